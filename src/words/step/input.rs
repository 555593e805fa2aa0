//! What was done with the sheets.

use super::{Span, name, written};
use crate::model::{BehaviourNoteId, InputEdit, InputItem, MeetingId, Project, SheetId, ValueNoteId};
use crate::words::{Argument, Counted, Words};

impl Words {
    pub(super) fn input_step(&self, edit: &InputEdit, span: Span<'_>) -> String {
        let Span { before, after } = span;
        match edit {
            InputEdit::Take(batch) => {
                self.say_with("act-take", &[("sheets", Counted::Sheets.argument(batch.sheets.len()))])
            }
            InputEdit::AddMeeting { id } => self.say_with("step-meeting-new", &[number_of(after, *id)]),
            InputEdit::NameMeeting { meeting, name } => {
                self.say_with("step-meeting-named", &[number_of(after, *meeting), written(name)])
            }
            InputEdit::DateMeeting { meeting, date, start } => {
                let date = date.map(|it| self.date(it));
                let said: Vec<String> = date.into_iter().chain(start.map(|it| self.clock(it))).collect();
                let when = if said.is_empty() { Argument::key("step-empty") } else { said.join(", ").into() };
                self.say_with("step-meeting-date", &[number_of(after, *meeting), ("when", when)])
            }
            InputEdit::AddTable { id, meeting } => {
                let table = after.tables.get(*id).map_or(0, |it| it.number);
                let meeting = after.meetings.get(*meeting).map_or_else(String::new, |it| self.meeting(it));
                self.say_with("step-table-new", &[("table", table.into()), ("meeting", meeting.into())])
            }
            InputEdit::AddSheet { id, .. } => self.say_with("step-sheet-new", &[self.sheet_called(span, *id)]),
            InputEdit::Source { sheet, text } => {
                self.say_with("step-source", &[self.sheet_called(span, *sheet), written(text)])
            }
            InputEdit::Pitch { sheet, text } => {
                self.say_with("step-pitch", &[self.sheet_called(span, *sheet), written(text)])
            }
            InputEdit::AddValue { sheet, .. } => self.say_with("step-value-row", &[self.sheet_called(span, *sheet)]),
            InputEdit::AddBehaviour { sheet, .. } => {
                self.say_with("step-behaviour-row", &[self.sheet_called(span, *sheet)])
            }
            InputEdit::WordValue { note, wording } => {
                let sheet = after.value_notes.get(*note).map(|it| it.sheet);
                self.worded(value_text(before, *note), wording, sheet, span)
            }
            InputEdit::WordBehaviour { note, wording } => {
                let sheet = after.behaviour_notes.get(*note).map(|it| it.sheet);
                self.worded(behaviour_text(before, *note), wording, sheet, span)
            }
            InputEdit::Freeze(item) => self.say_with("step-frozen", &[self.item(*item, after)]),
            InputEdit::Link { behaviour, value } => self.say_with("step-linked", &pair(after, *behaviour, *value)),
            InputEdit::Unlink { behaviour, value } => {
                self.say_with("step-linked-not", &pair(before, *behaviour, *value))
            }
            InputEdit::Withdraw { item, .. } => self.say_with("act-withdraw", &[self.item(*item, after)]),
            InputEdit::Restore(item) => self.say_with("step-restored", &[self.item(*item, after)]),
            InputEdit::RemoveEmpty(InputItem::Sheet(sheet)) => {
                self.say_with("step-sheet-gone", &[self.sheet_called(span, *sheet)])
            }
            InputEdit::RemoveEmpty(InputItem::Value(_) | InputItem::Behaviour(_)) => self.say("step-row-gone"),
            InputEdit::Split { note, parts } => {
                let whole = ("name", name(value_text(after, *note)));
                if parts.is_empty() {
                    return self.say_with("step-whole", &[whole]);
                }
                self.say_with(
                    "step-split",
                    &[whole, ("parts", Argument::List(parts.iter().map(|it| name(it)).collect()))],
                )
            }
            InputEdit::MoveSheet { sheet, .. } => {
                let place = |project: &Project| {
                    project.sheets.get(*sheet).map_or_else(String::new, |it| self.sheet(project, it))
                };
                self.say_with("step-sheet-moved", &[("from", place(before).into()), ("to", place(after).into())])
            }
        }
    }

    /// What was written where nothing stood, rewritten, or emptied.
    fn worded(&self, old: &str, new: &str, sheet: Option<SheetId>, span: Span<'_>) -> String {
        match (old.trim(), new.trim()) {
            ("", _) => {
                let sheet = sheet.map_or(("sheet", Argument::Text(String::new())), |it| self.sheet_called(span, it));
                self.say_with("step-word-new", &[("text", name(new)), sheet])
            }
            (_, "") => self.say_with("step-word-emptied", &[("text", name(old))]),
            _ => self.say_with("step-word-changed", &[("from", name(old)), ("to", name(new))]),
        }
    }

    /// A sheet as it is called after the step, or before it where it is gone since.
    fn sheet_called(&self, span: Span<'_>, sheet: SheetId) -> (&'static str, Argument) {
        let called = |project: &Project| project.sheets.get(sheet).map(|it| self.sheet(project, it));
        ("sheet", called(span.after).or_else(|| called(span.before)).unwrap_or_default().into())
    }

    fn item(&self, item: InputItem, project: &Project) -> (&'static str, Argument) {
        let text = match item {
            InputItem::Sheet(sheet) => project.sheets.get(sheet).map_or_else(String::new, |it| self.sheet(project, it)),
            InputItem::Value(note) => value_text(project, note).to_owned(),
            InputItem::Behaviour(note) => behaviour_text(project, note).to_owned(),
        };
        ("name", name(&text))
    }
}

fn number_of(project: &Project, meeting: MeetingId) -> (&'static str, Argument) {
    ("number", project.meetings.get(meeting).map_or(0, |it| it.number).into())
}

fn value_text(project: &Project, note: ValueNoteId) -> &str {
    project.value_notes.get(note).map_or("", |it| &it.wording)
}

fn behaviour_text(project: &Project, note: BehaviourNoteId) -> &str {
    project.behaviour_notes.get(note).map_or("", |it| &it.wording)
}

fn pair(project: &Project, behaviour: BehaviourNoteId, value: ValueNoteId) -> [(&'static str, Argument); 2] {
    [("behaviour", name(behaviour_text(project, behaviour))), ("value", name(value_text(project, value)))]
}
