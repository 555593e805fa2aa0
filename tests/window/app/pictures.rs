//! The board as a picture and as a table, beside the project.

use egui::{Key, Modifiers};

use crate::harness::{self, Screen};
use crate::world::Room;

const CONTROL_SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

/// The only picture beside the project, and its name.
fn kept_picture(room: &Room) -> (image::RgbImage, String) {
    let files = room.files("png");
    assert_eq!(files.len(), 1, "{files:?}");
    let name = files[0].file_name().expect("a name").to_string_lossy().into_owned();
    (image::open(&files[0]).expect("it is a picture").to_rgb8(), name)
}

/// How many pixels of two pictures differ.
fn difference(one: &image::RgbImage, other: &image::RgbImage) -> usize {
    assert_eq!(one.dimensions(), other.dimensions());
    one.pixels().zip(other.pixels()).filter(|(one, other)| one != other).count()
}

#[test]
fn a_picture_of_what_is_seen_comes_beside_the_project_and_is_named() {
    let mut room = Room::first(Screen::LAPTOP);
    let seen = image::DynamicImage::from(room.window.render().expect("it is painted")).to_rgb8();
    harness::press_key(&mut room.window, CONTROL_SHIFT, Key::P);
    let (picture, name) = kept_picture(&room);
    assert_eq!(name, "Waarden en gedrag 2026 plaatje Alle sessies 2026-11-24.png");
    assert!(room.sees(&format!("Staat klaar: {name}")), "{:#?}", harness::names(&room.window));
    assert_eq!(difference(&picture, &seen), 0);
}

#[test]
fn from_the_settings_the_picture_is_taken_without_the_settings() {
    let mut room = Room::first(Screen::LAPTOP);
    let seen = image::DynamicImage::from(room.window.render().expect("it is painted")).to_rgb8();
    room.press("Instellingen van Waarden en gedrag 2026");
    harness::found(&room.window, "Bord als plaatje").scroll_to_me();
    room.wait(1.0);
    harness::picture(&mut room.window, "settings-sets");
    room.press("Bord als plaatje");
    let (picture, _) = kept_picture(&room);
    let strange = difference(&picture, &seen);
    assert!(strange < 6000, "{strange} pixels differ, more than a hand over a button makes");
}

#[test]
fn the_board_as_a_table_comes_beside_the_project_and_twice_is_one_file() {
    let mut room = Room::first(Screen::LAPTOP);
    for _ in 0..2 {
        harness::press_key(&mut room.window, CONTROL_SHIFT, Key::T);
    }
    let files = room.files("csv");
    assert_eq!(files.len(), 1, "{files:?}");
    let text = std::fs::read_to_string(&files[0]).expect("it is text");
    assert!(text.starts_with("\u{FEFF}bord;plek;letter;cluster;woord;"));
    assert_eq!(text.lines().count(), 1 + room.project().value_notes.len());
    assert!(room.says("Staat klaar: Waarden en gedrag 2026 tabel Alle sessies 2026-11-24.csv"));
}
