//! A typed path, where the computer has no window to choose files.

use std::path::PathBuf;

use egui::{Id, Key, Ui, vec2};

use super::dialogs::Purpose;
use super::look::{Type, look, space};
use super::shell::veil;
use super::widgets::{self, Field};
use crate::model::PictureKind;
use crate::words::Words;

/// What is typed.
#[derive(Debug)]
pub struct PathPanel {
    /// What the file is for.
    pub purpose: Purpose,
    typed: String,
    /// What was wrong with the last try.
    pub trouble: Option<String>,
    has_focus: bool,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathAnswer {
    /// This file.
    Chosen(PathBuf),
    /// None.
    Cancelled,
}

impl PathPanel {
    /// A panel that proposes a path.
    pub fn new(purpose: Purpose, proposal: &std::path::Path) -> Self {
        Self { purpose, typed: proposal.display().to_string(), trouble: None, has_focus: false }
    }

    /// Draws it over everything.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words) -> Option<PathAnswer> {
        let look = look(ui);
        let mut answer = None;
        let (title, accept) = match self.purpose {
            Purpose::Open => ("path-title-open", "path-open"),
            Purpose::Save => ("path-title-save", "path-save"),
            Purpose::Sheets => ("path-title-sheets", "path-open"),
            Purpose::Picture(PictureKind::Logo) => ("path-title-logo", "path-choose"),
            Purpose::Picture(PictureKind::Illustration) => ("path-title-illustration", "path-choose"),
            Purpose::Teams => ("path-title-teams", "path-open"),
        };
        let behind = egui::Area::new(Id::unique("path-veil")).order(egui::Order::Middle);
        behind.fixed_pos(egui::Pos2::ZERO).show(ui.ctx(), |ui| veil(ui, look));
        let area = egui::Area::new(Id::unique("path")).order(egui::Order::Foreground);
        area.anchor(egui::Align2::CENTER_CENTER, vec2(0.0, -space::WIDE)).show(ui.ctx(), |ui| {
            widgets::panel(look).shadow(look.shadow).show(ui, |ui| {
                ui.set_width(640.0);
                widgets::label(ui, &words.say(title), Type::CLUSTER_NAME, look.ink);
                ui.add_space(space::SMALL);
                widgets::paragraph(ui, &words.say("path-hint"), Type::BODY, look.ink_second);
                ui.add_space(space::MEDIUM);
                let id = Id::unique("typed-path");
                let response = Field::line(&mut self.typed, &words.say("path-field")).id(id).ui(ui);
                if !self.has_focus {
                    response.request_focus();
                    self.has_focus = true;
                }
                let entered = response.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
                if let Some(trouble) = &self.trouble {
                    widgets::paragraph(ui, trouble, Type::BODY, look.not_so);
                }
                ui.add_space(space::LARGE);
                ui.horizontal(|ui| {
                    let pressed = widgets::main_button(ui, &words.say(accept)).clicked();
                    if (pressed || entered) && !self.typed.trim().is_empty() {
                        answer = Some(PathAnswer::Chosen(PathBuf::from(self.typed.trim())));
                    }
                    if widgets::button(ui, &words.say("import-cancel")).clicked() {
                        answer = Some(PathAnswer::Cancelled);
                    }
                });
            });
        });
        if ui.input(|it| it.key_pressed(Key::Escape)) {
            answer = Some(PathAnswer::Cancelled);
        }
        answer
    }
}
