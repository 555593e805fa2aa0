//! `export` by command: a board as a table, and never over something else.

use super::runner::Room;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/saves/voorbeeld.ron");

#[test]
fn the_board_of_the_example_becomes_a_table_and_twice_the_same() {
    let room = Room::new();
    assert_eq!(room.good(&["export", EXAMPLE, "--board", "bord.csv"]), "bord.csv is gemaakt\n");
    let once = room.read("bord.csv");
    assert!(once.starts_with("\u{FEFF}bord;plek;letter;cluster;woord;"), "{}", &once[..60]);
    assert_eq!(once.lines().count(), 214);
    room.good(&["export", EXAMPLE, "--board", "bord.csv"]);
    assert_eq!(room.read("bord.csv"), once);
}

#[test]
fn a_session_without_a_board_is_refused() {
    let room = Room::new();
    let said = room.refused(&["export", EXAMPLE, "--board", "bord.csv", "--session", "7"]);
    assert_eq!(said, "Sessie 7 heeft geen bord; kies een andere sessie of laat --session weg");
    assert!(!room.path("bord.csv").exists());
}

#[test]
fn a_table_never_comes_in_the_place_of_another_file() {
    let room = Room::with_project();
    room.write("lijst.csv", "sessie;tafel;blad;waarde;gedrag;herkomst\n");
    for file in ["a.ron", "lijst.csv"] {
        let before = room.read(file);
        assert!(room.refused(&["export", EXAMPLE, "--board", file]).contains(file));
        assert_eq!(room.read(file), before);
    }
}
