//! Lines that can be pressed, in the side panel and in menus: as many as there are, of which only what is seen is drawn.

use std::hash::Hash;
use std::sync::Arc;

use egui::{Align2, CursorIcon, Galley, Id, Painter, Rect, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::ICON_CHEVRON_RIGHT;

use super::measure;
use super::view::BoardView;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::widgets::{Lettering, focus_ring, paint_letter_square, paint_session_mark};
use crate::words::Words;

/// What lies this far out of sight is drawn all the same, so that the keyboard can go on to it.
const AHEAD: f32 = 120.0;

/// The square with the letter of a cluster.
const LETTER: f32 = size::LETTER * 0.75;

/// Room for the time of a session before the words; longer ones push them on.
const AFTER_MARK: f32 = space::SMALL;

/// A line before it is drawn.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// A session by its time and its place in the project, before the words.
    pub mark: Option<(&'a str, usize)>,
    /// The letter of a cluster before the words; an empty one keeps its room.
    pub letter: Option<&'a str>,
    /// The words.
    pub text: &'a str,
    /// At the right edge: "×7". Under the words where there is a mark.
    pub beside: String,
    /// As it is read out.
    pub name: String,
    /// Whether it leads to something else, which an arrow at its right edge says.
    pub leads: bool,
    /// Whether Enter would choose it.
    pub is_lit: bool,
    /// Whether it is scrolled into sight.
    pub is_sought: bool,
}

impl<'a> Line<'a> {
    /// Nothing but words.
    pub fn plain(text: &'a str) -> Self {
        Self {
            mark: None,
            letter: None,
            text,
            beside: String::new(),
            name: text.to_owned(),
            leads: false,
            is_lit: false,
            is_sought: false,
        }
    }

    /// Words that lead to something else.
    pub fn leading(text: &'a str) -> Self {
        Self { leads: true, ..Self::plain(text) }
    }

    /// A word of the board and how often it is there, that leads to its card.
    pub fn word(words: Words, text: &'a str, count: usize) -> Self {
        let beside = if count > 1 { format!("×{count}") } else { String::new() };
        let said = if count > 1 { format!("{text} ×{count}") } else { text.to_owned() };
        let name = words.say_with("board-show-word", &[("wording", said.into())]);
        Self { beside, name, ..Self::leading(text) }
    }
}

impl BoardView {
    /// Draws a line as wide as there is room; tells whether it was pressed.
    pub(super) fn line_ui(&mut self, ui: &mut Ui, key: impl Hash + std::fmt::Debug, line: &Line<'_>) -> bool {
        let width = ui.available_width();
        let letter = if line.letter.is_some() { LETTER + space::SMALL } else { 0.0 };
        let mark = letter + line.mark.map_or(0.0, |it| mark_width(ui.painter(), it.0) + AFTER_MARK);
        let arrow = if line.leads { size::SMALL_ICON + space::TINY } else { 0.0 };
        let count = if line.mark.is_some() || line.beside.is_empty() {
            0.0
        } else {
            galley(ui.painter(), &line.beside).size().x + space::SMALL
        };
        let aside = arrow + count;
        let room = (width - mark - aside).max(1.0);
        let kind = if line.mark.is_some() { Type::BUTTON } else { Type::BODY };
        let below = if line.mark.is_some() { Type::SMALL.points + space::SMALL } else { 0.0 };
        let height = self.measure.height(ui.painter(), line.text, room, kind) + below + 2.0 * space::SMALL;
        let (_, rect) = ui.allocate_space(vec2(width, height.max(size::BUTTON)));
        let id = Id::unique(("board line", key));
        let is_near = ui.clip_rect().expand(AHEAD).intersects(rect);
        if !is_near && !line.is_sought && !ui.memory(|it| it.has_focus(id)) {
            return false;
        }
        let response = ui.interact(rect, id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &line.name));
        if response.gained_focus() || line.is_sought {
            response.scroll_to_me(None);
        }
        let look = look(ui);
        if line.is_lit || response.hovered() {
            let fill = if line.is_lit { look.accent_tint } else { look.surface_hover };
            ui.painter().rect_filled(rect.expand2(vec2(space::SMALL, 0.0)), CORNER_CARD, fill);
        }
        let words = measure::set(ui.painter(), line.text, room, kind);
        let left = rect.left();
        if let Some(letter) = line.letter.filter(|it| !it.is_empty()) {
            let middle = pos2(left + LETTER / 2.0, rect.center().y);
            let square = Rect::from_center_size(middle, Vec2::splat(LETTER));
            paint_letter_square(ui.painter(), look, square, letter, look.mark);
        }
        let top = rect.center().y - f32::midpoint(words.size().y, below);
        if let Some((time, rank)) = line.mark {
            let middle = top + words.size().y.min(24.0) / 2.0;
            paint_session_mark(ui.painter(), look, pos2(left, middle), time, rank);
            let under = galley(ui.painter(), &line.beside);
            ui.painter().galley(pos2(left + mark, top + words.size().y), under, look.ink_second);
        } else if !line.beside.is_empty() {
            let beside = galley(ui.painter(), &line.beside);
            let at = pos2(rect.right() - arrow - beside.size().x, rect.center().y - beside.size().y / 2.0);
            ui.painter().galley(at, beside, look.ink_second);
        }
        if line.leads {
            let font = egui::FontId::new(size::SMALL_ICON, ICON_CHEVRON_RIGHT.font_family());
            let at = rect.right_center();
            ui.painter().text(at, Align2::RIGHT_CENTER, ICON_CHEVRON_RIGHT.codepoint, font, look.ink_second);
        }
        let colour = if line.mark.is_some() { look.accent } else { look.ink };
        ui.painter().galley(pos2(left + mark, top), words, colour);
        focus_ring(ui, &response, CORNER_CARD);
        response.on_hover_cursor(CursorIcon::PointingHand).clicked()
    }
}

fn galley(painter: &Painter, text: &str) -> Arc<Galley> {
    Lettering { text, kind: Type::SMALL, colour: egui::Color32::PLACEHOLDER }.line(painter)
}

/// How wide the mark of a session is.
pub(super) fn mark_width(painter: &Painter, time: &str) -> f32 {
    let words = Lettering { text: time, kind: Type::MARK, colour: egui::Color32::PLACEHOLDER }.line(painter);
    words.size().x + 2.0 * space::SMALL
}
