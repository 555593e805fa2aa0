//! The lock beside a project file: a courtesy that says on which computer it is open, and since when. Not by whom.
//!
//! On this computer the operating system says at once whether whoever made a lock is still there. Of another computer
//! only the counter in the lock tells: it moves as long as somebody works there. What keeps two from overwriting each
//! other is not this lock, but that a save looks whether the file is still as it was left.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::thread;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::computer::Computer;
use super::disk::{Disk, Lock, NewFile};
use super::error::name_of;
use super::ids::IdSource;
use super::save::folder_of;

/// The folder, in the program's local data, of the files by which the system knows who is still there.
const FOLDER: &str = "open";

/// How often the counter moves.
const BEAT: Duration = Duration::from_secs(10);

/// A counter that did not move for so long is that of a program that is gone.
pub const WATCHED: Duration = Duration::from_mins(1);

/// How often the lock of another computer is looked at.
const LOOK_AGAIN: Duration = Duration::from_secs(5);

/// The most bytes that a lock is read of: ours have two hundred.
const LARGEST: u64 = 4096;

/// How often a lock is tried that comes and goes meanwhile.
const TRIES: usize = 20;

/// How long to wait before that.
const PAUSE: Duration = Duration::from_millis(20);

/// How long a desk that goes waits until its lock is taken away.
const LETTING_GO: Duration = Duration::from_millis(500);

/// What stands in a lock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Lock")]
struct Written {
    computer: String,
    /// Which program of that computer, and which of its projects.
    instance: String,
    since: Timestamp,
    /// Counts up as long as the file is open; always as many digits, so that it is written in place.
    beats: String,
}

/// Who has a file open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// On which computer; empty where the lock does not say.
    pub computer: String,
    /// Since when, where the lock says.
    pub since: Option<Timestamp>,
    /// Whether it is another window on this very computer, which is there for certain.
    pub is_here: bool,
    /// All that stands in the lock: as long as that changes, somebody is there.
    text: Vec<u8>,
}

/// How a lock of another computer looks after a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is still being looked at, for so long.
    Watching(Duration),
    /// It moved: somebody is there.
    IsThere,
    /// It did not move for [`WATCHED`], or is gone: nobody is there.
    IsGone,
}

/// Looks at the lock of another computer. No clocks are compared.
#[derive(Debug)]
pub struct Watch {
    holder: Holder,
    file: PathBuf,
    since: Duration,
    looked: Duration,
    /// What the lock says now; on a thread, since the drive may hang.
    answer: Option<Receiver<Option<Vec<u8>>>>,
    is_there: bool,
}

impl Watch {
    /// Begins at `now`, on a clock that only goes forward.
    pub fn begin(holder: Holder, file: &Path, now: Duration) -> Self {
        Self { holder, file: file.to_owned(), since: now, looked: now, answer: None, is_there: false }
    }

    /// Who is looked at.
    pub fn holder(&self) -> &Holder {
        &self.holder
    }

    /// Looks again where it is time.
    pub fn verdict(&mut self, computer: &Computer, now: Duration) -> Verdict {
        match self.answer.as_ref().map(Receiver::try_recv) {
            Some(Ok(text)) => {
                self.answer = None;
                // One that is gone stands in nobody's way.
                self.is_there |= text.is_some_and(|it| it != self.holder.text);
            }
            Some(Err(TryRecvError::Disconnected)) => self.answer = None,
            Some(Err(TryRecvError::Empty)) | None => {}
        }
        if self.holder.is_here || self.is_there {
            return Verdict::IsThere;
        }
        let watched = now.saturating_sub(self.since);
        if watched >= WATCHED && self.answer.is_none() && self.looked.saturating_sub(self.since) >= WATCHED {
            return Verdict::IsGone;
        }
        if self.answer.is_none() && now.saturating_sub(self.looked) >= LOOK_AGAIN {
            self.looked = now;
            self.ask(computer);
        }
        Verdict::Watching(WATCHED.saturating_sub(watched))
    }

    fn ask(&mut self, computer: &Computer) {
        let (say, answer) = channel();
        let (disk, path) = (Arc::clone(&computer.disk), path_of(&self.file));
        let look = move || {
            // The window may have gone on meanwhile.
            let _ = say.send(disk.read(&path, LARGEST).ok());
        };
        if thread::Builder::new().name("watch lock".to_owned()).spawn(look).is_ok() {
            self.answer = Some(answer);
        }
    }
}

/// A file that is held; let go when dropped.
#[derive(Debug)]
pub(super) struct Holding {
    stop: Option<Sender<()>>,
    gone: Receiver<()>,
}

impl Holding {
    /// Waits until the lock is gone, however long its drive takes.
    pub fn let_go(mut self) {
        drop(self.stop.take());
        let _ = self.gone.recv();
    }
}

impl Drop for Holding {
    fn drop(&mut self) {
        drop(self.stop.take());
        // A thread that hangs in a dead disk is left alone; the lock that stays is seen to be nobody's.
        let _ = self.gone.recv_timeout(LETTING_GO);
    }
}

/// What came of trying to hold a file.
#[derive(Debug)]
pub(super) enum Attempt {
    /// It is held; none: no lock can be written there, so that nobody can be told.
    Mine(Option<Holding>),
    /// Somebody else has it open.
    Theirs(Holder),
}

/// The lock of a file: `~$traject.ron`.
fn path_of(file: &Path) -> PathBuf {
    folder_of(file).join(format!("~${}", name_of(file)))
}

/// Holds a file, where nobody else does. A lock that a program of this computer left behind is taken away; one of another
/// computer only where it is `stale`: seen, and not moved since.
pub(super) fn hold(computer: &Computer, file: &Path, stale: Option<&Holder>) -> Attempt {
    let mark = Mark::make(computer);
    // Only one program of this computer at a time, so that none takes away what another has just made.
    let turn = mark.turn(computer);
    let attempt = attempt(computer, file, mark, stale);
    drop(turn);
    attempt
}

/// By what the system knows that a program is still there.
struct Mark {
    instance: String,
    /// None: there is nowhere to say so, and others can only see whether the counter moves.
    alive: Option<(PathBuf, Box<dyn Lock>)>,
}

impl Mark {
    fn make(computer: &Computer) -> Self {
        let instance = format!("{:016x}", IdSource::random().draw::<u64>());
        let alive = computer.local.as_ref().and_then(|local| {
            let folder = local.join(FOLDER);
            computer.disk.create_folders(&folder).ok()?;
            let path = folder.join(&instance);
            Some((path.clone(), computer.disk.lock(&path).ok()?))
        });
        Self { instance, alive }
    }

    fn turn(&self, computer: &Computer) -> Option<Box<dyn Lock>> {
        let path = self.alive.as_ref()?.0.with_file_name("turn");
        (0..TRIES * 5).find_map(|number| {
            if number > 0 {
                thread::sleep(PAUSE);
            }
            computer.disk.lock(&path).ok()
        })
    }

    fn remove(self, disk: &dyn Disk) {
        if let Some((path, lock)) = self.alive {
            // An empty file that stays does no harm.
            let _ = disk.remove(&path);
            drop(lock);
        }
    }
}

fn attempt(computer: &Computer, file: &Path, mark: Mark, stale: Option<&Holder>) -> Attempt {
    let (disk, path) = (computer.disk.as_ref(), path_of(file));
    for number in 0..TRIES {
        match disk.create_new(&path, &path) {
            Ok(lock) => return Attempt::Mine(begin(computer, file, mark, lock)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(_) => {
                mark.remove(disk);
                return Attempt::Mine(None);
            }
        }
        let Ok(text) = disk.read(&path, LARGEST) else { continue };
        let written = read(&text);
        if written.is_none() && number < TRIES / 2 {
            // Somebody may be writing it just now.
            thread::sleep(PAUSE);
            continue;
        }
        let is_left_behind = written.as_ref().is_some_and(|it| is_gone(computer, it));
        let is_stale = stale.is_some_and(|it| it.text == text);
        if !(is_left_behind || is_stale) {
            mark.remove(disk);
            return Attempt::Theirs(holder(computer, written, text));
        }
        take_away(disk, &path, &text, &mark.instance);
    }
    let text = disk.read(&path, LARGEST).unwrap_or_default();
    mark.remove(disk);
    Attempt::Theirs(holder(computer, read(&text), text))
}

fn read(text: &[u8]) -> Option<Written> {
    ron::from_str(std::str::from_utf8(text).ok()?).ok()
}

fn holder(computer: &Computer, written: Option<Written>, text: Vec<u8>) -> Holder {
    let is_here = written.as_ref().is_some_and(|it| alive(computer, it).is_some_and(|it| it));
    let (name, since) = written.map(|it| (it.computer, it.since)).unzip();
    Holder { computer: name.unwrap_or_default(), since, is_here, text }
}

/// Whether a program of this computer made the lock and is gone.
fn is_gone(computer: &Computer, written: &Written) -> bool {
    alive(computer, written) == Some(false)
}

/// Whether whoever made the lock is there, where the system knows: it made a file here that it holds as long.
fn alive(computer: &Computer, written: &Written) -> Option<bool> {
    let is_instance = written.instance.len() == 16 && written.instance.bytes().all(|it| it.is_ascii_hexdigit());
    let folder = computer.local.as_ref().filter(|_| is_instance && written.computer == computer.name)?.join(FOLDER);
    let path = folder.join(&written.instance);
    computer.disk.metadata(&path).ok()?;
    match computer.disk.lock(&path) {
        Ok(lock) => {
            // Of nobody any more.
            let _ = computer.disk.remove(&path);
            drop(lock);
            Some(false)
        }
        Err(error) if error.kind() == ErrorKind::WouldBlock => Some(true),
        Err(_) => None,
    }
}

/// Takes away a lock that says this. Under a name that only we use first: what was renamed is looked at again, so that
/// a lock which somebody made meanwhile is put back.
fn take_away(disk: &dyn Disk, path: &Path, text: &[u8], instance: &str) {
    let aside = path.with_file_name(format!("~${instance}.tmp"));
    if disk.rename(path, &aside).is_err() {
        return;
    }
    if disk.read(&aside, LARGEST).is_ok_and(|it| it == text) {
        // What stays under this name is nobody's.
        let _ = disk.remove(&aside);
    } else if disk.rename_to_free(&aside, path).is_err() {
        let _ = disk.remove(&aside);
    }
}

/// Writes the lock and keeps it; none where that fails, since the lock is a courtesy.
fn begin(computer: &Computer, file: &Path, mark: Mark, lock: Box<dyn NewFile>) -> Option<Holding> {
    let written = Written {
        computer: computer.name.clone(),
        instance: mark.instance.clone(),
        since: computer.clock.now(),
        beats: beats(0),
    };
    let (stop, stopped) = channel();
    let (say_gone, gone) = channel();
    let mut keeper = Keeper { disk: Arc::clone(&computer.disk), path: path_of(file), lock, written };
    if keeper.write().is_err() {
        let Keeper { disk, path, lock, .. } = keeper;
        drop(lock);
        let _ = disk.remove(&path);
        mark.remove(disk.as_ref());
        return None;
    }
    let keep = move || {
        keeper.keep(&stopped);
        mark.remove(keeper.disk.as_ref());
        // Nobody may wait any more.
        let _ = say_gone.send(());
    };
    thread::Builder::new().name("keep lock".to_owned()).spawn(keep).ok()?;
    Some(Holding { stop: Some(stop), gone })
}

fn beats(number: u64) -> String {
    format!("{number:016}")
}

/// The thread's own.
struct Keeper {
    disk: Arc<dyn Disk>,
    path: PathBuf,
    lock: Box<dyn NewFile>,
    written: Written,
}

impl Keeper {
    fn write(&mut self) -> io::Result<()> {
        let text = ron::to_string(&self.written).map_err(io::Error::other)?;
        self.lock.write_at(0, text.as_bytes())
    }

    /// Moves the counter until the desk is gone, then takes the lock away where it is still ours.
    fn keep(&mut self, stopped: &Receiver<()>) {
        let start = Instant::now();
        while stopped.recv_timeout(BEAT) == Err(RecvTimeoutError::Timeout) {
            self.written.beats = beats(start.elapsed().as_secs());
            // A drive that is gone for a while may come back.
            let _ = self.write();
        }
        let found = self.disk.read(&self.path, LARGEST).ok().and_then(|it| read(&it));
        if found.is_some_and(|it| it.instance == self.written.instance) {
            // Left behind, it is seen to be nobody's.
            let _ = self.disk.remove(&self.path);
        }
    }
}
