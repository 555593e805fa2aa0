//! What becomes of an action: the only place of the window where anything is changed.

use std::time::Duration;

use egui::{Context, ViewportCommand};

use super::action::Action;
use super::dialogs::Purpose;
use super::help_panel::HelpPanel;
use super::past::PastPanel;
use super::room::RoomView;
use super::settings_panel::SettingsPanel;
use super::steps::Step;
use super::toasts::Offer;
use super::{App, Floating, Screen};
use crate::model::{Edit, Outcome};

impl App {
    pub(super) fn carry_out(&mut self, action: Action, now: Duration, context: &Context) {
        match action {
            Action::Do(edit) => self.make(&edit, now),
            Action::Undo => {
                self.toasts.clear();
                self.desk.undo(now);
            }
            Action::Redo => {
                self.toasts.clear();
                self.desk.redo(now);
            }
            Action::GoToStep(steps) => {
                self.toasts.clear();
                self.desk.go_to_step(steps, now);
            }
            Action::GoTo(step) => self.go_to(step, now),
            Action::ShowBoard(board, cluster) => {
                self.go_to(Step::Clusteren, now);
                self.open_board = Some(board);
                self.views.clusteren.show_cluster(cluster);
            }
            Action::ShowValue(value) => {
                self.views.laden.show(value);
                self.go_to(Step::Laden, now);
            }
            Action::ShowSheet(sheet) => {
                self.go_to(Step::Inbreng, now);
                self.views.inbreng.show_sheet(sheet);
            }
            Action::EnterRoom(view) => self.enter_room(view, context),
            Action::LeaveRoom => {
                self.leave_step(now);
                self.leave_room(context);
            }
            Action::New => self.start_new(now),
            Action::Open => self.choose(Purpose::Open, context),
            Action::OpenFile(path) => self.open_file(&path, None, now),
            Action::GoOn(place) => self.go_on(place, now),
            Action::OpenExample => self.open_example(now),
            Action::Save if self.desk.earlier().is_some() => self.choose(Purpose::Save, context),
            Action::Save => self.save(now),
            Action::SaveAs => self.choose(Purpose::Save, context),
            Action::AcceptEdited => self.desk.accept_edited(),
            Action::ChooseSheets => self.choose(Purpose::Sheets, context),
            Action::ChoosePicture(kind) => self.choose(Purpose::Picture(kind), context),
            Action::ChooseTeams => self.choose(Purpose::Teams, context),
            Action::PasteSheets(text) => self.read_pasted(&text, now),
            Action::ToggleSettings => {
                self.floating = match std::mem::take(&mut self.floating) {
                    Floating::Settings(_) => Floating::Nothing,
                    _ => Floating::Settings(SettingsPanel::default()),
                };
            }
            Action::ToggleHelp => {
                self.floating = match std::mem::take(&mut self.floating) {
                    Floating::Help(_) => Floating::Nothing,
                    _ => Floating::Help(HelpPanel::default()),
                };
            }
            Action::TogglePast => {
                self.floating = match std::mem::take(&mut self.floating) {
                    Floating::Past(_) => Floating::Nothing,
                    _ => Floating::Past(PastPanel::default()),
                };
            }
            Action::KeepMoment(name) => self.keep_moment(&name, now),
            Action::GoBack(to) => self.go_back(to, now),
            Action::LookAt(snapshot) => self.look_at(&snapshot, now),
            Action::WipeCopies => self.wipe_copies(now),
            Action::KeepPicture => self.take_picture(context),
            Action::KeepTable => self.keep_table(now),
            Action::KeepShift { printer, shift } => {
                self.world.keep_shift(&printer, shift);
                self.say(self.words.say_with("command-shift-kept", &[("printer", printer.as_str().into())]), now);
            }
            Action::StopPackages => {
                if let Some(packing) = &self.packing {
                    packing.stop();
                }
            }
            Action::MakePdf if self.views.afdrukken.makes_packages() => self.make_packages(context, now),
            Action::MakePdf => self.make_pdf(now),
            Action::PrintHarvest => self.print_harvest(now),
            Action::PrintDecision => self.print_decision(now),
            Action::PrintLoadingSheets => self.print_loading_sheets(now),
            Action::KeepText(file) => self.keep_text(file, now),
            Action::Say(sentence) => self.say(sentence, now),
        }
    }

    /// Carries out an edit; a refusal is said, and the project stays as it was.
    pub(super) fn make(&mut self, edit: &Edit, now: Duration) {
        let before = self.desk.project().clone();
        match self.desk.carry_out(edit.clone(), now) {
            Ok(Outcome::NoChange) => {}
            Ok(Outcome::NewStep | Outcome::JoinedStep) => match self.words.act(edit, &before, self.desk.project()) {
                Some(sentence) => self.toasts.say(sentence, Offer::Undo, now),
                None => self.toasts.clear(),
            },
            Err(error) => {
                let sentence = self.words.tell(&error);
                self.say(sentence, now);
            }
        }
    }

    /// Lets the open step give what is half typed.
    pub(super) fn leave_step(&mut self, now: Duration) {
        let seen = super::seen(&self.desk, &self.known, self.words, self.world.computer.clock.now(), now);
        let mut edits = self.views.of(self.step).leave(&seen);
        edits.extend(self.room.give(&seen));
        for edit in edits {
            self.make(&edit, now);
        }
    }

    /// Groot scherm fills the whole screen.
    fn enter_room(&mut self, view: RoomView, context: &Context) {
        if self.room.view().is_none() {
            self.room.show_table(self.views.inbreng.table(self.desk.project()));
            self.room.show_value(self.views.laden.value());
            self.was_full_screen = context.input(|it| it.viewport().fullscreen).unwrap_or(false);
            context.send_viewport_cmd(ViewportCommand::Fullscreen(true));
        }
        self.floating = Floating::Nothing;
        self.room.enter(view);
    }

    /// Back to the laptop's window, as it was.
    pub(super) fn leave_room(&mut self, context: &Context) {
        if self.room.view().is_some() && !self.was_full_screen {
            context.send_viewport_cmd(ViewportCommand::Fullscreen(false));
        }
        self.room.leave();
    }

    pub(super) fn go_to(&mut self, step: Step, now: Duration) {
        self.leave_step(now);
        if self.screen == Screen::Work && step != self.step {
            self.keep_step(self.step);
        }
        self.screen = Screen::Work;
        self.step = step;
        self.desk.close_step();
    }
}
