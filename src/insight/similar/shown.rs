//! Which pairs are shown for a board. The window and the command both ask here, so that they cannot differ.

use std::collections::{BTreeMap, BTreeSet};

use super::{Pair, pairs};
use crate::insight::unplaced::shown_boards;
use crate::model::wording::folded;
use crate::model::{Board, CardKey, ClusterId, Project};

/// A pair with the cards on the board that have its wordings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The two wordings, and why they are alike.
    pub pair: Pair,
    /// The cards with the first wording, in the order of the board.
    pub one: Vec<CardKey>,
    /// The cards with the other.
    pub other: Vec<CardKey>,
}

/// Where the cards of a wording lie.
#[derive(Default)]
struct Lying {
    cards: Vec<CardKey>,
    clusters: BTreeSet<ClusterId>,
}

/// The pairs among the cards of a board that count; surest first. Not those that lie together in a cluster already.
///
/// It reads all wordings again, so whoever draws keeps the answer for as long as the project is the same.
pub fn shown(project: &Project, board: &Board) -> Vec<Suggestion> {
    let clusters = project.clusters_of(board.id);
    let cluster_of: BTreeMap<CardKey, ClusterId> =
        clusters.flat_map(|cluster| cluster.cards.iter().map(|it| (*it, cluster.id))).collect();
    let mut lying: BTreeMap<String, Lying> = BTreeMap::new();
    for card in project.cards_of(board.kind).into_iter().filter(|it| project.card_counts(*it)) {
        let there = lying.entry(folded(project.card_wording(card))).or_default();
        there.cards.push(card);
        there.clusters.extend(cluster_of.get(&card));
    }
    let open = pairs(lying.keys().map(String::as_str)).into_iter().filter_map(|pair| {
        let (one, other) = (lying.get(&*pair.one)?, lying.get(&*pair.other)?);
        let is_together = !one.clusters.is_disjoint(&other.clusters);
        (!is_together).then(|| Suggestion { one: one.cards.clone(), other: other.cards.clone(), pair })
    });
    open.collect()
}

/// The pairs that some board shows, each once; surest first, then by alphabet.
pub fn shown_anywhere(project: &Project) -> Vec<Pair> {
    let of_board = |board: &Board| shown(project, board).into_iter().map(|it| it.pair);
    let mut pairs: Vec<Pair> = shown_boards(project).into_iter().flat_map(of_board).collect();
    pairs.sort_by(|a, b| b.score.cmp(&a.score).then_with(|| (&a.one, &a.other).cmp(&(&b.one, &b.other))));
    // The wordings alone decide on the reason and the score, so equal pairs stand beside each other.
    pairs.dedup();
    pairs
}
