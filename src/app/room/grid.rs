//! Geometry of Groot scherm, in numbers alone: how many columns, how high, what lies where.

use egui::{Rect, Vec2, pos2, vec2};

/// Buttons of one size in rows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grid {
    /// How many stand side by side.
    pub columns: usize,
    /// Of one.
    pub size: Vec2,
    /// Between two.
    pub gap: f32,
}

impl Grid {
    /// Of a width, with buttons this high.
    pub fn new(width: f32, columns: usize, height: f32, gap: f32) -> Self {
        let columns = columns.max(1);
        let across = (width - gap * (columns - 1) as f32) / columns as f32;
        Self { columns, size: vec2(across.max(1.0), height), gap }
    }

    /// The place of the button with this number, from the upper left corner of the whole.
    pub fn rect(&self, number: usize) -> Rect {
        let (row, column) = (number / self.columns, number % self.columns);
        let step = self.size + Vec2::splat(self.gap);
        Rect::from_min_size(pos2(column as f32 * step.x, row as f32 * step.y), self.size)
    }

    /// The height of so many.
    pub fn height(&self, count: usize) -> f32 {
        let rows = count.div_ceil(self.columns);
        (rows as f32 * (self.size.y + self.gap) - self.gap).max(0.0)
    }
}

/// The first of some grids that holds so many in a height; the last where none does.
pub fn first_that_fits(grids: &[Grid], count: usize, height: f32) -> Option<Grid> {
    grids.iter().find(|it| it.height(count) <= height).or(grids.last()).copied()
}

/// Things of these widths in rows, one after another; gives each its left edge and row.
pub fn flow(widths: &[f32], width: f32, gap: f32) -> Vec<(f32, usize)> {
    let (mut left, mut row) = (0.0_f32, 0);
    let mut placed = Vec::with_capacity(widths.len());
    for own in widths {
        if left > 0.0 && left + own > width + 0.5 {
            (left, row) = (0.0, row + 1);
        }
        placed.push((left, row));
        left += own + gap;
    }
    placed
}

/// Things of these heights in columns: each in the column that it had, else in the shortest. Gives column and top of each,
/// and the height of the longest column.
pub fn masonry(heights: &[f32], had: &[Option<usize>], columns: usize, gap: f32) -> (Vec<(usize, f32)>, f32) {
    let columns = columns.max(1);
    let mut expected = vec![0.0_f32; columns];
    for (height, had) in heights.iter().zip(had) {
        if let Some(length) = had.and_then(|it| expected.get_mut(it)) {
            *length += height + gap;
        }
    }
    let mut lengths = vec![0.0_f32; columns];
    let mut placed = Vec::with_capacity(heights.len());
    for (height, had) in heights.iter().zip(had) {
        let column = had.filter(|it| *it < columns).unwrap_or_else(|| {
            let shortest = shortest(&expected);
            if let Some(length) = expected.get_mut(shortest) {
                *length += height + gap;
            }
            shortest
        });
        let top = lengths.get(column).copied().unwrap_or(0.0);
        placed.push((column, top));
        if let Some(length) = lengths.get_mut(column) {
            *length = top + height + gap;
        }
    }
    let longest = lengths.iter().copied().fold(0.0, f32::max);
    (placed, (longest - gap).max(0.0))
}

fn shortest(lengths: &[f32]) -> usize {
    let mut best = (0, f32::INFINITY);
    for (column, length) in lengths.iter().enumerate() {
        if *length < best.1 - 0.5 {
            best = (column, *length);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buttons_stand_in_rows_and_the_last_row_may_be_short() {
        let grid = Grid::new(500.0, 5, 60.0, 10.0);
        assert_eq!(grid.rect(0).min, pos2(0.0, 0.0));
        assert!((grid.rect(4).right() - 500.0).abs() < 0.5);
        assert_eq!(grid.rect(5).min, pos2(0.0, 70.0));
        assert_eq!((grid.height(5), grid.height(6), grid.height(0)), (60.0, 130.0, 0.0));
    }

    #[test]
    fn the_largest_grid_that_fits_is_taken_and_else_the_smallest() {
        let grids = [Grid::new(500.0, 5, 100.0, 10.0), Grid::new(500.0, 7, 60.0, 10.0)];
        assert_eq!(first_that_fits(&grids, 10, 250.0), grids.first().copied());
        assert_eq!(first_that_fits(&grids, 40, 250.0), grids.last().copied());
        assert_eq!(first_that_fits(&[], 3, 250.0), None);
    }

    #[test]
    fn words_flow_on_when_a_row_is_full() {
        assert_eq!(flow(&[40.0, 40.0, 40.0], 100.0, 10.0), [(0.0, 0), (50.0, 0), (0.0, 1)]);
        assert_eq!(flow(&[400.0, 40.0], 100.0, 10.0), [(0.0, 0), (0.0, 1)]);
    }

    #[test]
    fn a_word_keeps_its_column_when_another_is_taken_away() {
        let heights = [50.0; 6];
        let (first, height) = masonry(&heights, &[None; 6], 3, 10.0);
        assert_eq!(first.iter().map(|it| it.0).collect::<Vec<_>>(), [0, 1, 2, 0, 1, 2]);
        assert!((height - 110.0).abs() < 0.01);
        let had: Vec<Option<usize>> = first.iter().skip(1).map(|it| Some(it.0)).collect();
        let (second, _) = masonry(&[50.0; 5], &had, 3, 10.0);
        assert_eq!(second, [(1, 0.0), (2, 0.0), (0, 0.0), (1, 60.0), (2, 60.0)]);
    }
}
