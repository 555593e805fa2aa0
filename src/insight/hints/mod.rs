//! What a behaviour could say better: "zie of hoor je dit?", two in one, a vague word.
//!
//! It only points and asks; nothing is changed, and nothing is refused. Everything is decided by rules and by a list that
//! a person can read and edit, `assets/gedragswoorden.txt` (`lexicon`): `forms` makes the forms of a verb, `reading` finds
//! what is done in a sentence, `offer` turns "elkaar aanspreken" into "we spreken elkaar aan". A verb of which the list says
//! nothing is given the benefit of the doubt; a form that it does not know at all may pass for a noun.
//!
//! Cost: one walk through the words for each verb in it, so a sheet takes next to nothing and a pasted page a blink.

mod forms;
mod lexicon;
mod offer;
mod reading;

pub use offer::we_form;

use lexicon::{Class, Lexicon, Vague};
use reading::{Act, Reading, is_joining, is_preposition, is_subordinator};

/// Words in a behaviour that one can still take in at a glance.
pub const MOST_WORDS: usize = 15;

/// What is pointed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HintKind {
    /// Nobody does anything: "collegiaal".
    NoVerb,
    /// It happens within a person: "elkaar waarderen".
    NotObservable,
    /// Everyone sees something else in it: "ruimte geven".
    VagueWord,
    /// More than [`MOST_WORDS`] words.
    TooLong,
    /// Two acts.
    TwoInOne,
}

impl HintKind {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::NoVerb, Self::NotObservable, Self::VagueWord, Self::TooLong, Self::TwoInOne];

    /// Whether it says that a behaviour is not concrete. A long one and a double one can each be very concrete ("we bellen
    /// terug en mailen wat we afspraken"): those two are about the form, so they do not count.
    pub fn is_about_concreteness(self) -> bool {
        match self {
            Self::NoVerb | Self::NotObservable | Self::VagueWord => true,
            Self::TooLong | Self::TwoInOne => false,
        }
    }
}

/// Something that a behaviour could say better.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hint {
    /// What.
    pub kind: HintKind,
    /// The words it is about, as they stand there: the verb, the vague word, the second act. None where it is about the
    /// whole.
    pub part: Option<String>,
}

/// What a behaviour could say better, in the order of [`HintKind::ALL`]. Of the three that are about concreteness at most
/// one, since each of them asks for the same: what one would see. A text without words has none.
pub fn hints(wording: &str) -> Vec<Hint> {
    let lexicon = Lexicon::built_in();
    let reading = Reading::of(wording, lexicon);
    if count(&reading) == 0 {
        return Vec::new();
    }
    let too_long = (count(&reading) > MOST_WORDS).then_some(Hint { kind: HintKind::TooLong, part: None });
    let two = second_act(&reading).map(|part| Hint { kind: HintKind::TwoInOne, part: Some(part) });
    unconcrete(&reading, lexicon).into_iter().chain(too_long).chain(two).collect()
}

/// Whether it is pointed out that a behaviour is not concrete.
pub fn is_unconcrete(wording: &str) -> bool {
    hints(wording).iter().any(|it| it.kind.is_about_concreteness())
}

fn count(reading: &Reading<'_>) -> usize {
    reading.words.iter().filter(|it| it.plain.contains(char::is_alphanumeric)).count()
}

/// One act that can be seen or heard is enough; an act that we do not know and that has no vague word is given the
/// benefit of the doubt.
fn unconcrete(reading: &Reading<'_>, lexicon: &Lexicon) -> Option<Hint> {
    if reading.acts.is_empty() {
        return (!reading.opens_with_clause).then_some(Hint { kind: HintKind::NoVerb, part: None });
    }
    let found = reading.acts.iter().map(|act| in_act(reading, act, lexicon));
    let found: Option<Vec<Hint>> = found.collect();
    found.and_then(|it| it.into_iter().next())
}

/// What is not concrete in an act, or nothing.
fn in_act(reading: &Reading<'_>, act: &Act, lexicon: &Lexicon) -> Option<Hint> {
    let verb = || reading.words.get(act.at).map(|it| it.written.to_owned());
    let about = |kind, part| Some(Hint { kind, part });
    let (from, to) = act.words;
    match act.verb.class {
        Class::Inner => about(HintKind::NotObservable, verb()),
        Class::Being if lexicon.is_seen_state(&reading.plains(from, to)) => None,
        Class::Being => {
            let what = (act.at + 1..to).take_while(|it| !is_subordinator(reading.plain(*it)));
            about(HintKind::NotObservable, joined(reading, act.at, what.last().map_or(to, |it| it + 1)))
        }
        Class::Vague => about(HintKind::VagueWord, verb()),
        Class::Seen => vague_part(reading, object_of(reading, act), &[Vague::Thing], lexicon),
        Class::Helper | Class::Other => {
            // "Afspraken over de kwaliteit" are made, whatever quality is.
            let places = (from..to).take_while(|it| reading.plain(*it) != "over").collect();
            vague_part(reading, places, &[Vague::Thing, Vague::How], lexicon)
        }
    }
}

/// The places of what an act is done to, without what says with whom, where or how: a vague word there takes away what
/// can be seen, as in "verantwoordelijkheid delen"; "met respect helpen" still is helping.
fn object_of(reading: &Reading<'_>, act: &Act) -> Vec<usize> {
    let (from, to) = act.words;
    let is_bound = |at: &usize| {
        let word = reading.plain(*at);
        is_preposition(word) && !(word == "van" && *at == act.at + 1) || is_subordinator(word) || is_joining(word)
    };
    let is_plain = !(from..act.at).any(|it| is_bound(&it));
    let before = (from..act.at).filter(|_| is_plain);
    before.chain((act.at + 1..to).take_while(|it| !is_bound(it))).collect()
}

fn vague_part(reading: &Reading<'_>, places: Vec<usize>, kinds: &[Vague], lexicon: &Lexicon) -> Option<Hint> {
    let is_main = |at: &usize| reading.is_subordinate.get(*at) == Some(&false);
    places.into_iter().filter(is_main).find_map(|at| {
        let (length, kind) = lexicon.vague(&reading.plains(at, (at + 4).min(reading.words.len())))?;
        kinds.contains(&kind).then_some(())?;
        Some(Hint { kind: HintKind::VagueWord, part: joined(reading, at, at + length) })
    })
}

/// The words from one place up to another, as they stand there.
fn joined(reading: &Reading<'_>, from: usize, to: usize) -> Option<String> {
    let words: Vec<&str> = reading.words.get(from..to)?.iter().map(|it| it.written).collect();
    Some(words.join(" "))
}

/// What is done besides the first: words of an act that begins behind a sign or behind "en".
fn second_act(reading: &Reading<'_>) -> Option<String> {
    let first = reading.acts.first()?;
    let second = reading.acts.iter().find(|it| it.words.0 > first.at)?;
    joined(reading, second.words.0, second.words.1)
}
