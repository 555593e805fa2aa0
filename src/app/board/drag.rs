//! What the hand is doing: nothing, pressing on something, holding it, or pushing the ground along. Nothing is sent until
//! it lets go.
//!
//! What is held and what becomes of it are not known here.

use egui::{Pos2, Response, Ui, Vec2};

/// A press becomes a drag when the pointer has gone this far, in points.
pub const THRESHOLD: f32 = 10.0;

/// A finger that goes sooner than this, in seconds, scrolls; one that rests so long first lifts what is under it.
pub const FINGER_RESTS: f64 = 0.15;

/// With what something is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    /// A mouse or a pen.
    Pointer,
    /// A finger on the screen.
    Finger,
}

/// Where and when something was pressed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Press {
    /// Where, on the screen.
    pub at: Pos2,
    /// From the corner of what is pressed to the pointer.
    pub grip: Vec2,
    /// When, in seconds.
    pub time: f64,
    /// With what.
    pub touch: Touch,
}

/// The press that went down on something in this frame.
pub fn pressed(ui: &Ui, response: &Response) -> Option<Press> {
    if !response.is_pointer_button_down_on() {
        return None;
    }
    ui.input(|it| {
        let touch = if it.any_touches() { Touch::Finger } else { Touch::Pointer };
        let at = it.pointer.interact_pos().filter(|_| it.pointer.primary_pressed())?;
        Some(Press { at, grip: at - response.rect.min, time: it.time, touch })
    })
}

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
        press: Press,
    },
    /// Something is held.
    Dragging {
        /// What.
        load: Load,
        /// Where it was pressed.
        press: Press,
        /// Where the pointer is.
        at: Pos2,
    },
    /// A finger scrolls.
    Pushing {
        /// Where the finger began.
        from: Pos2,
        /// Where it is.
        at: Pos2,
    },
}

/// Something that the hand holds.
#[derive(Debug)]
pub struct Held<'a, Load> {
    /// What.
    pub load: &'a Load,
    /// Where it was pressed.
    pub from: Pos2,
    /// Where the pointer is.
    pub at: Pos2,
    /// From the corner of what was pressed to the pointer.
    pub grip: Vec2,
}

/// What a movement came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Went {
    /// Nothing new.
    On,
    /// What was pressed is lifted now.
    Lifted,
    /// What lies under the finger is pushed along.
    Pushed {
        /// Where the finger began.
        from: Pos2,
        /// How far it went since the last time.
        by: Vec2,
    },
}

impl<Load> Hand<Load> {
    /// Presses on something; a hand that is busy does not let itself be disturbed by another finger.
    pub fn press(&mut self, load: Load, press: Press) {
        if matches!(self, Self::Idle | Self::Pressed { .. }) {
            *self = Self::Pressed { load, press };
        }
    }

    /// Moves the pointer.
    pub fn go(&mut self, to: Pos2, time: f64) -> Went {
        match std::mem::take(self) {
            Self::Pressed { load, press } if press.at.distance(to) > THRESHOLD => {
                if press.touch == Touch::Finger && time - press.time < FINGER_RESTS {
                    *self = Self::Pushing { from: press.at, at: to };
                    return Went::Pushed { from: press.at, by: to - press.at };
                }
                *self = Self::Dragging { load, press, at: to };
                Went::Lifted
            }
            Self::Dragging { load, press, .. } => {
                *self = Self::Dragging { load, press, at: to };
                Went::On
            }
            Self::Pushing { from, at } => {
                *self = Self::Pushing { from, at: to };
                Went::Pushed { from, by: to - at }
            }
            same => {
                *self = same;
                Went::On
            }
        }
    }

    /// Lets go; gives what was held, and where. A press that went nowhere gives nothing.
    pub fn let_go(&mut self) -> Option<(Load, Pos2)> {
        match std::mem::take(self) {
            Self::Dragging { load, at, .. } => Some((load, at)),
            Self::Idle | Self::Pressed { .. } | Self::Pushing { .. } => None,
        }
    }

    /// Forgets what was pressed or held; tells whether something was held.
    pub fn cancel(&mut self) -> bool {
        matches!(std::mem::take(self), Self::Dragging { .. })
    }

    /// What is held.
    pub fn held(&self) -> Option<Held<'_, Load>> {
        match self {
            Self::Dragging { load, press, at } => Some(Held { load, from: press.at, at: *at, grip: press.grip }),
            Self::Idle | Self::Pressed { .. } | Self::Pushing { .. } => None,
        }
    }

    /// Whether something is pressed or held.
    pub fn is_busy(&self) -> bool {
        !matches!(self, Self::Idle)
    }

    /// Whether a finger rests on something long enough to lift it with the next movement.
    pub fn is_ready(&self, time: f64) -> bool {
        let rests = |press: &Press| press.touch == Touch::Finger && time - press.time >= FINGER_RESTS;
        matches!(self, Self::Pressed { press, .. } if rests(press))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    fn pressed(touch: Touch) -> Hand<&'static str> {
        let mut hand = Hand::default();
        let press = Press { at: pos2(100.0, 100.0), grip: Vec2::splat(5.0), time: 1.0, touch };
        hand.press("card", press);
        hand
    }

    #[test]
    fn a_press_that_goes_less_than_the_threshold_is_no_drag() {
        let mut hand = pressed(Touch::Pointer);
        assert_eq!(hand.go(pos2(107.0, 107.0), 1.1), Went::On);
        assert!(hand.held().is_none());
        assert_eq!(hand.let_go(), None);
        assert_eq!(hand, Hand::Idle);
    }

    #[test]
    fn a_press_that_goes_farther_lifts_once_and_drops_where_the_pointer_is() {
        let mut hand = pressed(Touch::Pointer);
        assert_eq!(hand.go(pos2(111.0, 100.0), 1.01), Went::Lifted);
        assert_eq!(hand.go(pos2(300.0, 200.0), 1.1), Went::On);
        assert_eq!(hand.held().map(|it| (*it.load, it.at)), Some(("card", pos2(300.0, 200.0))));
        assert_eq!(hand.let_go(), Some(("card", pos2(300.0, 200.0))));
        assert!(!hand.is_busy());
    }

    #[test]
    fn what_is_cancelled_cannot_be_dropped_any_more() {
        let mut hand = pressed(Touch::Pointer);
        assert_eq!(hand.go(pos2(200.0, 100.0), 1.1), Went::Lifted);
        assert!(hand.cancel());
        assert_eq!(hand.go(pos2(250.0, 100.0), 1.2), Went::On);
        assert_eq!(hand.let_go(), None);
    }

    #[test]
    fn an_idle_hand_moves_without_lifting_anything() {
        let mut hand: Hand<u8> = Hand::default();
        assert_eq!(hand.go(pos2(500.0, 500.0), 1.0), Went::On);
        assert!(!hand.cancel());
    }

    #[test]
    fn a_finger_that_goes_at_once_scrolls_and_one_that_rests_first_lifts() {
        let mut hand = pressed(Touch::Finger);
        let from = pos2(100.0, 100.0);
        assert_eq!(hand.go(pos2(100.0, 140.0), 1.1), Went::Pushed { from, by: Vec2::new(0.0, 40.0) });
        assert_eq!(hand.go(pos2(100.0, 150.0), 2.0), Went::Pushed { from, by: Vec2::new(0.0, 10.0) });
        assert_eq!(hand.let_go(), None);

        let mut hand = pressed(Touch::Finger);
        assert!(!hand.is_ready(1.1));
        assert!(hand.is_ready(1.16));
        assert_eq!(hand.go(pos2(100.0, 140.0), 1.2), Went::Lifted);
    }

    #[test]
    fn while_something_is_held_another_finger_presses_on_nothing() {
        let mut hand = pressed(Touch::Finger);
        hand.go(pos2(100.0, 140.0), 1.2);
        let other = Press { at: pos2(500.0, 500.0), grip: Vec2::ZERO, time: 1.3, touch: Touch::Finger };
        hand.press("another", other);
        assert_eq!(hand.let_go().map(|it| it.0), Some("card"));
    }
}
