//! Eén voor één.

use egui::Key;
use waardenbord::app::room::RoomView;

use super::{Hall, small};
use crate::clusteren::host;
use crate::harness::{self, Screen};

fn enter() -> Hall {
    Hall::enter(Screen::ROOM, small(), RoomView::OneByOne)
}

#[test]
fn one_word_stands_large_with_what_was_written_beside_it_and_the_clusters_under_it() {
    let hall = enter();
    for part in [
        "Vertrouwen",
        "Wat schreven de groepjes erbij?",
        "We komen afspraken na",
        "We laten elkaar vrij",
        "Cluster A, Openheid",
        "Cluster B, Samen",
        "Nieuw cluster",
        "Later",
        "Bespreken",
        "Losse woorden",
        "Even apart leggen",
    ] {
        assert!(hall.room.sees(part), "{part}: {:#?}", harness::names(&hall.room.window));
    }
}

#[test]
fn a_letter_places_the_whole_stack_and_brings_the_next() {
    let mut hall = enter();
    hall.room.key(Key::B);
    assert_eq!(hall.cluster("B"), ["Samen", "Vertrouwen", "Vertrouwen", "Vertrouwen"]);
    assert!(hall.room.sees("‘Vertrouwen’ ligt bij B"));
    assert!(hall.room.sees("Trots"), "the next word stands there");
    hall.room.key(Key::Z);
    assert!(hall.room.says("geen cluster Z"));
}

#[test]
fn space_puts_a_word_off_and_it_comes_back_at_the_end() {
    let mut hall = enter();
    hall.room.key(Key::Space);
    assert!(hall.room.sees("Trots") && !hall.room.sees("Vertrouwen"));
    let before = hall.room.project().clone();
    for _ in 0..3 {
        hall.room.key(Key::A);
    }
    assert!(hall.room.sees("Vertrouwen"), "{:#?}", harness::names(&hall.room.window));
    assert_ne!(hall.room.project(), &before);
    hall.room.key(Key::Space);
    assert!(hall.room.sees("Vertrouwen"), "it is the only one left");
}

#[test]
fn undo_brings_the_word_back_as_the_current_one() {
    let mut hall = enter();
    hall.room.key(Key::Space);
    hall.room.key(Key::A);
    assert!(!hall.room.sees("Trots"));
    hall.room.control(Key::Z);
    assert!(hall.room.sees("Trots"));
    assert!(!hall.room.says("ligt bij A"), "what is undone is not said any more");
    hall.room.key(Key::A);
    hall.room.press("Ongedaan maken");
    assert!(hall.room.sees("Trots"));
}

#[test]
fn one_can_look_back_at_a_word_and_give_it_another_place() {
    let mut hall = enter();
    hall.room.key(Key::A);
    hall.room.key(Key::Backspace);
    assert!(hall.room.sees("Vertrouwen") && hall.room.sees("Ligt bij A"));
    hall.room.key(Key::B);
    assert_eq!(hall.cluster("B").len(), 4);
    assert!(hall.room.sees("Trots"));
    hall.room.press("Vorige");
    hall.room.press("Verder");
    assert!(hall.room.sees("Trots"));
    assert_eq!(hall.cluster("B").len(), 4);
}

#[test]
fn the_other_places_take_a_word_with_one_tap() {
    let mut hall = enter();
    for place in ["Bespreken", "Losse woorden", "Even apart leggen", "Nieuw cluster"] {
        hall.room.press(place);
    }
    let lay = hall.lay();
    assert_eq!((lay.discuss.len(), lay.loose.len(), lay.parked.len(), lay.clusters.len()), (1, 1, 1, 3));
    assert!(lay.tray.is_empty());
    assert!(hall.room.sees("Alles heeft een plek"));
    hall.room.press("Oogst");
    assert_eq!(hall.view(), Some(RoomView::Harvest));
}

#[test]
fn keys_alone_and_taps_alone_make_the_same_project() {
    let mut keys = Hall::enter(Screen::ROOM, host::small(), RoomView::OneByOne);
    for key in [Key::Enter, Key::A, Key::Space, Key::Enter, Key::B, Key::A, Key::Enter, Key::C] {
        keys.room.key(key);
    }
    let mut taps = Hall::enter(Screen::ROOM, host::small(), RoomView::OneByOne);
    for place in 0..8 {
        let names = harness::names(&taps.room.window);
        let letter = |letter: &str| {
            names.iter().find(|it| it.starts_with(&format!("Cluster {letter},"))).expect("it is there").clone()
        };
        let name = match place {
            0 | 3 | 6 => "Nieuw cluster".to_owned(),
            2 => "Later".to_owned(),
            1 | 5 => letter("A"),
            4 => letter("B"),
            _ => letter("C"),
        };
        taps.room.press(&name);
    }
    assert!(keys.tray().is_empty() && taps.tray().is_empty(), "{:?}", keys.tray());
    for letter in ["A", "B", "C"] {
        assert_eq!(keys.cluster(letter), taps.cluster(letter), "{letter}");
    }
}

#[test]
fn arrows_walk_over_the_buttons_and_enter_presses() {
    let mut hall = enter();
    hall.room.key(Key::ArrowDown);
    assert_eq!(harness::focused_name(&hall.room.window).as_deref(), Some("Cluster A, Openheid"));
    hall.room.key(Key::ArrowRight);
    assert_eq!(harness::focused_name(&hall.room.window).as_deref(), Some("Cluster B, Samen"));
    hall.room.key(Key::Enter);
    assert_eq!(hall.cluster("B").len(), 4);
}

#[test]
fn what_was_placed_never_covers_a_button() {
    let mut hall = enter();
    hall.room.key(Key::A);
    let said = harness::found(&hall.room.window, "‘Vertrouwen’ ligt bij A").rect();
    for name in ["Later", "Bespreken", "Losse woorden", "Even apart leggen", "Cluster A, Vertrouwen", "Nieuw cluster"] {
        assert!(!harness::found(&hall.room.window, name).rect().intersects(said), "{name}");
    }
}
