//! `waardenbord import`.

use super::runner::{Room, input};

const HEADER: &str = "sessie;tafel;blad;waarde;gedrag;herkomst\n";

#[test]
fn the_real_input_comes_in_whole_and_a_second_time_adds_nothing() {
    let room = Room::with_project();
    let said = room.good(&["import", "a.ron", &input()]);
    assert_eq!(said, "51 bladen, 213 woorden, 190 gedragingen, alles leesbaar\n");
    let after = room.read("a.ron");
    let said = room.good(&["import", "a.ron", &input()]);
    assert!(said.ends_with("Niets nieuws: alles stond er al\n"), "{said}");
    assert_eq!(room.read("a.ron"), after);
}

#[test]
fn a_dry_run_changes_nothing() {
    let room = Room::with_project();
    let before = room.read("a.ron");
    let said = room.good(&["import", "a.ron", &input(), "--dry-run"]);
    assert!(said.starts_with("51 bladen"));
    assert_eq!(room.read("a.ron"), before);
}

#[test]
fn wrong_rows_are_listed_and_nothing_is_added_unless_they_may_be_skipped() {
    let room = Room::with_project();
    let before = room.read("a.ron");
    room.write("in.csv", format!("{HEADER}1;1;1;Lef;;\n1;x;1;Moed;;\n1;1;2;;;\n1;1;2;Trouw;;\n"));
    let said = room.run(&["import", "a.ron", "in.csv"]);
    assert_eq!(said.code, 1);
    assert!(said.error.starts_with("in.csv is niet ingelezen, want 2 regels zijn niet leesbaar"), "{said:?}");
    assert_eq!(said.out.lines().count(), 2, "{said:?}");
    assert!(said.out.starts_with("Regel 3: ") && said.out.contains("\nRegel 4: "), "{said:?}");
    assert_eq!(room.read("a.ron"), before);
    assert_eq!(room.run(&["import", "a.ron", "in.csv", "--dry-run"]).code, 1);
    let said = room.good(&["import", "a.ron", "in.csv", "--skip-wrong"]);
    assert!(said.starts_with("2 bladen, 2 woorden"), "{said}");
    assert!(room.read("a.ron").contains("Trouw"));
}

#[test]
fn a_table_that_is_none_is_refused_by_name() {
    let room = Room::with_project();
    let before = room.read("a.ron");
    room.write("leeg.csv", "");
    room.write("map.xlsx", b"PK\x03\x04abc");
    room.write("foto.csv", [0_u8, 159, 146, 150, 0, 1]);
    room.write("brief.csv", "Geachte burgemeester");
    for name in ["leeg.csv", "map.xlsx", "foto.csv", "brief.csv", "weg.csv", "."] {
        let refused = room.refused(&["import", "a.ron", name]);
        assert!(refused.starts_with(name), "{refused}");
    }
    assert_eq!(room.read("a.ron"), before);
}

#[test]
fn counting_ids_begin_above_those_in_use() {
    let room = Room::with_project();
    room.write("in.csv", format!("{HEADER}1;1;1;Lef;We durven;\n"));
    room.good(&["import", "a.ron", "in.csv", "--counting-ids", "1"]);
    let text = room.read("a.ron");
    let board = text.find("\"0000000000002\"").unwrap();
    let meeting = text.find("(id: \"0000000000003\", number: 1").unwrap();
    assert!(meeting < board, "{text}");
    room.write("meer.csv", format!("{HEADER}1;1;2;Trouw;;\n"));
    room.good(&["import", "a.ron", "meer.csv", "--counting-ids", "1000"]);
    assert!(room.read("a.ron").contains("(id: \"00000000000Z8\""), "{}", room.read("a.ron"));
}
