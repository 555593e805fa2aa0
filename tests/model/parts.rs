//! Splitting a value in parts, words that are apart, and how many results a session gives.

use waardenbord::insight::{Coverage, Insight, Summary};
use waardenbord::model::{
    BoardEdit, BoardKind, CardKey, ChoiceEdit, InputEdit, InputItem, Place, Project, ResultRange, SetupEdit, Sources,
    ValueNoteId, WordPair,
};

use crate::common::making::Making;

fn split(making: &mut Making, note: ValueNoteId, parts: &[&str]) {
    making.make(InputEdit::Split { note, parts: parts.iter().map(|it| (*it).to_owned()).collect() });
}

fn both(making: &mut Making) -> (ValueNoteId, CardKey) {
    let sheet = making.sheet();
    let note = making.value(sheet, "Vertrouwen en verantwoordelijkheid");
    (note, CardKey::Note(note))
}

const PARTS: [&str; 2] = ["Vertrouwen", "verantwoordelijkheid"];

#[test]
fn a_split_value_is_two_cards_in_the_place_of_the_one() {
    let mut making = Making::new();
    let (note, card) = both(&mut making);
    let [before, after] = making.cards(["Lef", "Moed"]);
    let cluster = making.cluster(&[before, card, after]);
    split(&mut making, note, &PARTS);
    let parts = [CardKey::Part(note, 0), CardKey::Part(note, 1)];
    assert_eq!(making.cluster_now(cluster).cards, [before, parts[0], parts[1], after]);
    assert_eq!(parts.map(|it| making.project.card_wording(it)), PARTS);
    let kept = making.project.value_notes.get(note).expect("the note is there");
    assert_eq!(kept.original, "Vertrouwen en verantwoordelijkheid");
    assert!(!making.project.card_counts(card) && !making.project.card_belongs(BoardKind::All, card));
}

#[test]
fn the_parts_lie_in_two_clusters_and_the_sheet_counts_in_both_and_once_in_the_total() {
    let mut making = Making::new();
    let (note, _) = both(&mut making);
    split(&mut making, note, &PARTS);
    let [one, other] = [0, 1].map(|part| making.cluster(&[CardKey::Part(note, part)]));
    for cluster in [one, other] {
        let notes = Insight::notes_of_cluster(&making.project, cluster);
        assert_eq!(Coverage::of_notes(&making.project, notes).sheets, 1);
    }
    let value = making.choose("Samen", &[one, other]);
    let sources = &making.value_now(value).sources;
    assert_eq!(Coverage::of_sources(&making.project, sources).sheets, 1);
    let summary = Summary::of(&making.project);
    assert_eq!((summary.sheets, summary.value_notes), (1, 1));
    assert_eq!(summary.boards[0].clusters[0].codes, ["S1-T1-B1-w1a"]);
    assert_eq!(summary.boards[0].clusters[1].codes, ["S1-T1-B1-w1b"]);
}

#[test]
fn a_value_that_is_whole_again_lies_where_its_first_part_lay() {
    let mut making = Making::new();
    let (note, card) = both(&mut making);
    let board = making.all().id;
    split(&mut making, note, &PARTS);
    let parts = vec![CardKey::Part(note, 1)];
    making.make(BoardEdit::Put { board, cards: parts, to: Place::Loose, before: None });
    split(&mut making, note, &[]);
    assert_eq!(making.all().loose, [card]);
    split(&mut making, note, &["a", "b", "c"]);
    split(&mut making, note, &PARTS);
    assert_eq!(making.all().loose, [CardKey::Part(note, 0), CardKey::Part(note, 1)]);
    assert_eq!(making.project.cards_of(BoardKind::All), [CardKey::Part(note, 0), CardKey::Part(note, 1)]);
}

#[test]
fn a_value_chosen_from_a_card_follows_its_parts() {
    let mut making = Making::new();
    let (note, card) = both(&mut making);
    let value = making.id();
    let sources = Sources { clusters: Vec::new(), cards: vec![card] };
    making.make(ChoiceEdit::Choose { id: value, name: "Vertrouwen".to_owned(), sources });
    split(&mut making, note, &PARTS);
    assert_eq!(making.value_now(value).sources.cards, [CardKey::Part(note, 0), CardKey::Part(note, 1)]);
    split(&mut making, note, &[]);
    assert_eq!(making.value_now(value).sources.cards, [card]);
}

#[test]
fn both_parts_have_the_behaviour_of_the_whole() {
    let mut making = Making::new();
    let (note, _) = both(&mut making);
    let sheet = making.project.value_notes.get(note).expect("it is there").sheet;
    let behaviour = making.behaviour(sheet, "We komen afspraken na");
    making.make(InputEdit::Link { behaviour, value: note });
    split(&mut making, note, &PARTS);
    let insight = Insight::new(&making.project);
    for part in [0, 1] {
        let notes = Insight::notes_of(&making.project, CardKey::Part(note, part));
        assert_eq!(notes.iter().flat_map(|it| &insight.tied[it]).collect::<Vec<_>>(), [&behaviour]);
    }
}

#[test]
fn a_withdrawn_value_keeps_its_parts_and_their_places() {
    let mut making = Making::new();
    let (note, _) = both(&mut making);
    split(&mut making, note, &PARTS);
    let cluster = making.cluster(&[CardKey::Part(note, 1)]);
    making.make(InputEdit::Withdraw { item: InputItem::Value(note), time: jiff::Timestamp::UNIX_EPOCH });
    assert!(making.project.cards_of(BoardKind::All).is_empty());
    making.make(InputEdit::Restore(InputItem::Value(note)));
    assert_eq!(making.cluster_now(cluster).cards, [CardKey::Part(note, 1)]);
}

#[test]
fn words_that_are_apart_stay_so_however_they_are_written() {
    let mut making = Making::new();
    let pair = |one: &str, other: &str| WordPair::of(one, other).expect("two words");
    let apart =
        |one: &str, other: &str, is_apart| BoardEdit::Apart { one: one.to_owned(), other: other.to_owned(), is_apart };
    making.make(apart("Vrijheid", " Openheid", true));
    assert!(making.project.is_apart(&pair("openheid", "VRIJHEID")));
    assert!(!making.project.is_apart(&pair("openheid", "vrij")));
    making.make_no_change(apart("openheid", "vrijheid", true));
    making.make(apart("Aandacht", "Lef", true));
    making.make(apart("openheid", "vrijheid", false));
    assert_eq!(*making.project.apart, [pair("Lef", "Aandacht")]);
}

#[test]
fn a_session_is_asked_for_as_many_results_as_the_group_says() {
    let mut making = Making::new();
    assert!(making.project.setup.results.contains(3) && !making.project.setup.results.contains(6));
    making.make(SetupEdit::Results(ResultRange { least: 1, most: 6 }));
    assert!(making.project.setup.results.contains(6));
    for (least, most) in [(0, 5), (4, 3), (3, 25)] {
        making.refuse(SetupEdit::Results(ResultRange { least, most }));
    }
}

#[test]
fn a_result_that_nobody_named_has_the_same_name_on_the_closing_board() {
    let mut making = Making::new();
    let [lef, moed] = making.cards(["Lef", "Moed"]);
    let more = making.sheet();
    let again = CardKey::Note(making.value(more, "Moed"));
    let meeting = making.project.meetings.ids().next().expect("there is a meeting");
    let session = making.board(BoardKind::Session(meeting));
    let closing = making.board(BoardKind::Closing);
    let cluster = making.cluster_on(session, &[lef, moed]);
    making.make(BoardEdit::MarkResult { cluster, is_result: true });
    let lay = |project: &Project, board| {
        let board = project.boards.get(board).expect("it is there");
        waardenbord::insight::BoardLay::of(project, board)
    };
    let title = lay(&making.project, session).clusters[0].title.clone();
    assert_eq!(lay(&making.project, closing).tray[0].wording, title);
    assert!(!making.project.card_belongs(BoardKind::Session(meeting), again), "another session's word");
}
