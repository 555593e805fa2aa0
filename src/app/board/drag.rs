//! What the hand is doing: nothing, pressing on something, or holding it. Nothing is sent until it lets go.
//!
//! What is held and what becomes of it are not known here.

use egui::{Pos2, Vec2};

/// A press becomes a drag when the pointer has gone this far, in points.
pub const THRESHOLD: f32 = 10.0;

/// The hand with what it presses on or holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Hand<Load> {
    /// Nothing is pressed.
    #[default]
    Idle,
    /// Pressed, but not yet gone far enough to be a drag.
    Pressed {
        /// What would be lifted.
        load: Load,
        /// Where it was pressed.
        from: Pos2,
        /// From the corner of what is pressed to the pointer.
        grip: Vec2,
    },
    /// Something is held.
    Dragging {
        /// What.
        load: Load,
        /// Where the pointer is.
        at: Pos2,
        /// From the corner of what was pressed to the pointer.
        grip: Vec2,
    },
}

/// Something that the hand holds.
#[derive(Debug)]
pub struct Held<'a, Load> {
    /// What.
    pub load: &'a Load,
    /// Where the pointer is.
    pub at: Pos2,
    /// From the corner of what was pressed to the pointer.
    pub grip: Vec2,
}

impl<Load> Hand<Load> {
    /// Presses on something.
    pub fn press(&mut self, load: Load, from: Pos2, grip: Vec2) {
        *self = Self::Pressed { load, from, grip };
    }

    /// Moves the pointer; tells whether this lifted what was pressed.
    pub fn go(&mut self, to: Pos2) -> bool {
        match std::mem::take(self) {
            Self::Pressed { load, from, grip } if from.distance(to) > THRESHOLD => {
                *self = Self::Dragging { load, at: to, grip };
                true
            }
            Self::Dragging { load, grip, .. } => {
                *self = Self::Dragging { load, at: to, grip };
                false
            }
            same => {
                *self = same;
                false
            }
        }
    }

    /// Lets go; gives what was held, and where. A press that went nowhere gives nothing.
    pub fn let_go(&mut self) -> Option<(Load, Pos2)> {
        match std::mem::take(self) {
            Self::Dragging { load, at, .. } => Some((load, at)),
            Self::Idle | Self::Pressed { .. } => None,
        }
    }

    /// Forgets what was pressed or held; tells whether something was held.
    pub fn cancel(&mut self) -> bool {
        matches!(std::mem::take(self), Self::Dragging { .. })
    }

    /// What is held.
    pub fn held(&self) -> Option<Held<'_, Load>> {
        match self {
            Self::Dragging { load, at, grip } => Some(Held { load, at: *at, grip: *grip }),
            Self::Idle | Self::Pressed { .. } => None,
        }
    }

    /// Whether something is pressed or held.
    pub fn is_busy(&self) -> bool {
        !matches!(self, Self::Idle)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    fn pressed() -> Hand<&'static str> {
        let mut hand = Hand::default();
        hand.press("card", pos2(100.0, 100.0), Vec2::splat(5.0));
        hand
    }

    #[test]
    fn a_press_that_goes_less_than_the_threshold_is_no_drag() {
        let mut hand = pressed();
        assert!(!hand.go(pos2(107.0, 107.0)));
        assert!(hand.held().is_none());
        assert_eq!(hand.let_go(), None);
        assert_eq!(hand, Hand::Idle);
    }

    #[test]
    fn a_press_that_goes_farther_lifts_once_and_drops_where_the_pointer_is() {
        let mut hand = pressed();
        assert!(hand.go(pos2(111.0, 100.0)));
        assert!(!hand.go(pos2(300.0, 200.0)));
        assert_eq!(hand.held().map(|it| (*it.load, it.at)), Some(("card", pos2(300.0, 200.0))));
        assert_eq!(hand.let_go(), Some(("card", pos2(300.0, 200.0))));
        assert!(!hand.is_busy());
    }

    #[test]
    fn what_is_cancelled_cannot_be_dropped_any_more() {
        let mut hand = pressed();
        assert!(hand.go(pos2(200.0, 100.0)));
        assert!(hand.cancel());
        assert!(!hand.go(pos2(250.0, 100.0)));
        assert_eq!(hand.let_go(), None);
    }

    #[test]
    fn an_idle_hand_moves_without_lifting_anything() {
        let mut hand: Hand<u8> = Hand::default();
        assert!(!hand.go(pos2(500.0, 500.0)));
        assert!(!hand.cancel());
    }
}
