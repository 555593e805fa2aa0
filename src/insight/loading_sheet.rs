//! The worksheet of a loading session: which behaviour has which number on paper, and what was ticked and written there
//! taken back in.
//!
//! A number means the same note as long as the project lives, once [`numbering`] was carried out. What has no number yet
//! comes after what has one, by the code of its sheet; so a worksheet can be made without changing the project, and what
//! is ticked on it can be taken in while no sheets were added.

use std::collections::{BTreeMap, BTreeSet};

use super::Insight;
use super::review::notes_of_value;
use crate::model::{
    BehaviourId, BehaviourNoteId, ChosenValue, Column, Edit, LoadingEdit, Placement, Project, Spot, ValueId,
};

/// The highest number that can be typed; more behaviours no worksheet has.
const HIGHEST: usize = 9_999;

/// A behaviour on a worksheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number on paper, from 1 on.
    pub number: usize,
    /// What a colleague wrote.
    pub note: BehaviourNoteId,
    /// In which words.
    pub wording: String,
    /// In which column of the value it stands already.
    pub placed: Option<Column>,
}

impl Line {
    /// Whether it stands at the value already.
    pub fn is_placed(&self) -> bool {
        self.placed.is_some()
    }
}

/// The behaviours on the clusters and cards of a value: those that have a number by number, then the others by the code
/// of their sheet, with the numbers that follow. What is withdrawn is left out, and its number with it.
pub fn lines(project: &Project, insight: &Insight, value: &ChosenValue) -> Vec<Line> {
    let own: BTreeSet<BehaviourNoteId> = own_notes(project, insight, value).into_iter().collect();
    let placed = placed_here(project, value);
    let numbers = (1..).zip(notes_by_number(project, insight, value));
    let own = numbers.filter(|(_, note)| own.contains(note));
    let line = |(number, note)| {
        let wording = project.behaviour_notes.get(note)?.wording.clone();
        Some(Line { number, note, wording, placed: placed.get(&note).map(|it| it.column) })
    };
    own.filter_map(line).collect()
}

/// Gives the behaviours of these values the numbers that their worksheets say; none where all of them have one.
pub fn numbering<'a>(
    project: &Project,
    insight: &Insight,
    values: impl IntoIterator<Item = &'a ChosenValue>,
) -> Option<Edit> {
    let edits: Vec<Edit> = values.into_iter().filter_map(|it| number(project, insight, it)).collect();
    (!edits.is_empty()).then_some(Edit::All(edits))
}

fn number(project: &Project, insight: &Insight, value: &ChosenValue) -> Option<Edit> {
    let notes = notes_by_number(project, insight, value).split_off(value.loading.numbered.len());
    (!notes.is_empty()).then_some(Edit::Loading(LoadingEdit::Number { value: value.id, notes }))
}

/// All notes that have a number, and those that get the next ones.
fn notes_by_number(project: &Project, insight: &Insight, value: &ChosenValue) -> Vec<BehaviourNoteId> {
    let mut notes = value.loading.numbered.clone();
    let numbered: BTreeSet<_> = notes.iter().copied().collect();
    notes.extend(own_notes(project, insight, value).into_iter().filter(|it| !numbered.contains(it)));
    notes
}

/// The behaviours that count and hang on the value's clusters and cards, each once, by code.
fn own_notes(project: &Project, insight: &Insight, value: &ChosenValue) -> Vec<BehaviourNoteId> {
    let tied = notes_of_value(project, value).into_iter().filter_map(|it| insight.tied.get(&it)).flatten();
    let code = |id: BehaviourNoteId| {
        let note = project.behaviour_notes.get(id)?;
        let sheet = project.sheets.get(note.sheet)?;
        Some(((project.sheet_code(sheet)?, note.number), id))
    };
    let by_code: BTreeMap<_, _> = tied.filter_map(|it| code(*it)).collect();
    by_code.into_values().collect()
}

/// The notes behind what stands at a value, with their places.
fn placed_here(project: &Project, value: &ChosenValue) -> BTreeMap<BehaviourNoteId, Placement> {
    let mut placed = BTreeMap::new();
    for placement in &value.loading.placements {
        let origins = project.behaviours.get(placement.behaviour).map_or(&[][..], |it| &it.origins);
        for note in origins {
            placed.entry(*note).or_insert(*placement);
        }
    }
    placed
}

/// What came of numbers that were typed. Each stands in one list, in the order in which they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// Places what is not there yet, as one act; none where nothing is left to place.
    pub edit: Option<Edit>,
    /// The numbers that it places.
    pub placed: Vec<usize>,
    /// What stands at the value already.
    pub there: Vec<usize>,
    /// What stood on paper, and was withdrawn since.
    pub withdrawn: Vec<usize>,
    /// What is on no worksheet of this value.
    pub missing: Vec<usize>,
}

/// Takes ticked numbers in to a column of a value, each at its end. `draw` gives fresh ids.
///
/// A behaviour that the group works with already, here or at another value, stays the same record. Where a number was not
/// given yet, as on paper that was made by command, the act gives it too.
pub fn take_numbers(
    project: &Project,
    insight: &Insight,
    value: &ChosenValue,
    numbers: &[usize],
    column: Column,
    mut draw: impl FnMut() -> u64,
) -> TakenIn {
    let notes = notes_by_number(project, insight, value);
    let mut placed_here: BTreeSet<_> = placed_here(project, value).into_keys().collect();
    let (mut taken, mut seen) = (TakenIn::default(), BTreeSet::new());
    let mut edits = Vec::new();
    for number in numbers.iter().copied().filter(|it| seen.insert(*it)) {
        let Some(note) = number.checked_sub(1).and_then(|it| notes.get(it)).copied() else {
            taken.missing.push(number);
            continue;
        };
        if placed_here.contains(&note) {
            taken.there.push(number);
            continue;
        }
        if !project.behaviour_notes.get(note).is_some_and(|it| project.behaviour_note_counts(it)) {
            taken.withdrawn.push(number);
            continue;
        }
        taken.placed.push(number);
        let record = project.behaviours.iter().find(|it| it.origins.contains(&note));
        placed_here.extend(record.into_iter().flat_map(|it| it.origins.iter().copied()).chain([note]));
        edits.push(place(value.id, note, record.map(|it| it.id), column, &mut draw));
    }
    if taken.placed.iter().any(|it| *it > value.loading.numbered.len()) {
        edits.extend(number(project, insight, value));
    }
    taken.edit = (!taken.placed.is_empty()).then_some(Edit::All(edits));
    taken
}

fn place(
    value: ValueId,
    note: BehaviourNoteId,
    record: Option<BehaviourId>,
    column: Column,
    draw: &mut impl FnMut() -> u64,
) -> Edit {
    let (placement, at) = (draw().into(), Spot::End);
    Edit::Loading(match record {
        Some(behaviour) => LoadingEdit::Place { value, behaviour, placement, column, at },
        None => LoadingEdit::Attach { value, note, behaviour: draw().into(), placement, column, at },
    })
}

/// Puts new lines in a column of a value, each at its end, as one act; none without lines. `draw` gives fresh ids.
pub fn take_lines(value: ValueId, lines: Vec<String>, column: Column, mut draw: impl FnMut() -> u64) -> Option<Edit> {
    let write = |wording: String| {
        let (behaviour, placement) = (draw().into(), draw().into());
        Edit::Loading(LoadingEdit::Write { value, wording, behaviour, placement, column, at: Spot::End })
    };
    let edits: Vec<Edit> = lines.into_iter().map(write).collect();
    (!edits.is_empty()).then_some(Edit::All(edits))
}

/// The numbers in what was typed, each once, and the pieces that are no numbers.
///
/// Between numbers stand spaces, commas, semicolons or points; `3-5` and `3 t/m 5` are 3, 4 and 5.
pub fn read_numbers(text: &str) -> (Vec<usize>, Vec<String>) {
    let (mut numbers, mut strange) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for piece in pieces(text) {
        let range = match piece.split_once('-') {
            Some((from, to)) => read_number(from).zip(read_number(to)),
            None => read_number(&piece).map(|it| (it, it)),
        };
        match range {
            Some((from, to)) if from <= to => numbers.extend((from..=to).filter(|it| seen.insert(*it))),
            _ => strange.push(piece),
        }
    }
    (numbers, strange)
}

/// What stands between spaces and signs; a dash holds what is beside it together.
fn pieces(text: &str) -> Vec<String> {
    let text = text.replace("t/m", "-").replace(['–', '—', '−', '\u{2011}'], "-");
    let mut pieces: Vec<String> = Vec::new();
    for piece in text.split(|it: char| it.is_whitespace() || matches!(it, ',' | ';' | '.')).filter(|it| !it.is_empty())
    {
        match pieces.last_mut().filter(|it| it.ends_with('-') || piece.starts_with('-')) {
            Some(last) => last.push_str(piece),
            None => pieces.push(piece.to_owned()),
        }
    }
    pieces
}

fn read_number(text: &str) -> Option<usize> {
    let is_plain = text.chars().all(|it| it.is_ascii_digit());
    text.parse().ok().filter(|it| is_plain && (1..=HIGHEST).contains(it))
}

/// The lines in what was typed or pasted, one each: without what stands before an item of a list, empty ones left out.
pub fn read_lines(text: &str) -> Vec<String> {
    let ends = ['\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'];
    let lines = text.split(ends).map(|it| without_mark(it).split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|it| !it.is_empty()).collect()
}

/// A line without bullets, boxes and numbers before it.
fn without_mark(line: &str) -> &str {
    let mut line = line.trim_start_matches('\u{FEFF}').trim();
    while let Some(rest) = after_sign(line).or_else(|| after_number(line)) {
        line = rest;
    }
    line
}

/// After a bullet or a box; after a dash or star only where a space follows, since these can belong to a word.
fn after_sign(line: &str) -> Option<&str> {
    let rest = line.strip_prefix(['•', '◦', '▪', '●', '‣', '·', '☐', '☑', '☒', '□', '✓']);
    let dashed =
        || line.strip_prefix(['-', '–', '—', '*']).filter(|it| it.is_empty() || it.starts_with(char::is_whitespace));
    rest.or_else(dashed).map(str::trim_start)
}

/// After a number of at most three digits with a point or bracket, and a space.
fn after_number(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(|it: char| it.is_ascii_digit());
    let digits = line.len() - rest.len();
    let rest = rest.strip_prefix(['.', ')']).filter(|it| it.is_empty() || it.starts_with(char::is_whitespace))?;
    (1..=3).contains(&digits).then(|| rest.trim_start())
}
