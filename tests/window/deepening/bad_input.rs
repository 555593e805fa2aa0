//! Empty, far too much, far too long: legible, said in words, nothing lost.

use super::*;
use crate::harness::{picture, sees, type_into};
use waardenbord::app::action::Action;

const LONG: &str = "Verantwoordelijkheidsgevoeligheidsontwikkelingstraject";

#[test]
fn without_a_chosen_value_every_part_leads_to_choosing() {
    for name in ["Doorvragen", "Vorm", "Oogst"] {
        let mut harness = part(Screen::ROOM, Maker::with_clusters(), name);
        click_named(&mut harness, "Naar Kiezen");
        assert_eq!(harness.state().asked, [Action::GoTo(Step::Kiezen)]);
    }
}

#[test]
fn twenty_obstacles_stand_there_and_the_next_is_refused_in_words() {
    let mut maker = Maker::with_chosen();
    let value = maker.value("Vertrouwen").id;
    for index in 0..20 {
        let (obstacle, answer) = (format!("{LONG} nummer {}", index + 1), format!("Antwoord {}", index + 1));
        maker.apply(Edit::Loading(LoadingEdit::Obstacle { value, index, obstacle, answer }));
    }
    let mut harness = part(Screen::SMALL, maker, "Doorvragen");
    click_named(&mut harness, "Wat in de weg staat, 20 opgeschreven");
    assert!(sees(&harness, "Twintig is het meeste wat hier past; neem er een paar samen"));
    assert!(sees(&harness, "Ons antwoord 20") && !sees(&harness, "Ons antwoord 21"));
    picture(&mut harness, "deepen-twenty-obstacles");
    type_into(&mut harness, "Ons antwoord 20", " is anders");
    assert_eq!(loading(&harness).obstacles[19].answer, "Antwoord 20 is anders");
}

#[test]
fn a_side_without_a_name_is_said_and_keeps_its_point() {
    let mut maker = Maker::with_chosen();
    let value = maker.value("Vertrouwen").id;
    let right = LONG.to_owned();
    maker.apply(Edit::Loading(LoadingEdit::Tension { value, index: 0, left: String::new(), right, point: 20 }));
    let mut harness = part(Screen::SMALL, maker, "Doorvragen");
    click_named(&mut harness, "Tussen twee kanten, 1 opgeschreven");
    focus(&mut harness, &format!("Punt tussen een kant zonder naam en {LONG}"));
    key(&mut harness, Key::ArrowRight);
    assert_eq!(loading(&harness).tensions[0].point, 25);
    focus(&mut harness, "Andere kant van lijn 1");
    press_key(&mut harness, Modifiers::COMMAND, Key::A);
    key(&mut harness, Key::Backspace);
    types(&mut harness, "Kort");
    assert_eq!((loading(&harness).tensions[0].right.as_str(), loading(&harness).tensions[0].point), ("Kort", 25));
    picture(&mut harness, "deepen-side-without-name");
}

#[test]
fn nine_levels_with_long_names_scroll_under_headings_that_stay() {
    let mut maker = full();
    let names = (1..=9).map(|it| format!("{LONG} {it}")).collect();
    maker.apply(Edit::Loading(LoadingEdit::Levels(names)));
    for screen in [Screen::SMALL, Screen::ROOM] {
        let mut harness = part(screen, clone(&maker), "Vorm");
        click_named(&mut harness, "Groeimatrix");
        let name = format!("Vertrouwen, {LONG} 9");
        let head = found(&harness, "Naam van niveau 9").rect();
        focus(&mut harness, &name);
        harness.run();
        let cell = found(&harness, &name).rect();
        assert!(cell.right() <= screen.pixels.x, "{cell}");
        let moved = found(&harness, "Naam van niveau 9").rect();
        assert!(moved.left() < head.left() && (moved.top() - head.top()).abs() < 0.5, "{head} {moved}");
        assert!(found(&harness, "Vertrouwen").rect().left() < 60.0, "the name of the row stays");
        picture(&mut harness, &format!("form-nine-levels-{}", screen.pixels.x));
    }
}

fn clone(maker: &Maker) -> Maker {
    let mut other = Maker::with_chosen();
    other.project = maker.project.clone();
    other
}

#[test]
fn a_level_without_a_name_is_called_by_its_number() {
    let mut maker = full();
    maker.apply(Edit::Loading(LoadingEdit::Levels(vec![String::new(), String::new()])));
    let mut harness = part(Screen::ROOM, maker, "Vorm");
    click_named(&mut harness, "Groeimatrix");
    assert!(sees(&harness, "Vertrouwen, Niveau 2"));
}
