//! The pages as they come out of the printer, each front beside its back; only what is seen is drawn.

use egui::{CursorIcon, Rect, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::single::Single;
use super::{AfdrukkenView, Zoom};
use crate::app::look::{CORNER_MARK, Type, look, space};
use crate::app::preview::{Placing, paint_page};
use crate::app::seen::Seen;
use crate::print::page::{Page, Point};
use crate::print::{Document, Edition, Side, Sides};

/// Room above a page for its name, in points.
const NAME: f32 = 28.0;
/// How many points of a screen a millimetre takes where nothing is enlarged (96 to the inch).
const REAL_POINTS_PER_MM: f32 = 96.0 / 25.4;

impl AfdrukkenView {
    pub(super) fn sheets_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, document: &Document) {
        let has_backs = self.has_backs(document);
        let across = if has_backs { 2 } else { 1 };
        let pages = document.pages.get(..self.pages_of_set(document)).unwrap_or_default();
        let Some(first) = pages.first() else { return };
        let wide = across as f32;
        let room = ui.available_size() - vec2((wide + 1.0) * space::WIDE, NAME + 2.0 * space::PANEL);
        let room = room.max(Vec2::splat(100.0));
        let scale = match self.zoom {
            Zoom::Fit => (room.y / first.height_mm).min(room.x / (wide * first.width_mm)).max(0.5),
            Zoom::Real => REAL_POINTS_PER_MM / ui.ctx().zoom_factor(),
        };
        let size = vec2(first.width_mm, first.height_mm) * scale;
        let step = NAME + size.y + space::PANEL;
        let (rows, whole_width) = (pages.len().div_ceil(across), wide * size.x + (wide + 1.0) * space::WIDE);
        let reveal = self.reveal.take();
        ScrollArea::both().id_salt("pages").auto_shrink(false).show_viewport(ui, |ui, viewport| {
            let corner = ui.max_rect().min;
            ui.set_min_size(vec2(whole_width, step * rows as f32 + space::PANEL));
            let left = ((viewport.width() - whole_width) / 2.0).max(0.0) + space::WIDE;
            for (row, pages) in pages.chunks(across).enumerate() {
                let y = space::MEDIUM + step * row as f32;
                let place = Rect::from_min_size(corner + vec2(0.0, y - space::MEDIUM), vec2(1.0, step));
                if reveal.is_some_and(|it| it / across == row) {
                    ui.scroll_to_rect_animation(place, Some(egui::Align::TOP), egui::style::ScrollAnimation::none());
                }
                if y + step < viewport.top() || y > viewport.bottom() {
                    continue;
                }
                for (column, page) in pages.iter().enumerate() {
                    let x = left + (size.x + space::WIDE) * column as f32;
                    let rect = Rect::from_min_size(pos2(corner.x + x, corner.y + y + NAME), size);
                    let side = if has_backs && column > 0 { Side::Back } else { Side::Front };
                    let shown = Shown { number: if has_backs { row } else { row * across + column }, side, page };
                    self.page_ui(ui, seen, document, shown, rect);
                }
            }
        });
    }

    /// Whether fronts and backs lie in turn.
    fn has_backs(&self, document: &Document) -> bool {
        !document.cards.is_empty()
            && document.edition == Edition::Print
            && matches!(document.sides, Sides::Long | Sides::Short)
    }

    /// Every set is the same; one of them is shown.
    fn pages_of_set(&self, document: &Document) -> usize {
        let has_sets = !document.cards.is_empty() && document.edition == Edition::Print;
        let sets = if has_sets { usize::from(self.order.cards.sets.get()) } else { 1 };
        document.pages.len() / sets.max(1)
    }

    fn page_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, document: &Document, shown: Shown<'_>, rect: Rect) {
        let look = look(ui);
        let has_backs = self.has_backs(document);
        let key = match shown.side {
            Side::Front if has_backs => "print-sheet-front",
            Side::Back => "print-sheet-back",
            Side::Front => "print-page",
        };
        let name = seen.words.say_with(key, &[("n", (shown.number + 1).into())]);
        let heading = ui.painter().layout_no_wrap(name.clone(), Type::SMALL.font(), look.ink_second);
        ui.painter().galley(rect.min - vec2(0.0, NAME - 4.0), heading, look.ink_second);
        let opens = has_backs;
        let sense = if opens { Sense::click() } else { Sense::hover() };
        let response = ui.interact(rect, ui.scope_id().with((shown.number, key)), sense);
        let role = if opens { Role::Button } else { Role::Image };
        response.widget_info(|| WidgetInfo::labeled(role, true, &name));
        ui.painter().add(look.shadow.as_shape(rect, CORNER_MARK));
        let placing = Placing { origin: rect.min, points_per_mm: rect.width() / shown.page.width_mm };
        paint_page(&ui.painter().with_clip_rect(ui.clip_rect().intersect(rect)), shown.page, placing);
        if response.has_focus() {
            ui.painter().rect_stroke(rect, CORNER_MARK, look.strong_line(), egui::StrokeKind::Outside);
        }
        if response.clicked() {
            let at = response.interact_pointer_pos().unwrap_or(rect.min);
            let at = (at - rect.min) / placing.points_per_mm;
            let settings = self.order.cards;
            let (cards, is_back) = (document.cards.len(), shown.side == Side::Back);
            let imposing = settings.imposing();
            // Where two cards meet, the tap belongs to the lower right one.
            let at = shown.page.turned(Point::new(at.x + 0.05, at.y + 0.05));
            if let Some(card) = imposing.card_at(cards, shown.number, at, is_back) {
                self.single = Some(Single::new(card, shown.side));
            }
        }
        if opens {
            response.on_hover_cursor(CursorIcon::ZoomIn);
        }
    }
}

/// One page, or one side of a sheet.
#[derive(Clone, Copy)]
struct Shown<'a> {
    /// From 0 on.
    number: usize,
    side: Side,
    page: &'a Page,
}
