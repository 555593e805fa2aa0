//! What holds for any work: it comes back from the journal and from the file as it was, and damage is noticed.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestCaseResult, TestRunner};
use tempfile::TempDir;
use waardenbord::model::{History, Project, check};
use waardenbord::store::error::SaveError;
use waardenbord::store::format::{self, decode, encode};
use waardenbord::store::{Computer, Content, Desk, IdSource, Opened, RealDisk, SaveState};

use super::desk::computer;
use super::disks::{FailingDisk, quick_folder};
use super::project_file::written_by_the_library;
use crate::common::random_edits::{Recipe, random_edit, random_project, recipes, start};

const LONG: Duration = Duration::from_secs(20);

/// Tries so many cases, and says how many.
fn holds<S: Strategy>(cases: u32, strategy: &S, test: impl Fn(S::Value) -> TestCaseResult) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new(config).run(strategy, test).unwrap();
    println!("tried {cases}, lost 0");
}

/// What a person may do.
#[derive(Clone, Copy, Debug)]
enum Act {
    Edit(Recipe),
    Undo,
    Redo,
    GoTo(usize),
    Save,
    /// The program ends without a word, and starts again.
    Restart,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let recipe = (any::<usize>(), any::<u64>()).prop_map(|(kind, seed)| Act::Edit(Recipe { kind, seed }));
    let act = prop_oneof![
        12 => recipe,
        3 => Just(Act::Undo),
        2 => Just(Act::Redo),
        1 => (0..20_usize).prop_map(Act::GoTo),
        1 => Just(Act::Save),
        1 => Just(Act::Restart),
    ];
    prop::collection::vec(act, 1..40)
}

/// A desk on a disk that is watched, so that the end of its threads can be waited for.
struct Sitting<'a> {
    folder: &'a Path,
    disk: FailingDisk,
    desk: Desk,
    now: Duration,
    /// Whether this desk did anything, so that it has a journal.
    has_acted: bool,
}

impl<'a> Sitting<'a> {
    fn new(folder: &'a Path, content: &Content) -> Self {
        for path in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
            if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
        }
        fs::write(folder.join("traject.ron"), encode(content).unwrap()).unwrap();
        let disk = FailingDisk::watched();
        let mut desk = opened(folder, &disk);
        assert!(desk.keep_journal().is_none());
        Self { folder, disk, desk, now: Duration::ZERO, has_acted: false }
    }

    fn carry_out(&mut self, act: Act) -> TestCaseResult {
        self.now += Duration::from_millis(700);
        let version = self.desk.version();
        match act {
            Act::Edit(recipe) => {
                // A refusal leaves everything as it is.
                let _ = self.desk.carry_out(random_edit(self.desk.project(), recipe), self.now);
            }
            Act::Undo => {
                self.desk.undo(self.now);
            }
            Act::Redo => {
                self.desk.redo(self.now);
            }
            Act::GoTo(steps) => {
                self.desk.go_to_step(steps, self.now);
            }
            Act::Save => {
                self.desk.save_now(self.now);
                prop_assert_eq!(self.desk.settle(LONG, self.now), Ok(()));
            }
            Act::Restart => return self.restart(),
        }
        self.has_acted |= self.desk.version() != version;
        Ok(())
    }

    /// What the journal and the file give back is what there was, with every step.
    fn restart(&mut self) -> TestCaseResult {
        prop_assert!(!self.has_acted || self.desk.is_in_journal(LONG));
        let nothing = Desk::empty(computer(self.folder), IdSource::counting(1));
        let before = std::mem::replace(&mut self.desk, nothing);
        let (history, is_unsaved) = (before.history().clone(), before.is_unsaved());
        drop(before);
        self.disk.wait_for_threads();
        self.desk = opened(self.folder, &self.disk);
        let recovery = self.desk.keep_journal();
        prop_assert_eq!(recovery.is_some(), is_unsaved, "what is in no file is offered, and nothing else");
        self.has_acted = recovery.is_some();
        if let Some(recovery) = recovery {
            prop_assert!(!recovery.is_changed_elsewhere);
            self.desk.take_up(recovery, self.now);
        }
        same(&history, self.desk.history())
    }
}

fn opened(folder: &Path, disk: &FailingDisk) -> Desk {
    let computer = Computer { disk: Arc::new(disk.clone()), ..computer(folder) };
    Desk::open(computer, IdSource::counting(1000), &folder.join("traject.ron")).unwrap()
}

/// Two histories have the same project, the same steps before it and the same steps after it.
fn same(one: &History, other: &History) -> TestCaseResult {
    prop_assert_eq!(one.project(), other.project());
    prop_assert_eq!((one.steps(), one.all_steps()), (other.steps(), other.all_steps()));
    for place in 0..one.all_steps() {
        let (Some(one), Some(other)) = (one.step(place), other.step(place)) else {
            return Err(TestCaseError::fail("a step is not there"));
        };
        prop_assert_eq!((one.number, one.at, one.edits), (other.number, other.at, other.edits), "step {}", place);
        prop_assert_eq!((one.before, one.after), (other.before, other.after), "step {}", place);
    }
    Ok(())
}

#[test]
fn a_thousand_times_what_the_journal_gives_back_is_the_project_with_all_its_steps() {
    let folder = quick_folder();
    holds(1_000, &(any::<u64>(), acts()), |(seed, acts)| {
        let begins = Content { project_id: 7.into(), revision: 1, project: start(seed) };
        let mut sitting = Sitting::new(folder.path(), &begins);
        for act in acts {
            sitting.carry_out(act)?;
        }
        sitting.restart()?;
        // Saved, opened, undone and redone it is the same, and holds.
        let end = sitting.desk.project().clone();
        prop_assert_eq!(check::findings(&end), Vec::new());
        sitting.carry_out(Act::Save)?;
        sitting.restart()?;
        prop_assert_eq!(sitting.desk.project(), &end);
        let steps = sitting.desk.history().steps();
        sitting.carry_out(Act::GoTo(0))?;
        prop_assert_eq!(sitting.desk.project(), &begins.project);
        sitting.restart()?;
        sitting.carry_out(Act::GoTo(steps))?;
        prop_assert_eq!(sitting.desk.project(), &end);
        sitting.carry_out(Act::Save)?;
        let (opened, _) = format::read(&RealDisk, &folder.path().join("traject.ron")).unwrap();
        prop_assert!(matches!(opened, Opened::AsWritten(content) if content.project == end));
        sitting.restart()
    });
}

/// So many edits lie between two projects of one list that are written.
const BETWEEN: usize = 4;

#[test]
fn two_thousand_random_projects_are_read_as_they_were_written() {
    // Twenty projects of each of a hundred lists of edits.
    let lists = (any::<u64>(), recipes(20 * BETWEEN));
    holds(100, &lists, |(seed, recipes)| {
        let mut project = start(seed);
        for few in recipes.chunks(BETWEEN) {
            for recipe in few {
                project = project.apply(&random_edit(&project, *recipe)).unwrap_or(project);
            }
            let content = Content { project_id: (seed | 1).into(), revision: seed >> 32, project };
            let bytes = encode(&content).unwrap();
            let opened = decode(&bytes);
            prop_assert_eq!(&opened, &Ok(Opened::AsWritten(content.clone())));
            prop_assert!(bytes.ends_with(written_by_the_library(&content).as_bytes()), "as the library writes");
            prop_assert_eq!(encode(&content).unwrap(), bytes, "the same project gives the same bytes");
            prop_assert_eq!(check::findings(&content.project), Vec::new());
            project = content.project;
        }
        Ok(())
    });
    println!("tried 2000 projects, lost 0");
}

/// What happens to a file that nobody looks at. Places are parts of its length.
#[derive(Clone, Copy, Debug)]
enum Damage {
    Flip(f64, u8),
    Cut(f64),
    Zeros(f64, usize),
    /// A block of the disk holds what belongs to another one.
    Moved(f64, f64, usize),
    /// A block is there twice.
    Doubled(f64, usize),
    /// A block is not there.
    Missing(f64, usize),
    /// A digit or letter is another one, as in a number that still reads as one.
    Letter(f64, u8),
}

fn damage() -> impl Strategy<Value = Damage> {
    let length = prop_oneof![Just(512_usize), Just(4096), 1..64_usize];
    let place = 0.0..1.0_f64;
    prop_oneof![
        4 => (place.clone(), 0..8_u8).prop_map(|(at, bit)| Damage::Flip(at, bit)),
        1 => place.clone().prop_map(Damage::Cut),
        2 => (place.clone(), length.clone()).prop_map(|(at, length)| Damage::Zeros(at, length)),
        1 => (place.clone(), place.clone(), length.clone()).prop_map(|(from, to, length)| Damage::Moved(from, to, length)),
        1 => (place.clone(), length.clone()).prop_map(|(at, length)| Damage::Doubled(at, length)),
        1 => (place.clone(), length).prop_map(|(at, length)| Damage::Missing(at, length)),
        2 => (place, b'0'..=b'9').prop_map(|(at, digit)| Damage::Letter(at, digit)),
    ]
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of a length")]
fn damaged(whole: &[u8], damage: Damage) -> Vec<u8> {
    let place = |part: f64| ((whole.len() as f64 * part) as usize).min(whole.len() - 1);
    let block = |at: f64, length: usize| place(at)..(place(at) + length).min(whole.len());
    let mut bytes = whole.to_vec();
    match damage {
        Damage::Flip(at, bit) => bytes[place(at)] ^= 1 << bit,
        Damage::Cut(at) => bytes.truncate(place(at)),
        Damage::Zeros(at, length) => bytes[block(at, length)].fill(0),
        Damage::Moved(from, to, length) => {
            let moved = whole[block(from, length)].to_vec();
            let to = place(to).min(whole.len() - moved.len());
            bytes[to..to + moved.len()].copy_from_slice(&moved);
        }
        Damage::Doubled(at, length) => {
            let block = block(at, length);
            bytes.splice(block.end..block.end, whole[block.clone()].iter().copied());
        }
        Damage::Missing(at, length) => {
            bytes.drain(block(at, length));
        }
        Damage::Letter(at, digit) => {
            let from = place(at);
            if let Some(found) = (from..whole.len()).find(|it| whole[*it].is_ascii_alphanumeric()) {
                bytes[found] = digit;
            }
        }
    }
    bytes
}

/// Files of small and large projects.
fn files() -> Vec<(Vec<u8>, Project)> {
    let file = |seed: u64| {
        let project = random_project(seed, usize::try_from(seed).unwrap() * 9);
        let content = Content { project_id: 7.into(), revision: seed, project: project.clone() };
        (encode(&content).unwrap(), project)
    };
    (0..12).map(file).collect()
}

/// Opens a damaged file: it is refused in a sentence, or known as changed and not saved, or it is what it was.
fn is_noticed(folder: &TempDir, bytes: &[u8], project: &Project) -> TestCaseResult {
    let path = folder.path().join("traject.ron");
    fs::write(&path, bytes).unwrap();
    let Ok(mut desk) = Desk::open(computer(folder.path()), IdSource::counting(1), &path) else {
        return Ok(());
    };
    if matches!(desk.state(), SaveState::Failed(SaveError::EditedByHand { .. })) {
        prop_assert_eq!(check::findings(desk.project()), Vec::new(), "what opens holds");
        prop_assert_eq!(desk.tick(Duration::from_hours(1)), None, "it is not saved by itself");
    } else {
        prop_assert_eq!(desk.project(), project, "it opened as if nothing was the matter");
    }
    let by_the_library: Content = ron::from_str(std::str::from_utf8(bytes).unwrap()).unwrap();
    prop_assert_eq!(&by_the_library.project, desk.project(), "as the library reads");
    prop_assert_eq!(fs::read(&path).unwrap(), bytes, "the file is as it was found");
    Ok(())
}

#[test]
fn two_thousand_damaged_files_are_all_noticed() {
    let (files, folder) = (files(), quick_folder());
    holds(2_000, &(0..files.len(), damage()), |(file, damage)| {
        let (whole, project) = &files[file];
        is_noticed(&folder, &damaged(whole, damage), project)
    });
}
