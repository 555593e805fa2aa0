//! The window as a whole: how it starts, saves, imports and goes from step to step.

use crate::harness::{self, Screen};
use crate::world::{Room, Start};
use waardenbord::app::steps::Step;
use waardenbord::app::world::Opening;

#[test]
fn the_very_first_start_opens_the_example_and_later_ones_the_start() {
    let room = Room::first(Screen::ROOM);
    assert!(room.window.state().desk().is_example());
    assert_eq!(room.window.state().step(), Some(Step::Clusteren));
    let later = Room::enter(Screen::ROOM, Start::Later, Opening::Usual);
    assert_eq!(later.window.state().step(), None);
    assert!(harness::sees(&later.window, "Laatst geopend"));
}

#[test]
fn pictures_of_every_step() {
    for (screen, name) in [(Screen::ROOM, "room"), (Screen::ROOM_LARGE, "large"), (Screen::ROOM.dark(), "dark")] {
        let mut room = Room::first(screen);
        for step in ["Inbreng", "Clusteren", "Kiezen", "Laden", "Afdrukken"] {
            harness::click_named(&mut room.window, step);
            harness::picture(&mut room.window, &format!("step-{step}-{name}"));
        }
    }
    let mut later = Room::enter(Screen::ROOM, Start::Later, Opening::Usual);
    harness::picture(&mut later.window, "start-room");
}
