//! Keeping finished bytes, such as a PDF, beside the project: under a free name, never over something else.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::disk::Disk;
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
    let before = match disk.read(path, LARGEST_FILE) {
        Ok(old) if old.is_empty() || old.starts_with(signature) => Before::AsLeft(Mark::of(disk, path, &old)),
        Ok(_) => return Err(SaveError::Taken { file: name_of(path) }),
        Err(error) if error.kind() == ErrorKind::NotFound => Before::Nothing,
        Err(error) => return Err(SaveError::from_disk(path, &error)),
    };
    match replace(disk, path, bytes, &before) {
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
