//! The frame around every step: the bar along the top, the line with the task, the foot with the main button.

use std::sync::Arc;

use egui::{
    Align, Color32, CornerRadius, CursorIcon, Frame, Galley, Layout, Margin, Panel, Rect, Response, Role, Sense,
    Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons::{ICON_CO_PRESENT, ICON_EXPAND_MORE};

use super::action::Action;
use super::chip::{SavedChip, saved_chip};
use super::keys::Command;
use super::look::{CORNER_CARD, Look, Type, look, space};
use super::room::RoomView;
use super::seen::Seen;
use super::steps::{Step, StepView};
use super::widgets::{self, focus_ring};
use crate::model::{Project, Standing};
use crate::store::desk::Earlier;
use crate::words::{Counted, Words};

/// Heights of the fixed parts, in points.
const BAR: f32 = 64.0;
const TASK: f32 = 52.0;
/// Height of the foot, in points; views may rely on it.
pub const FOOT: f32 = 76.0;

/// Room for the arrow behind the project's name, in points.
const ARROW: f32 = 24.0;

/// How wide a question is, in points.
const QUESTION: f32 = 680.0;

/// Narrower windows, in points, show no counts in the bar.
const WIDE_ENOUGH_FOR_COUNTS: f32 = 1500.0;

/// What the bar shows that is not in the project.
pub struct BarState<'a> {
    /// The step that is open.
    pub step: Step,
    /// How the file is.
    pub chip: SavedChip,
    /// Whether there is a step to undo.
    pub can_undo: bool,
    /// Whether there is a step to redo.
    pub can_redo: bool,
    /// The earlier version that is looked at, if it is one.
    pub earlier: Option<&'a Earlier>,
    /// Whether this is the example as it came.
    pub is_example: bool,
    /// The words.
    pub words: &'a Words,
}

/// The bar along the top: the project, the steps as a path, how the file is, back and forth.
pub fn bar_ui(ui: &mut Ui, state: &BarState<'_>, seen: &Seen<'_>) -> Vec<Action> {
    let look = look(ui);
    let frame = Frame::new().fill(look.surface).inner_margin(Margin::symmetric(20, 0));
    let mut actions = Vec::new();
    let shown = Panel::top("bar").exact_size(BAR).frame(frame).show_separator_line(false).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            actions.extend(project_ui(ui, seen));
            ui.add_space(space::LARGE);
            let beside = ui.data(|it| it.get_temp::<f32>(beside_path())).unwrap_or_default();
            let room = ui.available_width() - beside - space::SMALL;
            actions.extend(path_ui(ui, state.step, seen, room));
            let right = ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = space::SMALL;
                actions.extend(room_ui(ui, state));
                actions.extend(history_ui(ui, state));
                ui.add_space(space::SMALL);
                actions.extend(saved_chip(ui, &state.chip));
            });
            let taken = right.response.rect.width();
            if (taken - beside).abs() > 0.5 {
                ui.data_mut(|it| it.insert_temp(beside_path(), taken));
                ui.ctx().request_discard("the path has another room");
            }
        });
    });
    let line = shown.response.rect;
    ui.painter().hline(line.x_range(), line.bottom(), look.hairline());
    actions
}

/// The line under the bar: what the step has to choose from, what it asks, and its tools. Between them, over the sentence,
/// stands a toast: see [`toast_rect`].
pub fn task_ui(ui: &mut Ui, state: &BarState<'_>, seen: &Seen<'_>, view: &mut dyn StepView) -> Vec<Action> {
    let look = look(ui);
    let frame = Frame::new().fill(look.paper).inner_margin(Margin::symmetric(20, 0));
    let mut actions = Vec::new();
    Panel::top("task").exact_size(TASK).frame(frame).show_separator_line(false).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            actions.extend(view.before_task_ui(ui, seen));
            let mut free = ui.available_rect_before_wrap();
            let tools = UiBuilder::new().max_rect(free).layout(Layout::right_to_left(Align::Center));
            let mut tools = ui.new_child(tools.id_salt("tools"));
            actions.extend(view.tools_ui(&mut tools, seen));
            free.max.x = tools.min_rect().left().min(free.right()) - space::SMALL;
            leave_free_for_toast(ui.ctx(), free);
            ui.set_max_width(free.width().max(1.0));
            if let Some(trouble) = &state.chip.trouble {
                widgets::paragraph(ui, trouble, Type::BODY, look.not_so);
                return;
            }
            ui.set_clip_rect(free.intersect(ui.clip_rect()));
            if let Some(earlier) = state.earlier {
                actions.extend(earlier_ui(ui, earlier, &seen.words));
                return;
            }
            widgets::label(ui, &seen.words.say(state.step.task_key()), Type::BODY, look.ink_second);
            if state.is_example {
                actions.extend(example_ui(ui, &seen.words));
            }
        });
    });
    actions
}

/// The quiet line that says that this is the example.
fn example_ui(ui: &mut Ui, words: &Words) -> Vec<Action> {
    let look = look(ui);
    let mut actions = Vec::new();
    ui.add_space(space::LARGE);
    widgets::label(ui, &words.say("example-line"), Type::BODY, look.ink_second);
    ui.spacing_mut().item_spacing.x = 0.0;
    if widgets::quiet_button(ui, &words.say("start-new")).clicked() {
        actions.push(Action::New);
    }
    if widgets::quiet_button(ui, &words.say("start-open")).clicked() {
        actions.push(Action::Open);
    }
    actions
}

/// That this is an earlier version, in which nothing can be changed, and what one can do.
fn earlier_ui(ui: &mut Ui, earlier: &Earlier, words: &Words) -> Vec<Action> {
    let mut actions = Vec::new();
    let told = words.say_with("earlier-line", &[("moment", words.moment(earlier.at).into())]);
    widgets::label(ui, &told, Type::BODY, look(ui).ink_second);
    ui.spacing_mut().item_spacing.x = 0.0;
    if let Some(file) = &earlier.of
        && widgets::quiet_button(ui, &words.say("earlier-to-now")).clicked()
    {
        actions.push(Action::OpenFile(file.clone()));
    }
    if widgets::quiet_button(ui, &words.say("settings-save-as")).clicked() {
        actions.push(Action::SaveAs);
    }
    actions
}

/// The foot: what the step keeps in a fixed place, and the one main button.
pub fn foot_ui(ui: &mut Ui, step: Step, seen: &Seen<'_>, view: &mut dyn StepView) -> Vec<Action> {
    let look = look(ui);
    let frame = Frame::new().fill(look.paper).inner_margin(Margin { left: 20, right: 20, top: 4, bottom: 12 });
    let mut actions = Vec::new();
    Panel::bottom("foot").exact_size(FOOT).frame(frame).show_separator_line(false).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let (key, action) = match step.next() {
                Some(next) => (next.go_on_key(), Action::GoTo(next)),
                None => ("make-pdf", Action::MakePdf),
            };
            if widgets::main_button(ui, &seen.words.say(key)).clicked() {
                actions.push(action);
            }
            ui.add_space(space::MEDIUM);
            let rest = ui.available_rect_before_wrap();
            let mut left = ui.new_child(UiBuilder::new().max_rect(rest).layout(Layout::left_to_right(Align::Center)));
            actions.extend(view.foot_ui(&mut left, seen));
        });
    });
    actions
}

/// The project's name, which opens its settings.
fn project_ui(ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
    let look = look(ui);
    let title = title_of(seen.project, &seen.words);
    let width = if ui.ctx().viewport_rect().width() < WIDE_ENOUGH_FOR_COUNTS { 200.0 } else { 270.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(width, BAR - space::LARGE), Sense::click());
    let name = seen.words.say_with("project-settings", &[("title", title.clone().into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.hovered() {
        ui.painter().rect_filled(rect.expand2(vec2(space::SMALL, 0.0)), CORNER_CARD, look.surface_hover);
    }
    let organisation = &seen.project.setup.organisation;
    let line = |text: &str, kind: Type, colour| {
        let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), kind.font(), colour);
        job.wrap = egui::text::TextWrapping::truncate_at_width(rect.width() - ARROW);
        ui.painter().layout_job(job)
    };
    let above = line(&title, Type::BUTTON, look.ink);
    let below = line(organisation, Type::META, look.ink_second);
    let height = above.size().y + if organisation.is_empty() { 0.0 } else { below.size().y };
    let top = rect.center().y - height / 2.0;
    let (second, above_width) = (top + above.size().y, above.size().x);
    ui.painter().galley(pos2(rect.left(), top), above, look.ink);
    if !organisation.is_empty() {
        ui.painter().galley(pos2(rect.left(), second), below, look.ink_second);
    }
    let font = egui::FontId::new(20.0, ICON_EXPAND_MORE.font_family());
    let at = pos2(rect.left() + above_width + space::TINY, top + 10.0);
    ui.painter().text(at, egui::Align2::LEFT_CENTER, ICON_EXPAND_MORE.codepoint, font, look.ink_second);
    focus_ring(ui, &response, CORNER_CARD);
    let pressed = response.on_hover_text(&title).on_hover_cursor(CursorIcon::PointingHand).clicked();
    if pressed { vec![Action::ToggleSettings] } else { Vec::new() }
}

/// What a project is called on the screen.
pub fn title_of(project: &Project, words: &Words) -> String {
    let title = project.setup.title.trim();
    if title.is_empty() { words.say("project-without-title") } else { title.to_owned() }
}

/// The steps as a path.
fn path_ui(ui: &mut Ui, open: Step, seen: &Seen<'_>, room: f32) -> Vec<Action> {
    ui.spacing_mut().item_spacing.x = space::TINY;
    let shows_counts = ui.ctx().viewport_rect().width() >= WIDE_ENOUGH_FOR_COUNTS;
    let steps = |told: Told| Step::ALL.map(|step| StepFace::new(ui, step, step == open, told, seen));
    let told = [Told::Counts, Told::OpenCount, Told::Names].into_iter().skip(usize::from(!shows_counts));
    let gaps = space::TINY * 4.0;
    let fitting = told.map(steps).find(|it| it.iter().map(StepFace::width).sum::<f32>() + gaps <= room);
    let mut actions = Vec::new();
    for face in fitting.unwrap_or_else(|| steps(Told::OpenName)) {
        let step = face.step;
        if step_ui(ui, face, &seen.words).clicked() {
            actions.push(Action::GoTo(step));
        }
    }
    actions
}

/// Under it lies how much of the bar is taken at the right of the path, in points.
fn beside_path() -> egui::Id {
    egui::Id::unique("beside the path")
}

/// What is said of the steps of the path, from the most to the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// Every name, and its count.
    Counts,
    /// Every name, and the count of the open one.
    OpenCount,
    /// Every name.
    Names,
    /// The name of the open one; of the others only the number.
    OpenName,
}

/// A step of the path as it is written.
struct StepFace {
    step: Step,
    is_open: bool,
    /// At either side, in points; less where the path is pressed for room.
    padding: f32,
    number: Arc<Galley>,
    /// The name and the count, as far as they are said.
    words: Vec<Arc<Galley>>,
}

impl StepFace {
    fn new(ui: &Ui, step: Step, is_open: bool, told: Told, seen: &Seen<'_>) -> Self {
        let says_count = told == Told::Counts || (told == Told::OpenCount && is_open);
        let says_name = told != Told::OpenName || is_open;
        let (ink, second) = Self::inks(look(ui), is_open);
        let kind = if is_open { Type::BUTTON } else { Type::BODY };
        let painter = ui.painter();
        let name = says_name.then(|| painter.layout_no_wrap(seen.words.say(step.name_key()), kind.font(), ink));
        let count = says_count.then(|| count_of(step, seen)).flatten();
        let count = count.map(|it| painter.layout_no_wrap(it, Type::BODY.font(), second));
        let number = painter.layout_no_wrap(step.number().to_string(), Type::SMALL_STRONG.font(), ink);
        let padding = if matches!(told, Told::Counts | Told::OpenCount) { space::MEDIUM } else { space::SMALL };
        Self { step, is_open, padding, number, words: [name, count].into_iter().flatten().collect() }
    }

    fn inks(look: &Look, is_open: bool) -> (Color32, Color32) {
        if is_open { (look.on_accent, look.on_accent) } else { (look.ink, look.ink_second) }
    }

    fn width(&self) -> f32 {
        let words: f32 = self.words.iter().map(|it| space::SMALL + it.size().x).sum();
        26.0 + words + 2.0 * self.padding
    }
}

/// What is counted behind the name of a step.
fn count_of(step: Step, seen: &Seen<'_>) -> Option<String> {
    match step {
        Step::Inbreng => {
            (seen.insight.sheet_count > 0).then(|| seen.words.count(Counted::Sheets, seen.insight.sheet_count))
        }
        Step::Clusteren => {
            let left = seen.lay.tray_count;
            (left > 0).then(|| seen.words.say_with("count-left", &[("n", left.into())]))
        }
        Step::Kiezen => {
            let chosen = seen.project.values_standing(Standing::Chosen).count();
            let total = usize::from(seen.project.setup.max_values);
            let arguments = [("n", chosen.into()), ("total", total.into())];
            (chosen > 0).then(|| seen.words.say_with("count-of", &arguments))
        }
        Step::Laden | Step::Afdrukken => None,
    }
}

/// One step of the path: its number in a ring, its name, its count.
fn step_ui(ui: &mut Ui, face: StepFace, words: &Words) -> Response {
    let look = look(ui);
    let name = words.say(face.step.name_key());
    let ground = if face.is_open { look.accent } else { Color32::TRANSPARENT };
    let (ink, second) = StepFace::inks(look, face.is_open);
    let (rect, response) = ui.allocate_exact_size(vec2(face.width(), 44.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, face.is_open, &name));
    let hovered = response.hovered() && !face.is_open;
    ui.painter().rect_filled(rect, CORNER_CARD, if hovered { look.surface_hover } else { ground });
    let ring = pos2(rect.left() + face.padding + 13.0, rect.center().y);
    ui.painter().circle_stroke(ring, 12.0, Stroke::new(1.5, second));
    ui.painter().galley(ring - face.number.size() / 2.0, face.number, ink);
    let is_named = !face.words.is_empty();
    let mut x = ring.x + 13.0 + space::SMALL;
    for galley in face.words {
        let at = pos2(x, rect.center().y - galley.size().y / 2.0);
        x += galley.size().x + space::SMALL;
        ui.painter().galley(at, galley, ink);
    }
    focus_ring(ui, &response, CORNER_CARD);
    let response = if is_named { response } else { response.on_hover_text(name) };
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// To Groot scherm, where the step has it; only an icon where the bar is full.
fn room_ui(ui: &mut Ui, state: &BarState<'_>) -> Option<Action> {
    let view = RoomView::of_step(state.step)?;
    let name = state.words.say("room-enter");
    let hint = format!("{name} ({})", Command::FullScreen.key_text(ui.ctx()));
    let shown = if ui.ctx().viewport_rect().width() < WIDE_ENOUGH_FOR_COUNTS {
        widgets::icon_button(ui, ICON_CO_PRESENT, &name)
    } else {
        ui.add(widgets::ActionButton::outlined(&name).icon(ICON_CO_PRESENT).kind(Type::SMALL_STRONG))
    };
    shown.on_hover_text(hint).clicked().then_some(Action::EnterRoom(view))
}

/// What was done, and back and forth, each with its key; right to left.
fn history_ui(ui: &mut Ui, state: &BarState<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    let mut button = |ui: &mut Ui, command: Command, key: &str, is_possible: bool, action: Action| {
        let hint = format!("{} ({})", state.words.say(command.name()), command.key_text(ui.ctx()));
        let shown = ui.add_enabled_ui(is_possible, |ui| {
            widgets::icon_button(ui, command.icon(), &state.words.say(key)).on_hover_text(hint).clicked()
        });
        if shown.inner {
            actions.push(action);
        }
    };
    button(ui, Command::Past, "past-title", true, Action::TogglePast);
    button(ui, Command::Redo, "redo", state.can_redo, Action::Redo);
    button(ui, Command::Undo, "undo", state.can_undo, Action::Undo);
    actions
}

fn toast_id() -> egui::Id {
    egui::Id::unique("room for a toast")
}

/// Says where a toast may stand in this frame: a stretch in which nothing is pressed and nothing is dropped.
pub fn leave_free_for_toast(context: &egui::Context, free: Rect) {
    context.data_mut(|it| it.insert_temp(toast_id(), free));
}

fn panel_id() -> egui::Id {
    egui::Id::unique("panel beside a toast")
}

/// Says in each frame that a panel stands from here on to the right: a toast would lie over what one reads in it.
pub fn keep_toast_left_of(context: &egui::Context, x: f32) {
    let frame = context.cumulative_frame_nr();
    context.data_mut(|it| it.insert_temp(panel_id(), (frame, x)));
}

/// Where a toast stands: at the right of what the line with the task leaves free, where nothing is pressed and nothing is
/// dropped. Without such a line, at the upper right.
pub fn toast_rect(context: &egui::Context) -> Rect {
    let window = context.viewport_rect();
    let usual = Rect::from_min_max(
        pos2(window.left() + space::BETWEEN, window.top() + BAR),
        pos2(window.right() - space::BETWEEN, window.top() + BAR + TASK),
    );
    let mut free = context.data(|it| it.get_temp::<Rect>(toast_id())).unwrap_or(usual);
    let panel = context.data(|it| it.get_temp::<(u64, f32)>(panel_id()));
    if let Some((_, x)) = panel.filter(|it| it.0 + 1 >= context.cumulative_frame_nr()) {
        free.max.x = free.right().min(x - space::BETWEEN);
        free.min.x = free.left().min(usual.left());
    }
    let width = (window.width() / 3.0).clamp(420.0, 640.0).min(free.width().max(280.0));
    Rect::from_min_size(pos2(free.right() - width, usual.top() + space::TINY), vec2(width, TASK))
}

/// The ground behind a floating panel, which takes every press.
pub fn veil(ui: &mut Ui, look: &Look) -> Response {
    let window = ui.ctx().viewport_rect();
    ui.painter().rect_filled(window, CornerRadius::ZERO, look.veil);
    ui.interact(window, egui::Id::unique("veil"), Sense::click_and_drag())
}

/// A question over everything, with its title; `name` tells it from others.
pub fn question_ui(ui: &Ui, name: &str, title: &str, rest: impl FnOnce(&mut Ui)) {
    let look = look(ui);
    let behind = egui::Area::new(egui::Id::unique((name, "veil"))).order(egui::Order::Middle);
    behind.fixed_pos(egui::Pos2::ZERO).show(ui.ctx(), |ui| veil(ui, look));
    let area = egui::Area::new(egui::Id::unique(name)).order(egui::Order::Foreground);
    area.anchor(egui::Align2::CENTER_CENTER, vec2(0.0, 0.0)).show(ui.ctx(), |ui| {
        widgets::panel(look).shadow(look.shadow).show(ui, |ui| {
            ui.set_width(QUESTION);
            widgets::label(ui, title, Type::CLUSTER_NAME, look.ink);
            ui.add_space(space::SMALL);
            rest(ui);
        });
    });
}

/// What a held file would do, over everything.
pub fn drop_ui(ui: &Ui, words: &Words) {
    let look = look(ui);
    let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Tooltip, egui::Id::unique("drop-here")));
    let window = ui.ctx().viewport_rect();
    painter.rect_filled(window, CornerRadius::ZERO, look.veil);
    let sentence = words.say("import-drop-here");
    let galley = painter.layout(sentence, Type::CLUSTER_NAME.font(), look.ink, window.width() - 2.0 * space::WIDE);
    let panel = Rect::from_center_size(window.center(), galley.size() + vec2(2.0 * space::WIDE, 2.0 * space::WIDE));
    painter.rect(panel, CORNER_CARD, look.surface, look.strong_line(), egui::StrokeKind::Inside);
    painter.galley(window.center() - galley.size() / 2.0, galley, look.ink);
}
