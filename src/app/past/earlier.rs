//! Earlier versions, newest first, each with what is different now: moments, or copies of the file.
//!
//! They are read one by one beside the window, and only what is told of them is kept: a project of an organisation of
//! fifteen thousand takes more memory than a list of it should.

use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use egui::{Context, Key, ScrollArea, Ui, vec2};

use crate::app::action::Action;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::widgets::{self, ActionButton, Field};
use crate::insight::Difference;
use crate::model::Project;
use crate::model::id::ProjectId;
use crate::store::{Computer, Desk, Label, ReadError, Snapshot, backups, moments};
use crate::words::Words;

/// Which earlier versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Those with a name.
    Moments,
    /// The file as it was before a sitting.
    Copies,
}

/// One of them.
#[derive(Debug)]
struct Row {
    snapshot: Snapshot,
    read: Result<(Option<Label>, Difference), ReadError>,
}

/// What the rows were made of: another state of things wants other rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct State {
    project_id: ProjectId,
    version: u64,
    kept: u64,
    is_unsaved: bool,
    wiped: u64,
}

/// The list of one kind.
#[derive(Debug)]
pub struct EarlierList {
    kind: Kind,
    rows: Vec<Row>,
    /// What is being read, in the place of the rows once all of it is there.
    reading: Option<(Receiver<Row>, Vec<Row>)>,
    state: Option<State>,
    /// The name for a new moment.
    name: String,
    /// Whether it is asked if the copies may go.
    asks: bool,
    wiped: u64,
}

impl EarlierList {
    /// A list in which nothing was read yet.
    pub fn new(kind: Kind) -> Self {
        Self { kind, rows: Vec::new(), reading: None, state: None, name: String::new(), asks: false, wiped: 0 }
    }

    /// Draws it, at most so high with all that stands around it.
    pub fn ui(&mut self, ui: &mut Ui, desk: &Desk, words: &Words, height: f32) -> Vec<Action> {
        self.update(ui.ctx(), desk);
        let look = look(ui);
        let mut actions = Vec::new();
        let hint = match self.kind {
            Kind::Moments => "moments-hint",
            Kind::Copies => "copies-hint",
        };
        widgets::paragraph(ui, &words.say(hint), Type::BODY, look.ink_second);
        ui.add_space(space::SMALL);
        let may_change = desk.earlier().is_none() && desk.held_by().is_none();
        if self.kind == Kind::Moments && may_change {
            actions.extend(self.new_moment_ui(ui, words));
            ui.add_space(space::SMALL);
        }
        let rows = self.height_of_rows(height);
        let place = ui.allocate_ui(vec2(ui.available_width(), rows), |ui| {
            ui.set_min_size(vec2(ui.available_width(), rows));
            self.rows_ui(ui, words, may_change)
        });
        actions.extend(place.inner);
        if self.kind == Kind::Copies && !self.rows.is_empty() {
            ui.add_space(space::SMALL);
            actions.extend(self.wipe_ui(ui, words));
        }
        actions
    }

    /// Room for the rows: what stands around them takes the rest. It is the same before and after they are read, so that
    /// nothing moves away under a hand.
    fn height_of_rows(&self, height: f32) -> f32 {
        let around = match (self.kind, self.asks) {
            (Kind::Moments, _) => 300.0,
            (Kind::Copies, false) => 330.0,
            (Kind::Copies, true) => 360.0,
        };
        (height - around).max(140.0)
    }

    fn rows_ui(&self, ui: &mut Ui, words: &Words, may_change: bool) -> Vec<Action> {
        let mut actions = Vec::new();
        if self.rows.is_empty() {
            let key = match (self.reading.is_some(), self.kind) {
                (true, _) => "earlier-reading",
                (false, Kind::Moments) => "moments-none",
                (false, Kind::Copies) => "copies-none",
            };
            widgets::paragraph(ui, &words.say(key), Type::BODY, look(ui).ink);
        }
        ScrollArea::vertical().id_salt("earlier").auto_shrink(false).show(ui, |ui| {
            for row in &self.rows {
                actions.extend(row_ui(ui, row, words, may_change));
            }
        });
        actions
    }

    fn new_moment_ui(&mut self, ui: &mut Ui, words: &Words) -> Option<Action> {
        let (name, hint, keep) = (words.say("moment-name"), words.say("moment-name-hint"), words.say("moment-keep"));
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let beside = widgets::letters_width(ui.painter(), &keep, &Type::BUTTON.font()) + 2.0 * space::PANEL;
            let width = (ui.available_width() - beside).max(160.0);
            let field = Field::line(&mut self.name, &name).hint(&hint).width(width).ui(ui);
            let is_entered = field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
            let is_pressed = ui.add(ActionButton::outlined(&keep)).clicked();
            (is_entered || is_pressed).then(|| Action::KeepMoment(std::mem::take(&mut self.name)))
        })
        .inner
    }

    /// The only act that cannot be undone, so it takes two presses.
    fn wipe_ui(&mut self, ui: &mut Ui, words: &Words) -> Option<Action> {
        let copies = ("n", self.rows.len().into());
        if !self.asks {
            self.asks = widgets::button(ui, &words.say_with("copies-wipe", &[copies])).clicked();
            return None;
        }
        widgets::paragraph(ui, &words.say("copies-wipe-why"), Type::BODY, look(ui).not_so);
        ui.add_space(space::TINY);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let (yes, no) = (words.say_with("copies-wipe-yes", &[copies]), words.say("copies-wipe-no"));
            self.asks &= !widgets::button(ui, &no).clicked();
            if widgets::button(ui, &yes).clicked() {
                self.asks = false;
                self.wiped += 1;
                return Some(Action::WipeCopies);
            }
            None
        })
        .inner
    }

    /// Reads again where something is another way than when it was read last, and takes in what has come.
    fn update(&mut self, context: &Context, desk: &Desk) {
        let state = State {
            project_id: desk.project_id(),
            version: desk.version(),
            kept: desk.moments_kept(),
            is_unsaved: desk.is_unsaved(),
            wiped: self.wiped,
        };
        if self.state != Some(state) {
            self.state = Some(state);
            self.reading = read(desk, self.kind, context).map(|it| (it, Vec::new()));
        }
        let Some((rows, mut read)) = self.reading.take() else { return };
        loop {
            match rows.try_recv() {
                Ok(row) => read.push(row),
                Err(TryRecvError::Empty) => break,
                Err(TryRecvError::Disconnected) => {
                    self.rows = read;
                    return;
                }
            }
        }
        self.reading = Some((rows, read));
    }
}

/// Reads all of a kind on a thread, which ends once nobody listens.
fn read(desk: &Desk, kind: Kind, context: &Context) -> Option<Receiver<Row>> {
    let (say, rows) = channel();
    let (computer, project_id) = (desk.computer().clone(), desk.project_id());
    let (now, context) = (desk.project().clone(), context.clone());
    let reader = thread::Builder::new().name("read earlier versions".to_owned());
    let started = reader.spawn(move || {
        let all = match kind {
            Kind::Moments => moments::list(&computer, project_id),
            Kind::Copies => backups::list(&computer, project_id),
        };
        for snapshot in all.unwrap_or_default() {
            if say.send(row(&computer, snapshot, &now)).is_err() {
                return;
            }
        }
        drop(say);
        context.request_repaint();
    });
    started.is_ok().then_some(rows)
}

fn row(computer: &Computer, snapshot: Snapshot, now: &Project) -> Row {
    let read = moments::read(computer, &snapshot.path);
    let read = read.map(|(label, project)| (label, Difference::between(&project, now)));
    Row { snapshot, read }
}

/// What it is called, when it was, what is different now, and what can be done with it.
fn row_ui(ui: &mut Ui, row: &Row, words: &Words, may_change: bool) -> Vec<Action> {
    let look = look(ui);
    let mut actions = Vec::new();
    let when = words.moment(row.snapshot.at);
    let label = row.read.as_ref().ok().and_then(|it| it.0.as_ref());
    let frame = egui::Frame::new().fill(look.surface).stroke(look.hairline()).corner_radius(CORNER_CARD);
    frame.inner_margin(space::MEDIUM).show(ui, |ui| {
        // Free of the bar that scrolls.
        ui.set_width(ui.available_width() - space::LARGE);
        match label {
            Some(label) => {
                widgets::paragraph(ui, &label.name, Type::BUTTON, look.ink);
                widgets::paragraph(ui, &when, Type::SMALL, look.ink_second);
            }
            None => {
                widgets::paragraph(ui, &when, Type::BUTTON, look.ink);
            }
        }
        let difference = match &row.read {
            Ok((_, difference)) => difference,
            Err(error) => {
                widgets::paragraph(ui, &words.tell(error), Type::SMALL, look.doubt);
                return;
            }
        };
        if difference.is_nothing() {
            widgets::paragraph(ui, &words.say("earlier-same"), Type::BODY, look.ink);
        } else {
            widgets::paragraph(ui, &words.say("earlier-since"), Type::SMALL, look.ink_second);
            widgets::paragraph(ui, &words.difference(difference), Type::BODY, look.ink);
        }
        ui.add_space(space::TINY);
        ui.allocate_ui(vec2(ui.available_width(), size::BUTTON), |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::SMALL;
                let name = label.map_or(when.as_str(), |it| it.name.as_str());
                let read_out = |key: &str| words.say_with(key, &[("name", name.into())]);
                let (look_at, back) = (read_out("earlier-look-read-out"), read_out("earlier-back-read-out"));
                let (look_text, back_text) = (words.say("earlier-look"), words.say("earlier-back"));
                if ui.add(ActionButton::outlined(&look_text).read_out(&look_at)).clicked() {
                    actions.push(Action::LookAt(row.snapshot.clone()));
                }
                let is_other = may_change && !difference.is_nothing();
                if is_other && ui.add(ActionButton::outlined(&back_text).read_out(&back)).clicked() {
                    actions.push(Action::GoBack(row.snapshot.clone()));
                }
            });
        });
    });
    ui.add_space(space::SMALL);
    actions
}
