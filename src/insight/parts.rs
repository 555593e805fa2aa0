//! "Vertrouwen en verantwoordelijkheid" belongs to two: in which parts a wording may be split. The group decides.

use crate::model::MOST_PARTS;

/// The parts that a wording names side by side, in the author's own letters; none where it names only one thing, or
/// more than a value can have.
pub fn proposed_parts(wording: &str) -> Vec<String> {
    let mut parts = Vec::new();
    for piece in wording.split([',', '&', '/']) {
        let mut words: Vec<&str> = Vec::new();
        for word in piece.split_whitespace() {
            if is_joint(word) {
                parts.push(words.join(" "));
                words.clear();
            } else {
                words.push(word);
            }
        }
        parts.push(words.join(" "));
    }
    parts.retain(|it| !it.is_empty());
    let is_count = (2..=MOST_PARTS).contains(&parts.len());
    let is_each_a_word = parts.iter().all(|it| it.chars().any(char::is_alphabetic));
    if is_count && is_each_a_word { parts } else { Vec::new() }
}

/// Whether a word stands between two things that are named side by side.
fn is_joint(word: &str) -> bool {
    word == "+" || word.eq_ignore_ascii_case("en")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn none() -> Vec<String> {
        Vec::new()
    }

    #[test]
    fn two_values_in_one_wording_are_two_parts_in_the_authors_letters() {
        assert_eq!(proposed_parts("Transparantie en Openheid"), ["Transparantie", "Openheid"]);
        assert_eq!(proposed_parts("Vertrouwen & verantwoordelijkheid"), ["Vertrouwen", "verantwoordelijkheid"]);
        assert_eq!(proposed_parts("open&eerlijk"), ["open", "eerlijk"]);
        assert_eq!(proposed_parts("VERBINDEN EN SAMEN"), ["VERBINDEN", "SAMEN"]);
        assert_eq!(proposed_parts("lef + plezier"), ["lef", "plezier"]);
        assert_eq!(proposed_parts("inclusief/divers"), ["inclusief", "divers"]);
    }

    #[test]
    fn a_row_of_values_gives_a_part_for_each() {
        assert_eq!(proposed_parts("open, eerlijk en betrouwbaar"), ["open", "eerlijk", "betrouwbaar"]);
        assert_eq!(proposed_parts("open, eerlijk, en betrouwbaar,"), ["open", "eerlijk", "betrouwbaar"]);
        assert_eq!(proposed_parts("a, b, c, d, e, f, g, h, i").len(), 9);
        assert_eq!(proposed_parts("a, b, c, d, e, f, g, h, i, j"), none());
    }

    #[test]
    fn a_wording_that_may_be_one_thing_is_offered_too() {
        assert_eq!(proposed_parts("oog voor mens en omgeving"), ["oog voor mens", "omgeving"]);
    }

    #[test]
    fn what_names_one_thing_is_not_split() {
        for whole in
            ["tevreden", "", "  ", "menselijk", "C++", "Vertrouwen,", "en", "en nu verder", "24/7", "1, 2", "-&-"]
        {
            assert_eq!(proposed_parts(whole), none(), "{whole:?}");
        }
    }
}
