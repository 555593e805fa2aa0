//! A disk that is really full: a small file system of its own, where this computer allows one.

use std::fs::{self, File};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use tempfile::TempDir;
use waardenbord::model::{DecisionField, Edit, Project, SetupEdit};
use waardenbord::store::format::{self, encode};
use waardenbord::store::{Computer, Content, Desk, IdSource, Opened, RealDisk, SaveState};

use super::desk::computer;
use super::disks::{Failing, FailingDisk};
use super::samples;
use super::sentences::trouble;
use crate::common::random_edits::random_project;

const SECOND: Duration = Duration::from_secs(1);
const LONG: Duration = Duration::from_secs(20);
/// How often it is filled, each time a little less or more.
const RUNS: u64 = 50;
/// So many acts are done while it is full.
const ACTS: u64 = 20;

/// A file system of 4 MiB in a folder of its own, taken away again at the end.
struct SmallDisk(TempDir);

impl SmallDisk {
    /// Why there is none, where this computer does not allow it.
    fn mounted() -> Result<Self, String> {
        let folder = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"]).arg(folder.path());
        let output = mount.output().map_err(|error| error.to_string())?;
        if output.status.success() {
            return Ok(Self(folder));
        }
        Err(String::from_utf8_lossy(&output.stderr).trim().to_owned())
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn filler(&self) -> PathBuf {
        self.path().join("filler")
    }

    /// Fills it up to the last page, and then leaves so many bytes.
    fn fill(&self, leave: u64) {
        let mut file = File::create(self.filler()).unwrap();
        let page = [1; 4096];
        let error = loop {
            if let Err(error) = file.write_all(&page) {
                break error;
            }
        };
        assert_eq!(error.kind(), ErrorKind::StorageFull);
        let length = file.metadata().unwrap().len();
        file.set_len(length.saturating_sub(leave)).unwrap();
    }

    fn make_room(&self) {
        fs::remove_file(self.filler()).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily: a thread of a test that failed may still hold a file.
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}

fn act(number: u64) -> Edit {
    Edit::Setup(SetupEdit::Title(format!("Titel {number}")))
}

/// The last act that is in a project; 0 where none is.
fn last_act(project: &Project) -> u64 {
    project.setup.title.strip_prefix("Titel ").and_then(|it| it.parse().ok()).unwrap_or(0)
}

/// Where the file and the journal lie, of which one or both are full, and how much is left.
struct Run {
    number: u64,
    folder: TempDir,
    drive: PathBuf,
    local: PathBuf,
    base: Project,
}

impl Run {
    fn new(number: u64, disk: &SmallDisk) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let on_disk = |name: &str| disk.path().join(format!("{number} {name}"));
        let beside = |name: &str| folder.path().join(name);
        let (drive, local) = match number % 3 {
            0 => (on_disk("schijf"), on_disk("lokaal")),
            1 => (on_disk("schijf"), beside("lokaal")),
            _ => (beside("schijf"), on_disk("lokaal")),
        };
        fs::create_dir(&drive).unwrap();
        let base = random_project(number, 60);
        let run = Self { number, folder, drive, local, base };
        let content = Content { project_id: 7.into(), revision: 1, project: run.base.clone() };
        fs::write(run.file(), encode(&content).unwrap()).unwrap();
        run
    }

    fn file(&self) -> PathBuf {
        self.drive.join("traject.ron")
    }

    fn open(&self, disk: &FailingDisk) -> Desk {
        let disk = Arc::new(disk.clone());
        let computer = Computer { local: Some(self.local.clone()), disk, ..computer(self.folder.path()) };
        let mut desk = Desk::open(computer, IdSource::counting(1000), &self.file()).unwrap();
        if let Some(recovery) = desk.keep_journal() {
            desk.take_up(recovery, SECOND);
        }
        desk
    }

    /// The file is as the program wrote it, with the base or with what came after it; gives the act that it ends with.
    fn saved(&self) -> u64 {
        let (opened, _) = format::read(&RealDisk, &self.file()).unwrap();
        let Opened::AsWritten(content) = opened else { panic!("run {}: changed by hand", self.number) };
        let last = last_act(&content.project);
        let expected = if last == 0 { self.base.clone() } else { self.base.apply(&act(last)).unwrap() };
        assert_eq!(content.project, expected, "run {}", self.number);
        last
    }

    /// Works on the full disk; gives whether that was seen, and how many acts were acknowledged.
    fn try_it(&self, disk: &SmallDisk) -> (bool, u64) {
        let at = self.number;
        let watched = FailingDisk::watched();
        let mut desk = self.open(&watched);
        let begins_before = at % 4 < 3;
        if begins_before {
            desk.carry_out(act(1), SECOND).unwrap();
            assert!(desk.is_in_journal(LONG));
        }
        let first = if begins_before { 2 } else { 1 };
        disk.fill(at / 3 % 8 * 2 * 4096);
        let (mut acknowledged, mut is_told) = (first - 1, false);
        for number in first..first + ACTS {
            desk.carry_out(act(number), SECOND * 2 * u32::try_from(number).unwrap()).unwrap();
            if desk.is_in_journal(LONG) {
                acknowledged = number;
            } else {
                is_told |= trouble(&desk.state()).is_some_and(|it| it.contains("alleen in het geheugen"));
                assert!(is_told, "run {at}: {:?}", desk.state());
            }
        }
        let last = first + ACTS - 1;
        assert!(!begins_before || acknowledged == last, "run {at}: the journal has room, {acknowledged}");
        desk.save_now(60 * SECOND);
        match desk.settle(LONG, 60 * SECOND) {
            Ok(()) => assert_eq!(self.saved(), last, "run {at}"),
            Err(error) => {
                assert!(format!("{error:?}").starts_with("DiskFull"), "run {at}: {error:?}");
                assert_eq!(self.saved(), 0, "run {at}: the old file");
                assert!(trouble(&desk.state()).is_some());
                is_told = true;
            }
        }
        if at.is_multiple_of(2) {
            // The program ends, and starts again while the disk is still full.
            drop(desk);
            watched.wait_for_threads();
            desk = self.open(&watched);
            let found = last_act(desk.project());
            assert!(found >= acknowledged, "run {at}: {found} of {acknowledged}");
        }
        disk.make_room();
        let end = last_act(desk.project());
        for now in [100, 200, 300] {
            desk.tick(SECOND * now);
            desk.settle(LONG, SECOND * now).unwrap();
        }
        assert!(matches!(desk.state(), SaveState::Saved { .. }), "run {at}: {:?}", desk.state());
        assert_eq!((self.saved(), last_act(desk.project())), (end, end), "run {at}");
        desk.carry_out(act(99), SECOND * 400).unwrap();
        assert!(desk.is_in_journal(LONG) && matches!(desk.close(SECOND * 401), SaveState::Saved { .. }));
        drop(desk);
        watched.wait_for_threads();
        (is_told, acknowledged)
    }
}

#[test]
fn fifty_times_on_a_full_disk_nothing_that_was_acknowledged_is_lost() {
    let disk = match SmallDisk::mounted() {
        Ok(disk) => disk,
        Err(why) => {
            println!("SKIPPED: no small disk could be made here ({why}); a full disk was not tried");
            return;
        }
    };
    let (mut full, mut acts) = (0, 0);
    for number in 0..RUNS {
        let run = Run::new(number, &disk);
        let (is_told, acknowledged) = run.try_it(&disk);
        full += u64::from(is_told);
        acts += acknowledged;
        for path in fs::read_dir(disk.path()).unwrap().map(|it| it.unwrap().path()) {
            fs::remove_dir_all(path).unwrap();
        }
    }
    println!("tried {RUNS}, of which {full} had no room for the file or a journal, {acts} acts acknowledged, lost 0");
    assert!(full >= RUNS / 4, "{full}");
}

#[test]
fn where_a_new_generation_finds_no_room_the_one_before_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("traject.ron");
    fs::write(&path, encode(&samples::content()).unwrap()).unwrap();
    let disk = FailingDisk::below(&folder.path().join("lokaal"));
    let failing = Computer { disk: Arc::new(disk.clone()), ..computer(folder.path()) };
    let mut desk = Desk::open(failing, IdSource::counting(1000), &path).unwrap();
    assert!(desk.keep_journal().is_none());
    for number in 0..130 {
        let text = format!("{number:03} ").repeat(2_400);
        let edit = Edit::Choice(waardenbord::model::ChoiceEdit::Decide { field: DecisionField::Why, text });
        desk.carry_out(edit, SECOND * 2 * number).unwrap();
    }
    assert!(desk.is_in_journal(LONG));
    disk.fail(Failing::Lasting(ErrorKind::StorageFull), Some("create"));
    assert!(matches!(desk.close(SECOND * 500), SaveState::Saved { .. }));
    desk.carry_out(act(7), SECOND * 600).unwrap();
    assert!(desk.is_in_journal(LONG), "it is written where there is room still");
    assert_eq!(trouble(&desk.state()), None);
    assert!(disk.log().iter().filter(|it| *it == "create").count() > 1, "a new generation was tried");
    drop(desk);
    disk.wait_for_threads();
    let mut desk = Desk::open(computer(folder.path()), IdSource::counting(2000), &path).unwrap();
    let recovery = desk.keep_journal().expect("the last act is not in the file");
    assert_eq!(recovery.acts, 1);
    desk.take_up(recovery, SECOND);
    assert_eq!(last_act(desk.project()), 7);
}
