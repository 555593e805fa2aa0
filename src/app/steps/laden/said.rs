//! Running text in Laden: long words are hyphenated by Dutch rules, nothing is clipped.

use egui::{Color32, Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::look::Type;
use crate::app::widgets::card_galley;
use crate::words::hyphenation::breaks;

/// A line is at most about 75 characters: this many times the type size.
const READABLE_EMS: f32 = 36.0;

/// A text in lines that are short enough to read.
pub(super) fn said_ui(ui: &mut Ui, text: &str, kind: Type, colour: Color32) -> Response {
    told_ui(ui, Role::Label, text, kind, colour)
}

/// The same as the heading of what follows.
pub(super) fn heading_ui(ui: &mut Ui, text: &str, kind: Type, colour: Color32) -> Response {
    told_ui(ui, Role::Heading, text, kind, colour)
}

fn told_ui(ui: &mut Ui, role: Role, text: &str, kind: Type, colour: Color32) -> Response {
    let width = ui.available_width().min(kind.points * READABLE_EMS);
    let galley = card_galley(ui.painter(), text, width, kind.font(), &breaks);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x, galley.size().y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), text));
    ui.painter().galley(rect.min, galley, colour);
    response
}
