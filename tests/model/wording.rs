//! Promises about text that people write.

use proptest::prelude::*;
use waardenbord::model::Refusal;
use waardenbord::model::wording::{LONGEST_TEXT, checked, folded, is_allowed, start_of};

#[test]
fn the_same_word_written_differently_lies_as_one_stack() {
    for (one, other) in [
        ("Vertrouwen", "  vertrouwen "),
        ("Samen  doen", "samen\u{A0}doen"),
        ("Caf\u{E9}", "CAFE\u{301}"),
        ("\u{132}s", "\u{133}s"),
        ("één\nregel", "Één regel"),
    ] {
        assert_eq!(folded(one), folded(other), "{one:?} and {other:?}");
    }
    for (one, other) in [("Lef", "Lef!"), ("één", "een"), ("", "a")] {
        assert_ne!(folded(one), folded(other));
    }
    assert_eq!(folded(" \n\t "), "");
}

#[test]
fn what_people_write_may_stand() {
    for text in ["", "Eén café, naïef; ĳs: ‘ja’ (100 %)", "👩‍👩‍👧 🇳🇱 ❤️", "een\n\ntwee", "שלום", "soft\u{AD}hyphen"]
    {
        assert_eq!(checked(text).as_deref(), Ok(text));
    }
}

#[test]
fn characters_that_steer_may_not_stand() {
    let steering = [
        '\0', '\u{7}', '\t', '\r', '\u{1B}', '\u{7F}', '\u{85}', '\u{61C}', '\u{200E}', '\u{200F}', '\u{202A}',
        '\u{202E}', '\u{2028}', '\u{2029}', '\u{2066}', '\u{2069}', '\u{FEFF}',
    ];
    for character in steering {
        assert!(!is_allowed(character), "{character:?}");
        let text = format!("Open{character} en eerlijk");
        let refusal = Refusal::ForbiddenCharacter { start: "Open en eerlijk".to_owned(), character };
        assert_eq!(checked(&text), Err(refusal));
    }
}

#[test]
fn a_text_is_at_most_a_page_long_counted_in_characters() {
    let longest = "é".repeat(LONGEST_TEXT);
    assert_eq!(checked(&longest), Ok(longest.clone()));
    let refusal = checked(&format!("{longest}é"));
    assert_eq!(refusal, Err(Refusal::TextTooLong { start: format!("{}…", "é".repeat(40)), length: LONGEST_TEXT + 1 }));
}

#[test]
fn the_start_of_a_text_is_one_short_line() {
    assert_eq!(start_of("Open\nen eerlijk"), "Open en eerlijk");
    assert_eq!(start_of(&"woord ".repeat(20)), "woord woord woord woord woord woord woor…");
    assert_eq!(start_of(&"a".repeat(40)), "a".repeat(40));
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in ".*") {
        prop_assert_eq!(folded(&folded(&text)), folded(&text));
    }

    #[test]
    fn a_text_is_taken_as_it_is_or_refused(text in any::<String>()) {
        if let Ok(kept) = checked(&text) {
            prop_assert_eq!(kept, text);
        }
    }
}
