//! What is known of a value, a behaviour or a place, in words: the same for a text and for a table.

use crate::insight::stacks::wording_of;
use crate::insight::unplaced::card_code;
use crate::insight::{Coverage, Insight, lay, status_of};
use crate::model::{
    Aside, Behaviour, BehaviourNote, BehaviourNoteId, ChosenValue, ClusterId, GivenKind, Placement, Project, Sheet,
    Sources, Standing,
};
use crate::words::considered::direction_key;
use crate::words::worked_out::{status_key, towards_key, who_key};
use crate::words::{Counted, Words};

/// Between several that stand in one cell.
pub(super) const BETWEEN: &str = ", ";

/// Answers about one project.
pub(super) struct Said<'a> {
    pub(super) project: &'a Project,
    pub(super) insight: Insight,
    pub(super) words: &'a Words,
}

impl<'a> Said<'a> {
    pub(super) fn new(project: &'a Project, words: &'a Words) -> Self {
        Self { project, insight: Insight::new(project), words }
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    /// `w2` of a value or `g4` of a behaviour behind the code of its sheet.
    pub(super) fn code(&self, sheet: &Sheet, mark: char, number: u32) -> String {
        let code = self.project.sheet_code(sheet).map_or_else(String::new, |it| it.to_string());
        format!("{code}-{mark}{number}")
    }

    /// The code of a behaviour of a sheet.
    pub(super) fn note_code(&self, note: &BehaviourNote) -> String {
        self.project.sheets.get(note.sheet).map_or_else(String::new, |it| self.code(it, 'g', note.number))
    }

    /// The sheets that a behaviour comes from, by code; its own where it was typed while loading.
    pub(super) fn behaviour_code(&self, behaviour: &Behaviour) -> String {
        let notes = behaviour.origins.iter().filter_map(|it| self.project.behaviour_notes.get(*it));
        let codes: Vec<String> = notes.map(|it| self.note_code(it)).collect();
        if codes.is_empty() { format!("L-g{}", behaviour.number) } else { codes.join(BETWEEN) }
    }

    /// To whom a behaviour is shown.
    pub(super) fn towards(&self, behaviour: &Behaviour) -> String {
        let towards = behaviour.towards.iter().map(|it| self.say(towards_key(*it)));
        towards.collect::<Vec<_>>().join(BETWEEN)
    }

    /// Who shows a behaviour.
    pub(super) fn who(&self, behaviour: &Behaviour) -> String {
        behaviour.who.iter().map(|it| self.say(who_key(*it))).collect::<Vec<_>>().join(BETWEEN)
    }

    /// The level of growth at which a behaviour stands, by name, else by number.
    pub(super) fn level(&self, placement: &Placement) -> String {
        let Some(level) = placement.level.map(usize::from) else { return String::new() };
        let name = self.project.levels.get(level).filter(|it| !it.trim().is_empty());
        name.cloned().unwrap_or_else(|| (level + 1).to_string())
    }

    /// Why a behaviour was set aside.
    pub(super) fn aside(&self, aside: &Aside) -> String {
        match aside {
            Aside::NotOurs => self.say("laden-aside-not-ours"),
            Aside::Because(reason) if reason.trim().is_empty() => self.say("laden-aside-without-reason"),
            Aside::Because(reason) => reason.clone(),
        }
    }

    /// How far a value has come.
    pub(super) fn status(&self, value: &ChosenValue) -> String {
        self.say(status_key(status_of(value)))
    }

    /// Whether a value is chosen.
    pub(super) fn standing(&self, value: &ChosenValue) -> String {
        match value.standing {
            Standing::Chosen => self.say("kiezen-state-chosen"),
            Standing::SetAside => self.say("kiezen-state-aside"),
        }
    }

    /// For whom a value is meant.
    pub(super) fn direction(&self, value: &ChosenValue) -> String {
        value.considered.direction.map_or_else(String::new, |it| self.say(direction_key(it)))
    }

    /// The clusters and cards that a value was chosen from.
    pub(super) fn sources(&self, sources: &Sources) -> String {
        let clusters = sources.clusters.iter().map(|it| self.cluster(*it));
        let cards = sources.cards.iter().map(|it| wording_of(self.project, *it).into_owned());
        clusters.chain(cards).filter(|it| !it.is_empty()).collect::<Vec<_>>().join(BETWEEN)
    }

    /// A cluster by its name, or the one it is called by.
    pub(super) fn cluster(&self, id: ClusterId) -> String {
        let Some(cluster) = self.project.clusters.get(id) else { return String::new() };
        if cluster.name.is_empty() { lay::working_name_of(self.project, cluster) } else { cluster.name.clone() }
    }

    /// "staat op 14 van 51 bladen"
    pub(super) fn stands_on(&self, sheets: usize, total: usize) -> String {
        let total = Counted::Sheets.argument(total);
        self.words.say_with("card-counts", &[("sheets", sheets.into()), ("total", total)])
    }

    /// On how many sheets there is something of a value.
    pub(super) fn sheets_of(&self, value: &ChosenValue) -> usize {
        Coverage::of_sources(self.project, &value.sources).sheets
    }

    /// What stands above the givens of a kind.
    pub(super) fn givens(&self, kind: GivenKind) -> String {
        self.say(match kind {
            GivenKind::Audience => "context-audiences",
            GivenKind::CoreValue => "relation-core-values",
            GivenKind::Competence => "relation-competences",
            GivenKind::Policy => "policy-title",
            GivenKind::Question => "context-questions",
        })
    }

    /// Whether something of a sheet counts no more, by itself or with its sheet.
    pub(super) fn withdrawn(&self, is_withdrawn: bool) -> String {
        if is_withdrawn { self.say("text-withdrawn") } else { String::new() }
    }

    /// The behaviours of sheets that were set aside, each with the reason, in the order of the input.
    pub(super) fn notes_aside(&self) -> impl Iterator<Item = (&'a BehaviourNote, &'a Aside)> {
        let project = self.project;
        let aside = |id: BehaviourNoteId| project.aside.get(&id);
        project.behaviour_notes.iter().filter_map(move |it| Some((it, aside(it.id)?)))
    }

    /// The behaviours of the loading that stand at no value or were set aside, in their order.
    pub(super) fn behaviours_aside(&self) -> impl Iterator<Item = &'a Behaviour> {
        let placements = self.project.values.iter().flat_map(|it| &it.loading.placements);
        let placed: std::collections::BTreeSet<_> = placements.map(|it| it.behaviour).collect();
        self.project.behaviours.iter().filter(move |it| it.aside.is_some() || !placed.contains(&it.id))
    }

    /// The codes of the cards of a stack.
    pub(super) fn card_codes(&self, cards: &[crate::model::CardKey]) -> String {
        cards.iter().map(|it| card_code(self.project, *it)).collect::<Vec<_>>().join(BETWEEN)
    }
}
