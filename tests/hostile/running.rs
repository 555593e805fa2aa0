//! Runs the built program on a file that means harm: with little memory, an eye on the clock, and a look at everything
//! around it before and after.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

/// The most memory for data that the program may take, in KiB: what was promised for every file.
const MOST_MEMORY: u64 = 256 * 1024;

/// Whoever takes longer hangs. Far above what any of them takes on a busy computer.
const PATIENCE: Duration = Duration::from_mins(1);

/// What the program said, and what it took.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub error: String,
    /// The most memory that was seen in use, in KiB; 0 where the system does not tell.
    pub memory: u64,
}

/// What lies under a name: what it is, how long, when it was written, and what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lying {
    kind: char,
    length: u64,
    modified: Option<SystemTime>,
    crc32: u32,
}

/// Everything in a folder and below it, by name. Nothing is opened that may never end.
pub fn lying(folder: &Path) -> BTreeMap<String, Lying> {
    let mut all = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        // A folder that nobody may read holds nothing that could be changed.
        for entry in fs::read_dir(&next).into_iter().flatten() {
            let path = entry.unwrap().path();
            let found = fs::symlink_metadata(&path).unwrap();
            let kind = match found.file_type() {
                it if it.is_symlink() => 'l',
                it if it.is_dir() => 'd',
                it if it.is_file() => 'f',
                _ => '?',
            };
            // A folder is changed by what comes and goes in it, which is seen by itself.
            let is_file = kind == 'f';
            let crc32 = if is_file { fs::read(&path).map_or(0, |it| crc32fast::hash(&it)) } else { 0 };
            let lying = Lying {
                kind,
                length: if is_file { found.len() } else { 0 },
                modified: found.modified().ok().filter(|_| is_file),
                crc32,
            };
            all.insert(path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/"), lying);
            if kind == 'd' {
                folders.push(path);
            }
        }
    }
    all
}

/// A folder to work in, with `klein.ron` in it: a project of which everything can be printed.
pub struct Place {
    folder: tempfile::TempDir,
    /// Beside it, for what the program says.
    beside: tempfile::TempDir,
}

impl Place {
    pub fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap(), beside: tempfile::tempdir().unwrap() };
        fs::write(place.path("klein.ron"), include_bytes!("../data/hostile/goed/klein.ron")).unwrap();
        place
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).unwrap();
    }

    /// Runs a command; fails where it takes too much time or memory, is stopped, or says that it panicked.
    pub fn run(&self, arguments: &[&str]) -> Said {
        let (out, error) = (self.beside.path().join("out"), self.beside.path().join("error"));
        let mut child = limited()
            .args(arguments)
            .current_dir(self.folder())
            .env_remove("WAARDENBORD_LANGUAGE")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env("WAARDENBORD_CONFIG", self.path("config"))
            // What the program keeps for itself is not beside the project.
            .env("WAARDENBORD_LOCAL", self.beside.path().join("lokaal"))
            .env("WAARDENBORD_DOCUMENTS", self.path("documenten"))
            .stdout(File::create(&out).unwrap())
            .stderr(File::create(&error).unwrap())
            .spawn()
            .unwrap();
        let (code, memory) = ended(&mut child, arguments);
        let text = |path: &Path| String::from_utf8(fs::read(path).unwrap()).expect("what it says is text");
        let said = Said { code: code.unwrap_or(-1), out: text(&out), error: text(&error), memory };
        assert!(code.is_some(), "{arguments:?} was stopped, for memory or otherwise: {said:?}");
        assert!(!said.error.contains("panicked"), "{arguments:?}: {said:?}");
        assert_eq!(said.error.lines().count(), usize::from(said.code != 0), "{arguments:?}: {said:?}");
        assert!(memory <= MOST_MEMORY, "{arguments:?} took {memory} KiB");
        said
    }
}

/// The program, which gets no more memory than is promised where the system can see to that.
fn limited() -> Command {
    let program = env!("CARGO_BIN_EXE_waardenbord");
    if !cfg!(unix) {
        return Command::new(program);
    }
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("ulimit -d {MOST_MEMORY}; exec \"$0\" \"$@\""), program]);
    shell
}

/// How the program ended, and the most memory that it was seen to have.
fn ended(child: &mut Child, arguments: &[&str]) -> (Option<i32>, u64) {
    let start = Instant::now();
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut memory = 0;
    loop {
        // It only grows as long as the program runs.
        memory = memory.max(fs::read_to_string(&status).ok().and_then(|it| peak(&it)).unwrap_or(0));
        if let Some(status) = child.try_wait().unwrap() {
            return (status.code(), memory);
        }
        if start.elapsed() > PATIENCE {
            child.kill().unwrap();
            panic!("{arguments:?} does not end");
        }
        thread::sleep(Duration::from_millis(2));
    }
}

/// The line `VmHWM:   12345 kB`, once it is the program's own: until then the memory is that of who started it.
fn peak(status: &str) -> Option<u64> {
    status.lines().find_map(|it| it.strip_prefix("Name:")).filter(|it| it.trim() == "waardenbord")?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}
