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
    /// What lies elsewhere than in the tray, in the order of the board: the place of each, and where it lies there.
    pub elsewhere: Vec<(Place, usize)>,
    /// What lies in the tray, by where it lies there.
    pub here: Vec<usize>,
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
        // Numbers of words lie close together; stacks do not.
        let fitting = |words: &[u32], stacks: &[Arc<Lying>]| -> Vec<usize> {
            let cards = |at: usize| stacks.get(at).map_or(&[][..], |it| &it.cards);
            let fits = |it: &(usize, &u32)| found.hits.has(&found.deck, *it.1, || cards(it.0));
            words.iter().enumerate().filter(fits).map(|it| it.0).collect()
        };
        let here = fitting(&data.tray_words, &data.tray);
        let mut elsewhere = Vec::new();
        for cluster in &data.clusters {
            let place = Place::Cluster(cluster.id);
            elsewhere.extend(fitting(cluster.lay.words(), &cluster.stacks).into_iter().map(|at| (place, at)));
        }
        let parked = data.parked.iter().map(|it| (Place::Parked(it.0), &it.1));
        for (place, stacks) in [(Place::Discuss, &data.discuss), (Place::Loose, &data.loose)].into_iter().chain(parked)
        {
            let words: Vec<u32> = stacks.iter().map(|it| it.stack.word).collect();
            elsewhere.extend(fitting(&words, stacks).into_iter().map(|at| (place, at)));
        }
        (found.here, found.elsewhere) = (here, elsewhere);
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
        self.hits.has(&self.deck, stack.stack.word, || &stack.cards)
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.elsewhere.is_empty() && self.here.is_empty()
    }
}

/// Where a stack was found, and how often: "bij B, 3×".
pub fn place_of_found(seen: &Seen<'_>, data: &BoardData, stack: &Lying) -> String {
    let place = match stack.place {
        Place::Cluster(id) => data.cluster(id).map_or_else(String::new, |it| it.place_words.clone()),
        place => place_words(seen.words, place, None),
    };
    if stack.cards.len() > 1 { format!("{place}, {}×", stack.cards.len()) } else { place }
}
