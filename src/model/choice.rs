//! The choice: at most so many values, and those that nearly were.
//!
//! Invariant: never more values [`Standing::Chosen`] than `max_values`. A value that leaves keeps its loading.

use serde::{Deserialize, Serialize};

use super::id::Id as _;
use super::project::{added, found, found_mut};
use super::{CardKey, ClusterId, Loading, MergeKey, Project, Record, Refusal, ValueId, wording};

/// What a value was chosen from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    /// Whole clusters, each once.
    pub clusters: Vec<ClusterId>,
    /// Single cards and stacks, each card once.
    pub cards: Vec<CardKey>,
}

impl Sources {
    /// Whether it was chosen from nothing, or from something that is gone.
    pub fn is_empty(&self) -> bool {
        self.clusters.is_empty() && self.cards.is_empty()
    }

    /// A cluster that merged into its heir, or is gone.
    pub(super) fn replace_cluster(&mut self, gone: ClusterId, heir: Option<ClusterId>) {
        match heir.filter(|it| !self.clusters.contains(it)) {
            Some(heir) => self.clusters.iter_mut().filter(|it| **it == gone).for_each(|it| *it = heir),
            None => self.clusters.retain(|it| *it != gone),
        }
    }

    /// A card that is gone, or is another one now.
    pub(super) fn replace_card(&mut self, gone: CardKey, heir: Option<CardKey>) {
        match heir.filter(|it| !self.cards.contains(it)) {
            Some(heir) => self.cards.iter_mut().filter(|it| **it == gone).for_each(|it| *it = heir),
            None => self.cards.retain(|it| *it != gone),
        }
    }

    /// Cards that stand for the same note in another way now.
    pub(super) fn replace_cards(&mut self, gone: &[CardKey], come: &[CardKey]) {
        if let Some(at) = self.cards.iter().position(|it| gone.contains(it)) {
            self.cards.retain(|it| !gone.contains(it));
            self.cards.splice(at..at, come.iter().copied());
        }
    }

    /// Whether it was chosen from this cluster, as a whole or as the card of its result.
    pub(super) fn names_cluster(&self, cluster: ClusterId) -> bool {
        self.clusters.contains(&cluster) || self.cards.contains(&CardKey::Result(cluster))
    }

    fn join(&mut self, other: &Self) {
        for cluster in &other.clusters {
            if !self.clusters.contains(cluster) {
                self.clusters.push(*cluster);
            }
        }
        for card in &other.cards {
            if !self.cards.contains(card) {
                self.cards.push(*card);
            }
        }
    }
}

/// Whether a value is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// One of the at most so many.
    Chosen,
    /// Nearly (net niet), kept with all its loading.
    SetAside,
}

/// A value that the group chose, now or before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChosenValue {
    /// Its id.
    pub id: ValueId,
    /// Its name: copied when chosen, its own afterwards; may be empty.
    pub name: String,
    /// What we mean by it, one line; may be empty.
    pub meaning: String,
    /// What it was chosen from.
    pub sources: Sources,
    /// Whether it is chosen.
    pub standing: Standing,
    /// Its core and behaviour.
    pub loading: Loading,
}

impl Record for ChosenValue {
    type Id = ValueId;
    fn id(&self) -> ValueId {
        self.id
    }
}

/// What can happen to the choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum ChoiceEdit {
    /// Chooses clusters or cards as a value.
    Choose {
        /// The new value.
        id: ValueId,
        /// Its name; may be empty.
        name: String,
        /// What it is chosen from.
        sources: Sources,
    },
    /// Sets a chosen value aside, with all its loading.
    SetAside(ValueId),
    /// Chooses a value again that was set aside.
    Return(ValueId),
    /// Takes back a choice that nobody has worked on.
    TakeBack(ValueId),
    /// Adds clusters or cards to a value that is there.
    Join {
        /// The value that they join.
        value: ValueId,
        /// Its name from now on.
        name: String,
        /// What joins.
        sources: Sources,
    },
    /// Names a value.
    Name {
        /// Which.
        value: ValueId,
        /// May be empty.
        name: String,
    },
    /// Says what we mean by a value.
    Meaning {
        /// Which.
        value: ValueId,
        /// One line; may be empty.
        text: String,
    },
    /// Puts a value before another, or last.
    Order {
        /// Which.
        value: ValueId,
        /// Before which; none: last.
        before: Option<ValueId>,
    },
}

impl ChoiceEdit {
    pub(super) fn merge_key(&self) -> Option<MergeKey> {
        match self {
            Self::Name { value, .. } => Some(MergeKey::Field(value.thing(), 0)),
            Self::Meaning { value, .. } => Some(MergeKey::Field(value.thing(), 1)),
            _ => None,
        }
    }
}

impl Project {
    pub(super) fn apply_choice(&mut self, edit: &ChoiceEdit) -> Result<(), Refusal> {
        match edit {
            ChoiceEdit::Choose { id, name, sources } => {
                self.check_sources(sources)?;
                self.check_room(name)?;
                let mut own = Sources::default();
                own.join(sources);
                let value = ChosenValue {
                    id: *id,
                    name: wording::checked(name)?,
                    meaning: String::new(),
                    sources: own,
                    standing: Standing::Chosen,
                    loading: Loading::default(),
                };
                added(&mut self.values, value)?;
            }
            ChoiceEdit::SetAside(value) => found_mut(&mut self.values, *value)?.standing = Standing::SetAside,
            ChoiceEdit::Return(value) => {
                let found = found(&self.values, *value)?;
                if found.standing == Standing::SetAside {
                    self.check_room(&found.name)?;
                    found_mut(&mut self.values, *value)?.standing = Standing::Chosen;
                }
            }
            ChoiceEdit::TakeBack(value) => {
                let found = found(&self.values, *value)?;
                if !found.loading.is_empty() || !found.meaning.is_empty() {
                    return Err(Refusal::ValueHasLoading { name: found.name.clone() });
                }
                self.values.remove(*value);
            }
            ChoiceEdit::Join { value, name, sources } => {
                self.check_sources(sources)?;
                let value = found_mut(&mut self.values, *value)?;
                value.name = wording::checked(name)?;
                value.sources.join(sources);
            }
            ChoiceEdit::Name { value, name } => {
                found_mut(&mut self.values, *value)?.name = wording::checked(name)?;
            }
            ChoiceEdit::Meaning { value, text } => {
                found_mut(&mut self.values, *value)?.meaning = wording::checked(text)?;
            }
            ChoiceEdit::Order { value, before } => {
                found(&self.values, *value)?;
                if let Some(before) = before {
                    found(&self.values, *before)?;
                }
                self.values.reorder(*value, *before);
            }
        }
        Ok(())
    }

    fn check_sources(&self, sources: &Sources) -> Result<(), Refusal> {
        sources.clusters.iter().try_for_each(|it| found(&self.clusters, *it).map(|_| ()))?;
        sources.cards.iter().try_for_each(|card| match card {
            CardKey::Note(note) | CardKey::Part(note, _) => {
                found(&self.value_notes, *note)?;
                let wording = wording::start_of(self.card_wording(*card));
                self.note_of_card(*card).map(|_| ()).ok_or(Refusal::NotOnBoard { wording })
            }
            CardKey::Result(cluster) => found(&self.clusters, *cluster).map(|_| ()),
        })
    }

    /// Whether one more can be chosen.
    fn check_room(&self, name: &str) -> Result<(), Refusal> {
        let maximum = self.setup.max_values;
        if self.values_standing(Standing::Chosen).count() >= usize::from(maximum) {
            return Err(Refusal::TooManyValues { maximum, name: wording::start_of(name) });
        }
        Ok(())
    }
}
