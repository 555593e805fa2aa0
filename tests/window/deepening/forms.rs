//! Vorm, and the Groeimatrix.

use super::*;
use crate::harness::{drag, focused_name, lift, middle, release, sees, type_into};
use crate::step_host::undo;
use crate::world::Room;
use waardenbord::model::{Form, GivenKind};

fn form<'a>(maker: Maker) -> Laden<'a> {
    part(Screen::ROOM, maker, "Vorm")
}

/// The matrix with three levels.
fn matrix<'a>(maker: Maker) -> Laden<'a> {
    let mut harness = form(maker);
    click_named(&mut harness, "Groeimatrix");
    click_named(&mut harness, "Begin met drie niveaus");
    harness
}

/// The level at which this behaviour stands.
fn level(harness: &Laden<'_>, wording: &str) -> Option<u8> {
    let project = harness.state().project();
    let placements = loading(harness).placements;
    let fits = |it: &&waardenbord::model::Placement| {
        project.behaviours.get(it.behaviour).is_some_and(|it| it.wording == wording)
    };
    placements.iter().find(fits).expect("it is placed").level
}

#[test]
fn one_of_four_forms_is_chosen_for_all_values_and_says_what_it_means_for_the_paper() {
    let mut harness = form(full());
    assert_eq!(harness.state().project().form, Form::Behaviours);
    assert!(sees(&harness, "Eén vorm, voor alle waarden tegelijk"));
    for (name, chosen) in [("Zin", Form::Sentence), ("Verhaal", Form::Story), ("Groeimatrix", Form::Matrix)] {
        click_named(&mut harness, name);
        assert_eq!(harness.state().project().form, chosen);
    }
    undo(&mut harness);
    assert_eq!(harness.state().project().form, Form::Story);
    focus(&mut harness, "Gedragslijst");
    key(&mut harness, Key::Enter);
    assert_eq!(harness.state().project().form, Form::Behaviours);
}

#[test]
fn a_story_is_written_for_each_value() {
    let mut harness = form(Maker::with_chosen());
    click_named(&mut harness, "Verhaal");
    type_into(&mut harness, "Verhaal van Vertrouwen", "Een inwoner belt.");
    key(&mut harness, Key::Enter);
    types(&mut harness, "We bellen terug.");
    assert_eq!(topic(&harness, Topic::Story), ["Een inwoner belt.", "We bellen terug."]);
    type_into(&mut harness, "Verhaal van Samen", "We tillen samen.");
    let samen = harness.state().project().values.iter().find(|it| it.name == "Samen").expect("it is chosen");
    assert_eq!(samen.loading.topic(Topic::Story), ["We tillen samen."]);
}

#[test]
fn the_sentence_is_the_kern() {
    let mut harness = form(Maker::with_chosen());
    click_named(&mut harness, "Zin");
    type_into(&mut harness, "Zin van Vertrouwen", "We doen wat we zeggen");
    assert_eq!(loading(&harness).core, "We doen wat we zeggen");
}

#[test]
fn the_matrix_is_under_more_and_comes_by_itself_with_its_form() {
    let mut harness = form(full());
    assert!(!sees(&harness, "Aantal niveaus 3"));
    click_named(&mut harness, "Meer: Groeimatrix");
    click_named(&mut harness, "Begin met drie niveaus");
    assert!(sees(&harness, "Aantal niveaus 3"));
    click_named(&mut harness, "Groeimatrix verbergen");
    assert!(!sees(&harness, "Aantal niveaus 3"));
    click_named(&mut harness, "Groeimatrix");
    assert!(sees(&harness, "Aantal niveaus 3"));
}

#[test]
fn levels_are_counted_and_named_and_what_stood_at_one_that_goes_stays() {
    let mut harness = matrix(full());
    click_named(&mut harness, "Eén niveau meer");
    assert_eq!(harness.state().project().levels.len(), 4);
    focus(&mut harness, "Naam van niveau 4");
    press_key(&mut harness, Modifiers::COMMAND, Key::A);
    types(&mut harness, "Voorbeeld voor anderen");
    assert_eq!(harness.state().project().levels[3], "Voorbeeld voor anderen");
    let wording = BEHAVIOURS[0].0;
    focus(&mut harness, wording);
    key(&mut harness, Key::Num4);
    assert_eq!(level(&harness, wording), Some(3));
    click_named(&mut harness, "Eén niveau minder");
    assert_eq!(level(&harness, wording), None);
    undo(&mut harness);
    assert_eq!(level(&harness, wording), Some(3));
}

#[test]
fn behaviour_gets_its_level_by_tap_by_drag_and_by_digit() {
    let mut harness = matrix(full());
    let [one, two, three] = [BEHAVIOURS[0].0, BEHAVIOURS[1].0, BEHAVIOURS[4].0];
    click_named(&mut harness, one);
    let cell = found(&harness, "Vertrouwen, Niveau 1").rect();
    let at = egui::pos2(cell.center().x, cell.bottom() - 8.0);
    drag(&mut harness, at, at);
    assert_eq!(level(&harness, one), Some(0));
    let (from, to) = (middle(&harness, two), middle(&harness, "Vertrouwen, Niveau 2"));
    drag(&mut harness, from, to);
    assert_eq!(level(&harness, two), Some(1));
    focus(&mut harness, three);
    key(&mut harness, Key::Num3);
    assert_eq!(level(&harness, three), Some(2));
    assert_eq!(focused_name(&harness).as_deref(), Some(three), "one can go on");
    key(&mut harness, Key::Num0);
    assert_eq!(level(&harness, three), None);
    undo(&mut harness);
    undo(&mut harness);
    undo(&mut harness);
    assert_eq!((level(&harness, one), level(&harness, two)), (Some(0), None));
}

#[test]
fn behaviour_gets_its_level_by_keyboard_alone() {
    let mut harness = matrix(full());
    focus(&mut harness, BEHAVIOURS[0].0);
    key(&mut harness, Key::Space);
    focus(&mut harness, "Vertrouwen, Niveau 2");
    key(&mut harness, Key::Enter);
    assert_eq!(level(&harness, BEHAVIOURS[0].0), Some(1));
}

#[test]
fn what_is_held_goes_back_with_escape_and_over_the_row_of_another_value() {
    let mut harness = matrix(full());
    let before = harness.state().project().clone();
    let (from, to) = (middle(&harness, BEHAVIOURS[0].0), middle(&harness, "Vertrouwen, Niveau 2"));
    lift(&mut harness, from, to);
    key(&mut harness, Key::Escape);
    release(&mut harness, to);
    assert_eq!(harness.state().project(), &before);
    let to = middle(&harness, "Samen, Niveau 1");
    drag(&mut harness, from, to);
    assert_eq!(harness.state().project(), &before);
}

#[test]
fn a_new_line_is_typed_in_its_cell_in_one_act_and_not_put_on_the_card() {
    let mut harness = matrix(Maker::with_chosen());
    click_named(&mut harness, "Samen, Niveau 2");
    types(&mut harness, "We vragen om hulp");
    key(&mut harness, Key::Enter);
    types(&mut harness, "We bieden hulp aan");
    key(&mut harness, Key::Enter);
    let samen = |harness: &Laden<'_>| {
        let values = &harness.state().project().values;
        values.iter().find(|it| it.name == "Samen").expect("it is chosen").loading.clone()
    };
    let placed: Vec<Option<u8>> = samen(&harness).placements.iter().map(|it| it.level).collect();
    assert_eq!((placed, samen(&harness).rows_on_card), (vec![Some(1), Some(1)], 0));
    undo(&mut harness);
    assert_eq!(samen(&harness).placements.len(), 1);
    undo(&mut harness);
    assert!(samen(&harness).placements.is_empty());
}

#[test]
fn what_is_half_typed_in_a_cell_is_not_lost() {
    let mut room = Room::first(Screen::ROOM);
    for name in ["Laden", "Vorm", "Groeimatrix"] {
        room.press(name);
    }
    if room.sees("Begin met drie niveaus") {
        room.press("Begin met drie niveaus");
    }
    let value = room.project().values.iter().next().expect("a value is chosen").name.clone();
    let level = room.project().levels[0].clone();
    room.press(&format!("{value}, {level}"));
    room.window.event(egui::Event::Text("Half getypt".to_owned()));
    room.window.run();
    room.control(Key::P);
    assert!(room.project().behaviours.iter().any(|it| it.wording == "Half getypt"));
}

#[test]
fn competences_are_added_named_and_tied_to_values_by_a_tap_and_by_key() {
    let mut harness = matrix(Maker::with_chosen());
    click_named(&mut harness, "Competenties");
    type_into(&mut harness, "Nieuwe competentie", "Samenwerken");
    key(&mut harness, Key::Enter);
    types(&mut harness, "Omgevingsbewustzijn");
    key(&mut harness, Key::Enter);
    assert_eq!(harness.state().project().givens(GivenKind::Competence).count(), 2);
    click_named(&mut harness, "Samenwerken hoort bij Vertrouwen");
    focus(&mut harness, "Omgevingsbewustzijn hoort bij Vertrouwen");
    key(&mut harness, Key::Space);
    assert_eq!(loading(&harness).competences.len(), 2);
    click_named(&mut harness, "Samenwerken hoort bij Vertrouwen");
    assert_eq!(loading(&harness).competences.len(), 1);
    undo(&mut harness);
    assert_eq!(loading(&harness).competences.len(), 2);
}
