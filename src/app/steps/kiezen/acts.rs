//! What a tap in Kiezen does to the project. Nothing is drawn here.

use std::ops::Range;

use super::sentence_acts;
use crate::insight::{Candidate, Sentence};
use crate::model::{ChoiceEdit, ChosenValue, Edit, Project, Sources, Standing, ValueId, Way};

/// One that wants in while there is no room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::app) enum Newcomer {
    /// A cluster or words.
    Candidate {
        /// Its name or wording.
        title: String,
        /// What the value would be chosen from.
        sources: Sources,
    },
    /// A value that was set aside before.
    Aside(ValueId),
    /// Words of the sentence that become a part of it.
    Words {
        /// As they read.
        title: String,
        /// Where they stand in its text.
        span: Range<usize>,
    },
}

impl Newcomer {
    /// What it is called.
    pub fn title<'a>(&'a self, project: &'a Project) -> &'a str {
        match self {
            Self::Candidate { title, .. } | Self::Words { title, .. } => title,
            Self::Aside(value) => project.values.get(*value).map_or("", |it| &it.name),
        }
    }

    fn sources(&self, project: &Project) -> Sources {
        match self {
            Self::Candidate { sources, .. } => sources.clone(),
            Self::Words { .. } => Sources::default(),
            Self::Aside(value) => project.values.get(*value).map(|it| it.sources.clone()).unwrap_or_default(),
        }
    }

    /// Whether it can become part of a value that is chosen.
    pub fn can_join(&self) -> bool {
        !matches!(self, Self::Words { .. })
    }

    /// What lets it in; `sentence` is the one in which it comes, where a sentence is made.
    fn come_in(&self, project: &Project, sentence: &Sentence, new: ValueId) -> Vec<Edit> {
        match self {
            Self::Candidate { title, sources } => {
                let (name, sources) = (title.clone(), sources.clone());
                vec![Edit::Choice(ChoiceEdit::Choose { id: new, name, sources })]
            }
            Self::Aside(value) => sentence_acts::bring_back(project, sentence, *value),
            Self::Words { title, span } => sentence_acts::mark(project, sentence, title, span, new),
        }
    }
}

/// What a tap comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::app) enum Tap {
    /// It is done at once.
    Do(Edit),
    /// There is no room; the group has to say how.
    NoRoom(Newcomer),
}

/// A tap on a candidate: chosen, taken back, or returned. `new` is the id that a new value would get.
pub(in crate::app) fn tap(project: &Project, candidate: &Candidate, new: ValueId) -> Tap {
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
pub(in crate::app) fn come_in(project: &Project, newcomer: Newcomer, new: ValueId) -> Tap {
    let chosen = project.values_standing(Standing::Chosen).count();
    if chosen < usize::from(project.setup.max_values) {
        Tap::Do(together(newcomer.come_in(project, &Sentence::of(project), new)))
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
pub(in crate::app) fn replace(project: &Project, leaving: ValueId, newcomer: &Newcomer, new: ValueId) -> Edit {
    let mut edits = sentence_acts::set_aside(project, leaving);
    let sentence = Sentence::of(project).unmarked(leaving);
    edits.extend(newcomer.come_in(project, &sentence, new));
    Edit::All(edits)
}

/// Several edits as one act; one stays what it is.
pub(super) fn together(mut edits: Vec<Edit>) -> Edit {
    match edits.pop() {
        Some(only) if edits.is_empty() => only,
        Some(last) => {
            edits.push(last);
            Edit::All(edits)
        }
        None => Edit::All(edits),
    }
}

/// A tap on a candidate while a sentence is made: it is tied to the part that is picked. Nothing where it is tied already.
pub(super) fn tie(part: &ChosenValue, candidate: &Candidate) -> Option<Edit> {
    let sources = candidate.sources();
    let is_tied = sources.clusters.iter().all(|it| part.sources.clusters.contains(it))
        && sources.cards.iter().all(|it| part.sources.cards.contains(it));
    let join = ChoiceEdit::Join { value: part.id, name: part.name.clone(), sources };
    (!is_tied).then_some(Edit::Choice(join))
}

/// Whether a sentence is made.
pub(super) fn is_sentence(project: &Project) -> bool {
    project.way == Way::Sentence
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

/// A sentence that was pasted with line breaks, on one line.
pub(super) fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}
