//! Disks that fail, and that remember what was asked of them.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;
use waardenbord::store::disk::{Disk, Lock, Metadata, NewFile, RealDisk};

/// What happens at the call that fails. Numbers are those of the operating system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Failing {
    /// The call gives this error; nothing else happens.
    With(ErrorKind),
    /// The call gives the error with this number; nothing else happens.
    Numbered(i32),
    /// This call and all later ones give this error, until the disk is healed.
    Lasting(ErrorKind),
    /// The call is carried out, and gives the error with this number all the same: an answer that was lost.
    DoneWith(i32),
    /// As if the computer stopped before the call: this and all later calls fail.
    Stopped,
    /// As if it stopped right after the call.
    StoppedAfter,
    /// As if it stopped half-way through a write; where the call is no write, before it.
    StoppedHalfWay,
    /// A write stops half-way with this error; other calls fail as they are.
    HalfWay(ErrorKind),
    /// The call says that all went well, but a write or a read left the last byte out.
    Silently,
    /// The call says that all went well, but one byte that was written or read is another one.
    Wrongly,
    /// The call takes so many milliseconds longer.
    Late(u64),
    /// This call and all later ones wait until the disk is healed.
    Hanging,
}

impl Failing {
    /// Whether the program ends there.
    pub fn is_stop(self) -> bool {
        matches!(self, Self::Stopped | Self::StoppedAfter | Self::StoppedHalfWay)
    }

    /// Whether the disk says that something went well which did not.
    pub fn is_lie(self) -> bool {
        matches!(self, Self::Silently | Self::Wrongly)
    }

    /// Whether it is a fault of its own at a call of this name, and not the same as another one or none at all.
    pub fn concerns(self, call: &str) -> bool {
        let is_write = call.starts_with("write");
        match self {
            Self::HalfWay(_) | Self::StoppedHalfWay => is_write,
            Self::Silently | Self::Wrongly => is_write || call == "read",
            _ => true,
        }
    }
}

/// A call that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Site {
    /// During what; as the test named it.
    pub during: &'static str,
    /// The name of the call.
    pub call: &'static str,
    /// The kind of file it was about.
    pub file: &'static str,
}

/// What kind of file a path leads to, by its name and the folders above it.
pub fn kind_of(path: &Path) -> &'static str {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let lies_in = |folder: &str| path.iter().any(|it| it == folder);
    let ends = |ending: &str| name.ends_with(ending);
    match () {
        () if ends(".tmp") && lies_in("config") => "temporary settings",
        () if ends(".tmp") && lies_in("reserve") => "temporary backup",
        () if ends(".tmp") => "temporary file",
        () if name.starts_with("~$") => "lock",
        () if lies_in("reserve") && ends(".ron") => "backup",
        () if lies_in("reserve") => "backup folder",
        () if ends(".journal") => "generation",
        () if ends(".apart") => "generation apart",
        () if lies_in("herstel") && name == "open" => "journal lock",
        () if lies_in("herstel") => "journal folder",
        () if lies_in("config") && ends(".ron") => "settings",
        () if ends(".ron") => "project file",
        () if ends(".pdf") => "document",
        () => "folder",
    }
}

#[derive(Debug)]
struct State {
    log: Vec<Site>,
    during: &'static str,
    fails_at: usize,
    failing: Failing,
    /// Only calls of this name fail; none: any.
    only: Option<&'static str>,
}

#[derive(Debug)]
struct Inner {
    state: Mutex<State>,
    healed: Condvar,
    /// Only what lies below this folder is counted and fails; none: everything.
    below: Option<PathBuf>,
}

/// The real disk, whose n-th call fails.
#[derive(Clone, Debug)]
pub struct FailingDisk(Arc<Inner>);

impl FailingDisk {
    /// The n-th call from 0 on fails.
    pub fn at(fails_at: usize, failing: Failing) -> Self {
        Self::new(fails_at, failing, None)
    }

    /// None fails; for its log.
    pub fn watched() -> Self {
        Self::at(usize::MAX, Failing::Stopped)
    }

    /// None fails yet; whatever fails later does so below this folder only.
    pub fn below(folder: &Path) -> Self {
        Self::new(usize::MAX, Failing::Stopped, Some(folder.to_owned()))
    }

    fn new(fails_at: usize, failing: Failing, below: Option<PathBuf>) -> Self {
        let state = Mutex::new(State { log: Vec::new(), during: "", fails_at, failing, only: None });
        Self(Arc::new(Inner { state, healed: Condvar::new(), below }))
    }

    /// From the next call on, it fails in this way; where a call is named, only at that one.
    pub fn fail(&self, failing: Failing, only: Option<&'static str>) {
        let mut state = self.0.state();
        state.fails_at = state.log.len();
        (state.failing, state.only) = (failing, only);
    }

    /// So many calls go well first.
    pub fn skip(&self, calls: usize) {
        self.0.state().fails_at += calls;
    }

    /// From now on all goes well, and what hangs goes on.
    pub fn heal(&self) {
        self.0.state().fails_at = usize::MAX;
        self.0.healed.notify_all();
    }

    /// What comes now is part of this.
    pub fn during(&self, what: &'static str) {
        self.0.state().during = what;
    }

    /// How many calls there were.
    pub fn calls(&self) -> usize {
        self.0.state().log.len()
    }

    /// The names of the calls, in order.
    pub fn log(&self) -> Vec<String> {
        self.0.state().log.iter().map(|it| it.call.to_owned()).collect()
    }

    /// The calls, in order.
    pub fn sites(&self) -> Vec<Site> {
        self.0.state().log.clone()
    }

    /// Waits until all threads that were given this disk are gone; a clone of it may not be in other hands then.
    pub fn wait_for_threads(&self) {
        while Arc::strong_count(&self.0) > 1 {
            thread::sleep(Duration::from_micros(50));
        }
    }
}

/// How a call is carried out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    Whole,
    Half,
    AllButOne,
    OtherByte,
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a call, and carries it out as far as it goes well.
    fn call<T>(
        &self,
        call: &'static str,
        path: &Path,
        carry_out: impl FnOnce(Manner) -> io::Result<T>,
    ) -> io::Result<T> {
        if self.below.as_ref().is_some_and(|it| !path.starts_with(it)) {
            return carry_out(Manner::Whole);
        }
        let mut state = self.state();
        let number = state.log.len();
        let site = Site { during: state.during, call, file: kind_of(path) };
        state.log.push(site);
        let is_meant = state.only.is_none_or(|it| it == call);
        let (is_first, is_later) = (is_meant && number == state.fails_at, is_meant && number > state.fails_at);
        let failing = state.failing;
        if failing == Failing::Hanging && (is_first || is_later) {
            let waited = self.healed.wait_while(state, |it| it.fails_at <= number);
            drop(waited);
            return carry_out(Manner::Whole);
        }
        drop(state);
        let stopped = || Err(ErrorKind::Other.into());
        let numbered = |it| Err(io::Error::from_raw_os_error(it));
        let is_write = call.starts_with("write");
        match failing {
            Failing::Stopped | Failing::StoppedAfter | Failing::StoppedHalfWay if is_later => stopped(),
            Failing::Lasting(kind) if is_first || is_later => Err(kind.into()),
            _ if !is_first => carry_out(Manner::Whole),
            Failing::Stopped => stopped(),
            Failing::StoppedAfter => carry_out(Manner::Whole).and_then(|_| stopped()),
            Failing::StoppedHalfWay if is_write => carry_out(Manner::Half).and_then(|_| stopped()),
            Failing::StoppedHalfWay => stopped(),
            Failing::With(kind) | Failing::Lasting(kind) => Err(kind.into()),
            Failing::Numbered(it) => numbered(it),
            Failing::DoneWith(it) => carry_out(Manner::Whole).and_then(|_| numbered(it)),
            Failing::HalfWay(kind) if is_write => carry_out(Manner::Half).and_then(|_| Err(kind.into())),
            Failing::HalfWay(kind) => Err(kind.into()),
            Failing::Silently => carry_out(Manner::AllButOne),
            Failing::Wrongly => carry_out(Manner::OtherByte),
            Failing::Late(millis) => {
                thread::sleep(Duration::from_millis(millis));
                carry_out(Manner::Whole)
            }
            Failing::Hanging => carry_out(Manner::Whole),
        }
    }
}

/// Bytes as they arrive.
fn arriving(bytes: &[u8], manner: Manner) -> Vec<u8> {
    let length = match manner {
        Manner::Whole | Manner::OtherByte => bytes.len(),
        Manner::Half => bytes.len() / 2,
        Manner::AllButOne => bytes.len().saturating_sub(1),
    };
    let mut arriving = bytes[..length].to_vec();
    if let Some(byte) = arriving.get_mut(length / 2).filter(|_| manner == Manner::OtherByte) {
        *byte ^= 0x01;
    }
    arriving
}

struct FailingFile {
    file: Box<dyn NewFile>,
    path: PathBuf,
    inner: Arc<Inner>,
}

impl NewFile for FailingFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.inner.call("write", &self.path, |manner| self.file.write(&arriving(bytes, manner)))
    }

    fn write_at(&mut self, place: u64, bytes: &[u8]) -> io::Result<()> {
        self.inner.call("write at", &self.path, |manner| self.file.write_at(place, &arriving(bytes, manner)))
    }

    fn sync(&mut self) -> io::Result<()> {
        self.inner.call("sync", &self.path, |_| self.file.sync())
    }
}

impl Disk for FailingDisk {
    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        self.0.call("metadata", path, |_| RealDisk.metadata(path))
    }
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.0.call("read", path, |manner| Ok(arriving(&RealDisk.read(path, limit)?, manner)))
    }
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.0.call("resolve", path, |_| RealDisk.resolve(path))
    }
    fn create_new(&self, path: &Path, like: &Path) -> io::Result<Box<dyn NewFile>> {
        let file = self.0.call("create", path, |_| RealDisk.create_new(path, like))?;
        Ok(Box::new(FailingFile { file, path: path.to_owned(), inner: self.0.clone() }))
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.call("rename", from, |_| RealDisk.rename(from, to))
    }
    fn rename_to_free(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.call("rename to free", from, |_| RealDisk.rename_to_free(from, to))
    }
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.0.call("sync folder", folder, |_| RealDisk.sync_folder(folder))
    }
    fn create_folders(&self, folder: &Path) -> io::Result<()> {
        self.0.call("create folders", folder, |_| RealDisk.create_folders(folder))
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.0.call("remove", path, |_| RealDisk.remove(path))
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.0.call("list", folder, |_| RealDisk.list(folder))
    }
    fn lock(&self, path: &Path) -> io::Result<Box<dyn Lock>> {
        self.0.call("lock", path, |_| RealDisk.lock(path))
    }
}

/// Somewhere that syncs fast: whether a sync holds is tried elsewhere.
pub fn quick_folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}
