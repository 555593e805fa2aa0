//! `kill -9` at any moment: what the desk said was done is there after it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use waardenbord::model::{Edit, Records, TeamEdit};
use waardenbord::store::format::encode;
use waardenbord::store::{Desk, IdSource, SaveState};

use super::desk::computer;
use super::samples;

/// Where the child finds its folder; without it, it is no child.
const FOLDER: &str = "WAARDENBORD_TEST_FOLDER";
/// How often the program is killed.
const RUNS: u64 = 300;
/// At least so many acts are acknowledged before that.
const LEAST_ACTS: u64 = 20;
/// At least so often while a save is under way.
const LEAST_WHILE_SAVING: usize = 100;

fn team(number: u64) -> Edit {
    Edit::Team(TeamEdit::Add { id: number.into(), name: format!("Team {number}"), people: 3 })
}

fn file(folder: &Path) -> PathBuf {
    folder.join("traject.ron")
}

/// The sitting that is killed: acts one after the other, saved all the time. Says the number of each act once the desk
/// has carried it out and it is in the journal, and whether a save is under way.
#[test]
fn sitting() {
    let Some(folder) = env::var_os(FOLDER).map(PathBuf::from) else { return };
    let mut desk = Desk::open(computer(&folder), IdSource::random(), &file(&folder)).unwrap();
    if let Some(recovery) = desk.keep_journal() {
        desk.take_up(recovery, Duration::ZERO);
    }
    let start = Instant::now();
    let mut out = std::io::stdout();
    let first = u64::try_from(desk.project().teams.len()).unwrap() + 1;
    for number in first..first + 5000 {
        let now = start.elapsed();
        desk.carry_out(team(number), now).unwrap();
        if number % 8 == 0 {
            desk.save_now(now);
        }
        desk.tick(now);
        // Where the disk is late the window says so, and the act is not acknowledged yet.
        if desk.is_in_journal(Duration::ZERO) {
            let saving = if desk.state() == SaveState::Saving { "saving" } else { "idle" };
            writeln!(out, "did {number} {saving}").unwrap();
        }
        thread::sleep(Duration::from_micros(300));
    }
}

/// What the child says, until it is dead.
struct Said {
    acts: u64,
    last: u64,
    is_saving: bool,
}

fn sit(folder: &Path, moment: Duration) -> Said {
    let program = env::current_exe().unwrap();
    let mut child: Child = Command::new(program)
        .args(["store::killed::sitting", "--exact", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut said = Said { acts: 0, last: 0, is_saving: false };
    let mut hear = |said: &mut Said| -> bool {
        let Some(Ok(line)) = lines.next() else { return false };
        // The runner of tests writes its own words before the first of ours, on the same line.
        let Some(at) = line.find("did ") else { return true };
        let mut words = line[at + 4..].split(' ');
        let Some(number) = words.next().and_then(|it| it.parse().ok()) else { return true };
        // A line that was cut off acknowledges nothing.
        let Some(state @ ("saving" | "idle")) = words.next() else { return true };
        (said.acts, said.last, said.is_saving) = (said.acts + 1, number, state == "saving");
        true
    };
    while said.acts < LEAST_ACTS && hear(&mut said) {}
    thread::sleep(moment);
    child.kill().unwrap();
    // What it acknowledged before it died counts too.
    while hear(&mut said) {}
    child.wait().unwrap();
    said
}

#[test]
fn three_hundred_times_killed_at_any_moment_nothing_that_was_acknowledged_is_lost() {
    let mut folder = tempfile::tempdir().unwrap();
    let mut begins = samples::content();
    begins.project.teams = Records::default();
    let (mut while_saving, mut acts) = (0, 0);
    for run in 0..RUNS {
        if run % 20 == 0 {
            // A fresh start now and then; the others go on where the last one was killed.
            folder = tempfile::tempdir().unwrap();
            fs::write(file(folder.path()), encode(&begins).unwrap()).unwrap();
        }
        let moment = Duration::from_micros(run * 7_919 % 9_000);
        let said = sit(folder.path(), moment);
        assert!(said.acts >= LEAST_ACTS, "run {run}: {} acts", said.acts);
        let mut desk = Desk::open(computer(folder.path()), IdSource::random(), &file(folder.path())).unwrap();
        if let Some(recovery) = desk.keep_journal() {
            assert!(!recovery.is_changed_elsewhere, "run {run}: nobody else was here");
            desk.take_up(recovery, Duration::ZERO);
        }
        for number in 1..=said.last {
            let is_there = desk.project().teams.get(number.into()).is_some();
            assert!(is_there, "run {run}: act {number} of {} is lost", said.last);
        }
        assert!(desk.can_undo(), "run {run}");
        while_saving += usize::from(said.is_saving);
        acts += said.acts;
    }
    println!("tried {RUNS}, of which {while_saving} while saving, {acts} acts, lost 0");
    assert!(while_saving >= LEAST_WHILE_SAVING, "{while_saving} while saving");
}
