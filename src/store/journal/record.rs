//! One line of a journal: a checksum, its number, and what happened, in RON.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::model::id::ProjectId;
use crate::model::{Edit, Project};
use crate::store::cause::Cause;
use crate::store::error::Fault;
use crate::store::save::Mark;

/// The number of the form that this version writes.
pub(super) const FORM: u32 = 1;

/// A file as it was saved, to know it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::store) struct SavedFile {
    /// Its length in bytes.
    pub length: u64,
    /// The checksum of all of it.
    pub crc32: u32,
}

impl From<&Mark> for SavedFile {
    fn from(mark: &Mark) -> Self {
        Self { length: mark.length(), crc32: mark.crc32() }
    }
}

/// How a generation begins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Beginning {
    /// The form of what follows.
    pub form: u32,
    /// The version of the program.
    pub program: String,
    /// Which project it is.
    pub project_id: ProjectId,
    /// The file that the project lies in; none: it is in no file yet.
    pub file: Option<String>,
    /// How that file was left.
    pub saved: Option<SavedFile>,
    /// The project before everything that follows.
    pub project: Project,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Record {
    /// A generation begins.
    Begins(Box<Beginning>),
    /// An edit was carried out, as part of this step.
    Did {
        /// The number of the step.
        step: u64,
        /// When.
        at: Option<Timestamp>,
        /// The edit.
        edit: Edit,
    },
    /// A step was taken back.
    Undid,
    /// A step was done again.
    Redid,
    /// All that was in memory when the generation began stands above; what follows happened after that.
    Stands {
        /// Of the acts above, so many are in no file.
        unsaved: usize,
    },
    /// A file was saved.
    Saved {
        /// How it was left.
        file: SavedFile,
        /// Of the acts above, the last so many are not in it.
        unsaved: usize,
    },
}

/// A record as a line.
pub(super) fn line(number: u64, record: &Record) -> Result<String, Fault> {
    let text = ron::to_string(record)
        .map_err(|error| Fault::Unreadable { cause: Cause::Other { technical: error.to_string() } })?;
    let body = format!("{number} {text}");
    Ok(format!("{:08x} {body}\n", crc32fast::hash(body.as_bytes())))
}

/// What a line says, where it is whole and has this number.
pub(super) fn read(line: &str, number: u64) -> Option<Record> {
    let (checksum, body) = line.split_once(' ')?;
    if u32::from_str_radix(checksum, 16).ok()? != crc32fast::hash(body.as_bytes()) {
        return None;
    }
    let (found, text) = body.split_once(' ')?;
    if found.parse::<u64>().ok()? != number {
        return None;
    }
    ron::from_str(text).ok()
}
