//! Reads wordings one after another, and gives every word a number, so that they can be put under keys.

use std::collections::{BTreeSet, HashMap};

use super::Families;
use super::compound::carrier;
use super::form::key;
use super::opposite::opposed;
use super::reading::{Spoken, is_function, spoken, written};
use super::spelling;

/// Letters that a wording must have before it is looked at as a whole.
const LONG_ENOUGH: usize = 7;

/// How a wording stands under a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Under {
    /// With the word itself, in any form.
    Itself,
    /// With a compound of it.
    Compound,
    /// With the word itself, behind "en".
    Later,
}

/// A wording as it is compared. Numbers are those of its [`Reader`].
#[derive(Clone, Debug, Default)]
pub(super) struct Saying {
    /// The words that it is about, by key.
    pub(super) words: Vec<(u32, Under)>,
    /// The families that it belongs to.
    pub(super) families: Vec<(usize, Under)>,
    /// Its words as they are spelled.
    pub(super) spelled: Vec<u32>,
    /// Keys of all that it says, to set against what others are opposed to.
    pub(super) says: Vec<u32>,
    /// Keys that it is opposed to; mostly none.
    pub(super) opposed: Vec<u32>,
    /// How the whole sounds; empty where it is too short for that.
    pub(super) sound: String,
    /// Whether it says more than one thing.
    pub(super) says_more: bool,
}

/// What is known of a word.
#[derive(Clone, Debug)]
struct Word {
    spelling: u32,
    key: u32,
    carrier: Option<u32>,
    families: Vec<(usize, Under)>,
    opposed: Vec<u32>,
}

/// Reads wordings.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    families: &'a Families,
    words: HashMap<String, Word>,
    numbers: HashMap<String, u32>,
    /// Words as they are spelled, each with what it belongs to.
    spellings: Vec<(String, u32, Vec<usize>)>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(families: &'a Families) -> Self {
        Self { families, words: HashMap::new(), numbers: HashMap::new(), spellings: Vec::new() }
    }

    /// Reads a wording.
    pub(super) fn read(&mut self, wording: &str) -> Saying {
        let families = self.families;
        let words = written(wording);
        let joined = words.concat();
        let mut saying = Saying::default();
        if joined.chars().count() >= LONG_ENOUGH {
            saying.sound = spelling::sound(&joined);
        }
        let whole = families.of_joined(&joined).iter().map(|it| (*it, Under::Itself));
        saying.families.extend(whole);
        let spoken = spoken(&words, |it| !families.of_joined(it).is_empty());
        let in_phrases = self.phrases(&words, &mut saying);
        let own = spoken.iter().filter(|it| !in_phrases.contains(&it.word));
        for word in own.clone().filter(|it| it.is_core) {
            self.take(word, &mut saying);
        }
        saying.says_more = own.count() + usize::from(!in_phrases.is_empty()) > 1;
        self.all_together(&mut saying);
        saying.words.sort_unstable();
        saying.words.dedup_by_key(|it| it.0);
        saying.families.sort_unstable();
        saying.families.dedup_by_key(|it| it.0);
        saying
    }

    /// Pairs of spellings, by number, of which one may be a slip or another way of writing the other.
    pub(super) fn variants(&self) -> Vec<(u32, u32)> {
        let words: Vec<&str> = self.spellings.iter().map(|it| it.0.as_str()).collect();
        let found = spelling::variants(&words).into_iter().filter_map(|(one, other)| {
            let (first, second) = (self.spellings.get(one)?, self.spellings.get(other)?);
            // Two words that are both known and not akin are two words, however close their letters.
            let are_known = !first.2.is_empty() && !second.2.is_empty();
            let are_akin = first.2.iter().any(|it| second.2.contains(it));
            let is_variant = first.1 != second.1 && (are_akin || !are_known);
            is_variant.then_some((u32::try_from(one).ok()?, u32::try_from(other).ok()?))
        });
        found.collect()
    }

    /// Puts a wording in the families of entries of several words; gives the words of the wording that are in them.
    fn phrases(&mut self, words: &[String], saying: &mut Saying) -> BTreeSet<String> {
        if words.len() < 2 {
            return BTreeSet::new();
        }
        let keys: Vec<(&String, String)> = words.iter().filter(|it| !is_function(it)).map(|it| (it, key(it))).collect();
        let found = self.families.phrases(&keys.iter().map(|it| it.1.as_str()).collect());
        let mut inside = BTreeSet::new();
        for (phrase, family) in found {
            saying.families.push((family, Under::Itself));
            let named: Vec<&str> = phrase.iter().map(String::as_str).collect();
            let number = self.number(&named.join(" "));
            saying.words.push((number, Under::Itself));
            inside.extend(keys.iter().filter(|it| phrase.contains(&it.1)).map(|it| it.0.clone()));
        }
        inside
    }

    /// "Open en eerlijk" is "eerlijk en open": all its words together are one more word.
    fn all_together(&mut self, saying: &mut Saying) {
        let keys: BTreeSet<u32> = saying.says.iter().copied().collect();
        if saying.words.iter().any(|it| it.1 == Under::Later) {
            let number = self.number(&format!("{keys:?}"));
            saying.words.push((number, Under::Itself));
        }
    }

    /// Adds one of the words that a wording is about.
    fn take(&mut self, spoken: &Spoken, saying: &mut Saying) {
        let word = self.word(&spoken.word);
        if spoken.is_turned {
            let turned = self.number(&format!("niet {}", key(&spoken.word)));
            saying.words.push((turned, Under::Itself));
            saying.opposed.push(word.key);
            return;
        }
        saying.says.push(word.key);
        saying.opposed.extend(&word.opposed);
        saying.spelled.push(word.spelling);
        if spoken.is_later {
            saying.words.push((word.key, Under::Later));
            return;
        }
        saying.words.push((word.key, Under::Itself));
        saying.words.extend(word.carrier.map(|it| (it, Under::Compound)));
        saying.families.extend(&word.families);
        saying.says.extend(word.carrier);
    }

    fn word(&mut self, text: &str) -> Word {
        if let Some(known) = self.words.get(text) {
            return known.clone();
        }
        let own_key = key(text);
        let carried = carrier(text).map(key).filter(|it| *it != own_key);
        let mut families: Vec<(usize, Under)> = Vec::new();
        let own = self.families.of_joined(text).iter().chain(self.families.of_key(&own_key));
        families.extend(own.map(|it| (*it, Under::Itself)));
        let by_carrier = carried.iter().flat_map(|it| self.families.of_key(it));
        families.extend(by_carrier.map(|it| (*it, Under::Compound)));
        let opposed = opposed(text).iter().map(|it| self.number(it)).collect();
        let (number, carrier) = (self.number(&own_key), carried.map(|it| self.number(&it)));
        let spelling = u32::try_from(self.spellings.len()).unwrap_or(u32::MAX);
        self.spellings.push((text.to_owned(), number, families.iter().map(|it| it.0).collect()));
        let word = Word { spelling, key: number, carrier, families, opposed };
        self.words.insert(text.to_owned(), word.clone());
        word
    }

    fn number(&mut self, key: &str) -> u32 {
        if let Some(number) = self.numbers.get(key) {
            return *number;
        }
        let number = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        self.numbers.insert(key.to_owned(), number);
        number
    }
}
