//! The decision: whether it is values or one sentence, why, and who counted hands for what.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::model::{CardKey, ClusterId, Project, Record, RoundId, ValueId};

/// What the group makes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// At most so many separate values.
    #[default]
    Values,
    /// One sentence with parts (organisatiewaardenzin).
    Sentence,
}

impl Way {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over the field by reference")]
    pub(in crate::model) fn is_values(&self) -> bool {
        *self == Self::Values
    }
}

/// A piece of the sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// Words between the parts, with the spaces around them.
    Text(String),
    /// A part, which is loaded like a value; its words are its name.
    Part(ValueId),
}

/// One field of the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DecisionField {
    /// Why, in one sentence.
    Why,
    /// Which roles were there; no names of persons.
    Roles,
    /// What a minority wants to be remembered.
    Minority,
}

/// What was decided, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Why, in one sentence; may be empty.
    pub why: String,
    /// On which day, wall clock.
    pub date: Option<Date>,
    /// Which roles were there; may be empty.
    pub roles: String,
    /// What a minority wants to be remembered; may be empty.
    pub minority: String,
    /// Why a cluster was not taken; empty ones are not there.
    pub not_taken: BTreeMap<ClusterId, String>,
}

impl Decision {
    /// Whether nothing was written down yet.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What stands in a field.
    pub fn field(&self, field: DecisionField) -> &str {
        match field {
            DecisionField::Why => &self.why,
            DecisionField::Roles => &self.roles,
            DecisionField::Minority => &self.minority,
        }
    }

    pub(super) fn field_mut(&mut self, field: DecisionField) -> &mut String {
        match field {
            DecisionField::Why => &mut self.why,
            DecisionField::Roles => &mut self.roles,
            DecisionField::Minority => &mut self.minority,
        }
    }
}

/// The hands for one word or cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hands {
    /// For what: a card, or a cluster as its result.
    pub card: CardKey,
    /// How many.
    pub hands: u32,
}

/// A round in which hands were counted: advice, never the decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// Its name; may be empty.
    pub name: String,
    /// What was counted, each card at most once; none: not counted yet.
    pub hands: Vec<Hands>,
}

impl Record for Round {
    type Id = RoundId;
    fn id(&self) -> RoundId {
        self.id
    }
}

impl Round {
    /// How many hands there were for a card; none: not counted.
    pub fn hands_for(&self, card: CardKey) -> Option<u32> {
        self.hands.iter().find(|it| it.card == card).map(|it| it.hands)
    }

    pub(super) fn count(&mut self, card: CardKey, hands: Option<u32>) {
        let at = self.hands.iter().position(|it| it.card == card);
        match (at, hands) {
            (Some(at), Some(hands)) => self.hands.splice(at..=at, [Hands { card, hands }]).for_each(drop),
            (Some(at), None) => drop(self.hands.remove(at)),
            (None, Some(hands)) => self.hands.push(Hands { card, hands }),
            (None, None) => {}
        }
    }

    fn hand_over(&mut self, gone: CardKey, heir: Option<CardKey>) {
        let hands = self.hands_for(gone);
        self.count(gone, None);
        if let Some(heir) = heir.filter(|it| self.hands_for(*it).is_none()) {
            self.count(heir, hands);
        }
    }
}

impl Project {
    /// The sentence as it reads.
    pub fn sentence_text(&self) -> String {
        let piece = |it: &Piece| match it {
            Piece::Text(text) => text.clone(),
            Piece::Part(value) => self.values.get(*value).map_or_else(String::new, |it| it.name.clone()),
        };
        self.sentence.iter().map(piece).collect()
    }

    /// Hands for a card that is gone go to its heir, where that has none of its own.
    pub(in crate::model) fn hand_over_hands(&mut self, gone: CardKey, heir: Option<CardKey>) {
        let rounds: Vec<RoundId> =
            self.rounds.iter().filter(|it| it.hands_for(gone).is_some()).map(|it| it.id).collect();
        for round in rounds {
            if let Some(round) = self.rounds.get_mut(round) {
                round.hand_over(gone, heir);
            }
        }
    }

    /// Why a cluster that is gone was not taken is said of its heir.
    pub(in crate::model) fn hand_over_reason(&mut self, gone: ClusterId, heir: Option<ClusterId>) {
        if !self.decision.not_taken.contains_key(&gone) {
            return;
        }
        let decision = std::sync::Arc::make_mut(&mut self.decision);
        let (reason, heir) = (decision.not_taken.remove(&gone), heir);
        if let (Some(reason), Some(heir)) = (reason, heir) {
            let own = decision.not_taken.entry(heir).or_default();
            if own.is_empty() {
                *own = reason;
            } else if *own != reason {
                *own = format!("{own}; {reason}");
            }
        }
    }
}
