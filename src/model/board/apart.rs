//! Pairs of words of which the group said that they do not belong together: they are not pointed out again.

use serde::{Deserialize, Serialize};

use crate::model::wording::{checked, folded};
use crate::model::{Project, Refusal};

/// Two different wordings, folded, in the order of the alphabet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordPair {
    /// The first.
    pub one: String,
    /// The other.
    pub other: String,
}

impl WordPair {
    /// A pair of any two wordings; none where they are the same, or one of them is nothing.
    pub fn of(one: &str, other: &str) -> Option<Self> {
        let (one, other) = (folded(one), folded(other));
        match one.cmp(&other) {
            _ if one.is_empty() || other.is_empty() => None,
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Less => Some(Self { one, other }),
            std::cmp::Ordering::Greater => Some(Self { one: other, other: one }),
        }
    }
}

impl Project {
    /// Whether the group said that these two do not belong together.
    pub fn is_apart(&self, pair: &WordPair) -> bool {
        self.apart.binary_search(pair).is_ok()
    }

    pub(in crate::model) fn set_apart(&mut self, one: &str, other: &str, is_apart: bool) -> Result<(), Refusal> {
        let (one, other) = (checked(one)?, checked(other)?);
        let same_word = || Refusal::SameWord { wording: crate::model::wording::start_of(&one) };
        let pair = WordPair::of(&one, &other).ok_or_else(same_word)?;
        match (self.apart.binary_search(&pair), is_apart) {
            (Err(at), true) => std::sync::Arc::make_mut(&mut self.apart).insert(at, pair),
            (Ok(at), false) => {
                std::sync::Arc::make_mut(&mut self.apart).remove(at);
            }
            _ => {}
        }
        Ok(())
    }
}
