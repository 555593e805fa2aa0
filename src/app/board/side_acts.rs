//! What can be done with what is selected: the buttons under its name in the right panel.

use egui::Ui;
use egui_material_icons::icons::{ICON_ARROW_SPLIT, ICON_CHECK_BOX, ICON_CHECK_BOX_OUTLINE_BLANK};

use super::act::Wish;
use super::data::Lying;
use super::layout::Target;
use super::view::BoardView;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, button, paragraph};
use crate::model::{CardKey, Place};

impl BoardView {
    /// What can be done with the selection. `stack` where all of it has one wording.
    pub(super) fn move_buttons(&mut self, ui: &mut Ui, seen: &Seen<'_>, stack: Option<&Lying>, cards: &[CardKey]) {
        ui.add_space(space::TINY);
        ui.horizontal_wrapped(|ui| {
            let opener = button(ui, &seen.words.say("board-move-to"));
            self.move_menu(&opener, seen);
            if let Some(stack) = stack {
                self.split_button(ui, seen, &stack.wording, cards);
                self.fan_button(ui, seen, stack, cards);
            }
            if self.is_part_of_cluster(cards)
                && ui.add(ActionButton::outlined(&seen.words.say("board-split-off")).icon(ICON_ARROW_SPLIT)).clicked()
            {
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
        if ui.add(ActionButton::outlined(&seen.words.say("board-add-more")).icon(icon).chosen(self.adds)).clicked() {
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
        if button(ui, &seen.words.say(key)).clicked() {
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
