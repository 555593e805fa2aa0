//! Two windows and two machines: who has a file open is seen beside it, and nobody is put aside who is still there.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use std::{env, thread};

use waardenbord::model::{Edit, SetupEdit};
use waardenbord::store::desk::NotDone;
use waardenbord::store::format::encode;
use waardenbord::store::lock::{Holder, Verdict, WATCHED, Watch};
use waardenbord::store::save::Before;
use waardenbord::store::{Computer, Desk, IdSource, SaveState};

use super::desk::computer;
use super::disks::{Failing, FailingDisk};
use super::samples;

const SECOND: Duration = Duration::from_secs(1);
/// Where a child finds its folder; without it, it is no child.
const FOLDER: &str = "WAARDENBORD_TEST_LOCK_FOLDER";
const ROUNDS: usize = 200;
const PROCESSES: usize = 8;

fn file(folder: &Path) -> PathBuf {
    let path = folder.join("traject.ron");
    fs::write(&path, encode(&samples::content()).unwrap()).unwrap();
    path
}

fn lock_of(file: &Path) -> PathBuf {
    file.with_file_name("~$traject.ron")
}

fn open(computer: &Computer, path: &Path) -> Desk {
    Desk::open(computer.clone(), IdSource::random(), path).unwrap()
}

fn title(text: &str) -> Edit {
    Edit::Setup(SetupEdit::Title(text.to_owned()))
}

/// What a program of this name would have written, so many beats ago.
fn written(computer: &str, instance: &str, beats: u32) -> String {
    format!("(computer:\"{computer}\",instance:\"{instance}\",since:\"2026-03-12T13:05:00Z\",beats:\"{beats:016}\")")
}

/// The same computer under another name: with a folder of its own.
fn another(folder: &Path) -> Computer {
    Computer { name: "PC-99".to_owned(), local: Some(folder.join("elders")), ..computer(folder) }
}

/// A file is held and let go beside the desk, and that gets its time.
fn soon(is_so: impl Fn() -> bool) -> bool {
    (0..1000).any(|_| {
        thread::sleep(Duration::from_millis(5));
        is_so()
    })
}

#[test]
fn a_second_window_only_looks_until_the_first_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let (path, computer) = (file(folder.path()), computer(folder.path()));
    let mut first = open(&computer, &path);
    first.hold().unwrap();
    let text = fs::read_to_string(lock_of(&path)).unwrap();
    assert!(text.contains(&computer.name), "{text}");

    let mut second = open(&computer, &path);
    let holder = second.hold().unwrap_err();
    assert!(holder.is_here, "{holder:?}");
    assert_eq!(second.state(), SaveState::Looking(holder));
    assert_eq!(second.carry_out(title("Anders"), SECOND), Err(NotDone::OnlyLooking));
    second.save_now(SECOND);
    assert_eq!(second.tick(SECOND * 60), None, "it never saves");

    first.carry_out(title("Van de eerste"), SECOND).unwrap();
    first.close(SECOND);
    drop(first);
    assert!(!lock_of(&path).exists(), "the lock went with the window");
    let mut third = open(&computer, &path);
    third.hold().unwrap();
    assert_eq!(third.project().setup.title, "Van de eerste");
}

#[test]
fn who_looks_along_can_save_elsewhere_and_goes_on_there() {
    let folder = tempfile::tempdir().unwrap();
    let (path, computer) = (file(folder.path()), computer(folder.path()));
    let mut first = open(&computer, &path);
    first.hold().unwrap();
    let mut second = open(&computer, &path);
    second.hold().unwrap_err();
    let elsewhere = folder.path().join("eigen.ron");
    second.save_as(&elsewhere, SECOND).unwrap();
    second.settle(SECOND * 20, SECOND).unwrap();
    second.tick(SECOND);
    second.carry_out(title("Eigen"), SECOND).unwrap();
    assert!(soon(|| folder.path().join("~$eigen.ron").exists()), "the new file is held");
    assert!(lock_of(&path).exists(), "the lock of the first is left alone");
}

#[test]
fn who_looks_along_and_chooses_a_place_that_does_not_do_hears_so_and_still_only_looks() {
    let folder = tempfile::tempdir().unwrap();
    let (path, computer) = (file(folder.path()), computer(folder.path()));
    let mut first = open(&computer, &path);
    first.hold().unwrap();
    let mut second = open(&computer, &path);
    second.hold().unwrap_err();
    second.save_as(&folder.path().join("weg/eigen.ron"), SECOND).unwrap();
    second.settle(SECOND * 20, SECOND).unwrap_err();
    assert!(matches!(second.state(), SaveState::Failed(_)), "{:?}", second.state());
    assert_eq!(second.path(), Some(path.as_path()));
    assert_eq!(second.carry_out(title("Anders"), SECOND), Err(NotDone::OnlyLooking));
    assert_eq!(second.tick(SECOND * 99), None, "the file of the first is never saved");
}

#[test]
fn a_project_that_gets_its_file_by_itself_is_held_from_then_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::create(computer(folder.path()), IdSource::random(), "Nieuw").unwrap();
    desk.hold().unwrap();
    desk.save_now(SECOND);
    desk.settle(SECOND * 20, SECOND).unwrap();
    desk.tick(SECOND * 2);
    let path = desk.path().unwrap().to_owned();
    let lock = path.with_file_name(format!("~${}", path.file_name().unwrap().display()));
    assert!(soon(|| lock.exists()), "{}", lock.display());
    drop(desk);
    assert!(soon(|| !lock.exists()));
}

#[test]
fn a_drive_that_hangs_when_a_new_place_should_be_held_holds_nobody_up() {
    let folder = tempfile::tempdir().unwrap();
    let disk = FailingDisk::below(&folder.path().join("schijf"));
    let computer = Computer { disk: Arc::new(disk.clone()), ..computer(folder.path()) };
    let mut desk = open(&computer, &file(folder.path()));
    desk.hold().unwrap();
    fs::create_dir(folder.path().join("schijf")).unwrap();
    let (path, lock) = (folder.path().join("schijf/elders.ron"), folder.path().join("schijf/~$elders.ron"));
    disk.fail(Failing::Hanging, None);
    desk.save_over(&path, Before::Nothing, SECOND);
    for second in 2..20 {
        desk.tick(SECOND * second);
    }
    assert!(!path.exists() && !lock.exists());
    disk.heal();
    desk.settle(SECOND * 20, SECOND * 20).unwrap();
    assert!(soon(|| lock.exists()), "it is held as soon as that can be");
    assert!(soon(|| !folder.path().join("~$traject.ron").exists()), "and the place before was let go of");
    drop(desk);
    assert!(soon(|| !lock.exists()));
}

#[test]
fn a_lock_that_a_program_of_this_computer_left_behind_stands_in_nobodys_way() {
    let folder = tempfile::tempdir().unwrap();
    let (path, computer) = (file(folder.path()), computer(folder.path()));
    let instance = "00000000000000ab";
    let alive = computer.local.as_ref().unwrap().join("open");
    fs::create_dir_all(&alive).unwrap();
    fs::write(alive.join(instance), "").unwrap();
    fs::write(lock_of(&path), written(&computer.name, instance, 4)).unwrap();
    let mut desk = open(&computer, &path);
    desk.hold().unwrap();
    assert!(!fs::read_to_string(lock_of(&path)).unwrap().contains(instance), "it is ours now");
}

/// Somebody has the file open; what is in the lock.
fn held_elsewhere(text: &str) -> (tempfile::TempDir, PathBuf, Desk, Holder) {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path());
    fs::write(lock_of(&path), text).unwrap();
    let mut desk = open(&computer(folder.path()), &path);
    let holder = desk.hold().unwrap_err();
    (folder, path, desk, holder)
}

/// Looks so long, and says what came of it.
fn watched(watch: &mut Watch, computer: &Computer, seconds: std::ops::Range<u32>) -> Verdict {
    let mut verdict = Verdict::Watching(WATCHED);
    for second in seconds {
        verdict = watch.verdict(computer, SECOND * second);
        // It is read on a thread.
        thread::sleep(Duration::from_millis(5));
    }
    verdict
}

#[test]
fn the_lock_of_another_computer_is_taken_over_only_after_a_minute_without_a_move() {
    let (folder, path, mut desk, holder) = held_elsewhere(&written("PC-12", "00000000000000cd", 7));
    assert_eq!((holder.computer.as_str(), holder.is_here), ("PC-12", false));
    let computer = computer(folder.path());
    let mut watch = Watch::begin(holder.clone(), &path, Duration::ZERO);
    let verdict = watched(&mut watch, &computer, 1..60);
    assert!(matches!(verdict, Verdict::Watching(_)), "{verdict:?}");
    assert_eq!(watched(&mut watch, &computer, 60..80), Verdict::IsGone);
    desk.take_over(&holder).unwrap();
    desk.carry_out(title("Overgenomen"), SECOND).unwrap();
    assert!(fs::read_to_string(lock_of(&path)).unwrap().contains(&computer.name));
}

#[test]
fn somebody_whose_lock_moves_is_there_and_is_not_put_aside() {
    let (folder, path, mut desk, holder) = held_elsewhere(&written("PC-12", "00000000000000cd", 7));
    let computer = computer(folder.path());
    let mut watch = Watch::begin(holder.clone(), &path, Duration::ZERO);
    watched(&mut watch, &computer, 1..20);
    let moved = written("PC-12", "00000000000000cd", 17);
    fs::write(lock_of(&path), &moved).unwrap();
    assert_eq!(watched(&mut watch, &computer, 20..90), Verdict::IsThere);
    desk.take_over(&holder).unwrap_err();
    assert_eq!(fs::read_to_string(lock_of(&path)).unwrap(), moved, "their lock is as it was");
}

#[test]
fn a_lock_that_nobody_can_read_is_treated_as_somebodys() {
    for text in ["", "iets anders", "(computer:\"PC-12\"", "\u{0}\u{0}\u{0}"] {
        let (_folder, path, _desk, holder) = held_elsewhere(text);
        assert_eq!((holder.computer.as_str(), holder.since, holder.is_here), ("", None, false), "{text:?}");
        assert_eq!(fs::read_to_string(lock_of(&path)).unwrap(), text);
    }
}

#[test]
fn a_lock_that_names_a_path_is_not_followed() {
    let name = computer(Path::new("/")).name;
    let (folder, ..) = held_elsewhere(&written(&name, "../../../traject.ron", 1));
    assert!(folder.path().join("traject.ron").exists());
}

#[test]
fn a_counter_moves_as_long_as_the_file_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path());
    let mut desk = open(&another(folder.path()), &path);
    desk.hold().unwrap();
    let before = fs::read_to_string(lock_of(&path)).unwrap();
    thread::sleep(SECOND * 12);
    let after = fs::read_to_string(lock_of(&path)).unwrap();
    assert_ne!(before, after);
    assert_eq!(before.len(), after.len(), "it is written in place");
    // Another computer sees who it is.
    let holder = open(&computer(folder.path()), &path).hold().unwrap_err();
    assert_eq!(holder.computer, "PC-99");
}

/// A process of the race: tries to hold each file that it is told, says whether it does, and lets go at the next line.
#[test]
fn racer() {
    let Some(folder) = env::var_os(FOLDER).map(PathBuf::from) else { return };
    let (mut lines, mut out) = (std::io::stdin().lines(), std::io::stdout());
    let computer = computer(&folder);
    while let Some(Ok(name)) = lines.next() {
        let mut desk = open(&computer, &folder.join(name));
        let said = if desk.hold().is_ok() { "mine" } else { "theirs" };
        writeln!(out, "says {said}").unwrap();
        if lines.next().is_none() {
            return;
        }
        drop(desk);
        writeln!(out, "says gone").unwrap();
    }
}

struct Racer {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Racer {
    fn start(folder: &Path) -> Self {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["store::lock::racer", "--exact", "--nocapture", "--test-threads=1"])
            .env(FOLDER, folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (to, from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        Self { child, to, from }
    }

    fn tell(&mut self, line: &str) {
        writeln!(self.to, "{line}").unwrap();
    }

    fn hear(&mut self) -> String {
        loop {
            let mut line = String::new();
            assert_ne!(self.from.read_line(&mut line).unwrap(), 0, "the process ended");
            // The runner of tests writes its own words before the first of ours, on the same line.
            if let Some(at) = line.find("says ") {
                return line[at + 5..].trim().to_owned();
            }
        }
    }
}

#[test]
fn of_eight_processes_that_open_a_file_at_once_exactly_one_holds_it() {
    let folder = tempfile::tempdir().unwrap();
    let computer = computer(folder.path());
    let alive = computer.local.as_ref().unwrap().join("open");
    fs::create_dir_all(&alive).unwrap();
    let bytes = encode(&samples::content()).unwrap();
    let mut racers: Vec<Racer> = (0..PROCESSES).map(|_| Racer::start(folder.path())).collect();
    let mut left_behind = 0;
    for round in 0..ROUNDS {
        let name = format!("traject-{round}.ron");
        fs::write(folder.path().join(&name), &bytes).unwrap();
        // In every other round somebody was killed there before.
        if round % 2 == 0 {
            let instance = format!("{round:016x}");
            fs::write(alive.join(&instance), "").unwrap();
            let text = written(&computer.name, &instance, 3);
            fs::write(folder.path().join(format!("~${name}")), text).unwrap();
            left_behind += 1;
        }
        racers.iter_mut().for_each(|it| it.tell(&name));
        let said: Vec<String> = racers.iter_mut().map(Racer::hear).collect();
        let mine = said.iter().filter(|it| *it == "mine").count();
        assert_eq!(mine, 1, "round {round}: {said:?}");
        racers.iter_mut().for_each(|it| it.tell("go"));
        racers.iter_mut().for_each(|it| assert_eq!(it.hear(), "gone"));
    }
    for Racer { mut child, to, .. } in racers {
        drop(to);
        child.wait().unwrap();
    }
    println!("tried {ROUNDS} with {PROCESSES} processes, {left_behind} over a lock left behind, two owners 0");
}
