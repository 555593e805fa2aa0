//! How long the board takes: `cargo bench --bench frames`, or with numbers of cards behind `--` for those only.
//!
//! The whole program runs as in its window, without one: a thousand frames a row, 1920 x 1080, each with what a hand
//! does in it. What is counted is time of this thread on the processor, for the interface and for tessellation, so that
//! other programs on the same machine do not count. Uploading and painting triangles is the graphics card's part and
//! not in here.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a measurement that cannot go on says why and stops")]
#![expect(clippy::disallowed_methods, reason = "it reads what the system knows of this thread")]

mod clock;
#[path = "../common/many_cards.rs"]
mod many_cards;
#[path = "../common/rows.rs"]
mod rows;
#[path = "../common/stage.rs"]
mod stage;
mod steps;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use clock::{middle_and_high, thread_time};
use egui::{FullOutput, Key, Modifiers};
use rows::{Doing, Nearness};
use stage::{Drawn, Stage};
use waardenbord::model::{BoardEdit, CardKey, Edit, Place, Project};
use waardenbord::store::{Clock, Computer, Desk, IdSource, RealDisk};

/// Frames a row.
const FRAMES: usize = 1_000;

/// The number of cards at which single acts are measured.
const ACTS_AT: usize = 10_000;

/// Moves and undos that are measured.
const MOVES: usize = 40;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [first, empty, full] = arguments.as_slice()
        && first == "memory"
    {
        return print_memory(Path::new(empty), Path::new(full));
    }
    if arguments.first().is_some_and(|it| it == "steps") {
        return steps::print(tempfile::tempdir().expect("a folder for the file").path());
    }
    let asked: Vec<usize> = arguments.iter().filter_map(|it| it.parse().ok()).collect();
    let folder = tempfile::tempdir().expect("a folder for the files");
    let file = |cards: usize| {
        let path = folder.path().join(format!("{cards}.ron"));
        if !path.exists() {
            stage::write(&many_cards::project(cards), &path);
        }
        path
    };
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    println!("milliseconds of processor time; {cores} cores, no graphics card used");
    println!(
        "| cards | in view | act | median | p95 | interface | tessellation | stacks | shapes | texts | vertices |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    for cards in [300, 10_000, 50_000].into_iter().filter(|it| asked.is_empty() || asked.contains(it)) {
        for nearness in [Nearness::Working, Nearness::All] {
            for doing in Doing::ALL {
                let mut stage = Stage::settled(file(cards));
                print_row(&mut stage, cards, nearness, doing);
            }
        }
    }
    if asked.is_empty() || asked.contains(&ACTS_AT) {
        acts(&file(ACTS_AT));
        window_acts(file(ACTS_AT));
        opening(&file(ACTS_AT));
        memory(&file(0), &file(ACTS_AT));
        rest(file(ACTS_AT));
        steps::print(folder.path());
    }
}

/// Time of all threads of this process on the processor, those that have ended too, in hundredths of a second.
fn process_time() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("Linux tells the time of a process");
    let behind_name = stat.rsplit(')').next().unwrap();
    let times = behind_name.split_whitespace().skip(11).take(2);
    times.map(|it| it.parse::<u64>().unwrap()).sum()
}

/// One frame: its time for the interface and for tessellation, what it drew, and how many vertices that took.
fn measured(stage: &mut Stage, frame: impl FnOnce(&mut Stage) -> FullOutput) -> (u64, u64, Drawn, usize) {
    let start = thread_time();
    let mut output = frame(stage);
    let between = thread_time();
    let drawn = stage.drawn(&output);
    let again = thread_time();
    let triangles = stage.triangles(&mut output);
    let end = thread_time();
    let vertices = triangles.iter().map(|it| match &it.primitive {
        egui::epaint::Primitive::Mesh(mesh) => mesh.vertices.len(),
        egui::epaint::Primitive::Callback(_) => 0,
    });
    (between - start, end - again, drawn, vertices.sum())
}

fn print_row(stage: &mut Stage, cards: usize, nearness: Nearness, doing: Doing) {
    rows::begin(stage, nearness, doing);
    let (mut interface, mut tessellation, mut both) = (Vec::new(), Vec::new(), Vec::new());
    let mut most = (Drawn::default(), 0);
    for number in 0..FRAMES {
        let (first, second, drawn, vertices) = measured(stage, |it| rows::frame(it, doing, number));
        interface.push(first);
        tessellation.push(second);
        both.push(first + second);
        most.0.cards = most.0.cards.max(drawn.cards);
        most.0.shapes = most.0.shapes.max(drawn.shapes);
        most.0.texts = most.0.texts.max(drawn.texts);
        most.1 = most.1.max(vertices);
    }
    rows::end(stage, doing);
    let (median, high) = middle_and_high(&mut both);
    let (interface, tessellation) = (middle_and_high(&mut interface).0, middle_and_high(&mut tessellation).0);
    let view = if nearness == Nearness::Working { "working zoom" } else { "everything" };
    let (Drawn { cards: stacks, shapes, texts }, vertices) = most;
    println!(
        "| {cards} | {view} | {} | {median:.2} | {high:.2} | {interface:.2} | {tessellation:.2} | {stacks} | {shapes} \
         | {texts} | {vertices} |",
        doing.name()
    );
}

fn desk(path: &Path) -> Desk {
    let computer = Computer {
        disk: std::sync::Arc::new(RealDisk),
        clock: Clock::Fixed("2026-11-24T13:32:00Z".parse().expect("a time")),
        documents: None,
        config: None,
        local: None,
        name: "PC-12".to_owned(),
    };
    Desk::open(computer, IdSource::counting(1 << 40), path).expect("the file opens")
}

/// One card of the tray to a cluster.
fn moves(project: &Project) -> Vec<Edit> {
    let board = project.single_board().expect("there is a board");
    let cluster = project.clusters.iter().next().expect("there is a cluster").id;
    let lay = waardenbord::insight::BoardLay::of(project, board);
    let cards: Vec<CardKey> = lay.tray.iter().rev().filter_map(|it| it.cards.first().copied()).take(MOVES).collect();
    let put = |card| BoardEdit::Put { board: board.id, cards: vec![card], to: Place::Cluster(cluster), before: None };
    cards.into_iter().map(|it| Edit::Board(put(it))).collect()
}

/// A move and its undo, the project alone.
fn acts(path: &Path) {
    let mut desk = desk(path);
    let (mut there, mut back) = (Vec::new(), Vec::new());
    for (number, edit) in moves(desk.project()).into_iter().enumerate() {
        let now = Duration::from_secs(number as u64 * 2);
        let start = thread_time();
        desk.carry_out(edit, now).expect("the card can be moved");
        there.push(thread_time() - start);
    }
    for number in 0..MOVES {
        let now = Duration::from_secs(1_000 + number as u64 * 2);
        let start = thread_time();
        assert!(desk.undo(now));
        back.push(thread_time() - start);
    }
    let (median, high) = middle_and_high(&mut there);
    println!("\nat {ACTS_AT} cards:");
    println!("a move, the project alone: {median:.3} / {high:.3} ms");
    let (median, high) = middle_and_high(&mut back);
    println!("its undo, the project alone: {median:.3} / {high:.3} ms");
}

/// A move and its undo in the window: the frame in which it is asked for, and the next, which looks at everything again.
fn window_acts(path: PathBuf) {
    let mut stage = Stage::settled(path);
    let usual = usual_frame(&mut stage);
    let (mut there, mut back) = (Vec::new(), Vec::new());
    for _ in 0..MOVES {
        let at = stage.left_cards().last().copied().expect("there is a card in the tray");
        stage.tap(at, Modifiers::NONE);
        let revision = stage.app.desk().version();
        there.push(two_frames(&mut stage, Modifiers::NONE, Key::A));
        assert_eq!(stage.app.desk().version(), revision + 1, "a card was moved");
        stage.idle(12);
        back.push(two_frames(&mut stage, Modifiers::COMMAND, Key::Z));
        assert_eq!(stage.app.desk().version(), revision + 2, "it was taken back");
        stage.idle(12);
    }
    println!("a usual frame: {usual:.2} ms");
    let (median, high) = middle_and_high(&mut there);
    println!("a move with its frame and the next: {median:.2} / {high:.2} ms");
    let (median, high) = middle_and_high(&mut back);
    println!("its undo with its frame and the next: {median:.2} / {high:.2} ms");
}

fn usual_frame(stage: &mut Stage) -> f64 {
    let one = |stage: &mut Stage| {
        let (first, second, ..) = measured(stage, |it| it.frame(Vec::new()));
        first + second
    };
    let mut times: Vec<u64> = (0..100).map(|_| one(stage)).collect();
    middle_and_high(&mut times).0
}

fn two_frames(stage: &mut Stage, modifiers: Modifiers, key: Key) -> u64 {
    let (first, second, ..) = measured(stage, |it| it.key(modifiers, key));
    let (third, fourth, ..) = measured(stage, |it| it.frame(Vec::new()));
    first + second + third + fourth
}

/// From the file on disk to the first frame, with the start of the program: all threads, since reading has its own.
fn opening(path: &Path) {
    const TIMES: u64 = 10;
    let start = process_time();
    for _ in 0..TIMES {
        let mut stage = Stage::open(path.to_owned());
        let mut output = stage.frame(Vec::new());
        stage.triangles(&mut output);
        assert!(stage.app.board().painted_cards() > 0);
    }
    println!("opening to the first frame: {} ms", (process_time() - start) * 10 / TIMES);
}

/// Memory that lies in the machine, in kilobytes.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux tells the memory of a process");
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:")).expect("there is such a line");
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

/// In a process of its own, so that nothing else counts.
fn memory(empty: &Path, full: &Path) {
    let program = std::env::current_exe().expect("this program has a place");
    let output = Command::new(program).arg("memory").arg(empty).arg(full).output().expect("it runs again");
    print!("{}", String::from_utf8_lossy(&output.stdout));
}

fn print_memory(empty: &Path, full: &Path) {
    let look = |path: &Path| {
        let mut stage = Stage::open(path.to_owned());
        for _ in 0..60 {
            let mut output = stage.frame(Vec::new());
            stage.triangles(&mut output);
        }
        (resident(), stage)
    };
    let (before, _empty) = look(empty);
    let (after, _full) = look(full);
    let more = after.saturating_sub(before) as f64 / 1024.0;
    println!("resident memory: {:.0} MB without cards, {more:.0} MB more with them", before as f64 / 1024.0);
}

/// Ten seconds in which nothing is done.
fn rest(path: PathBuf) {
    let mut stage = Stage::settled(path);
    stage.idle(200);
    let (mut frames, mut seconds) = (0, 0.0);
    let mut output = stage.frame(Vec::new());
    while let Some(delay) = Stage::wants_to_sleep(&output) {
        seconds += delay.as_secs_f64().max(1.0 / stage::RATE);
        if seconds > 10.0 {
            break;
        }
        frames += 1;
        output = stage.frame_after(delay.as_secs_f64().max(1.0 / stage::RATE), Vec::new());
    }
    println!("frames in ten seconds of rest: {frames}");
}
