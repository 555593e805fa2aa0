//! What is asked when a project opens whose journal has more than its file: the program ended before that was saved.

use egui::Ui;

use super::look::{Type, look, space};
use super::{shell, widgets};
use crate::store::desk::Recovery;
use crate::words::Words;

/// So many of the acts are told.
const SHOWN: usize = 3;

/// Acts that are not in the file.
#[derive(Debug)]
pub struct RecoveryPanel {
    recovery: Box<Recovery>,
}

/// What the person decided.
#[derive(Debug)]
pub enum RecoveryAnswer {
    /// To go on with them.
    TakeUp(Box<Recovery>),
    /// To go on with the file.
    PutAside(Box<Recovery>),
}

impl RecoveryPanel {
    /// Asks about these acts.
    pub fn new(recovery: Recovery) -> Self {
        Self { recovery: Box::new(recovery) }
    }

    /// Draws it over everything. There is no way around it: what is done next follows on one of the two.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words) -> Option<RecoveryAnswer> {
        let look = look(ui);
        let mut answer = None;
        shell::question_ui(ui, "recovery", &words.say("recovery-title"), |ui| {
            widgets::paragraph(ui, &self.told(words), Type::BODY, look.ink);
            for told in self.last_steps(words) {
                ui.add_space(space::TINY);
                widgets::paragraph(ui, &told, Type::SMALL, look.ink_second);
            }
            if self.recovery.is_changed_elsewhere {
                ui.add_space(space::SMALL);
                widgets::paragraph(ui, &words.say("recovery-changed"), Type::BODY, look.doubt);
            }
            ui.add_space(space::SMALL);
            widgets::paragraph(ui, &words.say("recovery-kept"), Type::SMALL, look.ink_second);
            ui.add_space(space::PANEL);
            ui.horizontal(|ui| {
                if widgets::main_button(ui, &words.say("recovery-accept")).clicked() {
                    answer = Some(RecoveryAnswer::TakeUp(self.recovery.clone()));
                }
                if widgets::button(ui, &words.say("recovery-refuse")).clicked() {
                    answer = Some(RecoveryAnswer::PutAside(self.recovery.clone()));
                }
            });
        });
        answer
    }

    /// What was done last, the newest first.
    fn last_steps(&self, words: &Words) -> Vec<String> {
        let steps = self.recovery.steps().take(SHOWN.min(self.recovery.acts));
        steps.map(|it| words.step(it.edits, it.before, it.after)).collect()
    }

    fn told(&self, words: &Words) -> String {
        let acts = ("n", self.recovery.acts.into());
        match self.recovery.at {
            Some(at) => words.say_with("recovery-acts", &[acts, ("when", words.moment(at).into())]),
            None => words.say_with("recovery-acts-untimed", &[acts]),
        }
    }
}
