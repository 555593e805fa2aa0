//! Leaving a project whose work is in no file: the one question that the program asks.

use egui::Key;

use crate::harness::{self, Screen};
use crate::world::{Room, sheets};

const QUESTION: &str = "Je werk is nog niet opgeslagen";
const GOOD: &str = include_str!("../../../saves/voorbeeld.ron");

/// Where the folder for documents should be lies a file, so that nothing can be saved there.
fn block(room: &Room) {
    room.write("Documenten", "een bestand");
}

/// A new project with a title, that has no place.
fn titled() -> Room {
    let mut room = Room::with_new_project(Screen::ROOM);
    block(&room);
    room.press("Instellingen van Nieuw traject");
    room.fill("Titel", "Nergens bewaard");
    room.key(Key::Escape);
    room.wait(1.5);
    room.wait_for_disk();
    room
}

#[test]
fn work_that_could_not_be_saved_is_not_left_without_a_question() {
    for way in ["new", "file", "close"] {
        let mut room = titled();
        let before = room.project().clone();
        let other = room.write("ander.ron", GOOD);
        let leave = |room: &mut Room| match way {
            "new" => room.control(Key::N),
            "file" => room.drop_file(&other),
            _ => {
                room.close();
                room.window.run();
            }
        };
        leave(&mut room);
        assert!(room.sees(QUESTION), "{way}: {:#?}", harness::names(&room.window));
        assert_eq!(room.project(), &before, "{way}");
        room.press("Terug naar het traject");
        assert!(!room.sees(QUESTION));
        assert_eq!(room.project(), &before, "{way}");
        leave(&mut room);
        room.key(Key::Escape);
        assert_eq!(room.project(), &before, "{way}");
        if way != "close" {
            leave(&mut room);
            room.press("Weggaan zonder op te slaan");
            assert_ne!(room.project(), &before, "{way}");
        }
    }
}

#[test]
fn it_can_be_saved_somewhere_else_first() {
    let mut room = titled();
    room.control(Key::N);
    room.press("Opslaan als…");
    let path = room.folder.path().join("hier wel.ron");
    room.type_path(&path);
    room.wait_for_disk();
    assert_eq!(&crate::world::saved(&path), room.project());
    room.control(Key::N);
    assert!(!room.sees(QUESTION) && room.project().is_empty());
}

#[test]
fn sheets_never_come_into_an_example_that_could_not_be_left() {
    let mut room = Room::first(Screen::ROOM);
    block(&room);
    let changed = super::change_example(&mut room);
    room.drop_file(&sheets());
    room.press("Inlezen");
    assert!(room.sees(QUESTION), "{:#?}", harness::names(&room.window));
    assert_eq!(room.project(), &changed);
    room.press("Terug naar het traject");
    assert_eq!(room.project(), &changed);
}
