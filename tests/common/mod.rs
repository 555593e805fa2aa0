//! What several tests need.

#![expect(clippy::expect_used, clippy::panic, reason = "a test may stop where its ground is missing")]

pub mod making;
pub mod many_cards;
pub mod pdf_reader;
pub mod random_edits;
