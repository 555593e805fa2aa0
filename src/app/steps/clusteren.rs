//! The step Clusteren.

use super::StepView;
use crate::app::action::Action;
use crate::app::seen::Seen;

/// The step Clusteren as it is looked at.
#[derive(Debug, Default)]
pub struct ClusterenView;

impl StepView for ClusterenView {
    fn ui(&mut self, _ui: &mut egui::Ui, _seen: &Seen<'_>) -> Vec<Action> {
        Vec::new()
    }
}
