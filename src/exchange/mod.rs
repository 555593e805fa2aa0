//! Other programs' formats, in and out: the sheets as a table, from a file or pasted from a spreadsheet, a board as a
//! table, the list of teams, and pictures.
//!
//! Bytes become text ([`read`]), text becomes rows, and rows become one [`Plan`]: what an import would add to a project and
//! what was there already. Nothing here opens a file or changes a project; nothing of what was read is dropped without a
//! [`WrongRow`] or a [`Remark`] that names it.

mod board_csv;
mod column;
mod csv;
mod finding;
mod number;
mod paste;
pub mod picture;
mod plan;
mod summary;
mod table;
mod teams;
mod tell;
mod text;

pub use board_csv::{BEGINNING as BOARD_CSV_BEGINNING, board_csv};
pub use column::Column;
pub use finding::{ReadError, Remark, WrongReason, WrongRow};
pub use number::LARGEST_NUMBER;
pub use paste::read_pasted;
pub use plan::{Counts, Plan, Tally, plan};
pub use summary::{News, Summary};
pub use table::{MOST_ROWS, Reading, SheetRow, read};
pub use teams::{
    LONGEST_NAME, TeamRow, TeamsPlan, TeamsReading, WrongTeam, WrongTeamReason, read_pasted_teams, read_teams,
    teams_plan,
};
pub use text::LARGEST_FILE;
