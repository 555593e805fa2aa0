//! Cards of one place with the same wording lie as a stack. A stack is only drawn: each of its cards counts.

use std::borrow::Cow;
use std::collections::BTreeMap;

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

/// Cards as stacks, each where its first card lies.
pub fn stacks(project: &Project, cards: &[CardKey]) -> Vec<Stack> {
    let mut index: BTreeMap<String, usize> = BTreeMap::new();
    let mut stacks: Vec<Stack> = Vec::new();
    for card in cards {
        let wording = wording_of(project, *card);
        let at = *index.entry(folded(&wording)).or_insert(stacks.len());
        match stacks.get_mut(at) {
            Some(stack) => stack.cards.push(*card),
            None => stacks.push(Stack { wording: String::new(), cards: vec![*card] }),
        }
    }
    for stack in &mut stacks {
        stack.wording = usual_wording(project, &stack.cards);
    }
    stacks
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
