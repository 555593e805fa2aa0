//! Backups: the file as it was before the first save of a sitting, kept on this computer.
//!
//! The last ten stay, and one a day for fourteen days. They are the bytes of the file, whatever is in it, so that what was
//! changed by hand or by an older version is there too.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use super::computer::Computer;
use super::disk::Disk;
use super::error::{SaveError, name_of};
use super::format::{self, LARGEST_FILE, Opened};
use super::journal;
use super::keeping::Keeping;
use super::save::Mark;
use super::snapshots;
pub use super::snapshots::Snapshot;
use crate::model::id::ProjectId;

/// The folder of all backups, in the program's local data.
const FOLDER: &str = "reserve";

/// So many of the newest stay.
pub const NEWEST: usize = 10;

/// For so many days, today among them, the newest of each stays.
pub const DAYS: i32 = 14;

/// How long a save waits until what it replaces is kept.
const BACKUP_FIRST: Duration = Duration::from_secs(1);

/// How long it waits for what could not be kept before.
const SHORT: Duration = Duration::from_millis(200);

/// How often a file is read that the disk fails to give.
const TRIES: usize = 3;

fn folder_of(computer: &Computer, project_id: ProjectId) -> Option<PathBuf> {
    Some(computer.local.as_ref()?.join(FOLDER).join(project_id.to_string()))
}

/// The backups of a project, the newest first; none where this computer keeps none.
pub fn list(computer: &Computer, project_id: ProjectId) -> io::Result<Vec<Snapshot>> {
    folder_of(computer, project_id).map_or(Ok(Vec::new()), |it| snapshots::list(computer.disk.as_ref(), &it))
}

/// The newest backup that can be read of the project in a file, where the file itself cannot be.
pub fn newest_good(computer: &Computer, file: &Path) -> Option<Snapshot> {
    let disk = computer.disk.as_ref();
    let path = disk.resolve(file).ok()?;
    let says = disk.read(&path, LARGEST_FILE).ok().and_then(|it| format::named_project(&it));
    let project_id = says.or_else(|| journal::project_of(computer, &path))?;
    let is_good = |it: &Snapshot| matches!(format::read(disk, &it.path), Ok((Opened::AsWritten(_), _)));
    list(computer, project_id).ok()?.into_iter().find(is_good)
}

/// Removes all backups of a project: the only act of the program that cannot be undone. Gives how many are gone; where
/// one cannot be removed, the others are all the same.
pub fn wipe(computer: &Computer, project_id: ProjectId) -> Result<usize, SaveError> {
    let disk = computer.disk.as_ref();
    let Some(folder) = folder_of(computer, project_id) else { return Ok(0) };
    let fail = |path: &Path, error: &io::Error| SaveError::from_disk(path, error);
    let all = snapshots::list(disk, &folder).map_err(|it| fail(&folder, &it))?;
    let removed = all.iter().map(|it| disk.remove(&it.path).map_err(|error| fail(&it.path, &error)));
    let (gone, stays): (Vec<_>, Vec<_>) = removed.partition(Result::is_ok);
    stays.into_iter().next().unwrap_or(Ok(())).map(|()| gone.len())
}

/// Those that do not stay, by the day that it is.
fn too_many(all: &[Snapshot], today: Date) -> Vec<&Snapshot> {
    let zone = TimeZone::system();
    let first_day = today.checked_sub((DAYS - 1).days()).unwrap_or(Date::MIN);
    let mut days = BTreeSet::new();
    let mut gone = Vec::new();
    for (place, snapshot) in all.iter().enumerate() {
        let day = snapshot.at.to_zoned(zone.clone()).date();
        let is_newest_of_day = days.insert(day) && day >= first_day;
        if place >= NEWEST && !is_newest_of_day {
            gone.push(snapshot);
        }
    }
    gone
}

/// A version that is about to be replaced.
#[derive(Debug)]
struct Previous {
    project_id: ProjectId,
    at: Timestamp,
    bytes: Vec<u8>,
}

/// Keeps what saves replace, beside the thread that saves.
#[derive(Debug, Default)]
pub(super) struct Keeper(Option<Keeping<Previous>>);

impl Keeper {
    /// Reads the file that a save replaces, to be kept; gives whether that went well. What does not come as it was left is
    /// asked for again: a disk may fail once.
    pub fn take(&mut self, computer: &Computer, path: &Path, mark: &Mark, project_id: ProjectId) -> io::Result<bool> {
        let disk = computer.disk.as_ref();
        let mut found = None;
        for _ in 0..TRIES {
            if let Ok(bytes) = disk.resolve(path).and_then(|it| disk.read(&it, LARGEST_FILE)) {
                let is_as_left = crc32fast::hash(&bytes) == mark.crc32();
                found = Some(bytes);
                if is_as_left {
                    break;
                }
            }
        }
        let Some(bytes) = found else { return Ok(false) };
        let at = mark.modified().and_then(|it| Timestamp::try_from(it).ok());
        let at = at.unwrap_or_else(|| computer.clock.now());
        // A file that somebody chose to save over may be another project.
        let project_id = format::named_project(&bytes).unwrap_or(project_id);
        let keeping = match self.0.take() {
            Some(keeping) => keeping,
            None => {
                let computer = computer.clone();
                Keeping::start("keep backups", move |it: &Previous| keep(&computer, it))?
            }
        };
        self.0.insert(keeping).give(Previous { project_id, at, bytes });
        Ok(true)
    }

    /// Waits a moment until all that was taken is kept; else why not. A disk of this computer that hangs keeps no file from
    /// being saved.
    pub fn settle(&self, file: &Path) -> Option<SaveError> {
        let keeping = self.0.as_ref().filter(|it| !it.is_done())?;
        if keeping.trouble().is_some() {
            keeping.again(SHORT);
        }
        let trouble = keeping.settle(BACKUP_FIRST);
        if keeping.is_done() { None } else { trouble.or_else(|| Some(SaveError::NoAnswer { file: name_of(file) })) }
    }
}

/// Which time a version gets: when it was saved. One that lay there for long, such as an old file that was put back, stood
/// there until now, and is the newest of all.
fn time_for(previous: &Previous, all: &[Snapshot], now: Timestamp) -> Timestamp {
    match all.first() {
        Some(newest) if newest.at > previous.at => now.max(newest.at.saturating_add(1.second()).unwrap_or(now)),
        _ => previous.at,
    }
}

fn keep(computer: &Computer, previous: &Previous) -> Result<(), SaveError> {
    let Some(folder) = folder_of(computer, previous.project_id) else { return Ok(()) };
    let disk: &dyn Disk = computer.disk.as_ref();
    let (now, all) = (computer.clock.now(), snapshots::list(disk, &folder).unwrap_or_default());
    let at = time_for(previous, &all, now);
    snapshots::put(disk, &folder, at, &previous.bytes)?;
    let today = now.to_zoned(TimeZone::system()).date();
    // One that stays too long does no harm.
    for old in too_many(&snapshots::list(disk, &folder).unwrap_or_default(), today) {
        let _ = disk.remove(&old.path);
    }
    Ok(())
}
