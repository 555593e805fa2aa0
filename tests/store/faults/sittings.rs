//! Sittings at the desk: what a person does while the disk fails, with files that lay there before.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use waardenbord::model::{Edit, Project, TeamEdit};
use waardenbord::store::format::encode;
use waardenbord::store::journal::left_behind;
use waardenbord::store::{Computer, Desk, IdSource, SaveState};
use waardenbord::words::{Language, Words};

use super::super::desk::computer;
use super::super::disks::FailingDisk;
use super::super::samples;
use super::super::sentences::trouble;

const LONG: Duration = Duration::from_secs(20);

/// All files below a folder, by their paths in it.
pub type Files = BTreeMap<PathBuf, Vec<u8>>;

/// What a person does, and what lay there before.
pub struct Sitting {
    /// What it is called.
    pub name: &'static str,
    /// Lays down what was there before.
    pub prepare: fn(&Path),
    /// So many acts stand in a journal before it begins.
    pub acts_before: u64,
    /// What is done.
    pub sit: fn(&mut Seat),
    /// The project before all acts.
    pub base: fn() -> Project,
    /// Whether somebody else changed the file meanwhile.
    pub is_changed_elsewhere: bool,
}

pub const SITTINGS: &[Sitting] = &[
    Sitting {
        name: "a file",
        prepare: a_file,
        acts_before: 0,
        sit: work_on_a_file,
        base: samples::project,
        is_changed_elsewhere: false,
    },
    Sitting {
        name: "a new project",
        prepare: nothing,
        acts_before: 0,
        sit: begin,
        base: new_project,
        is_changed_elsewhere: false,
    },
    Sitting {
        name: "after a crash",
        prepare: a_crash,
        acts_before: 5,
        sit: go_on,
        base: samples::project,
        is_changed_elsewhere: false,
    },
    Sitting {
        name: "put aside",
        prepare: a_crash,
        acts_before: 0,
        sit: put_aside,
        base: samples::project,
        is_changed_elsewhere: false,
    },
    Sitting {
        name: "changed elsewhere",
        prepare: a_file,
        acts_before: 0,
        sit: conflict,
        base: samples::project,
        is_changed_elsewhere: true,
    },
    Sitting {
        name: "another place",
        prepare: two_files,
        acts_before: 0,
        sit: elsewhere,
        base: samples::project,
        is_changed_elsewhere: false,
    },
    Sitting {
        name: "left behind",
        prepare: a_stray,
        acts_before: 3,
        sit: take_stray,
        base: new_project,
        is_changed_elsewhere: false,
    },
];

/// Somebody at a desk whose disk fails.
pub struct Seat {
    /// Where everything lies.
    pub folder: PathBuf,
    /// What fails.
    pub disk: FailingDisk,
    /// The desk; none while the file does not open.
    pub desk: Option<Desk>,
    /// On a clock that only goes forward.
    pub now: Duration,
    /// The last act that was done or taken up.
    pub last: u64,
    /// The last act that the journal acknowledged.
    pub acknowledged: u64,
}

/// The act with this number.
pub fn team(number: u64) -> Edit {
    Edit::Team(TeamEdit::Add { id: number.into(), name: format!("Team {number}"), people: 3 })
}

/// The file that most sittings are about.
pub fn file(folder: &Path) -> PathBuf {
    folder.join("traject.ron")
}

impl Seat {
    /// At a disk in a folder.
    pub fn new(folder: &Path, disk: FailingDisk) -> Self {
        let folder = folder.to_owned();
        Self { folder, disk, desk: None, now: Duration::ZERO, last: 0, acknowledged: 0 }
    }

    /// The computer with this disk.
    pub fn computer(&self) -> Computer {
        Computer { disk: Arc::new(self.disk.clone()), ..computer(&self.folder) }
    }

    /// Takes a desk, with everything that was done on it before.
    pub fn take(&mut self, desk: Desk) {
        self.last = u64::try_from(desk.project().teams.len()).unwrap();
        self.desk = Some(desk);
        self.look();
    }

    /// A file on the desk. Why it does not open is a sentence; one that was read wrongly is noticed, and left.
    fn desk_of(&mut self, path: &Path) -> Option<Desk> {
        self.disk.during("open");
        let desk = Desk::open(self.computer(), IdSource::counting(1000), path).map_err(|error| {
            let sentence = Words::new(Language::Dutch).tell(&error);
            assert!(sentence.contains("traject.ron") && sentence.len() > 20, "{sentence}");
        });
        self.disk.during("read journal");
        desk.ok().filter(|it| trouble(&it.state()).is_none())
    }

    /// Opens a file and takes up what its journal has.
    pub fn open(&mut self, path: &Path) {
        let Some(mut desk) = self.desk_of(path) else {
            return;
        };
        let recovery = desk.keep_journal();
        self.disk.during("take up");
        if let Some(recovery) = recovery {
            desk.take_up(recovery, self.now);
        }
        self.take(desk);
    }

    /// Does the next act. It is acknowledged once it is in the journal; where it cannot be, the desk says so.
    pub fn act(&mut self, during: &'static str) {
        self.disk.during(during);
        self.now += Duration::from_secs(10);
        let Some(desk) = &mut self.desk else { return };
        self.last += 1;
        desk.carry_out(team(self.last), self.now).unwrap();
        self.look();
    }

    /// Hears whether everything is in the journal.
    pub fn look(&mut self) {
        let Some(desk) = &self.desk else { return };
        if desk.is_in_journal(LONG) {
            self.acknowledged = self.last;
        } else if desk.journal_trouble().is_some() && desk.is_unsaved() {
            assert!(matches!(desk.state(), SaveState::OnlyInMemory { .. }), "{:?}", desk.state());
            trouble(&desk.state()).expect("what is only in memory is told");
        }
    }

    /// Takes an act back and does it again.
    pub fn undo_and_redo(&mut self) {
        self.disk.during("append");
        let Some(desk) = &mut self.desk else { return };
        assert!(desk.undo(self.now) && desk.redo(self.now));
        // Where it ends between the two, the act is one to do again.
        self.acknowledged = self.acknowledged.min(self.last - 1);
        self.look();
    }

    /// Saves and waits for what comes of it: either all is in the file, or a sentence says why not.
    pub fn save(&mut self) {
        self.disk.during("save");
        if let Some(desk) = &mut self.desk {
            desk.save_now(self.now);
        }
        self.settle();
    }

    /// Waits for a save and for the journal after it.
    pub fn settle(&mut self) {
        let Some(desk) = &mut self.desk else { return };
        let settled = desk.settle(LONG, self.now);
        match desk.state() {
            SaveState::Saved { .. } => {
                assert!(settled.is_ok() && !desk.is_unsaved(), "{settled:?}");
            }
            state => assert!(trouble(&state).is_some() || settled.is_ok(), "{state:?}"),
        }
        self.look();
    }

    /// Ends the program, and waits until nothing of it runs.
    pub fn leave(&mut self) {
        self.disk.during("leave");
        self.desk = None;
        self.disk.wait_for_threads();
    }
}

fn work_on_a_file(seat: &mut Seat) {
    seat.open(&file(&seat.folder.clone()));
    seat.act("begin journal");
    seat.act("append");
    seat.undo_and_redo();
    seat.save();
    seat.act("append");
    seat.save();
}

fn begin(seat: &mut Seat) {
    let mut desk = new_desk(seat);
    seat.disk.during("read journal");
    assert!(desk.keep_journal().is_none());
    seat.take(desk);
    seat.act("begin journal");
    seat.act("append");
    seat.save();
    seat.act("append");
}

fn go_on(seat: &mut Seat) {
    seat.open(&file(&seat.folder.clone()));
    seat.act("append");
    seat.save();
}

fn put_aside(seat: &mut Seat) {
    let Some(mut desk) = seat.desk_of(&file(&seat.folder.clone())) else {
        return;
    };
    let recovery = desk.keep_journal();
    seat.disk.during("put aside");
    if recovery.is_some() {
        desk.put_aside();
    }
    seat.take(desk);
    seat.act("begin journal");
    seat.save();
}

fn conflict(seat: &mut Seat) {
    seat.open(&file(&seat.folder.clone()));
    seat.act("begin journal");
    if seat.desk.is_some() {
        fs::write(file(&seat.folder), encode(&samples::changed_content()).unwrap()).unwrap();
    }
    seat.save();
    seat.act("append");
    seat.save();
}

fn elsewhere(seat: &mut Seat) {
    seat.open(&file(&seat.folder.clone()));
    seat.act("begin journal");
    seat.disk.during("choose a place");
    let path = seat.folder.join("ander.ron");
    if let Some(desk) = &mut seat.desk
        && let Err(error) = desk.save_as(&path, seat.now)
    {
        let sentence = Words::new(Language::Dutch).tell(&error);
        assert!(sentence.contains("ander.ron"), "{sentence}");
    }
    seat.disk.during("save");
    seat.settle();
    seat.act("append");
}

fn take_stray(seat: &mut Seat) {
    seat.disk.during("look for work");
    let Some(left) = left_behind(&seat.computer()).pop() else {
        return;
    };
    seat.disk.during("take up");
    let desk = Desk::of_left_behind(seat.computer(), IdSource::counting(1000), left, seat.now);
    seat.take(desk);
    seat.save();
    seat.act("append");
}

fn new_desk(seat: &Seat) -> Desk {
    Desk::create(seat.computer(), IdSource::counting(1), "Waarden").unwrap()
}

fn new_project() -> Project {
    new_desk(&Seat::new(Path::new(""), FailingDisk::watched())).project().clone()
}

fn nothing(_: &Path) {}

fn a_file(folder: &Path) {
    fs::write(file(folder), encode(&samples::content()).unwrap()).unwrap();
}

fn two_files(folder: &Path) {
    a_file(folder);
    fs::write(folder.join("ander.ron"), encode(&samples::content()).unwrap()).unwrap();
}

/// A program that ended twice without a word: two generations, and five acts that are in no file.
fn a_crash(folder: &Path) {
    a_file(folder);
    for acts in [3, 2] {
        let mut seat = Seat::new(folder, FailingDisk::watched());
        seat.open(&file(folder));
        for _ in 0..acts {
            seat.act("");
        }
        seat.leave();
    }
}

/// Work of a program that ended before it was saved anywhere.
fn a_stray(folder: &Path) {
    let mut seat = Seat::new(folder, FailingDisk::watched());
    let mut desk = new_desk(&seat);
    assert!(desk.keep_journal().is_none());
    seat.take(desk);
    for _ in 0..3 {
        seat.act("");
    }
    seat.leave();
}

/// The project after so many acts.
pub fn after(base: &Project, acts: u64) -> Project {
    (1..=acts).fold(base.clone(), |it, number| it.apply(&team(number)).unwrap())
}
