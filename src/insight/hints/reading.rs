//! What a behaviour says: its words, and the acts in it, each a verb with the words that belong to it.
//!
//! What stands in a subordinate clause ("… hoe iemand groeit") is no act of the colleague whose behaviour it is.

use crate::model::wording::folded;

use super::forms::Form;
use super::lexicon::{Class, Lexicon, Verb};

/// Words that open a clause of which the verb is no act of its own.
const SUBORDINATE: &[&str] = &[
    "als", "dat", "die", "doordat", "hoe", "hoewel", "indien", "nadat", "om", "omdat", "ondanks", "tenzij", "terwijl",
    "toen", "totdat", "voordat", "waar", "waaraan", "waarbij", "waardoor", "waarin", "waarmee", "waarom", "waarop",
    "waarvan", "waarvoor", "wanneer", "wat", "welke", "wie", "zoals", "zodat", "zodra", "zonder",
];

/// Words before a noun phrase that says with whom, where or how.
const PREPOSITIONS: &[&str] = &[
    "aan",
    "bij",
    "binnen",
    "boven",
    "buiten",
    "door",
    "in",
    "langs",
    "met",
    "na",
    "naar",
    "naast",
    "om",
    "onder",
    "op",
    "over",
    "per",
    "rond",
    "rondom",
    "sinds",
    "tegen",
    "tegenover",
    "tijdens",
    "tot",
    "tussen",
    "uit",
    "van",
    "vanuit",
    "vanaf",
    "via",
    "volgens",
    "voor",
];

/// Words after which comes a noun.
const DETERMINERS: &[&str] = &[
    "de", "het", "een", "geen", "onze", "ons", "mijn", "jouw", "je", "uw", "hun", "haar", "deze", "dit", "elke", "elk",
    "iedere", "ieder", "alle", "veel", "weinig", "meer", "minder", "ieders", "elkaars",
];

/// Who does it; the verb comes at once behind it.
const SUBJECTS: &[&str] = &["we", "wij", "ik", "jij", "iedereen", "iemand", "men", "jullie", "hij"];

/// Words that join two acts.
const JOINING: &[&str] = &["en", "maar", "&", "+", "/"];

/// One word of a wording.
#[derive(Clone, Debug)]
pub(super) struct Word<'a> {
    /// As it stands there.
    pub(super) raw: &'a str,
    /// As it stands there, without signs around it.
    pub(super) written: &'a str,
    /// In lower case.
    pub(super) plain: String,
    /// Whether a comma, a full stop or the like stands behind it.
    pub(super) is_end: bool,
}

/// A verb that somebody does.
#[derive(Clone, Debug)]
pub(super) struct Act {
    /// Which.
    pub(super) verb: Verb,
    /// The place of its word.
    pub(super) at: usize,
    /// The places of the words that belong to it, from the first up to and without the last.
    pub(super) words: (usize, usize),
    /// In which form.
    pub(super) form: Form,
}

/// A wording, read.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading<'a> {
    /// Its words in order.
    pub(super) words: Vec<Word<'a>>,
    /// What is done, in order.
    pub(super) acts: Vec<Act>,
    /// The places of the words in subordinate clauses.
    pub(super) is_subordinate: Vec<bool>,
    /// Whether it opens with a subordinate clause that has a verb.
    pub(super) opens_with_clause: bool,
}

/// The words of a text. A text without letters and digits has none.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    text.split_whitespace().flat_map(|it| it.split_inclusive('/')).filter_map(word).collect()
}

fn word(raw: &str) -> Option<Word<'_>> {
    let bare = raw.trim_matches(|it: char| !it.is_alphanumeric());
    let written = if JOINING.contains(&raw) { raw } else { bare };
    let is_end = raw.trim_end_matches(['"', ')', '’', '”', '\'']).ends_with([',', '.', ';', ':', '!', '?', '/', '…']);
    (!written.is_empty()).then(|| Word { raw, written, plain: folded(written), is_end })
}

/// Whether a word stands before a noun phrase.
pub(super) fn is_preposition(word: &str) -> bool {
    PREPOSITIONS.contains(&word)
}

/// Whether a word opens a subordinate clause.
pub(super) fn is_subordinator(word: &str) -> bool {
    SUBORDINATE.contains(&word)
}

/// Whether a word joins two acts.
pub(super) fn is_joining(word: &str) -> bool {
    JOINING.contains(&word)
}

/// Whether a noun follows a word.
pub(super) fn is_determiner(word: &str) -> bool {
    DETERMINERS.contains(&word)
}

/// Whether a word says who does it.
pub(super) fn is_subject(word: &str) -> bool {
    SUBJECTS.contains(&word)
}

impl<'a> Reading<'a> {
    /// Reads a wording.
    pub(super) fn of(wording: &'a str, lexicon: &Lexicon) -> Self {
        let words = words(wording);
        let mut reading = Self { is_subordinate: vec![false; words.len()], words, ..Self::default() };
        reading.find_acts(lexicon);
        reading
    }

    /// The plain word at a place, and nothing where there is none.
    pub(super) fn plain(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |it| &it.plain)
    }

    /// The plain words from one place up to another.
    pub(super) fn plains(&self, from: usize, to: usize) -> Vec<&str> {
        self.words.get(from..to).unwrap_or_default().iter().map(|it| it.plain.as_str()).collect()
    }

    fn ends_at(&self, at: usize) -> bool {
        self.words.get(at).is_none_or(|it| it.is_end)
    }

    fn find_acts(&mut self, lexicon: &Lexicon) {
        let (mut start, mut is_inner, mut taken) = (0, false, None);
        for at in 0..self.words.len() {
            let is_behind_sign = at > 0 && self.ends_at(at - 1);
            if is_behind_sign {
                (start, is_inner) = (at, false);
            }
            if is_joining(self.plain(at)) && self.begins_act(at + 1, is_inner, lexicon) {
                self.close(at);
                (start, is_inner) = (at + 1, false);
                continue;
            }
            if taken == Some(at) {
                continue;
            }
            if is_inner {
                self.note_subordinate(at, lexicon);
                continue;
            }
            if let Some((act, particle)) = self.act_at(at, start, lexicon) {
                taken = particle;
                self.add(act);
            } else if self.opens_clause(at) {
                is_inner = true;
                self.note_subordinate(at, lexicon);
            }
        }
        self.close(self.words.len());
    }

    /// Whether a subordinate clause begins here; "of" opens one before a subject, and joins two things before another.
    fn opens_clause(&self, at: usize) -> bool {
        let (plain, next) = (self.plain(at), self.plain(at + 1));
        let is_whether = plain == "of" && (is_subject(next) || matches!(next, "je" | "ze" | "zij" | "het"));
        is_subordinator(plain) || is_whether || self.plains(at, at + 3) == ["in", "plaats", "van"]
    }

    fn note_subordinate(&mut self, at: usize, lexicon: &Lexicon) {
        if let Some(place) = self.is_subordinate.get_mut(at) {
            *place = true;
        }
        let is_verb = lexicon.form(self.plain(at)).is_some();
        let is_first = self.is_subordinate.first() == Some(&true);
        self.opens_with_clause |= is_verb && is_first;
    }

    /// Whether a word behind "en" begins an act, rather than ending a clause as in "wat de school doet en oplevert". One
    /// that may be a noun does where its particle follows, or at least no "van" or "voor" that would belong to a noun.
    fn begins_act(&self, at: usize, is_inner: bool, lexicon: &Lexicon) -> bool {
        let plain = self.plain(at);
        let Some((verb, form)) = lexicon.form(plain) else { return false };
        if self.ends_at(at) || at + 1 >= self.words.len() {
            let is_list = self.acts.last().is_some_and(|it| it.form == Form::Infinitive) && !is_inner;
            return is_list && !lexicon.is_doubtful(plain);
        }
        let next = self.plain(at + 1);
        let is_noun = is_preposition(next) || is_joining(next) || form == Form::Stem;
        !lexicon.is_doubtful(plain) || !is_noun || self.taken_apart(at, &verb, lexicon).is_some()
    }

    /// The acts that are still open end before a place.
    fn close(&mut self, end: usize) {
        for act in self.acts.iter_mut().rev().take_while(|it| it.words.1 == 0) {
            act.words.1 = end;
        }
    }

    /// A helping verb gives way to the one it helps, and a participle says what "is" or "wordt" done.
    fn add(&mut self, act: Act) {
        let is_open = |it: &&mut Act| it.words.1 == 0;
        let Some(before) = self.acts.last_mut().filter(is_open) else { return self.acts.push(act) };
        let lets_see = before.verb.base == "laten" && matches!(&*act.verb.base, "zien" | "horen" | "merken" | "weten");
        if before.verb.class == Class::Helper || act.form == Form::Participle {
            let class = if lets_see { Class::Seen } else { act.verb.class };
            *before = Act { verb: Verb { class, ..act.verb }, words: before.words, ..act };
        } else {
            self.acts.push(act);
        }
    }

    /// The act of which the verb stands at a place, in a clause that begins at `start`, and where its particle stands.
    fn act_at(&self, at: usize, start: usize, lexicon: &Lexicon) -> Option<(Act, Option<usize>)> {
        let plain = self.plain(at);
        let before = if at > start { self.plain(at - 1) } else { "" };
        let is_you = matches!(before, "je" | "u" | "ze" | "zij") && at == start + 1;
        let is_second = at == start + 1 && is_subject(before) || is_you && plain.ends_with('t');
        let act = |verb, form| Act { verb, at, words: (start, 0), form };
        let Some((verb, form)) = lexicon.form(plain) else {
            let unknown = Verb { particle: String::new(), base: plain.to_owned(), class: Class::Other };
            return is_second.then(|| (act(unknown, Form::Finite), None));
        };
        let is_turned = is_subject(self.plain(at + 1));
        if let Some((apart, place)) = self.taken_apart(at, &verb, lexicon).filter(|_| {
            form != Form::Infinitive || is_second || is_turned || at == start && start > 0 || is_subject(self.plain(0))
        }) {
            return Some((act(apart, form), Some(place)));
        }
        let follows_own = is_second || is_turned;
        let is_doubtful = lexicon.is_doubtful(plain) && !follows_own;
        let is_nominal =
            is_determiner(before) && !is_you || is_preposition(before) || is_doubtful && before.ends_with('e');
        let has_helper = self.acts.last().is_some_and(|it| it.words.1 == 0 && it.verb.class == Class::Helper);
        let is_act = match form {
            Form::Infinitive if before == "te" => has_helper,
            Form::Infinitive if is_doubtful => {
                !is_nominal && !self.is_infinitive(at + 1, lexicon) && (at == start || !self.has_open_act())
            }
            Form::Infinitive => !is_nominal || follows_own,
            Form::Finite => !is_nominal && !is_doubtful,
            Form::Stem => {
                let is_order = at == start && !is_doubtful && self.words.len() > 1;
                is_order || follows_own || matches!(before, "ik" | "je" | "jij")
            }
            Form::Participle => {
                let helps = |it: &Act| it.words.1 == 0 && matches!(&*it.verb.base, "zijn" | "worden" | "hebben");
                self.acts.last().is_some_and(helps)
            }
        };
        is_act.then(|| (act(verb, form), None))
    }

    fn has_open_act(&self) -> bool {
        self.acts.last().is_some_and(|it| it.words.1 == 0 && it.verb.class != Class::Helper)
    }

    fn is_infinitive(&self, at: usize, lexicon: &Lexicon) -> bool {
        lexicon.form(self.plain(at)).is_some_and(|it| it.1 == Form::Infinitive)
    }

    /// The verb of which the particle stands later in the clause: "we spreken elkaar aan".
    fn taken_apart(&self, at: usize, verb: &Verb, lexicon: &Lexicon) -> Option<(Verb, usize)> {
        if !verb.particle.is_empty() {
            return None;
        }
        for place in at + 1..self.words.len() {
            let next = self.plain(place + 1);
            let is_loose = self.ends_at(place)
                || place + 1 == self.words.len()
                || is_preposition(next)
                || is_subordinator(next)
                || is_joining(next);
            let apart = || lexicon.verb(&format!("{}{}", self.plain(place), verb.base));
            let apart = is_loose.then(apart).flatten();
            if let Some(apart) = apart.filter(|it| it.particle == self.plain(place)) {
                return Some((apart.clone(), place));
            }
            if self.ends_at(place) || is_joining(self.plain(place)) && self.begins_act(place + 1, false, lexicon) {
                return None;
            }
        }
        None
    }
}
