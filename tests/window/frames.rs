//! How much a frame of the board draws at most: what is not drawn costs nothing. How long it takes, `cargo bench` says.

use std::path::PathBuf;

use tempfile::TempDir;

use crate::many_cards;
use crate::rows::{self, Doing, Nearness};
use crate::stage::{self, Drawn, Stage};

/// At most so much in any frame of a row: cards, nearness, what is done, stacks, shapes, texts.
const BOUNDS: [(usize, Nearness, &[Doing], Drawn); 6] = [
    (300, Nearness::Working, &Doing::ALL, Drawn { cards: 150, shapes: 1_400, texts: 420 }),
    (300, Nearness::All, &Doing::ALL, Drawn { cards: 260, shapes: 2_200, texts: 700 }),
    (10_000, Nearness::Working, &Doing::ALL, Drawn { cards: 150, shapes: 1_400, texts: 420 }),
    (10_000, Nearness::All, &Doing::ALL, Drawn { cards: 8_000, shapes: 3_000, texts: 800 }),
    (50_000, Nearness::Working, &[Doing::Pan, Doing::Type], Drawn { cards: 150, shapes: 1_400, texts: 420 }),
    (50_000, Nearness::All, &[Doing::Zoom], Drawn { cards: 10_000, shapes: 3_000, texts: 800 }),
];

/// Frames of a row that are looked at; each moves the hand on, turns the wheel, or types.
const FRAMES: usize = 30;

fn file(cards: usize) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let path = folder.path().join("kaartjes.ron");
    stage::write(&many_cards::project(cards), &path);
    (folder, path)
}

/// The most that a frame of a row draws.
fn most(stage: &mut Stage, nearness: Nearness, doing: Doing) -> Drawn {
    rows::begin(stage, nearness, doing);
    let mut most = Drawn::default();
    for number in 0..FRAMES {
        let output = rows::frame(stage, doing, number);
        let drawn = stage.drawn(&output);
        most.cards = most.cards.max(drawn.cards);
        most.shapes = most.shapes.max(drawn.shapes);
        most.texts = most.texts.max(drawn.texts);
    }
    rows::end(stage, doing);
    most
}

fn check(cards: usize) {
    let (_folder, path) = file(cards);
    for (_, nearness, doings, bound) in BOUNDS.iter().filter(|it| it.0 == cards) {
        let mut stage = Stage::settled(path.clone());
        for doing in *doings {
            let drawn = most(&mut stage, *nearness, *doing);
            let told = format!("{cards} cards, {nearness:?}, {doing:?}: {drawn:?}");
            assert!(drawn.cards > 0, "{told}");
            let fits = drawn.cards <= bound.cards && drawn.shapes <= bound.shapes && drawn.texts <= bound.texts;
            assert!(fits, "{told}, but at most {bound:?}");
        }
    }
}

#[test]
fn of_three_hundred_cards_a_frame_draws_what_is_in_sight() {
    check(300);
}

#[test]
fn of_ten_thousand_cards_a_frame_draws_what_is_in_sight() {
    check(10_000);
}

#[test]
fn of_fifty_thousand_cards_a_frame_draws_what_is_in_sight() {
    check(50_000);
}

#[test]
fn the_window_sleeps_while_nothing_is_done() {
    let (_folder, path) = file(300);
    let mut stage = Stage::settled(path);
    stage.idle(120);
    let output = stage.frame(Vec::new());
    assert_eq!(Stage::wants_to_sleep(&output), None);
}

#[test]
fn fifty_cards_are_held_where_fifty_were_selected() {
    let (_folder, path) = file(300);
    let mut stage = Stage::settled(path);
    rows::begin(&mut stage, Nearness::Working, Doing::DragFifty);
    assert!((50..60).contains(&stage.app.board().selected_cards()), "{}", stage.app.board().selected_cards());
}
