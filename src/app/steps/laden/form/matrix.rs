//! De Groeimatrix: values as rows, levels as columns, behaviour in the cells: tapped, dragged, keyed or typed there.

use std::collections::BTreeMap;

use egui::{
    Align2, CursorIcon, FontId, Id, Key, Pos2, Rect, Role, Sense, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2,
    vec2,
};
use egui_material_icons::icons::{ICON_ADD, ICON_CLOSE};

use super::super::acts::one_line;
use super::level_card::{LevelCard, card_height, paint_lifted};
use super::levels::{head_height, head_ui, level_name};
use super::table::{Cell, Table};
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Field, card_galley, dashed_rect, focus_ring};
use crate::model::{ChosenValue, Column, Edit, LoadingEdit, Placement, PlacementId, Spot, Standing, ValueId};
use crate::words::hyphenation::breaks;

/// A column is at least this wide, in points.
const LEAST_COLUMN: f32 = 232.0;
/// Under the cards: room to tap, to type in.
const FOOT: f32 = size::BUTTON;

/// The matrix as it is looked at.
#[derive(Debug, Default)]
pub(super) struct Matrix {
    /// What is picked, to be put somewhere by the next tap.
    picked: Option<(ValueId, PlacementId)>,
    lifted: Option<Lifted>,
    /// The cell in which one types.
    typing: Option<(ValueId, Option<u8>)>,
    /// What is half typed, for each cell.
    drafts: BTreeMap<(ValueId, Option<u8>), String>,
}

/// A card in the hand.
#[derive(Clone, Debug)]
struct Lifted {
    value: ValueId,
    placement: PlacementId,
    /// From the card's upper left to the hand.
    hold: Vec2,
}

/// One value with its behaviour by level.
struct Row<'a> {
    value: &'a ChosenValue,
    name: String,
    /// First those at no level, then those at each.
    cells: Vec<Vec<Placement>>,
}

fn column_level(column: usize) -> Option<u8> {
    column.checked_sub(1).and_then(|it| u8::try_from(it).ok())
}

fn rows<'a>(seen: &Seen<'a>) -> Vec<Row<'a>> {
    let columns = seen.project.levels.len() + 1;
    let row = |value: &'a ChosenValue| {
        let name = if value.name.trim().is_empty() { seen.words.say("without-name") } else { value.name.clone() };
        let mut cells = vec![Vec::new(); columns];
        for placement in &value.loading.placements {
            let column = placement.level.map_or(0, |it| usize::from(it) + 1);
            if let Some(cell) = cells.get_mut(column) {
                cell.push(*placement);
            }
        }
        Row { value, name, cells }
    };
    seen.project.values_standing(Standing::Chosen).map(row).collect()
}

impl Matrix {
    /// Gives what is half typed, before something else comes.
    pub fn leave(&mut self, seen: &Seen<'_>) -> Vec<Edit> {
        self.typing = None;
        let drafts = std::mem::take(&mut self.drafts);
        drafts.into_iter().filter_map(|((value, level), text)| write(seen, value, level, &text)).collect()
    }

    /// Draws it in all the room there is.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, head_width: f32) -> Vec<Edit> {
        let rows = rows(seen);
        let columns = seen.project.levels.len() + 1;
        let column = Table::column_width(ui.available_width(), head_width, columns, LEAST_COLUMN);
        self.let_go_of_what_is_gone(&rows);
        let heights = rows.iter().map(|row| self.row_height(ui, seen, row, column, head_width)).collect();
        let table = Table {
            id: Id::unique("growth matrix"),
            head_width,
            head_height: head_height(ui, seen, column),
            column,
            columns,
            rows: heights,
        };
        let mut edits = Vec::new();
        let mut over = None;
        let hand = ui.ctx().pointer_latest_pos();
        table.ui(ui, |ui, rect, cell| match cell {
            Cell::Column(0) => none_ui(ui, seen, rect),
            Cell::Column(column) => edits.extend(head_ui(ui, seen, rect, column - 1)),
            Cell::Row(row) => {
                if let Some(row) = rows.get(row) {
                    row_head_ui(ui, rect, &row.name);
                }
            }
            Cell::Body(at, column) => {
                let Some(row) = rows.get(at) else { return };
                if hand.is_some_and(|it| rect.contains(it) && ui.clip_rect().contains(it)) {
                    over = Some((row.value.id, column_level(column)));
                }
                edits.extend(self.cell_ui(ui, seen, row, column, rect));
            }
        });
        edits.extend(self.hand_ui(ui, seen, over, column));
        if self.picked.is_some() && ui.input_mut(|it| it.consume_key(egui::Modifiers::NONE, Key::Escape)) {
            self.picked = None;
        }
        edits
    }

    fn let_go_of_what_is_gone(&mut self, rows: &[Row<'_>]) {
        let is_there = |(value, placement): (ValueId, PlacementId)| {
            let row = rows.iter().find(|it| it.value.id == value);
            row.is_some_and(|it| it.value.loading.placements.iter().any(|it| it.id == placement))
        };
        self.picked = self.picked.filter(|it| is_there(*it));
        self.lifted = self.lifted.take().filter(|it| is_there((it.value, it.placement)));
    }

    fn row_height(&self, ui: &Ui, seen: &Seen<'_>, row: &Row<'_>, width: f32, head_width: f32) -> f32 {
        let cells = row.cells.iter().enumerate().map(|(column, cell)| {
            let cards = cell.iter().map(|it| card_height(ui, seen, *it, width) + space::TINY).sum::<f32>();
            cards + self.foot_height(ui, (row.value.id, column_level(column)), width)
        });
        let name = card_galley(ui.painter(), &row.name, head_width - 2.0 * space::MEDIUM, Type::TITLE.font(), &breaks);
        cells.fold(name.size().y + 2.0 * space::SMALL, f32::max).max(2.0 * size::BUTTON) + space::SMALL
    }

    /// What is under the cards: a place to tap, higher where one types a long line.
    fn foot_height(&self, ui: &Ui, cell: (ValueId, Option<u8>), width: f32) -> f32 {
        let draft = self.drafts.get(&cell).map_or("", |it| it);
        if self.typing != Some(cell) && draft.trim().is_empty() {
            return FOOT;
        }
        let room = width - 2.0 * space::MEDIUM - 2.0 * space::SMALL;
        let set = ui.painter().layout(draft.to_owned(), Type::BODY.font(), look(ui).ink, room);
        (set.size().y + 2.0 * space::MEDIUM + space::SMALL).max(FOOT + space::SMALL)
    }

    fn cell_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, row: &Row<'_>, column: usize, rect: Rect) -> Vec<Edit> {
        let level = column_level(column);
        let key = (row.value.id, level);
        let mut edits = Vec::new();
        let response = ui.interact(rect, Id::unique(("matrix cell", key)), Sense::click());
        let level_said = if column == 0 { seen.words.say("matrix-none") } else { level_name(seen, column - 1) };
        let name = [("name", row.name.as_str().into()), ("level", level_said.into())];
        let spoken = seen.words.say_with("matrix-cell", &name);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &spoken));
        let waits = self.picked.map(|it| it.0) == Some(row.value.id)
            || self.lifted.as_ref().is_some_and(|it| it.value == row.value.id);
        let hand = ui.ctx().pointer_latest_pos();
        let is_lit = waits && hand.is_some_and(|it| rect.contains(it));
        cell_ground(ui, rect, (waits, is_lit), column == 0);
        focus_ring(ui, &response, CORNER_CARD);
        if response.gained_focus() {
            ui.scroll_to_rect(rect, None);
        }
        let mut top = rect.top() + space::TINY;
        let cards = row.cells.get(column).map_or(&[][..], Vec::as_slice);
        for placement in cards {
            let height = card_height(ui, seen, *placement, rect.width());
            let place =
                Rect::from_min_size(pos2(rect.left() + space::TINY, top), vec2(rect.width() - space::SMALL, height));
            edits.extend(self.card_ui(ui, seen, row, *placement, place));
            top = place.bottom() + space::TINY;
        }
        let foot = Rect::from_min_max(pos2(rect.left(), top), rect.max);
        if self.typing == Some(key) || self.drafts.get(&key).is_some_and(|it| !it.trim().is_empty()) {
            edits.extend(self.field_ui(ui, seen, key, &spoken, foot));
        } else if !waits {
            let font = FontId::new(size::ICON, ICON_ADD.font_family());
            let at = pos2(rect.left() + space::LARGE, foot.top() + FOOT / 2.0);
            let colour = if response.hovered() { look(ui).accent } else { look(ui).line_hover };
            ui.painter().text(at, Align2::CENTER_CENTER, ICON_ADD.codepoint, font, colour);
        } else {
            let text = seen.words.say("matrix-here");
            let at = pos2(rect.left() + space::MEDIUM, foot.top() + FOOT / 2.0);
            ui.painter().text(at, Align2::LEFT_CENTER, text, Type::SMALL_STRONG.font(), look(ui).accent);
        }
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
            if let Some((value, placement)) = self.picked.take().filter(|it| it.0 == row.value.id) {
                edits.push(Edit::Loading(LoadingEdit::Level { value, placement, level }));
            } else {
                self.typing = Some(key);
                ui.memory_mut(|it| it.request_focus(field_id(key)));
            }
        }
        edits
    }

    fn card_ui(
        &mut self,
        ui: &mut Ui,
        seen: &Seen<'_>,
        row: &Row<'_>,
        placement: Placement,
        rect: Rect,
    ) -> Option<Edit> {
        let value = row.value.id;
        let is_picked = self.picked == Some((value, placement.id));
        let is_lifted = self.lifted.as_ref().is_some_and(|it| it.placement == placement.id);
        let response = LevelCard { placement, is_picked, is_lifted }.ui(ui, seen, rect);
        if response.drag_started() {
            let hold = response.interact_pointer_pos().map_or(Vec2::ZERO, |it| it - rect.min);
            self.lifted = Some(Lifted { value, placement: placement.id, hold });
            self.picked = None;
        }
        if response.clicked() {
            self.picked = (!is_picked).then_some((value, placement.id));
            response.request_focus();
        }
        if !response.has_focus() {
            return None;
        }
        let level = column_level(pressed_column(ui, seen.project.levels.len())?);
        let edit = LoadingEdit::Level { value, placement: placement.id, level };
        (level != placement.level).then_some(Edit::Loading(edit))
    }

    /// A new line, typed in its cell.
    fn field_ui(
        &mut self,
        ui: &mut Ui,
        seen: &Seen<'_>,
        key: (ValueId, Option<u8>),
        spoken: &str,
        room: Rect,
    ) -> Option<Edit> {
        let name = seen.words.say_with("matrix-new", &[("cell", spoken.into())]);
        let hint = seen.words.say("matrix-new-hint");
        let mut inner = ui.new_child(UiBuilder::new().id_salt(("new line", key)).max_rect(room.shrink(space::TINY)));
        let draft = self.drafts.entry(key).or_default();
        let field = Field::sentence(draft, &name).hint(&hint).id(field_id(key)).ui(&mut inner);
        if !field.lost_focus() {
            return None;
        }
        let text = self.drafts.remove(&key).unwrap_or_default();
        let is_enter = ui.input(|it| it.key_pressed(Key::Enter));
        self.typing = None;
        if ui.input(|it| it.key_pressed(Key::Escape)) {
            return None;
        }
        let edit = write(seen, key.0, key.1, &text);
        if is_enter && edit.is_some() {
            self.typing = Some(key);
            ui.memory_mut(|it| it.request_focus(field_id(key)));
        }
        edit
    }

    /// What is held, above everything, and where it is put down. Esc puts it back.
    fn hand_ui(&mut self, ui: &Ui, seen: &Seen<'_>, over: Option<(ValueId, Option<u8>)>, width: f32) -> Option<Edit> {
        let lifted = self.lifted.clone()?;
        if ui.input_mut(|it| it.consume_key(egui::Modifiers::NONE, Key::Escape)) {
            self.lifted = None;
            return None;
        }
        let loading = &seen.project.values.get(lifted.value)?.loading;
        let placement = loading.placements.iter().find(|it| it.id == lifted.placement)?;
        if !ui.input(|it| it.pointer.any_down()) {
            self.lifted = None;
            let (value, level) = over.filter(|it| it.0 == lifted.value && it.1 != placement.level)?;
            return Some(Edit::Loading(LoadingEdit::Level { value, placement: lifted.placement, level }));
        }
        let hand: Pos2 = ui.ctx().pointer_latest_pos()?;
        paint_lifted(ui, seen, *placement, hand - lifted.hold, width - space::SMALL);
        ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        ui.ctx().request_repaint();
        None
    }
}

fn field_id(key: (ValueId, Option<u8>)) -> Id {
    Id::unique(("new line of a cell", key))
}

/// A digit puts what has the focus in that column, 0 where it is at no level.
fn pressed_column(ui: &Ui, levels: usize) -> Option<usize> {
    const KEYS: [Key; 10] =
        [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    let pressed = |it: &Key| ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, *it));
    KEYS.iter().take(levels + 1).position(pressed)
}

/// Writes a line and puts it at its level: one act. It is not on the card until somebody says so.
fn write(seen: &Seen<'_>, value: ValueId, level: Option<u8>, text: &str) -> Option<Edit> {
    let wording = one_line(text).trim().to_owned();
    if wording.is_empty() || seen.project.values.get(value).is_none() {
        return None;
    }
    let (behaviour, placement) = (seen.new_id(), seen.new_id());
    let at = Spot::Row { before: None, is_on_card: false };
    let write = LoadingEdit::Write { value, wording, behaviour, placement, column: Column::Does, at };
    let write = Edit::Loading(write);
    Some(match level.filter(|it| usize::from(*it) < seen.project.levels.len()) {
        None => write,
        level => Edit::All(vec![write, Edit::Loading(LoadingEdit::Level { value, placement, level })]),
    })
}

fn cell_ground(ui: &Ui, rect: Rect, (waits, is_lit): (bool, bool), is_none: bool) {
    let look = look(ui);
    let fill = match (is_lit, is_none) {
        (true, _) => look.accent_tint,
        (false, true) => look.paper,
        (false, false) => look.surface_hover,
    };
    ui.painter().rect_filled(rect, CORNER_CARD, fill);
    if waits {
        dashed_rect(ui.painter(), rect, CORNER_CARD, egui::Stroke::new(2.0, look.accent));
    } else if is_none {
        dashed_rect(ui.painter(), rect, CORNER_CARD, egui::Stroke::new(1.5, look.line));
    } else {
        ui.painter().rect_stroke(rect, CORNER_CARD, look.hairline(), StrokeKind::Inside);
    }
}

/// The heading of what is at no level.
fn none_ui(ui: &mut Ui, seen: &Seen<'_>, rect: Rect) {
    let text = seen.words.say("matrix-none");
    let galley = card_galley(ui.painter(), &text, rect.width() - 2.0 * space::MEDIUM, Type::BODY.font(), &breaks);
    let at = pos2(rect.left() + space::MEDIUM, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, look(ui).ink_second);
    let response = ui.interact(rect, ui.scope_id().with("no level"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &text));
}

/// The heading of a row: the name of a value.
pub(super) fn row_head_ui(ui: &mut Ui, rect: Rect, name: &str) {
    ui.painter().rect_filled(rect, CORNER_CARD, look(ui).tray);
    let galley = card_galley(ui.painter(), name, rect.width() - 2.0 * space::MEDIUM, Type::TITLE.font(), &breaks);
    ui.painter().galley(rect.min + vec2(space::MEDIUM, space::MEDIUM), galley, look(ui).ink);
    let response = ui.interact(rect, ui.scope_id().with(("row", rect.top().to_bits())), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::RowHeader, true, name));
}

/// Behaviours that we do not show have a cross.
pub(super) fn cross(ui: &Ui, at: Pos2) {
    let font = FontId::new(size::SMALL_ICON, ICON_CLOSE.font_family());
    ui.painter().text(at, Align2::CENTER_CENTER, ICON_CLOSE.codepoint, font, look(ui).not_so);
}
