//! Promises about loading a value.

use waardenbord::model::check::{self, Finding};
use waardenbord::model::id::Id as _;
use waardenbord::model::{
    BehaviourId, BehaviourNoteId, Column, InputEdit, InputItem, Loading, LoadingEdit, PlacementId, Project, Refusal,
    Spot, ValueId,
};

use crate::common::making::Making;

/// A value with rows that we do, named a, b, c and so on; the line stands after `on_card` of them.
fn rows(count: u8, on_card: usize) -> (Making, ValueId, Vec<PlacementId>) {
    let mut making = Making::new();
    let value = making.choose("Lef", &[]);
    let names = (b'a'..).take(usize::from(count)).map(|it| char::from(it).to_string());
    let rows = names.map(|it| making.write(value, &it, Column::Does, Spot::End)).collect();
    making.make(LoadingEdit::Line { value, rows: on_card });
    (making, value, rows)
}

/// The rows as text, such as `a/x b | c`: what stands beside after a stroke, and the line.
fn drawn(making: &Making, value: ValueId) -> String {
    let wording = |id: BehaviourId| making.project.behaviours.get(id).expect("it is there").wording.clone();
    let loading = making.loading_now(value);
    let mut parts: Vec<String> = loading
        .rows()
        .iter()
        .map(|row| {
            let sign = if row.head.column == Column::Does { "" } else { "-" };
            let beside = row.beside.map_or_else(String::new, |it| format!("/{}", wording(it.behaviour)));
            format!("{sign}{}{beside}", wording(row.head.behaviour))
        })
        .collect();
    parts.insert(loading.rows_on_card, "|".to_owned());
    parts.join(" ")
}

fn row(before: Option<PlacementId>, is_on_card: bool) -> Spot {
    Spot::Row { before, is_on_card }
}

fn move_to(value: ValueId, placement: PlacementId, at: Spot) -> LoadingEdit {
    LoadingEdit::Move { value, placement, column: Column::Does, at }
}

#[test]
fn the_first_five_rows_are_on_the_card_by_themselves() {
    let (mut making, value, _) = rows(5, 5);
    making.write(value, "f", Column::Does, Spot::End);
    assert_eq!(drawn(&making, value), "a b c d e | f");
    let (mut making, value, _) = rows(3, 2);
    making.write(value, "d", Column::DoesNot, Spot::End);
    assert_eq!(drawn(&making, value), "a b | c -d");
}

#[test]
fn a_row_above_the_line_takes_the_line_along() {
    let (mut making, value, rows) = rows(3, 2);
    making.write(value, "x", Column::Does, row(Some(rows[0]), false));
    assert_eq!(drawn(&making, value), "x a b | c");
}

#[test]
fn a_row_below_the_line_leaves_it() {
    let (mut making, value, _) = rows(3, 2);
    making.write(value, "x", Column::Does, row(None, true));
    assert_eq!(drawn(&making, value), "a b | c x");
}

#[test]
fn a_row_at_the_line_comes_on_the_side_that_was_meant() {
    let (mut making, value, rows) = rows(3, 2);
    making.write(value, "x", Column::Does, row(Some(rows[2]), true));
    assert_eq!(drawn(&making, value), "a b x | c");
    making.write(value, "y", Column::Does, row(Some(rows[2]), false));
    assert_eq!(drawn(&making, value), "a b x | y c");
}

#[test]
fn removing_a_row_above_the_line_takes_the_line_along() {
    let (mut making, value, rows) = rows(4, 2);
    making.make(LoadingEdit::Remove { value, placement: rows[0] });
    assert_eq!(drawn(&making, value), "b | c d");
    making.make(LoadingEdit::Remove { value, placement: rows[3] });
    assert_eq!(drawn(&making, value), "b | c");
    making.make(LoadingEdit::Remove { value, placement: rows[1] });
    assert_eq!(drawn(&making, value), "| c");
}

#[test]
fn a_row_that_moves_across_the_line_changes_sides() {
    let (mut making, value, rows) = rows(4, 2);
    making.make(move_to(value, rows[3], row(Some(rows[0]), false)));
    assert_eq!(drawn(&making, value), "d a b | c");
    making.make(move_to(value, rows[3], row(None, false)));
    assert_eq!(drawn(&making, value), "a b | c d");
    making.make(move_to(value, rows[1], row(Some(rows[2]), false)));
    assert_eq!(drawn(&making, value), "a | b c d");
    making.make(move_to(value, rows[1], row(Some(rows[2]), true)));
    assert_eq!(drawn(&making, value), "a b | c d");
}

#[test]
fn a_row_that_is_dropped_on_itself_stays() {
    let (mut making, value, rows) = rows(3, 2);
    for placement in rows {
        for is_on_card in [true, false] {
            making.make_no_change(move_to(value, placement, row(Some(placement), is_on_card)));
        }
    }
}

#[test]
fn a_row_changes_column_in_its_own_place() {
    let (mut making, value, rows) = rows(3, 2);
    making.write(value, "x", Column::DoesNot, Spot::Beside(rows[0]));
    let own_place = |placement| row(Some(placement), false);
    let (placement, column) = (rows[1], Column::DoesNot);
    making.make(LoadingEdit::Move { value, placement, column, at: own_place(placement) });
    assert_eq!(drawn(&making, value), "a/x -b | c");
    let placement = rows[0];
    making.make(LoadingEdit::Move { value, placement, column, at: own_place(placement) });
    assert_eq!(drawn(&making, value), "-x -a -b | c");
}

#[test]
fn what_stands_beside_goes_along() {
    let (mut making, value, rows) = rows(3, 2);
    making.write(value, "x", Column::DoesNot, Spot::Beside(rows[0]));
    assert_eq!(drawn(&making, value), "a/x b | c");
    making.make(move_to(value, rows[0], row(Some(rows[2]), false)));
    assert_eq!(drawn(&making, value), "b | a/x c");
    making.make(move_to(value, rows[0], row(Some(rows[1]), true)));
    assert_eq!(drawn(&making, value), "a/x b | c");
    making.make(move_to(value, rows[0], row(Some(rows[2]), true)));
    assert_eq!(drawn(&making, value), "b a/x | c");
}

#[test]
fn a_full_card_stays_full_when_a_row_with_company_goes_last() {
    let (mut making, value, rows) = rows(5, 5);
    making.write(value, "x", Column::DoesNot, Spot::Beside(rows[0]));
    making.make(move_to(value, rows[0], Spot::End));
    assert_eq!(drawn(&making, value), "b c d e a/x |");
}

#[test]
fn what_stood_beside_a_removed_row_gets_the_row() {
    let (mut making, value, rows) = rows(3, 2);
    making.write(value, "x", Column::DoesNot, Spot::Beside(rows[1]));
    making.make(LoadingEdit::Remove { value, placement: rows[1] });
    assert_eq!(drawn(&making, value), "a -x | c");
}

#[test]
fn what_stood_beside_a_row_that_goes_beside_another_gets_the_row() {
    let (mut making, value, rows) = rows(3, 2);
    making.write(value, "x", Column::DoesNot, Spot::Beside(rows[0]));
    let at = Spot::Beside(rows[2]);
    making.make(LoadingEdit::Move { value, placement: rows[0], column: Column::DoesNot, at });
    assert_eq!(drawn(&making, value), "-x b | c/a");
}

#[test]
fn what_stands_beside_can_get_a_row_of_its_own() {
    let (mut making, value, rows) = rows(2, 1);
    let beside = making.write(value, "x", Column::DoesNot, Spot::Beside(rows[0]));
    making.make_no_change(LoadingEdit::Move {
        value,
        placement: beside,
        column: Column::DoesNot,
        at: Spot::Beside(rows[0]),
    });
    making.make(LoadingEdit::Move { value, placement: beside, column: Column::DoesNot, at: row(None, false) });
    assert_eq!(drawn(&making, value), "a | b -x");
    making.make(LoadingEdit::Move { value, placement: beside, column: Column::DoesNot, at: Spot::Beside(rows[1]) });
    assert_eq!(drawn(&making, value), "a | b/x");
}

#[test]
fn beside_stands_one_that_we_do_not_do_next_to_one_that_we_do() {
    let (mut making, value, rows) = rows(2, 2);
    let beside = making.write(value, "x", Column::DoesNot, Spot::Beside(rows[0]));
    let (behaviour, placement) = (making.id(), making.id());
    let write = |column, head| LoadingEdit::Write {
        value,
        wording: "y".to_owned(),
        behaviour,
        placement,
        column,
        at: Spot::Beside(head),
    };
    let taken = |wording: &str| Refusal::BesideTaken { wording: wording.to_owned() };
    assert_eq!(making.refuse(write(Column::DoesNot, rows[0])), taken("a"));
    assert_eq!(making.refuse(write(Column::Does, rows[1])), taken("b"));
    assert!(matches!(making.refuse(write(Column::DoesNot, beside)), Refusal::NotFound(_)));
    let on_itself = LoadingEdit::Move { value, placement: rows[1], column: Column::DoesNot, at: Spot::Beside(rows[1]) };
    assert_eq!(making.refuse(on_itself), taken("b"));
}

#[test]
fn only_what_stands_above_the_line_is_on_the_card() {
    let (mut making, value, rows) = rows(3, 2);
    let above = making.write(value, "x", Column::DoesNot, Spot::Beside(rows[0]));
    making.write(value, "y", Column::DoesNot, Spot::Beside(rows[2]));
    let ids = |column| making.loading_now(value).on_card(column).iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(ids(Column::Does), rows[..2]);
    assert_eq!(ids(Column::DoesNot), [above]);
}

#[test]
fn the_line_is_never_below_the_last_row() {
    let (mut making, value, _) = rows(2, 0);
    assert_eq!(making.refuse(LoadingEdit::Line { value, rows: 3 }), Refusal::LineTooLow { rows: 2, given: 3 });
    making.make(LoadingEdit::Line { value, rows: 2 });
}

#[test]
fn a_typed_behaviour_survives_its_removal() {
    let (mut making, value, rows) = rows(1, 1);
    let behaviour = making.loading_now(value).placements[0].behaviour;
    making.make(LoadingEdit::Remove { value, placement: rows[0] });
    assert_eq!(making.project.behaviours.get(behaviour).map(|it| it.wording.as_str()), Some("a"));
    assert!(!making.project.is_placed(behaviour));
    let (placement, column, at) = (making.id(), Column::Does, Spot::End);
    making.make(LoadingEdit::Place { value, behaviour, placement, column, at });
    assert!(making.project.is_placed(behaviour));
}

#[test]
fn an_untouched_note_leaves_no_record_behind() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.behaviour(sheet, "We bellen terug");
    let value = making.choose("Lef", &[]);
    let (behaviour, placement) = making.attach(value, note);
    making.make(LoadingEdit::Remove { value, placement });
    assert!(!making.project.behaviours.contains(behaviour));

    let (behaviour, placement) = making.attach(value, note);
    making.make(InputEdit::WordBehaviour { note, wording: "We bellen altijd terug".to_owned() });
    making.make(LoadingEdit::Remove { value, placement });
    assert!(!making.project.behaviours.contains(behaviour));
}

#[test]
fn a_rewritten_behaviour_survives_and_its_note_keeps_its_wording() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.behaviour(sheet, "We bellen terug");
    let value = making.choose("Lef", &[]);
    let (behaviour, placement) = making.attach(value, note);
    making.make(LoadingEdit::Word { behaviour, wording: "We bellen dezelfde dag terug".to_owned() });
    making.make(LoadingEdit::Remove { value, placement });
    assert!(making.project.behaviours.contains(behaviour));
    assert_eq!(making.project.behaviour_notes.get(note).expect("it is there").wording, "We bellen terug");
}

#[test]
fn a_behaviour_at_two_values_stays_at_the_other() {
    let (mut making, value, rows) = rows(1, 1);
    let behaviour = making.loading_now(value).placements[0].behaviour;
    let other = making.choose("Samen", &[]);
    let placement = making.id();
    making.make(LoadingEdit::Place { value: other, behaviour, placement, column: Column::DoesNot, at: Spot::End });
    making.make(LoadingEdit::Word { behaviour, wording: "anders".to_owned() });
    making.make(LoadingEdit::Remove { value, placement: rows[0] });
    assert_eq!(drawn(&making, other), "-anders |");
}

#[test]
fn a_behaviour_has_a_word() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.empty_behaviour(sheet);
    let value = making.choose("Lef", &[]);
    let (behaviour, placement, column, at) = (making.id(), making.id(), Column::Does, Spot::End);
    let empty = Refusal::EmptyBehaviour { value: "Lef".to_owned() };
    let wording = " \n".to_owned();
    assert_eq!(making.refuse(LoadingEdit::Write { value, wording, behaviour, placement, column, at }), empty);
    assert_eq!(making.refuse(LoadingEdit::Attach { value, note, behaviour, placement, column, at }), empty);
}

#[test]
fn an_empty_note_that_is_removed_is_no_origin_any_more() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.empty_behaviour(sheet);
    making.make(InputEdit::WordBehaviour { note, wording: "We bellen terug".to_owned() });
    let value = making.choose("Lef", &[]);
    let (behaviour, _) = making.attach(value, note);
    making.make(InputEdit::WordBehaviour { note, wording: String::new() });
    making.make(InputEdit::RemoveEmpty(InputItem::Behaviour(note)));
    let record = making.project.behaviours.get(behaviour).expect("it is there");
    assert_eq!((record.wording.as_str(), record.origins.len()), ("We bellen terug", 0));
}

#[test]
fn numbers_of_behaviours_are_never_used_again() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.behaviour(sheet, "We bellen terug");
    let value = making.choose("Lef", &[]);
    let (_, placement) = making.attach(value, note);
    making.make(LoadingEdit::Remove { value, placement });
    let (behaviour, _) = making.attach(value, note);
    assert_eq!(making.project.behaviours.get(behaviour).expect("it is there").number, 2);
}

fn proposals(loading: &Loading) -> (&str, Vec<&str>) {
    (&loading.core, loading.core_proposals.iter().map(String::as_str).collect())
}

#[test]
fn choosing_a_core_swaps_it_with_the_proposal() {
    let (mut making, value, _) = rows(0, 0);
    for text in ["een", "twee"] {
        making.make(LoadingEdit::AddProposal { value, text: text.to_owned() });
    }
    making.make(LoadingEdit::ChooseCore { value, index: 1 });
    assert_eq!(proposals(making.loading_now(value)), ("twee", vec!["een"]));
    making.make(LoadingEdit::ChooseCore { value, index: 0 });
    assert_eq!(proposals(making.loading_now(value)), ("een", vec!["twee"]));
    let none = Refusal::NoProposal { value: "Lef".to_owned(), number: 2 };
    assert_eq!(making.refuse(LoadingEdit::ChooseCore { value, index: 1 }), none);
}

#[test]
fn a_value_has_at_most_four_proposals_and_an_empty_one_is_gone() {
    let (mut making, value, _) = rows(0, 0);
    for text in ["een", "twee", "drie", "vier"] {
        making.make(LoadingEdit::AddProposal { value, text: text.to_owned() });
    }
    let fifth = LoadingEdit::AddProposal { value, text: "vijf".to_owned() };
    assert_eq!(making.refuse(fifth), Refusal::TooManyProposals { value: "Lef".to_owned() });
    making.make(LoadingEdit::Proposal { value, index: 1, text: " ".to_owned() });
    making.make(LoadingEdit::Proposal { value, index: 1, text: "drie!".to_owned() });
    assert_eq!(proposals(making.loading_now(value)), ("", vec!["een", "drie!", "vier"]));
}

#[test]
fn name_meaning_core_and_the_other_fields_fill_nothing_but_themselves() {
    let (mut making, value, _) = rows(0, 0);
    making.make(LoadingEdit::Core { value, text: "kern".to_owned() });
    making.make(LoadingEdit::ResidentsNotice { value, text: "merken".to_owned() });
    making.make(LoadingEdit::Question { value, text: "vraag".to_owned() });
    making.make(waardenbord::model::ChoiceEdit::Meaning { value, text: "betekent".to_owned() });
    let value = making.value_now(value);
    let loading = &value.loading;
    let texts = [&value.name, &value.meaning, &loading.core, &loading.residents_notice, &loading.question];
    assert_eq!(texts, ["Lef", "betekent", "kern", "merken", "vraag"]);
}

#[test]
fn a_number_on_paper_never_changes_its_meaning() {
    let (mut making, value, _) = rows(0, 0);
    let sheet = making.sheet();
    let [first, second, third] = ["a", "b", "c"].map(|it| making.behaviour(sheet, it));
    let number = |notes: &[BehaviourNoteId]| LoadingEdit::Number { value, notes: notes.to_vec() };
    making.make(number(&[second, first, second]));
    assert_eq!(making.loading_now(value).numbered, [second, first]);
    making.make(number(&[first, third, second]));
    assert_eq!(making.loading_now(value).numbered, [second, first, third]);
    making.make_no_change(number(&[third, first]));
    making.make_no_change(number(&[]));
}

#[test]
fn a_note_that_is_not_there_gets_no_number_and_neither_do_the_others() {
    let (mut making, value, _) = rows(0, 0);
    let sheet = making.sheet();
    let note = making.behaviour(sheet, "a");
    let gone = BehaviourNoteId::from(999);
    let refused = making.refuse(LoadingEdit::Number { value, notes: vec![note, gone] });
    assert_eq!(refused, Refusal::NotFound(gone.thing()));
    let nowhere = ValueId::from(999);
    let refused = making.refuse(LoadingEdit::Number { value: nowhere, notes: vec![note] });
    assert_eq!(refused, Refusal::NotFound(nowhere.thing()));
}

#[test]
fn a_note_that_is_withdrawn_or_gone_keeps_its_number() {
    let (mut making, value, _) = rows(0, 0);
    let sheet = making.sheet();
    let (first, empty, last) =
        (making.behaviour(sheet, "a"), making.empty_behaviour(sheet), making.behaviour(sheet, "c"));
    making.make(LoadingEdit::Number { value, notes: vec![first, empty, last] });
    let time = "2026-03-02T12:00:00Z".parse().expect("a time");
    making.make(InputEdit::Withdraw { item: InputItem::Behaviour(first), time });
    making.make(InputEdit::RemoveEmpty(InputItem::Behaviour(empty)));
    assert_eq!(making.loading_now(value).numbered, [first, empty, last]);
}

#[test]
fn a_note_with_two_numbers_is_found() {
    let (mut making, value, _) = rows(0, 0);
    let sheet = making.sheet();
    let note = making.behaviour(sheet, "a");
    making.make(LoadingEdit::Number { value, notes: vec![note] });
    let text = written(&making.project)
        .replace(&format!("numbered:[\"{note}\"]"), &format!("numbered:[\"{note}\",\"{note}\"]"));
    let project: Project = ron::from_str(&text).expect("it can be read");
    assert_eq!(check::findings(&project), [Finding::NumberedTwice { record: value.thing(), note: note.thing() }]);
}

#[test]
fn a_loading_without_worksheet_does_not_speak_of_numbers() {
    let (making, ..) = rows(1, 1);
    assert!(!written(&making.project).contains("numbered"));
}

fn written(project: &Project) -> String {
    ron::to_string(project).expect("it can be written")
}
