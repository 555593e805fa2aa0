//! Collecting: type freely, Enter for the next, nothing is judged; and worksheets come back in.

use egui::Ui;

use crate::app::action::Action;
use crate::app::seen::Seen;
use crate::model::ChosenValue;

/// This part as it is looked at.
#[derive(Debug, Default)]
pub(super) struct Collect {}

impl Collect {
    pub(super) fn ui(&mut self, _ui: &mut Ui, _seen: &Seen<'_>, _value: &ChosenValue) -> Vec<Action> {
        Vec::new()
    }
}
