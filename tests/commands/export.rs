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

/// The bytes of what `export` made of the example.
fn made(room: &Room, option: &str, file: &str) -> Vec<u8> {
    let said = room.good(&["export", EXAMPLE, option, file, "--date", "2026-11-24"]);
    assert_eq!(said, format!("{file} is gemaakt\n"));
    std::fs::read(room.path(file)).unwrap()
}

#[test]
fn all_text_becomes_a_document_markdown_or_a_workbook_and_twice_the_same() {
    let room = Room::new();
    for (option, file) in [("--docx", "a.docx"), ("--markdown", "a.md"), ("--xlsx", "a.xlsx")] {
        let once = made(&room, option, file);
        assert_eq!(made(&room, option, file), once, "an older one is replaced by the same");
    }
    assert!(room.read("a.md").contains("Alle tekst van dit traject, 24 november 2026"));
}

#[test]
fn all_tables_become_files_in_a_folder_or_none_of_them() {
    let room = Room::new();
    for _ in 0..2 {
        assert_eq!(room.good(&["export", EXAMPLE, "--csv", "tabellen"]), "tabellen is gemaakt\n");
    }
    assert!(room.read("tabellen/inbreng.csv").starts_with("\u{FEFF}sessie;tafel;blad;code;"));
    let files = std::fs::read_dir(room.path("tabellen")).unwrap().count();
    assert_eq!(files, 11);
    std::fs::create_dir(room.path("ander")).unwrap();
    room.write("ander/inbreng.csv", "sessie;tafel;blad;waarde;gedrag;herkomst\n");
    assert!(room.refused(&["export", EXAMPLE, "--csv", "ander"]).contains("inbreng.csv"));
    assert_eq!(std::fs::read_dir(room.path("ander")).unwrap().count(), 1, "nothing else is written then");
}

#[test]
fn a_document_of_somebody_else_is_never_overwritten() {
    let room = Room::with_project();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("[Content_Types].xml", zip::write::SimpleFileOptions::default()).unwrap();
    let others = zip.finish().unwrap().into_inner();
    for (option, file) in [("--docx", "brief.docx"), ("--xlsx", "lijst.xlsx"), ("--markdown", "README.md")] {
        room.write(file, &others);
        assert!(room.refused(&["export", EXAMPLE, option, file]).contains(file));
        assert_eq!(std::fs::read(room.path(file)).unwrap(), others);
        assert!(room.refused(&["export", EXAMPLE, option, "a.ron"]).contains("a.ron"));
    }
}

#[test]
fn exactly_one_kind_of_file_is_asked_for() {
    let room = Room::new();
    for wrong in [&["export", EXAMPLE][..], &["export", EXAMPLE, "--docx", "a.docx", "--markdown", "a.md"]] {
        assert_eq!(room.run(wrong).code, 2, "{wrong:?}");
    }
    assert_eq!(room.run(&["export", EXAMPLE, "--docx", "a.docx", "--session", "1"]).code, 2);
    assert_eq!(room.names(), Vec::<String>::new());
}
