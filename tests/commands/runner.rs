//! Runs the built program in a folder of its own.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The folder of what the program keeps for itself.
const LOCAL: &str = "lokaal";

/// What a command said.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub error: String,
}

/// A folder to work in.
pub struct Room {
    folder: tempfile::TempDir,
}

impl Room {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A room with the project `a.ron`, whose ids count from 1.
    pub fn with_project() -> Self {
        let room = Self::new();
        room.good(&["new", "a.ron", "--title", "Proef", "--counting-ids", "1"]);
        room
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        String::from_utf8(fs::read(self.path(name)).unwrap()).unwrap()
    }

    pub fn run(&self, arguments: &[&str]) -> Said {
        self.run_with(arguments, &[])
    }

    pub fn run_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Said {
        let output = Command::new(env!("CARGO_BIN_EXE_waardenbord"))
            .args(arguments)
            .current_dir(self.folder.path())
            .env_remove("WAARDENBORD_LANGUAGE")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env("WAARDENBORD_CONFIG", self.path("config"))
            .env("WAARDENBORD_LOCAL", self.path(LOCAL))
            .env("WAARDENBORD_DOCUMENTS", self.path("documents"))
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        let said = Said {
            code: output.status.code().expect("no signal"),
            out: String::from_utf8(output.stdout).unwrap(),
            error: String::from_utf8(output.stderr).unwrap(),
        };
        let lines = said.error.lines().count();
        assert_eq!(lines, usize::from(said.code != 0), "{arguments:?}: {said:?}");
        assert!(!said.error.contains("panicked"), "{said:?}");
        said
    }

    /// A command that must go well.
    pub fn good(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!(said.code, 0, "{arguments:?}: {said:?}");
        said.out
    }

    /// A command that must be refused, with its sentence.
    pub fn refused(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!(said.code, 1, "{arguments:?}: {said:?}");
        said.error.trim_end().to_owned()
    }

    /// The names of the files here, but for what the program keeps for itself.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> = entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.retain(|it| it != LOCAL);
        names.sort();
        names
    }
}

/// The real input.
pub fn input() -> String {
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/inbreng.csv").to_owned()
}
