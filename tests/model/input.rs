//! Promises about what comes in.

use jiff::Timestamp;
use waardenbord::model::input::{Batch, NewBehaviour, NewMeeting, NewSheet, NewTable, NewValue};
use waardenbord::model::{
    BehaviourNoteId, BoardEdit, CardKey, InputEdit, InputItem, Place, Refusal, SheetId, ValueNoteId,
};

use crate::common::making::Making;

fn value_of(making: &Making, note: ValueNoteId) -> (String, String) {
    let note = making.project.value_notes.get(note).expect("the note is there");
    (note.original.clone(), note.wording.clone())
}

fn behaviour_of(making: &Making, note: BehaviourNoteId) -> (String, String) {
    let note = making.project.behaviour_notes.get(note).expect("the note is there");
    (note.original.clone(), note.wording.clone())
}

fn code(making: &Making, sheet: SheetId) -> String {
    let sheet = making.project.sheets.get(sheet).expect("the sheet is there");
    making.project.sheet_code(sheet).expect("its table is there").to_string()
}

fn both(original: &str, wording: &str) -> (String, String) {
    (original.to_owned(), wording.to_owned())
}

/// A project with one value on one sheet, taken in; gives the sheet.
fn take(making: &mut Making, sheet_number: u32) -> SheetId {
    let (meeting, table, sheet) = (making.id(), making.id(), making.id());
    let value = NewValue { id: making.id(), sheet, wording: "Vertrouwen".to_owned() };
    let behaviour = NewBehaviour { id: making.id(), sheet, wording: "We bellen terug".to_owned() };
    making.make(InputEdit::Take(Batch {
        meetings: vec![NewMeeting { id: meeting, number: 2 }],
        tables: vec![NewTable { id: table, meeting, number: 3 }],
        sheets: vec![NewSheet { id: sheet, table, number: sheet_number }],
        sources: vec![(sheet, "Gemeente".to_owned())],
        pitches: vec![(sheet, "Omdat het telt".to_owned())],
        links: vec![(behaviour.id, value.id)],
        values: vec![value],
        behaviours: vec![behaviour],
    }));
    sheet
}

#[test]
fn what_was_written_first_stays_once_the_row_is_left() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let value = making.value(sheet, "Vertrouwen");
    let behaviour = making.behaviour(sheet, "We bellen terug");
    making.make(InputEdit::WordValue { note: value, wording: "Elkaar vertrouwen".to_owned() });
    making.make(InputEdit::WordBehaviour { note: behaviour, wording: "We bellen altijd terug".to_owned() });
    making.make(InputEdit::Freeze(InputItem::Value(value)));
    making.make(InputEdit::Freeze(InputItem::Behaviour(behaviour)));
    assert_eq!(value_of(&making, value), both("Vertrouwen", "Elkaar vertrouwen"));
    assert_eq!(behaviour_of(&making, behaviour), both("We bellen terug", "We bellen altijd terug"));
}

#[test]
fn while_a_row_is_typed_the_original_goes_along() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let (value, behaviour) = (making.empty_value(sheet), making.empty_behaviour(sheet));
    for text in ["V", "Ve", "Vertrouwen"] {
        making.make(InputEdit::WordValue { note: value, wording: text.to_owned() });
        making.make(InputEdit::WordBehaviour { note: behaviour, wording: text.to_owned() });
        assert_eq!(value_of(&making, value), both(text, text));
        assert_eq!(behaviour_of(&making, behaviour), both(text, text));
    }
}

#[test]
fn leaving_an_empty_row_freezes_nothing() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let (value, behaviour) = (making.empty_value(sheet), making.empty_behaviour(sheet));
    making.make_no_change(InputEdit::Freeze(InputItem::Value(value)));
    making.make_no_change(InputEdit::Freeze(InputItem::Behaviour(behaviour)));
    making.make_no_change(InputEdit::Freeze(InputItem::Sheet(sheet)));
}

#[test]
fn a_rewording_that_is_left_empty_falls_back_to_what_was_written() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let value = making.value(sheet, "Vertrouwen");
    let behaviour = making.behaviour(sheet, "We bellen terug");
    making.make(InputEdit::WordValue { note: value, wording: " ".to_owned() });
    making.make(InputEdit::WordBehaviour { note: behaviour, wording: String::new() });
    making.make(InputEdit::Freeze(InputItem::Value(value)));
    making.make(InputEdit::Freeze(InputItem::Behaviour(behaviour)));
    assert_eq!(value_of(&making, value), both("Vertrouwen", "Vertrouwen"));
    assert_eq!(behaviour_of(&making, behaviour), both("We bellen terug", "We bellen terug"));
}

#[test]
fn what_is_taken_in_is_frozen_at_once() {
    let mut making = Making::new();
    take(&mut making, 1);
    assert!(making.project.value_notes.iter().all(|it| it.is_frozen && it.original == "Vertrouwen"));
    assert!(making.project.behaviour_notes.iter().all(|it| it.is_frozen && it.links.len() == 1));
}

#[test]
fn an_empty_value_that_is_taken_in_can_still_be_written_or_removed() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let value = NewValue { id: making.id(), sheet, wording: " ".to_owned() };
    let behaviour = NewBehaviour { id: making.id(), sheet, wording: String::new() };
    let (note, other) = (value.id, behaviour.id);
    making.make(InputEdit::Take(Batch { values: vec![value], behaviours: vec![behaviour], ..Batch::default() }));
    making.make(InputEdit::RemoveEmpty(InputItem::Value(note)));
    making.make(InputEdit::RemoveEmpty(InputItem::Behaviour(other)));
}

#[test]
fn taking_in_keeps_the_text_that_a_sheet_has() {
    let mut making = Making::new();
    let sheet = take(&mut making, 1);
    making.make_no_change(InputEdit::Take(Batch {
        sources: vec![(sheet, "Provincie".to_owned())],
        pitches: vec![(sheet, "Anders".to_owned())],
        ..Batch::default()
    }));
}

#[test]
fn a_batch_with_one_wrong_part_adds_nothing() {
    let mut making = Making::new();
    let sheet = take(&mut making, 1);
    let (meeting, value) = (making.id(), making.id());
    let refusal = making.refuse(InputEdit::Take(Batch {
        meetings: vec![NewMeeting { id: meeting, number: 7 }],
        values: vec![NewValue { id: value, sheet, wording: "bel\u{7}".to_owned() }],
        ..Batch::default()
    }));
    assert!(matches!(refusal, Refusal::ForbiddenCharacter { character: '\u{7}', .. }));
}

#[test]
fn the_next_number_follows_the_highest_that_was_taken_in() {
    let mut making = Making::new();
    let sheet = take(&mut making, 4);
    let table = making.project.sheets.get(sheet).expect("it is there").table;
    assert_eq!(code(&making, sheet), "S2-T3-B4");
    let next = making.sheet_at(table);
    assert_eq!(code(&making, next), "S2-T3-B5");
    let meeting = making.meeting();
    assert_eq!(making.project.meetings.get(meeting).expect("it is there").number, 3);
}

#[test]
fn numbers_are_never_used_again() {
    let mut making = Making::new();
    let meeting = making.meeting();
    let table = making.table(meeting);
    let (first, second) = (making.sheet_at(table), making.sheet_at(table));
    making.make(InputEdit::RemoveEmpty(InputItem::Sheet(second)));
    let third = making.sheet_at(table);
    assert_eq!(code(&making, third), "S1-T1-B3");

    let (value, behaviour) = (making.empty_value(first), making.empty_behaviour(first));
    making.make(InputEdit::RemoveEmpty(InputItem::Value(value)));
    making.make(InputEdit::RemoveEmpty(InputItem::Behaviour(behaviour)));
    let (value, behaviour) = (making.empty_value(first), making.empty_behaviour(first));
    assert_eq!(making.project.value_notes.get(value).expect("it is there").number, 2);
    assert_eq!(making.project.behaviour_notes.get(behaviour).expect("it is there").number, 2);
}

#[test]
fn where_numbers_run_out_the_next_is_refused() {
    let mut making = Making::new();
    let sheet = take(&mut making, u32::MAX);
    let full = making.project.sheets.get(sheet).expect("it is there").table;
    let (id, other) = (making.id(), making.sheet());
    let taken = Refusal::NumberTaken { code: "S2-T3-B4294967295".to_owned() };
    assert_eq!(making.refuse(InputEdit::AddSheet { id, table: full }), taken);
    assert_eq!(making.refuse(InputEdit::MoveSheet { sheet: other, table: full }), taken);
    making.make(InputEdit::MoveSheet { sheet, table: making.project.sheets.get(other).expect("it is there").table });
    assert_eq!(making.refuse(InputEdit::AddSheet { id, table: full }), taken);
}

#[test]
fn a_sheet_that_moves_gets_the_next_code_and_keeps_the_old_ones() {
    let mut making = Making::new();
    let meeting = making.meeting();
    let (here, there) = (making.table(meeting), making.table(meeting));
    let sheet = making.sheet_at(here);
    making.make_no_change(InputEdit::MoveSheet { sheet, table: here });
    making.make(InputEdit::MoveSheet { sheet, table: there });
    making.make(InputEdit::MoveSheet { sheet, table: here });
    assert_eq!(code(&making, sheet), "S1-T1-B2");
    let former: Vec<String> =
        making.project.sheets.get(sheet).expect("it is there").former_codes.iter().map(ToString::to_string).collect();
    assert_eq!(former, ["S1-T1-B1", "S1-T2-B1"]);
}

#[test]
fn the_code_that_a_sheet_had_stays_its_own() {
    let mut making = Making::new();
    let meeting = making.meeting();
    let (here, there) = (making.table(meeting), making.table(meeting));
    let sheet = making.sheet_at(here);
    making.make(InputEdit::MoveSheet { sheet, table: there });
    let id = making.id();
    let batch = Batch { sheets: vec![NewSheet { id, table: here, number: 1 }], ..Batch::default() };
    assert_eq!(making.refuse(InputEdit::Take(batch)), Refusal::NumberTaken { code: "S1-T1-B1".to_owned() });
}

#[test]
fn a_behaviour_is_tied_only_to_values_of_its_sheet() {
    let mut making = Making::new();
    let (here, there) = (making.sheet(), making.sheet());
    let (own, strange) = (making.value(here, "Vertrouwen"), making.value(there, "Lef"));
    let behaviour = making.behaviour(here, "We bellen terug");
    making.make(InputEdit::Link { behaviour, value: own });
    making.make_no_change(InputEdit::Link { behaviour, value: own });
    let refusal = making.refuse(InputEdit::Link { behaviour, value: strange });
    let named = Refusal::LinkAcrossSheets { behaviour: "We bellen terug".to_owned(), value: "Lef".to_owned() };
    assert_eq!(refusal, named);
    let id = making.id();
    making.refuse(InputEdit::AddBehaviour { id, sheet: here, links: vec![own, strange] });
    making.make(InputEdit::Unlink { behaviour, value: own });
    assert!(making.project.behaviour_notes.get(behaviour).expect("it is there").links.is_empty());
}

#[test]
fn a_withdrawn_value_keeps_its_place_and_shows_again_when_it_returns() {
    let mut making = Making::new();
    let [card, other] = making.cards(["Vertrouwen", "Lef"]);
    let CardKey::Note(note) = card else { panic!("cards of notes") };
    let cluster = making.cluster(&[card, other]);
    let kind = making.all().kind;
    for item in
        [InputItem::Value(note), InputItem::Sheet(making.project.value_notes.get(note).expect("it is there").sheet)]
    {
        making.make(InputEdit::Withdraw { item, time: Timestamp::UNIX_EPOCH });
        assert!(!making.project.cards_of(kind).contains(&card));
        assert_eq!(making.cluster_now(cluster).cards, [card, other]);
        making.make(InputEdit::Restore(item));
        assert!(making.project.cards_of(kind).contains(&card));
    }
}

#[test]
fn a_cluster_of_withdrawn_values_stays() {
    let mut making = Making::new();
    let [card] = making.cards(["Vertrouwen"]);
    let CardKey::Note(note) = card else { panic!("cards of notes") };
    let cluster = making.cluster(&[card]);
    making.make(InputEdit::Withdraw { item: InputItem::Value(note), time: Timestamp::UNIX_EPOCH });
    assert_eq!(making.cluster_now(cluster).cards, [card]);
}

#[test]
fn withdrawing_twice_keeps_the_first_time() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let item = InputItem::Behaviour(making.behaviour(sheet, "We bellen terug"));
    making.make(InputEdit::Withdraw { item, time: Timestamp::UNIX_EPOCH });
    making.make_no_change(InputEdit::Withdraw { item, time: Timestamp::MAX });
}

#[test]
fn only_what_has_no_text_can_be_removed() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let value = making.value(sheet, "Vertrouwen");
    let behaviour = making.behaviour(sheet, "We bellen terug");
    making.make(InputEdit::WordValue { note: value, wording: String::new() });
    let has_text = |start: &str| Refusal::HasText { start: start.to_owned() };
    assert_eq!(making.refuse(InputEdit::RemoveEmpty(InputItem::Value(value))), has_text("Vertrouwen"));
    assert_eq!(making.refuse(InputEdit::RemoveEmpty(InputItem::Behaviour(behaviour))), has_text("We bellen terug"));
    assert_eq!(making.refuse(InputEdit::RemoveEmpty(InputItem::Sheet(sheet))), has_text("S1-T1-B1"));
}

#[test]
fn a_sheet_with_a_word_about_it_cannot_be_removed() {
    let mut making = Making::new();
    let (first, second) = (making.sheet(), making.sheet());
    making.make(InputEdit::Source { sheet: first, text: "Buitendienst".to_owned() });
    making.make(InputEdit::Pitch { sheet: second, text: "Omdat het telt".to_owned() });
    making.refuse(InputEdit::RemoveEmpty(InputItem::Sheet(first)));
    making.refuse(InputEdit::RemoveEmpty(InputItem::Sheet(second)));
}

#[test]
fn an_empty_value_leaves_links_and_places_when_it_is_removed() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.empty_value(sheet);
    let id = making.id();
    making.make(InputEdit::AddBehaviour { id, sheet, links: vec![note] });
    let cluster = making.cluster(&[CardKey::Note(note)]);
    making.make(InputEdit::RemoveEmpty(InputItem::Value(note)));
    assert!(making.project.behaviour_notes.get(id).expect("it is there").links.is_empty());
    assert!(!making.project.clusters.contains(cluster));
}

#[test]
fn a_sheet_that_moves_to_another_meeting_leaves_the_board_of_the_first() {
    let mut making = Making::new();
    let (here, there) = (making.meeting(), making.meeting());
    let (table, other_table) = (making.table(here), making.table(there));
    let sheet = making.sheet_at(table);
    let card = CardKey::Note(making.value(sheet, "Vertrouwen"));
    let session = waardenbord::model::BoardKind::Session(here);
    let board = making.board(session);
    making.make(BoardEdit::Put { board, cards: vec![card], to: Place::Loose, before: None });
    let whole = making.cluster(&[card]);
    making.make(InputEdit::MoveSheet { sheet, table: other_table });
    assert!(making.project.boards.get(board).expect("it is there").loose.is_empty());
    assert_eq!(making.cluster_now(whole).cards, [card]);
    assert!(making.project.cards_of(session).is_empty());
}

#[test]
fn an_empty_word_does_not_count() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let (value, behaviour) = (making.empty_value(sheet), making.empty_behaviour(sheet));
    let project = &making.project;
    assert!(!project.value_note_counts(project.value_notes.get(value).expect("it is there")));
    assert!(!project.behaviour_note_counts(project.behaviour_notes.get(behaviour).expect("it is there")));
}
