//! In which order the words come by: as they lie in the tray, what was put off at the end. Only of this sitting.

use std::collections::BTreeSet;

use crate::model::CardKey;

/// What was put off, what was looked at, and whether one looks back.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// Put off, the longest ago first.
    later: Vec<CardKey>,
    /// What was dealt with, the latest last.
    trail: Vec<CardKey>,
    /// What is looked back at.
    back: Option<CardKey>,
    /// Another one after each change.
    stamp: u64,
}

impl Queue {
    /// The card that is talked about: the first of the tray that was not put off, else what was put off longest ago.
    pub fn current(&self, tray: &[CardKey]) -> Option<CardKey> {
        if self.back.is_some() {
            return self.back;
        }
        let later: BTreeSet<CardKey> = self.later.iter().copied().collect();
        let fresh = tray.iter().copied().find(|it| !later.contains(it));
        let lying: BTreeSet<CardKey> = if fresh.is_none() { tray.iter().copied().collect() } else { BTreeSet::new() };
        fresh.or_else(|| self.later.iter().copied().find(|it| lying.contains(it)))
    }

    /// Another one after each change; for what is kept from frame to frame.
    pub fn stamp(&self) -> u64 {
        self.stamp
    }

    /// Puts the current card off to the end, or goes on from one that was looked back at.
    pub fn put_off(&mut self, card: CardKey) {
        if self.back.take().is_none() {
            self.later.retain(|it| *it != card);
            self.later.push(card);
        }
        self.dealt_with(card);
    }

    /// The current card got a place.
    pub fn dealt_with(&mut self, card: CardKey) {
        self.stamp += 1;
        self.back = None;
        if self.trail.last() != Some(&card) {
            self.trail.push(card);
        }
    }

    /// Whether there is something to look back at.
    pub fn can_look_back(&self, current: Option<CardKey>) -> bool {
        self.trail.iter().any(|it| Some(*it) != current)
    }

    /// Looks back at the card before the current one; one that was put off is put off no more.
    pub fn look_back(&mut self, current: Option<CardKey>) {
        self.stamp += 1;
        while let Some(card) = self.trail.pop() {
            if Some(card) != current {
                self.back = Some(card);
                return;
            }
        }
    }

    /// Keeps only what is there; what is looked back at may be gone after undo.
    pub fn keep(&mut self, is_there: impl Fn(CardKey) -> bool) {
        self.stamp += 1;
        self.later.retain(|it| is_there(*it));
        self.trail.retain(|it| is_there(*it));
        self.back = self.back.filter(|it| is_there(*it));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ValueNoteId;

    fn card(number: u64) -> CardKey {
        CardKey::Note(ValueNoteId::from(number))
    }

    #[test]
    fn what_is_put_off_comes_back_at_the_end_in_the_order_it_was_put_off() {
        let mut tray = vec![card(1), card(2), card(3)];
        let mut queue = Queue::default();
        let mut come = Vec::new();
        for is_put_off in [true, false, true] {
            let now = queue.current(&tray).unwrap();
            come.push(now);
            if is_put_off {
                queue.put_off(now);
            } else {
                queue.dealt_with(now);
                tray.retain(|it| *it != now);
            }
        }
        come.extend(queue.current(&tray));
        queue.put_off(card(1));
        come.extend(queue.current(&tray));
        assert_eq!(come, [1, 2, 3, 1, 3].map(card));
    }

    #[test]
    fn one_can_look_back_at_what_was_placed_and_go_on_from_there() {
        let mut queue = Queue::default();
        queue.dealt_with(card(1));
        assert!(queue.can_look_back(Some(card(2))));
        queue.look_back(Some(card(2)));
        assert_eq!(queue.current(&[card(2)]), Some(card(1)));
        queue.put_off(card(1));
        assert_eq!(queue.current(&[card(2)]), Some(card(2)));
    }

    #[test]
    fn what_comes_back_after_undo_is_the_current_one_again() {
        let mut queue = Queue::default();
        queue.dealt_with(card(1));
        assert_eq!(queue.current(&[card(2)]), Some(card(2)));
        assert_eq!(queue.current(&[card(1), card(2)]), Some(card(1)));
        assert!(!queue.can_look_back(Some(card(1))));
    }
}
