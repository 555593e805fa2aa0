//! Promises of the teams in the settings: typed, pasted, read from a file, and nothing lost on the way.

use egui::Key;
use waardenbord::model::Typeface;

use crate::harness::{self, Screen};
use crate::world::Room;

fn scroll_to(room: &mut Room, name: &str) {
    harness::found(&room.window, name).scroll_to_me();
    room.window.run();
    room.wait(0.6);
}

/// The settings of an empty project with its teams unfolded.
fn open() -> Room {
    let mut room = Room::with_new_project(Screen::ROOM_LARGE);
    room.press("Instellingen van Nieuw traject");
    scroll_to(&mut room, "Teams");
    assert!(!room.sees("Nog een team"), "closed until it is opened");
    room.press("Teams");
    scroll_to(&mut room, "Nog een team");
    room
}

fn teams(room: &Room) -> Vec<(String, u32)> {
    room.project().teams.iter().map(|it| (it.name.clone(), it.people)).collect()
}

fn named<const N: usize>(teams: [(&str, u32); N]) -> Vec<(String, u32)> {
    teams.map(|(name, people)| (name.to_owned(), people)).to_vec()
}

fn paste_in(room: &mut Room, text: &str) {
    scroll_to(room, "Nog een team");
    room.field("Nog een team").focus();
    room.window.run();
    room.paste(text);
    room.window.run();
}

fn text(room: &mut Room, text: &str) {
    room.window.event(egui::Event::Text(text.to_owned()));
    room.window.run();
}

#[test]
fn teams_are_typed_by_keyboard_alone_one_after_the_other() {
    let mut room = open();
    room.fill("Nog een team", "Burgerzaken");
    assert_eq!(teams(&room), [], "not before it is whole");
    room.key(Key::Enter);
    assert_eq!(harness::focused_name(&room.window).as_deref(), Some("Aantal mensen"));
    text(&mut room, "11");
    room.key(Key::Enter);
    assert_eq!(harness::focused_name(&room.window).as_deref(), Some("Nog een team"), "for the next one");
    text(&mut room, "Werk");
    room.key(Key::Enter);
    room.key(Key::Enter);
    assert_eq!(teams(&room), named([("Burgerzaken", 11), ("Werk", 0)]));
    room.fill("Naam van team 2", "Werk en inkomen");
    room.fill("Aantal mensen in team 2", "24");
    assert_eq!(teams(&room), named([("Burgerzaken", 11), ("Werk en inkomen", 24)]));
    assert!(room.sees("2 teams, samen 35 mensen"));
    room.press("Zet hoger: Werk en inkomen");
    assert_eq!(teams(&room), named([("Werk en inkomen", 24), ("Burgerzaken", 11)]));
    room.press("Haal weg: Burgerzaken");
    room.control(Key::Z);
    room.control(Key::Z);
    assert_eq!(teams(&room), named([("Burgerzaken", 11), ("Werk en inkomen", 24)]));
}

#[test]
fn a_number_that_is_none_is_kept_as_typed_and_said() {
    let mut room = open();
    paste_in(&mut room, "Groen\t4\n");
    harness::type_into(&mut room.window, "Aantal mensen in team 1", " of 5");
    assert!(room.sees("Het aantal mensen schrijf je als een heel getal van hoogstens 100.000"));
    assert_eq!(teams(&room), named([("Groen", 4)]), "it stays what it was");
    room.fill("Aantal mensen in team 1", "12");
    assert_eq!(teams(&room), named([("Groen", 12)]));
}

#[test]
fn pasted_cells_come_in_as_one_act_and_once_more_adds_nothing() {
    let mut room = open();
    let list = "Team\tAantal\nBurgerzaken\t11\nWerk\t24\nGroen\t\n";
    paste_in(&mut room, list);
    let all = named([("Burgerzaken", 11), ("Werk", 24), ("Groen", 0)]);
    assert_eq!(teams(&room), all);
    assert!(room.sees("Bij 1 team staat geen aantal mensen; vul dat nog in"));
    paste_in(&mut room, list);
    assert_eq!(teams(&room), all);
    assert!(room.sees("Alle 3 teams stonden er al"));
    room.control(Key::Z);
    assert_eq!(teams(&room), []);
}

#[test]
fn wrong_lines_are_named_and_wait_for_an_answer() {
    let mut room = open();
    paste_in(&mut room, "Groen\t4\nWerk\ttwaalf\nZorg\t9\n");
    assert_eq!(teams(&room), [], "nothing is taken in by halves unasked");
    assert!(room.sees("Regel 2 (‘Werk twaalf’): ‘twaalf’ is geen aantal mensen; vul een heel getal in, zoals 12"));
    scroll_to(&mut room, "Niets overnemen");
    room.press("Niets overnemen");
    assert_eq!(teams(&room), []);
    paste_in(&mut room, "Groen\t4\nWerk\ttwaalf\nZorg\t9\n");
    scroll_to(&mut room, "De goede regels overnemen (2)");
    room.press("De goede regels overnemen (2)");
    assert_eq!(teams(&room), named([("Groen", 4), ("Zorg", 9)]));
    assert!(!room.sees("Niets overnemen"));
}

#[test]
fn a_list_comes_from_a_file_too() {
    let mut room = open();
    let path = room.write("teams.csv", "naam;medewerkers\r\nCli\u{eb}ntservice;7\r\nBuitendienst;31\r\n");
    scroll_to(&mut room, "Lijst uit een bestand…");
    room.press("Lijst uit een bestand…");
    room.window.run();
    room.type_path(&path);
    assert_eq!(teams(&room), named([("Cliëntservice", 7), ("Buitendienst", 31)]));
    assert!(room.sees("Naam van team 1"), "it is shown where it came in");
    let path = room.write("leeg.csv", "");
    scroll_to(&mut room, "Lijst uit een bestand…");
    room.press("Lijst uit een bestand…");
    room.window.run();
    room.type_path(&path);
    assert!(room.says("De lijst met teams is niet gelezen"));
    assert_eq!(teams(&room).len(), 2);
}

#[test]
fn what_is_half_typed_is_kept_when_the_settings_close() {
    let mut room = open();
    room.fill("Nog een team", "Burgerzaken");
    room.key(Key::Escape);
    assert_eq!(teams(&room), named([("Burgerzaken", 0)]));
}

#[test]
fn a_thousand_teams_can_be_gone_through_and_one_more_is_refused() {
    let mut room = open();
    let list: String = (1..=1_000).map(|it| format!("Team {it}\t8\n")).collect();
    paste_in(&mut room, &list);
    assert_eq!(teams(&room).len(), 1_000);
    paste_in(&mut room, "Nog eentje\t1\n");
    assert_eq!(teams(&room).len(), 1_000);
    assert!(room.says("hoogstens 1000 teams"));
    scroll_to(&mut room, "Haal alle teams weg");
    room.press("Haal alle teams weg");
    assert_eq!(teams(&room), []);
    room.control(Key::Z);
    assert_eq!(teams(&room).len(), 1_000);
}

#[test]
fn the_type_on_paper_is_chosen_in_the_settings() {
    let mut room = Room::with_new_project(Screen::ROOM_LARGE);
    room.press("Instellingen van Nieuw traject");
    scroll_to(&mut room, "Open Sans");
    room.press("Open Sans");
    assert_eq!(room.project().setup.typeface, Typeface::OpenSans);
    room.control(Key::Z);
    assert_eq!(room.project().setup.typeface, Typeface::Atkinson);
}

#[test]
fn a_table_that_is_dropped_on_the_open_list_of_teams_is_one_of_teams() {
    let mut room = open();
    let path = room.write("teams.csv", "Team;Aantal\nBurgerzaken;11\nWerk;24\n".as_bytes());
    room.drop_file(&path);
    assert_eq!(teams(&room), named([("Burgerzaken", 11), ("Werk", 24)]));
}
