//! Text that stands in XML.

/// Whether a character may stand in XML 1.0 at all, also as an entity (production 2, `Char`).
pub(super) fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// A text of which each character that XML cannot hold is the sign for "some character" (U+FFFD).
pub(super) fn held(text: &str) -> String {
    text.chars().map(|it| if is_allowed(it) { it } else { char::REPLACEMENT_CHARACTER }).collect()
}

/// A text as it stands between tags or in quotes.
pub(super) fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            it if is_allowed(it) => written.push(it),
            _ => written.push(char::REPLACEMENT_CHARACTER),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_text_and_what_xml_cannot_hold_is_replaced() {
        assert_eq!(escaped("<b>\"A\" & B</b>"), "&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;");
        assert_eq!(escaped("a\u{FFFE}b\u{0}c\u{FFFF}"), "a\u{FFFD}b\u{FFFD}c\u{FFFD}");
        assert_eq!(held("Élan \u{1F600}\u{1}"), "Élan \u{1F600}\u{FFFD}");
    }
}
