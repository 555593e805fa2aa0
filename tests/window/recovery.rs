//! After a program that ended without a word: what was done is offered, once, and nothing is lost either way.

use waardenbord::app::world::Opening;

use crate::harness::{self, Screen};
use crate::past::until;
use crate::world::Room;

const TITLE: &str = "Titel";

/// A file that is open with three acts that are not in it, on a computer that stops.
fn stopped() -> (Room, std::path::PathBuf) {
    let mut room = Room::with_new_project(Screen::LAPTOP);
    let path = room.save();
    room.press("Instellingen van Nieuw traject");
    room.fill(TITLE, "Waarden van Voorbeeldstad");
    (room, path)
}

#[test]
fn opening_the_file_offers_what_is_not_in_it_and_one_tap_goes_on() {
    let (room, path) = stopped();
    let project = room.project().clone();
    let mut room = room.again(Screen::LAPTOP, Opening::File(path.clone()));
    harness::picture(&mut room.window, "verder-waar-je-was");
    assert!(room.sees("Alleen wat in het bestand staat"));
    assert!(room.says("niet in het bestand"));
    assert_ne!(*room.project(), project, "nothing happens by itself");
    harness::press_key(&mut room.window, egui::Modifiers::NONE, egui::Key::Escape);
    assert!(room.sees("Alleen wat in het bestand staat"), "it waits for an answer");
    room.press("Verder waar je was");
    assert_eq!(*room.project(), project);
    room.wait(3.0);
    room.wait_for_disk();
    assert_eq!(crate::world::saved(&path), project, "it is saved by itself");
    let room = room.again(Screen::LAPTOP, Opening::File(path));
    assert!(!room.sees("Alleen wat in het bestand staat"), "it is offered once");
    assert_eq!(*room.project(), project);
}

#[test]
fn what_is_not_wanted_is_put_aside_and_the_file_goes_on() {
    let (room, path) = stopped();
    let before = crate::world::saved(&path);
    let mut room = room.again(Screen::LAPTOP, Opening::File(path.clone()));
    room.press("Alleen wat in het bestand staat");
    assert_eq!(*room.project(), before);
    let room = room.again(Screen::LAPTOP, Opening::File(path));
    assert!(!room.sees("Alleen wat in het bestand staat"));
}

#[test]
fn what_was_not_wanted_is_found_among_the_moments_and_comes_back_with_one_press() {
    let (room, path) = stopped();
    let project = room.project().clone();
    let mut room = room.again(Screen::LAPTOP, Opening::File(path));
    assert!(room.says("bij Momenten"));
    room.press("Alleen wat in het bestand staat");
    room.control(egui::Key::H);
    room.press("Momenten");
    until(&mut room, "it is in the list", |it| it.sees("Niet teruggezet"));
    harness::picture(&mut room.window, "niet-teruggezet");
    room.press("Terug naar: Niet teruggezet");
    assert_eq!(*room.project(), project);
    room.press("Sluiten");
    room.control(egui::Key::Z);
    assert_ne!(*room.project(), project, "that can be undone like any act");
}

#[test]
fn undo_goes_on_after_a_restart() {
    let (mut room, path) = stopped();
    room.key(egui::Key::Escape);
    let before = crate::world::saved(&path);
    room.wait(3.0);
    room.wait_for_disk();
    assert_ne!(crate::world::saved(&path), before);
    let mut room = room.again(Screen::LAPTOP, Opening::File(path));
    room.control(egui::Key::Z);
    assert_eq!(*room.project(), before);
}

#[test]
fn work_that_has_no_file_yet_stands_on_the_start_screen() {
    let mut room = Room::first(Screen::LAPTOP);
    room.control(egui::Key::N);
    room.press("Instellingen van Nieuw traject");
    room.fill(TITLE, "Waarden van Voorbeeldstad");
    let project = room.project().clone();
    assert!(room.window.state().desk().path().is_none(), "it has no file yet");
    let mut room = room.again(Screen::LAPTOP, Opening::Usual);
    let name = "Waarden van Voorbeeldstad, niet opgeslagen";
    harness::picture(&mut room.window, "start-verder");
    assert!(room.says(name));
    let entry = room.sentence(name);
    room.press(&entry);
    assert_eq!(*room.project(), project);
    room.wait(3.0);
    room.wait_for_disk();
    assert_eq!(crate::world::saved(room.window.state().desk().path().expect("it got a file")), project);
}

#[test]
fn where_the_journal_cannot_be_written_the_chip_says_so_until_it_can() {
    let mut room = Room::with_new_project(Screen::LAPTOP);
    let in_the_way = room.folder.path().join("lokaal");
    std::fs::write(&in_the_way, b"in de weg").expect("it is written");
    room.press("Instellingen van Nieuw traject");
    room.fill(TITLE, "Waarden van Voorbeeldstad");
    room.key(egui::Key::Escape);
    // The thread of the journal says what is wrong; on a busy computer that takes a few frames.
    for _ in 0..10 {
        if !room.says("Alleen in geheugen, niet afsluiten") {
            std::thread::sleep(std::time::Duration::from_millis(50));
            room.window.run_steps(1);
        }
    }
    harness::picture(&mut room.window, "alleen-in-geheugen");
    assert!(room.says("Alleen in geheugen, niet afsluiten"));
    // It is saved all the same; that waits a second for the journal.
    let start = std::time::Instant::now();
    while room.says("Alleen in geheugen, niet afsluiten") && start.elapsed() < std::time::Duration::from_secs(20) {
        room.wait(0.1);
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert!(!room.says("Alleen in geheugen, niet afsluiten"), "it is in its file now");
    std::fs::remove_file(&in_the_way).expect("it was there");
    room.wait(6.0);
    room.press("Instellingen van Waarden van Voorbeeldstad");
    room.fill(TITLE, "Waarden en gedrag");
    assert!(!room.says("Alleen in geheugen, niet afsluiten"));
}
