//! Values that are split in parts, since "vertrouwen en verantwoordelijkheid" belongs to two: each part is a card, the
//! note with its original stays one.

use super::CardKey;
use crate::model::project::{found, found_mut};
use crate::model::{BoardId, Project, Refusal, ValueNote, ValueNoteId, wording};

/// A value has at most so many parts: more is a list that belongs on several rows.
pub const MOST_PARTS: usize = 9;

impl ValueNote {
    /// The cards that stand for it: one for the whole, or one for each part.
    pub fn cards(&self) -> impl Iterator<Item = CardKey> + use<> {
        let id = self.id;
        let parts = u8::try_from(self.parts.len()).unwrap_or(u8::MAX);
        let whole = (parts == 0).then_some(CardKey::Note(id));
        whole.into_iter().chain((0..parts).map(move |part| CardKey::Part(id, part)))
    }

    /// Whether the parts are such as a split can make.
    pub(in crate::model) fn has_sound_parts(&self) -> bool {
        let is_count = self.parts.is_empty() || (2..=MOST_PARTS).contains(&self.parts.len());
        is_count && self.parts.iter().all(|it| !it.trim().is_empty())
    }
}

impl Project {
    /// The note that a card shows, as a whole or a part; none for a result, for a part that is not there, and for the
    /// whole of a note that is split.
    pub fn note_of_card(&self, card: CardKey) -> Option<&ValueNote> {
        match card {
            CardKey::Note(note) => self.value_notes.get(note).filter(|it| it.parts.is_empty()),
            CardKey::Part(note, part) => self.value_notes.get(note).filter(|it| usize::from(part) < it.parts.len()),
            CardKey::Result(_) => None,
        }
    }

    pub(in crate::model) fn part_wording(&self, card: CardKey) -> Option<&str> {
        let CardKey::Part(note, part) = card else { return None };
        self.value_notes.get(note)?.parts.get(usize::from(part)).map(String::as_str)
    }

    /// Splits a value in parts, or makes it one again where there are none. The cards that come lie where those that go
    /// lay.
    pub(in crate::model) fn split(&mut self, id: ValueNoteId, parts: &[String]) -> Result<(), Refusal> {
        let note = found(&self.value_notes, id)?;
        let mut next = note.clone();
        next.parts = parts.iter().map(|it| wording::checked(it.trim())).collect::<Result<_, _>>()?;
        if !next.has_sound_parts() {
            return Err(Refusal::NoSplit { wording: wording::start_of(&note.wording) });
        }
        let (gone, come): (Vec<CardKey>, Vec<CardKey>) = (note.cards().collect(), next.cards().collect());
        found_mut(&mut self.value_notes, id)?.parts = next.parts;
        if gone == come {
            return Ok(());
        }
        let boards: Vec<BoardId> = self.boards.ids().collect();
        for board in boards {
            self.replace_cards(board, &gone, &come);
        }
        for value in self.values.ids().collect::<Vec<_>>() {
            found_mut(&mut self.values, value)?.sources.replace_cards(&gone, &come);
        }
        for card in gone.iter().filter(|it| !come.contains(it)) {
            self.hand_over_hands(*card, come.first().copied());
        }
        Ok(())
    }
}
