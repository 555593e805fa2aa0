//! What is half typed in Laden, kept for each value and place: nothing of it is lost when one looks elsewhere.

use std::collections::BTreeMap;

use super::acts;
use crate::app::seen::Seen;
use crate::model::loading::MOST_PROPOSALS;
use crate::model::{Column, Edit, LoadingEdit, PlacementId, Spot, ValueId};

/// Where something is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// Another proposal for the kern.
    Proposal,
    /// A new behaviour that we do.
    Does,
    /// A new behaviour that we do not.
    DoesNot,
    /// What one would not see then, beside this one.
    Beside(PlacementId),
}

/// What is half typed, and where.
#[derive(Debug, Default)]
pub(super) struct Drafts {
    kept: BTreeMap<(ValueId, Place), String>,
}

impl Drafts {
    /// What is typed there so far, to type on.
    pub fn at(&mut self, value: ValueId, place: Place) -> &mut String {
        self.kept.entry((value, place)).or_default()
    }

    /// Whether a word is typed there.
    pub fn has_words(&self, value: ValueId, place: Place) -> bool {
        self.kept.get(&(value, place)).is_some_and(|it| !it.trim().is_empty())
    }

    /// Forgets what is typed there.
    pub fn forget(&mut self, value: ValueId, place: Place) {
        self.kept.remove(&(value, place));
    }

    /// Gives what is typed there as the act that Enter makes; what cannot be placed now is kept.
    pub fn give(&mut self, seen: &Seen<'_>, value: ValueId, place: Place) -> Option<Edit> {
        let edit = self.kept.get(&(value, place)).and_then(|text| edit(seen, value, place, text))?;
        self.forget(value, place);
        Some(edit)
    }

    /// Gives everything that is half typed.
    pub fn give_all(&mut self, seen: &Seen<'_>) -> Vec<Edit> {
        let places: Vec<_> = self.kept.keys().copied().collect();
        places.into_iter().filter_map(|(value, place)| self.give(seen, value, place)).collect()
    }
}

fn edit(seen: &Seen<'_>, value: ValueId, place: Place, text: &str) -> Option<Edit> {
    let loading = &seen.project.values.get(value)?.loading;
    let write = |column, at| acts::write(value, text, column, at, seen.ids);
    match place {
        Place::Proposal => {
            let text = acts::one_line(text).trim().to_owned();
            let fits = !text.is_empty() && loading.core_proposals.len() < MOST_PROPOSALS;
            fits.then_some(Edit::Loading(LoadingEdit::AddProposal { value, text }))
        }
        Place::Does => write(Column::Does, Spot::End),
        Place::DoesNot => write(Column::DoesNot, Spot::End),
        Place::Beside(head) => {
            let is_free = loading.rows().iter().any(|it| it.head.id == head && it.beside.is_none());
            write(Column::DoesNot, if is_free { Spot::Beside(head) } else { Spot::End })
        }
    }
}
