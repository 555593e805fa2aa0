//! `print` of the documents made of blocks: each by its name, on its sizes, for whom it is.

use super::runner::Room;
use crate::common::pdf_reader::Pdf;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/saves/voorbeeld.ron");

/// The documents with the sizes they come in, the usual one first.
const DOCUMENTS: [(&str, &[&str]); 9] = [
    ("value-sheet", &["a4", "a3"]),
    ("team-sheet", &["a3", "a4"]),
    ("poster", &["a3", "a2"]),
    ("conversation-cards", &["a6", "a5", "a4"]),
    ("conversation-sheet", &["a4"]),
    ("test-sheet", &["a4"]),
    ("growth-matrix", &["a3"]),
    ("feedback", &["a4"]),
    ("input-sheet", &["a3"]),
];

fn print(room: &Room, document: &str, more: &[&str]) -> Pdf {
    let arguments = ["print", EXAMPLE, "--document", document, "--out", "uit.pdf", "--date", "2026-11-24"];
    assert_eq!(room.good(&[&arguments[..], more].concat()), "uit.pdf is gemaakt\n");
    Pdf::read(&std::fs::read(room.path("uit.pdf")).expect("the PDF is there"))
}

fn words(pdf: &Pdf) -> String {
    let words = pdf.pages.iter().flat_map(crate::common::pdf_reader::Page::words);
    words.map(|it| it.text).collect::<Vec<_>>().join(" ")
}

/// The length of the longer side of the first page, in mm.
fn longer(pdf: &Pdf) -> f64 {
    let page = pdf.pages[0].boxes["MediaBox"];
    (page.right - page.left).max(page.bottom - page.top).round()
}

#[test]
fn each_document_is_printed_by_its_name_on_each_of_its_sizes_and_on_no_other() {
    let room = Room::new();
    for (document, sizes) in DOCUMENTS {
        let usual = print(&room, document, &[]);
        for (index, size) in sizes.iter().enumerate() {
            let pdf = print(&room, document, &["--size", size]);
            assert_eq!(
                index == 0,
                longer(&pdf) == longer(&usual) && pdf.pages.len() == usual.pages.len(),
                "{document} {size}"
            );
        }
        std::fs::remove_file(room.path("uit.pdf")).expect("it was made");
        for size in ["a6", "a5", "a4", "a3", "a2"].iter().filter(|it| !sizes.contains(it)) {
            // Cards come on A3 too, as a kind of paper of their own; a size of a card it is not.
            let arguments = ["print", EXAMPLE, "--document", document, "--size", size, "--out", "uit.pdf"];
            let said = room.refused(&arguments);
            assert!(said.contains(&size.to_uppercase()), "{document}: {said}");
            assert!(!room.path("uit.pdf").exists());
        }
    }
}

#[test]
fn to_mail_each_is_made_of_single_pages() {
    let room = Room::new();
    for (document, _) in DOCUMENTS {
        let (printed, mailed) = (print(&room, document, &[]), print(&room, document, &["--edition", "reading"]));
        let is_cards = document == "conversation-cards";
        assert_eq!(is_cards, mailed.pages.len() > printed.pages.len(), "{document}");
    }
}

#[test]
fn each_team_has_its_sheet_and_without_a_team_there_is_one() {
    let room = Room::new();
    for document in ["team-sheet", "test-sheet"] {
        let one = print(&room, document, &[]).pages.len();
        let pdf = print(&room, document, &["--team", "Burgerzaken", "--team", "Groen & grijs"]);
        assert_eq!(pdf.pages.len(), 2 * one);
        assert!(words(&pdf).contains("Burgerzaken") && words(&pdf).contains("Groen & grijs"));
    }
}

#[test]
fn for_each_table_or_session_there_is_one_pdf_or_one_each_in_a_folder() {
    let room = Room::new();
    let together = print(&room, "feedback", &["--per", "session"]);
    assert!(words(&together).contains("9.00 uur"));
    std::fs::create_dir(room.path("map")).expect("a folder");
    for (document, per) in [("feedback", "session"), ("feedback", "table"), ("input-sheet", "table")] {
        let arguments =
            ["print", EXAMPLE, "--document", document, "--per", per, "--out", "map", "--date", "2026-11-24"];
        let said = room.good(&arguments);
        let made: usize = said.split(' ').next().and_then(|it| it.parse().ok()).expect("a number");
        let files: Vec<_> =
            std::fs::read_dir(room.path("map")).expect("the folder").map(|it| it.expect("a file").path()).collect();
        assert_eq!(files.len(), made, "{said}");
        for file in files {
            let name = file.file_name().expect("a name").to_string_lossy().into_owned();
            assert!(name.starts_with("2026-11-24_") && file.extension().is_some_and(|it| it == "pdf"), "{name}");
            Pdf::read(&std::fs::read(&file).expect("a PDF"));
            std::fs::remove_file(file).expect("it was made");
        }
    }
    let refused = room.refused(&["print", EXAMPLE, "--document", "poster", "--per", "table", "--out", "uit2.pdf"]);
    assert!(refused.contains("sessie of tafel"), "{refused}");
}

#[test]
fn sessions_of_the_same_name_get_files_of_their_own() {
    let room = Room::with_project();
    let rows = "sessie;tafel;blad;waarde;gedrag;herkomst\n1;1;1;Lef;;\n2;1;1;Rust;;\n";
    room.write("in.csv", rows);
    room.good(&["import", "a.ron", "in.csv"]);
    std::fs::create_dir(room.path("map")).expect("a folder");
    let said = room.good(&["print", "a.ron", "--document", "feedback", "--per", "session", "--out", "map"]);
    assert!(said.starts_with("2 "), "{said}");
    assert_eq!(std::fs::read_dir(room.path("map")).expect("the folder").count(), 2);
}

#[test]
fn of_an_empty_project_each_says_in_a_sentence_why_there_is_nothing() {
    let room = Room::with_project();
    for (document, _) in DOCUMENTS.iter().filter(|it| it.0 != "input-sheet") {
        let arguments = ["print", "a.ron", "--document", document, "--out", "uit.pdf"];
        let dutch = room.refused(&arguments);
        assert!(dutch.starts_with("Er is niets gedrukt"), "{dutch}");
        let english = room.run(&[&["--language", "en"], &arguments[..]].concat());
        assert!(english.code == 1 && english.error.starts_with("Nothing was printed"), "{english:?}");
        assert!(!room.path("uit.pdf").exists());
    }
    room.good(&["print", "a.ron", "--document", "input-sheet", "--out", "uit.pdf"]);
}

#[test]
fn marks_on_give_a_sheet_bleed_and_a_trim_box_as_a_print_shop_wants_them() {
    let room = Room::new();
    let width = |pdf: &Pdf, name: &str| {
        let area = pdf.pages[0].boxes[name];
        (area.right - area.left).round()
    };
    let usual = print(&room, "poster", &[]);
    let cut = print(&room, "poster", &["--marks", "on"]);
    assert_eq!([width(&usual, "MediaBox"), width(&usual, "TrimBox")], [297.0, 297.0]);
    assert_eq!([width(&cut, "MediaBox"), width(&cut, "TrimBox"), width(&cut, "BleedBox")], [317.0, 297.0, 303.0]);
    assert_eq!(width(&print(&room, "poster", &["--marks", "off"]), "MediaBox"), 297.0);
    let reading = print(&room, "poster", &["--marks", "on", "--edition", "reading"]);
    assert_eq!(width(&reading, "MediaBox"), 297.0, "what is read on a screen is not cut");
}
