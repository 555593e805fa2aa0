//! Pictures of each panel, to be looked at.

use super::*;
use crate::clusteren::host::halfway;
use crate::sides::two_stages::{Stages, window_on};
use egui::vec2;

const SCREENS: [(Screen, &str); 3] = [
    (Screen::ROOM, "room"),
    (Screen { pixels: vec2(1366.0, 768.0), ..Screen::ROOM }, "small"),
    (Screen { pixels: vec2(1920.0, 1080.0), zoom: 1.0, theme: egui::Theme::Dark }, "dark"),
];

/// A stack of the tray of at least two, that is not in search of anything.
fn stack(harness: &Harness<'_, Host>) -> String {
    lay(harness.state()).tray.first().expect("something lies there").wording.clone()
}

#[test]
fn of_the_board_with_one_board() {
    for (screen, name) in SCREENS {
        let mut harness = window(screen, halfway());
        hand::picture(&mut harness, &format!("sides-{name}-hint"));
        hand::click_named(&mut harness, "Cluster B, Vertrouwen");
        hand::picture(&mut harness, &format!("sides-{name}-cluster"));
        hand::click_named(&mut harness, "Groot bekijken");
        hand::picture(&mut harness, &format!("sides-{name}-full"));
        press(&mut harness, Key::Escape);
        hand::drag_named(&mut harness, "Cluster B, Vertrouwen", "Cluster A, Open en eerlijk");
        hand::picture(&mut harness, &format!("sides-{name}-merged"));
        press(&mut harness, Key::Escape);
        let most = stack(&harness);
        hand::click_named(&mut harness, &most);
        hand::picture(&mut harness, &format!("sides-{name}-stack"));
        hand::click_named(&mut harness, "Uitwaaieren");
        hand::picture(&mut harness, &format!("sides-{name}-fanned"));
        hand::click_named(&mut harness, "Verplaats naar…");
        harness.event(egui::Event::Text("ver".to_owned()));
        harness.run();
        hand::picture(&mut harness, &format!("sides-{name}-move"));
        let mut harness = window(screen, pairs());
        make_cluster(&mut harness, &["open, eerlijk en betrouwbaar", "Trots", "Vertrouwen en verantwoordelijkheid"]);
        hand::click_named(&mut harness, "open, eerlijk en betrouwbaar");
        hand::click_named(&mut harness, "Splitsen…");
        hand::picture(&mut harness, &format!("sides-{name}-split"));
        hand::click_named(&mut harness, "Splitsen");
        hand::picture(&mut harness, &format!("sides-{name}-part"));
    }
}

#[test]
fn of_two_stages() {
    let mut stages = Stages::of(host::real());
    let mut results = Vec::new();
    for session in 0..3 {
        results.push(stages.cluster(session, "", &["vertrouw", "betrouw"], true));
        results.push(stages.cluster(session, "Open en eerlijk", &["open", "transp", "eerl"], true));
        stages.cluster(session, "", &["respect"], false);
    }
    stages.closing(&[results[0], results[2], results[4]]);
    for (screen, name) in SCREENS {
        let mut room = window_on(screen, stages.project.clone());
        let closing = room.sentence("Cluster A, ");
        room.press(&closing);
        hand::picture(&mut room.window, &format!("sides-{name}-closing"));
        room.press("Open en eerlijk");
        hand::picture(&mut room.window, &format!("sides-{name}-result"));
        room.press("Bord van 9.00 uur");
        room.press("Cluster B, Open en eerlijk");
        hand::picture(&mut room.window, &format!("sides-{name}-session"));
    }
}
