//! What differs in what came in: meetings, tables, sheets and what stands on them.

use jiff::Timestamp;

use super::pairs::{Became, are_reordered, became};
use super::{Changed, Difference};
use crate::model::{BehaviourNote, Meeting, Records, Sheet, Table, ValueNote};

impl Difference {
    pub(super) fn count_meetings(&mut self, before: &Records<Meeting>, after: &Records<Meeting>) {
        for it in became(before, after) {
            match it {
                Became::Added(_) => self.add(Changed::MeetingsAdded, 1),
                Became::Gone(_) => self.add(Changed::MeetingsGone, 1),
                Became::Stayed(meeting, now) => {
                    let Meeting { id: _, number, name, date, start, last_table_number } = meeting;
                    self.tell(Changed::MeetingsRenamed, *name != now.name);
                    self.tell(Changed::MeetingsDated, (*date, *start) != (now.date, now.start));
                    self.tell(Changed::Numbers, *last_table_number != now.last_table_number);
                    self.tell(Changed::SomethingElse, *number != now.number);
                }
            }
        }
        self.tell(Changed::SomethingElse, are_reordered(before, after));
    }

    pub(super) fn count_tables(&mut self, before: &Records<Table>, after: &Records<Table>) {
        for it in became(before, after) {
            match it {
                Became::Added(_) => self.add(Changed::TablesAdded, 1),
                Became::Gone(_) => self.add(Changed::TablesGone, 1),
                Became::Stayed(table, now) => {
                    let Table { id: _, meeting, number, last_sheet_number } = table;
                    self.tell(Changed::Numbers, *last_sheet_number != now.last_sheet_number);
                    self.tell(Changed::SomethingElse, (*meeting, *number) != (now.meeting, now.number));
                }
            }
        }
        self.tell(Changed::SomethingElse, are_reordered(before, after));
    }

    pub(super) fn count_sheets(&mut self, before: &Records<Sheet>, after: &Records<Sheet>) {
        for it in became(before, after) {
            match it {
                Became::Added(_) => self.add(Changed::SheetsAdded, 1),
                Became::Gone(_) => self.add(Changed::SheetsGone, 1),
                Became::Stayed(sheet, now) => self.look_at_sheet(sheet, now),
            }
        }
        self.tell(Changed::SomethingElse, are_reordered(before, after));
    }

    fn look_at_sheet(&mut self, before: &Sheet, after: &Sheet) {
        let Sheet {
            id: _,
            table,
            number,
            source,
            pitch,
            former_codes,
            last_value_number,
            last_behaviour_number,
            withdrawn,
        } = before;
        let stays = (*table, *number) == (after.table, after.number) && *former_codes == after.former_codes;
        self.tell(Changed::SheetsMoved, !stays);
        self.tell(Changed::SheetSources, *source != after.source);
        self.tell(Changed::SheetPitches, *pitch != after.pitch);
        self.look_at_counting(*withdrawn, after.withdrawn, [Changed::SheetsWithdrawn, Changed::SheetsRestored]);
        let last = (after.last_value_number, after.last_behaviour_number);
        self.tell(Changed::Numbers, (*last_value_number, *last_behaviour_number) != last);
    }

    pub(super) fn count_value_notes(&mut self, before: &Records<ValueNote>, after: &Records<ValueNote>) {
        for it in became(before, after) {
            match it {
                Became::Added(_) => self.add(Changed::ValueNotesAdded, 1),
                Became::Gone(_) => self.add(Changed::ValueNotesGone, 1),
                Became::Stayed(note, now) => self.look_at_value_note(note, now),
            }
        }
        self.tell(Changed::SomethingElse, are_reordered(before, after));
    }

    fn look_at_value_note(&mut self, before: &ValueNote, after: &ValueNote) {
        let ValueNote { id: _, sheet, number, original, wording, is_frozen, withdrawn, parts } = before;
        let is_reworded = *original != after.original || *wording != after.wording;
        self.tell(Changed::ValueNotesReworded, is_reworded);
        self.tell(Changed::ValueNotesSplit, *parts != after.parts);
        self.tell(Changed::NotesFrozen, *is_frozen != after.is_frozen);
        let kinds = [Changed::ValueNotesWithdrawn, Changed::ValueNotesRestored];
        self.look_at_counting(*withdrawn, after.withdrawn, kinds);
        self.tell(Changed::SomethingElse, (*sheet, *number) != (after.sheet, after.number));
    }

    pub(super) fn count_behaviour_notes(&mut self, before: &Records<BehaviourNote>, after: &Records<BehaviourNote>) {
        for it in became(before, after) {
            match it {
                Became::Added(_) => self.add(Changed::BehaviourNotesAdded, 1),
                Became::Gone(_) => self.add(Changed::BehaviourNotesGone, 1),
                Became::Stayed(note, now) => self.look_at_behaviour_note(note, now),
            }
        }
        self.tell(Changed::SomethingElse, are_reordered(before, after));
    }

    fn look_at_behaviour_note(&mut self, before: &BehaviourNote, after: &BehaviourNote) {
        let BehaviourNote { id: _, sheet, number, original, wording, is_frozen, links, withdrawn } = before;
        let is_reworded = *original != after.original || *wording != after.wording;
        self.tell(Changed::BehaviourNotesReworded, is_reworded);
        self.tell(Changed::BehaviourNotesLinked, *links != after.links);
        self.tell(Changed::NotesFrozen, *is_frozen != after.is_frozen);
        let kinds = [Changed::BehaviourNotesWithdrawn, Changed::BehaviourNotesRestored];
        self.look_at_counting(*withdrawn, after.withdrawn, kinds);
        self.tell(Changed::SomethingElse, (*sheet, *number) != (after.sheet, after.number));
    }

    /// Whether something counts no more, or again; what was withdrawn at another time has no kind of its own.
    fn look_at_counting(
        &mut self,
        before: Option<Timestamp>,
        after: Option<Timestamp>,
        [withdrawn, restored]: [Changed; 2],
    ) {
        match (before, after) {
            (None, Some(_)) => self.add(withdrawn, 1),
            (Some(_), None) => self.add(restored, 1),
            (Some(_), Some(_)) | (None, None) => self.tell(Changed::SomethingElse, before != after),
        }
    }
}
