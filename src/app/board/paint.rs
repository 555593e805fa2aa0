//! How cards and clusters are painted, and what a screen reader hears of them. Where they lie comes from `layout`.

use egui::{
    Align2, Color32, CornerRadius, Id, Painter, Rect, Response, Role, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::data::{ClusterData, Lying};
use super::measure;
use crate::app::look::{CORNER_CARD, CORNER_PANEL, Look, Type, size, space};
use crate::app::widgets::{
    BarScale, CardFace, CardState, Lettering, card_text_width, dashed_rect, paint_card, paint_letter_square,
    paint_session_bars,
};
use crate::model::CardKey;

/// How much of a card is seen that was not found, or is held.
pub const FAINT: f32 = 0.32;

/// The id of a card, wherever it lies.
pub fn card_id(card: CardKey) -> Id {
    Id::unique(("card", card))
}

/// How a card is shown.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about what is shown")]
#[derive(Clone, Copy, Debug, Default)]
pub struct Shown {
    /// How the hand is on it.
    pub state: CardState,
    /// Whether it is selected.
    pub is_selected: bool,
    /// Whether it has the focus.
    pub is_focused: bool,
    /// Whether a search found it.
    pub is_found: bool,
    /// Whether it steps back: not found, or held elsewhere.
    pub is_faint: bool,
    /// Whether a drop would hit it.
    pub is_target: bool,
    /// Whether its line of second rank is shown.
    pub has_meta: bool,
}

/// Paints a stack.
pub fn stack(painter: &Painter, look: &Look, rect: Rect, lying: &Lying, shown: Shown) {
    let mut painter = painter.clone();
    if shown.is_faint {
        painter.multiply_opacity(FAINT);
    }
    if shown.is_found {
        painter.rect_filled(rect.expand(6.0), CORNER_PANEL, look.accent_tint);
    }
    let rect = if shown.is_target { rect.expand(3.0) } else { rect };
    let face = face(&painter, look, rect.width(), lying, shown);
    paint_card(&painter, look, rect, &face);
    if shown.state != CardState::Lifted {
        session_band(&painter, look, rect, &lying.sessions);
    }
    if shown.is_target {
        painter.rect_stroke(rect, CORNER_CARD, look.strong_line(), StrokeKind::Outside);
    }
}

fn face(painter: &Painter, look: &Look, width: f32, lying: &Lying, shown: Shown) -> CardFace {
    let text_width = card_text_width(width, 1.0);
    let meta = (shown.has_meta && !lying.meta.is_empty())
        .then(|| measure::set(painter, &lying.meta, text_width, Type::CARD_META));
    CardFace {
        wording: measure::set(painter, &lying.wording, text_width, Type::CARD),
        meta,
        band: lying.sessions.first().map_or(look.no_session, |it| look.session(*it)),
        count: lying.cards.len(),
        state: shown.state,
        is_selected: shown.is_selected,
        is_focused: shown.is_focused,
        zoom: 1.0,
    }
}

/// The band of a stack that more than one session wrote: a piece for each.
fn session_band(painter: &Painter, look: &Look, card: Rect, sessions: &[usize]) {
    if sessions.len() < 2 {
        return;
    }
    let piece = card.height() / sessions.len() as f32;
    let last = sessions.len() - 1;
    for (place, session) in sessions.iter().enumerate() {
        let top = card.top() + piece * place as f32;
        let rect = Rect::from_min_size(pos2(card.left(), top), vec2(size::BAND, piece));
        let corner = CornerRadius {
            nw: if place == 0 { CORNER_CARD.nw } else { 0 },
            sw: if place == last { CORNER_CARD.sw } else { 0 },
            ne: 0,
            se: 0,
        };
        painter.rect_filled(rect, corner, look.session(*session));
    }
}

/// Says what a stack is.
pub fn tell_stack(ui: &Ui, response: &Response, lying: &Lying, is_selected: bool, count: &str) {
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, ui.is_enabled(), is_selected, &lying.name));
    if lying.cards.len() > 1 {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(count.to_owned()));
    }
}

/// The parts of a cluster's head, relative to its panel.
#[derive(Clone, Copy, Debug)]
pub struct Head {
    /// From the top of the panel to below the head.
    pub height: f32,
    name_height: f32,
    bars_beside: bool,
}

/// Half of all sheets make a bar of the full length.
fn bar_scale(sheet_count: usize) -> BarScale {
    BarScale { full_at_sheets: sheet_count.div_ceil(2) }
}

/// About how wide the bars of a cluster are together.
fn bars_width(cluster: &ClusterData, sheet_count: usize) -> f32 {
    let full = bar_scale(sheet_count).full_at_sheets.max(1) as f32;
    cluster.sheets.iter().map(|it| 120.0 * *it as f32 / full + 4.0).sum()
}

/// From the left edge of a panel to its name.
const NAME_INDENT: f32 = super::layout::CLUSTER_PADDING + size::LETTER + space::MEDIUM;

/// A name that the group gave stands upright, a working name in italics.
fn name_type(cluster: &ClusterData) -> Type {
    if cluster.is_named { Type::CLUSTER_NAME } else { Type::WORKING_NAME }
}

impl Head {
    /// Lays out the head of a cluster in a panel of this width.
    pub fn of(painter: &Painter, cluster: &ClusterData, width: f32, sheet_count: usize) -> Self {
        let name = measure::set(painter, &cluster.title, name_width(width), name_type(cluster));
        let coverage =
            Lettering { text: &cluster.coverage, kind: Type::COUNT, colour: Color32::PLACEHOLDER }.line(painter);
        let bars = space::MEDIUM + bars_width(cluster, sheet_count);
        let bars_beside = NAME_INDENT + coverage.size().x + bars + super::layout::CLUSTER_PADDING <= width;
        let name_height = name.size().y.max(size::LETTER);
        let lines = if bars_beside { 26.0 } else { 44.0 };
        Self { height: super::layout::CLUSTER_PADDING + name_height + space::TINY + lines, name_height, bars_beside }
    }
}

fn name_width(panel: f32) -> f32 {
    (panel - NAME_INDENT - super::layout::CLUSTER_PADDING).max(1.0)
}

/// How a cluster is shown.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about what is shown")]
#[derive(Clone, Copy, Debug, Default)]
pub struct ShownCluster {
    /// Whether a drop or a tap would hit it.
    pub is_target: bool,
    /// Whether the pointer is over its head or empty ground.
    pub is_pointed: bool,
    /// Whether it has the focus.
    pub is_focused: bool,
    /// Whether it is the one on the right, or the one to be merged.
    pub is_open: bool,
    /// Whether it is held.
    pub is_faint: bool,
}

/// Paints a cluster without its cards.
pub fn cluster(
    painter: &Painter,
    look: &Look,
    panel: Rect,
    cluster: &ClusterData,
    head: &Head,
    shown: ShownCluster,
    sheet_count: usize,
) {
    let mut painter = painter.clone();
    if shown.is_faint {
        painter.multiply_opacity(FAINT);
    }
    let ground = if shown.is_target { panel.expand(4.0) } else { panel };
    let (fill, stroke) = match (shown.is_target, shown.is_open, shown.is_pointed) {
        (true, ..) => (look.accent_tint, look.strong_line()),
        (_, true, _) => (look.surface, Stroke::new(size::STRONG_LINE, look.accent)),
        (_, _, true) => (look.surface, Stroke::new(size::HAIRLINE, look.line_hover)),
        _ => (look.surface, look.hairline()),
    };
    painter.rect(ground, CORNER_PANEL, fill, stroke, StrokeKind::Inside);
    if shown.is_focused {
        painter.rect_stroke(ground.expand(3.0), CORNER_PANEL, look.strong_line(), StrokeKind::Outside);
    }
    let start = panel.min + egui::Vec2::splat(super::layout::CLUSTER_PADDING);
    let square = Rect::from_min_size(start, egui::Vec2::splat(size::LETTER));
    paint_letter_square(&painter, look, square, &cluster.letter_text(), look.mark);

    let name = measure::set(&painter, &cluster.title, name_width(panel.width()), name_type(cluster));
    let left = panel.left() + NAME_INDENT;
    let top = start.y + (head.name_height - name.size().y) / 2.0;
    let ink = if cluster.is_named { look.ink } else { look.ink_second };
    painter.galley(pos2(left, top), name, ink);

    let line = start.y + head.name_height + space::TINY + 11.0;
    let words = painter.text(pos2(left, line), Align2::LEFT_CENTER, &cluster.coverage, Type::COUNT.font(), look.ink);
    let bars = if head.bars_beside { pos2(words.right() + space::MEDIUM, line) } else { pos2(left, line + 20.0) };
    paint_session_bars(&painter, look, bars, &cluster.sheets, bar_scale(sheet_count), 1.0);
}

/// A line where a held card would come to lie.
pub fn insertion(painter: &Painter, look: &Look, half: Rect, is_before: bool, is_side_by_side: bool) {
    let stroke = Stroke::new(3.0, look.accent);
    match (is_side_by_side, is_before) {
        (true, true) => painter.vline(half.left(), half.y_range().shrink(6.0), stroke),
        (true, false) => painter.vline(half.right(), half.y_range().shrink(6.0), stroke),
        (false, true) => painter.hline(half.x_range().shrink(6.0), half.top(), stroke),
        (false, false) => painter.hline(half.x_range().shrink(6.0), half.bottom(), stroke),
    };
}

/// A dashed place with a sentence in its middle.
pub fn dashed(painter: &Painter, look: &Look, rect: Rect, sentence: &str, is_lit: bool) {
    if is_lit {
        painter.rect_filled(rect, CORNER_PANEL, look.accent_tint);
    }
    let stroke = if is_lit { look.strong_line() } else { Stroke::new(2.0, look.line_hover) };
    dashed_rect(painter, rect, CORNER_PANEL, stroke);
    let words = measure::set(painter, sentence, rect.width() - 2.0 * space::LARGE, Type::BUTTON);
    let place = Align2::CENTER_CENTER.align_size_within_rect(words.size(), rect);
    painter.galley(place.min, words, if is_lit { look.ink } else { look.ink_second });
}

/// A few words on a dark ground, under what is held.
pub fn hint(painter: &Painter, look: &Look, left_top: egui::Pos2, words: &str) {
    let galley = Lettering { text: words, kind: Type::SMALL_STRONG, colour: look.on_mark }.line(painter);
    let rect = Rect::from_min_size(left_top, galley.size() + vec2(20.0, 10.0));
    painter.rect_filled(rect, CORNER_CARD, look.mark);
    painter.galley(rect.min + vec2(10.0, 5.0), galley, look.on_mark);
}
