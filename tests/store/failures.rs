//! What a person meets when a disk fails: a sentence, work that goes on, and a file that is saved once it can be.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use waardenbord::store::error::SaveError;
use waardenbord::store::format::{self, encode};
use waardenbord::store::{Cause, Clock, Computer, Desk, IdSource, Opened, RealDisk, SaveState};

use super::desk::computer;
use super::disks::{Failing, FailingDisk};
use super::faults::team;
use super::samples;
use super::sentences::trouble;

const SECOND: Duration = Duration::from_secs(1);
const LONG: Duration = Duration::from_secs(20);
/// Longer than what is done without waiting takes on a busy computer, and shorter than any wait for a disk would be.
const AT_ONCE: Duration = Duration::from_secs(3);

/// A desk with a file on a drive that may fail; its journal lies on the computer.
struct Room {
    folder: TempDir,
    disk: FailingDisk,
    desk: Desk,
    acts: u64,
}

impl Room {
    fn new() -> Self {
        Self::failing_below("schijf")
    }

    /// What lies below this folder may fail.
    fn failing_below(name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("schijf")).unwrap();
        fs::write(folder.path().join("schijf/traject.ron"), encode(&samples::content()).unwrap()).unwrap();
        let disk = FailingDisk::below(&folder.path().join(name));
        let desk = opened(&folder, disk.clone());
        Self { folder, disk, desk, acts: 0 }
    }

    fn drive(&self) -> PathBuf {
        self.folder.path().join("schijf")
    }

    fn file(&self) -> PathBuf {
        self.drive().join("traject.ron")
    }

    /// Does something, and gives the desk a moment, as the window does.
    fn act(&mut self, now: Duration) {
        self.acts += 1;
        self.desk.carry_out(team(self.acts), now).unwrap();
        self.desk.tick(now);
    }

    /// The acts in a file that is whole.
    fn saved_acts(path: &Path) -> u64 {
        let (opened, _) = format::read(&RealDisk, path).unwrap();
        let Opened::AsWritten(content) = opened else { panic!("changed by hand") };
        u64::try_from(content.project.teams.len()).unwrap()
    }

    /// The program ends, and starts again on a disk that is well.
    fn again(&mut self) -> Desk {
        let folder = self.folder.path();
        self.disk.heal();
        let other = Desk::empty(computer(folder), IdSource::counting(1));
        drop(std::mem::replace(&mut self.desk, other));
        self.disk.wait_for_threads();
        let path = self.file();
        Desk::open(computer(folder), IdSource::counting(2000), &path).unwrap()
    }
}

fn opened(folder: &TempDir, disk: FailingDisk) -> Desk {
    let computer = Computer { disk: Arc::new(disk), ..computer(folder.path()) };
    let mut desk = Desk::open(computer, IdSource::counting(1000), &folder.path().join("schijf/traject.ron")).unwrap();
    assert!(desk.keep_journal().is_none());
    desk
}

/// The same file on the disk that may fail.
fn opened_again(room: &Room) -> Desk {
    let computer = Computer { disk: Arc::new(room.disk.clone()), ..computer(room.folder.path()) };
    Desk::open(computer, IdSource::counting(3000), &room.file()).unwrap()
}

/// What goes wrong with a drive.
struct Wrong {
    begins: fn(&Room),
    ends: fn(&Room),
    sentence: &'static str,
}

const FULL: &str = "De schijf is vol: traject.ron is nog het oude bestand; maak ruimte of kies een andere plek";
const NOT_ALLOWED: &str = "traject.ron mag je hier niet opslaan; kies een andere plek";
const BUSY: &str = "traject.ron kon niet worden opgeslagen; probeer het opnieuw of kies een andere plek (een ander \
                    programma is ermee bezig)";
const GONE: &str = "De map * is er niet; kies een andere plek";
const AWAY: &str = "traject.ron kon niet worden opgeslagen; probeer het opnieuw of kies een andere plek (de \
                    netwerkschijf is niet te bereiken)";

/// A full disk, no rights at all, a folder only for reading, a rename that is refused, a file that another program
/// holds, a drive that is away, and a folder that is.
const ALL: [Wrong; 7] = [
    Wrong {
        begins: |it| it.disk.fail(Failing::Lasting(ErrorKind::StorageFull), Some("write")),
        ends: well,
        sentence: FULL,
    },
    Wrong {
        begins: |it| it.disk.fail(Failing::Lasting(ErrorKind::PermissionDenied), None),
        ends: well,
        sentence: NOT_ALLOWED,
    },
    Wrong {
        begins: |it| it.disk.fail(Failing::Lasting(ErrorKind::ReadOnlyFilesystem), Some("create")),
        ends: well,
        sentence: NOT_ALLOWED,
    },
    Wrong {
        begins: |it| it.disk.fail(Failing::Lasting(ErrorKind::PermissionDenied), Some("rename")),
        ends: well,
        sentence: NOT_ALLOWED,
    },
    Wrong {
        begins: |it| it.disk.fail(Failing::Lasting(ErrorKind::ResourceBusy), Some("rename")),
        ends: well,
        sentence: BUSY,
    },
    Wrong { begins: |it| it.disk.fail(Failing::Lasting(ErrorKind::HostUnreachable), None), ends: well, sentence: AWAY },
    Wrong {
        begins: |it| fs::rename(it.drive(), it.folder.path().join("uit")).unwrap(),
        ends: |it| fs::rename(it.folder.path().join("uit"), it.drive()).unwrap(),
        sentence: GONE,
    },
];

fn well(room: &Room) {
    room.disk.heal();
}

/// A room in which this went wrong, two acts were done, and a save was tried.
fn after(wrong: &Wrong) -> Room {
    let mut room = Room::new();
    (wrong.begins)(&room);
    room.act(SECOND);
    room.desk.tick(2 * SECOND);
    room.desk.settle(LONG, 2 * SECOND).unwrap_err();
    room.act(3 * SECOND);
    room
}

#[test]
fn each_failure_of_a_drive_is_told_in_a_sentence_and_is_over_by_itself() {
    for wrong in &ALL {
        let mut room = after(wrong);
        let expected = wrong.sentence.replace('*', &room.drive().display().to_string());
        assert_eq!(trouble(&room.desk.state()), Some(expected));
        assert!(room.desk.is_unsaved() && room.desk.is_in_journal(LONG), "all is in the journal meanwhile");
        // It is tried again, and again.
        for now in [8, 20, 50] {
            room.desk.tick(SECOND * now);
            room.desk.settle(LONG, SECOND * now).unwrap_err();
        }
        (wrong.ends)(&room);
        assert_eq!(Room::saved_acts(&room.file()), 0, "{}: the old file", wrong.sentence);
        let wait = room.desk.tick(51 * SECOND).expect("it wants to be asked again");
        room.desk.tick(51 * SECOND + wait);
        room.desk.settle(LONG, 51 * SECOND + wait).unwrap();
        assert!(matches!(room.desk.state(), SaveState::Saved { .. }));
        assert_eq!(Room::saved_acts(&room.file()), 2, "{}", wrong.sentence);
        let names = fs::read_dir(room.drive()).unwrap().map(|it| it.unwrap().file_name());
        let orphans: Vec<_> = names.filter(|it| it.to_string_lossy().ends_with(".tmp")).collect();
        assert!(orphans.is_empty(), "{}: {orphans:?}", wrong.sentence);
    }
}

#[test]
fn whatever_fails_the_work_can_go_to_another_place() {
    for wrong in &ALL {
        let mut room = after(wrong);
        let other = room.folder.path().join("elders.ron");
        room.desk.save_as(&other, 4 * SECOND).unwrap();
        room.desk.settle(LONG, 4 * SECOND).unwrap();
        assert_eq!((trouble(&room.desk.state()), room.desk.path()), (None, Some(other.as_path())));
        room.act(5 * SECOND);
        assert!(matches!(room.desk.close(6 * SECOND), SaveState::Saved { .. }));
        assert_eq!(Room::saved_acts(&other), 3, "{}", wrong.sentence);
    }
}

#[test]
fn whatever_fails_closing_is_safe_and_the_next_start_offers_what_was_done() {
    for wrong in &ALL {
        let mut room = after(wrong);
        assert!(matches!(room.desk.close(4 * SECOND), SaveState::Failed(_)), "{}", wrong.sentence);
        assert!(room.desk.is_in_journal(LONG));
        (wrong.ends)(&room);
        let mut desk = room.again();
        let recovery = desk.keep_journal().expect(wrong.sentence);
        assert_eq!((recovery.acts, recovery.is_changed_elsewhere), (2, false));
        desk.take_up(recovery, SECOND);
        assert!(matches!(desk.close(2 * SECOND), SaveState::Saved { .. }));
        assert_eq!(Room::saved_acts(&room.file()), 2);
    }
}

#[test]
fn a_network_drive_that_hangs_holds_nobody_up_and_the_work_can_go_elsewhere() {
    let mut room = Room::new();
    room.disk.fail(Failing::Hanging, None);
    let start = Instant::now();
    for number in 1..=20 {
        room.act(SECOND * number);
    }
    assert!(start.elapsed() < AT_ONCE, "{:?}", start.elapsed());
    let sentence =
        "De schijf geeft geen antwoord; traject.ron is nog niet opgeslagen; wacht even of kies een andere plek";
    assert_eq!(trouble(&room.desk.state()).as_deref(), Some(sentence));
    assert!(room.desk.is_in_journal(LONG), "all is in the journal meanwhile");
    let other = room.folder.path().join("elders.ron");
    room.desk.save_as(&other, 21 * SECOND).unwrap();
    room.desk.settle(LONG, 21 * SECOND).unwrap();
    assert_eq!(Room::saved_acts(&other), 20);
    // What still hangs may be written at any time: the desk does not come near that file.
    let back = room.desk.save_as(&room.file(), 22 * SECOND);
    assert_eq!(back, Err(SaveError::NoAnswer { file: "traject.ron".to_owned() }));
    room.act(23 * SECOND);
    room.disk.heal();
    assert!(matches!(room.desk.close(24 * SECOND), SaveState::Saved { .. }));
    assert_eq!(Room::saved_acts(&other), 21);
}

#[test]
fn a_network_drive_that_hangs_is_waited_for_and_closing_takes_two_seconds_at_most() {
    let mut room = Room::new();
    room.disk.fail(Failing::Hanging, None);
    room.act(SECOND);
    room.desk.tick(2 * SECOND);
    let start = Instant::now();
    let state = room.desk.close(3 * SECOND);
    assert!(matches!(state, SaveState::Failed(SaveError::NoAnswer { .. })), "{state:?}");
    assert!(start.elapsed() < 2 * SECOND + AT_ONCE);
    room.act(4 * SECOND);
    room.disk.heal();
    room.desk.settle(LONG, 10 * SECOND).unwrap();
    room.desk.tick(20 * SECOND);
    room.desk.settle(LONG, 20 * SECOND).unwrap();
    assert!(matches!(room.desk.state(), SaveState::Saved { .. }), "{:?}", room.desk.state());
    assert_eq!(Room::saved_acts(&room.file()), 2);
}

#[test]
fn a_computer_that_hangs_at_its_journal_holds_nobody_up_and_the_desk_says_so_within_a_second() {
    let mut room = Room::failing_below("lokaal");
    for number in 1..=40 {
        room.act(SECOND * number);
    }
    room.desk.close(50 * SECOND);
    assert!(room.desk.is_in_journal(LONG));
    room.disk.fail(Failing::Hanging, None);
    let start = Instant::now();
    assert!(room.desk.go_to_step(0, 60 * SECOND), "forty steps at once");
    assert!(start.elapsed() < Duration::from_millis(600), "waited for once, not forty times: {:?}", start.elapsed());
    while trouble(&room.desk.state()).is_none() {
        assert!(start.elapsed() < SECOND + AT_ONCE, "nothing is said");
        thread::sleep(Duration::from_millis(20));
        room.desk.tick(60 * SECOND);
    }
    let told = "Wat jullie doen staat nu alleen in het geheugen: het logboek kan niet geschreven worden (de schijf gaf \
                geen antwoord). Sla op op een andere plek.";
    assert_eq!(trouble(&room.desk.state()).as_deref(), Some(told));
    room.disk.heal();
    assert!(room.desk.is_in_journal(LONG));
    assert_eq!(trouble(&room.desk.state()), None);
    let project = room.desk.project().clone();
    let mut desk = room.again();
    if let Some(recovery) = desk.keep_journal() {
        desk.take_up(recovery, SECOND);
    }
    assert_eq!(*desk.project(), project);
}

#[test]
fn a_clock_that_was_set_back_loses_nothing_and_the_steps_stay_in_order() {
    let mut room = Room::new();
    let hours = ["2026-03-02T12:00:00Z", "2026-03-02T11:00:00Z", "2026-03-02T11:30:00Z", "2026-03-01T23:00:00Z"];
    for (sitting, hour) in hours.into_iter().enumerate() {
        drop(room.again());
        let clock = Clock::Fixed(hour.parse().unwrap());
        let computer = Computer { disk: Arc::new(room.disk.clone()), clock, ..computer(room.folder.path()) };
        room.desk = Desk::open(computer, IdSource::counting(3000), &room.file()).unwrap();
        if let Some(recovery) = room.desk.keep_journal() {
            assert!(!recovery.is_changed_elsewhere);
            room.desk.take_up(recovery, SECOND);
        }
        for number in 0..3 {
            room.act(SECOND * number);
        }
        assert!(room.desk.is_in_journal(LONG));
        if sitting == 1 {
            assert!(matches!(room.desk.close(10 * SECOND), SaveState::Saved { .. }));
            assert!(room.desk.is_in_journal(LONG));
        }
    }
    assert_eq!(room.desk.project().teams.len(), 12);
    let history = room.desk.history();
    let steps: Vec<_> = (0..history.steps()).filter_map(|it| history.step(it)).collect();
    let numbers: Vec<u64> = steps.iter().map(|it| it.number).collect();
    assert!(numbers.is_sorted_by(|one, other| one < other), "{numbers:?}");
    let times: Vec<String> = steps.iter().step_by(3).map(|it| it.at.unwrap().to_string()).collect();
    assert_eq!(times, hours, "each with the time that the clock gave");
    let project = room.desk.project().clone();
    while room.desk.undo(SECOND) {}
    assert_eq!(room.desk.project(), &samples::project());
    while room.desk.redo(SECOND) {}
    assert_eq!(room.desk.project(), &project);
    assert!(matches!(room.desk.close(20 * SECOND), SaveState::Saved { .. }));
    assert_eq!(Room::saved_acts(&room.file()), 12);
}

#[test]
fn work_that_was_put_aside_in_the_same_second_as_other_work_stays_too() {
    let mut room = Room::new();
    for _ in 0..2 {
        room.act(SECOND);
        assert!(room.desk.is_in_journal(LONG));
        room.desk = room.again();
        assert!(room.desk.keep_journal().is_some());
        room.desk.put_aside();
        assert_eq!(room.desk.journal_trouble(), None);
    }
    assert!(room.again().keep_journal().is_none(), "it is not offered again");
}

#[test]
fn work_that_is_put_aside_on_a_computer_that_hangs_stays_and_holds_nobody_up() {
    let mut room = Room::failing_below("lokaal");
    room.act(SECOND);
    assert!(room.desk.is_in_journal(LONG));
    drop(room.again());
    room.desk = opened_again(&room);
    assert!(room.desk.keep_journal().is_some());
    room.disk.fail(Failing::Hanging, None);
    let start = Instant::now();
    room.desk.put_aside();
    assert!(start.elapsed() < SECOND + AT_ONCE, "{:?}", start.elapsed());
    assert_eq!(room.desk.journal_trouble(), Some(Cause::NoAnswer));
    room.act(2 * SECOND);
    room.disk.heal();
    for second in 3..10 {
        room.desk.tick(SECOND * second);
        thread::sleep(Duration::from_millis(50));
    }
    assert!(room.desk.is_in_journal(LONG));
    assert_eq!(room.desk.journal_trouble(), None);
    let apart = fs::read_dir(room.folder.path().join("lokaal/herstel")).unwrap();
    let apart = apart.flat_map(|it| fs::read_dir(it.unwrap().path()).unwrap());
    assert!(apart.map(|it| it.unwrap().path()).any(|it| it.extension().is_some_and(|it| it == "apart")), "it stays");
}

#[test]
fn a_file_is_not_saved_before_its_journal_holds_what_is_in_it() {
    let mut room = Room::failing_below("lokaal");
    room.act(SECOND);
    assert!(room.desk.is_in_journal(LONG));
    room.disk.fail(Failing::Hanging, None);
    room.act(2 * SECOND);
    room.desk.save_now(2 * SECOND);
    thread::sleep(Duration::from_millis(200));
    room.desk.tick(3 * SECOND);
    assert_eq!((room.desk.state(), Room::saved_acts(&room.file())), (SaveState::Saving, 0));
    // A journal that hangs for long keeps no file from being saved.
    room.desk.settle(LONG, 3 * SECOND).unwrap();
    assert_eq!(Room::saved_acts(&room.file()), 2);
    room.disk.heal();
}
