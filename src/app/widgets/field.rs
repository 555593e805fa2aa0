//! The text field: a name that is read out, a hint in the second ink, and the accent around it while one types.

use egui::{Id, Margin, Response, TextEdit, Ui};

use crate::app::look::{Type, look, size, space};

/// A field before it is drawn: `Field::line(&mut text, "Zoek een woord").hint("Zoek een woord").ui(ui)`.
pub struct Field<'a> {
    text: &'a mut dyn egui::TextBuffer,
    name: &'a str,
    hint: &'a str,
    kind: Type,
    id: Option<Id>,
    width: f32,
    rows: Option<usize>,
}

impl<'a> Field<'a> {
    /// One line.
    pub fn line(text: &'a mut dyn egui::TextBuffer, name: &'a str) -> Self {
        Self { text, name, hint: "", kind: Type::BODY, id: None, width: f32::INFINITY, rows: None }
    }

    /// Text that wraps, at least so many lines high. Enter starts a new line.
    pub fn lines(text: &'a mut dyn egui::TextBuffer, name: &'a str, rows: usize) -> Self {
        Self { rows: Some(rows), ..Self::line(text, name) }
    }

    /// What stands in it while it is empty.
    #[must_use]
    pub fn hint(self, hint: &'a str) -> Self {
        Self { hint, ..self }
    }

    /// In another type, such as a value's name.
    #[must_use]
    pub fn kind(self, kind: Type) -> Self {
        Self { kind, ..self }
    }

    /// Under an id of the caller's, to give it the focus.
    #[must_use]
    pub fn id(self, id: Id) -> Self {
        Self { id: Some(id), ..self }
    }

    /// So wide, in points; otherwise as wide as there is room.
    #[must_use]
    pub fn width(self, width: f32) -> Self {
        Self { width, ..self }
    }

    /// Draws it.
    pub fn ui(self, ui: &mut Ui) -> Response {
        let edit = match self.rows {
            Some(rows) => TextEdit::multiline(self.text).desired_rows(rows),
            None => TextEdit::singleline(self.text),
        };
        let row = ui.fonts_mut(|fonts| fonts.row_height(&self.kind.font()));
        let above = ((size::BUTTON - row) / 2.0).clamp(space::SMALL, space::MEDIUM);
        let hint = egui::RichText::new(self.hint).font(self.kind.font()).color(look(ui).ink_second);
        let edit = edit
            .font(self.kind.font())
            .hint_text(hint)
            .margin(Margin::from(egui::vec2(space::MEDIUM, above)))
            .desired_width(self.width.min(ui.available_width()));
        let edit = match self.id {
            Some(id) => edit.id(id),
            None => edit,
        };
        edit.show(ui).response.response.accessible_name(self.name)
    }
}
