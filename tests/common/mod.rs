//! What tests of several rooms share.

#![expect(clippy::expect_used, clippy::panic, reason = "a test may stop where its ground is missing")]

pub mod making;
pub mod random_edits;
