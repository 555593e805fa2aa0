//! What comes in: meetings, tables, sheets, and the values and behaviours that colleagues wrote on them.
//!
//! Invariant: what somebody wrote is never removed. `original` freezes when its row is left; later changes go to
//! `wording`. Numbers are given once, as the highest ever plus one within the parent.

mod apply;
mod edit;

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

pub use edit::{Batch, InputEdit, InputItem, NewBehaviour, NewMeeting, NewSheet, NewTable, NewValue};

use super::{BehaviourNoteId, MeetingId, Project, Record, SheetId, TableId, ValueNoteId};

/// A big meeting, named by its time in the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Its id.
    pub id: MeetingId,
    /// From 1 on; the `S2` of a code.
    pub number: u32,
    /// A name of its own; empty: named by its time or number.
    pub name: String,
    /// The day, wall clock.
    pub date: Option<Date>,
    /// When it starts, wall clock.
    pub start: Option<Time>,
    /// The highest number that a table of it ever had.
    pub last_table_number: u32,
}

/// A group's table in a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// Its id.
    pub id: TableId,
    /// Whose table it is.
    pub meeting: MeetingId,
    /// From 1 on; the `T3` of a code.
    pub number: u32,
    /// The highest number that a sheet of it ever had.
    pub last_sheet_number: u32,
}

/// What one subgroup wrote on an A3.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Its id.
    pub id: SheetId,
    /// Where the subgroup stood.
    pub table: TableId,
    /// From 1 on; the `B1` of a code.
    pub number: u32,
    /// Where it comes from; the column `herkomst`.
    pub source: String,
    /// Why the group came to these values; the column `toelichting`.
    pub pitch: String,
    /// The codes it had before it was moved, oldest first.
    pub former_codes: Vec<SheetCode>,
    /// The highest number that a value of it ever had.
    pub last_value_number: u32,
    /// The highest number that a behaviour of it ever had.
    pub last_behaviour_number: u32,
    /// Since when it does not count.
    pub withdrawn: Option<Timestamp>,
}

/// A proposed value on a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValueNote {
    /// Its id.
    pub id: ValueNoteId,
    /// The sheet it stands on.
    pub sheet: SheetId,
    /// From 1 on; the `w2` of a code.
    pub number: u32,
    /// What was written.
    pub original: String,
    /// What is shown; the original until somebody rewords it.
    pub wording: String,
    /// Whether `original` stands for good.
    pub is_frozen: bool,
    /// Since when it does not count.
    pub withdrawn: Option<Timestamp>,
    /// The parts in which it is split, each a card of its own; empty: it is one card.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<String>,
}

/// A behaviour on a sheet, tied to any number of its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BehaviourNote {
    /// Its id.
    pub id: BehaviourNoteId,
    /// The sheet it stands on.
    pub sheet: SheetId,
    /// From 1 on; the `g4` of a code.
    pub number: u32,
    /// What was written.
    pub original: String,
    /// What is shown; the original until somebody rewords it.
    pub wording: String,
    /// Whether `original` stands for good.
    pub is_frozen: bool,
    /// The values of this sheet that it says something about.
    pub links: Vec<ValueNoteId>,
    /// Since when it does not count.
    pub withdrawn: Option<Timestamp>,
}

macro_rules! records {
    ($($record:ty => $id:ty),*) => { $(impl Record for $record {
        type Id = $id;
        fn id(&self) -> $id {
            self.id
        }
    })* };
}
records!(Meeting => MeetingId, Table => TableId, Sheet => SheetId, ValueNote => ValueNoteId,
    BehaviourNote => BehaviourNoteId);

/// Where a sheet was made: `S2-T3-B1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SheetCode {
    /// Number of the meeting.
    pub meeting: u32,
    /// Number of the table in it.
    pub table: u32,
    /// Number of the sheet at it.
    pub sheet: u32,
}

impl fmt::Display for SheetCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "S{}-T{}-B{}", self.meeting, self.table, self.sheet)
    }
}

/// A text that is not the code of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the code of a sheet is written S2-T3-B1")]
pub struct NotACode;

impl FromStr for SheetCode {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        let mut parts = text.split('-');
        let mut number = |mark: char| {
            let digits = parts.next().and_then(|it| it.strip_prefix(mark)).ok_or(NotACode)?;
            let is_number = digits.bytes().all(|it| it.is_ascii_digit());
            digits.parse().ok().filter(|_| is_number).ok_or(NotACode)
        };
        let code = Self { meeting: number('S')?, table: number('T')?, sheet: number('B')? };
        if parts.next().is_none() { Ok(code) } else { Err(NotACode) }
    }
}

impl Serialize for SheetCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for SheetCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Project {
    /// The code of a sheet, such as `S2-T3-B1`.
    pub fn sheet_code(&self, sheet: &Sheet) -> Option<SheetCode> {
        let table = self.tables.get(sheet.table)?;
        let meeting = self.meetings.get(table.meeting)?;
        Some(SheetCode { meeting: meeting.number, table: table.number, sheet: sheet.number })
    }

    /// The meeting in which a sheet was made.
    pub fn meeting_of_sheet(&self, sheet: SheetId) -> Option<MeetingId> {
        let table = self.sheets.get(sheet)?.table;
        Some(self.tables.get(table)?.meeting)
    }

    /// Whether a sheet counts.
    pub fn sheet_counts(&self, sheet: SheetId) -> bool {
        self.sheets.get(sheet).is_some_and(|it| it.withdrawn.is_none())
    }

    /// Whether a value counts: neither it nor its sheet is withdrawn, and it has a word.
    pub fn value_note_counts(&self, note: &ValueNote) -> bool {
        note.withdrawn.is_none() && !note.wording.trim().is_empty() && self.sheet_counts(note.sheet)
    }

    /// Whether a behaviour counts: neither it nor its sheet is withdrawn, and it has a word.
    pub fn behaviour_note_counts(&self, note: &BehaviourNote) -> bool {
        note.withdrawn.is_none() && !note.wording.trim().is_empty() && self.sheet_counts(note.sheet)
    }
}
