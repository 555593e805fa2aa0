//! Typing: the same word with a slip of the hand or another spelling.
//!
//! Short words are too close to each other for this (`trots`, `troost`; `moed`, `moe`), so both must be long and begin
//! with the same letter. A slip is one letter too many or too few, or two that changed places. Found through what is
//! left of a word without one of its letters: n words of length m cost n·m steps, not n².

use std::collections::BTreeMap;

/// Letters that a word must have before a slip of the hand is seen in it.
const LONG: usize = 8;

/// Letters that a word must have before another spelling of its sounds is seen in it.
const LONG_BY_SOUND: usize = 7;

/// Pairs of places in `words` (plain, distinct) that differ by a slip or by spelling only.
pub(super) fn variants(words: &[&str]) -> Vec<(usize, usize)> {
    let mut found = by_sound(words);
    found.extend(by_slip(words));
    found.sort_unstable();
    found.dedup();
    found
}

/// How a plain word sounds: `eerlijkhijd` and `eerlijkheid` are one.
pub(super) fn sound(word: &str) -> String {
    let mut heard = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        // Two letters for one sound, so the second is taken too.
        let pair = match (letter, next) {
            ('i', Some('j')) => Some("ei"),
            ('o', Some('u')) => Some("au"),
            ('d', Some('t')) | ('t', Some('h')) => Some("t"),
            ('c', Some('h')) => Some("g"),
            ('c', Some('k')) => Some("k"),
            ('q', Some('u')) => Some("kw"),
            ('p', Some('h')) => Some("f"),
            ('i', Some('e')) => Some("i"),
            ('u', Some('w')) => Some("u"),
            _ => None,
        };
        if let Some(sounds) = pair {
            letters.next();
            sounds.chars().for_each(|it| hear(&mut heard, it));
            continue;
        }
        match letter {
            'x' => "ks".chars().for_each(|it| hear(&mut heard, it)),
            'y' => hear(&mut heard, 'i'),
            'c' if next.is_some_and(|it| matches!(it, 'e' | 'i')) => hear(&mut heard, 's'),
            'c' => hear(&mut heard, 'k'),
            'v' => hear(&mut heard, 'f'),
            'z' => hear(&mut heard, 's'),
            // Final devoicing, also before an ending.
            'd' if next.is_none_or(|it| !"aeiouwr".contains(it)) => hear(&mut heard, 't'),
            other => hear(&mut heard, other),
        }
    }
    heard
}

/// A sound that is written twice is heard once.
fn hear(heard: &mut String, sound: char) {
    if !heard.ends_with(sound) {
        heard.push(sound);
    }
}

fn by_sound(words: &[&str]) -> Vec<(usize, usize)> {
    let mut heard: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, word) in words.iter().enumerate().filter(|it| it.1.chars().count() >= LONG_BY_SOUND) {
        heard.entry(sound(word)).or_default().push(at);
    }
    heard.into_values().flat_map(|it| pairs_of(&it)).collect()
}

fn by_slip(words: &[&str]) -> Vec<(usize, usize)> {
    // What is left without a letter is only numbered, and looked at again below: no text is made for it.
    let mut left: Vec<(u64, usize)> = Vec::new();
    for (at, word) in words.iter().enumerate().filter(|it| it.1.len() >= LONG && it.1.is_ascii()) {
        let word = word.as_bytes();
        left.push((number_of(word.iter()), at));
        // The first letter always stays.
        left.extend((1..word.len()).map(|out| {
            let letters = word.iter().enumerate().filter(|it| it.0 != out).map(|it| it.1);
            (number_of(letters), at)
        }));
    }
    left.sort_unstable();
    left.dedup();
    let mut found = Vec::new();
    for together in left.chunk_by(|one, other| one.0 == other.0) {
        let places: Vec<usize> = together.iter().map(|it| it.1).collect();
        found.extend(pairs_of(&places).into_iter().filter(|(one, other)| {
            let (one, other) = (words.get(*one), words.get(*other));
            one.zip(other).is_some_and(|(one, other)| is_slip(one.as_bytes(), other.as_bytes()))
        }));
    }
    found
}

/// FNV-1a, 64 bits: quick, and the same on every machine.
fn number_of<'a>(letters: impl Iterator<Item = &'a u8>) -> u64 {
    letters.fold(0xcbf2_9ce4_8422_2325, |number, it| (number ^ u64::from(*it)).wrapping_mul(0x0100_0000_01b3))
}

/// Whether one word is the other with one letter more, or with two neighbours that changed places.
fn is_slip(one: &[u8], other: &[u8]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let same = short.iter().zip(long).take_while(|it| it.0 == it.1).count();
    let (short, long) = (short.get(same..).unwrap_or_default(), long.get(same..).unwrap_or_default());
    match (short, long) {
        ([a, b, short @ ..], [c, d, long @ ..]) if short.len() == long.len() => (a, b) == (d, c) && short == long,
        (short, [_, long @ ..]) => short == long,
        _ => false,
    }
}

/// Every pair of some places.
pub(super) fn pairs_of<T: Copy>(places: &[T]) -> Vec<(T, T)> {
    let rest = |at: usize| places.iter().skip(at + 1);
    places.iter().enumerate().flat_map(|(at, one)| rest(at).map(|other| (*one, *other))).collect()
}

#[cfg(test)]
mod tests {
    use super::{sound, variants};

    #[test]
    fn slips_and_spellings_of_long_words_are_seen() {
        for (one, other) in [
            ("verantwoordelijkheid", "verantwoordelijkheit"),
            ("betrouwbaarheid", "betrouwbaarhijd"),
            ("vertrouwen", "vertouwen"),
            ("vertrouwen", "vetrrouwen"),
            ("professioneel", "proffesioneel"),
            ("enthousiast", "entousiast"),
            ("flexibiliteit", "fleksibiliteit"),
            ("samenwerking", "samewerking"),
        ] {
            assert_eq!(variants(&[one, other]), [(0, 1)], "{one} {other}: {} {}", sound(one), sound(other));
        }
    }

    #[test]
    fn look_alikes_are_not() {
        for (one, other) in [
            ("trots", "troost"),
            ("moed", "moe"),
            ("vrij", "blij"),
            ("eerlijk", "heerlijk"),
            ("kracht", "klacht"),
            ("zorg", "borg"),
            ("trouw", "rouw"),
            ("zeker", "onzeker"),
            ("menselijk", "wenselijk"),
            ("moreel", "amoreel"),
            ("gelijkwaardig", "geloofwaardig"),
            ("bewondering", "verwondering"),
            ("leiden", "lijden"),
        ] {
            assert!(variants(&[one, other]).is_empty(), "{one} {other}");
        }
    }
}
