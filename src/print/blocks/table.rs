//! Tables: rows of cells with thin lines between them.

use super::lay::{HAIRLINE_PT, Laid, Layer};
use super::style::Style;
use super::{Block, Misfit, Table};
use crate::print::documents::flow::rule;
use crate::print::imposition::moved;
use crate::print::page::{Cell, CellHead, Part, Point, Role};

/// Above and below what stands in a row, in parts of the size of what is read.
const INSET: f32 = 0.75;
/// Between two columns, likewise.
const BETWEEN: f32 = 1.4;

impl Layer<'_> {
    /// All rows under each other, so much higher where they fill.
    pub(super) fn table(&self, table: &Table, width_mm: f32, more_mm: f32) -> Result<Laid, Misfit> {
        let more_mm = if table.is_filling { more_mm / table.rows.len().max(1) as f32 } else { 0.0 };
        let mut all = self.table_head(table, width_mm)?.unwrap_or_default();
        for row in self.table_rows(table, width_mm, more_mm)? {
            all.parts.extend(moved(row.parts, Point::new(0.0, all.height_mm)));
            all.height_mm += row.height_mm;
        }
        Ok(all)
    }

    /// The names of the columns.
    pub(super) fn table_head(&self, table: &Table, width_mm: f32) -> Result<Option<Laid>, Misfit> {
        if table.head.is_empty() {
            return Ok(None);
        }
        let cells: Vec<Vec<Block>> =
            table.head.iter().map(|it| vec![Block::paragraph(it.clone(), Style::STRONG)]).collect();
        self.row(table, &cells, 0, width_mm, 0.0).map(Some)
    }

    /// Each row.
    pub(super) fn table_rows(&self, table: &Table, width_mm: f32, more_mm: f32) -> Result<Vec<Laid>, Misfit> {
        let first = u16::from(!table.head.is_empty());
        let rows = table.rows.iter().zip(first..);
        rows.map(|(cells, number)| self.row(table, cells, number, width_mm, table.row_mm + more_mm)).collect()
    }

    fn row(
        &self,
        table: &Table,
        cells: &[Vec<Block>],
        number: u16,
        width_mm: f32,
        least_mm: f32,
    ) -> Result<Laid, Misfit> {
        let (inset_mm, between_mm) = (INSET * self.em_mm(), BETWEEN * self.em_mm());
        let all: f32 = table.widths.iter().sum();
        let free_mm = width_mm - between_mm * table.widths.len().saturating_sub(1) as f32;
        let is_head = number == 0 && !table.head.is_empty();
        let mut row = Laid { parts: Vec::new(), height_mm: least_mm };
        let mut x_mm = 0.0;
        for ((blocks, part), column) in cells.iter().zip(&table.widths).zip(0_u16..) {
            let cell_mm = free_mm * part / all.max(f32::EPSILON);
            let laid = self.stack(blocks, cell_mm, None)?;
            let head = match (is_head, column) {
                (true, _) => CellHead::OfColumn,
                (false, 0) if table.names_rows => CellHead::OfRow,
                _ => CellHead::No,
            };
            row.parts.extend(in_cell(laid.parts, Cell { row: number, column, head }, Point::new(x_mm, inset_mm)));
            row.height_mm = row.height_mm.max(laid.height_mm + 2.0 * inset_mm);
            x_mm += cell_mm + between_mm;
        }
        let (width_pt, colour) =
            if is_head { (1.2, self.style.accent_ink) } else { (HAIRLINE_PT, self.style.hairline) };
        let line = rule(0.0, width_mm, row.height_mm, width_pt, colour);
        row.parts.push(Part { role: Role::Decoration, items: vec![line] });
        Ok(row)
    }
}

/// What stands in a cell; an empty cell is one too.
fn in_cell(parts: Vec<Part>, cell: Cell, at: Point) -> Vec<Part> {
    let mut parts = moved(parts, at);
    for part in &mut parts {
        if !matches!(part.role, Role::Decoration | Role::Pagination) {
            part.role = Role::Cell(cell);
        }
    }
    if !parts.iter().any(|it| it.role == Role::Cell(cell)) {
        parts.push(Part { role: Role::Cell(cell), items: Vec::new() });
    }
    parts
}
