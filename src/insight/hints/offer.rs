//! "Elkaar aanspreken" as "We spreken elkaar aan".
//!
//! Dutch puts the verb behind "we" and leaves the rest as it stood, with the particle of a verb like `aan|spreken` where
//! the verb was. What has a second verb of its own, or speaks of "je", is left: the offer has to be right as it is.

use super::forms::Form;
use super::lexicon::{Class, Lexicon, Verb};
use super::reading::{Word, is_determiner, is_joining, is_preposition, is_subject, is_subordinator, words};

/// Words that would have to become another person.
const OTHER_PERSONS: &[&str] =
    &["je", "jij", "jou", "jouw", "jezelf", "u", "uw", "uzelf", "ik", "mij", "mijn", "mezelf", "zichzelf"];

/// Verbs of which "van" is their own, so that it stays: "leren van fouten".
const WITH_VAN: &[&str] = &[
    "leren",
    "genieten",
    "houden",
    "wegblijven",
    "uitgaan",
    "afwijken",
    "leven",
    "dromen",
    "weten",
    "weggaan",
    "komen",
];

/// Verbs behind which another infinitive may stand: "elkaar helpen groeien".
const BEFORE_INFINITIVE: &[&str] = &["helpen", "leren", "komen", "zien", "horen"];

/// Verbs that want "ons" behind "we", so that without "zich" it is not certain what is meant: "veilig voelen".
const REFLEXIVE: &[&str] = &[
    "afvragen",
    "bemoeien",
    "ergeren",
    "gedragen",
    "inleven",
    "interesseren",
    "opstellen",
    "schamen",
    "verplaatsen",
    "verslapen",
    "verwonderen",
    "voelen",
];

/// Words that show that a word behind them, which may be a noun, is a verb here: "vragen om hulp".
const AFTER_VERB: &[&str] = &["om", "van", "naar", "dat", "of", "hoe"];

/// A line that starts with an infinitive, or whose first words end in one, as a sentence that begins with "We". Nothing
/// where that is not certain.
pub fn we_form(wording: &str) -> Option<String> {
    let lexicon = Lexicon::built_in();
    let line = Line { words: words(wording), lexicon };
    let is_whole = wording.split_whitespace().count() == line.words.len() && !wording.trim().contains('\n');
    let is_other = |it: &Word<'_>| OTHER_PERSONS.contains(&&*it.plain);
    if !is_whole || line.words.iter().any(is_other) || is_subject(line.plain(0)) || line.has_more_sentences() {
        return None;
    }
    let (at, verb) = line.first_infinitive()?;
    let wants_ons =
        REFLEXIVE.contains(&&*verb.infinitive()) && !line.words.iter().take(at).any(|it| it.plain == "zich");
    if wants_ons {
        return None;
    }
    let end = line.one_act(at, &verb)?;
    Some(line.turned(at, &verb, end))
}

struct Line<'a> {
    words: Vec<Word<'a>>,
    lexicon: &'a Lexicon,
}

impl Line<'_> {
    fn plain(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |it| &it.plain)
    }

    fn is_end(&self, at: usize) -> bool {
        self.words.get(at).is_none_or(|it| it.is_end)
    }

    fn infinitive(&self, at: usize) -> Option<Verb> {
        self.lexicon.form(self.plain(at)).filter(|it| it.1 == Form::Infinitive).map(|it| it.0)
    }

    fn is_finite(&self, at: usize) -> bool {
        let plain = self.plain(at);
        !self.lexicon.is_doubtful(plain) && self.lexicon.form(plain).is_some_and(|it| it.1 == Form::Finite)
    }

    /// A full stop within the line, or a list behind a colon.
    fn has_more_sentences(&self) -> bool {
        let within = self.words.iter().rev().skip(1);
        within.filter(|it| it.is_end).any(|it| !it.raw.ends_with(','))
    }

    /// The place of the first verb, where what stands before it can only be what it is done to, or how.
    fn first_infinitive(&self) -> Option<(usize, Verb)> {
        for at in 0..self.words.len() {
            let (plain, before) = (self.plain(at), if at > 0 { self.plain(at - 1) } else { "" });
            let is_nominal = is_determiner(before) || is_preposition(before);
            if let Some(verb) = self.infinitive(at).filter(|_| !is_nominal) {
                let next = self.plain(at + 1);
                let is_object = self.infinitive(at + 1).is_some();
                let is_verb = match (self.lexicon.is_doubtful(plain), at) {
                    (false, _) => true,
                    (true, 0) => AFTER_VERB.contains(&next),
                    (true, _) => !before.ends_with('e') && (next.is_empty() || is_preposition(next)),
                };
                if is_verb && !(is_object && self.lexicon.is_doubtful(plain)) {
                    return (before != "te").then_some((at, verb));
                }
                if !is_object {
                    return None;
                }
            } else if is_subordinator(plain) && !is_preposition(plain) || self.is_end(at) || self.is_finite(at) {
                return None;
            }
        }
        None
    }

    /// Where the main clause ends, if nothing is done in it besides the verb at a place and what is joined to it at once.
    fn one_act(&self, at: usize, verb: &Verb) -> Option<usize> {
        let is_followed = self.infinitive(at + 1).is_some();
        let has_list = verb.class == Class::Helper && (at == 0 || is_followed);
        let has_one = BEFORE_INFINITIVE.contains(&&*verb.base) && is_followed;
        let end = (at + 1..self.words.len()).find(|it| is_subordinator(self.plain(*it))).unwrap_or(self.words.len());
        for place in at + 1..end {
            let (plain, before) = (self.plain(place), self.plain(place - 1));
            if is_subject(plain) || self.is_finite(place) || plain == "zich" {
                return None;
            }
            let is_nominal = is_determiner(before) || is_preposition(before) || before == "te";
            let Some(other) = self.infinitive(place).filter(|_| !is_nominal && !self.lexicon.is_doubtful(plain)) else {
                continue;
            };
            let has_no_particle = verb.particle.is_empty() && other.particle.is_empty();
            let is_twin = at == 0 && self.joined_to(at) == Some(place) && has_no_particle;
            if !(has_list || has_one && place == at + 1 || is_twin) {
                return None;
            }
        }
        // Whether "en" goes on with the clause or with the main act cannot be told.
        let joins_later = (end..self.words.len()).any(|it| is_joining(self.plain(it)));
        (!joins_later || has_list).then_some(end)
    }

    /// The place of the verb behind "en" that shares all that follows: "nemen en waarderen".
    fn joined_to(&self, at: usize) -> Option<usize> {
        (is_joining(self.plain(at + 1)) && self.infinitive(at + 2).is_some()).then_some(at + 2)
    }

    fn turned(&self, at: usize, verb: &Verb, end: usize) -> String {
        let mut said = vec!["We".to_owned(), verb.base.clone()];
        said.extend((0..at).map(|it| if self.plain(it) == "zich" { "ons".to_owned() } else { self.moved(it) }));
        let mut rest = at + 1;
        if let Some(twin) = self.joined_to(at).filter(|_| verb.class != Class::Helper && at == 0) {
            said.extend((rest..=twin).map(|it| self.moved(it)));
            rest = twin + 1;
        }
        let drops_van = at == 0 && self.plain(rest) == "van" && !WITH_VAN.contains(&&*verb.infinitive());
        rest += usize::from(drops_van);
        let opens = |it: &usize| is_preposition(self.plain(*it)) && !matches!(self.plain(*it), "van" | "tussen");
        let split = match at {
            0 if drops_van => (rest..end).find(opens).unwrap_or(end),
            _ => rest,
        };
        // A comma closes the main clause as well, and stays at its end.
        let comma = (rest..split).find(|it| self.is_end(*it) && *it + 1 < self.words.len());
        let split = comma.map_or(split, |it| it + 1);
        said.extend((rest..split).map(|it| self.moved(it)));
        if !verb.particle.is_empty() {
            let sign = said.last().map_or("", |it| it.trim_start_matches(|it: char| !",.!?".contains(it))).to_owned();
            let is_moved = split > rest;
            if let Some(last) = said.last_mut().filter(|_| is_moved) {
                last.truncate(last.len() - sign.len());
            }
            let sign = if is_moved { sign } else { self.sign_of(at) };
            said.push(format!("{}{sign}", verb.particle));
        } else if at > 0 || rest == at + 1 {
            let sign = self.sign_of(at);
            said.last_mut().into_iter().for_each(|it| it.push_str(&sign));
        }
        said.extend((split..self.words.len()).map(|it| self.moved(it)));
        said.join(" ")
    }

    /// The signs behind a word.
    fn sign_of(&self, at: usize) -> String {
        let raw = self.words.get(at).map_or("", |it| it.raw);
        raw.trim_start_matches(|it: char| !",.!?".contains(it)).to_owned()
    }

    /// A word with its signs, without the capital that it had as the first of the line.
    fn moved(&self, at: usize) -> String {
        let raw = self.words.get(at).map_or("", |it| it.raw);
        let mut letters = raw.chars();
        match letters.next() {
            Some(first) if at == 0 && !letters.as_str().contains(char::is_uppercase) => {
                first.to_lowercase().chain(letters).collect()
            }
            _ => raw.to_owned(),
        }
    }
}
