//! The journal: everything that is done, written by the time that the screen shows it, in the program's own folder and
//! never on the project's drive.
//!
//! A generation begins with all that is in memory and goes on with what happens. After a crash its newest whole one gives
//! the project back up to the last act, with what can be undone. It is read as far as it is whole: a line that was cut off
//! or damaged ends it.
//!
//! Invariant: a generation is dropped only when a newer one stands by itself on the disk.

mod reading;
mod record;
mod writing;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::cause::Cause;
use super::computer::Computer;
use super::disk::Disk;
use super::ids::IdSource;
use super::save::Mark;
use crate::model::id::ProjectId;
use crate::model::{Edit, History};

pub(super) use reading::{Found, found};
use record::Record;
pub(super) use record::SavedFile;
use writing::{LOCK, Order, Shared, Start, Writer};

/// The folder of all journals, in the program's local data.
const FOLDER: &str = "herstel";

/// How the folder of a project without a file ends.
const WITHOUT_FILE: &str = "nieuw";

/// How long an act waits for its record to be written.
const PATIENCE: Duration = Duration::from_millis(20);

/// How long the thread may be busy with one thing before the person hears of it.
pub(super) const LATE: Duration = Duration::from_secs(1);

/// A generation that is longer than this, in bytes, is followed by a new one after a save.
const LONG: u64 = 1024 * 1024;

/// The folder of the journal of a project that lies in this file, or in none.
pub(super) fn folder_of(local: &Path, project_id: ProjectId, file: Option<&Path>) -> PathBuf {
    let place = match file {
        Some(file) => format!("{:08x}", crc32fast::hash(file.as_os_str().as_encoded_bytes())),
        None => WITHOUT_FILE.to_owned(),
    };
    local.join(FOLDER).join(format!("{project_id}-{place}"))
}

/// Which project a file was of when a journal was kept for it; none where there is no such journal.
pub(super) fn project_of(computer: &Computer, file: &Path) -> Option<ProjectId> {
    let folder = computer.local.as_ref()?.join(FOLDER);
    let place = format!("-{:08x}", crc32fast::hash(file.as_os_str().as_encoded_bytes()));
    let all = computer.disk.list(&folder).ok()?;
    all.iter().find_map(|it| it.file_name()?.to_str()?.strip_suffix(&place)?.parse().ok())
}

/// Puts the generations of a journal out of sight; they stay where they are under other names.
pub(super) fn put_aside(disk: &dyn Disk, folder: &Path) -> io::Result<()> {
    reading::generations(disk, folder)?.iter().try_for_each(|it| put_one_aside(disk, it))
}

/// Gives a generation a name of its own: numbers begin again after it, and a clock may be set back.
fn put_one_aside(disk: &dyn Disk, (number, path): &(u64, PathBuf)) -> io::Result<()> {
    let random: u64 = IdSource::random().draw();
    disk.rename_to_free(path, &path.with_file_name(format!("{number}-{random:016x}.apart")))
}

/// Work that is in no file, of a program that ended without a word.
#[derive(Clone, Debug)]
pub struct LeftBehind {
    /// What the project is called; may be empty.
    pub title: String,
    /// How many acts there are.
    pub acts: usize,
    /// When the last one was.
    pub at: Option<Timestamp>,
    pub(super) folder: PathBuf,
    pub(super) project_id: ProjectId,
    pub(super) history: History,
}

/// All work on this computer that is in no file and that nobody has open.
pub fn left_behind(computer: &Computer) -> Vec<LeftBehind> {
    let disk = computer.disk.as_ref();
    let Some(local) = &computer.local else { return Vec::new() };
    let Ok(folders) = disk.list(&local.join(FOLDER)) else { return Vec::new() };
    let is_without_file = |it: &PathBuf| it.to_string_lossy().ends_with(&format!("-{WITHOUT_FILE}"));
    let mut all: Vec<_> = folders
        .into_iter()
        .filter(is_without_file)
        .filter_map(|folder| {
            // What cannot be read now stays where it is, for the next start; what was taken back completely is no work.
            let is_work = |it: &Found| it.unsaved > 0 && it.history.can_undo();
            let found = found(disk, &folder).ok().flatten().filter(is_work)?;
            // Held for a moment: whoever has it open holds it all the time.
            disk.lock(&folder.join(LOCK)).ok()?;
            let title = found.history.project().setup.title.clone();
            let Found { project_id, history, unsaved, at, .. } = found;
            Some(LeftBehind { title, acts: unsaved, at, folder, project_id, history })
        })
        .collect();
    all.sort_by(|one, other| other.at.cmp(&one.at).then_with(|| one.folder.cmp(&other.folder)));
    all
}

/// What a journal was given up to some moment, for another thread to wait for.
#[derive(Clone, Debug)]
pub(super) struct UpToHere {
    shared: Arc<Shared>,
    orders: u64,
}

impl UpToHere {
    /// Waits until it is synced, or cannot be.
    pub fn wait(&self, at_most: Duration) {
        self.shared.wait(self.orders, at_most);
    }
}

/// The journal of an open project.
#[derive(Debug)]
pub(super) struct Journal {
    orders: Sender<Order>,
    shared: Arc<Shared>,
    given: u64,
    file: Option<PathBuf>,
    /// So many acts are in no file.
    unsaved: usize,
    behind: Option<Behind>,
}

/// A thread that has something to write.
#[derive(Clone, Copy, Debug)]
struct Behind {
    /// So many orders it had carried out.
    done: u64,
    /// Since when it has been no further, in the time of the thread itself.
    since: Instant,
}

impl Journal {
    /// Starts the thread that writes; it ends by itself once the desk is gone.
    pub fn start(disk: Arc<dyn Disk>) -> io::Result<Self> {
        let (orders, to_do) = channel();
        let shared = Arc::new(Shared::default());
        let writer = Writer::new(disk, Arc::clone(&shared));
        thread::Builder::new().name("write journal".to_owned()).spawn(move || writer.run(&to_do))?;
        Ok(Self { orders, shared, given: 0, file: None, unsaved: 0, behind: None })
    }

    /// Begins a generation with all that is in memory. What lies there already is put aside, unless it is what was `read`.
    pub fn begin(
        &mut self,
        local: &Path,
        project_id: ProjectId,
        file: Option<&Path>,
        saved: Option<&Mark>,
        history: &History,
        read: Option<&Path>,
    ) {
        self.file = file.map(Path::to_owned);
        let folder = folder_of(local, project_id, file);
        let start = Start {
            is_read: read == Some(folder.as_path()),
            folder,
            project_id,
            file: self.file.clone(),
            saved: saved.map(SavedFile::from),
            history: history.clone(),
            unsaved: self.unsaved,
        };
        self.give(Order::Begin(Box::new(start)));
    }

    fn give(&mut self, order: Order) {
        // A thread that is gone is told of by `is_written`, since it does nothing any more.
        let _ = self.orders.send(order);
        self.given += 1;
    }

    /// Gives what belongs to one act, and waits a moment for all of it.
    fn act(&mut self, records: impl IntoIterator<Item = Record>) {
        for record in records {
            self.unsaved += 1;
            self.give(Order::Append(Box::new(record)));
        }
        self.shared.wait(self.given, PATIENCE);
    }

    /// An edit was carried out.
    pub fn did(&mut self, step: u64, at: Timestamp, edit: Edit) {
        self.act([Record::Did { step, at: Some(at), edit }]);
    }

    /// So many steps were taken back or done again.
    pub fn went(&mut self, from: usize, to: usize) {
        let (undone, redone) = ((to..from).map(|_| Record::Undid), (from..to).map(|_| Record::Redid));
        self.act(undone.chain(redone));
    }

    /// A save is done, with everything but the last so many acts.
    pub fn saved(&mut self, mark: &Mark, unsaved: usize) {
        self.unsaved = unsaved;
        self.give(Order::Append(Box::new(Record::Saved { file: mark.into(), unsaved })));
    }

    /// Has everything synced that was given.
    pub fn sync(&mut self) -> UpToHere {
        self.give(Order::Sync);
        UpToHere { shared: Arc::clone(&self.shared), orders: self.given }
    }

    /// What was told to be in no file when the journal began.
    pub fn set_unsaved(&mut self, acts: usize) {
        self.unsaved = acts;
    }

    /// So many acts are in no file.
    pub fn unsaved(&self) -> usize {
        self.unsaved
    }

    /// The file that it belongs to.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// Whether a new generation should follow after a save.
    pub fn is_long(&self) -> bool {
        self.shared.look(|it| it.length > LONG)
    }

    /// Why it is not written, where it is not.
    pub fn trouble(&self) -> Option<Cause> {
        let late = self.hangs().then_some(Cause::NoAnswer);
        self.shared.look(|it| it.trouble.clone()).or(late)
    }

    /// Notes how far the thread is; one that hangs in a dead disk says nothing by itself.
    pub fn watch(&mut self) {
        let done = self.shared.look(|it| it.done);
        self.behind = match self.behind {
            _ if done == self.given => None,
            Some(behind) if behind.done == done => Some(behind),
            _ => Some(Behind { done, since: Instant::now() }),
        };
    }

    /// Whether the thread has been busy with one thing for too long.
    pub fn hangs(&self) -> bool {
        let is_late = |it: Behind| it.since.elapsed() >= LATE && self.shared.look(|status| status.done) == it.done;
        self.behind.is_some_and(is_late)
    }

    /// Whether there was something to write when it was last looked at.
    pub fn is_behind(&self) -> bool {
        self.behind.is_some()
    }

    /// Waits until everything that was given is written; gives whether it is.
    pub fn is_written(&self, at_most: Duration) -> bool {
        self.shared.wait(self.given, at_most)
    }
}
