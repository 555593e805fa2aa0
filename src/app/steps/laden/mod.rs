//! The step Laden.

use super::StepView;
use crate::app::action::Action;
use crate::app::seen::Seen;

/// The step Laden as it is looked at.
#[derive(Debug, Default)]
pub struct LadenView;

impl StepView for LadenView {
    fn ui(&mut self, _ui: &mut egui::Ui, _seen: &Seen<'_>) -> Vec<Action> {
        Vec::new()
    }
}
