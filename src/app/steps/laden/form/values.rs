//! All chosen values side by side, in the form that was chosen: a sentence, a list of behaviours, a story.

use egui::{Rect, Shape, Ui, UiBuilder, pos2, vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_CHECK, ICON_CLOSE};

use super::super::acts::one_line;
use super::super::said::{heading_ui, said_ui};
use crate::app::look::{CORNER_PANEL, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Field, type_that_holds};
use crate::model::{ChosenValue, Column, Edit, Form, LoadingEdit, Standing, Topic};

/// A value is at least this wide, in points, where several stand side by side.
const LEAST: f32 = 380.0;
/// More than these do not stand side by side.
const MOST_BESIDE: usize = 3;
/// A story begins with at least and at most so many lines; between them with as many as the room holds.
const STORY_LINES: (usize, usize) = (6, 18);

/// Draws them in a room that scrolls and shows so much of its height; says what was changed.
pub(super) fn values_ui(ui: &mut Ui, seen: &Seen<'_>, form: Form, height: f32) -> Option<Edit> {
    let values: Vec<&ChosenValue> = seen.project.values_standing(Standing::Chosen).collect();
    let room = ui.available_rect_before_wrap();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of columns")]
    let fitting = (room.width() / LEAST).floor().max(1.0) as usize;
    let columns = fitting.min(MOST_BESIDE).min(values.len().max(1));
    let width = (room.width() - space::LARGE * (columns - 1) as f32) / columns as f32;
    let mut edit = None;
    let mut top = room.top();
    for row in values.chunks(columns) {
        let grounds: Vec<_> = row.iter().map(|_| ui.painter().add(Shape::Noop)).collect();
        let mut bottom = top;
        for (place, value) in row.iter().enumerate() {
            let at = pos2(room.left() + (width + space::LARGE) * place as f32, top);
            let rect = Rect::from_min_size(at, vec2(width, room.height().max(1.0)));
            let inside = rect.shrink2(vec2(space::BETWEEN, space::LARGE));
            let mut inner = ui.new_child(UiBuilder::new().id_salt(("form of", value.id)).max_rect(inside));
            edit = value_ui(&mut inner, seen, value, (form, height)).or(edit);
            bottom = bottom.max(inner.min_rect().bottom() + space::LARGE);
        }
        for (place, ground) in grounds.into_iter().enumerate() {
            let at = pos2(room.left() + (width + space::LARGE) * place as f32, top);
            let rect = Rect::from_min_max(at, pos2(at.x + width, bottom));
            let face = egui::epaint::RectShape::new(
                rect,
                CORNER_PANEL,
                look(ui).surface,
                look(ui).hairline(),
                egui::StrokeKind::Inside,
            );
            ui.painter().set(ground, face);
        }
        top = bottom + space::LARGE;
    }
    ui.advance_cursor_after_rect(room.with_max_y(top));
    edit
}

fn value_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, (form, height): (Form, f32)) -> Option<Edit> {
    let name = if value.name.trim().is_empty() { seen.words.say("without-name") } else { value.name.clone() };
    heading_ui(ui, &name, Type::CLUSTER_NAME, look(ui).ink);
    match form {
        Form::Sentence => sentence_ui(ui, seen, value, &name),
        Form::Story => story_ui(ui, seen, value, (&name, height)),
        Form::Behaviours | Form::Matrix => {
            behaviours_ui(ui, seen, value);
            None
        }
    }
}

/// The kern, as the one sentence of this value.
fn sentence_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, name: &str) -> Option<Edit> {
    let mut text = value.loading.core.clone();
    let said = seen.words.say_with("vorm-sentence-of", &[("name", name.into())]);
    let hint = seen.words.say("laden-core-hint");
    let room = ui.available_width() - 2.0 * space::MEDIUM;
    let types = [Type::CLUSTER_NAME, Type::TITLE, Type::BODY, Type::META];
    let kind = type_that_holds(ui.painter(), &text, room, &types);
    let field = Field::sentence(&mut text, &said).hint(&hint).kind(kind).ui(ui);
    field.changed().then(|| Edit::Loading(LoadingEdit::Core { value: value.id, text: one_line(&text) }))
}

/// The story, with as many paragraphs as it wants.
fn story_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, (name, height): (&str, f32)) -> Option<Edit> {
    let mut text = value.loading.topic(Topic::Story).join("\n");
    let said = seen.words.say_with("vorm-story-of", &[("name", name.into())]);
    let hint = seen.words.say("vorm-story-hint");
    let room = ui.available_width() - 2.0 * space::MEDIUM;
    let kind = type_that_holds(ui.painter(), &text, room, &[Type::BEHAVIOUR, Type::BODY, Type::META]);
    let row = ui.fonts_mut(|fonts| fonts.row_height(&kind.font()));
    let free = height - Type::CLUSTER_NAME.points - size::BUTTON - 2.0 * space::GROUP - 2.0 * space::PANEL;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of lines")]
    let rows = (free / row).max(0.0) as usize;
    let field = Field::lines(&mut text, &said, rows.clamp(STORY_LINES.0, STORY_LINES.1)).hint(&hint).kind(kind).ui(ui);
    let lines = || text.split('\n').map(|it| it.trim_end_matches('\r').to_owned()).collect();
    field.changed().then(|| Edit::Loading(LoadingEdit::Topic { value: value.id, topic: Topic::Story, lines: lines() }))
}

/// What is on the card, to be read.
fn behaviours_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) {
    ui.spacing_mut().item_spacing.y = space::TINY;
    let mut is_empty = true;
    for (column, icon) in [(Column::Does, ICON_CHECK), (Column::DoesNot, ICON_CLOSE)] {
        let colour = if column == Column::Does { look(ui).accent } else { look(ui).not_so };
        for placement in value.loading.on_card(column) {
            let wording = seen.project.behaviours.get(placement.behaviour).map_or("", |it| &it.wording);
            signed_ui(ui, icon, colour, wording);
            is_empty = false;
        }
    }
    if is_empty {
        said_ui(ui, &seen.words.say("vorm-no-behaviours"), Type::BODY, look(ui).ink_second);
    }
}

/// A line with its sign.
fn signed_ui(ui: &mut Ui, icon: MaterialIcon, colour: egui::Color32, text: &str) {
    let room = ui.available_rect_before_wrap();
    let at = pos2(room.left() + size::SMALL_ICON / 2.0, room.top() + Type::BEHAVIOUR.points * 0.62);
    let font = egui::FontId::new(size::SMALL_ICON, icon.font_family());
    ui.painter().text(at, egui::Align2::CENTER_CENTER, icon.codepoint, font, colour);
    let beside = room.with_min_x(room.left() + size::SMALL_ICON + space::SMALL);
    let mut inner = ui.new_child(UiBuilder::new().id_salt(("signed", at.y.to_bits())).max_rect(beside));
    said_ui(&mut inner, text, Type::BEHAVIOUR, look(ui).ink);
    ui.advance_cursor_after_rect(room.with_max_y(inner.min_rect().bottom()));
}
