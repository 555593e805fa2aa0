//! The list of words of like meaning, `assets/verwante-woorden.txt`, read once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::form::key;
use super::reading::{is_function, is_generic, written};

/// The list that is built in.
static BUILT_IN: LazyLock<Families> =
    LazyLock::new(|| Families::read(include_str!("../../../assets/verwante-woorden.txt")));

/// Families of words with about the same meaning.
#[derive(Clone, Debug, Default)]
pub struct Families {
    /// Each family as its words are written in the list.
    listed: Vec<Vec<String>>,
    /// The families of a word, by its key.
    words: BTreeMap<String, Vec<usize>>,
    /// Entries of several words, by one of their keys: all the keys, and the family.
    phrases: BTreeMap<String, Vec<(BTreeSet<String>, usize)>>,
    /// Every entry without its spaces.
    joined: BTreeMap<String, Vec<usize>>,
}

impl Families {
    /// The list that the program comes with.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// Reads a list: a family on a line, its words with commas between them; `#` begins a comment, `*` marks a family
    /// that says nothing else here. No line can be wrong: what has fewer than two words joins nothing.
    pub fn read(text: &str) -> Self {
        let mut families = Self::default();
        let lines = text.lines().map(str::trim).filter(|it| !it.is_empty() && !it.starts_with('#'));
        for line in lines {
            let entries = line.trim_start_matches('*').split(',').map(str::trim).filter(|it| !it.is_empty());
            families.add(entries.map(str::to_owned).collect());
        }
        families
    }

    /// The families, each as its words stand in the list.
    pub fn iter(&self) -> impl Iterator<Item = &[String]> {
        self.listed.iter().map(Vec::as_slice)
    }

    /// The families of a word with this key.
    pub(super) fn of_key(&self, key: &str) -> &[usize] {
        self.words.get(key).map_or(&[], Vec::as_slice)
    }

    /// The families with this entry, whatever spaces and hyphens stand in it.
    pub(super) fn of_joined(&self, joined: &str) -> &[usize] {
        self.joined.get(joined).map_or(&[], Vec::as_slice)
    }

    /// The entries of several words that stand in a wording with these keys, each with its family.
    pub(super) fn phrases(&self, keys: &BTreeSet<&str>) -> Vec<(&BTreeSet<String>, usize)> {
        let begun = keys.iter().filter_map(|it| self.phrases.get(*it)).flatten();
        let whole = begun.filter(|it| it.0.iter().all(|key| keys.contains(key.as_str())));
        whole.map(|(phrase, family)| (phrase, *family)).collect()
    }

    fn add(&mut self, entries: Vec<String>) {
        let family = self.listed.len();
        for entry in &entries {
            let words = written(entry);
            put(self.joined.entry(words.concat()).or_default(), family);
            let telling: Vec<&String> = words.iter().filter(|it| !is_function(it)).collect();
            let keys: BTreeSet<String> = telling.iter().map(|it| key(it)).collect();
            let has_own = words.len() == 1 || telling.iter().any(|it| !is_generic(it));
            match (keys.first(), keys.len()) {
                (Some(only), 1) if has_own => put(self.words.entry(only.clone()).or_default(), family),
                (Some(_), 2..) if has_own => {
                    // The rarest key would be best; the longest is that nearly always.
                    let anchor = keys.iter().max_by_key(|it| it.len()).cloned().unwrap_or_default();
                    self.phrases.entry(anchor).or_default().push((keys, family));
                }
                _ => {}
            }
        }
        self.listed.push(entries);
    }
}

fn put(families: &mut Vec<usize>, family: usize) {
    if !families.contains(&family) {
        families.push(family);
    }
}
