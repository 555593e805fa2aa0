//! What a choice rests on: the sheets on which one of its words stands, and what stands on the others. Shown as "een van
//! deze woorden staat op 27 van 51 bladen", never as a verdict.

use std::cmp::Reverse;

use serde::Serialize;

use super::Insight;
use super::coverage::sheets_of_notes;
use super::stacks::{Stack, stacks_of};
use crate::model::wording::folded;
use crate::model::{CardKey, Project, SheetId, Sources, ValueNote};

/// The sheets behind a choice, and the others with their words. What is withdrawn does not count.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Rests {
    /// Sheets on which at least one of the words of the choice stands.
    pub sheets: usize,
    /// All sheets.
    pub sheet_count: usize,
    /// The words on the other sheets: those on most of them first, equally many in the order of their folded wordings.
    pub other: Vec<OtherWord>,
    /// The other sheets, by meeting, table and number, those without a word too: as many as `sheet_count - sheets`.
    pub other_sheets: Vec<SheetId>,
}

/// A word on sheets on which none of the words of the choice stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OtherWord {
    /// The wording as most of its cards have it; the first of those.
    pub wording: String,
    /// The sheets on which it stands, each once, by meeting, table and number; at least one.
    pub sheets: Vec<SheetId>,
    /// Its cards, in the order of its sheets: notes, and parts of those that are split, whatever board they lie on.
    pub cards: Vec<CardKey>,
}

impl Rests {
    /// What the sources of some values rest on together; `insight` must be that of `project`.
    pub fn of<'a>(project: &Project, insight: &Insight, choice: impl IntoIterator<Item = &'a Sources>) -> Self {
        let notes = choice.into_iter().flat_map(|it| Insight::notes_of_sources(project, it));
        let sheets = sheets_of_notes(project, notes);
        let is_other = |it: &SheetId| project.sheet_counts(*it) && sheets.binary_search(it).is_err();
        let other_sheets: Vec<SheetId> = insight.sheets_in_order(project).into_iter().filter(is_other).collect();

        let notes = other_sheets.iter().filter_map(|it| insight.values.get(it)).flatten();
        let notes = notes.filter_map(|it| project.value_notes.get(*it));
        let cards: Vec<CardKey> = notes.flat_map(ValueNote::cards).collect();
        let mut other: Vec<OtherWord> =
            stacks_of(project, &cards).into_iter().map(|it| OtherWord::of(project, it)).collect();
        other.sort_by_cached_key(|it| (Reverse(it.sheets.len()), folded(&it.wording)));
        Self { sheets: sheets.len(), sheet_count: insight.sheet_count, other, other_sheets }
    }
}

impl OtherWord {
    /// A stack whose cards come sheet after sheet.
    fn of(project: &Project, stack: Stack) -> Self {
        let notes = stack.cards.iter().filter_map(|it| project.note_of_card(*it));
        let mut sheets: Vec<SheetId> = notes.map(|it| it.sheet).collect();
        sheets.dedup();
        Self { wording: stack.wording, sheets, cards: stack.cards }
    }
}
