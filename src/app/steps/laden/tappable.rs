//! Words that can be pressed, on more lines where they are long; quieter than a button.

use egui::{Align2, Color32, CursorIcon, FontId, Role, Sense, Ui, WidgetInfo, vec2};
use egui_material_icons::MaterialIcon;

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

/// An icon that can be pressed, as high as such words: quieter and narrower than a button.
pub(super) struct SmallIcon<'a> {
    /// What is seen.
    pub icon: MaterialIcon,
    /// What is read out, and shown when pointed at.
    pub name: &'a str,
    /// In points.
    pub width: f32,
    /// In which token of the look.
    pub colour: Color32,
}

impl SmallIcon<'_> {
    /// Draws it; says whether it was pressed.
    pub fn ui(&self, ui: &mut Ui) -> bool {
        let (rect, response) = ui.allocate_exact_size(vec2(self.width, size::BUTTON), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.name));
        let fill = if response.hovered() { look(ui).accent_tint } else { Color32::TRANSPARENT };
        ui.painter().rect_filled(rect, CORNER_CARD, fill);
        let font = FontId::new(size::ICON, self.icon.font_family());
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, self.icon.codepoint, font, self.colour);
        focus_ring(ui, &response, CORNER_CARD);
        response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(self.name).clicked()
    }
}
