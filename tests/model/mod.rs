//! What the project promises, whatever is done to it.

#![expect(clippy::expect_used, reason = "a test may stop where its ground is missing")]

mod boards;
mod choice;
mod considered;
mod deepening;
mod history;
mod input;
mod lay;
mod loading;
mod parts;
mod pictures;
mod properties;
mod refusals;
mod teams;
mod values;
mod wording;
