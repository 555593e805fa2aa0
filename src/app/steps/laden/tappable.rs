//! Words that can be pressed, on more lines where they are long; quieter than a button.

use egui::{Color32, CursorIcon, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::widgets::{card_galley, focus_ring};
use crate::words::hyphenation::breaks;

/// Words before they are drawn.
pub(super) struct Tappable<'a> {
    /// What is read.
    pub text: &'a str,
    /// What is read out.
    pub name: &'a str,
    /// In which type.
    pub kind: Type,
    /// In which token of the look.
    pub colour: Color32,
}

impl Tappable<'_> {
    /// Draws them, at most this wide; says whether they were pressed.
    pub fn ui(&self, ui: &mut Ui, most: f32) -> bool {
        let galley = card_galley(ui.painter(), self.text, most - 2.0 * space::SMALL, self.kind.font(), &breaks);
        let wanted = (galley.size() + vec2(2.0 * space::SMALL, space::SMALL)).max(vec2(size::BUTTON, size::BUTTON));
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.name));
        let look = look(ui);
        let fill = if response.hovered() { look.accent_tint } else { Color32::TRANSPARENT };
        ui.painter().rect_filled(rect, CORNER_CARD, fill);
        let at = egui::pos2(rect.left() + space::SMALL, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, self.colour);
        focus_ring(ui, &response, CORNER_CARD);
        response.on_hover_cursor(CursorIcon::PointingHand).clicked()
    }
}
