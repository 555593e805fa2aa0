//! What is half typed in Laden is never lost.

use super::*;

/// The example, at Laden, with a behaviour half typed.
fn half_typed() -> Room {
    let mut room = Room::first(Screen::ROOM);
    room.press("Laden");
    type_into(&mut room.window, "Nieuw: zo doen we het", "We bellen half");
    room
}

/// Whether the first chosen value has this behaviour.
fn is_placed(room: &Room, wording: &str) -> bool {
    let project = room.project();
    let value = project.values.iter().next().expect("a value is chosen");
    let mut placed = value.loading.placements.iter().filter_map(|it| project.behaviours.get(it.behaviour));
    placed.any(|it| it.wording == wording)
}

#[test]
fn what_is_half_typed_is_kept_when_another_step_comes() {
    let mut room = half_typed();
    room.control(Key::P);
    assert!(is_placed(&room, "We bellen half"));
    room.press("Laden");
    assert!(!room.sees("Wat zou je dan níet zien? bij: "), "nothing else is open");
    room.control(Key::Z);
    assert!(!is_placed(&room, "We bellen half"), "it is one act");
}

#[test]
fn what_is_half_typed_is_kept_when_the_window_closes() {
    let mut room = half_typed();
    room.close();
    assert!(is_placed(&room, "We bellen half"));
    let path = room.folder.path().join("Documenten/Waardenbord/Waarden en gedrag 2026.ron");
    let text = std::fs::read_to_string(path).expect("it was saved");
    assert!(text.contains("We bellen half"));
}

#[test]
fn what_is_half_typed_is_kept_when_another_project_takes_its_place() {
    let mut room = half_typed();
    room.control(Key::N);
    let path = room.folder.path().join("Documenten/Waardenbord/Waarden en gedrag 2026.ron");
    let text = std::fs::read_to_string(path).expect("it was saved");
    assert!(text.contains("We bellen half"));
}

#[test]
fn what_is_half_typed_in_every_place_stays_with_its_value() {
    let mut harness = window(Screen::ROOM, loaded(&["Een", "Twee"]));
    for (open, field, text) in [
        ("Nog een voorstel", "Nog een voorstel", "Half een voorstel"),
        ("Wat zou je dan níet zien? bij: Twee", "Wat zou je dan níet zien?", "Half ernaast"),
        ("Nieuw: zo doen we het niet", "Nieuw: zo doen we het niet", "Half niet"),
    ] {
        click_named(&mut harness, open);
        type_into(&mut harness, field, text);
        // The tab is pressed and let go within one frame, before the field sees that it lost the focus.
        let tab = middle(&harness, "Samen");
        for pressed in [true, false] {
            let (button, modifiers) = (egui::PointerButton::Primary, Modifiers::NONE);
            harness.event(egui::Event::PointerMoved(tab));
            harness.event(egui::Event::PointerButton { pos: tab, button, pressed, modifiers });
        }
        harness.run();
        assert!(!sees(&harness, "Een"), "another value is shown");
        click_named(&mut harness, "Vertrouwen");
    }
    let kept = loading(&harness);
    assert_eq!(kept.core_proposals, ["Half een voorstel"]);
    assert!(kept.rows()[1].beside.is_some());
    assert_eq!(does_not(&harness), ["Half ernaast", "Half niet"]);
    let mut others = harness.state().project().values.iter().skip(1);
    assert!(others.all(|it| it.loading == Loading::default()));
}

#[test]
fn escape_drops_what_is_half_typed() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    type_into(&mut harness, "Nieuw: zo doen we het", "Toch niet");
    press_key(&mut harness, Modifiers::NONE, Key::Escape);
    click_named(&mut harness, "Samen");
    click_named(&mut harness, "Vertrouwen");
    assert!(does(&harness).is_empty());
}
