//! What a wording says: its words, without those that only hold others together.

use super::compound::light_end;
use super::form::plain;
use super::opposite::TURNING_WORDS;

/// Words that hold others together.
const FUNCTION: &[&str] = &[
    "de", "het", "een", "der", "des", "den", "ter", "ten", "te", "voor", "van", "met", "in", "op", "naar", "tot",
    "bij", "om", "aan", "uit", "door", "over", "onder", "binnen", "tussen", "als", "dan", "dat", "die", "deze", "dit",
    "wat", "wie", "er", "is", "zijn", "ben", "we", "wij", "je", "jij", "jou", "jouw", "u", "uw", "ik", "mijn", "ons",
    "onze", "zich", "ze", "zij", "hun", "ook", "al", "nog", "zo", "vanuit", "richting", "tegen", "t", "kun",
];

/// Words between two things of which each counts.
const JOINING: &[&str] = &["en", "of", "maar", "alsook", "plus"];

/// Words that say how a thing relates to another: what stands before it is what the wording is about.
const PREPOSITIONS: &[&str] = &[
    "voor", "van", "met", "in", "op", "naar", "tot", "bij", "om", "aan", "uit", "door", "over", "binnen", "tussen",
    "vanuit", "te", "onder",
];

/// Words that with a preposition only open the way to what a wording is about.
const OPENING: &[&str] = &["oog", "ruimte", "zin", "gevoel"];

/// Words that are the value, whatever is dared.
const DARING: &[&str] = &["durf", "durven", "lef", "moed"];

/// Words that fit with every value, so they say nothing about which.
const GENERIC: &[&str] = &[
    "elkaar",
    "iedereen",
    "ander",
    "anderen",
    "andere",
    "allemaal",
    "alle",
    "elk",
    "elke",
    "ieder",
    "iedere",
    "werken",
    "werkt",
    "werk",
    "werkend",
    "geven",
    "nemen",
    "tonen",
    "toon",
    "hebben",
    "kunnen",
    "maken",
    "gaan",
    "staan",
    "staat",
    "blijven",
    "willen",
    "zullen",
    "moeten",
    "mogen",
    "laten",
    "zien",
    "komen",
    "bieden",
    "voelen",
    "houden",
    "denken",
    "handelen",
    "stellen",
    "zetten",
    "krijgen",
    "brengen",
    "vinden",
    "houding",
    "cultuur",
    "organisatie",
    "instelling",
    "manier",
    "wijze",
    "gedrag",
    "omgeving",
    "sfeer",
    "aanpak",
    "medewerker",
    "medewerkers",
    "gericht",
    "centraal",
    "gevoel",
    "mindset",
    "goed",
    "goede",
    "hoog",
    "hoge",
    "groot",
    "grote",
    "altijd",
    "steeds",
    "continu",
    "heel",
    "zeer",
    "meer",
    "veel",
    "eigen",
    "onderling",
    "onderlinge",
    "wederzijds",
    "wederzijdse",
    "zelf",
    "ondernemen",
    "vermogen",
    "waarde",
    "waarden",
    "samen",
    "doen",
    "omgang",
    "benadering",
    "werkwijze",
    "bejegening",
    "behandeling",
    "attitude",
    "basishouding",
    "grondhouding",
    "ingesteldheid",
    "mentaliteit",
    "beleid",
    "stijl",
    "overheid",
    "gemeente",
    "school",
    "werkgever",
    "bedrijf",
];

/// One word of a wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spoken {
    /// Plain: lower case, no diacritics, no hyphens.
    pub(super) word: String,
    /// Whether the wording is about it, rather than about what it is said of.
    pub(super) is_core: bool,
    /// Whether it stands behind "en": the wording is about it too, but lies where its first word belongs.
    pub(super) is_later: bool,
    /// Whether "niet" or "zonder" stands before it.
    pub(super) is_turned: bool,
}

/// Whether a plain word only holds others together.
pub(super) fn is_function(word: &str) -> bool {
    FUNCTION.contains(&word) || JOINING.contains(&word)
}

/// Whether a plain word fits with every value.
pub(super) fn is_generic(word: &str) -> bool {
    GENERIC.contains(&word)
}

/// The words of a text as they stand there, plain. "Klant- en resultaatgericht" has `klantgericht`.
pub(super) fn written(text: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(text.len());
    for letter in plain(text).chars() {
        match letter {
            // Between letters a hyphen only joins; behind a word it stands for what follows later.
            _ if letter.is_alphanumeric() || letter == '-' => spaced.push(letter),
            '\'' | '’' | '(' | ')' => {}
            '&' | '+' | '/' | ',' | ';' => spaced.push_str(" en "),
            _ => spaced.push(' '),
        }
    }
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let completed = words.iter().enumerate().map(|(at, word)| {
        let end = word.strip_suffix('-').and_then(|_| light_end(words.get(at + 2)?)).unwrap_or_default();
        word.replace('-', "") + end
    });
    completed.filter(|it| !it.is_empty()).collect()
}

/// The words of a wording that say something. `is_known` tells of two words written as one whether that is a word.
pub(super) fn spoken(words: &[String], is_known: impl Fn(&str) -> bool) -> Vec<Spoken> {
    let mut spoken = Vec::new();
    for part in joined(words, is_known).split(|it| JOINING.contains(&it.as_str())) {
        let is_later = !spoken.is_empty();
        spoken.extend(part_spoken(part).into_iter().map(|it| Spoken { is_later, ..it }));
    }
    spoken
}

/// "Samen werken" and "klant gericht" become the words they were meant to be.
fn joined(words: &[String], is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for word in words {
        match joined.last_mut().filter(|it| is_known(&format!("{it}{word}"))) {
            Some(last) => last.push_str(word),
            None => joined.push(word.clone()),
        }
    }
    joined
}

/// Where the words stand that a part is about: before the first preposition behind its first word that counts. "Oog voor
/// kwaliteit" is about quality, "durven experimenteren" about daring.
fn head(part: &[String], said: &[(usize, &String)]) -> (usize, usize) {
    let Some((first, word)) = said.first() else { return (0, part.len()) };
    let preposition = part.iter().enumerate().skip(first + 1).find(|it| PREPOSITIONS.contains(&it.1.as_str()));
    match preposition {
        Some((end, _)) if OPENING.contains(&word.as_str()) && said.iter().any(|it| it.0 > end) => (end, part.len()),
        Some((end, _)) => (*first, end),
        None if DARING.contains(&word.as_str()) => (*first, first + 1),
        None => (*first, part.len()),
    }
}

fn part_spoken(part: &[String]) -> Vec<Spoken> {
    let telling: Vec<(usize, &String)> =
        part.iter().enumerate().filter(|it| !is_function(it.1) && !TURNING_WORDS.contains(&it.1.as_str())).collect();
    let own: Vec<(usize, &String)> = telling.iter().copied().filter(|it| !is_generic(it.1)).collect();
    let said = if own.is_empty() { telling } else { own };
    let (start, end) = head(part, &said);
    let turned_from = part.iter().position(|it| TURNING_WORDS.contains(&it.as_str())).unwrap_or(part.len());
    let is_modifier = |at: usize, word: &str| word.ends_with('e') && said.iter().any(|it| it.0 == at + 1);
    said.iter()
        .map(|(at, word)| Spoken {
            is_core: (start..end).contains(at) && !is_modifier(*at, word),
            is_later: false,
            is_turned: *at > turned_from,
            word: (*word).clone(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{spoken, written};

    fn core(text: &str) -> Vec<String> {
        let is_known = |it: &str| it == "samenwerken";
        spoken(&written(text), is_known).into_iter().filter(|it| it.is_core).map(|it| it.word).collect()
    }

    #[test]
    fn a_wording_is_about_its_head_and_about_both_sides_of_en() {
        for (text, words) in [
            ("Open en eerlijk", &["open", "eerlijk"][..]),
            ("Respect voor elkaar", &["respect"]),
            ("Gericht op samenwerking", &["samenwerking"]),
            ("Passie voor ons vak", &["passie"]),
            ("Oog voor kwaliteit", &["kwaliteit"]),
            ("Oog voor elkaar", &["oog"]),
            ("Durven experimenteren", &["durven"]),
            ("Liefdevolle zorg", &["zorg"]),
            ("Lerende organisatie", &["lerende"]),
            ("Samen werken", &["samenwerken"]),
            ("Klant- en resultaatgericht", &["klantgericht", "resultaatgericht"]),
            ("Vertrouwen/veiligheid", &["vertrouwen", "veiligheid"]),
            ("(Zelf)reflectie", &["zelfreflectie"]),
            ("Verantwoordelijkheid nemen", &["verantwoordelijkheid"]),
            ("Voor elkaar", &["elkaar"]),
            ("…", &[]),
        ] {
            assert_eq!(core(text), words, "{text}");
        }
    }

    #[test]
    fn niet_and_zonder_turn_what_follows_around() {
        let spoken = spoken(&written("Zonder angst"), |_| false);
        assert!(spoken.iter().all(|it| it.is_turned) && !spoken.is_empty());
    }
}
