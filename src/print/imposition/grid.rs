//! Where cards lie on a sheet: how many across and down, how far apart, and how far their colour may run.

use super::Stock;
use crate::print::CardSize;
use crate::print::documents::Sides;
use crate::print::page::{Area, Point};
use crate::print::paper::{A3_LANDSCAPE_MM, A4_LANDSCAPE_MM, A4_MM, BLEED_MM, PaperSize};

/// The white border of an A4 full of A6 cards: office printers leave about 5 mm white at each edge of the paper.
pub const BORDER_MM: f32 = 6.0;
/// What office printers leave white at each edge.
const UNPRINTABLE_MM: f32 = 5.0;
/// The room around a card or a sheet that is cut by itself, for bleed and marks.
const AROUND_MM: f32 = 10.0;
/// Between cards on an A3: bleed on both sides, and marks between.
const A3_GUTTER_MM: f32 = 12.0;
/// Between two rows of cards of 99 x 140 mm.
const ROW_GUTTER_MM: f32 = 5.0;
/// Between the colour of two neighbours there is at least so much white.
const APART_MM: f32 = 2.0;

/// Where marks to cut along stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marks {
    /// In the white border, over the edge of cards that fill the sheet.
    InBorder,
    /// Outside the cards, and between them where there is room.
    Outside,
}

/// The places of cards on one side of a sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Grid {
    pub paper_mm: (f32, f32),
    pub cell_mm: (f32, f32),
    pub columns: usize,
    pub rows: usize,
    pub gutter_mm: (f32, f32),
    /// No colour comes nearer to the edge of the paper.
    pub border_mm: f32,
    pub marks: Marks,
    /// Whether the front of a card lies beside its back, to be folded.
    pub is_folded: bool,
}

impl Grid {
    pub(super) fn of(size: CardSize, stock: Stock, sides: Sides) -> Self {
        let cell_mm = size.size_mm();
        let four = |paper_mm, gutter_mm, border_mm, marks| Self {
            paper_mm,
            cell_mm,
            columns: 2,
            rows: 2,
            gutter_mm,
            border_mm,
            marks,
            is_folded: sides == Sides::Fold,
        };
        let alone =
            |paper_mm: (f32, f32)| Self { rows: 1, ..four(paper_mm, (0.0, 0.0), UNPRINTABLE_MM, Marks::Outside) };
        let is_small = matches!(size, CardSize::A6 | CardSize::Card99x140);
        match (size, stock) {
            (CardSize::A5, _) if sides == Sides::Fold => alone(A4_LANDSCAPE_MM),
            (CardSize::A4, _) if sides == Sides::Fold => alone(A3_LANDSCAPE_MM),
            (CardSize::A6 | CardSize::Card99x140, Stock::A3) => {
                // Where a sheet is folded, colour of front and back meets at the fold.
                let across_mm = if sides == Sides::Fold { 0.0 } else { A3_GUTTER_MM };
                four(PaperSize::A3.size_mm(), (across_mm, A3_GUTTER_MM), UNPRINTABLE_MM, Marks::Outside)
            }
            (CardSize::Card99x140, Stock::A4) => four(A4_MM, (0.0, ROW_GUTTER_MM), UNPRINTABLE_MM, Marks::Outside),
            (CardSize::A6, Stock::A4) => four(A4_MM, (0.0, 0.0), BORDER_MM, Marks::InBorder),
            (CardSize::A5 | CardSize::A4, _) => Self::around(cell_mm),
        }
        .checked(is_small)
    }

    /// One thing of this size on paper that is cut to it.
    pub(super) fn around(cell_mm: (f32, f32)) -> Self {
        Self {
            paper_mm: (cell_mm.0 + 2.0 * AROUND_MM, cell_mm.1 + 2.0 * AROUND_MM),
            cell_mm,
            columns: 1,
            rows: 1,
            gutter_mm: (0.0, 0.0),
            border_mm: 0.0,
            marks: Marks::Outside,
            is_folded: false,
        }
    }

    fn checked(self, is_small: bool) -> Self {
        debug_assert!(is_small || self.rows == 1, "large cards lie alone");
        self
    }

    /// How many cards lie on a sheet.
    pub(super) fn cards(&self) -> usize {
        if self.is_folded { self.rows } else { self.rows * self.columns }
    }

    /// The whole block of cards, in the middle of the paper.
    pub(super) fn block(&self) -> Area {
        let along =
            |cell: f32, count: usize, gutter: f32| cell * count as f32 + gutter * count.saturating_sub(1) as f32;
        let width_mm = along(self.cell_mm.0, self.columns, self.gutter_mm.0);
        let height_mm = along(self.cell_mm.1, self.rows, self.gutter_mm.1);
        let (left, top) = ((self.paper_mm.0 - width_mm) / 2.0, (self.paper_mm.1 - height_mm) / 2.0);
        Area::new(left, top, width_mm, height_mm)
    }

    /// Where a card is cut.
    pub(super) fn cell(&self, column: usize, row: usize) -> Area {
        let block = self.block();
        let x_mm = block.x_mm + (self.cell_mm.0 + self.gutter_mm.0) * column as f32;
        let y_mm = block.y_mm + (self.cell_mm.1 + self.gutter_mm.1) * row as f32;
        Area::new(x_mm, y_mm, self.cell_mm.0, self.cell_mm.1)
    }

    /// How far colour runs towards a neighbour across or below.
    pub(super) fn inner_bleed_mm(gutter_mm: f32) -> f32 {
        ((gutter_mm - APART_MM) / 2.0).clamp(0.0, BLEED_MM)
    }

    /// Where the colour of a card may be.
    pub(super) fn window(&self, column: usize, row: usize) -> Area {
        let cell = self.cell(column, row);
        let inner = (Self::inner_bleed_mm(self.gutter_mm.0), Self::inner_bleed_mm(self.gutter_mm.1));
        let outer = |is_outer: bool, inner: f32| if is_outer { BLEED_MM } else { inner };
        let left = outer(column == 0, inner.0);
        let right = outer(column + 1 == self.columns, inner.0);
        let up = outer(row == 0, inner.1);
        let down = outer(row + 1 == self.rows, inner.1);
        let grown =
            Area::new(cell.x_mm - left, cell.y_mm - up, cell.width_mm + left + right, cell.height_mm + up + down);
        grown.shared(&self.inside()).unwrap_or(cell)
    }

    /// The paper without its white border.
    fn inside(&self) -> Area {
        Area::new(0.0, 0.0, self.paper_mm.0, self.paper_mm.1).grown(-self.border_mm)
    }

    /// What is left when the sheet itself is cut; of cards that fill an A4 the sheet.
    pub(super) fn trim(&self) -> Area {
        match self.marks {
            Marks::InBorder => Area::new(0.0, 0.0, self.paper_mm.0, self.paper_mm.1),
            Marks::Outside => self.block(),
        }
    }

    /// How far colour runs.
    pub(super) fn bleed(&self) -> Area {
        match self.marks {
            Marks::InBorder => self.trim(),
            Marks::Outside => self.block().grown(BLEED_MM).shared(&self.inside()).unwrap_or_else(|| self.block()),
        }
    }

    /// Where a line of 100 mm has room outside what is cut out, its left end.
    pub(super) fn control_at(&self) -> Option<Point> {
        let block = self.block();
        if self.is_folded {
            return None;
        }
        if self.border_mm == 0.0 {
            return Some(Point::new(block.x_mm + 4.0, block.bottom_mm() + 7.0));
        }
        if self.paper_mm.1 - block.bottom_mm() > 20.0 {
            return Some(Point::new(block.x_mm, block.bottom_mm() + 14.0));
        }
        let has_gutter = self.rows > 1 && self.gutter_mm.1 >= ROW_GUTTER_MM;
        has_gutter.then(|| Point::new(block.x_mm + 4.0, self.cell(0, 0).bottom_mm() + self.gutter_mm.1 / 2.0))
    }

    /// Which card lies at a point of the front of a sheet, or of its back, counted from 0 on that sheet.
    pub(super) fn card_at(&self, at: Point, is_back: bool) -> Option<usize> {
        let holds = |area: &Area| {
            (area.x_mm..area.right_mm()).contains(&at.x_mm) && (area.y_mm..area.bottom_mm()).contains(&at.y_mm)
        };
        let places = (0..self.rows).flat_map(|row| (0..self.columns).map(move |column| (column, row)));
        let (column, row) = places.into_iter().find(|(column, row)| holds(&self.cell(*column, *row)))?;
        let column = if is_back { self.columns - 1 - column } else { column };
        Some(if self.is_folded { row } else { row * self.columns + column })
    }
}
