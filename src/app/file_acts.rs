//! Saving and taking in: everything of the window that has to do with files, but opening a project and making paper.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use egui::{Context, Event, ViewportCommand};

use super::action::Action;
use super::chip::SavedChip;
use super::dialogs::{Answer, Purpose, Question};
use super::errands::Meanwhile;
use super::import_panel::{ImportPanel, Target};
use super::opening::absolute;
use super::path_panel::PathPanel;
use super::settings_panel::{SettingsPanel, teams_not_read};
use super::shell::title_of;
use super::steps::Step;
use super::unsaved_panel::{Leaving, UnsavedPanel};
use super::widgets::ChipKind;
use super::{App, Floating, Screen};
use crate::exchange::{self, Reading, TeamsReading};
use crate::model::{Edit, PictureKind, Project};
use crate::store::error::name_of;
use crate::store::names::with_extension;
use crate::store::save::Before;
use crate::store::{Disk, ReadError, SaveError, SaveState, format};
use crate::words::{Argument, Words};

impl App {
    /// Whether the project that is open may be left: its work is saved, or the person gave it up. If not, that is
    /// asked, and everything stays as it is.
    pub(super) fn may_leave(&mut self, leaving: Leaving, now: Duration) -> bool {
        if self.gives_up {
            return true;
        }
        self.close(now);
        if !self.desk.is_unsaved() {
            return true;
        }
        let trouble = match self.desk.state() {
            SaveState::Failed(error) => self.words.tell(&error),
            _ => self.words.say("chip-not-saved"),
        };
        self.floating = Floating::Unsaved(UnsavedPanel::new(leaving, trouble));
        false
    }

    /// The window is to be closed: it stays open while work is in no file and the person did not give it up.
    pub(super) fn close_window(&mut self, context: &Context, now: Duration) {
        if self.may_leave(Leaving::Window, now) {
            self.settle_errands(now);
        } else {
            context.send_viewport_cmd(ViewportCommand::CancelClose);
        }
    }

    pub(super) fn save(&mut self, now: Duration) {
        self.desk.save_now(now);
    }

    /// Asks for a file; the answer comes later.
    pub(super) fn choose(&mut self, purpose: Purpose, context: &Context) {
        let (title, kind) = match purpose {
            Purpose::Open => ("path-title-open", "file-kind-project"),
            Purpose::Save => ("path-title-save", "file-kind-project"),
            Purpose::Sheets => ("path-title-sheets", "file-kind-sheets"),
            Purpose::Picture(PictureKind::Logo) => ("path-title-logo", "file-kind-pictures"),
            Purpose::Picture(PictureKind::Illustration) => ("path-title-illustration", "file-kind-pictures"),
            Purpose::Teams => ("path-title-teams", "file-kind-teams"),
        };
        let question = Question {
            purpose,
            title: self.words.say(title),
            kind: self.words.say(kind),
            proposal: self.proposal(purpose),
        };
        self.dialogs.ask(question, context);
    }

    /// Where a choice begins: the open file, or its place in the documents.
    fn proposal(&self, purpose: Purpose) -> PathBuf {
        let earlier = self.desk.earlier();
        let file = self.desk.path().or_else(|| earlier.and_then(|it| it.of.as_deref()));
        let folder = file.and_then(Path::parent).map(Path::to_owned);
        let by_itself = || self.world.computer.documents.as_ref().map(|it| it.join(crate::store::desk::FOLDER));
        let folder = folder.or_else(by_itself).unwrap_or_default();
        match (purpose, self.desk.path()) {
            (Purpose::Save, Some(path)) => path.to_owned(),
            (Purpose::Save, None) => {
                let title = title_of(self.desk.project(), &self.words);
                let title = match earlier {
                    Some(earlier) => format!("{title} {}", self.words.moment(earlier.at)),
                    None => title,
                };
                let name = crate::store::names::safe(&title, "traject");
                folder.join(format!("{name}.ron"))
            }
            (Purpose::Open | Purpose::Sheets | Purpose::Teams | Purpose::Picture(_), _) => folder.join(""),
        }
    }

    /// Takes in what was chosen in the computer's own window.
    pub(super) fn answers(&mut self, context: &Context, now: Duration) {
        while let Some((purpose, answer)) = self.dialogs.answer() {
            match answer {
                Answer::Chosen(path) => self.chosen(purpose, &path, None, now),
                Answer::Cancelled => {}
                Answer::Unavailable => {
                    self.floating = Floating::Path(PathPanel::new(purpose, &self.proposal(purpose)));
                }
            }
            context.request_repaint();
        }
    }

    /// What is wrong with a path that was typed is said where it was typed; anything else in passing.
    pub(super) fn refuse(&mut self, trouble: String, panel: Option<PathPanel>, now: Duration) {
        match panel {
            Some(mut panel) => {
                panel.trouble = Some(trouble);
                self.floating = Floating::Path(panel);
            }
            None => self.say(trouble, now),
        }
    }

    /// A file that was chosen, or typed in this panel.
    pub(super) fn chosen(&mut self, purpose: Purpose, path: &Path, panel: Option<PathPanel>, now: Duration) {
        match purpose {
            Purpose::Open => self.open_file(path, panel, now),
            Purpose::Save => self.save_as(&with_extension(&absolute(path)), panel, now),
            Purpose::Sheets => self.read_sheets(path, panel, now),
            Purpose::Picture(kind) => self.set_picture(kind, path, panel, now),
            Purpose::Teams => self.read_teams(path, panel, now),
        }
    }

    /// Saves in another file. That one may be overwritten, the computer's own window has asked; whoever types a path was not.
    fn save_as(&mut self, path: &Path, panel: Option<PathPanel>, now: Duration) {
        let look = match self.desk.looks_at(path) {
            Ok(Some(look)) => look,
            Ok(None) => {
                self.desk.save_now(now);
                return;
            }
            Err(error) => {
                self.refuse(self.words.tell(&error), panel, now);
                return;
            }
        };
        let (disk, words, is_typed) = (Arc::clone(&self.world.computer.disk), self.words, panel.is_some());
        let (file, name) = (path.to_owned(), name_of(path));
        let work = move || {
            if is_typed && disk.metadata(&file).is_ok() {
                return Err(words.say_with("path-exists", &[("name", name_of(&file).into())]));
            }
            look().map(|before| (file, before)).map_err(|error| words.tell(&error))
        };
        let then = move |app: &mut Self, looked: Result<(PathBuf, Before), String>, now: Duration| match looked {
            Ok((path, before)) => app.desk.save_over(&path, before, now),
            Err(trouble) => app.refuse(trouble, panel, now),
        };
        self.errand(name, Meanwhile::Wait, work, then, now);
    }

    /// What came in from outside: dropped files, and cells that were pasted outside any field.
    pub(super) fn came_in(&mut self, context: &Context) -> Vec<Action> {
        if !matches!(self.floating, Floating::Nothing | Floating::Settings(_)) {
            return Vec::new();
        }
        let is_typing = context.text_edit_focused();
        let (dropped, pasted) = context.input(|it| {
            let pasted = it.events.iter().find_map(|event| match event {
                Event::Paste(text) if !is_typing => Some(text.clone()),
                _ => None,
            });
            (it.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect::<Vec<_>>(), pasted)
        });
        for path in dropped {
            self.dropped(&path, context);
        }
        pasted.into_iter().filter(|it| it.contains(['\t', ';', ','])).map(Action::PasteSheets).collect()
    }

    /// A dropped project opens, a table is read as teams where one looks at teams, and anything else is read as sheets.
    fn dropped(&mut self, path: &Path, context: &Context) {
        let now = Duration::from_secs_f64(context.input(|it| it.time).max(0.0));
        let is_at_teams = matches!(&self.floating, Floating::Settings(panel) if panel.shows_teams());
        if path.extension().is_some_and(|it| it.eq_ignore_ascii_case("ron")) {
            self.open_file(path, None, now);
        } else if is_at_teams {
            self.read_teams(path, None, now);
        } else {
            self.read_sheets(path, None, now);
        }
    }

    fn read_sheets(&mut self, path: &Path, panel: Option<PathPanel>, now: Duration) {
        let (disk, words, file) = (Arc::clone(&self.world.computer.disk), self.words, path.to_owned());
        let work = move || {
            let bytes = bytes_of_table(disk.as_ref(), &words, &file)?;
            exchange::read(&bytes).map_err(|error| not_read(&words, &name_of(&file), &error))
        };
        let name = name_of(path);
        let file = name.clone();
        let then = move |app: &mut Self, reading: Result<Reading, String>, now: Duration| match reading {
            Ok(reading) => app.preview(name, reading),
            Err(trouble) => app.refuse(trouble, panel, now),
        };
        self.errand(file, Meanwhile::Wait, work, then, now);
    }

    /// A list of teams goes to the settings, which take it in or say what is wrong with it.
    fn read_teams(&mut self, path: &Path, panel: Option<PathPanel>, now: Duration) {
        let (disk, words, file) = (Arc::clone(&self.world.computer.disk), self.words, path.to_owned());
        let work = move || {
            let bytes = bytes_of_table(disk.as_ref(), &words, &file)?;
            exchange::read_teams(&bytes).map_err(|error| teams_not_read(&words, &error))
        };
        let then = move |app: &mut Self, reading: Result<TeamsReading, String>, now: Duration| match reading {
            Ok(reading) => {
                let mut settings = match std::mem::take(&mut app.floating) {
                    Floating::Settings(settings) => settings,
                    _ => SettingsPanel::default(),
                };
                settings.take_teams(reading);
                app.floating = Floating::Settings(settings);
            }
            Err(trouble) => app.refuse(trouble, panel, now),
        };
        self.errand(name_of(path), Meanwhile::Wait, work, then, now);
    }

    pub(super) fn read_pasted(&mut self, text: &str, now: Duration) {
        match exchange::read_pasted(text) {
            Ok(reading) => {
                let name = self.words.say("import-pasted");
                self.preview(name, reading);
            }
            Err(error) => {
                let sentence = self.words.tell(&error);
                self.say(sentence, now);
            }
        }
    }

    /// Shows what was read; nothing is imported until the person accepts.
    fn preview(&mut self, name: String, reading: Reading) {
        let ids = self.desk.ids();
        let mut draw = || ids.draw();
        let target = if self.desk.is_example() || self.screen == Screen::Start { Target::New } else { Target::Open };
        let empty = Project::default();
        let project = if target == Target::New { &empty } else { self.desk.project() };
        let plan = exchange::plan(project, &reading.rows, &mut draw);
        self.floating = Floating::Import(Box::new(ImportPanel::new(name, reading, plan, target)));
    }

    /// Imports what was accepted; the example makes room for a new project.
    pub(super) fn accept_import(&mut self, edit: &Edit, panel: &ImportPanel, now: Duration) {
        let target = panel.target;
        if target == Target::New {
            self.start_new(now);
            if !matches!(self.floating, Floating::Nothing) {
                return;
            }
        }
        self.keep_before_import(&panel.name);
        self.make(edit, now);
        self.go_to(Step::Clusteren, now);
    }

    /// How the file is, for the chip.
    pub(super) fn saved_chip(&self) -> SavedChip {
        let words = &self.words;
        let chip = |kind, text: String, action| SavedChip { kind, text, trouble: None, action };
        match self.desk.state() {
            SaveState::NoFile => chip(ChipKind::Plain, words.say("chip-no-file"), Some(Action::Save)),
            SaveState::Example => chip(ChipKind::Plain, words.say("chip-example"), Some(Action::SaveAs)),
            SaveState::Unsaved => chip(ChipKind::Plain, words.say("chip-unsaved"), Some(Action::Save)),
            SaveState::Saving => chip(ChipKind::Plain, words.say("chip-saving"), None),
            SaveState::Saved { at } => {
                let time = at.to_zoned(jiff::tz::TimeZone::system()).time();
                let text = words.say_with("chip-saved", &[("clock", words.clock(time).into())]);
                chip(ChipKind::Good, text, Some(Action::SaveAs))
            }
            SaveState::Copy { at } => {
                let text = words.say_with("chip-earlier", &[("moment", words.moment(at).into())]);
                chip(ChipKind::Doubt, text, Some(Action::SaveAs))
            }
            SaveState::Looking(holder) => {
                let text = match holder.computer.as_str() {
                    "" => words.say("chip-looking-along"),
                    computer => words.say_with("chip-looking-along-on", &[("computer", computer.into())]),
                };
                let again = self.desk.path().map(|it| Action::OpenFile(it.to_owned()));
                chip(ChipKind::Doubt, text, again)
            }
            SaveState::OnlyInMemory { cause } => SavedChip {
                kind: ChipKind::Bad,
                text: words.say("chip-only-in-memory"),
                trouble: Some(words.say_with("journal-not-written", &[("cause", Argument::told(&cause))])),
                action: Some(Action::SaveAs),
            },
            SaveState::Failed(error) => self.failed_chip(&error),
        }
    }

    fn failed_chip(&self, error: &SaveError) -> SavedChip {
        let (kind, key, action) = match error {
            SaveError::EditedByHand { .. } => (ChipKind::Doubt, "chip-edited-by-hand", Action::AcceptEdited),
            SaveError::Conflict { .. } => (ChipKind::Doubt, "chip-conflict", Action::SaveAs),
            SaveError::DiskFull { .. } => (ChipKind::Bad, "chip-disk-full", Action::SaveAs),
            SaveError::FolderGone { .. } => (ChipKind::Bad, "chip-folder-gone", Action::SaveAs),
            SaveError::NotAllowed { .. } => (ChipKind::Bad, "chip-not-allowed", Action::SaveAs),
            SaveError::NoAnswer { .. } => (ChipKind::Bad, "chip-no-answer", Action::SaveAs),
            _ => (ChipKind::Bad, "chip-not-saved", Action::SaveAs),
        };
        SavedChip { kind, text: self.words.say(key), trouble: Some(self.words.tell(error)), action: Some(action) }
    }

    /// Where the file is, for the settings.
    pub(super) fn place_of_file(&self) -> String {
        self.desk.path().map_or_else(|| self.words.say("settings-file-none"), |it| it.display().to_string())
    }

    /// Saves before the project goes; a changed example gets a place of its own, so that nothing is lost.
    pub(super) fn close(&mut self, now: Duration) {
        self.leave_step(now);
        if self.desk.is_example() && self.desk.is_unsaved() {
            self.desk.place_itself(now);
        }
        self.desk.close(now);
        self.remember_file();
    }

    /// Remembers where the open file is, whoever gave it its place.
    pub(super) fn remember_file(&mut self) {
        if let Some(path) = self.desk.path() {
            self.world.remember(path);
        }
    }
}

/// The bytes of a file with a table, where it is not too large.
fn bytes_of_table(disk: &dyn Disk, words: &Words, path: &Path) -> Result<Vec<u8>, String> {
    let name = name_of(path);
    let bytes = disk.metadata(path).map_or(0, |it| usize::try_from(it.length).unwrap_or(usize::MAX));
    if bytes > exchange::LARGEST_FILE {
        return Err(not_read(words, &name, &exchange::ReadError::TooLarge { bytes }));
    }
    format::read_bytes(disk, path).map_err(|fault| words.tell(&ReadError { file: name, fault }))
}

fn not_read(words: &Words, name: &str, error: &exchange::ReadError) -> String {
    words.say_with("import-not-read", &[("file", name.into()), ("reason", Argument::told(error))])
}
