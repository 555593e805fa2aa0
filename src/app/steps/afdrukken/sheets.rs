//! The sheets at scale, as they come out of the printer; a tap shows one card full-screen.

use egui::{CursorIcon, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::single::Single;
use super::{AfdrukkenView, SideShown};
use crate::app::look::{CORNER_MARK, look, space};
use crate::app::preview::{Placing, paint_page};
use crate::app::seen::Seen;
use crate::print::page::Page;
use crate::print::{CardSize, Document};

impl AfdrukkenView {
    pub(super) fn sheets_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, document: &Document) {
        let skip = usize::from(self.side == SideShown::Backs);
        // Every set is the same; one of them is shown.
        let pages_of_set = document.pages.len() / usize::from(self.settings.sets.get()).max(1);
        let pages = document.pages.iter().take(pages_of_set.max(2)).enumerate().skip(skip).step_by(2);
        let shown: Vec<(usize, &Page)> = pages.map(|(index, page)| (index, page.as_ref())).collect();
        let Some((_, first)) = shown.first() else { return };
        let room = ui.available_size() - vec2(2.0 * space::WIDE, 2.0 * space::PANEL);
        let scale = (room.y / first.height_mm).min(room.x / first.width_mm).max(0.5);
        let size = vec2(first.width_mm, first.height_mm) * scale;
        ScrollArea::vertical().auto_shrink(false).show_viewport(ui, |ui, viewport| {
            let step = size.y + space::PANEL;
            ui.set_height(step * shown.len() as f32 + space::PANEL);
            let top = ui.max_rect().min;
            for (place, (index, page)) in shown.iter().enumerate() {
                let y = space::PANEL + step * place as f32;
                if y + size.y < viewport.top() || y > viewport.bottom() {
                    continue;
                }
                let x = (ui.available_width() - size.x) / 2.0;
                let rect = Rect::from_min_size(pos2(top.x + x.max(0.0), top.y + y), size);
                self.sheet_ui(ui, seen, document, (*index, page), rect);
            }
        });
    }

    fn sheet_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, document: &Document, sheet: (usize, &Page), rect: Rect) {
        let (index, page) = sheet;
        let look = look(ui);
        let number = index / 2 + 1;
        let key = if index % 2 == 0 { "print-sheet-front" } else { "print-sheet-back" };
        let name = seen.words.say_with(key, &[("n", number.into())]);
        let response = ui.interact(rect, egui::Id::unique(("sheet", index)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        ui.painter().add(look.shadow.as_shape(rect, CORNER_MARK));
        paint_page(
            &ui.painter_at(rect),
            page,
            Placing { origin: rect.min, points_per_mm: rect.width() / page.width_mm },
        );
        if response.has_focus() {
            ui.painter().rect_stroke(rect, CORNER_MARK, look.strong_line(), egui::StrokeKind::Outside);
        }
        if response.clicked() {
            let at = response.interact_pointer_pos().unwrap_or(rect.min);
            let card = self.card_at(document, index, (at - rect.min) / rect.size());
            self.single = Some(Single::new(card, self.side));
        }
        response.on_hover_cursor(CursorIcon::ZoomIn);
    }

    /// Which card lies where a sheet was tapped; `at` in parts of the sheet.
    fn card_at(&self, document: &Document, index: usize, at: egui::Vec2) -> usize {
        let last = document.cards.len().saturating_sub(1);
        let sheet = index / 2;
        let card = match self.settings.size {
            CardSize::A6 => {
                let is_right = at.x >= 0.5;
                // Backs are mirrored: what is left on the front is right on the back.
                let column = usize::from(is_right != (index % 2 == 1));
                sheet * 4 + 2 * usize::from(at.y >= 0.5) + column
            }
            CardSize::A5 | CardSize::A4 => sheet,
        };
        card.min(last)
    }
}
