//! Text into lines.

use proptest::prelude::*;
use waardenbord::model::Typeface;
use waardenbord::print::page::SOFT_HYPHEN;
use waardenbord::print::type_setting::{Breaking, Evenness, Face, Font, Line, Setting, TypeSetter, wording};
use waardenbord::words::{Language, hyphenation};

fn setting(width_mm: f32) -> Setting {
    let (breaking, evenness) = (Breaking::Syllables, Evenness::Flowing);
    Setting { font: Font::Regular, size_pt: 11.0, width_mm, breaking, evenness }
}

fn dutch() -> TypeSetter {
    TypeSetter::new(Language::Dutch, Typeface::default()).unwrap()
}

/// What the lines say together: a soft hyphen at the end of a line is no letter.
fn said(lines: &[Line]) -> String {
    lines.iter().map(|it| it.text().trim_end_matches(SOFT_HYPHEN).to_owned()).collect()
}

fn hyphenated(word: &str) -> String {
    let mut parts = Vec::new();
    let mut start = 0;
    for at in hyphenation::breaks(word) {
        parts.push(&word[start..at]);
        start = at;
    }
    parts.push(&word[start..]);
    parts.join("-")
}

#[test]
fn dutch_words_break_by_dutch_rules() {
    assert_eq!(hyphenated("verantwoordelijkheid"), "ver-ant-woor-de-lijk-heid");
    assert_eq!(hyphenated("samenwerkingsgerichtheid"), "samen-wer-kings-ge-richt-heid");
    assert_eq!(hyphenated("(besluitvorming),"), "(be-sluit-vor-ming),".replace("be-sluit", "besluit"));
}

#[test]
fn no_break_comes_before_a_diaeresis() {
    for word in ["coöperatief", "geïnteresseerd", "beïnvloeden", "ideeën", "reële", "officiële", "geüniformeerd"]
    {
        for at in hyphenation::breaks(word) {
            assert!(!word[at..].starts_with(['ä', 'ë', 'ï', 'ö', 'ü']), "{}", hyphenated(word));
        }
    }
}

#[test]
fn three_letters_stay_together_on_each_side_of_a_break() {
    for word in ["openheid", "afdeling", "overheid", "elkaar", "beleid", "inwoners", "uitvoering", "samen"] {
        for at in hyphenation::breaks(word) {
            assert!(word[..at].chars().count() >= 3 && word[at..].chars().count() >= 3, "{}", hyphenated(word));
        }
    }
}

#[test]
fn a_long_word_is_hyphenated_and_fits() {
    let lines = dutch().lines("arbeidsongeschiktheidsverzekeringen", &setting(40.0)).unwrap();
    assert!(lines.len() > 1);
    assert!(lines.iter().all(|it| it.width_mm() <= 40.0));
    assert!(lines[0].text().ends_with(SOFT_HYPHEN));
    assert_eq!(said(&lines), "arbeidsongeschiktheidsverzekeringen");
}

#[test]
fn a_word_that_cannot_be_broken_is_not_squeezed_in() {
    assert_eq!(dutch().lines("Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", &setting(20.0)), None);
    assert_eq!(dutch().lines(&"a".repeat(4000), &setting(80.0)), None);
}

#[test]
fn a_heading_has_lines_of_about_the_same_length() {
    let balanced = Setting { evenness: Evenness::Balanced, size_pt: 20.0, ..setting(83.0) };
    let lines = dutch().lines("We doen wat we zeggen, ook als niemand kijkt", &balanced).unwrap();
    let texts: Vec<_> = lines.iter().map(Line::text).collect();
    assert_eq!(texts, ["We doen wat we zeggen, ", "ook als niemand kijkt"]);
}

#[test]
fn letters_are_kerned_and_joined() {
    let line = |text: &str| dutch().lines(text, &setting(200.0)).unwrap()[0].clone();
    assert!(line("AV").width_mm() < line("A").width_mm() + line("V").width_mm(), "kerning");
    for text in ["efficiënt", "ĳ", "Ĳsselstein", "zĳn", "geïnd", "één"] {
        let line = line(text);
        assert_eq!(line.runs.len(), 1, "{text} is in one typeface");
        let said: String = line.runs[0].glyphs.iter().map(|it| &line.runs[0].text[it.text.clone()]).collect();
        assert_eq!(said, text);
    }
}

#[test]
fn a_character_that_our_type_lacks_comes_from_the_wide_typeface() {
    let lines = dutch().lines("niet → wel ✓", &setting(80.0)).unwrap();
    let fonts: Vec<_> = lines[0].runs.iter().map(|it| (it.face, it.text.as_str())).collect();
    let regular = Face::Atkinson(Font::Regular);
    let expected = [(regular, "niet "), (Face::Wide, "→"), (regular, " wel "), (Face::Wide, "✓")];
    assert_eq!(fonts, expected);
}

#[test]
fn white_space_and_unseen_marks_become_plain() {
    assert_eq!(wording::plain("  een\ttwee\r\n drie\u{AD}tal \u{200F} "), "een twee drietal");
    assert_eq!(wording::plain("e\u{301}e\u{301}n"), "één");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn wrapping_never_loses_a_character(
        words in prop::collection::vec("[A-Za-zéëïöüĳ’]{1,24}[,.;:/-]?", 1..40),
        width_mm in 30.0_f32..120.0,
    ) {
        let text = words.join(" ");
        for evenness in [Evenness::Flowing, Evenness::Balanced] {
            let setting = Setting { evenness, ..setting(width_mm) };
            if let Some(lines) = dutch().lines(&text, &setting) {
                prop_assert_eq!(said(&lines), text.clone());
                for line in lines.iter() {
                    prop_assert!(line.width_mm() <= width_mm + 0.01, "{:?}", line.text());
                }
            }
        }
    }
}
