//! What floats over a step and is about no step: the keys, and projects that are open elsewhere or damaged.

use std::time::Duration;

use egui::Ui;

use super::action::Action;
use super::damaged_panel::{DamagedAnswer, DamagedPanel};
use super::held_panel::{HeldAnswer, HeldPanel};
use super::help_panel::HelpPanel;
use super::{App, Floating};

impl App {
    pub(super) fn held_ui(&mut self, mut panel: HeldPanel, ui: &mut Ui, now: Duration) -> Vec<Action> {
        match panel.ui(ui, &self.words, &self.world.computer, now) {
            None => self.floating = Floating::Held(panel),
            Some(HeldAnswer::LookAlong) => {}
            Some(HeldAnswer::OpenAnyway(file, holder)) => self.open_anyway(&file, &holder, now),
        }
        Vec::new()
    }

    pub(super) fn damaged_ui(&mut self, mut panel: DamagedPanel, ui: &mut Ui) -> Vec<Action> {
        match panel.ui(ui, &self.words) {
            None => {
                self.floating = Floating::Damaged(panel);
                Vec::new()
            }
            Some(DamagedAnswer::Do(action)) => vec![action],
            Some(DamagedAnswer::Nothing) => Vec::new(),
        }
    }

    pub(super) fn help_ui(&mut self, mut panel: HelpPanel, ui: &mut Ui) -> Vec<Action> {
        if !panel.ui(ui, &self.words) {
            self.floating = Floating::Help(panel);
        }
        Vec::new()
    }
}
