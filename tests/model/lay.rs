//! What lies where: kept from version to version, and as a plain count would have it.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::Config;
use waardenbord::insight::search::Search;
use waardenbord::insight::stacks::wording_of;
use waardenbord::insight::{BoardLay, Insight, Stack};
use waardenbord::model::wording::folded;
use waardenbord::model::{Board, CardKey, Project};

use crate::common::random_edits::{random_edit, recipes, start};

/// Stacks of cards that count, by the rule and nothing else.
fn plain_stacks(project: &Project, cards: impl IntoIterator<Item = CardKey>) -> Vec<Vec<CardKey>> {
    let word = |card: CardKey| folded(&wording_of(project, card));
    let mut stacks: Vec<Vec<CardKey>> = Vec::new();
    for card in cards.into_iter().filter(|it| project.card_counts(*it)) {
        match stacks.iter_mut().find(|it| word(it[0]) == word(card)) {
            Some(stack) => stack.push(card),
            None => stacks.push(vec![card]),
        }
    }
    stacks
}

fn cards_of<'a>(stacks: impl IntoIterator<Item = &'a std::sync::Arc<Stack>>) -> Vec<Vec<CardKey>> {
    stacks.into_iter().map(|it| it.cards.clone()).collect()
}

fn lies_as_the_rule_says(project: &Project, board: &Board, lay: &BoardLay) -> Result<(), TestCaseError> {
    let parked = board.parked.iter().map(|it| it.card);
    let mut placed: BTreeSet<CardKey> = board.discuss.iter().chain(&board.loose).copied().chain(parked).collect();
    for (cluster, found) in project.clusters_of(board.id).zip(&lay.clusters) {
        prop_assert_eq!(cluster.id, found.id);
        prop_assert_eq!(cards_of(&found.stacks), plain_stacks(project, cluster.cards.iter().copied()));
        placed.extend(&cluster.cards);
    }
    prop_assert_eq!(cards_of(&lay.discuss), plain_stacks(project, board.discuss.iter().copied()));
    prop_assert_eq!(cards_of(&lay.loose), plain_stacks(project, board.loose.iter().copied()));
    for parked in &lay.parked {
        let cards = board.parked.iter().filter(|it| it.reason == parked.reason).map(|it| it.card);
        prop_assert_eq!(cards_of(&parked.stacks), plain_stacks(project, cards));
    }
    let tray = project.cards_of(board.kind).into_iter().filter(|it| !placed.contains(it));
    let mut tray = plain_stacks(project, tray);
    tray.sort_by_key(|it| std::cmp::Reverse(it.len()));
    prop_assert_eq!(lay.tray_count, tray.iter().map(Vec::len).sum::<usize>());
    prop_assert_eq!(cards_of(&lay.tray), tray);
    Ok(())
}

/// One search over a whole board finds what a search card by card finds.
fn searches_agree(project: &Project, lay: &BoardLay, typed: &str) -> Result<(), TestCaseError> {
    let search = Search::new(typed);
    let hits = search.hits(project, &lay.deck);
    for stack in lay.tray.iter().chain(lay.clusters.iter().flat_map(|it| &it.stacks)) {
        let one_by_one = stack.cards.iter().any(|it| search.finds_card(project, *it));
        prop_assert_eq!(hits.has(&lay.deck, stack.word, || &stack.cards), one_by_one, "{} in {:?}", typed, stack);
    }
    Ok(())
}

fn same(one: &BoardLay, other: &BoardLay) -> Result<(), TestCaseError> {
    prop_assert_eq!(&one.tray, &other.tray);
    prop_assert_eq!(&one.clusters, &other.clusters);
    prop_assert_eq!(&one.discuss, &other.discuss);
    prop_assert_eq!(&one.loose, &other.loose);
    prop_assert_eq!(&one.parked, &other.parked);
    Ok(())
}

proptest! {
    #![proptest_config(Config { cases: 48, failure_persistence: None, ..Config::default() })]

    #[test]
    fn what_is_kept_from_version_to_version_is_what_would_be_looked_up_anew(
        seed in any::<u64>(),
        recipes in recipes(1..60),
    ) {
        let mut project = start(seed);
        let mut insight = Insight::new(&project);
        let mut lays: Vec<BoardLay> = project.boards.iter().map(|it| BoardLay::of(&project, it)).collect();
        for recipe in recipes {
            let Ok(next) = project.apply(&random_edit(&project, recipe)) else { continue };
            insight.renew(&project, &next);
            prop_assert_eq!(&insight, &Insight::new(&next));
            project = next;
            lays.resize(project.boards.len(), BoardLay::default());
            for (lay, board) in lays.iter_mut().zip(project.boards.iter()) {
                *lay = lay.renewed(&project, board);
                same(lay, &BoardLay::of(&project, board))?;
                lies_as_the_rule_says(&project, board, lay)?;
            }
        }
        for lay in &lays {
            for typed in ["v", "vertrouwen", "en", "1", "s1-t1", "b1-w1", "ijv", "e\u{301}", "cafe", " . "] {
                searches_agree(&project, lay, typed)?;
            }
        }
    }
}
