//! The step Inbreng: sheets are typed, changed and withdrawn by keyboard and hand.

use std::time::Duration;

use egui::{CentralPanel, Context, Event, Frame, Key, Modifiers, Ui};
use egui_kittest::Harness;
use waardenbord::app::action::Action;
use waardenbord::app::chip::SavedChip;
use waardenbord::app::keys::{self, Command};
use waardenbord::app::look;
use waardenbord::app::seen::Seen;
use waardenbord::app::shell::{self, BarState};
use waardenbord::app::steps::inbreng::InbrengView;
use waardenbord::app::steps::{Step, StepView};
use waardenbord::app::widgets::ChipKind;
use waardenbord::exchange;
use waardenbord::insight::{BoardLay, Insight};
use waardenbord::model::{BehaviourNote, BoardId, Edit, History, InputEdit, Project, SheetId, ValueNote};
use waardenbord::store::ids::IdSource;
use waardenbord::words::{Language, Words};

use crate::harness::{self as hand, Screen};

/// What the window does for a view: shows the project, carries out what is asked, counts versions and time.
struct Host {
    history: History,
    view: InbrengView,
    ids: IdSource,
    words: Words,
    version: u64,
    now: Duration,
    refusals: Vec<String>,
    others: Vec<Action>,
}

impl Host {
    fn new(project: Project) -> Self {
        Self {
            history: History::new(project),
            view: InbrengView::default(),
            ids: IdSource::counting(1_000_000),
            words: Words::new(Language::Dutch),
            version: 1,
            now: Duration::ZERO,
            refusals: Vec::new(),
            others: Vec::new(),
        }
    }

    fn empty() -> Self {
        Self::new(Project::new(BoardId::from(1)))
    }

    fn with_input() -> Self {
        let mut project = Project::new(BoardId::from(1));
        let reading = exchange::read(include_bytes!("../data/inbreng.csv")).expect("the input can be read");
        let mut number = 1_u64;
        let mut draw = || {
            number += 1;
            number
        };
        let plan = exchange::plan(&project, &reading.rows, &mut draw);
        project = project.apply(&Edit::Input(InputEdit::Take(plan.batch))).expect("the input can be taken");
        Self::new(project)
    }

    fn project(&self) -> &Project {
        self.history.project()
    }

    fn carry_out(&mut self, action: Action) {
        self.version += 1;
        match action {
            Action::Do(edit) => {
                if let Err(refusal) = self.history.apply(edit, self.now) {
                    self.refusals.push(self.words.tell(&refusal));
                }
            }
            Action::Undo => {
                self.history.undo();
            }
            Action::Redo => {
                self.history.redo();
            }
            other => self.others.push(other),
        }
    }

    fn ui(&mut self, ui: &mut Ui) {
        let mut actions: Vec<Action> = pressed(ui.ctx());
        let project = self.history.project().clone();
        let insight = Insight::new(&project);
        let lay = project.single_board().map(|it| BoardLay::of(&project, it)).unwrap_or_default();
        let seen = Seen {
            project: &project,
            insight: &insight,
            board: project.single_board(),
            lay: &lay,
            words: self.words,
            ids: &self.ids,
            now: self.now,
            timestamp: "2026-11-24T13:32:00Z".parse().expect("a time"),
            version: self.version,
        };
        let look = look::look(ui);
        let bar = BarState {
            step: Step::Inbreng,
            chip: SavedChip { kind: ChipKind::Good, text: "Opgeslagen om 14.32 uur".to_owned(), action: None },
            can_undo: self.history.can_undo(),
            can_redo: self.history.can_redo(),
            is_example: false,
            words: &self.words,
        };
        ui.painter().rect_filled(ui.ctx().viewport_rect(), 0, look.paper);
        actions.extend(shell::bar_ui(ui, &bar, &seen));
        actions.extend(shell::task_ui(ui, &bar, &seen, &mut self.view));
        actions.extend(shell::foot_ui(ui, Step::Inbreng, &seen, &mut self.view));
        let middle = CentralPanel::default().frame(Frame::new().fill(look.paper));
        actions.extend(middle.show(ui, |ui| self.view.ui(ui, &seen)).inner);
        for action in actions {
            self.carry_out(action);
        }
    }
}

fn pressed(context: &Context) -> Vec<Action> {
    let commands = keys::pressed(context).into_iter();
    commands
        .filter_map(|it| match it {
            Command::Undo => Some(Action::Undo),
            Command::Redo => Some(Action::Redo),
            _ => None,
        })
        .collect()
}

type Window = Harness<'static, Host>;

fn window(screen: Screen, host: Host) -> Window {
    hand::window(screen, host, |ui, host| host.ui(ui))
}

#[test]
fn pictures() {
    for (name, screen) in [("room", Screen::ROOM), ("large", Screen::ROOM_LARGE), ("dark", Screen::ROOM.dark())] {
        let mut window = window(screen, Host::with_input());
        hand::picture(&mut window, &format!("inbreng-{name}"));
        let mut window = self::window(screen, Host::empty());
        hand::picture(&mut window, &format!("inbreng-empty-{name}"));
    }
}
