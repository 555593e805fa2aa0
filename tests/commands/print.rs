//! `print` by command: the PDF where it is asked for, and never over something else.

use super::runner::Room;
use crate::common::pdf_reader::Pdf;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/saves/voorbeeld.ron");

fn print(room: &Room, size: &str, out: &str) -> Vec<u8> {
    let date = ["--date", "2026-11-24"];
    room.good(&["print", EXAMPLE, "--document", "value-cards", "--size", size, "--out", out, date[0], date[1]]);
    std::fs::read(room.path(out)).expect("the PDF is there")
}

#[test]
fn each_size_prints_the_example_and_twice_gives_the_same_bytes() {
    let room = Room::new();
    for (size, pages) in [("a6", 2), ("a5", 8), ("a4", 8)] {
        let once = print(&room, size, "kaarten.pdf");
        assert_eq!(once, print(&room, size, "kaarten.pdf"), "{size}");
        assert_eq!(Pdf::read(&once).pages.len(), pages, "{size}");
    }
}

#[test]
fn source_date_epoch_fixes_the_date() {
    let room = Room::new();
    let with_epoch = |out: &str| {
        let said = room.run_with(
            &["print", EXAMPLE, "--document", "value-cards", "--out", out],
            &[("SOURCE_DATE_EPOCH", "1795478400")],
        );
        assert_eq!(said.code, 0, "{said:?}");
        std::fs::read(room.path(out)).expect("the PDF is there")
    };
    let pdf = with_epoch("een.pdf");
    assert_eq!(pdf, with_epoch("twee.pdf"));
    let words = Pdf::read(&pdf)
        .pages
        .iter()
        .flat_map(crate::common::pdf_reader::Page::words)
        .map(|it| it.text)
        .collect::<Vec<_>>()
        .join(" ");
    assert!(words.contains("24 november 2026"), "{words}");
}

#[test]
fn a_pdf_never_comes_in_the_place_of_a_project_or_any_other_file() {
    let room = Room::with_project();
    room.write("lijst.csv", "sessie;tafel;blad;waarde;gedrag;herkomst\n");
    for file in ["a.ron", "lijst.csv"] {
        let before = room.read(file);
        let said = room.run(&["print", EXAMPLE, "--document", "value-cards", "--out", file]);
        assert_eq!(said.code, 1, "{said:?}");
        assert!(said.error.contains(file), "{said:?}");
        assert_eq!(room.read(file), before);
    }
}

#[test]
fn a_project_without_values_prints_nothing_and_says_so() {
    let room = Room::with_project();
    let said = room.run(&["print", "a.ron", "--document", "value-cards", "--out", "kaarten.pdf"]);
    assert_eq!(said.code, 1);
    assert!(said.error.contains("nog geen waarde gekozen"), "{said:?}");
    assert!(!room.path("kaarten.pdf").exists());
}

#[test]
fn the_harvest_of_the_example_is_one_a4_and_twice_gives_the_same_bytes() {
    let room = Room::new();
    let harvest = || {
        let arguments = ["print", EXAMPLE, "--document", "harvest", "--out", "oogst.pdf", "--date", "2026-11-24"];
        assert_eq!(room.good(&arguments), "oogst.pdf is gemaakt\n");
        std::fs::read(room.path("oogst.pdf")).expect("the PDF is there")
    };
    let once = harvest();
    assert_eq!(once, harvest());
    let pages = Pdf::read(&once).pages;
    assert_eq!(pages.len(), 1);
    let words: Vec<String> = pages[0].words().into_iter().map(|it| it.text).collect();
    assert!(words.join(" ").contains("Wat we meenemen"), "{words:?}");
}

#[test]
fn a_harvest_of_nothing_and_of_a_session_without_board_is_refused() {
    let room = Room::with_project();
    let refused = room.run(&["print", "a.ron", "--document", "harvest", "--out", "oogst.pdf"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.error.contains("gaat nog niets mee"), "{refused:?}");
    let refused = room.run(&["print", EXAMPLE, "--document", "harvest", "--session", "9", "--out", "oogst.pdf"]);
    assert!(refused.error.contains("Sessie 9 heeft geen bord"), "{refused:?}");
    assert!(!room.path("oogst.pdf").exists());
}

#[test]
fn the_worksheets_of_the_example_are_an_a3_for_each_value_and_leave_the_project_as_it_is() {
    let room = Room::new();
    std::fs::copy(EXAMPLE, room.path("voorbeeld.ron")).expect("it can be copied");
    let before = room.read("voorbeeld.ron");
    let print = |more: &[&str]| {
        let arguments = ["print", "voorbeeld.ron", "--document", "loading-sheet", "--out", "bladen.pdf"];
        let arguments = [&arguments[..], &["--date", "2026-11-24"], more].concat();
        assert_eq!(room.good(&arguments), "bladen.pdf is gemaakt\n");
        std::fs::read(room.path("bladen.pdf")).expect("the PDF is there")
    };
    let all = print(&[]);
    assert_eq!(all, print(&[]), "twice gives the same bytes");
    assert_eq!(Pdf::read(&all).pages.len(), 3);
    let one = Pdf::read(&print(&["--value", " betrouwbaar"])).pages;
    let words: Vec<String> = one.iter().flat_map(crate::common::pdf_reader::Page::words).map(|it| it.text).collect();
    assert!(one.len() == 1 && words.contains(&"Betrouwbaar".to_owned()), "{words:?}");
    assert_eq!(Pdf::read(&print(&["--value", "Open", "--value", "Dichtbij"])).pages.len(), 2);
    assert_eq!(room.read("voorbeeld.ron"), before);
}

#[test]
fn a_worksheet_of_no_value_and_of_a_strange_one_is_refused() {
    let room = Room::with_project();
    let refused = room.run(&["print", "a.ron", "--document", "loading-sheet", "--out", "bladen.pdf"]);
    assert!(refused.code == 1 && refused.error.contains("dus er is geen werkblad"), "{refused:?}");
    let strange = ["print", EXAMPLE, "--document", "loading-sheet", "--value", "Lef", "--out", "bladen.pdf"];
    let refused = room.run(&strange);
    assert!(refused.code == 1 && refused.error.contains("geen gekozen waarde ‘Lef’"), "{refused:?}");
    assert!(!room.path("bladen.pdf").exists());
}
