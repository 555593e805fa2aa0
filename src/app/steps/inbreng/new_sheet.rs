//! Where a new sheet comes to lie, with the session and table that it needs, as one act.

use super::listing::Selected;
use crate::app::seen::Seen;
use crate::insight::Insight;
use crate::model::{Edit, InputEdit, MeetingId, Project, SheetId, TableId};

/// The edit that adds a sheet at the table that is looked at, else at the last one, else at a new one; and the sheet.
pub fn at_table(seen: &Seen<'_>, selected: Option<Selected>) -> (Edit, SheetId) {
    let sheet = seen.new_id();
    let mut edits = Vec::new();
    let table = table_of(seen.project, selected).or_else(|| last_table(seen)).unwrap_or_else(|| {
        let meeting = Insight::meetings(seen.project).last().copied().unwrap_or_else(|| {
            let id = seen.new_id();
            edits.push(Edit::Input(InputEdit::AddMeeting { id }));
            id
        });
        let id = seen.new_id();
        edits.push(Edit::Input(InputEdit::AddTable { id, meeting }));
        id
    });
    edits.push(Edit::Input(InputEdit::AddSheet { id: sheet, table }));
    (Edit::All(edits), sheet)
}

/// The session that is looked at, else the last one.
pub fn meeting_of(project: &Project, selected: Option<Selected>) -> Option<MeetingId> {
    let table = table_of(project, selected).and_then(|it| project.tables.get(it));
    table.map(|it| it.meeting).or_else(|| Insight::meetings(project).last().copied())
}

fn table_of(project: &Project, selected: Option<Selected>) -> Option<TableId> {
    match selected? {
        Selected::Sheet(sheet) => project.sheets.get(sheet).map(|it| it.table),
        Selected::Table(table) => project.tables.contains(table).then_some(table),
    }
}

fn last_table(seen: &Seen<'_>) -> Option<TableId> {
    let mut meetings = Insight::meetings(seen.project).into_iter().rev();
    meetings.find_map(|it| seen.insight.tables.get(&it)?.last().copied())
}
