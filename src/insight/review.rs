//! Which behaviour a value still has to look at, which was set aside, and which is simply kept.
//!
//! A behaviour of a sheet is *placed* when it is the origin of a placed record, else *set aside*, else *to review* where it
//! hangs on a card of a chosen value, else simply kept.

use std::collections::BTreeSet;

use super::Insight;
use crate::model::{BehaviourId, BehaviourNote, BehaviourNoteId, ChosenValue, Project, Standing, ValueNoteId};

/// A behaviour that can be attached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReviewItem {
    /// What a colleague wrote, not made into a record yet.
    Note(BehaviourNoteId),
    /// A record that stands at no value: typed or rewritten, and taken out again.
    Record(BehaviourId),
}

/// The behaviours that are placed nowhere, seen from one value.
#[derive(Clone, Debug, Default)]
pub struct Review {
    /// On the value's own clusters, with the value note by which each hangs there.
    pub own: Vec<(ReviewItem, Option<ValueNoteId>)>,
    /// With other words; kept.
    pub others: Vec<(ReviewItem, Option<ValueNoteId>)>,
    /// Set aside, those of the value first.
    pub aside: Vec<(ReviewItem, Option<ValueNoteId>)>,
}

/// The notes that a value was chosen from, in order.
pub fn notes_of_value(project: &Project, value: &ChosenValue) -> Vec<ValueNoteId> {
    let mut seen = BTreeSet::new();
    Insight::notes_of_sources(project, &value.sources).filter(|it| seen.insert(*it)).collect()
}

/// The behaviour notes that are the origin of a placed record.
pub fn placed_notes(project: &Project) -> BTreeSet<BehaviourNoteId> {
    let placements = project.values.iter().flat_map(|it| &it.loading.placements);
    let records = placements.filter_map(|it| project.behaviours.get(it.behaviour));
    records.flat_map(|it| it.origins.iter().copied()).collect()
}

/// The behaviours that count, are placed at no value and were not set aside.
pub fn unplaced(project: &Project) -> impl Iterator<Item = &BehaviourNote> {
    let placed = placed_notes(project);
    let notes = project.behaviour_notes.iter().filter(|it| project.behaviour_note_counts(it));
    notes.filter(move |it| !placed.contains(&it.id) && !project.aside.contains_key(&it.id))
}

impl Review {
    /// What `value` still has to look at; what hangs on the clusters of no chosen value comes under `others`, and so
    /// does what hangs on another one.
    pub fn of(project: &Project, insight: &Insight, value: &ChosenValue) -> Self {
        let placed = placed_notes(project);
        let waiting: Vec<_> =
            project.behaviours.iter().filter(|it| !project.is_placed(it.id)).map(|it| (it.id, &it.origins)).collect();
        let item = |note: BehaviourNoteId| {
            let record = waiting.iter().find(|(_, origins)| origins.contains(&note));
            record.map_or(ReviewItem::Note(note), |(id, _)| ReviewItem::Record(*id))
        };
        let is_aside = |item: ReviewItem| match item {
            ReviewItem::Note(note) => project.aside.contains_key(&note),
            ReviewItem::Record(record) => project.behaviours.get(record).is_some_and(|it| {
                let is_on_sheets = !it.origins.is_empty();
                let are_aside = is_on_sheets && it.origins.iter().all(|note| project.aside.contains_key(note));
                are_aside || it.aside.is_some()
            }),
        };
        let mut seen: BTreeSet<ReviewItem> = BTreeSet::new();
        let mut review = Self::default();
        for value_note in notes_of_value(project, value) {
            for note in insight.tied.get(&value_note).into_iter().flatten() {
                if !placed.contains(note) && seen.insert(item(*note)) {
                    let list = if is_aside(item(*note)) { &mut review.aside } else { &mut review.own };
                    list.push((item(*note), Some(value_note)));
                }
            }
        }
        for (id, _) in waiting.iter().filter(|(_, origins)| origins.is_empty()) {
            let item = ReviewItem::Record(*id);
            if seen.insert(item) {
                let list = if is_aside(item) { &mut review.aside } else { &mut review.own };
                list.push((item, None));
            }
        }
        for note in project.behaviour_notes.iter().filter(|it| project.behaviour_note_counts(it)) {
            if !placed.contains(&note.id) && seen.insert(item(note.id)) {
                let list = if is_aside(item(note.id)) { &mut review.aside } else { &mut review.others };
                list.push((item(note.id), note.links.first().copied()));
            }
        }
        review
    }
}

/// The values that the group works with, in order.
pub fn chosen(project: &Project) -> Vec<&ChosenValue> {
    project.values_standing(Standing::Chosen).collect()
}
