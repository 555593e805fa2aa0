//! Every view on every screen, to be looked at.

use egui::{Key, vec2};
use waardenbord::app::look;
use waardenbord::app::room::RoomView;

use super::{Hall, left_over};
use crate::clusteren::host;
use crate::harness::{self, Screen};

const VIEWS: [(RoomView, &str); 5] = [
    (RoomView::OneByOne, "een-voor-een"),
    (RoomView::Spread, "uitspreiden"),
    (RoomView::Overview, "overzicht"),
    (RoomView::Harvest, "oogst"),
    (RoomView::Tables, "tafels"),
];

fn screens() -> [(Screen, &'static str); 3] {
    let of = |width, height| Screen { pixels: vec2(width, height), ..Screen::ROOM };
    [(of(1366.0, 768.0), "1366"), (of(1920.0, 1080.0), "1920"), (of(3840.0, 2160.0), "3840")]
}

#[test]
fn every_view_can_be_painted_with_forty_words_left() {
    for (screen, width) in screens() {
        for (view, name) in VIEWS {
            let mut hall = Hall::enter(screen, left_over(40), view);
            hall.picture(&format!("groot-{name}-40-{width}"));
        }
    }
}

#[test]
fn every_view_can_be_painted_in_the_dark() {
    for (view, name) in VIEWS {
        let mut hall = Hall::enter(Screen::ROOM, left_over(40), view);
        hall.room.window.ctx.set_theme(egui::Theme::Dark);
        hall.room.window.run();
        hall.picture(&format!("groot-{name}-donker"));
    }
}

#[test]
fn every_view_can_be_painted_with_high_contrast() {
    for (view, name) in VIEWS {
        let mut hall = Hall::enter(Screen::ROOM, left_over(40), view);
        look::install(&hall.room.window.ctx, look::Set::HighContrast);
        hall.room.window.run();
        hall.picture(&format!("groot-{name}-contrast"));
    }
}

#[test]
fn every_view_can_be_painted_larger_with_all_words_and_with_none() {
    for (view, name) in VIEWS {
        let mut hall = Hall::enter(Screen::ROOM, host::empty(), view);
        hall.picture(&format!("groot-{name}-leeg"));
        let mut hall = Hall::enter(Screen::ROOM, host::real(), view);
        hall.picture(&format!("groot-{name}-alles"));
        let mut hall = Hall::enter(Screen::ROOM, left_over(40), view);
        hall.room.press("Groter");
        hall.picture(&format!("groot-{name}-groter"));
    }
}

#[test]
fn what_is_held_what_has_the_focus_and_an_open_cluster_can_be_painted() {
    let mut hall = Hall::enter(Screen::ROOM, left_over(40), RoomView::Spread);
    let from = harness::middle(&hall.room.window, "Hartelijkheid");
    let onto = harness::found(&hall.room.window, "Cluster J, dienstbaarheid").rect();
    harness::lift(&mut hall.room.window, from, onto.center());
    hall.picture("groot-uitspreiden-vast");
    harness::release(&mut hall.room.window, onto.center());
    hall.picture("groot-uitspreiden-gelegd");
    for word in ["Trots", "humor"] {
        hall.room.press(word);
    }
    hall.picture("groot-uitspreiden-aangetikt");
    hall.room.key(Key::Escape);
    hall.room.key(Key::F6);
    hall.room.key(Key::B);
    hall.room.key(Key::ArrowDown);
    hall.picture("groot-een-voor-een-gelegd");
    hall.room.key(Key::F6);
    hall.room.press("Cluster B, Vertrouwen");
    hall.picture("groot-overzicht-open");
}

#[test]
fn the_way_in_stands_in_the_bar_of_a_narrow_and_a_wide_window() {
    for (screen, width) in screens().into_iter().take(2) {
        let mut hall = Hall::open(screen, left_over(40));
        for step in ["Inbreng", "Clusteren"] {
            hall.room.press(step);
            let button = harness::found(&hall.room.window, "Groot scherm").rect();
            assert!(screen.pixels.x > button.right() && button.left() > screen.pixels.x / 2.0, "{button}");
            hall.picture(&format!("groot-ingang-{step}-{width}"));
        }
    }
}
