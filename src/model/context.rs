//! What was there before the choice, and what it is held against: whom it concerns, values and competences that exist,
//! values that policy documents name, and questions of the group's own.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::id::Id as _;
use super::project::{added, found, found_mut};
use super::{GivenId, MergeKey, Project, Record, Refusal, wording};

/// What a given is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum GivenKind {
    /// A group whom the values concern (belangengroep).
    Audience,
    /// A value of a set that exists already (kernwaarde).
    CoreValue,
    /// A competence that exists already (kerncompetentie).
    Competence,
    /// A value found in a policy document; hidden until all of them are revealed.
    Policy,
    /// A question that the group asks of each value, besides the fixed ones.
    Question,
}

impl GivenKind {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Audience, Self::CoreValue, Self::Competence, Self::Policy, Self::Question];
}

/// Something that was there before the choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// Its id.
    pub id: GivenId,
    /// What it is.
    pub kind: GivenKind,
    /// Its name, or the question; may be empty while it is typed.
    pub text: String,
    /// Where it was found, such as a document; may be empty.
    pub source: String,
}

impl Record for Given {
    type Id = GivenId;
    fn id(&self) -> GivenId {
        self.id
    }
}

/// What can happen to what was there before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum ContextEdit {
    /// Adds one.
    Add {
        /// The new one.
        id: GivenId,
        /// What it is.
        kind: GivenKind,
        /// May be empty while it is typed.
        text: String,
    },
    /// Writes its name or question.
    Word {
        /// Which.
        given: GivenId,
        /// May be empty while it is typed.
        text: String,
    },
    /// Says where it was found.
    Source {
        /// Which.
        given: GivenId,
        /// May be empty.
        text: String,
    },
    /// Takes one out, with what was answered about it.
    Remove(GivenId),
    /// Shows the values of policy documents, or hides them again.
    Reveal(bool),
    /// Says what the future is called that values should fit, such as "droombeeld 2040"; empty: the usual name.
    Vision(String),
}

impl ContextEdit {
    pub(super) fn merge_key(&self) -> Option<MergeKey> {
        match self {
            Self::Word { given, .. } => Some(MergeKey::Field(given.thing(), 0)),
            Self::Source { given, .. } => Some(MergeKey::Field(given.thing(), 1)),
            Self::Vision(_) => Some(MergeKey::Vision),
            Self::Add { .. } | Self::Remove(_) | Self::Reveal(_) => None,
        }
    }
}

impl Project {
    /// The givens of a kind, in their order.
    pub fn givens(&self, kind: GivenKind) -> impl Iterator<Item = &Given> {
        self.givens.iter().filter(move |it| it.kind == kind)
    }

    pub(super) fn apply_context(&mut self, edit: &ContextEdit) -> Result<(), Refusal> {
        match edit {
            ContextEdit::Add { id, kind, text } => {
                let given = Given { id: *id, kind: *kind, text: wording::checked(text)?, source: String::new() };
                added(&mut self.givens, given)?;
            }
            ContextEdit::Word { given, text } => found_mut(&mut self.givens, *given)?.text = wording::checked(text)?,
            ContextEdit::Source { given, text } => {
                found_mut(&mut self.givens, *given)?.source = wording::checked(text)?;
            }
            ContextEdit::Remove(given) => {
                found(&self.givens, *given)?;
                self.givens.remove(*given);
                self.forget_given(*given);
            }
            ContextEdit::Reveal(is_revealed) => self.is_policy_revealed = *is_revealed,
            ContextEdit::Vision(name) => self.vision = Arc::new(wording::checked(name)?),
        }
        Ok(())
    }

    /// Takes a given that is gone out of every value.
    fn forget_given(&mut self, given: GivenId) {
        let values: Vec<_> = self.values.iter().filter(|it| it.names_given(given)).map(|it| it.id).collect();
        for value in values {
            if let Some(value) = self.values.get_mut(value) {
                value.forget_given(given);
            }
        }
    }
}
