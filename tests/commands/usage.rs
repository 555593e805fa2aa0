//! How commands are called: exit codes, languages, new projects.

use super::runner::{Room, input};

#[test]
fn wrong_usage_gives_2_and_one_line() {
    let room = Room::with_project();
    for arguments in [
        &["new"][..],
        &["import", "a.ron"],
        &["apply", "a.ron"],
        &["apply", "a.ron", "b.ron", "--example"],
        &["show", "a.ron", "--xml"],
        &["check"],
        &["suggest"],
        &["show", "a.ron", "--language", "fy"],
        &["new", "b.ron", "--counting-ids", "many"],
        &["make", "a.ron", "b.ron"],
        &["a.ron", "show", "a.ron"],
        &["print", "a.ron", "--document", "posters", "--out", "a.pdf"],
        &["print", "a.ron", "--document", "value-cards"],
    ] {
        let said = room.run(arguments);
        assert_eq!(said.code, 2, "{arguments:?}: {said:?}");
    }
}

#[test]
fn the_language_may_stand_before_the_command_and_behind_it() {
    let room = Room::with_project();
    assert!(room.good(&["--language", "en", "check", "a.ron"]).contains("a.ron is"));
    assert_eq!(room.good(&["check", "a.ron", "--language", "en"]), room.good(&["--language", "en", "check", "a.ron"]));
}

#[test]
fn each_command_explains_itself_in_english() {
    let room = Room::new();
    for command in ["new", "import", "apply", "check", "show", "suggest", "print", "export"] {
        assert!(room.good(&[command, "--help"]).contains("Usage: waardenbord"));
        assert!(room.good(&["--help"]).contains(command));
    }
    assert!(room.good(&["import", "--help"]).contains("--counting-ids"));
    assert!(!room.good(&["import", "-h"]).contains("--counting-ids"));
    assert!(room.good(&["--version"]).starts_with("waardenbord "));
}

#[test]
fn a_new_project_is_named_after_its_file_or_its_title() {
    let room = Room::new();
    assert_eq!(room.good(&["new", "Onze waarden.ron"]), "Onze waarden.ron is gemaakt\n");
    assert!(room.good(&["show", "Onze waarden.ron"]).starts_with("Onze waarden\n"));
    room.good(&["new", "b.ron", "--title", "Waarden van collega's"]);
    assert!(room.read("b.ron").contains("title: \"Waarden van collega's\""));
}

#[test]
fn new_overwrites_only_a_project_and_only_when_told_to() {
    let room = Room::with_project();
    let before = room.read("a.ron");
    let refused = room.refused(&["new", "a.ron"]);
    assert_eq!(refused, "a.ron bestaat al; kies een andere naam of gebruik --force");
    assert_eq!(room.read("a.ron"), before);
    room.good(&["new", "a.ron", "--force", "--title", "Anders"]);
    assert!(room.read("a.ron").contains("Anders"));
    room.write("brief.ron", "Geachte burgemeester");
    let refused = room.refused(&["new", "brief.ron", "--force"]);
    assert!(refused.starts_with("brief.ron wordt niet overschreven"), "{refused}");
    assert_eq!(room.read("brief.ron"), "Geachte burgemeester");
}

#[test]
fn new_in_a_folder_that_is_missing_names_the_folder() {
    let room = Room::new();
    let refused = room.refused(&["new", "weg/a.ron"]);
    assert_eq!(refused, "De map weg is er niet; kies een andere plek");
    assert!(room.names().is_empty());
}

#[test]
fn a_title_that_cannot_be_is_refused() {
    let room = Room::new();
    assert!(room.refused(&["new", "a.ron", "--title", "A\u{202E}B"]).contains("U+202E"));
    assert!(room.refused(&["new", "a.ron", "--title", &"x".repeat(100_000)]).contains("100.000"));
    assert!(room.names().is_empty());
}

#[test]
fn messages_follow_the_language() {
    let room = Room::with_project();
    let sentence = |arguments: &[&str], variables: &[(&str, &str)]| room.run_with(arguments, variables).error;
    let english = "x.ron is not there; check the name and the folder\n";
    let dutch = "x.ron is er niet; kijk of de naam en de map kloppen\n";
    assert_eq!(sentence(&["show", "x.ron"], &[]), dutch);
    assert_eq!(sentence(&["show", "x.ron", "--language", "en"], &[]), english);
    assert_eq!(sentence(&["show", "x.ron"], &[("WAARDENBORD_LANGUAGE", "en")]), english);
    assert_eq!(sentence(&["show", "x.ron", "--language", "nl"], &[("WAARDENBORD_LANGUAGE", "en")]), dutch);
    std::fs::create_dir(room.path("config")).unwrap();
    room.write("config/settings.ron", "(language: Some(\"en\"))");
    assert_eq!(sentence(&["show", "x.ron"], &[]), english);
    assert_eq!(sentence(&["show", "x.ron"], &[("WAARDENBORD_LANGUAGE", "nl")]), dutch);
}

#[test]
fn recipes_with_counting_ids_come_out_byte_for_byte() {
    let make = || {
        let room = Room::with_project();
        room.good(&["import", "a.ron", &input(), "--counting-ids", "1"]);
        room.write("edits.ron", "[Setup(Title(\"Anders\"))]");
        room.good(&["apply", "a.ron", "edits.ron"]);
        room.read("a.ron")
    };
    let first = make();
    assert_eq!(first, make());
    assert!(first.contains("revision: 3"));
}

#[test]
fn a_command_writes_nothing_beside_the_project() {
    let room = Room::with_project();
    room.good(&["import", "a.ron", &input()]);
    room.good(&["show", "a.ron"]);
    room.good(&["check", "a.ron"]);
    assert_eq!(room.names(), ["a.ron"]);
}

#[test]
fn without_a_screen_the_window_says_so_and_names_the_commands() {
    let room = Room::with_project();
    for arguments in [&[][..], &["a.ron"], &["--language", "nl", "a.ron"]] {
        let said = room.run(arguments);
        assert_eq!(said.code, 1);
        assert!(["new", "import", "apply", "check", "show"].iter().all(|it| said.error.contains(it)), "{said:?}");
    }
    assert_eq!(room.names(), ["a.ron"]);
}
