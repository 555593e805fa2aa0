//! The project file: a first line with format, checksum and length, then RON with one record per line.
//!
//! Reading goes from the outside in: size, encoding, first line, RON, meaning. Each step has its own [`Fault`].

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::disk::{Disk, EntryKind};
use super::error::{Fault, Position, ReadError, Reason};
use super::ron_text;
use crate::model::Project;
use crate::model::check::{self, Finding};
use crate::model::id::{ProjectId, Thing};

/// The number of the format that this version writes.
pub const FORMAT: u32 = 1;

/// The largest file that is read, in bytes: seven times an organisation of 15,000.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// How many values are read: five times those of an organisation of 15,000. As empty texts they take 100 MiB.
const MOST_VALUES: usize = 4_000_000;

/// How many things that do not hold are collected.
const MOST_FINDINGS: usize = 200;

/// Levels on lines of their own: the file, the project, and its lists with one record per line.
const LINE_DEPTH: usize = 3;

/// So many bytes from the beginning, the project says which one it is.
const BEGINNING: usize = 1024;

const SIGN: &str = "// waardenbord ";

/// What a project file holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "File", deny_unknown_fields)]
pub struct Content {
    /// Which project it is, wherever the file lies.
    pub project_id: ProjectId,
    /// How many times it was saved; the file's, so that undo gives back an equal project.
    pub revision: u64,
    /// The project.
    pub project: Project,
}

/// A file that was read and understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// As the program wrote it.
    AsWritten(Content),
    /// Changed by something else: the checksum or length in its first line is not that of the rest. It is saved only
    /// once somebody says that this is right.
    Edited(Content),
}

impl Opened {
    /// What it holds, either way.
    pub fn into_content(self) -> Content {
        match self {
            Self::AsWritten(content) | Self::Edited(content) => content,
        }
    }
}

/// The bytes of a file with this content.
pub fn encode(content: &Content) -> Result<Vec<u8>, Fault> {
    text(content).map(String::into_bytes)
}

/// The text of a file with this content.
pub(super) fn text(content: &Content) -> Result<String, Fault> {
    text_with(content, "")
}

/// The same with these lines of comment behind it.
pub(super) fn text_with(content: &Content, comment: &str) -> Result<String, Fault> {
    let mut text = ron_text::written("File", content, LINE_DEPTH)?;
    text.push('\n');
    text.push_str(comment);
    let first_line = header(&text) + "\n";
    text.insert_str(0, &first_line);
    Ok(text)
}

fn header(body: &str) -> String {
    format!("{SIGN}{FORMAT} crc32:{:08x} bytes:{}", crc32fast::hash(body.as_bytes()), body.len())
}

/// Whether the text of a file, read again, says what `content` says and would open as it was written.
pub(super) fn says(text: &str, content: &Content) -> Result<bool, Fault> {
    check_size(u64::try_from(text.len()).unwrap_or(u64::MAX))?;
    ron_text::check_characters(text)?;
    let (first_line, body) = parts(text)?;
    let is_same = first_line == header(body) && ron_text::says(body, content, MOST_VALUES)?;
    check_meaning(text, &content.project)?;
    Ok(is_same)
}

/// The first line of a file and what follows.
fn parts(text: &str) -> Result<(&str, &str), Fault> {
    let (first_line, body) = text.split_once('\n').unwrap_or((text, ""));
    check_header(first_line)?;
    Ok((first_line, body))
}

/// Refuses a project in which something does not hold, with where that stands in the text.
fn check_meaning(text: &str, project: &Project) -> Result<(), Fault> {
    let findings = check::findings(project);
    if findings.is_empty() {
        return Ok(());
    }
    let findings = findings.into_iter().take(MOST_FINDINGS).map(|it| (place(text, &it), it)).collect();
    Err(Fault::Meaning { findings })
}

/// What stands in these bytes of a file.
pub fn decode(bytes: &[u8]) -> Result<Opened, Fault> {
    check_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX))?;
    let text = ron_text::text_of(bytes)?;
    let (first_line, body) = parts(text)?;
    let content: Content = ron_text::parse(text, text.len() - body.len(), &["File"], MOST_VALUES)?;
    check_meaning(text, &content.project)?;
    Ok(if first_line == header(body) { Opened::AsWritten(content) } else { Opened::Edited(content) })
}

/// Which project a file says to be of, also where the rest of it cannot be read.
pub(super) fn named_project(bytes: &[u8]) -> Option<ProjectId> {
    let beginning = String::from_utf8_lossy(bytes.get(..bytes.len().min(BEGINNING)).unwrap_or_default()).into_owned();
    let (_, rest) = beginning.split_once("project_id:")?;
    rest.split('"').nth(1)?.parse().ok()
}

/// Reads a project file.
pub fn read(disk: &dyn Disk, path: &Path) -> Result<(Opened, Vec<u8>), ReadError> {
    let fail = |fault| ReadError::new(path, fault);
    let bytes = read_bytes(disk, path).map_err(fail)?;
    let opened = decode(&bytes).map_err(fail)?;
    Ok((opened, bytes))
}

/// All bytes of a file that is not too large.
pub fn read_bytes(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, Fault> {
    let metadata = disk.metadata(path).map_err(|it| Fault::from_disk(&it))?;
    if matches!(metadata.kind, EntryKind::Folder | EntryKind::Other) {
        return Err(Fault::NotAFile);
    }
    check_size(metadata.length)?;
    disk.read(path, LARGEST_FILE).map_err(|it| Fault::from_disk(&it))
}

fn check_size(length: u64) -> Result<(), Fault> {
    if length > LARGEST_FILE { Err(Fault::TooLarge { mebibytes: length.div_ceil(1024 * 1024) }) } else { Ok(()) }
}

/// Whether the first line is one of ours and of this format. What it says of checksum and length is compared later, since
/// a file that was changed by hand and can be understood is still opened.
fn check_header(line: &str) -> Result<(), Fault> {
    let rest = line.strip_prefix(SIGN).ok_or(Fault::NotOurs)?;
    match rest.split_whitespace().next().and_then(|it| it.parse::<u32>().ok()) {
        Some(found) if found > FORMAT => Err(Fault::NewerVersion { found }),
        Some(FORMAT) => Ok(()),
        _ => {
            let at = Position { line: 1, column: SIGN.len() + 1 };
            Err(Fault::Damaged { at, reason: Reason::Header })
        }
    }
}

/// Where the record of a finding stands.
fn place(text: &str, finding: &Finding) -> Position {
    let found = match record(finding).filter(|it| !matches!(it, Thing::Project(_))).map(Thing::id_text) {
        Some(id) => {
            let quoted = format!("\"{id}\"");
            let is_own = |index: usize| text.get(..index).is_some_and(|it| it.trim_end().ends_with("(id:"));
            let mut places = text.match_indices(&quoted).map(|(index, _)| index);
            places.clone().find(|it| is_own(*it)).or_else(|| places.next())
        }
        None => text.find("setup:"),
    };
    let index = found.unwrap_or(0);
    Position { column: 1, ..ron_text::position(text, index) }
}

fn record(finding: &Finding) -> Option<Thing> {
    match finding {
        Finding::Dangling { record, .. }
        | Finding::CardTwice { record, .. }
        | Finding::CardOnWrongBoard { record, .. }
        | Finding::Number { record, .. }
        | Finding::LetterTwice { record, .. }
        | Finding::LinkAcrossSheets { record, .. }
        | Finding::NotFrozen { record }
        | Finding::Rows { record }
        | Finding::NumberedTwice { record, .. }
        | Finding::Parts { record }
        | Finding::Picture { record }
        | Finding::TooManyPeople { record, .. }
        | Finding::TextTooLong { record }
        | Finding::Character { record, .. } => Some(*record),
        Finding::TooManyChosen { .. }
        | Finding::Results { .. }
        | Finding::Apart { .. }
        | Finding::TooManyTeams { .. } => None,
    }
}
