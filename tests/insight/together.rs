//! Which clusters stand on the most sheets together: as a plain count of every set has it.

use std::collections::BTreeSet;

use waardenbord::insight::together::{LARGEST_SET, MOST_COMBINED, MOST_SETS};
use waardenbord::insight::{Together, together};
use waardenbord::model::{BoardEdit, BoardId, BoardKind, CardKey, ClusterId, InputEdit, InputItem, Project, SheetId};

use super::plain::{example, projects, sheets_of_cluster};
use crate::common::making::Making;
use crate::common::many_cards;

/// All sets of so many, from the first on.
fn sets_of<T: Clone>(all: &[T], size: usize) -> Vec<Vec<T>> {
    if size == 0 {
        return vec![Vec::new()];
    }
    let Some((first, rest)) = all.split_first() else { return Vec::new() };
    let with_first = sets_of(rest, size - 1).into_iter().map(|it| [vec![first.clone()], it].concat());
    with_first.chain(sets_of(rest, size)).collect()
}

/// The clusters of a board that stand on a sheet, with all that they stand on.
fn standing(project: &Project, board: BoardId) -> Vec<(ClusterId, BTreeSet<SheetId>)> {
    let clusters = project.clusters_of(board).map(|it| (it.id, sheets_of_cluster(project, it.id)));
    clusters.filter(|it| !it.1.is_empty()).collect()
}

/// Counted set by set; at most 60 clusters.
fn plain_count(clusters: &[(ClusterId, BTreeSet<SheetId>)], how_many: usize) -> Together {
    if clusters.is_empty() {
        return Together::default();
    }
    let sets = sets_of(&clusters.iter().collect::<Vec<_>>(), how_many.min(clusters.len()));
    let counted: Vec<usize> =
        sets.iter().map(|set| set.iter().flat_map(|it| &it.1).collect::<BTreeSet<_>>().len()).collect();
    let most = counted.iter().copied().max().unwrap_or_default();
    let best = sets.iter().zip(&counted).filter(|it| *it.1 == most).map(|it| it.0);
    let best: Vec<Vec<ClusterId>> = best.map(|it| it.iter().map(|it| it.0).collect()).collect();
    Together { sheets: most, set_count: best.len(), sets: best.into_iter().take(MOST_SETS).collect(), left_out: 0 }
}

/// Holds every board against a plain count; gives on how many of them three clusters could be combined.
fn is_as_counted(project: &Project) -> usize {
    let mut combined = 0;
    for board in project.boards.iter() {
        let standing = standing(project, board.id);
        for how_many in 1..=LARGEST_SET {
            let found = together(project, board.id, how_many);
            assert_eq!(found, plain_count(&standing, how_many), "{how_many} of {:?}", board.kind);
            combined += usize::from(found.sets.first().is_some_and(|it| it.len() == LARGEST_SET));
        }
    }
    combined
}

/// A cluster of one word on each of some sheets.
fn cluster_on(making: &mut Making, sheets: &[SheetId]) -> ClusterId {
    let cards: Vec<CardKey> = sheets.iter().map(|it| CardKey::Note(making.value(*it, "Lef"))).collect();
    making.cluster(&cards)
}

fn sheets<const N: usize>(making: &mut Making) -> [SheetId; N] {
    let meeting = making.meeting();
    let table = making.table(meeting);
    std::array::from_fn(|_| making.sheet_at(table))
}

fn found(making: &Making, how_many: usize) -> Together {
    let found = together(&making.project, making.all().id, how_many);
    assert_eq!(found, plain_count(&standing(&making.project, making.all().id), how_many.clamp(1, LARGEST_SET)));
    found
}

fn withdraw(making: &mut Making, item: InputItem) {
    let time = "2026-11-24T09:00:00Z".parse().expect("a time");
    making.make(InputEdit::Withdraw { item, time });
}

#[test]
fn the_sets_are_those_of_a_plain_count_on_random_projects() {
    let combined: usize = projects().map(|it| is_as_counted(&it)).sum();
    assert!(combined >= 20, "three clusters were combined on {combined} boards only");
}

#[test]
fn the_sets_are_those_of_a_plain_count_on_the_example_and_of_forty_clusters() {
    assert_eq!(is_as_counted(&example()), 1);
    assert_eq!(is_as_counted(&many_cards::project(1_200)), 1);
}

#[test]
fn a_board_without_a_word_in_a_cluster_has_no_set() {
    let mut making = Making::new();
    assert_eq!(found(&making, 3), Together::default());
    making.cards(["Lef", "Moed"]);
    assert_eq!(found(&making, 3), Together::default());
    assert_eq!(together(&making.project, BoardId::from(99), 3), Together::default(), "nor has one that is not there");
}

#[test]
fn of_fewer_clusters_than_asked_for_all_are_the_one_set() {
    let mut making = Making::new();
    let [one, other] = sheets(&mut making);
    let first = cluster_on(&mut making, &[one]);
    assert_eq!(found(&making, 3).sets, [[first]]);
    let second = cluster_on(&mut making, &[one, other]);
    let found = found(&making, 3);
    assert_eq!((found.sheets, found.set_count, found.sets), (2, 1, vec![vec![first, second]]));
}

#[test]
fn sets_have_one_to_three_clusters() {
    let mut making = Making::new();
    let all: [SheetId; 5] = sheets(&mut making);
    let clusters = all.map(|it| cluster_on(&mut making, &[it]));
    assert_eq!(found(&making, 0), found(&making, 1));
    assert_eq!(found(&making, 1).sets, clusters.map(|it| vec![it]));
    assert_eq!(found(&making, 200), found(&making, 3));
}

#[test]
fn what_counts_is_where_they_stand_together_and_not_each_alone() {
    let mut making = Making::new();
    let [a, b, c, d] = sheets(&mut making);
    let wide = cluster_on(&mut making, &[a, b, c]);
    cluster_on(&mut making, &[a, b]);
    let narrow = cluster_on(&mut making, &[d]);
    let found = found(&making, 2);
    assert_eq!((found.sheets, found.sets), (4, vec![vec![wide, narrow]]));
}

#[test]
fn equal_sets_stand_beside_each_other_at_most_fifty_and_all_are_counted() {
    let mut making = Making::new();
    let all: [SheetId; 12] = sheets(&mut making);
    let clusters = all.map(|it| cluster_on(&mut making, &[it]));
    let found = found(&making, 3);
    assert_eq!((found.sheets, found.set_count, found.sets.len()), (3, 220, MOST_SETS));
    assert_eq!(found.sets[0], clusters[..3], "in the order in which they were made");
    assert_eq!(found.sets[1], [clusters[0], clusters[1], clusters[3]]);
}

#[test]
fn a_cluster_on_no_sheet_is_in_no_set() {
    let mut making = Making::new();
    let [one, gone] = sheets(&mut making);
    let full = cluster_on(&mut making, &[one]);
    let note = making.value(gone, "Moed");
    let other = making.cluster(&[CardKey::Note(note)]);
    assert_eq!(found(&making, 2).sets, [[full, other]]);
    withdraw(&mut making, InputItem::Value(note));
    assert_eq!(found(&making, 2).sets, [[full]]);
    making.make(InputEdit::Restore(InputItem::Value(note)));
    withdraw(&mut making, InputItem::Sheet(gone));
    assert_eq!(found(&making, 2).sets, [[full]]);
    assert_eq!(found(&making, 2).sheets, 1);
}

#[test]
fn a_split_value_counts_in_both_clusters_and_its_sheet_once() {
    let mut making = Making::new();
    let [one] = sheets(&mut making);
    let note = making.value(one, "Vertrouwen en verantwoordelijkheid");
    making.make(InputEdit::Split { note, parts: vec!["Vertrouwen".to_owned(), "verantwoordelijkheid".to_owned()] });
    let [first, second] = [0, 1].map(|part| making.cluster(&[CardKey::Part(note, part)]));
    assert_eq!(found(&making, 1).sets, [[first], [second]]);
    let found = found(&making, 2);
    assert_eq!((found.sheets, found.sets), (1, vec![vec![first, second]]));
}

#[test]
fn results_on_the_closing_board_stand_where_their_words_stand() {
    let mut making = Making::new();
    let meeting = making.meeting();
    let table = making.table(meeting);
    let all: [SheetId; 4] = std::array::from_fn(|_| making.sheet_at(table));
    let session = making.board(BoardKind::Session(meeting));
    let closing = making.board(BoardKind::Closing);
    let results = [&all[..3], &all[1..2], &all[3..]].map(|sheets| {
        let cards: Vec<CardKey> = sheets.iter().map(|it| CardKey::Note(making.value(*it, "Lef"))).collect();
        let cluster = making.cluster_on(session, &cards);
        making.make(BoardEdit::MarkResult { cluster, is_result: true });
        cluster
    });
    let over = results.map(|it| making.cluster_on(closing, &[CardKey::Result(it)]));
    let expected = Together { sheets: 4, sets: vec![vec![over[0], over[2]]], set_count: 1, left_out: 0 };
    assert_eq!(together(&making.project, closing, 2), expected);
    making.make(BoardEdit::MarkResult { cluster: results[0], is_result: false });
    let expected = Together { sheets: 2, sets: vec![vec![over[1], over[2]]], set_count: 1, left_out: 0 };
    assert_eq!(together(&making.project, closing, 3), expected, "what goes along no more does not count");
}

#[test]
fn of_more_than_sixty_those_on_the_most_sheets_are_combined_and_it_says_so() {
    let mut making = Making::new();
    let [a, b, c, d] = sheets(&mut making);
    let mut clusters = Vec::new();
    for _ in 0..MOST_COMBINED {
        clusters.push(cluster_on(&mut making, &[a]));
    }
    let whole = together(&making.project, making.all().id, 2);
    assert_eq!((whole.left_out, whole.set_count), (0, 1_770));
    let wide = cluster_on(&mut making, &[b, c]);
    let late = cluster_on(&mut making, &[d]);
    let found = together(&making.project, making.all().id, 2);
    assert_eq!((found.left_out, found.sheets, found.set_count), (2, 3, 59), "the first 59 of the equal ones are in it");
    assert_eq!(found.sets[0], [clusters[0], wide]);
    assert!(found.sets.iter().flatten().all(|it| *it != late && *it != clusters[59]));
}
