//! The toast: a dark bar that says what was done and offers to undo it. Where it stands and how long is the shell's.

use egui::{Color32, CornerRadius, CursorIcon, Frame, Margin, Response, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::text::Lettering;
use crate::app::look::{CORNER_CARD, Type, look, size, space};

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

/// Draws a toast as wide as there is room.
pub fn toast(ui: &mut Ui, sentence: &str, action: Option<&str>) -> ToastAnswer {
    let look = look(ui);
    let frame = Frame::new()
        .fill(look.mark)
        .corner_radius(CORNER_CARD)
        .shadow(look.shadow)
        .inner_margin(Margin::symmetric(16, 8));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let room_for_action = action.map_or(0.0, |word| word_width(ui, word) + space::PANEL);
        ui.horizontal(|ui| {
            ui.set_min_height(size::BUTTON);
            let room = (ui.available_width() - room_for_action).max(1.0);
            ui.allocate_ui(vec2(room, size::BUTTON), |ui| {
                ui.set_width(room);
                ui.add(
                    egui::Label::new(Lettering { text: sentence, kind: Type::BODY, colour: look.on_mark }.rich())
                        .wrap(),
                );
            });
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                action.map(|word| underlined(ui, word, look.on_mark))
            })
            .inner
        })
        .inner
    });
    ToastAnswer { bar: shown.response, action: shown.inner }
}

fn word_width(ui: &Ui, word: &str) -> f32 {
    Lettering { text: word, kind: Type::BUTTON, colour: Color32::PLACEHOLDER }.line(ui.painter()).size().x
}

fn underlined(ui: &mut Ui, word: &str, colour: Color32) -> Response {
    let galley = Lettering { text: word, kind: Type::BUTTON, colour }.line(ui.painter());
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x, size::BUTTON), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), word));
    let text = egui::Rect::from_center_size(rect.center(), galley.size());
    let thick = if response.hovered() { 2.5 } else { 1.5 };
    ui.painter().hline(text.x_range(), text.bottom() - 1.0, Stroke::new(thick, colour));
    ui.painter().galley(text.min, galley, colour);
    if response.has_focus() {
        let ring = rect.expand2(vec2(6.0, -2.0));
        ui.painter().rect_stroke(ring, CornerRadius::same(6), Stroke::new(2.0, colour), egui::StrokeKind::Outside);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
