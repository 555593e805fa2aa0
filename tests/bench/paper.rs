//! How long it takes to make paper: `cargo bench --bench paper`.
//!
//! From the project to the bytes of the PDF, layout included, with the typefaces loaded. Criterion repeats and compares;
//! what is counted is time of this thread on the processor, so that other programs on the same machine do not count.
//! Every page is laid out for itself: 300 teams have 300 team sheets. To print means tagged as well, but without the
//! facts of PDF/A.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a measurement that cannot go on says why and stops")]
#![expect(clippy::disallowed_methods, reason = "it reads what the system knows of this thread")]
#![expect(dead_code, reason = "the clock has more than this needs")]

mod clock;
mod processor;

use std::hint::black_box;

use clock::thread_time;
use criterion::{BenchmarkGroup, Criterion};
use jiff::civil::date;
use processor::Processor;
use waardenbord::model::Project;
use waardenbord::print::documents::wording::value_card_content;
use waardenbord::print::{CardSettings, CardWords, Edition, Order, Product, SetContent, order, pdf, value_cards};
use waardenbord::store::format;
use waardenbord::words::Words;

/// The most bytes of a tagged file of 300 pages.
const MOST_BYTES: usize = 1_200_000;

fn main() {
    let project = format::decode(include_bytes!("../../saves/voorbeeld.ron")).unwrap().into_content().project;
    let mut criterion =
        Criterion::default().sample_size(20).with_measurement(Processor(thread_time)).configure_from_args();
    let mut group = criterion.benchmark_group("paper");
    let card = one_card(&project);
    measured(&mut group, "one card, at most 5", || card_bytes(&card));
    measured(&mut group, "11 team sheets, at most 25", || team_sheets(&project, 11, Edition::Print));
    measured(&mut group, "300 pages, at most 400", || team_sheets(&project, 300, Edition::Print));
    measured(&mut group, "300 pages tagged, at most 600", || team_sheets(&project, 300, Edition::Reading));
    group.finish();
    criterion.final_summary();

    let bytes = team_sheets(&project, 300, Edition::Reading).len();
    println!("300 pages tagged: {bytes} bytes, at most {MOST_BYTES}");
    assert!(bytes <= MOST_BYTES, "too many");
}

fn measured(group: &mut BenchmarkGroup<'_, Processor>, name: &str, act: impl Fn() -> Vec<u8>) {
    group.bench_function(name, |it| it.iter(|| black_box(act())));
}

/// What the card of the first value says.
fn one_card(project: &Project) -> (SetContent, CardWords) {
    let (content, words) = value_card_content(project, &Words::default(), date(2026, 3, 12));
    assert!(!content.cards.is_empty(), "there is a value");
    (SetContent { cards: content.cards.into_iter().take(1).collect(), ..content }, words)
}

fn card_bytes((content, words): &(SetContent, CardWords)) -> Vec<u8> {
    let document = value_cards(content, words, &CardSettings::default()).expect("a card that fits");
    pdf::write(&document).expect("a file")
}

/// A sheet for each of so many teams.
fn team_sheets(project: &Project, teams: usize, edition: Edition) -> Vec<u8> {
    let teams = (1..=teams).map(|it| format!("Team {it}")).collect();
    let order = Order { teams, edition, ..Order::of(Product::TeamSheet) };
    let document = order::document(project, &Words::default(), date(2026, 3, 12), &order).expect("sheets that fit");
    pdf::write(&document).expect("a file")
}
