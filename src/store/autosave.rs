//! Saving beside the window: when it is time, and the thread that does it.
//!
//! One thread per desk. It has one save in hand at most; the desk holds what comes after it, so that the latest wins. A
//! thread that hangs in a dead disk cannot be stopped: it is left alone, never waited for, and no second one is started.

use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::backups::Keeper;
use super::computer::Computer;
use super::error::{SaveError, name_of};
use super::format::Content;
use super::journal::UpToHere;
use super::save::{self, Before, Failure, Mark, folder_of};
use crate::model::Project;

/// A save waits this long after the last act.
pub const PAUSE: Duration = Duration::from_secs(1);

/// While acts go on, a save waits no longer than this after the first that is not saved.
pub const AT_MOST: Duration = Duration::from_secs(5);

/// How long a save may take before the person hears of it.
pub const NO_ANSWER: Duration = Duration::from_secs(5);

/// How long a save waits for the journal: less than closing waits for the save.
const JOURNAL_FIRST: Duration = Duration::from_secs(1);

/// The longest pause between two tries of a save that fails.
const LONGEST_RETRY: Duration = Duration::from_mins(1);

/// Where a save goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// To this file, as it was left.
    File(PathBuf, Before),
    /// To the first free name in a folder.
    Free(PathBuf, String),
}

/// A save to do.
#[derive(Debug)]
pub(super) struct Job {
    /// What to save.
    pub content: Content,
    /// Where to.
    pub target: Target,
    /// Which choice of place this belongs to.
    pub place_number: u64,
    /// What has to be synced in the journal first. After a power cut, a file with acts that the journal has not would
    /// look as if somebody else had written it, and the older journal as if it had more.
    pub journal: Option<UpToHere>,
    /// Whether the file that it replaces is still to be kept.
    pub keeps_before: bool,
}

/// A save that is done, well or not.
#[derive(Debug)]
pub(super) struct Done {
    /// What was saved.
    pub project: Project,
    /// Where it lies now.
    pub path: PathBuf,
    /// How the file stands; none: as it was.
    pub left: Option<Mark>,
    /// Why it did not go well; with a conflict the work is in the other file all the same.
    pub trouble: Option<SaveError>,
    /// When.
    pub at: Timestamp,
    /// Which choice of place this belongs to.
    pub place_number: u64,
    /// Whether the file that it replaced is kept, or waits to be.
    pub is_before_kept: bool,
    /// Why the file that it replaced is not kept yet.
    pub backup_trouble: Option<SaveError>,
}

impl Job {
    fn carry_out(self, computer: &Computer, backups: &mut Keeper) -> Done {
        if let Some(journal) = &self.journal {
            journal.wait(JOURNAL_FIRST);
        }
        let (is_before_kept, backup_trouble) = self.keep_before(computer, backups);
        let disk = computer.disk.as_ref();
        let (path, result) = match &self.target {
            Target::File(path, before) => (path.clone(), save::save(disk, path, &self.content, before)),
            Target::Free(folder, stem) => save::save_to_free(disk, folder, stem, &self.content),
        };
        let at = computer.clock.now();
        let (path, left, trouble) = match result {
            Ok(mark) => (path, Some(mark), None),
            Err(Failure { error: SaveError::Conflict { theirs, .. }, .. }) => {
                keep_both(computer, path, theirs, &self.content, at)
            }
            Err(failure) => (path, failure.left, Some(failure.error)),
        };
        let (project, place_number) = (self.content.project, self.place_number);
        Done { project, path, left, trouble, at, place_number, is_before_kept, backup_trouble }
    }
}

impl Job {
    /// Keeps the file that will be replaced, where that is still to be done; gives whether it is taken, and what is wrong.
    fn keep_before(&self, computer: &Computer, backups: &mut Keeper) -> (bool, Option<SaveError>) {
        let Target::File(path, before) = &self.target else { return (true, None) };
        let mut is_taken = true;
        if let Before::AsLeft(mark) = before
            && self.keeps_before
        {
            match backups.take(computer, path, mark, self.content.project_id) {
                Ok(is_read) => is_taken = is_read,
                Err(error) => return (false, Some(SaveError::from_disk(path, &error))),
            }
        }
        (is_taken, backups.settle(path))
    }
}

/// Saves beside a file that somebody else changed: `traject (conflict PC-12 14.32).ron`.
fn keep_both(
    computer: &Computer,
    path: PathBuf,
    theirs: String,
    content: &Content,
    at: Timestamp,
) -> (PathBuf, Option<Mark>, Option<SaveError>) {
    let local = at.to_zoned(TimeZone::system());
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let stem = format!("{stem} (conflict {} {}.{:02})", computer.name, local.hour(), local.minute());
    let (beside, result) = save::save_to_free(computer.disk.as_ref(), folder_of(&path), &stem, content);
    match result {
        Ok(mark) => {
            let ours = name_of(&beside);
            (beside, Some(mark), Some(SaveError::Conflict { theirs, ours }))
        }
        Err(failure) => (path, None, Some(failure.error)),
    }
}

/// The thread that saves.
#[derive(Debug)]
pub(super) struct Worker {
    jobs: Sender<Job>,
    done: Receiver<Done>,
}

/// What the thread says when it is asked.
pub(super) enum News {
    /// A save is done.
    Done(Box<Done>),
    /// Not yet.
    NotYet,
    /// The thread is gone.
    Gone,
}

impl Worker {
    /// Starts the thread; it ends by itself once the desk is gone.
    pub fn start(computer: Computer) -> io::Result<Self> {
        let (jobs, to_do) = channel::<Job>();
        let (say, done) = channel();
        thread::Builder::new().name("save project".to_owned()).spawn(move || {
            let mut backups = Keeper::default();
            while let Ok(job) = to_do.recv() {
                if say.send(job.carry_out(&computer, &mut backups)).is_err() {
                    break;
                }
            }
        })?;
        Ok(Self { jobs, done })
    }

    /// Gives the thread its next save; `false` where it is gone.
    pub fn give(&self, job: Job) -> bool {
        self.jobs.send(job).is_ok()
    }

    /// What became of the save, waiting no longer than `at_most`.
    pub fn news(&self, at_most: Duration) -> News {
        let news = match at_most {
            Duration::ZERO => self.done.try_recv().map_err(|error| error == TryRecvError::Empty),
            _ => self.done.recv_timeout(at_most).map_err(|error| error == RecvTimeoutError::Timeout),
        };
        match news {
            Ok(done) => News::Done(Box::new(done)),
            Err(is_still_there) => {
                if is_still_there {
                    News::NotYet
                } else {
                    News::Gone
                }
            }
        }
    }
}

/// When the next save is due.
#[derive(Debug, Default)]
pub(super) struct Schedule {
    /// The first act that is not in a save, and the last.
    acts: Option<(Duration, Duration)>,
    /// A person asked for it.
    is_asked: bool,
    /// After a save that failed: not before, and how long that pause was.
    retry: Option<(Duration, Duration)>,
}

impl Schedule {
    /// Something was done.
    pub fn acted(&mut self, now: Duration) {
        self.acts = Some((self.acts.map_or(now, |it| it.0), now));
    }

    /// A person wants it saved now.
    pub fn ask(&mut self) {
        self.is_asked = true;
        self.retry = None;
    }

    /// Whether a person waits for it.
    pub fn is_asked(&self) -> bool {
        self.is_asked
    }

    /// A save begins with all that was done up to now.
    pub fn begun(&mut self) {
        self.acts = None;
        self.is_asked = false;
    }

    /// There is nothing to save any more.
    pub fn settled(&mut self) {
        self.acts = None;
    }

    /// A save went well.
    pub fn succeeded(&mut self) {
        self.retry = None;
    }

    /// A save failed: the next try waits, twice as long each time.
    pub fn failed(&mut self, now: Duration) {
        let pause = self.retry.map_or(AT_MOST, |it| (it.1 * 2).min(LONGEST_RETRY));
        self.retry = Some((now + pause, pause));
    }

    /// When to save what is not saved yet.
    pub fn due(&self) -> Duration {
        if self.is_asked {
            return Duration::ZERO;
        }
        let due = self.acts.map_or(Duration::ZERO, |(first, last)| (last + PAUSE).min(first + AT_MOST));
        due.max(self.retry.map_or(Duration::ZERO, |it| it.0))
    }
}
