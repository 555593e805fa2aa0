//! Names that the program gives to files are safe on every system.

use waardenbord::store::names::{numbered, safe};

#[test]
fn a_title_becomes_a_name_that_every_system_takes() {
    let cases = [
        ("Waarden van Voorbeeldstad", "Waarden van Voorbeeldstad"),
        ("Eén & één: 3/4 \"waarden\"?", "Eén & één 3 4 waarden"),
        ("..\\..\\geheim", "geheim"),
        ("  . ", "Traject"),
        ("", "Traject"),
        ("🦁🦁", "Traject"),
        ("NUL", "_NUL"),
        ("nul.tar.gz", "_nul.tar.gz"),
        ("COM¹", "_COM¹"),
        ("com1 ", "_com1"),
        ("COMPAS", "COMPAS"),
        ("einde...", "einde"),
        ("cafe\u{301}", "café"),
        ("a\u{202E}b\tc\0d", "a b c d"),
        ("~$traject", "traject"),
    ];
    for (title, name) in cases {
        assert_eq!(safe(title, "Traject"), name, "{title:?}");
    }
}

#[test]
fn a_long_title_is_cut_to_what_a_file_system_takes() {
    assert_eq!(safe(&"é".repeat(300), "x").chars().count(), 80);
    assert!(safe(&"字".repeat(300), "x").len() <= 200);
}

#[test]
fn names_are_numbered_from_the_second_on() {
    assert_eq!((numbered("a", 1), numbered("a", 2)), ("a.ron".to_owned(), "a (2).ron".to_owned()));
}
