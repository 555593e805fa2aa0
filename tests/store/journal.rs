//! What was done is not lost: the journal gives it back after a crash, with what can be undone.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use waardenbord::model::{Edit, TeamEdit};
use waardenbord::store::error::SaveError;
use waardenbord::store::format::encode;
use waardenbord::store::journal::left_behind;
use waardenbord::store::{Computer, Desk, IdSource, SaveState};

use super::desk::computer;
use super::disks::{Failing, FailingDisk};
use super::samples;

const SECOND: Duration = Duration::from_secs(1);
const LONG: Duration = Duration::from_secs(20);

fn team(number: u64) -> Edit {
    Edit::Team(TeamEdit::Add { id: number.into(), name: format!("Team {number}"), people: 3 })
}

/// A file with the sample.
fn file(folder: &Path) -> PathBuf {
    let path = folder.join("traject.ron");
    fs::write(&path, encode(&samples::content()).unwrap()).unwrap();
    path
}

fn open_on(computer: Computer, path: &Path) -> Desk {
    Desk::open(computer, IdSource::counting(1000), path).unwrap()
}

/// The file on the desk, with a journal and nothing to take up.
fn opened(folder: &Path, path: &Path) -> Desk {
    let mut desk = open_on(computer(folder), path);
    assert!(desk.keep_journal().is_none(), "there is nothing to take up");
    desk
}

fn do_all(desk: &mut Desk, numbers: impl IntoIterator<Item = u64>) {
    for number in numbers {
        desk.carry_out(team(number), SECOND * u32::try_from(number).unwrap()).unwrap();
        assert!(desk.is_in_journal(LONG));
    }
}

#[test]
fn what_was_done_after_the_last_save_is_offered_and_taken_up_with_all_its_steps() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path());
    let mut desk = opened(folder.path(), &path);
    do_all(&mut desk, 1..=14);
    desk.undo(SECOND * 20);
    assert!(desk.is_in_journal(LONG));
    let project = desk.project().clone();
    // The program ends here without a word.
    drop(desk);

    let mut desk = open_on(computer(folder.path()), &path);
    let recovery = desk.keep_journal().expect("fourteen acts and an undo are not in the file");
    assert_eq!((recovery.acts, recovery.is_changed_elsewhere), (15, false));
    assert!(recovery.at.is_some());
    assert_ne!(*desk.project(), project, "nothing is applied by itself");
    desk.take_up(recovery, SECOND);
    assert_eq!(*desk.project(), project);
    assert!(desk.redo(SECOND), "the undone act can be done again");
    for _ in 0..14 {
        assert!(desk.undo(SECOND));
    }
    assert_eq!(*desk.project(), samples::content().project);
}

#[test]
fn after_it_was_taken_up_and_saved_it_is_not_offered_again_and_can_still_be_undone() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path());
    do_all(&mut opened(folder.path(), &path), 1..=3);
    let mut desk = open_on(computer(folder.path()), &path);
    let recovery = desk.keep_journal().unwrap();
    desk.take_up(recovery, SECOND);
    assert!(matches!(desk.close(SECOND * 2), SaveState::Saved { .. }));
    assert!(desk.is_in_journal(LONG));
    drop(desk);
    let mut desk = opened(folder.path(), &path);
    assert_eq!(desk.project().teams.len(), samples::content().project.teams.len() + 3);
    assert!(desk.undo(SECOND) && desk.undo(SECOND) && desk.undo(SECOND) && !desk.undo(SECOND));
}

#[test]
fn five_hundred_steps_can_be_undone_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path());
    let mut desk = opened(folder.path(), &path);
    do_all(&mut desk, 1..=520);
    desk.close(SECOND * 600);
    assert!(desk.is_in_journal(LONG));
    drop(desk);
    // The second restart reads a generation that began with what was in memory.
    let mut desk = opened(folder.path(), &path);
    do_all(&mut desk, 521..=530);
    desk.close(SECOND * 700);
    assert!(desk.is_in_journal(LONG));
    drop(desk);
    let mut desk = opened(folder.path(), &path);
    let mut undone = 0;
    while desk.undo(SECOND) {
        undone += 1;
    }
    assert!(undone >= 500, "{undone}");
}

#[test]
fn what_is_refused_stays_on_the_computer_and_is_not_offered_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path());
    do_all(&mut opened(folder.path(), &path), 1..=3);
    let before = fs::read(&path).unwrap();
    let mut desk = open_on(computer(folder.path()), &path);
    assert!(desk.keep_journal().is_some());
    desk.put_aside();
    drop(desk);
    let desk = opened(folder.path(), &path);
    assert_eq!(*desk.project(), samples::content().project);
    assert_eq!(fs::read(&path).unwrap(), before, "the file is untouched");
    let kept = files(&folder.path().join("lokaal/herstel"), "apart");
    assert_eq!(kept.len(), 1, "{kept:?}");
}

/// All files with this ending, in the folders of a folder.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let folders = fs::read_dir(folder).into_iter().flatten().map(|it| it.unwrap().path());
    let all = folders.flat_map(|it| fs::read_dir(it).unwrap().map(|it| it.unwrap().path()));
    all.filter(|it| it.extension().is_some_and(|it| it == ending)).collect()
}

#[test]
fn where_the_file_was_changed_elsewhere_both_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path());
    do_all(&mut opened(folder.path(), &path), 1..=3);
    // On another computer, without a journal.
    let mut other = open_on(computer(folder.path()), &path);
    other.carry_out(team(77), SECOND).unwrap();
    assert!(matches!(other.close(SECOND * 2), SaveState::Saved { .. }));
    let theirs = fs::read(&path).unwrap();

    let mut desk = open_on(computer(folder.path()), &path);
    let recovery = desk.keep_journal().unwrap();
    assert!(recovery.is_changed_elsewhere);
    desk.take_up(recovery, SECOND);
    let state = desk.close(SECOND * 2);
    assert!(matches!(state, SaveState::Failed(SaveError::Conflict { .. })), "{state:?}");
    assert_eq!(fs::read(&path).unwrap(), theirs, "what the other did is there");
    let ours = Desk::open(computer(folder.path()), IdSource::counting(1), desk.path().unwrap()).unwrap();
    assert_eq!(ours.project(), desk.project());
    assert_ne!(desk.path(), Some(path.as_path()));
}

#[test]
fn work_that_got_no_file_yet_is_found_by_the_next_start_unless_somebody_has_it_open() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::create(computer(folder.path()), IdSource::random(), "Waarden").unwrap();
    assert!(desk.keep_journal().is_none());
    do_all(&mut desk, 1..=2);
    assert!(left_behind(&computer(folder.path())).is_empty(), "it is open");
    let project = desk.project().clone();
    drop(desk);
    // The thread lets go a moment after the desk.
    let mut left = Vec::new();
    for _ in 0..200 {
        left = left_behind(&computer(folder.path()));
        if !left.is_empty() {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(left.len(), 1);
    let left = left.remove(0);
    assert_eq!((left.title.as_str(), left.acts), ("Waarden", 2));
    let mut desk = Desk::of_left_behind(computer(folder.path()), IdSource::random(), left, SECOND);
    assert_eq!(*desk.project(), project);
    assert!(matches!(desk.close(SECOND * 2), SaveState::Saved { .. }));
    assert!(desk.is_in_journal(LONG));
    assert!(left_behind(&computer(folder.path())).is_empty(), "it has a file now");
}

#[test]
fn a_journal_that_was_cut_off_or_damaged_anywhere_gives_all_whole_acts_before_that() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path());
    do_all(&mut opened(folder.path(), &path), 1..=6);
    let journal = files(&folder.path().join("lokaal/herstel"), "journal").remove(0);
    let whole = fs::read(&journal).unwrap();
    let end = whole.iter().position(|it| *it == 0).expect("zeros ahead");
    let starts = samples::content().project.teams.len();
    let stands = whole.windows(6).position(|it| it == b"Stands").unwrap();
    let (mut tried, mut most) = (0, 0);
    for cut in (0..end).step_by(7).chain([end]) {
        for torn in [whole[..cut].to_vec(), damaged(&whole, cut)] {
            fs::write(&journal, torn).unwrap();
            let mut desk = open_on(computer(folder.path()), &path);
            let acts = desk.keep_journal().map_or(0, |recovery| {
                let acts = recovery.acts;
                desk.take_up(recovery, SECOND);
                assert!(desk.is_in_journal(LONG));
                let teams = desk.project().teams.len() - starts;
                assert_eq!(teams, acts, "cut at {cut}");
                acts
            });
            // Every line that ends before the cut is there.
            let lines = whole[..cut].iter().filter(|it| **it == b'\n').count();
            let after = whole[..stands].iter().filter(|it| **it == b'\n').count();
            let first = usize::from(cut > stands);
            let least = if lines > after { lines - after - 1 + first } else { 0 };
            assert!(acts >= least.min(6), "cut at {cut}: {acts} of {least}");
            most = most.max(acts);
            tried += 1;
            drop(desk);
            for left in files(&folder.path().join("lokaal/herstel"), "journal") {
                if left != journal {
                    let _ = fs::remove_file(left);
                }
            }
        }
    }
    println!("tried {tried}, lost 0");
    assert_eq!(most, 6);
}

/// One byte is another one.
fn damaged(whole: &[u8], at: usize) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    bytes[at] ^= 0x21;
    bytes
}

#[test]
fn where_it_cannot_be_written_the_desk_says_that_all_is_only_in_memory_and_tries_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path());
    let disk = FailingDisk::watched();
    let watched = Computer { disk: Arc::new(disk.clone()), ..computer(folder.path()) };
    let mut desk = open_on(watched, &path);
    desk.keep_journal();
    let opening = disk.calls();
    desk.carry_out(team(1), SECOND).unwrap();
    assert!(desk.is_in_journal(LONG));
    let calls = disk.calls() - opening;
    assert!(calls > 5, "{:?}", disk.log());
    drop(desk);

    let mut tried = 0;
    for call in 0..calls {
        for failing in [Failing::With(ErrorKind::StorageFull), Failing::HalfWay(ErrorKind::StorageFull)] {
            let folder = tempfile::tempdir().unwrap();
            let path = file(folder.path());
            let failing =
                Computer { disk: Arc::new(FailingDisk::at(opening + call, failing)), ..computer(folder.path()) };
            let mut desk = open_on(failing, &path);
            desk.keep_journal();
            desk.carry_out(team(1), SECOND).unwrap();
            let is_written = desk.is_in_journal(LONG);
            if !is_written {
                assert!(matches!(desk.state(), SaveState::OnlyInMemory { .. }), "{:?}", desk.state());
                desk.tick(SECOND);
                desk.tick(SECOND * 7);
            }
            assert!(desk.is_in_journal(LONG), "call {call}: tried again");
            assert!(desk.journal_trouble().is_none());
            drop(desk);
            let mut again = open_on(computer(folder.path()), &path);
            let acts = again.keep_journal().map_or(0, |it| it.acts);
            let is_saved = again.project().teams.len() > samples::content().project.teams.len();
            assert!(acts == 1 || is_saved, "call {call}");
            tried += 1;
        }
    }
    println!("tried {tried}, lost 0");
}

#[test]
fn work_without_a_file_that_was_taken_back_completely_is_not_offered() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::create(computer(folder.path()), IdSource::random(), "Nieuw").unwrap();
    desk.keep_journal();
    do_all(&mut desk, 1..=2);
    assert!(desk.undo(SECOND * 9) && desk.undo(SECOND * 9));
    assert!(desk.is_in_journal(LONG));
    drop(desk);
    // The thread that writes lets go a moment later.
    std::thread::sleep(SECOND / 2);
    assert!(left_behind(&computer(folder.path())).is_empty(), "there is nothing to go on with");
}
