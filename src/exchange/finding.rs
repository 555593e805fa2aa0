//! What stands in the way of reading a table, row by row or as a whole, and what is worth a remark.

use super::Column;
use crate::model::SheetCode;

/// Why a file or a pasted text cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum ReadError {
    /// Larger than [`super::LARGEST_FILE`].
    TooLarge {
        /// How large it is, in bytes.
        bytes: usize,
    },
    /// Not a word in it.
    Empty,
    /// A workbook of a spreadsheet program (XLSX, ODS, XLS) rather than the text in it.
    Workbook,
    /// Not text.
    Binary,
    /// It says that it is UTF-16, but it is not.
    BrokenText,
    /// No column name on the first line.
    NoHeader {
        /// How its first line begins.
        start: String,
    },
    /// A header without columns that cannot be missed.
    MissingColumns {
        /// Which.
        columns: Vec<Column>,
    },
    /// A header that names a column twice.
    DoubledColumn {
        /// Which.
        column: Column,
    },
    /// A header and nothing below it.
    NoRows,
    /// More rows than [`super::MOST_ROWS`].
    TooManyRows,
}

/// A row that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongRow {
    /// The line of the file on which it begins, from 1 on.
    pub line: usize,
    /// The line on which it ends: a later one where a cell has line breaks.
    pub last_line: usize,
    /// Why not.
    pub reason: WrongReason,
}

/// Why a row cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum WrongReason {
    /// Fewer cells than the header has columns.
    TooFewCells {
        /// How many the row has.
        cells: usize,
        /// How many there should be.
        expected: usize,
    },
    /// More cells than the header has columns.
    TooManyCells {
        /// How many the row has.
        cells: usize,
        /// How many there should be.
        expected: usize,
    },
    /// The number of a meeting, table or sheet is left out.
    NoNumber {
        /// Which.
        column: Column,
    },
    /// Something else than a number.
    NotANumber {
        /// In which column.
        column: Column,
        /// How it begins.
        start: String,
    },
    /// Numbers begin at 1.
    Zero {
        /// In which column.
        column: Column,
    },
    /// A number above [`super::LARGEST_NUMBER`].
    TooBig {
        /// In which column.
        column: Column,
        /// How it begins.
        start: String,
    },
    /// Neither a value nor a behaviour.
    NothingWritten,
    /// A text longer than [`crate::model::wording::LONGEST_TEXT`].
    TextTooLong {
        /// In which column.
        column: Column,
        /// How long it is, in characters.
        length: usize,
    },
    /// A control character, or one that turns the direction of writing.
    ForbiddenCharacter {
        /// In which column.
        column: Column,
        /// The character.
        character: char,
    },
}

/// Something that was read, but in a way that the person should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The file is not UTF-8, so that accents may have come out otherwise.
    ReadAsWindows1252,
    /// Columns that are left out.
    UnknownColumns {
        /// Their names; the number of a column without name.
        names: Vec<String>,
    },
    /// Teams of which it does not say how many people there are.
    TeamsWithoutNumber {
        /// How many.
        teams: usize,
    },
    /// Cells without column names, read in the usual order.
    UsualOrder,
    /// Another `herkomst` than the one that this sheet has; the first is kept.
    SourceDiffers {
        /// The line of the other one.
        line: usize,
        /// The sheet.
        code: SheetCode,
    },
    /// Another `toelichting` than the one that this sheet has; the first is kept.
    PitchDiffers {
        /// The line of the other one.
        line: usize,
        /// The sheet.
        code: SheetCode,
    },
}
