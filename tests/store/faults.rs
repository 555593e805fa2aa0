//! Every call to the disk fails in every way, one at a time: the file is the old one or the new one, what was
//! acknowledged is there, and the work goes on.

mod beside;
mod sittings;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use waardenbord::model::Project;
use waardenbord::store::error::SaveError;
use waardenbord::store::format::{self, encode};
use waardenbord::store::journal::left_behind;
use waardenbord::store::{Desk, IdSource, Opened, RealDisk, SaveState};

use super::disks::{Failing, FailingDisk, Site, quick_folder};
use super::samples;
pub use sittings::team;
use sittings::{Files, SITTINGS, Seat, Sitting, after};

/// How many different calls, each about a kind of file, an operation makes. Where the program asks something new of the
/// disk, the number rises; what was found is printed.
const SITES: &[(&str, usize)] = &[
    ("append", 1),
    ("begin journal", 10),
    ("choose a place", 2),
    ("leave", 1),
    ("look for work", 3),
    ("open", 3),
    ("put aside", 2),
    ("read journal", 2),
    ("save", 32),
    ("take up", 9),
];

/// At least so many cases are tried.
const CASES: usize = 3_000;

/// Numbers of the operating system: no room, an error of the disk, no permission, only for reading, interrupted.
const COMMON: [i32; 5] = [28, 5, 13, 30, 4];
/// The quota is used up, no answer in time, busy, not there, gone from the network, no memory, too many open files.
const RARER: [i32; 7] = [122, 110, 16, 2, 116, 12, 24];

/// What may last: no permission, only for reading, no answer in time, not there, anything else.
const LASTING: [ErrorKind; 5] = [
    ErrorKind::PermissionDenied,
    ErrorKind::ReadOnlyFilesystem,
    ErrorKind::TimedOut,
    ErrorKind::NotFound,
    ErrorKind::Other,
];

/// All ways to fail: those that each sitting meets, and where it is the longest all others too.
fn kinds(is_longest: bool) -> Vec<Failing> {
    let half = Failing::HalfWay(ErrorKind::StorageFull);
    let mut kinds = vec![Failing::Stopped, Failing::StoppedAfter, Failing::StoppedHalfWay, Failing::DoneWith(5)];
    kinds.extend([Failing::Wrongly, Failing::Lasting(ErrorKind::StorageFull), half]);
    kinds.extend(COMMON.map(Failing::Numbered));
    if is_longest {
        kinds.extend(RARER.map(Failing::Numbered));
        kinds.extend(LASTING.map(Failing::Lasting));
        kinds.extend([ErrorKind::WriteZero, ErrorKind::Interrupted].map(Failing::HalfWay));
        kinds.extend([Failing::Silently, Failing::DoneWith(110), Failing::Late(3)]);
    }
    kinds
}

fn all_files(folder: &Path) -> Files {
    let mut files = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for path in fs::read_dir(next).unwrap().map(|it| it.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let mut bytes = fs::read(&path).unwrap();
                // Room that is filled with zeros ahead says nothing.
                bytes.truncate(bytes.iter().rposition(|it| *it != 0).map_or(0, |it| it + 1));
                files.insert(path.strip_prefix(folder).unwrap().to_owned(), bytes);
            }
        }
    }
    files
}

/// Makes a folder hold exactly these files.
fn lay_down(folder: &Path, files: &Files) {
    for path in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
    }
    for (path, bytes) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// The project files in a folder and in the one for documents.
fn project_files(folder: &Path) -> Vec<PathBuf> {
    let folders = [folder.to_owned(), folder.join("Waardenbord")];
    let all = folders.iter().filter_map(|it| fs::read_dir(it).ok()).flatten().map(|it| it.unwrap().path());
    let is_project = |it: &PathBuf| it.extension().is_some_and(|it| it == "ron") && it.is_file();
    let is_lock = |it: &PathBuf| it.file_name().is_some_and(|it| it.to_string_lossy().starts_with("~$"));
    all.filter(|it| is_project(it) && !is_lock(it)).collect()
}

/// One sitting with everything to judge it by.
struct Case<'a> {
    sitting: &'a Sitting,
    folder: &'a Path,
    before: &'a Files,
    base: Project,
    failing: Failing,
    name: String,
}

impl Case<'_> {
    /// Every project file is one that was there, or a whole one of this sitting.
    fn check_files(&self, last: u64) {
        let theirs = encode(&samples::changed_content()).unwrap();
        for path in project_files(self.folder) {
            let bytes = fs::read(&path).unwrap();
            let was_there = self.before.get(path.strip_prefix(self.folder).unwrap()) == Some(&bytes);
            if was_there || (self.sitting.is_changed_elsewhere && bytes == theirs) {
                continue;
            }
            let Ok(Opened::AsWritten(content)) = format::decode(&bytes) else {
                panic!("{}: {} is neither old nor new", self.name, path.display())
            };
            let acts = u64::try_from(content.project.teams.len()).unwrap();
            let is_new = acts <= last && content.project == after(&self.base, acts);
            assert!(is_new, "{}: {} holds {acts} of {last} acts", self.name, path.display());
        }
    }

    /// What was replaced lies among the backups, byte for byte.
    fn check_backup(&self) {
        let file = Path::new("traject.ron");
        let Some(old) = self.before.get(file) else { return };
        let files = all_files(self.folder);
        let is_kept = || files.iter().any(|(path, it)| path.starts_with("lokaal/reserve") && it == old);
        assert!(files.get(file) == Some(old) || is_kept(), "{}: what was replaced is kept", self.name);
    }

    /// The disk is well again. All is saved without a word from anybody, and so is what comes after it.
    fn check_going_on(&self, seat: &mut Seat) {
        let at = &self.name;
        seat.disk.heal();
        if seat.desk.is_none() {
            // What did not open is opened again.
            (self.sitting.sit)(seat);
        }
        seat.act("after it");
        for _ in 0..3 {
            seat.now += Duration::from_secs(100);
            seat.desk.as_mut().unwrap().tick(seat.now);
            seat.settle();
        }
        let desk = seat.desk.as_ref().unwrap();
        // A file that was read wrongly looks as if somebody else had changed it: then too, both are kept.
        let may_conflict = self.sitting.is_changed_elsewhere || self.failing.is_lie();
        let is_conflict = may_conflict && matches!(desk.state(), SaveState::Failed(SaveError::Conflict { .. }));
        assert!(is_conflict || matches!(desk.state(), SaveState::Saved { .. }), "{at}: {:?}", desk.state());
        assert!(!desk.is_unsaved(), "{at}");
        assert_eq!(seat.acknowledged, seat.last, "{at}: the journal goes on");
        assert_eq!(*desk.project(), after(&self.base, seat.last), "{at}");
        let path = desk.path().unwrap().to_owned();
        let (opened, _) = format::read(&RealDisk, &path).unwrap();
        assert_eq!(opened.into_content().project, *desk.project(), "{at}: what is saved is all of it");
        self.check_files(seat.last);
        if !self.sitting.is_changed_elsewhere {
            self.check_backup();
        }
        let last = seat.last;
        seat.leave();
        if !self.failing.is_lie() {
            let mut fresh = Seat::new(self.folder, FailingDisk::watched());
            fresh.open(&path);
            assert_eq!(fresh.last, last, "{at}: after a new start");
            fresh.leave();
        }
        // What an earlier sitting left is in the file, or where it could not be read it is kept under another name.
        let before = self.sitting.acts_before;
        let sign = format!("\"Team {before}\"").into_bytes();
        let is_kept = || all_files(self.folder).values().any(|it| it.windows(sign.len()).any(|it| it == sign));
        assert!(last > before || is_kept(), "{at}: what was done before");
    }

    /// The program ended here. Everything that was acknowledged is offered by the next start.
    fn check_recovery(&self, acknowledged: u64, last: u64) {
        self.check_files(last);
        let mut found = 0;
        for path in project_files(self.folder) {
            let mut seat = Seat::new(self.folder, FailingDisk::watched());
            seat.open(&path);
            found = found.max(seat.last);
            if self.failing.is_stop() {
                seat.act("after it");
                seat.save();
                assert!(!seat.desk.as_ref().unwrap().is_unsaved(), "{}: saving after a new start", self.name);
            }
            seat.leave();
        }
        if found < acknowledged {
            let seat = Seat::new(self.folder, FailingDisk::watched());
            for left in left_behind(&seat.computer()) {
                let desk = Desk::of_left_behind(seat.computer(), IdSource::counting(9000), left, Duration::ZERO);
                found = found.max(u64::try_from(desk.project().teams.len()).unwrap());
            }
            seat.disk.wait_for_threads();
        }
        assert!(found >= acknowledged, "{}: {found} of {acknowledged} acts are there", self.name);
    }

    /// Tries it; gives whether the call that failed was this one.
    fn holds(&self, number: usize, site: Site) -> bool {
        lay_down(self.folder, self.before);
        let mut seat = Seat::new(self.folder, FailingDisk::at(number, self.failing));
        (self.sitting.sit)(&mut seat);
        let is_at_the_end = seat.disk.calls() <= number;
        if is_at_the_end || self.failing.is_stop() {
            seat.leave();
        }
        let is_hit = seat.disk.sites().get(number) == Some(&site);
        // Of what a disk lied about, a crash may lose acts; the file it may not.
        let promised = if self.failing.is_lie() { 0 } else { seat.acknowledged.max(self.sitting.acts_before) };
        let snapshot = all_files(self.folder);
        let last = seat.last.max(self.sitting.acts_before);
        if !self.failing.is_stop() && !is_at_the_end {
            self.check_files(last);
            self.check_going_on(&mut seat);
            seat.leave();
            lay_down(self.folder, &snapshot);
        }
        self.check_recovery(promised, last);
        is_hit
    }
}

/// The calls of a sitting on a good disk. What is synced by the clock makes no call more where it is fast enough.
fn calls(sitting: &Sitting, folder: &Path, before: &Files) -> Vec<Site> {
    for _ in 0..50 {
        lay_down(folder, before);
        let start = Instant::now();
        let mut seat = Seat::new(folder, FailingDisk::watched());
        (sitting.sit)(&mut seat);
        assert!(!seat.desk.as_ref().unwrap().is_unsaved() || sitting.name != "a file");
        let is_fast = start.elapsed() < Duration::from_millis(400);
        seat.leave();
        if is_fast {
            return seat.disk.sites();
        }
    }
    panic!("{} is never done in time", sitting.name)
}

/// Every call fails in every way that makes a difference to it.
fn every_fault(sites: &[Site], kinds: Vec<Failing>) -> Vec<(usize, Site, Failing)> {
    let of_call = |(number, site): (usize, &Site)| {
        let (site, kinds) = (*site, kinds.clone());
        kinds.into_iter().filter(move |it| it.concerns(site.call)).map(move |it| (number, site, it))
    };
    sites.iter().enumerate().flat_map(of_call).collect()
}

/// Tries a sitting with every fault; gives its calls and how many faults there were.
fn all_fail(sitting: &Sitting) -> (Vec<Site>, usize) {
    let folder = quick_folder();
    (sitting.prepare)(folder.path());
    let before = all_files(folder.path());
    let sites = calls(sitting, folder.path(), &before);
    let faults = every_fault(&sites, kinds(sitting.name == "a file"));
    for (number, site, failing) in &faults {
        let name = format!("{}, {failing:?} at {number}, {site:?}", sitting.name);
        let (folder, before, base) = (folder.path(), &before, (sitting.base)());
        let case = Case { sitting, folder, before, base, failing: *failing, name };
        // What is synced by the clock may come between; then it is another call.
        assert!((0..9).any(|_| case.holds(*number, *site)), "{}: never reached", case.name);
    }
    (sites, faults.len())
}

/// How many different calls each operation makes; says which.
fn counted<'a>(sites: impl Iterator<Item = &'a Site>) -> Vec<(&'static str, usize)> {
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for site in sites {
        found.entry(site.during).or_default().insert(format!("{} {}", site.call, site.file));
    }
    for (operation, sites) in &found {
        println!("{operation}: {} sites: {}", sites.len(), sites.iter().cloned().collect::<Vec<_>>().join(", "));
    }
    found.iter().map(|(operation, sites)| (*operation, sites.len())).collect()
}

#[test]
fn whatever_call_of_a_sitting_fails_in_whatever_way_nothing_is_lost_and_the_work_goes_on() {
    let results: Vec<(Vec<Site>, usize)> = thread::scope(|scope| {
        let start = |sitting: &'static Sitting| {
            let named = thread::Builder::new().name(sitting.name.to_owned());
            named.spawn_scoped(scope, || all_fail(sitting)).unwrap()
        };
        let threads: Vec<_> = SITTINGS.iter().map(start).collect();
        threads.into_iter().map(|it| it.join().expect("the sitting that failed says why")).collect()
    });
    let tried: usize = results.iter().map(|it| it.1).sum();
    let calls = results.iter().map(|it| it.0.len()).sum::<usize>();
    assert_eq!(counted(results.iter().flat_map(|it| &it.0)), SITES);
    println!("tried {tried} cases at {calls} calls, lost 0");
    assert!(tried >= CASES, "{tried}");
}
