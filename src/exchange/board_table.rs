//! A board as a table for a spreadsheet: one row for each card, in the order of the places.
//!
//! What a spreadsheet might carry out as a formula is made text (CWE-1236): a cell that begins with `=`, `+`, `-`, `@`, or
//! their full-width twins, also behind white space, gets an apostrophe before it.

use std::sync::Arc;

use crate::insight::stacks::{Stack, wording_of};
use crate::insight::unplaced::card_code;
use crate::insight::{BoardLay, Insight, Origin};
use crate::model::{Board, CardKey, Place, Project};
use crate::words::Words;

/// How such a table begins: the mark by which Excel knows UTF-8, and the names of the columns.
pub const BEGINNING: &str =
    "\u{FEFF}bord;plek;letter;cluster;woord;oorspronkelijk;sessie;tafel;blad;code;gedragingen\r\n";

/// Between the words and the codes of a card that stands for several.
const BETWEEN: &str = " / ";

/// A board as a table: semicolons, UTF-8 with its mark, lines that end as RFC 4180 says.
pub fn board_csv(project: &Project, board: &Board, words: &Words) -> String {
    let lay = BoardLay::of(project, board);
    let insight = Insight::new(project);
    let table = Table { project, insight: &insight, board: words.board(project, board) };
    let mut text = BEGINNING.to_owned();
    text.extend(table.rows(&lay.tray, &words.place(Place::Tray), None));
    let in_cluster = words.say("place-cluster");
    for cluster in &lay.clusters {
        let letter = cluster.letter.map_or_else(String::new, |it| it.to_string());
        text.extend(table.rows(&cluster.stacks, &in_cluster, Some((&letter, &cluster.title))));
    }
    text.extend(table.rows(&lay.discuss, &words.place(Place::Discuss), None));
    text.extend(table.rows(&lay.loose, &words.place(Place::Loose), None));
    for parked in &lay.parked {
        text.extend(table.rows(&parked.stacks, &words.place(Place::Parked(parked.reason)), None));
    }
    text
}

struct Table<'a> {
    project: &'a Project,
    insight: &'a Insight,
    board: String,
}

impl Table<'_> {
    /// The rows of a place, each card on its own also where several lie as a stack.
    fn rows(&self, stacks: &[Arc<Stack>], place: &str, cluster: Option<(&str, &str)>) -> Vec<String> {
        let (letter, title) = cluster.unwrap_or(("", ""));
        let cards = stacks.iter().flat_map(|it| it.cards.iter().copied());
        cards
            .map(|it| {
                row(&[&[self.board.clone(), place.into(), letter.into(), title.into()], &self.card(it)[..]].concat())
            })
            .collect()
    }

    /// What is known of a card: its word, what was written, where, its code, its number of behaviours.
    fn card(&self, card: CardKey) -> [String; 7] {
        let project = self.project;
        let notes = Insight::notes_of(project, card);
        let written = notes.iter().filter_map(|it| project.value_notes.get(*it)).map(|it| it.original.as_str());
        let behaviours: usize = notes.iter().map(|it| self.insight.tied.get(it).map_or(0, Vec::len)).sum();
        let code = match card {
            CardKey::Note(_) | CardKey::Part(..) => card_code(project, card),
            CardKey::Result(_) => {
                let codes = notes.iter().map(|it| card_code(project, CardKey::Note(*it)));
                codes.collect::<Vec<_>>().join(BETWEEN)
            }
        };
        let meeting = Origin::meeting_of_card(project, card).and_then(|it| project.meetings.get(it));
        let origin = Origin::of_card(project, card);
        let number = |it: Option<u32>| it.map_or_else(String::new, |it| it.to_string());
        [
            wording_of(project, card).into_owned(),
            written.collect::<Vec<_>>().join(BETWEEN),
            number(meeting.map(|it| it.number)),
            number(origin.map(|it| it.table)),
            number(origin.map(|it| it.sheet)),
            code,
            behaviours.to_string(),
        ]
    }
}

fn row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|it| quoted(&as_text(it))).collect();
    cells.join(";") + "\r\n"
}

/// A cell that no spreadsheet takes for a formula.
fn as_text(cell: &str) -> String {
    const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let is_formula = cell.starts_with(['\t', '\r']) || cell.trim_start().starts_with(FORMULA);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

/// A cell in quotes where it holds what parts cells or rows, or what a reader would trim.
fn quoted(cell: &str) -> String {
    let is_bare = !cell.contains([';', '"', '\n', '\r', '\t']) && cell.trim() == cell;
    if is_bare { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_might_be_a_formula_is_text() {
        for cell in ["=1+1", "+31 6", "-2", "@iedereen", "＝1", "＠x", "\t=1", "\rx", "  =1"] {
            assert_eq!(as_text(cell), format!("'{cell}"));
        }
        for cell in ["Lef", "1-2", "a=b", "'t werkt", ""] {
            assert_eq!(as_text(cell), cell);
        }
    }

    #[test]
    fn what_parts_cells_is_quoted() {
        assert_eq!(quoted("open; eerlijk"), "\"open; eerlijk\"");
        assert_eq!(quoted("zeg \"ja\""), "\"zeg \"\"ja\"\"\"");
        assert_eq!(quoted("twee\nregels"), "\"twee\nregels\"");
        assert_eq!(quoted("Lef, moed"), "Lef, moed");
    }
}
