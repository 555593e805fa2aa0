//! Kiezen for the room: the chosen values large, and under them what can be chosen as buttons. A tap or a letter chooses, or
//! takes back.

use std::sync::Arc;

use egui::{Id, Key, Pos2, Rect, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::fit::Set;
use super::grid::Grid;
use super::leaving::{Answer, Leaving};
use super::one_by_one::shortened;
use super::pieces::{FOOT, RoomButton, corner, ring};
use super::stage::Stage;
use super::values;
use crate::app::look::{RoomType, look};
use crate::app::seen::Seen;
use crate::app::steps::kiezen::acts::{self, Tap};
use crate::app::widgets::dashed_rect;
use crate::insight::candidates::candidates;
use crate::insight::review::notes_of_value;
use crate::insight::{Candidate, CandidateKind, Coverage};
use crate::model::{ChosenValue, Edit, Letter, Standing, ValueId};

/// Values side by side.
const BESIDE: usize = 3;
/// Sizes in pixels of the design.
const INSIDE: f32 = 28.0;
const GAP: f32 = 20.0;
const LEAST: f32 = 200.0;
/// A candidate is at least so wide, and so high.
const BUTTON: (f32, f32) = (330.0, 104.0);
/// The word on it.
const WORD: RoomType = RoomType { pixels: 40.0, ..RoomType::BEHAVIOUR };

/// The view with what belongs to the sitting.
#[derive(Debug, Default)]
pub struct Choosing {
    leaving: Option<Leaving>,
    /// The value of which is shown where it comes from.
    origin: Option<ValueId>,
    looked_up: Option<(u64, Vec<Candidate>)>,
}

/// What stands in the bar: nothing but how many are chosen.
pub fn place(seen: &Seen<'_>, shows_counts: bool) -> (String, String) {
    let chosen = values::chosen(seen).len();
    let arguments = [("n", chosen.into()), ("total", usize::from(seen.project.setup.max_values).into())];
    let told = if shows_counts { seen.words.say_with("room-chosen-of", &arguments) } else { String::new() };
    (String::new(), told)
}

/// "staat op 14 van 51 bladen".
pub fn coverage(seen: &Seen<'_>, value: &ChosenValue) -> String {
    let coverage = Coverage::of_sources(seen.project, &value.sources);
    let arguments = [("part", coverage.sheets.into()), ("whole", seen.insight.sheet_count.into())];
    seen.words.say_with("kiezen-stands-on-sheets", &arguments)
}

impl Choosing {
    /// Draws it in the part of the window under the bar.
    pub fn ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect) {
        if let Some(mut leaving) = self.leaving.take() {
            match leaving.ui(ui, stage, area) {
                Answer::Open => self.leaving = Some(leaving),
                Answer::Done => ui.ctx().request_repaint(),
            }
            return;
        }
        let all = match self.looked_up.take() {
            Some((version, found)) if version == stage.seen.version => found,
            _ => candidates(stage.seen.project, stage.seen.lay),
        };
        let foot = Rect::from_min_max(pos2(area.left(), area.bottom() - stage.px(FOOT)), area.max);
        let body = Rect::from_min_max(area.min, pos2(area.right(), foot.top() - stage.px(24.0)));
        if all.is_empty() && stage.seen.project.values.is_empty() {
            let sentence = stage.word("kiezen-no-words");
            stage.calm_ui(ui, area, &sentence);
            return stage.say_ui(ui, foot, "");
        }
        let cards = Cards::lay(ui, stage, body.width());
        let grid = grid(stage, body.width());
        let origin = self.origin_lines(ui, stage, body.width());
        let line_gap = stage.px(0.6 * GAP);
        let under = match &origin {
            Some(lines) => lines.iter().map(|it| it.1.size.y + line_gap).sum(),
            None => grid.height(all.len()),
        };
        let height = cards.height + stage.px(1.6 * GAP) + under;
        let mut tapped = Self::letters(ui, stage, &all);
        let mut asked = None;
        stage.scrolled(ui, body, (Id::unique("room choosing"), height), |stage, ui, start| {
            asked = cards.ui(ui, stage, start, self.origin);
            let mut below = start + vec2(0.0, cards.height + stage.px(1.6 * GAP));
            for (number, (text, set)) in origin.iter().flatten().enumerate() {
                set.paint(ui.painter(), below, look(ui).ink);
                let told = Rect::from_min_size(below, set.size);
                let response = ui.interact(told, Id::unique(("room value origin", number)), Sense::hover());
                response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
                below.y += set.size.y + line_gap;
            }
            if origin.is_some() {
                return;
            }
            for (number, candidate) in all.iter().enumerate() {
                let rect = grid.rect(number).translate(below.to_vec2());
                if candidate_ui(ui, stage, rect, number, candidate) {
                    tapped = Some(number);
                }
            }
        });
        if let Some(candidate) = tapped.and_then(|it| all.get(it)) {
            self.tap(ui, stage, candidate);
        }
        if let Some(value) = asked {
            self.origin = if self.origin == Some(value) { None } else { Some(value) };
        }
        if self.origin.is_some() && stage.takes(ui, Key::Escape) {
            self.origin = None;
        }
        let hint = stage.word(if origin.is_some() { "room-hint-value-origin" } else { "room-hint-choosing" });
        stage.say_ui(ui, foot, &hint);
        self.looked_up = Some((stage.seen.version, all));
    }

    /// Where the value that was tapped comes from: each word with its sheet. None where no value was tapped.
    fn origin_lines(&mut self, ui: &Ui, stage: &mut Stage<'_>, width: f32) -> Option<Vec<(String, Arc<Set>)>> {
        let chosen = stage.seen.project.values_standing(Standing::Chosen).find(|it| Some(it.id) == self.origin);
        self.origin = chosen.map(|it| it.id);
        let project = stage.seen.project;
        let told = notes_of_value(project, chosen?).into_iter().filter_map(|it| {
            let note = project.value_notes.get(it)?;
            let place = stage.seen.words.sheet(project, project.sheets.get(note.sheet)?);
            let text = ("text", note.original.as_str().into());
            Some(stage.seen.words.say_with("room-origin", &[("place", place.into()), text]))
        });
        let mut told: Vec<String> = told.collect();
        if told.is_empty() {
            told.push(stage.word("room-value-without-words"));
        }
        Some(told.into_iter().map(|it| (it.clone(), stage.set(ui.painter(), &it, width, RoomType::REASON))).collect())
    }

    /// Which candidate is asked for by the letter of its cluster.
    fn letters(ui: &Ui, stage: &mut Stage<'_>, all: &[Candidate]) -> Option<usize> {
        for letter in Letter::all().map(char::from) {
            if Key::from_name(&letter.to_string()).is_none_or(|it| !stage.takes(ui, it)) {
                continue;
            }
            let found = all.iter().position(|it| letter_of(it) == Some(letter));
            if found.is_none() {
                let arguments = [("letter", letter.to_string().into())];
                stage.complain(stage.seen.words.say_with("board-no-such-letter", &arguments));
            }
            return found;
        }
        None
    }

    fn tap(&mut self, ui: &Ui, stage: &mut Stage<'_>, candidate: &Candidate) {
        let is_chosen = standing(&stage.seen, candidate) == Some(Standing::Chosen);
        match acts::tap(stage.seen.project, candidate, stage.seen.new_id()) {
            Tap::Do(edit) => {
                let key = if is_chosen { "room-done-taken-back" } else { "room-done-chosen" };
                say(ui, stage, edit, key, &candidate.title);
            }
            Tap::NoRoom(newcomer) => {
                self.leaving = Some(Leaving::new(newcomer));
                ui.ctx().request_repaint();
            }
        }
    }
}

/// Asks for an edit, and says what was done with a word.
pub fn say(ui: &Ui, stage: &mut Stage<'_>, edit: Edit, key: &str, word: &str) {
    let sentence = stage.seen.words.say_with(key, &[("word", shortened(word).into())]);
    stage.act(ui, edit, sentence);
}

fn letter_of(candidate: &Candidate) -> Option<char> {
    match &candidate.kind {
        CandidateKind::Cluster(_, letter) => letter.map(char::from),
        CandidateKind::Cards(_) => None,
    }
}

fn standing(seen: &Seen<'_>, candidate: &Candidate) -> Option<Standing> {
    candidate.value.and_then(|it| seen.project.values.get(it)).map(|it| it.standing)
}

/// A candidate as a button; says whether it was tapped.
fn candidate_ui(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, number: usize, candidate: &Candidate) -> bool {
    let id = match &candidate.kind {
        CandidateKind::Cluster(cluster, _) => Id::unique(("room candidate", cluster)),
        CandidateKind::Cards(_) => Id::unique(("room candidate word", number)),
    };
    if !ui.is_rect_visible(rect) && !ui.memory(|it| it.has_focus(id)) {
        return false;
    }
    let is_chosen = standing(&stage.seen, candidate) == Some(Standing::Chosen);
    let button = RoomButton {
        letter: letter_of(candidate),
        chosen: Some(is_chosen),
        kind: WORD,
        ..RoomButton::new(&candidate.title)
    };
    let response = stage.button(ui, rect, id, &button);
    if response.gained_focus() {
        ui.scroll_to_rect(rect, None);
    }
    response.clicked()
}

/// A chosen value as it stands on its card.
pub struct Face {
    value: ValueId,
    /// Its name.
    pub name: String,
    title: Arc<Set>,
    meaning: Option<(String, Arc<Set>)>,
    told: Option<(String, Arc<Set>)>,
    /// How high it is, with the room around it, in points.
    pub height: f32,
}

impl Face {
    /// Lays it out in a width, in points.
    pub fn lay(ui: &Ui, stage: &mut Stage<'_>, value: &ChosenValue, width: f32) -> Self {
        let room = width - 2.0 * stage.px(INSIDE);
        let name = values::name(&stage.seen, value);
        let title = stage.set(ui.painter(), &name, room, RoomType::NAME);
        let meaning = value.meaning.trim();
        let meaning = (!meaning.is_empty()).then(|| {
            let kind = if meaning.chars().count() > 120 { RoomType::REASON.at(30.0) } else { RoomType::REASON };
            (meaning.to_owned(), stage.set(ui.painter(), meaning, room, kind))
        });
        let told = stage.shows_counts.then(|| {
            let text = coverage(&stage.seen, value);
            let set = stage.set(ui.painter(), &text, room, RoomType::LINE);
            (text, set)
        });
        let lines = [&meaning, &told].into_iter().flatten().map(|it| it.1.size.y + stage.px(12.0)).sum::<f32>();
        let height = (title.size.y + lines + 2.0 * stage.px(INSIDE)).max(stage.px(LEAST));
        Self { value: value.id, name, title, meaning, told, height }
    }

    /// Paints what is in it.
    pub fn paint(&self, ui: &Ui, stage: &Stage<'_>, rect: Rect, salt: usize) {
        let look = look(ui);
        let mut at = rect.min + vec2(stage.px(INSIDE), stage.px(INSIDE));
        self.title.paint(ui.painter(), at, look.ink);
        at.y += self.title.size.y;
        for (place, (part, colour)) in
            [(&self.meaning, look.ink), (&self.told, look.ink_second)].into_iter().enumerate()
        {
            let Some((text, set)) = part else { continue };
            at.y += stage.px(12.0);
            set.paint(ui.painter(), at, colour);
            let told = Rect::from_min_size(at, set.size);
            let response = ui.interact(told, Id::unique(("room value line", salt, place)), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
            at.y += set.size.y;
        }
    }
}

/// Words to be read from the back of the room: as many side by side as that leaves.
fn grid(stage: &Stage<'_>, width: f32) -> Grid {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of columns")]
    let columns = ((stage.scale.pixels(width) + GAP) / (BUTTON.0 + GAP)).floor().max(1.0) as usize;
    Grid::new(width, columns, stage.px(BUTTON.1), stage.px(0.7 * GAP))
}

/// The chosen values and the places that are left, laid out.
struct Cards {
    faces: Vec<Face>,
    places: usize,
    columns: usize,
    width: f32,
    /// Of one row.
    row: f32,
    height: f32,
    gap: f32,
}

impl Cards {
    fn lay(ui: &Ui, stage: &mut Stage<'_>, whole: f32) -> Self {
        let chosen = values::chosen(&stage.seen);
        let most = usize::from(stage.seen.project.setup.max_values).max(chosen.len());
        // No row without a value: what can be chosen must not sink out of sight.
        let places = most.min(chosen.len().div_ceil(BESIDE).max(1) * BESIDE);
        let (columns, gap) = (places.clamp(1, BESIDE), stage.px(GAP));
        let width = (whole - gap * (columns - 1) as f32) / columns as f32;
        let faces: Vec<Face> = chosen.iter().map(|it| Face::lay(ui, stage, it, width)).collect();
        let row = faces.iter().map(|it| it.height).fold(stage.px(LEAST), f32::max);
        let rows = places.div_ceil(columns);
        Self { faces, places, columns, width, row, height: rows as f32 * (row + gap) - gap, gap }
    }

    /// Draws them; a value that was tapped is asked where it comes from.
    fn ui(&self, ui: &Ui, stage: &mut Stage<'_>, start: Pos2, open: Option<ValueId>) -> Option<ValueId> {
        let look = look(ui);
        let mut asked = None;
        for place in 0..self.places {
            let (column, row) = (place % self.columns, place / self.columns);
            let at = start + vec2(column as f32 * (self.width + self.gap), row as f32 * (self.row + self.gap));
            let rect = Rect::from_min_size(at, vec2(self.width, self.row));
            if let Some(face) = self.faces.get(place) {
                ui.painter().rect(
                    rect,
                    corner(stage.scale),
                    look.surface,
                    stage.hairline(look, look.line),
                    StrokeKind::Inside,
                );
                let bar = rect.with_max_y(rect.top() + stage.px(10.0));
                let round = egui::CornerRadius { sw: 0, se: 0, ..corner(stage.scale) };
                ui.painter().rect_filled(bar, round, look.accent);
                let response = ui.interact(rect, Id::unique(("room chosen", place)), Sense::click());
                let name = stage.seen.words.say_with("kiezen-card", &[("name", face.name.as_str().into())]);
                let is_open = open == Some(face.value);
                response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_open, &name));
                face.paint(ui, stage, rect, place);
                if is_open {
                    let line = egui::Stroke::new(stage.px(4.0), look.accent);
                    ui.painter().rect_stroke(rect, corner(stage.scale), line, StrokeKind::Inside);
                }
                ring(ui, stage.scale, &response);
                if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
                    asked = Some(face.value);
                }
            } else {
                dashed_rect(ui.painter(), rect, corner(stage.scale), egui::Stroke::new(stage.px(2.5), look.line_hover));
                let sentence = stage.word("room-empty-place");
                let inside = rect.shrink(stage.px(INSIDE));
                let set = stage.fitted(ui.painter(), &sentence, inside.size(), RoomType::LINE);
                set.paint(ui.painter(), rect.center() - set.size / 2.0, look.ink_second);
                let response = ui.interact(rect, Id::unique(("room empty place", place)), Sense::hover());
                response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &sentence));
            }
        }
        asked
    }
}
