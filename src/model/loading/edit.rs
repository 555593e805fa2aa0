//! What can happen to a loading, as sentences that can be written down.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Aside, Column, Form, Topic, Towards, Who};
use crate::model::id::Id as _;
use crate::model::{BehaviourId, BehaviourNoteId, GivenId, MergeKey, PlacementId, ValueId};

/// Where a behaviour comes in a loading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Spot {
    /// A row of its own, last; on the card while the line is last too and the card has room.
    End,
    /// A row of its own.
    Row {
        /// Before which head; none: last.
        before: Option<PlacementId>,
        /// Above the line, where the row comes right at it.
        is_on_card: bool,
    },
    /// Beside a behaviour that we do: what one would not see then.
    Beside(PlacementId),
}

/// What can happen to the loading of a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum LoadingEdit {
    /// Makes a behaviour of a note and places it.
    Attach {
        /// To which value.
        value: ValueId,
        /// The note.
        note: BehaviourNoteId,
        /// The new behaviour.
        behaviour: BehaviourId,
        /// Its place.
        placement: PlacementId,
        /// In which column.
        column: Column,
        /// Where.
        at: Spot,
    },
    /// Writes a new behaviour and places it.
    Write {
        /// To which value.
        value: ValueId,
        /// What is written; not empty.
        wording: String,
        /// The new behaviour.
        behaviour: BehaviourId,
        /// Its place.
        placement: PlacementId,
        /// In which column.
        column: Column,
        /// Where.
        at: Spot,
    },
    /// Places a behaviour that is there.
    Place {
        /// To which value.
        value: ValueId,
        /// Which behaviour.
        behaviour: BehaviourId,
        /// Its new place.
        placement: PlacementId,
        /// In which column.
        column: Column,
        /// Where.
        at: Spot,
    },
    /// Moves a placement within its value.
    Move {
        /// Of which value.
        value: ValueId,
        /// Which.
        placement: PlacementId,
        /// To which column.
        column: Column,
        /// Where.
        at: Spot,
    },
    /// Takes a behaviour out of a value. Its record stays where somebody wrote it; else its note is to review again.
    Remove {
        /// Of which value.
        value: ValueId,
        /// Which.
        placement: PlacementId,
    },
    /// Rewrites a behaviour; the notes it comes from keep their wording.
    Word {
        /// Which.
        behaviour: BehaviourId,
        /// May be empty while it is typed.
        wording: String,
    },
    /// Draws the line "on the card" after so many rows.
    Line {
        /// Of which value.
        value: ValueId,
        /// 0 to the number of rows.
        rows: usize,
    },
    /// Writes the core.
    Core {
        /// Of which value.
        value: ValueId,
        /// May be empty.
        text: String,
    },
    /// Adds a proposal for the core.
    AddProposal {
        /// Of which value.
        value: ValueId,
        /// May be empty while it is typed.
        text: String,
    },
    /// Writes a proposal; an empty one is gone.
    Proposal {
        /// Of which value.
        value: ValueId,
        /// Which, from 0 on.
        index: usize,
        /// What it says from now on.
        text: String,
    },
    /// Makes a proposal the core; what was the core becomes a proposal.
    ChooseCore {
        /// Of which value.
        value: ValueId,
        /// Which, from 0 on.
        index: usize,
    },
    /// Says what residents notice.
    ResidentsNotice {
        /// Of which value.
        value: ValueId,
        /// One line; may be empty.
        text: String,
    },
    /// Sets the question to talk about.
    Question {
        /// Of which value.
        value: ValueId,
        /// May be empty: the fixed one.
        text: String,
    },
    /// Says whether the group agrees on the core.
    Agree {
        /// Of which value.
        value: ValueId,
        /// Whether it does.
        is_agreed: bool,
    },
    /// Answers a deepening question; without a word the topic is gone.
    Topic {
        /// Of which value.
        value: ValueId,
        /// About what.
        topic: Topic,
        /// One sentence each.
        lines: Vec<String>,
    },
    /// Writes an obstacle with our answer; one behind the last is added, an empty one is gone.
    Obstacle {
        /// Of which value.
        value: ValueId,
        /// Which, from 0 on.
        index: usize,
        /// What it is.
        obstacle: String,
        /// What we answer to it.
        answer: String,
    },
    /// Writes a line between two sides; one behind the last is added, one without sides is gone.
    Tension {
        /// Of which value.
        value: ValueId,
        /// Which, from 0 on.
        index: usize,
        /// One side.
        left: String,
        /// The other side.
        right: String,
        /// Where the group stands, 0 to 100; more is 100.
        point: u8,
    },
    /// Says to whom a behaviour is shown.
    Towards {
        /// Which.
        behaviour: BehaviourId,
        /// Empty: not said.
        towards: BTreeSet<Towards>,
    },
    /// Says who shows a behaviour.
    Who {
        /// Which.
        behaviour: BehaviourId,
        /// Empty: everybody.
        who: BTreeSet<Who>,
    },
    /// Makes one behaviour of two: the first keeps its words and gets the origins and the places of the second.
    Combine {
        /// The one that stays.
        into: BehaviourId,
        /// The one that is gone.
        from: BehaviourId,
    },
    /// Sets a behaviour of a sheet aside, or asks for it again.
    Aside {
        /// Which.
        note: BehaviourNoteId,
        /// None: to review again.
        aside: Option<Aside>,
    },
    /// Sets a behaviour that was typed while loading aside, or asks for it again.
    AsideTyped {
        /// Which.
        behaviour: BehaviourId,
        /// None: to review again.
        aside: Option<Aside>,
    },
    /// Says which part of the group works on a value.
    WorkedOnBy {
        /// Which.
        value: ValueId,
        /// May be empty.
        text: String,
    },
    /// Chooses the form in which all values are worked out.
    Form(Form),
    /// Names the levels of growth, at most nine; what stood at a level that is gone stands at none.
    Levels(Vec<String>),
    /// Puts a behaviour of a value at a level.
    Level {
        /// Of which value.
        value: ValueId,
        /// Which.
        placement: PlacementId,
        /// From 0 on; none: at none.
        level: Option<u8>,
    },
    /// Ties a competence to a value, or not.
    Competence {
        /// To which value.
        value: ValueId,
        /// Which.
        given: GivenId,
        /// Whether it is tied.
        is_tied: bool,
    },
    /// Gives notes the next numbers of the worksheet, to be ticked on paper; one that has a number keeps it.
    Number {
        /// Of which value.
        value: ValueId,
        /// Which, in the order of their numbers.
        notes: Vec<BehaviourNoteId>,
    },
}

impl LoadingEdit {
    pub(in crate::model) fn merge_key(&self) -> Option<MergeKey> {
        match self {
            Self::Word { behaviour, .. } => Some(MergeKey::Field(behaviour.thing(), 0)),
            Self::Core { value, .. } => Some(MergeKey::Field(value.thing(), 2)),
            Self::ResidentsNotice { value, .. } => Some(MergeKey::Field(value.thing(), 3)),
            Self::Question { value, .. } => Some(MergeKey::Field(value.thing(), 4)),
            Self::Proposal { value, index, .. } => Some(MergeKey::Field(value.thing(), field(5, *index))),
            Self::WorkedOnBy { value, .. } => Some(MergeKey::Field(value.thing(), 10)),
            Self::Topic { value, topic, .. } => Some(MergeKey::Field(value.thing(), 20 + *topic as u8)),
            Self::Obstacle { value, index, .. } => Some(MergeKey::Field(value.thing(), field(40, *index))),
            Self::Tension { value, index, .. } => Some(MergeKey::Field(value.thing(), field(70, *index))),
            Self::Levels(_) => Some(MergeKey::Levels),
            _ => None,
        }
    }
}

/// The number of a field in a list of fields that begin at `first`.
fn field(first: usize, index: usize) -> u8 {
    u8::try_from(index.saturating_add(first)).unwrap_or(u8::MAX)
}
