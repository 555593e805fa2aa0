//! Grounds: the panel, the tray, the line between, and the empty place that says what to do.

use egui::{Align2, Color32, CursorIcon, Frame, Margin, Response, Role, Sense, Stroke, Ui, Vec2, Widget, WidgetInfo};

use super::card_galley;
use super::shapes::{dashed_rect, focus_ring};
use super::text::no_break_points;
use crate::app::look::{CORNER_PANEL, Look, Type, look, size, space};

/// A panel: surface, hairline, round corners. `panel(look(ui)).show(ui, ..)`.
pub fn panel(look: &Look) -> Frame {
    Frame::new().fill(look.surface).stroke(look.hairline()).corner_radius(CORNER_PANEL).inner_margin(Margin::same(20))
}

/// The column of what still lies there.
pub fn tray(look: &Look) -> Frame {
    Frame::new().fill(look.tray).inner_margin(Margin::same(16))
}

/// A hairline from side to side.
pub fn separator(ui: &mut Ui) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::HAIRLINE), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, look(ui).hairline());
    response
}

/// A place where something can be put: dashes and one sentence that says what to do.
#[derive(Clone, Debug)]
pub struct EmptyPlace<'a> {
    sentence: &'a str,
    wanted: Vec2,
    kind: Type,
    is_target: bool,
    sense: Sense,
}

/// An empty place of the width there is and this height, that can be pressed.
pub fn empty_place(ui: &mut Ui, sentence: &str, height: f32) -> Response {
    EmptyPlace::new(sentence, Vec2::new(ui.available_width(), height)).ui(ui)
}

impl<'a> EmptyPlace<'a> {
    /// With this sentence, of this size in points.
    pub fn new(sentence: &'a str, wanted: Vec2) -> Self {
        Self { sentence, wanted, kind: Type::BODY, is_target: false, sense: Sense::click() }
    }

    /// Lit up, because what is held can be dropped here.
    #[must_use]
    pub fn target(self, is_target: bool) -> Self {
        Self { is_target, ..self }
    }

    /// In another type.
    #[must_use]
    pub fn kind(self, kind: Type) -> Self {
        Self { kind, ..self }
    }

    /// Only read, because what it asks for is done elsewhere.
    #[must_use]
    pub fn told_only(self) -> Self {
        Self { sense: Sense::hover(), ..self }
    }
}

impl Widget for EmptyPlace<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let (rect, response) = ui.allocate_exact_size(self.wanted, self.sense);
        let can_be_pressed = self.sense.senses_click();
        let role = if can_be_pressed { Role::Button } else { Role::Label };
        response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), self.sentence));
        let look = look(ui);
        let lit = self.is_target || (can_be_pressed && response.hovered());
        let fill = if self.is_target { look.accent_tint } else { Color32::TRANSPARENT };
        let stroke = match (self.is_target, lit) {
            (true, _) => look.strong_line(),
            (false, true) => Stroke::new(2.0, look.line_hover),
            (false, false) => Stroke::new(2.0, look.line),
        };
        ui.painter().rect_filled(rect, CORNER_PANEL, fill);
        dashed_rect(ui.painter(), rect, CORNER_PANEL, stroke);
        let width = rect.width() - 2.0 * space::LARGE;
        let galley = card_galley(ui.painter(), self.sentence, width, self.kind.font(), &no_break_points);
        let place = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect);
        ui.painter().galley(place.min, galley, if lit { look.ink } else { look.ink_second });
        focus_ring(ui, &response, CORNER_PANEL);
        if can_be_pressed { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }
}
