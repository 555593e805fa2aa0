//! The step Inbreng.

use super::StepView;
use crate::app::action::Action;
use crate::app::seen::Seen;

/// The step Inbreng as it is looked at.
#[derive(Debug, Default)]
pub struct InbrengView;

impl StepView for InbrengView {
    fn ui(&mut self, _ui: &mut egui::Ui, _seen: &Seen<'_>) -> Vec<Action> {
        Vec::new()
    }
}
