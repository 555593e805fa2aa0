//! What a choice rests on: as a plain count note by note has it.

use std::collections::{BTreeMap, BTreeSet};

use waardenbord::insight::{Insight, OtherWord, Rests};
use waardenbord::model::wording::folded;
use waardenbord::model::{
    BoardEdit, BoardKind, CardKey, InputEdit, InputItem, Project, SheetId, Sources, Standing, ValueNote, ValueNoteId,
};

use super::plain::{example, notes, projects, sheets, sheets_of_sources};
use crate::common::making::Making;

fn rests(project: &Project, choice: &[&Sources]) -> Rests {
    let found = Rests::of(project, &Insight::new(project), choice.iter().copied());
    assert_eq!(found, plain_count(project, choice));
    assert_eq!(found.sheets + found.other_sheets.len(), found.sheet_count);
    found
}

/// The wordings on a note: its own, or those of its parts, each with its card.
fn words(project: &Project, sheet: SheetId) -> Vec<(CardKey, String)> {
    let of_note = |note: &ValueNote| {
        if note.parts.is_empty() {
            return vec![(CardKey::Note(note.id), note.wording.clone())];
        }
        (0..).zip(&note.parts).map(|(part, it)| (CardKey::Part(note.id, part), it.clone())).collect()
    };
    notes(project).filter(|it| it.sheet == sheet).flat_map(of_note).collect()
}

fn plain_count(project: &Project, choice: &[&Sources]) -> Rests {
    let all = sheets(project);
    let own: BTreeSet<SheetId> = choice.iter().flat_map(|it| sheets_of_sources(project, it)).collect();
    let other_sheets: Vec<SheetId> = all.iter().copied().filter(|it| !own.contains(it)).collect();
    let mut by_word: BTreeMap<String, Vec<(SheetId, CardKey, String)>> = BTreeMap::new();
    for sheet in &other_sheets {
        for (card, wording) in words(project, *sheet) {
            by_word.entry(folded(&wording)).or_default().push((*sheet, card, wording));
        }
    }
    let mut other: Vec<OtherWord> = Vec::new();
    for found in by_word.into_values() {
        let times = |wording: &str| found.iter().filter(|it| it.2 == wording).count();
        let most = found.iter().map(|it| times(&it.2)).max().unwrap_or_default();
        let usual = found.iter().find(|it| times(&it.2) == most).expect("there is one");
        let on: BTreeSet<SheetId> = found.iter().map(|it| it.0).collect();
        other.push(OtherWord {
            wording: usual.2.clone(),
            sheets: other_sheets.iter().copied().filter(|it| on.contains(it)).collect(),
            cards: found.iter().map(|it| it.1).collect(),
        });
    }
    // They come by the alphabet, and a sort keeps equal ones as they come.
    other.sort_by_key(|it| std::cmp::Reverse(it.sheets.len()));
    Rests { sheets: own.len(), sheet_count: all.len(), other, other_sheets }
}

fn from_cards(cards: &[CardKey]) -> Sources {
    Sources { clusters: Vec::new(), cards: cards.to_vec() }
}

fn wordings(rests: &Rests) -> Vec<(&str, usize)> {
    rests.other.iter().map(|it| (it.wording.as_str(), it.sheets.len())).collect()
}

/// Sheets of one table with their words.
fn written<const N: usize>(making: &mut Making, words: [&[&str]; N]) -> ([SheetId; N], [Vec<ValueNoteId>; N]) {
    let meeting = making.meeting();
    let table = making.table(meeting);
    let sheets = words.map(|_| making.sheet_at(table));
    let mut at = 0;
    let notes = words.map(|words| {
        at += 1;
        words.iter().map(|it| making.value(sheets[at - 1], it)).collect()
    });
    (sheets, notes)
}

#[test]
fn it_is_as_a_plain_count_has_it_on_random_projects() {
    let mut behind = 0;
    for project in projects() {
        rests(&project, &[]);
        let chosen: Vec<&Sources> = project.values.iter().map(|it| &it.sources).collect();
        behind += rests(&project, &chosen).sheets;
        for sources in chosen {
            rests(&project, &[sources]);
        }
        for cluster in project.clusters.ids() {
            let whole = Sources { clusters: vec![cluster], cards: Vec::new() };
            let result = from_cards(&[CardKey::Result(cluster)]);
            rests(&project, &[&whole]);
            rests(&project, &[&whole, &result]);
        }
    }
    assert!(behind >= 20, "the values stood on {behind} sheets only");
}

#[test]
fn it_is_as_a_plain_count_has_it_on_the_example() {
    let project = example();
    let chosen: Vec<&Sources> = project.values_standing(Standing::Chosen).map(|it| &it.sources).collect();
    assert_eq!(chosen.len(), 3);
    let found = rests(&project, &chosen);
    assert_eq!(found.sheet_count, 51);
    assert!(found.sheets > 10 && !found.other.is_empty(), "{} sheets, {} words", found.sheets, found.other.len());
}

#[test]
fn without_a_choice_every_word_is_on_the_others() {
    let mut making = Making::new();
    assert_eq!(rests(&making.project, &[]), Rests::default());
    let (sheets, _) = written(&mut making, [&["Lef"], &["Moed", "Rust"]]);
    let found = rests(&making.project, &[]);
    assert_eq!((found.sheets, found.sheet_count), (0, 2));
    assert_eq!(found.other_sheets, sheets);
    assert_eq!(wordings(&found), [("Lef", 1), ("Moed", 1), ("Rust", 1)]);
}

#[test]
fn several_values_count_a_sheet_once() {
    let mut making = Making::new();
    let (sheets, notes) = written(&mut making, [&["Lef", "Moed"], &["Moed"], &["Rust"], &[]]);
    let cluster = making.cluster(&[CardKey::Note(notes[0][0])]);
    let one = Sources { clusters: vec![cluster], cards: Vec::new() };
    let other = from_cards(&[CardKey::Note(notes[0][1]), CardKey::Note(notes[1][0])]);
    let found = rests(&making.project, &[&one, &other]);
    assert_eq!((found.sheets, found.sheet_count), (2, 4));
    assert_eq!(wordings(&found), [("Rust", 1)]);
    assert_eq!(found.other_sheets, sheets[2..], "a sheet without a word is one of the others");
}

#[test]
fn a_word_that_was_chosen_may_stand_on_the_others_too() {
    let mut making = Making::new();
    let (sheets, notes) = written(&mut making, [&["Lef"], &["lef", "Rust"]]);
    let found = rests(&making.project, &[&from_cards(&[CardKey::Note(notes[0][0])])]);
    assert_eq!(wordings(&found), [("lef", 1), ("Rust", 1)], "the group did not count this one in");
    assert_eq!(found.other[0].sheets, sheets[1..]);
    assert_eq!(found.other[0].cards, [CardKey::Note(notes[1][0])]);
}

#[test]
fn words_come_by_number_of_sheets_then_by_the_alphabet_in_their_usual_spelling() {
    let mut making = Making::new();
    let words: [&[&str]; 4] =
        [&["zorg", "Lef", "lef", "LEF", "Moed"], &["Zorg ", "aandacht"], &["Zorg ", "moed"], &["ZORG"]];
    written(&mut making, words);
    let found = rests(&making.project, &[]);
    assert_eq!(wordings(&found), [("Zorg ", 4), ("Moed", 2), ("aandacht", 1), ("Lef", 1)]);
    assert_eq!(found.other[3].cards.len(), 3, "three cards on one sheet");
}

#[test]
fn sheets_come_by_session_table_and_number() {
    let mut making = Making::new();
    let [first, second] = [making.meeting(), making.meeting()];
    let late = making.table(second);
    let [early, next] = [making.table(first), making.table(first)];
    let sheets = [late, next, early].map(|it| making.sheet_at(it));
    let again = making.sheet_at(early);
    for sheet in [sheets[0], again, sheets[1], sheets[2]] {
        making.value(sheet, "Lef");
    }
    let in_order = [sheets[2], again, sheets[1], sheets[0]];
    let found = rests(&making.project, &[]);
    assert_eq!(found.other_sheets, in_order);
    assert_eq!(found.other[0].sheets, in_order);
}

#[test]
fn what_is_withdrawn_is_neither_behind_a_choice_nor_on_the_others() {
    let mut making = Making::new();
    let (sheets, notes) = written(&mut making, [&["Lef", "Rust"], &["Lef"], &["Moed", "Trots"], &["Plezier"]]);
    let choice = from_cards(&[CardKey::Note(notes[0][0]), CardKey::Note(notes[1][0])]);
    let time = "2026-11-24T09:00:00Z".parse().expect("a time");
    for item in [InputItem::Value(notes[0][0]), InputItem::Value(notes[2][0]), InputItem::Sheet(sheets[3])] {
        making.make(InputEdit::Withdraw { item, time });
    }
    let found = rests(&making.project, &[&choice]);
    assert_eq!((found.sheets, found.sheet_count), (1, 3));
    assert_eq!(wordings(&found), [("Rust", 1), ("Trots", 1)]);
    assert_eq!(found.other_sheets, [sheets[0], sheets[2]]);
}

#[test]
fn the_parts_of_a_split_value_are_words_of_their_own_and_one_of_them_takes_the_sheet_along() {
    let mut making = Making::new();
    let (_, notes) = written(&mut making, [&["Vertrouwen en lef"], &["Lef"]]);
    let note = notes[0][0];
    making.make(InputEdit::Split { note, parts: vec!["Vertrouwen".to_owned(), "lef".to_owned()] });
    assert_eq!(wordings(&rests(&making.project, &[])), [("lef", 2), ("Vertrouwen", 1)]);
    let found = rests(&making.project, &[&from_cards(&[CardKey::Part(note, 0)])]);
    assert_eq!((found.sheets, wordings(&found)), (1, vec![("Lef", 1)]));
}

#[test]
fn a_choice_on_the_closing_board_is_traced_to_the_sheets_of_the_sessions() {
    let mut making = Making::new();
    let (sheets, notes) = written(&mut making, [&["Lef"], &["Lef"], &["Rust"]]);
    let meeting = making.project.meetings.ids().next().expect("there is one");
    let session = making.board(BoardKind::Session(meeting));
    let closing = making.board(BoardKind::Closing);
    let cluster = making.cluster_on(session, &[CardKey::Note(notes[0][0]), CardKey::Note(notes[1][0])]);
    making.make(BoardEdit::MarkResult { cluster, is_result: true });
    let over = making.cluster_on(closing, &[CardKey::Result(cluster)]);
    for choice in [Sources { clusters: vec![over], cards: Vec::new() }, from_cards(&[CardKey::Result(cluster)])] {
        let found = rests(&making.project, &[&choice]);
        assert_eq!((found.sheets, found.sheet_count), (2, 3));
        assert_eq!((wordings(&found), &found.other_sheets[..]), (vec![("Rust", 1)], &sheets[2..]));
    }
}
