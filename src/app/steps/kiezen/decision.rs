//! The decision: why, when, who, and why not the others.

use egui::Ui;

use crate::app::action::Action;
use crate::app::seen::Seen;

pub(super) fn decision_ui(_ui: &mut Ui, _seen: &Seen<'_>) -> Vec<Action> {
    Vec::new()
}
