//! What nobody should write, and somebody will: legible and quick all the same.

use std::fmt::Write as _;

use egui::Key;
use waardenbord::app::room::RoomView;
use waardenbord::insight::unplaced::main_board;
use waardenbord::model::{BoardEdit, CardKey, Edit, Project};

use super::{Hall, lay};
use crate::clusteren::host;
use crate::harness::Screen;

/// A frame draws only what is seen: at most so many shapes, whatever lies on the board.
const MOST_SHAPES: usize = 4_000;

fn shapes(hall: &mut Hall) -> usize {
    hall.room.window.run_steps(1);
    hall.room.window.output().shapes.len()
}

fn project_with(rows: &[(&str, &str)]) -> Project {
    let mut csv = "sessie;tafel;blad;waarde;gedrag;herkomst;toelichting\n".to_owned();
    for (number, (value, behaviour)) in rows.iter().enumerate() {
        writeln!(csv, "1;1;{};{value};{behaviour};;{value}", number + 1).expect("a text grows");
    }
    host::project_of(&csv)
}

/// Every word in a cluster of its own, or all in one.
fn clustered(project: &Project, each: usize) -> Project {
    let board = main_board(project).expect("there is a board").id;
    let cards: Vec<CardKey> = lay(project).tray.into_iter().flat_map(|it| it.cards.clone()).skip(1).collect();
    let edits = cards.chunks(each).enumerate().map(|(number, cards)| {
        Edit::Board(BoardEdit::Cluster { id: (900_000 + number as u64).into(), board, cards: cards.to_vec() })
    });
    project.apply(&Edit::All(edits.collect())).expect("the board takes it")
}

#[test]
fn a_wording_of_five_thousand_characters_is_legible_everywhere() {
    let sentence = "Wij vinden verantwoordelijkheid en samenwerking vanzelfsprekend ".repeat(78);
    let word = "samen".repeat(1000);
    let project = project_with(&[(&sentence, &sentence), (&word, &word), ("Lef", "We durven"), ("Trots", "")]);
    for (view, name) in [
        (RoomView::OneByOne, "een-voor-een"),
        (RoomView::Spread, "uitspreiden"),
        (RoomView::Tables, "tafels"),
        (RoomView::Harvest, "oogst"),
    ] {
        let mut hall = Hall::enter(Screen::ROOM, project.clone(), view);
        hall.picture(&format!("groot-lang-{name}"));
        assert!(shapes(&mut hall) < MOST_SHAPES, "{name}");
    }
    let mut hall = Hall::enter(Screen::ROOM, project, RoomView::OneByOne);
    hall.room.key(Key::Enter);
    hall.room.key(Key::Enter);
    hall.picture("groot-lang-clusters");
    hall.room.key(Key::F6);
    hall.picture("groot-lang-overzicht");
    assert!(shapes(&mut hall) < MOST_SHAPES);
}

#[test]
fn four_hundred_clusters_are_legible_and_quick() {
    let project = clustered(&host::many(401), 1);
    for (view, name) in [
        (RoomView::OneByOne, "een-voor-een"),
        (RoomView::Spread, "uitspreiden"),
        (RoomView::Overview, "overzicht"),
        (RoomView::Harvest, "oogst"),
    ] {
        let mut hall = Hall::enter(Screen::ROOM, project.clone(), view);
        hall.picture(&format!("groot-400-{name}"));
        let drawn = shapes(&mut hall);
        assert!(drawn < MOST_SHAPES, "{name}: {drawn}");
    }
}

#[test]
fn a_cluster_of_five_thousand_cards_is_legible_and_quick() {
    let mut hall = Hall::enter(Screen::ROOM, clustered(&host::many(5001), 5000), RoomView::Overview);
    let name = crate::harness::names(&hall.room.window)
        .into_iter()
        .find(|it| it.starts_with("Cluster A"))
        .expect("it is there");
    hall.room.press(&name);
    hall.picture("groot-5000-overzicht");
    let drawn = shapes(&mut hall);
    assert!(drawn < MOST_SHAPES, "{drawn}");
}

#[test]
fn ten_thousand_words_on_the_wall_cost_no_more_than_what_is_seen() {
    let mut hall = Hall::enter(Screen::ROOM, host::many(10_000), RoomView::Spread);
    assert!(hall.room.window.state().room().painted_words() < 120);
    let drawn = shapes(&mut hall);
    assert!(drawn < MOST_SHAPES, "{drawn}");
    let before = crate::harness::names(&hall.room.window);
    hall.room.press("Verder naar beneden");
    assert_ne!(crate::harness::names(&hall.room.window), before, "the button goes through it");
}
