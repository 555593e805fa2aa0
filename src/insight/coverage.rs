//! On how many sheets something stands. Shown as "staat op 14 van 51 bladen", never as a verdict.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::Insight;
use crate::model::{Board, BoardKind, CardKey, MeetingId, Project, SheetId, Sources, TableId, ValueNoteId};

/// The unique sheets, tables and meetings behind something.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Unique sheets that count.
    pub sheets: usize,
    /// Unique tables.
    pub tables: usize,
    /// Unique sheets by meeting, in the order of the meetings; only those with any.
    pub meetings: Vec<(MeetingId, usize)>,
}

impl Coverage {
    /// The coverage of a set of notes.
    pub fn of_notes(project: &Project, notes: impl IntoIterator<Item = ValueNoteId>) -> Self {
        let sheets = sheets_of_notes(project, notes);
        let tables: BTreeSet<TableId> =
            sheets.iter().filter_map(|it| project.sheets.get(*it)).map(|it| it.table).collect();
        let mut by_meeting: BTreeMap<MeetingId, usize> = BTreeMap::new();
        for meeting in sheets.iter().filter_map(|it| project.meeting_of_sheet(*it)) {
            *by_meeting.entry(meeting).or_default() += 1;
        }
        let meetings = Insight::meetings(project)
            .into_iter()
            .filter_map(|it| by_meeting.get(&it).map(|count| (it, *count)))
            .collect();
        Self { sheets: sheets.len(), tables: tables.len(), meetings }
    }

    /// The coverage of cards.
    pub fn of_cards<'a>(project: &Project, cards: impl IntoIterator<Item = &'a CardKey>) -> Self {
        let cards = cards.into_iter().filter(|it| project.card_counts(**it));
        Self::of_notes(project, cards.flat_map(|it| Insight::notes_of(project, *it)))
    }

    /// How many unique sheets that count are behind cards.
    pub fn sheets_of_cards(project: &Project, cards: &[CardKey]) -> usize {
        let counting = cards.iter().filter(|it| project.card_counts(**it));
        sheets_of_notes(project, counting.flat_map(|it| Insight::notes_of(project, *it))).len()
    }

    /// The coverage of what a value was chosen from.
    pub fn of_sources(project: &Project, sources: &Sources) -> Self {
        Self::of_notes(project, Insight::notes_of_sources(project, sources))
    }
}

/// The unique sheets that count on which notes stand, in the order of their ids. A note that does not count has none.
pub fn sheets_of_notes(project: &Project, notes: impl IntoIterator<Item = ValueNoteId>) -> Vec<SheetId> {
    let notes = notes.into_iter().filter_map(|it| project.value_notes.get(it));
    let mut sheets: Vec<SheetId> = notes.filter(|it| project.value_note_counts(it)).map(|it| it.sheet).collect();
    sheets.sort_unstable();
    sheets.dedup();
    sheets
}

/// On how many sheets there is something for a board: those of its session, else all; only what counts.
pub fn sheets_behind(project: &Project, board: &Board) -> usize {
    let counting = project.sheets.iter().filter(|it| it.withdrawn.is_none());
    match board.kind {
        BoardKind::Session(meeting) => counting.filter(|it| project.meeting_of_sheet(it.id) == Some(meeting)).count(),
        BoardKind::Closing | BoardKind::All => counting.count(),
    }
}
