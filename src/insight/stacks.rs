//! Cards of one place with the same wording lie as a stack. A stack is only drawn: each of its cards counts.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::deck::{Deck, place};
use super::lay::working_name_of;
use crate::model::wording::folded;
use crate::model::{CardKey, Project};

/// Cards of one place whose wordings are the same once folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stack {
    /// The wording as most of them have it; the first of those.
    pub wording: String,
    /// Its cards, in their order; at least one.
    pub cards: Vec<CardKey>,
    /// The number of its folded wording in the deck of its board.
    pub word: u32,
}

impl AsRef<Self> for Stack {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl Stack {
    /// The card that stands for the stack.
    pub fn first(&self) -> Option<CardKey> {
        self.cards.first().copied()
    }
}

/// What stands on a card. A cluster that nobody named is called by its working name, as on its own board.
pub fn wording_of(project: &Project, card: CardKey) -> Cow<'_, str> {
    match card {
        CardKey::Note(_) | CardKey::Part(..) => project.card_wording(card).into(),
        CardKey::Result(cluster) => project.clusters.get(cluster).map_or(Cow::Borrowed(""), |it| {
            if it.name.is_empty() { working_name_of(project, it).into() } else { it.name.as_str().into() }
        }),
    }
}

/// Cards that count as stacks, each where its first card lies; their words have numbers of their own.
pub fn stacks_of(project: &Project, cards: &[CardKey]) -> Vec<Stack> {
    let mut index: BTreeMap<String, usize> = BTreeMap::new();
    let mut stacks: Vec<Stack> = Vec::new();
    for card in cards.iter().filter(|it| project.card_counts(**it)) {
        let at = *index.entry(folded(&wording_of(project, *card))).or_insert(stacks.len());
        if let Some(stack) = stacks.get_mut(at) {
            stack.cards.push(*card);
        } else {
            let word = u32::try_from(at).unwrap_or(u32::MAX);
            stacks.push(Stack { wording: String::new(), cards: vec![*card], word });
        }
    }
    for stack in &mut stacks {
        stack.wording = usual_wording(project, &stack.cards);
    }
    stacks
}

/// In which order stacks lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// Each where its first card lies.
    AsTheyLie,
    /// The largest first.
    LargestFirst,
}

/// Puts cards in stacks, place after place of one board.
pub(super) struct Stacker<'a> {
    project: &'a Project,
    deck: &'a Deck,
    /// The stack of each word in the place that is looked at, plus one; 0: none yet.
    of_word: Vec<u32>,
}

/// One that is being made.
#[derive(Clone, Copy)]
struct Pile {
    word: u32,
    count: usize,
    /// Where its cards begin among all of the place.
    start: usize,
}

impl<'a> Stacker<'a> {
    pub(super) fn new(project: &'a Project, deck: &'a Deck) -> Self {
        Self { project, deck, of_word: vec![0; deck.word_count()] }
    }

    /// The cards with these ranks as stacks. One that `before` holds with the same cards is the same in memory.
    pub(super) fn stacks(&mut self, ranks: &[u32], order: Order, before: &[Arc<Stack>]) -> Vec<Arc<Stack>> {
        let mut piles: Vec<Pile> = Vec::new();
        for word in ranks.iter().filter_map(|it| self.deck.word(*it)) {
            let Some(slot) = self.of_word.get_mut(place(word)) else { continue };
            if *slot == 0 {
                piles.push(Pile { word, count: 0, start: 0 });
                *slot = u32::try_from(piles.len()).unwrap_or(u32::MAX);
            }
            if let Some(pile) = piles.get_mut(place(*slot) - 1) {
                pile.count += 1;
            }
        }
        if order == Order::LargestFirst {
            piles.sort_by_key(|it| std::cmp::Reverse(it.count));
        }
        let Some(sorted) = self.sorted(ranks, &mut piles) else { return Vec::new() };
        for pile in &piles {
            self.point(pile.word, 0);
        }
        for (number, stack) in (1_u32..).zip(before) {
            self.point(stack.word, number);
        }
        let stacks = piles.iter().filter_map(|pile| self.stack(*pile, sorted.get(pile.start..)?, before)).collect();
        for stack in before {
            self.point(stack.word, 0);
        }
        stacks
    }

    fn point(&mut self, word: u32, number: u32) {
        if let Some(slot) = self.of_word.get_mut(place(word)) {
            *slot = number;
        }
    }

    /// The cards of all piles, pile after pile.
    fn sorted(&mut self, ranks: &[u32], piles: &mut [Pile]) -> Option<Vec<CardKey>> {
        let filler = self.deck.card(*ranks.first()?)?;
        let mut next = Vec::with_capacity(piles.len());
        let mut start = 0;
        for (pile, number) in piles.iter_mut().zip(1_u32..) {
            pile.start = start;
            next.push(start);
            start += pile.count;
            self.point(pile.word, number);
        }
        let mut sorted = vec![filler; start];
        for (card, word) in ranks.iter().filter_map(|it| self.deck.card(*it).zip(self.deck.word(*it))) {
            let slot = self.of_word.get(place(word)).copied().unwrap_or_default();
            let Some(at) = place(slot).checked_sub(1).and_then(|it| next.get_mut(it)) else { continue };
            if let Some(it) = sorted.get_mut(*at) {
                *it = card;
            }
            *at += 1;
        }
        Some(sorted)
    }

    fn stack(&self, pile: Pile, cards: &[CardKey], before: &[Arc<Stack>]) -> Option<Arc<Stack>> {
        let cards = cards.get(..pile.count)?;
        let slot = self.of_word.get(place(pile.word)).copied().unwrap_or_default();
        let known = place(slot).checked_sub(1).and_then(|it| before.get(it));
        if let Some(known) = known.filter(|it| it.word == pile.word && it.cards == cards) {
            return Some(Arc::clone(known));
        }
        let wording = usual_wording(self.project, cards);
        Some(Arc::new(Stack { wording, cards: cards.to_vec(), word: pile.word }))
    }
}

/// The wording that most of the cards have; the first of those that are equally usual.
fn usual_wording(project: &Project, cards: &[CardKey]) -> String {
    if let [only] = cards {
        return wording_of(project, *only).into_owned();
    }
    let mut counted: Vec<(Cow<'_, str>, usize)> = Vec::new();
    for card in cards {
        let wording = wording_of(project, *card);
        match counted.iter_mut().find(|it| it.0 == wording) {
            Some(entry) => entry.1 += 1,
            None => counted.push((wording, 1)),
        }
    }
    let most = counted.iter().map(|it| it.1).max().unwrap_or(0);
    counted.iter().find(|it| it.1 == most).map_or_else(String::new, |it| it.0.clone().into_owned())
}
