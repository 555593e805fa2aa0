//! Carrying with the keyboard: what is picked up goes to the place that the arrows or a letter choose, and Enter puts it
//! down there.

use egui::{Key, Modifiers, Ui};

use super::layout::Target;
use super::motion::Moving;
use super::view::BoardView;
use crate::app::seen::Seen;

/// What is carried is the selection; here is only where it would go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carry {
    /// The place, by its rank among all of them.
    at: usize,
}

impl BoardView {
    /// All places to which something can be carried, in the order in which the arrows go along them.
    fn places(&self) -> Vec<Target> {
        let clusters = self.data.clusters.iter().map(|it| Target::Cluster(it.id, None));
        let after = [Target::Discuss, Target::Loose, Target::Parked, Target::Tray];
        std::iter::once(Target::New).chain(clusters).chain(after).collect()
    }

    /// The place to which what is carried would go now.
    pub(super) fn carried_to(&self) -> Option<Target> {
        let at = self.carry?.at;
        self.places().get(at).copied()
    }

    /// Picks up the selection.
    pub(super) fn pick_up(&mut self) {
        self.carry = (!self.selection.is_empty()).then_some(Carry { at: 0 });
    }

    /// Answers the keys while something is carried; letters and Escape are answered as always.
    pub(super) fn carry_keys(&mut self, ui: &Ui) {
        let Some(Carry { at }) = self.carry else { return };
        let taken = |key: Key| ui.input_mut(|it| it.consume_key(Modifiers::NONE, key));
        let last = self.places().len().saturating_sub(1);
        let mut next = at;
        if taken(Key::ArrowRight) || taken(Key::ArrowDown) {
            next = if at >= last { 0 } else { at + 1 };
        }
        if taken(Key::ArrowLeft) || taken(Key::ArrowUp) {
            next = if at == 0 { last } else { at - 1 };
        }
        if next != at {
            self.carry = Some(Carry { at: next });
            if let Some(Target::Cluster(id, _)) = self.carried_to() {
                self.reveal = Some(Moving::Cluster(id));
            }
        }
        if taken(Key::Space) || taken(Key::Escape) {
            self.carry = None;
        } else if taken(Key::Enter) {
            let target = self.carried_to();
            self.carry = None;
            if let Some(target) = target {
                self.put_by_key(ui, target);
            }
        }
    }

    /// Where what is carried would go, in a few words.
    pub(super) fn carry_words(&self, seen: &Seen<'_>) -> Option<String> {
        let words = self.target_words(seen, self.carried_to()?, false)?;
        Some(seen.words.say_with("board-carried", &[("to", words.into())]))
    }
}
