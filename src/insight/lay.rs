//! What lies where on a board, as stacks, with counts.

use std::collections::BTreeSet;

use super::Coverage;
use super::stacks::{Stack, stacks};
use crate::model::wording::start_of;
use crate::model::{Board, CardKey, Cluster, ClusterId, Letter, ParkReason, Project};

/// A board as it is looked at.
#[derive(Clone, Debug, Default)]
pub struct BoardLay {
    /// Still to be placed.
    pub tray: Vec<Stack>,
    /// The clusters, in the order in which they were made.
    pub clusters: Vec<ClusterLay>,
    /// To talk about.
    pub discuss: Vec<Stack>,
    /// Stand on their own.
    pub loose: Vec<Stack>,
    /// Put aside, by reason.
    pub parked: Vec<ParkedLay>,
}

/// What was put aside for one reason.
#[derive(Clone, Debug)]
pub struct ParkedLay {
    /// Why; none where the group gave no reason.
    pub reason: Option<ParkReason>,
    /// The cards.
    pub stacks: Vec<Stack>,
}

/// A cluster as it is looked at.
#[derive(Clone, Debug)]
pub struct ClusterLay {
    /// Which.
    pub id: ClusterId,
    /// Its letter.
    pub letter: Option<Letter>,
    /// Its name, or the wording on most of its sheets; empty only where it has no cards and no name.
    pub title: String,
    /// Whether the group gave the name.
    pub is_named: bool,
    /// Its cards that count.
    pub stacks: Vec<Stack>,
    /// On how many sheets its words stand.
    pub coverage: Coverage,
}

impl ClusterLay {
    /// All its cards.
    pub fn cards(&self) -> impl Iterator<Item = CardKey> {
        self.stacks.iter().flat_map(|it| it.cards.iter().copied())
    }
}

/// How many cards lie in some stacks.
pub fn card_count(stacks: &[Stack]) -> usize {
    stacks.iter().map(|it| it.cards.len()).sum()
}

impl BoardLay {
    /// Looks at a board.
    pub fn of(project: &Project, board: &Board) -> Self {
        let counting = |cards: &[CardKey]| -> Vec<CardKey> {
            cards.iter().copied().filter(|it| project.card_counts(*it)).collect()
        };
        let mut placed: BTreeSet<CardKey> = board.discuss.iter().chain(&board.loose).copied().collect();
        placed.extend(board.parked.iter().map(|it| it.card));
        let clusters: Vec<ClusterLay> = project
            .clusters_of(board.id)
            .map(|cluster| {
                placed.extend(cluster.cards.iter().copied());
                let stacks = stacks(project, &counting(&cluster.cards));
                let is_named = !cluster.name.is_empty();
                ClusterLay {
                    id: cluster.id,
                    letter: cluster.letter,
                    title: if is_named { cluster.name.clone() } else { working_name(project, &stacks) },
                    is_named,
                    coverage: Coverage::of_cards(project, &cluster.cards),
                    stacks,
                }
            })
            .collect();
        let tray: Vec<CardKey> = project.cards_of(board.kind).into_iter().filter(|it| !placed.contains(it)).collect();
        Self {
            tray: tray_stacks(project, &tray),
            clusters,
            discuss: stacks(project, &counting(&board.discuss)),
            loose: stacks(project, &counting(&board.loose)),
            parked: parked(project, board),
        }
    }

    /// All places but the clusters, as they are named, with their stacks.
    pub fn parked_count(&self) -> usize {
        self.parked.iter().map(|it| card_count(&it.stacks)).sum()
    }
}

fn parked(project: &Project, board: &Board) -> Vec<ParkedLay> {
    let reasons = ParkReason::ALL.into_iter().map(Some).chain([None]);
    reasons
        .filter_map(|reason| {
            let cards: Vec<CardKey> = board
                .parked
                .iter()
                .filter(|it| it.reason == reason && project.card_counts(it.card))
                .map(|it| it.card)
                .collect();
            (!cards.is_empty()).then(|| ParkedLay { reason, stacks: stacks(project, &cards) })
        })
        .collect()
}

/// The tray: largest stacks first, then in the order of the input.
fn tray_stacks(project: &Project, cards: &[CardKey]) -> Vec<Stack> {
    let mut stacks = stacks(project, cards);
    stacks.sort_by_key(|it| std::cmp::Reverse(it.cards.len()));
    stacks
}

/// The name of a cluster that has none.
pub(super) fn working_name_of(project: &Project, cluster: &Cluster) -> String {
    let cards: Vec<CardKey> = cluster.cards.iter().copied().filter(|it| project.card_counts(*it)).collect();
    working_name(project, &stacks(project, &cards))
}

/// The name of a cluster that has none: the wording on most of its sheets, the first of those.
pub fn working_name(project: &Project, stacks: &[Stack]) -> String {
    let mut best: Option<(&Stack, usize)> = None;
    for stack in stacks {
        let sheets = Coverage::of_cards(project, &stack.cards).sheets;
        if best.is_none_or(|(_, most)| sheets > most) {
            best = Some((stack, sheets));
        }
    }
    best.map_or_else(String::new, |(stack, _)| name_of(&stack.wording))
}

/// A text longer than this is no name: its first words stand for it.
const LONGEST_NAME: usize = 80;

fn name_of(wording: &str) -> String {
    if wording.chars().count() > LONGEST_NAME { start_of(wording) } else { wording.to_owned() }
}
