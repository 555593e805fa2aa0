//! The left panel of Kiezen: what can be chosen, those on most sheets first.

use std::sync::Arc;

use egui::{
    Align2, Color32, CursorIcon, FontId, Galley, Painter, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons::ICON_CHECK;

use super::told;
use crate::app::look::{CORNER_CARD, CORNER_MARK, Look, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{
    BarScale, card_galley, focus_ring, paint_count_badge, paint_letter_square, paint_session_bars,
};
use crate::insight::{Candidate, CandidateKind, Coverage};
use crate::model::Standing;
use crate::words::hyphenation::breaks;

/// From this width on, name, bars and count stand on one line.
const ONE_LINE_WIDTH: f32 = 540.0;
/// Room for the bars on one line.
const BARS_WIDTH: f32 = 132.0;
const ROW_PADDING: f32 = 10.0;

/// A candidate as a row that can be tapped.
pub(super) fn candidate_ui(ui: &mut Ui, seen: &Seen<'_>, candidate: &Candidate, scale: BarScale) -> Response {
    let standing = candidate.value.and_then(|it| seen.project.values.get(it)).map(|it| it.standing);
    let row = Row::lay(ui, seen, candidate, standing, scale);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), row.height), Sense::click());
    let name = row.spoken.clone();
    let is_chosen = standing == Some(Standing::Chosen);
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, ui.is_enabled(), is_chosen, &name));
    if ui.is_rect_visible(rect) {
        row.paint(ui, rect, candidate, &response);
    }
    focus_ring(ui, &response, CORNER_CARD);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// A row, measured before it gets its place.
struct Row {
    name: Arc<Galley>,
    count: Arc<Galley>,
    /// The width of the widest count there can be, so that the bars stand in a column.
    count_width: f32,
    state: Option<Arc<Galley>>,
    standing: Option<Standing>,
    spoken: String,
    sheets: Vec<usize>,
    scale: BarScale,
    height: f32,
    is_one_line: bool,
}

impl Row {
    fn lay(ui: &Ui, seen: &Seen<'_>, candidate: &Candidate, standing: Option<Standing>, scale: BarScale) -> Self {
        let width = ui.available_width();
        let is_one_line = width >= ONE_LINE_WIDTH;
        let set = |text: String, kind: Type| ui.painter().layout_no_wrap(text, kind.font(), Color32::PLACEHOLDER);
        let whole = Coverage { sheets: seen.insight.sheet_count, ..Coverage::default() };
        let count = set(told::of_all_sheets(seen, "kiezen-on-sheets", &candidate.coverage), Type::COUNT);
        let count_width = set(told::of_all_sheets(seen, "kiezen-on-sheets", &whole), Type::COUNT).size().x;
        let state = standing.map(|it| match it {
            Standing::Chosen => seen.words.say("kiezen-state-chosen"),
            Standing::SetAside => seen.words.say("kiezen-state-aside"),
        });
        let state_set = state.as_ref().map(|it| set(it.clone(), Type::SMALL_STRONG));
        let beside = match &state_set {
            _ if is_one_line => BARS_WIDTH + count_width + 2.0 * space::LARGE,
            Some(state) => state.size().x + 2.0 * space::MEDIUM,
            None => space::SMALL,
        };
        let name_width = width - text_left() - beside;
        let name = card_galley(ui.painter(), &candidate.title, name_width, Type::CARD.font(), &breaks);
        let mut spoken = told::say_of_all(
            seen,
            "kiezen-candidate",
            &candidate.coverage,
            &[("name", candidate.title.as_str().into())],
        );
        if let Some(state) = &state {
            spoken = format!("{spoken}, {state}");
        }
        let second_line = if is_one_line && state.is_none() { 0.0 } else { count.size().y + space::TINY };
        let height = (name.size().y + second_line + 2.0 * ROW_PADDING).max(size::LETTER + 2.0 * ROW_PADDING);
        let sheets = told::by_meeting(seen, &candidate.coverage);
        Self { name, count, count_width, state: state_set, standing, spoken, sheets, scale, height, is_one_line }
    }

    fn paint(&self, ui: &Ui, rect: Rect, candidate: &Candidate, response: &Response) {
        let (painter, look) = (ui.painter(), look(ui));
        let is_chosen = self.standing == Some(Standing::Chosen);
        let fill = match (is_chosen, response.hovered()) {
            (true, _) => look.accent_tint,
            (false, true) => look.surface_hover,
            (false, false) => Color32::TRANSPARENT,
        };
        painter.rect_filled(rect, CORNER_CARD, fill);
        let square = pos2(rect.left() + space::SMALL, rect.top() + ROW_PADDING);
        mark(painter, look, Rect::from_min_size(square, egui::Vec2::splat(size::LETTER)), &candidate.kind, is_chosen);

        let lines = if self.is_one_line && self.state.is_none() { 0.0 } else { self.count.size().y + space::TINY };
        let top = rect.center().y - f32::midpoint(self.name.size().y, lines);
        let left = rect.left() + text_left();
        painter.galley(pos2(left, top), self.name.clone(), look.ink);
        let below = pos2(left, top + self.name.size().y + space::TINY);
        if self.is_one_line {
            let count_left = rect.right() - space::SMALL - self.count.size().x;
            let middle = rect.center().y;
            painter.galley(pos2(count_left, middle - self.count.size().y / 2.0), self.count.clone(), look.ink);
            let bars_left = rect.right() - space::SMALL - self.count_width - space::MEDIUM - BARS_WIDTH;
            let bars = pos2(bars_left, middle);
            paint_session_bars(painter, look, bars, &self.sheets, self.scale, 1.0);
            self.paint_state(painter, look, below);
        } else {
            let middle = below.y + self.count.size().y / 2.0;
            painter.galley(below, self.count.clone(), look.ink_second);
            let bars = pos2(left + self.count.size().x + space::MEDIUM, middle);
            paint_session_bars(painter, look, bars, &self.sheets, self.scale, 1.0);
            if let Some(state) = &self.state {
                let right = rect.right() - space::SMALL - state.size().x;
                self.paint_state(painter, look, pos2(right, top + space::TINY));
            }
        }
    }

    fn paint_state(&self, painter: &Painter, look: &Look, at: Pos2) {
        let Some(state) = &self.state else { return };
        let colour = if self.standing == Some(Standing::Chosen) { look.accent } else { look.ink_second };
        painter.galley(at, Arc::clone(state), colour);
    }
}

fn text_left() -> f32 {
    space::SMALL + size::LETTER + space::MEDIUM
}

/// A cluster's letter, a stack's count, or the outline of a single word; a tick where it is chosen.
fn mark(painter: &Painter, look: &Look, square: Rect, kind: &CandidateKind, is_chosen: bool) {
    let fill = if is_chosen { look.accent } else { look.mark };
    match kind {
        CandidateKind::Cluster(_, letter) => {
            let letter = letter.map_or_else(|| "·".to_owned(), |it| it.to_string());
            paint_letter_square(painter, look, square, &letter, fill);
        }
        CandidateKind::Cards(_) if is_chosen => {
            painter.rect_filled(square, CORNER_CARD, fill);
            let font = FontId::new(24.0, ICON_CHECK.font_family());
            painter.text(square.center(), Align2::CENTER_CENTER, ICON_CHECK.codepoint, font, look.on_accent);
        }
        CandidateKind::Cards(cards) if cards.len() > 1 => {
            paint_count_badge(painter, look, square.center(), cards.len(), 1.0);
        }
        CandidateKind::Cards(_) => {
            let card = Rect::from_center_size(square.center(), vec2(30.0, 22.0));
            let stroke = Stroke::new(1.5, look.line_hover);
            painter.rect(card, CORNER_MARK, look.surface, stroke, StrokeKind::Inside);
        }
    }
}
