//! What became of each word: where its card lies, by way of what, and what was chosen from it.

use waardenbord::insight::{Fate, Fates};
use waardenbord::model::{
    BoardDesign, BoardEdit, BoardKind, CardKey, ChoiceEdit, InputEdit, InputItem, ParkReason, Place, SheetId,
};

use crate::common::making::Making;

fn fates(making: &Making, sheet: SheetId) -> Vec<Fate> {
    Fates::new(&making.project).of_sheet(sheet)
}

fn fate(word: &str, place: Place) -> Fate {
    Fate { word: word.to_owned(), part_of: None, place: Some(place), by_way_of: None, value: None }
}

#[test]
fn on_one_board_each_word_lies_where_its_card_was_put() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let words = ["Lef", "Moed", "Rust", "Trots", "Open"];
    let cards = words.map(|it| CardKey::Note(making.value(sheet, it)));
    let board = making.all().id;
    let cluster = making.cluster(&cards[..1]);
    let parked = Place::Parked(Some(ParkReason::Later));
    let places = [Place::Cluster(cluster), Place::Discuss, Place::Loose, parked, Place::Tray];
    for (card, to) in cards.iter().zip(places).skip(1) {
        making.make(BoardEdit::Put { board, cards: vec![*card], to, before: None });
    }
    let expected: Vec<Fate> = words.iter().zip(places).map(|(word, place)| fate(word, place)).collect();
    assert_eq!(fates(&making, sheet), expected);
}

#[test]
fn what_was_chosen_from_a_cluster_was_chosen_from_its_words_and_a_nearly_chosen_value_comes_second() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let cards = ["Lef", "Rust"].map(|it| CardKey::Note(making.value(sheet, it)));
    let [one, other] = cards.map(|it| making.cluster(&[it]));
    let chosen = making.choose("Durven", &[one]);
    let nearly = making.choose("Kalm", &[other]);
    making.make(ChoiceEdit::SetAside(nearly));
    let values: Vec<_> = fates(&making, sheet).into_iter().map(|it| it.value).collect();
    assert_eq!(values, [Some(chosen), Some(nearly)]);
}

#[test]
fn a_word_keeps_the_spelling_of_the_sheet_when_it_is_reworded() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.value(sheet, "Leff");
    making.make(InputEdit::WordValue { note, wording: "Lef".to_owned() });
    assert_eq!(fates(&making, sheet), [fate("Leff", Place::Tray)]);
}

#[test]
fn of_a_word_in_parts_each_part_has_its_own_fate_and_says_what_it_is_a_part_of() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.value(sheet, "Vertrouwen en rust");
    making.make(InputEdit::Split { note, parts: vec!["Vertrouwen".to_owned(), "rust".to_owned()] });
    let cluster = making.cluster(&[CardKey::Part(note, 1)]);
    let part = |word, place| Fate { part_of: Some("Vertrouwen en rust".to_owned()), ..fate(word, place) };
    assert_eq!(fates(&making, sheet), [part("Vertrouwen", Place::Tray), part("rust", Place::Cluster(cluster))]);
}

#[test]
fn withdrawn_words_and_the_words_of_a_withdrawn_sheet_lie_nowhere() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.value(sheet, "Lef");
    making.value(sheet, "Rust");
    let time = "2026-11-24T09:00:00Z".parse().expect("a time");
    making.make(InputEdit::Withdraw { item: InputItem::Value(note), time });
    let places = |making: &Making| fates(making, sheet).into_iter().map(|it| it.place).collect::<Vec<_>>();
    assert_eq!(places(&making), [None, Some(Place::Tray)]);
    making.make(InputEdit::Withdraw { item: InputItem::Sheet(sheet), time });
    assert_eq!(places(&making), [None, None]);
}

#[test]
fn with_a_board_for_each_session_a_word_goes_along_with_the_result_of_its_cluster() {
    let mut making = Making::new();
    making.make(BoardEdit::Design(BoardDesign::PerSession));
    let meeting = making.meeting();
    let table = making.table(meeting);
    let sheet = making.sheet_at(table);
    let cards = ["Lef", "Moed", "Rust", "Trots"].map(|it| CardKey::Note(making.value(sheet, it)));
    let find = |making: &Making, kind| making.project.boards.iter().find(|it| it.kind == kind).map(|it| it.id);
    let session = find(&making, BoardKind::Session(meeting));
    let session = session.unwrap_or_else(|| making.board(BoardKind::Session(meeting)));
    let closing = find(&making, BoardKind::Closing).unwrap_or_else(|| making.board(BoardKind::Closing));
    let along = making.cluster_on(session, &cards[..1]);
    let later = making.cluster_on(session, &cards[1..2]);
    let stays = making.cluster_on(session, &cards[2..3]);
    for cluster in [along, later] {
        making.make(BoardEdit::MarkResult { cluster, is_result: true });
    }
    let over = making.cluster_on(closing, &[CardKey::Result(along)]);
    let value = making.choose("Durven", &[over]);
    let expected = [
        Fate { by_way_of: Some(along), value: Some(value), ..fate("Lef", Place::Cluster(over)) },
        Fate { by_way_of: Some(later), ..fate("Moed", Place::Tray) },
        fate("Rust", Place::Cluster(stays)),
        fate("Trots", Place::Tray),
    ];
    assert_eq!(fates(&making, sheet), expected);
}
