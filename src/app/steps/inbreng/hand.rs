//! Where the hand is writing on the sheet: which row has the focus, which one it left, and the ids of the lines that
//! nothing is written on yet.
//!
//! A row that is left freezes; one that was emptied vanishes. A new line is no record until its first letter, so that
//! writing it is one step to undo and no empty row is ever kept.

use std::collections::BTreeMap;

use egui::{Event, FocusDirection, Id, Key, Modifiers, Ui};

use super::rows::{Move, Slot};
use crate::app::action::Action;
use crate::app::seen::Seen;
use crate::model::{BehaviourNoteId, Edit, InputEdit, InputItem, SheetId, ValueNoteId};

/// A row in which is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writing {
    /// Which.
    pub slot: Slot,
    /// Its record, which a new line does not have yet.
    pub item: InputItem,
    /// The value that it stands beside.
    pub home: Option<ValueNoteId>,
    /// What stands in it.
    pub text: String,
}

/// See the module.
#[derive(Debug, Default)]
pub struct Hand {
    new_value: Option<ValueNoteId>,
    new_behaviours: BTreeMap<Option<ValueNoteId>, BehaviourNoteId>,
    asked: Option<Slot>,
    writing: Option<Writing>,
    left: Option<Writing>,
    /// The behaviour whose ties are shown to be changed.
    pub tying: Option<BehaviourNoteId>,
}

/// The id of the field of a value.
pub fn value_field(note: ValueNoteId) -> Id {
    Id::unique(("intake-value", note))
}

/// The id of the field of a behaviour.
pub fn behaviour_field(note: BehaviourNoteId) -> Id {
    Id::unique(("intake-behaviour", note))
}

/// The id of the field with where the sheet comes from.
pub fn source_field() -> Id {
    Id::unique("intake-source")
}

/// The id of the field with why the group came to its values.
pub fn pitch_field() -> Id {
    Id::unique("intake-pitch")
}

impl Hand {
    /// Another sheet is looked at; what was left on the one before is still settled.
    pub fn turn_page(&mut self) {
        self.new_value = None;
        self.new_behaviours.clear();
        self.asked = None;
        self.tying = None;
        if let Some(writing) = self.writing.take() {
            self.left = Some(writing);
        }
    }

    /// Asks for the focus in a row; it gets it when it is drawn.
    pub fn write_at(&mut self, slot: Slot) {
        self.asked = Some(slot);
    }

    /// Whether this is the field in which is written, or will be.
    pub fn writes_in(&self, id: Id) -> bool {
        self.asked.is_some() || self.writing.as_ref().is_some_and(|it| field_of(it.item) == Some(id))
    }

    /// The record that the line for a new value will be.
    pub fn new_value(&mut self, seen: &Seen<'_>) -> ValueNoteId {
        let kept = self.new_value.filter(|it| !seen.project.value_notes.contains(*it));
        let id = kept.unwrap_or_else(|| seen.new_id());
        self.new_value = Some(id);
        id
    }

    /// The record that the line for a new behaviour of this value will be.
    pub fn new_behaviour(&mut self, seen: &Seen<'_>, home: Option<ValueNoteId>) -> BehaviourNoteId {
        let kept = self.new_behaviours.get(&home).copied();
        let id = kept.filter(|it| !seen.project.behaviour_notes.contains(*it)).unwrap_or_else(|| seen.new_id());
        self.new_behaviours.insert(home, id);
        id
    }

    /// What a row that was left by the pointer still needs. Undo may have come in between: then it is let be, or else
    /// what was undone could not be done again.
    pub fn settle(&mut self, seen: &Seen<'_>) -> Vec<Action> {
        self.follow_undo(seen);
        let Some(left) = self.left.take() else { return Vec::new() };
        if wording(seen, left.item) == Some(left.text.as_str()) { leave(seen, &left) } else { Vec::new() }
    }

    /// Where undo took a row away under the hand, the hand goes to the empty line in its place.
    fn follow_undo(&mut self, seen: &Seen<'_>) {
        let Some(writing) = &self.writing else { return };
        let was_there = !writing.text.is_empty() || matches!(writing.slot, Slot::Value(_) | Slot::Behaviour(_));
        if !was_there || wording(seen, writing.item).is_some() {
            return;
        }
        let home = writing.home.filter(|it| seen.project.value_notes.contains(*it));
        let slot = match writing.item {
            InputItem::Value(_) => Slot::NewValue,
            InputItem::Behaviour(_) | InputItem::Sheet(_) => Slot::NewBehaviour(home),
        };
        self.writing = None;
        self.asked = Some(slot);
    }

    /// Takes Enter and Tab before the field in which is written sees them.
    pub fn taken_move(&self, ui: &Ui) -> Option<Move> {
        self.writing.as_ref()?;
        let way = ui.input_mut(|input| {
            let mut pressed = |modifiers, key| input.consume_key(modifiers, key);
            if pressed(Modifiers::SHIFT, Key::Tab) {
                Some(Move::Back)
            } else if pressed(Modifiers::NONE, Key::Tab) {
                Some(Move::Across)
            } else if pressed(Modifiers::NONE, Key::Enter) {
                Some(Move::Down)
            } else {
                None
            }
        });
        if way.is_some() {
            // A row that has the focus since this frame does not keep Tab from moving it yet.
            ui.memory_mut(|it| it.move_focus(FocusDirection::None));
        }
        way
    }

    /// Takes several lines that are pasted into a row; one line is left to the field, without its line break.
    pub fn taken_paste(&self, ui: &Ui) -> Vec<String> {
        if self.writing.is_none() {
            return Vec::new();
        }
        ui.input_mut(|input| {
            let mut taken = Vec::new();
            for event in &mut input.events {
                let Event::Paste(text) = event else { continue };
                let lines: Vec<String> = text.lines().map(one_line).filter(|it| !it.is_empty()).collect();
                *text = match lines.as_slice() {
                    [] => String::new(),
                    [line] => line.clone(),
                    _ => {
                        taken = lines;
                        String::new()
                    }
                };
            }
            taken
        })
    }

    /// Gives the focus to the row that was asked for; gives that row.
    pub fn focus(&mut self, ui: &Ui, seen: &Seen<'_>) -> Option<Slot> {
        let asked = self.asked.take()?;
        let id = match asked {
            Slot::Source => source_field(),
            Slot::Pitch => pitch_field(),
            Slot::Value(note) => value_field(note),
            Slot::Behaviour(note) => behaviour_field(note),
            Slot::NewValue => value_field(self.new_value(seen)),
            Slot::NewBehaviour(home) => behaviour_field(self.new_behaviour(seen, home)),
        };
        ui.memory_mut(|it| it.request_focus(id));
        ui.ctx().request_repaint();
        Some(asked)
    }

    /// Remembers where is written now. What the pointer left is settled in the next frame, when it is known whether
    /// that press was undo.
    pub fn came_to(&mut self, ui: &Ui, writing: Option<Writing>) {
        let before = std::mem::replace(&mut self.writing, writing);
        let is_same = before.as_ref().map(|it| it.item) == self.writing.as_ref().map(|it| it.item);
        if let Some(before) = before.filter(|_| !is_same) {
            self.left = Some(before);
            ui.ctx().request_repaint();
        }
    }

    /// The keyboard goes to another row; what the one that it leaves needs is done at once, before anything is typed.
    pub fn go_to(&mut self, to: Slot) {
        self.writing = None;
        self.asked = Some(to);
    }
}

fn field_of(item: InputItem) -> Option<Id> {
    match item {
        InputItem::Value(note) => Some(value_field(note)),
        InputItem::Behaviour(note) => Some(behaviour_field(note)),
        InputItem::Sheet(_) => None,
    }
}

fn wording<'a>(seen: &Seen<'a>, item: InputItem) -> Option<&'a str> {
    match item {
        InputItem::Value(note) => seen.project.value_notes.get(note).map(|it| it.wording.as_str()),
        InputItem::Behaviour(note) => seen.project.behaviour_notes.get(note).map(|it| it.wording.as_str()),
        InputItem::Sheet(_) => None,
    }
}

/// A text without line breaks and tabs, and without spaces around it.
pub fn one_line(text: &str) -> String {
    text.replace(['\r', '\n', '\t'], " ").trim().to_owned()
}

/// The edit that gives a row this wording.
pub fn word(item: InputItem, text: &str) -> Option<Edit> {
    let wording = text.to_owned();
    match item {
        InputItem::Value(note) => Some(Edit::Input(InputEdit::WordValue { note, wording })),
        InputItem::Behaviour(note) => Some(Edit::Input(InputEdit::WordBehaviour { note, wording })),
        InputItem::Sheet(_) => None,
    }
}

/// The edit that adds the row of a new line.
pub fn add(sheet: SheetId, writing: &Writing) -> Option<Edit> {
    match writing.item {
        InputItem::Value(id) => Some(Edit::Input(InputEdit::AddValue { id, sheet })),
        InputItem::Behaviour(id) => {
            Some(Edit::Input(InputEdit::AddBehaviour { id, sheet, links: writing.home.into_iter().collect() }))
        }
        InputItem::Sheet(_) => None,
    }
}

/// What a row needs when it is left: with words it freezes; emptied it vanishes, or is withdrawn as it stood on the
/// sheet when it was frozen.
pub fn leave(seen: &Seen<'_>, left: &Writing) -> Vec<Action> {
    let is_frozen = match left.item {
        InputItem::Value(note) => seen.project.value_notes.get(note).is_some_and(|it| it.is_frozen),
        InputItem::Behaviour(note) => seen.project.behaviour_notes.get(note).is_some_and(|it| it.is_frozen),
        InputItem::Sheet(_) => return Vec::new(),
    };
    let is_new = wording(seen, left.item).is_none();
    let edit = if !left.text.trim().is_empty() {
        (!is_frozen).then_some(Edit::Input(InputEdit::Freeze(left.item)))
    } else if is_new {
        None
    } else if is_frozen {
        // Freezing gives the row back what stood on the sheet.
        let withdraw = InputEdit::Withdraw { item: left.item, time: seen.timestamp };
        Some(Edit::All(vec![Edit::Input(InputEdit::Freeze(left.item)), Edit::Input(withdraw)]))
    } else {
        Some(Edit::Input(InputEdit::RemoveEmpty(left.item)))
    };
    edit.map(Action::Do).into_iter().collect()
}
