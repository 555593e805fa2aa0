//! Each kind of change to meetings, tables, sheets and what stands on them, counted.

use jiff::Timestamp;
use waardenbord::insight::{Changed, Difference};
use waardenbord::model::{InputEdit, InputItem, SheetId, TableId};
use waardenbord::words::Words;

use super::{changes, said, told, words};
use crate::common::making::Making;

fn time(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

#[test]
fn meetings_and_tables_are_told() {
    let mut making = Making::new();
    let before = making.project.clone();
    let meeting = making.meeting();
    let table: TableId = making.table(meeting);
    making.table(meeting);
    assert_eq!(changes(&before, &making.project), [(Changed::MeetingsAdded, 1), (Changed::TablesAdded, 2)]);
    let edit = InputEdit::NameMeeting { meeting, name: words("Ochtend") };
    assert_eq!(told(&mut making, edit), [(Changed::MeetingsRenamed, 1)]);
    let start = Some(jiff::civil::time(11, 0, 0, 0));
    let edit = InputEdit::DateMeeting { meeting, date: None, start };
    assert_eq!(said(&mut making, edit), "1 sessie op een ander tijdstip");
    let sheet: SheetId = making.id();
    assert_eq!(said(&mut making, InputEdit::AddSheet { id: sheet, table }), "1 blad erbij");
}

#[test]
fn sheets_are_moved_explained_and_withdrawn() {
    let mut making = Making::new();
    let (sheet, other) = (making.sheet(), making.sheet());
    let table = making.project.sheets.get(other).expect("it is there").table;
    assert_eq!(told(&mut making, InputEdit::MoveSheet { sheet, table }), [(Changed::SheetsMoved, 1)]);
    let edit = InputEdit::Source { sheet, text: words("Per post") };
    assert_eq!(told(&mut making, edit), [(Changed::SheetSources, 1)]);
    let edit = InputEdit::Pitch { sheet, text: words("Omdat") };
    assert_eq!(said(&mut making, edit), "Toelichting bij 1 blad anders");
    let item = InputItem::Sheet(sheet);
    let edit = InputEdit::Withdraw { item, time: time("2026-11-24T09:00:00Z") };
    assert_eq!(said(&mut making, edit), "1 blad niet meer meegeteld");
    assert_eq!(told(&mut making, InputEdit::Restore(item)), [(Changed::SheetsRestored, 1)]);
    let edit = InputEdit::RemoveEmpty(InputItem::Sheet(other));
    assert_eq!(told(&mut making, edit), [(Changed::SheetsGone, 1)]);
}

#[test]
fn values_and_behaviours_on_sheets_are_told_apart() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let before = making.project.clone();
    let notes = ["Lef", "Moed"].map(|it| making.value(sheet, it));
    let behaviour = making.behaviour(sheet, "We bellen terug");
    let expected = [(Changed::ValueNotesAdded, 2), (Changed::BehaviourNotesAdded, 1)];
    assert_eq!(changes(&before, &making.project), expected);
    let edit = InputEdit::WordValue { note: notes[0], wording: words("Durf") };
    assert_eq!(said(&mut making, edit), "1 voorgestelde waarde anders verwoord");
    let edit = InputEdit::WordBehaviour { note: behaviour, wording: words("We bellen dezelfde dag terug") };
    assert_eq!(said(&mut making, edit), "1 gedraging op een blad anders verwoord");
    let edit = InputEdit::Link { behaviour, value: notes[0] };
    assert_eq!(told(&mut making, edit), [(Changed::BehaviourNotesLinked, 1)]);
    let edit = InputEdit::Split { note: notes[0], parts: ["Lef", "moed"].map(words).to_vec() };
    assert_eq!(told(&mut making, edit), [(Changed::ValueNotesSplit, 1)]);
    let at = time("2026-11-24T09:00:00Z");
    for (item, withdrawn, restored) in [
        (InputItem::Value(notes[1]), Changed::ValueNotesWithdrawn, Changed::ValueNotesRestored),
        (InputItem::Behaviour(behaviour), Changed::BehaviourNotesWithdrawn, Changed::BehaviourNotesRestored),
    ] {
        assert_eq!(told(&mut making, InputEdit::Withdraw { item, time: at }), [(withdrawn, 1)]);
        assert_eq!(told(&mut making, InputEdit::Restore(item)), [(restored, 1)]);
    }
}

#[test]
fn a_row_that_is_left_stands_for_good_and_that_is_told() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let (note, behaviour) = (making.empty_value(sheet), making.empty_behaviour(sheet));
    making.make(InputEdit::WordValue { note, wording: words("Lef") });
    let edit = InputEdit::WordBehaviour { note: behaviour, wording: words("We bellen") };
    assert_eq!(told(&mut making, edit), [(Changed::BehaviourNotesReworded, 1)]);
    let before = making.project.clone();
    making.make(InputEdit::Freeze(InputItem::Value(note)));
    making.make(InputEdit::Freeze(InputItem::Behaviour(behaviour)));
    assert_eq!(changes(&before, &making.project), [(Changed::NotesFrozen, 2)]);
}

#[test]
fn a_row_that_came_and_went_leaves_a_number_behind_and_that_is_told_where_nothing_else_is() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let before = making.project.clone();
    let note = making.empty_value(sheet);
    making.make(InputEdit::RemoveEmpty(InputItem::Value(note)));
    assert_eq!(changes(&before, &making.project), [(Changed::Numbers, 1)]);
    making.value(sheet, "Lef");
    assert_eq!(changes(&before, &making.project), [(Changed::ValueNotesAdded, 1)]);
}

#[test]
fn what_nobody_sees_is_told_as_something_else() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let item = InputItem::Value(making.value(sheet, "Lef"));
    making.make(InputEdit::Withdraw { item, time: time("2026-11-24T09:00:00Z") });
    let before = making.project.clone();
    making.make(InputEdit::Restore(item));
    making.make(InputEdit::Withdraw { item, time: time("2026-11-24T10:00:00Z") });
    let difference = Difference::between(&before, &making.project);
    assert_eq!(difference.changes().collect::<Vec<_>>(), [(Changed::SomethingElse, 1)]);
    assert_eq!(Words::default().difference(&difference), "Iets anders");
}

#[test]
fn what_is_new_is_told_with_all_that_is_in_it() {
    let mut making = Making::new();
    let meeting = making.meeting();
    let table = making.table(meeting);
    let before = making.project.clone();
    let sheet = making.sheet_at(table);
    making.make(InputEdit::Pitch { sheet, text: words("Omdat") });
    making.make(InputEdit::Source { sheet, text: words("Per post") });
    assert_eq!(changes(&before, &making.project), [(Changed::SheetsAdded, 1)]);
}
