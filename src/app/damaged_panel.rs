//! What is said of a file that cannot be read, where this computer has a copy of its project that can.

use egui::{Key, Ui};

use super::action::Action;
use super::look::{Type, look, space};
use super::{shell, widgets};
use crate::store::Snapshot;
use crate::words::Words;

/// A file that cannot be read, and the newest copy that can.
#[derive(Debug)]
pub struct DamagedPanel {
    trouble: String,
    copy: Snapshot,
}

/// What the person decided.
#[derive(Clone, Debug, PartialEq)]
pub enum DamagedAnswer {
    /// To do this.
    Do(Action),
    /// Nothing.
    Nothing,
}

impl DamagedPanel {
    /// Says why the file cannot be read, and of when the copy is.
    pub fn new(trouble: String, copy: Snapshot) -> Self {
        Self { trouble, copy }
    }

    /// Draws it over everything.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words) -> Option<DamagedAnswer> {
        let look = look(ui);
        let mut answer = None;
        shell::question_ui(ui, "damaged", &words.say("damaged-title"), |ui| {
            widgets::paragraph(ui, &self.trouble, Type::BODY, look.not_so);
            ui.add_space(space::SMALL);
            let told = words.say_with("damaged-copy", &[("moment", words.moment(self.copy.at).into())]);
            widgets::paragraph(ui, &told, Type::BODY, look.ink);
            ui.add_space(space::PANEL);
            ui.horizontal(|ui| {
                if widgets::main_button(ui, &words.say("damaged-look")).clicked() {
                    answer = Some(DamagedAnswer::Do(Action::LookAt(self.copy.clone())));
                }
                if widgets::button(ui, &words.say("close")).clicked() {
                    answer = Some(DamagedAnswer::Nothing);
                }
            });
        });
        if ui.input(|it| it.key_pressed(Key::Escape)) {
            answer = Some(DamagedAnswer::Nothing);
        }
        answer
    }
}
