//! What people wrote, one row for each value and behaviour, and the sheets on which it stands.

use crate::exchange::cells::{Cell, Table};
use crate::exchange::said::{BETWEEN, Said};
use crate::model::{BehaviourNote, Sheet, ValueNote};

/// One row for each value and each behaviour, sheet by sheet.
pub(super) fn notes(said: &Said<'_>) -> Table {
    let columns = &[
        "sessie",
        "tafel",
        "blad",
        "code",
        "soort",
        "tekst",
        "oorspronkelijk",
        "gesplitst in",
        "hoort bij",
        "ingetrokken",
    ];
    let mut table = Table::new("inbreng", columns);
    for sheet in said.insight.sheets_in_order(said.project).into_iter().filter_map(|it| said.project.sheets.get(it)) {
        let values = said.insight.values.get(&sheet.id).into_iter().flatten();
        let values = values.filter_map(|it| said.project.value_notes.get(*it));
        table.rows.extend(values.map(|it| value(said, sheet, it)));
        let behaviours = said.insight.behaviours.get(&sheet.id).into_iter().flatten();
        let behaviours = behaviours.filter_map(|it| said.project.behaviour_notes.get(*it));
        table.rows.extend(behaviours.map(|it| behaviour(said, sheet, it)));
    }
    table
}

fn value(said: &Said<'_>, sheet: &Sheet, note: &ValueNote) -> Vec<Cell> {
    let rest: [Cell; 7] = [
        said.code(sheet, 'w', note.number).into(),
        said.say("text-value").into(),
        note.wording.as_str().into(),
        note.original.as_str().into(),
        note.parts.join(BETWEEN).into(),
        "".into(),
        said.withdrawn(note.withdrawn.is_some() || sheet.withdrawn.is_some()).into(),
    ];
    place(said, sheet).into_iter().chain(rest).collect()
}

fn behaviour(said: &Said<'_>, sheet: &Sheet, note: &BehaviourNote) -> Vec<Cell> {
    let values = note.links.iter().filter_map(|it| said.project.value_notes.get(*it));
    let codes: Vec<String> = values.map(|it| said.code(sheet, 'w', it.number)).collect();
    let rest: [Cell; 7] = [
        said.note_code(note).into(),
        said.say("text-behaviour").into(),
        note.wording.as_str().into(),
        note.original.as_str().into(),
        "".into(),
        codes.join(BETWEEN).into(),
        said.withdrawn(note.withdrawn.is_some() || sheet.withdrawn.is_some()).into(),
    ];
    place(said, sheet).into_iter().chain(rest).collect()
}

/// Numbers of the meeting, the table and the sheet.
fn place(said: &Said<'_>, sheet: &Sheet) -> [Cell; 3] {
    let code = said.project.sheet_code(sheet);
    [code.map(|it| it.meeting).into(), code.map(|it| it.table).into(), sheet.number.into()]
}

/// One row for each sheet; a meeting without one has a row of its own, so that its name is not lost.
pub(super) fn sheets(said: &Said<'_>) -> Table {
    let columns = &[
        "sessie",
        "tafel",
        "blad",
        "code",
        "naam van de sessie",
        "herkomst",
        "toelichting",
        "eerdere codes",
        "ingetrokken",
    ];
    let mut table = Table::new("bladen", columns);
    for meeting in crate::insight::Insight::meetings(said.project) {
        let Some(meeting) = said.project.meetings.get(meeting) else { continue };
        let tables = said.insight.tables.get(&meeting.id).into_iter().flatten();
        let sheets = tables.filter_map(|it| said.insight.sheets.get(it)).flatten();
        let before = table.rows.len();
        for sheet in sheets.filter_map(|it| said.project.sheets.get(*it)) {
            let former: Vec<String> = sheet.former_codes.iter().map(ToString::to_string).collect();
            let rest: [Cell; 6] = [
                said.project.sheet_code(sheet).map_or_else(String::new, |it| it.to_string()).into(),
                meeting.name.as_str().into(),
                sheet.source.as_str().into(),
                sheet.pitch.as_str().into(),
                former.join(BETWEEN).into(),
                said.withdrawn(sheet.withdrawn.is_some()).into(),
            ];
            table.rows.push(place(said, sheet).into_iter().chain(rest).collect());
        }
        if table.rows.len() == before {
            let empty = || Cell::from("");
            let name = Cell::from(meeting.name.as_str());
            let rest = [empty(), empty(), empty(), name, empty(), empty(), empty(), empty()];
            table.rows.push([Cell::from(meeting.number)].into_iter().chain(rest).collect());
        }
    }
    table
}
