//! *Splitsen*: a wording that names two things becomes two cards, in the words that the group gives them.

use std::collections::BTreeSet;

use egui::{Id, Key, Ui};

use super::act::{self, Wish};
use super::lines::Line;
use super::side_acts::small_button;
use super::view::BoardView;
use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, Field, paragraph, quiet_button};
use crate::insight::parts::proposed_parts;
use crate::model::{CardKey, ValueNoteId};

/// What is being split, and in what.
#[derive(Clone, Debug)]
pub struct Splitting {
    /// The cards that were looked at when it began.
    cards: Vec<CardKey>,
    /// The parts as they are written now.
    parts: Vec<String>,
    /// Whether the first field still has to get the focus.
    is_new: bool,
}

/// The notes behind cards that are whole; none where any is not.
fn whole_notes(cards: &[CardKey]) -> Option<Vec<ValueNoteId>> {
    let note = |it: &CardKey| match it {
        CardKey::Note(note) => Some(*note),
        CardKey::Part(..) | CardKey::Result(_) => None,
    };
    cards.iter().map(note).collect()
}

/// The notes of which cards are parts, each once; none where any is none.
fn split_notes(cards: &[CardKey]) -> Option<Vec<ValueNoteId>> {
    let note = |it: &CardKey| match it {
        CardKey::Part(note, _) => Some(*note),
        CardKey::Note(_) | CardKey::Result(_) => None,
    };
    let mut notes: Vec<ValueNoteId> = cards.iter().map(note).collect::<Option<_>>()?;
    let mut once = BTreeSet::new();
    notes.retain(|it| once.insert(*it));
    Some(notes)
}

impl BoardView {
    /// Splits notes as one act, or makes them whole again where there are no parts; looks at what comes first.
    pub(super) fn split(&mut self, notes: &[ValueNoteId], parts: &[String], actions: &mut Vec<Action>) {
        let Some(edit) = act::split(notes, parts) else { return };
        let first = |note: &ValueNoteId| if parts.is_empty() { CardKey::Note(*note) } else { CardKey::Part(*note, 0) };
        let come: Vec<CardKey> = notes.iter().map(first).collect();
        self.splitting = None;
        self.selection.set(&come);
        self.reveal_next = come.first().copied();
        actions.push(Action::Do(edit));
    }

    /// The button that offers to split what is looked at, or to make it whole again.
    pub(super) fn split_button(&mut self, ui: &mut Ui, seen: &Seen<'_>, wording: &str, cards: &[CardKey]) {
        if let Some(notes) = split_notes(cards) {
            if small_button(ui, &seen.words.say("board-split-whole")).clicked() {
                self.wishes.push(Wish::Split(notes, Vec::new()));
            }
            return;
        }
        let proposed = proposed_parts(wording);
        if proposed.is_empty() || whole_notes(cards).is_none() {
            return;
        }
        if small_button(ui, &seen.words.say("board-split")).clicked() {
            self.splitting = Some(Splitting { cards: cards.to_vec(), parts: proposed, is_new: true });
        }
    }

    /// A field for each part, while these cards are being split; forgotten once others are looked at. Tells whether that
    /// is so.
    pub(super) fn split_form(&mut self, ui: &mut Ui, seen: &Seen<'_>, cards: &[CardKey]) -> bool {
        let Some(mut splitting) = self.splitting.take().filter(|it| it.cards == cards) else { return false };
        let Some(notes) = whole_notes(cards) else { return false };
        ui.add_space(space::SMALL);
        paragraph(ui, &seen.words.say("board-split-into"), Type::BUTTON, look(ui).ink);
        let mut is_entered = false;
        for (at, part) in splitting.parts.iter_mut().enumerate() {
            let name = seen.words.say_with("board-split-part", &[("n", (at + 1).into())]);
            let field = Field::line(part, &name).hint(&name).id(Id::unique(("part", at))).ui(ui);
            is_entered |= field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
            if at == 0 && std::mem::take(&mut splitting.is_new) {
                field.request_focus();
            }
        }
        let tip = seen.words.say(if notes.len() > 1 { "board-split-tip-stack" } else { "board-split-tip" });
        paragraph(ui, &tip, Type::SMALL, look(ui).ink_second);
        let (mut is_done, mut is_given_up) = (false, false);
        ui.horizontal(|ui| {
            is_done = ui.add(ActionButton::outlined(&seen.words.say("board-split-do")).chosen(true)).clicked();
            is_given_up = quiet_button(ui, &seen.words.say("board-merge-not")).clicked();
        });
        let parts: Vec<String> =
            splitting.parts.iter().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect();
        match (is_done || is_entered, parts.len() > 1) {
            (true, true) => self.wishes.push(Wish::Split(notes, parts)),
            (true, false) => self.wishes.push(Wish::Do(Action::Say(seen.words.say("board-split-needs-two")))),
            (false, _) => {}
        }
        self.splitting = Some(splitting).filter(|_| !is_given_up);
        true
    }

    /// The other parts of the value that a card is a part of.
    pub(super) fn part_of_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, card: CardKey) {
        let CardKey::Part(note, own) = card else { return };
        let Some(note) = seen.project.value_notes.get(note) else { return };
        let others = (0_u8..).zip(&note.parts).filter(|it| it.0 != own);
        ui.spacing_mut().item_spacing.y = 0.0;
        for (part, wording) in others {
            let name = seen.words.say_with("board-other-part", &[("wording", wording.as_str().into())]);
            if self.line_ui(ui, ("other part", part), &Line::leading(&name)) {
                self.wishes.push(Wish::Reveal(CardKey::Part(note.id, part)));
            }
        }
        ui.spacing_mut().item_spacing.y = space::SMALL;
    }
}
