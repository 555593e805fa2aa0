//! Why a file could not be read or written, as values; the sentences are in `assets/words/*/store.ftl`.

use std::io;
use std::path::{Path, PathBuf};

use super::cause::Cause;
use crate::model::check::Finding;

/// A place in a text file. Both count from 1; the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in it.
    pub column: usize,
}

/// A file that was not read, and is not touched.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {fault:?}")]
pub struct ReadError {
    /// Its name, without the folder.
    pub file: String,
    /// What is the matter with it.
    pub fault: Fault,
}

impl ReadError {
    /// What is the matter with the file under `path`.
    pub fn new(path: &Path, fault: Fault) -> Self {
        Self { file: name_of(path), fault }
    }
}

/// What is the matter with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no such file.
    Missing,
    /// This person may not read it.
    NotAllowed,
    /// A folder, a device, or something else that is no file.
    NotAFile,
    /// The disk gave an error.
    Unreadable {
        /// What was behind it.
        cause: Cause,
    },
    /// Nothing in it.
    Empty,
    /// Larger than [`super::format::LARGEST_FILE`].
    TooLarge {
        /// Its size, in whole MiB.
        mebibytes: u64,
    },
    /// No text, or a text with a character that may not stand there.
    NotText {
        /// Where.
        at: Position,
        /// Which; none: bytes that are no character.
        character: Option<char>,
    },
    /// Another kind of file.
    NotOurs,
    /// Made by a newer version of the program.
    NewerVersion {
        /// The version of its format.
        found: u32,
    },
    /// It cannot be understood.
    Damaged {
        /// Where.
        at: Position,
        /// Why.
        reason: Reason,
    },
    /// It can be read, but what it says does not hold.
    Meaning {
        /// What does not hold, at most 200, with the line of its record.
        findings: Vec<(Position, Finding)>,
    },
}

impl Fault {
    /// What an error of the disk means for a file that is to be read.
    pub fn from_disk(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Missing,
            io::ErrorKind::PermissionDenied => Self::NotAllowed,
            io::ErrorKind::IsADirectory => Self::NotAFile,
            _ => Self::Unreadable { cause: Cause::of(error) },
        }
    }
}

/// Why a text cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The first line is not whole.
    Header,
    /// Something else than what the file begins with.
    Beginning,
    /// The text ends too early.
    Ends,
    /// More nested than any file of ours.
    TooDeep,
    /// More values than any file of ours.
    TooMany,
    /// A field that this version does not know.
    UnknownField {
        /// Its name.
        field: String,
    },
    /// A field is not there.
    MissingField {
        /// Its name.
        field: String,
    },
    /// A field stands there twice.
    DoubleField {
        /// Its name.
        field: String,
    },
    /// A word that is none of the possible ones.
    UnknownVariant {
        /// The word.
        found: String,
    },
    /// A comma, colon or bracket is not there.
    Mark,
    /// A number should stand there, not too large.
    Number,
    /// A text between quotation marks should stand there.
    Text,
    /// Another kind of value should stand there.
    Value,
    /// More behind the end.
    Trailing,
    /// Two records have the same id.
    DoubleId {
        /// The id.
        id: String,
    },
    /// Something else.
    Other {
        /// What the reader said, in its own words.
        technical: String,
    },
}

/// Work that is not in its file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum SaveError {
    /// No room left on the disk.
    DiskFull {
        /// The file that was to be written.
        file: String,
    },
    /// The folder is not there, or not any more.
    FolderGone {
        /// The folder.
        folder: PathBuf,
    },
    /// This person may not write there.
    NotAllowed {
        /// The file that was to be written.
        file: String,
    },
    /// The disk gave an error.
    Disk {
        /// The file that was to be written.
        file: String,
        /// What was behind it.
        cause: Cause,
    },
    /// What came back from the disk is not what was written; the old file still stands.
    WrittenWrongly {
        /// The file that was to be written.
        file: String,
    },
    /// What would be written could not be opened again; the old file still stands.
    WouldNotOpen {
        /// Why not.
        error: ReadError,
    },
    /// Somebody else changed the file meanwhile; both are kept.
    Conflict {
        /// The file, with what somebody else wrote.
        theirs: String,
        /// The file that holds our work now.
        ours: String,
    },
    /// A file stands there that we did not write.
    Taken {
        /// The file.
        file: String,
    },
    /// A file stands there that we cannot read, so it is not overwritten.
    NotUnderstood {
        /// Why it cannot be read.
        error: ReadError,
    },
    /// The file was changed by hand and nobody said yet that this is right.
    EditedByHand {
        /// The file.
        file: String,
    },
    /// This computer does not say where documents go.
    NoDocumentsFolder,
    /// The disk does not answer within the time that we wait.
    NoAnswer {
        /// The file that was to be written.
        file: String,
    },
}

impl SaveError {
    pub(super) fn from_disk(path: &Path, error: &io::Error) -> Self {
        let file = name_of(path);
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { file },
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
                Self::FolderGone { folder: path.parent().map(Path::to_owned).unwrap_or_default() }
            }
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NotAllowed { file },
            io::ErrorKind::AlreadyExists => Self::Taken { file },
            _ => Self::Disk { file, cause: Cause::of(error) },
        }
    }
}

/// The name of a file without its folder, as it is shown.
pub fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
