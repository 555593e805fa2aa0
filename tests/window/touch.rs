//! What one finger can do on the board, and what further fingers cannot.

use egui::{Event, PointerButton, Pos2, TouchDeviceId, TouchId, TouchPhase, vec2};
use egui_kittest::Harness;
use waardenbord::app::steps::clusteren::ClusterenView;

use crate::clusteren_host as host;
use crate::harness::{self as hand, Screen};
use crate::step_host::Host;

type Window<'a> = Harness<'a, Host<ClusterenView>>;

/// A frame of the harness takes a quarter of a second by itself; fingers are faster.
const FRAME: f64 = 0.02;

struct Finger {
    id: u64,
    time: f64,
}

impl Finger {
    fn touch(&mut self, window: &mut Window<'_>, phase: TouchPhase, at: Pos2) {
        let (device_id, id) = (TouchDeviceId(0), TouchId(self.id));
        window.event(Event::Touch { device_id, id, phase, pos: at, force: None });
        // Only the first finger is also a pointer, as windows tell it.
        if self.id == 1 {
            window.event(Event::PointerMoved(at));
            let pressed = match phase {
                TouchPhase::Start => Some(true),
                TouchPhase::End => Some(false),
                TouchPhase::Move | TouchPhase::Cancel => None,
            };
            if let Some(pressed) = pressed {
                let (button, modifiers) = (PointerButton::Primary, egui::Modifiers::NONE);
                window.event(Event::PointerButton { pos: at, button, pressed, modifiers });
            }
        }
        self.frame(window, FRAME);
    }

    fn frame(&mut self, window: &mut Window<'_>, seconds: f64) {
        self.time += seconds;
        window.input_mut().time = Some(self.time);
        window.run_steps(1);
    }

    fn go(&mut self, window: &mut Window<'_>, from: Pos2, to: Pos2) {
        for step in 1..=6_u8 {
            self.touch(window, TouchPhase::Move, from.lerp(to, f32::from(step) / 6.0));
        }
    }
}

fn finger(window: &Window<'_>) -> Finger {
    Finger { id: 1, time: window.ctx.input(|it| it.time) + 1.0 }
}

fn tray(window: &Window<'_>) -> usize {
    host::lay(window.state()).tray.len()
}

#[test]
fn a_finger_that_rests_on_a_card_first_drags_it() {
    let mut window = host::window(Screen::ROOM, host::small());
    let (from, to) = (hand::middle(&window, "Trots"), hand::middle(&window, "Losse woorden"));
    let mut finger = finger(&window);
    finger.touch(&mut window, TouchPhase::Start, from);
    finger.frame(&mut window, 0.2);
    finger.go(&mut window, from, to);
    finger.touch(&mut window, TouchPhase::End, to);
    assert_eq!(host::lay(window.state()).loose.len(), 1);
}

#[test]
fn a_finger_that_goes_at_once_scrolls_and_takes_nothing_along() {
    let mut window = host::window(Screen::LAPTOP, host::real());
    let name = host::lay(window.state()).tray[2].wording.clone();
    let before = hand::found(&window, &name).rect();
    let mut finger = finger(&window);
    let (from, to) = (before.center(), before.center() - vec2(0.0, 120.0));
    finger.touch(&mut window, TouchPhase::Start, from);
    finger.go(&mut window, from, to);
    finger.touch(&mut window, TouchPhase::End, to);
    window.run();
    let after = hand::found(&window, &name).rect();
    assert!(after.top() < before.top() - 80.0, "{before:?} {after:?}");
    assert_eq!(window.state().history.steps(), 0);
    assert_eq!(window.state().view.board().selected_cards(), 0);
}

#[test]
fn a_tap_with_a_finger_selects_and_a_second_tap_places() {
    let mut window = host::window(Screen::ROOM, host::small());
    let before = tray(&window);
    for name in ["Trots", "Bespreken"] {
        let at = hand::middle(&window, name);
        let mut finger = finger(&window);
        finger.touch(&mut window, TouchPhase::Start, at);
        finger.touch(&mut window, TouchPhase::End, at);
        window.run();
    }
    assert_eq!(host::lay(window.state()).discuss.len(), 1);
    assert_eq!(tray(&window), before - 1);
}

#[test]
fn while_a_card_is_held_a_second_finger_changes_nothing() {
    let mut window = host::window(Screen::ROOM, host::halfway());
    let name = host::lay(window.state()).tray[1].wording.clone();
    let (from, to) = (hand::middle(&window, &name), hand::middle(&window, "Losse woorden"));
    let before = host::lay(window.state()).loose.len();
    let mut one = finger(&window);
    one.touch(&mut window, TouchPhase::Start, from);
    one.frame(&mut window, 0.2);
    let halfway = from.lerp(to, 0.5);
    one.go(&mut window, from, halfway);

    let mut second = Finger { id: 2, time: one.time };
    let there = hand::middle(&window, "Cluster B, Vertrouwen");
    second.touch(&mut window, TouchPhase::Start, there);
    second.go(&mut window, there, there + vec2(200.0, 100.0));
    second.touch(&mut window, TouchPhase::End, there);
    assert!((window.state().view.board().zoom() - 1.0).abs() < f32::EPSILON, "nothing was pinched");

    one.time = second.time;
    one.go(&mut window, halfway, to);
    one.touch(&mut window, TouchPhase::End, to);
    assert!(host::lay(window.state()).loose.len() > before);
    assert_eq!(window.state().history.steps(), 1);
}

#[test]
fn two_fingers_on_the_ground_make_the_clusters_larger() {
    let mut window = host::window(Screen::ROOM, host::halfway());
    let middle = hand::middle(&window, "Cluster E, verbindend");
    let (mut one, mut second) = (finger(&window), Finger { id: 2, time: 0.0 });
    second.time = one.time;
    one.touch(&mut window, TouchPhase::Start, middle - vec2(30.0, 0.0));
    second.time = one.time;
    second.touch(&mut window, TouchPhase::Start, middle + vec2(30.0, 0.0));
    for step in 1..=6_u8 {
        let apart = 30.0 + 10.0 * f32::from(step);
        second.touch(&mut window, TouchPhase::Move, middle + vec2(apart, 0.0));
    }
    assert!(window.state().view.board().zoom() > 1.05, "{}", window.state().view.board().zoom());
}
