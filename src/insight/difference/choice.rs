//! What differs in the choice: values, rounds of hands, the decision and the sentence.

use std::collections::BTreeMap;

use super::pairs::{Became, are_reordered, became, differing};
use super::{Changed, Difference};
use crate::model::{CardKey, ChosenValue, Considered, Decision, Records, Round, Standing, Way};

impl Difference {
    pub(super) fn count_values(&mut self, before: &Records<ChosenValue>, after: &Records<ChosenValue>) {
        for it in became(before, after) {
            match it {
                Became::Added(value) => self.add(added(value), 1),
                Became::Gone(value) => self.add(gone(value), 1),
                Became::Stayed(value, now) => self.look_at_value(value, now),
            }
        }
        self.tell(Changed::ValuesReordered, are_reordered(before, after));
    }

    fn look_at_value(&mut self, before: &ChosenValue, after: &ChosenValue) {
        let ChosenValue { id: _, name, meaning, sources, standing, loading, is_part, considered } = before;
        match (standing, after.standing) {
            (Standing::Chosen, Standing::SetAside) => self.add(Changed::ValuesSetAside, 1),
            (Standing::SetAside, Standing::Chosen) => self.add(Changed::ValuesReturned, 1),
            (Standing::Chosen, Standing::Chosen) | (Standing::SetAside, Standing::SetAside) => {}
        }
        self.tell(Changed::ValuesRenamed, *name != after.name);
        self.tell(Changed::ValueMeanings, *meaning != after.meaning);
        self.tell(Changed::ValueSources, *sources != after.sources);
        self.tell(Changed::SomethingElse, *is_part != after.is_part);
        self.look_at_loading(loading, &after.loading);
        let Considered { answers, direction, relations, mark } = considered;
        let now = &after.considered;
        self.tell(Changed::ValueAnswers, *answers != now.answers);
        self.tell(Changed::ValueDirections, *direction != now.direction);
        self.tell(Changed::ValueRelations, *relations != now.relations);
        self.tell(Changed::ValueMarks, *mark != now.mark);
    }

    pub(super) fn count_rounds(&mut self, before: &Records<Round>, after: &Records<Round>) {
        for it in became(before, after) {
            match it {
                Became::Added(_) => self.add(Changed::RoundsAdded, 1),
                Became::Gone(_) => self.add(Changed::RoundsGone, 1),
                Became::Stayed(round, now) => {
                    let Round { id: _, name, hands: _ } = round;
                    self.tell(Changed::RoundsRenamed, *name != now.name);
                    self.add(Changed::Hands, differing(&hands_of(round), &hands_of(now)));
                }
            }
        }
        self.tell(Changed::SomethingElse, are_reordered(before, after));
    }

    pub(super) fn look_at_decision(&mut self, before: &Decision, after: &Decision) {
        let Decision { why, date, roles, minority, not_taken } = before;
        let is_same = (why, date, roles, minority) == (&after.why, &after.date, &after.roles, &after.minority);
        self.tell(Changed::Decision, !is_same);
        self.add(Changed::NotTaken, differing(not_taken, &after.not_taken));
    }

    pub(super) fn look_at_way(&mut self, before: Way, after: Way) {
        match (before, after) {
            (Way::Sentence, Way::Values) => self.add(Changed::WayValues, 1),
            (Way::Values, Way::Sentence) => self.add(Changed::WaySentence, 1),
            (Way::Values, Way::Values) | (Way::Sentence, Way::Sentence) => {}
        }
    }
}

fn added(value: &ChosenValue) -> Changed {
    match value.standing {
        Standing::SetAside => Changed::NearlyAdded,
        Standing::Chosen if value.is_part => Changed::PartsAdded,
        Standing::Chosen => Changed::ValuesAdded,
    }
}

fn gone(value: &ChosenValue) -> Changed {
    match value.standing {
        Standing::SetAside => Changed::NearlyGone,
        Standing::Chosen if value.is_part => Changed::PartsGone,
        Standing::Chosen => Changed::ValuesGone,
    }
}

fn hands_of(round: &Round) -> BTreeMap<CardKey, u32> {
    round.hands.iter().map(|it| (it.card, it.hands)).collect()
}
