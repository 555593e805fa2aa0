//! What a tap in Kiezen does to the project. Nothing is drawn here.

use crate::insight::Candidate;
use crate::model::{ChoiceEdit, ChosenValue, Edit, Project, Sources, Standing, ValueId};

/// One that wants in while there is no room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Newcomer {
    /// A cluster or words.
    Candidate {
        /// Its name or wording.
        title: String,
        /// What the value would be chosen from.
        sources: Sources,
    },
    /// A value that was set aside before.
    Aside(ValueId),
}

impl Newcomer {
    /// What it is called.
    pub fn title<'a>(&'a self, project: &'a Project) -> &'a str {
        match self {
            Self::Candidate { title, .. } => title,
            Self::Aside(value) => project.values.get(*value).map_or("", |it| &it.name),
        }
    }

    fn sources(&self, project: &Project) -> Sources {
        match self {
            Self::Candidate { sources, .. } => sources.clone(),
            Self::Aside(value) => project.values.get(*value).map(|it| it.sources.clone()).unwrap_or_default(),
        }
    }

    fn choose(&self, new: ValueId) -> ChoiceEdit {
        match self {
            Self::Candidate { title, sources } => {
                ChoiceEdit::Choose { id: new, name: title.clone(), sources: sources.clone() }
            }
            Self::Aside(value) => ChoiceEdit::Return(*value),
        }
    }
}

/// What a tap comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Tap {
    /// It is done at once.
    Do(Edit),
    /// There is no room; the group has to say how.
    NoRoom(Newcomer),
}

/// A tap on a candidate: chosen, taken back, or returned. `new` is the id that a new value would get.
pub(super) fn tap(project: &Project, candidate: &Candidate, new: ValueId) -> Tap {
    match candidate.value.and_then(|it| project.values.get(it)) {
        Some(value) if value.standing == Standing::Chosen => Tap::Do(leave(value, &candidate.title)),
        Some(value) => come_in(project, Newcomer::Aside(value.id), new),
        None => {
            let newcomer = Newcomer::Candidate { title: candidate.title.clone(), sources: candidate.sources() };
            come_in(project, newcomer, new)
        }
    }
}

/// Chooses where there is room.
pub(super) fn come_in(project: &Project, newcomer: Newcomer, new: ValueId) -> Tap {
    let chosen = project.values_standing(Standing::Chosen).count();
    if chosen < usize::from(project.setup.max_values) {
        Tap::Do(Edit::Choice(newcomer.choose(new)))
    } else {
        Tap::NoRoom(newcomer)
    }
}

/// Takes a value out of the choice. Only one that nobody has worked on is gone; `first_name` is what it was called when
/// it was chosen, so that a name that somebody gave is work too.
pub(super) fn leave(value: &ChosenValue, first_name: &str) -> Edit {
    let is_worked_on = !value.loading.is_empty() || !value.meaning.is_empty() || !value.considered.is_empty();
    let is_untouched = !is_worked_on && value.name == first_name;
    Edit::Choice(if is_untouched { ChoiceEdit::TakeBack(value.id) } else { ChoiceEdit::SetAside(value.id) })
}

/// One leaves and lies under "Net niet", the newcomer takes its place: one act.
pub(super) fn replace(leaving: ValueId, newcomer: &Newcomer, new: ValueId) -> Edit {
    Edit::All(vec![Edit::Choice(ChoiceEdit::SetAside(leaving)), Edit::Choice(newcomer.choose(new))])
}

/// The newcomer becomes part of a value that is chosen.
pub(super) fn join(project: &Project, value: ValueId, newcomer: &Newcomer, name: &str) -> Edit {
    Edit::Choice(ChoiceEdit::Join { value, name: name.trim().to_owned(), sources: newcomer.sources(project) })
}

/// Puts a chosen value at a place among the chosen ones, from 0 on; nothing where it stands there already.
pub(super) fn put_at(project: &Project, value: ValueId, place: usize) -> Option<Edit> {
    let chosen: Vec<ValueId> = project.values_standing(Standing::Chosen).map(|it| it.id).collect();
    if chosen.get(place) == Some(&value) || place >= chosen.len() {
        return None;
    }
    let others: Vec<ValueId> = chosen.into_iter().filter(|it| *it != value).collect();
    Some(Edit::Choice(ChoiceEdit::Order { value, before: others.get(place).copied() }))
}
