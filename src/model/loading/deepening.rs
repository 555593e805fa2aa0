//! What deepens a value beyond its core: answers, obstacles, lines between two sides, to whom and by whom.

use serde::{Deserialize, Serialize};

use super::LoadingEdit;
use crate::model::project::{found, found_mut};
use crate::model::{BehaviourNoteId, Project, Refusal, wording};

/// To whom a behaviour is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Towards {
    /// Colleagues.
    Colleagues,
    /// Residents and customers.
    Residents,
    /// Other services.
    Services,
}

impl Towards {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Colleagues, Self::Residents, Self::Services];
}

/// Who shows a behaviour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Who {
    /// Anybody who works here (medewerker).
    Employee,
    /// Who leads a team.
    Leader,
    /// The management team.
    Management,
}

impl Who {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Employee, Self::Leader, Self::Management];
}

/// What a deepening question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Topic {
    /// What it means.
    Means,
    /// What it does not mean.
    MeansNot,
    /// Why we want it.
    Why,
    /// How we do it.
    How,
    /// When we do.
    When,
    /// When we do not.
    WhenNot,
    /// Several meanings side by side.
    Meanings,
    /// Good examples.
    Examples,
    /// What goes well already.
    GoesWell,
    /// The story, in the form of a story.
    Story,
}

impl Topic {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 10] = [
        Self::Means,
        Self::MeansNot,
        Self::Why,
        Self::How,
        Self::When,
        Self::WhenNot,
        Self::Meanings,
        Self::Examples,
        Self::GoesWell,
        Self::Story,
    ];
}

/// In which form all values are worked out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// One sentence each.
    Sentence,
    /// A list of behaviours each.
    #[default]
    Behaviours,
    /// A story each.
    Story,
    /// A matrix of levels (Groeimatrix).
    Matrix,
}

impl Form {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Sentence, Self::Behaviours, Self::Story, Self::Matrix];

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over the field by reference")]
    pub(in crate::model) fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// What stands in the way of a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Obstacle {
    /// What it is.
    pub obstacle: String,
    /// What we answer to it; may be empty.
    pub answer: String,
}

/// A line between two sides that both have something to say for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tension {
    /// One side.
    pub left: String,
    /// The other side.
    pub right: String,
    /// Where the group stands: 0 at the left to 100 at the right.
    pub point: u8,
}

/// Why a behaviour of a sheet was set aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Aside {
    /// It is not ours.
    NotOurs,
    /// For a reason of its own; may be empty.
    Because(String),
}

impl Aside {
    /// The same, where its reason keeps the rules for text.
    fn checked(&self) -> Result<Self, Refusal> {
        match self {
            Self::NotOurs => Ok(Self::NotOurs),
            Self::Because(reason) => Ok(Self::Because(wording::checked(reason)?)),
        }
    }
}

/// The highest number of levels of growth.
pub const MOST_LEVELS: usize = 9;

/// More obstacles or lines than these are no help to anybody.
pub const MOST_ENTRIES: usize = 20;

/// Writes one entry of a list: one behind the last is added, one that says nothing is gone.
fn write_entry<T>(list: &mut Vec<T>, index: usize, entry: Option<T>) -> Result<(), Refusal> {
    if index > list.len() || index >= MOST_ENTRIES {
        return Err(Refusal::NoSuchEntry { number: index.saturating_add(1), most: list.len().min(MOST_ENTRIES) });
    }
    match entry {
        Some(entry) if index < list.len() => list.splice(index..=index, [entry]).for_each(drop),
        Some(entry) => list.push(entry),
        None if index < list.len() => drop(list.remove(index)),
        None => {}
    }
    Ok(())
}

impl Project {
    pub(super) fn apply_deepening(&mut self, edit: &LoadingEdit) -> Result<(), Refusal> {
        match edit {
            LoadingEdit::Topic { value, topic, lines } => {
                let lines = lines.iter().map(|it| wording::checked(it)).collect::<Result<Vec<_>, _>>()?;
                let topics = &mut found_mut(&mut self.values, *value)?.loading.topics;
                if lines.iter().all(String::is_empty) {
                    topics.remove(topic);
                } else {
                    topics.insert(*topic, lines);
                }
            }
            LoadingEdit::Obstacle { value, index, obstacle, answer } => {
                let entry = Obstacle { obstacle: wording::checked(obstacle)?, answer: wording::checked(answer)? };
                let entry = Some(entry).filter(|it| !it.obstacle.is_empty() || !it.answer.is_empty());
                write_entry(&mut found_mut(&mut self.values, *value)?.loading.obstacles, *index, entry)?;
            }
            LoadingEdit::Tension { value, index, left, right, point } => {
                let (left, right) = (wording::checked(left)?, wording::checked(right)?);
                let entry = Tension { left, right, point: (*point).min(100) };
                let entry = Some(entry).filter(|it| !it.left.is_empty() || !it.right.is_empty());
                write_entry(&mut found_mut(&mut self.values, *value)?.loading.tensions, *index, entry)?;
            }
            LoadingEdit::Form(form) => self.form = *form,
            LoadingEdit::Levels(names) => {
                if names.len() > MOST_LEVELS {
                    return Err(Refusal::NoSuchLevel { number: names.len(), levels: MOST_LEVELS });
                }
                let names = names.iter().map(|it| wording::checked(it)).collect::<Result<Vec<_>, _>>()?;
                self.levels = std::sync::Arc::new(names);
                self.forget_levels();
            }
            LoadingEdit::Level { value, placement, level } => {
                let levels = self.levels.len();
                if let Some(level) = level.filter(|it| usize::from(*it) >= levels) {
                    return Err(Refusal::NoSuchLevel { number: usize::from(level) + 1, levels });
                }
                let loading = &mut found_mut(&mut self.values, *value)?.loading;
                loading.placement_mut(*placement)?.level = *level;
            }
            LoadingEdit::Competence { value, given, is_tied } => {
                found(&self.givens, *given)?;
                let competences = &mut found_mut(&mut self.values, *value)?.loading.competences;
                competences.retain(|it| it != given);
                if *is_tied {
                    competences.push(*given);
                }
            }
            LoadingEdit::WorkedOnBy { value, text } => {
                found_mut(&mut self.values, *value)?.loading.worked_on_by = wording::checked(text)?;
            }
            LoadingEdit::Agree { value, is_agreed } => {
                found_mut(&mut self.values, *value)?.loading.is_agreed = *is_agreed;
            }
            LoadingEdit::Towards { behaviour, towards } => {
                found_mut(&mut self.behaviours, *behaviour)?.towards.clone_from(towards);
            }
            LoadingEdit::Who { behaviour, who } => found_mut(&mut self.behaviours, *behaviour)?.who.clone_from(who),
            LoadingEdit::Aside { note, aside } => self.set_note_aside(*note, aside.as_ref())?,
            LoadingEdit::AsideTyped { behaviour, aside } => {
                let aside = aside.as_ref().map(Aside::checked).transpose()?;
                found_mut(&mut self.behaviours, *behaviour)?.aside = aside;
            }
            _ => {}
        }
        Ok(())
    }

    fn set_note_aside(&mut self, note: BehaviourNoteId, aside: Option<&Aside>) -> Result<(), Refusal> {
        found(&self.behaviour_notes, note)?;
        if let Some(aside) = aside.map(Aside::checked).transpose()? {
            std::sync::Arc::make_mut(&mut self.aside).insert(note, aside);
        } else {
            self.bring_back(note);
        }
        Ok(())
    }

    /// A note that is placed, asked for again or gone is not set aside.
    pub(super) fn bring_back(&mut self, note: BehaviourNoteId) {
        if self.aside.contains_key(&note) {
            std::sync::Arc::make_mut(&mut self.aside).remove(&note);
        }
    }

    /// What stood at a level that is gone stands at none.
    fn forget_levels(&mut self) {
        let levels = self.levels.len();
        let is_gone = |it: Option<u8>| it.is_some_and(|it| usize::from(it) >= levels);
        let values = self.values.iter().filter(|it| it.loading.placements.iter().any(|it| is_gone(it.level)));
        for value in values.map(|it| it.id).collect::<Vec<_>>() {
            if let Some(value) = self.values.get_mut(value) {
                value.loading.placements.iter_mut().filter(|it| is_gone(it.level)).for_each(|it| it.level = None);
            }
        }
    }
}
