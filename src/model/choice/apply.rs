//! How an edit of the choice is made.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Answer, ChoiceEdit, ChosenValue, Considered, Criterion, Piece, Relation, Round, Sources, Standing, Way};
use crate::model::id::Id as _;
use crate::model::project::{added, found, found_mut};
use crate::model::{CardKey, Loading, Project, Refusal, ValueId, wording};

impl Project {
    pub(in crate::model) fn apply_choice(&mut self, edit: &ChoiceEdit) -> Result<(), Refusal> {
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
                    is_part: self.way == Way::Sentence,
                    considered: Considered::default(),
                };
                added(&mut self.values, value)?;
            }
            ChoiceEdit::SetAside(value) => found_mut(&mut self.values, *value)?.standing = Standing::SetAside,
            ChoiceEdit::Return(value) => {
                let found = found(&self.values, *value)?;
                if found.standing == Standing::SetAside {
                    self.check_room_among(found.is_part, &found.name)?;
                    found_mut(&mut self.values, *value)?.standing = Standing::Chosen;
                }
            }
            ChoiceEdit::TakeBack(value) => {
                let found = found(&self.values, *value)?;
                if !found.loading.is_empty() || !found.meaning.is_empty() || !found.considered.is_empty() {
                    return Err(Refusal::ValueHasLoading { name: found.name.clone() });
                }
                let name = found.name.clone();
                self.values.remove(*value);
                self.unmark_part(*value, &name);
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
            _ => return self.apply_considered(edit),
        }
        Ok(())
    }

    /// What is considered, counted and decided, and the sentence.
    fn apply_considered(&mut self, edit: &ChoiceEdit) -> Result<(), Refusal> {
        match edit {
            ChoiceEdit::Answer { value, about, fit, text } => {
                if let Criterion::Audience(given) | Criterion::Own(given) = about {
                    found(&self.givens, *given)?;
                }
                let answer = Answer { about: *about, fit: *fit, text: wording::checked(text)? };
                found_mut(&mut self.values, *value)?.considered.set_answer(answer);
            }
            ChoiceEdit::Direction { value, direction } => {
                found_mut(&mut self.values, *value)?.considered.direction = *direction;
            }
            ChoiceEdit::Relate { value, given, kind, text } => {
                found(&self.givens, *given)?;
                let relation = Relation { given: *given, kind: *kind, text: wording::checked(text)? };
                found_mut(&mut self.values, *value)?.considered.set_relation(relation);
            }
            ChoiceEdit::Mark { value, mark } => found_mut(&mut self.values, *value)?.considered.mark = *mark,
            ChoiceEdit::Decide { field, text } => {
                let text = wording::checked(text)?;
                *Arc::make_mut(&mut self.decision).field_mut(*field) = text;
            }
            ChoiceEdit::DecidedOn(date) => Arc::make_mut(&mut self.decision).date = *date,
            ChoiceEdit::NotTaken { cluster, text } => {
                found(&self.clusters, *cluster)?;
                let text = wording::checked(text)?;
                let not_taken = &mut Arc::make_mut(&mut self.decision).not_taken;
                if text.is_empty() {
                    not_taken.remove(cluster);
                } else {
                    not_taken.insert(*cluster, text);
                }
            }
            ChoiceEdit::AddRound { id, name } => {
                added(&mut self.rounds, Round { id: *id, name: wording::checked(name)?, hands: Vec::new() })?;
            }
            ChoiceEdit::NameRound { round, name } => {
                found_mut(&mut self.rounds, *round)?.name = wording::checked(name)?;
            }
            ChoiceEdit::Tally { round, card, hands } => {
                self.check_sources(&Sources { clusters: Vec::new(), cards: vec![*card] })?;
                found_mut(&mut self.rounds, *round)?.count(*card, *hands);
            }
            ChoiceEdit::RemoveRound(round) => {
                found(&self.rounds, *round)?;
                self.rounds.remove(*round);
            }
            ChoiceEdit::Way(way) => self.way = *way,
            ChoiceEdit::Sentence(pieces) => self.write_sentence(pieces)?,
            _ => {}
        }
        Ok(())
    }

    /// Each part of the sentence is one, and stands in it once.
    fn write_sentence(&mut self, pieces: &[Piece]) -> Result<(), Refusal> {
        let mut seen = BTreeSet::new();
        let mut checked = Vec::with_capacity(pieces.len());
        for piece in pieces {
            checked.push(match piece {
                Piece::Text(text) => Piece::Text(wording::checked(text)?),
                Piece::Part(value) if !found(&self.values, *value)?.is_part => {
                    return Err(Refusal::NotFound(value.thing()));
                }
                Piece::Part(value) if !seen.insert(*value) => return Err(Refusal::AlreadyThere(value.thing())),
                Piece::Part(value) => Piece::Part(*value),
            });
        }
        self.sentence = Arc::new(checked);
        Ok(())
    }

    /// The words of a part that is gone stay in the sentence.
    fn unmark_part(&mut self, value: ValueId, name: &str) {
        if self.sentence.contains(&Piece::Part(value)) {
            let pieces = Arc::make_mut(&mut self.sentence).iter_mut();
            pieces.filter(|it| **it == Piece::Part(value)).for_each(|it| *it = Piece::Text(name.to_owned()));
        }
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

    /// Whether one more can be chosen in the way that is at work.
    fn check_room(&self, name: &str) -> Result<(), Refusal> {
        self.check_room_among(self.way == Way::Sentence, name)
    }

    fn check_room_among(&self, are_parts: bool, name: &str) -> Result<(), Refusal> {
        let maximum = self.setup.max_values;
        if self.chosen_among(are_parts) >= usize::from(maximum) {
            return Err(Refusal::TooManyValues { maximum, name: wording::start_of(name) });
        }
        Ok(())
    }
}
