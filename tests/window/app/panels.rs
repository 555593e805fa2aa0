//! What floats over a step and only looks: the keys, and what was done.

use egui::{Key, Modifiers};
use waardenbord::app::keys::Command;
use waardenbord::app::screen_keys::SCREEN_KEYS;
use waardenbord::model::Project;
use waardenbord::words::Words;

use crate::harness::{self, Screen};
use crate::world::Room;

const HELP: &str = "Toetsen";
const PAST: &str = "Wat er gedaan is";

#[test]
fn f1_shows_every_command_and_every_key_of_a_screen_and_puts_them_away() {
    let mut room = Room::first(Screen::ROOM);
    room.key(Key::F1);
    assert!(room.sees(HELP));
    let words = Words::default();
    let names = Command::all().map(Command::name).chain(SCREEN_KEYS.iter().flat_map(|it| it.keys).map(|it| it.name));
    for name in names {
        let said = format!("{}: ", words.say(name));
        assert!(harness::names(&room.window).iter().any(|it| it.starts_with(&said)), "{said}");
    }
    assert!(room.sees("Ongedaan maken: Ctrl+Z"));
    assert!(room.sees("Pak op: pijltjes of een letter kiezen waarheen: Spatie"));
    assert!(room.sees("Kies het kaartje erbij, of laat het los: Ctrl+Spatie"));
    harness::picture(&mut room.window, "help-room");
    room.key(Key::F1);
    assert!(!room.sees("Ongedaan maken: Ctrl+Z"));
    room.key(Key::F1);
    room.key(Key::Escape);
    assert!(!room.sees("Ongedaan maken: Ctrl+Z"));

    let mut large = Room::first(Screen::ROOM_LARGE);
    large.key(Key::F1);
    harness::picture(&mut large.window, "help-large");
    let mut laptop = Room::first(Screen::LAPTOP.dark());
    laptop.key(Key::F1);
    harness::picture(&mut laptop.window, "help-laptop");
}

#[test]
fn the_settings_lead_to_the_keys() {
    let mut room = Room::first(Screen::ROOM_LARGE);
    room.press("Instellingen van Waarden en gedrag 2026");
    harness::found(&room.window, "Alle toetsen").scroll_to_me();
    room.window.run();
    harness::picture(&mut room.window, "settings-file");
    room.press("Alle toetsen");
    assert!(room.sees("Ongedaan maken: Ctrl+Z") && !room.sees("Instellingen van dit traject"));
}

#[test]
fn the_screen_beneath_hears_no_keys_while_a_panel_stands() {
    let mut room = Room::first(Screen::ROOM);
    let words = super::tray(&room);
    room.press(&words[0]);
    let before = room.project().clone();
    for open in [Key::F1, Key::H] {
        let held = if open == Key::H { Modifiers::COMMAND } else { Modifiers::NONE };
        harness::press_key(&mut room.window, held, open);
        for key in [Key::A, Key::Delete, Key::Plus, Key::ArrowDown] {
            room.key(key);
        }
        assert!(room.project() == &before, "under {open:?}");
        room.key(Key::Escape);
    }
    room.key(Key::A);
    assert!(room.project() != &before, "the selection stood, and goes to cluster A afterwards");
}

/// Four acts, and the project before and after each.
fn four_acts(room: &mut Room) -> Vec<Project> {
    let mut projects = vec![room.project().clone()];
    for place in ["Losse woorden", "Bespreken", "Losse woorden"] {
        let word = super::tray(room).remove(0);
        room.press(&word);
        room.press(place);
        projects.push(room.project().clone());
    }
    room.press("Instellingen van Waarden en gedrag 2026");
    room.fill("Titel", "Samen");
    room.press("Sluiten");
    projects.push(room.project().clone());
    projects
}

/// The rows of the list, newest first.
fn rows(room: &Room) -> Vec<String> {
    use egui_kittest::kittest::{NodeT, Queryable, by};
    let all = room.window.query_all(by().role(egui::accesskit::Role::ListItem));
    all.filter_map(|it| it.accesskit_node().label()).filter(|it| it.contains(": ") || it == "Zo begon het").collect()
}

#[test]
fn what_was_done_is_listed_newest_first_with_its_time() {
    let mut room = Room::first(Screen::ROOM);
    let first = super::tray(&room).remove(0);
    four_acts(&mut room);
    room.control(Key::H);
    assert!(room.says("Tik op een stap"));
    let rows = rows(&room);
    assert_eq!(rows.len(), 5, "{rows:#?}");
    assert!(rows[0].ends_with(".32: Titel: ‘Samen’"), "{rows:#?}");
    assert!(
        rows[3].contains(&format!("‘{first}’ naar Losse woorden")) || rows[3].contains("kaartjes naar Losse woorden")
    );
    assert_eq!(rows[4], "Zo begon het");
    room.control(Key::H);
    assert!(!room.says("Tik op een stap"));
}

#[test]
fn tapping_a_step_goes_back_to_just_after_it_and_forward_again() {
    let mut room = Room::first(Screen::ROOM);
    let projects = four_acts(&mut room);
    room.press(PAST);
    let all = rows(&room);
    room.press(&all[2].clone());
    assert!(room.project() == &projects[2], "it is another project");
    let now = rows(&room);
    assert_eq!(now.len(), 5, "nothing is lost");
    assert!(now[0].ends_with(", teruggenomen") && now[1].ends_with(", teruggenomen"), "{now:#?}");
    assert_eq!(now[2], all[2]);
    harness::picture(&mut room.window, "past-room");
    room.press("Zo begon het");
    assert!(room.project() == &projects[0], "it is another project");
    room.press(&rows(&room)[0].clone());
    assert!(room.project() == &projects[4], "it is another project");
    room.control(Key::Z);
    assert!(room.project() == &projects[3], "undo goes on behind the list");
}

#[test]
fn the_list_is_walked_with_arrows_and_enter() {
    let mut room = Room::first(Screen::LAPTOP.dark());
    let projects = four_acts(&mut room);
    room.control(Key::H);
    assert_eq!(harness::focused_name(&room.window).as_deref(), Some(rows(&room)[0].as_str()));
    for row in 1..4 {
        room.key(Key::ArrowDown);
        assert_eq!(harness::focused_name(&room.window).as_deref(), Some(rows(&room)[row].as_str()));
    }
    room.key(Key::Enter);
    assert!(room.project() == &projects[1], "it is another project");
    harness::picture(&mut room.window, "past-laptop");
    room.key(Key::End);
    room.key(Key::Enter);
    assert!(room.project() == &projects[0], "it is another project");
    room.key(Key::Home);
    room.key(Key::Enter);
    assert!(room.project() == &projects[4], "it is another project");
    room.key(Key::Escape);
    assert!(!room.sees("Zo begon het"));
}

#[test]
fn a_new_act_takes_the_place_of_what_was_taken_back() {
    let mut room = Room::first(Screen::ROOM);
    four_acts(&mut room);
    room.control(Key::H);
    let all = rows(&room);
    room.press(&all[3].clone());
    room.key(Key::Escape);
    let word = super::tray(&room).remove(0);
    room.press(&word);
    room.press("Bespreken");
    room.control(Key::H);
    let now = rows(&room);
    assert_eq!(now.len(), 3, "{now:#?}");
    assert_eq!(now[1], all[3]);
}
