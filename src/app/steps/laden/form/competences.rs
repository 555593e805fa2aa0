//! Competences that exist already, tied to values by a tap: values as rows, competences as columns.

use egui::{CursorIcon, FontId, Id, Key, Rect, Role, Sense, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2};
use egui_material_icons::icons::ICON_CHECK;

use super::super::said::said_ui;
use super::matrix::row_head_ui;
use super::table::{Cell, Table};
use crate::app::look::{CORNER_CARD, CORNER_MARK, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Field, card_galley, focus_ring, type_that_holds};
use crate::model::{ChosenValue, ContextEdit, Edit, Given, GivenKind, LoadingEdit, Standing};
use crate::words::hyphenation::breaks;

/// A column is at least and at most this wide, in points.
const COLUMN: (f32, f32) = (176.0, 320.0);
/// A cell is so high, in points.
const ROW: f32 = 72.0;

/// The table as it is looked at.
#[derive(Debug, Default)]
pub(super) struct Competences {
    draft: String,
}

fn name_of(seen: &Seen<'_>, given: &Given) -> String {
    let name = given.text.trim();
    if name.is_empty() { seen.words.say("without-name") } else { name.to_owned() }
}

impl Competences {
    /// Gives what is half typed, before something else comes.
    pub fn leave(&mut self, seen: &Seen<'_>) -> Vec<Edit> {
        self.give(seen).into_iter().collect()
    }

    fn give(&mut self, seen: &Seen<'_>) -> Option<Edit> {
        let text = std::mem::take(&mut self.draft).replace(['\n', '\r'], " ").trim().to_owned();
        let add = ContextEdit::Add { id: seen.new_id(), kind: GivenKind::Competence, text };
        match &add {
            ContextEdit::Add { text, .. } if text.is_empty() => None,
            _ => Some(Edit::Context(add)),
        }
    }

    /// Draws it in all the room there is.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, head_width: f32) -> Vec<Edit> {
        let mut edits: Vec<Edit> = self.new_ui(ui, seen).into_iter().collect();
        ui.add_space(space::SMALL);
        let competences: Vec<&Given> = seen.project.givens(GivenKind::Competence).collect();
        if competences.is_empty() {
            said_ui(ui, &seen.words.say("matrix-no-competences"), Type::BODY, look(ui).ink_second);
            return edits;
        }
        let values: Vec<&ChosenValue> = seen.project.values_standing(Standing::Chosen).collect();
        let column = Table::column_width(ui.available_width(), head_width, competences.len(), COLUMN.0).min(COLUMN.1);
        let row = |value: &&ChosenValue| {
            let set = card_galley(
                ui.painter(),
                &value_name(seen, value),
                head_width - 2.0 * space::MEDIUM,
                Type::TITLE.font(),
                &breaks,
            );
            (set.size().y + 2.0 * space::MEDIUM).max(ROW)
        };
        let table = Table {
            id: Id::unique("competences of values"),
            head_width,
            head_height: head_height(ui, seen, &competences, column),
            column,
            columns: competences.len(),
            rows: values.iter().map(row).collect(),
        };
        table.ui(ui, |ui, rect, cell| match cell {
            Cell::Column(at) => edits.extend(competences.get(at).and_then(|it| head_ui(ui, seen, rect, it))),
            Cell::Row(at) => {
                if let Some(value) = values.get(at) {
                    row_head_ui(ui, rect, &value_name(seen, value));
                }
            }
            Cell::Body(row, column) => {
                if let (Some(value), Some(given)) = (values.get(row), competences.get(column)) {
                    edits.extend(tie_ui(ui, seen, rect, (value, given)));
                }
            }
        });
        edits
    }

    fn new_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Option<Edit> {
        let name = seen.words.say("matrix-new-competence");
        let id = Id::unique("new competence");
        let field = Field::line(&mut self.draft, &name).hint(&name).id(id).width(420.0).ui(ui);
        if !field.lost_focus() {
            return None;
        }
        if ui.input(|it| it.key_pressed(Key::Escape)) {
            self.draft.clear();
        }
        let edit = self.give(seen);
        if edit.is_some() && ui.input(|it| it.key_pressed(Key::Enter)) {
            field.request_focus();
        }
        edit
    }
}

fn value_name(seen: &Seen<'_>, value: &ChosenValue) -> String {
    if value.name.trim().is_empty() { seen.words.say("without-name") } else { value.name.clone() }
}

fn kind(ui: &Ui, name: &str, width: f32) -> Type {
    let room = width - 2.0 * space::MEDIUM - space::SMALL;
    type_that_holds(ui.painter(), name, room, &[Type::BUTTON, Type::SMALL_STRONG, Type::META])
}

fn head_height(ui: &Ui, seen: &Seen<'_>, competences: &[&Given], width: f32) -> f32 {
    let room = width - 2.0 * space::MEDIUM - space::SMALL;
    let heights = competences.iter().map(|it| {
        let name = name_of(seen, it);
        card_galley(ui.painter(), &name, room, kind(ui, &name, width).font(), &breaks).size().y
    });
    heights.fold(0.0, f32::max).max(size::BUTTON - space::SMALL) + 2.0 * space::SMALL
}

/// The heading of a competence: its name, to be typed in place; without a word it is gone.
fn head_ui(ui: &mut Ui, seen: &Seen<'_>, rect: Rect, given: &Given) -> Option<Edit> {
    ui.painter().rect_filled(rect, CORNER_CARD, look(ui).tray);
    let mut text = given.text.clone();
    let name = seen.words.say_with("matrix-name-competence", &[("name", name_of(seen, given).into())]);
    let kind = kind(ui, &text, rect.width());
    let room = rect.width() - 2.0 * space::MEDIUM - space::SMALL;
    let set = card_galley(ui.painter(), &name_of(seen, given), room, kind.font(), &breaks);
    let above = ((rect.height() - set.size().y - space::SMALL) / 2.0).max(space::TINY);
    let inside = rect.shrink2(vec2(space::TINY, above));
    let mut inner = ui.new_child(UiBuilder::new().id_salt(("competence", given.id)).max_rect(inside));
    inner.spacing_mut().interact_size.y = 0.0;
    let hint = seen.words.say("without-name");
    let id = Id::unique(("name of competence", given.id));
    let field = Field::sentence(&mut text, &name).hint(&hint).kind(kind).id(id).like_text().ui(&mut inner);
    if field.changed() {
        let text = text.replace(['\n', '\r'], " ");
        return Some(Edit::Context(ContextEdit::Word { given: given.id, text }));
    }
    (field.lost_focus() && given.text.trim().is_empty()).then_some(Edit::Context(ContextEdit::Remove(given.id)))
}

/// Whether a competence is tied to a value: a cell that is tapped.
fn tie_ui(ui: &mut Ui, seen: &Seen<'_>, rect: Rect, (value, given): (&ChosenValue, &Given)) -> Option<Edit> {
    let look = look(ui);
    let is_tied = value.loading.competences.contains(&given.id);
    let response = ui.interact(rect, Id::unique(("tie", value.id, given.id)), Sense::click());
    let names = [("competence", name_of(seen, given).into()), ("name", value_name(seen, value).into())];
    let spoken = seen.words.say_with("matrix-tie", &names);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), is_tied, &spoken));
    let (fill, stroke) = match (is_tied, response.hovered()) {
        (true, _) => (look.accent_tint, look.strong_line()),
        (false, true) => (look.surface_hover, look.pointed_line()),
        (false, false) => (look.surface, look.hairline()),
    };
    ui.painter().rect(rect, CORNER_CARD, fill, stroke, StrokeKind::Inside);
    if is_tied {
        let font = FontId::new(size::ICON * 1.4, ICON_CHECK.font_family());
        ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, ICON_CHECK.codepoint, font, look.accent);
    } else {
        let ring = Rect::from_center_size(rect.center(), vec2(size::ICON, size::ICON));
        ui.painter().rect_stroke(ring, CORNER_MARK, look.pointed_line(), StrokeKind::Inside);
    }
    focus_ring(ui, &response, CORNER_CARD);
    if response.gained_focus() {
        ui.scroll_to_rect(rect, None);
    }
    let tie = LoadingEdit::Competence { value: value.id, given: given.id, is_tied: !is_tied };
    response.on_hover_cursor(CursorIcon::PointingHand).clicked().then_some(Edit::Loading(tie))
}
