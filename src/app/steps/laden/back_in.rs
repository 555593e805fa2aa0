//! A worksheet that comes back: the ticked numbers are typed, and what they are is seen while one types.

use egui::Ui;

use crate::app::seen::Seen;
use crate::model::{ChosenValue, Edit};

/// What is typed from a worksheet.
#[derive(Debug, Default)]
pub(super) struct BackIn {}

impl BackIn {
    pub fn ui(&mut self, _ui: &mut Ui, _seen: &Seen<'_>, _value: &ChosenValue) -> Vec<Edit> {
        Vec::new()
    }
}
