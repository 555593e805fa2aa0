//! The board as a picture and as a table, beside the project.

use std::sync::Arc;

use egui::{Color32, ColorImage, Key, Modifiers, ViewportCommand};
use waardenbord::exchange::BOARD_CSV_BEGINNING;

use crate::harness::{self, Screen};
use crate::world::Room;

const CONTROL_SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

/// The picture that the window asks the system for, if it does in the next frames.
fn asked_picture(room: &mut Room) -> Option<egui::ScreenshotCallback> {
    for _ in 0..4 {
        room.window.run_steps(1);
        let commands = room.window.output().viewport_output.values().flat_map(|it| &it.commands);
        let asked = commands.filter_map(|it| match it {
            ViewportCommand::Screenshot(callback) => Some(callback.clone()),
            _ => None,
        });
        if let Some(callback) = asked.last() {
            return Some(callback);
        }
    }
    None
}

/// A picture of 6 x 4 with one dot of another colour.
fn seen() -> ColorImage {
    let mut image = ColorImage::filled([6, 4], Color32::from_rgb(0xF4, 0xF1, 0xEA));
    image.pixels[7] = Color32::from_rgb(0x0B, 0x5D, 0x5B);
    image
}

#[test]
fn a_picture_of_what_is_seen_comes_beside_the_project_and_is_named() {
    let mut room = Room::first(Screen::ROOM);
    room.window.key_press_modifiers(CONTROL_SHIFT, Key::P);
    let callback = asked_picture(&mut room).expect("a picture is asked for");
    assert_eq!(room.files("png"), Vec::<std::path::PathBuf>::new(), "nothing is kept before it comes");
    callback.complete(Arc::new(seen()));
    room.window.run();
    let files = room.files("png");
    assert_eq!(files.len(), 1, "{files:?}");
    let name = files[0].file_name().expect("a name").to_string_lossy().into_owned();
    assert_eq!(name, "Waarden en gedrag 2026 plaatje Alle sessies 2026-11-24.png");
    assert!(room.sees(&format!("Staat klaar: {name}")), "{:#?}", harness::names(&room.window));
    let image = image::open(&files[0]).expect("it is a picture").to_rgb8();
    assert_eq!(image.dimensions(), (6, 4));
    assert_eq!(image.get_pixel(1, 1).0, [0x0B, 0x5D, 0x5B]);
    assert_eq!(image.get_pixel(0, 0).0, [0xF4, 0xF1, 0xEA]);
}

#[test]
fn from_the_settings_the_picture_is_taken_without_the_settings() {
    let mut room = Room::first(Screen::ROOM);
    room.press("Instellingen van Waarden en gedrag 2026");
    harness::found(&room.window, "Bord als plaatje").scroll_to_me();
    room.wait(1.0);
    harness::picture(&mut room.window, "settings-sets");
    harness::found(&room.window, "Bord als plaatje").click();
    asked_picture(&mut room).expect("a picture is asked for").complete(Arc::new(seen()));
    assert!(!room.sees("Instellingen van dit traject"), "the settings are gone in the frame that is pictured");
    room.window.run();
    assert_eq!(room.files("png").len(), 1);
}

#[test]
fn a_picture_without_size_is_refused_with_a_sentence() {
    let mut room = Room::first(Screen::ROOM);
    room.window.key_press_modifiers(CONTROL_SHIFT, Key::P);
    let callback = asked_picture(&mut room).expect("a picture is asked for");
    callback.complete(Arc::new(ColorImage::filled([0, 0], Color32::WHITE)));
    room.window.run();
    assert!(room.sees("Het plaatje kon niet worden gemaakt; probeer het opnieuw"));
    assert!(room.files("png").is_empty());
}

#[test]
fn the_board_as_a_table_comes_beside_the_project_and_twice_is_one_file() {
    let mut room = Room::first(Screen::ROOM);
    for _ in 0..2 {
        harness::press_key(&mut room.window, CONTROL_SHIFT, Key::T);
    }
    let files = room.files("csv");
    assert_eq!(files.len(), 1, "{files:?}");
    let text = std::fs::read_to_string(&files[0]).expect("it is text");
    assert!(text.starts_with(BOARD_CSV_BEGINNING));
    assert_eq!(text.lines().count(), 1 + room.project().value_notes.len());
    assert!(room.says("Staat klaar: Waarden en gedrag 2026 tabel Alle sessies 2026-11-24.csv"));
}
