//! Doorvragen.

use super::*;
use crate::harness::{drag, focused_name, lift, middle, release, sees, type_into};
use crate::step_host::undo;
use egui::vec2;

fn asking<'a>(maker: Maker) -> Laden<'a> {
    part(Screen::ROOM, maker, "Doorvragen")
}

#[test]
fn what_it_means_and_does_not_mean_is_typed_line_by_line_side_by_side() {
    let mut harness = asking(Maker::with_chosen());
    assert!(sees(&harness, "Wat betekent Vertrouwen wel, en wat niet?"));
    type_into(&mut harness, "Nieuwe regel: Dit betekent het", "We komen afspraken na");
    key(&mut harness, Key::Enter);
    pause(&mut harness);
    types(&mut harness, "We spreken elkaar aan");
    key(&mut harness, Key::Enter);
    type_into(&mut harness, "Nieuwe regel: Dit betekent het niet", "Dat alles mag");
    assert_eq!(topic(&harness, Topic::Means), ["We komen afspraken na", "We spreken elkaar aan"]);
    assert_eq!(topic(&harness, Topic::MeansNot), ["Dat alles mag"]);
    let (left, right) = (found(&harness, "Dit betekent het").rect(), found(&harness, "Dit betekent het niet").rect());
    assert!(left.right() < right.left() && (left.top() - right.top()).abs() < 1.0);
    undo(&mut harness);
    assert!(topic(&harness, Topic::MeansNot).is_empty());
    undo(&mut harness);
    assert_eq!(topic(&harness, Topic::Means), ["We komen afspraken na"]);
}

#[test]
fn one_theme_at_a_time_is_asked_and_the_list_shows_which_have_something() {
    let mut harness = asking(full());
    assert!(sees(&harness, "Wel en niet, 4 opgeschreven") && sees(&harness, "Goede voorbeelden"));
    click_named(&mut harness, "Goede voorbeelden");
    assert!(sees(&harness, "Waar zagen we Vertrouwen gebeuren?"));
    assert!(!sees(&harness, "Dit betekent het"));
    types(&mut harness, "De balie belde zelf terug");
    assert_eq!(topic(&harness, Topic::Examples), ["De balie belde zelf terug"]);
    assert!(sees(&harness, "Goede voorbeelden, 1 opgeschreven"));
    click_named(&mut harness, "Volgende: Wat al goed gaat");
    types(&mut harness, "We groeten elkaar");
    assert_eq!(topic(&harness, Topic::GoesWell), ["We groeten elkaar"]);
}

#[test]
fn every_theme_takes_what_is_typed_right_away() {
    let mut harness = asking(Maker::with_chosen());
    for (name, filled) in [
        ("Waarom", Topic::Why),
        ("Hoe", Topic::How),
        ("Wanneer wel, wanneer niet", Topic::When),
        ("Meer betekenissen", Topic::Meanings),
    ] {
        click_named(&mut harness, name);
        types(&mut harness, "Zo is het");
        assert_eq!(topic(&harness, filled), ["Zo is het"], "{name}");
    }
    click_named(&mut harness, "Wanneer wel, wanneer niet, 1 opgeschreven");
    type_into(&mut harness, "Nieuwe regel: Dan niet", "Bij een calamiteit");
    assert_eq!(topic(&harness, Topic::WhenNot), ["Bij een calamiteit"]);
}

#[test]
fn the_themes_are_reached_with_the_keyboard() {
    let mut harness = asking(Maker::with_chosen());
    focus(&mut harness, "Waarom");
    key(&mut harness, Key::Enter);
    types(&mut harness, "Omdat het moet");
    assert_eq!(topic(&harness, Topic::Why), ["Omdat het moet"]);
}

#[test]
fn a_line_is_changed_emptied_typed_again_and_taken_out() {
    let mut harness = asking(full());
    click_named(&mut harness, "Waarom, 2 opgeschreven");
    focus(&mut harness, "Waarom, regel 1");
    press_key(&mut harness, Modifiers::COMMAND, Key::A);
    key(&mut harness, Key::Backspace);
    assert_eq!(topic(&harness, Topic::Why), ["Inwoners merken of we elkaar vertrouwen"]);
    types(&mut harness, "Opnieuw");
    assert_eq!(topic(&harness, Topic::Why), ["Opnieuw", "Inwoners merken of we elkaar vertrouwen"]);
    click_named(&mut harness, "Haal weg: Opnieuw");
    assert_eq!(topic(&harness, Topic::Why), ["Inwoners merken of we elkaar vertrouwen"]);
    undo(&mut harness);
    assert_eq!(topic(&harness, Topic::Why).len(), 2);
}

#[test]
fn an_empty_line_is_gone_when_one_goes_elsewhere_and_the_focus_stays_where_it_went() {
    let mut harness = asking(full());
    click_named(&mut harness, "Waarom, 2 opgeschreven");
    focus(&mut harness, "Waarom, regel 1");
    press_key(&mut harness, Modifiers::COMMAND, Key::A);
    key(&mut harness, Key::Backspace);
    key(&mut harness, Key::Enter);
    assert_eq!(focused_name(&harness).as_deref(), Some("Waarom, regel 1"), "the second line is the first now");
    types(&mut harness, "!");
    assert_eq!(topic(&harness, Topic::Why).len(), 1);
    assert!(topic(&harness, Topic::Why)[0].contains('!'));
}

#[test]
fn pasted_lines_become_lines_and_backspace_goes_back() {
    let mut harness = asking(Maker::with_chosen());
    click_named(&mut harness, "Hoe");
    harness.event(egui::Event::Paste("Een\nTwee\n\nDrie".to_owned()));
    harness.run();
    assert_eq!(topic(&harness, Topic::How), ["Een", "Twee", "Drie"]);
    focus(&mut harness, "Nieuwe regel: Hoe");
    key(&mut harness, Key::Backspace);
    assert_eq!(focused_name(&harness).as_deref(), Some("Hoe, regel 3"));
    assert_eq!(topic(&harness, Topic::How).len(), 3);
}

#[test]
fn meanings_stand_side_by_side() {
    let mut harness = asking(full());
    click_named(&mut harness, "Meer betekenissen, 2 opgeschreven");
    let one = found(&harness, "Meer betekenissen, regel 1").rect();
    let other = found(&harness, "Meer betekenissen, regel 2").rect();
    assert!(one.right() < other.left() && (one.top() - other.top()).abs() < 1.0);
}

#[test]
fn a_point_between_two_sides_is_tapped_dragged_and_moved_with_arrows() {
    let mut harness = asking(Maker::with_chosen());
    click_named(&mut harness, "Tussen twee kanten");
    type_into(&mut harness, "Ene kant van lijn 1", "Ruimte");
    key(&mut harness, Key::Enter);
    types(&mut harness, "Regels");
    let tension = |harness: &Laden<'_>| loading(harness).tensions[0].clone();
    assert_eq!((tension(&harness).left.as_str(), tension(&harness).right.as_str()), ("Ruimte", "Regels"));
    assert_eq!(tension(&harness).point, 50);
    let track = "Punt tussen Ruimte en Regels";
    key(&mut harness, Key::Enter);
    assert_eq!(focused_name(&harness).as_deref(), Some(track));
    key(&mut harness, Key::ArrowLeft);
    key(&mut harness, Key::ArrowLeft);
    assert_eq!(tension(&harness).point, 40);
    key(&mut harness, Key::End);
    key(&mut harness, Key::ArrowRight);
    assert_eq!(tension(&harness).point, 100);
    let rect = found(&harness, track).rect();
    let at = |part: f32| egui::pos2(rect.left() + 20.0 + (rect.width() - 40.0) * part, rect.center().y);
    drag(&mut harness, at(1.0), at(0.2));
    assert_eq!(tension(&harness).point, 20);
    pause(&mut harness);
    harness.hover_at(at(0.75));
    harness.drag_at(at(0.75));
    harness.run_steps(1);
    release(&mut harness, at(0.75));
    assert_eq!(tension(&harness).point, 75);
    undo(&mut harness);
    assert_eq!(tension(&harness).point, 20);
}

#[test]
fn a_drag_changes_nothing_before_it_is_let_go_and_escape_takes_it_back() {
    let mut harness = asking(full());
    click_named(&mut harness, "Tussen twee kanten, 2 opgeschreven");
    let before = harness.state().project().clone();
    let from = middle(&harness, "Punt tussen Ruimte geven en Vasthouden aan afspraken");
    lift(&mut harness, from, from + vec2(300.0, 0.0));
    assert_eq!(harness.state().project(), &before);
    key(&mut harness, Key::Escape);
    release(&mut harness, from + vec2(300.0, 0.0));
    assert_eq!(harness.state().project(), &before);
}

#[test]
fn obstacles_get_our_answer_with_enter_to_the_next() {
    let mut harness = asking(Maker::with_chosen());
    click_named(&mut harness, "Wat in de weg staat");
    type_into(&mut harness, "Wat in de weg staat 1", "Werkdruk");
    key(&mut harness, Key::Enter);
    types(&mut harness, "Samen plannen");
    key(&mut harness, Key::Enter);
    types(&mut harness, "Angst");
    let written: Vec<(String, String)> =
        loading(&harness).obstacles.into_iter().map(|it| (it.obstacle, it.answer)).collect();
    let said = |one: &str, other: &str| (one.to_owned(), other.to_owned());
    assert_eq!(written, [said("Werkdruk", "Samen plannen"), said("Angst", "")]);
    click_named(&mut harness, "Haal weg: Werkdruk");
    assert_eq!(loading(&harness).obstacles.len(), 1);
    undo(&mut harness);
    assert_eq!(loading(&harness).obstacles.len(), 2);
}

#[test]
fn who_takes_a_word_away_to_write_another_stays_in_the_same_pair() {
    let mut harness = asking(full());
    click_named(&mut harness, "Wat in de weg staat, 2 opgeschreven");
    click_named(&mut harness, "Haal weg: Werkdruk");
    focus(&mut harness, "Wat in de weg staat 1");
    press_key(&mut harness, Modifiers::COMMAND, Key::A);
    key(&mut harness, Key::Backspace);
    assert_eq!(loading(&harness).obstacles.len(), 1, "it is not gone while one is in it");
    types(&mut harness, "Tijd");
    assert_eq!(loading(&harness).obstacles[0].obstacle, "Tijd");
    press_key(&mut harness, Modifiers::COMMAND, Key::A);
    key(&mut harness, Key::Backspace);
    focus(&mut harness, "Waarom, 2 opgeschreven");
    assert!(loading(&harness).obstacles.is_empty());
}

#[test]
fn each_value_has_its_own_answers() {
    let mut harness = asking(full());
    click_named(&mut harness, "Samen");
    assert!(sees(&harness, "Wat betekent Samen wel, en wat niet?") && sees(&harness, "Wel en niet"));
    type_into(&mut harness, "Nieuwe regel: Dit betekent het", "We doen het met elkaar");
    click_named(&mut harness, "Vertrouwen");
    assert!(sees(&harness, "Wel en niet, 4 opgeschreven"));
}
