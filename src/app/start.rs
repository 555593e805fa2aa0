//! The first screen of later starts: new, open, example, and what was opened lately.

use std::path::{Path, PathBuf};

use egui::{CursorIcon, Role, Sense, Ui, WidgetInfo, vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_DASHBOARD, ICON_FOLDER_OPEN, ICON_NOTE_ADD};

use super::action::Action;
use super::look::{CORNER_PANEL, Type, look, space};
use super::widgets::{self, focus_ring};
use crate::store::LeftBehind;
use crate::words::Words;

/// Width of the column in the middle, in points.
const COLUMN: f32 = 960.0;

/// Draws the start; `recent` has the newest first.
pub fn start_ui(ui: &mut Ui, words: &Words, recent: &[PathBuf], left_behind: &[LeftBehind]) -> Vec<Action> {
    let mut actions = Vec::new();
    let look = look(ui);
    egui::ScrollArea::vertical().show(ui, |ui| {
        let side = ((ui.available_width() - COLUMN) / 2.0).max(space::PANEL);
        let above = ((ui.available_height() - 560.0) * 0.4).max(space::GROUP);
        ui.add_space(above);
        ui.horizontal(|ui| {
            ui.add_space(side);
            ui.vertical(|ui| {
                ui.set_width(COLUMN.min(ui.available_width() - side));
                widgets::label(ui, &words.say("start-title"), Type::DISPLAY, look.ink);
                widgets::label(ui, &words.say("start-task"), Type::TITLE, look.ink_second);
                ui.add_space(space::GROUP);
                actions.extend(ways_ui(ui, words));
                ui.add_space(space::GROUP);
                if !left_behind.is_empty() {
                    widgets::label(ui, &words.say("recovery-accept"), Type::TITLE, look.ink);
                    ui.add_space(space::SMALL);
                    actions.extend(left_behind_ui(ui, words, left_behind));
                    ui.add_space(space::GROUP);
                }
                widgets::label(ui, &words.say("start-recent"), Type::TITLE, look.ink);
                ui.add_space(space::SMALL);
                actions.extend(recent_ui(ui, words, recent));
            });
        });
    });
    actions
}

fn ways_ui(ui: &mut Ui, words: &Words) -> Vec<Action> {
    let mut actions = Vec::new();
    let width = (ui.available_width() - 2.0 * space::BETWEEN) / 3.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::BETWEEN;
        for (icon, name, hint, action) in [
            (ICON_NOTE_ADD, "start-new", "start-new-hint", Action::New),
            (ICON_FOLDER_OPEN, "start-open-more", "start-open-hint", Action::Open),
            (ICON_DASHBOARD, "start-example", "start-example-hint", Action::OpenExample),
        ] {
            if way_ui(ui, width, icon, &words.say(name), &words.say(hint)) {
                actions.push(action);
            }
        }
    });
    actions
}

/// One way to begin: a large card with icon, name and a line of what comes of it.
fn way_ui(ui: &mut Ui, width: f32, icon: MaterialIcon, name: &str, hint: &str) -> bool {
    let look = look(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 150.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let (ground, line) =
        if response.hovered() { (look.accent_tint, look.strong_line()) } else { (look.surface, look.hairline()) };
    ui.painter().rect(rect, CORNER_PANEL, ground, line, egui::StrokeKind::Inside);
    let font = egui::FontId::new(32.0, icon.font_family());
    let icon = ui.painter().layout_no_wrap(icon.codepoint.to_owned(), font, look.accent);
    ui.painter().galley(rect.min + vec2(space::BETWEEN, space::BETWEEN), icon, look.accent);
    let name = ui.painter().layout_no_wrap(name.to_owned(), Type::TITLE.font(), look.ink);
    ui.painter().galley(rect.min + vec2(space::BETWEEN, 64.0), name, look.ink);
    let hint = ui.painter().layout(hint.to_owned(), Type::SMALL.font(), look.ink_second, width - 2.0 * space::BETWEEN);
    ui.painter().galley(rect.min + vec2(space::BETWEEN, 94.0), hint, look.ink_second);
    focus_ring(ui, &response, CORNER_PANEL);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

fn recent_ui(ui: &mut Ui, words: &Words, recent: &[PathBuf]) -> Vec<Action> {
    let look = look(ui);
    if recent.is_empty() {
        widgets::label(ui, &words.say("start-recent-empty"), Type::BODY, look.ink_second);
        return Vec::new();
    }
    let mut actions = Vec::new();
    for path in recent {
        if recent_file_ui(ui, path) {
            actions.push(Action::OpenFile(path.clone()));
        }
    }
    actions
}

/// Work that is in no file, the newest first.
fn left_behind_ui(ui: &mut Ui, words: &Words, left_behind: &[LeftBehind]) -> Vec<Action> {
    let mut actions = Vec::new();
    for (place, left) in left_behind.iter().enumerate() {
        let title = if left.title.is_empty() { words.say("project-without-title") } else { left.title.clone() };
        let name = words.say_with("recovery-start", &[("title", title.into()), ("n", left.acts.into())]);
        let when = left.at.map_or_else(String::new, |it| words.moment(it));
        if line_ui(ui, name, when) {
            actions.push(Action::GoOn(place));
        }
    }
    actions
}

fn recent_file_ui(ui: &mut Ui, path: &Path) -> bool {
    let name = path.file_stem().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
    let folder = path.parent().map_or_else(String::new, |it| it.display().to_string());
    line_ui(ui, name, folder)
}

/// A line to press: a name, and what there is to know of it.
fn line_ui(ui: &mut Ui, name: String, folder: String) -> bool {
    let look = look(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 56.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.hovered() {
        ui.painter().rect_filled(rect, CORNER_PANEL, look.surface);
    }
    let inner = rect.shrink2(vec2(space::MEDIUM, 6.0));
    let line = |text: String, kind: Type, colour| {
        let mut job = egui::text::LayoutJob::simple_singleline(text, kind.font(), colour);
        job.wrap = egui::text::TextWrapping::truncate_at_width(inner.width());
        ui.painter().layout_job(job)
    };
    let name = line(name, Type::BUTTON, look.ink);
    ui.painter().galley(inner.min, name, look.ink);
    let folder = line(folder, Type::META, look.ink_second);
    ui.painter().galley(inner.min + vec2(0.0, 23.0), folder, look.ink_second);
    ui.painter().hline(rect.x_range(), rect.bottom(), look.hairline());
    focus_ring(ui, &response, CORNER_PANEL);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}
