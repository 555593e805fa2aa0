//! Uitspreiden.

use egui::{Key, vec2};
use waardenbord::app::room::RoomView;
use waardenbord::insight::unplaced::main_board;
use waardenbord::model::{BoardEdit, CardKey, ClusterId, Edit, Place, Project};

use super::{Hall, lay, small};
use crate::clusteren::host;
use crate::harness::{self, Screen};

fn enter() -> Hall {
    Hall::enter(Screen::ROOM, small(), RoomView::Spread)
}

/// So many of the real words, and nothing else on the board.
pub fn real(count: usize) -> Project {
    let project = host::real();
    let board = main_board(&project).expect("there is a board").id;
    let cards: Vec<CardKey> = lay(&project).tray.into_iter().skip(count).flat_map(|it| it.cards.clone()).collect();
    project.apply(&Edit::Board(BoardEdit::Put { board, cards, to: Place::Loose, before: None })).expect("it takes it")
}

#[test]
fn sixty_real_words_stand_in_five_columns_without_scrolling() {
    for screen in [Screen::ROOM, Screen { pixels: vec2(3840.0, 2160.0), ..Screen::ROOM }] {
        let mut hall = Hall::enter(screen, real(60), RoomView::Spread);
        hall.picture(&format!("groot-uitspreiden-60-{}", screen.pixels.x));
        assert_eq!(hall.room.window.state().room().painted_words(), 60);
        assert!(!hall.room.sees("Verder naar beneden"));
        let first = harness::found(&hall.room.window, &hall.tray()[0]).rect();
        assert!((first.width() * 5.0) < screen.pixels.x && first.width() * 5.9 > screen.pixels.x * 0.9, "{first}");
    }
}

/// Sixty real words still to be placed, and twelve clusters of the others with names of a usual length.
fn sixty_beside_twelve() -> Project {
    const NAMES: [&str; 12] = [
        "Vertrouwen",
        "Samenwerken",
        "Zorgzaam en menselijk",
        "Open en eerlijk",
        "Vakmanschap",
        "Lef",
        "Duurzaam",
        "Dienstbaar aan inwoners",
        "Betrouwbaarheid",
        "Plezier en bezieling",
        "Gelijkwaardig",
        "Nieuwsgierig",
    ];
    let mut project = host::real();
    let board = main_board(&project).expect("there is a board").id;
    let others: Vec<CardKey> = lay(&project).tray.into_iter().skip(60).flat_map(|it| it.cards.clone()).collect();
    for (number, name) in NAMES.into_iter().enumerate() {
        let cards: Vec<CardKey> = others.iter().copied().skip(number).step_by(NAMES.len()).collect();
        let id = ClusterId::from((1 << 50) + number as u64);
        let cluster = BoardEdit::Cluster { id, board, cards };
        for edit in [cluster, BoardEdit::Name { cluster: id, name: name.to_owned() }] {
            project = project.apply(&Edit::Board(edit)).expect("it takes it");
        }
    }
    project
}

#[test]
fn sixty_words_beside_twelve_clusters_stand_in_five_columns_without_scrolling() {
    let mut hall = Hall::enter(Screen::ROOM, sixty_beside_twelve(), RoomView::Spread);
    hall.picture("groot-uitspreiden-60-twaalf");
    assert_eq!(hall.room.window.state().room().painted_words(), 60);
    assert!(!hall.room.sees("Verder naar beneden"));
    for name in ["Cluster M, Nieuwsgierig", "Nieuw cluster", "Even apart leggen"] {
        let chip = harness::found(&hall.room.window, name).rect();
        assert!(chip.width() >= 180.0 && chip.bottom() <= 1080.0, "{name} {chip}");
    }
}

#[test]
fn tapped_words_go_together_by_letter_or_by_a_tap_on_the_cluster() {
    let mut hall = enter();
    hall.room.press("Trots");
    hall.room.press("Moed");
    assert!(hall.room.sees("2 woorden aangetikt"));
    hall.room.key(Key::A);
    assert_eq!(hall.cluster("A"), ["Openheid", "Eerlijk", "Trots", "Moed"]);
    hall.room.press("Vertrouwen");
    hall.room.press("Cluster B, Samen");
    assert_eq!(hall.cluster("B").len(), 4);
    hall.room.press("Aandacht");
    hall.room.press("Nieuw cluster");
    assert_eq!(hall.cluster("C"), ["Aandacht"]);
    assert!(hall.room.sees("Alles heeft een plek"));
}

#[test]
fn a_tap_again_lets_go_and_a_letter_without_words_says_what_to_do() {
    let mut hall = enter();
    hall.room.press("Trots");
    hall.room.press("Trots");
    hall.room.key(Key::A);
    assert_eq!(hall.cluster("A").len(), 2);
    assert!(hall.room.sees("Tik eerst een of meer woorden aan"));
}

#[test]
fn a_word_can_be_dragged_onto_a_cluster_and_escape_brings_it_back() {
    let mut hall = enter();
    harness::drag_named(&mut hall.room.window, "Trots", "Cluster A, Openheid");
    assert_eq!(hall.cluster("A"), ["Openheid", "Eerlijk", "Trots"]);
    let from = harness::middle(&hall.room.window, "Moed");
    let to = harness::middle(&hall.room.window, "Cluster A, Openheid");
    harness::lift(&mut hall.room.window, from, to);
    hall.room.key(Key::Escape);
    harness::release(&mut hall.room.window, to);
    assert_eq!(hall.cluster("A").len(), 3);
    assert_eq!(hall.view(), Some(RoomView::Spread));
}

#[test]
fn by_keys_alone_a_word_is_chosen_and_becomes_a_cluster() {
    let mut hall = enter();
    harness::found(&hall.room.window, "Moed").focus();
    hall.room.window.run();
    hall.room.key(Key::Space);
    hall.room.key(Key::Enter);
    assert_eq!(hall.cluster("C"), ["Moed"]);
}

#[test]
fn words_keep_their_column_when_another_is_placed() {
    let mut hall = Hall::enter(Screen::ROOM, real(60), RoomView::Spread);
    let tray = hall.tray();
    let places = |hall: &Hall, words: &[String]| -> Vec<f32> {
        words.iter().map(|it| harness::found(&hall.room.window, it).rect().left()).collect()
    };
    let rest: Vec<String> = tray.iter().skip(1).cloned().collect();
    let before = places(&hall, &rest);
    hall.room.press(&tray[0]);
    hall.room.press("Losse woorden");
    assert_eq!(places(&hall, &rest), before);
}
