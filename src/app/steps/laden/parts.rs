//! The parts of Laden: collecting, ordering, asking on, the form, and what comes of it.

use egui::Ui;

use super::LadenView;
use super::harvest::Turn;
use crate::app::action::Action;
use crate::app::look::Type;
use crate::app::seen::Seen;
use crate::app::widgets::ActionButton;
use crate::model::ChosenValue;

/// A part of the step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Part {
    /// Typing freely; nothing is judged.
    Collect,
    /// The core, and behaviour that we do and do not show.
    #[default]
    Order,
    /// Asking on.
    Deepen,
    /// The form of all values at once, with the matrix of levels.
    Form,
    /// One card at a time, as it will be printed.
    Harvest,
}

impl Part {
    const ALL: [Self; 5] = [Self::Collect, Self::Order, Self::Deepen, Self::Form, Self::Harvest];

    fn name_key(self) -> &'static str {
        match self {
            Self::Collect => "laden-part-collect",
            Self::Order => "laden-part-order",
            Self::Deepen => "laden-part-deepen",
            Self::Form => "laden-part-form",
            Self::Harvest => "laden-part-harvest",
        }
    }
}

impl LadenView {
    /// The parts as buttons, from right to left.
    pub(super) fn parts_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        for part in Part::ALL.into_iter().rev() {
            let name = seen.words.say(part.name_key());
            if ui.add(ActionButton::outlined(&name).kind(Type::BUTTON).chosen(part == self.part)).clicked() {
                self.part = part;
            }
        }
    }

    /// The part that is open, where it is not the ordering.
    pub(super) fn part_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Vec<Action> {
        match self.part {
            Part::Order => Vec::new(),
            Part::Collect => self.collect.ui(ui, seen, value),
            Part::Deepen => self.deepen.ui(ui, seen, value),
            Part::Form => self.form.ui(ui, seen),
            Part::Harvest => {
                match self.harvest.ui(ui, seen, value) {
                    Some(Turn::To(value)) => self.value = Some(value),
                    Some(Turn::Done) => self.part = Part::Order,
                    None => {}
                }
                Vec::new()
            }
        }
    }
}
