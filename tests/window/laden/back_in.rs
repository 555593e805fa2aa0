//! A worksheet that comes back: ticked numbers are typed, seen while one types, and taken in as one act.

use waardenbord::insight::{Insight, loading_sheet};

use super::*;

const FIELD: &str = "Aangekruiste nummers";

fn collecting<'a>(screen: Screen, maker: Maker) -> Laden<'a> {
    let mut harness = window(screen, maker);
    click_named(&mut harness, "Verzamelen");
    harness
}

/// What stands on the worksheet of the first value, in the order of its numbers.
fn paper(harness: &Laden<'_>) -> Vec<String> {
    let project = harness.state().project();
    let value = project.values.iter().next().expect("a value is chosen");
    loading_sheet::lines(project, &Insight::new(project), value).into_iter().map(|it| it.wording).collect()
}

fn of_paper(harness: &Laden<'_>, numbers: &[usize]) -> Vec<String> {
    let paper = paper(harness);
    numbers.iter().map(|it| paper[it - 1].clone()).collect()
}

/// Whether some sentence has these words in it.
fn says(harness: &Laden<'_>, words: &str) -> bool {
    names(harness).iter().any(|it| it.contains(words))
}

#[test]
fn numbers_are_seen_while_one_types_and_taken_in_with_enter_as_one_act() {
    let mut harness = collecting(Screen::ROOM, Maker::with_chosen());
    let expected = of_paper(&harness, &[3, 7, 12]);
    type_into(&mut harness, FIELD, "3 7 12");
    for (number, wording) in [3, 7, 12].iter().zip(&expected) {
        assert!(sees(&harness, &format!("{number} {wording}")), "{:#?}", names(&harness));
    }
    assert!(does(&harness).is_empty(), "nothing happens before Enter");
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(does(&harness), expected);
    assert!(sees(&harness, "Erbij gezet: 3 nummers (3, 7, 12)"));
    assert!(found(&harness, FIELD).is_focused());
    undo(&mut harness);
    assert!(does(&harness).is_empty() && !harness.state().history.can_undo());
}

#[test]
fn unknown_and_placed_numbers_are_said_and_the_rest_is_placed() {
    let mut harness = collecting(Screen::ROOM, Maker::with_chosen());
    let expected = of_paper(&harness, &[4, 3, 5, 7]);
    type_into(&mut harness, FIELD, "4");
    click_named(&mut harness, "Zet erbij (1)");
    type_into(&mut harness, FIELD, "3-5, 7 ; 99 twaalf");
    assert!(says(&harness, "Staat er al: 4"));
    assert!(says(&harness, "Staat niet op dit werkblad: 99"));
    assert!(says(&harness, "Geen nummer: twaalf"));
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(does(&harness), expected);
    assert!(says(&harness, "Erbij gezet: 3 nummers (3, 5, 7)"));
    assert!(says(&harness, "Staat niet op dit werkblad: 99"), "it is still said");
    assert!(names(&harness).iter().any(|it| it == "99 twaalf"), "what could not be taken stays where it was typed");
}

#[test]
fn nothing_and_nonsense_change_nothing() {
    let mut harness = collecting(Screen::ROOM, Maker::with_chosen());
    found(&harness, FIELD).focus();
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    type_into(&mut harness, FIELD, "0 -3 1-9999999 ,,;");
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(does(&harness).is_empty() && !harness.state().history.can_undo());
    assert!(says(&harness, "Geen nummer: "));
    assert!(harness.state().refused.is_empty());
}

#[test]
fn a_long_range_is_said_in_one_sentence() {
    let mut harness = collecting(Screen::SMALL, Maker::with_chosen());
    type_into(&mut harness, FIELD, "1-9999");
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(does(&harness).len(), paper(&harness).len());
    assert!(names(&harness).iter().all(|it| it.chars().count() < 300));
}

/// The example, with the sheets of all values asked for.
fn with_sheets() -> Room {
    let mut room = Room::first(Screen::ROOM);
    room.press("Laden");
    room.press("Werkbladen voor de groepjes…");
    room
}

#[test]
fn the_sheets_for_the_groups_are_made_beside_the_project_and_opened() {
    let mut room = with_sheets();
    let made = room.files("pdf");
    assert_eq!(made.len(), 1, "{made:?}");
    assert_eq!(room.opened.borrow().as_slice(), made.as_slice());
    let numbered = |room: &Room| room.project().values.iter().filter(|it| !it.loading.numbered.is_empty()).count();
    assert_eq!(numbered(&room), 3, "the numbers on paper keep their meaning");
    room.control(Key::Z);
    assert_eq!(numbered(&room), 0, "they were given in one act");
}

/// With numbers typed, some of them strange.
fn pictures(screen: Screen, at: &str) {
    let mut harness = collecting(screen, Maker::with_chosen());
    for line in ["We komen afspraken na", "We zeggen het meteen als iets niet lukt"] {
        type_into(&mut harness, "Wat zie of hoor je dan?", line);
        press_key(&mut harness, Modifiers::NONE, Key::Enter);
    }
    type_into(&mut harness, FIELD, "4");
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    type_into(&mut harness, FIELD, "3-5, 7 ; 99");
    picture(&mut harness, &format!("laden-back-in-{at}"));
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    picture(&mut harness, &format!("laden-back-in-taken-{at}"));
}

#[test]
fn pictures_of_a_worksheet_that_comes_back_at_100() {
    pictures(Screen::ROOM, "100");
}

#[test]
fn pictures_of_a_worksheet_that_comes_back_at_150() {
    pictures(Screen::ROOM_LARGE, "150");
}

#[test]
fn pictures_of_a_worksheet_that_comes_back_on_a_small_laptop_in_the_dark() {
    pictures(Screen::SMALL.dark(), "small-dark");
}
