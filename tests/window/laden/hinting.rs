//! Hints on the wording: quiet, with a reason for who asks, never in the way, and hidden at will.

use super::*;

const ASKED: &str = "Zie of hoor je dit? We zijn eerlijk tegen elkaar";

/// How many hints are on the screen.
fn hints(harness: &Laden<'_>) -> usize {
    names(harness).iter().filter(|it| it.contains("? We ") || it.starts_with("Zie of hoor je dit?")).count()
}

#[test]
fn a_hint_asks_and_says_why_when_it_is_pressed() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    assert!(sees(&harness, ASKED));
    assert!(!names(&harness).iter().any(|it| it.contains("Een houding of gevoel")));
    click_named(&mut harness, ASKED);
    let why = "Zie of hoor je dit?\nEen houding of gevoel We zijn eerlijk tegen elkaar";
    assert!(sees(&harness, why), "{:#?}", names(&harness));
    click_named(&mut harness, why);
    assert!(sees(&harness, ASKED));
    assert!(!harness.state().history.can_undo(), "nothing was changed");
}

#[test]
fn a_hint_never_stops_anybody_and_stays_with_the_card() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    click_named(&mut harness, "Zo doen we het: We zijn eerlijk tegen elkaar");
    assert_eq!(does(&harness), ["We zijn eerlijk tegen elkaar"]);
    assert!(sees(&harness, ASKED));
}

#[test]
fn hints_are_hidden_for_the_sitting_and_shown_again() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    assert!(hints(&harness) > 0);
    click_named(&mut harness, "Tips verbergen");
    assert_eq!(hints(&harness), 0);
    click_named(&mut harness, "Tips tonen");
    assert!(sees(&harness, ASKED));
}

#[test]
fn a_line_that_says_what_is_done_can_say_who_does_it_in_one_tap() {
    let mut harness = window(Screen::ROOM, loaded(&["Elkaar aanspreken"]));
    click_named(&mut harness, "Elkaar aanspreken");
    click_named(&mut harness, "Maak ervan: ‘We spreken elkaar aan’");
    assert_eq!(does(&harness), ["We spreken elkaar aan"]);
    assert!(!names(&harness).iter().any(|it| it.starts_with("Maak ervan")));
    undo(&mut harness);
    assert_eq!(does(&harness), ["Elkaar aanspreken"]);
}

/// A hint whose reason is shown, and an offer on an open card.
fn pictures(screen: Screen, at: &str) {
    let mut harness = window(screen, loaded(&["Elkaar aanspreken", "Respectvol zijn"]));
    type_into(&mut harness, "Zoek in wat collega’s opschreven", "eerlijk");
    click_named(&mut harness, ASKED);
    click_named(&mut harness, "Elkaar aanspreken");
    picture(&mut harness, &format!("laden-hints-{at}"));
}

#[test]
fn pictures_of_hints_at_100() {
    pictures(Screen::ROOM, "100");
}

#[test]
fn pictures_of_hints_on_a_small_laptop() {
    pictures(Screen::SMALL, "small");
}

#[test]
fn pictures_of_hints_in_the_dark_at_150() {
    pictures(Screen::ROOM_LARGE.dark(), "150-dark");
}

#[test]
fn a_long_offer_stays_in_its_column() {
    let long = "Handelen volgens sociale en ethische normen, ook als het tegenzit";
    let mut harness = window(Screen::ROOM_LARGE, loaded(&[long]));
    click_named(&mut harness, long);
    let name = names(&harness).into_iter().find(|it| it.starts_with("Maak ervan")).expect("it is offered");
    let offer = found(&harness, &name).rect();
    let other = found(&harness, "Zo doen we het niet").rect();
    assert!(offer.right() <= other.left(), "{offer} {other}");
    assert!(offer.height() > 44.0, "in more lines than one");
}
