//! A disk that hangs while the window asks something of it: the window goes on, says so, and nothing is lost.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::{Key, Modifiers};
use tempfile::TempDir;
use waardenbord::app::steps::Step;
use waardenbord::app::world::Opening;

use crate::disks::{Failing, FailingDisk};
use crate::harness::{self, Screen};
use crate::past::until;
use crate::world::{Room, saved};

const GOOD: &[u8] = include_bytes!("../../saves/voorbeeld.ron");
const TITLE: &str = "Waarden en gedrag 2026";
const CANCEL: &str = "Annuleren";

/// A folder with a drive in it, and in that a project.
fn drive() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let drive = folder.path().join("schijf");
    std::fs::create_dir(&drive).expect("a drive for the test");
    std::fs::write(drive.join("traject.ron"), GOOD).expect("a project for the test");
    (folder, drive)
}

/// The window, with what lies below this folder on a disk that may hang.
fn open(folder: TempDir, below: &str, opening: Opening) -> (Room, FailingDisk) {
    let disk = FailingDisk::below(&folder.path().join(below));
    (Room::on_disk(Screen::LAPTOP, folder, Arc::new(disk.clone()), opening), disk)
}

/// Whether the window says that it waits; it does not at once.
fn waits(room: &mut Room) -> bool {
    room.wait(0.6);
    room.says("De schijf heeft nog niet geantwoord")
}

fn lock(path: &Path) -> PathBuf {
    path.with_file_name(format!("~${}", path.file_name().expect("it has a name").display()))
}

/// Changes the title, as a sign that one can work.
fn work(room: &mut Room, from: &str, to: &str) {
    room.press(&format!("Instellingen van {from}"));
    room.fill("Titel", to);
    room.key(Key::Escape);
    room.key(Key::Escape);
    assert_eq!(room.project().setup.title, to);
}

fn file_is_there(path: &Path) -> bool {
    let start = Instant::now();
    while !path.exists() && start.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(5));
    }
    path.exists()
}

/// The window at its start, where a file was dropped of a drive that hangs.
fn dropped() -> (Room, FailingDisk, PathBuf) {
    let (folder, drive) = drive();
    let path = drive.join("traject.ron");
    let (mut room, disk) = open(folder, "schijf", Opening::Usual);
    disk.fail(Failing::Hanging, None);
    room.drop_file(&path);
    assert!(waits(&mut room));
    (room, disk, path)
}

#[test]
fn opening_waits_with_a_way_out_and_opens_once_the_disk_answers() {
    let (mut room, disk, path) = dropped();
    harness::picture(&mut room.window, "schijf-antwoordt-niet");
    room.press(CANCEL);
    assert!(!waits(&mut room) && room.window.state().step().is_none(), "everything is as it was");
    room.drop_file(&path);
    assert!(waits(&mut room));
    disk.heal();
    until(&mut room, "it opens by itself", |it| it.window.state().step().is_some());
    assert!(!waits(&mut room));
    assert_eq!(room.window.state().desk().path(), Some(path.as_path()));
    work(&mut room, TITLE, "Verder");
}

#[test]
fn a_file_that_was_not_waited_for_is_held_by_nobody() {
    let (mut room, disk, path) = dropped();
    room.press(CANCEL);
    disk.heal();
    // What was asked goes on after the window too, and lets go of what it held.
    let Room { window, folder: _folder, .. } = room;
    drop(window);
    disk.wait_for_threads();
    assert!(path.exists() && !lock(&path).exists());
}

#[test]
fn at_the_start_too_the_window_stands_before_its_file_does() {
    let (folder, drive) = drive();
    let path = drive.join("traject.ron");
    let disk = FailingDisk::below(&drive);
    disk.fail(Failing::Hanging, None);
    let mut room = Room::on_disk(Screen::LAPTOP, folder, Arc::new(disk.clone()), Opening::File(path.clone()));
    assert!(waits(&mut room));
    disk.heal();
    until(&mut room, "it opens by itself", |it| it.window.state().step().is_some());
    assert_eq!(room.window.state().desk().path(), Some(path.as_path()));
}

#[test]
fn the_open_file_that_is_opened_again_in_vain_is_gone_on_with_and_held() {
    let (folder, drive) = drive();
    let path = drive.join("traject.ron");
    let (mut room, disk) = open(folder, "schijf", Opening::File(path.clone()));
    until(&mut room, "it opens", |it| it.window.state().step().is_some());
    assert!(file_is_there(&lock(&path)));
    disk.fail(Failing::Hanging, None);
    room.drop_file(&path);
    assert!(waits(&mut room));
    room.press(CANCEL);
    disk.heal();
    work(&mut room, TITLE, "Verder");
    room.save();
    assert_eq!(saved(&path).setup.title, "Verder");
    until(&mut room, "others see that it is open", |_| lock(&path).exists());
    // What was opened in vain comes and goes meanwhile.
    for _ in 0..3 {
        room.wait(6.0);
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(lock(&path).exists());
}

#[test]
fn the_open_file_that_is_opened_again_on_a_slow_drive_is_not_taken_for_somebody_elses() {
    let (folder, drive) = drive();
    let path = drive.join("traject.ron");
    let (mut room, disk) = open(folder, "schijf", Opening::File(path.clone()));
    until(&mut room, "it opens", |it| it.window.state().step().is_some());
    disk.fail(Failing::Hanging, None);
    room.drop_file(&path);
    assert!(waits(&mut room));
    // Longer than a window waits for its own lock.
    std::thread::sleep(Duration::from_millis(700));
    disk.heal();
    until(&mut room, "it opens again", |it| !it.sees(CANCEL));
    assert!(!room.sees("Meekijken"), "{:#?}", harness::names(&room.window));
    work(&mut room, TITLE, "Verder");
    assert!(lock(&path).exists());
}

#[test]
fn a_place_to_save_that_does_not_answer_can_be_left() {
    let (folder, drive) = drive();
    let path = drive.join("elders.ron");
    let (mut room, disk) = open(folder, "schijf", Opening::Usual);
    room.press("Nieuw traject");
    let before = room.save();
    disk.fail(Failing::Hanging, None);
    harness::press_key(&mut room.window, Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    room.type_path(&path);
    assert!(waits(&mut room));
    room.press(CANCEL);
    assert_eq!(room.window.state().desk().path(), Some(before.as_path()));
    work(&mut room, "Nieuw traject", "Verder");
    harness::press_key(&mut room.window, Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    room.type_path(&path);
    disk.heal();
    until(&mut room, "it goes on there", |it| it.window.state().desk().path() == Some(path.as_path()));
    room.save();
    assert_eq!(saved(&path).setup.title, "Verder");
}

#[test]
fn sheets_and_a_logo_are_waited_for_and_come_in_once_the_disk_answers() {
    let (folder, drive) = drive();
    let (sheets, logo) = (drive.join("bladen.csv"), drive.join("logo.svg"));
    std::fs::write(&sheets, "sessie;tafel;blad;waarde;gedrag;herkomst\n1;1;1;Lef;We durven;\n").expect("sheets");
    std::fs::write(&logo, include_bytes!("../data/logo-voorbeeldstad.svg")).expect("a logo");
    let (mut room, disk) = open(folder, "schijf", Opening::Usual);
    room.press("Nieuw traject");
    disk.fail(Failing::Hanging, None);
    room.drop_file(&sheets);
    assert!(waits(&mut room));
    room.press(CANCEL);
    assert!(room.project().sheets.is_empty());
    room.drop_file(&sheets);
    disk.heal();
    until(&mut room, "they are shown", |it| it.sees("Inlezen"));
    room.press("Inlezen");
    assert_eq!(room.project().sheets.len(), 1);
}

#[test]
fn paper_on_a_drive_that_hangs_is_made_while_work_goes_on() {
    let (folder, drive) = drive();
    let (mut room, disk) = open(folder, "schijf", Opening::File(drive.join("traject.ron")));
    until(&mut room, "it opens", |it| it.window.state().step().is_some());
    room.control(Key::P);
    assert_eq!(room.window.state().step(), Some(Step::Afdrukken));
    disk.fail(Failing::Hanging, None);
    room.press("PDF maken");
    assert!(room.says("wordt gemaakt en bewaard"), "{:#?}", harness::names(&room.window));
    harness::picture(&mut room.window, "pdf-wacht");
    work(&mut room, TITLE, "Verder");
    assert!(room.opened.borrow().is_empty() && room.files("pdf").is_empty());
    disk.heal();
    until(&mut room, "it is opened", |it| !it.opened.borrow().is_empty());
    assert_eq!(room.files("pdf"), *room.opened.borrow());
}

#[test]
fn a_window_that_closes_waits_for_paper_that_is_still_being_kept() {
    let (folder, drive) = drive();
    let (mut room, disk) = open(folder, "schijf", Opening::File(drive.join("traject.ron")));
    until(&mut room, "it opens", |it| it.window.state().step().is_some());
    room.control(Key::P);
    disk.fail(Failing::Hanging, Some("create"));
    room.press("PDF maken");
    let healing = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(200));
        disk.heal();
    });
    room.close();
    healing.join().expect("it heals");
    assert_eq!(room.files("pdf").len(), 1);
}

#[test]
fn settings_that_cannot_be_kept_hold_nobody_up_and_the_last_of_them_are_kept_later() {
    let (folder, drive) = drive();
    let (mut room, disk) = open(folder, "config", Opening::File(drive.join("traject.ron")));
    disk.fail(Failing::Hanging, None);
    let grow = |room: &mut Room| harness::press_key(&mut room.window, Modifiers::COMMAND, Key::Plus);
    for _ in 0..3 {
        grow(&mut room);
    }
    work(&mut room, TITLE, "Verder");
    disk.heal();
    let percent = (room.window.ctx.zoom_factor() * 100.0).round();
    assert!(percent > 100.0);
    let settings = room.folder.path().join("config/settings.ron");
    let says = format!("zoom_percent: {percent}");
    until(&mut room, "they are kept", |_| std::fs::read_to_string(&settings).is_ok_and(|it| it.contains(&says)));
}
