//! The text field: a name that is read out, a hint in the second ink, and the accent around it while one types.

use egui::{Frame, Id, Key, Margin, Response, Stroke, StrokeKind, TextEdit, Ui};

use crate::app::look::{CORNER_CARD, Type, Weight, look, size, space};

/// The search field of a step: a line that Ctrl+F leads to.
pub fn search_field(ui: &mut Ui, text: &mut String, name: &str) -> Response {
    let response = Field::line(text, name).hint(name).ui(ui);
    if ui.input_mut(|it| it.consume_key(egui::Modifiers::COMMAND, egui::Key::F)) {
        response.request_focus();
    }
    response
}

/// A field before it is drawn: `Field::line(&mut text, "Zoek een woord").hint("Zoek een woord").ui(ui)`.
pub struct Field<'a> {
    text: &'a mut dyn egui::TextBuffer,
    name: &'a str,
    hint: &'a str,
    kind: Type,
    id: Option<Id>,
    width: f32,
    rows: Option<usize>,
    enter_breaks: bool,
    ground: Ground,
}

/// What is around the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ground {
    /// A surface with a line around it.
    Framed,
    /// Nothing, until it is pointed at or typed in.
    Text,
    /// Nothing at all: the caller draws what is around it.
    Bare,
}

impl<'a> Field<'a> {
    /// One line.
    pub fn line(text: &'a mut dyn egui::TextBuffer, name: &'a str) -> Self {
        Self {
            text,
            name,
            hint: "",
            kind: Type::BODY,
            id: None,
            width: f32::INFINITY,
            rows: None,
            enter_breaks: true,
            ground: Ground::Framed,
        }
    }

    /// Text that wraps, at least so many lines high. Enter starts a new line.
    pub fn lines(text: &'a mut dyn egui::TextBuffer, name: &'a str, rows: usize) -> Self {
        Self { rows: Some(rows), ..Self::line(text, name) }
    }

    /// One sentence, that wraps where it is long. Enter ends the typing.
    pub fn sentence(text: &'a mut dyn egui::TextBuffer, name: &'a str) -> Self {
        Self { enter_breaks: false, ..Self::lines(text, name, 1) }
    }

    /// Looks like the text it holds, until it is pointed at or typed in.
    #[must_use]
    pub fn like_text(self) -> Self {
        Self { ground: Ground::Text, ..self }
    }

    /// Nothing around it: it stands in something that is drawn by the caller.
    #[must_use]
    pub fn bare(self) -> Self {
        Self { ground: Ground::Bare, ..self }
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
        // Where the field looks like text, the hint must not look like it was written.
        let hint_kind = if self.ground == Ground::Framed { self.kind } else { self.kind.with_weight(Weight::Regular) };
        let hint = egui::RichText::new(self.hint).font(hint_kind.font()).color(look(ui).ink_second);
        let edit = edit
            .font(self.kind.font())
            .hint_text(hint)
            .margin(Margin::from(egui::vec2(space::MEDIUM, above)))
            .desired_width(self.width.min(ui.available_width()));
        let edit = match self.id {
            Some(id) => edit.id(id),
            None => edit,
        };
        let is_sentence = self.rows.is_some() && !self.enter_breaks;
        let edit = if is_sentence { edit.return_key(None) } else { edit };
        let edit = match self.ground {
            Ground::Framed => edit,
            Ground::Text | Ground::Bare => edit.frame(Frame::new().inner_margin(Margin::symmetric(8, 4))),
        };
        let shown = edit.show(ui).response.response;
        if is_sentence && shown.has_focus() && ui.input(|it| it.key_pressed(Key::Enter)) {
            shown.surrender_focus();
        }
        if self.ground != Ground::Text {
            return shown.accessible_name(self.name);
        }
        let stroke = match (shown.has_focus(), shown.hovered()) {
            (true, _) => look(ui).strong_line(),
            (false, true) => look(ui).pointed_line(),
            (false, false) => Stroke::NONE,
        };
        ui.painter().rect_stroke(shown.rect, CORNER_CARD, stroke, StrokeKind::Inside);
        shown.accessible_name(self.name)
    }
}
