//! How long it takes to count what a choice rests on and what stands on the most sheets together, in an organisation of
//! 15,000: `cargo bench --bench together`.
//!
//! 4,000 sheets, 12,000 values, 60 clusters. What is counted is time of this thread on the processor, so that other
//! programs on the same machine do not count; each act is made anew every time, nothing is kept.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a measurement that cannot go on says why and stops")]
#![expect(clippy::disallowed_methods, reason = "it reads what the system knows of this thread")]

mod clock;
#[path = "../common/many_cards.rs"]
mod many_cards;

use std::hint::black_box;

use clock::{middle_and_high, thread_time};
use waardenbord::insight::{BoardLay, Insight, Rests, together};
use waardenbord::model::{BoardEdit, CardKey, ClusterId, Edit, Project, Sources};

const VALUES: usize = 12_000;
const CLUSTERS: usize = 60;
const TIMES: usize = 100;

/// Sets of three are to be found within so many milliseconds, 95 times of 100.
const MOST_MILLISECONDS: f64 = 50.0;

fn main() {
    let project = project();
    let board = project.single_board().expect("there is a board").id;
    let clusters: Vec<ClusterId> = project.clusters_of(board).map(|it| it.id).collect();
    let (sheets, values) = (project.sheets.len(), project.value_notes.len());
    assert_eq!((clusters.len(), sheets, values), (CLUSTERS, 4_000, VALUES));
    println!("milliseconds of processor time, median / p95; {CLUSTERS} clusters, {sheets} sheets, {values} values");

    for how_many in [1, 2] {
        measured(&format!("sets of {how_many}"), || together(&project, board, how_many));
    }
    let high = measured("sets of 3", || together(&project, board, 3));
    let found = together(&project, board, 3);
    println!("sets of 3 stand on at most {} sheets; {} such", found.sheets, found.set_count);

    let insight = Insight::new(&project);
    let choice = Sources { clusters: clusters.into_iter().take(3).collect(), cards: Vec::new() };
    measured("what three clusters rest on", || Rests::of(&project, &insight, [&choice]));
    assert!(high <= MOST_MILLISECONDS, "sets of 3 take {high:.1} ms");
}

/// Measures an act, prints its line, and gives the p95.
fn measured<T>(name: &str, act: impl Fn() -> T) -> f64 {
    let mut times: Vec<u64> = Vec::with_capacity(TIMES);
    for _ in 0..TIMES {
        let start = thread_time();
        black_box(act());
        times.push(thread_time() - start);
    }
    let (median, high) = middle_and_high(&mut times);
    println!("{name}: {median:.2} / {high:.2}");
    high
}

/// Many cards; what still lay in the tray is dealt over as many clusters as are missing.
fn project() -> Project {
    let mut project = many_cards::project(VALUES);
    let board = project.single_board().expect("there is a board").clone();
    let lay = BoardLay::of(&project, &board);
    let tray: Vec<CardKey> = lay.tray.iter().flat_map(|it| it.cards.iter().copied()).collect();
    let more = CLUSTERS - lay.clusters.len();
    for at in 0..more {
        let id = ClusterId::from(2_000_000_000 + at as u64);
        let cards = tray.iter().skip(at).step_by(more).copied().collect();
        let cluster = BoardEdit::Cluster { id, board: board.id, cards };
        project = project.apply(&Edit::Board(cluster)).expect("the cluster can be made");
    }
    project
}
