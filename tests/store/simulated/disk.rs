//! A disk in memory that notes every change that was asked of it, in one order.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, SystemTime};

use waardenbord::store::disk::{Disk, EntryKind, Lock, Metadata, NewFile};

use super::bytes::Bytes;

/// Which file it is, whatever its name.
pub type FileNumber = usize;

/// What stands under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Folder,
    File(FileNumber),
}

/// A change that was asked of a disk.
#[derive(Clone, Debug)]
pub enum Operation {
    MakeFolder(PathBuf),
    /// A first or a second name for a file.
    Name(PathBuf, FileNumber),
    Rename(PathBuf, PathBuf, FileNumber),
    Remove(PathBuf),
    SyncFolder(PathBuf),
    Truncate(FileNumber),
    Write(FileNumber, usize, Bytes),
    Sync(FileNumber),
    /// A sync that was answered and not done: only a seeded bug does that.
    AnswerSync(FileNumber),
}

/// Everything that stands on a disk.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    pub names: BTreeMap<PathBuf, Entry>,
    pub files: BTreeMap<FileNumber, Arc<Bytes>>,
}

impl Contents {
    /// Only these folders.
    pub fn folders(all: &[&str]) -> Self {
        let names = all.iter().map(|it| (PathBuf::from(it), Entry::Folder)).collect();
        Self { names, files: BTreeMap::new() }
    }

    /// Carries out a change.
    pub fn apply(&mut self, operation: &Operation) {
        match operation {
            Operation::MakeFolder(path) => {
                self.names.insert(path.clone(), Entry::Folder);
            }
            Operation::Name(path, file) => {
                self.names.insert(path.clone(), Entry::File(*file));
                self.files.entry(*file).or_default();
            }
            Operation::Rename(from, to, file) => {
                self.names.remove(from);
                self.names.insert(to.clone(), Entry::File(*file));
            }
            Operation::Remove(path) => {
                self.names.remove(path);
            }
            Operation::Truncate(file) => {
                self.files.insert(*file, Arc::default());
            }
            Operation::Write(file, place, bytes) => {
                Arc::make_mut(self.files.entry(*file).or_default()).write(*place, bytes);
            }
            Operation::SyncFolder(_) | Operation::Sync(_) | Operation::AnswerSync(_) => {}
        }
    }

    fn file(&self, path: &Path) -> io::Result<FileNumber> {
        match self.names.get(path) {
            Some(Entry::File(file)) => Ok(*file),
            Some(Entry::Folder) => Err(ErrorKind::IsADirectory.into()),
            None => Err(ErrorKind::NotFound.into()),
        }
    }

    fn has_folder(&self, path: &Path) -> bool {
        path.parent().is_none() || self.names.get(path) == Some(&Entry::Folder)
    }
}

/// Whether whoever renames has to wait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Gate {
    #[default]
    Open,
    Shut,
    /// Shut, and somebody stands before it.
    Waiting,
}

#[derive(Debug, Default)]
struct Inner {
    base: Contents,
    now: Contents,
    log: Vec<Operation>,
    next_file: FileNumber,
    /// Where in the log a file was changed last.
    changed: BTreeMap<FileNumber, usize>,
    locks: BTreeSet<PathBuf>,
    gate: Gate,
    is_only_read: bool,
}

impl Inner {
    fn carry_out(&mut self, operation: Operation) {
        if let Operation::Truncate(file) | Operation::Write(file, ..) | Operation::Name(_, file) = &operation {
            self.changed.insert(*file, self.log.len() + 1);
        }
        self.now.apply(&operation);
        self.log.push(operation);
    }

    fn create(&mut self, path: &Path) -> io::Result<FileNumber> {
        if self.now.names.contains_key(path) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        if !self.now.has_folder(path.parent().unwrap()) {
            return Err(ErrorKind::NotFound.into());
        }
        let file = self.next_file;
        self.next_file += 1;
        self.carry_out(Operation::Name(path.to_owned(), file));
        Ok(file)
    }
}

#[derive(Debug, Default)]
struct Shared {
    inner: Mutex<Inner>,
    moved: Condvar,
}

/// The disk.
#[derive(Clone, Debug)]
pub struct SimulatedDisk(Arc<Shared>);

impl SimulatedDisk {
    /// A disk with this on it, all of which would survive a power cut.
    pub fn new(base: Contents) -> Self {
        let next_file = base.files.last_key_value().map_or(0, |it| it.0 + 1);
        let inner = Inner { now: base.clone(), base, next_file, ..Inner::default() };
        Self(Arc::new(Shared { inner: Mutex::new(inner), moved: Condvar::new() }))
    }

    /// The same, where no file can be made: to see what would be taken up, without the time that writing it takes.
    pub fn only_read(base: Contents) -> Self {
        let disk = Self::new(base);
        disk.inner().is_only_read = true;
        disk
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.inner.lock().unwrap()
    }

    /// What stood on it at first, and what was asked since.
    pub fn recorded(&self) -> (Contents, Vec<Operation>) {
        let inner = self.inner();
        (inner.base.clone(), inner.log.clone())
    }

    /// What was asked up to now, looked at in place.
    pub fn look<T>(&self, at: impl FnOnce(&[Operation]) -> T) -> T {
        at(&self.inner().log)
    }

    /// Whether nobody holds a lock on it.
    pub fn is_let_go(&self) -> bool {
        self.inner().locks.is_empty()
    }

    /// Notes that a sync was answered that was not done.
    pub fn answer_sync(&self, file: FileNumber) {
        self.inner().carry_out(Operation::AnswerSync(file));
    }

    /// Makes a new file.
    pub fn create(&self, path: &Path) -> io::Result<SimulatedFile> {
        let mut inner = self.inner();
        if inner.is_only_read {
            return Err(ErrorKind::ReadOnlyFilesystem.into());
        }
        let file = inner.create(path)?;
        Ok(SimulatedFile { disk: self.clone(), file })
    }

    /// Opens a file that is there and empties it, which nothing in the program does.
    pub fn open_emptied(&self, path: &Path) -> io::Result<SimulatedFile> {
        let mut inner = self.inner();
        let file = inner.now.file(path)?;
        inner.carry_out(Operation::Truncate(file));
        Ok(SimulatedFile { disk: self.clone(), file })
    }

    /// Whoever renames waits from now on.
    pub fn shut_gate(&self) {
        self.inner().gate = Gate::Shut;
    }

    /// Waits until somebody wants to rename.
    pub fn wait_for_somebody(&self) {
        let shut = |it: &mut Inner| it.gate != Gate::Waiting;
        let waited = self.0.moved.wait_timeout_while(self.inner(), Duration::from_mins(1), shut).unwrap();
        assert!(!waited.1.timed_out(), "nobody wants to rename anything");
    }

    /// Whoever waits may rename.
    pub fn open_gate(&self) {
        self.inner().gate = Gate::Open;
        self.0.moved.notify_all();
    }

    /// Waits as whoever renames.
    pub fn pass_gate(&self) {
        drop(self.through_gate());
    }

    fn through_gate(&self) -> MutexGuard<'_, Inner> {
        let mut inner = self.inner();
        while inner.gate != Gate::Open {
            inner.gate = Gate::Waiting;
            self.0.moved.notify_all();
            inner = self.0.moved.wait(inner).unwrap();
        }
        inner
    }
}

/// A file that is being made.
pub struct SimulatedFile {
    disk: SimulatedDisk,
    /// Which one.
    pub file: FileNumber,
}

impl NewFile for SimulatedFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut inner = self.disk.inner();
        let end = inner.now.files[&self.file].length();
        inner.carry_out(Operation::Write(self.file, end, Bytes::of(bytes)));
        Ok(())
    }

    fn write_at(&mut self, place: u64, bytes: &[u8]) -> io::Result<()> {
        let place = usize::try_from(place).unwrap();
        self.disk.inner().carry_out(Operation::Write(self.file, place, Bytes::of(bytes)));
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.disk.inner().carry_out(Operation::Sync(self.file));
        Ok(())
    }
}

struct SimulatedLock {
    disk: SimulatedDisk,
    path: PathBuf,
}

impl Lock for SimulatedLock {}

impl Drop for SimulatedLock {
    fn drop(&mut self) {
        self.disk.inner().locks.remove(&self.path);
    }
}

impl Disk for SimulatedDisk {
    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        let inner = self.inner();
        if inner.now.has_folder(path) {
            return Ok(Metadata { length: 0, modified: None, kind: EntryKind::Folder });
        }
        let file = inner.now.file(path)?;
        let moment = u64::try_from(inner.changed.get(&file).copied().unwrap_or(0)).unwrap();
        let modified = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000 + moment);
        let length = u64::try_from(inner.now.files[&file].length()).unwrap();
        Ok(Metadata { length, modified: Some(modified), kind: EntryKind::File })
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let bytes = {
            let inner = self.inner();
            Arc::clone(&inner.now.files[&inner.now.file(path)?])
        };
        if u64::try_from(bytes.length()).unwrap() > limit {
            return Err(ErrorKind::FileTooLarge.into());
        }
        Ok(bytes.to_vec())
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        Ok(path.to_owned())
    }

    fn create_new(&self, path: &Path, _: &Path) -> io::Result<Box<dyn NewFile>> {
        Ok(Box::new(self.create(path)?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut inner = self.through_gate();
        let file = inner.now.file(from)?;
        inner.carry_out(Operation::Rename(from.to_owned(), to.to_owned(), file));
        Ok(())
    }

    /// As on a real disk: a second name, and then the first one is removed.
    fn rename_to_free(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut inner = self.through_gate();
        let file = inner.now.file(from)?;
        if inner.now.names.contains_key(to) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        inner.carry_out(Operation::Name(to.to_owned(), file));
        inner.carry_out(Operation::Remove(from.to_owned()));
        Ok(())
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        let mut inner = self.inner();
        if !inner.now.has_folder(folder) {
            return Err(ErrorKind::NotFound.into());
        }
        inner.carry_out(Operation::SyncFolder(folder.to_owned()));
        Ok(())
    }

    fn create_folders(&self, folder: &Path) -> io::Result<()> {
        let mut inner = self.inner();
        let above: Vec<&Path> = folder.ancestors().collect();
        for path in above.into_iter().rev() {
            if !inner.now.has_folder(path) {
                inner.carry_out(Operation::MakeFolder(path.to_owned()));
            }
        }
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut inner = self.inner();
        inner.now.file(path)?;
        inner.carry_out(Operation::Remove(path.to_owned()));
        Ok(())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let inner = self.inner();
        if !inner.now.has_folder(folder) {
            return Err(ErrorKind::NotFound.into());
        }
        Ok(inner.now.names.keys().filter(|it| it.parent() == Some(folder)).cloned().collect())
    }

    fn lock(&self, path: &Path) -> io::Result<Box<dyn Lock>> {
        let mut inner = self.inner();
        if inner.now.file(path).is_err() {
            inner.create(path)?;
        }
        if !inner.locks.insert(path.to_owned()) {
            return Err(ErrorKind::WouldBlock.into());
        }
        drop(inner);
        Ok(Box::new(SimulatedLock { disk: self.clone(), path: path.to_owned() }))
    }
}
