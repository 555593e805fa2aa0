//! Oogst: each card as it will be printed.

use super::*;
use crate::harness::sees;

fn harvest<'a>(maker: Maker) -> Laden<'a> {
    part(Screen::ROOM, maker, "Oogst")
}

#[test]
fn front_and_back_are_shown_and_arrows_and_pages_lead_to_the_next_value() {
    let mut harness = harvest(full());
    assert!(sees(&harness, "Voorkant van Vertrouwen") && sees(&harness, "Achterkant van Vertrouwen"));
    for (pressed, name) in [
        (Key::ArrowRight, "Open en eerlijk"),
        (Key::PageDown, "Samen"),
        (Key::PageDown, "Vertrouwen"),
        (Key::ArrowLeft, "Samen"),
        (Key::PageUp, "Open en eerlijk"),
    ] {
        key(&mut harness, pressed);
        assert!(sees(&harness, &format!("Voorkant van {name}")), "{name}");
    }
    click_named(&mut harness, "Volgende waarde");
    assert!(sees(&harness, "Samen, waarde 3 van 3"));
    click_named(&mut harness, "Vorige waarde");
    assert!(sees(&harness, "Voorkant van Open en eerlijk"));
}

#[test]
fn it_fills_the_screen_and_escape_leads_back_to_the_value_that_was_shown() {
    let mut harness = harvest(full());
    let front = found(&harness, "Voorkant van Vertrouwen").rect();
    let back = found(&harness, "Achterkant van Vertrouwen").rect();
    assert!(front.width() + back.width() > 1200.0, "{front} {back}");
    key(&mut harness, Key::ArrowRight);
    key(&mut harness, Key::Escape);
    assert!(sees(&harness, "Nog te bekijken") && !sees(&harness, "Voorkant van Open en eerlijk"));
    assert!(says(&harness, "We zeggen wat we weten"), "the value that was shown is open");
}

#[test]
fn what_does_not_fit_is_said_and_the_other_cards_are_shown() {
    let many: Vec<(String, Column)> = (1..=7).map(|it| (format!("Gedraging nummer {it}"), Column::Does)).collect();
    let many: Vec<(&str, Column)> = many.iter().map(|it| (it.0.as_str(), it.1)).collect();
    let mut maker = loaded(&many);
    let line = LoadingEdit::Line { value: maker.value("Vertrouwen").id, rows: 7 };
    maker.apply(Edit::Loading(line));
    let mut harness = harvest(maker);
    assert!(sees(&harness, "De kaart van Vertrouwen kan zo niet gedrukt worden"));
    assert!(!sees(&harness, "Voorkant van Vertrouwen"));
    key(&mut harness, Key::ArrowRight);
    assert!(sees(&harness, "Voorkant van Open en eerlijk"));
}
