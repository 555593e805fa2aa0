//! The four forms as large choices, each with a line about what it means for the paper.

use std::sync::Arc;

use egui::{Align2, CursorIcon, FontId, Galley, Rect, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_CHECK_CIRCLE, ICON_CHECKLIST, ICON_FORMAT_QUOTE, ICON_GRID_ON, ICON_MENU_BOOK};

use crate::app::look::{CORNER_PANEL, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{card_galley, focus_ring};
use crate::model::Form;
use crate::words::hyphenation::breaks;

/// Narrower rooms, in points, have two rows of two.
const FOUR_BESIDE: f32 = 900.0;

/// How much of a choice is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// Its name, and what it means.
    All,
    /// Its name.
    Name,
}

fn title_key(form: Form) -> &'static str {
    match form {
        Form::Sentence => "vorm-sentence",
        Form::Behaviours => "vorm-behaviours",
        Form::Story => "vorm-story",
        Form::Matrix => "vorm-matrix",
    }
}

fn paper_key(form: Form) -> &'static str {
    match form {
        Form::Sentence => "vorm-sentence-paper",
        Form::Behaviours => "vorm-behaviours-paper",
        Form::Story => "vorm-story-paper",
        Form::Matrix => "vorm-matrix-paper",
    }
}

fn icon(form: Form) -> MaterialIcon {
    match form {
        Form::Sentence => ICON_FORMAT_QUOTE,
        Form::Behaviours => ICON_CHECKLIST,
        Form::Story => ICON_MENU_BOOK,
        Form::Matrix => ICON_GRID_ON,
    }
}

/// A choice, laid out.
struct Tile {
    form: Form,
    name: String,
    title: Arc<Galley>,
    paper: Option<Arc<Galley>>,
}

/// Draws the choices; says which one was pressed.
pub(super) fn choices_ui(ui: &mut Ui, seen: &Seen<'_>, chosen: Form, told: Told) -> Option<Form> {
    let columns = if ui.available_width() >= FOUR_BESIDE { 4 } else { 2 };
    let width = (ui.available_width() - space::LARGE * (columns - 1) as f32) / columns as f32;
    let words = width - 2.0 * space::LARGE - size::ICON - space::MEDIUM;
    let tile = |form: Form| {
        let name = seen.words.say(title_key(form));
        let title = card_galley(ui.painter(), &name, words - size::ICON, Type::CLUSTER_NAME.font(), &breaks);
        let paper = (told == Told::All)
            .then(|| card_galley(ui.painter(), &seen.words.say(paper_key(form)), words, Type::BODY.font(), &breaks));
        Tile { form, name, title, paper }
    };
    let tiles: Vec<Tile> = Form::ALL.into_iter().map(tile).collect();
    let needed = |it: &Tile| it.title.size().y + it.paper.as_ref().map_or(0.0, |it| it.size().y + space::TINY);
    let height = tiles.iter().map(needed).fold(0.0, f32::max) + 2.0 * space::MEDIUM;
    let mut pressed = None;
    for row in tiles.chunks(columns) {
        let (_, room) = ui.allocate_space(vec2(ui.available_width(), height));
        for (place, tile) in row.iter().enumerate() {
            let at = pos2(room.left() + (width + space::LARGE) * place as f32, room.top());
            let rect = Rect::from_min_size(at, vec2(width, height));
            if tile.ui(ui, rect, tile.form == chosen) {
                pressed = Some(tile.form);
            }
        }
    }
    pressed
}

impl Tile {
    fn ui(&self, ui: &Ui, rect: Rect, is_chosen: bool) -> bool {
        let look = look(ui);
        let response = ui.interact(rect, ui.scope_id().with(("form", &self.name)), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, &self.name));
        let (fill, stroke) = match (is_chosen, response.hovered()) {
            (true, _) => (look.accent_tint, look.strong_line()),
            (false, true) => (look.surface_hover, look.pointed_line()),
            (false, false) => (look.surface, look.hairline()),
        };
        ui.painter().rect(rect, CORNER_PANEL, fill, stroke, StrokeKind::Inside);
        let inside = rect.shrink2(vec2(space::LARGE, space::MEDIUM));
        let sign = |at: egui::Pos2, icon: MaterialIcon, colour| {
            let font = FontId::new(size::ICON, icon.font_family());
            ui.painter().text(at, Align2::CENTER_CENTER, icon.codepoint, font, colour);
        };
        let middle = inside.top() + Type::CLUSTER_NAME.points * 0.62;
        let colour = if is_chosen { look.accent } else { look.ink_second };
        sign(pos2(inside.left() + size::ICON / 2.0, middle), icon(self.form), colour);
        if is_chosen {
            sign(pos2(inside.right() - size::ICON / 2.0, middle), ICON_CHECK_CIRCLE, look.accent);
        }
        let left = inside.left() + size::ICON + space::MEDIUM;
        ui.painter().galley(pos2(left, inside.top()), Arc::clone(&self.title), look.ink);
        if let Some(paper) = &self.paper {
            let top = inside.top() + self.title.size().y + space::TINY;
            ui.painter().galley(pos2(left, top), Arc::clone(paper), look.ink_second);
        }
        focus_ring(ui, &response, CORNER_PANEL);
        response.on_hover_cursor(CursorIcon::PointingHand).clicked()
    }
}
