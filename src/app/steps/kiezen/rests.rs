//! What the choice rests on: on how many sheets one of its words stands, and, when asked for, what stands on the others and
//! which clusters stand on the most sheets together. Numbers, never a verdict.

use egui::style::ScrollAnimation;
use egui::{Align, Rect, RichText, Ui, UiBuilder, pos2, vec2};

use super::rests_parts::{self, Cell};
use super::told;
use crate::app::action::Action;
use crate::app::look::{Type, Weight, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{
    ActionButton, Lettering, LongList, LongListPlan, label, panel, paragraph, progress, quiet_button, separator,
};
use crate::insight::together::{LARGEST_SET, MOST_SETS};
use crate::insight::{Coverage, Rests, Together, together};
use crate::model::{BoardId, SheetId, Sources, Standing};
use crate::words::{Argument, Counted};

/// The lists are at most as high as the window without this, and at least so high, in points.
const ABOVE_LISTS: f32 = 744.0;
const LEAST_HEIGHT: f32 = 260.0;
/// From this width on, words and sheets stand beside each other.
const BESIDE_FROM: f32 = 640.0;
/// A column of words is at least so wide, in points.
const WORD_WIDTH: f32 = 204.0;

/// The panel as it is looked at. What takes counting is counted when it is asked for, once for a version.
#[derive(Debug, Default)]
pub(super) struct RestsPanel {
    shows_others: bool,
    shows_together: bool,
    /// Whether something was opened a moment ago, that is to be brought into sight.
    is_just_open: bool,
    /// The folded word whose sheets are listed; none: all sheets.
    word: Option<String>,
    words: LongList,
    sheets: LongList,
    /// On how many sheets one of the words stands, for a version.
    counted: Option<(u64, Coverage)>,
    rests: Option<(u64, Rests)>,
    together: Option<(u64, BoardId, Together)>,
}

impl RestsPanel {
    /// Draws it under the chosen cards; nothing before a first choice.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let chosen = seen.project.values_standing(Standing::Chosen);
        let choice: Vec<&Sources> = chosen.map(|it| &it.sources).filter(|it| !it.is_empty()).collect();
        if choice.is_empty() || seen.insight.sheet_count == 0 {
            return Vec::new();
        }
        let counted = self.counted.take().filter(|it| it.0 == seen.version);
        let (_, coverage) = counted.unwrap_or_else(|| (seen.version, coverage(seen, &choice)));
        let mut actions = Vec::new();
        let was_just_open = self.is_just_open;
        let shown = panel(look(ui)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            count_ui(ui, seen, &coverage);
            self.questions_ui(ui, seen, &coverage);
            if self.shows_others && coverage.sheets < seen.insight.sheet_count {
                actions.extend(self.others_ui(ui, seen, &choice));
            }
            if self.shows_together {
                self.together_ui(ui, seen);
            }
        });
        self.counted = Some((seen.version, coverage));
        if was_just_open {
            self.is_just_open = false;
            let place = shown.response.rect;
            if place.bottom() > ui.clip_rect().bottom() {
                ui.scroll_to_rect_animation(place, Some(Align::TOP), ScrollAnimation::none());
            }
        }
        actions
    }

    /// Both questions, each open or not.
    fn questions_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, coverage: &Coverage) {
        let others = seen.insight.sheet_count.saturating_sub(coverage.sheets);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
            if others > 0 {
                let ask = seen.words.say_with("rests-others", &[("n", others.into())]);
                if ui.add(ActionButton::outlined(&ask).chosen(self.shows_others)).clicked() {
                    self.shows_others = !self.shows_others;
                    self.is_just_open = self.shows_others;
                    self.word = None;
                }
            }
            let count = seen.words.number(how_many(seen));
            let ask = seen.words.say_with("rests-together", &[("n", how_many(seen).into()), ("count", count.into())]);
            if ui.add(ActionButton::outlined(&ask).chosen(self.shows_together)).clicked() {
                self.shows_together = !self.shows_together;
                self.is_just_open = self.shows_together;
            }
        });
    }

    fn others_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, choice: &[&Sources]) -> Vec<Action> {
        let kept = self.rests.take().filter(|it| it.0 == seen.version);
        let (_, rests) =
            kept.unwrap_or_else(|| (seen.version, Rests::of(seen.project, seen.insight, choice.iter().copied())));
        separator(ui);
        let width = ui.available_width();
        let is_beside = width >= BESIDE_FROM;
        let words_width = if is_beside { (width * 0.58 - space::PANEL / 2.0).floor() } else { width };
        let mut actions = Vec::new();
        if is_beside {
            let room = ui.available_rect_before_wrap();
            let mut left = column(ui, "words", room.with_max_x(room.left() + words_width));
            self.words_ui(&mut left, seen, &rests);
            let mut right = column(ui, "sheets", room.with_min_x(room.left() + words_width + space::PANEL));
            actions.extend(self.sheets_ui(&mut right, seen, &rests));
            let used = left.min_rect().union(right.min_rect());
            ui.advance_cursor_after_rect(used);
        } else {
            self.words_ui(ui, seen, &rests);
            actions.extend(self.sheets_ui(ui, seen, &rests));
        }
        self.rests = Some((seen.version, rests));
        actions
    }

    /// The words on the other sheets, those on most of them first; a tap shows on which.
    fn words_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, rests: &Rests) {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        let said = seen.words.say_with("rests-words", &[("n", rests.other_sheets.len().into())]);
        label(ui, &said, Type::BUTTON, look(ui).ink);
        if rests.other.is_empty() {
            paragraph(ui, &seen.words.say("rests-no-words"), Type::BODY, look(ui).ink_second);
            return;
        }
        let width = ui.available_width();
        let columns = columns_in(width);
        let rows = rests.other.len().div_ceil(columns);
        let plan = LongListPlan { count: rows, gap: 0.0, usual_height: size::BUTTON, version: seen.version };
        let (words, word) = (&mut self.words, &mut self.word);
        let draw = |ui: &mut Ui, row: usize| {
            let wide = ui.available_width() / columns as f32;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                for other in rests.other.iter().skip(row * columns).take(columns) {
                    let sheets = seen.words.count(Counted::Sheets, other.sheets.len());
                    let name = [("word", other.wording.as_str().into()), ("sheets", sheets.into())];
                    let name = seen.words.say_with("rests-word", &name);
                    let is_picked = word.as_deref() == Some(&other.wording);
                    let count = other.sheets.len().to_string();
                    let cell = Cell { count: &count, text: &other.wording, name: &name, is_picked, width: wide };
                    if cell.ui(ui).clicked() {
                        *word = if is_picked { None } else { Some(other.wording.clone()) };
                    }
                }
            });
        };
        list_ui(ui, words, plan, draw);
    }

    /// The other sheets, or those of the word that is picked; a tap goes to the sheet.
    fn sheets_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, rests: &Rests) -> Option<Action> {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        let picked = self.word.as_ref().and_then(|word| rests.other.iter().find(|it| it.wording == *word));
        let sheets: &[SheetId] = picked.map_or(&rests.other_sheets, |it| &it.sheets);
        let said = match picked {
            Some(word) => {
                let sheets = Counted::Sheets.argument(word.sheets.len());
                seen.words.say_with("rests-word-on", &[("word", Argument::quoted(&word.wording)), ("sheets", sheets)])
            }
            None => seen.words.say_with("rests-sheets", &[("n", sheets.len().into())]),
        };
        paragraph(ui, &said, Type::BUTTON, look(ui).ink);
        if picked.is_some() && quiet_button(ui, &seen.words.say("rests-all-sheets")).clicked() {
            self.word = None;
        }
        let mut asked = None;
        let plan =
            LongListPlan { count: sheets.len(), gap: 0.0, usual_height: size::BUTTON, version: version(seen, picked) };
        let draw = |ui: &mut Ui, place: usize| {
            let Some(sheet) = sheets.get(place).and_then(|it| seen.project.sheets.get(*it)) else { return };
            let name = seen.words.sheet(seen.project, sheet);
            let meeting = seen.project.meeting_of_sheet(sheet.id);
            if rests_parts::sheet_ui(ui, seen, &name, meeting).clicked() {
                asked = Some(Action::ShowSheet(sheet.id));
            }
        };
        list_ui(ui, &mut self.sheets, plan, draw);
        asked
    }

    /// The sets of clusters that stand on the most sheets together, beside each other.
    fn together_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let Some(board) = seen.board.map(|it| it.id) else { return };
        let kept = self.together.take().filter(|it| it.0 == seen.version && it.1 == board);
        let (_, _, found) =
            kept.unwrap_or_else(|| (seen.version, board, together(seen.project, board, how_many(seen))));
        separator(ui);
        ui.spacing_mut().item_spacing.y = space::SMALL;
        let on = Coverage { sheets: found.sheets, ..Coverage::default() };
        let size = found.sets.first().map_or(0, Vec::len);
        let said = match found.set_count {
            0 => seen.words.say("rests-together-none"),
            sets => {
                let more = [("sets", sets.into()), ("n", size.into()), ("count", seen.words.number(size).into())];
                told::say_of_all(seen, "rests-together-found", &on, &more)
            }
        };
        paragraph(ui, &said, Type::BUTTON, look(ui).ink);
        rests_parts::sets_ui(ui, seen, &found.sets);
        if found.set_count > found.sets.len() {
            let shown = [("n", MOST_SETS.into()), ("sets", found.set_count.into())];
            paragraph(ui, &seen.words.say_with("rests-together-shown", &shown), Type::SMALL, look(ui).ink_second);
        }
        if found.left_out > 0 {
            let left = seen.words.say_with("rests-together-left", &[("n", found.left_out.into())]);
            paragraph(ui, &left, Type::SMALL, look(ui).ink_second);
        }
        paragraph(ui, &seen.words.say("rests-together-only-counts"), Type::SMALL, look(ui).ink_second);
        self.together = Some((seen.version, board, found));
    }
}

/// As many as can be chosen, as far as sets of so many are counted.
fn how_many(seen: &Seen<'_>) -> usize {
    usize::from(seen.project.setup.max_values).clamp(1, LARGEST_SET)
}

fn columns_in(width: f32) -> usize {
    if width >= 3.0 * WORD_WIDTH {
        3
    } else if width >= 2.0 * WORD_WIDTH {
        2
    } else {
        1
    }
}

/// A list changes with the project, and with the word whose sheets it holds.
fn version(seen: &Seen<'_>, picked: Option<&crate::insight::OtherWord>) -> u64 {
    let first = picked.and_then(|it| it.cards.first());
    egui::Id::unique((seen.version, first)).value()
}

fn column(ui: &mut Ui, salt: &str, rect: Rect) -> Ui {
    ui.new_child(UiBuilder::new().id_salt(salt).max_rect(rect))
}

/// A long list that is no higher than it needs, and has an end on the screen.
fn list_ui(ui: &mut Ui, list: &mut LongList, plan: LongListPlan, draw: impl FnMut(&mut Ui, usize)) {
    let wanted = plan.count as f32 * (plan.usual_height + plan.gap) + space::MEDIUM;
    let height = wanted.min((ui.ctx().viewport_rect().height() - ABOVE_LISTS).max(LEAST_HEIGHT));
    let at = ui.available_rect_before_wrap();
    let room = Rect::from_min_size(at.min, vec2(at.width(), height));
    let salt = egui::Id::unique(("rests list", plan.count, ui.scope_id()));
    let mut inner = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(room));
    list.ui(&mut inner, plan, |place| place, draw);
    ui.advance_cursor_after_rect(room);
}

/// On how many sheets one of the words of a choice stands.
fn coverage(seen: &Seen<'_>, choice: &[&Sources]) -> Coverage {
    let mut all = Sources::default();
    for sources in choice {
        all.clusters.extend(&sources.clusters);
        all.cards.extend(&sources.cards);
    }
    Coverage::of_sources(seen.project, &all)
}

/// "27 van 51", and the bar beside it with what it counts.
fn count_ui(ui: &mut Ui, seen: &Seen<'_>, coverage: &Coverage) {
    let sentence = told::of_all_sheets(seen, "kiezen-together", coverage);
    let whole = seen.insight.sheet_count;
    let number = coverage.sheets.to_string();
    let of = seen.words.say_with("rests-of", &[("whole", whole.into())]);
    let look = look(ui);
    let number = Lettering { text: &number, kind: Type::DISPLAY, colour: look.ink }.line(ui.painter());
    let of = Lettering { text: &of, kind: Type::CLUSTER_NAME.with_weight(Weight::Regular), colour: look.ink }
        .line(ui.painter());
    let figures = number.size().x + space::SMALL + of.size().x;
    let room = ui.available_rect_before_wrap();
    let left = room.left() + figures + space::GROUP;
    let mut beside = column(ui, "bar", Rect::from_min_max(pos2(left, room.top()), room.max));
    beside.spacing_mut().item_spacing.y = space::SMALL;
    let said = seen.words.say_with("rests-sheets-with-word", &[("n", whole.into())]);
    let said = RichText::new(said).font(Type::TITLE.font()).color(look.ink);
    beside.add(egui::Label::new(said).selectable(false));
    progress(&mut beside, &sentence, coverage.sheets as f32 / whole.max(1) as f32);
    let height = beside.min_rect().height().max(number.size().y);
    let middle = room.top() + height / 2.0;
    let base = middle + number.size().y * 0.22;
    ui.painter().galley(pos2(room.left(), middle - number.size().y / 2.0), number.clone(), look.ink);
    let of_top = base - of.size().y * 0.72;
    ui.painter().galley(pos2(room.left() + number.size().x + space::SMALL, of_top), of, look.ink);
    ui.advance_cursor_after_rect(Rect::from_min_size(room.min, vec2(room.width(), height)));
}
