//! What can happen to the choice, as sentences that can be written down.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Criterion, DecisionField, Direction, Fit, Mark, Piece, RelationKind, Sources, Way};
use crate::model::id::Id as _;
use crate::model::{CardKey, ClusterId, GivenId, MergeKey, RoundId, ValueId};

/// What can happen to the choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum ChoiceEdit {
    /// Chooses clusters or cards as a value.
    Choose {
        /// The new value.
        id: ValueId,
        /// Its name; may be empty.
        name: String,
        /// What it is chosen from.
        sources: Sources,
    },
    /// Sets a chosen value aside, with all its loading.
    SetAside(ValueId),
    /// Chooses a value again that was set aside.
    Return(ValueId),
    /// Takes back a choice that nobody has worked on.
    TakeBack(ValueId),
    /// Adds clusters or cards to a value that is there.
    Join {
        /// The value that they join.
        value: ValueId,
        /// Its name from now on.
        name: String,
        /// What joins.
        sources: Sources,
    },
    /// Names a value.
    Name {
        /// Which.
        value: ValueId,
        /// May be empty.
        name: String,
    },
    /// Says what we mean by a value.
    Meaning {
        /// Which.
        value: ValueId,
        /// One line; may be empty.
        text: String,
    },
    /// Puts a value before another, or last.
    Order {
        /// Which.
        value: ValueId,
        /// Before which; none: last.
        before: Option<ValueId>,
    },
    /// Answers a question about a value; an answer that says nothing is gone.
    Answer {
        /// About which value.
        value: ValueId,
        /// Which question.
        about: Criterion,
        /// Whether it fits; none: not said.
        fit: Option<Fit>,
        /// Why, or what will be noticed; may be empty.
        text: String,
    },
    /// Says for whom a value is meant.
    Direction {
        /// Which.
        value: ValueId,
        /// None: not said.
        direction: Option<Direction>,
    },
    /// Says how a value relates to something that exists; a relation that says nothing is gone.
    Relate {
        /// Which.
        value: ValueId,
        /// To what.
        given: GivenId,
        /// None: still open.
        kind: Option<RelationKind>,
        /// A sentence about it; may be empty.
        text: String,
    },
    /// Says how far a value has come.
    Mark {
        /// Which.
        value: ValueId,
        /// None: as its loading says.
        mark: Option<Mark>,
    },
    /// Writes a field of the decision.
    Decide {
        /// Which.
        field: DecisionField,
        /// May be empty.
        text: String,
    },
    /// Says on which day it was decided.
    DecidedOn(Option<Date>),
    /// Says why a cluster was not taken.
    NotTaken {
        /// Which.
        cluster: ClusterId,
        /// May be empty.
        text: String,
    },
    /// Begins a round of counting hands.
    AddRound {
        /// The new round.
        id: RoundId,
        /// May be empty.
        name: String,
    },
    /// Names a round.
    NameRound {
        /// Which.
        round: RoundId,
        /// May be empty.
        name: String,
    },
    /// Says how many hands there were.
    Tally {
        /// In which round.
        round: RoundId,
        /// For what: a card, or a cluster as its result.
        card: CardKey,
        /// None: not counted.
        hands: Option<u32>,
    },
    /// Takes a round out.
    RemoveRound(RoundId),
    /// Makes separate values, or one sentence; both are kept.
    Way(Way),
    /// Writes the sentence.
    Sentence(Vec<Piece>),
}

impl ChoiceEdit {
    pub(in crate::model) fn merge_key(&self) -> Option<MergeKey> {
        match self {
            Self::Name { value, .. } => Some(MergeKey::Field(value.thing(), 0)),
            Self::Meaning { value, .. } => Some(MergeKey::Field(value.thing(), 1)),
            Self::Answer { value, about, .. } => Some(MergeKey::Answer(*value, *about)),
            Self::Relate { value, given, .. } => Some(MergeKey::Relation(*value, *given)),
            Self::Tally { round, card, .. } => Some(MergeKey::Hands(*round, *card)),
            Self::Decide { field, .. } => Some(MergeKey::Decision(*field)),
            Self::NotTaken { cluster, .. } => Some(MergeKey::Field(cluster.thing(), 9)),
            Self::NameRound { round, .. } => Some(MergeKey::Field(round.thing(), 0)),
            Self::Sentence(_) => Some(MergeKey::Sentence),
            _ => None,
        }
    }
}
