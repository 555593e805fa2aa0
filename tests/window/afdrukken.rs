//! What Afdrukken promises: the sheets as they are printed, and what can be chosen about them.

use crate::harness::{self, Screen};
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
    assert_eq!(opened, [path.clone()]);
    let bytes = std::fs::read(path).expect("the PDF is there");
    assert!(bytes.starts_with(b"%PDF-1.7"));
    harness::click_named(&mut room.window, "PDF maken");
    assert_eq!(room.opened.borrow().len(), 2, "the same PDF is not kept twice");
    assert_eq!(room.opened.borrow().first(), room.opened.borrow().last());
}
