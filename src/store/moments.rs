//! Moments: the project as it was, under a name that somebody gave ("na de koffie") or that the program gives by itself,
//! when a step is left and before an import.
//!
//! Each is a project file of its own in the program's local data, with its name in a comment on the last line. Those
//! with a name of somebody stay; of the others the newest do.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::computer::Computer;
use super::error::{ReadError, SaveError};
use super::format::{self, Content};
use super::keeping::Keeping;
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
pub(super) struct Given {
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
        let text = format::text_with(&self.content, &format!("{SIGN}{line}\n")).map_err(would_not_open)?;
        snapshots::put(disk, &folder, self.at, text.as_bytes())?;
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

/// Keeps moments, beside the window.
#[derive(Debug)]
pub(super) struct Keeper {
    keeping: Keeping<Given>,
    /// What was kept last.
    last: Option<Project>,
}

impl Keeper {
    /// Starts the thread; it ends by itself once the desk is gone and all is written.
    pub fn start(computer: Computer) -> io::Result<Self> {
        let keeping = Keeping::start("keep moments", move |it: &Given| it.keep(&computer))?;
        Ok(Self { keeping, last: None })
    }

    /// Whether this is what was kept last.
    pub fn has(&self, project: &Project) -> bool {
        self.last.as_ref() == Some(project)
    }

    /// Keeps what the project is now.
    pub fn keep(&mut self, label: Label, at: Timestamp, content: Content) {
        self.last = Some(content.project.clone());
        self.keeping.give(Given { label, at, content });
    }

    /// How far it is.
    pub fn keeping(&self) -> &Keeping<Given> {
        &self.keeping
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
        let bytes = format::text_with(&content, &line).expect("it is written").into_bytes();
        assert_eq!(label_of(&bytes), Some(label));
        assert_eq!(format::decode(&bytes), Ok(format::Opened::AsWritten(content.clone())));
        assert_eq!(label_of(&format::encode(&content).expect("it is written")), None);
    }
}
