//! What can be chosen: clusters, stacks and single words, those on most sheets first.

use super::Coverage;
use super::lay::BoardLay;
use super::stacks::Stack;
use crate::model::{CardKey, ClusterId, Letter, Project, Sources, Standing, ValueId, Way};

/// Something that can be chosen as a value.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// What it is.
    pub kind: CandidateKind,
    /// Its name or wording.
    pub title: String,
    /// On how many sheets it stands.
    pub coverage: Coverage,
    /// The value (or the part of the sentence, where that is made) that was chosen from it; one that is chosen now goes
    /// before one that is set aside.
    pub value: Option<ValueId>,
}

/// What a candidate is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CandidateKind {
    /// A cluster, with its letter.
    Cluster(ClusterId, Option<Letter>),
    /// Equal wordings, or one word.
    Cards(Vec<CardKey>),
}

impl Candidate {
    /// What a value would be chosen from.
    pub fn sources(&self) -> Sources {
        match &self.kind {
            CandidateKind::Cluster(cluster, _) => Sources { clusters: vec![*cluster], cards: Vec::new() },
            CandidateKind::Cards(cards) => Sources { clusters: Vec::new(), cards: cards.clone() },
        }
    }

    /// The card under which hands are counted for it: a cluster as its result, else its first card.
    pub fn card(&self) -> Option<CardKey> {
        match &self.kind {
            CandidateKind::Cluster(cluster, _) => Some(CardKey::Result(*cluster)),
            CandidateKind::Cards(cards) => cards.first().copied(),
        }
    }

    /// Whether it is a cluster.
    pub fn is_cluster(&self) -> bool {
        matches!(self.kind, CandidateKind::Cluster(..))
    }

    fn value_in(project: &Project, kind: &CandidateKind) -> Option<ValueId> {
        let fits = |sources: &Sources| match kind {
            CandidateKind::Cluster(cluster, _) => sources.clusters.contains(cluster),
            CandidateKind::Cards(cards) => cards.iter().any(|it| sources.cards.contains(it)),
        };
        let are_parts = project.way == Way::Sentence;
        let fitting = project.values.iter().filter(|it| it.is_part == are_parts && fits(&it.sources));
        fitting.min_by_key(|it| it.standing == Standing::SetAside).map(|it| it.id)
    }
}

/// All candidates of a board, those on most sheets first.
pub fn candidates(project: &Project, lay: &BoardLay) -> Vec<Candidate> {
    let mut candidates = in_board_order(project, lay);
    candidates.sort_by_key(|it| std::cmp::Reverse(it.coverage.sheets));
    candidates
}

/// All candidates as they lie on a board: the clusters in the order in which they were made, then the words that lie in
/// none.
pub fn in_board_order(project: &Project, lay: &BoardLay) -> Vec<Candidate> {
    let clusters = lay.clusters.iter().filter(|it| !it.title.is_empty()).map(|it| {
        let kind = CandidateKind::Cluster(it.id, it.letter);
        let value = Candidate::value_in(project, &kind);
        Candidate { kind, title: it.title.clone(), coverage: it.coverage.clone(), value }
    });
    let parked = lay.parked.iter().flat_map(|it| &it.stacks);
    let beside = lay.loose.iter().chain(&lay.discuss).chain(&lay.tray).chain(parked);
    clusters.chain(beside.map(|it| of_stack(project, it))).collect()
}

fn of_stack(project: &Project, stack: &Stack) -> Candidate {
    let kind = CandidateKind::Cards(stack.cards.clone());
    let value = Candidate::value_in(project, &kind);
    let coverage = Coverage::of_cards(project, &stack.cards);
    Candidate { kind, title: stack.wording.clone(), coverage, value }
}
