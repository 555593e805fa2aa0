//! Rondje tafels: one table fills the screen, with what its groups wrote and why. Arrows lead to the next.

use std::sync::Arc;

use egui::{Id, Key, Rect, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_ARROW_BACK, ICON_ARROW_FORWARD};

use super::fit::Set;
use super::pieces::{FOOT, RoomButton, corner};
use super::stage::Stage;
use crate::app::look::{RoomType, look};
use crate::app::seen::Seen;
use crate::insight::Insight;
use crate::model::{BehaviourNoteId, SheetId, TableId};

/// More sheets than this do not stand side by side.
const MOST_COLUMNS: usize = 3;
/// Inside a sheet, and between two, in pixels of the design.
const INSIDE: f32 = 28.0;
const GAP: f32 = 28.0;

/// How large values, behaviours and the toelichting are, the largest first.
const SIZES: [(f32, f32, f32); 3] = [(64.0, 44.0, 40.0), (56.0, 40.0, 34.0), (48.0, 36.0, 28.0)];

/// The view with what belongs to the sitting.
#[derive(Debug, Default)]
pub struct Tables {
    at: Option<TableId>,
    /// Where the round began.
    began_at: Option<TableId>,
    laid: Option<Laid>,
}

/// A table as it is laid out.
#[derive(Debug)]
struct Laid {
    made_for: (u64, TableId, u32, u32),
    sheets: Vec<Panel>,
    height: f32,
}

#[derive(Debug)]
struct Panel {
    rect: Rect,
    name: String,
    lines: Vec<Line>,
}

#[derive(Debug)]
struct Line {
    text: String,
    set: Arc<Set>,
    /// Space over it.
    above: f32,
    /// From the left edge of the panel's inside.
    left: f32,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Value,
    Behaviour,
    Second,
    Reason,
}

impl Tables {
    /// Begins at this table, where there is one; a round that began there before goes on where it was.
    pub fn show(&mut self, table: Option<TableId>) {
        if table.is_some() && table != self.began_at {
            (self.at, self.began_at) = (table, table);
        }
    }

    /// All tables, in the order of sessions and numbers.
    fn all(seen: &Seen<'_>) -> Vec<TableId> {
        let meetings = Insight::meetings(seen.project).into_iter();
        meetings.filter_map(|it| seen.insight.tables.get(&it)).flatten().copied().collect()
    }

    /// Where one is: "11.00 uur, tafel 3" and "tafel 7 van 15".
    pub fn place(&self, seen: &Seen<'_>) -> Option<(String, String)> {
        let all = Self::all(seen);
        let at = self.at.or_else(|| all.first().copied())?;
        let number = all.iter().position(|it| *it == at)?;
        let table = seen.project.tables.get(at)?;
        let meeting = seen.project.meetings.get(table.meeting).map_or_else(String::new, |it| seen.words.meeting(it));
        let name = seen.words.say_with("board-table", &[("meeting", meeting.into()), ("table", table.number.into())]);
        let arguments = [("n", (number + 1).into()), ("total", all.len().into())];
        Some((name, seen.words.say_with("room-table-of", &arguments)))
    }

    /// Draws it in the part of the window under the bar.
    pub fn ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect) {
        let all = Self::all(&stage.seen);
        let foot = Rect::from_min_max(pos2(area.left(), area.bottom() - stage.px(FOOT)), area.max);
        let body = Rect::from_min_max(area.min, pos2(area.right(), foot.top() - stage.px(24.0)));
        let Some(first) = all.first().copied() else {
            let sentence = stage.word("room-no-tables");
            stage.calm_ui(ui, area, &sentence);
            return stage.say_ui(ui, foot, "");
        };
        let at = self.at.filter(|it| all.contains(it)).unwrap_or(first);
        let number = all.iter().position(|it| *it == at).unwrap_or(0);
        let before = number.checked_sub(1).and_then(|it| all.get(it)).copied();
        let after = all.get(number + 1).copied();
        self.at = Some(at);
        self.table_ui(ui, stage, body, at);
        if let Some(to) = foot_ui(ui, stage, foot, (before, after)) {
            self.at = Some(to);
            ui.ctx().request_repaint();
        }
    }

    fn table_ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, table: TableId) {
        self.lay(ui, stage, area, table);
        let Some(laid) = &self.laid else { return };
        if laid.sheets.is_empty() {
            let sentence = stage.word("room-table-empty");
            return stage.calm_ui(ui, area, &sentence);
        }
        stage.scrolled(ui, area, (Id::unique(("room table", table)), laid.height), |stage, ui, start| {
            for (number, panel) in laid.sheets.iter().enumerate() {
                panel_ui(ui, stage, panel.rect.translate(start.to_vec2()), number, panel);
            }
        });
    }

    /// The largest type in which all sheets fit; the smallest where none does.
    fn lay(&mut self, ui: &Ui, stage: &mut Stage<'_>, area: Rect, table: TableId) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size on a screen")]
        let whole = |it: f32| it.max(0.0) as u32;
        let made_for = (stage.seen.version, table, whole(area.width()), whole(area.height()));
        if self.laid.as_ref().is_some_and(|it| it.made_for == made_for) {
            return;
        }
        let sheets = stage.seen.insight.sheets.get(&table).into_iter().flatten();
        let sheets: Vec<SheetId> = sheets.copied().filter(|it| stage.seen.project.sheet_counts(*it)).collect();
        let mut laid = (Vec::new(), 0.0);
        for sizes in SIZES {
            laid = panels(ui, stage, &sheets, area.width(), sizes);
            if laid.1 <= area.height() {
                break;
            }
        }
        // One row of sheets fills the height: paper hangs on a wall.
        if sheets.len() <= MOST_COLUMNS && laid.1 < area.height() {
            for panel in &mut laid.0 {
                panel.rect.max.y = area.height();
            }
            laid.1 = area.height();
        }
        self.laid = Some(Laid { made_for, sheets: laid.0, height: laid.1 });
    }
}

fn panels(ui: &Ui, stage: &mut Stage<'_>, sheets: &[SheetId], width: f32, sizes: (f32, f32, f32)) -> (Vec<Panel>, f32) {
    let columns = sheets.len().clamp(1, MOST_COLUMNS);
    let (gap, inside) = (stage.px(GAP), stage.px(INSIDE));
    let across = (width - gap * (columns - 1) as f32) / columns as f32;
    let mut panels = Vec::new();
    let mut top = 0.0;
    for row in sheets.chunks(columns) {
        let lines: Vec<Vec<Line>> = row.iter().map(|it| lines(ui, stage, *it, across - 2.0 * inside, sizes)).collect();
        let height = |lines: &[Line]| lines.iter().map(|it| it.above + it.set.size.y).sum::<f32>();
        let tallest = lines.iter().map(|it| height(it)).fold(0.0, f32::max) + 2.0 * inside;
        for (column, (sheet, lines)) in row.iter().zip(lines).enumerate() {
            let left = column as f32 * (across + gap);
            let name = stage.seen.project.sheets.get(*sheet).map_or_else(String::new, |it| {
                stage.seen.words.say_with("place-sheet-alone", &[("sheet", it.number.into())])
            });
            panels.push(Panel { rect: Rect::from_min_size(pos2(left, top), vec2(across, tallest)), name, lines });
        }
        top += tallest + gap;
    }
    (panels, (top - gap).max(0.0))
}

/// What stands on a sheet: why, then each value with the behaviour tied to it, then behaviour on its own.
fn lines(
    ui: &Ui,
    stage: &mut Stage<'_>,
    sheet: SheetId,
    width: f32,
    (value, behaviour, reason): (f32, f32, f32),
) -> Vec<Line> {
    let seen = stage.seen;
    let mut lines: Vec<Line> = Vec::new();
    let mut add = |stage: &mut Stage<'_>, text: &str, kind: Kind, above: f32| {
        let (token, left) = match kind {
            Kind::Value => (RoomType::NAME.at(value), 0.0),
            Kind::Behaviour => {
                (RoomType { weight: crate::app::look::Weight::Regular, ..RoomType::BEHAVIOUR.at(behaviour) }, 30.0)
            }
            Kind::Second => (RoomType::LINE, 0.0),
            Kind::Reason => (RoomType::REASON.at(reason), 0.0),
        };
        let left = stage.px(left);
        let set = stage.set(ui.painter(), text, width - left, token);
        let above = if lines.is_empty() { 0.0 } else { stage.px(above) };
        lines.push(Line { text: text.to_owned(), set, above, left, kind });
    };
    let notes =
        seen.insight.values.get(&sheet).into_iter().flatten().filter_map(|it| seen.project.value_notes.get(*it));
    for note in notes.filter(|it| seen.project.value_note_counts(it)) {
        add(stage, &note.wording, Kind::Value, 30.0);
        for behaviour in seen.insight.tied.get(&note.id).into_iter().flatten() {
            let wording = wording(&seen, *behaviour);
            add(stage, &wording, Kind::Behaviour, 8.0);
        }
    }
    let behaviours = seen.insight.behaviours.get(&sheet).into_iter().flatten();
    let counting = behaviours.filter_map(|it| seen.project.behaviour_notes.get(*it));
    let alone: Vec<BehaviourNoteId> =
        counting.filter(|it| seen.project.behaviour_note_counts(it) && it.links.is_empty()).map(|it| it.id).collect();
    if !alone.is_empty() {
        let heading = stage.word("room-behaviour-alone");
        add(stage, &heading, Kind::Second, 30.0);
        for behaviour in alone {
            let wording = wording(&seen, behaviour);
            add(stage, &wording, Kind::Behaviour, 8.0);
        }
    }
    let pitch = seen.project.sheets.get(sheet).map_or("", |it| it.pitch.trim());
    if !pitch.is_empty() {
        let heading = stage.word("board-pitch");
        add(stage, &heading, Kind::Second, 32.0);
        add(stage, pitch, Kind::Reason, 4.0);
    }
    if lines.is_empty() {
        let text = stage.word("room-sheet-empty");
        let set = stage.set(ui.painter(), &text, width, RoomType::LINE);
        lines.push(Line { text, set, above: 0.0, left: 0.0, kind: Kind::Second });
    }
    lines
}

fn wording(seen: &Seen<'_>, behaviour: BehaviourNoteId) -> String {
    seen.project.behaviour_notes.get(behaviour).map_or_else(String::new, |it| it.wording.clone())
}

fn panel_ui(ui: &Ui, stage: &Stage<'_>, rect: Rect, number: usize, panel: &Panel) {
    let look = look(ui);
    ui.painter().rect(rect, corner(stage.scale), look.surface, stage.hairline(look, look.line), StrokeKind::Inside);
    let response = ui.interact(rect, Id::unique(("room sheet", number)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Group, true, &panel.name));
    let mut y = rect.top() + stage.px(INSIDE);
    for (place, line) in panel.lines.iter().enumerate() {
        y += line.above;
        let at = pos2(rect.left() + stage.px(INSIDE) + line.left, y);
        let area = Rect::from_min_size(at, line.set.size);
        y = area.bottom();
        if !ui.is_rect_visible(area) {
            continue;
        }
        let ink = if line.kind == Kind::Second { look.ink_second } else { look.ink };
        line.set.paint(ui.painter(), at, ink);
        if line.kind == Kind::Behaviour {
            let dot = pos2(at.x - line.left + stage.px(8.0), at.y + line.set.kind.points * 0.62);
            ui.painter().circle_filled(dot, stage.px(5.0), look.accent);
        }
        let role = if line.kind == Kind::Value { Role::Heading } else { Role::Label };
        let response = ui.interact(area, Id::unique(("room sheet line", number, place)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(role, true, &line.text));
    }
}

/// Back and on, with large buttons and with keys; gives where to.
fn foot_ui(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    area: Rect,
    (before, after): (Option<TableId>, Option<TableId>),
) -> Option<TableId> {
    let name = |stage: &Stage<'_>, table: Option<TableId>| {
        let table = table.and_then(|it| stage.seen.project.tables.get(it))?;
        let meeting = stage.seen.project.meetings.get(table.meeting);
        let meeting = meeting.map_or_else(String::new, |it| stage.seen.words.meeting(it));
        let arguments = [("meeting", meeting.into()), ("table", table.number.into())];
        Some(stage.seen.words.say_with("board-table", &arguments))
    };
    let mut wish = None;
    let mut rest = area;
    if let Some(text) = name(stage, before) {
        let button = RoomButton::new(&text).icon(ICON_ARROW_BACK);
        let width = stage.button_width(ui, &button).max(stage.px(260.0));
        let rect = Rect::from_min_size(area.min, vec2(width, area.height()));
        if stage.button(ui, rect, Id::unique("room table before"), &button).clicked() {
            wish = before;
        }
        rest.min.x = rect.right() + stage.px(24.0);
    }
    if let Some(text) = name(stage, after) {
        let button = RoomButton { points_on: true, ..RoomButton::new(&text).icon(ICON_ARROW_FORWARD) };
        let width = stage.button_width(ui, &button).max(stage.px(260.0));
        let rect = Rect::from_min_max(pos2(area.right() - width, area.top()), area.max);
        if stage.button(ui, rect, Id::unique("room table after"), &button).clicked() {
            wish = after;
        }
        rest.max.x = rect.left() - stage.px(24.0);
    }
    let has_focus = ui.memory(egui::Memory::focused).is_some();
    let goes =
        |stage: &Stage<'_>, page: Key, arrow: Key| stage.takes(ui, page) || (!has_focus && stage.takes(ui, arrow));
    // Page down goes through what is longer than the screen first; only where nothing scrolls it comes here.
    if goes(stage, Key::PageDown, Key::ArrowRight) || (!has_focus && stage.takes(ui, Key::Space)) {
        wish = after.or(wish);
    }
    if goes(stage, Key::PageUp, Key::ArrowLeft) {
        wish = before.or(wish);
    }
    stage.say_ui(ui, rest, "");
    wish
}
