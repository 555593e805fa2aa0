//! What stands under the kern: what residents notice, and a question to talk about. A line each, with its label.

use egui::{Id, Rect, Ui, UiBuilder, pos2, vec2};

use super::acts::one_line;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::Field;
use crate::model::{ChosenValue, LoadingEdit};

/// From this width on the two stand side by side, in points.
const SIDE_BY_SIDE: f32 = 1100.0;

/// One of the two before it is drawn.
struct Line {
    name: String,
    hint: String,
    text: String,
    id: Id,
}

/// How the two stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    /// Side by side.
    Beside,
    /// Side by side and empty: the label stands in the field.
    Folded,
    /// One under the other.
    Stacked,
}

/// Draws both.
pub(super) fn beneath_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Option<LoadingEdit> {
    let say = |key: &str| seen.words.say(key);
    let mut residents = Line {
        name: say("laden-residents"),
        hint: say("laden-residents-hint"),
        text: value.loading.residents_notice.clone(),
        id: Id::unique(("residents notice", value.id)),
    };
    let mut question = Line {
        name: say("laden-question"),
        // What the card asks while this is empty.
        hint: say("card-usual-question"),
        text: value.loading.question.clone(),
        id: Id::unique(("question", value.id)),
    };
    let stand = stand(ui, &[&residents, &question]);
    let [left, right] = rooms(ui, stand);
    let label = match stand {
        Stand::Stacked => residents.label_width(ui).max(question.label_width(ui)),
        Stand::Beside | Stand::Folded => 0.0,
    };
    let is_residents = residents.ui(ui, left, stand, label);
    let right = if stand == Stand::Stacked { right.with_min_y(ui.min_rect().bottom()) } else { right };
    let is_question = question.ui(ui, right, stand, label);
    if is_residents {
        return Some(LoadingEdit::ResidentsNotice { value: value.id, text: one_line(&residents.text) });
    }
    is_question.then(|| LoadingEdit::Question { value: value.id, text: one_line(&question.text) })
}

fn stand(ui: &Ui, lines: &[&Line]) -> Stand {
    let is_in_use = |line: &&Line| !line.text.is_empty() || ui.memory(|it| it.has_focus(line.id));
    if ui.available_width() >= SIDE_BY_SIDE {
        Stand::Beside
    } else if lines.iter().any(is_in_use) {
        Stand::Stacked
    } else {
        Stand::Folded
    }
}

fn rooms(ui: &Ui, stand: Stand) -> [Rect; 2] {
    let room = ui.available_rect_before_wrap();
    if stand == Stand::Stacked {
        return [room, room];
    }
    let half = (room.width() - space::BETWEEN) / 2.0;
    let left = room.with_max_x(room.left() + half);
    [left, left.translate(vec2(half + space::BETWEEN, 0.0))]
}

impl Line {
    fn label_width(&self, ui: &Ui) -> f32 {
        ui.painter().layout_no_wrap(self.name.clone(), Type::SMALL.font(), look(ui).ink_second).size().x
    }

    /// Draws it; says whether it changed. The field has the label's name, so that is not said twice.
    fn ui(&mut self, ui: &mut Ui, room: Rect, stand: Stand, least_label: f32) -> bool {
        let mut left = room.left();
        let hint = if stand == Stand::Folded { &self.name } else { &self.hint };
        if stand != Stand::Folded {
            let set = ui.painter().layout_no_wrap(self.name.clone(), Type::SMALL.font(), look(ui).ink_second);
            let at = pos2(left + space::SMALL, room.top() + space::TINY + lowered(ui));
            left = at.x + set.size().x.max(least_label) + space::TINY;
            ui.painter().galley(at, set, look(ui).ink_second);
        }
        let room = Rect::from_min_max(pos2(left, room.top()), room.max);
        let mut inner = ui.new_child(UiBuilder::new().id_salt(self.id).max_rect(room));
        // A line of text, no higher than that.
        inner.spacing_mut().interact_size.y = 0.0;
        let field = Field::sentence(&mut self.text, &self.name).hint(hint).id(self.id).like_text().ui(&mut inner);
        ui.expand_to_include_rect(inner.min_rect());
        ui.advance_cursor_after_rect(ui.min_rect());
        field.changed()
    }
}

/// How much lower small type starts to stand on the line of running text, in points.
fn lowered(ui: &Ui) -> f32 {
    let ascent = |kind: Type| {
        let set = ui.painter().layout_no_wrap("x".to_owned(), kind.font(), look(ui).ink);
        set.rows.first().and_then(|row| row.glyphs.first()).map_or(0.0, |it| it.pos.y)
    };
    ascent(Type::BODY) - ascent(Type::SMALL)
}
