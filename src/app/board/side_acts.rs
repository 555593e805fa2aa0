//! What can be done with what is selected: the buttons under its name in the right panel.

use egui::{Response, Ui, UiBuilder, vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_CHECK_BOX, ICON_CHECK_BOX_OUTLINE_BLANK};

use super::act::Wish;
use super::data::Lying;
use super::layout::Target;
use super::view::BoardView;
use crate::app::look::{Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, paragraph};
use crate::model::{CardKey, Place};

impl BoardView {
    /// What can be done with the selection. `stack` where all of it has one wording.
    pub(super) fn move_buttons(&mut self, ui: &mut Ui, seen: &Seen<'_>, stack: Option<&Lying>, cards: &[CardKey]) {
        ui.add_space(space::TINY);
        ui.horizontal_wrapped(|ui| {
            let opener = small_button(ui, &seen.words.say("board-move-to"));
            self.move_menu(&opener, seen);
            if let Some(stack) = stack {
                self.split_button(ui, seen, &stack.wording, cards);
                self.fan_button(ui, seen, stack, cards);
            }
            if self.is_part_of_cluster(cards) && small_button(ui, &seen.words.say("board-split-off")).clicked() {
                self.wishes.push(Wish::Put(Target::New));
            }
            self.more_button(ui, seen);
        });
        let tip = if self.data.clusters.is_empty() { "board-tip-first" } else { "board-tip-letter" };
        paragraph(ui, &seen.words.say(tip), Type::SMALL, look(ui).ink_second);
    }

    /// For a finger: from here on each tap adds to the selection.
    pub(super) fn more_button(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let icon = if self.adds { ICON_CHECK_BOX } else { ICON_CHECK_BOX_OUTLINE_BLANK };
        let name = seen.words.say("board-add-more");
        let more = ActionButton::outlined(&name).kind(Type::SMALL_STRONG).icon(icon).chosen(self.adds);
        if ui.add(more).clicked() {
            self.adds = !self.adds;
        }
    }

    /// Lays the cards of a stack one by one, or together again.
    fn fan_button(&mut self, ui: &mut Ui, seen: &Seen<'_>, stack: &Lying, cards: &[CardKey]) {
        let Some(card) = cards.first() else { return };
        let is_fanned = self.fanned_with(seen, stack).is_some();
        if !is_fanned && stack.cards.len() < 2 {
            return;
        }
        let key = if is_fanned { "board-fan-in" } else { "board-fan-out" };
        if small_button(ui, &seen.words.say(key)).clicked() {
            self.wishes.push(Wish::Fan(*card));
        }
    }

    /// Whether all of these lie in one cluster that keeps others.
    fn is_part_of_cluster(&self, cards: &[CardKey]) -> bool {
        let Some(place @ Place::Cluster(_)) = cards.first().and_then(|it| self.data.place_of(*it)) else {
            return false;
        };
        let lies_there = super::data::count(self.data.stacks_of(place));
        cards.len() < lies_there && cards.iter().all(|it| self.data.place_of(*it) == Some(place))
    }
}

/// One of the buttons that stand together under what is selected.
pub(super) fn small_button(ui: &mut Ui, name: &str) -> Response {
    ui.add(ActionButton::outlined(name).kind(Type::SMALL_STRONG))
}

/// A link of which the words begin at the edge of the panel.
pub(super) fn link(ui: &mut Ui, name: &str, icon: Option<MaterialIcon>) -> bool {
    let link = ActionButton::quiet(name);
    let link = match icon {
        Some(icon) => link.icon(icon),
        None => link,
    };
    let (_, room) = ui.allocate_space(vec2(ui.available_width(), size::BUTTON));
    let builder = UiBuilder::new().id_salt(("link", name)).max_rect(room.translate(vec2(-space::SMALL, 0.0)));
    ui.new_child(builder).add(link).clicked()
}
