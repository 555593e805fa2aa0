//! What an import would add to a project, without changing it.
//!
//! A note is recognised by its sheet, its original wording and how often that stood there before, withdrawn ones included;
//! a sheet by its code or one that it had. So importing twice adds nothing, whatever was reworded, withdrawn or moved since,
//! and a longer version of the same file adds what is new in it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Remark, SheetRow};
use crate::model::input::{Batch, NewBehaviour, NewMeeting, NewSheet, NewTable, NewValue};
use crate::model::wording::folded;
use crate::model::{BehaviourNoteId, MeetingId, Project, SheetCode, SheetId, TableId, ValueNoteId};

/// How many of one kind stand in a file, and how many of those are new.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All of them.
    pub all: usize,
    /// Those that the project does not have.
    pub new: usize,
}

impl Tally {
    /// Those that the project has already.
    pub fn known(self) -> usize {
        self.all.saturating_sub(self.new)
    }
}

/// What stands in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Sheets.
    pub sheets: Tally,
    /// Proposed values, each once per sheet unless it was written more often.
    pub values: Tally,
    /// Behaviours, each once per sheet, under however many values it stands.
    pub behaviours: Tally,
    /// New links between a behaviour and a value that the project has both, without the link.
    pub new_links: usize,
    /// Sheets of the project that get their `herkomst` only now.
    pub new_sources: usize,
    /// Sheets of the project that get their `toelichting` only now.
    pub new_pitches: usize,
}

/// What an import would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// What is added, for [`crate::model::InputEdit::Take`].
    pub batch: Batch,
    /// What stands in the file.
    pub counts: Counts,
    /// What is left out because the sheet has another text already.
    pub remarks: Vec<Remark>,
}

impl Plan {
    /// Whether the project has everything already.
    pub fn is_empty(&self) -> bool {
        self.batch == Batch::default()
    }
}

/// Finds out what `rows` would add to `project`; `ids` gives the numbers of new records.
pub fn plan(project: &Project, rows: &[SheetRow], ids: &mut dyn FnMut() -> u64) -> Plan {
    let mut planner = Planner { known: Known::of(project), ids, seen: Seen::default(), plan: Plan::default() };
    for row in rows {
        planner.add(row);
    }
    let Planner { seen, mut plan, .. } = planner;
    let tally = |all, new| Tally { all, new };
    plan.counts.sheets = tally(seen.sheets.len(), plan.batch.sheets.len());
    plan.counts.values = tally(seen.values.len(), plan.batch.values.len());
    plan.counts.behaviours = tally(seen.behaviours.len(), plan.batch.behaviours.len());
    let of_known = |texts: &[(SheetId, String)]| texts.iter().filter(|it| !seen.new_sheets.contains(&it.0)).count();
    plan.counts.new_sources = of_known(&plan.batch.sources);
    plan.counts.new_pitches = of_known(&plan.batch.pitches);
    plan
}

/// What there is: first of the project alone, then with what the plan adds.
#[derive(Default)]
struct Known {
    meetings: BTreeMap<u32, MeetingId>,
    tables: BTreeMap<(MeetingId, u32), TableId>,
    sheets: BTreeMap<SheetCode, SheetId>,
    sources: BTreeMap<SheetId, String>,
    pitches: BTreeMap<SheetId, String>,
    /// By folded original; the n-th is the n-th that stands there.
    values: BTreeMap<(SheetId, String), Vec<ValueNoteId>>,
    behaviours: BTreeMap<(SheetId, String), Vec<BehaviourNoteId>>,
    links: BTreeSet<(BehaviourNoteId, ValueNoteId)>,
}

impl Known {
    fn of(project: &Project) -> Self {
        let mut known = Self::default();
        known.meetings.extend(project.meetings.iter().map(|it| (it.number, it.id)));
        known.tables.extend(project.tables.iter().map(|it| ((it.meeting, it.number), it.id)));
        for sheet in project.sheets.iter() {
            let codes = sheet.former_codes.iter().copied().chain(project.sheet_code(sheet));
            known.sheets.extend(codes.map(|it| (it, sheet.id)));
            known.sources.insert(sheet.id, sheet.source.clone());
            known.pitches.insert(sheet.id, sheet.pitch.clone());
        }
        for note in project.value_notes.iter() {
            known.values.entry((note.sheet, folded(&note.original))).or_default().push(note.id);
        }
        for note in project.behaviour_notes.iter() {
            known.behaviours.entry((note.sheet, folded(&note.original))).or_default().push(note.id);
            known.links.extend(note.links.iter().map(|value| (note.id, *value)));
        }
        known
    }
}

/// What the file said so far.
#[derive(Default)]
struct Seen {
    /// How often a sheet says exactly this, value and behaviour folded.
    times: BTreeMap<(SheetCode, String, String), usize>,
    sheets: BTreeSet<SheetId>,
    values: BTreeSet<ValueNoteId>,
    behaviours: BTreeSet<BehaviourNoteId>,
    new_sheets: BTreeSet<SheetId>,
    new_values: BTreeSet<ValueNoteId>,
    new_behaviours: BTreeSet<BehaviourNoteId>,
    /// Remarks that were made, by sheet and folded text.
    sources: BTreeSet<(SheetId, String)>,
    pitches: BTreeSet<(SheetId, String)>,
}

struct Planner<'a> {
    known: Known,
    ids: &'a mut dyn FnMut() -> u64,
    seen: Seen,
    plan: Plan,
}

impl Planner<'_> {
    fn add(&mut self, row: &SheetRow) {
        let code = SheetCode { meeting: row.meeting, table: row.table, sheet: row.sheet };
        let sheet = self.sheet(code);
        self.seen.sheets.insert(sheet);
        self.add_texts(row, code, sheet);

        let (value, behaviour) = (folded(&row.value), folded(&row.behaviour));
        let times = self.seen.times.entry((code, value.clone(), behaviour.clone())).or_default();
        *times += 1;
        let times = *times;
        // Written twice under one value is that value twice; without a value it is the behaviour that stands there twice.
        let behaviour_times = if value.is_empty() { times } else { 1 };
        let value = (!value.is_empty()).then(|| self.value(sheet, value, &row.value, times));
        let behaviour =
            (!behaviour.is_empty()).then(|| self.behaviour(sheet, behaviour, &row.behaviour, behaviour_times));
        if let (Some(value), Some(behaviour)) = (value, behaviour) {
            self.link(behaviour, value);
        }
    }

    fn meeting(&mut self, number: u32) -> MeetingId {
        *self.known.meetings.entry(number).or_insert_with(|| {
            let id = (self.ids)().into();
            self.plan.batch.meetings.push(NewMeeting { id, number });
            id
        })
    }

    fn table(&mut self, meeting: u32, number: u32) -> TableId {
        let meeting = self.meeting(meeting);
        *self.known.tables.entry((meeting, number)).or_insert_with(|| {
            let id = (self.ids)().into();
            self.plan.batch.tables.push(NewTable { id, meeting, number });
            id
        })
    }

    fn sheet(&mut self, code: SheetCode) -> SheetId {
        if let Some(sheet) = self.known.sheets.get(&code) {
            return *sheet;
        }
        let table = self.table(code.meeting, code.table);
        let id = (self.ids)().into();
        self.plan.batch.sheets.push(NewSheet { id, table, number: code.sheet });
        self.known.sheets.insert(code, id);
        self.seen.new_sheets.insert(id);
        id
    }

    /// The first text that a sheet has is kept; each other one is remarked once.
    fn add_texts(&mut self, row: &SheetRow, code: SheetCode, sheet: SheetId) {
        let line = row.line;
        match compared(self.known.sources.entry(sheet).or_default(), &row.source) {
            Text::Same => {}
            Text::First => self.plan.batch.sources.push((sheet, row.source.clone())),
            Text::Other => {
                if self.seen.sources.insert((sheet, folded(&row.source))) {
                    self.plan.remarks.push(Remark::SourceDiffers { line, code });
                }
            }
        }
        match compared(self.known.pitches.entry(sheet).or_default(), &row.pitch) {
            Text::Same => {}
            Text::First => self.plan.batch.pitches.push((sheet, row.pitch.clone())),
            Text::Other => {
                if self.seen.pitches.insert((sheet, folded(&row.pitch))) {
                    self.plan.remarks.push(Remark::PitchDiffers { line, code });
                }
            }
        }
    }

    fn value(&mut self, sheet: SheetId, folded: String, wording: &str, times: usize) -> ValueNoteId {
        let notes = self.known.values.entry((sheet, folded)).or_default();
        let id = notes.get(times.saturating_sub(1)).copied().unwrap_or_else(|| {
            let id = (self.ids)().into();
            notes.push(id);
            self.seen.new_values.insert(id);
            self.plan.batch.values.push(NewValue { id, sheet, wording: wording.to_owned() });
            id
        });
        self.seen.values.insert(id);
        id
    }

    fn behaviour(&mut self, sheet: SheetId, folded: String, wording: &str, times: usize) -> BehaviourNoteId {
        let notes = self.known.behaviours.entry((sheet, folded)).or_default();
        let id = notes.get(times.saturating_sub(1)).copied().unwrap_or_else(|| {
            let id = (self.ids)().into();
            notes.push(id);
            self.seen.new_behaviours.insert(id);
            self.plan.batch.behaviours.push(NewBehaviour { id, sheet, wording: wording.to_owned() });
            id
        });
        self.seen.behaviours.insert(id);
        id
    }

    fn link(&mut self, behaviour: BehaviourNoteId, value: ValueNoteId) {
        if self.known.links.insert((behaviour, value)) {
            if !self.seen.new_values.contains(&value) && !self.seen.new_behaviours.contains(&behaviour) {
                self.plan.counts.new_links += 1;
            }
            self.plan.batch.links.push((behaviour, value));
        }
    }
}

/// How a row's text relates to the one that its sheet has.
enum Text {
    Same,
    First,
    Other,
}

/// Remembers the first text that is not empty.
fn compared(known: &mut String, text: &str) -> Text {
    if text.is_empty() || folded(known) == folded(text) {
        Text::Same
    } else if known.is_empty() {
        text.clone_into(known);
        Text::First
    } else {
        Text::Other
    }
}
