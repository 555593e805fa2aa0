//! A board as a table: one row for each card, in the order of the places.

use std::sync::Arc;

use super::cells::{Cell, Table};
use crate::insight::stacks::{Stack, wording_of};
use crate::insight::unplaced::card_code;
use crate::insight::{BoardLay, Insight, Origin};
use crate::model::{Board, CardKey, Place, Project};
use crate::words::Words;

const COLUMNS: [&str; 11] =
    ["bord", "plek", "letter", "cluster", "woord", "oorspronkelijk", "sessie", "tafel", "blad", "code", "gedragingen"];

/// Between the words and the codes of a card that stands for several.
const BETWEEN: &str = " / ";

/// A board as a table.
pub fn board_table(project: &Project, board: &Board, words: &Words) -> Table {
    boards_table(project, [board], &Insight::new(project), words)
}

/// Several boards as one table, board after board.
pub(super) fn boards_table<'a>(
    project: &Project,
    boards: impl IntoIterator<Item = &'a Board>,
    insight: &Insight,
    words: &Words,
) -> Table {
    let mut table = Table::new("borden", &COLUMNS);
    for board in boards {
        Rows { project, insight, board: words.board(project, board), rows: &mut table.rows }.add(board, words);
    }
    table
}

struct Rows<'a> {
    project: &'a Project,
    insight: &'a Insight,
    board: String,
    rows: &'a mut Vec<Vec<Cell>>,
}

impl Rows<'_> {
    fn add(&mut self, board: &Board, words: &Words) {
        let lay = BoardLay::of(self.project, board);
        self.place(&lay.tray, &words.place(Place::Tray), None);
        let in_cluster = words.say("place-cluster");
        for cluster in &lay.clusters {
            let letter = cluster.letter.map_or_else(String::new, |it| it.to_string());
            self.place(&cluster.stacks, &in_cluster, Some((&letter, &cluster.title)));
        }
        self.place(&lay.discuss, &words.place(Place::Discuss), None);
        self.place(&lay.loose, &words.place(Place::Loose), None);
        for parked in &lay.parked {
            self.place(&parked.stacks, &words.place(Place::Parked(parked.reason)), None);
        }
    }

    /// The rows of a place, each card on its own also where several lie as a stack.
    fn place(&mut self, stacks: &[Arc<Stack>], place: &str, cluster: Option<(&str, &str)>) {
        let (letter, title) = cluster.unwrap_or(("", ""));
        for card in stacks.iter().flat_map(|it| it.cards.iter().copied()) {
            let place = [self.board.as_str(), place, letter, title].map(Cell::from);
            let row = place.into_iter().chain(self.card(card)).collect();
            self.rows.push(row);
        }
    }

    /// What is known of a card: its word, what was written, where, its code, its number of behaviours.
    fn card(&self, card: CardKey) -> [Cell; 7] {
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
        [
            wording_of(project, card).into_owned().into(),
            written.collect::<Vec<_>>().join(BETWEEN).into(),
            meeting.map(|it| it.number).into(),
            origin.map(|it| it.table).into(),
            origin.map(|it| it.sheet).into(),
            code.into(),
            behaviours.into(),
        ]
    }
}
