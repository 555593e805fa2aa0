//! Where around a row something can be put down, and how that place lights up.

use egui::{Rect, Ui, pos2, vec2};

use super::hand::{Held, Target};
use super::rows::{Bench, ROW_GAP};
use crate::app::look::{CORNER_CARD, look, size};
use crate::model::{Column, PlacementId, Row, Spot};

/// Offers the places around a row: before it, after it, and for the line.
pub(super) fn offer(
    ui: &Ui,
    bench: &mut Bench<'_, '_>,
    row: Row,
    place: usize,
    next: Option<PlacementId>,
    [left, right]: [Rect; 2],
) {
    let halves = |rect: Rect| {
        let (upper, lower) = rect.expand2(vec2(0.0, ROW_GAP / 2.0)).split_top_bottom_at_fraction(0.5);
        [(upper, Some(row.head.id), rect.top() - ROW_GAP / 2.0), (lower, next, rect.bottom() + ROW_GAP / 2.0)]
    };
    match bench.hand.held() {
        None => {}
        Some(Held::Line) => {
            let both = left.union(right);
            for (rows, (half, _, y)) in (place..).zip(halves(both)) {
                if bench.hand.offer(ui, half, Target::Line(rows)) {
                    mark(ui, both, y);
                }
            }
        }
        Some(held) => {
            // The place beside a behaviour without company is offered where it is drawn.
            let is_beside = row.head.column == Column::Does && row.beside.is_none();
            let own = row.beside.filter(|it| held == Held::Placement(it.id));
            if let Some(own) = own {
                bench.hand.offer(ui, right, Target::Place(own.column, Spot::Beside(row.head.id)));
            }
            let right = Some((right, Column::DoesNot)).filter(|_| !is_beside && own.is_none());
            for (cell, column) in [Some((left, Column::Does)), right].into_iter().flatten() {
                for (half, before, y) in halves(cell) {
                    let at = Spot::Row { before, is_on_card: place < bench.value.loading.rows_on_card };
                    if bench.hand.offer(ui, half, Target::Place(column, at)) {
                        mark(ui, cell, y);
                    }
                }
            }
        }
    }
}

/// Where it would come: a strong line between two rows.
fn mark(ui: &Ui, cell: Rect, y: f32) {
    let look = look(ui);
    let bar = Rect::from_center_size(pos2(cell.center().x, y), vec2(cell.width(), 6.0));
    ui.painter().rect_filled(bar.expand(3.0), CORNER_CARD, look.accent_tint);
    ui.painter().rect_filled(bar.shrink2(vec2(0.0, 1.0)), 2.0, look.accent);
    ui.painter().circle_filled(bar.left_center(), size::BAND * 0.75, look.accent);
}
