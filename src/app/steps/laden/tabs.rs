//! The tabs of the chosen values, each with the part of the group that works on it, and what is at hand for them.

use egui::{
    Align, Color32, CursorIcon, Id, Layout, Rect, Response, Role, Sense, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2,
};
use egui_material_icons::icons::{ICON_LIGHTBULB, ICON_PRINT};

use super::{LadenView, acts};
use crate::app::action::Action;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::steps::StepView;
use crate::app::widgets::{ActionButton, Field, button, focus_ring, icon_button, quiet_icon_button};
use crate::model::{ChosenValue, Edit, LoadingEdit, Standing};

/// The longest name on a tab, in characters: a tab must not push the others out of the window.
const LONGEST_TAB: usize = 30;
/// The same in a low window, where who works on a value stands behind its name.
const LONGEST_LOW_TAB: usize = 20;
/// How high a tab is, in points: a name, and who works on it.
const TAB: f32 = 52.0;
/// How high the line with who works on it is, in points.
const LINE: f32 = 22.0;
/// The least and the most room for who works on the value that is shown, in points.
const LEAST_WHO: f32 = 120.0;
const MOST_WHO: f32 = 300.0;
const MOST_LOW_WHO: f32 = 160.0;
/// In narrower windows, in points, what is beside the tabs is an icon.
const WIDE_ENOUGH_FOR_HINTS: f32 = 1300.0;
/// In narrower windows, in points, what is beside the parts is an icon.
const WIDE_ENOUGH_FOR_SHEETS: f32 = 1200.0;
/// In lower windows, in points, who works on a value stands behind its name.
const HIGH_ENOUGH_FOR_TWO_LINES: f32 = 760.0;

/// A text as it stands on a tab.
fn shortened(ui: &Ui, text: &str) -> String {
    let longest = match Stand::of(ui) {
        Stand::Under => LONGEST_TAB,
        Stand::Behind => LONGEST_LOW_TAB,
    };
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let shown: String = text.chars().take(longest - 1).collect();
    format!("{}…", shown.trim_end())
}

fn name_of(ui: &Ui, seen: &Seen<'_>, value: &ChosenValue) -> String {
    if value.name.trim().is_empty() { seen.words.say("without-name") } else { shortened(ui, &value.name) }
}

impl LadenView {
    /// A tab for each chosen value, and the acts for them that are most at hand.
    pub(super) fn tabs_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, shown: &ChosenValue) -> Vec<Action> {
        let mut actions = Vec::new();
        let name = seen.words.say("laden-first-five");
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            let is_left = acts::first_five_is_left(shown, self.tray.review(seen, shown));
            if ui.add_enabled_ui(is_left, |ui| button(ui, &name).clicked()).inner {
                let edit = acts::first_five(seen, shown, self.tray.review(seen, shown));
                actions.push(Action::Do(edit));
            }
            self.hints_switch_ui(ui, seen);
            ui.with_layout(Layout::left_to_right(Align::Min).with_main_wrap(true), |ui| {
                actions.extend(self.value_tabs_ui(ui, seen, shown).into_iter().map(Action::Do));
            });
        });
        actions
    }

    /// Hides the hints for this sitting, or shows them again.
    fn hints_switch_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let name = seen.words.say(if self.hints.is_hidden { "laden-hints-show" } else { "laden-hints-hide" });
        let is_pressed = if ui.ctx().viewport_rect().width() < WIDE_ENOUGH_FOR_HINTS {
            quiet_icon_button(ui, ICON_LIGHTBULB, &name).clicked()
        } else {
            ui.add(ActionButton::quiet(&name).icon(ICON_LIGHTBULB).kind(Type::SMALL_STRONG)).clicked()
        };
        if is_pressed {
            self.hints.is_hidden = !self.hints.is_hidden;
        }
    }

    /// The sheets for the parts of the group, on the line with the task.
    pub(super) fn sheets_ui(&self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        if self.shown(seen).is_none() {
            return Vec::new();
        }
        let name = seen.words.say("laden-sheets");
        let is_pressed = if ui.ctx().viewport_rect().width() < WIDE_ENOUGH_FOR_SHEETS {
            icon_button(ui, ICON_PRINT, &name).clicked()
        } else {
            ui.add(ActionButton::outlined(&name).icon(ICON_PRINT)).clicked()
        };
        if is_pressed { vec![Action::PrintLoadingSheets] } else { Vec::new() }
    }

    pub(super) fn value_tabs_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, shown: &ChosenValue) -> Vec<Edit> {
        let mut edits = Vec::new();
        for value in seen.project.values_standing(Standing::Chosen) {
            if value.id == shown.id {
                edits.extend(shown_tab_ui(ui, seen, value));
            } else if tab_ui(ui, seen, value).clicked() {
                self.value = Some(value.id);
                self.tray.selected = None;
                edits.extend(self.leave(seen));
            }
        }
        edits
    }
}

/// How a tab is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    /// Who works on it stands under the name.
    Under,
    /// Behind it, in a low window.
    Behind,
}

impl Stand {
    fn of(ui: &Ui) -> Self {
        if ui.ctx().viewport_rect().height() < HIGH_ENOUGH_FOR_TWO_LINES { Self::Behind } else { Self::Under }
    }
}

/// Paints a tab and its name; gives the room for who works on it, which is `who` points wide.
fn face_ui(ui: &mut Ui, name: &str, who: f32, is_shown: bool) -> (Response, Rect) {
    let look = look(ui);
    let colour = if is_shown { look.ink } else { look.ink_second };
    let words = ui.painter().layout_no_wrap(name.to_owned(), Type::CARD.font(), colour);
    let stand = Stand::of(ui);
    let (width, height) = match stand {
        Stand::Under => (words.size().x.max(who), TAB),
        Stand::Behind => (words.size().x + space::SMALL + who, size::BUTTON),
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width + 2.0 * space::MEDIUM, height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), is_shown, name));
    let (fill, line) = match (is_shown, response.hovered()) {
        (true, _) => (look.surface, look.strong_line()),
        (false, true) => (look.surface_hover, look.pointed_line()),
        (false, false) => (Color32::TRANSPARENT, look.hairline()),
    };
    ui.painter().rect(rect, CORNER_CARD, fill, line, StrokeKind::Inside);
    let inside = rect.shrink2(vec2(space::MEDIUM, 0.0));
    let (at, room) = match stand {
        Stand::Under => {
            let at = inside.left_top() + vec2(0.0, space::TINY);
            let below = Rect::from_min_size(at + vec2(0.0, words.size().y), vec2(inside.width(), LINE));
            (at, below)
        }
        Stand::Behind => {
            let at = inside.left_center() - vec2(0.0, words.size().y / 2.0);
            (at, inside.with_min_x(inside.right() - who))
        }
    };
    ui.painter().galley(at, words, colour);
    focus_ring(ui, &response, CORNER_CARD);
    (response.on_hover_cursor(CursorIcon::PointingHand), room)
}

/// The tab of another value: a press shows it.
fn tab_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Response {
    let by = value.loading.worked_on_by.trim();
    let said = if by.is_empty() { seen.words.say("laden-worked-on-by-none") } else { shortened(ui, by) };
    let words = ui.painter().layout_no_wrap(said.clone(), Type::META.font(), look(ui).ink_second);
    let (response, room) = face_ui(ui, &name_of(ui, seen, value), words.size().x, false);
    let name = seen.words.say_with("laden-worked-on-by-said", &[("text", said.into())]);
    let label = ui.interact(room, response.id.with("who"), Sense::hover());
    label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    ui.painter().galley(egui::pos2(room.left(), room.center().y - words.size().y / 2.0), words, look(ui).ink_second);
    response.on_hover_text(value.name.as_str())
}

/// The tab of the value that is shown: who works on it is typed in it.
fn shown_tab_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Option<Edit> {
    let mut text = value.loading.worked_on_by.clone();
    let name = seen.words.say("laden-worked-on-by");
    let written = ui.painter().layout_no_wrap(text.clone(), Type::META.font(), look(ui).ink).size().x;
    let most = if Stand::of(ui) == Stand::Under { MOST_WHO } else { MOST_LOW_WHO };
    let least = (written + space::LARGE).clamp(LEAST_WHO, most);
    let (response, room) = face_ui(ui, &name_of(ui, seen, value), least, true);
    let id = Id::unique(("who works on it", value.id));
    // The field has air of its own at either side.
    let room = room.expand2(vec2(space::SMALL, 0.0));
    let layout = Layout::left_to_right(Align::Center);
    let mut inner = ui.new_child(UiBuilder::new().id_salt(id).max_rect(room).layout(layout));
    inner.spacing_mut().interact_size.y = 0.0;
    let hint = seen.words.say("laden-worked-on-by-hint");
    let field = Field::line(&mut text, &name).hint(&hint).kind(Type::META).id(id).bare().ui(&mut inner);
    if response.clicked() {
        field.request_focus();
    }
    field.changed().then_some(Edit::Loading(LoadingEdit::WorkedOnBy { value: value.id, text: acts::one_line(&text) }))
}
