//! A project as tables: what was chosen and how it is worked out, where the words lie, and what people wrote.
//!
//! Invariant: as in the report, every text that somebody wrote stands in one of them.

mod choice;
mod input;
mod values;

use super::board_table::boards_table;
use super::cells::Table;
use super::said::Said;
use crate::insight::unplaced;
use crate::model::{Board, Project};
use crate::store::keep::Part;
use crate::words::Words;

/// All tables of a project, each with a name of its own, in the order of the report.
pub fn tables(project: &Project, words: &Words) -> Vec<Table> {
    let said = Said::new(project, words);
    let mut boards: Vec<&Board> = unplaced::shown_boards(project);
    let kept: Vec<&Board> = project.boards.iter().filter(|it| boards.iter().all(|other| other.id != it.id)).collect();
    boards.extend(kept);
    vec![
        choice::project(&said),
        values::values(&said),
        values::behaviours(&said),
        values::deepening(&said),
        choice::hands(&said),
        choice::givens(&said),
        choice::teams(&said),
        choice::clusters(&said, &boards),
        boards_table(project, boards, &said.insight, words),
        input::notes(&said),
        input::sheets(&said),
    ]
}

/// Tables as CSV, a file for each.
pub fn csv_parts(tables: &[Table]) -> Vec<Part> {
    let part = |it: &Table| Part {
        name: format!("{}.csv", it.name),
        bytes: it.csv().into_bytes(),
        signature: it.csv_beginning().into_bytes(),
    };
    tables.iter().map(part).collect()
}
