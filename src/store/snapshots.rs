//! Earlier versions of a project, kept on this computer: files in a folder of the project's own, with their time and
//! checksum for a name. What is kept there, and for how long, is up to backups and moments.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::disk::Disk;
use super::error::SaveError;
use super::save::{self, Before, folder_of, make_folders};

/// How their files end.
const ENDING: &str = "ron";

/// An earlier version of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// When the project was so, to the second.
    pub at: Timestamp,
    /// The file, which the program made and nobody else changes.
    pub path: PathBuf,
}

/// Where a version of that time with these bytes lies.
fn path_of(folder: &Path, at: Timestamp, bytes: &[u8]) -> PathBuf {
    let time = at.strftime("%Y-%m-%dT%H.%M.%SZ");
    folder.join(format!("{time}-{:08x}.{ENDING}", crc32fast::hash(bytes)))
}

/// When the version under this name was so; none for a file that is none of ours.
fn time_of(path: &Path) -> Option<Timestamp> {
    if path.extension()? != ENDING {
        return None;
    }
    let (time, sum) = path.file_stem()?.to_str()?.rsplit_once('-')?;
    let is_sum = sum.len() == 8 && sum.bytes().all(|it| it.is_ascii_hexdigit());
    if is_sum { time.replace('.', ":").parse().ok() } else { None }
}

/// All that are there, the newest first.
pub(super) fn list(disk: &dyn Disk, folder: &Path) -> io::Result<Vec<Snapshot>> {
    let all = match disk.list(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        result => result?,
    };
    let mut found: Vec<_> = all.into_iter().filter_map(|path| Some(Snapshot { at: time_of(&path)?, path })).collect();
    found.sort_by(|one, other| other.at.cmp(&one.at).then_with(|| other.path.cmp(&one.path)));
    Ok(found)
}

/// Writes a version, all the way to the disk. Where the same one lies there already, that is it.
pub(super) fn put(disk: &dyn Disk, folder: &Path, at: Timestamp, bytes: &[u8]) -> Result<(), SaveError> {
    let path = path_of(folder, at, bytes);
    let fail = |error: io::Error| SaveError::from_disk(&path, &error);
    make_folders(disk, folder).map_err(fail)?;
    match save::replace(disk, &path, bytes, &Before::Nothing) {
        Ok(_) => Ok(()),
        Err(failure) if matches!(failure.error, SaveError::Taken { .. }) => {
            disk.sync_folder(folder_of(&path)).map_err(fail)
        }
        Err(failure) => Err(failure.error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_its_time_and_no_other_file_looks_like_one() {
        let at: Timestamp = "2026-03-12T14:05:07Z".parse().expect("a time");
        let path = path_of(Path::new("map"), at, b"tekst");
        assert_eq!(path, Path::new("map").join("2026-03-12T14.05.07Z-d1700df2.ron"));
        assert_eq!(time_of(&path), Some(at));
        for other in
            ["traject.ron", "2026-03-12T14.05.07Z.ron", "~$2026-03-12T14.05.07Z-0d8f5f59.ron.1f.tmp", "a-b.ron"]
        {
            assert_eq!(time_of(Path::new(other)), None, "{other}");
        }
    }
}
