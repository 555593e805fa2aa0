//! Which pairs are shown for a board. The window and the command both ask here, so that they cannot differ.

use std::collections::{BTreeMap, BTreeSet};

use super::{Pair, pairs};
use crate::insight::stacks::wording_of;
use crate::insight::unplaced::shown_boards;
use crate::model::wording::folded;
use crate::model::{Board, CardKey, ClusterId, Project, WordPair};

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
#[derive(Clone, Debug, Default)]
struct Lying {
    cards: Vec<CardKey>,
    clusters: BTreeSet<ClusterId>,
}

/// The cards of a board by their wordings, folded.
#[derive(Clone, Debug, Default)]
pub struct Wordings {
    lying: BTreeMap<String, Lying>,
}

impl Wordings {
    /// Looks through the cards of a board that count.
    pub fn of(project: &Project, board: &Board) -> Self {
        let clusters = project.clusters_of(board.id);
        let cluster_of: BTreeMap<CardKey, ClusterId> =
            clusters.flat_map(|cluster| cluster.cards.iter().map(|it| (*it, cluster.id))).collect();
        let mut lying: BTreeMap<String, Lying> = BTreeMap::new();
        for card in project.cards_of(board.kind) {
            let there = lying.entry(folded(&wording_of(project, card))).or_default();
            there.cards.push(card);
            there.clusters.extend(cluster_of.get(&card));
        }
        Self { lying }
    }

    /// Whether both hold the same wordings, wherever those lie.
    pub fn are_same(&self, other: &Self) -> bool {
        self.lying.len() == other.lying.len() && self.lying.keys().eq(other.lying.keys())
    }

    /// Every pair among them, whatever the group said of it and wherever the cards lie.
    pub fn pairs(&self) -> Vec<Pair> {
        pairs(self.lying.keys().map(String::as_str))
    }

    /// Whether a pair is shown: not where its wordings lie together in a cluster already, not where the group said no, and
    /// not where nothing is pointed out.
    pub fn is_shown(&self, project: &Project, pair: &Pair) -> bool {
        let Some((one, other)) = self.lying.get(&*pair.one).zip(self.lying.get(&*pair.other)) else { return false };
        let is_together = !one.clusters.is_disjoint(&other.clusters);
        let said_no = || WordPair::of(&pair.one, &pair.other).is_some_and(|it| project.is_apart(&it));
        project.setup.points_out && !is_together && !said_no()
    }

    /// A pair with the cards that have its wordings.
    pub fn suggestion(&self, pair: &Pair) -> Option<Suggestion> {
        let (one, other) = (self.lying.get(&*pair.one)?, self.lying.get(&*pair.other)?);
        Some(Suggestion { pair: pair.clone(), one: one.cards.clone(), other: other.cards.clone() })
    }
}

/// The pairs that a board shows.
pub fn shown(project: &Project, board: &Board) -> Vec<Suggestion> {
    let wordings = Wordings::of(project, board);
    let pairs = wordings.pairs();
    pairs.iter().filter(|it| wordings.is_shown(project, it)).filter_map(|it| wordings.suggestion(it)).collect()
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
