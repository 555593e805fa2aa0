//! A window around one step: the real frame, a real history, and the sheets of `tests/data/inbreng.csv`.

#![expect(clippy::expect_used, reason = "a test says at once what it did not find")]

use std::borrow::Borrow;
use std::time::Duration;

use egui::{Key, Modifiers, Ui};
use egui_kittest::Harness;
use jiff::Timestamp;
use waardenbord::app::action::Action;
use waardenbord::app::chip::SavedChip;
use waardenbord::app::known::Alike;
use waardenbord::app::seen::Seen;
use waardenbord::app::shell::{self, BarState};
use waardenbord::app::steps::{Step, StepView};
use waardenbord::app::widgets::ChipKind;
use waardenbord::exchange::{plan, read};
use waardenbord::insight::similar::Wordings;
use waardenbord::insight::unplaced::main_board;
use waardenbord::insight::{BoardLay, Insight};
use waardenbord::model::wording::folded;
use waardenbord::model::{
    BoardEdit, BoardId, CardKey, ChoiceEdit, ChosenValue, ClusterId, Edit, History, InputEdit, LoadingEdit, Project,
    SetupEdit, Sources, Standing,
};
use waardenbord::store::ids::IdSource;
use waardenbord::words::Words;

use crate::harness::{self, Screen};

/// The project, how it came about, and the one step that looks at it.
pub struct Host<V> {
    /// The project with its past.
    pub history: History,
    /// What the step asked for that was no edit.
    pub asked: Vec<Action>,
    /// What was refused.
    pub refused: Vec<String>,
    /// The view.
    pub view: V,
    step: Step,
    insight: Insight,
    lay: BoardLay,
    alike: Alike,
    version: u64,
    frames: u64,
    ids: IdSource,
}

impl<V: StepView + Default> Host<V> {
    /// A host for a step, on this project.
    pub fn new(step: Step, project: Project) -> Self {
        let mut host = Self {
            history: History::new(project),
            asked: Vec::new(),
            refused: Vec::new(),
            view: V::default(),
            step,
            insight: Insight::default(),
            lay: BoardLay::default(),
            alike: Alike::default(),
            version: 0,
            frames: 0,
            ids: IdSource::counting(1_000_000),
        };
        host.look_again();
        host
    }

    /// The project as it is.
    pub fn project(&self) -> &Project {
        self.history.project()
    }

    /// The names of the chosen values, in order.
    pub fn chosen(&self) -> Vec<String> {
        self.project().values_standing(Standing::Chosen).map(|it| it.name.clone()).collect()
    }

    /// The names of those that are set aside.
    pub fn aside(&self) -> Vec<String> {
        self.project().values_standing(Standing::SetAside).map(|it| it.name.clone()).collect()
    }

    fn look_again(&mut self) {
        let project = self.history.project();
        self.insight = Insight::new(project);
        self.lay = project.single_board().map(|it| BoardLay::of(project, it)).unwrap_or_default();
        if let Some(board) = main_board(project) {
            self.alike.renew(project, Wordings::of(project, board));
        }
        self.version += 1;
    }

    fn draw(&mut self, ui: &mut Ui) {
        self.frames += 1;
        let back = ui.input_mut(|it| it.consume_key(Modifiers::COMMAND, Key::Z));
        if back && self.history.undo() {
            self.look_again();
        }
        let project = self.history.project().clone();
        let words = Words::default();
        let seen = Seen {
            project: &project,
            insight: &self.insight,
            board: project.single_board(),
            lay: &self.lay,
            board_sheets: self.insight.sheet_count,
            alike: &self.alike,
            words,
            ids: &self.ids,
            now: Duration::from_millis(self.frames * 40),
            timestamp: Timestamp::UNIX_EPOCH,
            version: self.version,
        };
        let chip =
            SavedChip { kind: ChipKind::Good, text: "Opgeslagen om 14.32 uur".to_owned(), trouble: None, action: None };
        let bar = BarState {
            step: self.step,
            chip,
            can_undo: self.history.can_undo(),
            can_redo: self.history.can_redo(),
            earlier: None,
            is_example: false,
            words: &words,
        };
        shell::bar_ui(ui, &bar, &seen);
        let mut actions = shell::task_ui(ui, &bar, &seen, &mut self.view);
        actions.extend(shell::foot_ui(ui, self.step, &seen, &mut self.view));
        let paper = egui::Frame::new().fill(waardenbord::app::look::look(ui).paper);
        egui::CentralPanel::default().frame(paper).show(ui, |ui| actions.extend(self.view.ui(ui, &seen)));
        for action in actions {
            self.carry_out(action);
        }
    }

    fn carry_out(&mut self, action: Action) {
        let Action::Do(edit) = action else {
            self.asked.push(action);
            return;
        };
        if let Err(refusal) = self.history.apply(edit, Duration::from_millis(self.frames * 40)) {
            self.refused.push(Words::default().tell(&refusal));
        }
        self.look_again();
    }
}

/// Opens a window on a step.
pub fn open<'a, V: StepView + Default + 'a>(screen: Screen, step: Step, project: Project) -> Harness<'a, Host<V>> {
    harness::window(screen, Host::<V>::new(step, project), |ui, host| host.draw(ui))
}

/// Undoes one step with the keyboard.
pub fn undo<V>(harness: &mut Harness<'_, Host<V>>) {
    harness::press_key(harness, Modifiers::COMMAND, Key::Z);
}

/// What makes a project for a test, with ids that count.
pub struct Maker {
    /// The project so far.
    pub project: Project,
    ids: IdSource,
}

impl Maker {
    /// The sheets, nothing clustered.
    pub fn with_sheets() -> Self {
        Self::from_csv(include_bytes!("../data/inbreng.csv"))
    }

    /// Other sheets, as a file has them.
    pub fn from_csv(csv: &[u8]) -> Self {
        let ids = IdSource::counting(1);
        let mut maker = Self { project: Project::new(ids.draw::<BoardId>()), ids };
        let reading = read(csv).expect("the sheets can be read");
        let batch = plan(&maker.project, &reading.rows, &mut || maker.ids.draw()).batch;
        maker.apply(Edit::Setup(SetupEdit::Title("Waarden en gedrag 2026".to_owned())));
        maker.apply(Edit::Setup(SetupEdit::Organisation("Gemeente Voorbeeld".to_owned())));
        maker.apply(Edit::Input(InputEdit::Take(batch)));
        let meetings: Vec<_> = maker.project.meetings.ids().collect();
        for (meeting, hour) in meetings.into_iter().zip([9, 11, 13]) {
            let start = Some(jiff::civil::time(hour, if hour == 13 { 30 } else { 0 }, 0, 0));
            maker.apply(Edit::Input(InputEdit::DateMeeting { meeting, date: None, start }));
        }
        maker
    }

    /// The sheets, and some clusters of words that share a beginning.
    pub fn with_clusters() -> Self {
        let mut maker = Self::with_sheets();
        for (name, starts) in [
            ("Vertrouwen", &["vertrouw", "betrouwbaar", "integriteit"][..]),
            ("Open en eerlijk", &["open", "transparant", "eerlijk", "toegankelijk"]),
            ("Samen", &["samen", "verbind", "teamwerk", "ontmoeting"]),
            ("Respect", &["respect", "wederzijds", "gelijkwaardig"]),
            ("Vakkundig", &["professional", "vakbekwaam", "zorgvuldig", "kwaliteit", "deskundig"]),
            ("", &["verantwoordelijk", "loyaal"]),
        ] {
            maker.cluster(name, starts);
        }
        maker
    }

    /// Those, and the first three chosen.
    pub fn with_chosen() -> Self {
        let mut maker = Self::with_clusters();
        let clusters: Vec<_> = maker.project.clusters.iter().map(|it| (it.id, it.name.clone())).take(3).collect();
        for (cluster, name) in clusters {
            maker.choose(&name, cluster);
        }
        maker
    }

    /// Makes one change.
    pub fn apply(&mut self, edit: impl Borrow<Edit>) {
        self.project = self.project.apply(edit.borrow()).expect("the edit of a test can be made");
    }

    /// A cluster of every card whose wording starts so.
    pub fn cluster(&mut self, name: &str, starts: &[&str]) -> ClusterId {
        let board = self.project.single_board().expect("there is a board").id;
        let fits = |wording: &str| starts.iter().any(|it| folded(wording).starts_with(it));
        let notes = self.project.value_notes.iter().filter(|it| fits(&it.wording));
        let cards: Vec<CardKey> = notes.map(|it| CardKey::Note(it.id)).collect();
        let id = self.ids.draw();
        self.apply(Edit::Board(BoardEdit::Cluster { id, board, cards }));
        self.apply(Edit::Board(BoardEdit::Name { cluster: id, name: name.to_owned() }));
        id
    }

    /// A value chosen from a cluster.
    pub fn choose(&mut self, name: &str, cluster: ClusterId) {
        let sources = Sources { clusters: vec![cluster], cards: Vec::new() };
        let edit = ChoiceEdit::Choose { id: self.ids.draw(), name: name.to_owned(), sources };
        self.apply(Edit::Choice(edit));
    }

    /// The value with this name.
    pub fn value(&self, name: &str) -> &ChosenValue {
        self.project.values.iter().find(|it| it.name == name).expect("the value is there")
    }

    /// Writes the core of a value.
    pub fn write_core(&mut self, name: &str, text: &str) {
        let edit = LoadingEdit::Core { value: self.value(name).id, text: text.to_owned() };
        self.apply(Edit::Loading(edit));
    }

    /// A new id.
    pub fn id<T: waardenbord::model::id::Id>(&self) -> T {
        self.ids.draw()
    }
}
