//! What is selected: cards, by stack, as one does with files: one, several with Ctrl, a range with Shift.

use std::collections::BTreeSet;

use crate::model::CardKey;

/// How a stack was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Only this one; the only one that is selected is let go.
    Only,
    /// This one too, or no longer.
    Toggle,
    /// From the last one to this one.
    Range,
}

/// The selected cards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    cards: BTreeSet<CardKey>,
    anchor: Option<CardKey>,
}

impl Selection {
    /// Whether nothing is selected.
    pub fn is_empty(&self) -> bool {
        self.cards.is_empty()
    }

    /// How many cards are selected.
    pub fn len(&self) -> usize {
        self.cards.len()
    }

    /// The selected cards, in no order that a person sees.
    pub fn cards(&self) -> impl Iterator<Item = CardKey> {
        self.cards.iter().copied()
    }

    /// Whether this card is selected.
    pub fn contains(&self, card: CardKey) -> bool {
        self.cards.contains(&card)
    }

    /// Whether any card of a stack is selected.
    pub fn touches(&self, cards: &[CardKey]) -> bool {
        !self.cards.is_empty() && cards.iter().any(|it| self.cards.contains(it))
    }

    /// Lets everything go.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Selects exactly these.
    pub fn set(&mut self, cards: &[CardKey]) {
        self.cards = cards.iter().copied().collect();
        self.anchor = cards.first().copied();
    }

    /// Answers a press on a stack. `place` holds the stacks of its place in their order.
    pub fn press(&mut self, stack: &[CardKey], reach: Reach, place: &[&[CardKey]]) {
        let Some(first) = stack.first().copied() else { return };
        match reach {
            Reach::Only => {
                let is_only_one = self.cards.len() == stack.len() && stack.iter().all(|it| self.cards.contains(it));
                if is_only_one {
                    self.clear();
                } else {
                    self.set(stack);
                }
            }
            Reach::Toggle => self.toggle(stack, first),
            Reach::Range => {
                let holds = |card: CardKey| place.iter().position(|it| it.contains(&card));
                match (self.anchor.and_then(holds), holds(first)) {
                    (Some(from), Some(to)) => {
                        let range = place.get(from.min(to)..=from.max(to)).unwrap_or_default();
                        self.cards = range.iter().copied().flatten().copied().collect();
                    }
                    _ => self.set(stack),
                }
            }
        }
    }

    fn toggle(&mut self, stack: &[CardKey], first: CardKey) {
        if stack.iter().all(|it| self.cards.contains(it)) {
            self.cards.retain(|it| !stack.contains(it));
        } else {
            self.cards.extend(stack);
            self.anchor = Some(first);
        }
    }

    /// Lets go of what is not there any more.
    pub fn keep(&mut self, is_there: impl Fn(CardKey) -> bool) {
        self.cards.retain(|it| is_there(*it));
        self.anchor = self.anchor.filter(|it| is_there(*it));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ValueNoteId;

    fn card(number: u64) -> CardKey {
        CardKey::Note(ValueNoteId::from(number))
    }

    fn selected(selection: &Selection) -> Vec<CardKey> {
        selection.cards.iter().copied().collect()
    }

    #[test]
    fn a_press_selects_one_stack_and_a_second_press_lets_it_go() {
        let stack = [card(1), card(2)];
        let mut selection = Selection::default();
        selection.press(&stack, Reach::Only, &[]);
        assert_eq!(selected(&selection), stack);
        selection.press(&stack, Reach::Only, &[]);
        assert!(selection.is_empty());
    }

    #[test]
    fn control_adds_and_takes_away() {
        let mut selection = Selection::default();
        selection.press(&[card(1)], Reach::Toggle, &[]);
        selection.press(&[card(3)], Reach::Toggle, &[]);
        assert_eq!(selection.len(), 2);
        selection.press(&[card(1)], Reach::Toggle, &[]);
        assert_eq!(selected(&selection), [card(3)]);
    }

    #[test]
    fn shift_selects_from_the_last_one_in_both_directions_within_a_place() {
        let stacks = [[card(1)], [card(2)], [card(3)], [card(4)]];
        let place: Vec<&[CardKey]> = stacks.iter().map(<[CardKey; 1]>::as_slice).collect();
        let mut selection = Selection::default();
        selection.press(&[card(3)], Reach::Only, &place);
        selection.press(&[card(1)], Reach::Range, &place);
        assert_eq!(selected(&selection), [card(1), card(2), card(3)]);
        selection.press(&[card(4)], Reach::Range, &place);
        assert_eq!(selected(&selection), [card(3), card(4)]);
    }

    #[test]
    fn shift_without_a_start_in_this_place_selects_one() {
        let stacks = [[card(1)], [card(2)]];
        let place: Vec<&[CardKey]> = stacks.iter().map(<[CardKey; 1]>::as_slice).collect();
        let mut selection = Selection::default();
        selection.press(&[card(9)], Reach::Only, &[]);
        selection.press(&[card(2)], Reach::Range, &place);
        assert_eq!(selected(&selection), [card(2)]);
    }

    #[test]
    fn what_is_gone_is_no_longer_selected() {
        let mut selection = Selection::default();
        selection.set(&[card(1), card(2)]);
        selection.keep(|it| it == card(2));
        assert_eq!(selected(&selection), [card(2)]);
    }
}
