//! Every part in every state that is worth looking at.

use super::*;
use crate::harness::{lift, middle, picture, release, type_into};
use egui_kittest::kittest::Queryable as _;
use waardenbord::app::look;

fn screens() -> [(Screen, &'static str); 4] {
    [(Screen::SMALL, "1366"), (Screen::ROOM, "1920"), (Screen::ROOM_LARGE, "150"), (Screen::ROOM.dark(), "dark")]
}

const THEMES: [(&str, &str); 6] = [
    ("Wel en niet, 4 opgeschreven", "meaning"),
    ("Waarom, 2 opgeschreven", "why"),
    ("Meer betekenissen, 2 opgeschreven", "meanings"),
    ("Tussen twee kanten, 2 opgeschreven", "tensions"),
    ("Wat in de weg staat, 2 opgeschreven", "obstacles"),
    ("Goede voorbeelden", "examples"),
];

#[test]
fn of_asking_on() {
    for (screen, at) in screens() {
        let mut harness = part(screen, full(), "Doorvragen");
        for (theme, name) in THEMES {
            click_named(&mut harness, theme);
            picture(&mut harness, &format!("deepen-{name}-{at}"));
        }
    }
}

/// With some behaviour at levels.
fn with_levels() -> Maker {
    let mut maker = full();
    let names = ["Basis", "Gevorderd", "Voorbeeld voor anderen"].map(str::to_owned).to_vec();
    maker.apply(Edit::Loading(LoadingEdit::Levels(names)));
    let value = maker.value("Vertrouwen").clone();
    for (placement, level) in value.loading.placements.iter().zip([0, 1, 1, 2]) {
        let edit = LoadingEdit::Level { value: value.id, placement: placement.id, level: Some(level) };
        maker.apply(Edit::Loading(edit));
    }
    maker
}

#[test]
fn of_the_form() {
    for (screen, at) in screens() {
        let mut harness = part(screen, with_levels(), "Vorm");
        for (form, name) in [("Gedragslijst", "list"), ("Zin", "sentence"), ("Verhaal", "story")] {
            click_named(&mut harness, form);
            picture(&mut harness, &format!("form-{name}-{at}"));
        }
        click_named(&mut harness, "Groeimatrix");
        picture(&mut harness, &format!("form-matrix-{at}"));
        let (from, to) = (middle(&harness, BEHAVIOURS[4].0), middle(&harness, "Vertrouwen, Voorbeeld voor anderen"));
        lift(&mut harness, from, to);
        picture(&mut harness, &format!("form-matrix-held-{at}"));
        key(&mut harness, Key::Escape);
        release(&mut harness, to);
        click_named(&mut harness, "Samen, Gevorderd");
        types(&mut harness, "We vragen om hulp voordat we vastlopen");
        picture(&mut harness, &format!("form-matrix-typing-{at}"));
        key(&mut harness, Key::Enter);
        click_named(&mut harness, "Competenties");
        for competence in ["Samenwerken", "Omgevingsbewustzijn", "Klantgericht handelen", "Resultaatgericht"] {
            type_into(&mut harness, "Nieuwe competentie", competence);
            key(&mut harness, Key::Enter);
        }
        click_named(&mut harness, "Samenwerken hoort bij Vertrouwen");
        picture(&mut harness, &format!("form-competences-{at}"));
    }
}

#[test]
fn of_the_form_without_levels() {
    let mut harness = part(Screen::ROOM, full(), "Vorm");
    click_named(&mut harness, "Groeimatrix");
    picture(&mut harness, "form-matrix-none");
}

#[test]
fn of_the_harvest() {
    for (screen, at) in screens() {
        let mut harness = part(screen, full(), "Oogst");
        picture(&mut harness, &format!("loading-harvest-{at}"));
    }
    let mut maker = full();
    maker.write_core("Vertrouwen", &"We doen wat we zeggen en zeggen wat we doen. ".repeat(60));
    let mut harness = part(Screen::ROOM, maker, "Oogst");
    assert!(harness.query_by_label_contains("kan zo niet gedrukt worden").is_some());
    picture(&mut harness, "loading-harvest-too-full");
}

#[test]
fn with_high_contrast() {
    let mut harness = part(Screen::ROOM, with_levels(), "Doorvragen");
    look::install(&harness.ctx, look::Set::HighContrast);
    harness.run();
    picture(&mut harness, "deepen-meaning-contrast");
    click_named(&mut harness, "Tussen twee kanten, 2 opgeschreven");
    picture(&mut harness, "deepen-tensions-contrast");
    click_named(&mut harness, "Vorm");
    click_named(&mut harness, "Groeimatrix");
    picture(&mut harness, "form-matrix-contrast");
}
