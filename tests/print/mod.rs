//! Promises of paper: what is written stands on the cards, whole, where it should, and in the PDF just the same.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::float_cmp,
    clippy::items_after_statements,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a test that cannot go on stops, and exact places are exact"
)]

mod all_documents;
mod any_text;
mod cards;
mod content;
mod decision_sheet;
mod flowing;
mod forms;
mod from_project;
mod geometry;
mod harvest;
mod loading_sheet;
mod package;
mod page_checks;
mod pdf;
mod pictures;
mod products;
mod reading;
mod sheets;
mod type_setting;
mod typefaces;
