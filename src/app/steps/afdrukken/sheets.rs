//! The sheets at scale, as they come out of the printer, each front beside its back; a tap shows one card full-screen.

use egui::{CursorIcon, Rect, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::AfdrukkenView;
use super::single::Single;
use crate::app::look::{CORNER_MARK, Type, look, space};
use crate::app::preview::{Placing, paint_page};
use crate::app::seen::Seen;
use crate::print::page::Page;
use crate::print::{CardSize, Document, Side};

/// Room above a sheet for its name, in points.
const NAME: f32 = 28.0;

impl AfdrukkenView {
    pub(super) fn sheets_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, document: &Document) {
        // Every set is the same; one of them is shown.
        let pages_of_set = document.pages.len() / usize::from(self.settings.sets.get()).max(1);
        let sheets: Vec<&[_]> = document.pages.get(..pages_of_set).unwrap_or_default().chunks(2).collect();
        let Some(first) = document.pages.first() else { return };
        let room = (ui.available_size() - vec2(3.0 * space::WIDE, NAME + 2.0 * space::PANEL)).max(Vec2::splat(100.0));
        let scale = (room.y / first.height_mm).min(room.x / (2.0 * first.width_mm)).max(0.5);
        let size = vec2(first.width_mm, first.height_mm) * scale;
        ScrollArea::vertical().auto_shrink(false).show_viewport(ui, |ui, viewport| {
            let step = NAME + size.y + space::PANEL;
            ui.set_height(step * sheets.len() as f32 + space::PANEL);
            let corner = ui.max_rect().min;
            let left = ((ui.available_width() - 2.0 * size.x - space::WIDE) / 2.0).max(0.0);
            for (number, pages) in sheets.iter().enumerate() {
                let y = space::MEDIUM + step * number as f32;
                if y + step < viewport.top() || y > viewport.bottom() {
                    continue;
                }
                for (column, (page, side)) in pages.iter().zip([Side::Front, Side::Back]).enumerate() {
                    let x = left + (size.x + space::WIDE) * column as f32;
                    let rect = Rect::from_min_size(pos2(corner.x + x, corner.y + y + NAME), size);
                    self.sheet_ui(ui, seen, document, Sheet { number, side, page }, rect);
                }
            }
        });
    }

    fn sheet_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, document: &Document, sheet: Sheet<'_>, rect: Rect) {
        let look = look(ui);
        let key = if sheet.side == Side::Front { "print-sheet-front" } else { "print-sheet-back" };
        let name = seen.words.say_with(key, &[("n", (sheet.number + 1).into())]);
        let heading = ui.painter().layout_no_wrap(name.clone(), Type::SMALL.font(), look.ink_second);
        ui.painter().galley(rect.min - vec2(0.0, NAME - 4.0), heading, look.ink_second);
        let response = ui.interact(rect, ui.scope_id().with((sheet.number, key)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        ui.painter().add(look.shadow.as_shape(rect, CORNER_MARK));
        let placing = Placing { origin: rect.min, points_per_mm: rect.width() / sheet.page.width_mm };
        paint_page(&ui.painter().with_clip_rect(ui.clip_rect().intersect(rect)), sheet.page, placing);
        if response.has_focus() {
            ui.painter().rect_stroke(rect, CORNER_MARK, look.strong_line(), egui::StrokeKind::Outside);
        }
        if response.clicked() {
            let at = response.interact_pointer_pos().unwrap_or(rect.min);
            let card = self.card_at(&sheet, (at - rect.min) / rect.size());
            let last = document.cards.len().saturating_sub(1);
            self.single = Some(Single::new(card.min(last), sheet.side));
        }
        response.on_hover_cursor(CursorIcon::ZoomIn);
    }

    /// Which card lies where a sheet was tapped; `at` in parts of the sheet.
    fn card_at(&self, sheet: &Sheet<'_>, at: Vec2) -> usize {
        match self.settings.size {
            CardSize::A6 => {
                // Backs are mirrored: what is left on the front is right on the back.
                let column = usize::from((at.x >= 0.5) != (sheet.side == Side::Back));
                sheet.number * 4 + 2 * usize::from(at.y >= 0.5) + column
            }
            CardSize::A5 | CardSize::A4 => sheet.number,
        }
    }
}

/// One side of a sheet.
#[derive(Clone, Copy)]
struct Sheet<'a> {
    /// From 0 on.
    number: usize,
    side: Side,
    page: &'a Page,
}
