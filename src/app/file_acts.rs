//! Opening, saving, importing and making a PDF: everything of the window that has to do with files.

use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::{Context, Event, ViewportCommand};

use super::action::Action;
use super::chip::SavedChip;
use super::damaged_panel::DamagedPanel;
use super::dialogs::{Answer, Purpose, Question};
use super::held_panel::HeldPanel;
use super::import_panel::{ImportPanel, Target};
use super::path_panel::PathPanel;
use super::recovery_panel::{RecoveryAnswer, RecoveryPanel};
use super::settings_panel::{SettingsPanel, teams_not_read};
use super::shell::title_of;
use super::steps::Step;
use super::unsaved_panel::{Leaving, UnsavedPanel};
use super::widgets::ChipKind;
use super::{App, Floating, Screen};
use crate::exchange::{self, Reading};
use crate::model::{Edit, PictureKind, Project};
use crate::store::error::name_of;
use crate::store::lock::Holder;
use crate::store::names::with_extension;
use crate::store::{Desk, ReadError, SaveError, SaveState, backups, format};
use crate::words::Argument;

impl App {
    /// Puts another project on the desk; the one that was there has been left.
    pub(super) fn take_desk(&mut self, mut desk: Desk, step: Step, now: Duration) {
        // It may be the same file that is opened again.
        self.desk.let_go();
        let held = desk.hold();
        self.sit_at(desk, held, step, now);
    }

    /// A desk that holds its file keeps a journal; one that only looks does nothing that would be in it.
    fn sit_at(&mut self, mut desk: Desk, held: Result<(), Holder>, step: Step, now: Duration) {
        match held {
            Ok(()) => {
                if let Some(recovery) = desk.keep_journal() {
                    self.floating = Floating::Recovery(RecoveryPanel::new(recovery));
                }
            }
            Err(holder) => {
                let file = desk.path().unwrap_or(Path::new("")).to_owned();
                self.floating = Floating::Held(HeldPanel::new(holder, &file, now));
            }
        }
        self.desk = desk;
        self.gives_up = false;
        self.keeping_trouble = None;
        self.known = super::known::Known::default();
        self.views = super::Views::default();
        self.toasts.clear();
        self.screen = Screen::Work;
        self.step = step;
    }

    pub(super) fn start_new(&mut self, now: Duration) {
        if self.may_leave(Leaving::For(Action::New), now) {
            let desk = self.world.new_desk();
            self.take_desk(desk, Step::Inbreng, now);
        }
    }

    pub(super) fn open_example(&mut self, now: Duration) {
        if self.may_leave(Leaving::For(Action::OpenExample), now) {
            let desk = self.world.example_desk();
            self.take_desk(desk, Step::default(), now);
        }
    }

    /// Goes on with work that is in no file.
    pub(super) fn go_on(&mut self, place: usize, now: Duration) {
        if place < self.left_behind.len() && self.may_leave(Leaving::For(Action::GoOn(place)), now) {
            let left = self.left_behind.remove(place);
            let desk = Desk::of_left_behind(self.world.computer.clone(), (self.world.new_ids)(), left, now);
            self.take_desk(desk, Step::default(), now);
        }
    }

    /// What the person decided about acts that are not in the file.
    pub(super) fn recover(&mut self, answer: RecoveryAnswer, now: Duration) {
        match answer {
            RecoveryAnswer::TakeUp(recovery) => self.desk.take_up(*recovery, now),
            RecoveryAnswer::PutAside => self.desk.put_aside(),
        }
    }

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
        if !self.may_leave(Leaving::Window, now) {
            context.send_viewport_cmd(ViewportCommand::CancelClose);
        }
    }

    /// Opens a file, or says why not; then everything stays as it was.
    pub(super) fn open_file(&mut self, path: &Path, now: Duration) {
        let path = &absolute(path);
        // It may be this very file that is opened again: what is read must be what was done last.
        if !self.may_leave(Leaving::For(Action::OpenFile(path.clone())), now) {
            return;
        }
        match Desk::open(self.world.computer.clone(), (self.world.new_ids)(), path) {
            Ok(desk) => {
                let step = first_step(&desk);
                self.take_desk(desk, step, now);
            }
            Err(error) => self.not_opened(path, &error, now),
        }
    }

    /// Opens a file whose holder is gone. It is read again: they may have saved last of all.
    pub(super) fn open_anyway(&mut self, path: &Path, holder: &Holder, now: Duration) {
        match Desk::open(self.world.computer.clone(), (self.world.new_ids)(), path) {
            Ok(mut desk) => {
                let (held, step) = (desk.take_over(holder), first_step(&desk));
                self.sit_at(desk, held, step, now);
            }
            Err(error) => self.not_opened(path, &error, now),
        }
    }

    fn not_opened(&mut self, path: &Path, error: &ReadError, now: Duration) {
        self.world.forget(path);
        let sentence = self.words.tell(error);
        match backups::newest_good(&self.world.computer, path) {
            Some(copy) => self.floating = Floating::Damaged(DamagedPanel::new(sentence, copy)),
            None => self.say(sentence, now),
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
                Answer::Chosen(path) => {
                    if let Err(trouble) = self.chosen(purpose, &path, now) {
                        self.say(trouble, now);
                    }
                }
                Answer::Cancelled => {}
                Answer::Unavailable => {
                    self.floating = Floating::Path(PathPanel::new(purpose, &self.proposal(purpose)));
                }
            }
            context.request_repaint();
        }
    }

    /// A path that was typed: what is wrong with it is said where it was typed.
    pub(super) fn typed(&mut self, mut panel: PathPanel, path: &Path, now: Duration) {
        let purpose = panel.purpose;
        let outcome = match purpose {
            Purpose::Save if self.is_another_file(&with_extension(path)) => {
                let name = name_of(&with_extension(path));
                Err(self.words.say_with("path-exists", &[("name", name.into())]))
            }
            _ => self.chosen(purpose, path, now),
        };
        if let Err(trouble) = outcome {
            panel.trouble = Some(trouble);
            self.floating = Floating::Path(panel);
        }
    }

    fn is_another_file(&self, path: &Path) -> bool {
        self.desk.path() != Some(path) && self.world.computer.disk.metadata(path).is_ok()
    }

    fn chosen(&mut self, purpose: Purpose, path: &Path, now: Duration) -> Result<(), String> {
        let path = &absolute(path);
        match purpose {
            Purpose::Open => {
                let opened = Desk::open(self.world.computer.clone(), (self.world.new_ids)(), path);
                opened.map(|_| ()).map_err(|error| self.words.tell(&error))?;
                self.open_file(path, now);
            }
            Purpose::Save => self.desk.save_as(path, now).map_err(|error| self.words.tell(&error))?,
            Purpose::Sheets => self.read_sheets(path)?,
            Purpose::Picture(kind) => self.set_picture(kind, path, now)?,
            Purpose::Teams => self.read_teams(path)?,
        }
        Ok(())
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
        if path.extension().is_some_and(|it| it.eq_ignore_ascii_case("ron")) {
            self.open_file(path, now);
            return;
        }
        let is_at_teams = matches!(&self.floating, Floating::Settings(panel) if panel.shows_teams());
        let read = if is_at_teams { self.read_teams(path) } else { self.read_sheets(path) };
        if let Err(trouble) = read {
            self.say(trouble, now);
        }
    }

    fn read_sheets(&mut self, path: &Path) -> Result<(), String> {
        let bytes = self.bytes_of_table(path)?;
        let name = name_of(path);
        let reading = exchange::read(&bytes).map_err(|error| self.not_read(&name, &error))?;
        self.preview(name, reading);
        Ok(())
    }

    /// A list of teams goes to the settings, which take it in or say what is wrong with it.
    fn read_teams(&mut self, path: &Path) -> Result<(), String> {
        let bytes = self.bytes_of_table(path)?;
        let reading = exchange::read_teams(&bytes).map_err(|error| teams_not_read(&self.words, &error))?;
        let mut panel = match std::mem::take(&mut self.floating) {
            Floating::Settings(panel) => panel,
            _ => SettingsPanel::default(),
        };
        panel.take_teams(reading);
        self.floating = Floating::Settings(panel);
        Ok(())
    }

    /// The bytes of a file with a table, where it is not too large.
    fn bytes_of_table(&self, path: &Path) -> Result<Vec<u8>, String> {
        let name = name_of(path);
        let disk = self.world.computer.disk.as_ref();
        let bytes = disk.metadata(path).map_or(0, |it| usize::try_from(it.length).unwrap_or(usize::MAX));
        if bytes > exchange::LARGEST_FILE {
            return Err(self.not_read(&name, &exchange::ReadError::TooLarge { bytes }));
        }
        format::read_bytes(disk, path).map_err(|fault| self.words.tell(&ReadError { file: name, fault }))
    }

    fn not_read(&self, name: &str, error: &exchange::ReadError) -> String {
        let arguments = [("file", name.into()), ("reason", Argument::told(error))];
        self.words.say_with("import-not-read", &arguments)
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

/// A project without a word in it begins where words come in.
fn first_step(desk: &Desk) -> Step {
    if desk.project().is_empty() { Step::Inbreng } else { Step::default() }
}

/// The same file, from whatever folder the program is started the next time.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
