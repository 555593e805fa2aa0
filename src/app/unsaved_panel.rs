//! What is asked when a project is left whose work could not be saved: the only question of the program.

use egui::{Key, Ui};

use super::action::Action;
use super::look::{Type, look, space};
use super::{shell, widgets};
use crate::words::Words;

/// What the person wanted when the work could not be saved.
#[derive(Clone, Debug, PartialEq)]
pub enum Leaving {
    /// To close the window.
    Window,
    /// To go to another project.
    For(Action),
}

/// The work that is in no file, and why.
#[derive(Debug)]
pub struct UnsavedPanel {
    /// What was wanted.
    pub leaving: Leaving,
    trouble: String,
}

/// What the person decided.
#[derive(Clone, Debug, PartialEq)]
pub enum UnsavedAnswer {
    /// Do this about it, and stay.
    Stay(Option<Action>),
    /// Leave, without the work.
    Leave,
}

impl UnsavedPanel {
    /// Says why the work is in no file.
    pub fn new(leaving: Leaving, trouble: String) -> Self {
        Self { leaving, trouble }
    }

    /// Draws it over everything.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words) -> Option<UnsavedAnswer> {
        let look = look(ui);
        let mut answer = None;
        shell::question_ui(ui, "unsaved", &words.say("unsaved-title"), |ui| {
            widgets::paragraph(ui, &self.trouble, Type::BODY, look.not_so);
            ui.add_space(space::PANEL);
            ui.horizontal(|ui| {
                if widgets::main_button(ui, &words.say("settings-save-as")).clicked() {
                    answer = Some(UnsavedAnswer::Stay(Some(Action::SaveAs)));
                }
                if widgets::button(ui, &words.say("unsaved-stay")).clicked() {
                    answer = Some(UnsavedAnswer::Stay(None));
                }
                if widgets::button(ui, &words.say("unsaved-leave")).clicked() {
                    answer = Some(UnsavedAnswer::Leave);
                }
            });
        });
        if ui.input(|it| it.key_pressed(Key::Escape)) {
            answer = Some(UnsavedAnswer::Stay(None));
        }
        answer
    }
}
