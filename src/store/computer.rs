//! What a desk needs from the computer it stands on: a disk, a clock, a name, and the folders of this person.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use etcetera::BaseStrategy;

use super::clock::Clock;
use super::disk::{Disk, RealDisk};
use super::names;

/// The computer, or in tests what stands in for it.
#[derive(Clone, Debug)]
pub struct Computer {
    /// Every file call goes through it.
    pub disk: Arc<dyn Disk>,
    /// The time.
    pub clock: Clock,
    /// The folder for documents (Documenten); projects that get a place by themselves lie in `Waardenbord` in it.
    pub documents: Option<PathBuf>,
    /// The folder for the settings of the program.
    pub config: Option<PathBuf>,
    /// The folder for what the program keeps for itself on this computer: journals.
    pub local: Option<PathBuf>,
    /// How the computer is called, to tell apart who wrote what; safe in a file name.
    pub name: String,
}

impl Computer {
    /// This computer. `WAARDENBORD_DOCUMENTS`, `WAARDENBORD_CONFIG` and `WAARDENBORD_LOCAL` name other folders.
    pub fn real() -> Self {
        let disk = RealDisk;
        let folder = |name: &str| env::var_os(name).filter(|it| !it.is_empty()).map(PathBuf::from);
        let home = etcetera::home_dir().ok();
        let usual = etcetera::choose_base_strategy().ok();
        let config = usual.as_ref().map(BaseStrategy::config_dir);
        let data = usual.as_ref().map(BaseStrategy::data_dir);
        let documents = folder("WAARDENBORD_DOCUMENTS")
            .or_else(|| home.as_deref().map(|home| documents_of(&disk, home, config.as_deref())));
        Self {
            documents,
            config: folder("WAARDENBORD_CONFIG").or_else(|| config.map(|it| it.join("waardenbord"))),
            local: folder("WAARDENBORD_LOCAL").or_else(|| data.map(|it| it.join("waardenbord"))),
            name: name_of_computer(&disk),
            clock: Clock::Computer,
            disk: Arc::new(disk),
        }
    }
}

/// The folder for documents: what the desktop says, else the first usual name that is there.
fn documents_of(disk: &dyn Disk, home: &Path, config: Option<&Path>) -> PathBuf {
    let said = config.and_then(|it| disk.read(&it.join("user-dirs.dirs"), 64 * 1024).ok());
    let said = said.and_then(|bytes| said_documents(&String::from_utf8_lossy(&bytes), home));
    let usual = ["Documenten", "Documents"].map(|it| home.join(it));
    let [_, otherwise] = &usual;
    said.into_iter().chain(usual.clone()).find(|it| disk.metadata(it).is_ok()).unwrap_or_else(|| otherwise.clone())
}

/// The line `XDG_DOCUMENTS_DIR="$HOME/Documenten"`.
fn said_documents(text: &str, home: &Path) -> Option<PathBuf> {
    let line = text.lines().find_map(|it| it.trim().strip_prefix("XDG_DOCUMENTS_DIR="))?;
    let value = line.trim().trim_matches('"');
    match value.strip_prefix("$HOME/") {
        Some(below) => Some(home.join(below)),
        None => Some(PathBuf::from(value)).filter(|it| it.is_absolute()),
    }
}

fn name_of_computer(disk: &dyn Disk) -> String {
    let from_file =
        || disk.read(Path::new("/etc/hostname"), 4096).ok().map(|it| String::from_utf8_lossy(&it).into_owned());
    let from_variable = |name: &str| env::var_os(name).map(OsString::into_string).and_then(Result::ok);
    let name = from_variable("COMPUTERNAME").or_else(|| from_variable("HOSTNAME")).or_else(from_file);
    names::safe(name.unwrap_or_default().trim(), "computer")
}
