//! What differs in the loading of values, and in the behaviours that the group works with.

use std::collections::{BTreeMap, BTreeSet};

use super::pairs::{Became, are_reordered, became};
use super::{Changed, Difference};
use crate::model::{
    Aside, Behaviour, BehaviourId, BehaviourNoteId, Column, Loading, Placement, PlacementId, Project, Records, ValueId,
};

/// Where a behaviour stands.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Stand {
    value: ValueId,
    /// In the column of what we do.
    is_done: bool,
    /// What it stands beside.
    beside: Option<BehaviourId>,
}

impl Difference {
    pub(super) fn look_at_loading(&mut self, before: &Loading, after: &Loading) {
        let Loading {
            core,
            core_proposals,
            residents_notice,
            question,
            placements,
            rows_on_card,
            is_agreed,
            topics,
            obstacles,
            tensions,
            worked_on_by,
            competences,
            numbered,
        } = before;
        self.tell(Changed::Cores, *core != after.core);
        self.tell(Changed::CoresAgreed, !is_agreed && after.is_agreed);
        self.tell(Changed::CoresOpen, *is_agreed && !after.is_agreed);
        self.tell(Changed::CoreProposals, *core_proposals != after.core_proposals);
        self.tell(Changed::ResidentsNotice, *residents_notice != after.residents_notice);
        self.tell(Changed::Questions, *question != after.question);
        let is_deepened = (topics, obstacles, tensions) != (&after.topics, &after.obstacles, &after.tensions);
        self.tell(Changed::Deepened, is_deepened);
        self.tell(Changed::WorkedOnBy, *worked_on_by != after.worked_on_by);
        self.tell(Changed::Competences, *competences != after.competences);
        self.tell(Changed::Worksheets, *numbered != after.numbered);
        if (placements, rows_on_card) != (&after.placements, &after.rows_on_card) {
            self.look_at_rows(before, after);
        }
    }

    /// Level and order of what stayed where it was, and which heads came over the line "on the card".
    fn look_at_rows(&mut self, before: &Loading, after: &Loading) {
        let now: BTreeMap<PlacementId, Placement> = after.placements.iter().map(|it| (it.id, *it)).collect();
        let pair = |it: &Placement| now.get(&it.id).map(|now| (*it, *now));
        let pairs: Vec<(Placement, Placement)> = before.placements.iter().filter_map(pair).collect();
        self.add(Changed::BehaviourLevels, pairs.iter().filter(|(one, now)| one.level != now.level).count());

        let stays = |(one, now): &&(Placement, Placement)| Placement { level: now.level, ..*one } == *now;
        let stayed: BTreeSet<PlacementId> = pairs.iter().filter(stays).map(|it| it.0.id).collect();
        let ids = |loading: &Loading| -> Vec<PlacementId> {
            loading.placements.iter().map(|it| it.id).filter(|it| stayed.contains(it)).collect()
        };
        self.tell(Changed::BehavioursReordered, ids(before) != ids(after));

        let (old, new) = (heads_on_card(before), heads_on_card(after));
        let has_crossed = |(id, is_on_card)| new.get(id).is_some_and(|it| it != is_on_card);
        self.tell(Changed::RowsOnCard, old.iter().any(has_crossed));
    }

    /// Where the behaviours stand that are in both; what stands nowhere was taken out of every value.
    pub(super) fn count_stands(&mut self, before: &Project, after: &Project) {
        if before.values.is_same(&after.values) {
            return;
        }
        let (old, new) = (stands(before), stands(after));
        let stayed = before.behaviours.ids().filter(|it| after.behaviours.contains(*it));
        self.add(Changed::BehavioursMoved, stayed.filter(|it| old.get(it) != new.get(it)).count());
    }

    pub(super) fn count_behaviours(&mut self, before: &Records<Behaviour>, after: &Records<Behaviour>) {
        for it in became(before, after) {
            match it {
                Became::Added(_) => self.add(Changed::BehavioursAdded, 1),
                Became::Gone(_) => self.add(Changed::BehavioursGone, 1),
                Became::Stayed(behaviour, now) => {
                    let Behaviour { id: _, number, wording, origins, towards, who, aside } = behaviour;
                    self.tell(Changed::BehavioursReworded, *wording != now.wording);
                    self.tell(Changed::BehaviourOrigins, *origins != now.origins);
                    self.tell(Changed::BehavioursAddressed, (towards, who) != (&now.towards, &now.who));
                    self.look_at_aside(aside.as_ref(), now.aside.as_ref());
                    self.tell(Changed::SomethingElse, *number != now.number);
                }
            }
        }
        self.tell(Changed::SomethingElse, are_reordered(before, after));
    }

    pub(super) fn count_aside(
        &mut self,
        before: &BTreeMap<BehaviourNoteId, Aside>,
        after: &BTreeMap<BehaviourNoteId, Aside>,
    ) {
        for (note, aside) in before {
            self.look_at_aside(Some(aside), after.get(note));
        }
        for (_, aside) in after.iter().filter(|it| !before.contains_key(it.0)) {
            self.look_at_aside(None, Some(aside));
        }
    }

    fn look_at_aside(&mut self, before: Option<&Aside>, after: Option<&Aside>) {
        match (before, after) {
            (None, Some(_)) => self.add(Changed::AsideAdded, 1),
            (Some(_), None) => self.add(Changed::AsideGone, 1),
            (Some(_), Some(_)) | (None, None) => self.tell(Changed::AsideReasons, before != after),
        }
    }
}

/// Where each behaviour stands, in an order that says nothing.
fn stands(project: &Project) -> BTreeMap<BehaviourId, Vec<Stand>> {
    let mut stands = BTreeMap::<BehaviourId, Vec<Stand>>::new();
    for value in project.values.iter() {
        let placements = &value.loading.placements;
        let behaviour_at: BTreeMap<PlacementId, BehaviourId> =
            placements.iter().map(|it| (it.id, it.behaviour)).collect();
        for Placement { id: _, behaviour, column, beside, level: _ } in placements {
            let beside = beside.and_then(|it| behaviour_at.get(&it).copied());
            let stand = Stand { value: value.id, is_done: *column == Column::Does, beside };
            stands.entry(*behaviour).or_default().push(stand);
        }
    }
    stands.values_mut().for_each(|it| it.sort_unstable());
    stands
}

/// The heads of a loading, and which of them are above the line.
fn heads_on_card(loading: &Loading) -> BTreeMap<PlacementId, bool> {
    let rows = loading.heads().enumerate();
    rows.map(|(row, it)| (it.id, row < loading.rows_on_card)).collect()
}
