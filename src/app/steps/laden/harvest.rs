//! One card at a time, as it will be printed.

use egui::Ui;

use crate::app::action::Action;
use crate::app::seen::Seen;
use crate::model::ChosenValue;

/// This part as it is looked at.
#[derive(Debug, Default)]
pub(super) struct LoadingHarvest {}

impl LoadingHarvest {
    pub(super) fn ui(&mut self, _ui: &mut Ui, _seen: &Seen<'_>, _value: &ChosenValue) -> Vec<Action> {
        Vec::new()
    }
}
