//! One chip says how the file is, with one thing that can be done about it.

use egui::{CursorIcon, Ui};

use super::action::Action;
use super::widgets::{Chip, ChipKind};

/// How the file is, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedChip {
    /// Good, doubtful, bad or plain.
    pub kind: ChipKind,
    /// The sentence.
    pub text: String,
    /// What went wrong, in full.
    pub trouble: Option<String>,
    /// What pressing it does.
    pub action: Option<Action>,
}

/// Draws the chip.
pub fn saved_chip(ui: &mut Ui, state: &SavedChip) -> Vec<Action> {
    let chip = Chip::new(state.kind, &state.text);
    let Some(action) = &state.action else {
        ui.add(chip);
        return Vec::new();
    };
    let pressed = ui.add(chip.pressable()).on_hover_cursor(CursorIcon::PointingHand).clicked();
    if pressed { vec![action.clone()] } else { Vec::new() }
}
