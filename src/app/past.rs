//! How it was: what was done step by step, the moments that were kept, and the copies of the file on this computer.

mod earlier;
mod steps;

use std::sync::Arc;
use std::time::Duration;

use egui::{Align2, Context, Id, Key, Margin, Ui, vec2};

use super::action::Action;
use super::errands::Meanwhile;
use super::look::{Type, look, space};
use super::shell::{self, veil};
use super::steps::Step;
use super::unsaved_panel::Leaving;
use super::{App, Floating, keys, widgets};
use crate::model::{Edit, Project};
use crate::store::{Desk, Label, ReadError, SaveError, Snapshot, backups, moments};
use crate::words::{Argument, Words};
use earlier::{EarlierList, Kind};
use steps::StepList;

/// How wide the panel is, in points.
const WIDTH: f32 = 560.0;

/// How soon to look again whether a moment is written.
const WHILE_KEEPING: Duration = Duration::from_millis(50);

/// What of the past is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Steps,
    Moments,
    Copies,
}

/// The panel with everything that was.
#[derive(Debug)]
pub struct PastPanel {
    tab: Tab,
    steps: StepList,
    moments: EarlierList,
    copies: EarlierList,
}

impl Default for PastPanel {
    fn default() -> Self {
        Self {
            tab: Tab::default(),
            steps: StepList::default(),
            moments: EarlierList::new(Kind::Moments),
            copies: EarlierList::new(Kind::Copies),
        }
    }
}

/// What was asked for.
#[derive(Clone, Debug, Default)]
pub struct PastAnswer {
    /// What to do.
    pub actions: Vec<Action>,
    /// Whether to put the panel away.
    pub is_done: bool,
}

impl PastPanel {
    /// Takes the keys of this frame.
    pub fn hear(&mut self, pressed: Vec<Key>) {
        if self.tab == Tab::Steps {
            self.steps.hear(pressed);
        }
    }

    /// Draws it over everything, under the button that opens it.
    pub fn ui(&mut self, ui: &mut Ui, desk: &Desk, words: &Words) -> PastAnswer {
        let look = look(ui);
        let mut answer = PastAnswer::default();
        let behind = egui::Area::new(Id::unique("past-veil")).order(egui::Order::Middle);
        behind.fixed_pos(egui::Pos2::ZERO).show(ui.ctx(), |ui| answer.is_done |= veil(ui, look).clicked());
        let window = ui.ctx().viewport_rect();
        let height = (window.height() - 2.0 * (space::WIDE + space::BETWEEN)).min(760.0);
        let area = egui::Area::new(Id::unique("past")).order(egui::Order::Foreground).default_size(window.size());
        let place = vec2(-space::BETWEEN, space::WIDE + space::BETWEEN);
        let shown = area.anchor(Align2::RIGHT_TOP, place).show(ui.ctx(), |ui| {
            widgets::panel(look).shadow(look.shadow).inner_margin(Margin::same(20)).show(ui, |ui| {
                ui.set_width(WIDTH);
                widgets::label(ui, &words.say("past-title"), Type::CLUSTER_NAME, look.ink);
                ui.add_space(space::SMALL);
                self.tabs_ui(ui, words);
                ui.add_space(space::SMALL);
                match self.tab {
                    Tab::Steps => answer.actions.extend(self.steps_ui(ui, desk, words, height)),
                    Tab::Moments => answer.actions.extend(self.moments.ui(ui, desk, words, height)),
                    Tab::Copies => answer.actions.extend(self.copies.ui(ui, desk, words, height)),
                }
                ui.add_space(space::MEDIUM);
                answer.is_done |= widgets::button(ui, &words.say("close")).clicked();
            });
        });
        shell::keep_toast_left_of(ui.ctx(), shown.response.rect.left());
        answer.is_done |= answer.actions.iter().any(|it| matches!(it, Action::LookAt(_)));
        answer
    }

    fn tabs_ui(&mut self, ui: &mut Ui, words: &Words) {
        let [steps, moments, copies] = ["past-steps", "past-moments", "past-copies"].map(|it| words.say(it));
        let tabs = [(Tab::Steps, steps.as_str()), (Tab::Moments, &moments), (Tab::Copies, &copies)];
        if let Some(tab) = widgets::segmented(ui, self.tab, &tabs) {
            self.tab = tab;
        }
    }

    fn steps_ui(&mut self, ui: &mut Ui, desk: &Desk, words: &Words, height: f32) -> Option<Action> {
        let history = desk.history();
        let hint = if history.all_steps() == 0 { "past-nothing" } else { "past-hint" };
        widgets::paragraph(ui, &words.say(hint), Type::BODY, look(ui).ink_second);
        ui.add_space(space::SMALL);
        let rows = (height - 250.0).max(120.0).min(StepList::wanted_height(history));
        let asked = ui.allocate_ui(vec2(WIDTH, rows), |ui| {
            ui.set_min_size(vec2(WIDTH, rows));
            self.steps.ui(ui, history, words)
        });
        asked.inner.map(Action::GoToStep)
    }
}

impl App {
    /// While a panel that only looks stands, the screen beneath hears no keys; Esc puts the panel away. What is typed in a
    /// field of it is the field's.
    pub(super) fn hear_for_panel(&mut self, context: &Context) {
        if !matches!(self.floating, Floating::Help(_) | Floating::Past(_)) {
            return;
        }
        if context.text_edit_focused() {
            return;
        }
        let pressed = keys::pressed_for_panel(context);
        if pressed.contains(&Key::Escape) {
            self.floating = Floating::Nothing;
        } else if let Floating::Past(panel) = &mut self.floating {
            panel.hear(pressed);
        }
    }

    pub(super) fn past_ui(&mut self, mut panel: PastPanel, ui: &mut Ui) -> Vec<Action> {
        let answer = panel.ui(ui, &self.desk, &self.words);
        if !answer.is_done {
            self.floating = Floating::Past(panel);
        }
        answer.actions
    }

    /// Keeps what the project is now under a name that somebody gave.
    pub(super) fn keep_moment(&mut self, name: &str, now: Duration) {
        self.leave_step(now);
        let label = Label::named(name).or_else(|| Label::named(&self.words.say("moment-without-name")));
        if let Some(label) = label {
            self.desk.keep_moment(label);
        }
    }

    /// Keeps it before something that changes much; not what nobody has done anything to.
    fn keep_by_itself(&mut self, key: &str, arguments: &[(&'static str, Argument)]) {
        if !self.desk.is_example() && !self.desk.project().is_empty() {
            self.desk.keep_moment(Label::by_itself(&self.words.say_with(key, arguments)));
        }
    }

    /// Keeps how a step is left, where something was done in this sitting and since the last moment.
    pub(super) fn keep_step(&mut self, step: Step) {
        if self.desk.can_undo() && !self.desk.is_kept() {
            self.keep_by_itself("moment-after-step", &[("step", Argument::key(step.name_key()))]);
        }
    }

    /// Keeps how it is before an import.
    pub(super) fn keep_before_import(&mut self, name: &str) {
        self.keep_by_itself("moment-before-import", &[("name", name.into())]);
    }

    /// Goes back to an earlier version: one act, to be undone like any other.
    pub(super) fn go_back(&mut self, to: Snapshot, now: Duration) {
        self.leave_step(now);
        let (computer, path, name) = (self.world.computer.clone(), to.path.clone(), self.words.moment(to.at));
        let work = move || moments::read(&computer, &path).map(|it| it.1);
        let then = move |app: &mut Self, read: Result<Project, ReadError>, now: Duration| match read {
            Ok(project) if project == *app.desk.project() => app.say(app.words.say("moment-is-now"), now),
            Ok(project) => {
                app.keep_by_itself("moment-before-going-back", &[]);
                app.desk.close_step();
                app.make(&Edit::GoBack { to: to.at, project: Arc::new(project) }, now);
            }
            Err(error) => app.say(app.words.tell(&error), now),
        };
        self.errand(name, Meanwhile::Wait, work, then, now);
    }

    /// Shows an earlier version, in which nothing can be changed; what is open is saved and can be gone back to.
    pub(super) fn look_at(&mut self, snapshot: &Snapshot, now: Duration) {
        if !self.may_leave(Leaving::For(Action::LookAt(snapshot.clone())), now) {
            return;
        }
        let (work, step) = (self.desk.looker((self.world.new_ids)(), snapshot), self.step);
        let then = move |app: &mut Self, looked: Result<Desk, ReadError>, now: Duration| match looked {
            Ok(desk) => app.take_desk(desk, step, now),
            Err(error) => app.say(app.words.tell(&error), now),
        };
        self.errand(self.words.moment(snapshot.at), Meanwhile::Wait, work, then, now);
    }

    /// Removes all copies of this project from this computer.
    pub(super) fn wipe_copies(&mut self, now: Duration) {
        let (computer, project_id) = (self.world.computer.clone(), self.desk.project_id());
        let then = |app: &mut Self, wiped: Result<usize, SaveError>, now: Duration| {
            let sentence = match wiped {
                Ok(copies) => app.words.say_with("copies-wiped", &[("n", copies.into())]),
                Err(error) => app.words.say_with("copies-not-wiped", &[("reason", Argument::told(&error))]),
            };
            app.say(sentence, now);
        };
        let name = self.words.say("past-copies");
        self.errand(name, Meanwhile::Wait, move || backups::wipe(&computer, project_id), then, now);
    }

    /// Says once why an earlier version could not be kept. It is tried again by itself.
    pub(super) fn tend_past(&mut self, context: &Context, now: Duration) {
        if self.desk.is_keeping() {
            context.request_repaint_after(WHILE_KEEPING);
        }
        let trouble: Option<SaveError> = self.desk.keeping_trouble();
        if trouble == self.keeping_trouble {
            return;
        }
        if let Some(error) = &trouble {
            let sentence = self.words.say_with("earlier-not-kept", &[("reason", Argument::told(error))]);
            self.say(sentence, now);
        }
        self.keeping_trouble = trouble;
    }
}
