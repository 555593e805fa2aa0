//! The board of a session played by dragging alone, by tapping alone and by keyboard alone: each gives the same project.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use waardenbord::insight::Summary;
use waardenbord::model::Project;

use crate::clusteren::host;
use crate::harness::{self, Screen};
use crate::sides::two_stages::{Stages, window_on};
use crate::world::Room;

const BOARD: &str = "Bord van 9.00 uur";

/// Ten words of the first session, and one of the second that does not lie on its board.
fn project() -> Project {
    let words = ["Aandacht", "Betrouwbaar", "Durf", "Geduld", "Hulp", "Kennis", "Lef", "Moed", "Nabij", "Plezier"];
    let rows: Vec<String> = words.iter().enumerate().map(|(at, word)| format!("1;1;{};{word};;", at + 1)).collect();
    let csv = format!("sessie;tafel;blad;waarde;gedrag;herkomst\n{}\n2;1;1;Trots;;\n", rows.join("\n"));
    Stages::of(host::project_of(&csv)).project
}

fn room() -> Room {
    window_on(Screen::ROOM, project())
}

/// What came of it, without ids and times.
fn outcome(room: &Room) -> Summary {
    Summary::of(room.project())
}

fn by_dragging() -> Room {
    let mut room = room();
    room.press(BOARD);
    for (word, onto) in [("Moed", "Lef"), ("Durf", "Cluster A, Lef"), ("Hulp", "Aandacht")] {
        harness::drag_named(&mut room.window, word, onto);
    }
    harness::drag_named(&mut room.window, "Nabij", "Cluster B, Aandacht");
    for (word, place) in [
        ("Kennis", "Bespreken"),
        ("Plezier", "Losse woorden"),
        ("Geduld", "Even apart leggen"),
        ("Betrouwbaar", "Losse woorden"),
        ("Durf", "Nog te plaatsen"),
    ] {
        harness::drag_named(&mut room.window, word, place);
    }
    room
}

fn by_tapping() -> Room {
    let mut room = room();
    room.press(BOARD);
    for names in [&["Meer aanvinken", "Lef", "Moed", "Nieuw cluster"][..], &["Durf", "Cluster A, Lef"]] {
        press_all(&mut room, names);
    }
    for names in [
        &["Aandacht", "Nieuw cluster"][..],
        &["Hulp", "Cluster B, Aandacht"],
        &["Nabij", "Cluster B, Aandacht"],
        &["Kennis", "Bespreken"],
        &["Plezier", "Losse woorden"],
        &["Geduld", "Even apart leggen", "Geen reden"],
        &["Betrouwbaar", "Losse woorden"],
        &["Durf", "Verplaats naar…"],
    ] {
        press_all(&mut room, names);
    }
    // The tray is called as the heading of the list; in the list of places it is the last button with that name.
    let at = {
        let mut all = room.window.query_all(by().label("Nog te plaatsen"));
        let button = all.rfind(|it| it.accesskit_node().role() == egui::accesskit::Role::Button);
        button.expect("the tray is one of the places").rect().center()
    };
    tap(&mut room, at);
    room
}

fn press_all(room: &mut Room, names: &[&str]) {
    for name in names {
        room.press(name);
    }
}

fn tap(room: &mut Room, at: egui::Pos2) {
    room.window.hover_at(at);
    room.window.run_steps(1);
    room.window.drag_at(at);
    room.window.run_steps(1);
    harness::release(&mut room.window, at);
}

/// Walks with the arrows until this has the focus.
fn walk_to(room: &mut Room, name: &str) {
    let has_focus = |room: &Room| harness::focused_name(&room.window).as_deref() == Some(name);
    for key in [Key::ArrowUp, Key::ArrowDown, Key::ArrowRight, Key::ArrowLeft] {
        for _ in 0..12 {
            if has_focus(room) {
                return;
            }
            room.key(key);
        }
    }
    panic!("the arrows do not lead to {name}, but to {:?}", harness::focused_name(&room.window));
}

/// Carries what is picked up to a place, with the arrows.
fn carry_to(room: &mut Room, place: &str) {
    room.key(Key::Space);
    for _ in 0..12 {
        if room.says(&format!("Opgepakt: {place}.")) {
            room.key(Key::Enter);
            return;
        }
        room.key(Key::ArrowRight);
    }
    panic!("nothing can be carried to {place}");
}

fn by_keyboard() -> Room {
    let mut room = room();
    for _ in 0..60 {
        if harness::focused_name(&room.window).as_deref() == Some(BOARD) {
            break;
        }
        room.key(Key::Tab);
    }
    room.key(Key::Enter);
    room.key(Key::Tab);
    walk_to_first_card(&mut room);
    walk_to(&mut room, "Lef");
    harness::press_key(&mut room.window, Modifiers::SHIFT, Key::ArrowDown);
    carry_to(&mut room, "nieuw cluster");
    walk_to(&mut room, "Durf");
    room.key(Key::Space);
    room.key(Key::A);
    walk_to(&mut room, "Aandacht");
    carry_to(&mut room, "nieuw cluster");
    for (word, place) in [
        ("Hulp", "bij B"),
        ("Nabij", "bij B"),
        ("Kennis", "Bespreken"),
        ("Plezier", "Losse woorden"),
        ("Geduld", "Even apart leggen"),
        ("Betrouwbaar", "Losse woorden"),
        ("Durf", "terug naar nog te plaatsen"),
    ] {
        walk_to(&mut room, word);
        carry_to(&mut room, place);
    }
    room
}

/// Goes on with Tab until a card of the list has the focus.
fn walk_to_first_card(room: &mut Room) {
    for _ in 0..60 {
        if harness::focused_name(&room.window).as_deref() == Some("Aandacht") {
            return;
        }
        room.key(Key::Tab);
    }
    panic!("Tab does not lead to the cards");
}

#[test]
fn dragging_tapping_and_the_keyboard_give_the_same_project() {
    let (dragged, tapped, keyed) = (by_dragging(), by_tapping(), by_keyboard());
    let outcome_of_dragging = outcome(&dragged);
    let session = outcome_of_dragging.boards.first().expect("there is a board of the first session");
    let clusters: Vec<(&str, usize)> = session.clusters.iter().map(|it| (it.name.as_str(), it.cards)).collect();
    assert_eq!(clusters, [("Lef", 2), ("Aandacht", 3)]);
    assert_eq!((session.places.tray, session.places.loose, session.places.parked), (1, 2, 1));
    assert_eq!(outcome(&tapped), outcome_of_dragging);
    assert_eq!(outcome(&keyed), outcome_of_dragging);
}

#[test]
fn what_was_done_in_any_way_is_undone_to_the_beginning() {
    for play in [by_dragging, by_tapping, by_keyboard] {
        let mut room = play();
        room.key(Key::Escape);
        while room.window.state().desk().can_undo() {
            room.control(Key::Z);
        }
        assert_eq!(room.project(), &project());
    }
}
