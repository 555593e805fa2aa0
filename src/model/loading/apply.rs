//! How an edit of a loading is made.

use std::collections::BTreeSet;

use super::{Behaviour, Column, Loading, LoadingEdit, MOST_PROPOSALS, Placement, Spot};
use crate::model::id::Id as _;
use crate::model::project::{added, found, found_mut, number_after};
use crate::model::{
    BehaviourId, BehaviourNote, BehaviourNoteId, ChosenValue, PlacementId, Project, Refusal, ValueId, wording,
};

impl Project {
    pub(in crate::model) fn apply_loading(&mut self, edit: &LoadingEdit) -> Result<(), Refusal> {
        match edit {
            LoadingEdit::Attach { value, note, behaviour, placement, column, at } => {
                let (note_id, note) = (*note, found(&self.behaviour_notes, *note)?);
                if note.wording.trim().is_empty() {
                    let value = found(&self.values, *value)?.name.clone();
                    return Err(Refusal::EmptyBehaviour { value });
                }
                let (wording, origins) = (note.wording.clone(), vec![note.id]);
                self.bring_back(note_id);
                self.add_behaviour(*behaviour, wording, origins)?;
                self.place(
                    *value,
                    Placement { id: *placement, behaviour: *behaviour, column: *column, beside: None, level: None },
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
                    Placement { id: *placement, behaviour: *behaviour, column: *column, beside: None, level: None },
                    *at,
                )
            }
            LoadingEdit::Place { value, behaviour, placement, column, at } => {
                found_mut(&mut self.behaviours, *behaviour)?.aside = None;
                self.place(
                    *value,
                    Placement { id: *placement, behaviour: *behaviour, column: *column, beside: None, level: None },
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
            LoadingEdit::Combine { into, from } => self.combine(*into, *from),
            LoadingEdit::Agree { .. }
            | LoadingEdit::Topic { .. }
            | LoadingEdit::Obstacle { .. }
            | LoadingEdit::Tension { .. }
            | LoadingEdit::Towards { .. }
            | LoadingEdit::Who { .. }
            | LoadingEdit::Aside { .. }
            | LoadingEdit::AsideTyped { .. }
            | LoadingEdit::WorkedOnBy { .. }
            | LoadingEdit::Form(_)
            | LoadingEdit::Levels(_)
            | LoadingEdit::Level { .. }
            | LoadingEdit::Competence { .. } => self.apply_deepening(edit),
            LoadingEdit::Number { value, notes } => self.number(*value, notes),
        }
    }

    fn add_behaviour(
        &mut self,
        id: BehaviourId,
        wording: String,
        origins: Vec<BehaviourNoteId>,
    ) -> Result<(), Refusal> {
        let highest = self.last_behaviour_number;
        let number = number_after(highest, || format!("L-g{highest}"))?;
        self.last_behaviour_number = number;
        let behaviour =
            Behaviour { id, number, wording, origins, towards: BTreeSet::new(), who: BTreeSet::new(), aside: None };
        added(&mut self.behaviours, behaviour)
    }

    /// The places of `from` become places of `into`, except at a value where that has one already.
    fn combine(&mut self, into: BehaviourId, from: BehaviourId) -> Result<(), Refusal> {
        let stays = found(&self.behaviours, into)?;
        if into == from {
            return Err(Refusal::SameBehaviour { wording: wording::start_of(&stays.wording) });
        }
        let goes = found(&self.behaviours, from)?;
        let mut joined = stays.clone();
        joined.origins.extend(goes.origins.iter().filter(|it| !stays.origins.contains(it)));
        joined.towards.extend(goes.towards.iter());
        joined.who.extend(goes.who.iter());
        let placed: Vec<(ValueId, PlacementId)> = self
            .values
            .iter()
            .flat_map(|value| value.loading.placements.iter().map(move |it| (value.id, it)))
            .filter(|(_, it)| it.behaviour == from)
            .map(|(value, it)| (value, it.id))
            .collect();
        for (value, placement) in placed {
            let loading = &mut found_mut(&mut self.values, value)?.loading;
            if loading.placements.iter().any(|it| it.behaviour == into) {
                loading.take_out(placement);
            } else {
                loading.placement_mut(placement)?.behaviour = into;
            }
        }
        self.behaviours.remove(from);
        *found_mut(&mut self.behaviours, into)? = joined;
        Ok(())
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
        let at = owner.loading.without(id, at);
        let loading = &mut found_mut(&mut self.values, value)?.loading;
        let company = loading.placements.iter().find(|it| it.beside == Some(id)).map(|it| it.id);
        let keeps_company = column == Column::Does && !matches!(at, Spot::Beside(_));
        let company = company.filter(|_| keeps_company).and_then(|it| loading.take_out(it));
        loading.take_out(id);
        loading.put_in(moved, at);
        if let Some(company) = company {
            loading.put_in(company, Spot::Beside(id));
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
            let says_the_same = |note: &BehaviourNote| note.wording == it.wording || note.original == it.wording;
            !it.wording.trim().is_empty() && !notes.any(says_the_same)
        })
    }

    /// Takes a note that is gone for good out of every behaviour.
    pub(in crate::model) fn forget_origin(&mut self, note: BehaviourNoteId) {
        self.bring_back(note);
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

    fn number(&mut self, value: ValueId, notes: &[BehaviourNoteId]) -> Result<(), Refusal> {
        let numbered = &mut found_mut(&mut self.values, value)?.loading.numbered;
        let mut seen: BTreeSet<BehaviourNoteId> = numbered.iter().copied().collect();
        for note in notes {
            let note = found(&self.behaviour_notes, *note)?.id;
            if seen.insert(note) {
                numbered.push(note);
            }
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
