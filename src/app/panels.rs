//! What floats over a step and only looks: the keys, and what was done.

use std::time::Duration;

use egui::{Context, Key, Ui};

use super::action::Action;
use super::held_panel::{HeldAnswer, HeldPanel};
use super::help_panel::HelpPanel;
use super::past_panel::PastPanel;
use super::{App, Floating, keys};

impl App {
    /// While one of these panels stands, the screen beneath hears no keys; Esc puts the panel away.
    pub(super) fn hear_for_panel(&mut self, context: &Context) {
        if !matches!(self.floating, Floating::Help(_) | Floating::Past(_)) {
            return;
        }
        let pressed = keys::pressed_for_panel(context);
        if pressed.contains(&Key::Escape) {
            self.floating = Floating::Nothing;
        } else if let Floating::Past(panel) = &mut self.floating {
            panel.hear(pressed);
        }
    }

    pub(super) fn held_ui(&mut self, mut panel: HeldPanel, ui: &mut Ui, now: Duration) -> Vec<Action> {
        match panel.ui(ui, &self.words, &self.world.computer, now) {
            None => self.floating = Floating::Held(panel),
            Some(HeldAnswer::LookAlong) => {}
            Some(HeldAnswer::OpenAnyway(file, holder)) => self.open_anyway(&file, &holder, now),
        }
        Vec::new()
    }

    pub(super) fn help_ui(&mut self, mut panel: HelpPanel, ui: &mut Ui) -> Vec<Action> {
        if !panel.ui(ui, &self.words) {
            self.floating = Floating::Help(panel);
        }
        Vec::new()
    }

    pub(super) fn past_ui(&mut self, mut panel: PastPanel, ui: &mut Ui) -> Vec<Action> {
        let answer = panel.ui(ui, self.desk.history(), &self.words);
        if !answer.is_done {
            self.floating = Floating::Past(panel);
        }
        answer.go_to.map(Action::GoToStep).into_iter().collect()
    }
}
