//! Overzicht, Oogst and Rondje tafels.

use egui::Key;
use waardenbord::app::room::RoomView;
use waardenbord::model::{BoardDesign, BoardEdit, BoardKind, Edit, Project};

use super::{Hall, small};
use crate::clusteren::host;
use crate::harness::{self, Screen};

/// Boards for each session, the first of them with three clusters.
fn sessions() -> Project {
    let mut project = host::real();
    let meetings: Vec<_> = waardenbord::insight::Insight::meetings(&project);
    let mut edits: Vec<BoardEdit> = meetings
        .iter()
        .enumerate()
        .map(|(place, it)| BoardEdit::Add { id: (700 + place as u64).into(), kind: BoardKind::Session(*it) })
        .collect();
    edits.push(BoardEdit::Add { id: 799.into(), kind: BoardKind::Closing });
    edits.push(BoardEdit::Design(BoardDesign::PerSession));
    for edit in edits {
        project = project.apply(&Edit::Board(edit)).expect("the boards are taken");
    }
    let board = project.boards.get(700.into()).expect("it was made");
    let cards = project.cards_of(board.kind);
    for (place, cards) in cards.chunks(4).take(7).enumerate() {
        let edit = BoardEdit::Cluster { id: (800 + place as u64).into(), board: 700.into(), cards: cards.to_vec() };
        project = project.apply(&Edit::Board(edit)).expect("the board takes it");
    }
    project
}

#[test]
fn the_overview_names_every_cluster_and_opens_its_words() {
    let mut hall = Hall::enter(Screen::ROOM, small(), RoomView::Overview);
    assert!(hall.room.sees("Cluster A, Openheid") && hall.room.sees("Cluster B, Samen"));
    hall.room.press("Cluster A, Openheid");
    assert!(hall.room.sees("Openheid") && hall.room.sees("Eerlijk"));
    hall.room.key(Key::Escape);
    assert!(hall.room.sees("Cluster B, Samen"));
    assert_eq!(hall.view(), Some(RoomView::Overview));
    hall.room.press("Cluster B, Samen");
    hall.room.press("Terug naar Overzicht");
    assert!(hall.room.sees("Cluster A, Openheid"));
}

#[test]
fn on_a_session_board_the_harvest_marks_what_goes_along_and_remarks_mildly() {
    let mut hall = Hall::open(Screen::ROOM, sessions());
    hall.room.press("Bord van 9.00 uur");
    hall.room.key(Key::F11);
    harness::press_key(&mut hall.room.window, egui::Modifiers::NONE, Key::F6);
    hall.room.key(Key::F6);
    assert_eq!(hall.view(), Some(RoomView::Harvest));
    assert!(hall.room.sees("Gevraagd zijn 3 tot 5, nu 0"));
    let ticks: Vec<String> =
        harness::names(&hall.room.window).into_iter().filter(|it| it.ends_with("gaat mee")).collect();
    assert!(ticks.len() >= 5, "{ticks:#?}");
    for tick in ticks.iter().take(3) {
        hall.room.press(tick);
    }
    assert_eq!(hall.room.project().clusters.iter().filter(|it| it.is_result).count(), 3);
    assert!(!hall.room.says("Gevraagd zijn"));
    hall.picture("groot-oogst-sessie");
    let name = ticks[0].trim_end_matches(" gaat mee").to_owned();
    hall.room.fill(&format!("Wat bedoelen we met {name}?"), "Iedereen kan bij ons terecht");
    assert_eq!(
        hall.room.project().clusters.iter().filter(|it| it.meaning == "Iedereen kan bij ons terecht").count(),
        1
    );
    hall.room.key(Key::Escape);
    assert_eq!(hall.view(), Some(RoomView::Harvest), "Escape ends the typing first");
    hall.room.key(Key::Escape);
    assert_eq!(hall.view(), None);
}

#[test]
fn the_harvest_shows_what_stays() {
    let mut hall = Hall::enter(Screen::ROOM, small(), RoomView::Harvest);
    assert!(hall.room.sees("Nog te plaatsen") && hall.room.says("Vertrouwen, Trots"));
    hall.room.press("Oogst afdrukken");
    assert_eq!(hall.room.opened.borrow().len(), 1);
    assert!(hall.room.says("PDF gemaakt"), "{:#?}", harness::names(&hall.room.window));
    assert_eq!(hall.view(), Some(RoomView::Harvest));
}

#[test]
fn the_round_begins_at_the_table_of_the_sheet_that_is_looked_at_and_goes_on_where_it_was() {
    let mut hall = Hall::open(Screen::ROOM, host::small());
    hall.room.press("Inbreng");
    hall.room.key(Key::PageDown);
    hall.room.key(Key::PageDown);
    hall.room.key(Key::F11);
    assert!(hall.room.says("tafel 2 van 5"), "{:#?}", harness::names(&hall.room.window));
    hall.room.key(Key::ArrowRight);
    hall.room.key(Key::Escape);
    hall.room.key(Key::F11);
    assert!(hall.room.says("tafel 3 van 5"));
}

#[test]
fn the_tables_go_by_one_at_a_time() {
    let mut hall = Hall::enter(Screen::ROOM, host::small(), RoomView::Tables);
    assert!(hall.room.says("tafel 1 van 5"), "{:#?}", harness::names(&hall.room.window));
    for part in ["Openheid", "We zeggen wat we denken", "Eerlijk"] {
        assert!(hall.room.sees(part), "{part}");
    }
    hall.room.key(Key::ArrowRight);
    assert!(hall.room.says("tafel 2 van 5") && hall.room.sees("We laten elkaar vrij"));
    hall.room.key(Key::PageDown);
    assert!(hall.room.says("tafel 3 van 5"));
    hall.room.key(Key::ArrowLeft);
    hall.room.press("9.00 uur, tafel 1");
    assert!(hall.room.says("tafel 1 van 5"));
    hall.room.key(Key::Escape);
    assert_eq!(hall.view(), None);
    hall.room.press("Rondje tafels");
    assert_eq!(hall.view(), Some(RoomView::Tables));
}
