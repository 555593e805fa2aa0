//! "Waar is mijn woord?": what a search finds, in every place.

use std::collections::BTreeSet;

use super::data::{BoardData, Lying, place_words};
use crate::app::seen::Seen;
use crate::insight::search::Search;
use crate::model::{CardKey, Place};

/// A wording that was found outside the tray.
#[derive(Clone, Debug)]
pub struct FoundRow {
    /// The stack.
    pub key: CardKey,
    /// Its wording.
    pub wording: String,
    /// Where it lies, and how often: "bij B, 3×".
    pub place: String,
}

/// What a search found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    typed: String,
    keys: BTreeSet<CardKey>,
    /// What lies elsewhere than in the tray, in the order of the board.
    pub elsewhere: Vec<FoundRow>,
}

impl Found {
    /// Looks for what was typed.
    pub fn of(seen: &Seen<'_>, data: &BoardData, typed: &str) -> Self {
        let search = Search::new(typed);
        if search.is_empty() {
            return Self::default();
        }
        let fits = |stack: &Lying| stack.cards.iter().any(|it| search.finds_card(seen.project, *it));
        let mut found = Self { typed: typed.trim().to_owned(), ..Self::default() };
        for stack in data.all().filter(|it| fits(it)) {
            found.keys.insert(stack.key);
            if stack.place != Place::Tray {
                found.elsewhere.push(row(seen, data, stack));
            }
        }
        found
    }

    /// Whether anything is searched for.
    pub fn is_active(&self) -> bool {
        !self.typed.is_empty()
    }

    /// What was typed, without spaces around it.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Whether a stack was found.
    pub fn has(&self, stack: &Lying) -> bool {
        self.keys.contains(&stack.key)
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }
}

fn row(seen: &Seen<'_>, data: &BoardData, stack: &Lying) -> FoundRow {
    let cluster = match stack.place {
        Place::Cluster(id) => data.cluster(id).map(|it| (it.letter, it.title.as_str())),
        _ => None,
    };
    let mut place = place_words(seen.words, stack.place, cluster);
    if stack.cards.len() > 1 {
        place = format!("{place}, {}×", stack.cards.len());
    }
    FoundRow { key: stack.key, wording: stack.wording.clone(), place }
}
