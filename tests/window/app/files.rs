//! Files that open, and files that cannot: nothing is ever overwritten that was not read and understood.

use std::path::{Path, PathBuf};

use egui::{Key, Modifiers};
use waardenbord::app::world::Opening;
use waardenbord::store::SaveState;

use super::saved_title;
use crate::harness::{self, Screen};
use crate::world::{Room, Start, saved};

const GOOD: &str = include_str!("../../../saves/voorbeeld.ron");

/// Files that are no project, each with what the sentence says of it.
fn bad_files() -> Vec<(&'static str, Vec<u8>, String)> {
    let note = GOOD.lines().find(|it| it.contains("wording:")).expect("there are notes");
    let line = GOOD.lines().position(|it| it == note).expect("it stands there") + 1;
    let half = GOOD.get(..GOOD.len() / 2).expect("it is plain text there");
    let at = GOOD.find("links: [\"").expect("there are links") + "links: [\"".len();
    let linked = GOOD[..at].lines().count();
    let dangling = format!("{}ZZZZZZZZZZZZ{}", &GOOD[..=at], &GOOD[at + 13..]);
    let deep = format!("// waardenbord 1 crc32:00000000 bytes:1\nFile(project: (meetings: {}", "[".repeat(200_000));
    let damaged = |name: &str, line: usize| format!("{name} is beschadigd op regel {line}, teken ");
    let text = |text: String| text.into_bytes();
    vec![
        ("leeg.ron", Vec::new(), "leeg.ron is leeg".to_owned()),
        ("foto.ron", vec![0x89, b'P', b'N', b'G', 1], "foto.ron is geen tekst: op regel 1, teken 1 ".to_owned()),
        ("brief.ron", text("Geachte".to_owned()), "brief.ron is geen Waardenbord-traject; regel 1 begint ".to_owned()),
        (
            "nieuw.ron",
            text(GOOD.replacen("waardenbord 1", "waardenbord 7", 1)),
            "nieuw.ron is gemaakt met een nieuwere versie (bestandsversie 7)".to_owned(),
        ),
        ("kapot.ron", text(GOOD.replacen("wording:", "w0rding:", 1)), damaged("kapot.ron", line)),
        ("half.ron", text(half.to_owned()), damaged("half.ron", half.lines().count())),
        ("diep.ron", text(deep), damaged("diep.ron", 2)),
        ("veld.ron", text(GOOD.replacen("wording:", "stemmen: 3, wording:", 1)), damaged("veld.ron", line)),
        ("dubbel.ron", text(GOOD.replacen(note, &format!("{note}\n{note}"), 1)), damaged("dubbel.ron", line + 1)),
        ("los.ron", text(dangling), format!("In los.ron klopt iets niet op regel {linked}, teken ")),
    ]
}

fn refuses_bad_files(mut room: Room) {
    let before = room.project().clone();
    let place = room.window.state().desk().path().map(Path::to_owned);
    let step = room.window.state().step();
    for (name, bytes, says) in bad_files() {
        let path = room.write(name, &bytes);
        room.drop_file(&path);
        assert!(room.says(&says), "{says}: {:#?}", harness::names(&room.window));
        assert_eq!(room.project(), &before);
        assert_eq!(room.window.state().desk().path(), place.as_deref());
        assert_eq!(room.window.state().step(), step);
        room.wait(2.0);
        assert_eq!(std::fs::read(&path).expect("it is still there"), bytes, "{name} is as it was");
    }
}

#[test]
fn a_broken_a_newer_and_a_foreign_file_leave_the_file_and_the_desk_alone() {
    refuses_bad_files(Room::first(Screen::ROOM));
    let mut room = Room::with_new_project(Screen::ROOM);
    room.save();
    refuses_bad_files(room);
}

#[test]
fn on_the_start_screen_they_are_told_too() {
    refuses_bad_files(Room::enter(Screen::ROOM, Start::Later, Opening::Usual));
}

#[test]
fn a_bad_file_that_is_named_at_the_start_is_told() {
    for start in [Start::First, Start::Later] {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let path = folder.path().join("brief.ron");
        std::fs::write(&path, "Geachte burgemeester").expect("a file for the test");
        let room = Room::enter(Screen::ROOM, start, Opening::File(path));
        assert!(room.says("brief.ron is geen Waardenbord-traject"), "{:#?}", harness::names(&room.window));
    }
}

#[test]
fn a_project_that_is_dropped_opens_and_is_remembered() {
    let mut room = Room::first(Screen::ROOM);
    let path = room.write("Ons traject.RON", GOOD);
    room.drop_file(&path);
    assert_eq!(room.window.state().desk().path(), Some(path.as_path()));
    assert!(!room.says("Dit is een voorbeeld"));
    let again = room.again(Screen::ROOM, Opening::Usual);
    assert!(again.sees("Ons traject"));
}

#[test]
fn a_recent_file_that_is_gone_is_named_and_forgotten() {
    let mut room = Room::first(Screen::ROOM);
    let path = room.write("Weggegooid.ron", GOOD);
    room.drop_file(&path);
    room.window.run();
    let mut again = room.again(Screen::ROOM, Opening::Usual);
    std::fs::remove_file(&path).expect("it was there");
    again.press("Weggegooid");
    assert!(again.says("Weggegooid.ron is er niet"), "{:#?}", harness::names(&again.window));
    assert!(!again.sees("Weggegooid"));
    assert_eq!(again.window.state().step(), None);
}

#[test]
fn opening_the_same_file_again_keeps_what_was_done_a_moment_ago() {
    let mut room = Room::with_new_project(Screen::ROOM);
    let path = room.save();
    room.press("Instellingen van Nieuw traject");
    room.fill("Titel", "Net getypt");
    room.key(Key::Escape);
    room.drop_file(&path);
    assert_eq!(room.project().setup.title, "Net getypt");
    room.press("Instellingen van Net getypt");
    room.fill("Titel", "En verder");
    room.save();
    assert_eq!(saved_title(&path), "En verder");
}

fn save_as(room: &mut Room, path: &Path) {
    harness::press_key(&mut room.window, Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    assert!(room.sees("Waar wil je opslaan?"));
    room.type_path(path);
}

#[test]
fn save_as_takes_a_typed_path_and_goes_on_there() {
    let mut room = Room::first(Screen::ROOM);
    let path: PathBuf = room.folder.path().join("Waarden van ons");
    save_as(&mut room, &path);
    assert!(matches!(room.wait_for_disk(), SaveState::Saved { .. }));
    let path = path.with_extension("ron");
    assert_eq!(&saved(&path), room.project());
    assert!(room.says("Opgeslagen om ") && !room.says("Dit is een voorbeeld"));
    room.press("Instellingen van Waarden en gedrag 2026");
    room.fill("Titel", "Verder hier");
    room.wait(1.5);
    room.wait_for_disk();
    assert_eq!(saved_title(&path), "Verder hier");
}

#[test]
fn save_as_never_takes_the_place_of_another_file() {
    let mut room = Room::first(Screen::ROOM);
    for (name, bytes, _) in bad_files() {
        let path = room.write(name, &bytes);
        save_as(&mut room, &path);
        assert!(room.says(&format!("Daar staat al {name}")), "{:#?}", harness::names(&room.window));
        room.key(Key::Escape);
        assert_eq!(std::fs::read(&path).expect("it is still there"), bytes);
    }
    let other = room.write("ander.ron", GOOD);
    save_as(&mut room, &other.with_extension(""));
    assert!(room.says("Daar staat al ander.ron"));
    room.press("Annuleren");
    assert_eq!(std::fs::read_to_string(&other).expect("it is still there"), GOOD);
    assert!(room.window.state().desk().is_example());
}

#[test]
fn save_as_into_a_folder_that_is_not_there_says_so_and_keeps_the_old_place() {
    let mut room = Room::with_new_project(Screen::ROOM);
    let path = room.save();
    let gone = room.folder.path().join("er niet/kopie.ron");
    save_as(&mut room, &gone);
    room.wait_for_disk();
    assert!(room.sees("Map is weg, niet opgeslagen"), "{:#?}", harness::names(&room.window));
    assert!(room.says("er niet is er niet; kies een andere plek"));
    assert_eq!(room.window.state().desk().path(), Some(path.as_path()));
}

#[test]
fn open_takes_a_typed_path_and_says_there_what_is_wrong_with_it() {
    let mut room = Room::with_new_project(Screen::ROOM);
    let before = room.project().clone();
    for (name, bytes, says) in bad_files() {
        let path = room.write(name, &bytes);
        room.control(Key::O);
        assert!(room.sees("Welk bestand wil je openen?"));
        room.type_path(&path);
        assert!(room.says(&says), "{says}: {:#?}", harness::names(&room.window));
        assert_eq!(room.project(), &before);
        room.key(Key::Escape);
    }
    let good = room.write("goed.ron", GOOD);
    room.control(Key::O);
    room.type_path(&good);
    assert_eq!(room.window.state().desk().path(), Some(good.as_path()));
}

#[test]
fn a_file_changed_by_hand_waits_until_somebody_says_it_is_right() {
    let mut room = Room::first(Screen::ROOM);
    let by_hand = GOOD.replacen("Gemeente Voorbeeld", "Gemeente Handwerk", 1);
    let path = room.write("hand.ron", &by_hand);
    room.drop_file(&path);
    assert_eq!(room.project().setup.organisation, "Gemeente Handwerk");
    let chip = "Buiten het programma gewijzigd: akkoord?";
    assert!(room.sees(chip), "{:#?}", harness::names(&room.window));
    room.press("Instellingen van Waarden en gedrag 2026");
    room.fill("Titel", "Erna");
    room.key(Key::Escape);
    room.wait(6.0);
    assert_eq!(std::fs::read_to_string(&path).expect("it is there"), by_hand);
    room.press(chip);
    room.wait(1.5);
    room.wait_for_disk();
    assert_eq!(saved_title(&path), "Erna");
}

/// A new project with work in it, on a computer whose folder for documents is not there and cannot be made.
fn without_a_place() -> Room {
    let mut room = Room::enter(Screen::ROOM, Start::Later, Opening::Usual);
    room.write("Documenten", "geen map");
    room.press("Nieuw traject");
    room.press("Eerste blad typen");
    room
}

#[test]
fn work_that_could_not_be_saved_is_not_left_without_a_word() {
    let mut room = without_a_place();
    let work = room.project().clone();
    room.close();
    room.window.run();
    assert!(room.sees("Je werk is nog niet opgeslagen"));
    room.press("Terug naar het traject");
    room.control(Key::N);
    assert!(room.sees("Je werk is nog niet opgeslagen"), "another project is no way out either");
    assert_eq!(*room.project(), work);
    room.press("Opslaan als…");
    let path = room.folder.path().join("gered.ron");
    room.type_path(&path);
    room.wait_for_disk();
    assert_eq!(saved(&path), work);
    room.control(Key::N);
    assert!(!room.sees("Je werk is nog niet opgeslagen"));
}

#[test]
fn work_that_could_not_be_saved_can_be_given_up() {
    let mut room = without_a_place();
    room.control(Key::N);
    room.press("Weggaan zonder op te slaan");
    assert!(room.project().is_empty());
}

#[test]
fn a_file_of_200_mb_is_refused_at_once_whatever_it_is_called() {
    let mut room = Room::first(Screen::ROOM);
    let before = room.project().clone();
    for (name, says) in [("groot.ron", "groot.ron is 200 MB groot"), ("groot.csv", "200 MB groot")] {
        let path = room.write(name, "");
        let file = std::fs::File::options().write(true).open(&path).expect("it was just made");
        file.set_len(200 * 1024 * 1024).expect("a file with a hole in it");
        let start = std::time::Instant::now();
        room.drop_file(&path);
        assert!(start.elapsed() < std::time::Duration::from_secs(2), "{name}");
        assert!(room.says(says) && room.says(name), "{:#?}", harness::names(&room.window));
        assert_eq!(room.project(), &before);
        assert_eq!(file.metadata().expect("it is there").len(), 200 * 1024 * 1024);
    }
}

#[test]
fn a_folder_and_a_file_that_is_gone_are_named() {
    let mut room = Room::first(Screen::ROOM);
    let folder = room.folder.path().join("map.ron");
    std::fs::create_dir(&folder).expect("a folder for the test");
    room.drop_file(&folder);
    assert!(room.says("map.ron is geen bestand"), "{:#?}", harness::names(&room.window));
    let gone = room.folder.path().join("weg.ron");
    room.drop_file(&gone);
    assert!(room.says("weg.ron is er niet"));
    let gone = room.folder.path().join("weg.csv");
    room.drop_file(&gone);
    assert!(room.says("weg.csv is er niet"));
    assert!(room.window.state().desk().is_example());
}

#[test]
fn work_that_was_given_up_for_a_file_that_does_not_open_is_asked_about_again() {
    let mut room = Room::with_new_project(Screen::ROOM);
    let path = room.save();
    let broken = room.write("kapot.ron", "geen traject");
    room.press("Instellingen van Nieuw traject");
    room.fill("Titel", "Onopgeslagen");
    room.key(Key::Escape);
    room.key(Key::Escape);
    std::fs::remove_dir_all(path.parent().expect("it lies in a folder")).expect("the folder is gone");
    let asks = |room: &Room| room.sees("Je werk is nog niet opgeslagen");
    room.drop_file(&broken);
    assert!(asks(&room));
    room.press("Weggaan zonder op te slaan");
    assert!(room.says("kapot.ron is geen Waardenbord-traject"), "{:#?}", harness::names(&room.window));
    assert_eq!(room.project().setup.title, "Onopgeslagen", "it is still there");
    room.close();
    room.window.run_steps(1);
    assert!(asks(&room), "nothing is left without a question");
}
