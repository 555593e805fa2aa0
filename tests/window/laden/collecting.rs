//! Collecting: one types freely and nothing is judged; bad input is said in words and nothing is lost.

use super::*;

const FIELD: &str = "Wat zie of hoor je dan?";

/// The part Collect of the first value.
fn collecting<'a>(screen: Screen, maker: Maker) -> Laden<'a> {
    let mut harness = window(screen, maker);
    click_named(&mut harness, "Verzamelen");
    harness
}

fn type_line(harness: &mut Laden<'_>, text: &str) {
    type_into(harness, FIELD, text);
    press_key(harness, Modifiers::NONE, Key::Enter);
}

/// Pastes into the large field.
fn paste(harness: &mut Laden<'_>, text: &str) {
    found(harness, FIELD).focus();
    harness.run();
    harness.event(egui::Event::Paste(text.to_owned()));
    harness.run();
}

#[test]
fn one_types_and_enter_is_the_next_and_the_newest_stands_on_top() {
    let mut harness = collecting(Screen::ROOM, Maker::with_chosen());
    type_line(&mut harness, "We bellen terug");
    harness.event(egui::Event::Text("We groeten elkaar".to_owned()));
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(does(&harness), ["We bellen terug", "We groeten elkaar"]);
    assert!(middle(&harness, "We groeten elkaar").y < middle(&harness, "We bellen terug").y);
    assert!(found(&harness, FIELD).is_focused());
    undo(&mut harness);
    assert_eq!(does(&harness), ["We bellen terug"]);
}

#[test]
fn pasted_lines_are_each_a_behaviour_in_one_act() {
    let mut harness = collecting(Screen::ROOM, Maker::with_chosen());
    paste(&mut harness, "- We bellen terug\n\n  We groeten elkaar \r\n3. We zeggen sorry\tals het misgaat\n");
    assert!(sees(&harness, "3 regels: Enter zet ze er allemaal bij"));
    click_named(&mut harness, "Zet erbij");
    assert_eq!(does(&harness), ["We bellen terug", "We groeten elkaar", "We zeggen sorry als het misgaat"]);
    undo(&mut harness);
    assert!(does(&harness).is_empty());
}

#[test]
fn five_hundred_lines_are_taken_and_seen_and_undone_at_once() {
    let mut harness = collecting(Screen::SMALL, Maker::with_chosen());
    let lines: Vec<String> = (1..=500).map(|it| format!("Gedraging nummer {it}")).collect();
    paste(&mut harness, &lines.join("\n"));
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(does(&harness), lines);
    assert!(sees(&harness, "500 gedragingen"));
    assert!(names(&harness).len() < 200);
    undo(&mut harness);
    assert!(does(&harness).is_empty());
}

#[test]
fn a_very_long_line_is_taken_and_one_that_is_too_long_stays_and_is_said() {
    let mut harness = collecting(Screen::ROOM, Maker::with_chosen());
    let long = "Organisatieontwikkelingsbijeenkomst ".repeat(139);
    paste(&mut harness, &long);
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(does(&harness).len(), 1);
    assert!(does(&harness)[0].chars().count() > 4_900);
    let far_too_long = "a".repeat(10_001);
    paste(&mut harness, &format!("Kort\n{far_too_long}"));
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(does(&harness)[1..], ["Kort".to_owned()]);
    assert!(names(&harness).iter().any(|it| it.starts_with("Eén regel is langer dan")), "{:#?}", names(&harness));
    assert!(harness.state().refused.is_empty());
}

#[test]
fn what_we_do_not_do_is_collected_too() {
    let mut harness = collecting(Screen::ROOM, Maker::with_chosen());
    click_named(&mut harness, "Niet");
    harness.event(egui::Event::Text("We kijken weg".to_owned()));
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!((does(&harness).len(), does_not(&harness)), (0, vec!["We kijken weg".to_owned()]));
}

#[test]
fn nothing_but_spaces_is_nothing() {
    let mut harness = collecting(Screen::ROOM, Maker::with_chosen());
    type_line(&mut harness, "   ");
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(does(&harness).is_empty() && !harness.state().history.can_undo());
}

#[test]
fn a_slip_is_mended_in_its_place() {
    let mut harness = collecting(Screen::ROOM, Maker::with_chosen());
    type_line(&mut harness, "We bellen trug");
    click_named(&mut harness, "We bellen trug");
    press_key(&mut harness, Modifiers::COMMAND, Key::A);
    harness.event(egui::Event::Text("We bellen terug".to_owned()));
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(does(&harness), ["We bellen terug"]);
    assert!(!sees(&harness, "Wat we zien of horen"), "the field is closed");
}

#[test]
fn nothing_is_judged_while_collecting() {
    let mut harness = collecting(Screen::ROOM, Maker::with_chosen());
    type_line(&mut harness, "We zijn eerlijk");
    assert!(!names(&harness).iter().any(|it| it.contains("Zie of hoor je dit")));
}

#[test]
fn what_is_half_typed_stays_with_its_value() {
    let mut harness = collecting(Screen::ROOM, Maker::with_chosen());
    type_into(&mut harness, FIELD, "We bellen half");
    click_named(&mut harness, "Samen");
    assert!(!sees(&harness, "We bellen half"));
    click_named(&mut harness, "Vertrouwen");
    assert_eq!(does(&harness), ["We bellen half"]);
}

/// Both states, empty and in use.
fn pictures(screen: Screen, at: &str) {
    let mut harness = collecting(screen, Maker::with_chosen());
    picture(&mut harness, &format!("laden-collect-empty-{at}"));
    for line in [
        "We komen afspraken na",
        "We zeggen het meteen als iets niet lukt",
        "We bellen terug op de dag die we beloofden",
    ] {
        type_line(&mut harness, line);
    }
    type_into(&mut harness, FIELD, "We vragen door tot we weten wat er speelt");
    picture(&mut harness, &format!("laden-collect-{at}"));
}

#[test]
fn pictures_of_collecting_at_100() {
    pictures(Screen::ROOM, "100");
}

#[test]
fn pictures_of_collecting_at_150() {
    pictures(Screen::ROOM_LARGE, "150");
}

#[test]
fn pictures_of_collecting_on_a_small_laptop_in_the_dark() {
    pictures(Screen::SMALL.dark(), "small-dark");
}
