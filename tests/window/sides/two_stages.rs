//! A board for each session and a closing one, in the real window: what is marked goes along, and one tap leads down again.

use egui::Key;
use tempfile::TempDir;
use waardenbord::app::steps::Step;
use waardenbord::app::world::Opening;
use waardenbord::insight::Insight;
use waardenbord::model::{
    BoardDesign, BoardEdit, BoardId, BoardKind, CardKey, ClusterId, Edit, Project, ResultRange, SetupEdit,
};
use waardenbord::store::Content;
use waardenbord::store::format::encode;

use crate::clusteren::host;
use crate::harness::Screen;
use crate::world::{Room, Start};

/// A project with a board for each session; on the first two, clusters of what begins so.
pub struct Stages {
    pub project: Project,
    last_id: u64,
}

impl Stages {
    pub fn of(project: Project) -> Self {
        let mut stages = Self { project, last_id: 900_000 };
        let kinds = Insight::meetings(&stages.project).into_iter().map(BoardKind::Session);
        for kind in kinds.chain([BoardKind::Closing]).collect::<Vec<_>>() {
            let id = stages.id();
            stages.make(Edit::Board(BoardEdit::Add { id, kind }));
        }
        stages.make(Edit::Board(BoardEdit::Design(BoardDesign::PerSession)));
        stages
    }

    fn id<T: From<u64>>(&mut self) -> T {
        self.last_id += 1;
        self.last_id.into()
    }

    pub fn make(&mut self, edit: impl std::borrow::Borrow<Edit>) {
        self.project = self.project.apply(edit.borrow()).expect("the edit of a test can be made");
    }

    fn board(&self, kind: BoardKind) -> BoardId {
        self.project.boards.iter().find(|it| it.kind == kind).expect("there is such a board").id
    }

    /// A cluster on the board of a session, of all its words that begin so; it goes along where it is marked.
    pub fn cluster(&mut self, session: usize, name: &str, starts: &[&str], is_result: bool) -> ClusterId {
        let meeting = Insight::meetings(&self.project)[session];
        let board = self.board(BoardKind::Session(meeting));
        let fits = |wording: &str| starts.iter().any(|it| wording.to_lowercase().starts_with(it));
        let cards = self.project.cards_of(BoardKind::Session(meeting)).into_iter();
        let cards: Vec<CardKey> = cards.filter(|it| fits(self.project.card_wording(*it))).collect();
        let id = self.id();
        self.make(Edit::Board(BoardEdit::Cluster { id, board, cards }));
        self.make(Edit::Board(BoardEdit::Name { cluster: id, name: name.to_owned() }));
        self.make(Edit::Board(BoardEdit::MarkResult { cluster: id, is_result }));
        id
    }

    /// A cluster of results on the closing board.
    pub fn closing(&mut self, results: &[ClusterId]) -> ClusterId {
        let (id, board) = (self.id(), self.board(BoardKind::Closing));
        let cards = results.iter().copied().map(CardKey::Result).collect();
        self.make(Edit::Board(BoardEdit::Cluster { id, board, cards }));
        id
    }
}

/// The window on a project, as it was saved.
pub fn window_on(screen: Screen, project: Project) -> Room {
    let folder = TempDir::new().expect("a folder for the test");
    let path = folder.path().join("Sessies.ron");
    let content = Content { project_id: 1.into(), revision: 1, project };
    std::fs::write(&path, encode(&content).expect("a project can be written")).expect("a file for the test");
    let mut room = Room::enter(screen, Start::Later, Opening::File(path));
    room.press("Clusteren");
    room
}

/// Two clusters of the first session and one of the second, gathered in one of the closing session.
pub fn small() -> Project {
    let mut stages = Stages::of(host::small());
    let trust = stages.cluster(0, "Vertrouwen", &["vertrouw"], true);
    stages.cluster(0, "Open en eerlijk", &["open", "eerlijk"], false);
    let together = stages.cluster(1, "Samen vertrouwen", &["vertrouw", "samen"], true);
    stages.closing(&[trust, together]);
    stages.project
}

#[test]
fn from_a_closing_cluster_one_tap_each_leads_to_the_sessions_cluster_the_word_and_the_sheet() {
    let mut room = window_on(Screen::ROOM, small());
    room.press("Cluster A, Samen vertrouwen");
    assert!(room.sees("Komt van"));
    room.press("11.00 uur · A Samen vertrouwen · 2 bladen");
    assert!(room.sees("Cluster A, Samen vertrouwen"), "the board of that session is open");
    room.press("Toon Samen");
    assert!(room.sees("Dit kaartje: Samen"));
    room.press("Naar het blad");
    assert_eq!(room.window.state().step(), Some(Step::Inbreng));
    assert!(room.says("11.00 uur, tafel 2, blad 2"));
}

#[test]
fn the_card_of_a_result_shows_its_session_its_words_and_the_way_down() {
    let mut room = window_on(Screen::ROOM, small());
    room.press("Samen vertrouwen");
    assert!(room.sees("Dit kaartje: Samen vertrouwen"));
    assert!(room.sees("Woorden") && !room.sees("Naar het blad"));
    room.press("11.00 uur · A Samen vertrouwen · 2 bladen");
    assert!(room.sees("Toon Samen"));
}

#[test]
fn a_cluster_is_marked_by_a_tap_and_a_mild_remark_counts_what_is_asked_for() {
    let mut room = window_on(Screen::ROOM, small());
    room.press("Bord van 9.00 uur");
    room.press("Cluster B, Open en eerlijk");
    assert!(room.sees("1 algemene deler; gevraagd zijn 3 tot 5"));
    crate::harness::found(&room.window, "Algemene deler").focus();
    room.window.run();
    room.key(Key::Space);
    assert!(room.sees("2 algemene delers; gevraagd zijn 3 tot 5"));
    room.press("Afsluitende sessie");
    assert!(room.sees("Open en eerlijk"), "it waits there for its place");
    room.control(Key::Z);
    assert!(!room.sees("Open en eerlijk"));
}

#[test]
fn the_remark_follows_the_setting_and_is_silent_inside_it() {
    let mut stages = Stages::of(host::small());
    stages.cluster(0, "Vertrouwen", &["vertrouw"], true);
    stages.cluster(0, "Open", &["open"], true);
    let asked = |least, most| Edit::Setup(SetupEdit::Results(ResultRange { least, most }));
    for (least, most, remark) in [
        (1, 2, None),
        (3, 4, Some("2 algemene delers; gevraagd zijn 3 tot 4")),
        (1, 1, Some("2 algemene delers; gevraagd: 1")),
    ] {
        stages.make(asked(least, most));
        let mut room = window_on(Screen::LAPTOP, stages.project.clone());
        room.press("Bord van 9.00 uur");
        room.press("Cluster A, Vertrouwen");
        match remark {
            Some(remark) => assert!(room.sees(remark), "{remark}"),
            None => assert!(!room.says("gevraagd")),
        }
    }
}

#[test]
fn a_closing_cluster_over_the_whole_board_shows_what_people_wrote_in_the_sessions() {
    let mut room = window_on(Screen::ROOM, small());
    room.press("Cluster A, Samen vertrouwen");
    room.press("Groot bekijken");
    assert!(room.sees("Vertrouwen ×2 (9.00 uur, 11.00 uur)"));
    assert!(room.sees("We laten elkaar vrij (11.00 uur, Vertrouwen)"));
}

#[test]
fn results_with_one_name_fan_out_by_session() {
    let mut stages = Stages::of(host::small());
    stages.cluster(0, "Vertrouwen", &["vertrouw"], true);
    stages.cluster(1, "vertrouwen", &["vertrouw", "samen"], true);
    let mut room = window_on(Screen::ROOM, stages.project);
    room.press("Vertrouwen");
    assert!(room.sees("9.00 uur · A Vertrouwen · 1 blad") && room.sees("11.00 uur · A vertrouwen · 2 bladen"));
    room.press("Uitwaaieren");
    assert!(room.sees("Vertrouwen, 9.00 uur, A") && room.sees("vertrouwen, 11.00 uur, A"));
}

#[test]
fn the_rest_of_a_session_goes_to_the_loose_words_with_a_notice_that_undoes_it() {
    let mut room = window_on(Screen::ROOM, small());
    room.press("Bord van 13.30 uur");
    let before = room.project().clone();
    room.press("De rest naar losse woorden");
    assert!(room.sees("3 kaartjes naar Losse woorden"));
    assert_ne!(*room.project(), before);
    room.control(Key::Z);
    assert_eq!(*room.project(), before);
}

#[test]
fn on_the_board_of_a_session_the_sheets_of_that_session_are_counted() {
    let mut room = window_on(Screen::ROOM, small());
    room.press("Bord van 9.00 uur");
    room.press("Cluster A, Vertrouwen");
    assert!(room.sees("Staat op 1 van 2 bladen"), "{:#?}", crate::harness::names(&room.window));
    room.press("Afsluitende sessie");
    let closing = room.sentence("Cluster A, ");
    room.press(&closing);
    assert!(room.says(" van 7 bladen"), "{:#?}", crate::harness::names(&room.window));
}
