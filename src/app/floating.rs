//! What floats over the step, one thing at a time, and what becomes of its answers.

use std::time::Duration;

use egui::{Context, Ui, ViewportCommand};

use super::action::Action;
use super::damaged_panel::{DamagedAnswer, DamagedPanel};
use super::errands::WaitingPanel;
use super::held_panel::{HeldAnswer, HeldPanel};
use super::help_panel::HelpPanel;
use super::import_panel::{ImportAnswer, ImportPanel};
use super::past::PastPanel;
use super::path_panel::{PathAnswer, PathPanel};
use super::recovery_panel::RecoveryPanel;
use super::settings_panel::{ScreenState, SettingsPanel};
use super::unsaved_panel::{Leaving, UnsavedAnswer, UnsavedPanel};
use super::{App, look, seen};

/// What floats over the step.
#[derive(Debug, Default)]
pub enum Floating {
    #[default]
    Nothing,
    Settings(SettingsPanel),
    Path(PathPanel),
    Import(Box<ImportPanel>),
    Unsaved(UnsavedPanel),
    Recovery(RecoveryPanel),
    Held(HeldPanel),
    Damaged(DamagedPanel),
    Waiting(WaitingPanel),
    Help(HelpPanel),
    Past(PastPanel),
}

impl App {
    /// What floats over the step; its answers become actions or are carried out at once.
    pub(super) fn floating_ui(&mut self, ui: &mut Ui, now: Duration) -> Vec<Action> {
        match std::mem::take(&mut self.floating) {
            Floating::Nothing => Vec::new(),
            Floating::Settings(mut panel) => {
                let seen = seen(&self.desk, &self.known, self.words, self.world.computer.clock.now(), now);
                let place = self.place_of_file();
                let screen =
                    ScreenState { brightness: self.world.brightness(), percent: self.world.settings.zoom_percent };
                let answer = panel.ui(ui, &seen, &screen, &place);
                if let Some(brightness) = answer.brightness {
                    self.world.set_brightness(brightness);
                    look::install(ui.ctx(), brightness.set());
                }
                let asked = answer.commands.into_iter();
                let mut actions: Vec<Action> = asked.filter_map(|it| self.meant_by(it, ui.ctx())).collect();
                if !answer.is_done {
                    self.floating = Floating::Settings(panel);
                }
                actions.extend(answer.actions);
                actions
            }
            Floating::Path(mut panel) => {
                match panel.ui(ui, &self.words) {
                    None => self.floating = Floating::Path(panel),
                    Some(PathAnswer::Cancelled) => {}
                    Some(PathAnswer::Chosen(path)) => self.chosen(panel.purpose, &path, Some(panel), now),
                }
                Vec::new()
            }
            Floating::Import(mut panel) => {
                match panel.ui(ui, &self.words) {
                    None => self.floating = Floating::Import(panel),
                    Some(ImportAnswer::Cancelled) => {}
                    Some(ImportAnswer::Accepted(edit)) => self.accept_import(&edit, &panel, now),
                }
                Vec::new()
            }
            Floating::Unsaved(mut panel) => match panel.ui(ui, &self.words) {
                None => {
                    self.floating = Floating::Unsaved(panel);
                    Vec::new()
                }
                Some(UnsavedAnswer::Stay(action)) => action.into_iter().collect(),
                Some(UnsavedAnswer::Leave) => self.give_up(panel.leaving, ui.ctx()),
            },
            Floating::Recovery(mut panel) => {
                match panel.ui(ui, &self.words) {
                    None => self.floating = Floating::Recovery(panel),
                    Some(answer) => self.recover(answer, now),
                }
                Vec::new()
            }
            Floating::Held(panel) => self.held_ui(panel, ui, now),
            Floating::Damaged(panel) => self.damaged_ui(panel, ui),
            Floating::Waiting(panel) => {
                self.waiting_ui(panel, ui, now);
                Vec::new()
            }
            Floating::Help(panel) => self.help_ui(panel, ui),
            Floating::Past(panel) => self.past_ui(panel, ui),
        }
    }

    /// Leaves without the work, as the person said.
    fn give_up(&mut self, leaving: Leaving, context: &Context) -> Vec<Action> {
        self.gives_up = true;
        match leaving {
            Leaving::Window => {
                context.send_viewport_cmd(ViewportCommand::Close);
                Vec::new()
            }
            Leaving::For(action) => vec![action],
        }
    }

    fn held_ui(&mut self, mut panel: HeldPanel, ui: &mut Ui, now: Duration) -> Vec<Action> {
        match panel.ui(ui, &self.words, &self.world.computer, now) {
            None => self.floating = Floating::Held(panel),
            Some(HeldAnswer::LookAlong) => {}
            Some(HeldAnswer::OpenAnyway(file, holder)) => self.open_anyway(file, holder, now),
        }
        Vec::new()
    }

    fn damaged_ui(&mut self, mut panel: DamagedPanel, ui: &mut Ui) -> Vec<Action> {
        match panel.ui(ui, &self.words) {
            None => {
                self.floating = Floating::Damaged(panel);
                Vec::new()
            }
            Some(DamagedAnswer::Do(action)) => vec![action],
            Some(DamagedAnswer::Nothing) => Vec::new(),
        }
    }

    fn help_ui(&mut self, mut panel: HelpPanel, ui: &mut Ui) -> Vec<Action> {
        if !panel.ui(ui, &self.words) {
            self.floating = Floating::Help(panel);
        }
        Vec::new()
    }
}
