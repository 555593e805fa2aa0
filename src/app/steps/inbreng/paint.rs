//! Small painted parts of this step: a struck line, a quiet icon, a chip that ties.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align, Color32, CursorIcon, FontId, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, vec2};
use egui_material_icons::MaterialIcon;

use crate::app::look::{CORNER_CARD, CORNER_PILL, Type, look, size, space};
use crate::app::widgets::{focus_ring, label};

/// A line of text that wraps where it must.
pub fn line_ui(ui: &mut Ui, text: &str, kind: Type, colour: Color32) -> Response {
    let width = ui.available_width();
    let galley = ui.painter().layout(text.to_owned(), kind.font(), colour, width);
    if galley.rows.len() <= 1 {
        return label(ui, text, kind, colour);
    }
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    ui.painter().galley(rect.min, galley, colour);
    response
}

/// A sentence whose lines stand in the middle.
pub fn centred_ui(ui: &mut Ui, text: &str, kind: Type, colour: Color32) -> Response {
    let width = ui.available_width();
    let mut job = LayoutJob::simple(text.to_owned(), kind.font(), colour, width);
    job.halign = Align::Center;
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    ui.painter().galley(rect.center_top(), galley, colour);
    response
}

/// A text with a line through it, wrapped at this width.
pub fn struck(text: &str, kind: Type, colour: Color32, width: f32) -> LayoutJob {
    let format = TextFormat { strikethrough: Stroke::new(1.5, colour), ..TextFormat::simple(kind.font(), colour) };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap = TextWrapping::wrap_at_width(width);
    job
}

/// Side of a quiet icon beside a row, in points.
pub const ICON: f32 = 36.0;

/// An icon in the second ink without a line around it; its name is read out and shown when pointed at. `is_open` where
/// it opens something.
pub fn quiet_icon(ui: &mut Ui, icon: MaterialIcon, name: &str, is_open: Option<bool>) -> Response {
    let look = look(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(ICON), Sense::click());
    response.widget_info(|| match is_open {
        Some(is_open) => WidgetInfo::selected(Role::Button, ui.is_enabled(), is_open, name),
        None => WidgetInfo::labeled(Role::Button, ui.is_enabled(), name),
    });
    let pointed = response.hovered() || is_open == Some(true);
    if pointed {
        ui.painter().rect_filled(rect, CORNER_CARD, look.accent_tint);
    }
    let colour = if pointed { look.accent } else { look.ink_second };
    let font = FontId::new(size::SMALL_ICON, icon.font_family());
    let galley = ui.painter().layout_no_wrap(icon.codepoint.to_owned(), font, colour);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, colour);
    focus_ring(ui, &response, CORNER_CARD);
    response.on_hover_text(name).on_hover_cursor(CursorIcon::PointingHand)
}

/// A small chip with the word of a value; filled when the behaviour is tied to it.
pub fn tie_chip(ui: &mut Ui, word: &str, name: &str, is_tied: bool) -> Response {
    let look = look(ui);
    let (fill, ink, stroke) =
        if is_tied { (look.accent, look.on_accent, Stroke::NONE) } else { (look.surface, look.ink, look.hairline()) };
    let widest = (ui.available_width() - 2.0 * space::MEDIUM).max(1.0);
    let mut job = LayoutJob::simple_singleline(word.to_owned(), Type::SMALL_STRONG.font(), ink);
    job.wrap = TextWrapping::truncate_at_width(widest);
    let galley = ui.painter().layout_job(job);
    let wanted = vec2(galley.size().x + 2.0 * space::MEDIUM, size::CHIP);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, is_tied, name));
    ui.painter().rect(rect, CORNER_PILL, fill, stroke, StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    focus_ring(ui, &response, CORNER_PILL);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// A small chip that only says something.
pub fn word_chip(ui: &mut Ui, text: &str) -> Response {
    let look = look(ui);
    let widest = (ui.available_width() - 2.0 * space::SMALL).max(1.0);
    let galley = ui.painter().layout(text.to_owned(), Type::META.font(), look.ink_second, widest);
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(2.0 * space::SMALL, 6.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    ui.painter().rect_filled(rect, CORNER_CARD, look.trough);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, look.ink_second);
    response
}
