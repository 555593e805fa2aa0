//! Compounds: what carries the meaning of "resultaatgericht", "samenwerkingsgezind" or "medeverantwoordelijk".
//!
//! A part that half of all value words share (-gericht, -bewust, klant-, zelf-) says nothing by itself, so two words are
//! never alike for that part alone.

/// Ends that add little: what stands before them is the value.
const LIGHT_ENDS: &[&str] = &[
    "georienteerdheid",
    "georienteerd",
    "gerichtheid",
    "gericht",
    "bewustzijn",
    "bewustheid",
    "bewust",
    "bereidheid",
    "bereidwillig",
    "bereid",
    "gezindheid",
    "gezind",
    "gevoel",
    "besef",
    "vermogen",
    "bestendigheid",
    "bestendig",
    "kracht",
    "krachtig",
    "geest",
    "spirit",
    "cultuur",
    "gedrag",
    "houding",
    "drang",
    "rijk",
    "zin",
    "vaardigheid",
    "vaardig",
    "gedreven",
    "klimaat",
    "talent",
    "bekwaam",
    "sensitiviteit",
    "sensitief",
    "werk",
];

/// Ends that carry the value themselves: what stands before them only says whose or where.
const HEAVY_ENDS: &[&str] = &[
    "veiligheid",
    "tevredenheid",
    "betrokkenheid",
    "verantwoordelijkheid",
    "verantwoordelijk",
    "samenwerking",
    "ontwikkeling",
    "ontplooiing",
    "plezier",
    "vreugde",
    "geluk",
    "trots",
    "participatie",
    "gelijkheid",
    "ondernemerschap",
    "partnerschap",
    "eigenaarschap",
    "reflectie",
    "zekerheid",
    "menselijk",
    "menselijkheid",
    "zeggenschap",
    "verbondenheid",
];

/// What may stand before an end without meaning anything by itself.
const EMPTY_STARTS: &[&str] = &[
    "zelf", "eigen", "mede", "vak", "werk", "goed", "hoog", "wel", "on", "in", "op", "af", "aan", "toe", "uit", "om",
    "door", "voor", "onder", "over", "terug", "tegen", "bij", "mis", "ont", "her", "alles", "niet", "non", "anti",
    "wan", "recht", "gelijk", "lief", "daad", "veer", "oor", "des", "leef", "be", "ver", "klant", "burger",
];

/// The part of a plain word that carries its meaning, where it is a compound of a kind that we know.
pub(super) fn carrier(word: &str) -> Option<&str> {
    let light =
        LIGHT_ENDS.iter().find_map(|end| word.strip_suffix(end).or_else(|| word.strip_suffix('e')?.strip_suffix(end)));
    let head = light.map(without_link).filter(|it| it.len() >= 3 && !EMPTY_STARTS.contains(it));
    head.or_else(|| heavy_end(word))
}

/// The light end of a word, to complete "klant- en resultaatgericht".
pub(super) fn light_end(word: &str) -> Option<&'static str> {
    LIGHT_ENDS.iter().copied().find(|it| word.len() > it.len() + 2 && word.ends_with(it))
}

fn heavy_end(word: &str) -> Option<&str> {
    let fits = |end: &&str| {
        let start = word.strip_suffix(*end);
        start.is_some_and(|it| it.len() >= 3 && !it.ends_with("on") && !matches!(it, "non" | "anti" | "wan"))
    };
    let end = HEAVY_ENDS.iter().copied().find(fits)?;
    word.get(word.len() - end.len()..)
}

/// `samenwerkings` is `samenwerking`; a word that ends in s of itself is rare before these ends.
fn without_link(start: &str) -> &str {
    let is_linked = ["ings", "teits", "heids", "schaps", "ties", "ers", "ens"].iter().any(|it| start.ends_with(it));
    start.strip_suffix('s').filter(|it| is_linked && it.len() > 3).unwrap_or(start)
}

#[cfg(test)]
mod tests {
    use super::carrier;

    #[test]
    fn the_carrier_is_what_gives_the_meaning() {
        for (word, part) in [
            ("resultaatgericht", "resultaat"),
            ("resultaatgerichtheid", "resultaat"),
            ("samenwerkingsgericht", "samenwerking"),
            ("kwaliteitsbewuste", "kwaliteit"),
            ("verantwoordelijkheidsgevoel", "verantwoordelijkheid"),
            ("medeverantwoordelijk", "verantwoordelijk"),
            ("werkplezier", "plezier"),
            ("teamgeest", "team"),
        ] {
            assert_eq!(carrier(word), Some(part), "{word}");
        }
    }

    #[test]
    fn a_frequent_part_and_an_opposite_carry_nothing() {
        for word in [
            "zelfbewust",
            "onveiligheid",
            "kansenongelijkheid",
            "gelijkwaardig",
            "geloofwaardig",
            "veerkracht",
            "gastvrijheid",
            "open",
        ] {
            assert_eq!(carrier(word), None, "{word}");
        }
    }
}
