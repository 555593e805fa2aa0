//! Marks to cut along and to fold along.

use super::grid::{BORDER_MM, Grid, Marks};
use crate::model::Colour;
use crate::print::page::{Ending, Item, Part, Point, Role, Stroke};
use crate::print::paper::BLEED_MM;

/// The thickness of marks to cut along.
pub const MARK_PT: f32 = 0.25;
/// How long the marks of cuts in a white border are; they lie at its inner edge.
pub const CUT_MARK_MM: f32 = 4.0;
/// How long a mark outside a card is.
const OUTSIDE_MM: f32 = 5.0;
/// From where colour may end to a mark.
const AIR_MM: f32 = 1.0;
/// Shorter than this a mark between two cards is not seen.
const SHORTEST_MM: f32 = 1.5;
/// Of a line to fold along: how long a piece is, and the room after it.
const FOLD_MM: (f32, f32) = (3.0, 2.0);

/// All marks of a sheet.
pub(super) fn of(grid: &Grid, colour: Colour) -> Part {
    let mut items = match grid.marks {
        Marks::InBorder => in_border(grid, colour),
        Marks::Outside => outside(grid, colour),
    };
    if grid.is_folded {
        items.extend(fold(grid, colour));
    }
    Part { role: Role::Decoration, items }
}

fn mark(from: Point, to: Point, colour: Colour) -> Item {
    Item::Stroke(Stroke { points: vec![from, to], width_pt: MARK_PT, ending: Ending::Flat, colour })
}

/// The middle cuts of cards that fill the sheet.
fn in_border(grid: &Grid, colour: Colour) -> Vec<Item> {
    let (right_mm, bottom_mm) = grid.paper_mm;
    let (middle_mm, centre_mm) = (right_mm / 2.0, bottom_mm / 2.0);
    let (near_mm, far_mm) = (BORDER_MM - CUT_MARK_MM, BORDER_MM);
    let line = |x1: f32, y1: f32, x2: f32, y2: f32| mark(Point::new(x1, y1), Point::new(x2, y2), colour);
    let mut items = vec![
        line(near_mm, centre_mm, far_mm, centre_mm),
        line(right_mm - far_mm, centre_mm, right_mm - near_mm, centre_mm),
    ];
    if !grid.is_folded {
        items.push(line(middle_mm, near_mm, middle_mm, far_mm));
        items.push(line(middle_mm, bottom_mm - far_mm, middle_mm, bottom_mm - near_mm));
    }
    items
}

/// Along each edge of each card, outside all of them and in the gutters.
fn outside(grid: &Grid, colour: Colour) -> Vec<Item> {
    let block = grid.block();
    let (left_mm, top_mm) = (block.x_mm, block.y_mm);
    let columns = edges((0..grid.columns).map(|it| (grid.cell(it, 0).x_mm, grid.cell(it, 0).right_mm())));
    let rows = edges((0..grid.rows).map(|it| (grid.cell(0, it).y_mm, grid.cell(0, it).bottom_mm())));
    let mut items = Vec::new();
    let down = spans(top_mm, block.bottom_mm(), &rows, grid.gutter_mm.1);
    let across = spans(left_mm, block.right_mm(), &columns, grid.gutter_mm.0);
    for x_mm in columns.iter().filter(|it| !grid.is_folded || is_outer(**it, left_mm, block.right_mm())) {
        items.extend(down.iter().map(|(from, to)| mark(Point::new(*x_mm, *from), Point::new(*x_mm, *to), colour)));
    }
    for y_mm in &rows {
        items.extend(across.iter().map(|(from, to)| mark(Point::new(*from, *y_mm), Point::new(*to, *y_mm), colour)));
    }
    items
}

fn is_outer(edge: f32, first: f32, last: f32) -> bool {
    (edge - first).abs() < 0.01 || (edge - last).abs() < 0.01
}

/// All edges, each once.
fn edges(pairs: impl Iterator<Item = (f32, f32)>) -> Vec<f32> {
    let mut edges: Vec<f32> = Vec::new();
    for edge in pairs.flat_map(|(from, to)| [from, to]) {
        if edges.last().is_none_or(|it| (edge - it).abs() > 0.01) {
            edges.push(edge);
        }
    }
    edges
}

/// From where to where marks run in one direction: before the block, after it, and between cards where there is room.
fn spans(first: f32, last: f32, edges: &[f32], gutter_mm: f32) -> Vec<(f32, f32)> {
    // Marks keep clear of the colour that runs over the edge; on a small margin they come as near as that allows.
    let away = (BLEED_MM + AIR_MM).min(first - OUTSIDE_MM).max(AIR_MM);
    let length = OUTSIDE_MM.min(first - away);
    let mut spans = vec![(first - away - length, first - away), (last + away, last + away + length)];
    let between = gutter_mm - 2.0 * Grid::inner_bleed_mm(gutter_mm);
    if between >= SHORTEST_MM {
        for pair in edges.get(1..edges.len().saturating_sub(1)).unwrap_or_default().chunks(2) {
            if let [from, to] = pair {
                let middle = f32::midpoint(*from, *to);
                spans.push((middle - between / 2.0, middle + between / 2.0));
            }
        }
    }
    spans
}

/// A dashed line between front and back.
fn fold(grid: &Grid, colour: Colour) -> Vec<Item> {
    let x_mm = grid.paper_mm.0 / 2.0;
    let (long_mm, room_mm) = FOLD_MM;
    let mut items = Vec::new();
    let mut y_mm = grid.border_mm;
    while y_mm + long_mm < grid.paper_mm.1 - grid.border_mm {
        items.push(mark(Point::new(x_mm, y_mm), Point::new(x_mm, y_mm + long_mm), colour));
        y_mm += long_mm + room_mm;
    }
    items
}
