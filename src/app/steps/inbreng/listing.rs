//! What the list at the left holds, in order: sessions, their sheets, and tables without a sheet.
//!
//! Made once for each version and search; drawing it is not here.

use crate::app::seen::Seen;
use crate::insight::Insight;
use crate::insight::search::Search;
use crate::model::{MeetingId, SheetId, TableId};

/// Height of a session's heading in the list, in points.
pub const HEADING: f32 = 48.0;
/// Height of a sheet in the list, in points.
pub const ROW: f32 = 40.0;

/// What can be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Selected {
    /// A sheet.
    Sheet(SheetId),
    /// A table without a sheet.
    Table(TableId),
}

/// One line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// The heading of a session, with how many sheets that count are listed under it.
    Meeting(MeetingId, usize),
    /// Something to look at.
    Row(Selected),
}

impl Entry {
    /// In points.
    pub fn height(self) -> f32 {
        match self {
            Self::Meeting(..) => HEADING,
            Self::Row(_) => ROW,
        }
    }
}

/// Which way along the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Walk {
    /// To the next.
    Forward,
    /// To the one before.
    Back,
}

/// The list for one version of the project and one search.
#[derive(Debug, Default)]
pub struct Listing {
    made_for: Option<(u64, String)>,
    search: Search,
    entries: Vec<Entry>,
}

impl Listing {
    /// Makes the list anew where the project or the search changed.
    pub fn look(&mut self, seen: &Seen<'_>, typed: &str) {
        if self.made_for.as_ref().is_some_and(|(version, search)| *version == seen.version && search == typed) {
            return;
        }
        self.made_for = Some((seen.version, typed.to_owned()));
        self.search = Search::new(typed);
        self.entries = entries(seen, &self.search);
    }

    /// The lines, in order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What is searched for.
    pub fn search(&self) -> &Search {
        &self.search
    }

    /// What lies beside the selected row; the first where that one is not listed.
    pub fn beside(&self, selected: Option<Selected>, walk: Walk) -> Option<Selected> {
        let rows: Vec<Selected> = self.entries.iter().filter_map(|it| row_of(*it)).collect();
        let Some(at) = rows.iter().position(|it| Some(*it) == selected) else { return rows.first().copied() };
        match walk {
            Walk::Forward => rows.get(at + 1).copied(),
            Walk::Back => at.checked_sub(1).and_then(|it| rows.get(it).copied()),
        }
    }
}

fn row_of(entry: Entry) -> Option<Selected> {
    match entry {
        Entry::Row(selected) => Some(selected),
        Entry::Meeting(..) => None,
    }
}

fn entries(seen: &Seen<'_>, search: &Search) -> Vec<Entry> {
    let mut entries = Vec::new();
    for meeting in Insight::meetings(seen.project) {
        let tables = seen.insight.tables.get(&meeting).map_or(&[][..], Vec::as_slice);
        let mut rows = Vec::new();
        let mut sheet_count = 0;
        for table in tables {
            match seen.insight.sheets.get(table).filter(|it| !it.is_empty()) {
                Some(sheets) => {
                    let found = sheets.iter().copied().filter(|it| is_found(seen, search, *it));
                    for sheet in found {
                        rows.push(Entry::Row(Selected::Sheet(sheet)));
                        sheet_count += usize::from(seen.project.sheet_counts(sheet));
                    }
                }
                None if search.is_empty() => rows.push(Entry::Row(Selected::Table(*table))),
                None => {}
            }
        }
        if !rows.is_empty() || search.is_empty() {
            entries.push(Entry::Meeting(meeting, sheet_count));
            entries.append(&mut rows);
        }
    }
    entries
}

/// By a word, a behaviour, the original of either, where it comes from, the toelichting, or a code it has or had.
fn is_found(seen: &Seen<'_>, search: &Search, sheet: SheetId) -> bool {
    let project = seen.project;
    let Some(found) = project.sheets.get(sheet) else { return false };
    let in_texts = || search.finds(&found.source) || search.finds(&found.pitch);
    let in_codes = || {
        let codes = project.sheet_code(found).into_iter().chain(found.former_codes.iter().copied());
        codes.into_iter().any(|it| search.finds(&it.to_string()))
    };
    let in_values = || {
        let notes = seen.insight.values.get(&sheet).into_iter().flatten();
        let mut notes = notes.filter_map(|it| project.value_notes.get(*it));
        notes.any(|it| search.finds(&it.wording) || search.finds(&it.original))
    };
    let in_behaviours = || {
        let notes = seen.insight.behaviours.get(&sheet).into_iter().flatten();
        let mut notes = notes.filter_map(|it| project.behaviour_notes.get(*it));
        notes.any(|it| search.finds(&it.wording) || search.finds(&it.original))
    };
    search.is_empty() || in_texts() || in_codes() || in_values() || in_behaviours()
}
