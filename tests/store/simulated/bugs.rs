//! Bugs that are sown between the program and the disk: whoever looks for what is lost must find each of them.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use waardenbord::store::disk::{Disk, Lock, Metadata, NewFile};

use super::disk::{SimulatedDisk, SimulatedFile};

/// What is done wrongly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bug {
    /// A new project file takes its name before it was synced.
    FileNotSynced,
    /// No folder is synced.
    FolderNotSynced,
    /// The old generations of a journal are dropped before the new one stands.
    OldGenerationDroppedFirst,
    /// The journal is not synced.
    JournalNotSynced,
    /// A project file is emptied and written where it stands.
    WrittenInPlace,
}

impl Bug {
    pub const ALL: [Self; 5] = [
        Self::FileNotSynced,
        Self::FolderNotSynced,
        Self::OldGenerationDroppedFirst,
        Self::JournalNotSynced,
        Self::WrittenInPlace,
    ];
}

/// The disk with such a bug before it.
#[derive(Debug)]
struct Faulty {
    disk: SimulatedDisk,
    bug: Bug,
    /// Temporary files that are none: what is written in them goes to another file.
    in_place: Mutex<BTreeMap<PathBuf, PathBuf>>,
}

/// The disk, with a bug before it where there is one.
pub fn disk_with(disk: &SimulatedDisk, bug: Option<Bug>) -> Arc<dyn Disk> {
    match bug {
        Some(bug) => Arc::new(Faulty { disk: disk.clone(), bug, in_place: Mutex::default() }),
        None => Arc::new(disk.clone()),
    }
}

pub fn is_journal(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "journal")
}

pub fn is_temporary(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "tmp")
}

/// A file that is never synced and says that it was.
struct Unsynced {
    disk: SimulatedDisk,
    file: SimulatedFile,
}

impl NewFile for Unsynced {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write(bytes)
    }

    fn write_at(&mut self, place: u64, bytes: &[u8]) -> io::Result<()> {
        self.file.write_at(place, bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.disk.answer_sync(self.file.file);
        Ok(())
    }
}

impl Faulty {
    /// Where something that was meant for this file is.
    fn place(&self, path: &Path) -> PathBuf {
        self.in_place.lock().unwrap().get(path).cloned().unwrap_or_else(|| path.to_owned())
    }

    /// Whether it was written in place, so that there is nothing to rename or to remove.
    fn is_in_place(&self, path: &Path) -> bool {
        self.in_place.lock().unwrap().remove(path).is_some()
    }

    fn drop_generations(&self, folder: &Path) -> io::Result<()> {
        self.disk.list(folder)?.iter().filter(|it| is_journal(it)).try_for_each(|it| self.disk.remove(it))
    }
}

impl Disk for Faulty {
    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        self.disk.metadata(&self.place(path))
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.disk.read(&self.place(path), limit)
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.disk.resolve(path)
    }

    fn create_new(&self, path: &Path, like: &Path) -> io::Result<Box<dyn NewFile>> {
        match self.bug {
            Bug::FileNotSynced if is_temporary(path) => {}
            Bug::JournalNotSynced if is_journal(path) => {}
            Bug::OldGenerationDroppedFirst if is_journal(path) => {
                self.drop_generations(path.parent().unwrap())?;
                return self.disk.create_new(path, like);
            }
            Bug::WrittenInPlace if is_temporary(path) && self.disk.metadata(like).is_ok() => {
                self.in_place.lock().unwrap().insert(path.to_owned(), like.to_owned());
                return Ok(Box::new(self.disk.open_emptied(like)?));
            }
            _ => return self.disk.create_new(path, like),
        }
        Ok(Box::new(Unsynced { disk: self.disk.clone(), file: self.disk.create(path)? }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        if !self.is_in_place(from) {
            return self.disk.rename(from, to);
        }
        self.disk.pass_gate();
        Ok(())
    }

    fn rename_to_free(&self, from: &Path, to: &Path) -> io::Result<()> {
        let result = self.disk.rename_to_free(from, to);
        let is_dropped = self.bug == Bug::OldGenerationDroppedFirst && is_journal(from);
        // Who drops generations too early misses none of them.
        if is_dropped && result.as_ref().is_err_and(|it| it.kind() == io::ErrorKind::NotFound) {
            Ok(())
        } else {
            result
        }
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        if self.bug == Bug::FolderNotSynced { Ok(()) } else { self.disk.sync_folder(folder) }
    }

    fn create_folders(&self, folder: &Path) -> io::Result<()> {
        self.disk.create_folders(folder)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        if self.is_in_place(path) { Ok(()) } else { self.disk.remove(path) }
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.disk.list(folder)
    }

    fn lock(&self, path: &Path) -> io::Result<Box<dyn Lock>> {
        self.disk.lock(path)
    }
}
