//! What Groot scherm promises to thirty people around one screen, to one finger and to the keyboard.

mod bad_input;
mod one_by_one;
mod others;
mod pictures;
mod spread;

use egui::Key;
use tempfile::TempDir;
use waardenbord::app::room::RoomView;
use waardenbord::app::world::Opening;
use waardenbord::insight::BoardLay;
use waardenbord::insight::unplaced::main_board;
use waardenbord::model::{BoardEdit, CardKey, Edit, Project};
use waardenbord::store::format::{self, Content};

use crate::clusteren::host;
use crate::harness::{self, Screen};
use crate::world::{Room, Start};

/// The program with a project, and the folder of its file.
struct Hall {
    room: Room,
    _file: TempDir,
}

impl Hall {
    /// Opens a project at the laptop.
    fn open(screen: Screen, project: Project) -> Self {
        let file = tempfile::tempdir().expect("a folder for the test");
        let path = file.path().join("traject.ron");
        let bytes = format::encode(&Content { project_id: 1.into(), revision: 1, project }).expect("it can be written");
        std::fs::write(&path, bytes).expect("a file for the test");
        Self { room: Room::enter(screen, Start::Later, Opening::File(path)), _file: file }
    }

    /// Opens a project in a view of Groot scherm.
    fn enter(screen: Screen, project: Project, view: RoomView) -> Self {
        let mut hall = Self::open(screen, project);
        hall.room.press(if view == RoomView::Tables { "Inbreng" } else { "Clusteren" });
        hall.room.key(Key::F11);
        for _ in 0..4 {
            if hall.view() != Some(view) {
                hall.room.key(Key::F6);
            }
        }
        assert_eq!(hall.view(), Some(view));
        hall
    }

    fn view(&self) -> Option<RoomView> {
        self.room.window.state().room().view()
    }

    fn lay(&self) -> BoardLay {
        lay(self.room.project())
    }

    /// The wordings of a cluster, by its letter.
    fn cluster(&self, letter: &str) -> Vec<String> {
        let clusters = self.lay().clusters;
        let cluster = clusters.iter().find(|it| it.letter.is_some_and(|it| it.to_string() == letter));
        let cards = cluster.into_iter().flat_map(|it| it.cards());
        cards.map(|it| self.room.project().card_wording(it).to_owned()).collect()
    }

    /// The wordings that are still to be placed.
    fn tray(&self) -> Vec<String> {
        self.lay().tray.into_iter().map(|it| it.wording.clone()).collect()
    }

    fn picture(&mut self, name: &str) {
        harness::picture(&mut self.room.window, name);
    }
}

fn lay(project: &Project) -> BoardLay {
    BoardLay::of(project, main_board(project).expect("there is a board"))
}

/// A project in which these words lie in a cluster.
fn with_cluster(project: &Project, id: u64, words: &[&str]) -> Project {
    let tray = lay(project).tray;
    let cards: Vec<CardKey> =
        tray.iter().filter(|it| words.contains(&it.wording.as_str())).flat_map(|it| it.cards.clone()).collect();
    let board = main_board(project).expect("there is a board").id;
    project.apply(&Edit::Board(BoardEdit::Cluster { id: id.into(), board, cards })).expect("the board takes it")
}

/// Nine words, two of them in a cluster A and one in B.
fn small() -> Project {
    with_cluster(&with_cluster(&host::small(), 901, &["Openheid", "Eerlijk"]), 902, &["Samen"])
}

/// So many of the real words left, the rest in twelve clusters and beside them.
fn left_over(count: usize) -> Project {
    let mut project = host::halfway();
    let board = main_board(&project).expect("there is a board").id;
    let cards: Vec<CardKey> = lay(&project).tray.into_iter().skip(count).flat_map(|it| it.cards.clone()).collect();
    let put = BoardEdit::Put { board, cards, to: waardenbord::model::Place::Loose, before: None };
    project = project.apply(&Edit::Board(put)).expect("the board takes it");
    project
}

#[test]
fn f11_enters_and_leaves_and_so_does_escape() {
    let mut hall = Hall::open(Screen::ROOM, small());
    for leave in [Key::F11, Key::Escape] {
        hall.room.key(Key::F11);
        assert_eq!(hall.view(), Some(RoomView::OneByOne));
        hall.room.key(leave);
        assert_eq!(hall.view(), None);
    }
    hall.room.press("Groot scherm");
    assert_eq!(hall.view(), Some(RoomView::OneByOne));
    hall.room.press("Groot scherm verlaten");
    assert_eq!(hall.view(), None);
}

#[test]
fn f6_goes_round_the_views_and_back_with_shift() {
    let mut hall = Hall::enter(Screen::ROOM, small(), RoomView::Spread);
    for view in [RoomView::OneByOne, RoomView::Overview, RoomView::Harvest, RoomView::Spread] {
        hall.room.key(Key::F6);
        assert_eq!(hall.view(), Some(view));
    }
    harness::press_key(&mut hall.room.window, egui::Modifiers::SHIFT, Key::F6);
    assert_eq!(hall.view(), Some(RoomView::Harvest));
    for (name, view) in [("Uitspreiden", RoomView::Spread), ("Overzicht", RoomView::Overview)] {
        hall.room.press(name);
        assert_eq!(hall.view(), Some(view));
    }
}

#[test]
fn f9_hides_counts_in_every_view_and_shows_them_again() {
    let mut hall = Hall::enter(Screen::ROOM, small(), RoomView::OneByOne);
    assert!(hall.room.says("nog 6") && hall.room.says("op 3 bladen"));
    hall.room.key(Key::F9);
    assert!(!hall.room.says("nog 6") && !hall.room.says("bladen"), "{:#?}", harness::names(&hall.room.window));
    for _ in 0..4 {
        hall.room.key(Key::F6);
        assert!(!hall.room.says(" van 8 bladen") && !hall.room.says("nog 6"));
    }
    hall.room.key(Key::F9);
    assert!(hall.room.says("nog 6"));
}

#[test]
fn other_steps_have_the_whole_screen_and_no_views() {
    let mut hall = Hall::enter(Screen::ROOM, small(), RoomView::OneByOne);
    hall.room.control(Key::P);
    assert_eq!(hall.view(), None);
    hall.room.key(Key::F11);
    assert_eq!(hall.view(), None);
}

#[test]
fn larger_makes_everything_a_quarter_larger_and_nothing_in_the_project() {
    let mut hall = Hall::enter(Screen::ROOM, small(), RoomView::OneByOne);
    let before = hall.room.project().clone();
    let height = harness::found(&hall.room.window, "Later").rect().height();
    hall.room.press("Groter");
    assert!((harness::found(&hall.room.window, "Later").rect().height() / height - 1.25).abs() < 0.01);
    hall.room.press("Groot");
    assert_eq!(hall.room.project(), &before);
}

#[test]
fn the_size_of_everything_does_not_change_groot_scherm() {
    let mut hall = Hall::enter(Screen::ROOM, small(), RoomView::OneByOne);
    let pixels = |hall: &Hall| {
        let rect = harness::found(&hall.room.window, "Later").rect();
        rect.height() * hall.room.window.ctx.pixels_per_point()
    };
    let before = pixels(&hall);
    hall.room.control(Key::Plus);
    assert!((pixels(&hall) / before - 1.0).abs() < 0.25, "the harness keeps its points: {} {before}", pixels(&hall));
}
