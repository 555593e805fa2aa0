//! The list of `assets/gedragswoorden.txt`, read once: verbs with what is seen of them, and words that are vague.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::forms::{Form, regular};

/// The list that is built in.
static BUILT_IN: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::read(include_str!("../../../assets/gedragswoorden.txt")));

/// What can be seen or heard of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// An act that somebody near sees or hears.
    Seen,
    /// It happens within a person.
    Inner,
    /// Everyone sees something else in it.
    Vague,
    /// Says something only with another verb.
    Helper,
    /// "Zijn": what somebody is, not what somebody does.
    Being,
    /// It depends on what stands beside it, or we do not know it.
    Other,
}

/// A verb.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Verb {
    /// What splits off: `aan` of `aanspreken`; empty where nothing does.
    pub(super) particle: String,
    /// The rest: `spreken`.
    pub(super) base: String,
    /// What is seen of it.
    pub(super) class: Class,
}

impl Verb {
    /// In one word: `aanspreken`.
    pub(super) fn infinitive(&self) -> String {
        format!("{}{}", self.particle, self.base)
    }
}

/// What kind of vague word it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Vague {
    /// How something is or goes: "respectvol".
    How,
    /// Something that is given, taken or shared: "ruimte".
    Thing,
}

/// Words that are vague together.
#[derive(Clone, Debug)]
struct Group {
    words: Vec<String>,
    vague: Vague,
}

/// The list, ready to look in.
#[derive(Clone, Debug, Default)]
pub(super) struct Lexicon {
    verbs: BTreeMap<String, Verb>,
    /// Every form in one word, with the infinitive.
    forms: BTreeMap<String, (String, Form)>,
    irregular: BTreeMap<String, Vec<String>>,
    /// Forms that are nouns or adverbs as well.
    doubtful: BTreeSet<String>,
    /// Words that only look like verbs.
    no_verbs: BTreeSet<String>,
    /// Vague words and groups of words, by the first.
    vague: BTreeMap<String, Vec<Group>>,
    /// Beginnings of vague words.
    vague_starts: Vec<(String, Vague)>,
    /// What is seen with "zijn", as words.
    seen_states: Vec<Vec<String>>,
}

/// What splits off a verb for certain; `onder`, `over`, `door`, `voor` and `om` only do where the list says so.
const PARTICLES: &[&str] = &[
    "aan", "af", "bij", "binnen", "in", "klaar", "langs", "mee", "na", "neer", "op", "rond", "samen", "tegen", "terug",
    "thuis", "toe", "uit", "vast", "weg",
];

/// Beginnings that make a verb of what ends in `en`.
const VERB_STARTS: &[&str] = &["be", "her", "ont", "ver"];

/// Ends that are those of nouns.
const NOUN_ENDS: &[&str] = &["ingen", "heden", "ieten", "anten", "enten", "oren", "eiten", "aren", "tjes", "sten"];

impl Lexicon {
    /// The list that the program comes with.
    pub(super) fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// Reads a list. No line can be wrong: what stands under an unknown heading counts for nothing.
    pub(super) fn read(text: &str) -> Self {
        let mut lexicon = Self::default();
        let mut heading = "";
        let lines = text.lines().map(str::trim).filter(|it| !it.is_empty() && !it.starts_with('#'));
        for line in lines {
            if let Some(named) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
                heading = named;
            } else if heading == "vormen" {
                let (infinitive, forms) = line.split_once(':').unwrap_or((line, ""));
                let forms = forms.split(',').map(|it| it.trim().to_owned()).collect();
                lexicon.irregular.insert(infinitive.trim().to_owned(), forms);
            } else {
                line.split(',').map(str::trim).filter(|it| !it.is_empty()).for_each(|it| lexicon.put(heading, it));
            }
        }
        lexicon.make_forms();
        lexicon
    }

    fn put(&mut self, heading: &str, entry: &str) {
        let words = || entry.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        match heading {
            "te zien of te horen" => self.put_verb(entry, Class::Seen),
            "van binnen" => self.put_verb(entry, Class::Inner),
            "vage werkwoorden" => self.put_verb(entry, Class::Vague),
            "hulpwerkwoorden" => self.put_verb(entry, Class::Helper),
            "andere werkwoorden" => self.put_verb(entry, if entry == "zijn" { Class::Being } else { Class::Other }),
            "ook een naamwoord" => drop(self.doubtful.insert(entry.to_owned())),
            "geen werkwoord" => drop(self.no_verbs.insert(entry.to_owned())),
            "wel te zien bij zijn" => self.seen_states.push(words()),
            "vage woorden" => self.put_vague(entry, words(), Vague::How),
            "vage dingen" => self.put_vague(entry, words(), Vague::Thing),
            _ => {}
        }
    }

    fn put_vague(&mut self, entry: &str, words: Vec<String>, vague: Vague) {
        match (entry.strip_suffix('*'), words.first().cloned()) {
            (Some(""), _) | (None, None) => {}
            (Some(start), _) => self.vague_starts.push((start.to_owned(), vague)),
            (None, Some(first)) => self.vague.entry(first).or_default().push(Group { words, vague }),
        }
    }

    fn put_verb(&mut self, entry: &str, class: Class) {
        let (particle, base) = entry.split_once('|').unwrap_or(("", entry));
        let verb = Verb { particle: particle.to_owned(), base: base.to_owned(), class };
        self.verbs.entry(format!("{particle}{base}")).or_insert(verb);
    }

    fn make_forms(&mut self) {
        let bases: Vec<String> = self.verbs.values().map(|it| it.base.clone()).collect();
        for base in bases {
            self.put_verb(&base, Class::Other);
        }
        for infinitive in self.verbs.keys() {
            self.forms.insert(infinitive.clone(), (infinitive.clone(), Form::Infinitive));
        }
        for (infinitive, verb) in &self.verbs {
            let mut forms = regular(&verb.base);
            let irregular = self.irregular.get(&verb.base).map_or(&[][..], Vec::as_slice);
            let has_none = VERB_STARTS.iter().any(|it| verb.base.starts_with(it));
            for (at, form) in irregular.iter().enumerate() {
                let is_participle = at + 1 == irregular.len() && (has_none || form.starts_with("ge"));
                forms.push((form.clone(), if is_participle { Form::Participle } else { Form::Finite }));
            }
            for (form, kind) in forms {
                let form = format!("{}{form}", verb.particle);
                self.forms.entry(form).or_insert_with(|| (infinitive.clone(), kind));
            }
        }
    }

    /// The verb with this infinitive.
    pub(super) fn verb(&self, infinitive: &str) -> Option<&Verb> {
        self.verbs.get(infinitive)
    }

    /// The verb of a plain word, as the list has it or as its shape tells, and which form it is.
    pub(super) fn form(&self, word: &str) -> Option<(Verb, Form)> {
        if let Some((infinitive, form)) = self.forms.get(word) {
            let is_noun = *form == Form::Stem && self.no_verbs.contains(word);
            return self.verb(infinitive).filter(|_| !is_noun).map(|it| (it.clone(), *form));
        }
        let unknown = |particle: &str, base: &str| Verb {
            particle: particle.to_owned(),
            base: base.to_owned(),
            class: Class::Other,
        };
        // Only these two: `aandacht` and `uitgaven` look like what one did.
        let apart = PARTICLES.iter().find_map(|it| Some((*it, word.strip_prefix(it)?)));
        let apart = apart.and_then(|(particle, base)| Some((particle, self.forms.get(base)?)));
        if let Some((particle, (infinitive, form))) =
            apart.filter(|it| matches!(it.1.1, Form::Infinitive | Form::Participle))
        {
            return Some((unknown(particle, infinitive), *form));
        }
        let is_noun = self.no_verbs.contains(word) || NOUN_ENDS.iter().any(|it| word.ends_with(it));
        let starts = VERB_STARTS.iter().any(|it| word.starts_with(it)) && word.ends_with("en") && word.len() > 6;
        if !is_noun && (starts || word.ends_with("eren") && word.len() > 6) {
            return Some((unknown("", word), Form::Infinitive));
        }
        (word.ends_with("eert") && word.len() > 6).then(|| (unknown("", word), Form::Finite))
    }

    /// Whether a form may be a noun or an adverb as well.
    pub(super) fn is_doubtful(&self, word: &str) -> bool {
        self.doubtful.contains(word) || self.no_verbs.contains(word)
    }

    /// How many words, from the first of these on, are vague together, and what kind they are; none where they are not.
    pub(super) fn vague(&self, words: &[&str]) -> Option<(usize, Vague)> {
        let first = *words.first()?;
        let groups = self.vague.get(first).into_iter().flatten();
        let fits = |group: &&Group| words.get(..group.words.len()).is_some_and(|it| it == group.words.as_slice());
        let longest = groups.filter(fits).map(|it| (it.words.len(), it.vague)).max();
        let by_start = || self.vague_starts.iter().find(|it| first.starts_with(it.0.as_str())).map(|it| (1, it.1));
        longest.or_else(by_start)
    }

    /// Whether what somebody is according to these words can be seen.
    pub(super) fn is_seen_state(&self, words: &[&str]) -> bool {
        self.seen_states.iter().any(|state| words.windows(state.len()).any(|it| it == state.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use super::{Class, Form, Lexicon, Vague};

    fn form(word: &str) -> Option<(String, Form, Class)> {
        let found = Lexicon::built_in().form(word);
        found.map(|(verb, form)| (format!("{}|{}", verb.particle, verb.base), form, verb.class))
    }

    #[test]
    fn verbs_are_known_in_their_forms() {
        let some = |verb: &str, form, class| Some((verb.to_owned(), form, class));
        assert_eq!(form("luistert"), some("|luisteren", Form::Finite, Class::Seen));
        assert_eq!(form("aangesproken"), some("aan|spreken", Form::Participle, Class::Seen));
        assert_eq!(form("digitaliseren"), some("|digitaliseren", Form::Infinitive, Class::Other));
        assert_eq!(form("uitlopen"), some("uit|lopen", Form::Infinitive, Class::Other));
        assert_eq!(form("bent"), some("|zijn", Form::Finite, Class::Being));
    }

    #[test]
    fn nouns_are_no_verbs() {
        for word in ["kinderen", "collegiaal", "openheid", "verenigingen", "bewoners", "open", "samenwerking", "kracht"]
        {
            assert_eq!(form(word), None, "{word}");
        }
    }

    #[test]
    fn an_own_list_is_read_whatever_stands_in_it() {
        let own = Lexicon::read(
            "los\n[van binnen]\n, mijmeren,,\n[onzin]\nx\n[vage woorden]\n*\ngoed*, wat dan ook\n[vormen]\na",
        );
        assert_eq!(own.form("mijmert").map(|it| it.0.class), Some(Class::Inner));
        assert_eq!(own.vague(&["wat", "dan", "ook"]), Some((3, Vague::How)));
        assert_eq!(own.vague(&[]), None);
    }
}
