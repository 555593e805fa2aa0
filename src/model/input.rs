//! What comes in: meetings, tables, sheets, and the values and behaviours that colleagues wrote on them.
//!
//! Invariant: what somebody wrote is never removed. `original` freezes when its row is left; later changes go to
//! `wording`. Numbers are given once, as the highest ever plus one within the parent.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::id::{Id as _, Thing};
use super::project::{added, found, found_mut};
use super::{
    BehaviourNoteId, CardKey, MeetingId, MergeKey, Project, Record, Refusal, SheetId, TableId, ValueNoteId, wording,
};

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
            parts.next().and_then(|it| it.strip_prefix(mark)).and_then(|it| it.parse().ok()).ok_or(NotACode)
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

/// A value that an import makes; its wording is frozen at once.
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

/// A behaviour that an import makes; its wording is frozen at once.
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
    /// Freezes what was written, when its row is left; nothing happens to an empty one.
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
    /// Moves a sheet to another table, where it gets the next number; its old code is kept.
    MoveSheet {
        /// Which.
        sheet: SheetId,
        /// Where to.
        table: TableId,
    },
}

impl InputEdit {
    pub(super) fn merge_key(&self) -> Option<MergeKey> {
        match self {
            Self::NameMeeting { meeting, .. } => Some(MergeKey::Field(meeting.thing(), 0)),
            Self::Source { sheet, .. } => Some(MergeKey::Field(sheet.thing(), 0)),
            Self::Pitch { sheet, .. } => Some(MergeKey::Field(sheet.thing(), 1)),
            Self::WordValue { note, .. } => Some(MergeKey::Field(note.thing(), 0)),
            Self::WordBehaviour { note, .. } => Some(MergeKey::Field(note.thing(), 0)),
            _ => None,
        }
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

    pub(super) fn apply_input(&mut self, edit: &InputEdit) -> Result<(), Refusal> {
        match edit {
            InputEdit::Take(batch) => self.take(batch),
            InputEdit::AddMeeting { id } => self.add_meeting(*id, self.last_meeting_number.saturating_add(1)),
            InputEdit::NameMeeting { meeting, name } => {
                found_mut(&mut self.meetings, *meeting)?.name = wording::checked(name)?;
                Ok(())
            }
            InputEdit::DateMeeting { meeting, date, start } => {
                let meeting = found_mut(&mut self.meetings, *meeting)?;
                (meeting.date, meeting.start) = (*date, *start);
                Ok(())
            }
            InputEdit::AddTable { id, meeting } => {
                let number = found(&self.meetings, *meeting)?.last_table_number.saturating_add(1);
                self.add_table(*id, *meeting, number)
            }
            InputEdit::AddSheet { id, table } => {
                let number = found(&self.tables, *table)?.last_sheet_number.saturating_add(1);
                self.add_sheet(*id, *table, number)
            }
            InputEdit::Source { sheet, text } => {
                found_mut(&mut self.sheets, *sheet)?.source = wording::checked(text)?;
                Ok(())
            }
            InputEdit::Pitch { sheet, text } => {
                found_mut(&mut self.sheets, *sheet)?.pitch = wording::checked(text)?;
                Ok(())
            }
            InputEdit::AddValue { id, sheet } => self.add_value_note(*id, *sheet, "", false),
            InputEdit::AddBehaviour { id, sheet, links } => {
                self.add_behaviour_note(*id, *sheet, "", false)?;
                links.iter().try_for_each(|value| self.link(*id, *value))
            }
            InputEdit::WordValue { note, wording } => {
                let note = found_mut(&mut self.value_notes, *note)?;
                note.wording = wording::checked(wording)?;
                if !note.is_frozen {
                    note.original.clone_from(&note.wording);
                }
                Ok(())
            }
            InputEdit::WordBehaviour { note, wording } => {
                let note = found_mut(&mut self.behaviour_notes, *note)?;
                note.wording = wording::checked(wording)?;
                if !note.is_frozen {
                    note.original.clone_from(&note.wording);
                }
                Ok(())
            }
            InputEdit::Freeze(item) => self.freeze(*item),
            InputEdit::Link { behaviour, value } => self.link(*behaviour, *value),
            InputEdit::Unlink { behaviour, value } => {
                found(&self.value_notes, *value)?;
                found_mut(&mut self.behaviour_notes, *behaviour)?.links.retain(|it| it != value);
                Ok(())
            }
            InputEdit::Withdraw { item, time } => self.set_withdrawn(*item, Some(*time)),
            InputEdit::Restore(item) => self.set_withdrawn(*item, None),
            InputEdit::RemoveEmpty(item) => self.remove_empty(*item),
            InputEdit::MoveSheet { sheet, table } => self.move_sheet(*sheet, *table),
        }
    }

    fn take(&mut self, batch: &Batch) -> Result<(), Refusal> {
        for new in &batch.meetings {
            self.add_meeting(new.id, new.number)?;
        }
        for new in &batch.tables {
            self.add_table(new.id, new.meeting, new.number)?;
        }
        for new in &batch.sheets {
            self.add_sheet(new.id, new.table, new.number)?;
        }
        for (sheet, text) in &batch.sources {
            let sheet = found_mut(&mut self.sheets, *sheet)?;
            if sheet.source.is_empty() {
                sheet.source = wording::checked(text)?;
            }
        }
        for (sheet, text) in &batch.pitches {
            let sheet = found_mut(&mut self.sheets, *sheet)?;
            if sheet.pitch.is_empty() {
                sheet.pitch = wording::checked(text)?;
            }
        }
        for new in &batch.values {
            self.add_value_note(new.id, new.sheet, &new.wording, true)?;
        }
        for new in &batch.behaviours {
            self.add_behaviour_note(new.id, new.sheet, &new.wording, true)?;
        }
        batch.links.iter().try_for_each(|(behaviour, value)| self.link(*behaviour, *value))
    }

    fn add_meeting(&mut self, id: MeetingId, number: u32) -> Result<(), Refusal> {
        if number == 0 || self.meetings.iter().any(|it| it.number == number) {
            return Err(Refusal::NumberTaken { code: format!("S{number}") });
        }
        self.last_meeting_number = self.last_meeting_number.max(number);
        let meeting = Meeting { id, number, name: String::new(), date: None, start: None, last_table_number: 0 };
        added(&mut self.meetings, meeting)
    }

    fn add_table(&mut self, id: TableId, meeting: MeetingId, number: u32) -> Result<(), Refusal> {
        let parent = found(&self.meetings, meeting)?.number;
        if number == 0 || self.tables.iter().any(|it| it.meeting == meeting && it.number == number) {
            return Err(Refusal::NumberTaken { code: format!("S{parent}-T{number}") });
        }
        let parent = found_mut(&mut self.meetings, meeting)?;
        parent.last_table_number = parent.last_table_number.max(number);
        added(&mut self.tables, Table { id, meeting, number, last_sheet_number: 0 })
    }

    /// A number that a sheet had before it was moved away stays that sheet's.
    fn add_sheet(&mut self, id: SheetId, table: TableId, number: u32) -> Result<(), Refusal> {
        let parent = found(&self.tables, table)?;
        let meeting = found(&self.meetings, parent.meeting)?.number;
        let code = SheetCode { meeting, table: parent.number, sheet: number };
        let is_taken = |it: &Sheet| self.sheet_code(it) == Some(code) || it.former_codes.contains(&code);
        if number == 0 || self.sheets.iter().any(is_taken) {
            return Err(Refusal::NumberTaken { code: code.to_string() });
        }
        let parent = found_mut(&mut self.tables, table)?;
        parent.last_sheet_number = parent.last_sheet_number.max(number);
        let sheet = Sheet {
            id,
            table,
            number,
            source: String::new(),
            pitch: String::new(),
            former_codes: Vec::new(),
            last_value_number: 0,
            last_behaviour_number: 0,
            withdrawn: None,
        };
        added(&mut self.sheets, sheet)
    }

    fn add_value_note(&mut self, id: ValueNoteId, sheet: SheetId, text: &str, is_frozen: bool) -> Result<(), Refusal> {
        let text = wording::checked(text)?;
        let parent = found_mut(&mut self.sheets, sheet)?;
        parent.last_value_number = parent.last_value_number.saturating_add(1);
        let number = parent.last_value_number;
        let note = ValueNote { id, sheet, number, original: text.clone(), wording: text, is_frozen, withdrawn: None };
        added(&mut self.value_notes, note)
    }

    fn add_behaviour_note(
        &mut self,
        id: BehaviourNoteId,
        sheet: SheetId,
        text: &str,
        is_frozen: bool,
    ) -> Result<(), Refusal> {
        let text = wording::checked(text)?;
        let parent = found_mut(&mut self.sheets, sheet)?;
        parent.last_behaviour_number = parent.last_behaviour_number.saturating_add(1);
        let number = parent.last_behaviour_number;
        let (original, wording) = (text.clone(), text);
        let note =
            BehaviourNote { id, sheet, number, original, wording, is_frozen, links: Vec::new(), withdrawn: None };
        added(&mut self.behaviour_notes, note)
    }

    fn link(&mut self, behaviour: BehaviourNoteId, value: ValueNoteId) -> Result<(), Refusal> {
        let value = found(&self.value_notes, value)?;
        let note = found(&self.behaviour_notes, behaviour)?;
        if note.sheet != value.sheet {
            let (behaviour, value) = (wording::start_of(&note.wording), wording::start_of(&value.wording));
            return Err(Refusal::LinkAcrossSheets { behaviour, value });
        }
        if !note.links.contains(&value.id) {
            let value = value.id;
            found_mut(&mut self.behaviour_notes, behaviour)?.links.push(value);
        }
        Ok(())
    }

    fn freeze(&mut self, item: InputItem) -> Result<(), Refusal> {
        match item {
            InputItem::Sheet(sheet) => {
                found(&self.sheets, sheet)?;
            }
            InputItem::Value(note) => {
                if !found(&self.value_notes, note)?.wording.trim().is_empty() {
                    found_mut(&mut self.value_notes, note)?.is_frozen = true;
                }
            }
            InputItem::Behaviour(note) => {
                if !found(&self.behaviour_notes, note)?.wording.trim().is_empty() {
                    found_mut(&mut self.behaviour_notes, note)?.is_frozen = true;
                }
            }
        }
        Ok(())
    }

    fn set_withdrawn(&mut self, item: InputItem, time: Option<Timestamp>) -> Result<(), Refusal> {
        let withdrawn = match item {
            InputItem::Sheet(sheet) => &mut found_mut(&mut self.sheets, sheet)?.withdrawn,
            InputItem::Value(note) => &mut found_mut(&mut self.value_notes, note)?.withdrawn,
            InputItem::Behaviour(note) => &mut found_mut(&mut self.behaviour_notes, note)?.withdrawn,
        };
        *withdrawn = if time.is_some() && withdrawn.is_some() { *withdrawn } else { time };
        Ok(())
    }

    fn remove_empty(&mut self, item: InputItem) -> Result<(), Refusal> {
        let has_text = |start: &str| Err(Refusal::HasText { start: wording::start_of(start) });
        match item {
            InputItem::Sheet(id) => {
                let sheet = found(&self.sheets, id)?;
                let has_notes = self.value_notes.iter().any(|it| it.sheet == id)
                    || self.behaviour_notes.iter().any(|it| it.sheet == id);
                if has_notes || !sheet.source.trim().is_empty() || !sheet.pitch.trim().is_empty() {
                    return has_text(&self.sheet_code(sheet).map_or_else(String::new, |it| it.to_string()));
                }
                self.sheets.remove(id);
            }
            InputItem::Value(id) => {
                let note = found(&self.value_notes, id)?;
                if note.is_frozen || !note.original.trim().is_empty() || !note.wording.trim().is_empty() {
                    return has_text(if note.wording.trim().is_empty() { &note.original } else { &note.wording });
                }
                self.forget_card(CardKey::Note(id));
                let tied: Vec<_> =
                    self.behaviour_notes.iter().filter(|it| it.links.contains(&id)).map(|it| it.id).collect();
                for behaviour in tied {
                    found_mut(&mut self.behaviour_notes, behaviour)?.links.retain(|it| *it != id);
                }
                self.value_notes.remove(id);
            }
            InputItem::Behaviour(id) => {
                let note = found(&self.behaviour_notes, id)?;
                if note.is_frozen || !note.original.trim().is_empty() || !note.wording.trim().is_empty() {
                    return has_text(if note.wording.trim().is_empty() { &note.original } else { &note.wording });
                }
                self.forget_origin(id);
                self.behaviour_notes.remove(id);
            }
        }
        Ok(())
    }

    fn move_sheet(&mut self, sheet: SheetId, table: TableId) -> Result<(), Refusal> {
        let old = found(&self.sheets, sheet)?;
        if old.table == table {
            return Ok(());
        }
        let code = self.sheet_code(old).ok_or(Refusal::NotFound(Thing::Sheet(sheet)))?;
        let parent = found_mut(&mut self.tables, table)?;
        parent.last_sheet_number = parent.last_sheet_number.saturating_add(1);
        let number = parent.last_sheet_number;
        let moved = found_mut(&mut self.sheets, sheet)?;
        moved.former_codes.push(code);
        (moved.table, moved.number) = (table, number);
        let cards = self.value_notes.iter().filter(|it| it.sheet == sheet).map(|it| CardKey::Note(it.id)).collect();
        self.lift_strangers(&cards);
        Ok(())
    }
}
