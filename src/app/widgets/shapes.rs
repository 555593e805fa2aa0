//! Shapes that several parts share: the ring of the focus, dashes around an empty place.

use std::f32::consts::{FRAC_PI_2, PI};

use egui::{CornerRadius, Painter, Pos2, Rect, Response, Shape, Stroke, StrokeKind, Ui, vec2};

use crate::app::look::look;

/// How many straight pieces make a rounded corner.
const CORNER_PIECES: u8 = 6;

/// The ring around what has the keyboard's focus.
pub fn focus_ring(ui: &Ui, response: &Response, corner: CornerRadius) {
    if response.has_focus() {
        let around = response.rect.expand(2.0);
        ui.painter().rect_stroke(around, corner, look(ui).strong_line(), StrokeKind::Outside);
    }
}

/// A rounded rectangle of dashes.
pub fn dashed_rect(painter: &Painter, rect: Rect, corner: CornerRadius, stroke: Stroke) {
    let outline = rounded_outline(rect.shrink(stroke.width / 2.0), f32::from(corner.nw));
    painter.extend(Shape::dashed_line(&outline, stroke, 6.0, 5.0));
}

/// The outline of a rounded rectangle, closed, clockwise from the upper left.
fn rounded_outline(rect: Rect, radius: f32) -> Vec<Pos2> {
    let radius = radius.min(rect.width() / 2.0).min(rect.height() / 2.0);
    let inner = rect.shrink(radius);
    let corners = [
        (inner.left_top(), PI),
        (inner.right_top(), PI * 1.5),
        (inner.right_bottom(), 0.0),
        (inner.left_bottom(), FRAC_PI_2),
    ];
    let mut outline = Vec::with_capacity(corners.len() * usize::from(CORNER_PIECES + 1) + 1);
    for (centre, from) in corners {
        for piece in 0..=CORNER_PIECES {
            let angle = from + FRAC_PI_2 * f32::from(piece) / f32::from(CORNER_PIECES);
            outline.push(centre + radius * vec2(angle.cos(), angle.sin()));
        }
    }
    if let Some(first) = outline.first().copied() {
        outline.push(first);
    }
    outline
}
