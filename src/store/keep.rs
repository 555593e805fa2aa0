//! Keeping finished bytes, such as a PDF, beside the project: under a free name, never over something else.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::disk::{Disk, EntryKind, Metadata};
use super::error::{SaveError, name_of};
use super::format::LARGEST_FILE;
use super::names::MOST_NUMBERS;
use super::save::{Before, Mark, replace};

/// Writes `bytes` as `<folder>/<stem>.<ending>`, or with a number where that name is taken. Where the same bytes stand
/// there already, that file is it.
pub fn keep(disk: &dyn Disk, folder: &Path, stem: &str, ending: &str, bytes: &[u8]) -> Result<PathBuf, SaveError> {
    disk.create_folders(folder).map_err(|error| SaveError::from_disk(&folder.join(stem), &error))?;
    let mut path = folder.join(format!("{stem}.{ending}"));
    for number in 2..=MOST_NUMBERS {
        if disk.read(&path, LARGEST_FILE).is_ok_and(|it| it == bytes) {
            return Ok(path);
        }
        match replace(disk, &path, bytes, &Before::Nothing) {
            Ok(_) => return Ok(path),
            Err(failure) if failure.left.is_some() => return Ok(path),
            Err(failure) if matches!(failure.error, SaveError::Taken { .. }) => {
                path = folder.join(format!("{stem} ({number}).{ending}"));
            }
            Err(failure) => return Err(failure.error),
        }
    }
    Err(SaveError::Taken { file: name_of(&path) })
}

/// Writes `bytes` to exactly this file. What stands there is replaced only where it begins as `bytes` do with
/// `signature`, such as an older PDF, or is empty: anything else was made by somebody and is never overwritten.
pub fn put(disk: &dyn Disk, path: &Path, bytes: &[u8], signature: &[u8]) -> Result<(), SaveError> {
    let before = may_be_replaced(disk, path, signature)?;
    replaced(disk, path, bytes, &before)
}

/// One of several files that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name in the folder.
    pub name: String,
    /// All of it.
    pub bytes: Vec<u8>,
    /// How it begins, and an older one begins too.
    pub signature: Vec<u8>,
}

/// Writes files to this folder, which is made where it is not there, each as [`put`] does. Where one of them cannot come
/// in the place of what stands there, none is written.
pub fn put_all(disk: &dyn Disk, folder: &Path, parts: &[Part]) -> Result<(), SaveError> {
    disk.create_folders(folder).map_err(|error| SaveError::from_disk(folder, &error))?;
    let places = parts.iter().map(|it| {
        let path = folder.join(&it.name);
        may_be_replaced(disk, &path, &it.signature).map(|before| (it, path, before))
    });
    let places: Vec<_> = places.collect::<Result<_, _>>()?;
    places.into_iter().try_for_each(|(part, path, before)| replaced(disk, &path, &part.bytes, &before))
}

/// Writes files to a new folder `<folder>/<stem>`, or with a number where that name is taken. Where the same files stand
/// there already, that folder is it.
pub fn keep_all(disk: &dyn Disk, folder: &Path, stem: &str, parts: &[Part]) -> Result<PathBuf, SaveError> {
    let mut path = folder.join(stem);
    for number in 2..=MOST_NUMBERS {
        if disk.metadata(&path).is_err_and(|error| error.kind() == ErrorKind::NotFound) {
            return put_all(disk, &path, parts).map(|()| path);
        }
        let is_there = |it: &Part| disk.read(&path.join(&it.name), LARGEST_FILE).is_ok_and(|bytes| bytes == it.bytes);
        if parts.iter().all(is_there) {
            return Ok(path);
        }
        path = folder.join(format!("{stem} ({number})"));
    }
    Err(SaveError::Taken { file: name_of(&path) })
}

/// What stands under a name, where that may be replaced.
fn may_be_replaced(disk: &dyn Disk, path: &Path, signature: &[u8]) -> Result<Before, SaveError> {
    let is_no_file = |it: Metadata| matches!(it.kind, EntryKind::Folder | EntryKind::Other);
    if disk.metadata(path).is_ok_and(is_no_file) {
        return Err(SaveError::Taken { file: name_of(path) });
    }
    match disk.read(path, LARGEST_FILE) {
        Ok(old) if old.is_empty() || old.starts_with(signature) => Ok(Before::AsLeft(Mark::of(disk, path, &old))),
        Ok(_) => Err(SaveError::Taken { file: name_of(path) }),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Before::Nothing),
        Err(error) => Err(SaveError::from_disk(path, &error)),
    }
}

/// Puts `bytes` there; a file that is there all the same is well.
fn replaced(disk: &dyn Disk, path: &Path, bytes: &[u8], before: &Before) -> Result<(), SaveError> {
    match replace(disk, path, bytes, before) {
        Ok(_) => Ok(()),
        Err(failure) if failure.left.is_some() => Ok(()),
        Err(failure) => Err(failure.error),
    }
}

/// The same in a folder that is made where it is not there.
pub fn put_in(
    disk: &dyn Disk,
    folder: &Path,
    name: &str,
    bytes: &[u8],
    signature: &[u8],
) -> Result<PathBuf, SaveError> {
    let path = folder.join(name);
    disk.create_folders(folder).map_err(|error| SaveError::from_disk(&path, &error))?;
    put(disk, &path, bytes, signature).map(|()| path)
}
