//! The thread that writes a journal.
//!
//! What it is given is in the file, safe against an end of the program, when it says so; safe against a power cut within
//! [`SYNC_AFTER`]. Room is filled with zeros ahead, so that a disk that fills up does not stop it at once.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::put_one_aside;
use super::reading::{generations, path_of};
use super::record::{self, Beginning, FORM, Record, SavedFile};
use crate::model::History;
use crate::model::id::ProjectId;
use crate::store::cause::Cause;
use crate::store::disk::{Disk, Lock, NewFile};
use crate::store::save::make_folders;

/// How long what was written may wait to be synced.
const SYNC_AFTER: Duration = Duration::from_millis(500);

/// So much room is filled ahead at a time.
const AHEAD: u64 = 256 * 1024;

/// How long the thread sleeps where nothing waits to be synced.
const IDLE: Duration = Duration::from_mins(10);

/// So many steps can be undone after a restart.
pub(super) const MOST_STEPS: usize = 500;

/// How long to wait for whoever writes this journal to let go of it.
const LETTING_GO: Duration = Duration::from_secs(2);

/// The name of the file that says whether somebody writes this journal.
pub(super) const LOCK: &str = "open";

/// What a generation begins with.
#[derive(Debug)]
pub(super) struct Start {
    /// Where it lies.
    pub folder: PathBuf,
    /// Whether what lies there is known: the desk has read it, or was told that it is not wanted.
    pub is_read: bool,
    /// Which project it is.
    pub project_id: ProjectId,
    /// The file of the project.
    pub file: Option<PathBuf>,
    /// How that was left.
    pub saved: Option<SavedFile>,
    /// Everything that is in memory.
    pub history: History,
    /// So many acts of it are in no file.
    pub unsaved: usize,
}

/// What the thread is asked.
#[derive(Debug)]
pub(super) enum Order {
    /// To begin a generation.
    Begin(Box<Start>),
    /// To write a record.
    Append(Box<Record>),
    /// To sync what is not synced yet.
    Sync,
}

/// How far the thread is.
#[derive(Debug, Default)]
pub(super) struct Status {
    /// So many orders were carried out, well or not.
    pub done: u64,
    /// How long the generation is, in bytes.
    pub length: u64,
    /// Why nothing is written any more, until a generation begins that can be.
    pub trouble: Option<Cause>,
}

/// What the thread and the desk both see.
#[derive(Debug, Default)]
pub(super) struct Shared {
    status: Mutex<Status>,
    changed: Condvar,
}

impl Shared {
    /// Asks how far the thread is.
    pub fn look<T>(&self, at: impl FnOnce(&Status) -> T) -> T {
        at(&self.status.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Waits until so many orders were carried out; gives whether that is so and nothing is wrong.
    pub fn wait(&self, orders: u64, at_most: Duration) -> bool {
        let status = self.status.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.changed.wait_timeout_while(status, at_most, |it| it.done < orders);
        let (status, _) = waited.unwrap_or_else(PoisonError::into_inner);
        status.done >= orders && status.trouble.is_none()
    }

    fn tell(&self, change: impl FnOnce(&mut Status)) {
        change(&mut self.status.lock().unwrap_or_else(PoisonError::into_inner));
        self.changed.notify_all();
    }
}

/// The generation that is being written.
struct Log {
    file: Box<dyn NewFile>,
    folder: PathBuf,
    /// Where the next line comes.
    end: u64,
    /// Up to where there is room.
    room: u64,
    number: u64,
    /// Since when something waits to be synced.
    waits: Option<Instant>,
}

impl Log {
    fn write(&mut self, text: &str) -> io::Result<()> {
        let length = u64::try_from(text.len()).unwrap_or(u64::MAX);
        let needed = self.end.saturating_add(length);
        if needed > self.room {
            let room = needed.next_multiple_of(AHEAD);
            let zeros = vec![0; usize::try_from(room - self.room).unwrap_or_default()];
            self.file.write_at(self.room, &zeros)?;
            self.room = room;
        }
        self.file.write_at(self.end, text.as_bytes())?;
        self.end = needed;
        self.waits.get_or_insert_with(Instant::now);
        Ok(())
    }

    fn append(&mut self, record: &Record) -> io::Result<()> {
        let line = record::line(self.number, record).map_err(|fault| io::Error::other(format!("{fault:?}")))?;
        self.write(&line)?;
        self.number += 1;
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.file.sync()?;
        self.waits = None;
        Ok(())
    }
}

/// The folder that nobody else writes in meanwhile.
struct Held {
    folder: PathBuf,
    /// Whether every generation in it is known: read before, or written here.
    is_known: bool,
    _lock: Box<dyn Lock>,
}

/// The thread's own.
pub(super) struct Writer {
    pub disk: Arc<dyn Disk>,
    pub shared: Arc<Shared>,
    log: Option<Log>,
    held: Option<Held>,
}

impl Writer {
    pub fn new(disk: Arc<dyn Disk>, shared: Arc<Shared>) -> Self {
        Self { disk, shared, log: None, held: None }
    }

    /// Carries out orders until nobody gives any more.
    pub fn run(mut self, orders: &Receiver<Order>) {
        loop {
            let waits = self.log.as_ref().and_then(|it| it.waits);
            let at_most = waits.map_or(IDLE, |since| SYNC_AFTER.saturating_sub(since.elapsed()));
            match orders.recv_timeout(at_most) {
                Ok(order) => {
                    let result = self.carry_out(order);
                    let length = self.log.as_ref().map_or(0, |it| it.end);
                    self.shared.tell(|it| {
                        it.done += 1;
                        it.length = length;
                        match result {
                            Ok(Done::Begun) => it.trouble = None,
                            Ok(Done::Written) => {}
                            Err(error) => it.trouble = Some(Cause::of(&error)),
                        }
                    });
                }
                Err(RecvTimeoutError::Timeout) => self.sync(),
                Err(RecvTimeoutError::Disconnected) => {
                    self.sync();
                    return;
                }
            }
            if self.log.as_ref().and_then(|it| it.waits).is_some_and(|it| it.elapsed() >= SYNC_AFTER) {
                self.sync();
            }
        }
    }

    fn carry_out(&mut self, order: Order) -> io::Result<Done> {
        let result = match order {
            Order::Begin(start) => match self.begin(&start) {
                // All that happens can go on where it went before: that is tried again, and nobody has to know.
                Err(_) if self.is_going_on(&start.folder) => Ok(Done::Written),
                result => result.map(|()| Done::Begun),
            },
            Order::Append(record) => match &mut self.log {
                Some(log) => log.append(&record).map(|()| Done::Written),
                // A generation that could not begin or go on was told of already.
                None => Ok(Done::Written),
            },
            Order::Sync => {
                if self.log.as_ref().is_some_and(|it| it.waits.is_some()) {
                    self.sync();
                }
                Ok(Done::Written)
            }
        };
        if result.is_err() {
            // A half line at the end is as good as none; the next generation has all of it from memory.
            self.log = None;
        }
        result
    }

    /// What could not be synced is written all the same, safe against an end of the program; a new generation tries again.
    fn sync(&mut self) {
        let Some(log) = &mut self.log else { return };
        if let Err(error) = log.sync() {
            log.waits = None;
            self.shared.tell(|it| it.trouble = Some(Cause::of(&error)));
        }
    }

    /// Writes all that is in memory as a generation of its own, and only then drops those before the last. Where that does
    /// not go well, the generation before goes on.
    fn begin(&mut self, start: &Start) -> io::Result<()> {
        let disk = Arc::clone(&self.disk);
        let folder = start.folder.as_path();
        make_folders(disk.as_ref(), folder)?;
        let other = match &self.held {
            Some(it) if it.folder == folder => None,
            _ => Some(Held { folder: folder.to_owned(), is_known: start.is_read, _lock: lock(disk.as_ref(), folder)? }),
        };
        let known = generations(disk.as_ref(), folder)?;
        let log = first_lines(disk.as_ref(), start, known.first().map_or(1, |it| it.0 + 1))?;
        self.log = Some(log);
        let left = other.and_then(|it| self.held.replace(it));
        if let Some(held) = self.held.as_mut().filter(|it| !it.is_known) {
            known.iter().try_for_each(|it| put_one_aside(disk.as_ref(), it))?;
            held.is_known = true;
        }
        for (_, old) in known.iter().skip(1) {
            // Older than the last: it does no harm where it cannot be removed.
            let _ = disk.remove(old);
        }
        if let Some(Held { folder, .. }) = left {
            self.leave(&folder);
        }
        Ok(())
    }

    /// Whether what happens to the project of this folder is written there.
    fn is_going_on(&self, folder: &Path) -> bool {
        self.log.as_ref().is_some_and(|it| it.folder == folder) && self.held.as_ref().is_some_and(|it| it.is_known)
    }

    /// Removes a journal whose work is in another one now.
    fn leave(&self, folder: &Path) {
        for (_, path) in generations(self.disk.as_ref(), folder).unwrap_or_default() {
            let _ = self.disk.remove(&path);
        }
    }
}

/// A generation with all that is in memory, safe on the disk.
fn first_lines(disk: &dyn Disk, start: &Start, number: u64) -> io::Result<Log> {
    let path = path_of(&start.folder, number);
    let file = disk.create_new(&path, &path)?;
    let mut log = Log { file, folder: start.folder.clone(), end: 0, room: 0, number: 0, waits: None };
    let written = records(start).iter().try_for_each(|it| log.append(it)).and_then(|()| log.sync());
    if let Err(error) = written.and_then(|()| disk.sync_folder(&start.folder)) {
        // What is left of it is not whole, and is passed over.
        let _ = disk.remove(&path);
        return Err(error);
    }
    Ok(log)
}

/// The lock of a journal. A desk that was just left lets go a moment later.
fn lock(disk: &dyn Disk, folder: &Path) -> io::Result<Box<dyn Lock>> {
    let path = folder.join(LOCK);
    let start = Instant::now();
    loop {
        match disk.lock(&path) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock && start.elapsed() < LETTING_GO => {
                thread::sleep(Duration::from_millis(10));
            }
            result => return result,
        }
    }
}

/// What became of an order that went well.
enum Done {
    Begun,
    Written,
}

/// Everything in memory as records: the project before its last steps, these steps, and those that were taken back.
fn records(start: &Start) -> Vec<Record> {
    let history = &start.history;
    let skipped = history.steps().saturating_sub(MOST_STEPS);
    let base = history.step(skipped).map_or_else(|| history.project(), |it| it.before);
    let beginning = Beginning {
        form: FORM,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        project_id: start.project_id,
        file: start.file.as_ref().map(|it| it.display().to_string()),
        saved: start.saved,
        project: base.clone(),
    };
    let mut records = vec![Record::Begins(Box::new(beginning))];
    for place in skipped..history.all_steps() {
        let Some(step) = history.step(place) else { continue };
        let edits = step.edits.iter().map(|it| Record::Did { step: step.number, at: step.at, edit: it.clone() });
        records.extend(edits);
    }
    records.extend((history.steps()..history.all_steps()).map(|_| Record::Undid));
    records.push(Record::Stands { unsaved: start.unsaved });
    records
}
