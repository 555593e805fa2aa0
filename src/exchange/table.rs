//! A table of sheets: text to rows, and the rows that cannot be read with their line and reason.

use unicode_normalization::UnicodeNormalization as _;

use super::column::Layout;
use super::csv::{MOST_CELLS, Record, Records};
use super::number::place_number;
use super::{Column, ReadError, Remark, WrongReason, WrongRow, text};
use crate::model::wording::{self, LONGEST_TEXT};

/// How many rows one import can have: more than the values and behaviours of an organisation of 15,000 together. To take
/// in so many, each with a sheet of its own, takes 230 MiB.
pub const MOST_ROWS: usize = 60_000;

/// What can stand between cells, in the order in which it is preferred where nothing tells them apart.
pub(super) const DELIMITERS: [char; 3] = ['\t', ';', ','];

/// One row: a value or a behaviour or both, and the sheet it stands on. Texts are trimmed and in NFC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// The line of the file on which it begins, from 1 on.
    pub line: usize,
    /// Number of the meeting.
    pub meeting: u32,
    /// Number of the table in it.
    pub table: u32,
    /// Number of the sheet at it.
    pub sheet: u32,
    /// The proposed value, one line; may be empty.
    pub value: String,
    /// The behaviour, one line; may be empty.
    pub behaviour: String,
    /// Where the sheet comes from, one line; may be empty.
    pub source: String,
    /// Why the group came to its values; may be empty.
    pub pitch: String,
}

/// What was read of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The rows that could be read, in order.
    pub rows: Vec<SheetRow>,
    /// Those that could not, in order.
    pub wrong: Vec<WrongRow>,
    /// What the person should know.
    pub remarks: Vec<Remark>,
}

/// Reads a file: comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252; columns in any order.
pub fn read(bytes: &[u8]) -> Result<Reading, ReadError> {
    let (text, remark) = text::decoded(bytes)?;
    let text = text::with_plain_lines(&text)?;
    let mut reading = Sheets::with_header(&text)?.read()?;
    reading.remarks.splice(0..0, remark);
    Ok(reading)
}

/// A table of which is known how its cells are separated and what they mean.
pub(super) struct Sheets<'a> {
    pub(super) records: Records<'a>,
    pub(super) layout: Layout,
    pub(super) remark: Option<Remark>,
}

impl<'a> Sheets<'a> {
    /// Takes the delimiter that gives the most known column names, and the columns from the first record.
    pub(super) fn with_header(text: &'a str) -> Result<Self, ReadError> {
        let (text, line) = without_separator_line(text);
        let known = |records: &Records<'_>| {
            let header = records.clone().next();
            header.map_or(0, |it| it.cells.iter().filter(|cell| Column::named(cell).is_some()).count())
        };
        let splits = DELIMITERS.map(|it| Records::new(text, line, it));
        let most = splits.iter().map(known).max().unwrap_or(0);
        let mut records = splits.into_iter().find(|it| most > 0 && known(it) == most).ok_or_else(|| no_header(text))?;
        let header = records.next().ok_or(ReadError::Empty)?;
        let (layout, remark) = Layout::of_header(&header)?;
        Ok(Self { records, layout, remark })
    }

    /// Reads all rows.
    pub(super) fn read(self) -> Result<Reading, ReadError> {
        let mut reading = Reading { remarks: self.remark.into_iter().collect(), ..Reading::default() };
        for (count, record) in self.records.enumerate() {
            if count >= MOST_ROWS {
                return Err(ReadError::TooManyRows);
            }
            match row(&self.layout, &record) {
                Ok(row) => reading.rows.push(row),
                Err(reason) => {
                    reading.wrong.push(WrongRow { line: record.line, last_line: record.last_line, reason });
                }
            }
        }
        if reading.rows.is_empty() && reading.wrong.is_empty() { Err(ReadError::NoRows) } else { Ok(reading) }
    }
}

fn no_header(text: &str) -> ReadError {
    let first = text.trim_start().lines().next().unwrap_or_default();
    ReadError::NoHeader { start: wording::start_of(&first.replace('\t', " ")) }
}

/// Passes over the line `sep=;` that some spreadsheet programs write first; gives the number of the next line.
pub(super) fn without_separator_line(text: &str) -> (&str, usize) {
    match text.split_once('\n') {
        Some((first, rest)) if first.len() == 5 && first.to_ascii_lowercase().starts_with("sep=") => (rest, 2),
        _ => (text, 1),
    }
}

fn row(layout: &Layout, record: &Record<'_>) -> Result<SheetRow, WrongReason> {
    check_width(layout, record)?;
    let cell = |column| {
        let cell = layout.place(column).and_then(|it| record.cells.get(it));
        cell.map_or("", |it| it.as_ref())
    };
    let number = |column| place_number(column, cell(column));
    let text = |column| tidied(column, cell(column));
    let row = SheetRow {
        line: record.line,
        meeting: number(Column::Meeting)?,
        table: number(Column::Table)?,
        sheet: number(Column::Sheet)?,
        value: text(Column::Value)?,
        behaviour: text(Column::Behaviour)?,
        source: text(Column::Source)?,
        pitch: text(Column::Pitch)?,
    };
    if row.value.is_empty() && row.behaviour.is_empty() { Err(WrongReason::NothingWritten) } else { Ok(row) }
}

/// Empty cells too many do no harm; text in them would be lost.
fn check_width(layout: &Layout, record: &Record<'_>) -> Result<(), WrongReason> {
    let (cells, expected) = (record.count, layout.width());
    let has_more = record.cells.iter().skip(expected).any(|it| !it.trim().is_empty());
    if has_more || cells > expected.max(MOST_CELLS) {
        return Err(WrongReason::TooManyCells { cells, expected });
    }
    if layout.can_end_after(cells) { Ok(()) } else { Err(WrongReason::TooFewCells { cells, expected }) }
}

/// A cell's text in NFC without outer space; line breaks stay only in the toelichting.
fn tidied(column: Column, cell: &str) -> Result<String, WrongReason> {
    let composed: String = cell.trim().nfc().collect();
    let length = composed.chars().count();
    if length > LONGEST_TEXT {
        return Err(WrongReason::TextTooLong { column, length });
    }
    if let Some(character) = composed.chars().find(|it| *it != '\n' && !wording::is_allowed(*it)) {
        return Err(WrongReason::ForbiddenCharacter { column, character });
    }
    Ok(if column == Column::Pitch { composed } else { composed.replace('\n', " ") })
}
