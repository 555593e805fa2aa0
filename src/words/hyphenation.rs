//! Where a Dutch word may break, for cards on screen and lines on paper.

/// Letters that stay together on each side of a break.
const LETTERS_EACH_SIDE: usize = 3;
/// What is longer than this is no word, and does not break.
const LONGEST_WORD: usize = 100;

/// The byte offsets in `text` before which a line may begin after a hyphen.
///
/// Only inside runs of letters, at least three letters from either end. Never before a letter with a diaeresis: Dutch
/// drops it at a break (coöperatief, co-operatief), which a break alone cannot do.
pub fn breaks(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut start = 0;
    for run in text.split_inclusive(|it: char| !it.is_alphabetic()) {
        let word = run.trim_end_matches(|it: char| !it.is_alphabetic());
        found.extend(breaks_in_word(word).into_iter().map(|at| start + at));
        start += run.len();
    }
    found
}

fn breaks_in_word(word: &str) -> Vec<usize> {
    if !(2 * LETTERS_EACH_SIDE..=LONGEST_WORD).contains(&word.chars().count()) {
        return Vec::new();
    }
    let syllables = hypher::hyphenate_bounded(word, hypher::Lang::Dutch, LETTERS_EACH_SIDE, LETTERS_EACH_SIDE);
    let mut at = 0;
    let mut found = Vec::new();
    for syllable in syllables {
        if at > 0 && !syllable.starts_with(['ä', 'ë', 'ï', 'ö', 'ü', 'Ä', 'Ë', 'Ï', 'Ö', 'Ü']) {
            found.push(at);
        }
        at += syllable.len();
    }
    found
}
