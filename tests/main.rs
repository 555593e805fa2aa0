//! What the program promises, room by room, without a window.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test may stop where it stands, and makes files of its own"
)]

mod bad_input;
mod commands;
mod common;
mod example;
mod exchange;
mod hostile;
mod house;
mod insight;
mod model;
mod print;
mod round_trip;
mod steps;
mod store;
mod words;
