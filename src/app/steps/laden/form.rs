//! The form of all values at once, and the matrix of levels of growth.

use egui::Ui;

use crate::app::action::Action;
use crate::app::seen::Seen;
use crate::model::ChosenValue;

/// This part as it is looked at.
#[derive(Debug, Default)]
pub(super) struct FormView {}

impl FormView {
    pub(super) fn ui(&mut self, _ui: &mut Ui, _seen: &Seen<'_>, _value: &ChosenValue) -> Vec<Action> {
        Vec::new()
    }
}
