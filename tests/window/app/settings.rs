//! The settings of the project, opened from its name.

use egui::Key;
use jiff::civil::{date, time};
use waardenbord::app::world::Opening;
use waardenbord::model::Colour;

use crate::harness::{self, Screen};
use crate::world::Room;

/// The example with its settings open.
fn open() -> Room {
    let mut room = Room::first(Screen::ROOM_LARGE);
    room.press("Instellingen van Waarden en gedrag 2026");
    assert!(room.sees("Instellingen van dit traject"));
    room
}

#[test]
fn title_and_organisation_are_those_of_the_project() {
    let mut room = open();
    room.fill("Titel", "Waarden van ons");
    room.fill("Organisatie", "Gemeente Ons");
    let setup = &room.project().setup;
    assert_eq!((setup.title.as_str(), setup.organisation.as_str()), ("Waarden van ons", "Gemeente Ons"));
    room.press("Sluiten");
    assert!(!room.sees("Instellingen van dit traject"));
    assert!(room.sees("Instellingen van Waarden van ons"));
}

#[test]
fn escape_puts_the_settings_away_and_undo_goes_on_behind_them() {
    let mut room = open();
    let before = room.project().clone();
    room.fill("Organisatie", "Gemeente Ons");
    room.key(Key::Escape);
    assert!(!room.sees("Instellingen van dit traject"));
    room.control(Key::Z);
    assert_eq!(room.project(), &before);
}

#[test]
fn fewer_values_than_are_chosen_is_refused_with_a_sentence() {
    let mut room = open();
    let before = room.project().clone();
    room.press("één minder");
    let sentence = "Er zijn al 3 waarden gekozen, dus 2 is te weinig; haal er eerst een weg";
    assert!(room.sees(sentence), "{:#?}", harness::names(&room.window));
    assert_eq!(room.project(), &before);
    room.press("één meer");
    assert_eq!(room.project().setup.max_values, 4);
    room.press("één minder");
    assert_eq!(room.project().setup.max_values, 3);
}

#[test]
fn a_colour_is_taken_when_it_is_whole_and_said_how_to_write_until_then() {
    let mut room = open();
    let wrong = "Een kleur schrijf je als # met zes cijfers of letters van a tot en met f";
    for text in ["#12", "blauw", "#12345G", "123456"] {
        room.fill("Kleur op papier", text);
        assert!(room.sees(wrong), "{text}");
        assert_eq!(room.project().setup.accent, None, "{text}");
        assert_eq!(room.field("Kleur op papier").value().as_deref(), Some(text));
    }
    room.fill("Kleur op papier", "#b3007a");
    assert!(!room.sees(wrong));
    assert_eq!(room.project().setup.accent, Some(Colour { red: 0xB3, green: 0, blue: 0x7A }));
    room.fill("Kleur op papier", "");
    assert_eq!(room.project().setup.accent, None);
}

#[test]
fn name_date_and_time_of_a_session_are_written_as_people_write_them() {
    let mut room = open();
    let first = room.project().meetings.iter().next().expect("there are sessions").id;
    let meeting = |room: &Room| room.project().meetings.get(first).expect("it stays").clone();
    room.fill("Naam van sessie 1", "De eerste");
    assert_eq!(meeting(&room).name, "De eerste");
    for text in ["24-11", "32-1-2026", "morgen", "24-11-26"] {
        room.fill("Datum van sessie 1", text);
        assert!(room.sees("Een datum schrijf je als 24-11-2026"), "{text}");
    }
    room.fill("Datum van sessie 1", "24-11-2026");
    assert_eq!(meeting(&room).date, Some(date(2026, 11, 24)));
    assert!(!room.sees("Een datum schrijf je als 24-11-2026"));
    for text in ["9", "25.00", "9.6", "half tien"] {
        room.fill("Begintijd van sessie 1", text);
        assert!(room.sees("Een tijd schrijf je als 9.00"), "{text}");
    }
    for (text, start) in [("13.30", time(13, 30, 0, 0)), ("9:05", time(9, 5, 0, 0))] {
        room.fill("Begintijd van sessie 1", text);
        assert_eq!(meeting(&room).start, Some(start));
    }
    room.fill("Begintijd van sessie 1", "");
    room.fill("Datum van sessie 1", "");
    assert_eq!((meeting(&room).date, meeting(&room).start), (None, None));
}

#[test]
fn high_contrast_is_near_black_on_white_and_of_this_computer() {
    use waardenbord::app::look::{Look, Set};
    let mut room = open();
    harness::found(&room.window, "Hoog contrast").scroll_to_me();
    room.window.run();
    room.press("Hoog contrast");
    harness::picture(&mut room.window, "settings-high-contrast");
    let paper = |room: &Room| room.window.ctx.global_style().visuals.panel_fill;
    assert_eq!(paper(&room), Look::of(Set::HighContrast).paper);
    room.press("Sluiten");
    harness::picture(&mut room.window, "board-high-contrast-large");
    let mut again = room.again(Screen::ROOM, Opening::Usual);
    assert_eq!(paper(&again), Look::of(Set::HighContrast).paper, "it is kept for this computer");
    again.press("Voorbeeld");
    harness::picture(&mut again.window, "board-high-contrast");
    again.press("Instellingen van Waarden en gedrag 2026");
    harness::found(&again.window, "Donker").scroll_to_me();
    again.window.run();
    again.wait(1.0);
    again.press("Donker");
    assert_eq!(paper(&again), Look::of(Set::Dark).paper);
}

#[test]
fn light_and_dark_are_of_this_computer() {
    let mut room = open();
    let before = room.project().clone();
    harness::found(&room.window, "Donker").scroll_to_me();
    room.window.run();
    room.press("Donker");
    assert!(room.window.ctx.global_style().visuals.dark_mode);
    assert_eq!(room.project(), &before);
    let again = room.again(Screen::ROOM.dark(), Opening::Usual);
    assert!(again.window.ctx.global_style().visuals.dark_mode);
}
