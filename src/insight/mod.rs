//! Questions asked of a project: pure functions, and one index that is made once for each version of it.
//!
//! Answers are plain data. How they are shown is not known here. Invariant: counts come from the sheets; a sheet counts
//! once in every total, whatever stands on it.

pub mod candidates;
pub mod considered;
pub mod coverage;
pub mod deck;
pub mod difference;
pub mod fate;
pub mod hints;
pub mod lay;
pub mod loading_sheet;
pub mod origin;
pub mod parts;
pub mod rests;
pub mod review;
pub mod search;
pub mod sentence;
pub mod similar;
pub mod stacks;
pub mod status;
pub mod summary;
pub mod together;
pub mod unplaced;

use std::collections::BTreeMap;

use crate::model::{BehaviourNoteId, CardKey, ClusterId, MeetingId, Project, SheetId, Sources, TableId, ValueNoteId};

pub use candidates::{Candidate, CandidateKind};
pub use coverage::Coverage;
pub use deck::Deck;
pub use difference::{Changed, Difference};
pub use fate::{Fate, Fates};
pub use lay::{BoardLay, ClusterLay, ParkedLay};
pub use origin::Origin;
pub use rests::{OtherWord, Rests};
pub use review::{Review, ReviewItem};
pub use sentence::Sentence;
pub use stacks::Stack;
pub use status::{Status, open_relations, status_of};
pub use summary::Summary;
pub use together::{Together, together};
pub use unplaced::Unplaced;

/// What is asked so often that it is looked up once for each version of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Insight {
    /// The tables of each meeting, by number.
    pub tables: BTreeMap<MeetingId, Vec<TableId>>,
    /// The sheets of each table, by number, withdrawn ones too.
    pub sheets: BTreeMap<TableId, Vec<SheetId>>,
    /// The values of each sheet, by number, withdrawn ones too.
    pub values: BTreeMap<SheetId, Vec<ValueNoteId>>,
    /// The behaviours of each sheet, by number, withdrawn ones too.
    pub behaviours: BTreeMap<SheetId, Vec<BehaviourNoteId>>,
    /// The behaviours that count and are tied to a value.
    pub tied: BTreeMap<ValueNoteId, Vec<BehaviourNoteId>>,
    /// How many sheets count.
    pub sheet_count: usize,
    /// How many values count.
    pub value_count: usize,
    /// How many behaviours count.
    pub behaviour_count: usize,
}

impl Insight {
    /// Looks again only where what is looked at has changed.
    pub fn renew(&mut self, before: &Project, now: &Project) {
        let is_same = before.tables.is_same(&now.tables)
            && before.sheets.is_same(&now.sheets)
            && before.value_notes.is_same(&now.value_notes)
            && before.behaviour_notes.is_same(&now.behaviour_notes);
        if !is_same {
            *self = Self::new(now);
        }
    }

    /// Looks once through the whole project.
    pub fn new(project: &Project) -> Self {
        let mut insight = Self::default();
        for table in project.tables.iter() {
            insight.tables.entry(table.meeting).or_default().push(table.id);
        }
        for sheet in project.sheets.iter() {
            insight.sheets.entry(sheet.table).or_default().push(sheet.id);
        }
        for note in project.value_notes.iter() {
            insight.values.entry(note.sheet).or_default().push(note.id);
        }
        for note in project.behaviour_notes.iter() {
            insight.behaviours.entry(note.sheet).or_default().push(note.id);
            if project.behaviour_note_counts(note) {
                insight.behaviour_count += 1;
                for value in &note.links {
                    insight.tied.entry(*value).or_default().push(note.id);
                }
            }
        }
        let number = |table: &TableId| project.tables.get(*table).map(|it| it.number);
        insight.tables.values_mut().for_each(|it| it.sort_by_key(number));
        let number = |sheet: &SheetId| project.sheets.get(*sheet).map(|it| it.number);
        insight.sheets.values_mut().for_each(|it| it.sort_by_key(number));
        insight.sheet_count = project.sheets.iter().filter(|it| it.withdrawn.is_none()).count();
        insight.value_count = project.value_notes.iter().filter(|it| project.value_note_counts(it)).count();
        insight
    }

    /// The meetings in the order of their numbers.
    pub fn meetings(project: &Project) -> Vec<MeetingId> {
        let mut meetings: Vec<_> = project.meetings.iter().map(|it| (it.number, it.id)).collect();
        meetings.sort_unstable();
        meetings.into_iter().map(|(_, id)| id).collect()
    }

    /// All sheets, by meeting, table and number.
    pub fn sheets_in_order(&self, project: &Project) -> Vec<SheetId> {
        let meetings = Self::meetings(project).into_iter();
        let tables = meetings.filter_map(|it| self.tables.get(&it)).flatten();
        tables.filter_map(|it| self.sheets.get(it)).flatten().copied().collect()
    }

    /// The notes behind a card: itself, or those of the cluster that it stands for.
    pub fn notes_of(project: &Project, card: CardKey) -> Vec<ValueNoteId> {
        match card {
            CardKey::Note(note) | CardKey::Part(note, _) => vec![note],
            CardKey::Result(cluster) => Self::notes_of_cluster(project, cluster),
        }
    }

    /// The notes behind what was chosen: those of its clusters and those of its cards, cluster after cluster and card
    /// after card. One that lies in several of them comes several times.
    pub fn notes_of_sources(project: &Project, sources: &Sources) -> impl Iterator<Item = ValueNoteId> {
        let clusters = sources.clusters.iter().flat_map(|it| Self::notes_of_cluster(project, *it));
        let cards = sources.cards.iter().filter(|it| project.card_counts(**it));
        clusters.chain(cards.flat_map(|it| Self::notes_of(project, *it)))
    }

    /// The notes that count and lie in a cluster.
    pub fn notes_of_cluster(project: &Project, cluster: ClusterId) -> Vec<ValueNoteId> {
        let cards = project.clusters.get(cluster).map_or(&[][..], |it| &it.cards);
        let counting = cards.iter().filter(|it| project.card_counts(**it));
        counting
            .flat_map(|card| match card {
                CardKey::Note(note) | CardKey::Part(note, _) => vec![*note],
                CardKey::Result(inner) if *inner != cluster => Self::notes_of_cluster(project, *inner),
                CardKey::Result(_) => Vec::new(),
            })
            .collect()
    }
}
