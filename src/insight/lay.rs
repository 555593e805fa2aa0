//! What lies where on a board, as stacks, with counts.

use std::sync::Arc;

use super::Coverage;
use super::deck::{Deck, place};
use super::stacks::{Order, Stack, Stacker, stacks_of};
use crate::model::wording::start_of;
use crate::model::{Board, BoardId, CardKey, Cluster, ClusterId, Letter, ParkReason, Project};

/// A board as it is looked at.
#[derive(Clone, Debug, Default)]
pub struct BoardLay {
    /// Still to be placed.
    pub tray: Vec<Arc<Stack>>,
    /// How many cards that are.
    pub tray_count: usize,
    /// The number of the word of each stack of the tray, in their order.
    pub tray_words: Arc<Vec<u32>>,
    /// The clusters, in the order in which they were made.
    pub clusters: Vec<Arc<ClusterLay>>,
    /// To talk about.
    pub discuss: Vec<Arc<Stack>>,
    /// Stand on their own.
    pub loose: Vec<Arc<Stack>>,
    /// Put aside, by reason.
    pub parked: Vec<ParkedLay>,
    /// The cards of the board with their words.
    pub deck: Arc<Deck>,
    /// What was looked at.
    project: Project,
    board: Option<BoardId>,
}

/// What was put aside for one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParkedLay {
    /// Why; none where the group gave no reason.
    pub reason: Option<ParkReason>,
    /// The cards.
    pub stacks: Vec<Arc<Stack>>,
}

/// A cluster as it is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    pub stacks: Vec<Arc<Stack>>,
    /// On how many sheets its words stand.
    pub coverage: Coverage,
    /// Its cards that count, by rank in the deck.
    ranks: Vec<u32>,
    /// The words of its stacks, by number.
    words: Vec<u32>,
}

impl ClusterLay {
    /// All its cards.
    pub fn cards(&self) -> impl Iterator<Item = CardKey> {
        self.stacks.iter().flat_map(|it| it.cards.iter().copied())
    }

    /// The number of the word of each stack, in their order.
    pub fn words(&self) -> &[u32] {
        &self.words
    }
}

/// How many cards lie in some stacks.
pub fn card_count(stacks: &[Arc<Stack>]) -> usize {
    stacks.iter().map(|it| it.cards.len()).sum()
}

impl BoardLay {
    /// Looks at a board.
    pub fn of(project: &Project, board: &Board) -> Self {
        Self::default().renewed(project, board)
    }

    /// Looks at a board again; what lies as it lay here is the same in memory.
    #[must_use]
    pub fn renewed(&self, project: &Project, board: &Board) -> Self {
        let is_same_board = self.board == Some(board.id);
        let is_same_deck = is_same_board && self.deck.holds(&self.project, project, board.kind);
        let deck = if is_same_deck { Arc::clone(&self.deck) } else { Arc::new(Deck::of(project, board.kind)) };
        let before = if is_same_deck { self } else { &Self::default() };
        let mut stacker = Stacker::new(project, &deck);

        let clusters: Vec<Arc<ClusterLay>> =
            project.clusters_of(board.id).map(|it| before.cluster(project, it, &deck, &mut stacker)).collect();
        let mut is_placed = vec![false; deck.len()];
        let mut mark = |rank: u32| {
            if let Some(it) = is_placed.get_mut(place(rank)) {
                *it = true;
            }
        };
        clusters.iter().flat_map(|it| &it.ranks).for_each(|it| mark(*it));
        let beside = board.discuss.iter().chain(&board.loose).chain(board.parked.iter().map(|it| &it.card));
        beside.filter_map(|it| deck.rank(*it)).for_each(mark);
        let tray: Vec<u32> = (0..).zip(&is_placed).filter(|it| !it.1).map(|it| it.0).collect();

        let mut stacks = |cards: &[CardKey], before: &[Arc<Stack>]| {
            let ranks: Vec<u32> = cards.iter().filter_map(|it| deck.rank(*it)).collect();
            stacker.stacks(&ranks, Order::AsTheyLie, before)
        };
        let discuss = stacks(&board.discuss, &before.discuss);
        let loose = stacks(&board.loose, &before.loose);
        let parked = before.parked(board, &mut stacks);
        let (tray_count, tray) = (tray.len(), stacker.stacks(&tray, Order::LargestFirst, &before.tray));
        Self {
            tray_count,
            tray_words: Arc::new(tray.iter().map(|it| it.word).collect()),
            tray,
            clusters,
            discuss,
            loose,
            parked,
            deck,
            project: project.clone(),
            board: Some(board.id),
        }
    }

    fn cluster(&self, project: &Project, cluster: &Cluster, deck: &Deck, stacker: &mut Stacker<'_>) -> Arc<ClusterLay> {
        let before = self.clusters.iter().find(|it| it.id == cluster.id);
        if let Some(same) = before.filter(|_| self.project.clusters.has_same(&project.clusters, cluster.id)) {
            return Arc::clone(same);
        }
        let ranks: Vec<u32> = cluster.cards.iter().filter_map(|it| deck.rank(*it)).collect();
        let stacks = stacker.stacks(&ranks, Order::AsTheyLie, before.map_or(&[], |it| &it.stacks));
        let is_named = !cluster.name.is_empty();
        Arc::new(ClusterLay {
            id: cluster.id,
            letter: cluster.letter,
            title: if is_named { cluster.name.clone() } else { working_name(project, &stacks) },
            is_named,
            coverage: Coverage::of_cards(project, &cluster.cards),
            words: stacks.iter().map(|it| it.word).collect(),
            stacks,
            ranks,
        })
    }

    fn parked(
        &self,
        board: &Board,
        stacks: &mut impl FnMut(&[CardKey], &[Arc<Stack>]) -> Vec<Arc<Stack>>,
    ) -> Vec<ParkedLay> {
        let reasons = ParkReason::ALL.into_iter().map(Some).chain([None]);
        let mut lay = |reason| {
            let parked = board.parked.iter().filter(|it| it.reason == reason);
            let cards: Vec<CardKey> = parked.map(|it| it.card).collect();
            let before = self.parked.iter().find(|it| it.reason == reason);
            let stacks = stacks(&cards, before.map_or(&[], |it| &it.stacks));
            (!stacks.is_empty()).then_some(ParkedLay { reason, stacks })
        };
        reasons.filter_map(&mut lay).collect()
    }

    /// All places but the clusters, as they are named, with their stacks.
    pub fn parked_count(&self) -> usize {
        self.parked.iter().map(|it| card_count(&it.stacks)).sum()
    }
}

/// The name of a cluster that has none: the wording on most of its sheets, the first of those.
pub fn working_name_of(project: &Project, cluster: &Cluster) -> String {
    working_name(project, &stacks_of(project, &cluster.cards))
}

fn working_name(project: &Project, stacks: &[impl AsRef<Stack>]) -> String {
    let mut best: Option<(&Stack, usize)> = None;
    for stack in stacks.iter().map(AsRef::as_ref) {
        let sheets = Coverage::sheets_of_cards(project, &stack.cards);
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
