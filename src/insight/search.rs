//! "Waar is mijn woord?": finds a word in every place.

use super::deck::{Deck, place, without_marks};
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
        Self { folded: without_marks(folded(typed)) }
    }

    /// Whether nothing is searched for.
    pub fn is_empty(&self) -> bool {
        self.folded.is_empty()
    }

    /// Whether `text` holds what is searched for, whatever its case and diacritics.
    pub fn finds(&self, text: &str) -> bool {
        self.is_empty() || without_marks(folded(text)).contains(&self.folded)
    }

    /// Whether a card is found: by its wording, what was written first, or the code of its sheet.
    pub fn finds_card(&self, project: &Project, card: CardKey) -> bool {
        if self.finds(&wording_of(project, card)) {
            return true;
        }
        let Some(note) = project.note_of_card(card) else { return false };
        let is_code = || codes_of(project, card).iter().any(|it| self.finds(it));
        self.finds(&note.original) || (may_be_code(&self.folded) && is_code())
    }

    /// The same for all cards of a board at once.
    pub fn hits(&self, project: &Project, deck: &Deck) -> Hits {
        if self.is_empty() {
            return Hits::default();
        }
        Hits { words: deck.words_with(&self.folded), cards: deck.cards_with(project, &self.folded) }
    }
}

/// What a search found on a board.
#[derive(Clone, Debug, Default)]
pub struct Hits {
    /// Of each word, by number.
    words: Vec<bool>,
    /// Of each card, by rank, whether it was found by something else than its word; empty where none was.
    cards: Vec<bool>,
}

impl Hits {
    /// Whether a stack of a word was found, by its number, or one of its cards, which are asked for only where needed.
    pub fn has<'a>(&self, deck: &Deck, word: u32, cards: impl FnOnce() -> &'a [CardKey]) -> bool {
        let is_found =
            |card: &CardKey| deck.rank(*card).and_then(|it| self.cards.get(place(it))).copied() == Some(true);
        self.words.get(place(word)).copied() == Some(true) || (!self.cards.is_empty() && cards().iter().any(is_found))
    }
}

/// Whether somebody may look for a code: all of them have a number, and letters alone would find every card.
pub(super) fn may_be_code(folded: &str) -> bool {
    folded.bytes().any(|it| it.is_ascii_digit())
}

/// The codes of a card: of where its sheet is, and of where that was.
pub(super) fn codes_of(project: &Project, card: CardKey) -> Vec<String> {
    let Some(note) = project.note_of_card(card) else { return Vec::new() };
    let sheet = project.sheets.get(note.sheet);
    let codes = sheet.into_iter().flat_map(|it| project.sheet_code(it).into_iter().chain(it.former_codes.clone()));
    codes.map(|it| format!("{it}-w{}", note.number)).collect()
}
