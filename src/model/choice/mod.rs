//! The choice: at most so many values, and those that nearly were.
//!
//! A part of the sentence is a value too; which of the two kinds is at work, the project's way says.
//!
//! Invariant: never more values [`Standing::Chosen`] than `max_values` in either way. A value that leaves keeps its
//! loading.

mod apply;
mod considered;
mod decision;
mod edit;

use serde::{Deserialize, Serialize};

pub use considered::{Answer, Considered, Criterion, Direction, Fit, Mark, Relation, RelationKind};
pub use decision::{Decision, DecisionField, Hands, Piece, Round, Way};
pub use edit::ChoiceEdit;

use super::{CardKey, ClusterId, Loading, Record, ValueId};

/// What a value was chosen from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    /// Whole clusters, each once.
    pub clusters: Vec<ClusterId>,
    /// Single cards and stacks, each card once.
    pub cards: Vec<CardKey>,
}

impl Sources {
    /// Whether it was chosen from nothing, or from something that is gone.
    pub fn is_empty(&self) -> bool {
        self.clusters.is_empty() && self.cards.is_empty()
    }

    /// A cluster that merged into its heir, or is gone.
    pub(super) fn replace_cluster(&mut self, gone: ClusterId, heir: Option<ClusterId>) {
        match heir.filter(|it| !self.clusters.contains(it)) {
            Some(heir) => self.clusters.iter_mut().filter(|it| **it == gone).for_each(|it| *it = heir),
            None => self.clusters.retain(|it| *it != gone),
        }
    }

    /// A card that is gone, or is another one now.
    pub(super) fn replace_card(&mut self, gone: CardKey, heir: Option<CardKey>) {
        match heir.filter(|it| !self.cards.contains(it)) {
            Some(heir) => self.cards.iter_mut().filter(|it| **it == gone).for_each(|it| *it = heir),
            None => self.cards.retain(|it| *it != gone),
        }
    }

    /// Cards that stand for the same note in another way now.
    pub(super) fn replace_cards(&mut self, gone: &[CardKey], come: &[CardKey]) {
        if let Some(at) = self.cards.iter().position(|it| gone.contains(it)) {
            self.cards.retain(|it| !gone.contains(it));
            self.cards.splice(at..at, come.iter().copied());
        }
    }

    /// Whether it was chosen from this cluster, as a whole or as the card of its result.
    pub(super) fn names_cluster(&self, cluster: ClusterId) -> bool {
        self.clusters.contains(&cluster) || self.cards.contains(&CardKey::Result(cluster))
    }

    pub(super) fn join(&mut self, other: &Self) {
        for cluster in &other.clusters {
            if !self.clusters.contains(cluster) {
                self.clusters.push(*cluster);
            }
        }
        for card in &other.cards {
            if !self.cards.contains(card) {
                self.cards.push(*card);
            }
        }
    }
}

/// Whether a value is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// One of the at most so many.
    Chosen,
    /// Nearly (net niet), kept with all its loading.
    SetAside,
}

/// A value that the group chose, now or before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChosenValue {
    /// Its id.
    pub id: ValueId,
    /// Its name: copied when chosen, its own afterwards; may be empty.
    pub name: String,
    /// What we mean by it, one line; may be empty.
    pub meaning: String,
    /// What it was chosen from.
    pub sources: Sources,
    /// Whether it is chosen.
    pub standing: Standing,
    /// Its core and behaviour.
    pub loading: Loading,
    /// Whether it is a part of the sentence.
    #[serde(default, skip_serializing_if = "is_false")]
    pub is_part: bool,
    /// What the group considered about it.
    #[serde(default, skip_serializing_if = "Considered::is_empty")]
    pub considered: Considered,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over the field by reference")]
fn is_false(it: &bool) -> bool {
    !*it
}

impl Record for ChosenValue {
    type Id = ValueId;
    fn id(&self) -> ValueId {
        self.id
    }
}
