//! What can happen to a loading, as sentences that can be written down.

use serde::{Deserialize, Serialize};

use super::Column;
use crate::model::id::Id as _;
use crate::model::{BehaviourId, BehaviourNoteId, MergeKey, PlacementId, ValueId};

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
            Self::Proposal { value, index, .. } => {
                Some(MergeKey::Field(value.thing(), u8::try_from(index.saturating_add(5)).unwrap_or(u8::MAX)))
            }
            _ => None,
        }
    }
}
