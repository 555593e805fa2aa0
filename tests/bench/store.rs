//! How long it takes to save and to open, and what an act costs that is written in the journal:
//! `cargo bench --bench store`.
//!
//! An organisation of 15,000: 12,000 values and 40,000 behaviours. Opening reads on a thread of its own, so what is counted
//! for it and for saving is the time of the whole process on the processor, with what had ended threads; the system tells
//! that in hundredths of a second, so each figure is the mean of many. What an act costs is counted in the window's thread
//! alone.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a measurement that cannot go on says why and stops")]
#![expect(clippy::disallowed_methods, reason = "it reads what the system knows of this process")]

mod clock;
#[path = "../common/many_cards.rs"]
mod many_cards;
mod processor;

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use clock::{middle_and_high, thread_time};
use criterion::Criterion;
use processor::Processor;
use waardenbord::model::{Edit, InputEdit, Project, SetupEdit};
use waardenbord::store::format::{Content, encode};
use waardenbord::store::save::{Before, Mark, save};
use waardenbord::store::{Clock, Computer, Desk, IdSource, RealDisk};

const VALUES: usize = 12_000;
const BEHAVIOURS: usize = 40_000;
/// An act may cost the window so many milliseconds more with a journal, 95 times of 100.
const MOST_MILLISECONDS: f64 = 0.1;
const ACTS: u64 = 400;

/// Time of this process on the processor, in nanoseconds: for the program itself and for the system, which are told in
/// hundredths of a second (`proc_pid_stat(5)`, 14 and 15).
fn process_time() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let (_, behind_name) = stat.rsplit_once(')').unwrap();
    let hundredths: u64 = behind_name.split_whitespace().skip(11).take(2).map(|it| it.parse::<u64>().unwrap()).sum();
    hundredths * 10_000_000
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("traject.ron");
    let content = Content { project_id: 7.into(), revision: 1, project: project() };
    let notes = (content.project.value_notes.len(), content.project.behaviour_notes.len());
    assert_eq!(notes, (VALUES, BEHAVIOURS));
    let bytes = encode(&content).unwrap();
    println!("{VALUES} values, {BEHAVIOURS} behaviours: {} bytes", bytes.len());
    std::fs::write(&path, &bytes).unwrap();

    let mut criterion = Criterion::default()
        .sample_size(20)
        .measurement_time(Duration::from_secs(15))
        .with_measurement(Processor(process_time))
        .configure_from_args();
    let mut group = criterion.benchmark_group("store");
    group.bench_function("save, at most 150", |it| {
        let before = Before::AsLeft(Mark::of(&RealDisk, &path, &bytes));
        it.iter(|| black_box(save(&RealDisk, &path, &content, &before).unwrap()));
    });
    let computer = computer(folder.path());
    group.bench_function("open, at most 250", |it| {
        it.iter(|| black_box(Desk::open(computer.clone(), IdSource::random(), &path).unwrap()));
    });
    group.finish();
    criterion.final_summary();
    journal(&computer, &path);
}

/// What an act costs in the window's thread, with a journal and without.
fn journal(computer: &Computer, path: &Path) {
    let mut desk = Desk::open(computer.clone(), IdSource::random(), path).unwrap();
    let bare = acts(&mut desk, 0);
    assert!(desk.keep_journal().is_none(), "nothing to take up");
    desk.carry_out(title(ACTS), Duration::ZERO).unwrap();
    assert!(desk.is_in_journal(Duration::from_mins(1)), "the journal has begun");
    let noted = acts(&mut desk, ACTS + 1);
    println!(
        "an act, milliseconds in the window's thread, median / p95: {:.4} / {:.4} without a journal",
        bare.0, bare.1
    );
    println!("  {:.4} / {:.4} with one; at most {MOST_MILLISECONDS} more", noted.0, noted.1);
    assert!(desk.is_in_journal(Duration::from_mins(1)), "all of it is written");
    assert!(noted.1 - bare.1 <= MOST_MILLISECONDS, "too much");
}

fn acts(desk: &mut Desk, first: u64) -> (f64, f64) {
    let mut times = Vec::new();
    for number in first..first + ACTS {
        let edit = title(number);
        let start = thread_time();
        desk.carry_out(edit, Duration::from_secs(number * 2)).unwrap();
        times.push(thread_time() - start);
    }
    middle_and_high(&mut times)
}

fn title(number: u64) -> Edit {
    Edit::Setup(SetupEdit::Title(format!("Titel {number}")))
}

fn computer(folder: &Path) -> Computer {
    let at = |name: &str| Some(folder.join(name)).filter(|it: &PathBuf| std::fs::create_dir_all(it).is_ok());
    Computer {
        disk: Arc::new(RealDisk),
        clock: Clock::Computer,
        documents: at("documents"),
        config: at("config"),
        local: at("local"),
        name: "PC-12".to_owned(),
    }
}

/// As many values as asked for, and behaviours beside them up to the number.
fn project() -> Project {
    let mut project = many_cards::project(VALUES);
    let sheets: Vec<_> = project.sheets.iter().map(|it| it.id).collect();
    let missing = BEHAVIOURS - project.behaviour_notes.len();
    for (number, sheet) in sheets.iter().cycle().take(missing).enumerate() {
        let note = (3_000_000_000 + number as u64).into();
        let wording = format!("Vraagt wat er speelt en komt daar de week erna op terug, ook bij nummer {number}");
        let add = InputEdit::AddBehaviour { id: note, sheet: *sheet, links: Vec::new() };
        let word = InputEdit::WordBehaviour { note, wording };
        project = project.apply(&Edit::All(vec![Edit::Input(add), Edit::Input(word)])).unwrap();
    }
    project
}
