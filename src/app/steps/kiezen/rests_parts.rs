//! The pieces of the panel that says what a choice rests on: a word with its count, a sheet, a set of clusters.

use egui::{Align2, Color32, CursorIcon, Rect, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::told::named;
use crate::app::look::{CORNER_CARD, CORNER_MARK, CORNER_PANEL, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Lettering, card_galley, figures, focus_ring, paint_letter_square};
use crate::insight::ClusterLay;
use crate::insight::origin::Origin;
use crate::model::{ClusterId, MeetingId};
use crate::words::hyphenation::breaks;

/// Room for the count before a word, in points.
const COUNT_WIDTH: f32 = 40.0;
/// A set of clusters is at least and at most so wide, in points.
const SET_WIDTH: f32 = 240.0;
const MOST_SET_WIDTH: f32 = 420.0;

/// A word with its count before it.
pub(super) struct Cell<'a> {
    /// On how many sheets.
    pub count: &'a str,
    /// The word.
    pub text: &'a str,
    /// What is read out.
    pub name: &'a str,
    /// Whether its sheets are listed.
    pub is_picked: bool,
    /// In points.
    pub width: f32,
}

impl Cell<'_> {
    /// Draws it.
    pub fn ui(&self, ui: &mut Ui) -> Response {
        let look = look(ui);
        let room = self.width - COUNT_WIDTH - 2.0 * space::SMALL;
        let set = card_galley(ui.painter(), self.text, room, Type::BODY.font(), &breaks);
        let height = (set.size().y + space::SMALL).max(size::BUTTON);
        let (rect, response) = ui.allocate_exact_size(vec2(self.width, height), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), self.is_picked, self.name));
        paint_ground(ui, rect, &response, self.is_picked);
        let count = figures(ui.painter(), &Lettering { text: self.count, kind: Type::COUNT, colour: look.ink_second });
        let right = rect.left() + COUNT_WIDTH;
        ui.painter().galley(pos2(right - count.size().x, rect.center().y - count.size().y / 2.0), count, look.ink);
        ui.painter().galley(pos2(right + space::MEDIUM, rect.center().y - set.size().y / 2.0), set, look.ink);
        focus_ring(ui, &response, CORNER_CARD);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

/// A sheet as a row that leads to it, with the colour of its session.
pub(super) fn sheet_ui(ui: &mut Ui, seen: &Seen<'_>, name: &str, meeting: Option<MeetingId>) -> Response {
    let look = look(ui);
    let room = ui.available_width() - size::BAND - space::MEDIUM - space::SMALL;
    let set = card_galley(ui.painter(), name, room, Type::BODY.font(), &breaks);
    let height = (set.size().y + space::SMALL).max(size::BUTTON);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), name));
    paint_ground(ui, rect, &response, false);
    let band = Align2::LEFT_CENTER.align_size_within_rect(vec2(size::BAND, height - space::MEDIUM), rect);
    let colour = meeting.map_or(look.no_session, |it| look.session(Origin::rank(seen.project, it)));
    ui.painter().rect_filled(band, CORNER_MARK, colour);
    let at = pos2(band.right() + space::MEDIUM, rect.center().y - set.size().y / 2.0);
    ui.painter().galley(at, set, look.ink);
    focus_ring(ui, &response, CORNER_CARD);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn paint_ground(ui: &Ui, rect: Rect, response: &Response, is_picked: bool) {
    let look = look(ui);
    let fill = match (is_picked, response.hovered()) {
        (true, _) => look.accent_tint,
        (false, true) => look.surface_hover,
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, CORNER_CARD, fill);
}

/// Sets of clusters beside each other, none before another but by where there is room.
pub(super) fn sets_ui(ui: &mut Ui, seen: &Seen<'_>, sets: &[Vec<ClusterId>]) {
    let width = ui.available_width();
    let fitting = (1..=4_u8).rev().find(|it| f32::from(*it) * (SET_WIDTH + space::MEDIUM) <= width + space::MEDIUM);
    let columns = usize::from(fitting.unwrap_or(1)).min(sets.len().max(1));
    let wide = ((width - space::MEDIUM * (columns - 1) as f32) / columns as f32).min(MOST_SET_WIDTH);
    for row in sets.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let clusters = |set: &Vec<ClusterId>| -> Vec<_> {
                set.iter().filter_map(|id| seen.lay.clusters.iter().find(|it| it.id == *id)).cloned().collect()
            };
            let row: Vec<Vec<_>> = row.iter().map(clusters).collect();
            let high = row.iter().map(|it| SetFace { clusters: it }.height(ui, seen, wide)).fold(0.0, f32::max);
            for clusters in &row {
                SetFace { clusters }.ui(ui, seen, vec2(wide, high));
            }
        });
    }
}

/// A set of clusters as it is drawn.
struct SetFace<'a> {
    clusters: &'a [std::sync::Arc<ClusterLay>],
}

impl SetFace<'_> {
    fn rows(&self, ui: &Ui, seen: &Seen<'_>, width: f32) -> Vec<(String, std::sync::Arc<egui::Galley>)> {
        let room = width - 2.0 * space::MEDIUM - size::CHIP - space::MEDIUM;
        let row = |it: &std::sync::Arc<ClusterLay>| {
            let letter = it.letter.map_or_else(|| "·".to_owned(), |it| it.to_string());
            (letter, card_galley(ui.painter(), &named(seen, &it.title), room, Type::CARD.font(), &breaks))
        };
        self.clusters.iter().map(row).collect()
    }

    fn height(&self, ui: &Ui, seen: &Seen<'_>, width: f32) -> f32 {
        let rows = self.rows(ui, seen, width);
        let gaps = space::SMALL * rows.len().saturating_sub(1) as f32;
        rows.iter().map(|it| it.1.size().y.max(size::CHIP)).sum::<f32>() + gaps + 2.0 * space::MEDIUM
    }

    fn ui(&self, ui: &mut Ui, seen: &Seen<'_>, wanted: egui::Vec2) {
        let names: Vec<String> = self.clusters.iter().map(|it| named(seen, &it.title)).collect();
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
        let spoken = seen.words.say_with("rests-set", &[("names", crate::words::Argument::list(names))]);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &spoken));
        let look = look(ui);
        ui.painter().rect(rect, CORNER_PANEL, look.surface, look.hairline(), StrokeKind::Inside);
        let mut top = rect.top() + space::MEDIUM;
        for (letter, set) in self.rows(ui, seen, wanted.x) {
            let high = set.size().y.max(size::CHIP);
            let square = Rect::from_min_size(pos2(rect.left() + space::MEDIUM, top), egui::Vec2::splat(size::CHIP));
            paint_letter_square(ui.painter(), look, square, &letter, look.mark);
            let at = pos2(square.right() + space::MEDIUM, top + (high - set.size().y) / 2.0);
            ui.painter().galley(at, set, look.ink);
            top += high + space::SMALL;
        }
    }
}
