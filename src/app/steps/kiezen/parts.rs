//! The parts of Kiezen: choosing itself, the questions, counting hands, the decision, and what is rarely needed.

use egui::Ui;

use super::KiezenView;
use crate::app::action::Action;
use crate::app::look::Type;
use crate::app::seen::Seen;
use crate::app::widgets::ActionButton;

/// A part of the step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Part {
    /// What can be chosen, and what is chosen.
    #[default]
    Choose,
    /// Questions about each value, one at a time.
    Questions,
    /// Counting hands.
    Hands,
    /// The decision.
    Decision,
    /// What is rarely needed: existing values, policy, the sentence.
    More,
}

impl Part {
    const ALL: [Self; 5] = [Self::Choose, Self::Questions, Self::Hands, Self::Decision, Self::More];

    fn name_key(self) -> &'static str {
        match self {
            Self::Choose => "kiezen-part-choose",
            Self::Questions => "kiezen-part-questions",
            Self::Hands => "kiezen-part-hands",
            Self::Decision => "kiezen-part-decision",
            Self::More => "kiezen-part-more",
        }
    }
}

impl KiezenView {
    /// The parts as buttons, from right to left.
    pub(super) fn parts_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        for part in Part::ALL.into_iter().rev() {
            let name = seen.words.say(part.name_key());
            if ui.add(ActionButton::outlined(&name).kind(Type::BUTTON).chosen(part == self.part)).clicked() {
                self.part = part;
            }
        }
    }

    /// The part that is open, where it is not the choosing itself.
    pub(super) fn part_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        match self.part {
            Part::Choose => Vec::new(),
            Part::Questions => self.questions.ui(ui, seen, &mut self.part),
            Part::Hands => self.hands.ui(ui, seen),
            Part::Decision => self.decision.ui(ui, seen),
            Part::More => self.more.ui(ui, seen, &mut self.part),
        }
    }
}
