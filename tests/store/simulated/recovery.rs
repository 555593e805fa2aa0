//! What a person finds after a power cut: the files, each with what its journal has more, and work without a file.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use waardenbord::store::disk::Disk;
use waardenbord::store::error::SaveError;
use waardenbord::store::journal::left_behind;
use waardenbord::store::{Clock, Computer, Desk, IdSource, SaveState};

use super::disk::Contents;
use super::promises::{Account, Promise};

/// The folder that projects get a file in by themselves.
pub const DOCUMENTS: &str = "/documenten/Waardenbord";

/// The folder of all journals.
pub const JOURNALS: &str = "/thuis/waardenbord/herstel";

/// A disk as it is before the program was ever there.
pub fn fresh() -> Contents {
    Contents::folders(&["/documenten", "/thuis"])
}

/// A computer with this disk.
pub fn computer(disk: Arc<dyn Disk>) -> Computer {
    Computer {
        disk,
        clock: Clock::Fixed("2026-11-24T12:00:00Z".parse().unwrap()),
        documents: Some(PathBuf::from("/documenten")),
        config: Some(PathBuf::from("/thuis/instellingen")),
        local: Some(PathBuf::from("/thuis/waardenbord")),
        name: "PC-12".to_owned(),
    }
}

/// Where the newest work is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    File(PathBuf),
    WithoutFile,
}

/// What was found.
#[derive(Debug)]
pub struct Found {
    /// The newest value of the project.
    pub value: usize,
    pub place: Place,
    /// What is in the file that was promised, or else in the one with the newest work.
    pub in_file: Option<(PathBuf, usize)>,
}

/// Opens a file.
fn open(computer: &Computer, path: &Path) -> Result<Desk, String> {
    let desk = Desk::open(computer.clone(), IdSource::counting(1000), path)
        .map_err(|error| format!("{} does not open: {error:?}", path.display()))?;
    if matches!(desk.state(), SaveState::Failed(SaveError::EditedByHand { .. })) {
        return Err(format!("{} is not as it was written", path.display()));
    }
    Ok(desk)
}

/// Takes up what the journal of an open file has more.
fn take_up(mut desk: Desk, path: &Path) -> Result<Desk, String> {
    if let Some(recovery) = desk.keep_journal() {
        if recovery.is_changed_elsewhere {
            return Err(format!("{} is told to be changed elsewhere, and nobody else was here", path.display()));
        }
        desk.take_up(recovery, Duration::ZERO);
    }
    Ok(desk)
}

/// Opens a file and takes up what its journal has more.
pub fn opened(computer: &Computer, path: &Path) -> Result<Desk, String> {
    take_up(open(computer, path)?, path)
}

/// Work without a file, taken up.
pub fn without_file(computer: &Computer) -> impl Iterator<Item = Desk> {
    let take_up = |left| Desk::of_left_behind(computer.clone(), IdSource::counting(1000), left, Duration::ZERO);
    left_behind(computer).into_iter().map(take_up)
}

/// Project files in the folder for them, the promised one first; without those that only the program uses.
fn project_files(computer: &Computer, promise: &Promise) -> Vec<PathBuf> {
    let mut all = computer.disk.list(Path::new(DOCUMENTS)).unwrap_or_default();
    all.retain(|it| {
        it.extension().is_some_and(|it| it == "ron") && !it.file_name().unwrap().to_string_lossy().starts_with("~$")
    });
    all.sort_by_key(|it| promise.of(it).is_none());
    all
}

/// Looks for everything that was promised; says what is lost.
pub fn find(computer: &Computer, account: &Account, promise: &Promise) -> Result<Found, String> {
    let files = project_files(computer, promise);
    if let Some((path, _)) = &promise.file
        && !files.contains(path)
    {
        return Err(format!("{} is gone", path.display()));
    }
    let mut best: Option<(usize, Place)> = None;
    let mut in_file = None;
    for path in files {
        let name = path.display();
        let mut desk = open(computer, &path)?;
        let stands = account.value(desk.project(), promise).ok_or_else(|| format!("what is in {name} never was"))?;
        if let Some(may_be) = promise.of(&path) {
            let stands = may_be.iter().find(|it| account.values[**it] == *desk.project());
            let stands = stands.ok_or_else(|| format!("{name} is not a version that was saved last or later"))?;
            in_file = Some((path.clone(), *stands));
        }
        // Where everything was found in the promised file, an older one only has to open.
        if best.as_ref().is_none_or(|it| it.0 < promise.least) {
            desk = take_up(desk, &path)?;
        }
        let value = account.value(desk.project(), promise).ok_or_else(|| format!("what {name} becomes never was"))?;
        if best.as_ref().is_none_or(|it| it.0 < value) {
            if promise.file.is_none() {
                in_file = Some((path.clone(), stands));
            }
            best = Some((value, Place::File(path)));
        }
    }
    for desk in without_file(computer) {
        let value = account.value(desk.project(), promise).ok_or("work without a file that never was")?;
        if best.as_ref().is_none_or(|it| it.0 < value) {
            best = Some((value, Place::WithoutFile));
        }
    }
    match best {
        Some((value, place)) if value >= promise.least => Ok(Found { value, place, in_file }),
        // Nothing was promised yet.
        None if promise.least == 0 => Ok(Found { value: 0, place: Place::WithoutFile, in_file }),
        found => Err(format!("found {found:?} of {}, and {} was promised", promise.most, promise.least)),
    }
}
