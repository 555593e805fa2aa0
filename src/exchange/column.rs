//! The columns of a table of sheets, and which cell of a row belongs to which.

use super::csv::Record;
use super::{ReadError, Remark};
use crate::model::wording;

/// A column that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Number of the meeting.
    Meeting,
    /// Number of the table in it.
    Table,
    /// Number of the sheet at it.
    Sheet,
    /// A proposed value.
    Value,
    /// A behaviour, tied to the value beside it.
    Behaviour,
    /// Where the sheet comes from.
    Source,
    /// Why the group came to its values; may be left out.
    Pitch,
}

impl Column {
    /// All of them, in the usual order.
    pub const ALL: [Self; 7] =
        [Self::Meeting, Self::Table, Self::Sheet, Self::Value, Self::Behaviour, Self::Source, Self::Pitch];

    /// Its name in the header, in every language of the program.
    pub fn name(self) -> &'static str {
        match self {
            Self::Meeting => "sessie",
            Self::Table => "tafel",
            Self::Sheet => "blad",
            Self::Value => "waarde",
            Self::Behaviour => "gedrag",
            Self::Source => "herkomst",
            Self::Pitch => "toelichting",
        }
    }

    /// Whether a file cannot do without it.
    pub fn is_required(self) -> bool {
        self != Self::Pitch
    }

    /// The column with this name, in any case.
    pub(super) fn named(name: &str) -> Option<Self> {
        let name = wording::folded(name);
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

/// Which cell of a row belongs to which column; none for a column that is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    columns: Vec<Option<Column>>,
}

impl Layout {
    /// The first `cells` columns in the usual order.
    pub(super) fn usual(cells: usize) -> Self {
        Self { columns: Column::ALL.into_iter().take(cells).map(Some).collect() }
    }

    /// Reads a header; what it does not know is named in a remark. Empty cells at its end are no columns.
    pub(super) fn of_header(header: &Record<'_>) -> Result<(Self, Option<Remark>), ReadError> {
        let width = header.cells.iter().rposition(|it| !it.trim().is_empty()).map_or(0, |it| it + 1);
        let columns: Vec<Option<Column>> = header.cells.iter().take(width).map(|it| Column::named(it)).collect();
        let count = |column| columns.iter().filter(|it| **it == Some(column)).count();
        if let Some(column) = Column::ALL.into_iter().find(|it| count(*it) > 1) {
            return Err(ReadError::DoubledColumn { column });
        }
        let missing: Vec<Column> = Column::ALL.into_iter().filter(|it| it.is_required() && count(*it) == 0).collect();
        if !missing.is_empty() {
            return Err(ReadError::MissingColumns { columns: missing });
        }
        let unknown = header.cells.iter().zip(&columns).enumerate().filter(|(_, (_, column))| column.is_none());
        let names: Vec<String> = unknown.map(|(place, (name, _))| shown_name(name, place)).collect();
        let remark = (!names.is_empty()).then_some(Remark::UnknownColumns { names });
        Ok((Self { columns }, remark))
    }

    /// How many cells a row has.
    pub(super) fn width(&self) -> usize {
        self.columns.len()
    }

    /// Where a column stands.
    pub(super) fn place(&self, column: Column) -> Option<usize> {
        self.columns.iter().position(|it| *it == Some(column))
    }

    /// Whether a row may end after so many cells.
    pub(super) fn can_end_after(&self, cells: usize) -> bool {
        self.columns.iter().skip(cells).flatten().all(|it| !it.is_required())
    }
}

/// An unnamed column is shown by its number from 1 on.
fn shown_name(name: &str, place: usize) -> String {
    if name.trim().is_empty() { (place + 1).to_string() } else { wording::start_of(name.trim()) }
}
