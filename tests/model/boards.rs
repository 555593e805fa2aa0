//! Promises about boards and clusters.

use waardenbord::model::{
    BoardEdit, BoardKind, CardKey, ChoiceEdit, ClusterId, ParkReason, ParkedCard, Place, Refusal, Sources,
};

use crate::common::making::Making;

fn put(making: &Making, cards: &[CardKey], to: Place, before: Option<CardKey>) -> BoardEdit {
    BoardEdit::Put { board: making.all().id, cards: cards.to_vec(), to, before }
}

/// In how many places of the board over everything a card lies.
fn places(making: &Making, card: CardKey) -> usize {
    let board = making.all();
    let clusters = making.project.clusters_of(board.id).flat_map(|it| it.cards.clone());
    let parked = board.parked.iter().map(|it| it.card);
    let beside = board.discuss.iter().chain(&board.loose).copied().chain(parked);
    clusters.chain(beside).filter(|it| *it == card).count()
}

fn letter(making: &Making, cluster: ClusterId) -> Option<char> {
    making.cluster_now(cluster).letter.map(char::from)
}

/// A cluster of a session board that goes along, with one card, named.
fn result(making: &mut Making, board: waardenbord::model::BoardId, card: CardKey, name: &str) -> ClusterId {
    let cluster = making.cluster_on(board, &[card]);
    making.make(BoardEdit::Name { cluster, name: name.to_owned() });
    making.make(BoardEdit::MarkResult { cluster, is_result: true });
    cluster
}

#[test]
fn a_card_lies_in_one_place_wherever_it_goes() {
    let mut making = Making::new();
    let [card, other] = making.cards(["Vertrouwen", "Lef"]);
    let cluster = making.cluster(&[other]);
    assert_eq!(places(&making, card), 0);
    let stays = [
        Place::Cluster(cluster),
        Place::Discuss,
        Place::Loose,
        Place::Parked(None),
        Place::Parked(Some(ParkReason::Later)),
        Place::Cluster(cluster),
    ];
    for place in stays {
        making.make(put(&making, &[card], place, None));
        assert_eq!(places(&making, card), 1, "{place:?}");
    }
    making.make(put(&making, &[card], Place::Tray, None));
    assert_eq!(places(&making, card), 0);
}

#[test]
fn a_card_that_is_named_twice_lies_there_once() {
    let mut making = Making::new();
    let [card] = making.cards(["Vertrouwen"]);
    making.make(put(&making, &[card, card], Place::Loose, None));
    assert_eq!(places(&making, card), 1);
}

#[test]
fn letters_are_the_lowest_free_without_i_and_o() {
    let mut making = Making::new();
    let clusters: Vec<ClusterId> = (0..24).map(|_| making.cluster(&[])).collect();
    let letters: String = clusters.iter().filter_map(|it| letter(&making, *it)).collect();
    assert_eq!(letters, "ABCDEFGHJKLMNPQRSTUVWXYZ");
    let without = making.cluster(&[]);
    assert_eq!(letter(&making, without), None);
    making.make(BoardEdit::Dissolve(clusters[2]));
    assert_eq!(letter(&making, without), None);
    let next = making.cluster(&[]);
    assert_eq!(letter(&making, next), Some('C'));
}

#[test]
fn each_board_has_its_own_letters() {
    let mut making = Making::new();
    let meeting = making.meeting();
    let board = making.board(BoardKind::Session(meeting));
    let (here, there) = (making.cluster(&[]), making.cluster_on(board, &[]));
    assert_eq!((letter(&making, here), letter(&making, there)), (Some('A'), Some('A')));
}

#[test]
fn putting_cards_where_they_lie_is_no_change() {
    let mut making = Making::new();
    let [a, b, c, d] = making.cards(["a", "b", "c", "d"]);
    let cluster = making.cluster(&[a, b, c]);
    making.make(put(&making, &[d], Place::Parked(Some(ParkReason::Unclear)), None));
    making.make_no_change(put(&making, &[a, b, c], Place::Cluster(cluster), None));
    making.make_no_change(put(&making, &[a], Place::Cluster(cluster), Some(b)));
    making.make_no_change(put(&making, &[c], Place::Cluster(cluster), None));
    making.make_no_change(put(&making, &[d], Place::Parked(Some(ParkReason::Unclear)), None));
    making.make_no_change(put(&making, &[], Place::Loose, None));
}

#[test]
fn a_card_in_the_tray_that_goes_to_the_tray_is_no_change() {
    let mut making = Making::new();
    let cards = making.cards(["a", "b"]);
    making.make_no_change(put(&making, &cards, Place::Tray, None));
}

#[test]
fn cards_come_before_the_card_that_they_are_put_before() {
    let mut making = Making::new();
    let [a, b, c, d] = making.cards(["a", "b", "c", "d"]);
    for place in [Place::Discuss, Place::Loose] {
        making.make(put(&making, &[a, b, c], place, None));
        making.make(put(&making, &[d, c], place, Some(b)));
        let board = making.all();
        assert_eq!(if place == Place::Discuss { &board.discuss } else { &board.loose }, &[a, d, c, b]);
    }
    let cluster = making.cluster(&[a, b]);
    making.make(put(&making, &[c], Place::Cluster(cluster), Some(a)));
    assert_eq!(making.cluster_now(cluster).cards, [c, a, b]);
    making.make(put(&making, &[d], Place::Cluster(cluster), Some(d)));
    assert_eq!(making.cluster_now(cluster).cards, [c, a, b, d]);
}

#[test]
fn a_card_that_is_dropped_on_itself_stays_where_it_is() {
    let mut making = Making::new();
    let [a, b, c] = making.cards(["a", "b", "c"]);
    let cluster = making.cluster(&[a, b, c]);
    making.make_no_change(put(&making, &[a], Place::Cluster(cluster), Some(a)));
    making.make_no_change(put(&making, &[a, b], Place::Cluster(cluster), Some(b)));
    making.make(put(&making, &[a, b, c], Place::Parked(None), None));
    making.make_no_change(put(&making, &[b], Place::Parked(None), Some(b)));
}

#[test]
fn a_reason_can_be_given_afterwards() {
    let mut making = Making::new();
    let [card, other] = making.cards(["a", "b"]);
    making.make(put(&making, &[card, other], Place::Parked(None), None));
    making.make(put(&making, &[card], Place::Parked(Some(ParkReason::NotAValue)), Some(other)));
    let with_reason = ParkedCard { card, reason: Some(ParkReason::NotAValue) };
    assert_eq!(making.all().parked, [with_reason, ParkedCard { card: other, reason: None }]);
}

#[test]
fn a_card_that_a_board_does_not_show_is_refused() {
    let mut making = Making::new();
    let (here, there) = (making.meeting(), making.meeting());
    let board = making.board(BoardKind::Session(here));
    let table = making.table(there);
    let sheet = making.sheet_at(table);
    let card = CardKey::Note(making.value(sheet, "Lef"));
    let edit = BoardEdit::Put { board, cards: vec![card], to: Place::Loose, before: None };
    assert_eq!(making.refuse(edit), Refusal::NotOnBoard { wording: "Lef".to_owned() });
    let cluster = making.cluster(&[]);
    let elsewhere = BoardEdit::Put { board, cards: Vec::new(), to: Place::Cluster(cluster), before: None };
    making.refuse(elsewhere);
}

#[test]
fn an_unnamed_cluster_vanishes_with_its_last_card() {
    let mut making = Making::new();
    let [card] = making.cards(["Vertrouwen"]);
    let cluster = making.cluster(&[card]);
    making.make(put(&making, &[card], Place::Tray, None));
    assert!(!making.project.clusters.contains(cluster));
    let next = making.cluster(&[card]);
    assert_eq!(letter(&making, next), Some('A'));
}

#[test]
fn a_cluster_that_somebody_worked_on_stays_without_cards() {
    let mut making = Making::new();
    let meeting = making.meeting();
    let board = making.board(BoardKind::Session(meeting));
    let table = making.table(meeting);
    let sheet = making.sheet_at(table);
    let cards = ["a", "b", "c", "d", "e"].map(|it| CardKey::Note(making.value(sheet, it)));
    let clusters = cards.map(|it| making.cluster_on(board, &[it]));
    let [named, explained, marked, chosen, chosen_as_card] = clusters;
    making.make(BoardEdit::Name { cluster: named, name: "Samen".to_owned() });
    making.make(BoardEdit::Meaning { cluster: explained, text: "Niet alleen".to_owned() });
    making.make(BoardEdit::MarkResult { cluster: marked, is_result: true });
    making.choose("Lef", &[chosen]);
    let (id, name) = (making.id(), String::new());
    let sources = Sources { clusters: Vec::new(), cards: vec![CardKey::Result(chosen_as_card)] };
    making.make(ChoiceEdit::Choose { id, name, sources });
    making.make(BoardEdit::Put { board, cards: cards.to_vec(), to: Place::Tray, before: None });
    for cluster in clusters {
        assert!(making.cluster_now(cluster).cards.is_empty());
    }
}

#[test]
fn merging_keeps_id_letter_name_and_mark_and_adds_the_cards() {
    let mut making = Making::new();
    let [a, b, c] = making.cards(["a", "b", "c"]);
    let (first, second) = (making.cluster(&[a]), making.cluster(&[b, c]));
    making.make(BoardEdit::Name { cluster: first, name: "Eerst".to_owned() });
    making.make(BoardEdit::MarkResult { cluster: first, is_result: true });
    making.make(BoardEdit::Meaning { cluster: first, text: "Wie eerst komt".to_owned() });
    making.make(BoardEdit::Name { cluster: second, name: "Tweede".to_owned() });
    making.make(BoardEdit::Merge { from: first, into: second });
    let stays = making.cluster_now(second);
    assert_eq!((stays.letter.map(char::from), stays.name.as_str(), stays.is_result), (Some('B'), "Tweede", false));
    assert_eq!(stays.meaning, "Wie eerst komt");
    assert_eq!(stays.cards, [b, c, a]);
    assert!(!making.project.clusters.contains(first));
}

#[test]
fn merging_loses_no_word_that_the_group_wrote() {
    let mut making = Making::new();
    let [a, b] = making.cards(["a", "b"]);
    let (named, unnamed) = (making.cluster(&[a]), making.cluster(&[b]));
    making.make(BoardEdit::Name { cluster: named, name: "Samen".to_owned() });
    making.make(BoardEdit::Meaning { cluster: named, text: "We helpen elkaar".to_owned() });
    making.make(BoardEdit::Meaning { cluster: unnamed, text: "We delen wat we weten".to_owned() });
    making.make(BoardEdit::Merge { from: named, into: unnamed });
    let stays = making.cluster_now(unnamed);
    assert_eq!((stays.name.as_str(), stays.meaning.as_str()), ("Samen", "We delen wat we weten; We helpen elkaar"));
}

#[test]
fn merging_rewrites_what_values_were_chosen_from() {
    let mut making = Making::new();
    let [a, b, c] = making.cards(["a", "b", "c"]);
    let (from, into, other) = (making.cluster(&[a]), making.cluster(&[b]), making.cluster(&[c]));
    let (one, both) = (making.choose("Lef", &[from]), making.choose("Samen", &[from, other, into]));
    making.make(BoardEdit::Merge { from, into });
    assert_eq!(making.value_now(one).sources.clusters, [into]);
    assert_eq!(making.value_now(both).sources.clusters, [other, into]);
}

#[test]
fn merging_results_gives_the_place_on_the_closing_board_to_the_one_that_stays() {
    for place in [Place::Discuss, Place::Loose, Place::Parked(Some(ParkReason::Later))] {
        let mut making = Making::new();
        let meeting = making.meeting();
        let (session, closing) = (making.board(BoardKind::Session(meeting)), making.board(BoardKind::Closing));
        let table = making.table(meeting);
        let sheet = making.sheet_at(table);
        let [a, b, c] = ["a", "b", "c"].map(|it| CardKey::Note(making.value(sheet, it)));
        let [from, into, other] =
            [(a, "A"), (b, "B"), (c, "C")].map(|(card, name)| result(&mut making, session, card, name));
        let [gone, heir, third] = [from, into, other].map(CardKey::Result);
        making.make(BoardEdit::Put { board: closing, cards: vec![gone, third], to: place, before: None });
        let (id, name) = (making.id(), "Lef".to_owned());
        making.make(ChoiceEdit::Choose { id, name, sources: Sources { clusters: Vec::new(), cards: vec![gone] } });
        making.make(BoardEdit::Merge { from, into });
        let board = making.project.boards.get(closing).expect("it is there");
        let parked: Vec<CardKey> = board.parked.iter().map(|it| it.card).collect();
        assert_eq!([board.discuss.clone(), board.loose.clone(), parked].concat(), [heir, third]);
        assert_eq!(making.value_now(id).sources.cards, [heir]);
    }
}

#[test]
fn merging_results_that_both_lie_on_the_closing_board_keeps_the_place_of_the_one_that_stays() {
    let mut making = Making::new();
    let meeting = making.meeting();
    let (session, closing) = (making.board(BoardKind::Session(meeting)), making.board(BoardKind::Closing));
    let table = making.table(meeting);
    let sheet = making.sheet_at(table);
    let [a, b] = ["a", "b"].map(|it| CardKey::Note(making.value(sheet, it)));
    let [from, into] = [(a, "A"), (b, "B")].map(|(card, name)| result(&mut making, session, card, name));
    let [gone, heir] = [from, into].map(CardKey::Result);
    let (left, stays) = (making.cluster_on(closing, &[gone]), making.cluster_on(closing, &[heir]));
    making.make(BoardEdit::Merge { from, into });
    assert_eq!(making.cluster_now(stays).cards, [heir]);
    assert!(!making.project.clusters.contains(left));
}

#[test]
fn a_cluster_cannot_merge_with_itself_or_with_one_of_another_board() {
    let mut making = Making::new();
    let [card] = making.cards(["Vertrouwen"]);
    let meeting = making.meeting();
    let board = making.board(BoardKind::Session(meeting));
    let (here, there) = (making.cluster(&[card]), making.cluster_on(board, &[]));
    let same = making.refuse(BoardEdit::Merge { from: here, into: here });
    assert_eq!(same, Refusal::SameCluster { name: "Vertrouwen".to_owned() });
    making.refuse(BoardEdit::Merge { from: here, into: there });
}

#[test]
fn dissolving_puts_the_cards_in_the_tray_and_leaves_the_value() {
    let mut making = Making::new();
    let [a, b] = making.cards(["a", "b"]);
    let cluster = making.cluster(&[a, b]);
    let value = making.choose("Lef", &[cluster]);
    making.make(BoardEdit::Dissolve(cluster));
    assert_eq!((places(&making, a), places(&making, b)), (0, 0));
    assert_eq!(making.value_now(value).name, "Lef");
    assert!(making.value_now(value).sources.is_empty());
}

#[test]
fn a_result_that_is_unmarked_leaves_the_closing_board_and_returns_to_its_place() {
    let mut making = Making::new();
    let meeting = making.meeting();
    let (session, closing) = (making.board(BoardKind::Session(meeting)), making.board(BoardKind::Closing));
    let table = making.table(meeting);
    let sheet = making.sheet_at(table);
    let card = CardKey::Note(making.value(sheet, "Lef"));
    let cluster = result(&mut making, session, card, "Lef");
    let key = CardKey::Result(cluster);
    let whole = making.cluster_on(closing, &[key]);
    assert_eq!(making.project.cards_of(BoardKind::Closing), [key]);
    making.make(BoardEdit::MarkResult { cluster, is_result: false });
    assert!(making.project.cards_of(BoardKind::Closing).is_empty());
    assert_eq!(making.cluster_now(whole).cards, [key]);
    making.make(BoardEdit::MarkResult { cluster, is_result: true });
    assert_eq!(making.project.cards_of(BoardKind::Closing), [key]);
}

#[test]
fn there_is_one_board_of_each_kind() {
    let mut making = Making::new();
    let meeting = making.meeting();
    for kind in [BoardKind::Session(meeting), BoardKind::Closing] {
        making.board(kind);
        let id = making.id();
        assert!(matches!(making.refuse(BoardEdit::Add { id, kind }), Refusal::AlreadyThere(_)));
    }
    let id = making.id();
    making.refuse(BoardEdit::Add { id, kind: BoardKind::All });
}

#[test]
fn late_sheets_appear_by_themselves() {
    let mut making = Making::new();
    let [card] = making.cards(["Vertrouwen"]);
    assert_eq!(making.project.cards_of(BoardKind::All), [card]);
    let [late] = making.cards(["Lef"]);
    assert_eq!(making.project.cards_of(BoardKind::All), [card, late]);
}
