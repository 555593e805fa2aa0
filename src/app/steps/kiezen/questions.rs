//! Questions about each value, one at a time, and the matrix of the answers.

use egui::Ui;

use crate::app::action::Action;
use crate::app::seen::Seen;

/// The questions as they are looked at.
#[derive(Debug, Default)]
pub(super) struct Questions {}

impl Questions {
    pub(super) fn ui(&mut self, _ui: &mut Ui, _seen: &Seen<'_>) -> Vec<Action> {
        Vec::new()
    }
}
