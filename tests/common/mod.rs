//! What several rooms of tests share.

pub mod pdf_reader;
