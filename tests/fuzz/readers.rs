//! What is asked of each reader: bytes of any kind are refused or read, and what was read can be kept.
//!
//! The fuzz targets call these, and so do the tests, with every file in `corpus`.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use waardenbord::exchange;
use waardenbord::model::{BoardId, Edit, InputEdit, Project};
use waardenbord::store::disk::{Disk, EntryKind, Lock, Metadata, NewFile};
use waardenbord::store::journal::left_behind;
use waardenbord::store::{Clock, Computer, Opened, format};

/// What a reader made of its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Made {
    /// Nothing; it says why.
    Nothing,
    /// Something that holds.
    Something,
}

/// A project file: what can be read is written, and read again as the same.
pub fn project(bytes: &[u8]) -> Made {
    let Ok(opened) = format::decode(bytes) else { return Made::Nothing };
    let content = opened.into_content();
    let written = format::encode(&content).expect("what was read can be written");
    let again = format::decode(&written).expect("what was written can be read");
    assert_eq!(again, Opened::AsWritten(content), "it comes back as it was");
    Made::Something
}

/// A journal: as it is, and with each line as a record that has its number and its checksum.
pub fn journal(bytes: &[u8]) -> Made {
    let sealed = |(number, line): (usize, &[u8])| {
        let body = [number.to_string().as_bytes(), b" ", line].concat();
        [format!("{:08x} ", crc32fast::hash(&body)).as_bytes(), &body, b"\n"].concat()
    };
    let lines = bytes.split(|it| *it == b'\n').enumerate().map(sealed).collect::<Vec<_>>().concat();
    [told(bytes.to_vec()), told(lines)].into_iter().max().unwrap_or(Made::Nothing)
}

fn told(bytes: Vec<u8>) -> Made {
    let computer = Computer {
        disk: Arc::new(OneJournal { bytes }),
        clock: Clock::Computer,
        documents: None,
        config: None,
        local: Some(PathBuf::from(LOCAL)),
        name: "computer".to_owned(),
    };
    let found = left_behind(&computer);
    assert!(
        found.len() < 2 && found.iter().all(|it| it.acts > 0),
        "there is one journal, with something to go on with"
    );
    if found.is_empty() { Made::Nothing } else { Made::Something }
}

/// A table of sheets and a list of teams: what can be read can be taken in, and a second time adds nothing.
pub fn csv(bytes: &[u8]) -> Made {
    let text = String::from_utf8_lossy(bytes);
    let mut made = Made::Nothing;
    for reading in [exchange::read(bytes), exchange::read_pasted(&text)].into_iter().flatten() {
        assert!(!reading.rows.is_empty() || !reading.wrong.is_empty(), "it read something");
        let mut ids = 100..;
        let mut id = || ids.next().expect("there are enough");
        let start = Project::new(BoardId::from(1));
        let plan = exchange::plan(&start, &reading.rows, &mut id);
        let next = start.apply(&Edit::Input(InputEdit::Take(plan.batch))).expect("what was read can be taken in");
        assert!(exchange::plan(&next, &reading.rows, &mut id).is_empty(), "a second time adds nothing");
        made = Made::Something;
    }
    for reading in [exchange::read_teams(bytes), exchange::read_pasted_teams(&text)].into_iter().flatten() {
        let mut ids = 100..;
        let mut id = || ids.next().expect("there are enough");
        let start = Project::new(BoardId::from(1));
        let Some(edit) = exchange::teams_plan(&start, &reading.rows, &mut id).edit() else { continue };
        let next = start.apply(&edit).expect("the teams can be taken in");
        assert!(exchange::teams_plan(&next, &reading.rows, &mut id).edit().is_none(), "a second time adds nothing");
        made = Made::Something;
    }
    made
}

const LOCAL: &str = "/local";
const FOLDER: &str = "/local/herstel/0000000000001-nieuw";
const FILE: &str = "/local/herstel/0000000000001-nieuw/1.journal";

/// A computer on which nothing lies but one journal.
#[derive(Debug)]
struct OneJournal {
    bytes: Vec<u8>,
}

#[derive(Debug)]
struct Held;

impl Lock for Held {}

fn nothing<T>() -> io::Result<T> {
    Err(ErrorKind::NotFound.into())
}

impl Disk for OneJournal {
    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        if path != Path::new(FILE) {
            return nothing();
        }
        let length = u64::try_from(self.bytes.len()).unwrap_or(u64::MAX);
        Ok(Metadata { length, modified: None, kind: EntryKind::File })
    }

    fn read(&self, path: &Path, _limit: u64) -> io::Result<Vec<u8>> {
        if path == Path::new(FILE) { Ok(self.bytes.clone()) } else { nothing() }
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        Ok(path.to_owned())
    }

    fn create_new(&self, _path: &Path, _like: &Path) -> io::Result<Box<dyn NewFile>> {
        nothing()
    }

    fn rename(&self, _from: &Path, _to: &Path) -> io::Result<()> {
        nothing()
    }

    fn rename_to_free(&self, _from: &Path, _to: &Path) -> io::Result<()> {
        nothing()
    }

    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        nothing()
    }

    fn create_folders(&self, _folder: &Path) -> io::Result<()> {
        nothing()
    }

    fn remove(&self, _path: &Path) -> io::Result<()> {
        nothing()
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let inside = if folder == Path::new(FOLDER) { FILE } else { FOLDER };
        Ok(vec![PathBuf::from(inside)])
    }

    fn lock(&self, _path: &Path) -> io::Result<Box<dyn Lock>> {
        Ok(Box::new(Held))
    }
}
