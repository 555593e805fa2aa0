//! Buttons in three ranks: the one main button of a screen, outlined ones, and quiet ones of text alone.

use std::sync::Arc;

use egui::{
    Color32, CursorIcon, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, Widget, WidgetInfo, vec2,
};
use egui_material_icons::MaterialIcon;

use super::shapes::focus_ring;
use crate::app::look::{CORNER_CARD, Look, Type, look, size, space};

/// The one main button of a screen, lower right, that names the next step.
pub fn main_button(ui: &mut Ui, text: &str) -> Response {
    ActionButton::main(text).ui(ui)
}

/// A button with a hairline around it.
pub fn button(ui: &mut Ui, text: &str) -> Response {
    ActionButton::outlined(text).ui(ui)
}

/// A button of accent text alone.
pub fn quiet_button(ui: &mut Ui, text: &str) -> Response {
    ActionButton::quiet(text).ui(ui)
}

/// A square button with an icon; its name is read out and shown when pointed at.
pub fn icon_button(ui: &mut Ui, icon: MaterialIcon, name: &str) -> Response {
    let shown = ActionButton { shows_text: false, ..ActionButton::outlined(name).icon(icon) };
    shown.ui(ui).on_hover_text(name)
}

/// The same without a line around it, for where many stand together.
pub fn quiet_icon_button(ui: &mut Ui, icon: MaterialIcon, name: &str) -> Response {
    let shown = ActionButton { shows_text: false, ..ActionButton::quiet(name).icon(icon) };
    shown.ui(ui).on_hover_text(name)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rank {
    Main,
    Outlined,
    Quiet,
}

/// A button before it is drawn: `ui.add(ActionButton::main("PDF maken").wide())`.
#[derive(Clone, Debug)]
pub struct ActionButton<'a> {
    text: &'a str,
    rank: Rank,
    icon: Option<MaterialIcon>,
    min_width: f32,
    kind: Type,
    chosen: Option<bool>,
    shows_text: bool,
    read_out: Option<&'a str>,
}

impl<'a> ActionButton<'a> {
    /// See [`main_button`].
    pub fn main(text: &'a str) -> Self {
        Self::new(text, Rank::Main, Type::TITLE)
    }

    /// See [`button`].
    pub fn outlined(text: &'a str) -> Self {
        Self::new(text, Rank::Outlined, Type::BUTTON)
    }

    /// See [`quiet_button`].
    pub fn quiet(text: &'a str) -> Self {
        Self::new(text, Rank::Quiet, Type::BUTTON)
    }

    fn new(text: &'a str, rank: Rank, kind: Type) -> Self {
        Self { text, rank, icon: None, min_width: 0.0, kind, chosen: None, shows_text: true, read_out: None }
    }

    /// With an icon before the word.
    #[must_use]
    pub fn icon(self, icon: MaterialIcon) -> Self {
        Self { icon: Some(icon), ..self }
    }

    /// As wide as there is room.
    #[must_use]
    pub fn wide(self) -> Self {
        self.min_width(f32::INFINITY)
    }

    /// At least this wide, in points, where there is room.
    #[must_use]
    pub fn min_width(self, min_width: f32) -> Self {
        Self { min_width, ..self }
    }

    /// One of several of which this one is or is not chosen: filled with the accent when it is.
    #[must_use]
    pub fn chosen(self, chosen: bool) -> Self {
        Self { chosen: Some(chosen), ..self }
    }

    /// In another type than a button usually has.
    #[must_use]
    pub fn kind(self, kind: Type) -> Self {
        Self { kind, ..self }
    }

    /// Read out in other words than are seen, where several buttons look the same.
    #[must_use]
    pub fn read_out(self, name: &'a str) -> Self {
        Self { read_out: Some(name), ..self }
    }

    fn padding(&self) -> Vec2 {
        match self.rank {
            Rank::Main => vec2(28.0, space::MEDIUM),
            Rank::Outlined if self.shows_text => vec2(14.0, space::SMALL),
            Rank::Outlined | Rank::Quiet => Vec2::splat(space::SMALL),
        }
    }

    fn min_height(&self) -> f32 {
        if self.rank == Rank::Main { size::MAIN_BUTTON } else { size::BUTTON }
    }

    /// Fill, line and text for how the hand is on it.
    fn colours(&self, look: &Look, response: &Response) -> (Color32, Stroke, Color32) {
        let pointed = response.hovered() || response.is_pointer_button_down_on();
        let filled = (if pointed { look.accent_hover } else { look.accent }, Stroke::NONE, look.on_accent);
        match self.rank {
            Rank::Main => filled,
            _ if self.chosen == Some(true) => filled,
            Rank::Outlined if response.is_pointer_button_down_on() => (look.accent_tint, look.hairline(), look.ink),
            Rank::Outlined if pointed => (look.surface_hover, look.pointed_line(), look.ink),
            Rank::Outlined => (look.surface, look.hairline(), look.ink),
            Rank::Quiet if pointed => (look.accent_tint, Stroke::NONE, look.accent_hover),
            Rank::Quiet => (Color32::TRANSPARENT, Stroke::NONE, look.accent),
        }
    }
}

/// The icon and the word of a button, laid out, not yet coloured.
struct Content {
    icon: Option<Arc<Galley>>,
    word: Option<Arc<Galley>>,
}

impl Content {
    fn of(button: &ActionButton<'_>, ui: &Ui) -> Self {
        let lay = |text: &str, font| ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER);
        let icon = button.icon.map(|icon| {
            let points = if button.shows_text { button.kind.points * 1.2 } else { size::ICON };
            lay(icon.codepoint, egui::FontId::new(points, icon.font_family()))
        });
        let word = button.shows_text.then(|| lay(button.text, button.kind.font()));
        Self { icon, word }
    }

    fn size(&self) -> Vec2 {
        let sizes = self.icon.iter().chain(&self.word).map(|galley| galley.size());
        let gap = if self.icon.is_some() && self.word.is_some() { space::SMALL } else { 0.0 };
        sizes.fold(vec2(gap, 0.0), |whole, part| vec2(whole.x + part.x, whole.y.max(part.y)))
    }

    fn paint(&self, ui: &Ui, rect: Rect, colour: Color32) {
        let mut left = rect.center().x - self.size().x / 2.0;
        for galley in self.icon.iter().chain(&self.word) {
            let top = rect.center().y - galley.size().y / 2.0;
            ui.painter().galley(egui::pos2(left, top), Arc::clone(galley), colour);
            left += galley.size().x + space::SMALL;
        }
    }
}

impl Widget for ActionButton<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let content = Content::of(&self, ui);
        let mut wanted = content.size() + 2.0 * self.padding();
        wanted.x = wanted.x.max(self.min_width.min(ui.available_width()));
        wanted.y = wanted.y.max(self.min_height());
        if !self.shows_text {
            wanted.x = wanted.x.max(wanted.y);
        }
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
        let name = self.read_out.unwrap_or(self.text);
        response.widget_info(|| match self.chosen {
            Some(chosen) => WidgetInfo::selected(Role::Button, ui.is_enabled(), chosen, name),
            None => WidgetInfo::labeled(Role::Button, ui.is_enabled(), name),
        });
        if ui.is_rect_visible(rect) {
            let (fill, stroke, colour) = self.colours(look(ui), &response);
            ui.painter().rect(rect, CORNER_CARD, fill, stroke, StrokeKind::Inside);
            content.paint(ui, rect, colour);
            focus_ring(ui, &response, CORNER_CARD);
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}
