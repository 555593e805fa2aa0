//! A table that scrolls both ways under headings that stay where they are.

use egui::{Id, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::app::look::space;

/// What is drawn in a place of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// The heading of a column.
    Column(usize),
    /// The heading of a row.
    Row(usize),
    /// A cell: its row and its column.
    Body(usize, usize),
}

/// How large everything is, in points.
#[derive(Clone, Debug)]
pub(super) struct Table {
    /// Under it the place that was scrolled to is kept.
    pub id: Id,
    /// Width of the headings of rows.
    pub head_width: f32,
    /// Height of the headings of columns.
    pub head_height: f32,
    /// Width of every column.
    pub column: f32,
    /// How many columns there are.
    pub columns: usize,
    /// Height of each row.
    pub rows: Vec<f32>,
}

/// Between two cells.
pub(super) const GAP: f32 = space::SMALL;

impl Table {
    /// How wide a column is: as there is room, and no narrower than `least`.
    pub fn column_width(available: f32, head_width: f32, columns: usize, least: f32) -> f32 {
        let room = available - head_width - GAP - GAP * columns.saturating_sub(1) as f32 - space::LARGE;
        (room / columns.max(1) as f32).max(least)
    }

    /// Draws the cells, and over them the headings.
    pub fn ui(&self, ui: &mut Ui, mut draw: impl FnMut(&mut Ui, Rect, Cell)) {
        let room = ui.available_rect_before_wrap();
        let body = Rect::from_min_max(room.min + vec2(self.head_width + GAP, self.head_height + GAP), room.max);
        let mut inner = ui.new_child(UiBuilder::new().id_salt("table").max_rect(body));
        let shown = ScrollArea::both().id_salt(self.id).auto_shrink(false).show(&mut inner, |ui| {
            let start = ui.max_rect().min;
            ui.set_min_size(self.body_size());
            for (row, column, rect) in self.cells() {
                draw(ui, rect.translate(start.to_vec2()), Cell::Body(row, column));
            }
            start
        });
        let start = shown.inner;
        let columns = Rect::from_min_max(pos2(body.left(), room.top()), pos2(body.right(), body.top()));
        let mut strip = ui.new_child(UiBuilder::new().id_salt("columns").max_rect(columns));
        strip.set_clip_rect(columns.expand(space::TINY).intersect(ui.clip_rect()));
        for column in 0..self.columns {
            let at = pos2(start.x + (self.column + GAP) * column as f32, room.top());
            draw(&mut strip, Rect::from_min_size(at, vec2(self.column, self.head_height)), Cell::Column(column));
        }
        let rows = Rect::from_min_max(pos2(room.left(), body.top()), pos2(body.left(), body.bottom()));
        let mut strip = ui.new_child(UiBuilder::new().id_salt("rows").max_rect(rows));
        strip.set_clip_rect(rows.expand2(vec2(space::TINY, 0.0)).intersect(ui.clip_rect()));
        for (row, top) in self.tops() {
            let height = self.rows.get(row).copied().unwrap_or_default();
            let rect = Rect::from_min_size(pos2(room.left(), start.y + top), vec2(self.head_width, height));
            draw(&mut strip, rect, Cell::Row(row));
        }
        ui.advance_cursor_after_rect(room);
    }

    fn body_size(&self) -> egui::Vec2 {
        let width = (self.column + GAP) * self.columns as f32;
        vec2(width, self.rows.iter().map(|it| it + GAP).sum())
    }

    fn tops(&self) -> Vec<(usize, f32)> {
        let mut top = 0.0;
        let tops = self.rows.iter().enumerate().map(|(row, height)| {
            let here = top;
            top += height + GAP;
            (row, here)
        });
        tops.collect()
    }

    fn cells(&self) -> Vec<(usize, usize, Rect)> {
        let of_row = |(row, top): (usize, f32)| {
            let height = self.rows.get(row).copied().unwrap_or_default();
            (0..self.columns).map(move |column| {
                let at = pos2((self.column + GAP) * column as f32, top);
                (row, column, Rect::from_min_size(at, vec2(self.column, height)))
            })
        };
        self.tops().into_iter().flat_map(of_row).collect()
    }
}
