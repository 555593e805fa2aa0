//! Rules for text that people write: how long, which characters, and when two wordings are the same.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;

use super::Refusal;

/// The longest text of any field, in characters: a page full. Longer is a document that was pasted by mistake.
pub const LONGEST_TEXT: usize = 10_000;

/// Whether a character may stand in a text. Control characters and those that change the direction of others
/// unseen (Unicode UAX #9, explicit formatting) may not: they make a text look like another.
pub fn is_allowed(character: char) -> bool {
    let turns_direction =
        matches!(character, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let breaks_lines = matches!(character, '\u{2028}' | '\u{2029}');
    !(character.is_control() || turns_direction || breaks_lines || character == '\u{FEFF}')
}

/// The first character of a text that may not stand in it, and where in bytes. Line breaks may, and those of `besides`.
pub fn first_forbidden(text: &str, besides: &[char]) -> Option<(usize, char)> {
    /// So many bytes are looked at in one go: nearly all of a text is plain.
    const AT_ONCE: usize = 16;
    let is_plain = |it: u8| matches!(it, b' '..=b'~' | b'\n');
    let mut rest = text;
    loop {
        let (chunks, _) = rest.as_bytes().as_chunks::<AT_ONCE>();
        let all_plain = |it: &&[u8; AT_ONCE]| it.iter().fold(true, |all, byte| all & is_plain(*byte));
        let plain = chunks.iter().take_while(all_plain).count();
        let behind = rest.get(plain * AT_ONCE..)?;
        let from = behind.get(behind.bytes().position(|it| !is_plain(it))?..)?;
        let mut characters = from.chars();
        let character = characters.next()?;
        if !is_allowed(character) && !besides.contains(&character) {
            return Some((text.len() - from.len(), character));
        }
        rest = characters.as_str();
    }
}

/// `text` when it keeps the rules. The line break is allowed, since a toelichting has paragraphs.
pub fn checked(text: &str) -> Result<String, Refusal> {
    let length = text.chars().count();
    if length > LONGEST_TEXT {
        return Err(Refusal::TextTooLong { start: start_of(text), length });
    }
    match first_forbidden(text, &[]) {
        Some((_, character)) => Err(Refusal::ForbiddenCharacter { start: start_of(text), character }),
        None => Ok(text.to_owned()),
    }
}

/// The first words of a text, to name it in a sentence: at most 40 characters, without what may not be shown.
pub fn start_of(text: &str) -> String {
    let in_one_line = text.chars().map(|it| if it == '\n' { ' ' } else { it });
    let shown: String = in_one_line.filter(|it| is_allowed(*it)).take(40).collect();
    if text.chars().count() > 40 { format!("{}…", shown.trim_end()) } else { shown }
}

/// `text` as it is compared: NFC, no outer space, single spaces, lower case. Equal results lie as one stack.
pub fn folded(text: &str) -> String {
    let is_plain = text.is_ascii();
    let composed = if is_plain { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect::<String>()) };
    let mut folded = String::with_capacity(composed.len());
    for word in composed.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    if is_plain {
        folded.make_ascii_lowercase();
        return folded;
    }
    folded.to_lowercase()
}
