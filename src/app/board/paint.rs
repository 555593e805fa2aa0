//! How cards and clusters are painted, and what a screen reader hears of them. Where they lie comes from `layout`.

use std::sync::Arc;

use egui::{
    Align2, Color32, CornerRadius, Galley, Id, Mesh, Painter, Rect, Response, Role, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};
use egui_material_icons::icons::ICON_FLAG;

use super::data::{ClusterData, Lying};
use super::measure;
use super::setting::{Set, Settings};
use super::stage::Stage;
use crate::app::look::{CORNER_CARD, CORNER_MARK, CORNER_PANEL, Look, Type, size, space};
use crate::app::widgets::{
    BarScale, CardFace, CardState, Lettering, dashed_rect, paint_card, paint_letter_square, paint_session_bars,
};
use crate::model::CardKey;
use crate::words::{Counted, Words};

/// How much of a card is seen that was not found, or is held.
pub const FAINT: f32 = 0.32;

/// The id of a card, wherever it lies.
pub fn card_id(card: CardKey) -> Id {
    Id::unique(("card", card))
}

/// Between a wording and the upper and lower edge of its card, together; as the painted card has it.
pub const CARD_PADDING: f32 = 20.0;

/// How a card is shown.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about what is shown")]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
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
    /// While several are ticked off: whether this one is.
    pub tick: Option<bool>,
}

/// The letters of a card, set.
pub struct Letters {
    /// Its wording.
    pub wording: Arc<Galley>,
    /// Its line of second rank.
    pub meta: Option<Arc<Galley>>,
    /// How large all of it is seen.
    pub zoom: f32,
}

/// Paints a stack.
pub fn stack(painter: &Painter, look: &Look, rect: Rect, lying: &Lying, shown: Shown, letters: Letters) {
    let mut painter = painter.clone();
    if shown.is_faint {
        painter.multiply_opacity(FAINT);
    }
    if shown.is_found {
        painter.rect_filled(rect.expand(6.0), CORNER_PANEL, look.accent_tint);
    }
    let rect = if shown.is_target { rect.expand(3.0) } else { rect };
    let zoom = letters.zoom;
    let face = CardFace {
        wording: letters.wording,
        meta: letters.meta,
        band: band_colour(look, lying),
        count: lying.cards.len(),
        state: shown.state,
        is_selected: shown.is_selected,
        is_focused: shown.is_focused,
        zoom,
    };
    paint_card(&painter, look, rect, &face);
    if shown.state != CardState::Lifted {
        session_band(&painter, look, rect, &lying.sessions, zoom);
    }
    if shown.is_target {
        painter.rect_stroke(rect, CORNER_CARD, look.strong_line(), StrokeKind::Outside);
    }
    if let Some(is_ticked) = shown.tick {
        tick(&painter, look, rect.right_bottom() - vec2(16.0, 16.0) * zoom, is_ticked, zoom);
    }
}

fn band_colour(look: &Look, lying: &Lying) -> Color32 {
    lying.sessions.first().map_or(look.no_session, |it| look.session(*it))
}

/// A box that is ticked or not, with its middle at a place.
fn tick(painter: &Painter, look: &Look, middle: egui::Pos2, is_ticked: bool, zoom: f32) {
    let square = Rect::from_center_size(middle, egui::Vec2::splat(22.0 * zoom));
    let (fill, stroke) =
        if is_ticked { (look.accent, Stroke::NONE) } else { (look.surface, Stroke::new(2.0 * zoom, look.line_hover)) };
    painter.rect(square, CORNER_MARK, fill, stroke, StrokeKind::Inside);
    if is_ticked {
        let at = |x: f32, y: f32| square.min + vec2(x, y) * square.width();
        let line = vec![at(0.24, 0.52), at(0.44, 0.72), at(0.78, 0.30)];
        painter.add(egui::Shape::line(line, Stroke::new(3.0 * zoom, look.on_accent)));
    }
}

/// Paints a stack as a small word among others.
pub fn word(painter: &Painter, look: &Look, rect: Rect, lying: &Lying, shown: Shown, letters: Letters) {
    let mut painter = painter.clone();
    if shown.is_faint {
        painter.multiply_opacity(FAINT);
    }
    let ground = rect.shrink2(vec2(1.0, 2.0) * letters.zoom);
    let is_lit = shown.is_selected || shown.is_found || shown.is_target;
    if is_lit || shown.tick == Some(true) {
        painter.rect_filled(ground, CORNER_CARD, look.accent_tint);
    } else if shown.state == CardState::Pointed {
        painter.rect_filled(ground, CORNER_CARD, look.surface_hover);
    }
    if shown.is_selected || shown.is_focused {
        painter.rect_stroke(ground, CORNER_CARD, look.strong_line(), StrokeKind::Inside);
    }
    let band =
        Rect::from_center_size(ground.left_center() + vec2(1.5 * letters.zoom, 0.0), vec2(3.0, 14.0) * letters.zoom);
    painter.rect_filled(band, CORNER_MARK, band_colour(look, lying));
    let place = Align2::CENTER_CENTER.align_size_within_rect(letters.wording.size(), rect);
    painter.galley(place.min, letters.wording, look.ink);
}

/// Cards that are too small to be read, in one shape.
#[derive(Debug, Default)]
pub struct Blocks {
    mesh: Mesh,
}

impl Blocks {
    /// Adds a card.
    pub fn add(&mut self, look: &Look, rect: Rect, lying: &Lying, is_selected: bool, is_faint: bool) {
        let band = band_colour(look, lying);
        let shade = |it: Color32| if is_faint { it.gamma_multiply(FAINT) } else { it };
        let ground = if is_selected { look.accent } else { look.line };
        // A hair of the cluster between two of them, or all would run together.
        let rect = rect.shrink((rect.height() * 0.1).min(1.0));
        self.mesh.add_colored_rect(rect, shade(ground));
        let width = (rect.width() * 0.16).max(1.0);
        self.mesh.add_colored_rect(rect.with_max_x(rect.left() + width), shade(band));
    }

    /// Paints all of them.
    pub fn paint(self, painter: &Painter) {
        if !self.mesh.is_empty() {
            painter.add(egui::Shape::mesh(self.mesh));
        }
    }
}

/// The band of a stack that more than one session wrote: a piece for each.
fn session_band(painter: &Painter, look: &Look, card: Rect, sessions: &[usize], zoom: f32) {
    if sessions.len() < 2 {
        return;
    }
    let piece = card.height() / sessions.len() as f32;
    let last = sessions.len() - 1;
    for (place, session) in sessions.iter().enumerate() {
        let top = card.top() + piece * place as f32;
        let rect = Rect::from_min_size(pos2(card.left(), top), vec2(size::BAND * zoom, piece));
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
pub fn tell_stack(ui: &Ui, response: &Response, lying: &Lying, is_selected: bool, words: Words) {
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, ui.is_enabled(), is_selected, &lying.name));
    if lying.cards.len() > 1 {
        let count = || words.count(Counted::Cards, lying.cards.len());
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(count()));
    }
}

/// The parts of a cluster's head, relative to its panel, at the size for working.
#[derive(Clone, Debug)]
pub struct Head {
    /// From the top of the panel to below the head.
    pub height: f32,
    name: Arc<Set>,
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
    pub fn of(
        settings: &mut Settings,
        painter: &Painter,
        cluster: &ClusterData,
        width: f32,
        sheet_count: usize,
    ) -> Self {
        let name = settings.of(painter, &cluster.title, name_width(width), name_type(cluster));
        let coverage = settings.of(painter, &cluster.coverage, f32::INFINITY, Type::COUNT);
        let bars = space::MEDIUM + bars_width(cluster, sheet_count);
        let bars_beside = NAME_INDENT + coverage.size.x + bars + super::layout::CLUSTER_PADDING <= width;
        let name_height = name.size.y.max(size::LETTER);
        let lines = if bars_beside { 26.0 } else { 44.0 };
        let height = super::layout::CLUSTER_PADDING + name_height + space::TINY + lines;
        Self { height, name, name_height, bars_beside }
    }
}

fn name_width(panel: f32) -> f32 {
    (panel - NAME_INDENT - super::layout::CLUSTER_PADDING).max(1.0)
}

/// How a cluster is shown.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about what is shown")]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
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

/// What is painted of a cluster.
pub struct ClusterPainting<'a> {
    /// Which.
    pub cluster: &'a ClusterData,
    /// Its head, laid out.
    pub head: &'a Head,
    /// How it is shown.
    pub shown: ShownCluster,
    /// How it is seen.
    pub stage: Stage,
    /// Whether it goes along to the closing session.
    pub is_result: bool,
}

/// Paints a cluster without its cards.
pub fn cluster(painter: &Painter, look: &Look, panel: Rect, painting: &ClusterPainting<'_>, sheet_count: usize) {
    let ClusterPainting { cluster, head, shown, stage, is_result } = painting;
    let zoom = stage.zoom;
    let mut painter = painter.clone();
    if shown.is_faint {
        painter.multiply_opacity(FAINT);
    }
    let ground = if shown.is_target { panel.expand(4.0) } else { panel };
    let (fill, stroke) = match (shown.is_target, shown.is_open, shown.is_pointed) {
        (true, ..) => (look.accent_tint, look.strong_line()),
        (_, true, _) => (look.surface, look.strong_line()),
        (_, _, true) => (look.surface, look.pointed_line()),
        _ => (look.surface, look.hairline()),
    };
    painter.rect(ground, CORNER_PANEL * zoom.min(1.0), fill, stroke, StrokeKind::Inside);
    if shown.is_focused {
        painter.rect_stroke(ground.expand(3.0), CORNER_PANEL, look.strong_line(), StrokeKind::Outside);
    }
    if !stage.shows_words {
        return;
    }
    let start = panel.min + egui::Vec2::splat(super::layout::CLUSTER_PADDING * zoom);
    let square = Rect::from_min_size(start, egui::Vec2::splat(size::LETTER * zoom));
    paint_letter_square(&painter, look, square, &cluster.letter_text(), look.mark);

    let name = head.name.galley(&painter, zoom);
    let left = panel.left() + NAME_INDENT * zoom;
    let top = start.y + (head.name_height * zoom - name.size().y) / 2.0;
    let ink = if cluster.is_named { look.ink } else { look.ink_second };
    painter.galley(pos2(left, top), name, ink);

    let line = start.y + (head.name_height + space::TINY + 11.0) * zoom;
    let words =
        painter.text(pos2(left, line), Align2::LEFT_CENTER, &cluster.coverage, Type::COUNT.zoomed(zoom), look.ink);
    let bars = if head.bars_beside {
        pos2(words.right() + space::MEDIUM * zoom, line)
    } else {
        pos2(left, line + 20.0 * zoom)
    };
    paint_session_bars(&painter, look, bars, &cluster.sheets, bar_scale(sheet_count), zoom);
    if *is_result {
        result_mark(&painter, look, panel.right_top() + vec2(-22.0, 26.0) * zoom, zoom);
    }
}

/// The flag of a cluster that goes along to the closing session.
fn result_mark(painter: &Painter, look: &Look, middle: egui::Pos2, zoom: f32) {
    let font = egui::FontId::new(24.0 * zoom, ICON_FLAG.font_family());
    painter.text(middle, Align2::CENTER_CENTER, ICON_FLAG.codepoint, font, look.accent);
}

/// The name and the count of a cluster whose cards are too small to be read: as large as there is room, over its blocks.
pub fn block_label(painter: &Painter, look: &Look, panel: Rect, painting: &ClusterPainting<'_>, count: usize) {
    let painter = painter.with_clip_rect(panel.intersect(painter.clip_rect()));
    let letter = painting.cluster.letter_text();
    let room = panel.width() - 2.0 * space::TINY;
    let said = |text: String, kind: Type| painter.layout_no_wrap(text, kind.font(), look.ink);
    let title = painting.cluster.title.as_str();
    let full = said(format!("{letter}  {title}  {count}").trim().to_owned(), Type::SMALL_STRONG);
    let short = if letter.is_empty() { count.to_string() } else { format!("{letter}  {count}") };
    let words = if full.size().x <= room { full } else { said(short, Type::SMALL_STRONG) };
    if words.size().x > panel.width() || words.size().y > panel.height() {
        return;
    }
    let ground = Rect::from_min_size(panel.min + vec2(1.0, 1.0), words.size() + vec2(2.0 * space::TINY, 2.0));
    painter.rect_filled(ground, CORNER_MARK, look.surface);
    painter.galley(ground.min + vec2(space::TINY, 1.0), words, look.ink);
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
