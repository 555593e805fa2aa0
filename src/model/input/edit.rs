//! What can happen to the input, as sentences that can be written down.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::model::id::Id as _;
use crate::model::{BehaviourNoteId, MeetingId, MergeKey, SheetId, TableId, ValueNoteId};

/// A sheet or something on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum InputItem {
    /// The sheet as a whole.
    Sheet(SheetId),
    /// A value on it.
    Value(ValueNoteId),
    /// A behaviour on it.
    Behaviour(BehaviourNoteId),
}

/// A meeting that an import makes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewMeeting {
    /// Its id.
    pub id: MeetingId,
    /// Its number in the input, from 1 on.
    pub number: u32,
}

/// A table that an import makes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewTable {
    /// Its id.
    pub id: TableId,
    /// Whose table it is; may be of the same batch.
    pub meeting: MeetingId,
    /// Its number in the input, from 1 on.
    pub number: u32,
}

/// A sheet that an import makes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewSheet {
    /// Its id.
    pub id: SheetId,
    /// Where it was made; may be of the same batch.
    pub table: TableId,
    /// Its number in the input, from 1 on.
    pub number: u32,
}

/// A value that an import makes; its wording is frozen at once, unless it is empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewValue {
    /// Its id.
    pub id: ValueNoteId,
    /// Its sheet; may be of the same batch.
    pub sheet: SheetId,
    /// What was written.
    pub wording: String,
}

/// A behaviour that an import makes; its wording is frozen at once, unless it is empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewBehaviour {
    /// Its id.
    pub id: BehaviourNoteId,
    /// Its sheet; may be of the same batch.
    pub sheet: SheetId,
    /// What was written.
    pub wording: String,
}

/// What one import adds, in the order in which it is added.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// Meetings that were not there.
    pub meetings: Vec<NewMeeting>,
    /// Tables that were not there.
    pub tables: Vec<NewTable>,
    /// Sheets that were not there.
    pub sheets: Vec<NewSheet>,
    /// Where sheets come from; an existing text is kept.
    pub sources: Vec<(SheetId, String)>,
    /// Why groups came to their values; an existing text is kept.
    pub pitches: Vec<(SheetId, String)>,
    /// Values that were not there.
    pub values: Vec<NewValue>,
    /// Behaviours that were not there.
    pub behaviours: Vec<NewBehaviour>,
    /// Which behaviour says something about which value.
    pub links: Vec<(BehaviourNoteId, ValueNoteId)>,
}

/// What can happen to the input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum InputEdit {
    /// Adds everything of an import.
    Take(Batch),
    /// Adds the next meeting.
    AddMeeting {
        /// The new meeting.
        id: MeetingId,
    },
    /// Gives a meeting a name of its own, or takes it away.
    NameMeeting {
        /// Which.
        meeting: MeetingId,
        /// May be empty.
        name: String,
    },
    /// Says when a meeting is.
    DateMeeting {
        /// Which.
        meeting: MeetingId,
        /// The day.
        date: Option<Date>,
        /// When it starts.
        start: Option<Time>,
    },
    /// Adds the next table to a meeting.
    AddTable {
        /// The new table.
        id: TableId,
        /// Whose.
        meeting: MeetingId,
    },
    /// Adds the next sheet to a table.
    AddSheet {
        /// The new sheet.
        id: SheetId,
        /// Whose.
        table: TableId,
    },
    /// Says where a sheet comes from.
    Source {
        /// Which.
        sheet: SheetId,
        /// May be empty.
        text: String,
    },
    /// Says why the group came to its values.
    Pitch {
        /// Which.
        sheet: SheetId,
        /// May be empty.
        text: String,
    },
    /// Adds an empty value to a sheet.
    AddValue {
        /// The new value.
        id: ValueNoteId,
        /// Whose.
        sheet: SheetId,
    },
    /// Adds an empty behaviour to a sheet.
    AddBehaviour {
        /// The new behaviour.
        id: BehaviourNoteId,
        /// Whose.
        sheet: SheetId,
        /// Values of that sheet that it says something about.
        links: Vec<ValueNoteId>,
    },
    /// Writes a value; what was written first stays as `original` once frozen.
    WordValue {
        /// Which.
        note: ValueNoteId,
        /// What is shown from now on.
        wording: String,
    },
    /// Writes a behaviour; what was written first stays as `original` once frozen.
    WordBehaviour {
        /// Which.
        note: BehaviourNoteId,
        /// What is shown from now on.
        wording: String,
    },
    /// Freezes what was written, when its row is left; nothing happens to an empty one. A rewording that was left
    /// empty falls back to what was written.
    Freeze(InputItem),
    /// Ties a behaviour to a value of its sheet.
    Link {
        /// Which behaviour.
        behaviour: BehaviourNoteId,
        /// To which value.
        value: ValueNoteId,
    },
    /// Unties a behaviour from a value.
    Unlink {
        /// Which behaviour.
        behaviour: BehaviourNoteId,
        /// From which value.
        value: ValueNoteId,
    },
    /// Lets something no longer count; it stays on its sheet and keeps its place on the boards for when it returns.
    Withdraw {
        /// What.
        item: InputItem,
        /// When, from the desk's clock.
        time: Timestamp,
    },
    /// Lets something count again.
    Restore(InputItem),
    /// Removes something that has no text.
    RemoveEmpty(InputItem),
    /// Splits a value in two to nine parts, each a card of its own; with no parts it is one card again.
    Split {
        /// Which.
        note: ValueNoteId,
        /// The wordings of the parts.
        parts: Vec<String>,
    },
    /// Moves a sheet to another table, where it gets the next number; its old code is kept.
    MoveSheet {
        /// Which.
        sheet: SheetId,
        /// Where to.
        table: TableId,
    },
}

impl InputEdit {
    pub(in crate::model) fn merge_key(&self) -> Option<MergeKey> {
        match self {
            Self::NameMeeting { meeting, .. } => Some(MergeKey::Field(meeting.thing(), 0)),
            Self::Source { sheet, .. } => Some(MergeKey::Field(sheet.thing(), 0)),
            Self::Pitch { sheet, .. } => Some(MergeKey::Field(sheet.thing(), 1)),
            // A row and the first words on it are one step.
            Self::AddValue { id: note, .. } | Self::WordValue { note, .. } => Some(MergeKey::Field(note.thing(), 0)),
            Self::AddBehaviour { id: note, .. } | Self::WordBehaviour { note, .. } => {
                Some(MergeKey::Field(note.thing(), 0))
            }
            _ => None,
        }
    }
}
