//! Every call to the file system. Nothing outside this file uses `std::fs`.
//!
//! [`Disk`] has one function per call, so that a test can make the n-th of them fail.

use std::fmt;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

/// What is known of a file without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// Its length in bytes.
    pub length: u64,
    /// When it was last written, where the file system knows.
    pub modified: Option<SystemTime>,
    /// What it is.
    pub kind: EntryKind,
}

/// What stands under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A file that may be written.
    File,
    /// A file that is marked as not to be written.
    ReadOnlyFile,
    /// A folder.
    Folder,
    /// A device, pipe or the like: reading it may never end.
    Other,
}

/// A file that is being made.
pub trait NewFile: Send {
    /// Writes all of `bytes` at the end.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Writes all of `bytes` so many bytes from the beginning.
    fn write_at(&mut self, place: u64, bytes: &[u8]) -> io::Result<()>;
    /// Waits until what was written would survive a power cut.
    fn sync(&mut self) -> io::Result<()>;
}

/// A file that nobody else can hold as long as this one does.
pub trait Lock: Send {}

/// What the program asks of a file system.
pub trait Disk: fmt::Debug + Send + Sync {
    /// What stands under `path`; [`ErrorKind::NotFound`] where nothing does.
    fn metadata(&self, path: &Path) -> io::Result<Metadata>;
    /// All bytes of a file; [`ErrorKind::FileTooLarge`] above `limit` bytes, [`ErrorKind::InvalidInput`] for a device or
    /// pipe.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;
    /// The file that `path` leads to, from the root on, behind a symbolic link.
    fn resolve(&self, path: &Path) -> io::Result<PathBuf>;
    /// Makes a new file with the rights of `like`, where that exists; [`ErrorKind::AlreadyExists`] where one stands.
    fn create_new(&self, path: &Path, like: &Path) -> io::Result<Box<dyn NewFile>>;
    /// Gives a file another name in the same folder, in place of what stands there.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Gives a file another name in the same folder; [`ErrorKind::AlreadyExists`] where something stands there.
    fn rename_to_free(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Waits until the names in a folder would survive a power cut.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Makes a folder and those above it.
    fn create_folders(&self, folder: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Everything that stands in a folder.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;
    /// Holds a file, which is made where it is not there, until the lock is dropped or the program ends;
    /// [`ErrorKind::WouldBlock`] where somebody else holds it.
    fn lock(&self, path: &Path) -> io::Result<Box<dyn Lock>>;
}

/// The file system of this computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealDisk;

impl NewFile for File {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write_all(bytes)
    }

    fn write_at(&mut self, place: u64, bytes: &[u8]) -> io::Result<()> {
        self.seek(SeekFrom::Start(place))?;
        self.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

impl Lock for File {}

impl Disk for RealDisk {
    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        let found = fs::metadata(path)?;
        let kind = match (found.is_file(), found.is_dir()) {
            (true, _) if found.permissions().readonly() => EntryKind::ReadOnlyFile,
            (true, _) => EntryKind::File,
            (_, true) => EntryKind::Folder,
            _ => EntryKind::Other,
        };
        Ok(Metadata { length: found.len(), modified: found.modified().ok(), kind })
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        // Opening a pipe waits for whoever writes to it, and that may be nobody.
        let found = self.metadata(path)?;
        if found.kind == EntryKind::Other {
            return Err(ErrorKind::InvalidInput.into());
        }
        // One byte more, so that the end is seen without more room.
        let mut bytes = Vec::with_capacity(usize::try_from(found.length.min(limit)).map_or(0, |it| it + 1));
        File::open(path)?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit {
            return Err(ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        let is_link = fs::symlink_metadata(path).is_ok_and(|it| it.is_symlink());
        let found = if is_link { fs::canonicalize(path) } else { Err(ErrorKind::NotFound.into()) };
        match found {
            // Not by canonicalize: on Windows that gives a path that nobody recognises.
            Err(error) if error.kind() == ErrorKind::NotFound => std::path::absolute(path),
            result => result,
        }
    }

    fn create_new(&self, path: &Path, like: &Path) -> io::Result<Box<dyn NewFile>> {
        let file = OpenOptions::new().write(true).create_new(true).open(path)?;
        if let Ok(rights) = fs::metadata(like) {
            file.set_permissions(rights.permissions())?;
        }
        Ok(Box::new(file))
    }

    /// Windows refuses while a virus scanner holds the file: waits 10, 20, 40 ms and so on, two seconds in all.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut pause = Duration::from_millis(10);
        loop {
            match fs::rename(from, to) {
                Err(error)
                    if cfg!(windows)
                        && error.kind() == ErrorKind::PermissionDenied
                        && pause < Duration::from_secs(2) =>
                {
                    thread::sleep(pause);
                    pause *= 2;
                }
                result => return result,
            }
        }
    }

    /// A second name for the file refuses by itself where one stands. File systems without second names, such as those
    /// of memory sticks, leave a moment between looking and renaming.
    fn rename_to_free(&self, from: &Path, to: &Path) -> io::Result<()> {
        match fs::hard_link(from, to) {
            Ok(()) => fs::remove_file(from),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
            Err(_) if fs::symlink_metadata(to).is_ok() => Err(ErrorKind::AlreadyExists.into()),
            Err(_) => self.rename(from, to),
        }
    }

    /// Only Unix can; a file system that cannot says so and that is no failure.
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        if !cfg!(unix) {
            return Ok(());
        }
        match File::open(folder)?.sync_all() {
            Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
            result => result,
        }
    }

    fn create_folders(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        fs::read_dir(folder)?.map(|it| it.map(|it| it.path())).collect()
    }

    fn lock(&self, path: &Path) -> io::Result<Box<dyn Lock>> {
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Box::new(file)),
            Err(TryLockError::WouldBlock) => Err(ErrorKind::WouldBlock.into()),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}
