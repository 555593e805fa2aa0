//! What is rarely needed: existing values and competences beside ours, values from policy.

use egui::Ui;

use crate::app::action::Action;
use crate::app::seen::Seen;

pub(super) fn more_ui(_ui: &mut Ui, _seen: &Seen<'_>) -> Vec<Action> {
    Vec::new()
}
