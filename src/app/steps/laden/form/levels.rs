//! The levels of growth: how many there are, and what each is called.

use egui::{Rect, Ui, UiBuilder};

use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Field, StepperNames, card_galley, stepper, type_that_holds};
use crate::model::loading::MOST_LEVELS;
use crate::model::{Edit, LoadingEdit};
use crate::words::hyphenation::breaks;

/// So many there are usually.
const USUAL: usize = 3;

/// What a level is called, also where nobody named it.
pub(super) fn level_name(seen: &Seen<'_>, level: usize) -> String {
    let name = seen.project.levels.get(level).map_or("", |it| it.trim());
    if name.is_empty() { seen.words.say_with("matrix-level", &[("n", (level + 1).into())]) } else { name.to_owned() }
}

/// So many levels, those that are there with their names.
fn so_many(seen: &Seen<'_>, count: usize) -> Edit {
    let count = count.min(MOST_LEVELS);
    let mut names: Vec<String> = seen.project.levels.iter().take(count).cloned().collect();
    for level in names.len()..count {
        names.push(seen.words.say_with("matrix-level", &[("n", (level + 1).into())]));
    }
    Edit::Loading(LoadingEdit::Levels(names))
}

/// The usual number of levels.
pub(super) fn usual(seen: &Seen<'_>) -> Edit {
    so_many(seen, USUAL)
}

/// How many there are, between a minus and a plus.
pub(super) fn number_ui(ui: &mut Ui, seen: &Seen<'_>) -> Option<Edit> {
    let names = ["matrix-levels", "matrix-level-less", "matrix-level-more"].map(|it| seen.words.say(it));
    let [number, less, more] = names.each_ref().map(String::as_str);
    let count = u32::try_from(seen.project.levels.len()).unwrap_or_default();
    let most = u32::try_from(MOST_LEVELS).unwrap_or(u32::MAX);
    let wanted = stepper(ui, count, 0..=most, StepperNames { number, less, more })?;
    Some(so_many(seen, usize::try_from(wanted).unwrap_or_default()))
}

/// How high the headings are in columns of this width.
pub(super) fn head_height(ui: &Ui, seen: &Seen<'_>, width: f32) -> f32 {
    let heights = (0..seen.project.levels.len()).map(|level| {
        let name = level_name(seen, level);
        let kind = kind(ui, &name, width);
        card_galley(ui.painter(), &name, inner_width(width), kind.font(), &breaks).size().y
    });
    heights.fold(0.0, f32::max).max(size::BUTTON - space::SMALL) + 2.0 * space::SMALL
}

fn inner_width(width: f32) -> f32 {
    width - 2.0 * space::MEDIUM - space::SMALL
}

fn kind(ui: &Ui, name: &str, width: f32) -> Type {
    type_that_holds(ui.painter(), name, inner_width(width), &[Type::TITLE, Type::BUTTON, Type::SMALL_STRONG])
}

/// The heading of a level: its name, to be typed in place.
pub(super) fn head_ui(ui: &mut Ui, seen: &Seen<'_>, rect: Rect, level: usize) -> Option<Edit> {
    ui.painter().rect_filled(rect, CORNER_CARD, look(ui).tray);
    let mut text = seen.project.levels.get(level).cloned().unwrap_or_default();
    let name = seen.words.say_with("matrix-name-level", &[("n", (level + 1).into())]);
    let hint = seen.words.say_with("matrix-level", &[("n", (level + 1).into())]);
    let kind = kind(ui, &text, rect.width());
    let written = if text.trim().is_empty() { &hint } else { &text };
    let set = card_galley(ui.painter(), written, inner_width(rect.width()), kind.font(), &breaks);
    let above = ((rect.height() - set.size().y - space::SMALL) / 2.0).max(space::TINY);
    let inside = rect.shrink2(egui::vec2(space::TINY, above));
    let mut inner = ui.new_child(UiBuilder::new().id_salt(("level", level)).max_rect(inside));
    inner.spacing_mut().interact_size.y = 0.0;
    let id = egui::Id::unique(("name of level", level));
    if !Field::sentence(&mut text, &name).hint(&hint).kind(kind).id(id).like_text().ui(&mut inner).changed() {
        return None;
    }
    let mut names: Vec<String> = seen.project.levels.to_vec();
    if let Some(name) = names.get_mut(level) {
        *name = text.replace(['\n', '\r'], " ");
    }
    Some(Edit::Loading(LoadingEdit::Levels(names)))
}
