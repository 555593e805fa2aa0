//! The card: surface, left band in the session's colour, wording, a line of second rank, and what lies under it.

use std::f32::consts::TAU;
use std::sync::Arc;

use egui::emath::Rot2;
use egui::epaint::{RectShape, TextShape};
use egui::{
    Color32, CornerRadius, CursorIcon, Galley, Painter, Pos2, Rect, Response, Role, Sense, StrokeKind, Ui, Vec2,
    Widget, WidgetInfo, vec2,
};

use super::mark::paint_count_badge;
use super::text::{BreakPoints, card_galley, no_break_points};
use crate::app::look::{CORNER_CARD, Look, Type, look, size, space};

/// A lifted card hangs at most this much askew, in parts of a full turn.
const MOST_TILT: f32 = 0.007;

/// A wide card tilts less: its ends are no more than this apart in height, in points at 100 %.
const MOST_RISE: f32 = 10.0;

/// Between the wording and the upper or lower edge, in points at 100 %.
const PADDING: f32 = 10.0;

/// How far each card below sticks out.
const STACK_STEP: f32 = 3.0;

/// How the hand is on a card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CardState {
    /// It lies there.
    #[default]
    Lying,
    /// The pointer is over it.
    Pointed,
    /// It is held: askew, with a shadow.
    Lifted,
}

/// What is painted of one card.
#[derive(Clone)]
pub struct CardFace {
    /// The wording, set by [`card_galley`] in [`card_text_width`].
    pub wording: Arc<Galley>,
    /// Code, table, number of behaviours, in the second ink.
    pub meta: Option<Arc<Galley>>,
    /// The session's colour, or the one for no session.
    pub band: Color32,
    /// How many cards lie here; from two on edges and a count are shown.
    pub count: usize,
    /// How the hand is on it.
    pub state: CardState,
    /// Part of the selection.
    pub is_selected: bool,
    /// Has the keyboard's focus.
    pub is_focused: bool,
    /// Of the canvas; 1 outside a canvas.
    pub zoom: f32,
}

/// The width that a wording has in a card of this width.
pub fn card_text_width(card_width: f32, zoom: f32) -> f32 {
    (card_width - (size::BAND + 2.0 * space::MEDIUM) * zoom).max(1.0)
}

/// The height that a card needs for its wording and its second line.
pub fn card_height(wording: &Galley, meta: Option<&Galley>, zoom: f32) -> f32 {
    wording.size().y + meta.map_or(0.0, |line| line.size().y) + 2.0 * PADDING * zoom
}

/// Paints a card at `rect`; a stack's edges and its count reach a little outside.
pub fn paint_card(painter: &Painter, look: &Look, rect: Rect, face: &CardFace) {
    let angle = if face.state == CardState::Lifted { -tilt(rect.width() / face.zoom) } else { 0.0 };
    let pen = Pen { painter, angle, pivot: rect.center() };
    let corner = CORNER_CARD * face.zoom;

    if face.state == CardState::Lifted {
        pen.rect(look.shadow.as_shape(rect, corner));
    }
    for depth in (1_u8..=2).rev().filter(|depth| face.count > usize::from(*depth)) {
        let below = rect.translate(Vec2::splat(STACK_STEP * face.zoom * f32::from(depth)));
        pen.rect(RectShape::new(below, corner, look.surface, look.hairline(), StrokeKind::Inside));
    }
    let fill = if face.state == CardState::Pointed { look.surface_hover } else { look.surface };
    let stroke = match face.state {
        CardState::Lying => look.hairline(),
        CardState::Pointed | CardState::Lifted => look.pointed_line(),
    };
    pen.rect(RectShape::new(rect, corner, fill, stroke, StrokeKind::Inside));
    let band = Rect::from_min_size(rect.min, vec2(size::BAND * face.zoom, rect.height()));
    pen.rect(RectShape::filled(band, CornerRadius { ne: 0, se: 0, ..corner }, face.band));
    if face.is_selected || face.is_focused {
        let gap = if face.is_focused { 2.0 } else { 1.0 };
        pen.rect(RectShape::stroke(rect.expand(gap), corner, look.strong_line(), StrokeKind::Outside));
    }

    let start = rect.min + vec2(size::BAND + space::MEDIUM, PADDING) * face.zoom;
    pen.text(start, &face.wording, look.ink);
    if let Some(meta) = &face.meta {
        pen.text(start + vec2(0.0, face.wording.size().y), meta, look.ink_second);
    }
    if face.count > 1 {
        let corner = pen.turned(rect.right_top() + vec2(-12.0, -2.0) * face.zoom);
        paint_count_badge(painter, look, corner, face.count, face.zoom);
    }
}

/// In radians, for a card of this width in points at 100 %.
fn tilt(width: f32) -> f32 {
    (MOST_RISE / width.max(1.0)).atan().min(MOST_TILT * TAU)
}

/// Paints straight, or turned a little around a pivot.
struct Pen<'a> {
    painter: &'a Painter,
    angle: f32,
    pivot: Pos2,
}

impl Pen<'_> {
    fn rect(&self, shape: RectShape) {
        self.painter.add(shape.with_angle_and_pivot(self.angle, self.pivot));
    }

    fn text(&self, at: Pos2, galley: &Arc<Galley>, colour: Color32) {
        let shape = TextShape::new(self.turned(at), Arc::clone(galley), colour).with_angle(self.angle);
        self.painter.add(shape);
    }

    fn turned(&self, at: Pos2) -> Pos2 {
        self.pivot + Rot2::from_angle(self.angle) * (at - self.pivot)
    }
}

/// A card in a list, as wide as there is room: `ui.add(CardWidget::new("Vertrouwen", band).count(7))`.
/// It can be pressed and dragged; what that means is the caller's.
pub struct CardWidget<'a> {
    wording: &'a str,
    kind: Type,
    meta: Option<&'a str>,
    band: Color32,
    count: usize,
    is_selected: bool,
    is_lifted: bool,
    break_points: BreakPoints<'a>,
}

impl<'a> CardWidget<'a> {
    /// With this wording and the colour of its session.
    pub fn new(wording: &'a str, band: Color32) -> Self {
        Self {
            wording,
            kind: Type::CARD,
            meta: None,
            band,
            count: 1,
            is_selected: false,
            is_lifted: false,
            break_points: &no_break_points,
        }
    }

    /// In another type, such as a behaviour's.
    #[must_use]
    pub fn kind(self, kind: Type) -> Self {
        Self { kind, ..self }
    }

    /// With a line of second rank.
    #[must_use]
    pub fn meta(self, meta: &'a str) -> Self {
        Self { meta: Some(meta), ..self }
    }

    /// As the top of a stack of so many.
    #[must_use]
    pub fn count(self, count: usize) -> Self {
        Self { count, ..self }
    }

    /// Part of the selection or not.
    #[must_use]
    pub fn selected(self, is_selected: bool) -> Self {
        Self { is_selected, ..self }
    }

    /// Held by the hand or not.
    #[must_use]
    pub fn lifted(self, is_lifted: bool) -> Self {
        Self { is_lifted, ..self }
    }

    /// Where its words may be broken.
    #[must_use]
    pub fn break_points(self, break_points: BreakPoints<'a>) -> Self {
        Self { break_points, ..self }
    }
}

impl Widget for CardWidget<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let width = ui.available_width();
        let text_width = card_text_width(width, 1.0);
        let wording = card_galley(ui.painter(), self.wording, text_width, self.kind.font(), self.break_points);
        let meta =
            self.meta.map(|line| card_galley(ui.painter(), line, text_width, Type::META.font(), self.break_points));
        let wanted = vec2(width, card_height(&wording, meta.as_deref(), 1.0));
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::click_and_drag());
        response.widget_info(|| WidgetInfo::selected(Role::ListItem, ui.is_enabled(), self.is_selected, self.wording));
        if ui.is_rect_visible(rect) {
            let state = match (self.is_lifted, response.hovered()) {
                (true, _) => CardState::Lifted,
                (false, true) => CardState::Pointed,
                (false, false) => CardState::Lying,
            };
            let face = CardFace {
                wording,
                meta,
                band: self.band,
                count: self.count,
                state,
                is_selected: self.is_selected,
                is_focused: response.has_focus(),
                zoom: 1.0,
            };
            paint_card(ui.painter(), look(ui), rect, &face);
        }
        response.on_hover_and_drag_cursor(CursorIcon::Grab)
    }
}
