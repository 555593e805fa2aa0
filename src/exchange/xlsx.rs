//! Tables as a workbook, a sheet for each. Every cell is written as a text or a number, never as a formula.

use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::cells::{Cell, Table, is_like_a_formula};
use super::package::{PackageError, packed, unpacked};
use super::xml::held;

/// The most that a cell of Excel holds, in units of UTF-16.
const MOST_IN_CELL: usize = 32_767;

/// The narrowest and widest that a column is made, in characters.
const NARROWEST: usize = 8;
const WIDEST: usize = 60;

/// How a text, one that looks like a formula, and a head are shown.
struct Formats {
    text: Format,
    quoted: Format,
    head: Format,
}

/// Tables as a workbook with this title and day.
pub fn xlsx(tables: &[Table], title: &str, date: Date) -> Result<Vec<u8>, PackageError> {
    let mut workbook = Workbook::new();
    let year = u16::try_from(date.year()).unwrap_or(1900);
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    let day = ExcelDateTime::from_ymd(year, month, day)?;
    workbook.set_properties(&DocProperties::new().set_title(held(title.trim())).set_creation_datetime(&day));
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let formats = Formats {
        // Stays a text when somebody changes it, as if typed behind an apostrophe.
        quoted: text.clone().set_quote_prefix(),
        head: Format::new().set_bold().set_align(FormatAlign::Top),
        text,
    };
    for table in tables {
        sheet(workbook.add_worksheet(), table, &formats)?;
    }
    packed(unpacked(workbook.save_to_buffer()?)?)
}

fn sheet(sheet: &mut Worksheet, table: &Table, formats: &Formats) -> Result<(), XlsxError> {
    sheet.set_name(table.name)?;
    for (column, name) in (0_u16..).zip(table.columns) {
        sheet.write_string_with_format(0, column, *name, &formats.head)?;
        sheet.set_column_width(column, width(table, usize::from(column), name))?;
    }
    let mut row = 1_u32;
    for cells in &table.rows {
        row += written(sheet, row, cells, formats)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let last = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, row.saturating_sub(1), last)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

/// Writes a row, and gives how many rows that took: what a cell cannot hold goes on in the cell below.
fn written(sheet: &mut Worksheet, row: u32, cells: &[Cell], formats: &Formats) -> Result<u32, XlsxError> {
    let mut taken = 1;
    for (column, cell) in (0_u16..).zip(cells) {
        match cell {
            Cell::Number(number) => {
                sheet.write_number_with_format(row, column, f64::from(*number), &formats.text)?;
            }
            Cell::Text(text) if text.is_empty() => {}
            Cell::Text(text) => {
                for (below, piece) in (0_u32..).zip(pieces(&held(text))) {
                    let format = if is_like_a_formula(piece) { &formats.quoted } else { &formats.text };
                    sheet.write_string_with_format(row + below, column, piece, format)?;
                    taken = taken.max(below + 1);
                }
            }
        }
    }
    Ok(taken)
}

/// A text in pieces that a cell holds.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut rest, mut units) = (text, 0);
    let mut from = 0;
    for (place, character) in text.char_indices() {
        units += character.len_utf16();
        if units > MOST_IN_CELL {
            let (piece, after) = rest.split_at(place - from);
            pieces.push(piece);
            (rest, from, units) = (after, place, character.len_utf16());
        }
    }
    pieces.push(rest);
    pieces
}

/// How wide a column is, in characters: its longest line, within bounds. A name needs room for the arrow of its filter.
fn width(table: &Table, column: usize, name: &str) -> f64 {
    let longest = |cell: &Cell| match cell {
        Cell::Number(_) => 0,
        Cell::Text(text) => text.lines().map(|it| it.chars().count()).max().unwrap_or_default(),
    };
    let cells = table.rows.iter().filter_map(|it| it.get(column)).map(longest);
    let most = cells.max().unwrap_or_default().max(name.chars().count() + 3).clamp(NARROWEST, WIDEST);
    f64::from(u32::try_from(most).unwrap_or_default()) + 1.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_no_cell_holds_is_cut_between_characters_and_nothing_is_lost() {
        let long = "é😀".repeat(30_000);
        let cut = pieces(&long);
        assert_eq!(cut.len(), 3);
        assert!(cut.iter().all(|it| it.encode_utf16().count() <= MOST_IN_CELL));
        assert_eq!(cut.concat(), long);
        assert_eq!(pieces("kort"), ["kort"]);
    }
}
