//! Names that the program gives to files are safe on every system.

use waardenbord::store::names::{Names, Parts, numbered, safe};

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

fn given(names: &mut Names, team: &str) -> String {
    names.given(&Parts { before: &["2026-03-12", "Teamblad"], own: team, otherwise: "team", after: &["A3"] })
}

#[test]
fn a_name_of_parts_is_safe_whatever_a_team_is_called() {
    let cases = [
        ("Burgerzaken", "2026-03-12_Teamblad_Burgerzaken_A3"),
        ("CON", "2026-03-12_Teamblad_CON_A3"),
        ("..", "2026-03-12_Teamblad_team_A3"),
        ("../../etc", "2026-03-12_Teamblad_etc_A3"),
        ("a/b", "2026-03-12_Teamblad_a b_A3"),
        ("🦁", "2026-03-12_Teamblad_team (2)_A3"),
        ("Werk & inkomen.", "2026-03-12_Teamblad_Werk & inkomen_A3"),
        ("cafe\u{301}", "2026-03-12_Teamblad_café_A3"),
        ("CAFÉ", "2026-03-12_Teamblad_CAFÉ (2)_A3"),
        ("a\\b", "2026-03-12_Teamblad_a b (2)_A3"),
        ("A:B", "2026-03-12_Teamblad_A B (3)_A3"),
    ];
    let mut names = Names::default();
    for (team, name) in cases {
        assert_eq!(given(&mut names, team), name, "{team:?}");
    }
}

#[test]
fn a_long_name_of_parts_keeps_its_ends_and_its_number() {
    let mut names = Names::default();
    for number in 1..40 {
        let name = given(&mut names, &"é".repeat(300));
        assert!(name.starts_with("2026-03-12_Teamblad_éé") && name.ends_with("_A3"), "{name}");
        assert_eq!((name.chars().count(), name.contains(&format!(" ({number})"))), (80, number > 1), "{name}");
    }
    assert!(given(&mut names, &"字".repeat(300)).len() <= 200);
}

#[test]
fn a_name_of_parts_that_is_reserved_as_a_whole_is_not() {
    let parts = Parts { before: &[], own: "nul", otherwise: "team", after: &[] };
    assert_eq!(Names::default().given(&parts), "_nul");
}
