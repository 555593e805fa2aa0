//! One too many: a sentence and three large ways out.

use egui::{
    Align, Color32, CursorIcon, Id, Key, Layout, Modal, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2,
};

use super::acts::{self, Newcomer};
use super::told;
use crate::app::action::Action;
use crate::app::look::{CORNER_PANEL, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Field, card_galley, focus_ring, label, main_button, panel, paragraph, quiet_button};
use crate::insight::Coverage;
use crate::model::{ChosenValue, Standing, ValueId};
use crate::words::Argument;
use crate::words::hyphenation::breaks;

/// How wide the panel is at most, in points.
const WIDTH: f32 = 920.0;
const TILE_HEIGHT: f32 = 128.0;

/// The question that is open, and how far the answer is.
#[derive(Debug)]
pub(super) struct Fourth {
    newcomer: Newcomer,
    stage: Stage,
    is_new: bool,
}

#[derive(Debug)]
enum Stage {
    /// Which way out.
    Ask,
    /// Which one leaves.
    Leave,
    /// Which one it joins.
    Join,
    /// Under which name.
    Name {
        value: ValueId,
        name: String,
        /// Whether the field was not drawn yet.
        is_new: bool,
    },
}

/// A way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Leave,
    Join,
    Never,
}

/// What came of it in this frame.
pub(super) enum Answer {
    /// Still open.
    Open,
    /// Closed without a change.
    Never,
    /// Closed with an act.
    Act(Action),
}

impl Fourth {
    /// Opens the question.
    pub fn new(newcomer: Newcomer) -> Self {
        Self { newcomer, stage: Stage::Ask, is_new: true }
    }

    /// Draws it over everything.
    pub fn ui(&mut self, ui: &Ui, seen: &Seen<'_>) -> Answer {
        let look = look(ui);
        let width = WIDTH.min(ui.ctx().viewport_rect().width() - 2.0 * space::WIDE);
        let shown = Modal::new(Id::unique("one too many"))
            .frame(panel(look).inner_margin(28).shadow(look.shadow))
            .backdrop_color(look.veil)
            .show(ui.ctx(), |ui| {
                ui.set_width(width);
                self.stage_ui(ui, seen)
            });
        self.is_new = false;
        if shown.should_close() && matches!(shown.inner, Answer::Open) { Answer::Never } else { shown.inner }
    }

    fn stage_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Answer {
        let chosen: Vec<&ChosenValue> = seen.project.values_standing(Standing::Chosen).collect();
        let name = Argument::quoted(self.newcomer.title(seen.project));
        let title = match &self.stage {
            Stage::Ask => {
                let count = seen.words.number(chosen.len());
                let key = if acts::is_sentence(seen.project) { "sentence-full" } else { "kiezen-full" };
                seen.words.say_with(key, &[("n", chosen.len().into()), ("count", count.into()), ("name", name)])
            }
            Stage::Leave => seen.words.say_with("kiezen-who-leaves", &[("name", name)]),
            Stage::Join | Stage::Name { .. } => seen.words.say_with("kiezen-join-which", &[("name", name)]),
        };
        paragraph(ui, &title, Type::CLUSTER_NAME, look(ui).ink);
        ui.add_space(space::MEDIUM);
        let answer = match &self.stage {
            Stage::Ask => self.ask_ui(ui, seen),
            Stage::Leave => self.leave_ui(ui, seen, &chosen),
            Stage::Join | Stage::Name { .. } => self.join_ui(ui, seen, &chosen),
        };
        if matches!(self.stage, Stage::Ask) { answer } else { self.foot_ui(ui, seen, answer) }
    }

    /// A way back, and with a name the way on.
    fn foot_ui(&self, ui: &mut Ui, seen: &Seen<'_>, answer: Answer) -> Answer {
        ui.add_space(space::SMALL);
        let mut answer = answer;
        ui.horizontal(|ui| {
            ui.set_min_height(size::MAIN_BUTTON);
            if quiet_button(ui, &seen.words.say("kiezen-never")).clicked() {
                answer = Answer::Never;
            }
            let Stage::Name { value, name, .. } = &self.stage else { return };
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if main_button(ui, &seen.words.say("kiezen-join-now")).clicked() {
                    answer = Answer::Act(Action::Do(acts::join(seen.project, *value, &self.newcomer, name)));
                }
            });
        });
        answer
    }

    fn ask_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Answer {
        let ways = [
            (Way::Leave, "kiezen-way-leave", "kiezen-way-leave-explained"),
            (Way::Join, "kiezen-way-join", "kiezen-way-join-explained"),
            (Way::Never, "kiezen-way-never", "kiezen-way-never-explained"),
        ];
        let ways: Vec<_> = ways.into_iter().filter(|it| it.0 != Way::Join || self.newcomer.can_join()).collect();
        let tiles: Vec<(String, String, bool)> =
            ways.iter().map(|(_, way, more)| (seen.words.say(way), seen.words.say(more), false)).collect();
        let responses = tiles_ui(ui, &tiles);
        if self.is_new
            && let Some(first) = responses.first()
        {
            first.request_focus();
        }
        match responses.iter().position(Response::clicked).and_then(|it| ways.get(it)).map(|it| it.0) {
            Some(Way::Leave) => self.stage = Stage::Leave,
            Some(Way::Join) => self.stage = Stage::Join,
            Some(Way::Never) => return Answer::Never,
            None => {}
        }
        Answer::Open
    }

    fn leave_ui(&self, ui: &mut Ui, seen: &Seen<'_>, chosen: &[&ChosenValue]) -> Answer {
        paragraph(ui, &seen.words.say("kiezen-who-leaves-explained"), Type::BODY, look(ui).ink_second);
        match values_ui(ui, seen, chosen, None) {
            Some(leaving) => {
                Answer::Act(Action::Do(acts::replace(seen.project, leaving, &self.newcomer, seen.new_id())))
            }
            None => Answer::Open,
        }
    }

    fn join_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, chosen: &[&ChosenValue]) -> Answer {
        let picked = if let Stage::Name { value, .. } = &self.stage { Some(*value) } else { None };
        if let Some(value) = values_ui(ui, seen, chosen, picked) {
            let with = seen.project.values.get(value).map_or("", |it| it.name.trim());
            let newcomer = self.newcomer.title(seen.project).trim();
            let name = match (with.is_empty(), newcomer.is_empty()) {
                (true, _) => newcomer.to_owned(),
                (_, true) => with.to_owned(),
                _ => seen.words.say_with("kiezen-joined-name", &[("one", with.into()), ("other", newcomer.into())]),
            };
            self.stage = Stage::Name { value, name, is_new: true };
        }
        let Stage::Name { value, name, is_new } = &mut self.stage else { return Answer::Open };
        ui.add_space(space::SMALL);
        label(ui, &seen.words.say("kiezen-which-name"), Type::SMALL, look(ui).ink_second);
        let field = Field::line(name, &seen.words.say("kiezen-new-name")).kind(Type::CLUSTER_NAME).id(name_id()).ui(ui);
        if std::mem::take(is_new) {
            field.request_focus();
        }
        if field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter)) {
            return Answer::Act(Action::Do(acts::join(seen.project, *value, &self.newcomer, name)));
        }
        Answer::Open
    }
}

fn name_id() -> Id {
    Id::unique("name of what is joined")
}

/// The chosen values as cards to tap.
fn values_ui(ui: &mut Ui, seen: &Seen<'_>, chosen: &[&ChosenValue], picked: Option<ValueId>) -> Option<ValueId> {
    let tile = |value: &&ChosenValue| {
        let coverage = Coverage::of_sources(seen.project, &value.sources);
        let name = if value.name.trim().is_empty() { seen.words.say("without-name") } else { value.name.clone() };
        (name, told::of_all_sheets(seen, "kiezen-stands-on-sheets", &coverage), picked == Some(value.id))
    };
    let tiles: Vec<(String, String, bool)> = chosen.iter().map(tile).collect();
    let pressed = tiles_ui(ui, &tiles).iter().position(Response::clicked)?;
    chosen.get(pressed).map(|it| it.id)
}

/// Large things to press, three beside each other: a title, what it means, whether it is picked.
fn tiles_ui(ui: &mut Ui, tiles: &[(String, String, bool)]) -> Vec<Response> {
    const BESIDE: usize = 3;
    let columns = tiles.len().clamp(1, BESIDE);
    let width = (ui.available_width() - space::LARGE * (columns - 1) as f32) / columns as f32;
    let mut responses = Vec::new();
    for row in tiles.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::LARGE;
            responses.extend(row.iter().map(|(title, more, picked)| tile_ui(ui, width, title, more, *picked)));
        });
    }
    responses
}

fn tile_ui(ui: &mut Ui, width: f32, title: &str, more: &str, is_picked: bool) -> Response {
    let room = width - 2.0 * space::LARGE;
    let title_set = card_galley(ui.painter(), title, room, Type::CLUSTER_NAME.font(), &breaks);
    let more_set = ui.painter().layout(more.to_owned(), Type::BODY.font(), Color32::PLACEHOLDER, room);
    let text = title_set.size().y + space::TINY + more_set.size().y;
    let (rect, response) =
        ui.allocate_exact_size(vec2(width, TILE_HEIGHT.max(text + 2.0 * space::LARGE)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), is_picked, title));
    let look = look(ui);
    let is_lit = response.hovered() || is_picked;
    let fill = if is_lit { look.accent_tint } else { look.surface };
    let stroke = if is_lit { look.strong_line() } else { look.pointed_line() };
    ui.painter().rect(rect, CORNER_PANEL, fill, stroke, StrokeKind::Inside);
    let at = egui::pos2(rect.left() + space::LARGE, rect.center().y - text / 2.0);
    let below = at + vec2(0.0, title_set.size().y + space::TINY);
    ui.painter().galley(at, title_set, look.ink);
    ui.painter().galley(below, more_set, look.ink_second);
    focus_ring(ui, &response, CORNER_PANEL);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
