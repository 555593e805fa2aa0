//! Other programs' formats, in and out. In: the sheets as a table, from a file or pasted from a spreadsheet, the list of
//! teams, and pictures. Out: all text of a project as a document (Word) and as Markdown, and tables as a workbook (Excel)
//! and as CSV.
//!
//! Bytes become text ([`read`]), text becomes rows, and rows become one [`Plan`]: what an import would add to a project and
//! what was there already. Nothing here opens a file or changes a project; nothing of what was read is dropped without a
//! [`WrongRow`] or a [`Remark`] that names it.

mod board_table;
mod cells;
mod column;
mod csv;
mod docx;
mod finding;
mod markdown;
mod number;
mod package;
mod paste;
pub mod picture;
mod plan;
mod report;
mod said;
mod summary;
mod table;
mod tables;
mod teams;
mod tell;
mod text;
mod xlsx;
mod xml;

pub use board_table::board_table;
pub use cells::{Cell, Table};
pub use column::Column;
pub use docx::docx;
pub use finding::{ReadError, Remark, WrongReason, WrongRow};
pub use markdown::{BEGINNING as MARKDOWN_BEGINNING, markdown};
pub use number::LARGEST_NUMBER;
pub use package::{PackageError, package_beginning};
pub use paste::read_pasted;
pub use plan::{Counts, Plan, Tally, plan};
pub use report::{Block, Grid, Line, Report, report};
pub use summary::{News, Summary};
pub use table::{MOST_ROWS, Reading, SheetRow, read};
pub use tables::{csv_parts, tables};
pub use teams::{
    LONGEST_NAME, TeamRow, TeamsPlan, TeamsReading, WrongTeam, WrongTeamReason, read_pasted_teams, read_teams,
    teams_plan,
};
pub use text::LARGEST_FILE;
pub use xlsx::xlsx;
