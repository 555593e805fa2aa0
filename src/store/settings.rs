//! What this computer remembers for this person: recent files, language, theme, size. Never part of a project.
//!
//! Invariant: settings are a convenience. A file that cannot be read is put aside and the defaults hold; what cannot be
//! saved is told, and the program goes on.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::computer::Computer;
use super::error::{Fault, ReadError, SaveError};
use super::ron_text;
use super::save::{self, Before, Mark};
use crate::words::Language;

/// How many printers are remembered.
const MOST_PRINTERS: usize = 50;
/// How many files are remembered.
const MOST_RECENT: usize = 8;

/// How many values are read: ten times what is remembered.
const MOST_VALUES: usize = 10_000;

/// How long a window that goes waits until they are kept.
const LETTING_GO: Duration = Duration::from_millis(500);

const LARGEST_FILE: u64 = 1024 * 1024;
const NAME: &str = "settings.ron";
const ASIDE: &str = "settings.broken.ron";

/// Which set of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Theme {
    /// Dark on light, readable in a lit room.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// Near black on white, with thick lines.
    HighContrast,
}

/// The settings of this computer. A field that an older version did not know has its default.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The files that were open, the latest first.
    pub recent: Vec<PathBuf>,
    /// The language of the window and the commands; none: Dutch, or what the environment says.
    #[serde(serialize_with = "write_language", deserialize_with = "read_language")]
    pub language: Option<Language>,
    /// Which set of colours.
    pub theme: Theme,
    /// The size of everything, in percent, 50 to 300.
    pub zoom_percent: u16,
    /// Whether the program was started before: the first time it shows the example.
    pub is_first_start_done: bool,
    /// Printers that put the back of a sheet away from its front, by name.
    pub printers: Vec<Printer>,
}

/// How far a printer puts the back of a sheet away from its front, seen from the front through the paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Printer {
    /// What it is called here.
    pub name: String,
    /// To the right, in mm.
    pub right_mm: f32,
    /// Down, in mm.
    pub down_mm: f32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            recent: Vec::new(),
            language: None,
            theme: Theme::default(),
            zoom_percent: 100,
            is_first_start_done: false,
            printers: Vec::new(),
        }
    }
}

#[expect(clippy::ref_option, reason = "serde gives the field by reference")]
fn write_language<S: Serializer>(language: &Option<Language>, serializer: S) -> Result<S::Ok, S::Error> {
    language.map(Language::code).serialize(serializer)
}

fn read_language<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Language>, D::Error> {
    let code = Option::<String>::deserialize(deserializer)?;
    code.map(|it| it.parse().map_err(de::Error::custom)).transpose()
}

impl Settings {
    /// The settings of this computer; the defaults where there are none, or where they cannot be read.
    pub fn load(computer: &Computer) -> Self {
        let Some(path) = path(computer) else { return Self::default() };
        let read = match computer.disk.read(&path, LARGEST_FILE) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Self::default(),
            result => result.map_err(|error| Fault::from_disk(&error)),
        };
        let read = read.and_then(|it| ron_text::parse::<Self>(ron_text::text_of(&it)?, 0, &["("], MOST_VALUES));
        let Ok(settings) = read else {
            // Kept for whoever wants to look; only the latest, and only where the folder lets us.
            let _ = computer.disk.rename(&path, &path.with_file_name(ASIDE));
            return Self::default();
        };
        Self { zoom_percent: settings.zoom_percent.clamp(50, 300), ..settings }
    }

    /// Saves them as safely as a project.
    pub fn save(&self, computer: &Computer) -> Result<(), SaveError> {
        let path = path(computer).ok_or(SaveError::NoDocumentsFolder)?;
        let disk = computer.disk.as_ref();
        let fail = |error| SaveError::from_disk(&path, &error);
        disk.create_folders(save::folder_of(&path)).map_err(fail)?;
        let readable =
            Self { recent: self.recent.iter().filter(|it| it.to_str().is_some()).cloned().collect(), ..self.clone() };
        let text = ron_text::written("", &readable, 2)
            .map_err(|fault| SaveError::WouldNotOpen { error: ReadError::new(&path, fault) })?;
        let before = match disk.read(&path, LARGEST_FILE) {
            Ok(bytes) => Before::AsLeft(Mark::of(disk, &path, &bytes)),
            Err(_) => Before::Nothing,
        };
        save::replace(disk, &path, format!("{text}\n").as_bytes(), &before).map(|_| ()).map_err(|it| it.error)
    }

    /// Remembers a file as the latest.
    pub fn remember(&mut self, path: &Path) {
        self.recent.retain(|it| it != path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(MOST_RECENT);
    }

    /// Remembers how far a printer is off, in mm to the right and down; nothing off forgets it.
    pub fn keep_shift(&mut self, name: &str, (right_mm, down_mm): (f32, f32)) {
        self.printers.retain(|it| it.name != name);
        if right_mm != 0.0 || down_mm != 0.0 {
            self.printers.push(Printer { name: name.to_owned(), right_mm, down_mm });
            self.printers.sort_by(|one, other| one.name.cmp(&other.name));
            self.printers.truncate(MOST_PRINTERS);
        }
    }

    /// A printer by its name.
    pub fn printer(&self, name: &str) -> Option<&Printer> {
        self.printers.iter().find(|it| it.name == name)
    }

    /// Forgets a file that is not there any more.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|it| it != path);
    }
}

/// Saves settings one after the other, beside the window; of those that wait only the last. They are a convenience: where
/// they cannot be kept, nobody hears of it.
#[derive(Debug)]
pub struct SettingsKeeper {
    orders: Option<Sender<Settings>>,
    gone: Receiver<()>,
}

impl SettingsKeeper {
    /// Starts the thread; without one nothing is kept.
    pub fn start(computer: Computer) -> Self {
        let (orders, to_do) = channel::<Settings>();
        let (say_gone, gone) = channel();
        let keep = move || {
            while let Ok(settings) = to_do.recv() {
                let latest = to_do.try_iter().last().unwrap_or(settings);
                // A convenience.
                let _ = latest.save(&computer);
            }
            // Nobody may wait any more.
            let _ = say_gone.send(());
        };
        let is_started = thread::Builder::new().name("keep settings".to_owned()).spawn(keep).is_ok();
        Self { orders: is_started.then_some(orders), gone }
    }

    /// Has these kept.
    pub fn keep(&self, settings: &Settings) {
        if let Some(orders) = &self.orders {
            // A thread that is gone keeps nothing, as told above.
            let _ = orders.send(settings.clone());
        }
    }
}

impl Drop for SettingsKeeper {
    fn drop(&mut self) {
        drop(self.orders.take());
        // The last of them are on their way; a disk that hangs is left alone.
        let _ = self.gone.recv_timeout(LETTING_GO);
    }
}

fn path(computer: &Computer) -> Option<PathBuf> {
    Some(computer.config.as_ref()?.join(NAME))
}
