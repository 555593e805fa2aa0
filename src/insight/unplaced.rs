//! What still lies nowhere, by code.

use std::collections::BTreeSet;

use serde::Serialize;

use super::lay::BoardLay;
use super::review::unplaced;
use super::stacks::wording_of;
use crate::model::{Board, BoardDesign, BoardKind, CardKey, Project, SheetId};

/// A card or behaviour, as it can be found on paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its code, such as `S2-T3-B1-w2`.
    pub code: String,
    /// What it says.
    pub wording: String,
}

/// What is still to be placed. None of it is wrong: no step is a gate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Unplaced {
    /// Cards in the tray of the closing or only board.
    pub cards: Vec<Item>,
    /// Behaviours that count, are placed at no value and were not set aside.
    pub behaviours: Vec<Item>,
}

impl Unplaced {
    /// Looks through a project.
    pub fn of(project: &Project) -> Self {
        let board = main_board(project);
        let tray = board.map(|it| BoardLay::of(project, it).tray).unwrap_or_default();
        let tray: BTreeSet<CardKey> = tray.iter().flat_map(|it| it.cards.iter().copied()).collect();
        let cards = board.map(|it| project.cards_of(it.kind)).unwrap_or_default();
        let cards = cards.into_iter().filter(|it| tray.contains(it));
        Self {
            cards: cards
                .map(|it| Item { code: card_code(project, it), wording: wording_of(project, it).into_owned() })
                .collect(),
            behaviours: unplaced(project)
                .map(|it| Item { code: note_code(project, it.sheet, 'g', it.number), wording: it.wording.clone() })
                .collect(),
        }
    }
}

/// The boards that the design shows: session boards in the order of their meetings, the closing or only board last.
pub fn shown_boards(project: &Project) -> Vec<&Board> {
    let meeting = |it: &&Board| match it.kind {
        BoardKind::Session(meeting) => project.meetings.get(meeting).map(|it| it.number),
        BoardKind::Closing | BoardKind::All => Some(u32::MAX),
    };
    let is_shown = |it: &&Board| (it.kind == BoardKind::All) == (project.board_design == BoardDesign::Single);
    let mut boards: Vec<&Board> = project.boards.iter().filter(is_shown).collect();
    boards.sort_by_key(meeting);
    boards
}

/// The closing or only board.
pub fn main_board(project: &Project) -> Option<&Board> {
    let kind = match project.board_design {
        BoardDesign::Single => BoardKind::All,
        BoardDesign::PerSession => BoardKind::Closing,
    };
    project.boards.iter().find(|it| it.kind == kind)
}

/// The code of a card: of its note, or the letter of the cluster that it stands for.
pub fn card_code(project: &Project, card: CardKey) -> String {
    // The whole is asked for by its parts too, so the note itself is looked up, split or not.
    match card {
        CardKey::Part(note, part) => {
            let letter = char::from(b'a'.saturating_add(part));
            format!("{}{letter}", card_code(project, CardKey::Note(note)))
        }
        CardKey::Note(note) => {
            project.value_notes.get(note).map_or_else(String::new, |it| note_code(project, it.sheet, 'w', it.number))
        }
        CardKey::Result(cluster) => project
            .clusters
            .get(cluster)
            .map_or_else(String::new, |it| it.letter.map_or_else(|| cluster.to_string(), |it| it.to_string())),
    }
}

fn note_code(project: &Project, sheet: SheetId, mark: char, number: u32) -> String {
    let code = project.sheets.get(sheet).and_then(|it| project.sheet_code(it));
    code.map_or_else(String::new, |it| format!("{it}-{mark}{number}"))
}
