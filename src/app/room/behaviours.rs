//! What we do and what we do not, as large lines; a tap on one shows where it comes from, in the original words.

use std::sync::Arc;

use egui::{Align2, CursorIcon, FontId, Id, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_CHECK, ICON_CLOSE};

use super::fit::Set;
use super::pieces::{corner, ring};
use super::stage::Stage;
use crate::app::look::{RoomType, look};
use crate::insight::Origin;
use crate::model::{ChosenValue, Column, Placement, PlacementId};

/// Sizes in pixels of the design.
const HEAD: f32 = 76.0;
const GAP: f32 = 14.0;
const GUTTER: f32 = 36.0;
const BAND: f32 = 14.0;
const INSIDE: f32 = 18.0;
const LINE: f32 = 52.0;

/// In the order in which they stand side by side.
const COLUMNS: [Column; 2] = [Column::Does, Column::DoesNot];

/// A line, laid out.
struct Cell {
    wording: String,
    set: Arc<Set>,
    /// Where it comes from, and what was written there; only of the one that was tapped.
    origins: Vec<(String, Arc<Set>)>,
    height: f32,
}

/// Draws both columns from here on; gives where they end.
pub fn behaviours_ui(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    (start, width): (Pos2, f32),
    value: &ChosenValue,
    opened: &mut Option<PlacementId>,
) -> f32 {
    let half = (width - stage.px(GUTTER)) / 2.0;
    let lefts = [start.x, start.x + half + stage.px(GUTTER)];
    let heads = [(Column::Does, "laden-does"), (Column::DoesNot, "laden-does-not")];
    for (left, (column, key)) in lefts.into_iter().zip(heads) {
        let rect = Rect::from_min_size(pos2(left, start.y), vec2(half, stage.px(HEAD)));
        head_ui(ui, stage, rect, column, key);
    }
    let mut top = start.y + stage.px(HEAD + GAP);
    if value.loading.placements.is_empty() {
        let sentence = stage.word("room-no-behaviours");
        let room = Rect::from_min_size(pos2(start.x, top), vec2(width, stage.px(100.0)));
        let taken =
            stage.text_ui(ui, room, Id::unique("no behaviours"), &sentence, (RoomType::REASON, look(ui).ink_second));
        return taken.bottom();
    }
    let on_card: Vec<Placement> = COLUMNS.iter().flat_map(|it| value.loading.on_card(*it)).collect();
    top = part_ui(ui, stage, (lefts, half, top), &on_card, opened);
    let is_on_card = |it: &Placement| on_card.iter().any(|other| other.id == it.id);
    let rest: Vec<Placement> = value.loading.placements.iter().filter(|it| !is_on_card(it)).copied().collect();
    if !rest.is_empty() {
        top = line_ui(ui, stage, Rect::from_min_size(pos2(start.x, top), vec2(width, stage.px(LINE))));
        top = part_ui(ui, stage, (lefts, half, top), &rest, opened);
    }
    top
}

/// Both columns of what is on the card, or of what is not: each without holes. Gives where the longer one ends.
fn part_ui(
    ui: &Ui,
    stage: &mut Stage<'_>,
    (lefts, half, top): ([f32; 2], f32, f32),
    placements: &[Placement],
    opened: &mut Option<PlacementId>,
) -> f32 {
    let mut bottom = top;
    for (left, column) in lefts.into_iter().zip(COLUMNS) {
        let mut at = top;
        for placement in placements.iter().filter(|it| it.column == column) {
            let cell = lay(ui, stage, *placement, half, *opened == Some(placement.id));
            let rect = Rect::from_min_size(pos2(left, at), vec2(half, cell.height));
            if cell_ui(ui, stage, rect, *placement, &cell) {
                *opened = if *opened == Some(placement.id) { None } else { Some(placement.id) };
                ui.ctx().request_repaint();
            }
            at = rect.bottom() + stage.px(GAP);
        }
        bottom = bottom.max(at);
    }
    bottom
}

fn head_ui(ui: &Ui, stage: &mut Stage<'_>, rect: Rect, column: Column, key: &str) {
    let look = look(ui);
    let (icon, colour) = match column {
        Column::Does => (ICON_CHECK, look.accent),
        Column::DoesNot => (ICON_CLOSE, look.not_so),
    };
    ui.painter().rect_filled(rect.with_max_y(rect.top() + stage.px(8.0)), 0.0, colour);
    let middle = rect.left_center() + vec2(0.0, stage.px(6.0));
    let font = FontId::new(stage.px(46.0), icon.font_family());
    ui.painter().text(middle, Align2::LEFT_CENTER, icon.codepoint, font, colour);
    let text = stage.word(key);
    let at = middle + vec2(stage.px(58.0), 0.0);
    ui.painter().text(at, Align2::LEFT_CENTER, &text, stage.scale.font(RoomType::CHOICE), look.ink);
    let response = ui.interact(rect, Id::unique(("room head", key)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &text));
}

/// Up to here it is on the card; gives where it ends.
fn line_ui(ui: &Ui, stage: &mut Stage<'_>, rect: Rect) -> f32 {
    let look = look(ui);
    let text = stage.word("laden-line");
    let galley = ui.painter().layout_no_wrap(text, stage.scale.font(RoomType::BUTTON), look.accent);
    let (size, middle) = (galley.size(), rect.center().y);
    let stroke = Stroke::new(stage.px(3.0), look.accent);
    let at = rect.center() - size / 2.0;
    ui.painter().hline(rect.left()..=at.x - stage.px(20.0), middle, stroke);
    ui.painter().hline(at.x + size.x + stage.px(20.0)..=rect.right(), middle, stroke);
    ui.painter().galley(at, galley, look.accent);
    rect.bottom() + stage.px(GAP)
}

fn lay(ui: &Ui, stage: &mut Stage<'_>, placement: Placement, width: f32, is_open: bool) -> Cell {
    let behaviour = stage.seen.project.behaviours.get(placement.behaviour);
    let wording = behaviour.map_or_else(String::new, |it| it.wording.clone());
    let room = width - stage.px(BAND + 2.0 * INSIDE);
    let set = stage.set(ui.painter(), &wording, room, RoomType::BEHAVIOUR.at(38.0));
    let mut height = set.size.y + 2.0 * stage.px(INSIDE);
    let mut origins = Vec::new();
    if is_open {
        for text in origins_of(stage, placement) {
            let set = stage.set(ui.painter(), &text, room, RoomType::LINE);
            height += set.size.y + stage.px(GAP);
            origins.push((text, set));
        }
    }
    Cell { wording, set, origins, height }
}

/// Session, table and sheet with the original words, of each sheet that it stands on.
fn origins_of(stage: &Stage<'_>, placement: Placement) -> Vec<String> {
    let project = stage.seen.project;
    let notes = project.behaviours.get(placement.behaviour).map_or(&[][..], |it| it.origins.as_slice());
    let told = notes.iter().filter_map(|it| {
        let note = project.behaviour_notes.get(*it)?;
        let sheet = project.sheets.get(note.sheet)?;
        let place = stage.seen.words.sheet(project, sheet);
        Some(
            stage
                .seen
                .words
                .say_with("room-origin", &[("place", place.into()), ("text", note.original.as_str().into())]),
        )
    });
    let told: Vec<String> = told.collect();
    if told.is_empty() { vec![stage.word("room-origin-typed")] } else { told }
}

/// One line; says whether it was tapped.
fn cell_ui(ui: &Ui, stage: &mut Stage<'_>, rect: Rect, placement: Placement, cell: &Cell) -> bool {
    let look = look(ui);
    let response = ui.interact(rect, Id::unique(("room behaviour", placement.id)), Sense::click());
    let is_open = !cell.origins.is_empty();
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_open, &cell.wording));
    if response.gained_focus() {
        ui.scroll_to_rect(rect, None);
    }
    if !ui.is_rect_visible(rect) {
        return response.clicked();
    }
    let stroke = if is_open { look.strong_line() } else { stage.hairline(look, look.line) };
    ui.painter().rect(rect, corner(stage.scale), look.surface, stroke, StrokeKind::Inside);
    let first = stage.seen.project.behaviours.get(placement.behaviour).and_then(|it| it.origins.first().copied());
    let origin = first.and_then(|it| Origin::of_behaviour(stage.seen.project, it));
    let band = origin.map_or(look.no_session, |it| look.session(Origin::rank(stage.seen.project, it.meeting)));
    let round = egui::CornerRadius { ne: 0, se: 0, ..corner(stage.scale) };
    ui.painter().rect_filled(rect.with_max_x(rect.left() + stage.px(BAND)), round, band);
    let mut at = rect.min + vec2(stage.px(BAND + INSIDE), stage.px(INSIDE));
    cell.set.paint(ui.painter(), at, look.ink);
    at.y += cell.set.size.y;
    for (number, (text, set)) in cell.origins.iter().enumerate() {
        at.y += stage.px(GAP);
        set.paint(ui.painter(), at, look.ink_second);
        let told = ui.interact(
            Rect::from_min_size(at, set.size),
            Id::unique(("room origin", placement.id, number)),
            Sense::hover(),
        );
        told.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
        at.y += set.size.y;
    }
    ring(ui, stage.scale, &response);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}
