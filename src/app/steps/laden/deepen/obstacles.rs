//! What stands in the way, each with our answer beside it.

use egui::{FontId, Rect, Ui, UiBuilder, pos2, vec2};
use egui_material_icons::icons::{ICON_ARROW_FORWARD, ICON_CLOSE};

use super::super::said::said_ui;
use super::super::tappable::SmallIcon;
use super::pairs::{Emptied, Pair, Wish, field_id};
use crate::app::look::{Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::label;
use crate::model::loading::MOST_ENTRIES;
use crate::model::{ChosenValue, Edit, LoadingEdit};

const SALT: &str = "obstacle";
/// Between an obstacle and its answer, in points.
const BETWEEN: f32 = 44.0;

/// The list as it is looked at.
#[derive(Debug, Default)]
pub(super) struct Obstacles {
    emptied: Emptied,
}

impl Obstacles {
    /// Draws it; says what was changed.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Option<Edit> {
        let count = value.loading.obstacles.len();
        heads_ui(ui, seen);
        let mut edit = None;
        for index in 0..=count.min(MOST_ENTRIES - 1) {
            edit = self.row_ui(ui, seen, value, index).or(edit);
            ui.add_space(space::SMALL);
        }
        if count >= MOST_ENTRIES {
            said_ui(ui, &seen.words.say("deepen-obstacles-full"), Type::BODY, look(ui).ink_second);
        }
        edit
    }

    fn row_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, index: usize) -> Option<Edit> {
        let entry = value.loading.obstacles.get(index);
        let number = [("n", (index + 1).into())];
        let names = ["deepen-obstacle", "deepen-answer"].map(|it| seen.words.say_with(it, &number));
        let hints = ["deepen-obstacle-hint", "deepen-answer-hint"].map(|it| seen.words.say(it));
        let [left, right] = halves(ui);
        let pair = Pair {
            of: (value.id, index),
            salt: SALT,
            names: names.each_ref().map(String::as_str),
            hints: hints.each_ref().map(String::as_str),
            texts: [entry.map_or("", |it| &it.obstacle), entry.map_or("", |it| &it.answer)],
            rooms: [left, right],
            kind: Type::BEHAVIOUR,
        };
        let is_emptied = self.emptied.holds(pair.of);
        let answer = pair.ui(ui, is_emptied);
        match answer.entered {
            Some(0) => ui.memory_mut(|it| it.request_focus(field_id(SALT, pair.of, 1))),
            Some(_) => ui.memory_mut(|it| it.request_focus(field_id(SALT, (value.id, index + 1), 0))),
            None => {}
        }
        let arrow = pos2(left.right() + BETWEEN / 2.0, left.top() + size::BUTTON / 2.0);
        let colour = if entry.is_some() { look(ui).accent } else { look(ui).line_hover };
        let font = FontId::new(size::ICON, ICON_ARROW_FORWARD.font_family());
        ui.painter().text(arrow, egui::Align2::CENTER_CENTER, ICON_ARROW_FORWARD.codepoint, font, colour);
        let is_gone = entry.is_some_and(|it| {
            let text = if it.obstacle.is_empty() { &it.answer } else { &it.obstacle };
            gone_ui(ui, seen, right, (index, text))
        });
        let whole = left.union(right).with_max_y(answer.bottom());
        let wish = if is_gone { Wish::Remove } else { self.emptied.settle(ui, &pair, &answer, count_of(value)) };
        ui.advance_cursor_after_rect(whole);
        let [obstacle, answer] = match wish {
            Wish::Nothing => return None,
            Wish::Write(written) => written,
            Wish::Remove => [String::new(), String::new()],
        };
        Some(Edit::Loading(LoadingEdit::Obstacle { value: value.id, index, obstacle, answer }))
    }

    /// Lets go of what is empty for a moment; it stays as it was written.
    pub fn forget(&mut self) {
        self.emptied.forget();
    }
}

fn count_of(value: &ChosenValue) -> usize {
    value.loading.obstacles.len()
}

/// Where an obstacle and its answer stand, in the room that is left.
fn halves(ui: &Ui) -> [Rect; 2] {
    let room = ui.available_rect_before_wrap();
    let width = (room.width() - BETWEEN - size::BUTTON - space::SMALL) / 2.0;
    let left = Rect::from_min_size(room.min, vec2(width, room.height().max(1.0)));
    [left, left.translate(vec2(width + BETWEEN, 0.0))]
}

fn heads_ui(ui: &mut Ui, seen: &Seen<'_>) {
    let halves = halves(ui);
    let mut bottom: f32 = 0.0;
    for (room, key) in halves.into_iter().zip(["deepen-obstacle-head", "deepen-answer-head"]) {
        let mut inner = ui.new_child(UiBuilder::new().id_salt(key).max_rect(room));
        label(&mut inner, &seen.words.say(key), Type::BUTTON, look(ui).ink_second);
        bottom = bottom.max(inner.min_rect().bottom());
    }
    ui.advance_cursor_after_rect(halves.iter().fold(Rect::NOTHING, |it, other| it.union(*other)).with_max_y(bottom));
}

fn gone_ui(ui: &mut Ui, seen: &Seen<'_>, right: Rect, (index, text): (usize, &str)) -> bool {
    let at = pos2(right.right() + space::SMALL, right.top());
    let room = Rect::from_min_size(at, egui::Vec2::splat(size::BUTTON));
    let name = seen.words.say_with("deepen-gone", &[("text", text.into())]);
    let mut inner = ui.new_child(UiBuilder::new().id_salt(("gone", index)).max_rect(room));
    SmallIcon { icon: ICON_CLOSE, name: &name, width: size::BUTTON, colour: look(ui).line_hover }.ui(&mut inner)
}
