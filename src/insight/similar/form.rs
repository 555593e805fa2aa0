//! One word in its forms: what is left of "betrokkenheid", "vernieuwend" or "innovatief" without its endings.
//!
//! Rules of our own for the Dutch of values rather than a stemmer for all Dutch: one that cuts deep joins `waarde` and
//! `waardering`, one that does not misses `innoveren` and `innovatie`. Prefixes stay, so an opposite is another word.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::irregular::{GROUPS, KEPT};

/// An ending: what it becomes, and how many letters must stand before it.
type Ending = (&'static str, &'static str, usize);

/// Tried in this order; the first that fits is taken off, and then from the start again.
const ENDINGS: &[Ending] = &[
    ("bewustzijn", "bewust", 3),
    ("heden", "", 3),
    ("heid", "", 3),
    ("schappen", "", 4),
    ("schap", "", 4),
    ("ibiliteit", "ibel", 3),
    ("iviteit", "ief", 3),
    ("iciteit", "iek", 3),
    ("iteit", "", 4),
    ("atief", "", 5),
    ("atieve", "", 5),
    ("atie", "", 5),
    ("istisch", "", 4),
    ("istische", "", 4),
    ("isme", "", 4),
    ("isch", "", 3),
    ("ische", "", 3),
    ("ieus", "", 4),
    ("ieuze", "", 4),
    ("ieve", "", 3),
    ("ief", "", 3),
    ("iek", "", 3),
    ("ieke", "", 3),
    ("ieel", "ial", 3),
    ("ueel", "ual", 3),
    ("oneel", "onal", 3),
    ("onele", "onal", 3),
    ("air", "ar", 4),
    ("aire", "ar", 4),
    ("erende", "", 5),
    ("erend", "", 5),
    ("ering", "", 5),
    ("eren", "", 5),
    ("volle", "", 4),
    ("vol", "", 4),
    ("ende", "", 3),
    ("end", "", 3),
    ("ing", "", 4),
    ("ig", "", 4),
    ("er", "", 4),
    ("en", "", 3),
    ("ie", "", 4),
    ("e", "", 3),
];

static KEPT_WORDS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| KEPT.iter().copied().collect());

static IRREGULAR: LazyLock<BTreeMap<String, &str>> = LazyLock::new(|| {
    let of_group = |group: &&'static [&'static str]| {
        let key = group.first().copied().unwrap_or_default();
        group.iter().map(move |it| (stem(it), key))
    };
    GROUPS.iter().flat_map(of_group).collect()
});

/// Lower case without diacritics: "Coöperatief" is `cooperatief`.
pub(super) fn plain(text: &str) -> String {
    text.nfd().filter(|it| !is_combining_mark(*it)).collect::<String>().to_lowercase()
}

/// What all forms of a plain word have in common, and no other word has.
pub(super) fn key(word: &str) -> String {
    let stem = stem(word);
    IRREGULAR.get(&stem).map_or(stem, |it| (*it).to_owned())
}

fn stem(word: &str) -> String {
    let mut stem = without_participle(word);
    // Four endings after each other are more than Dutch has.
    for _ in 0..4 {
        if KEPT_WORDS.contains(stem.as_str()) {
            break;
        }
        match shorter(&stem) {
            Some(it) => stem = it,
            None => break,
        }
    }
    spelled_alike(&stem)
}

/// `gemotiveerd` and `motiveren`: the participle of a loan word loses both its ends.
fn without_participle(word: &str) -> String {
    let inner = word.strip_suffix("heid").unwrap_or(word);
    let inner = inner.strip_suffix('e').unwrap_or(inner);
    let inside = inner.strip_prefix("ge").and_then(|it| it.strip_suffix("eerd"));
    inside.filter(|it| it.len() >= 4).unwrap_or(word).to_owned()
}

fn shorter(word: &str) -> Option<String> {
    let left = |ending: &Ending| {
        let left = word.strip_suffix(ending.0)?;
        let is_long = left.chars().count() >= ending.2 && left.contains(is_vowel);
        let is_root = ending.0 == "en" && (left.ends_with('o') || left.ends_with('i') && !ends_in_diphthong(left));
        (is_long && !is_root).then(|| respelled(left, ending.0) + ending.1)
    };
    ENDINGS.iter().find_map(left).or_else(|| without_plural(word))
}

/// `partners`, `relaties`; not `bewustzijns`-like genitives of short words such as `kans` and `mens`.
fn without_plural(word: &str) -> Option<String> {
    let left = word.strip_suffix('s')?;
    (left.len() >= 4 && !left.ends_with(['s', 'i', 'u', 'k', 'f', 'p'])).then(|| left.to_owned())
}

/// Dutch writes `leren` and `leer`, `erkennen` and `erken`: undoes what an ending did to the syllable before it.
fn respelled(left: &str, ending: &str) -> String {
    if !ending.starts_with(is_vowel) {
        return left.to_owned();
    }
    let letters: Vec<char> = left.chars().collect();
    match letters.as_slice() {
        [start @ .., a, b] if a == b && !is_vowel(*a) => start.iter().chain([a]).collect(),
        [start @ .., vowel, last]
            if matches!(vowel, 'a' | 'e' | 'o' | 'u') && !is_vowel(*last) && !start.iter().any(|it| is_vowel(*it)) =>
        {
            start.iter().chain([vowel, vowel, last]).collect()
        }
        _ => left.to_owned(),
    }
}

/// One spelling for long vowels and doubled consonants, where no short word can be taken for another by it.
fn spelled_alike(stem: &str) -> String {
    let mut alike = String::with_capacity(stem.len());
    let has_more = syllables(stem) > 1;
    let mut before = None;
    for letter in stem.chars() {
        let is_doubled = before == Some(letter) && (has_more || !is_vowel(letter));
        let is_long_i = before == Some('i') && letter == 'e' && has_more;
        if !is_doubled && !is_long_i {
            alike.push(letter);
        }
        before = Some(letter);
    }
    let last = match alike.pop() {
        Some('v') => Some('f'),
        Some('z') => Some('s'),
        other => other,
    };
    alike.extend(last);
    alike
}

fn syllables(word: &str) -> usize {
    let mut before = false;
    word.chars().filter(|it| !std::mem::replace(&mut before, is_vowel(*it)) && is_vowel(*it)).count()
}

fn ends_in_diphthong(word: &str) -> bool {
    ["ei", "oei", "aai", "ooi", "ui"].iter().any(|it| word.ends_with(it))
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

#[cfg(test)]
mod tests {
    use super::{key, plain};

    #[test]
    fn forms_of_one_word_have_one_key() {
        for forms in [
            "open openheid",
            "vertrouwen vertrouwd vertrouw",
            "vakkundig vakkundigheid",
            "innoveren innovatie innovatief innovaties innoverend innovatieve",
            "professioneel professionaliteit professionalisme professionele professionals",
            "transparant transparantie transparante",
            "creatief creativiteit creatieve",
            "flexibel flexibiliteit flexibele",
            "eigenaar eigenaarschap",
            "verantwoordelijk verantwoordelijkheid verantwoording verantwoorden verantwoordelijkheden",
            "respect respectvol respecteren respectvolle",
            "integer integriteit integere",
            "betrokken betrokkenheid",
            "leren leer lerend lerende",
            "durven durf gedurfd",
            "zorg zorgen zorgzaam zorgzaamheid",
            "samenwerken samenwerking samenwerkend",
            "ondernemend ondernemerschap ondernemen ondernemer",
            "vernieuwen vernieuwend vernieuwing",
            "verbinden verbinding verbindend verbonden verbondenheid",
            "gemotiveerd motivatie motiveren motiverend",
            "empathie empathisch",
            "authentiek authenticiteit",
            "solidair solidariteit",
            "loyaal loyaliteit loyale",
            "moreel moraal",
            "helpen hulp behulpzaam",
            "optimisme optimistisch",
            "groei groeien groeiend",
            "menselijk mens mensen menselijkheid",
            "kansen kans",
            "inclusie inclusief inclusiviteit inclusieve",
        ] {
            let keys: Vec<String> = forms.split(' ').map(key).collect();
            assert!(keys.iter().all(|it| *it == keys[0]), "{forms}: {keys:?}");
        }
    }

    #[test]
    fn other_words_have_other_keys() {
        for (one, other) in [
            ("lef", "leven"),
            ("waarde", "waardering"),
            ("waardig", "waardering"),
            ("vriendelijk", "vriendschap"),
            ("afhankelijk", "onafhankelijk"),
            ("zeker", "onzeker"),
            ("eigen", "eigenaar"),
            ("eerlijk", "eerbaar"),
            ("bewogen", "bewegen"),
            ("helder", "held"),
            ("lat", "laten"),
            ("competent", "competitie"),
            ("moed", "moe"),
            ("gemeend", "gemeenschap"),
            ("eigenschap", "eigenheid"),
            ("respectvol", "respectloos"),
        ] {
            assert_ne!(key(one), key(other), "{one}, {other}");
        }
    }

    #[test]
    fn diacritics_and_capitals_make_no_other_word() {
        assert_eq!(plain("Coöperatief"), "cooperatief");
        assert_eq!(plain("Geëngageerd"), "geengageerd");
    }
}
