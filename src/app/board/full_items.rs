//! What stands in a cluster that is looked at full-screen: its words, the behaviour tied to them, the toelichtingen.

use std::collections::{BTreeMap, BTreeSet};

use super::data::part_of_meetings;
use crate::app::seen::Seen;
use crate::insight::stacks::{stacks_of, wording_of};
use crate::insight::{Insight, Origin, Stack};
use crate::model::{BehaviourNoteId, CardKey, ClusterId, MeetingId, SheetId};
use crate::words::Counted;

/// One thing in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// What it says.
    pub(super) text: String,
    /// The sessions that wrote it, by their place in the project.
    pub(super) sessions: Vec<usize>,
    /// The value word that it is tied to.
    pub(super) beside: String,
    /// How many cards say so.
    pub(super) count: usize,
}

/// A column with its heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Items {
    /// Empty where it goes on from the column before.
    pub(super) heading: String,
    pub(super) list: Vec<Item>,
    pub(super) kind: Kind,
}

impl Items {
    /// The same in two columns, the first half first.
    pub(super) fn halved(mut self) -> Vec<Self> {
        let second = self.list.split_off(self.list.len().div_ceil(2));
        let kind = self.kind;
        vec![self, Self { heading: String::new(), list: second, kind }]
    }
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words, as on their cards.
    Words,
    /// Behaviour with the word that it is tied to.
    Behaviours,
    /// Why the groups came to their values.
    Pitches,
}

/// The columns of a cluster; toelichtingen only where there are any.
pub(super) fn columns(seen: &Seen<'_>, cluster: ClusterId) -> Vec<Items> {
    let mut cards = Vec::new();
    collect(seen, cluster, &mut cards);
    let mut stacks = stacks_of(seen.project, &cards);
    stacks.sort_by_key(|it| std::cmp::Reverse(it.cards.len()));
    // What most people wrote comes first, also in the behaviour tied to it.
    let cards: Vec<CardKey> = stacks.iter().flat_map(|it| it.cards.iter().copied()).collect();
    let words = words(seen, stacks);
    let behaviours = behaviours(seen, &cards);
    let pitches = pitches(seen, &cards);
    let heading = |what: Counted, count: usize| seen.words.count(what, count);
    let mut columns = vec![
        Items { heading: heading(Counted::Values, cards.len()), list: words, kind: Kind::Words },
        Items { heading: heading(Counted::Behaviours, behaviours.len()), list: behaviours, kind: Kind::Behaviours },
    ];
    if !pitches.is_empty() {
        columns.push(Items { heading: heading(Counted::Pitches, pitches.len()), list: pitches, kind: Kind::Pitches });
    }
    columns
}

/// The cards that somebody wrote, in a cluster or in those of the session boards that it gathers.
fn collect(seen: &Seen<'_>, cluster: ClusterId, found: &mut Vec<CardKey>) {
    let Some(cluster) = seen.project.clusters.get(cluster) else { return };
    for card in cluster.cards.iter().copied().filter(|it| seen.project.card_counts(*it)) {
        match card {
            CardKey::Result(inner) if inner != cluster.id => collect(seen, inner, found),
            CardKey::Result(_) => {}
            CardKey::Note(_) | CardKey::Part(..) => found.push(card),
        }
    }
}

fn words(seen: &Seen<'_>, stacks: Vec<Stack>) -> Vec<Item> {
    let meetings: Vec<MeetingId> = Insight::meetings(seen.project);
    let item = |wording: String, cards: &[CardKey]| {
        let wrote = |it: &MeetingId| !part_of_meetings(seen.project, cards, &BTreeSet::from([*it])).is_empty();
        let sessions = (0..).zip(&meetings).filter(|it| wrote(it.1)).map(|it| it.0).collect();
        Item { text: wording, sessions, beside: String::new(), count: cards.len() }
    };
    stacks.into_iter().map(|it| item(it.wording, &it.cards)).collect()
}

/// Each behaviour once, in the order of the cards, with every word of the cluster that it is tied to.
fn behaviours(seen: &Seen<'_>, cards: &[CardKey]) -> Vec<Item> {
    let mut order: Vec<BehaviourNoteId> = Vec::new();
    let mut tied: BTreeMap<BehaviourNoteId, Vec<String>> = BTreeMap::new();
    for card in cards {
        let wording = wording_of(seen.project, *card);
        let notes = Insight::notes_of(seen.project, *card);
        for behaviour in notes.iter().filter_map(|it| seen.insight.tied.get(it)).flatten() {
            let words = tied.entry(*behaviour).or_default();
            if words.is_empty() {
                order.push(*behaviour);
            }
            if !words.iter().any(|it| *it == wording) {
                words.push(wording.clone().into_owned());
            }
        }
    }
    let item = |id: BehaviourNoteId| {
        let note = seen.project.behaviour_notes.get(id)?;
        let beside = tied.get(&id).map_or_else(String::new, |it| it.join(" · "));
        Some(Item { text: note.wording.clone(), sessions: rank_of_sheet(seen, note.sheet), beside, count: 1 })
    };
    order.into_iter().filter_map(item).collect()
}

fn pitches(seen: &Seen<'_>, cards: &[CardKey]) -> Vec<Item> {
    let mut told = BTreeSet::new();
    let sheets = cards.iter().filter_map(|it| seen.project.note_of_card(*it)).map(|it| it.sheet);
    let once = sheets.filter(|it| told.insert(*it)).filter_map(|it| seen.project.sheets.get(it));
    let pitched = once.filter(|it| !it.pitch.trim().is_empty());
    let item = |text: &str, sheet: SheetId| Item {
        text: text.trim().to_owned(),
        sessions: rank_of_sheet(seen, sheet),
        beside: String::new(),
        count: 1,
    };
    pitched.map(|it| item(&it.pitch, it.id)).collect()
}

fn rank_of_sheet(seen: &Seen<'_>, sheet: SheetId) -> Vec<usize> {
    let meeting = seen.project.meeting_of_sheet(sheet);
    meeting.map(|it| Origin::rank(seen.project, it)).into_iter().collect()
}
