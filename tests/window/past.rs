//! How it was: moments under a name, and copies of the file, to look at and to go back to.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use egui::Key;
use waardenbord::app::world::Opening;
use waardenbord::store::SaveState;

use crate::harness::{self, Screen};
use crate::world::{Room, saved};

const HEADER: &str = "sessie;tafel;blad;waarde;gedrag;herkomst";
const NAME: &str = "Naam van dit moment";

/// What is read beside the window gets its time.
pub fn until(room: &mut Room, what: &str, is_so: impl Fn(&Room) -> bool) {
    let start = Instant::now();
    while !is_so(room) {
        assert!(start.elapsed() < Duration::from_secs(20), "{what}: {:#?}", harness::names(&room.window));
        std::thread::sleep(Duration::from_millis(5));
        room.window.run_steps(1);
    }
}

/// A project with two words in it, in a file.
fn room(screen: Screen) -> (Room, PathBuf) {
    let mut room = Room::with_new_project(screen);
    let path = room.write("eerst.csv", format!("{HEADER}\n1;1;1;Lef;We durven;\n1;1;2;Trouw;;\n"));
    room.drop_file(&path);
    room.press("Inlezen");
    let path = room.save();
    (room, path)
}

/// The panel, at one of its lists.
fn open(room: &mut Room, list: &str) {
    room.control(Key::H);
    room.press(list);
}

fn title(room: &mut Room, text: &str) {
    let settings = room.sentence("Instellingen van ");
    room.press(&settings);
    room.fill("Titel", text);
    room.key(Key::Escape);
    room.key(Key::Escape);
}

#[test]
fn a_moment_with_a_name_is_gone_back_to_with_one_press_and_that_can_be_undone() {
    let (mut room, _) = room(Screen::ROOM);
    open(&mut room, "Momenten");
    room.fill(NAME, "na de koffie");
    room.press("Dit moment bewaren");
    until(&mut room, "it is in the list", |it| it.sees("na de koffie"));
    assert!(room.says("Precies zoals het nu is"));
    assert!(!room.sees("Terug naar: na de koffie"), "one is there already");
    room.press("Sluiten");
    let then = room.project().clone();
    title(&mut room, "Andere titel");
    let now = room.project().clone();
    assert_ne!(then, now);
    open(&mut room, "Momenten");
    until(&mut room, "what differs is told", |it| it.sees("Sindsdien veranderd"));
    assert!(room.sees("Titel anders"));
    harness::picture(&mut room.window, "momenten");
    room.press("Terug naar: na de koffie");
    assert_eq!(*room.project(), then);
    until(&mut room, "how it was before is kept too", |it| it.sees("Voor het teruggaan"));
    room.press("Stap voor stap");
    assert!(room.says("Terug naar 24 november 2026"));
    room.press("Sluiten");
    room.control(Key::Z);
    assert_eq!(*room.project(), now);
}

#[test]
fn a_moment_is_kept_with_enter_and_without_a_name_too() {
    let (mut room, _) = room(Screen::LAPTOP);
    open(&mut room, "Momenten");
    room.fill(NAME, "voor de pauze, met \u{202E}streken");
    room.key(Key::Enter);
    until(&mut room, "it is in the list", |it| it.sees("voor de pauze, met streken"));
    room.press("Sluiten");
    title(&mut room, "Nog iets");
    open(&mut room, "Momenten");
    room.press("Dit moment bewaren");
    until(&mut room, "it has a name all the same", |it| it.sees("Bewaard moment"));
}

#[test]
fn leaving_a_step_and_reading_sheets_keep_a_moment_by_themselves() {
    let (mut room, _) = room(Screen::LAPTOP);
    let more = room.write("meer.csv", format!("{HEADER}\n1;1;3;Samen;;\n"));
    room.drop_file(&more);
    room.press("Inlezen");
    room.press("Verder: Kiezen");
    open(&mut room, "Momenten");
    until(&mut room, "both are there", |it| it.sees("Na Clusteren") && it.sees("Voor het inlezen van meer.csv"));
    assert!(!room.says("eerst.csv"), "of an empty project nothing is kept");
    let before = room.project().sheets.len();
    room.press("Terug naar: Voor het inlezen van meer.csv");
    assert_eq!((before, room.project().sheets.len()), (3, 2));
}

#[test]
fn the_example_keeps_nothing_by_itself() {
    let mut room = Room::first(Screen::LAPTOP);
    title(&mut room, "Van ons");
    room.press("Verder: Kiezen");
    open(&mut room, "Momenten");
    until(&mut room, "the list is read", |it| it.sees("Er is nog geen moment bewaard"));
}

/// A file that was changed in two sittings, open in the second.
fn second_sitting(screen: Screen) -> (Room, PathBuf) {
    let (room, path) = room(screen);
    let mut room = room.again(screen, Opening::File(path.clone()));
    title(&mut room, "Tweede keer");
    room.save();
    (room, path)
}

#[test]
fn a_copy_of_the_file_is_looked_at_without_a_change_and_one_comes_back_to_now() {
    let (mut room, path) = second_sitting(Screen::ROOM);
    let now = room.project().clone();
    open(&mut room, "Kopieën");
    until(&mut room, "the copy is there", |it| it.sees("Sindsdien veranderd"));
    harness::picture(&mut room.window, "kopieen");
    let look = room.sentence("Bekijken: ");
    room.press(&look);
    harness::picture(&mut room.window, "kopie-bekijken");
    assert!(matches!(room.window.state().desk().state(), SaveState::Copy { .. }));
    assert!(room.says("Zo was het op"));
    let then = room.project().clone();
    assert_eq!((then.setup.title.as_str(), then.sheets.len()), ("", 2));
    title(&mut room, "Mag niet");
    assert_eq!(*room.project(), then);
    assert!(room.says("Dit is hoe het eerder was en dat blijft zo"));
    room.wait(10.0);
    assert_eq!(saved(&path), now, "the file is left alone");
    room.press("Terug naar nu");
    assert_eq!(*room.project(), now);
    title(&mut room, "Verder");
    room.save();
    assert_eq!(saved(&path).setup.title, "Verder");
}

#[test]
fn a_copy_is_saved_elsewhere_and_one_goes_on_with_it() {
    let (mut room, path) = second_sitting(Screen::LAPTOP);
    let now = saved(&path);
    open(&mut room, "Kopieën");
    until(&mut room, "the copy is there", |it| it.sees("Sindsdien veranderd"));
    let look = room.sentence("Bekijken: ");
    room.press(&look);
    // Saving a copy always asks where.
    room.control(Key::S);
    let other = room.folder.path().join("van-toen.ron");
    room.type_path(&other);
    room.wait_for_disk();
    title(&mut room, "Verder van toen");
    room.save();
    assert_eq!((saved(&other).setup.title.as_str(), saved(&path)), ("Verder van toen", now));
}

#[test]
fn a_copy_comes_back_in_the_place_of_what_there_is_and_that_can_be_undone() {
    let (mut room, path) = second_sitting(Screen::LAPTOP);
    let now = room.project().clone();
    open(&mut room, "Kopieën");
    until(&mut room, "the copy is there", |it| it.sees("Sindsdien veranderd"));
    let back = room.sentence("Terug naar: ");
    room.press(&back);
    assert_eq!(room.project().setup.title, "");
    room.press("Sluiten");
    room.save();
    assert_eq!(saved(&path), *room.project());
    room.control(Key::Z);
    assert_eq!(*room.project(), now);
}

#[test]
fn copies_are_wiped_with_two_presses_and_the_file_stays() {
    let (mut room, path) = second_sitting(Screen::LAPTOP);
    let folder = room.folder.path().join("lokaal/reserve");
    let copies = |it: &PathBuf| it.starts_with(&folder);
    assert_eq!(room.files("ron").into_iter().filter(copies).count(), 1);
    open(&mut room, "Kopieën");
    until(&mut room, "the copy is there", |it| it.sees("1 kopie op deze computer wissen"));
    room.press("1 kopie op deze computer wissen");
    harness::picture(&mut room.window, "kopieen-wissen");
    assert!(room.says("Dit is het enige dat niet ongedaan kan worden gemaakt"));
    room.press("Toch niet");
    assert_eq!(room.files("ron").into_iter().filter(copies).count(), 1);
    room.press("1 kopie op deze computer wissen");
    room.press("Wis 1 kopie");
    assert_eq!(room.files("ron").into_iter().filter(copies).count(), 0);
    until(&mut room, "the list is empty", |it| it.says("Er is nog geen kopie"));
    assert!(room.says("1 kopie is gewist"));
    assert_eq!(saved(&path), *room.project());
}

#[test]
fn a_copy_that_is_damaged_says_so_and_cannot_be_gone_back_to() {
    let (mut room, _) = second_sitting(Screen::LAPTOP);
    let folder = room.folder.path().join("lokaal/reserve");
    let copy = room.files("ron").into_iter().find(|it| it.starts_with(&folder)).expect("it is there");
    std::fs::write(&copy, "// waardenbord 1 crc32:00000000 bytes:3\nFil").expect("it is written");
    open(&mut room, "Kopieën");
    until(&mut room, "it is told", |it| it.says("24 november") || it.says("beschadigd") || it.says("kan niet"));
    assert!(!room.says("Bekijken: ") && !room.says("Terug naar: "));
}

#[test]
fn for_a_file_that_cannot_be_read_a_copy_is_offered_and_the_file_stays_as_it_is() {
    let (room, path) = second_sitting(Screen::LAPTOP);
    let bytes = std::fs::read(&path).expect("it is there");
    let damaged = &bytes[..bytes.len() / 2];
    std::fs::write(&path, damaged).expect("it is written");
    let mut room = room.again(Screen::LAPTOP, Opening::File(path.clone()));
    harness::picture(&mut room.window, "beschadigd");
    assert!(room.sees("Dit bestand kan niet worden gelezen"));
    room.press("Kopie bekijken");
    assert!(room.says("Zo was het op"));
    assert!(!room.sees("Terug naar nu"), "there is no now to go back to");
    assert_eq!(room.project().sheets.len(), 2);
    assert_eq!(std::fs::read(&path).expect("it is there"), damaged);
}

#[test]
fn a_copy_is_offered_too_for_a_file_that_was_chosen_and_cannot_be_read() {
    let (mut room, path) = second_sitting(Screen::LAPTOP);
    let bytes = std::fs::read(&path).expect("it is there");
    room.control(Key::N);
    std::fs::write(&path, &bytes[..bytes.len() / 2]).expect("it is written");
    room.control(Key::O);
    room.type_path(&path);
    assert!(room.sees("Dit bestand kan niet worden gelezen"), "{:#?}", harness::names(&room.window));
    room.press("Kopie bekijken");
    assert!(room.says("Zo was het op"));
}

#[test]
fn a_notice_stands_beside_the_panel_and_not_over_its_lists() {
    for screen in [Screen::ROOM, Screen::LAPTOP] {
        let (mut room, _) = second_sitting(screen);
        open(&mut room, "Kopieën");
        until(&mut room, "the copy is there", |it| it.sees("1 kopie op deze computer wissen"));
        room.press("1 kopie op deze computer wissen");
        room.press("Wis 1 kopie");
        let notice = harness::found(&room.window, "1 kopie is gewist").rect();
        let panel = harness::found(&room.window, "Stap voor stap").rect();
        assert!(notice.right() < panel.left(), "{notice:?} {panel:?}");
    }
}
