//! The cards of a board with their words folded: made once for each version of the input, and kept while only the places
//! of the cards change.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::stacks::wording_of;
use crate::model::wording::folded;
use crate::model::{BoardKind, CardKey, Project};

/// The cards of a board that count, in the order of the input. A card is known by its rank in it, and its word by the
/// number of its folded wording: cards with the same number lie as one stack where they lie in one place.
#[derive(Clone, Debug, Default)]
pub struct Deck {
    kind: Option<BoardKind>,
    cards: Vec<CardKey>,
    /// The number of the word of each card, by rank.
    words: Vec<u32>,
    ranks: HashMap<CardKey, u32>,
    /// Every word as it is searched in, by number.
    wordings: Haystack,
    /// What was written first where that is another word, with the rank of its card.
    originals: Haystack,
    original_ranks: Vec<u32>,
    /// The codes of each card, by rank; made when one is first searched for.
    codes: OnceLock<Haystack>,
}

impl Deck {
    /// Looks through all cards of such a board.
    pub(super) fn of(project: &Project, kind: BoardKind) -> Self {
        let mut deck = Self { kind: Some(kind), cards: project.cards_of(kind), ..Self::default() };
        let mut numbers: HashMap<String, u32> = HashMap::with_capacity(deck.cards.len());
        deck.words.reserve(deck.cards.len());
        deck.ranks.reserve(deck.cards.len());
        for (rank, card) in (0_u32..).zip(&deck.cards) {
            let word = folded(&wording_of(project, *card));
            if let Some(original) = project.note_of_card(*card).map(|it| &it.original)
                && *original != project.card_wording(*card)
            {
                deck.originals.push(&without_marks(folded(original)));
                deck.original_ranks.push(rank);
            }
            let known = numbers.get(&word).copied();
            let number = known.unwrap_or_else(|| {
                let number = deck.wordings.push(&without_marks(word.clone()));
                numbers.insert(word, number);
                number
            });
            deck.words.push(number);
            deck.ranks.insert(*card, rank);
        }
        deck
    }

    /// Whether this still holds for `after`, where it was made of `before`.
    pub(super) fn holds(&self, before: &Project, after: &Project, kind: BoardKind) -> bool {
        let is_same_input = before.value_notes.is_same(&after.value_notes)
            && before.sheets.is_same(&after.sheets)
            && before.tables.is_same(&after.tables)
            && before.meetings.is_same(&after.meetings);
        let is_of_clusters = kind == BoardKind::Closing;
        let is_same_result = before.clusters.is_same(&after.clusters) && before.boards.is_same(&after.boards);
        self.kind == Some(kind) && is_same_input && (is_same_result || !is_of_clusters)
    }

    /// How many cards there are.
    pub fn len(&self) -> usize {
        self.cards.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.cards.is_empty()
    }

    /// How many different words there are.
    pub fn word_count(&self) -> usize {
        self.wordings.len()
    }

    /// The rank of a card; none where it does not count.
    pub fn rank(&self, card: CardKey) -> Option<u32> {
        self.ranks.get(&card).copied()
    }

    /// The card with this rank.
    pub fn card(&self, rank: u32) -> Option<CardKey> {
        self.cards.get(place(rank)).copied()
    }

    /// The number of the word on the card with this rank.
    pub fn word(&self, rank: u32) -> Option<u32> {
        self.words.get(place(rank)).copied()
    }

    /// Of each word, by number, whether it holds `typed`, which is folded and without marks.
    pub(super) fn words_with(&self, typed: &str) -> Vec<bool> {
        let mut found = vec![false; self.wordings.len()];
        self.wordings.search(typed, |at| {
            if let Some(it) = found.get_mut(at) {
                *it = true;
            }
        });
        found
    }

    /// The cards of which only what was written first, or the code, holds `typed`; by rank, with `false` for the others.
    pub(super) fn cards_with(&self, project: &Project, typed: &str) -> Vec<bool> {
        let mut found = Vec::new();
        let mut note = |rank: usize| {
            if found.is_empty() {
                found = vec![false; self.cards.len()];
            }
            if let Some(it) = found.get_mut(rank) {
                *it = true;
            }
        };
        self.originals.search(typed, |at| {
            if let Some(rank) = self.original_ranks.get(at) {
                note(place(*rank));
            }
        });
        if super::search::may_be_code(typed) {
            self.codes.get_or_init(|| self.all_codes(project)).search(typed, note);
        }
        found
    }

    fn all_codes(&self, project: &Project) -> Haystack {
        let mut codes = Haystack::default();
        for card in &self.cards {
            codes.push(&super::search::codes_of(project, *card).join(" ").to_lowercase());
        }
        codes
    }
}

/// A rank or number as a place in a list.
pub(super) fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// Without diacritics, so that "beinvloeden" finds "beïnvloeden".
pub(super) fn without_marks(text: String) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    if text.is_ascii() {
        return text;
    }
    text.nfd().filter(|it| !unicode_normalization::char::is_combining_mark(*it)).collect()
}

/// Many texts in one, to look through at once.
#[derive(Clone, Debug, Default)]
struct Haystack {
    text: String,
    /// Where each text begins, in bytes.
    starts: Vec<u32>,
    /// Which letters each text has.
    letters: Vec<u32>,
}

/// Which letters a text has, a bit for each of a to z; what else there is shares the others.
fn letters_of(text: &str) -> u32 {
    text.bytes().fold(0, |letters, byte| {
        let bit = if byte.is_ascii_lowercase() { byte - b'a' } else { 26 + byte % 6 };
        letters | (1 << bit)
    })
}

impl Haystack {
    fn len(&self) -> usize {
        self.starts.len()
    }

    /// Adds a text; gives its number.
    fn push(&mut self, text: &str) -> u32 {
        let number = u32::try_from(self.starts.len()).unwrap_or(u32::MAX);
        self.starts.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        self.letters.push(letters_of(text));
        self.text.push_str(text);
        number
    }

    /// Calls `found` with the number of each text that holds `needle`.
    fn search(&self, needle: &str, mut found: impl FnMut(usize)) {
        let wanted = letters_of(needle);
        let is_one_letter = needle.len() == 1 && needle.bytes().all(|it| it.is_ascii_lowercase());
        for (at, letters) in self.letters.iter().enumerate() {
            if letters & wanted == wanted && (is_one_letter || self.get(at).is_some_and(|it| it.contains(needle))) {
                found(at);
            }
        }
    }

    /// The text with this number.
    fn get(&self, at: usize) -> Option<&str> {
        let end = self.starts.get(at + 1).map_or(self.text.len(), |it| place(*it));
        self.text.get(place(*self.starts.get(at)?)..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_that_holds_the_needle_is_found_and_no_other() {
        let texts = ["open", "vertrouwen", "", "open en eerlijk", "o", "pen", "niet openen"];
        let mut haystack = Haystack::default();
        for text in texts {
            haystack.push(text);
        }
        for needle in ["o", "e", "open", "pen", "n e", "npen", "x", " ", "open en eerlijk", "niet"] {
            let mut found = Vec::new();
            haystack.search(needle, |it| found.push(it));
            let expected: Vec<usize> = (0..texts.len()).filter(|it| texts[*it].contains(needle)).collect();
            assert_eq!(found, expected, "{needle}");
        }
    }
}
