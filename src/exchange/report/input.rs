//! What people wrote: sheet by sheet, as it was written and as it reads now.

use super::outline::Outline;
use crate::exchange::said::BETWEEN;
use crate::insight::Insight;
use crate::model::{Meeting, Sheet, SheetId, ValueNoteId};

/// The sheets of all meetings, by meeting, table and number.
pub(super) fn write(outline: &mut Outline<'_>) {
    let said = outline.said;
    let project = said.project;
    outline.section(1, said.say("text-input"), |outline| {
        for meeting in Insight::meetings(project).into_iter().filter_map(|it| project.meetings.get(it)) {
            outline.heading(2, said.words.meeting(meeting));
            outline.paragraph(&when(outline, meeting));
            let tables = said.insight.tables.get(&meeting.id).map_or(&[][..], Vec::as_slice);
            for sheet in tables.iter().filter_map(|it| said.insight.sheets.get(it)).flatten() {
                sheet_under(outline, *sheet);
            }
        }
    });
}

/// Which meeting it was, on which day and from when.
fn when(outline: &Outline<'_>, meeting: &Meeting) -> String {
    let words = outline.said.words;
    let number = words.say_with("text-meeting", &[("number", meeting.number.into())]);
    let (date, start) = (meeting.date.map(|it| words.date(it)), meeting.start.map(|it| words.clock(it)));
    [Some(number), date, start].into_iter().flatten().collect::<Vec<_>>().join(BETWEEN)
}

fn sheet_under(outline: &mut Outline<'_>, id: SheetId) {
    let said = outline.said;
    let project = said.project;
    let Some(sheet) = project.sheets.get(id) else { return };
    let code = project.sheet_code(sheet).map_or_else(String::new, |it| it.to_string());
    outline.heading(3, format!("{} · {code}", said.words.sheet(project, sheet)));
    if sheet.withdrawn.is_some() {
        outline.paragraph(&said.say("text-sheet-withdrawn"));
    }
    outline.about("text-source", &sheet.source);
    outline.about("text-pitch", &sheet.pitch);
    let former = sheet.former_codes.iter().map(ToString::to_string).collect::<Vec<_>>();
    outline.about("text-former-codes", &former.join(BETWEEN));
    let keys = ["text-code", "text-written", "text-original", "text-parts", "text-belongs-to", "text-remark"];
    let rows = values(outline, sheet).into_iter().chain(behaviours(outline, sheet));
    outline.table(&keys, rows);
}

fn values(outline: &Outline<'_>, sheet: &Sheet) -> Vec<Vec<String>> {
    let said = outline.said;
    let notes = said.insight.values.get(&sheet.id).map_or(&[][..], Vec::as_slice);
    let notes = notes.iter().filter_map(|it| said.project.value_notes.get(*it));
    // Parts may have words where the whole has none any more.
    let notes = notes.filter(|it| !is_blank(&it.wording, &it.original) || !it.parts.is_empty());
    let row = |it: &crate::model::ValueNote| {
        let withdrawn = said.withdrawn(it.withdrawn.is_some());
        let parts = it.parts.join(BETWEEN);
        [format!("w{}", it.number), it.wording.clone(), written(&it.wording, &it.original), parts, String::new()]
            .into_iter()
            .chain([withdrawn])
            .collect()
    };
    notes.map(row).collect()
}

fn behaviours(outline: &Outline<'_>, sheet: &Sheet) -> Vec<Vec<String>> {
    let said = outline.said;
    let notes = said.insight.behaviours.get(&sheet.id).map_or(&[][..], Vec::as_slice);
    let notes = notes.iter().filter_map(|it| said.project.behaviour_notes.get(*it));
    let notes = notes.filter(|it| !is_blank(&it.wording, &it.original));
    let value = |it: &ValueNoteId| said.project.value_notes.get(*it).map(|it| format!("w{}", it.number));
    let row = |it: &crate::model::BehaviourNote| {
        let withdrawn = said.withdrawn(it.withdrawn.is_some());
        let values = it.links.iter().filter_map(value).collect::<Vec<_>>().join(BETWEEN);
        [format!("g{}", it.number), it.wording.clone(), written(&it.wording, &it.original), String::new(), values]
            .into_iter()
            .chain([withdrawn])
            .collect()
    };
    notes.map(row).collect()
}

/// What was written, where it reads otherwise now.
fn written(wording: &str, original: &str) -> String {
    if wording == original { String::new() } else { original.to_owned() }
}

fn is_blank(wording: &str, original: &str) -> bool {
    wording.trim().is_empty() && original.trim().is_empty()
}
