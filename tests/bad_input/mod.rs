//! Bad input where more than one room meets it: printing of files that are none, odd texts from sheet to paper.
//!
//! What one command does with bad files stands in `commands/bad_input.rs`, what the window does in `window/app`.

use std::fs::File;

use waardenbord::store::{RealDisk, format};

use crate::commands::runner::Room;

const GOOD: &str = include_str!("../../saves/voorbeeld.ron");
const HEADER: &str = "sessie;tafel;blad;waarde;gedrag;herkomst";

/// Files that are no project, each with how the sentence begins.
fn bad_projects() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let note = GOOD.lines().find(|it| it.contains("wording:")).unwrap();
    let at = GOOD.find("links: [\"").unwrap() + "links: [\"".len();
    let text = |text: String| text.into_bytes();
    vec![
        ("leeg.ron", Vec::new(), "leeg.ron is leeg"),
        ("foto.ron", vec![0x89, b'P', b'N', b'G', 0], "foto.ron is geen tekst: op regel 1"),
        ("brief.ron", text("Geachte".to_owned()), "brief.ron is geen Waardenbord-traject"),
        (
            "nieuw.ron",
            text(GOOD.replacen("waardenbord 1", "waardenbord 9", 1)),
            "nieuw.ron is gemaakt met een nieuwere",
        ),
        ("half.ron", text(GOOD[..GOOD.len() / 2].to_owned()), "half.ron is beschadigd op regel "),
        (
            "diep.ron",
            text(format!("// waardenbord 1 crc32:00000000 bytes:1\nFile(project: (boards: {}", "[".repeat(200_000))),
            "diep.ron is beschadigd op regel 2",
        ),
        ("veld.ron", text(GOOD.replacen("wording:", "stemmen: 3, wording:", 1)), "veld.ron is beschadigd op regel "),
        ("dubbel.ron", text(GOOD.replacen(note, &format!("{note}\n{note}"), 1)), "dubbel.ron is beschadigd op regel "),
        (
            "los.ron",
            text(format!("{}ZZZZZZZZZZZZ{}", &GOOD[..=at], &GOOD[at + 13..])),
            "In los.ron klopt iets niet op regel ",
        ),
        ("boek.ron", text(GOOD.replacen("Gemeente Voorbeeld", &"x".repeat(100_000), 1)), ""),
    ]
}

fn print<'a>(project: &'a str, out: &'a str) -> [&'a str; 9] {
    ["print", project, "--document", "value-cards", "--size", "a6", "--out", out, "--date=2026-11-24"]
}

#[test]
fn nothing_is_printed_of_a_file_that_is_no_project() {
    let room = Room::new();
    room.write("kaarten.pdf", "een ander bestand");
    for (name, bytes, starts) in bad_projects() {
        room.write(name, &bytes);
        let sentence = room.refused(&print(name, "kaarten.pdf"));
        assert!(sentence.starts_with(starts) && sentence.contains(name), "{sentence}");
        assert!(std::fs::read(room.path(name)).unwrap() == bytes, "{name}");
        assert_eq!(room.read("kaarten.pdf"), "een ander bestand");
    }
    File::create(room.path("groot.ron")).unwrap().set_len(200 * 1024 * 1024).unwrap();
    assert!(room.refused(&print("groot.ron", "kaarten.pdf")).starts_with("groot.ron is 200 MB groot"));
    assert!(room.refused(&print("weg.ron", "kaarten.pdf")).starts_with("weg.ron is er niet"));
    assert!(room.refused(&print(".", "kaarten.pdf")).contains("is geen bestand"));
    assert_eq!(room.read("kaarten.pdf"), "een ander bestand");
}

#[test]
fn cards_are_never_printed_over_another_kind_of_file_nor_into_a_folder_that_is_not_there() {
    let room = Room::new();
    room.write("a.ron", GOOD);
    let sentence = room.refused(&print("a.ron", "er niet/kaarten.pdf"));
    assert!(sentence.starts_with("De map er niet is er niet"), "{sentence}");
    room.write("brief.odt", "Geachte burgemeester");
    for (out, before) in [("a.ron", GOOD), ("brief.odt", "Geachte burgemeester")] {
        let sentence = room.refused(&print("a.ron", out));
        assert_eq!(sentence, format!("{out} bestaat al en blijft zoals het is; kies een andere naam"));
        assert_eq!(room.read(out), before);
    }
    room.write("leeg.pdf", "");
    room.good(&print("a.ron", "leeg.pdf"));
    let first = std::fs::read(room.path("leeg.pdf")).unwrap();
    room.good(&print("a.ron", "leeg.pdf"));
    assert!(first.starts_with(b"%PDF-") && std::fs::read(room.path("leeg.pdf")).unwrap() == first);
}

#[test]
fn odd_words_go_from_the_sheet_to_the_file_and_come_back_by_name() {
    let room = Room::with_project();
    let odd = ["🦁👩‍👩‍👧", "שלום", "مرحبا", "நன்றி", "ĳ\u{301}\u{302}", "\u{200b}", "# ; , é", "'=1+1"];
    let rows: Vec<String> = odd.iter().map(|it| format!("1;1;1;\"{it}\";;")).collect();
    room.write("raar.csv", format!("{HEADER}\n{}\n", rows.join("\n")));
    let said = room.run(&["import", "a.ron", "raar.csv", "--skip-wrong"]);
    assert_eq!(said.code, 0, "{said:?}");
    let (opened, _) = format::read(&RealDisk, &room.path("a.ron")).unwrap();
    let project = opened.into_content().project;
    let originals: Vec<&str> = project.value_notes.iter().map(|it| it.original.as_str()).collect();
    assert_eq!(originals, odd, "{said:?}");
    room.good(&["check", "a.ron"]);
    let shown = room.good(&["show", "a.ron", "--json"]);
    assert!(shown.starts_with('{'), "{shown}");
}

#[test]
fn a_book_and_hidden_characters_in_cells_are_listed_by_line() {
    let room = Room::with_project();
    let before = room.read("a.ron");
    let book = "a".repeat(100_000);
    room.write(
        "raar.csv",
        format!("{HEADER}\n1;1;1;{book};;\n1;1;1;voor\u{202E}uit;;\n1;1;1;bel\u{7};;\n1;1;1;Lef;;\n"),
    );
    let said = room.run(&["import", "a.ron", "raar.csv"]);
    assert_eq!(said.code, 1);
    let lines: Vec<&str> = said.out.lines().collect();
    assert_eq!(lines.len(), 3, "{said:?}");
    assert!(lines[0].starts_with("Regel 2: waarde is 100.000 tekens lang"), "{said:?}");
    assert!(lines[1].starts_with("Regel 3: in waarde staat een onzichtbaar teken (U+202E)"), "{said:?}");
    assert!(lines[2].starts_with("Regel 4: in waarde staat een onzichtbaar teken (U+0007)"), "{said:?}");
    assert_eq!(room.read("a.ron"), before);
}

#[test]
fn edits_that_name_what_is_not_there_are_refused_by_kind_and_id() {
    let room = Room::with_project();
    let before = room.read("a.ron");
    let missing = "00000000000ZZ";
    for (edit, thing) in [
        (format!("Input(AddTable(id: \"0000000000099\", meeting: \"{missing}\"))"), "sessie"),
        (format!("Input(AddSheet(id: \"0000000000099\", table: \"{missing}\"))"), "tafel"),
        (format!("Input(Pitch(sheet: \"{missing}\", text: \"x\"))"), "blad"),
        (format!("Input(WordValue(note: \"{missing}\", wording: \"x\"))"), "woord"),
        (format!("Input(WordBehaviour(note: \"{missing}\", wording: \"x\"))"), "gedraging op een blad"),
        (format!("Board(Put(board: \"{missing}\", cards: [], to: Tray, before: None))"), "bord"),
        (format!("Board(Dissolve(\"{missing}\"))"), "cluster"),
        (format!("Choice(Return(\"{missing}\"))"), "gekozen waarde"),
        (format!("Loading(Word(behaviour: \"{missing}\", wording: \"x\"))"), "gedraging"),
    ] {
        room.write("lijst.ron", format!("[{edit}]"));
        let sentence = room.refused(&["apply", "a.ron", "lijst.ron"]);
        assert!(sentence.contains(&format!("geen {thing} met kenmerk {missing}")), "{sentence}");
        assert_eq!(room.read("a.ron"), before);
    }
}

#[test]
fn a_list_of_edits_that_is_no_text_or_far_too_deep_is_refused_by_its_name() {
    let room = Room::with_project();
    let before = room.read("a.ron");
    let deep = |open: &str| open.repeat(200_000).into_bytes();
    for bytes in [vec![0; 4096], vec![0xFF, 0xFE, 0xFD], deep("["), deep("[All("), deep("("), deep("\""), deep("/*")] {
        room.write("lijst.ron", bytes);
        let sentence = room.refused(&["apply", "a.ron", "lijst.ron"]);
        assert!(sentence.contains("lijst.ron"), "{sentence}");
        assert_eq!(room.read("a.ron"), before);
    }
}
