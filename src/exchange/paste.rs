//! Cells pasted from a spreadsheet: as a file, but they may come without column names.

use super::column::Layout;
use super::csv::{Record, Records};
use super::number::place_number;
use super::table::{DELIMITERS, Reading, Sheets};
use super::{Column, ReadError, Remark, text};

/// Reads pasted cells. Without column names they must begin with three numbers and be five to seven wide: then they are
/// taken in the usual order, with a remark.
pub fn read_pasted(pasted: &str) -> Result<Reading, ReadError> {
    text::check_size(pasted.len())?;
    let text = text::with_plain_lines(pasted)?;
    match Sheets::with_header(&text) {
        Err(error @ ReadError::NoHeader { .. }) => without_header(&text).ok_or(error)?.read(),
        sheets => sheets?.read(),
    }
}

fn without_header(text: &str) -> Option<Sheets<'_>> {
    DELIMITERS.into_iter().find_map(|delimiter| {
        let records = Records::new(text, 1, delimiter);
        let first = records.clone().next().filter(has_usual_order)?;
        Some(Sheets { records, layout: Layout::usual(first.count), remark: Some(Remark::UsualOrder) })
    })
}

fn has_usual_order(record: &Record<'_>) -> bool {
    let places = [Column::Meeting, Column::Table, Column::Sheet];
    let has_numbers = places.into_iter().zip(&record.cells).all(|(column, cell)| place_number(column, cell).is_ok());
    has_numbers && (5..=Column::ALL.len()).contains(&record.count)
}
