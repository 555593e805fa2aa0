//! What the window promises: driven as a hand would, found by name as a screen reader would, and painted.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on says why and fails"
)]
#![expect(clippy::disallowed_methods, reason = "tests look at the files that the program made")]

#[path = "../common/cpu_renderer.rs"]
mod cpu_renderer;
#[path = "../store/disks.rs"]
#[expect(dead_code, reason = "here a disk only hangs; the store's tests use the rest")]
mod disks;
#[path = "../common/harness.rs"]
mod harness;
#[path = "../common/making.rs"]
#[expect(dead_code, reason = "here it makes only what is refused; the model's tests use the rest")]
mod making;
#[path = "../common/many_cards.rs"]
mod many_cards;
#[path = "../common/pdf_reader/mod.rs"]
#[expect(dead_code, reason = "here only the words of a page are read back; the other tests look at the rest")]
mod pdf_reader;
#[path = "../common/rows.rs"]
#[expect(dead_code, reason = "figures of speed have names, counts do not")]
mod rows;
#[path = "../commands/runner.rs"]
#[expect(dead_code, reason = "here few commands are run; their own tests use the rest")]
mod runner;
#[path = "../common/stage.rs"]
mod stage;
#[path = "../common/world.rs"]
mod world;

mod acts;
mod afdrukken;
mod alike;
mod app;
mod both_steps;
mod card_lines;
mod clusteren;
mod context_settings;
use clusteren::host as clusteren_host;
mod deepening;
mod extremes;
mod files;
mod frames;
mod held;
mod inbreng;
mod kept_pictures;
mod kiezen;
mod kiezen_more;
mod kiezen_questions;
mod laden;
mod look;
mod nine_acts;
mod past;
mod pictures;
mod recovery;
mod refusals;
mod room;
mod room_steps;
mod sides;
mod slow_disk;
mod step_host;
mod teams;
mod three_ways;
mod touch;
mod whole_job;
