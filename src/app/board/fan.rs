//! Stacks that are fanned out: for the sitting their cards lie side by side, one by one. Each counts, as before.
//!
//! Invariant: what lies where does not change, only how it is drawn; a fanned stack is known by its place and its wording,
//! so it stays fanned out while cards come and go.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::data::{BoardData, Lying, behaviours_of};
use super::view::BoardView;
use crate::app::seen::Seen;
use crate::insight::stacks::wording_of;
use crate::insight::unplaced::card_code;
use crate::insight::{Coverage, Origin};
use crate::model::wording::folded;
use crate::model::{BoardId, CardKey, Place};
use crate::words::Counted;

/// Which stacks are fanned out.
#[derive(Debug, Default)]
pub struct Fanned {
    stacks: BTreeSet<(BoardId, Place, String)>,
    /// Grows whenever one is fanned out or laid together.
    pub(super) round: u64,
}

impl Fanned {
    /// Fans a stack out, or lays it together again.
    pub(super) fn turn(&mut self, board: BoardId, stack: &Lying) {
        let key = (board, stack.place, folded(&stack.wording));
        if !self.stacks.remove(&key) {
            self.stacks.insert(key);
        }
        self.round += 1;
    }

    /// Whether cards of this wording lie one by one in its place.
    pub(super) fn has(&self, board: BoardId, stack: &Lying) -> bool {
        !self.stacks.is_empty() && self.stacks.contains(&(board, stack.place, folded(&stack.wording)))
    }

    /// The board with the cards of every fanned stack one by one, where the stack lay.
    pub(super) fn spread(&self, seen: &Seen<'_>, plain: &Arc<BoardData>) -> Arc<BoardData> {
        let board = seen.board.map(|it| it.id).filter(|board| self.stacks.iter().any(|it| it.0 == *board));
        let Some(board) = board else { return Arc::clone(plain) };
        let mut data = plain.as_ref().clone();
        data.forget_spots();
        let spread = |stacks: &mut Vec<Arc<Lying>>| {
            *stacks = stacks.iter().flat_map(|it| self.one_by_one(seen, board, it)).collect();
        };
        let is_fanned = |stacks: &[Arc<Lying>]| stacks.iter().any(|it| it.cards.len() > 1 && self.has(board, it));
        for cluster in data.clusters.iter_mut().filter(|it| is_fanned(&it.stacks)) {
            spread(&mut Arc::make_mut(cluster).stacks);
        }
        let parked = data.parked.iter_mut().map(|it| &mut it.1);
        for stacks in parked.chain([&mut data.tray, &mut data.discuss, &mut data.loose]).filter(|it| is_fanned(it)) {
            spread(stacks);
        }
        Arc::new(data)
    }

    fn one_by_one(&self, seen: &Seen<'_>, board: BoardId, stack: &Arc<Lying>) -> Vec<Arc<Lying>> {
        if stack.cards.len() < 2 || !self.has(board, stack) {
            return vec![Arc::clone(stack)];
        }
        let mut names: BTreeMap<String, usize> = BTreeMap::new();
        let single = |card: &CardKey| {
            let mut lying = single(seen, stack, *card);
            let times = names.entry(lying.name.clone()).or_default();
            *times += 1;
            if *times > 1 {
                lying.name = format!("{}, {times}", lying.name);
            }
            Arc::new(lying)
        };
        stack.cards.iter().map(single).collect()
    }
}

impl BoardView {
    /// Fans the stack of a card out, or lays it together again.
    pub(super) fn turn_fan(&mut self, seen: &Seen<'_>, card: CardKey) {
        let Some((board, stack)) = seen.board.map(|it| it.id).zip(self.data.stack_of(card).cloned()) else { return };
        self.fanned.turn(board, &stack);
        self.reveal_next = Some(card);
    }

    /// All cards of the stack that this one would lie on; none where it does not lie one by one with others.
    pub(super) fn fanned_with(&self, seen: &Seen<'_>, stack: &Lying) -> Option<Vec<CardKey>> {
        let board = seen.board?.id;
        if !self.fanned.has(board, stack) {
            return None;
        }
        let wording = folded(&stack.wording);
        let same = self.data.stacks_of(stack.place).iter().filter(|it| folded(&it.wording) == wording);
        let cards: Vec<CardKey> = same.flat_map(|it| it.cards.iter().copied()).collect();
        (cards.len() > 1).then_some(cards)
    }
}

/// One card of a stack, lying by itself.
fn single(seen: &Seen<'_>, stack: &Lying, card: CardKey) -> Lying {
    let wording = wording_of(seen.project, card).into_owned();
    let meeting = Origin::meeting_of_card(seen.project, card);
    let rank = meeting.map(|it| Origin::rank(seen.project, it));
    let place = place_of(seen, card);
    Lying {
        key: card,
        cards: vec![card],
        sessions: rank.into_iter().collect(),
        meta: meta(seen, card),
        name: if place.is_empty() { wording.clone() } else { format!("{wording}, {place}") },
        wording,
        ..stack.clone()
    }
}

/// Where a card comes from, as it is said in the room: its sheet, or the session and the letter of the cluster.
fn place_of(seen: &Seen<'_>, card: CardKey) -> String {
    let sheet = seen.project.note_of_card(card).and_then(|it| seen.project.sheets.get(it.sheet));
    if let Some(sheet) = sheet {
        return seen.words.sheet(seen.project, sheet);
    }
    format!("{}, {}", meeting_name(seen, card), card_code(seen.project, card))
}

fn meeting_name(seen: &Seen<'_>, card: CardKey) -> String {
    let meeting = Origin::meeting_of_card(seen.project, card).and_then(|it| seen.project.meetings.get(it));
    meeting.map_or_else(String::new, |it| seen.words.meeting(it))
}

/// The line of second rank: its table or sheets, and how much behaviour is tied to it.
fn meta(seen: &Seen<'_>, card: CardKey) -> String {
    let meeting = meeting_name(seen, card);
    let place = if let Some(origin) = Origin::of_card(seen.project, card) {
        seen.words.say_with("board-table", &[("meeting", meeting.into()), ("table", origin.table.into())])
    } else {
        let sheets = Coverage::of_cards(seen.project, &[card]).sheets;
        seen.words.say_with("board-on-sheets", &[("sheets", Counted::Sheets.argument(sheets))])
    };
    let tied = behaviours_of(seen, &[card]).len();
    if tied == 0 { place } else { format!("{place} · {}", seen.words.count(Counted::Behaviours, tied)) }
}
