//! What was done, newest first: every step as one sentence with its time, to walk back through and forward again.
//!
//! Only the sentences that are in sight are made, and each is made once: a step never changes, it only comes and goes.

use std::collections::BTreeMap;

use egui::{Align2, CursorIcon, EventFilter, FontId, Key, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_ARROW_FORWARD, ICON_REDO};
use jiff::tz::TimeZone;

use crate::app::look::{CORNER_CARD, Look, Type, look, size, space};
use crate::app::widgets::{Lettering, LongList, LongListPlan, figures, focus_ring};
use crate::model::{History, history::Made};
use crate::words::Words;

/// Room for the mark and the time before a sentence, in points.
const BEFORE: f32 = 84.0;
/// How many sentences are kept at most.
const KEPT: usize = 2_000;

/// The list, and where the keyboard is in it.
#[derive(Debug, Default)]
pub struct StepList {
    list: LongList,
    /// Which row the keyboard is on, counted in steps that are done; none before the first look.
    at: Option<usize>,
    takes_focus: bool,
    /// Sentences by the number of their step and how many edits it had.
    sentences: BTreeMap<(u64, usize), String>,
}

impl StepList {
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

    /// Room for the rows, as high as they are taken to be: a short list makes a short panel.
    pub fn wanted_height(history: &History) -> f32 {
        let rows = u16::try_from(history.all_steps() + 1).unwrap_or(u16::MAX);
        f32::from(rows) * (size::BUTTON + space::TINY) + space::GROUP
    }

    /// Draws the rows in the room that there is; gives after how many steps to be, where one was pressed.
    pub fn ui(&mut self, ui: &mut Ui, history: &History, words: &Words) -> Option<usize> {
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
        let (mut pressed, mut is_focused) = (None, false);
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
                    is_focused = true;
                }
                if shown.clicked() {
                    pressed = Some(done);
                }
            },
        );
        self.list = list;
        if takes_focus && !is_focused {
            // The row comes into sight in the next frame, and takes the focus then.
            self.takes_focus = true;
            ui.ctx().request_repaint();
        }
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::app::look::{Set, install};
    use crate::model::{BoardId, Edit, Project, SetupEdit};

    /// A history of so many steps, the last half of them taken back.
    fn history(steps: usize) -> History {
        let mut history = History::new(Project::new(BoardId::from(1)));
        for number in 0..steps {
            let edit = Edit::Setup(SetupEdit::Title(format!("Titel {number}")));
            let time = Duration::from_mins(u64::try_from(number).unwrap_or_default());
            history.apply(edit, time).expect("it is accepted");
        }
        history.go_to(steps / 2);
        history
    }

    #[test]
    fn of_thousands_of_steps_only_those_in_sight_are_said_and_ours_is_in_sight() {
        let context = egui::Context::default();
        install(&context, Set::Light);
        let (history, mut panel, words) = (history(4_000), StepList::default(), Words::default());
        for _ in 0..4 {
            let screen = Rect::from_min_size(egui::Pos2::ZERO, vec2(1280.0, 800.0));
            let input = egui::RawInput { screen_rect: Some(screen), ..egui::RawInput::default() };
            let mut output = context.run_ui(input, |ui| {
                panel.ui(ui, &history, &words);
            });
            output.textures_delta.clear();
        }
        assert!(panel.sentences.len() < 100, "{} sentences were made", panel.sentences.len());
        assert!(!panel.takes_focus, "the row has the focus");
        assert!(panel.sentences.contains_key(&(2_000, 1)), "{:?}", panel.sentences.keys());
    }
}
