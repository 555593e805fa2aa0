//! Lines that can be pressed, in the side panel and in menus: as many as there are, of which only what is seen is drawn.

use std::hash::Hash;
use std::sync::Arc;

use egui::{Align2, CursorIcon, Galley, Id, Painter, Rect, Role, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::ICON_CHEVRON_RIGHT;

use super::act::Wish;
use super::data::Lying;
use super::measure;
use super::view::BoardView;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Lettering, focus_ring, paint_letter_square, paint_session_mark};
use crate::model::ClusterId;
use crate::words::Words;

/// What lies this far out of sight is drawn all the same, so that the keyboard can go on to it.
const AHEAD: f32 = 120.0;

/// The square with the letter of a cluster.
const LETTER: f32 = size::LETTER * 0.75;

/// Room for the time of a session before the words; longer ones push them on.
const AFTER_MARK: f32 = space::SMALL;

/// How a line is read out; made only for lines that are drawn.
#[derive(Clone, Debug)]
pub enum Name<'a> {
    /// As its words.
    AsWritten,
    /// In words of its own.
    Own(&'a str),
    /// As a word of the board that is shown when it is pressed.
    Shows(Words),
}

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
    pub name: Name<'a>,
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
            name: Name::AsWritten,
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
        Self { beside, name: Name::Shows(words), ..Self::leading(text) }
    }

    fn read_out(&self) -> String {
        match &self.name {
            Name::AsWritten => self.text.to_owned(),
            Name::Own(name) => (*name).to_owned(),
            Name::Shows(words) => {
                let said = if self.beside.is_empty() {
                    self.text.to_owned()
                } else {
                    format!("{} {}", self.text, self.beside)
                };
                words.say_with("board-show-word", &[("wording", said.into())])
            }
        }
    }
}

/// What a line needs, in points.
struct Room {
    /// Before the words.
    mark: f32,
    /// At the right edge.
    arrow: f32,
    /// The width of the words.
    words: f32,
    height: f32,
    kind: Type,
    /// Under the words.
    below: f32,
}

/// What a list of words was laid out for: a version of the project, how its stacks are fanned out, and a cluster.
type ListKey = (u64, u64, ClusterId);

/// Where each word of a list stands.
#[derive(Debug, Default)]
pub struct WordList {
    made_for: Option<ListKey>,
    width: f32,
    /// The upper edge of each line and, last, the lower edge of all.
    tops: Arc<Vec<f32>>,
}

impl BoardView {
    /// What a line needs in this width.
    fn room(&mut self, ui: &Ui, line: &Line<'_>, width: f32) -> Room {
        let letter = if line.letter.is_some() { LETTER + space::SMALL } else { 0.0 };
        let mark = letter + line.mark.map_or(0.0, |it| mark_width(ui.painter(), it.0) + AFTER_MARK);
        let arrow = if line.leads { size::SMALL_ICON + space::TINY } else { 0.0 };
        let has_count = line.mark.is_none() && !line.beside.is_empty();
        let count = if has_count { galley(ui.painter(), &line.beside).size().x + space::SMALL } else { 0.0 };
        let words = (width - mark - arrow - count).max(1.0);
        let kind = if line.mark.is_some() { Type::BUTTON } else { Type::BODY };
        let below = if line.mark.is_some() { Type::SMALL.points + space::SMALL } else { 0.0 };
        let height = self.measure.height(ui.painter(), line.text, words, kind) + below + 2.0 * space::SMALL;
        Room { mark, arrow, words, height: height.max(size::BUTTON), kind, below }
    }

    /// All words of some stacks as lines, of which only those near to what is seen are looked at. `key` changes with them.
    pub(super) fn word_lines(&mut self, ui: &mut Ui, seen: &Seen<'_>, key: ListKey, stacks: &[Arc<Lying>]) {
        let width = ui.available_width();
        if self.word_list.made_for != Some(key) || (self.word_list.width - width).abs() > 0.5 {
            let mut top = 0.0;
            let mut tops = vec![top];
            for stack in stacks {
                let line = Line::word(seen.words, &stack.wording, stack.cards.len());
                top += self.room(ui, &line, width).height;
                tops.push(top);
            }
            self.word_list = WordList { made_for: Some(key), width, tops: Arc::new(tops) };
        }
        let tops = Arc::clone(&self.word_list.tops);
        let (_, area) = ui.allocate_space(vec2(width, tops.last().copied().unwrap_or(0.0)));
        let near = ui.clip_rect().y_range().expand(AHEAD);
        let first = tops.partition_point(|it| area.top() + it < near.min).saturating_sub(1);
        for (stack, (from, to)) in stacks.iter().zip(tops.iter().zip(tops.iter().skip(1))).skip(first) {
            if area.top() + from > near.max {
                break;
            }
            let rect = area.with_min_y(area.top() + from).with_max_y(area.top() + to);
            let mut row = ui.new_child(UiBuilder::new().id_salt(("word line", stack.key)).max_rect(rect));
            let line = Line::word(seen.words, &stack.wording, stack.cards.len());
            if self.line_ui(&mut row, ("word", stack.key), &line) {
                self.wishes.push(Wish::Reveal(stack.key));
            }
        }
    }

    /// Draws a line as wide as there is room; tells whether it was pressed.
    pub(super) fn line_ui(&mut self, ui: &mut Ui, key: impl Hash + std::fmt::Debug, line: &Line<'_>) -> bool {
        let Room { mark, arrow, words: room, height, kind, below } = self.room(ui, line, ui.available_width());
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
        let id = Id::unique(("board line", key));
        let is_near = ui.clip_rect().expand(AHEAD).intersects(rect);
        if !is_near && !line.is_sought && !ui.memory(|it| it.has_focus(id)) {
            return false;
        }
        let response = ui.interact(rect, id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), line.read_out()));
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
