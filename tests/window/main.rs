//! What the window promises: driven as a hand would, found by name as a screen reader would, and painted.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says why and fails")]

#[path = "../common/cpu_renderer.rs"]
mod cpu_renderer;
#[path = "../common/harness.rs"]
mod harness;

mod inbreng;
mod look;
