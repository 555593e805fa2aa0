//! What Afdrukken promises: the sheets as they are printed, and what can be chosen about them.

use waardenbord::app::preview::{Placing, paint_page};
use waardenbord::print::documents::wording::value_card_content;
use waardenbord::print::page::Page;
use waardenbord::print::{CardSettings, pdf, value_cards};
use waardenbord::words::{Language, Words};

use crate::harness::{self, Screen};
use crate::pdf_reader::Pdf;
use crate::world::Room;

/// The example, at Afdrukken.
fn room(screen: Screen) -> Room {
    let mut room = Room::first(screen);
    harness::click_named(&mut room.window, "Afdrukken");
    room
}

#[test]
fn both_sides_of_the_sheet_are_seen_and_a_tap_shows_one_card_with_arrows_to_the_next() {
    let mut room = room(Screen::ROOM_LARGE);
    assert!(harness::sees(&room.window, "Voorkant van vel 1"));
    assert!(harness::sees(&room.window, "Achterkant van vel 1"));
    harness::picture(&mut room.window, "print-sheets-large");
    harness::click_named(&mut room.window, "Voorkant van vel 1");
    assert!(harness::sees(&room.window, "kaart 4 van 4"), "the middle of the sheet belongs to the last card");
    harness::click_named(&mut room.window, "Volgende kaart");
    assert!(harness::sees(&room.window, "kaart 1 van 4"));
    harness::picture(&mut room.window, "print-card-large");
    harness::click_named(&mut room.window, "Achterkant");
    harness::picture(&mut room.window, "print-card-back-large");
    harness::press_key(&mut room.window, egui::Modifiers::NONE, egui::Key::Escape);
    assert!(harness::sees(&room.window, "Voorkant van vel 1"));
}

#[test]
fn the_size_and_the_number_of_sets_change_the_paper_that_is_needed() {
    let mut room = room(Screen::ROOM);
    for _ in 0..11 {
        harness::click_named(&mut room.window, "één set meer");
    }
    let needed = "12 vellen A4, dubbelzijdig, omslaan over de lange kant, liefst 160 grams";
    assert!(harness::sees(&room.window, needed));
    harness::click_named(&mut room.window, "A5");
    let needed = "48 vellen A4, dubbelzijdig, omslaan over de lange kant; snij langs de snijlijnen";
    assert!(harness::sees(&room.window, needed));
    harness::picture(&mut room.window, "print-a5");
}

#[test]
fn the_pdf_lies_beside_the_project_and_is_opened() {
    let mut room = room(Screen::ROOM);
    harness::click_named(&mut room.window, "PDF maken");
    let opened = room.opened.borrow().clone();
    let path = room.folder.path().join("Documenten/Waardenbord/Waarden en gedrag 2026 Waardenkaarten A6.pdf");
    assert_eq!(opened, std::slice::from_ref(&path));
    let bytes = std::fs::read(path).expect("the PDF is there");
    assert!(bytes.starts_with(b"%PDF-1.7"));
    harness::click_named(&mut room.window, "PDF maken");
    assert_eq!(room.opened.borrow().len(), 2, "the same PDF is not kept twice");
    assert_eq!(room.opened.borrow().first(), room.opened.borrow().last());
}

/// Every word that the preview paints of a page, with its left end, baseline and width in mm.
fn painted_words(page: &Page) -> Vec<(String, f32, f32, f32)> {
    const POINTS_PER_MM: f32 = 4.0;
    let size = egui::vec2(page.width_mm, page.height_mm) * POINTS_PER_MM;
    let placing = Placing { origin: egui::Pos2::ZERO, points_per_mm: POINTS_PER_MM };
    let screen = Screen { pixels: size, zoom: 1.0, theme: egui::Theme::Light };
    let shown = page.clone();
    let window = harness::window(screen, (), move |ui, ()| paint_page(ui.painter(), &shown, placing));
    let mut words = Vec::new();
    for clipped in &window.output().shapes {
        let egui::Shape::Text(text) = &clipped.shape else { continue };
        let Some(row) = text.galley.rows.first() else { continue };
        let baseline = text.pos.y + row.glyphs.first().map_or(0.0, |it| it.pos.y);
        let (left, width) = (text.pos.x, text.galley.size().x);
        words.push((
            text.galley.text().to_owned(),
            left / POINTS_PER_MM,
            baseline / POINTS_PER_MM,
            width / POINTS_PER_MM,
        ));
    }
    words
}

#[test]
fn each_text_of_the_preview_stands_within_half_a_millimetre_of_the_pdf() {
    let words = Words::new(Language::Dutch);
    let room = Room::first(Screen::LAPTOP);
    let project = room.window.state().project();
    let (content, sentences) = value_card_content(project, &words, jiff::civil::date(2026, 11, 24));
    let document = value_cards(&content, &sentences, &CardSettings::default()).expect("the example fits");
    let printed = Pdf::read(&pdf::write(&document).expect("a PDF"));
    let mut compared = 0;
    for (page, printed) in document.pages.iter().zip(&printed.pages) {
        let near = |one: f64, other: f32| (one - f64::from(other)).abs() < 0.5;
        for (text, left, baseline, width) in painted_words(page) {
            let line: Vec<_> = printed.glyphs.iter().filter(|it| near(it.baseline, baseline)).collect();
            let begins =
                line.iter().any(|it| near(it.left, left) && text.starts_with(it.text.trim_end_matches('\u{AD}')));
            let ends = line.iter().any(|it| near(it.right(), left + width));
            assert!(begins && ends, "{text} at {left} {baseline} mm, {width} mm wide, is not there on paper");
            compared += 1;
        }
    }
    assert!(compared > 100, "only {compared} words were compared");
}

#[test]
fn all_text_comes_beside_the_project_in_each_kind_of_file_and_twice_is_one_file() {
    let mut room = room(Screen::LAPTOP);
    harness::click_named(&mut room.window, "Meer…");
    harness::picture(&mut room.window, "print-all-text");
    for (button, ending) in [("Als Word-bestand", "docx"), ("Als Markdown", "md"), ("Als Excel-bestand", "xlsx")] {
        for _ in 0..2 {
            harness::click_named(&mut room.window, button);
        }
        let files = room.files(ending);
        assert_eq!(files.len(), 1, "{files:?}");
        let name = format!("Waarden en gedrag 2026 Alle tekst 2026-11-24.{ending}");
        assert!(room.says(&format!("Staat klaar: {name}")), "{name}");
    }
    for _ in 0..2 {
        harness::click_named(&mut room.window, "Als CSV");
    }
    let folder = "Waarden en gedrag 2026 tabellen 2026-11-24";
    assert!(room.says(&format!("De tabellen staan in de map {folder}")));
    let documents = room.folder.path().join("Documenten/Waardenbord");
    let tables = std::fs::read_dir(documents.join(folder)).expect("the folder is there").count();
    assert_eq!(tables, 11);
    assert!(!documents.join(format!("{folder} (2)")).exists());
}
