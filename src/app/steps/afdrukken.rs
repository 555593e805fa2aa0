//! The step Afdrukken.

use super::StepView;
use crate::app::action::Action;
use crate::app::seen::Seen;

/// The step Afdrukken as it is looked at.
#[derive(Debug, Default)]
pub struct AfdrukkenView;

impl StepView for AfdrukkenView {
    fn ui(&mut self, _ui: &mut egui::Ui, _seen: &Seen<'_>) -> Vec<Action> {
        Vec::new()
    }
}
