//! "Waar is mijn woord?": what a search finds, in every place.

use std::sync::Arc;

use super::data::{BoardData, Lying, place_words};
use crate::app::seen::Seen;
use crate::insight::Deck;
use crate::insight::search::{Hits, Search};
use crate::model::Place;

/// What a search found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    typed: String,
    deck: Arc<Deck>,
    hits: Hits,
    /// What lies elsewhere than in the tray, in the order of the board.
    pub elsewhere: Vec<Arc<Lying>>,
    /// What lies in the tray.
    pub here: Vec<Arc<Lying>>,
}

impl Found {
    /// Looks for what was typed.
    pub fn of(seen: &Seen<'_>, data: &BoardData, typed: &str) -> Self {
        let search = Search::new(typed);
        if search.is_empty() {
            return Self::default();
        }
        let (typed, deck) = (typed.trim().to_owned(), Arc::clone(&data.deck));
        let hits = search.hits(seen.project, &deck);
        let mut found = Self { typed, deck, hits, ..Self::default() };
        found.here = data.tray.iter().filter(|it| found.has(it)).cloned().collect();
        for cluster in &data.clusters {
            let stacks = cluster.stacks.iter().zip(cluster.lay.words());
            let fits = stacks.filter(|(stack, word)| found.hits.has(&found.deck, **word, &stack.cards));
            found.elsewhere.extend(fits.map(|it| Arc::clone(it.0)));
        }
        let parked = data.parked.iter().flat_map(|it| &it.1);
        let beside = data.discuss.iter().chain(&data.loose).chain(parked).filter(|it| found.has(it)).cloned();
        let beside: Vec<Arc<Lying>> = beside.collect();
        found.elsewhere.extend(beside);
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
        self.hits.has(&self.deck, stack.stack.word, &stack.cards)
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.elsewhere.is_empty() && self.here.is_empty()
    }
}

/// Where a stack was found, and how often: "bij B, 3×".
pub fn place_of_found(seen: &Seen<'_>, data: &BoardData, stack: &Lying) -> String {
    let cluster = match stack.place {
        Place::Cluster(id) => data.cluster(id).map(|it| (it.letter, it.title.as_str())),
        _ => None,
    };
    let place = place_words(seen.words, stack.place, cluster);
    if stack.cards.len() > 1 { format!("{place}, {}×", stack.cards.len()) } else { place }
}
