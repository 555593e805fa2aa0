//! Moments: the project as it was, under a name that somebody gave ("na de koffie") or that the program gives by itself,
//! when a step is left and before an import.
//!
//! Each is a project file of its own in the program's local data, with its name in a comment on the last line. Those
//! with a name of somebody stay; of the others the newest do.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::computer::Computer;
use super::error::{ReadError, SaveError};
use super::format::{self, Content};
use super::snapshots::{self, Snapshot};
use crate::model::Project;
use crate::model::id::ProjectId;
use crate::model::wording::is_allowed;

/// The folder of all moments, in the program's local data.
const FOLDER: &str = "momenten";

/// So many of those that the program kept by itself stay.
pub const BY_ITSELF: usize = 50;

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 60;

/// How the last line of a moment begins.
const SIGN: &str = "// moment ";

/// How long to wait before what could not be written is tried again.
const TRY_AGAIN: Duration = Duration::from_secs(5);

/// How long the thread sleeps where there is nothing to do.
const IDLE: Duration = Duration::from_mins(10);

/// What a moment is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Moment", deny_unknown_fields)]
pub struct Label {
    /// Its name; at most [`LONGEST_NAME`] characters, on one line.
    pub name: String,
    /// Whether the program kept it by itself.
    pub is_by_itself: bool,
}

impl Label {
    /// A name that somebody gave, without what cannot stand in a file; none where nothing is left of it.
    pub fn named(name: &str) -> Option<Self> {
        let name = cleaned(name);
        (!name.is_empty()).then_some(Self { name, is_by_itself: false })
    }

    /// A name that the program gives.
    pub fn by_itself(name: &str) -> Self {
        Self { name: cleaned(name), is_by_itself: true }
    }
}

fn cleaned(name: &str) -> String {
    let words = name.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().filter(|it| is_allowed(*it)).take(LONGEST_NAME).collect::<String>().trim().to_owned()
}

fn folder_of(computer: &Computer, project_id: ProjectId) -> Option<PathBuf> {
    Some(computer.local.as_ref()?.join(FOLDER).join(project_id.to_string()))
}

/// The moments of a project, the newest first.
pub fn list(computer: &Computer, project_id: ProjectId) -> io::Result<Vec<Snapshot>> {
    folder_of(computer, project_id).map_or(Ok(Vec::new()), |it| snapshots::list(computer.disk.as_ref(), &it))
}

/// An earlier version, with what it is called where it is a moment.
pub fn read(computer: &Computer, path: &Path) -> Result<(Option<Label>, Project), ReadError> {
    let (opened, bytes) = format::read(computer.disk.as_ref(), path)?;
    Ok((label_of(&bytes), opened.into_content().project))
}

fn label_of(bytes: &[u8]) -> Option<Label> {
    let start = bytes.strip_suffix(b"\n")?.iter().rposition(|it| *it == b'\n')?;
    let line = std::str::from_utf8(bytes.get(start + 1..)?).ok()?;
    ron::from_str(line.strip_prefix(SIGN)?).ok()
}

/// A moment that is to be kept.
#[derive(Debug)]
struct Given {
    label: Label,
    at: Timestamp,
    content: Content,
}

impl Given {
    fn keep(&self, computer: &Computer) -> Result<(), SaveError> {
        let Some(folder) = folder_of(computer, self.content.project_id) else { return Ok(()) };
        let disk = computer.disk.as_ref();
        let would_not_open = |fault| SaveError::WouldNotOpen { error: ReadError::new(&folder, fault) };
        let line = ron::to_string(&self.label).unwrap_or_default();
        let bytes = format::encode_with(&self.content, &format!("{SIGN}{line}\n")).map_err(would_not_open)?;
        snapshots::put(disk, &folder, self.at, &bytes)?;
        if self.label.is_by_itself {
            // Which stay too long does no harm.
            let _ = let_go(computer, &folder);
        }
        Ok(())
    }
}

/// Removes the oldest that the program kept by itself.
fn let_go(computer: &Computer, folder: &Path) -> io::Result<()> {
    let disk = computer.disk.as_ref();
    let all = snapshots::list(disk, folder)?;
    if all.len() <= BY_ITSELF {
        return Ok(());
    }
    let is_by_itself = |it: &&Snapshot| {
        let bytes = disk.read(&it.path, format::LARGEST_FILE).unwrap_or_default();
        label_of(&bytes).is_some_and(|it| it.is_by_itself)
    };
    all.iter().filter(is_by_itself).skip(BY_ITSELF).try_for_each(|it| disk.remove(&it.path))
}

/// How far the thread that writes moments is.
#[derive(Debug, Default)]
struct Status {
    written: u64,
    trouble: Option<SaveError>,
}

#[derive(Debug, Default)]
struct Shared {
    status: Mutex<Status>,
    changed: Condvar,
}

/// Keeps moments, beside the window.
#[derive(Debug)]
pub(super) struct Keeper {
    orders: Sender<Given>,
    shared: Arc<Shared>,
    given: u64,
    /// What was kept last.
    last: Option<Project>,
}

impl Keeper {
    /// Starts the thread; it ends by itself once the desk is gone and all is written.
    pub fn start(computer: Computer) -> io::Result<Self> {
        let (orders, to_do) = channel();
        let shared = Arc::new(Shared::default());
        let theirs = Arc::clone(&shared);
        thread::Builder::new().name("keep moments".to_owned()).spawn(move || run(&computer, &to_do, &theirs))?;
        Ok(Self { orders, shared, given: 0, last: None })
    }

    /// Whether this is what was kept last.
    pub fn has(&self, project: &Project) -> bool {
        self.last.as_ref() == Some(project)
    }

    /// Keeps what the project is now.
    pub fn keep(&mut self, label: Label, at: Timestamp, content: Content) {
        self.last = Some(content.project.clone());
        // A thread that is gone is told of by what is never written.
        let _ = self.orders.send(Given { label, at, content });
        self.given += 1;
    }

    /// So many are written.
    pub fn written(&self) -> u64 {
        self.look(|it| it.written)
    }

    /// Whether all that was given is written.
    pub fn is_done(&self) -> bool {
        self.written() == self.given
    }

    /// Why the last one is not written, where it is not.
    pub fn trouble(&self) -> Option<SaveError> {
        self.look(|it| it.trouble.clone())
    }

    /// Waits until all is written, or something went wrong.
    pub fn settle(&self, at_most: Duration) -> Option<SaveError> {
        let status = self.shared.status.lock().unwrap_or_else(PoisonError::into_inner);
        let is_waiting = |it: &mut Status| it.written < self.given && it.trouble.is_none();
        let waited = self.shared.changed.wait_timeout_while(status, at_most, is_waiting);
        waited.unwrap_or_else(PoisonError::into_inner).0.trouble.clone()
    }

    fn look<T>(&self, at: impl FnOnce(&Status) -> T) -> T {
        at(&self.shared.status.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Writes what comes in, and again what could not be written.
fn run(computer: &Computer, orders: &Receiver<Given>, shared: &Shared) {
    let mut waiting: Vec<Given> = Vec::new();
    loop {
        let is_last = match orders.recv_timeout(if waiting.is_empty() { IDLE } else { TRY_AGAIN }) {
            Ok(given) => {
                waiting.push(given);
                false
            }
            Err(RecvTimeoutError::Timeout) => false,
            Err(RecvTimeoutError::Disconnected) => true,
        };
        let (before, mut trouble) = (waiting.len(), None);
        waiting.retain(|it| match it.keep(computer) {
            Ok(()) => false,
            Err(error) => {
                trouble = Some(error);
                true
            }
        });
        let mut status = shared.status.lock().unwrap_or_else(PoisonError::into_inner);
        status.written += u64::try_from(before - waiting.len()).unwrap_or_default();
        status.trouble = trouble;
        drop(status);
        shared.changed.notify_all();
        if is_last {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_without_what_cannot_stand_in_a_file() {
        let name = |text: &str| Label::named(text).map(|it| it.name);
        assert_eq!(name("  na de\n koffie \u{202E}"), Some("na de koffie".to_owned()));
        assert_eq!(name(" \n\u{7}"), None);
        assert_eq!(name(&"é".repeat(200)).map(|it| it.chars().count()), Some(LONGEST_NAME));
    }

    #[test]
    fn a_label_is_read_from_the_last_line_and_from_nowhere_else() {
        let label = Label::named("na \"de\" koffie").expect("a name");
        let content = Content { project_id: 1.into(), revision: 3, project: Project::default() };
        let line = format!("{SIGN}{}\n", ron::to_string(&label).expect("it is written"));
        let bytes = format::encode_with(&content, &line).expect("it is written");
        assert_eq!(label_of(&bytes), Some(label));
        assert_eq!(format::decode(&bytes), Ok(format::Opened::AsWritten(content.clone())));
        assert_eq!(label_of(&format::encode(&content).expect("it is written")), None);
    }
}
