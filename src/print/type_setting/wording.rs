//! Text as paper can take it.

use unicode_normalization::UnicodeNormalization as _;

/// The text in composed form, white space as single spaces, without marks that nobody sees.
///
/// Hyphens and spaces that only say "do not break here" become the plain ones, since our type has no others.
pub fn plain(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    for character in text.nfc().filter(|it| !is_unseen(*it)) {
        match character {
            '\u{A0}' | '\u{202F}' | '\u{2007}' => plain.push('\u{A0}'),
            '\u{2010}' | '\u{2011}' => plain.push('-'),
            it if it.is_whitespace() => {
                if !plain.is_empty() && !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            it => plain.push(it),
        }
    }
    plain.truncate(plain.trim_end_matches(' ').len());
    plain
}

/// Whether a text is plain at first sight: printable ASCII with single spaces between its words, as most texts are.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|it| matches!(it, b' '..=b'~')) && text.trim_matches(' ') == text && !text.contains("  ")
}

/// Control characters, soft hyphens, joiners, direction marks and variation selectors.
fn is_unseen(character: char) -> bool {
    (character.is_control() && !character.is_whitespace())
        || matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
        || matches!(character, '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether a character belongs to a script that runs from right to left (Unicode's blocks for them).
pub fn is_right_to_left(character: char) -> bool {
    matches!(character,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
