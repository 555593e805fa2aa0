//! Promises of the import: every way in which people hand in their table gives the same rows, nothing is dropped
//! unsaid, and importing twice adds nothing.

#![expect(clippy::expect_used, clippy::panic, reason = "a test may stop where its ground is missing")]

mod board_table;
mod csv_tables;
mod docx;
mod hostile;
mod hostile_text;
mod markdown;
mod pictures;
mod plan;
mod teams;
mod variants;
mod workbook;
pub mod written;
mod wrong;

use waardenbord::exchange::{Reading, read};

/// The real input: 51 sheets.
const INPUT: &str = include_str!("../data/inbreng.csv");

const HEADER: &str = "sessie;tafel;blad;waarde;gedrag;herkomst";

fn read_text(text: &str) -> Reading {
    read(text.as_bytes()).expect("can be read")
}

/// Reads rows below the usual header.
fn read_rows(rows: &str) -> Reading {
    read_text(&format!("{HEADER}\n{rows}"))
}
