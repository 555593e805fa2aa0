//! The step Kiezen.

use super::StepView;
use crate::app::action::Action;
use crate::app::seen::Seen;

/// The step Kiezen as it is looked at.
#[derive(Debug, Default)]
pub struct KiezenView;

impl StepView for KiezenView {
    fn ui(&mut self, _ui: &mut egui::Ui, _seen: &Seen<'_>) -> Vec<Action> {
        Vec::new()
    }
}
