//! A bar that says how much of something there is or is done.

use egui::{Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::look::{CORNER_PILL, look};

const HEIGHT: f32 = 16.0;

/// `part` runs from 0 to 1; `name` says it in words ("27 van 51 bladen").
pub fn progress(ui: &mut Ui, name: &str, part: f32) -> Response {
    let part = part.clamp(0.0, 1.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ProgressIndicator, ui.is_enabled(), name);
        info.value = Some(f64::from(part * 100.0));
        info
    });
    let round = CORNER_PILL;
    ui.painter().rect_filled(rect, round, look(ui).trough);
    if part > 0.0 {
        let width = (rect.width() * part).max(HEIGHT);
        ui.painter().rect_filled(rect.with_max_x(rect.left() + width), round, look(ui).accent);
    }
    response
}
