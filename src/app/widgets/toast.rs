//! The toast: a dark bar that says what was done and offers to undo it. Where it stands and how long is the shell's.

use std::sync::Arc;

use egui::{
    Align2, Color32, CursorIcon, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

use super::text::{card_galley, no_break_points};
use crate::app::look::{CORNER_CARD, CORNER_MARK, Look, Type, look, size, space};

/// What was pressed on a toast.
#[derive(Debug)]
pub struct ToastAnswer {
    /// The bar.
    pub bar: Response,
    /// The underlined word at its right, when there is one.
    pub action: Option<Response>,
}

impl ToastAnswer {
    /// Whether the action was pressed.
    pub fn acted(&self) -> bool {
        self.action.as_ref().is_some_and(Response::clicked)
    }
}

/// Draws a toast as wide as there is room. The action stands beside the sentence, or under it where the bar is narrow.
pub fn toast(ui: &mut Ui, sentence: &str, action: Option<&str>) -> ToastAnswer {
    let look = look(ui);
    let width = ui.available_width();
    let inner_width = (width - 2.0 * space::LARGE).max(1.0);
    let action_galley =
        action.map(|word| ui.painter().layout_no_wrap(word.to_owned(), Type::BUTTON.font(), Color32::PLACEHOLDER));
    let action_width = action_galley.as_ref().map_or(0.0, |galley| galley.size().x + space::PANEL);
    let one_line = ui.painter().layout_no_wrap(sentence.to_owned(), Type::BODY.font(), Color32::PLACEHOLDER);
    let is_side_by_side = one_line.size().x + action_width <= inner_width;
    let words = if is_side_by_side {
        one_line
    } else {
        card_galley(ui.painter(), sentence, inner_width, Type::BODY.font(), &no_break_points)
    };
    let rows = if is_side_by_side || action.is_none() { 0.0 } else { size::BUTTON - space::SMALL };
    let height = words.size().y.max(size::BUTTON - space::LARGE) + rows + 2.0 * space::LARGE;

    let (rect, bar) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    bar.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), sentence));
    ui.painter().add(look.shadow.as_shape(rect, CORNER_CARD));
    ui.painter().rect_filled(rect, CORNER_CARD, look.mark);
    let inner = rect.shrink(space::LARGE);
    let sentence_place = if is_side_by_side { Align2::LEFT_CENTER } else { Align2::LEFT_TOP };
    let sentence_rect = sentence_place.align_size_within_rect(words.size(), inner);
    ui.painter().galley(sentence_rect.min, words, look.on_mark);

    let action_place = if is_side_by_side { Align2::RIGHT_CENTER } else { Align2::RIGHT_BOTTOM };
    let action = action.zip(action_galley).map(|(word, galley)| {
        let place = action_place.align_size_within_rect(galley.size(), inner);
        action_ui(ui, look, &bar, place, word, galley)
    });
    ToastAnswer { bar, action }
}

fn action_ui(ui: &Ui, look: &Look, bar: &Response, place: Rect, word: &str, galley: Arc<Galley>) -> Response {
    let touched = place.expand2(vec2(space::SMALL, (size::BUTTON - place.height()) / 2.0));
    let response = ui.interact(touched, bar.id.with("action"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), word));
    let thickness = if response.hovered() { 2.5 } else { 1.5 };
    ui.painter().hline(place.x_range(), place.bottom() - 1.0, Stroke::new(thickness, look.on_mark));
    ui.painter().galley(place.min, galley, look.on_mark);
    if response.has_focus() {
        let ring = Stroke::new(2.0, look.on_mark);
        ui.painter().rect_stroke(place.expand(4.0), CORNER_MARK, ring, StrokeKind::Outside);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
