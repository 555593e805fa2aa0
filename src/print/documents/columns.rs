//! Blocks in columns: down the first, then down the next, so that all of them end about as low.

use crate::print::imposition::placed;
use crate::print::page::{Area, Part, Point};
use crate::print::paper::A4_MM;

/// Something that stays together in a column, laid out from the upper left.
#[derive(Debug)]
pub struct Block {
    /// What it holds.
    pub parts: Vec<Part>,
    /// How high it is.
    pub height_mm: f32,
}

/// Where columns stand.
#[derive(Clone, Copy, Debug)]
pub struct Grid {
    /// The upper left of the first.
    pub at: Point,
    /// How many.
    pub count: usize,
    /// How wide each is.
    pub width_mm: f32,
    /// Between two of them.
    pub gap_mm: f32,
    /// Between two blocks of a column.
    pub air_mm: f32,
}

/// Steps in which the height is looked for.
const STEP_MM: f32 = 1.5;

/// The blocks in their columns and where the lowest ends; none where that is below `bottom_mm`.
pub fn in_columns(blocks: &[Block], grid: &Grid, bottom_mm: f32) -> Option<(Vec<Part>, f32)> {
    let room_mm = bottom_mm - grid.at.y_mm;
    let all: f32 = blocks.iter().map(|it| it.height_mm + grid.air_mm).sum();
    let mut limit_mm = all / grid.count.max(1) as f32 - grid.air_mm;
    loop {
        let limit = limit_mm.min(room_mm);
        if let Some(columns) = filled(blocks, grid, limit) {
            return Some(drawn(&columns, grid));
        }
        if limit_mm >= room_mm {
            return None;
        }
        limit_mm += STEP_MM;
    }
}

/// The blocks by column, none of which is higher than this.
fn filled<'a>(blocks: &'a [Block], grid: &Grid, limit_mm: f32) -> Option<Vec<Vec<&'a Block>>> {
    let mut columns: Vec<Vec<&Block>> = vec![Vec::new()];
    let mut height_mm = 0.0;
    for block in blocks {
        let is_first = columns.last().is_none_or(Vec::is_empty);
        let grown_mm = height_mm + if is_first { 0.0 } else { grid.air_mm } + block.height_mm;
        if grown_mm <= limit_mm {
            height_mm = grown_mm;
            columns.last_mut()?.push(block);
        } else {
            if is_first || columns.len() == grid.count || block.height_mm > limit_mm {
                return None;
            }
            columns.push(vec![block]);
            height_mm = block.height_mm;
        }
    }
    Some(columns)
}

fn drawn(columns: &[Vec<&Block>], grid: &Grid) -> (Vec<Part>, f32) {
    let window = Area::new(0.0, 0.0, A4_MM.0, A4_MM.1);
    let (mut parts, mut lowest_mm) = (Vec::new(), grid.at.y_mm);
    for (index, column) in columns.iter().enumerate() {
        let x_mm = grid.at.x_mm + index as f32 * (grid.width_mm + grid.gap_mm);
        let mut y_mm = grid.at.y_mm;
        for block in column {
            parts.extend(placed(&block.parts, Point::new(x_mm, y_mm), &window));
            lowest_mm = lowest_mm.max(y_mm + block.height_mm);
            y_mm += block.height_mm + grid.air_mm;
        }
    }
    (parts, lowest_mm)
}
