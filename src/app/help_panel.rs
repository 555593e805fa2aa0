//! The help with the keys: what is pressed at the left, what it does at the right, in two columns.
//!
//! It reads the table of commands and that of the screens, and knows no key of its own.

use egui::{FontId, Id, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::keys::Command;
use super::look::{CORNER_MARK, Type, look, size, space};
use super::screen_keys::{Cap, KeyGroup, Presses, SCREEN_KEYS, caps};
use super::shell::veil;
use super::widgets;
use crate::words::Words;

/// The widest that the panel gets, in points.
const WIDEST: f32 = 1000.0;
const ROW: f32 = 34.0;
/// Height of a key, and the least that it is wide, in points.
const CAP: f32 = 26.0;
/// Room for the keys before what they do, in points.
const PRESSED: f32 = 168.0;

/// The panel; what it shows is in the tables.
#[derive(Debug, Default)]
pub struct HelpPanel {
    has_focus: bool,
}

impl HelpPanel {
    /// Draws it over everything; gives whether to put it away.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words) -> bool {
        let look = look(ui);
        let window = ui.ctx().viewport_rect();
        let mut is_done = false;
        let behind = egui::Area::new(Id::unique("help-veil")).order(egui::Order::Middle);
        behind.fixed_pos(egui::Pos2::ZERO).show(ui.ctx(), |ui| is_done |= veil(ui, look).clicked());
        let width = WIDEST.min(window.width() - 2.0 * space::WIDE);
        let area = egui::Area::new(Id::unique("help")).order(egui::Order::Foreground).default_size(window.size());
        area.anchor(egui::Align2::CENTER_CENTER, vec2(0.0, 0.0)).show(ui.ctx(), |ui| {
            widgets::panel(look).shadow(look.shadow).inner_margin(egui::Margin::same(28)).show(ui, |ui| {
                ui.set_width(width - 56.0);
                widgets::label(ui, &words.say("keys-title"), Type::CLUSTER_NAME, look.ink);
                ui.add_space(space::SMALL);
                let most = window.height() - 2.0 * space::WIDE - 176.0;
                ScrollArea::vertical().max_height(most).auto_shrink([false, true]).show(ui, |ui| columns_ui(ui, words));
                ui.add_space(space::LARGE);
                let close = widgets::button(ui, &words.say("close"));
                if !self.has_focus {
                    close.request_focus();
                    self.has_focus = true;
                }
                is_done |= close.clicked();
            });
        });
        is_done
    }
}

/// The commands at the left, the screens at the right.
fn columns_ui(ui: &mut Ui, words: &Words) {
    let whole = ui.available_rect_before_wrap();
    let width = (whole.width() - space::GROUP) / 2.0;
    let mut bottom = whole.top();
    for (place, left) in [whole.left(), whole.left() + width + space::GROUP].into_iter().enumerate() {
        let room = Rect::from_min_size(pos2(left, whole.top()), vec2(width, whole.height()));
        let mut column = ui.new_child(UiBuilder::new().max_rect(room).id_salt(place));
        column.spacing_mut().item_spacing.y = 0.0;
        if place == 0 {
            commands_ui(&mut column, words);
        } else {
            for group in &SCREEN_KEYS {
                group_ui(&mut column, group, words);
            }
        }
        bottom = column.min_rect().bottom().max(bottom);
    }
    ui.allocate_rect(Rect::from_min_max(whole.min, pos2(whole.right(), bottom)), Sense::hover());
}

fn heading_ui(ui: &mut Ui, title: &str) {
    ui.add_space(space::MEDIUM);
    widgets::label(ui, title, Type::SMALL_STRONG, look(ui).ink_second);
    ui.add_space(space::TINY);
}

fn commands_ui(ui: &mut Ui, words: &Words) {
    heading_ui(ui, &words.say("keys-everywhere"));
    for command in Command::all() {
        let first: Vec<Vec<Cap>> = command.keys().first().map(|it| caps(it, words)).into_iter().collect();
        row_ui(ui, &first, &words.say(command.name()));
    }
}

fn group_ui(ui: &mut Ui, group: &KeyGroup, words: &Words) {
    heading_ui(ui, &words.say(group.title));
    for key in group.keys {
        let shown: Vec<Vec<Cap>> = match key.presses {
            Presses::Keys(keys) => keys.iter().map(|it| caps(it, words)).collect(),
            Presses::Letters => ["A", "B", "C"].map(|it| vec![Cap::Word(it.to_owned())]).into(),
        };
        row_ui(ui, &shown, &words.say(key.name));
    }
}

/// One row: the keys as they lie under the hand, and what they do; read out as one sentence.
fn row_ui(ui: &mut Ui, shortcuts: &[Vec<Cap>], name: &str) {
    let look = look(ui);
    let width = ui.available_width();
    let words = ui.painter().layout(name.to_owned(), Type::BODY.font(), look.ink, width - PRESSED);
    let height = (words.size().y + space::SMALL).max(ROW);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let said: Vec<String> = shortcuts.iter().map(|it| it.iter().map(Cap::name).collect::<Vec<_>>().join("+")).collect();
    let said = format!("{name}: {}", said.join(", "));
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    let mut left = rect.left();
    for caps in shortcuts {
        for cap in caps {
            left = cap_ui(ui, cap, pos2(left, rect.center().y)) + space::TINY;
        }
        left += space::TINY / 2.0;
    }
    let top = rect.center().y - words.size().y / 2.0;
    ui.painter().galley(pos2(rect.left() + PRESSED, top), words, look.ink);
}

/// One key, with the edge that shows that it goes down; gives where it ends.
fn cap_ui(ui: &Ui, cap: &Cap, left_middle: egui::Pos2) -> f32 {
    let look = look(ui);
    let (text, font) = match cap {
        Cap::Word(word) => (word.clone(), Type::SMALL_STRONG.font()),
        Cap::Icon(icon, _) => (icon.codepoint.to_owned(), FontId::new(size::SMALL_ICON, icon.font_family())),
    };
    let galley = ui.painter().layout_no_wrap(text, font, look.ink);
    let width = (galley.size().x + 2.0 * space::SMALL).max(CAP + 2.0);
    let rect = Rect::from_min_size(left_middle - vec2(0.0, CAP / 2.0 + 1.0), vec2(width, CAP));
    ui.painter().rect_filled(rect.translate(vec2(0.0, 2.0)), CORNER_MARK, look.line_hover);
    let line = Stroke::new(look.hairline().width, look.line_hover);
    ui.painter().rect(rect, CORNER_MARK, look.surface, line, StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, look.ink);
    rect.right()
}
