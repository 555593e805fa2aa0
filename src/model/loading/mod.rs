//! Loading a value: its core, and the behaviour that goes with it.
//!
//! A behaviour is a record of its own, made from a note or typed; a value places records. Rewriting changes the record,
//! never the note. Rows of a loading are its *heads*: each behaviour that we do, and each that we do not and that
//! stands beside none. The first `rows_on_card` heads, with what stands beside them, are on the card.
//!
//! A printed worksheet gives the notes numbers to tick: the place of a note in `numbered`, from 1 on. Paper cannot be
//! changed any more, so notes are only added at the end; one that is withdrawn or gone keeps its number.
//!
//! Invariants: what stands beside a head is one that we do not, each head has at most one; `rows_on_card` is at most
//! the number of heads; each note has one number.

mod apply;
mod deepening;
mod edit;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use deepening::{Aside, Form, MOST_ENTRIES, MOST_LEVELS, Obstacle, Tension, Topic, Towards, Who};
pub use edit::{LoadingEdit, Spot};

use super::id::Id as _;
use super::{BehaviourId, BehaviourNoteId, GivenId, PlacementId, Project, Record, Refusal};

/// How many proposals for a core a value can have.
pub const MOST_PROPOSALS: usize = 4;

/// How many rows the line takes along by itself: a card has three to five.
pub const ROWS_ON_CARD: usize = 5;

/// A behaviour that the group works with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Behaviour {
    /// Its id.
    pub id: BehaviourId,
    /// From 1 on in the project; the `L-g7` of what was typed while loading.
    pub number: u32,
    /// As it is now.
    pub wording: String,
    /// The notes it comes from; none: typed while loading.
    pub origins: Vec<BehaviourNoteId>,
    /// To whom it is shown; none: not said.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub towards: BTreeSet<Towards>,
    /// Who shows it; none: everybody.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub who: BTreeSet<Who>,
    /// Why it was set aside, where it was typed while loading; what stands on a sheet is set aside there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aside: Option<Aside>,
}

impl Record for Behaviour {
    type Id = BehaviourId;
    fn id(&self) -> BehaviourId {
        self.id
    }
}

/// Which of the two columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Column {
    /// This is how we do it.
    Does,
    /// This is how we do not do it.
    DoesNot,
}

/// One place of a behaviour in a loading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placement {
    /// Its id.
    pub id: PlacementId,
    /// Which behaviour.
    pub behaviour: BehaviourId,
    /// In which column.
    pub column: Column,
    /// The head that it stands beside.
    pub beside: Option<PlacementId>,
    /// At which level of growth it stands, from 0 on; none: at none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
}

/// What a group gives to a value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Loading {
    /// The core: what we agree on; may be empty.
    pub core: String,
    /// Other proposals for it, at most four.
    pub core_proposals: Vec<String>,
    /// What residents notice, one line; may be empty.
    pub residents_notice: String,
    /// A question to talk about; empty: the fixed one of the card.
    pub question: String,
    /// Behaviours in order.
    pub placements: Vec<Placement>,
    /// How many rows stand above the line "on the card".
    pub rows_on_card: usize,
    /// Whether the group agrees on the core (hier zijn we het over eens).
    #[serde(default, skip_serializing_if = "is_false")]
    pub is_agreed: bool,
    /// What was answered to deepening questions, one sentence each; topics without one are not there.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub topics: BTreeMap<Topic, Vec<String>>,
    /// What stands in the way, each with our answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obstacles: Vec<Obstacle>,
    /// Lines between two sides, with the point that the group chose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tensions: Vec<Tension>,
    /// Which part of the group works on it; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub worked_on_by: String,
    /// The competences that it is tied to, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub competences: Vec<GivenId>,
    /// The notes of the printed worksheet, in the order of their numbers from 1 on; of one that is gone the number stays.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbered: Vec<BehaviourNoteId>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over the field by reference")]
fn is_false(it: &bool) -> bool {
    !*it
}

/// A row of a loading: a head and what stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The placement that makes the row.
    pub head: Placement,
    /// What we do not do, beside something that we do.
    pub beside: Option<Placement>,
}

impl Loading {
    /// What was answered about a topic, one sentence each.
    pub fn topic(&self, topic: Topic) -> &[String] {
        self.topics.get(&topic).map_or(&[], Vec::as_slice)
    }

    /// Whether nobody has worked on it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The rows, in order.
    pub fn rows(&self) -> Vec<Row> {
        let beside = |head: PlacementId| self.placements.iter().find(|it| it.beside == Some(head)).copied();
        self.heads().map(|head| Row { head, beside: beside(head.id) }).collect()
    }

    /// The placements that make a row of their own.
    pub fn heads(&self) -> impl Iterator<Item = Placement> {
        self.placements.iter().filter(|it| it.beside.is_none()).copied()
    }

    /// The placements above the line in one column, in order.
    pub fn on_card(&self, column: Column) -> Vec<Placement> {
        let rows = self.rows().into_iter().take(self.rows_on_card);
        rows.flat_map(|row| [Some(row.head), row.beside]).flatten().filter(|it| it.column == column).collect()
    }

    fn placement_mut(&mut self, id: PlacementId) -> Result<&mut Placement, Refusal> {
        self.placements.iter_mut().find(|it| it.id == id).ok_or(Refusal::NotFound(id.thing()))
    }

    fn head_index(&self, id: PlacementId) -> Option<usize> {
        self.heads().position(|it| it.id == id)
    }

    /// The same spot in this loading once `id` is taken out: before itself is before the row that follows.
    fn without(&self, id: PlacementId, at: Spot) -> Spot {
        match at {
            Spot::Row { before: Some(before), .. } if before == id => {
                let row = self.head_index(id).unwrap_or_default();
                let next = self.heads().nth(row + 1).map(|it| it.id);
                Spot::Row { before: next, is_on_card: row < self.rows_on_card }
            }
            other => other,
        }
    }

    /// Takes a placement out; what stood beside it gets a row of its own in its place.
    fn take_out(&mut self, id: PlacementId) -> Option<Placement> {
        let at = self.placements.iter().position(|it| it.id == id)?;
        let head = self.head_index(id);
        let taken = self.placements.remove(at);
        let orphan = self.placements.iter().position(|it| it.beside == Some(id));
        if let Some(orphan) = orphan {
            let mut orphan = self.placements.remove(orphan);
            orphan.beside = None;
            self.placements.insert(at.min(self.placements.len()), orphan);
        } else if head.is_some_and(|it| it < self.rows_on_card) {
            self.rows_on_card -= 1;
        }
        Some(taken)
    }

    /// Puts a placement in, as a row or beside one.
    fn put_in(&mut self, mut placement: Placement, at: Spot) {
        match at {
            Spot::Beside(head) => {
                placement.beside = Some(head);
                let after = self.placements.iter().position(|it| it.id == head).map(|it| it + 1);
                self.placements.insert(after.unwrap_or(self.placements.len()), placement);
            }
            Spot::Row { before, is_on_card } => {
                placement.beside = None;
                let heads = self.heads().count();
                let row = before.and_then(|it| self.head_index(it)).unwrap_or(heads);
                let index = before.and_then(|it| self.placements.iter().position(|other| other.id == it));
                self.placements.insert(index.unwrap_or(self.placements.len()), placement);
                if row < self.rows_on_card || (row == self.rows_on_card && is_on_card) {
                    self.rows_on_card += 1;
                }
            }
            Spot::End => {
                let heads = self.heads().count();
                let is_on_card = self.rows_on_card == heads && heads < ROWS_ON_CARD;
                self.put_in(placement, Spot::Row { before: None, is_on_card });
            }
        }
    }
}

impl Project {
    /// Whether a behaviour of the loading stands at any value.
    pub fn is_placed(&self, behaviour: BehaviourId) -> bool {
        self.values.iter().any(|it| it.loading.placements.iter().any(|it| it.behaviour == behaviour))
    }
}
