//! A table of what was said and what is still open: topics along the top, values down the side. Every cell can be pressed.
//!
//! Where the topics do not fit beside each other they scroll sideways, and the names at the side stay where they are.

use std::sync::Arc;

use egui::{
    Align2, Color32, CursorIcon, Galley, Pos2, Rangef, Rect, Response, Role, ScrollArea, Sense, StrokeKind, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::app::look::{CORNER_MARK, Type, look, size, space};
use crate::app::widgets::card_galley;
use crate::words::hyphenation::breaks;

/// The least width of a column, in points.
const LEAST_COLUMN: f32 = 208.0;
/// From so many characters on, a title makes its column wider, so that it does not become a tower.
const LONG_TITLE: usize = 60;
/// How much wider.
const WIDER: f32 = 2.4;
/// The column with the names, in points.
const NAMES: f32 = 272.0;
/// The least height of a row.
const LEAST_ROW: f32 = size::MAIN_BUTTON;

/// A cell before it is drawn.
pub(super) struct Cell {
    /// What was tapped, such as "Ja"; may be empty.
    pub strong: String,
    /// What was written; may be empty.
    pub text: String,
    /// Whether the answer is still open.
    pub is_open: bool,
    /// What is read out.
    pub name: String,
}

/// A row before it is drawn.
pub(super) struct Row {
    /// The name at the side.
    pub title: String,
    /// A remark under it; may be empty.
    pub note: String,
    /// A cell for each column.
    pub cells: Vec<Cell>,
}

/// The table before it is drawn.
pub(super) struct Matrix<'a> {
    /// What tells it from another one on the same screen.
    pub salt: &'a str,
    /// Above the names at the side.
    pub corner: &'a str,
    /// The titles along the top.
    pub columns: &'a [String],
    /// The rows.
    pub rows: &'a [Row],
    /// What stands in a cell that is still open.
    pub open: &'a str,
    /// The cell that is worked on: its row and its column.
    pub current: Option<(usize, usize)>,
    /// How much room is kept under each name, in points.
    pub under: f32,
}

/// Where everything stands.
struct Laid {
    titles: Vec<Arc<Galley>>,
    /// Where each column begins, from the first on, and where the last ends.
    lefts: Vec<f32>,
    head: f32,
    names: Vec<(Arc<Galley>, Arc<Galley>)>,
    cells: Vec<Vec<(Arc<Galley>, Arc<Galley>)>>,
    /// Where each row begins under the head, and where the last ends.
    tops: Vec<f32>,
}

impl Matrix<'_> {
    /// Draws it; `reveal` brings the current cell in sight, `under` draws under the name of a row. Says which cell was
    /// pressed: its row and its column.
    pub fn ui(&self, ui: &mut Ui, reveal: bool, mut under: impl FnMut(&mut Ui, usize)) -> Option<(usize, usize)> {
        let whole_width = ui.available_width();
        let laid = self.lay(ui, whole_width - NAMES);
        let width = laid.lefts.last().copied().unwrap_or(0.0);
        let height = laid.head + laid.tops.last().copied().unwrap_or(0.0);
        let bar = if width > whole_width - NAMES + 0.5 { ui.spacing().scroll.allocated_width() } else { 0.0 };
        let (whole, _) = ui.allocate_exact_size(vec2(whole_width, height + bar), Sense::hover());
        let (left, right) = whole.split_left_right_at_x(whole.left() + NAMES);

        let mut names = ui.new_child(UiBuilder::new().id_salt((self.salt, "names")).max_rect(left));
        self.names_ui(&mut names, &laid, &mut under);
        let mut cells = ui.new_child(UiBuilder::new().id_salt((self.salt, "cells")).max_rect(right));
        let scroll = ScrollArea::horizontal().id_salt(self.salt).auto_shrink(false);
        let done = scroll.show(&mut cells, |ui| self.cells_ui(ui, &laid, vec2(width, height), reveal)).inner;
        if let Some(rows) = done.focused {
            // The scrolling to the side keeps what is asked of it to itself.
            ui.scroll_to_rect(Rect::from_x_y_ranges(whole.x_range(), rows), None);
        }

        let look = look(ui);
        ui.painter().vline(right.left(), Rangef::new(whole.top(), whole.top() + height), look.hairline());
        for top in &laid.tops {
            ui.painter().hline(whole.x_range(), whole.top() + laid.head + top, look.hairline());
        }
        done.pressed
    }

    fn lay(&self, ui: &Ui, room: f32) -> Laid {
        let set = |text: &str, kind: Type, width: f32| card_galley(ui.painter(), text, width, kind.font(), &breaks);
        let share = |title: &String| if title.chars().count() > LONG_TITLE { WIDER } else { 1.0 };
        let shares: f32 = self.columns.iter().map(share).sum();
        let unit = (room / shares.max(1.0)).max(LEAST_COLUMN);
        let mut lefts = vec![0.0];
        let mut left = 0.0;
        for title in self.columns {
            left += unit * share(title);
            lefts.push(left);
        }
        let inner = |column: usize| match (lefts.get(column), lefts.get(column + 1)) {
            (Some(left), Some(right)) => right - left - 2.0 * space::MEDIUM,
            _ => LEAST_COLUMN,
        };
        let title = |(at, it): (usize, &String)| {
            let kind = if it.chars().count() > LONG_TITLE { Type::SMALL } else { Type::BUTTON };
            set(it, kind, inner(at))
        };
        let titles: Vec<_> = self.columns.iter().enumerate().map(title).collect();
        let head = titles.iter().map(|it| it.size().y).fold(0.0, f32::max) + 2.0 * space::MEDIUM;
        let names_inner = NAMES - space::BETWEEN - space::MEDIUM;
        let name = |row: &Row| (set(&row.title, Type::CARD, names_inner), set(&row.note, Type::SMALL, names_inner));
        let cell = |(at, it): (usize, &Cell)| {
            let text = if it.is_open && it.text.trim().is_empty() { self.open } else { &it.text };
            (set(&it.strong, Type::BUTTON, inner(at)), set(text, Type::BODY, inner(at)))
        };
        let names: Vec<_> = self.rows.iter().map(name).collect();
        let cells: Vec<Vec<_>> = self.rows.iter().map(|row| row.cells.iter().enumerate().map(cell).collect()).collect();
        let mut tops = vec![0.0];
        let mut top = 0.0;
        for (name, cells) in names.iter().zip(&cells) {
            let highest = cells.iter().map(stacked).fold(0.0, f32::max) + 2.0 * space::MEDIUM;
            let beside = stacked(name) + 2.0 * space::MEDIUM + self.under;
            top += highest.max(beside).max(LEAST_ROW);
            tops.push(top);
        }
        Laid { titles, lefts, head, names, cells, tops }
    }

    fn names_ui(&self, ui: &mut Ui, laid: &Laid, under: &mut dyn FnMut(&mut Ui, usize)) {
        let whole = ui.max_rect();
        let look = look(ui);
        let left = whole.left() + space::BETWEEN;
        let corner = card_galley(ui.painter(), self.corner, NAMES - space::GROUP, Type::SMALL.font(), &breaks);
        let at = pos2(left, whole.top() + laid.head - space::MEDIUM - corner.size().y);
        told_ui(ui, at, corner, self.corner, look.ink_second);
        for (at, (row, (title, note))) in self.rows.iter().zip(&laid.names).enumerate() {
            let Some(rows) = range(&laid.tops, at) else { continue };
            let top = whole.top() + laid.head + rows.min + space::MEDIUM;
            told_ui(ui, pos2(left, top), Arc::clone(title), &row.title, look.ink);
            let below = top + title.size().y;
            if !row.note.is_empty() {
                told_ui(ui, pos2(left, below), Arc::clone(note), &row.note, look.doubt);
            }
            if self.under > 0.0 {
                let below = if row.note.is_empty() { below } else { below + note.size().y };
                let room = Rect::from_min_max(
                    pos2(left, below + space::SMALL),
                    pos2(whole.right() - space::MEDIUM, whole.top() + laid.head + rows.max),
                );
                let mut inner = ui.new_child(UiBuilder::new().id_salt(("under", at)).max_rect(room));
                under(&mut inner, at);
            }
        }
    }

    fn cells_ui(&self, ui: &mut Ui, laid: &Laid, size: egui::Vec2, reveal: bool) -> Done {
        let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
        let look = look(ui);
        for (at, (title, said)) in self.columns.iter().zip(&laid.titles).enumerate() {
            let Some(columns) = range(&laid.lefts, at) else { continue };
            let left = whole.left() + columns.min + space::MEDIUM;
            told_ui(
                ui,
                pos2(left, whole.top() + laid.head - space::MEDIUM - said.size().y),
                Arc::clone(said),
                title,
                look.ink,
            );
        }
        let mut done = Done::default();
        for (at_row, (row, set)) in self.rows.iter().zip(&laid.cells).enumerate() {
            for (at, (cell, galleys)) in row.cells.iter().zip(set).enumerate() {
                let (Some(rows), Some(columns)) = (range(&laid.tops, at_row), range(&laid.lefts, at)) else { continue };
                let rect = Rect::from_min_max(
                    pos2(whole.left() + columns.min, whole.top() + laid.head + rows.min),
                    pos2(whole.left() + columns.max, whole.top() + laid.head + rows.max),
                );
                let is_current = self.current == Some((at_row, at));
                if is_current && reveal {
                    ui.scroll_to_rect(rect, None);
                }
                let place = CellPlace { rect, at: (at_row, at), is_current };
                let response = cell_ui(ui, &place, cell, galleys);
                if response.gained_focus() {
                    ui.scroll_to_rect(rect, None);
                    done.focused = Some(rect.y_range());
                }
                if response.clicked() {
                    done.pressed = Some((at_row, at));
                }
            }
        }
        for left in laid.lefts.iter().skip(1).take(laid.lefts.len().saturating_sub(2)) {
            ui.painter().vline(whole.left() + left, whole.y_range(), look.hairline());
        }
        done
    }
}

/// What was done with the cells.
#[derive(Default)]
struct Done {
    /// The cell that was pressed: its row and its column.
    pressed: Option<(usize, usize)>,
    /// From where to where the cell reaches that got the focus, up and down.
    focused: Option<Rangef>,
}

/// Where a cell stands.
struct CellPlace {
    rect: Rect,
    /// Its row and its column.
    at: (usize, usize),
    is_current: bool,
}

/// One cell.
fn cell_ui(ui: &Ui, place: &CellPlace, cell: &Cell, (strong, text): &(Arc<Galley>, Arc<Galley>)) -> Response {
    let (rect, is_current) = (place.rect, place.is_current);
    let response = ui.interact(rect, ui.scope_id().with(place.at), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), is_current, &cell.name));
    let look = look(ui);
    let fill = match (cell.is_open, response.hovered()) {
        (_, true) => look.accent_tint,
        (true, false) => look.doubt_tint,
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, 0.0, fill);
    let ink = if cell.is_open && !response.hovered() { look.doubt } else { look.ink };
    let at = rect.min + vec2(space::MEDIUM, space::MEDIUM);
    ui.painter().galley(at, Arc::clone(strong), ink);
    let below = if cell.strong.is_empty() { 0.0 } else { strong.size().y };
    ui.painter().galley(at + vec2(0.0, below), Arc::clone(text), ink);
    if is_current || response.has_focus() {
        ui.painter().rect_stroke(rect.shrink(look.thin), CORNER_MARK, look.strong_line(), StrokeKind::Inside);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// Words that are only read, at a place.
fn told_ui(ui: &Ui, at: Pos2, galley: Arc<Galley>, text: &str, colour: Color32) {
    let rect = Align2::LEFT_TOP.anchor_size(at, galley.size());
    let id = ui.scope_id().with((text, rect.left().to_bits(), rect.top().to_bits()));
    ui.interact(rect, id, Sense::hover()).widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    ui.painter().galley(at, galley, colour);
}

/// How high two texts under each other are; one without a word takes nothing.
fn stacked((above, below): &(Arc<Galley>, Arc<Galley>)) -> f32 {
    [above, below].iter().filter(|it| !it.text().is_empty()).map(|it| it.size().y).sum()
}

fn range(edges: &[f32], at: usize) -> Option<Rangef> {
    Some(Rangef::new(*edges.get(at)?, *edges.get(at + 1)?))
}
