//! Small choices side by side: each can be on or off, or be done at once.

use egui::{Align2, Color32, CursorIcon, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2};
use egui_material_icons::icons::ICON_CHECK;

use crate::app::look::{CORNER_PILL, Type, look, size, space};
use crate::app::widgets::{focus_ring, label};

/// A chip before it is drawn.
pub(super) struct PickChip<'a> {
    /// What is seen.
    pub text: &'a str,
    /// What is read out.
    pub name: &'a str,
    /// Whether it is on; none: it is no choice but an act.
    pub is_on: Option<bool>,
}

impl PickChip<'_> {
    /// Draws it; says whether it was pressed.
    pub fn ui(&self, ui: &mut Ui) -> bool {
        let look = look(ui);
        let is_on = self.is_on == Some(true);
        let colour = if is_on { look.accent } else { look.ink };
        let words = ui.painter().layout_no_wrap(self.text.to_owned(), Type::SMALL_STRONG.font(), colour);
        let icon = if is_on { size::SMALL_ICON + space::TINY } else { 0.0 };
        let wanted = vec2(words.size().x + icon + 2.0 * space::MEDIUM, size::BUTTON);
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
        response.widget_info(|| match self.is_on {
            Some(is_on) => WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), is_on, self.name),
            None => WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.name),
        });
        // Calmer than it can be hit.
        let face = rect.shrink2(vec2(0.0, 2.0));
        let (fill, line) = match (is_on, response.hovered()) {
            (true, _) => (look.accent_tint, egui::Stroke::new(look.thin, look.accent)),
            (false, true) => (look.surface_hover, look.pointed_line()),
            (false, false) => (look.surface, look.hairline()),
        };
        ui.painter().rect(face, CORNER_PILL, fill, line, StrokeKind::Inside);
        let mut left = face.left() + space::MEDIUM;
        if is_on {
            let font = egui::FontId::new(size::SMALL_ICON, ICON_CHECK.font_family());
            let at = egui::pos2(left, face.center().y);
            ui.painter().text(at, Align2::LEFT_CENTER, ICON_CHECK.codepoint, font, look.accent);
            left += icon;
        }
        ui.painter().galley(egui::pos2(left, face.center().y - words.size().y / 2.0), words, Color32::PLACEHOLDER);
        focus_ring(ui, &response.clone().with_new_rect(face), CORNER_PILL);
        response.on_hover_cursor(CursorIcon::PointingHand).clicked()
    }
}

/// A line of chips behind what they are about, on more lines where there is little room.
pub(super) fn chips_ui<R>(ui: &mut Ui, said: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::TINY, 0.0);
        ui.scope(|ui| {
            let words = ui.painter().layout_no_wrap(said.to_owned(), Type::SMALL.font(), look(ui).ink_second);
            let least = if ui.max_rect().width() < NARROW { 0.0 } else { LABEL };
            ui.set_min_size(vec2((words.size().x + space::SMALL).max(least), size::BUTTON));
            label(ui, said, Type::SMALL, look(ui).ink_second);
        });
        add(ui)
    })
    .inner
}

/// The words before chips are at least this wide, so that the chips of two lines stand under each other, in points.
const LABEL: f32 = 84.0;

/// In a narrower column, in points, they take no more room than they need.
const NARROW: f32 = 420.0;
