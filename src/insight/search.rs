//! "Waar is mijn woord?": finds a word in every place.

use super::stacks::wording_of;
use crate::model::wording::folded;
use crate::model::{CardKey, Project};

/// A search as it is typed, folded once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    folded: String,
}

impl Search {
    /// A search for `typed`; nothing but spaces finds everything.
    pub fn new(typed: &str) -> Self {
        Self { folded: without_marks(&folded(typed)) }
    }

    /// Whether nothing is searched for.
    pub fn is_empty(&self) -> bool {
        self.folded.is_empty()
    }

    /// Whether `text` holds what is searched for, whatever its case and diacritics.
    pub fn finds(&self, text: &str) -> bool {
        self.is_empty() || without_marks(&folded(text)).contains(&self.folded)
    }

    /// Whether a card is found: by its wording, what was written first, or the code of its sheet.
    pub fn finds_card(&self, project: &Project, card: CardKey) -> bool {
        if self.finds(&wording_of(project, card)) {
            return true;
        }
        let Some(note) = project.note_of_card(card) else { return false };
        let sheet = project.sheets.get(note.sheet);
        let codes = sheet.into_iter().flat_map(|it| project.sheet_code(it).into_iter().chain(it.former_codes.clone()));
        self.finds(&note.original) || codes.into_iter().any(|it| self.finds(&format!("{it}-w{}", note.number)))
    }
}

/// Without diacritics, so that "beinvloeden" finds "beïnvloeden".
fn without_marks(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    text.nfd().filter(|it| !unicode_normalization::char::is_combining_mark(*it)).collect()
}
