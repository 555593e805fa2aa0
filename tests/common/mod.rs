//! What several tests need.

pub mod pdf_reader;
pub mod random_edits;
