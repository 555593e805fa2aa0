//! Earlier versions: the file as it was before a sitting, and moments with a name.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use jiff::{Timestamp, ToSpan as _};
use tempfile::TempDir;
use waardenbord::model::id::ProjectId;
use waardenbord::model::{Edit, Project, SetupEdit};
use waardenbord::store::desk::NotDone;
use waardenbord::store::format::{self, encode};
use waardenbord::store::{
    Clock, Computer, Content, Desk, Disk, IdSource, Label, RealDisk, SaveError, SaveState, backups, moments,
};

use super::desk::computer;
use super::disks::{Failing, FailingDisk};
use super::samples;

const SECOND: Duration = Duration::from_secs(1);
const LONG: Duration = Duration::from_secs(20);

fn noon() -> Timestamp {
    "2026-03-02T12:00:00Z".parse().unwrap()
}

fn title(text: &str) -> Edit {
    Edit::Setup(SetupEdit::Title(text.to_owned()))
}

/// A file of the sample, on a computer that may have another disk or clock.
struct Room {
    folder: TempDir,
    computer: Computer,
}

impl Room {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("traject.ron"), encode(&samples::content()).unwrap()).unwrap();
        let computer = computer(folder.path());
        Self { folder, computer }
    }

    fn with_disk(disk: impl FnOnce(&Path) -> FailingDisk) -> (Self, FailingDisk) {
        let mut room = Self::new();
        let disk = disk(room.folder.path());
        room.computer.disk = Arc::new(disk.clone());
        (room, disk)
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("traject.ron")
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(self.file()).unwrap()
    }

    fn open(&self) -> Desk {
        Desk::open(self.computer.clone(), IdSource::counting(1000), &self.file()).unwrap()
    }

    /// A sitting in which the title is changed and saved; gives the desk.
    fn sitting(&self, text: &str) -> Desk {
        let mut desk = self.open();
        change(&mut desk, text);
        desk
    }

    /// The bytes of all backups, the newest first.
    fn backups(&self) -> Vec<Vec<u8>> {
        let all = backups::list(&self.computer, samples::content().project_id).unwrap();
        all.iter().map(|it| fs::read(&it.path).unwrap()).collect()
    }

    /// What the moments are called, the newest first, with the title that each has.
    fn moments(&self) -> Vec<(String, bool, String)> {
        let all = moments::list(&self.computer, samples::content().project_id).unwrap();
        let read = all.iter().map(|it| moments::read(&self.computer, &it.path).unwrap());
        let told = read.map(|(label, project)| (label.expect("it has a name"), project.setup.title));
        told.map(|(Label { name, is_by_itself }, title)| (name, is_by_itself, title)).collect()
    }
}

fn change(desk: &mut Desk, text: &str) {
    desk.carry_out(title(text), SECOND).unwrap();
    desk.save_now(SECOND);
    desk.settle(LONG, SECOND).unwrap();
}

fn titled(text: &str) -> Project {
    samples::project().apply(&title(text)).unwrap()
}

#[test]
fn the_first_save_of_a_sitting_keeps_the_file_as_it_was_and_later_ones_do_not() {
    let room = Room::new();
    let before = room.bytes();
    let mut desk = room.open();
    assert_eq!(room.backups(), Vec::<Vec<u8>>::new(), "opening keeps nothing");
    change(&mut desk, "Een");
    assert_eq!(room.backups(), std::slice::from_ref(&before));
    change(&mut desk, "Twee");
    change(&mut desk, "Drie");
    assert_eq!(room.backups(), std::slice::from_ref(&before), "one for each sitting");
    drop(desk);
    let between = room.bytes();
    room.sitting("Vier");
    assert_eq!(BTreeSet::from_iter(room.backups()), BTreeSet::from([before, between]));
}

#[test]
fn a_file_that_somebody_saves_over_is_kept_under_its_own_project() {
    let room = Room::new();
    let other = room.folder.path().join("ander.ron");
    let content = Content { project_id: 77.into(), ..samples::content() };
    let bytes = encode(&content).unwrap();
    fs::write(&other, &bytes).unwrap();
    let mut desk = room.open();
    desk.save_as(&other, SECOND).unwrap();
    desk.settle(LONG, SECOND).unwrap();
    let kept = backups::list(&room.computer, 77.into()).unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(fs::read(&kept[0].path).unwrap(), bytes);
    assert_eq!(room.backups().len(), 0);
}

#[test]
fn what_somebody_changed_by_hand_is_kept_as_it_is() {
    let room = Room::new();
    let text = String::from_utf8(room.bytes()).unwrap().replace("We vragen door", "We vragen goed door");
    fs::write(room.file(), &text).unwrap();
    let mut desk = room.open();
    desk.accept_edited();
    change(&mut desk, "Verder");
    assert_eq!(room.backups(), [text.into_bytes()]);
}

/// The backups that should be there of versions of these times: the last ten, and the last of each of fourteen days.
fn wanted(all: &[Timestamp], now: Timestamp) -> BTreeSet<Timestamp> {
    let day = |it: Timestamp| it.to_zoned(jiff::tz::TimeZone::system()).date();
    let mut newest_first = all.to_vec();
    newest_first.sort_by(|one, other| other.cmp(one));
    let mut wanted: BTreeSet<Timestamp> = newest_first.iter().take(10).copied().collect();
    for days_ago in 0..14 {
        let date = day(now).checked_sub(days_ago.days()).unwrap();
        wanted.extend(newest_first.iter().find(|it| day(**it) == date));
    }
    wanted
}

#[test]
fn the_last_ten_stay_and_one_a_day_for_fourteen_days() {
    let mut room = Room::new();
    let mut all = Vec::new();
    for day in 0..24 {
        // Three sittings on some days, none on others.
        for sitting in 0..(day * 7 % 4) {
            let at = noon() + (24 * day + 2 * sitting).hours();
            File::options().write(true).open(room.file()).unwrap().set_modified(SystemTime::from(at)).unwrap();
            room.computer.clock = Clock::Fixed(at + 1.hour());
            room.sitting(&format!("Dag {day}, keer {sitting}"));
            all.push(at);
            let kept = backups::list(&room.computer, samples::content().project_id).unwrap();
            let kept: BTreeSet<_> = kept.iter().map(|it| it.at).collect();
            assert!(kept.is_superset(&wanted(&all, at)), "day {day}: {kept:?}");
            assert!(kept.len() <= 24, "day {day}: {}", kept.len());
        }
    }
    let kept = backups::list(&room.computer, samples::content().project_id).unwrap();
    let now = *all.last().unwrap();
    assert_eq!(kept.iter().map(|it| it.at).collect::<BTreeSet<_>>(), wanted(&all, now));
    assert!(kept.is_sorted_by(|one, other| one.at > other.at), "the newest first");
    assert!(all.len() > kept.len() && kept.len() > 10, "{} of {}", kept.len(), all.len());
}

#[test]
fn an_old_file_that_is_put_back_is_kept_as_the_newest() {
    let mut room = Room::new();
    for number in 0..12 {
        let at = noon() + number.hours();
        File::options().write(true).open(room.file()).unwrap().set_modified(SystemTime::from(at)).unwrap();
        room.computer.clock = Clock::Fixed(at + 1.hour());
        room.sitting(&format!("Keer {number}"));
    }
    let old = encode(&Content { project: titled("Van vorig jaar"), ..samples::content() }).unwrap();
    fs::write(room.file(), &old).unwrap();
    let last_year = SystemTime::from(noon() - 8_760.hours());
    File::options().write(true).open(room.file()).unwrap().set_modified(last_year).unwrap();
    room.sitting("Verder van vorig jaar");
    assert_eq!(room.backups().first(), Some(&old));
}

#[test]
fn a_clock_that_is_set_back_takes_nothing_away() {
    let mut room = Room::new();
    room.computer.clock = Clock::Fixed("1999-01-01T12:00:00Z".parse().unwrap());
    let before = room.bytes();
    room.sitting("Een");
    assert_eq!(room.backups(), [before]);
}

#[test]
fn what_cannot_be_kept_does_not_keep_the_work_from_being_saved_and_is_kept_later() {
    let (room, disk) = Room::with_disk(|it| FailingDisk::below(&it.join("lokaal/reserve")));
    let before = room.bytes();
    let mut desk = room.open();
    disk.fail(Failing::Lasting(ErrorKind::StorageFull), None);
    change(&mut desk, "Een");
    assert!(matches!(desk.state(), SaveState::Saved { .. }), "{:?}", desk.state());
    assert!(matches!(desk.keeping_trouble(), Some(SaveError::DiskFull { .. })), "{:?}", desk.keeping_trouble());
    assert_ne!(room.bytes(), before);
    disk.heal();
    change(&mut desk, "Twee");
    assert_eq!((room.backups(), desk.keeping_trouble()), (vec![before], None));
}

#[test]
fn wiping_removes_all_copies_of_this_project_and_nothing_else() {
    let room = Room::new();
    for number in 0..3 {
        room.sitting(&format!("Titel {number}"));
    }
    let mine = samples::content().project_id;
    let folder = room.folder.path().join(format!("lokaal/reserve/{mine}"));
    let theirs = room.folder.path().join(format!("lokaal/reserve/{}", ProjectId::from(77)));
    fs::create_dir_all(&theirs).unwrap();
    let names = |folder: &Path| -> BTreeSet<PathBuf> {
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into()).collect()
    };
    for name in names(&folder) {
        fs::copy(folder.join(&name), theirs.join(&name)).unwrap();
    }
    fs::write(folder.join("brief.ron"), "van iemand").unwrap();
    let (file, others) = (room.bytes(), names(&theirs));
    assert_eq!(backups::wipe(&room.computer, mine), Ok(3));
    assert_eq!(names(&folder), BTreeSet::from([PathBuf::from("brief.ron")]));
    assert_eq!((room.bytes(), names(&theirs), room.backups().len()), (file, others, 0));
    assert_eq!(backups::wipe(&room.computer, mine), Ok(0));
}

#[test]
fn a_copy_that_cannot_be_removed_is_told_of_and_the_others_go() {
    let (room, disk) = Room::with_disk(|it| FailingDisk::below(&it.join("lokaal/reserve")));
    for number in 0..3 {
        room.sitting(&format!("Titel {number}"));
    }
    disk.fail(Failing::With(ErrorKind::PermissionDenied), Some("remove"));
    let mine = samples::content().project_id;
    // The listing comes first; the removal after it is the one that fails.
    let all = backups::list(&room.computer, mine).unwrap();
    assert_eq!(all.len(), 3);
    disk.fail(Failing::Lasting(ErrorKind::PermissionDenied), Some("remove"));
    assert!(matches!(backups::wipe(&room.computer, mine), Err(SaveError::NotAllowed { .. })));
    disk.heal();
    assert_eq!(backups::wipe(&room.computer, mine), Ok(3));
}

#[test]
fn an_earlier_version_is_only_looked_at_until_it_is_saved_elsewhere() {
    let room = Room::new();
    let before = room.bytes();
    room.sitting("Nieuwe titel");
    let now = room.bytes();
    let [kept] = <[_; 1]>::try_from(backups::list(&room.computer, samples::content().project_id).unwrap()).unwrap();
    let mut desk = room.open().looker(IdSource::counting(1), &kept)().unwrap();
    assert_eq!(*desk.project(), samples::project());
    assert_eq!(desk.earlier().and_then(|it| it.of.clone()), Some(room.file()));
    assert_eq!(desk.hold(), Ok(()));
    assert!(desk.keep_journal().is_none());
    assert_eq!(desk.carry_out(title("Anders"), SECOND), Err(NotDone::EarlierVersion));
    assert!(!desk.undo(SECOND) && !desk.redo(SECOND));
    desk.keep_moment(Label::named("zo was het").unwrap());
    desk.save_now(SECOND);
    desk.place_itself(SECOND);
    desk.tick(100 * SECOND);
    assert_eq!(desk.close(100 * SECOND), SaveState::Copy { at: kept.at });
    assert_eq!((fs::read(&kept.path).unwrap(), room.bytes(), room.moments()), (before, now.clone(), Vec::new()));
    assert!(!room.folder.path().join("Waardenbord").exists(), "it gets no place by itself");
    let other = room.folder.path().join("van toen.ron");
    desk.save_as(&other, SECOND).unwrap();
    desk.settle(LONG, SECOND).unwrap();
    change(&mut desk, "Verder van toen");
    let (opened, _) = format::read(&RealDisk, &other).unwrap();
    assert_eq!(opened.into_content().project, titled("Verder van toen"));
    assert_eq!(room.bytes(), now);
}

#[test]
fn a_place_that_does_not_do_leaves_an_earlier_version_as_it_was() {
    let room = Room::new();
    room.sitting("Nieuwe titel");
    let kept = backups::list(&room.computer, samples::content().project_id).unwrap().remove(0);
    let mut desk = room.open().looker(IdSource::counting(1), &kept)().unwrap();
    desk.save_as(&room.folder.path().join("nergens/traject.ron"), SECOND).unwrap();
    assert!(matches!(desk.settle(LONG, SECOND), Err(SaveError::FolderGone { .. })));
    assert_eq!(desk.carry_out(title("Anders"), SECOND), Err(NotDone::EarlierVersion));
    assert!(desk.earlier().is_some());
}

#[test]
fn a_moment_is_the_project_as_it_was_under_the_name_that_it_got() {
    let room = Room::new();
    let mut desk = room.open();
    desk.keep_moment(Label::named("na de koffie").unwrap());
    change(&mut desk, "Na de koffie");
    desk.settle_moments(LONG).unwrap();
    assert_eq!(room.moments(), [("na de koffie".to_owned(), false, samples::project().setup.title)]);
    assert_eq!((desk.moments_kept(), desk.is_keeping()), (1, false));
}

#[test]
fn the_desk_knows_whether_what_it_has_was_kept_last_and_keeps_it_again_all_the_same() {
    let mut room = Room::new();
    let mut desk = room.open();
    assert!(!desk.is_kept());
    desk.keep_moment(Label::by_itself("Na Clusteren"));
    desk.settle_moments(LONG).unwrap();
    assert!(desk.is_kept());
    desk.carry_out(title("Verder"), SECOND).unwrap();
    assert!(!desk.is_kept());
    assert_eq!(room.moments().len(), 1);
    room.computer.clock = Clock::Fixed(noon() + 1.hour());
    let mut desk = room.open();
    desk.keep_moment(Label::named("na de koffie").unwrap());
    desk.settle_moments(LONG).unwrap();
    let names: Vec<_> = room.moments().into_iter().map(|it| it.0).collect();
    assert_eq!(names, ["na de koffie", "Na Clusteren"]);
}

#[test]
fn of_those_kept_by_itself_the_newest_stay_and_those_with_a_name_all_do() {
    let mut room = Room::new();
    for number in 0..(moments::BY_ITSELF + 12) {
        room.computer.clock = Clock::Fixed(noon() + i64::try_from(number).unwrap().minutes());
        let mut desk = room.open();
        desk.carry_out(title(&format!("Titel {number}")), SECOND).unwrap();
        let label = if number < 5 { Label::named(&number.to_string()) } else { Some(Label::by_itself("Na Laden")) };
        desk.keep_moment(label.unwrap());
        desk.settle_moments(LONG).unwrap();
    }
    let (by_itself, named): (Vec<_>, Vec<_>) = room.moments().into_iter().partition(|it| it.1);
    assert_eq!((by_itself.len(), named.len()), (moments::BY_ITSELF, 5));
    assert_eq!(by_itself.last().unwrap().2, "Titel 12", "the oldest went");
}

#[test]
fn a_moment_that_cannot_be_written_is_told_of_and_comes_with_the_next() {
    let (mut room, disk) = Room::with_disk(|it| FailingDisk::below(&it.join("lokaal/momenten")));
    let mut desk = room.open();
    disk.fail(Failing::Lasting(ErrorKind::StorageFull), None);
    desk.keep_moment(Label::named("na de koffie").unwrap());
    let trouble = desk.settle_moments(LONG);
    assert!(matches!(trouble, Err(SaveError::DiskFull { .. })), "{trouble:?}");
    assert_eq!(desk.keeping_trouble(), trouble.err());
    disk.heal();
    desk.carry_out(title("Verder"), SECOND).unwrap();
    desk.keep_moment(Label::named("na de lunch").unwrap());
    let start = Instant::now();
    while desk.is_keeping() && start.elapsed() < LONG {
        std::thread::sleep(Duration::from_millis(5));
    }
    room.computer.disk = Arc::new(RealDisk);
    let names: BTreeSet<_> = room.moments().into_iter().map(|it| it.0).collect();
    assert_eq!(names, BTreeSet::from(["na de koffie".to_owned(), "na de lunch".to_owned()]));
    assert_eq!(desk.keeping_trouble(), None);
}

#[test]
fn whatever_call_fails_a_moment_is_whole_or_not_there_and_comes_with_the_next() {
    let kinds = [
        Failing::Stopped,
        Failing::StoppedAfter,
        Failing::StoppedHalfWay,
        Failing::HalfWay(ErrorKind::StorageFull),
        Failing::DoneWith(5),
        Failing::Numbered(28),
        Failing::Numbered(13),
        Failing::Wrongly,
    ];
    let mut tried = 0;
    for failing in kinds {
        for number in 0.. {
            let (mut room, disk) = Room::with_disk(|it| FailingDisk::below(&it.join("lokaal/momenten")));
            let mut desk = room.open();
            disk.fail(failing, None);
            disk.skip(number);
            desk.keep_moment(Label::named("na de koffie").unwrap());
            let is_kept = desk.settle_moments(LONG).is_ok();
            let calls = disk.calls();
            disk.heal();
            room.computer.disk = Arc::new(RealDisk);
            let names = room.moments();
            assert!(!is_kept || names.len() == 1, "{failing:?} at {number}: {names:?}");
            desk.carry_out(title("Verder"), SECOND).unwrap();
            desk.keep_moment(Label::named("na de lunch").unwrap());
            let start = Instant::now();
            while desk.is_keeping() && start.elapsed() < LONG {
                std::thread::sleep(Duration::from_millis(1));
            }
            let names: BTreeSet<_> = room.moments().into_iter().map(|it| it.0).collect();
            let both = BTreeSet::from(["na de koffie".to_owned(), "na de lunch".to_owned()]);
            assert_eq!(names, both, "{failing:?} at {number}");
            tried += 1;
            if number >= calls {
                break;
            }
        }
    }
    println!("tried {tried} cases, lost 0");
    assert!(tried > 80, "{tried}");
}

#[test]
fn going_back_is_one_act_that_is_undone_like_any_other_also_after_a_restart() {
    let room = Room::new();
    let mut desk = room.open();
    desk.hold().unwrap();
    assert!(desk.keep_journal().is_none());
    desk.keep_moment(Label::named("na de koffie").unwrap());
    desk.settle_moments(LONG).unwrap();
    change(&mut desk, "Een");
    change(&mut desk, "Twee");
    let moment = moments::list(&room.computer, samples::content().project_id).unwrap().remove(0);
    let (_, project) = moments::read(&room.computer, &moment.path).unwrap();
    desk.carry_out(Edit::GoBack { to: moment.at, project: Arc::new(project) }, 9 * SECOND).unwrap();
    assert_eq!(*desk.project(), samples::project());
    desk.save_now(9 * SECOND);
    desk.settle(LONG, 9 * SECOND).unwrap();
    assert!(desk.is_in_journal(LONG));
    drop(desk);
    std::thread::sleep(Duration::from_millis(100));
    let mut desk = room.open();
    desk.hold().unwrap();
    assert!(desk.keep_journal().is_none(), "nothing is missing in the file");
    assert_eq!(*desk.project(), samples::project());
    assert!(desk.undo(10 * SECOND));
    assert_eq!(*desk.project(), titled("Twee"));
    assert!(desk.undo(10 * SECOND));
    assert_eq!(*desk.project(), titled("Een"));
    assert!(desk.redo(10 * SECOND) && desk.redo(10 * SECOND));
    assert_eq!(*desk.project(), samples::project());
}

#[test]
fn a_damaged_earlier_version_is_told_of_and_left_as_it_is() {
    let room = Room::new();
    room.sitting("Nieuwe titel");
    let kept = backups::list(&room.computer, samples::content().project_id).unwrap().remove(0);
    fs::write(&kept.path, "// waardenbord 1 crc32:00000000 bytes:3\nFil").unwrap();
    let bytes = fs::read(&kept.path).unwrap();
    assert!(moments::read(&room.computer, &kept.path).is_err());
    assert!(room.open().looker(IdSource::counting(1), &kept)().is_err());
    assert_eq!(RealDisk.read(&kept.path, 1000).unwrap(), bytes);
}

#[test]
fn for_a_file_that_cannot_be_read_the_newest_good_copy_is_found() {
    let room = Room::new();
    for number in 0..3 {
        room.sitting(&format!("Titel {number}"));
    }
    let all = backups::list(&room.computer, samples::content().project_id).unwrap();
    fs::write(&all[0].path, b"geen traject").unwrap();
    // Cut off, so that it says itself which project it was.
    let bytes = room.bytes();
    fs::write(room.file(), &bytes[..bytes.len() / 2]).unwrap();
    assert_eq!(backups::newest_good(&room.computer, &room.file()).as_ref(), Some(&all[1]));
    fs::write(room.file(), vec![0; 3000]).unwrap();
    assert_eq!(backups::newest_good(&room.computer, &room.file()), None, "nothing tells which project it was");
    assert_eq!(backups::newest_good(&room.computer, &room.folder.path().join("weg.ron")), None);
}

#[test]
fn for_a_file_without_a_word_left_in_it_the_journal_tells_which_project_it_was() {
    let room = Room::new();
    let mut desk = room.open();
    assert!(desk.keep_journal().is_none());
    change(&mut desk, "Een");
    assert!(desk.is_in_journal(LONG));
    drop(desk);
    fs::write(room.file(), b"").unwrap();
    let found = backups::newest_good(&room.computer, &room.file()).expect("there is a copy");
    assert_eq!(moments::read(&room.computer, &found.path).unwrap().1, samples::project());
}
