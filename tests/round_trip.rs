//! Whatever a project holds comes back from its file as it was, and so does every edit from a list.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use waardenbord::model::{Edit, Project, check};
use waardenbord::store::format::{decode, encode};
use waardenbord::store::{Clock, Computer, Content, Desk, IdSource, Opened, RealDisk, SaveState, edits, format};

use crate::common::random_edits::{KINDS, NAMES, Recipe, random_edit, random_project, variant_index};

const SECOND: Duration = Duration::from_secs(1);
const PATIENCE: Duration = Duration::from_secs(20);

fn content(seed: u64, project: Project) -> Content {
    Content { project_id: (seed + 1).into(), revision: seed, project }
}

#[test]
fn three_hundred_random_projects_come_back_equal() {
    for seed in 0..300 {
        let edits = usize::try_from(seed).unwrap() % 200;
        let content = content(seed, random_project(seed, edits));
        let bytes = encode(&content).unwrap();
        assert_eq!(decode(&bytes), Ok(Opened::AsWritten(content.clone())), "seed {seed}");
        assert_eq!(encode(&content).unwrap(), bytes, "the same project gives the same bytes, seed {seed}");
        assert_eq!(check::findings(&content.project), Vec::new(), "seed {seed}");
    }
}

#[test]
fn random_edits_of_every_kind_come_back_equal_from_a_list() {
    let mut seen = vec![0_u32; KINDS];
    for seed in 0..40 {
        let project = random_project(seed, 60);
        let recipe = |kind: usize| Recipe { kind, seed: seed * 1_000 + u64::try_from(kind).unwrap() };
        let all: Vec<Edit> = (0..KINDS).map(|kind| random_edit(&project, recipe(kind))).collect();
        let lines: Vec<String> = all.iter().map(|it| edits::line(it).unwrap()).collect();
        for (edit, line) in all.iter().zip(&lines) {
            assert!(!line.contains('\n'), "one edit on one line: {line}");
            seen[variant_index(edit)] += 1;
        }
        assert_eq!(edits::decode(format!("[{}]", lines.join(",\n")).as_bytes()), Ok(all), "seed {seed}");
    }
    let missing: Vec<&str> = (0..KINDS).filter(|it| seen[*it] == 0).map(|it| NAMES[it]).collect();
    assert!(missing.is_empty(), "never written: {missing:?}");
}

fn computer(folder: &Path) -> Computer {
    Computer {
        disk: Arc::new(RealDisk),
        clock: Clock::Fixed("2026-03-02T12:00:00Z".parse().unwrap()),
        documents: Some(folder.to_owned()),
        config: Some(folder.join("config")),
        local: None,
        name: "PC-12".to_owned(),
    }
}

fn open(path: &Path) -> Desk {
    Desk::open(computer(path.parent().unwrap()), IdSource::random(), path).unwrap()
}

/// Saves, and reads back what lies on the disk.
#[track_caller]
fn saved_is_equal(desk: &mut Desk, path: &Path, now: Duration) {
    desk.save_now(now);
    desk.settle(PATIENCE, now).unwrap();
    assert!(matches!(desk.state(), SaveState::Saved { .. }) && !desk.is_unsaved(), "{:?}", desk.state());
    let (opened, _) = format::read(&RealDisk, path).unwrap();
    let Opened::AsWritten(content) = opened else { panic!("changed by hand") };
    assert_eq!(&content.project, desk.project());
}

/// A desk after so many random edits, of which some are refused; saved now and then.
fn worked_on(seed: u64, path: &Path, count: u64) -> (Desk, Project) {
    let start = random_project(seed, 30);
    fs::write(path, encode(&content(seed, start.clone())).unwrap()).unwrap();
    let mut desk = open(path);
    for number in 0..count {
        let now = SECOND * u32::try_from(2 * number).unwrap();
        let kind = usize::try_from(seed.wrapping_mul(31) + number * 7).unwrap();
        let edit = random_edit(desk.project(), Recipe { kind, seed: seed << 20 | number });
        let before = desk.project().clone();
        if desk.carry_out(edit, now).is_err() {
            assert_eq!(desk.project(), &before);
        }
        if number % 25 == 24 {
            saved_is_equal(&mut desk, path, now);
        }
    }
    (desk, start)
}

#[test]
fn random_work_that_is_saved_opened_undone_and_redone_is_what_it_was() {
    let folder = tempfile::tempdir().unwrap();
    for seed in 0..15 {
        let path = folder.path().join(format!("{seed}.ron"));
        let (mut desk, start) = worked_on(seed, &path, 80);
        let end = desk.project().clone();
        saved_is_equal(&mut desk, &path, 200 * SECOND);
        assert_eq!(open(&path).project(), &end, "seed {seed}");

        let mut steps = 0_u32;
        while desk.undo(201 * SECOND) {
            steps += 1;
        }
        assert!(steps > 10, "seed {seed}: only {steps} edits were accepted");
        assert_eq!(desk.project(), &start, "seed {seed}");
        saved_is_equal(&mut desk, &path, 210 * SECOND);
        assert_eq!(open(&path).project(), &start, "seed {seed}");

        for _ in 0..steps {
            assert!(desk.redo(211 * SECOND));
        }
        assert!(!desk.can_redo());
        assert_eq!(desk.project(), &end, "seed {seed}");
        saved_is_equal(&mut desk, &path, 220 * SECOND);
        assert_eq!(open(&path).project(), &end, "seed {seed}");
    }
}

#[test]
fn work_goes_on_where_the_file_was_left() {
    let folder = tempfile::tempdir().unwrap();
    for seed in 100..110 {
        let path = folder.path().join(format!("{seed}.ron"));
        let (mut desk, _) = worked_on(seed, &path, 40);
        desk.close(100 * SECOND);
        let left = desk.project().clone();
        drop(desk);
        let mut again = open(&path);
        assert_eq!((again.project(), again.can_undo()), (&left, false), "seed {seed}");
        for number in 0..20_u64 {
            let edit =
                random_edit(again.project(), Recipe { kind: usize::try_from(number * 5).unwrap(), seed: number });
            // A refusal leaves the project as it is.
            let _ = again.carry_out(edit, SECOND * u32::try_from(2 * number).unwrap());
        }
        saved_is_equal(&mut again, &path, 90 * SECOND);
        while again.undo(91 * SECOND) {}
        assert_eq!(again.project(), &left, "seed {seed}");
    }
}
