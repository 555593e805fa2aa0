//! Choices without typing: one of a few in a row, a number by steps, on or off.

use std::ops::RangeInclusive;

use egui::{
    Align2, Color32, CornerRadius, CursorIcon, Rect, Response, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo, vec2,
};
use egui_material_icons::icons::{ICON_ADD, ICON_REMOVE};

use super::shapes::focus_ring;
use super::text::{Lettering, figures};
use crate::app::look::{CORNER_CARD, CORNER_PILL, Type, look, size, space};

/// One of a few, side by side, such as A6, A5, A4. Says which one was pressed.
pub fn segmented<T: PartialEq + Copy>(ui: &mut Ui, chosen: T, options: &[(T, &str)]) -> Option<T> {
    let mut pressed = None;
    let look = look(ui);
    let widths: Vec<f32> = options
        .iter()
        .map(|(_, word)| {
            let words = Lettering { text: word, kind: Type::BUTTON, colour: look.ink };
            words.line(ui.painter()).size().x + 2.0 * space::MEDIUM
        })
        .collect();
    let (whole, row) = ui.allocate_exact_size(vec2(widths.iter().sum(), size::BUTTON), Sense::hover());
    ui.painter().rect_filled(whole, CORNER_CARD, look.surface);
    let mut left = whole.left();
    for (place, ((value, word), width)) in options.iter().zip(&widths).enumerate() {
        let rect = Rect::from_min_size(egui::pos2(left, whole.top()), vec2(*width, size::BUTTON));
        let response = ui.interact(rect, row.id.with(place), Sense::click());
        let is_chosen = *value == chosen;
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, word));
        let corner = ends(place, options.len());
        let fill = match (is_chosen, response.hovered()) {
            (true, _) => look.accent,
            (false, true) => look.surface_hover,
            (false, false) => Color32::TRANSPARENT,
        };
        ui.painter().rect_filled(rect, corner, fill);
        let colour = if is_chosen { look.on_accent } else { look.ink };
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, word, Type::BUTTON.font(), colour);
        focus_ring(ui, &response, CORNER_CARD);
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
            pressed = Some(*value);
        }
        left += width;
    }
    ui.painter().rect_stroke(whole, CORNER_CARD, look.hairline(), StrokeKind::Inside);
    pressed
}

/// The corners of a segment: round only at the ends of the row.
fn ends(place: usize, of: usize) -> CornerRadius {
    let round = |is_end: bool| if is_end { CORNER_CARD.nw } else { 0 };
    let (left, right) = (round(place == 0), round(place + 1 == of));
    CornerRadius { nw: left, sw: left, ne: right, se: right }
}

/// The names of the three parts of a [`stepper`], as they are read out.
#[derive(Clone, Copy, Debug)]
pub struct StepperNames<'a> {
    /// The number itself: "Aantal sets".
    pub number: &'a str,
    /// One less.
    pub less: &'a str,
    /// One more.
    pub more: &'a str,
}

/// A number between a minus and a plus; says the new number when one was pressed.
pub fn stepper(ui: &mut Ui, number: u32, range: RangeInclusive<u32>, names: StepperNames<'_>) -> Option<u32> {
    let look = look(ui);
    let (whole, shown) = ui.allocate_exact_size(vec2(3.0 * 44.0, size::BUTTON), Sense::hover());
    shown.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::Label, ui.is_enabled(), format!("{} {number}", names.number));
        info.value = Some(f64::from(number));
        info
    });
    ui.painter().rect(whole, CORNER_CARD, look.surface, look.hairline(), StrokeKind::Inside);
    let (left, rest) = whole.split_left_right_at_x(whole.left() + 44.0);
    let (middle, right) = rest.split_left_right_at_x(whole.right() - 44.0);
    let galley = figures(ui.painter(), &Lettering { text: &number.to_string(), kind: Type::COUNT, colour: look.ink });
    ui.painter().galley(middle.center() - galley.size() / 2.0, galley, look.ink);

    let less = number.checked_sub(1).filter(|next| range.contains(next));
    let more = number.checked_add(1).filter(|next| range.contains(next));
    let sides = [(left, ICON_REMOVE, names.less, less), (right, ICON_ADD, names.more, more)];
    let mut answer = None;
    for (rect, icon, name, next) in sides {
        let id = shown.id.with(name);
        let response = ui.interact(rect, id, if next.is_some() { Sense::click() } else { Sense::hover() });
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled() && next.is_some(), name));
        if response.hovered() && next.is_some() {
            ui.painter().rect_filled(rect.shrink(3.0), CORNER_CARD, look.accent_tint);
        }
        let colour = if next.is_some() { look.ink } else { look.line };
        let font = egui::FontId::new(size::ICON, icon.font_family());
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon.codepoint, font, colour);
        focus_ring(ui, &response, CORNER_CARD);
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
            answer = next;
        }
    }
    answer
}

/// On or off, with its word at the right; the word can be pressed too. Changes what it is given.
pub fn switch(ui: &mut Ui, is_on: &mut bool, name: &str) -> Response {
    const TRACK: Vec2 = vec2(44.0, 24.0);
    let look = look(ui);
    let words = Lettering { text: name, kind: Type::BODY, colour: look.ink }.line(ui.painter());
    let wanted = vec2(TRACK.x + space::MEDIUM + words.size().x, size::BUTTON);
    let (rect, mut response) = ui.allocate_exact_size(wanted, Sense::click());
    if response.clicked() {
        *is_on = !*is_on;
        response.mark_changed();
    }
    response.widget_info(|| WidgetInfo::selected(Role::Switch, ui.is_enabled(), *is_on, name));

    let slid = ui.ctx().animate_bool_responsive(response.id, *is_on);
    let track = Align2::LEFT_CENTER.align_size_within_rect(TRACK, rect);
    let fill = if *is_on { look.accent } else { look.no_session };
    ui.painter().rect_filled(track, CORNER_PILL, fill);
    let radius = track.height() / 2.0;
    let knob = egui::pos2(egui::lerp((track.left() + radius)..=(track.right() - radius), slid), track.center().y);
    ui.painter().circle_filled(knob, radius - 3.0, look.surface);
    let start = egui::pos2(track.right() + space::MEDIUM, rect.center().y - words.size().y / 2.0);
    ui.painter().galley(start, words, look.ink);
    if response.has_focus() {
        let ring = response.clone().with_new_rect(track);
        focus_ring(ui, &ring, CORNER_PILL);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
