//! How an edit of the input is made.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::{Batch, BehaviourNote, InputEdit, InputItem, Meeting, Sheet, SheetCode, Table, ValueNote};
use crate::model::id::Thing;
use crate::model::project::{added, found, found_mut, number_after};
use crate::model::{BehaviourNoteId, CardKey, MeetingId, Project, Refusal, SheetId, TableId, ValueNoteId, wording};

impl Project {
    pub(in crate::model) fn apply_input(&mut self, edit: &InputEdit) -> Result<(), Refusal> {
        match edit {
            InputEdit::Take(batch) => self.take(batch),
            InputEdit::AddMeeting { id } => {
                let highest = self.last_meeting_number;
                self.add_meeting(*id, number_after(highest, || format!("S{highest}"))?)
            }
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
                let parent = found(&self.meetings, *meeting)?;
                let highest = parent.last_table_number;
                let number = number_after(highest, || format!("S{}-T{highest}", parent.number))?;
                self.add_table(*id, *meeting, number)
            }
            InputEdit::AddSheet { id, table } => {
                let number = self.next_sheet_number(*table)?;
                self.add_sheet(*id, *table, number, &mut self.sheet_codes())
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
            InputEdit::Split { note, parts } => self.split(*note, parts),
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
        let mut codes = if batch.sheets.is_empty() { BTreeSet::new() } else { self.sheet_codes() };
        for new in &batch.sheets {
            self.add_sheet(new.id, new.table, new.number, &mut codes)?;
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

    fn next_sheet_number(&self, table: TableId) -> Result<u32, Refusal> {
        let parent = found(&self.tables, table)?;
        let (table, sheet) = (parent.number, parent.last_sheet_number);
        let meeting = found(&self.meetings, parent.meeting)?.number;
        number_after(sheet, || SheetCode { meeting, table, sheet }.to_string())
    }

    /// Every code that a sheet has or had.
    fn sheet_codes(&self) -> BTreeSet<SheetCode> {
        self.sheets
            .iter()
            .flat_map(|it| self.sheet_code(it).into_iter().chain(it.former_codes.iter().copied()))
            .collect()
    }

    /// A number that a sheet had before it was moved away stays that sheet's. The number of an empty sheet that was
    /// removed can come back with an input that has it on paper. `codes` are those that are taken, then this one too.
    fn add_sheet(
        &mut self,
        id: SheetId,
        table: TableId,
        number: u32,
        codes: &mut BTreeSet<SheetCode>,
    ) -> Result<(), Refusal> {
        let parent = found(&self.tables, table)?;
        let meeting = found(&self.meetings, parent.meeting)?.number;
        let code = SheetCode { meeting, table: parent.number, sheet: number };
        if number == 0 || !codes.insert(code) {
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
        let is_frozen = is_frozen && !text.trim().is_empty();
        let parent = found(&self.sheets, sheet)?;
        let highest = parent.last_value_number;
        let number = number_after(highest, || self.note_code(parent, 'w', highest))?;
        found_mut(&mut self.sheets, sheet)?.last_value_number = number;
        let (original, wording, parts) = (text.clone(), text, Vec::new());
        let note = ValueNote { id, sheet, number, original, wording, is_frozen, withdrawn: None, parts };
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
        let is_frozen = is_frozen && !text.trim().is_empty();
        let parent = found(&self.sheets, sheet)?;
        let highest = parent.last_behaviour_number;
        let number = number_after(highest, || self.note_code(parent, 'g', highest))?;
        found_mut(&mut self.sheets, sheet)?.last_behaviour_number = number;
        let (original, wording) = (text.clone(), text);
        let note =
            BehaviourNote { id, sheet, number, original, wording, is_frozen, links: Vec::new(), withdrawn: None };
        added(&mut self.behaviour_notes, note)
    }

    fn note_code(&self, sheet: &Sheet, mark: char, number: u32) -> String {
        self.sheet_code(sheet).map_or_else(String::new, |it| format!("{it}-{mark}{number}"))
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
                if !found(&self.value_notes, note)?.original.trim().is_empty() {
                    let note = found_mut(&mut self.value_notes, note)?;
                    note.is_frozen = true;
                    fall_back(&mut note.wording, &note.original);
                }
            }
            InputItem::Behaviour(note) => {
                if !found(&self.behaviour_notes, note)?.original.trim().is_empty() {
                    let note = found_mut(&mut self.behaviour_notes, note)?;
                    note.is_frozen = true;
                    fall_back(&mut note.wording, &note.original);
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
                for card in note.cards().collect::<Vec<CardKey>>() {
                    self.forget_card(card);
                }
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
        let number = self.next_sheet_number(table)?;
        found_mut(&mut self.tables, table)?.last_sheet_number = number;
        let moved = found_mut(&mut self.sheets, sheet)?;
        moved.former_codes.push(code);
        (moved.table, moved.number) = (table, number);
        let cards = self.value_notes.iter().filter(|it| it.sheet == sheet).flat_map(ValueNote::cards).collect();
        self.lift_strangers(&cards);
        Ok(())
    }
}

/// A rewording that was left empty would hide what somebody wrote.
fn fall_back(wording: &mut String, original: &str) {
    if wording.trim().is_empty() {
        original.clone_into(wording);
    }
}
