//! Which wordings are alike, and why: "zelfde woord, andere vorm", "verwante betekenis".
//!
//! It only points; nothing moves by itself. Everything is decided by rules and lists that a person can read: forms of a
//! word (`form`, `irregular`), compounds (`compound`), slips of the hand (`spelling`) and the families of
//! `assets/verwante-woorden.txt` (`family`). Invariant: two wordings that say opposite things are never a pair
//! (`opposite`), nor are two that share no more than a part that many words have.
//!
//! Cost: each wording is read once and put under the few keys it has; only wordings under one key meet. So it grows with
//! the number of wordings and the number of pairs that come out, never with all pairs.

mod compound;
mod family;
mod form;
mod irregular;
mod opposite;
mod read;
mod reading;
mod shown;
mod spelling;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use family::Families;
pub use shown::{Suggestion, Wordings, shown, shown_anywhere};

use crate::model::wording::folded;
use read::{Reader, Saying, Under};

/// Why two wordings are alike, from the surest to the least sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A slip of the hand, or the same written in another way.
    Typing,
    /// The same word in another form.
    SameWord,
    /// The same word, of one in a compound.
    Compound,
    /// Words of like meaning, by the list of families.
    Meaning,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Typing, Self::SameWord, Self::Compound, Self::Meaning];

    /// The score of two wordings that say nothing else than what makes them alike.
    fn score(self) -> u8 {
        match self {
            Self::Typing => 95,
            Self::SameWord => 90,
            Self::Compound => 75,
            Self::Meaning => 60,
        }
    }
}

/// Two wordings that are alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The first by alphabet, folded as stacks are.
    pub one: Arc<str>,
    /// The other, folded.
    pub other: Arc<str>,
    /// Why.
    pub reason: Reason,
    /// How sure, from 0 to 100: 95 for typing, 90 for another form, 75 for a compound, 60 for like meaning; 5 less for
    /// each of the two that says more than what makes them alike ("open en eerlijk"), or that is a compound of a word in
    /// a family. An order, no measured chance.
    pub score: u8,
}

/// The pairs among some wordings by the built-in families; surest first, then by alphabet. Wordings that are equal once
/// folded are one, and no pair.
///
/// Two wordings that are alike among others may not be among more: see `leave_later_words`. Of 12,000 wordings, 3,000 of
/// them different, it takes some 0.07 s.
pub fn pairs<'a>(wordings: impl IntoIterator<Item = &'a str>) -> Vec<Pair> {
    pairs_with(Families::built_in(), wordings)
}

/// The pairs by other families.
pub fn pairs_with<'a>(families: &Families, wordings: impl IntoIterator<Item = &'a str>) -> Vec<Pair> {
    let wordings: BTreeSet<String> = wordings.into_iter().map(folded).filter(|it| !it.is_empty()).collect();
    let wordings: Vec<Arc<str>> = wordings.into_iter().map(Arc::from).collect();
    let mut reader = Reader::new(families);
    let sayings: Vec<Saying> = wordings.iter().map(|it| reader.read(it)).collect();
    let mut met = met_under_keys(&sayings);
    met.extend(met_by_typing(&reader, &sayings));
    met.retain(|it| !opposes(&sayings, it.one, it.other));
    met.retain(|it| figures(&wordings, it.one).eq(figures(&wordings, it.other)));
    leave_later_words(&mut met, sayings.len());
    met.sort_unstable_by_key(|it| (it.one, it.other, u8::MAX - it.score, it.reason));
    met.dedup_by_key(|it| (it.one, it.other));
    met.sort_unstable_by_key(|it| (u8::MAX - it.score, it.one, it.other));
    let pair = |it: &Meeting| {
        let (one, other) = (Arc::clone(at(&wordings, it.one)?), Arc::clone(at(&wordings, it.other)?));
        Some(Pair { one, other, reason: it.reason, score: it.score })
    };
    met.iter().filter_map(pair).collect()
}

/// Two places in the list of wordings that met, the lower first.
#[derive(Clone, Copy, Debug)]
struct Meeting {
    one: u32,
    other: u32,
    score: u8,
    reason: Reason,
    /// The place of the wording that is only met by what it says behind "en".
    later: Option<u32>,
}

impl Meeting {
    fn new(one: u32, other: u32, reason: Reason, less: u8) -> Self {
        Self {
            one: one.min(other),
            other: one.max(other),
            reason,
            score: reason.score().saturating_sub(less),
            later: None,
        }
    }
}

/// What stands at a place; places are `u32` since there can be millions of meetings.
fn at<T>(list: &[T], place: u32) -> Option<&T> {
    list.get(usize::try_from(place).ok()?)
}

/// The figures in a wording: "doel 1" and "doel 2" are two goals, not one.
fn figures(wordings: &[Arc<str>], place: u32) -> impl Iterator<Item = char> {
    at(wordings, place).map_or("", |it| it).chars().filter(char::is_ascii_digit)
}

fn less_for(saying: &Saying) -> u8 {
    if saying.says_more { 5 } else { 0 }
}

/// What more wordings than this have in common is a frequent part, and says of no two of them that they are alike. It also
/// keeps the number of pairs in proportion to the number of wordings.
const FREQUENT: usize = 100;

/// Wordings that have a word or a family in common.
fn met_under_keys(sayings: &[Saying]) -> Vec<Meeting> {
    let mut by_word: BTreeMap<u32, Vec<(u32, Under)>> = BTreeMap::new();
    let mut by_family: BTreeMap<usize, Vec<(u32, Under)>> = BTreeMap::new();
    for (at, saying) in (0..).zip(sayings) {
        for (key, under) in &saying.words {
            by_word.entry(*key).or_default().push((at, *under));
        }
        for (family, under) in &saying.families {
            by_family.entry(*family).or_default().push((at, *under));
        }
    }
    let mut met = Vec::new();
    for together in by_word.values().filter(|it| it.len() <= FREQUENT) {
        meet(together, sayings, by_a_word, &mut met);
    }
    for together in by_family.values().filter(|it| it.len() <= FREQUENT) {
        meet(together, sayings, |_, _| Some(Reason::Meaning), &mut met);
    }
    met
}

/// What has a word behind "en" is like what says nothing but that word.
fn by_a_word((one, under): (&Saying, Under), (other, under_other): (&Saying, Under)) -> Option<Reason> {
    match (under, under_other) {
        (Under::Itself, Under::Itself) => Some(Reason::SameWord),
        (Under::Later, Under::Itself) if !other.says_more => Some(Reason::SameWord),
        (Under::Itself, Under::Later) if !one.says_more => Some(Reason::SameWord),
        (Under::Later, _) | (_, Under::Later) => None,
        _ => Some(Reason::Compound),
    }
}

/// Makes a meeting of every two wordings under one key that have a reason.
fn meet(
    together: &[(u32, Under)],
    sayings: &[Saying],
    reason: impl Fn((&Saying, Under), (&Saying, Under)) -> Option<Reason>,
    met: &mut Vec<Meeting>,
) {
    for (place, (one, under)) in together.iter().enumerate() {
        let Some(saying) = at(sayings, *one) else { continue };
        for (other, under_other) in together.iter().skip(place + 1).filter(|it| it.0 != *one) {
            let Some(saying_other) = at(sayings, *other) else { continue };
            let Some(reason) = reason((saying, *under), (saying_other, *under_other)) else { continue };
            let compounds = [*under, *under_other].into_iter().filter(|it| *it == Under::Compound).count();
            // One compound is what the reason `Compound` says already.
            let less: u8 = match (reason, compounds) {
                (Reason::Meaning, 1) | (Reason::Compound, 2) => 5,
                (Reason::Meaning, 2) => 10,
                _ => 0,
            };
            let less = less + less_for(saying) + less_for(saying_other);
            let is_later = |it: &&(u32, Under)| it.1 == Under::Later;
            let later = [(*one, *under), (*other, *under_other)].iter().find(is_later).map(|it| it.0);
            met.push(Meeting { later, ..Meeting::new(*one, *other, reason, less) });
        }
    }
}

/// A card can lie in one place only, and "open en eerlijk" belongs with "open" rather than with "eerlijk" where both are
/// there: what stands behind "en" counts only where what stands before it is like nothing else.
fn leave_later_words(met: &mut Vec<Meeting>, wordings: usize) {
    let mut is_placed = vec![false; wordings];
    for firm in met.iter().filter(|it| it.later.is_none()) {
        for place in [firm.one, firm.other] {
            if let Some(placed) = usize::try_from(place).ok().and_then(|it| is_placed.get_mut(it)) {
                *placed = true;
            }
        }
    }
    met.retain(|it| it.later.is_none_or(|place| at(&is_placed, place) != Some(&true)));
}

/// Wordings that are one but for a slip of the hand or the way of writing.
fn met_by_typing(reader: &Reader<'_>, sayings: &[Saying]) -> Vec<Meeting> {
    let mut by_sound: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    let mut by_word: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (at, saying) in (0..).zip(sayings) {
        by_sound.entry(&saying.sound).or_default().push(at);
        for word in &saying.spelled {
            by_word.entry(*word).or_default().push(at);
        }
    }
    by_sound.remove("");
    let whole = by_sound.values().flat_map(|it| spelling::pairs_of(it));
    let mut met: Vec<Meeting> = whole.map(|it| Meeting::new(it.0, it.1, Reason::Typing, 0)).collect();
    let having = |word: u32| by_word.get(&word).into_iter().flatten();
    for (word, variant) in reader.variants() {
        for one in having(word) {
            for other in having(variant).filter(|it| *it != one) {
                let less = [*one, *other].iter().filter_map(|it| at(sayings, *it)).map(less_for).sum();
                met.push(Meeting::new(*one, *other, Reason::Typing, less));
            }
        }
    }
    met
}

fn opposes(sayings: &[Saying], one: u32, other: u32) -> bool {
    let (Some(one), Some(other)) = (at(sayings, one), at(sayings, other)) else { return false };
    one.opposed.iter().any(|it| other.says.contains(it)) || other.opposed.iter().any(|it| one.says.contains(it))
}
