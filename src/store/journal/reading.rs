//! Reading a journal: the newest generation that is whole, up to its last line that is.

use std::cmp::Reverse;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::thread;

use jiff::Timestamp;

use super::record::{self, Beginning, FORM, Record, SavedFile};
use crate::model::id::ProjectId;
use crate::model::{History, check};
use crate::store::disk::Disk;

/// The largest generation that is read, in bytes: a project of the largest size and its steps.
const LARGEST: u64 = 256 * 1024 * 1024;

/// Room for the deepest nesting that RON's own limit lets through, in a debug build too.
const STACK: usize = 8 * 1024 * 1024;

/// How files of a journal end.
const ENDING: &str = "journal";

/// What a journal tells.
#[derive(Clone, Debug)]
pub(in crate::store) struct Found {
    /// Which project it is.
    pub project_id: ProjectId,
    /// The project, with what can be undone and redone.
    pub history: History,
    /// The file as it was saved last.
    pub saved: Option<SavedFile>,
    /// How many acts are in no file.
    pub unsaved: usize,
    /// When the last act was.
    pub at: Option<Timestamp>,
}

/// The generations in a folder by number, the newest first.
pub(super) fn generations(disk: &dyn Disk, folder: &Path) -> io::Result<Vec<(u64, PathBuf)>> {
    let all = match disk.list(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        result => result?,
    };
    let mut found: Vec<(u64, PathBuf)> = all
        .into_iter()
        .filter(|it| it.extension().is_some_and(|it| it == ENDING))
        .filter_map(|it| Some((it.file_stem()?.to_str()?.parse().ok()?, it)))
        .collect();
    found.sort_unstable_by_key(|it| Reverse(it.0));
    Ok(found)
}

/// The file of a generation.
pub(super) fn path_of(folder: &Path, generation: u64) -> PathBuf {
    folder.join(format!("{generation}.{ENDING}"))
}

/// What the newest whole generation in this folder tells; none where there is none. A disk that fails says nothing about
/// that, and an older generation does not stand in for one that cannot be read.
pub(in crate::store) fn found(disk: &dyn Disk, folder: &Path) -> io::Result<Option<Found>> {
    for (_, path) in generations(disk, folder)? {
        if let Some(found) = told(&disk.read(&path, LARGEST)?) {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// What the bytes of a generation tell; none where it does not stand by itself.
pub(super) fn told(bytes: &[u8]) -> Option<Found> {
    // Ahead of what is written there are zeros.
    let end = bytes.iter().position(|it| *it == 0).unwrap_or(bytes.len());
    let text = valid(bytes.get(..end)?);
    thread::scope(|scope| {
        let reader = thread::Builder::new().name("read journal".to_owned()).stack_size(STACK);
        reader.spawn_scoped(scope, || replayed(text)).ok()?.join().ok()?
    })
}

fn valid(bytes: &[u8]) -> &str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let whole = bytes.get(..error.valid_up_to()).unwrap_or_default();
            std::str::from_utf8(whole).unwrap_or_default()
        }
    }
}

fn replayed(text: &str) -> Option<Found> {
    // The last line is whole only with its end.
    let (whole, _) = text.rsplit_once('\n')?;
    let mut records = (0..).zip(whole.split('\n')).map_while(|(number, line)| record::read(line, number));
    let Some(Record::Begins(beginning)) = records.next() else { return None };
    let Beginning { form, project_id, saved, project, .. } = *beginning;
    // What does not hold was not written by us, whatever its checksum says; edits would go on from there.
    if form != FORM || !check::findings(&project).is_empty() {
        return None;
    }
    let mut found = Found { project_id, history: History::new(project), saved, unsaved: 0, at: None };
    let mut stands = false;
    for record in records {
        match record {
            // It can only begin once.
            Record::Begins(_) => break,
            Record::Did { step, at, edit } => {
                // An edit that cannot be done here follows on something that is not here: the rest would be wrong.
                if found.history.replay(edit, step, at).is_err() {
                    break;
                }
                found.unsaved += 1;
                found.at = at.or(found.at);
            }
            Record::Undid | Record::Redid => {
                let is_done = if record == Record::Undid { found.history.undo() } else { found.history.redo() };
                if !is_done {
                    break;
                }
                found.unsaved += 1;
            }
            Record::Stands { unsaved } => {
                stands = true;
                found.unsaved = unsaved;
            }
            Record::Saved { file, unsaved } => {
                found.saved = Some(file);
                found.unsaved = unsaved;
            }
        }
    }
    stands.then_some(found)
}
