//! What the window needs from outside: the computer, its settings, a way to choose files and one to open a PDF.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::dialogs::Chooser;
use super::errands::PATIENCE;
use super::settings_panel::Brightness;
use crate::print::Shift;
use crate::store::{Computer, Desk, IdSource, Settings, SettingsKeeper, Theme};
use crate::words::Language;

/// The example, as it is kept in the program.
const EXAMPLE: &str = include_str!("../../saves/voorbeeld.ron");

/// What the window opens on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
    /// The example at the very first start, else the start screen.
    Usual,
    /// A file.
    File(PathBuf),
}

/// Opens a finished file with the program that the computer has for it; gives whether that went.
pub type Opener = Box<dyn Fn(&Path) -> bool>;

/// Everything outside the window.
pub struct World {
    /// Disk, clock and folders.
    pub computer: Computer,
    /// In which language the window speaks.
    pub language: Language,
    /// What the computer remembers.
    pub settings: Settings,
    /// Keeps that.
    pub keeper: SettingsKeeper,
    /// How long a frame waits for a disk.
    pub patience: Duration,
    /// Makes the source of ids for each project that is opened.
    pub new_ids: Box<dyn Fn() -> IdSource>,
    /// Opens a PDF.
    pub opener: Opener,
    /// Lets a person choose files; taken by the window.
    pub chooser: Option<Box<dyn Chooser>>,
}

impl World {
    /// This computer, in this language.
    pub fn real(computer: Computer, language: Language) -> Self {
        Self {
            settings: Settings::load(&computer),
            keeper: SettingsKeeper::start(computer.clone()),
            patience: PATIENCE,
            computer,
            language,
            new_ids: Box::new(IdSource::random),
            opener: Box::new(|path| opener::open(path).is_ok()),
            chooser: Some(Box::new(super::dialogs::NativeChooser)),
        }
    }

    /// Whether the program was never started before by this person.
    pub fn is_first_start(&self) -> bool {
        !self.settings.is_first_start_done
    }

    /// Remembers that it was.
    pub fn note_first_start(&mut self) {
        self.settings.is_first_start_done = true;
        self.keep_settings();
    }

    /// An unsaved copy of the example; an empty project where the example itself cannot be read, which a test forbids.
    pub fn example_desk(&self) -> Desk {
        Desk::example(self.computer.clone(), (self.new_ids)(), EXAMPLE).unwrap_or_else(|_| self.new_desk())
    }

    /// A project without a word in it.
    pub fn new_desk(&self) -> Desk {
        Desk::empty(self.computer.clone(), (self.new_ids)())
    }

    /// The files that were open lately, the latest first.
    pub fn recent(&self) -> Vec<PathBuf> {
        self.settings.recent.clone()
    }

    /// Remembers a file as the latest.
    pub fn remember(&mut self, path: &Path) {
        if self.settings.recent.first().is_none_or(|it| it != path) {
            self.settings.remember(path);
            self.keep_settings();
        }
    }

    /// Forgets a file that cannot be opened.
    pub fn forget(&mut self, path: &Path) {
        self.settings.forget(path);
        self.keep_settings();
    }

    /// Which set of colours.
    pub fn brightness(&self) -> Brightness {
        match self.settings.theme {
            Theme::Light => Brightness::Light,
            Theme::Dark => Brightness::Dark,
            Theme::HighContrast => Brightness::HighContrast,
        }
    }

    /// Sets which set of colours, for this computer.
    pub fn set_brightness(&mut self, brightness: Brightness) {
        self.settings.theme = match brightness {
            Brightness::Light => Theme::Light,
            Brightness::Dark => Theme::Dark,
            Brightness::HighContrast => Theme::HighContrast,
        };
        self.keep_settings();
    }

    /// Sets the size of everything, in percent, for this computer.
    pub fn set_zoom(&mut self, percent: u16) {
        if self.settings.zoom_percent != percent {
            self.settings.zoom_percent = percent;
            self.keep_settings();
        }
    }

    /// Remembers how far a printer puts backs away from their fronts.
    pub(super) fn keep_shift(&mut self, printer: &str, shift: Shift) {
        self.settings.keep_shift(printer, (shift.right_mm(), shift.down_mm()));
        self.keep_settings();
    }

    /// Settings are a convenience: where they cannot be kept, the window goes on without.
    fn keep_settings(&self) {
        self.keeper.keep(&self.settings);
    }
}
