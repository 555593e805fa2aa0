//! The desk saves by itself, in time, and says what is wrong.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use waardenbord::model::{Edit, SetupEdit};
use waardenbord::store::error::{Fault, SaveError};
use waardenbord::store::format::{self, encode};
use waardenbord::store::{Clock, Computer, Desk, Disk, IdSource, Opened, RealDisk, SaveState};

use super::disks::{Failing, FailingDisk};
use super::samples;

const SECOND: Duration = Duration::from_secs(1);
const LONG: Duration = Duration::from_secs(20);

fn noon() -> Timestamp {
    "2026-03-02T12:00:00Z".parse().unwrap()
}

pub fn computer(folder: &Path) -> Computer {
    Computer {
        disk: Arc::new(RealDisk),
        clock: Clock::Fixed(noon()),
        documents: Some(folder.to_owned()),
        config: Some(folder.join("config")),
        local: Some(folder.join("lokaal")),
        name: "PC-12".to_owned(),
    }
}

fn with_disk(folder: &Path, disk: impl Disk + 'static) -> Computer {
    Computer { disk: Arc::new(disk), ..computer(folder) }
}

fn new_desk(folder: &Path) -> Desk {
    Desk::create(computer(folder), IdSource::counting(1), "Waarden van Voorbeeldstad").unwrap()
}

fn title(text: &str) -> Edit {
    Edit::Setup(SetupEdit::Title(text.to_owned()))
}

fn maximum(number: u8) -> Edit {
    Edit::Setup(SetupEdit::MaxValues(number))
}

fn millis(number: u64) -> Duration {
    Duration::from_millis(number)
}

/// The desk of a file that holds the sample.
fn opened(folder: &Path) -> Desk {
    let path = folder.join("traject.ron");
    fs::write(&path, encode(&samples::content()).unwrap()).unwrap();
    Desk::open(computer(folder), IdSource::counting(1000), &path).unwrap()
}

fn saved_title(path: &Path) -> String {
    let (opened, _) = format::read(&RealDisk, path).unwrap();
    assert!(matches!(opened, Opened::AsWritten(_)));
    opened.into_content().project.setup.title
}

#[test]
fn a_new_project_gets_its_place_by_itself_a_second_after_the_first_act() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = new_desk(folder.path());
    assert_eq!((desk.state(), desk.tick(SECOND), desk.is_unsaved()), (SaveState::NoFile, None, false));
    desk.carry_out(maximum(4), 10 * SECOND).unwrap();
    assert_eq!((desk.state(), desk.is_unsaved()), (SaveState::Unsaved, true));
    assert_eq!(desk.tick(millis(10_400)), Some(millis(600)));
    assert!(desk.path().is_none());
    desk.tick(11 * SECOND);
    assert_eq!(desk.state(), SaveState::Saving);
    desk.settle(LONG, 11 * SECOND).unwrap();
    let path = folder.path().join("Waardenbord/Waarden van Voorbeeldstad.ron");
    assert_eq!(desk.path(), Some(path.as_path()));
    assert_eq!((desk.state(), desk.is_unsaved()), (SaveState::Saved { at: noon() }, false));
    assert_eq!(saved_title(&path), "Waarden van Voorbeeldstad");
    assert_eq!(desk.tick(60 * SECOND), None);
}

#[test]
fn a_second_project_of_the_same_name_is_numbered() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["Waarden van Voorbeeldstad.ron", "Waarden van Voorbeeldstad (2).ron"] {
        let mut desk = new_desk(folder.path());
        desk.save_now(SECOND);
        desk.settle(LONG, SECOND).unwrap();
        assert_eq!(desk.path(), Some(folder.path().join("Waardenbord").join(name).as_path()));
    }
}

#[test]
fn while_acts_go_on_it_saves_at_least_every_five_seconds() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = opened(folder.path());
    let mut saves = Vec::new();
    for number in 0..120 {
        let now = millis(number * 100);
        desk.carry_out(title(&format!("Titel {number}")), now).unwrap();
        desk.tick(now);
        if desk.state() == SaveState::Saving {
            desk.settle(LONG, now).unwrap();
            saves.push(number * 100);
        }
    }
    assert_eq!(saves, [5000, 10_100]);
    assert_eq!(desk.tick(millis(11_900)), Some(SECOND));
}

#[test]
fn undoing_back_to_what_is_saved_takes_the_mark_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = opened(folder.path());
    let version = desk.version();
    desk.carry_out(title("Anders"), SECOND).unwrap();
    assert!(desk.is_unsaved() && desk.version() > version);
    assert!(desk.undo(SECOND) && !desk.is_unsaved());
    assert_eq!(desk.tick(9 * SECOND), None);
    assert!(desk.redo(SECOND) && desk.is_unsaved());
    assert!(!desk.redo(SECOND));
    assert_eq!(desk.last_edits(), [title("Anders")]);
}

#[test]
fn what_is_refused_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = opened(folder.path());
    let (version, project) = (desk.version(), desk.project().clone());
    desk.carry_out(maximum(0), SECOND).unwrap_err();
    assert_eq!((desk.version(), desk.project(), desk.is_unsaved()), (version, &project, false));
}

#[test]
fn the_example_is_not_saved_until_a_person_saves_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = String::from_utf8(encode(&samples::content()).unwrap()).unwrap();
    let mut desk = Desk::example(computer(folder.path()), IdSource::counting(500), &file).unwrap();
    desk.carry_out(maximum(5), SECOND).unwrap();
    assert_eq!((desk.tick(60 * SECOND), desk.state()), (None, SaveState::Example));
    assert_eq!(desk.close(60 * SECOND), SaveState::Example);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    desk.save_now(61 * SECOND);
    desk.settle(LONG, 61 * SECOND).unwrap();
    assert!(!desk.is_example() && desk.path().is_some());
    assert_ne!(desk.project_id(), samples::content().project_id);
}

#[test]
fn closing_saves_what_is_not_saved_yet() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = opened(folder.path());
    desk.carry_out(title("Bij het sluiten"), SECOND).unwrap();
    assert_eq!(desk.close(SECOND), SaveState::Saved { at: noon() });
    assert_eq!(saved_title(&folder.path().join("traject.ron")), "Bij het sluiten");
}

#[test]
fn asking_twice_saves_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = new_desk(folder.path());
    desk.save_as(&folder.path().join("a.ron"), SECOND).unwrap();
    desk.save_now(SECOND);
    desk.settle(LONG, SECOND).unwrap();
    desk.save_now(SECOND);
    desk.settle(LONG, SECOND).unwrap();
    let (opened, _) = format::read(&RealDisk, desk.path().unwrap()).unwrap();
    assert_eq!(opened.into_content().revision, 1);
}

#[test]
fn nothing_is_written_where_nothing_changed() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = opened(folder.path());
    let path = folder.path().join("traject.ron");
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    desk.save_now(SECOND);
    desk.close(SECOND);
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_full_disk_shows_the_old_file_stays_and_it_is_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    drop(opened(folder.path()));
    let path = folder.path().join("traject.ron");
    let old = fs::read(&path).unwrap();
    // Opening takes four calls, keeping what was there two; the fourth of saving is the write.
    let failing = FailingDisk::at(4 + 2 + 3, Failing::HalfWay(ErrorKind::StorageFull));
    let computer = Computer { local: None, ..with_disk(folder.path(), failing) };
    let mut desk = Desk::open(computer, IdSource::counting(1000), &path).unwrap();
    desk.carry_out(title("Nieuw"), SECOND).unwrap();
    desk.tick(2 * SECOND);
    let full = SaveError::DiskFull { file: "traject.ron".to_owned() };
    assert_eq!(desk.settle(LONG, 2 * SECOND), Err(full.clone()));
    assert_eq!((desk.state(), desk.is_unsaved()), (SaveState::Failed(full), true));
    assert_eq!(fs::read(&path).unwrap(), old);
    assert_eq!(desk.tick(3 * SECOND), Some(4 * SECOND));
    desk.tick(7 * SECOND);
    desk.settle(LONG, 7 * SECOND).unwrap();
    assert_eq!(saved_title(&path), "Nieuw");
}

#[test]
fn a_folder_that_is_gone_shows() {
    let folder = tempfile::tempdir().unwrap();
    let below = folder.path().join("stick");
    fs::create_dir(&below).unwrap();
    let mut desk = opened(&below);
    fs::remove_dir_all(&below).unwrap();
    desk.carry_out(title("Nieuw"), SECOND).unwrap();
    desk.save_now(SECOND);
    assert_eq!(desk.settle(LONG, SECOND), Err(SaveError::FolderGone { folder: below }));
}

#[test]
fn what_somebody_else_changed_is_kept_and_ours_lies_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = opened(folder.path());
    let path = folder.path().join("traject.ron");
    let theirs = encode(&samples::changed_content()).unwrap();
    fs::write(&path, &theirs).unwrap();
    desk.carry_out(title("Onze titel"), SECOND).unwrap();
    desk.tick(2 * SECOND);
    let Err(SaveError::Conflict { theirs: file, ours }) = desk.settle(LONG, 2 * SECOND) else { panic!() };
    assert!(file == "traject.ron" && ours.starts_with("traject (conflict PC-12 ") && ours.ends_with(").ron"), "{ours}");
    assert_eq!(fs::read(&path).unwrap(), theirs);
    let beside = folder.path().join(&ours);
    assert_eq!(saved_title(&beside), "Onze titel");
    desk.carry_out(title("Verder"), 3 * SECOND).unwrap();
    assert!(matches!(desk.close(3 * SECOND), SaveState::Failed(SaveError::Conflict { .. })));
    assert!(!desk.is_unsaved());
    assert_eq!((saved_title(&beside), fs::read(&path).unwrap()), ("Verder".to_owned(), theirs));
}

#[test]
fn a_file_changed_by_hand_is_saved_only_when_somebody_says_so() {
    let folder = tempfile::tempdir().unwrap();
    drop(opened(folder.path()));
    let path = folder.path().join("traject.ron");
    let by_hand = fs::read_to_string(&path).unwrap().replace("Voorbeeldstad", "Handstad");
    fs::write(&path, &by_hand).unwrap();
    let mut desk = Desk::open(computer(folder.path()), IdSource::counting(1000), &path).unwrap();
    let waiting = SaveError::EditedByHand { file: "traject.ron".to_owned() };
    desk.carry_out(maximum(5), SECOND).unwrap();
    assert_eq!((desk.tick(9 * SECOND), desk.state()), (None, SaveState::Failed(waiting.clone())));
    desk.save_now(9 * SECOND);
    assert_eq!(desk.settle(LONG, 9 * SECOND), Err(waiting));
    desk.close(9 * SECOND);
    assert_eq!(fs::read_to_string(&path).unwrap(), by_hand);
    desk.accept_edited();
    desk.tick(10 * SECOND);
    desk.settle(LONG, 10 * SECOND).unwrap();
    assert_eq!(saved_title(&path), "Waarden van Handstad");
}

#[test]
fn a_broken_a_newer_and_a_foreign_file_are_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let good = String::from_utf8(encode(&samples::content()).unwrap()).unwrap();
    let bad = [
        ("kapot.ron", good.replacen("(id:", "(ld:", 1)),
        ("nieuw.ron", good.replacen("waardenbord 1", "waardenbord 2", 1)),
        ("brief.ron", "Geachte burgemeester".to_owned()),
        ("leeg.ron", String::new()),
    ];
    for (name, text) in &bad {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        assert!(Desk::open(computer(folder.path()), IdSource::counting(1), &path).is_err());
        let mut desk = new_desk(folder.path());
        let refused = desk.save_as(&path, SECOND).unwrap_err();
        assert!(matches!(refused, SaveError::NotUnderstood { .. }), "{refused:?}");
        assert_eq!(desk.path(), None);
        desk.carry_out(maximum(6), SECOND).unwrap();
        desk.close(SECOND);
        assert_eq!(&fs::read_to_string(&path).unwrap(), text);
    }
}

#[test]
fn another_place_holds_only_once_it_has_proved_good() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = opened(folder.path());
    let path = desk.path().unwrap().to_owned();
    desk.save_as(&folder.path().join("er niet/kopie.ron"), SECOND).unwrap();
    assert!(matches!(desk.settle(LONG, SECOND), Err(SaveError::FolderGone { .. })));
    assert_eq!(desk.path(), Some(path.as_path()));
    let copy = folder.path().join("kopie");
    desk.save_as(&copy, 2 * SECOND).unwrap();
    desk.settle(LONG, 2 * SECOND).unwrap();
    assert_eq!(desk.path(), Some(folder.path().join("kopie.ron").as_path()));
    desk.carry_out(title("Kopie"), 3 * SECOND).unwrap();
    desk.close(3 * SECOND);
    assert_eq!(saved_title(&folder.path().join("kopie.ron")), "Kopie");
    assert_eq!(saved_title(&path), "Waarden van Voorbeeldstad");
}

#[test]
fn coming_back_from_a_place_that_failed_is_no_conflict() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = opened(folder.path());
    desk.carry_out(title("Onderweg"), SECOND).unwrap();
    desk.tick(2 * SECOND);
    desk.save_as(&folder.path().join("er niet/kopie.ron"), 2 * SECOND).unwrap();
    assert!(matches!(desk.settle(LONG, 2 * SECOND), Err(SaveError::FolderGone { .. })));
    desk.carry_out(title("Terug"), 3 * SECOND).unwrap();
    assert_eq!(desk.close(3 * SECOND), SaveState::Saved { at: noon() });
    assert_eq!(saved_title(&folder.path().join("traject.ron")), "Terug");
}

/// A disk that does not answer until the test lets it.
#[derive(Debug)]
struct Hanging(Arc<std::sync::Mutex<()>>);

impl Disk for Hanging {
    fn create_folders(&self, folder: &Path) -> std::io::Result<()> {
        let _waits = self.0.lock().unwrap();
        RealDisk.create_folders(folder)
    }
    fn metadata(&self, path: &Path) -> std::io::Result<waardenbord::store::disk::Metadata> {
        RealDisk.metadata(path)
    }
    fn read(&self, path: &Path, limit: u64) -> std::io::Result<Vec<u8>> {
        RealDisk.read(path, limit)
    }
    fn resolve(&self, path: &Path) -> std::io::Result<std::path::PathBuf> {
        RealDisk.resolve(path)
    }
    fn create_new(&self, path: &Path, like: &Path) -> std::io::Result<Box<dyn waardenbord::store::disk::NewFile>> {
        RealDisk.create_new(path, like)
    }
    fn rename(&self, from: &Path, to: &Path) -> std::io::Result<()> {
        RealDisk.rename(from, to)
    }
    fn rename_to_free(&self, from: &Path, to: &Path) -> std::io::Result<()> {
        RealDisk.rename_to_free(from, to)
    }
    fn sync_folder(&self, folder: &Path) -> std::io::Result<()> {
        RealDisk.sync_folder(folder)
    }
    fn remove(&self, path: &Path) -> std::io::Result<()> {
        RealDisk.remove(path)
    }
    fn list(&self, folder: &Path) -> std::io::Result<Vec<std::path::PathBuf>> {
        RealDisk.list(folder)
    }
    fn lock(&self, path: &Path) -> std::io::Result<Box<dyn waardenbord::store::disk::Lock>> {
        RealDisk.lock(path)
    }
}

#[test]
fn a_disk_that_hangs_holds_nobody_up_and_the_latest_wins() {
    let folder = tempfile::tempdir().unwrap();
    let gate = Arc::new(std::sync::Mutex::new(()));
    let held = gate.lock().unwrap();
    let hanging = Hanging(gate.clone());
    let mut desk = Desk::create(with_disk(folder.path(), hanging), IdSource::counting(1), "Traag").unwrap();
    let start = std::time::Instant::now();
    desk.carry_out(maximum(4), SECOND).unwrap();
    desk.tick(2 * SECOND);
    desk.carry_out(maximum(5), 3 * SECOND).unwrap();
    assert_eq!((desk.tick(4 * SECOND), desk.state()), (Some(millis(50)), SaveState::Saving));
    assert!(start.elapsed() < SECOND);
    desk.tick(8 * SECOND);
    assert_eq!(desk.state(), SaveState::Failed(SaveError::NoAnswer { file: "Traag".to_owned() }));
    desk.close(8 * SECOND);
    assert!(start.elapsed() < 4 * SECOND);
    drop(held);
    desk.settle(LONG, 9 * SECOND).unwrap();
    assert_eq!(desk.close(9 * SECOND), SaveState::Saved { at: noon() });
    let (opened, _) = format::read(&RealDisk, desk.path().unwrap()).unwrap();
    assert_eq!(opened.into_content().project.setup.max_values, 5);
}

#[test]
fn a_missing_file_is_told_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let error = Desk::open(computer(folder.path()), IdSource::random(), &folder.path().join("weg.ron")).unwrap_err();
    assert_eq!((error.file.as_str(), error.fault), ("weg.ron", Fault::Missing));
}
