//! What the window remembers and keeps of the files that were open in it.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use egui::{Key, Modifiers};
use waardenbord::app::steps::Step;
use waardenbord::app::world::Opening;
use waardenbord::store::SaveState;

use crate::harness::{self, Screen};
use crate::world::{Room, Start};

const NAME: &str = "Waarden en gedrag 2026.ron";

fn saved(room: &mut Room) -> PathBuf {
    harness::press_key(&mut room.window, Modifiers::COMMAND, Key::S);
    for _ in 0..500 {
        if matches!(room.window.state().desk().state(), SaveState::Saved { .. }) {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
        room.window.run_steps(1);
    }
    room.window.state().desk().path().expect("it has a file").to_owned()
}

fn clusters(room: &Room) -> usize {
    room.window.state().project().clusters.iter().count()
}

/// Makes a cluster of one card, and gives how many there are then.
fn change(room: &mut Room) -> usize {
    let before = clusters(room);
    harness::click_named(&mut room.window, "Ambitieus");
    harness::click_named(&mut room.window, "Nieuw cluster");
    assert_eq!(clusters(room), before + 1);
    before + 1
}

/// Whether the file is remembered; that is kept beside the window, and gets its time.
fn is_remembered(room: &Room) -> bool {
    let start = Instant::now();
    let settings = room.folder.path().join("config/settings.ron");
    loop {
        if std::fs::read_to_string(&settings).is_ok_and(|it| it.contains(NAME)) {
            return true;
        }
        if start.elapsed() > Duration::from_secs(5) {
            return false;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn a_project_that_got_its_place_by_itself_is_among_what_was_open_lately() {
    let mut room = Room::first(Screen::LAPTOP);
    let path = saved(&mut room);
    assert!(path.ends_with(NAME), "{}", path.display());
    assert!(is_remembered(&room));
}

#[test]
fn a_changed_example_is_kept_when_another_project_takes_its_place() {
    let mut room = Room::first(Screen::LAPTOP);
    let clusters_then = change(&mut room);
    harness::click_named(&mut room.window, "Nieuw traject");
    assert_eq!(clusters(&room), 0);
    let path = room.folder.path().join("Documenten/Waardenbord").join(NAME);
    let again = Room::enter(Screen::LAPTOP, Start::Later, Opening::File(path));
    assert_eq!(clusters(&again), clusters_then);
    assert!(is_remembered(&room));
}

#[test]
fn an_example_that_nobody_changed_leaves_no_file() {
    let mut room = Room::first(Screen::LAPTOP);
    harness::click_named(&mut room.window, "Nieuw traject");
    assert_eq!(room.window.state().step(), Some(Step::Inbreng));
    assert!(!room.folder.path().join("Documenten").exists());
}

#[test]
fn opening_the_open_file_again_loses_nothing() {
    let mut room = Room::first(Screen::LAPTOP);
    saved(&mut room);
    let clusters_then = change(&mut room);
    harness::press_key(&mut room.window, Modifiers::COMMAND, Key::O);
    harness::type_into(&mut room.window, "Plaats en naam van het bestand", NAME);
    harness::click_named(&mut room.window, "Openen");
    assert!(room.window.state().desk().can_undo(), "what was done can still be undone");
    assert_eq!(clusters(&room), clusters_then);
    assert!(!matches!(room.window.state().desk().state(), SaveState::Failed(_)));
}
