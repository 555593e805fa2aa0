//! The forms of a Dutch verb, made from its infinitive: `spreken` gives `spreek`, `spreekt`, …
//!
//! More is made than is Dutch, since it only has to be recognised: whether the last syllable of a stem is long cannot be
//! seen (`luister`, `organiseer`), so both are made. What is irregular stands in the list.

/// What a form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `spreken`, which is also the form behind "we".
    Infinitive,
    /// `spreek`: behind "ik", and an order. Many of these are nouns too.
    Stem,
    /// `spreekt`, `sprak`.
    Finite,
    /// `gesproken`.
    Participle,
}

/// Beginnings of verbs that take no `ge` in their participle.
const WITHOUT_GE: &[&str] = &["be", "ge", "her", "ont", "ver", "er", "onder", "over"];

const VOWELS: &str = "aeiouéëï";

/// The regular forms of a verb that is not taken apart, without the infinitive.
pub(super) fn regular(infinitive: &str) -> Vec<(String, Form)> {
    let mut forms = Vec::new();
    let Some(base) = infinitive.strip_suffix("en") else { return forms };
    for stem in stems(base) {
        let is_t = stem.ends_with('t');
        forms.push((if is_t { stem.clone() } else { format!("{stem}t") }, Form::Finite));
        for end in ["te", "ten", "de", "den"] {
            forms.push((format!("{stem}{end}"), Form::Finite));
        }
        for end in ["t", "d"] {
            let ended = if stem.ends_with(['t', 'd']) { stem.clone() } else { format!("{stem}{end}") };
            let has_none = WITHOUT_GE.iter().any(|it| stem.starts_with(it));
            forms.push((if has_none { ended } else { format!("ge{ended}") }, Form::Participle));
        }
        forms.push((stem, Form::Stem));
    }
    forms
}

/// The stems that an infinitive without its `en` may have.
fn stems(base: &str) -> Vec<String> {
    let letters: Vec<char> = base.chars().collect();
    let is_vowel = |it: Option<&char>| it.is_some_and(|it| VOWELS.contains(*it));
    let (last, before) = (letters.last(), letters.iter().rev().nth(1));
    if last == before {
        let shortened: String = letters.iter().take(letters.len().saturating_sub(1)).collect();
        return vec![shortened];
    }
    let hardened: String = match last {
        Some('v') => letters.iter().take(letters.len() - 1).chain(&['f']).collect(),
        Some('z') => letters.iter().take(letters.len() - 1).chain(&['s']).collect(),
        _ => base.to_owned(),
    };
    let is_open = !is_vowel(last) && is_vowel(before) && !is_vowel(letters.iter().rev().nth(2));
    if !is_open {
        return vec![hardened];
    }
    let mut long: Vec<char> = hardened.chars().collect();
    long.insert(long.len().saturating_sub(1), before.copied().unwrap_or('e'));
    let long: String = long.into_iter().collect();
    let syllables = letters.windows(2).filter(|it| is_vowel(it.first()) && !is_vowel(it.last())).count();
    if syllables > 1 { vec![hardened, long] } else { vec![long] }
}

#[cfg(test)]
mod tests {
    use super::{Form, regular};

    #[test]
    fn forms_follow_the_spelling() {
        for (infinitive, form, kind) in [
            ("luisteren", "luistert", Form::Finite),
            ("organiseren", "organiseert", Form::Finite),
            ("maken", "maakt", Form::Finite),
            ("zeggen", "zeg", Form::Stem),
            ("geven", "geef", Form::Stem),
            ("lezen", "leest", Form::Finite),
            ("gebruiken", "gebruikt", Form::Participle),
            ("praten", "praat", Form::Finite),
            ("luisteren", "geluisterd", Form::Participle),
            ("bedanken", "bedankt", Form::Participle),
        ] {
            assert!(regular(infinitive).contains(&(form.to_owned(), kind)), "{infinitive}: {:?}", regular(infinitive));
        }
        assert!(!regular("delen").iter().any(|it| it.0 == "del"));
        assert!(regular("").is_empty() && regular("gaan").is_empty());
    }
}
