//! Loading a value: its core, and the behaviour that goes with it.
//!
//! A behaviour is a record of its own, made from a note or typed; a value places records. Rewriting changes the record,
//! never the note. Rows of a loading are its *heads*: each behaviour that we do, and each that we do not and that
//! stands beside none. The first `rows_on_card` heads, with what stands beside them, are on the card.
//!
//! Invariants: what stands beside a head is one that we do not, each head has at most one; `rows_on_card` is at most
//! the number of heads.

use serde::{Deserialize, Serialize};

use super::id::Id as _;
use super::project::{added, found, found_mut};
use super::{
    BehaviourId, BehaviourNoteId, ChosenValue, MergeKey, PlacementId, Project, Record, Refusal, ValueId, wording,
};

/// How many proposals for a core a value can have.
pub const MOST_PROPOSALS: usize = 4;

/// How many rows the line takes along by itself: a card has three to five.
pub const ROWS_ON_CARD: usize = 5;

/// A behaviour that the group works with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Behaviour {
    /// Its id.
    pub id: BehaviourId,
    /// From 1 on in the project; the `L-g7` of what was typed while loading.
    pub number: u32,
    /// As it is now.
    pub wording: String,
    /// The notes it comes from; none: typed while loading.
    pub origins: Vec<BehaviourNoteId>,
}

impl Record for Behaviour {
    type Id = BehaviourId;
    fn id(&self) -> BehaviourId {
        self.id
    }
}

/// Which of the two columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Column {
    /// This is how we do it.
    Does,
    /// This is how we do not do it.
    DoesNot,
}

/// One place of a behaviour in a loading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placement {
    /// Its id.
    pub id: PlacementId,
    /// Which behaviour.
    pub behaviour: BehaviourId,
    /// In which column.
    pub column: Column,
    /// The head that it stands beside.
    pub beside: Option<PlacementId>,
}

/// What a group gives to a value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Loading {
    /// The core: what we agree on; may be empty.
    pub core: String,
    /// Other proposals for it, at most four.
    pub core_proposals: Vec<String>,
    /// What residents notice, one line; may be empty.
    pub residents_notice: String,
    /// A question to talk about; empty: the fixed one of the card.
    pub question: String,
    /// Behaviours in order.
    pub placements: Vec<Placement>,
    /// How many rows stand above the line "on the card".
    pub rows_on_card: usize,
}

/// A row of a loading: a head and what stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The placement that makes the row.
    pub head: Placement,
    /// What we do not do, beside something that we do.
    pub beside: Option<Placement>,
}

impl Loading {
    /// Whether nobody has worked on it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The rows, in order.
    pub fn rows(&self) -> Vec<Row> {
        let beside = |head: PlacementId| self.placements.iter().find(|it| it.beside == Some(head)).copied();
        self.heads().map(|head| Row { head, beside: beside(head.id) }).collect()
    }

    /// The placements that make a row of their own.
    pub fn heads(&self) -> impl Iterator<Item = Placement> {
        self.placements.iter().filter(|it| it.beside.is_none()).copied()
    }

    /// The placements above the line in one column, in order.
    pub fn on_card(&self, column: Column) -> Vec<Placement> {
        let rows = self.rows().into_iter().take(self.rows_on_card);
        rows.flat_map(|row| [Some(row.head), row.beside]).flatten().filter(|it| it.column == column).collect()
    }

    fn head_index(&self, id: PlacementId) -> Option<usize> {
        self.heads().position(|it| it.id == id)
    }

    /// Takes a placement out; what stood beside it gets a row of its own in its place.
    fn take_out(&mut self, id: PlacementId) -> Option<Placement> {
        let at = self.placements.iter().position(|it| it.id == id)?;
        let head = self.head_index(id);
        let taken = self.placements.remove(at);
        let orphan = self.placements.iter().position(|it| it.beside == Some(id));
        if let Some(orphan) = orphan {
            let mut orphan = self.placements.remove(orphan);
            orphan.beside = None;
            self.placements.insert(at.min(self.placements.len()), orphan);
        } else if head.is_some_and(|it| it < self.rows_on_card) {
            self.rows_on_card -= 1;
        }
        Some(taken)
    }

    /// Puts a placement in, as a row or beside one.
    fn put_in(&mut self, mut placement: Placement, at: Spot) {
        match at {
            Spot::Beside(head) => {
                placement.beside = Some(head);
                let after = self.placements.iter().position(|it| it.id == head).map(|it| it + 1);
                self.placements.insert(after.unwrap_or(self.placements.len()), placement);
            }
            Spot::Row { before, is_on_card } => {
                placement.beside = None;
                let heads = self.heads().count();
                let row = before.and_then(|it| self.head_index(it)).unwrap_or(heads);
                let index = before.and_then(|it| self.placements.iter().position(|other| other.id == it));
                self.placements.insert(index.unwrap_or(self.placements.len()), placement);
                if row < self.rows_on_card || (row == self.rows_on_card && is_on_card) {
                    self.rows_on_card += 1;
                }
            }
            Spot::End => {
                let heads = self.heads().count();
                let is_on_card = self.rows_on_card == heads && heads < ROWS_ON_CARD;
                self.put_in(placement, Spot::Row { before: None, is_on_card });
            }
        }
    }
}

/// Where a behaviour comes in a loading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Spot {
    /// A row of its own, last; on the card while the line is last too and the card has room.
    End,
    /// A row of its own.
    Row {
        /// Before which head; none: last.
        before: Option<PlacementId>,
        /// Above the line, where the row comes right at it.
        is_on_card: bool,
    },
    /// Beside a behaviour that we do: what one would not see then.
    Beside(PlacementId),
}

/// What can happen to the loading of a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum LoadingEdit {
    /// Makes a behaviour of a note and places it.
    Attach {
        /// To which value.
        value: ValueId,
        /// The note.
        note: BehaviourNoteId,
        /// The new behaviour.
        behaviour: BehaviourId,
        /// Its place.
        placement: PlacementId,
        /// In which column.
        column: Column,
        /// Where.
        at: Spot,
    },
    /// Writes a new behaviour and places it.
    Write {
        /// To which value.
        value: ValueId,
        /// What is written; not empty.
        wording: String,
        /// The new behaviour.
        behaviour: BehaviourId,
        /// Its place.
        placement: PlacementId,
        /// In which column.
        column: Column,
        /// Where.
        at: Spot,
    },
    /// Places a behaviour that is there.
    Place {
        /// To which value.
        value: ValueId,
        /// Which behaviour.
        behaviour: BehaviourId,
        /// Its new place.
        placement: PlacementId,
        /// In which column.
        column: Column,
        /// Where.
        at: Spot,
    },
    /// Moves a placement within its value.
    Move {
        /// Of which value.
        value: ValueId,
        /// Which.
        placement: PlacementId,
        /// To which column.
        column: Column,
        /// Where.
        at: Spot,
    },
    /// Takes a behaviour out of a value. Its record stays where somebody wrote it; else its note is to review again.
    Remove {
        /// Of which value.
        value: ValueId,
        /// Which.
        placement: PlacementId,
    },
    /// Rewrites a behaviour; the notes it comes from keep their wording.
    Word {
        /// Which.
        behaviour: BehaviourId,
        /// Not empty.
        wording: String,
    },
    /// Draws the line "on the card" after so many rows.
    Line {
        /// Of which value.
        value: ValueId,
        /// 0 to the number of rows.
        rows: usize,
    },
    /// Writes the core.
    Core {
        /// Of which value.
        value: ValueId,
        /// May be empty.
        text: String,
    },
    /// Adds a proposal for the core.
    AddProposal {
        /// Of which value.
        value: ValueId,
        /// May be empty while it is typed.
        text: String,
    },
    /// Writes a proposal; an empty one is gone.
    Proposal {
        /// Of which value.
        value: ValueId,
        /// Which, from 0 on.
        index: usize,
        /// What it says from now on.
        text: String,
    },
    /// Makes a proposal the core; what was the core becomes a proposal.
    ChooseCore {
        /// Of which value.
        value: ValueId,
        /// Which, from 0 on.
        index: usize,
    },
    /// Says what residents notice.
    ResidentsNotice {
        /// Of which value.
        value: ValueId,
        /// One line; may be empty.
        text: String,
    },
    /// Sets the question to talk about.
    Question {
        /// Of which value.
        value: ValueId,
        /// May be empty: the fixed one.
        text: String,
    },
}

impl LoadingEdit {
    pub(super) fn merge_key(&self) -> Option<MergeKey> {
        match self {
            Self::Word { behaviour, .. } => Some(MergeKey::Field(behaviour.thing(), 0)),
            Self::Core { value, .. } => Some(MergeKey::Field(value.thing(), 2)),
            Self::ResidentsNotice { value, .. } => Some(MergeKey::Field(value.thing(), 3)),
            Self::Question { value, .. } => Some(MergeKey::Field(value.thing(), 4)),
            Self::Proposal { value, index, .. } => {
                Some(MergeKey::Field(value.thing(), u8::try_from(index.saturating_add(5)).unwrap_or(u8::MAX)))
            }
            _ => None,
        }
    }
}

impl Project {
    /// Whether a behaviour of the loading stands at any value.
    pub fn is_placed(&self, behaviour: BehaviourId) -> bool {
        self.values.iter().any(|it| it.loading.placements.iter().any(|it| it.behaviour == behaviour))
    }

    pub(super) fn apply_loading(&mut self, edit: &LoadingEdit) -> Result<(), Refusal> {
        match edit {
            LoadingEdit::Attach { value, note, behaviour, placement, column, at } => {
                let note = found(&self.behaviour_notes, *note)?;
                let (wording, origins) = (note.wording.clone(), vec![note.id]);
                self.add_behaviour(*behaviour, wording, origins)?;
                self.place(
                    *value,
                    Placement { id: *placement, behaviour: *behaviour, column: *column, beside: None },
                    *at,
                )
            }
            LoadingEdit::Write { value, wording, behaviour, placement, column, at } => {
                if wording.trim().is_empty() {
                    let value = found(&self.values, *value)?.name.clone();
                    return Err(Refusal::EmptyBehaviour { value });
                }
                self.add_behaviour(*behaviour, wording::checked(wording.trim())?, Vec::new())?;
                self.place(
                    *value,
                    Placement { id: *placement, behaviour: *behaviour, column: *column, beside: None },
                    *at,
                )
            }
            LoadingEdit::Place { value, behaviour, placement, column, at } => {
                found(&self.behaviours, *behaviour)?;
                self.place(
                    *value,
                    Placement { id: *placement, behaviour: *behaviour, column: *column, beside: None },
                    *at,
                )
            }
            LoadingEdit::Move { value, placement, column, at } => self.move_placement(*value, *placement, *column, *at),
            LoadingEdit::Remove { value, placement } => self.remove_placement(*value, *placement),
            LoadingEdit::Word { behaviour, wording } => {
                found_mut(&mut self.behaviours, *behaviour)?.wording = wording::checked(wording)?;
                Ok(())
            }
            LoadingEdit::Line { value, rows } => {
                let loading = &mut found_mut(&mut self.values, *value)?.loading;
                let heads = loading.heads().count();
                if *rows > heads {
                    return Err(Refusal::LineTooLow { rows: heads, given: *rows });
                }
                loading.rows_on_card = *rows;
                Ok(())
            }
            LoadingEdit::Core { value, text } => {
                found_mut(&mut self.values, *value)?.loading.core = wording::checked(text)?;
                Ok(())
            }
            LoadingEdit::ResidentsNotice { value, text } => {
                found_mut(&mut self.values, *value)?.loading.residents_notice = wording::checked(text)?;
                Ok(())
            }
            LoadingEdit::Question { value, text } => {
                found_mut(&mut self.values, *value)?.loading.question = wording::checked(text)?;
                Ok(())
            }
            LoadingEdit::AddProposal { value, text } => self.add_proposal(*value, text),
            LoadingEdit::Proposal { value, index, text } => self.word_proposal(*value, *index, text),
            LoadingEdit::ChooseCore { value, index } => self.choose_core(*value, *index),
        }
    }

    fn add_behaviour(
        &mut self,
        id: BehaviourId,
        wording: String,
        origins: Vec<BehaviourNoteId>,
    ) -> Result<(), Refusal> {
        let number = self.last_behaviour_number.saturating_add(1);
        self.last_behaviour_number = number;
        added(&mut self.behaviours, Behaviour { id, number, wording, origins })
    }

    fn place(&mut self, value: ValueId, placement: Placement, at: Spot) -> Result<(), Refusal> {
        if self.values.iter().any(|it| it.loading.placements.iter().any(|other| other.id == placement.id)) {
            return Err(Refusal::AlreadyThere(placement.id.thing()));
        }
        let value = found(&self.values, value)?;
        self.check_spot(value, &placement, at)?;
        let value = value.id;
        found_mut(&mut self.values, value)?.loading.put_in(placement, at);
        Ok(())
    }

    /// A spot beside needs a head that we do, without company, and something that we do not.
    fn check_spot(&self, value: &ChosenValue, placement: &Placement, at: Spot) -> Result<(), Refusal> {
        match at {
            Spot::End | Spot::Row { before: None, .. } => Ok(()),
            Spot::Row { before: Some(before), .. } => {
                value.loading.head_index(before).map(|_| ()).ok_or(Refusal::NotFound(before.thing()))
            }
            Spot::Beside(head) => {
                let rows = value.loading.rows();
                let row = rows.iter().find(|it| it.head.id == head).ok_or(Refusal::NotFound(head.thing()))?;
                let is_free = row.beside.is_none_or(|it| it.id == placement.id);
                let fits = row.head.column == Column::Does && placement.column == Column::DoesNot;
                if is_free && fits && head != placement.id {
                    return Ok(());
                }
                let wording = self.behaviours.get(row.head.behaviour).map_or("", |it| &it.wording);
                Err(Refusal::BesideTaken { wording: wording::start_of(wording) })
            }
        }
    }

    fn move_placement(&mut self, value: ValueId, id: PlacementId, column: Column, at: Spot) -> Result<(), Refusal> {
        let owner = found(&self.values, value)?;
        let old = owner.loading.placements.iter().find(|it| it.id == id).copied();
        let old = old.ok_or(Refusal::NotFound(id.thing()))?;
        let moved = Placement { column, beside: None, ..old };
        self.check_spot(owner, &moved, at)?;
        if matches!(at, Spot::Row { before: Some(before), .. } if before == id) {
            return Ok(());
        }
        let loading = &mut found_mut(&mut self.values, value)?.loading;
        let company = loading.placements.iter().find(|it| it.beside == Some(id)).map(|it| it.id);
        loading.take_out(id);
        loading.put_in(moved, at);
        let keeps_company = column == Column::Does && !matches!(at, Spot::Beside(_));
        if let Some(company) = company.filter(|_| keeps_company)
            && let Some(taken) = loading.take_out(company)
        {
            loading.put_in(taken, Spot::Beside(id));
        }
        Ok(())
    }

    fn remove_placement(&mut self, value: ValueId, id: PlacementId) -> Result<(), Refusal> {
        let loading = &mut found_mut(&mut self.values, value)?.loading;
        let taken = loading.take_out(id).ok_or(Refusal::NotFound(id.thing()))?;
        if !self.is_placed(taken.behaviour) && !self.somebody_wrote(taken.behaviour) {
            self.behaviours.remove(taken.behaviour);
        }
        Ok(())
    }

    /// Whether a behaviour says something that no note says.
    fn somebody_wrote(&self, behaviour: BehaviourId) -> bool {
        self.behaviours.get(behaviour).is_some_and(|it| {
            let mut notes = it.origins.iter().filter_map(|note| self.behaviour_notes.get(*note));
            !it.wording.trim().is_empty() && !notes.any(|note| note.wording == it.wording)
        })
    }

    /// Takes a note that is gone for good out of every behaviour.
    pub(super) fn forget_origin(&mut self, note: BehaviourNoteId) {
        let from: Vec<BehaviourId> =
            self.behaviours.iter().filter(|it| it.origins.contains(&note)).map(|it| it.id).collect();
        for behaviour in from {
            if let Some(behaviour) = self.behaviours.get_mut(behaviour) {
                behaviour.origins.retain(|it| *it != note);
            }
        }
    }

    fn add_proposal(&mut self, value: ValueId, text: &str) -> Result<(), Refusal> {
        let value = found_mut(&mut self.values, value)?;
        if value.loading.core_proposals.len() >= MOST_PROPOSALS {
            return Err(Refusal::TooManyProposals { value: value.name.clone() });
        }
        value.loading.core_proposals.push(wording::checked(text)?);
        Ok(())
    }

    fn word_proposal(&mut self, value: ValueId, index: usize, text: &str) -> Result<(), Refusal> {
        let text = wording::checked(text)?;
        let value = found_mut(&mut self.values, value)?;
        let refusal = Refusal::NoProposal { value: value.name.clone(), number: index.saturating_add(1) };
        let proposals = &mut value.loading.core_proposals;
        let proposal = proposals.get_mut(index).ok_or(refusal)?;
        if text.trim().is_empty() {
            proposals.remove(index);
        } else {
            *proposal = text;
        }
        Ok(())
    }

    fn choose_core(&mut self, value: ValueId, index: usize) -> Result<(), Refusal> {
        let value = found_mut(&mut self.values, value)?;
        let refusal = Refusal::NoProposal { value: value.name.clone(), number: index.saturating_add(1) };
        let Loading { core, core_proposals, .. } = &mut value.loading;
        let proposal = core_proposals.get_mut(index).ok_or(refusal)?;
        std::mem::swap(core, proposal);
        if proposal.trim().is_empty() {
            core_proposals.remove(index);
        }
        Ok(())
    }
}
