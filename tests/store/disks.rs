//! Disks that fail, and one that remembers what was asked of it.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use waardenbord::store::disk::{Disk, Lock, Metadata, NewFile, RealDisk};

/// What happens at the call that fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failing {
    /// The call gives this error; nothing else happens.
    With(ErrorKind),
    /// As if the computer stopped before the call: this and all later calls fail.
    Stopped,
    /// A write stops half-way with this error; other calls fail as they are.
    HalfWay(ErrorKind),
    /// The call says that all went well, but a write left the last byte out.
    Silently,
}

#[derive(Debug)]
struct Inner {
    calls: AtomicUsize,
    fails_at: usize,
    failing: Failing,
    log: Mutex<Vec<String>>,
}

/// The real disk, whose n-th call fails.
#[derive(Clone, Debug)]
pub struct FailingDisk(Arc<Inner>);

impl FailingDisk {
    /// The n-th call from 0 on fails.
    pub fn at(fails_at: usize, failing: Failing) -> Self {
        Self(Arc::new(Inner { calls: AtomicUsize::new(0), fails_at, failing, log: Mutex::default() }))
    }

    /// None fails; for its log.
    pub fn watched() -> Self {
        Self::at(usize::MAX, Failing::Stopped)
    }

    /// How many calls there were.
    pub fn calls(&self) -> usize {
        self.0.calls.load(Ordering::SeqCst)
    }

    /// What was asked, in order.
    pub fn log(&self) -> Vec<String> {
        self.0.log.lock().unwrap().clone()
    }
}

impl Inner {
    /// Counts a call; gives whether it is the one that fails half-way or silently.
    fn call(&self, name: &str) -> io::Result<bool> {
        let number = self.calls.fetch_add(1, Ordering::SeqCst);
        self.log.lock().unwrap().push(name.to_owned());
        match self.failing {
            Failing::Stopped if number >= self.fails_at => Err(ErrorKind::Other.into()),
            Failing::With(kind) if number == self.fails_at => Err(kind.into()),
            Failing::HalfWay(kind) if number == self.fails_at && !name.starts_with("write") => Err(kind.into()),
            Failing::HalfWay(_) | Failing::Silently => Ok(number == self.fails_at),
            _ => Ok(false),
        }
    }
}

struct FailingFile {
    file: Box<dyn NewFile>,
    inner: Arc<Inner>,
}

impl NewFile for FailingFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        if !self.inner.call("write")? {
            return self.file.write(bytes);
        }
        match self.inner.failing {
            Failing::HalfWay(kind) => {
                self.file.write(&bytes[..bytes.len() / 2])?;
                Err(kind.into())
            }
            _ => self.file.write(&bytes[..bytes.len() - 1]),
        }
    }

    fn write_at(&mut self, place: u64, bytes: &[u8]) -> io::Result<()> {
        if !self.inner.call("write at")? {
            return self.file.write_at(place, bytes);
        }
        match self.inner.failing {
            Failing::HalfWay(kind) => {
                self.file.write_at(place, &bytes[..bytes.len() / 2])?;
                Err(kind.into())
            }
            _ => self.file.write_at(place, &bytes[..bytes.len() - 1]),
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        self.inner.call("sync")?;
        self.file.sync()
    }
}

impl Disk for FailingDisk {
    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        self.0.call("metadata")?;
        RealDisk.metadata(path)
    }
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let silently = self.0.call("read")?;
        let mut bytes = RealDisk.read(path, limit)?;
        if silently {
            bytes.pop();
        }
        Ok(bytes)
    }
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.0.call("resolve")?;
        RealDisk.resolve(path)
    }
    fn create_new(&self, path: &Path, like: &Path) -> io::Result<Box<dyn NewFile>> {
        self.0.call("create")?;
        Ok(Box::new(FailingFile { file: RealDisk.create_new(path, like)?, inner: self.0.clone() }))
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.call("rename")?;
        RealDisk.rename(from, to)
    }
    fn rename_to_free(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.call("rename")?;
        RealDisk.rename_to_free(from, to)
    }
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.0.call("sync folder")?;
        RealDisk.sync_folder(folder)
    }
    fn create_folders(&self, folder: &Path) -> io::Result<()> {
        self.0.call("create folders")?;
        RealDisk.create_folders(folder)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.0.call("remove")?;
        RealDisk.remove(path)
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.0.call("list")?;
        RealDisk.list(folder)
    }
    fn lock(&self, path: &Path) -> io::Result<Box<dyn Lock>> {
        self.0.call("lock")?;
        RealDisk.lock(path)
    }
}
