//! What tests of several rooms share.

pub mod making;
pub mod random_edits;
