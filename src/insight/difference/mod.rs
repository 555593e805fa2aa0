//! What differs between two states of a project, counted by kind: so many cards moved, so many clusters renamed.
//!
//! What is new or gone is told with all that is in it: of a new sheet nobody says that its source is another one. Only
//! what lies somewhere is told where it lies now, also in something new: cards in a new cluster were moved.
//!
//! Invariant: nothing is told exactly where both are equal. Project and records are taken apart field by field, without
//! a rest, so that a new field does not compile before it has its kind here. What is looked at grows with the project,
//! never with its square.

mod board;
mod changed;
mod choice;
mod input;
mod loading;
mod pairs;
mod rest;

use std::collections::BTreeMap;

pub use changed::Changed;

use crate::model::Project;

/// What differs between two states of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    changes: BTreeMap<Changed, usize>,
}

impl Difference {
    /// What became of `before` in `after`.
    pub fn between(before: &Project, after: &Project) -> Self {
        let mut difference = Self::default();
        difference.look(before, after);
        // Numbers rise with whatever is added: they say something only where nothing else does.
        if difference.changes.len() > 1 {
            difference.changes.remove(&Changed::Numbers);
        }
        difference.tell(Changed::SomethingElse, difference.is_nothing() && before != after);
        difference
    }

    /// Whether both are equal.
    pub fn is_nothing(&self) -> bool {
        self.changes.is_empty()
    }

    /// What changed and how often, the most important first.
    pub fn changes(&self) -> impl Iterator<Item = (Changed, usize)> {
        self.changes.iter().map(|(changed, count)| (*changed, *count))
    }

    /// How often this is so; 0 where it is not.
    pub fn count(&self, changed: Changed) -> usize {
        self.changes.get(&changed).copied().unwrap_or_default()
    }

    fn add(&mut self, changed: Changed, count: usize) {
        if count > 0 {
            *self.changes.entry(changed).or_default() += count;
        }
    }

    fn tell(&mut self, changed: Changed, is_so: bool) {
        self.add(changed, usize::from(is_so));
    }

    fn look(&mut self, before: &Project, after: &Project) {
        let Project {
            setup,
            last_meeting_number,
            meetings,
            tables,
            sheets,
            value_notes,
            behaviour_notes,
            board_design,
            boards,
            clusters,
            apart,
            values,
            givens,
            is_policy_revealed,
            vision,
            way,
            sentence,
            rounds,
            decision,
            form,
            levels,
            aside,
            last_behaviour_number,
            behaviours,
            pictures,
            teams,
        } = before;
        self.count_cards(before, after);
        self.count_clusters(clusters, &after.clusters);
        self.count_boards(boards, &after.boards);
        self.look_at_design(*board_design, after.board_design);
        self.count_apart(apart, &after.apart);
        self.count_meetings(meetings, &after.meetings);
        self.count_tables(tables, &after.tables);
        self.count_sheets(sheets, &after.sheets);
        self.count_value_notes(value_notes, &after.value_notes);
        self.count_behaviour_notes(behaviour_notes, &after.behaviour_notes);
        self.count_values(values, &after.values);
        self.count_rounds(rounds, &after.rounds);
        self.look_at_decision(decision, &after.decision);
        self.look_at_way(*way, after.way);
        self.tell(Changed::Sentence, *sentence != after.sentence);
        self.count_stands(before, after);
        self.count_behaviours(behaviours, &after.behaviours);
        self.count_aside(aside, &after.aside);
        self.tell(Changed::Form, *form != after.form);
        self.tell(Changed::Levels, *levels != after.levels);
        self.count_givens(givens, &after.givens);
        self.tell(Changed::PolicyRevealed, !is_policy_revealed && after.is_policy_revealed);
        self.tell(Changed::PolicyHidden, *is_policy_revealed && !after.is_policy_revealed);
        self.tell(Changed::Vision, *vision != after.vision);
        self.count_teams(teams, &after.teams);
        self.count_pictures(pictures, &after.pictures);
        self.count_settings(setup, &after.setup);
        let has_same_numbers =
            *last_meeting_number == after.last_meeting_number && *last_behaviour_number == after.last_behaviour_number;
        self.tell(Changed::Numbers, !has_same_numbers);
    }
}
