//! Counting hands: one option large, a pad to tally, the next. Advice, never the decision.

use egui::Ui;

use crate::app::action::Action;
use crate::app::seen::Seen;

/// The counting as it is looked at.
#[derive(Debug, Default)]
pub(super) struct HandsCount {}

impl HandsCount {
    pub(super) fn ui(&mut self, _ui: &mut Ui, _seen: &Seen<'_>) -> Vec<Action> {
        Vec::new()
    }
}
