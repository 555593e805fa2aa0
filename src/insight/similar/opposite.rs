//! Opposites: never alike, whatever else two wordings share.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::form::key;

/// Starts that turn a word around.
const TURNING_STARTS: &[&str] = &["on", "wan", "non", "anti", "in", "a", "des", "dis"];

/// Words that turn what follows them around.
pub(super) const TURNING_WORDS: &[&str] =
    &["niet", "geen", "zonder", "nooit", "anti", "non", "weinig", "minder", "nergens"];

/// Opposites whose form does not show it.
const PAIRS: &[(&str, &str)] = &[
    ("vertrouwen", "wantrouwen"),
    ("vertrouwen", "controle"),
    ("open", "gesloten"),
    ("open", "vertrouwelijk"),
    ("transparant", "discreet"),
    ("snel", "traag"),
    ("snel", "geduld"),
    ("warm", "koud"),
    ("warm", "zakelijk"),
    ("persoonlijk", "zakelijk"),
    ("persoonlijk", "onpersoonlijk"),
    ("afstand", "nabij"),
    ("afstandelijk", "dichtbij"),
    ("vrijheid", "gebonden"),
    ("vrijheid", "dwang"),
    ("samen", "alleen"),
    ("samen", "individueel"),
    ("collectief", "individueel"),
    ("formeel", "informeel"),
    ("proactief", "reactief"),
    ("actief", "passief"),
    ("optimisme", "pessimisme"),
    ("positief", "negatief"),
    ("moed", "angst"),
    ("moed", "laf"),
    ("sterk", "zwak"),
    ("kracht", "zwakte"),
    ("eenvoud", "complex"),
    ("bescheiden", "trots"),
    ("traditie", "vernieuwing"),
    ("stabiel", "verandering"),
    ("rust", "onrust"),
    ("autonomie", "gezag"),
    ("centraal", "decentraal"),
    ("inclusie", "exclusief"),
    ("diversiteit", "eenheid"),
];

static LISTED: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    let mut listed: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (one, other) in PAIRS {
        listed.entry(key(one)).or_default().push(key(other));
        listed.entry(key(other)).or_default().push(key(one));
    }
    listed
});

/// The keys that a plain word is opposed to.
pub(super) fn opposed(word: &str) -> Vec<String> {
    let turned = TURNING_STARTS.iter().filter_map(|it| word.strip_prefix(it)).filter(|it| it.len() >= 3).map(key);
    let without = ["loos", "loze", "loosheid"].iter().filter_map(|it| word.strip_suffix(it)).map(key);
    let listed = LISTED.get(&key(word)).into_iter().flatten().cloned();
    turned.chain(without).chain(listed).collect()
}

#[cfg(test)]
mod tests {
    use super::opposed;
    use crate::insight::similar::form::key;

    #[test]
    fn a_start_an_end_and_the_list_show_an_opposite() {
        for (word, other) in [
            ("onafhankelijk", "afhankelijk"),
            ("onzekerheid", "zeker"),
            ("respectloos", "respect"),
            ("wantrouwen", "vertrouwen"),
            ("openheid", "gesloten"),
            ("informeel", "formele"),
        ] {
            assert!(opposed(word).contains(&key(other)), "{word}, {other}");
        }
    }
}
