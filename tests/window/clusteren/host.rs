//! The board in a window of its own: what it asks for is carried out on a history, as the desk does.

use std::time::Duration;

use egui::{CentralPanel, Frame, Margin, Panel, Ui};
use egui_kittest::Harness;
use jiff::Timestamp;
use jiff::civil::time;
use waardenbord::app::action::Action;
use waardenbord::app::look::look;
use waardenbord::app::seen::Seen;
use waardenbord::app::steps::StepView as _;
use waardenbord::app::steps::clusteren::ClusterenView;
use waardenbord::app::widgets::main_button;
use waardenbord::exchange::{plan, read};
use waardenbord::insight::{BoardLay, Insight};
use waardenbord::model::{BoardEdit, CardKey, Edit, History, InputEdit, MeetingId, Place, Project, ValueNoteId};
use waardenbord::store::ids::IdSource;
use waardenbord::words::Words;

use crate::harness::{self as hand, Screen};

/// The board with a project behind it.
pub struct Host {
    pub history: History,
    pub view: ClusterenView,
    pub asked: Vec<Action>,
    ids: IdSource,
    insight: Insight,
    lay: BoardLay,
    version: u64,
}

impl Host {
    pub fn new(project: Project) -> Self {
        let mut host = Self {
            history: History::new(project),
            view: ClusterenView::default(),
            asked: Vec::new(),
            ids: IdSource::counting(1_000_000),
            insight: Insight::default(),
            lay: BoardLay::default(),
            version: 0,
        };
        host.look_again();
        host
    }

    pub fn project(&self) -> &Project {
        self.history.project()
    }

    pub fn lay(&self) -> &BoardLay {
        &self.lay
    }

    fn look_again(&mut self) {
        let project = self.history.project();
        self.insight = Insight::new(project);
        self.lay = project.single_board().map_or_else(BoardLay::default, |it| BoardLay::of(project, it));
        self.version += 1;
    }

    pub fn undo(&mut self) {
        assert!(self.history.undo(), "there is something to undo");
        self.look_again();
    }

    fn draw(&mut self, ui: &mut Ui) {
        let mut view = std::mem::take(&mut self.view);
        let seconds = ui.input(|it| it.time);
        let seen = Seen {
            project: self.history.project(),
            insight: &self.insight,
            board: self.history.project().single_board(),
            lay: &self.lay,
            words: Words::default(),
            ids: &self.ids,
            now: Duration::from_secs_f64(seconds),
            timestamp: Timestamp::UNIX_EPOCH,
            version: self.version,
        };
        let paper = look(ui).paper;
        ui.painter().rect_filled(ui.max_rect(), 0.0, paper);
        Panel::top("bar").exact_size(108.0).frame(Frame::new().fill(paper)).show(ui, |_| {});
        let frame = Frame::new().fill(paper).inner_margin(Margin { left: 20, right: 20, top: 4, bottom: 12 });
        let mut actions = Vec::new();
        Panel::bottom("foot").exact_size(76.0).frame(frame).show_separator_line(false).show(ui, |ui| {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                main_button(ui, "Verder: Kiezen");
                ui.add_space(12.0);
                let rest = ui.available_rect_before_wrap();
                let mut left = ui.new_child(egui::UiBuilder::new().max_rect(rest));
                actions.extend(view.foot_ui(&mut left, &seen));
            });
        });
        CentralPanel::default().frame(Frame::new().fill(paper)).show(ui, |ui| actions.extend(view.ui(ui, &seen)));
        self.view = view;
        for action in actions {
            if let Action::Do(edit) = action.clone() {
                self.history
                    .apply(edit, Duration::from_secs_f64(seconds))
                    .expect("the board asks for what can be done");
                self.look_again();
                ui.ctx().request_repaint();
            }
            self.asked.push(action);
        }
    }
}

/// A window on the board of a project.
pub fn window<'a>(screen: Screen, project: Project) -> Harness<'a, Host> {
    hand::window(screen, Host::new(project), |ui, host: &mut Host| host.draw(ui))
}

/// A project with these rows: session, table, sheet, value, behaviour.
pub fn project_of(csv: &str) -> Project {
    let ids = IdSource::counting(1);
    let mut project = Project::new(ids.draw());
    let reading = read(csv.as_bytes()).expect("the rows can be read");
    let batch = plan(&project, &reading.rows, &mut || ids.draw()).batch;
    project = project.apply(&Edit::Input(InputEdit::Take(batch))).expect("the rows can be taken");
    let meetings: Vec<MeetingId> = project.meetings.ids().collect();
    for (meeting, start) in meetings.into_iter().zip([time(9, 0, 0, 0), time(11, 0, 0, 0), time(13, 30, 0, 0)]) {
        let edit = Edit::Input(InputEdit::DateMeeting { meeting, date: None, start: Some(start) });
        project = project.apply(&edit).expect("a meeting has a time");
    }
    project
}

/// Nine words, one of them three times.
pub fn small() -> Project {
    project_of(
        "sessie;tafel;blad;waarde;gedrag\n\
         1;1;1;Openheid;We zeggen wat we denken\n\
         1;1;1;Vertrouwen;We komen afspraken na\n\
         1;1;2;Eerlijk;We zijn eerlijk over fouten\n\
         2;1;1;Vertrouwen;We laten elkaar vrij\n\
         2;2;1;Trots;\n\
         2;2;2;Samen;We vragen om hulp\n\
         3;1;1;Vertrouwen;\n\
         3;1;1;Moed;We proberen iets nieuws\n\
         3;2;1;Aandacht;We luisteren eerst\n",
    )
}

/// The real input: 51 sheets.
pub fn real() -> Project {
    project_of(include_str!("../../data/inbreng.csv"))
}

/// Clusters of the real input, by what their words begin with.
const GROUPS: [(&str, &[&str]); 12] = [
    ("Open en eerlijk", &["open", "transparan", "eerlijk"]),
    ("Vertrouwen", &["vertrouw", "betrouwb"]),
    ("", &["samen", "partner", "teamw"]),
    ("Respect", &["respect", "wederzijds"]),
    ("", &["verbind", "verbond", "ontmoet", "relatie"]),
    ("Vakkundig", &["profes", "vakbek", "compet", "bekwaam", "deskund", "vakman"]),
    ("Eigenaarschap", &["verantw", "eigen", "aanspreek"]),
    ("", &["aandacht", "zorg", "mens", "liefde"]),
    ("", &["dienst", "hulp", "klant"]),
    ("", &["integ", "betrokk"]),
    ("", &["innov", "vernieu", "creativ", "lef", "moed"]),
    ("", &["toegank", "gelijk", "divers", "inclus"]),
];

/// The real input, half placed: twelve clusters and some in each other place.
pub fn halfway() -> Project {
    let mut project = real();
    let board = project.single_board().expect("there is a board").id;
    let mut next = 500_000;
    let starts = |project: &Project, start: &str| -> Vec<CardKey> {
        let lay = BoardLay::of(project, project.single_board().expect("there is a board"));
        let fits = lay.tray.iter().filter(|it| it.wording.to_lowercase().starts_with(start));
        fits.flat_map(|it| it.cards.clone()).collect()
    };
    for (name, words) in GROUPS {
        let cards: Vec<CardKey> = words.iter().flat_map(|it| starts(&project, it)).collect();
        if cards.is_empty() {
            continue;
        }
        next += 1;
        let id = next.into();
        project = done(&project, BoardEdit::Cluster { id, board, cards });
        project = done(&project, BoardEdit::Name { cluster: id, name: name.to_owned() });
    }
    for (start, to) in [("s", Place::Discuss), ("v", Place::Loose), ("k", Place::Parked(None))] {
        let cards: Vec<CardKey> = starts(&project, start).into_iter().take(5).collect();
        project = done(&project, BoardEdit::Put { board, cards, to, before: None });
    }
    project
}

fn done(project: &Project, edit: BoardEdit) -> Project {
    project.apply(&Edit::Board(edit)).expect("the board takes it")
}

/// So many words, all different.
pub fn many(words: usize) -> Project {
    let mut csv = "sessie;tafel;blad;waarde;gedrag\n".to_owned();
    for word in 0..words {
        let (session, table, sheet) = (word % 3 + 1, word % 35 / 7 + 1, word / 35 + 1);
        csv += &format!("{session};{table};{sheet};Woord nummer {word};We doen iets met {word}\n");
    }
    project_of(&csv)
}

/// The wordings of the cards of a cluster, in their order, by its letter.
pub fn cluster(host: &Host, letter: &str) -> Option<Vec<String>> {
    let lay = host.lay().clusters.iter().find(|it| it.letter.is_some_and(|it| it.to_string() == letter))?;
    let cards = lay.cards().map(|it| host.project().card_wording(it).to_owned());
    Some(cards.collect())
}

/// The wordings of some cards.
pub fn wordings(host: &Host, cards: &[CardKey]) -> Vec<String> {
    cards.iter().map(|it| host.project().card_wording(*it).to_owned()).collect()
}

/// Any note of a wording.
pub fn note(host: &Host, wording: &str) -> ValueNoteId {
    host.project().value_notes.iter().find(|it| it.wording == wording).expect("somebody wrote it").id
}
