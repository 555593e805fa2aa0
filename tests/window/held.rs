//! A project that is open somewhere else: one looks along, and nobody who is still there is put aside.

use std::path::{Path, PathBuf};
use std::time::Duration;

use waardenbord::app::world::Opening;

use crate::harness::{self, Screen};
use crate::world::Room;

const TITLE: &str = "Titel";
const QUESTION: &str = "Dit traject is al open";
const ANYWAY: &str = "Toch openen";

fn lock(path: &Path, beats: u32) {
    let name = path.file_name().expect("a file").to_string_lossy();
    let text = format!(
        "(computer:\"PC-12\",instance:\"00000000000000cd\",since:\"2026-03-12T13:05:00Z\",beats:\"{beats:016}\")"
    );
    std::fs::write(path.with_file_name(format!("~${name}")), text).expect("it is written");
}

/// A window on a file that is open on another computer.
fn held() -> (Room, PathBuf) {
    let mut room = Room::with_new_project(Screen::LAPTOP);
    let path = room.save();
    let other = path.with_file_name("gedeeld.ron");
    std::fs::copy(&path, &other).expect("it is copied");
    lock(&other, 7);
    (room.again(Screen::LAPTOP, Opening::File(other.clone())), other)
}

/// So many seconds go by; what is read beside the window gets its time.
fn watch(room: &mut Room, seconds: u32) {
    for _ in 0..seconds {
        room.wait(1.0);
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn who_opens_a_project_that_is_open_elsewhere_looks_along_and_changes_nothing() {
    let (mut room, path) = held();
    harness::picture(&mut room.window, "al-open");
    assert!(room.says(QUESTION));
    assert!(room.says("PC-12"));
    assert!(!room.sees(ANYWAY), "somebody may be there still");
    room.press("Meekijken");
    assert!(room.says("Open op PC-12, je kijkt mee"));
    let before = room.project().clone();
    room.press("Instellingen van Nieuw traject");
    room.fill(TITLE, "Van een ander");
    room.key(egui::Key::Escape);
    harness::picture(&mut room.window, "meekijken");
    assert_eq!(*room.project(), before);
    assert!(room.says("kan hier alleen worden bekeken"));
    watch(&mut room, 10);
    assert_eq!(crate::world::saved(&path), before, "the file is left alone");
}

#[test]
fn after_a_minute_without_a_sign_it_can_be_opened_all_the_same() {
    let (mut room, path) = held();
    watch(&mut room, 80);
    harness::picture(&mut room.window, "toch-openen");
    room.press(ANYWAY);
    assert!(!room.says(QUESTION));
    room.press("Instellingen van Nieuw traject");
    room.fill(TITLE, "Verder hier");
    room.wait(3.0);
    room.wait_for_disk();
    assert_eq!(crate::world::saved(&path).setup.title, "Verder hier");
}

#[test]
fn as_long_as_somebody_works_there_it_cannot_be_taken_over() {
    let (mut room, path) = held();
    watch(&mut room, 20);
    lock(&path, 17);
    watch(&mut room, 80);
    assert!(!room.sees(ANYWAY));
    assert!(room.says("Daar werkt nog iemand"));
}
