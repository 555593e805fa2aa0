//! What was done, newest first: every step as one sentence with its time, to walk back through and forward again.
//!
//! Only the sentences that are in sight are made, and each is made once: a step never changes, it only comes and goes.

use std::collections::BTreeMap;

use egui::{
    Align2, CursorIcon, EventFilter, FontId, Id, Key, Margin, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons::{ICON_ARROW_FORWARD, ICON_REDO};
use jiff::tz::TimeZone;

use super::look::{CORNER_CARD, Look, Type, look, size, space};
use super::shell::veil;
use super::widgets::{self, Lettering, LongList, LongListPlan, figures, focus_ring};
use crate::model::{History, history::Made};
use crate::words::Words;

const WIDTH: f32 = 520.0;
/// Room for the mark and the time before a sentence, in points.
const BEFORE: f32 = 84.0;
/// How many sentences are kept at most.
const KEPT: usize = 2_000;

/// The list, and where the keyboard is in it.
#[derive(Debug, Default)]
pub struct PastPanel {
    list: LongList,
    /// Which row the keyboard is on, counted in steps that are done; none before the first look.
    at: Option<usize>,
    takes_focus: bool,
    /// Sentences by the number of their step and how many edits it had.
    sentences: BTreeMap<(u64, usize), String>,
}

/// What was asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct PastAnswer {
    /// After how many steps to be.
    pub go_to: Option<usize>,
    /// Whether to put the panel away.
    pub is_done: bool,
}

impl PastPanel {
    /// Takes the keys of this frame: up to what is newer, down to what is older.
    pub fn hear(&mut self, pressed: Vec<Key>) {
        for key in pressed {
            let at = self.at.unwrap_or(0);
            self.at = Some(match key {
                Key::ArrowUp => at.saturating_add(1),
                Key::ArrowDown => at.saturating_sub(1),
                Key::Home => usize::MAX,
                Key::End => 0,
                _ => continue,
            });
            self.takes_focus = true;
        }
    }

    /// Draws the list over everything, under the button that opens it.
    pub fn ui(&mut self, ui: &mut Ui, history: &History, words: &Words) -> PastAnswer {
        let look = look(ui);
        let mut answer = PastAnswer::default();
        let behind = egui::Area::new(Id::unique("past-veil")).order(egui::Order::Middle);
        behind.fixed_pos(egui::Pos2::ZERO).show(ui.ctx(), |ui| answer.is_done |= veil(ui, look).clicked());
        let window = ui.ctx().viewport_rect();
        let height = (window.height() - 2.0 * (space::WIDE + space::BETWEEN)).min(760.0);
        let area = egui::Area::new(Id::unique("past")).order(egui::Order::Foreground).default_size(window.size());
        let place = vec2(-space::BETWEEN, space::WIDE + space::BETWEEN);
        area.anchor(Align2::RIGHT_TOP, place).show(ui.ctx(), |ui| {
            widgets::panel(look).shadow(look.shadow).inner_margin(Margin::same(20)).show(ui, |ui| {
                ui.set_width(WIDTH);
                widgets::label(ui, &words.say("past-title"), Type::CLUSTER_NAME, look.ink);
                let hint = if history.all_steps() == 0 { "past-nothing" } else { "past-hint" };
                widgets::paragraph(ui, &words.say(hint), Type::BODY, look.ink_second);
                ui.add_space(space::SMALL);
                let rows = (height - 210.0).max(120.0).min(Self::wanted_height(history));
                ui.allocate_ui(vec2(WIDTH, rows), |ui| {
                    ui.set_min_size(vec2(WIDTH, rows));
                    answer.go_to = self.rows_ui(ui, history, words);
                });
                ui.add_space(space::MEDIUM);
                answer.is_done |= widgets::button(ui, &words.say("close")).clicked();
            });
        });
        answer
    }

    /// Room for the rows, as high as they are taken to be: a short list makes a short panel.
    fn wanted_height(history: &History) -> f32 {
        let rows = u16::try_from(history.all_steps() + 1).unwrap_or(u16::MAX);
        f32::from(rows) * (size::BUTTON + space::TINY) + space::GROUP
    }

    fn rows_ui(&mut self, ui: &mut Ui, history: &History, words: &Words) -> Option<usize> {
        let all = history.all_steps();
        let now = history.steps();
        self.takes_focus |= self.at.is_none();
        let at = self.at.map_or(now, |it| it.min(all));
        self.at = Some(at);
        if self.takes_focus {
            self.list.reveal(all - at);
        }
        let plan = LongListPlan { count: all + 1, gap: space::TINY, usual_height: size::BUTTON, version: 0 };
        let (mut list, sentences) = (std::mem::take(&mut self.list), &mut self.sentences);
        let takes_focus = std::mem::take(&mut self.takes_focus);
        let mut pressed = None;
        list.ui(
            ui,
            plan,
            |row| ("past", all - row),
            |ui, row| {
                let done = all - row;
                let made = done.checked_sub(1).and_then(|it| history.step(it));
                let time = made.map_or_else(String::new, |it| time_of(&it, words));
                let begin = words.say("past-begin");
                let sentence = match &made {
                    Some(made) => {
                        if sentences.len() > KEPT {
                            sentences.clear();
                        }
                        sentences.entry((made.number, made.edits.len())).or_insert_with(|| said(made, words)).as_str()
                    }
                    None => &begin,
                };
                let shown = row_ui(ui, &Row { time, sentence, done, now }, words);
                if takes_focus && done == at {
                    shown.request_focus();
                }
                if shown.clicked() {
                    pressed = Some(done);
                }
            },
        );
        self.list = list;
        if pressed.is_some() {
            self.at = pressed;
        }
        pressed
    }
}

fn said(made: &Made<'_>, words: &Words) -> String {
    words.step(made.edits, made.before, made.after)
}

fn time_of(made: &Made<'_>, words: &Words) -> String {
    made.at.map_or_else(String::new, |it| words.time(it.to_zoned(TimeZone::system()).time()))
}

struct Row<'a> {
    time: String,
    sentence: &'a str,
    /// How many steps are done once this one is.
    done: usize,
    /// How many are done now.
    now: usize,
}

fn row_ui(ui: &mut Ui, row: &Row<'_>, words: &Words) -> Response {
    let look = look(ui);
    let (is_now, is_undone) = (row.done == row.now, row.done > row.now);
    let width = ui.available_width();
    let (kind, colour) = match (is_now, is_undone) {
        (true, _) => (Type::BUTTON, look.ink),
        (_, true) => (Type::BODY, look.ink_second),
        _ => (Type::BODY, look.ink),
    };
    let galley = ui.painter().layout(row.sentence.to_owned(), kind.font(), colour, width - BEFORE - space::MEDIUM);
    let here = is_now.then(|| {
        let text = words.say("past-now");
        Lettering { text: &text, kind: Type::SMALL, colour: look.accent }.line(ui.painter())
    });
    let text_height = galley.size().y + here.as_ref().map_or(0.0, |it| it.size().y);
    let (rect, response) =
        ui.allocate_exact_size(vec2(width, (text_height + space::LARGE).max(size::BUTTON)), Sense::click());
    let name = accessible(row, words);
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_now, &name));
    ground_ui(ui, &response, look, is_now);
    let first_line = rect.top() + space::SMALL + kind.points * 0.62;
    if is_now || is_undone {
        let icon = if is_now { ICON_ARROW_FORWARD } else { ICON_REDO };
        let font = FontId::new(size::SMALL_ICON, icon.font_family());
        let colour = if is_now { look.accent } else { look.ink_second };
        ui.painter().text(pos2(rect.left() + 10.0, first_line), Align2::LEFT_CENTER, icon.codepoint, font, colour);
    }
    let time = figures(ui.painter(), &Lettering { text: &row.time, kind: Type::SMALL, colour: look.ink_second });
    ui.painter().galley(pos2(rect.left() + 34.0, first_line - time.size().y / 2.0), time, look.ink_second);
    let mut top = rect.center().y - text_height / 2.0;
    let left = rect.left() + BEFORE;
    let sentence_height = galley.size().y;
    ui.painter().galley(pos2(left, top), galley, colour);
    top += sentence_height;
    if let Some(here) = here {
        ui.painter().galley(pos2(left, top), here, look.accent);
    }
    focus_ring(ui, &response, CORNER_CARD);
    if response.has_focus() {
        // The arrows walk over the rows, also those that are out of sight; egui's own walk would do it twice.
        let arrows = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|it| it.set_focus_lock_filter(response.id, arrows));
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn ground_ui(ui: &Ui, response: &Response, look: &Look, is_now: bool) {
    let rect = response.rect;
    if is_now {
        ui.painter().rect_filled(rect, CORNER_CARD, look.accent_tint);
        let band = Rect::from_min_size(rect.min, vec2(space::TINY, rect.height()));
        ui.painter().rect_filled(band, CORNER_CARD, look.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, CORNER_CARD, look.surface_hover);
    }
}

/// What is read out: the time, the sentence, and that it was taken back.
fn accessible(row: &Row<'_>, words: &Words) -> String {
    if row.time.is_empty() {
        return row.sentence.to_owned();
    }
    let key = if row.done > row.now { "past-step-undone" } else { "past-step" };
    words.say_with(key, &[("time", row.time.clone().into()), ("step", row.sentence.into())])
}
