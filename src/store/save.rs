//! Writing a file so that it is always the old one or the new one, whenever the computer stops.
//!
//! A new file beside it is written, synced, closed and read back; only then it takes the name of the old one. There is
//! no plain write to fall back on: on a full or failing disk that damages the file.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::disk::{Disk, EntryKind};
use super::error::{Fault, ReadError, SaveError, name_of};
use super::format::{self, Content, LARGEST_FILE};
use super::ids::IdSource;
use super::names;

/// How a file was left, to notice that somebody else changed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    length: u64,
    modified: Option<SystemTime>,
    crc32: u32,
}

impl Mark {
    /// How a file with these bytes stands on the disk now.
    pub fn of(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Self {
        let modified = disk.metadata(path).ok().and_then(|it| it.modified);
        Self { length: u64::try_from(bytes.len()).unwrap_or(u64::MAX), modified, crc32: crc32fast::hash(bytes) }
    }

    /// How a file was left that nobody looked at since: only what was in it counts.
    pub(super) fn remembered(length: u64, crc32: u32) -> Self {
        Self { length, modified: None, crc32 }
    }

    /// Its length in bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// The checksum of all that was in it.
    pub fn crc32(&self) -> u32 {
        self.crc32
    }

    /// When the file was last written, where the file system knows.
    pub fn modified(&self) -> Option<SystemTime> {
        self.modified
    }
}

/// What should stand under the name before it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Before {
    /// Nothing.
    Nothing,
    /// The file as it was left.
    AsLeft(Mark),
}

/// A save that did not go well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Why.
    pub error: SaveError,
    /// How the file stands where the new one is there all the same.
    pub left: Option<Mark>,
}

impl From<SaveError> for Failure {
    fn from(error: SaveError) -> Self {
        Self { error, left: None }
    }
}

/// Writes a project file. Before anything is touched, what will be written is read again and compared.
pub fn save(disk: &dyn Disk, path: &Path, content: &Content, before: &Before) -> Result<Mark, Failure> {
    let would_not_open = |fault| SaveError::WouldNotOpen { error: ReadError::new(path, fault) };
    let text = format::text(content).map_err(would_not_open)?;
    if !format::says(&text, content).map_err(would_not_open)? {
        return Err(SaveError::WrittenWrongly { file: name_of(path) }.into());
    }
    debug_assert_eq!(format::decode(text.as_bytes()).map(format::Opened::into_content), Ok(content.clone()));
    replace(disk, path, text.as_bytes(), before)
}

/// Puts `bytes` in the place of what stands under `path`, where that is what it should be.
pub(super) fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8], before: &Before) -> Result<Mark, Failure> {
    let fail = |error: io::Error| SaveError::from_disk(path, &error);
    let target = disk.resolve(path).map_err(fail)?;
    check_before(disk, &target, before)?;
    let temporary = temporary_name(&target);
    let written = write_beside(disk, &temporary, &target, bytes).map_err(fail).and_then(|is_right| {
        if !is_right {
            return Err(SaveError::WrittenWrongly { file: name_of(path) });
        }
        match before {
            Before::Nothing => disk.rename_to_free(&temporary, &target),
            Before::AsLeft(_) => disk.rename(&temporary, &target),
        }
        .map_err(fail)
    });
    if let Err(error) = written {
        let is_there = stands(disk, &target, bytes);
        // What is left behind does no harm; that it could not be removed adds nothing to the error.
        let _ = disk.remove(&temporary);
        // A network drive that lost its own answer gives an error for what it has done.
        if !is_there {
            return Err(error.into());
        }
    }
    let mark = Mark::of(disk, &target, bytes);
    match disk.sync_folder(folder_of(&target)) {
        Ok(()) => Ok(mark),
        Err(error) => Err(Failure { error: fail(error), left: Some(mark) }),
    }
}

/// Whether these bytes stand under a name.
fn stands(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> bool {
    disk.read(path, LARGEST_FILE).is_ok_and(|it| it == bytes)
}

/// Whether the file is still as it was left: by length and time, else by what is in it.
fn check_before(disk: &dyn Disk, target: &Path, before: &Before) -> Result<(), SaveError> {
    let found = match disk.metadata(target) {
        Ok(found) => found,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(SaveError::from_disk(target, &error)),
    };
    let file = name_of(target);
    let Before::AsLeft(mark) = before else { return Err(SaveError::Taken { file }) };
    match found.kind {
        EntryKind::File => {}
        EntryKind::ReadOnlyFile => return Err(SaveError::NotAllowed { file }),
        EntryKind::Folder | EntryKind::Other => return Err(SaveError::Taken { file }),
    }
    if found.length == mark.length && found.modified.is_some() && found.modified == mark.modified {
        return Ok(());
    }
    let is_same = found.length == mark.length
        && disk
            .read(target, LARGEST_FILE)
            .map_err(|it| SaveError::from_disk(target, &it))
            .map(|it| crc32fast::hash(&it))?
            == mark.crc32;
    if is_same { Ok(()) } else { Err(SaveError::Conflict { theirs: file, ours: String::new() }) }
}

/// Writes a new file, all the way to the disk; gives whether it reads back as it was written.
fn write_beside(disk: &dyn Disk, temporary: &Path, target: &Path, bytes: &[u8]) -> io::Result<bool> {
    let mut file = disk.create_new(temporary, target)?;
    file.write(bytes)?;
    file.sync()?;
    drop(file);
    Ok(disk.read(temporary, LARGEST_FILE)? == bytes)
}

/// `~$name.<random>.tmp` in the same folder; a long name is cut, since a file system has room for 255 bytes.
fn temporary_name(target: &Path) -> PathBuf {
    let name: String = name_of(target).chars().take(40).collect();
    let number: u64 = IdSource::random().draw();
    folder_of(target).join(format!("~${name}.{:08x}.tmp", number & 0xFFFF_FFFF))
}

/// The folder of a file; a name alone stands in the current one.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

/// Makes a folder and those above it. Like a file, a folder survives a power cut only once the one above it was synced;
/// without that, whatever is synced in it is gone with it.
pub(super) fn make_folders(disk: &dyn Disk, folder: &Path) -> io::Result<()> {
    let is_missing = |it: &&Path| disk.metadata(it).is_err_and(|it| it.kind() == ErrorKind::NotFound);
    let above = folder.ancestors().take_while(|it| !it.as_os_str().is_empty());
    let missing: Vec<&Path> = above.take_while(is_missing).collect();
    disk.create_folders(folder)?;
    missing.into_iter().rev().try_for_each(|it| disk.sync_folder(folder_of(it)))
}

/// Writes a project file under the first free name of a folder, which is made where it is not there; gives that name.
pub fn save_to_free(disk: &dyn Disk, folder: &Path, stem: &str, content: &Content) -> (PathBuf, Result<Mark, Failure>) {
    let mut number = 1;
    if let Err(error) = make_folders(disk, folder) {
        let path = folder.join(names::numbered(stem, number));
        let error = SaveError::from_disk(&path, &error);
        return (path, Err(error.into()));
    }
    loop {
        let path = folder.join(names::numbered(stem, number));
        match save(disk, &path, content, &Before::Nothing) {
            Err(Failure { error: SaveError::Taken { .. }, .. }) if number < names::MOST_NUMBERS => number += 1,
            result => return (path, result),
        }
    }
}

/// Why a file that somebody chose to save over may not be overwritten; else how it stands now.
pub fn may_overwrite(disk: &dyn Disk, path: &Path) -> Result<Before, SaveError> {
    match format::read(disk, path) {
        Ok((_, bytes)) => Ok(Before::AsLeft(Mark::of(disk, path, &bytes))),
        Err(ReadError { fault: Fault::Missing, .. }) => Ok(Before::Nothing),
        Err(error) => Err(SaveError::NotUnderstood { error }),
    }
}
