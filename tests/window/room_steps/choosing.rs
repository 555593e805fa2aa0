//! Kiezen for the room.

use super::*;
use waardenbord::app::steps::Step;

fn enter(maker: Maker) -> Hall {
    Hall::enter(Screen::ROOM, maker, "Kiezen")
}

#[test]
fn f11_leads_to_the_choice_and_escape_back() {
    let mut hall = enter(Maker::with_chosen());
    assert_eq!(hall.view(), Some(RoomView::Choosing));
    hall.room.key(Key::F6);
    assert_eq!(hall.view(), Some(RoomView::Choosing), "it is the only view of this step");
    hall.room.key(Key::Escape);
    assert_eq!((hall.view(), hall.room.window.state().step()), (None, Some(Step::Kiezen)));
}

#[test]
fn a_candidate_is_chosen_and_taken_back_by_tap_by_letter_and_by_key() {
    let mut hall = enter(Maker::with_clusters());
    hall.room.press("Vertrouwen");
    assert_eq!(hall.values(Standing::Chosen), ["Vertrouwen"]);
    assert!(hall.room.sees("‘Vertrouwen’ is gekozen") && hall.room.sees("Gekozen: Vertrouwen"));
    hall.room.key(Key::C);
    assert_eq!(hall.values(Standing::Chosen), ["Vertrouwen", "Samen"]);
    hall.room.key(Key::A);
    assert_eq!(hall.values(Standing::Chosen), ["Samen"]);
    assert!(hall.room.sees("‘Vertrouwen’ is teruggelegd"));
    harness::found(&hall.room.window, "Respect").focus();
    hall.room.window.run();
    hall.room.key(Key::Enter);
    assert_eq!(hall.values(Standing::Chosen), ["Samen", "Respect"]);
    for _ in 0..4 {
        hall.undo();
    }
    assert!(hall.values(Standing::Chosen).is_empty());
}

#[test]
fn a_chosen_value_stands_large_with_its_meaning_and_on_how_many_sheets() {
    let mut maker = Maker::with_chosen();
    let value = maker.value("Vertrouwen").id;
    let text = "We geloven dat de ander het goed bedoelt".to_owned();
    maker.apply(Edit::Choice(waardenbord::model::ChoiceEdit::Meaning { value, text }));
    let mut hall = enter(maker);
    assert!(hall.room.sees("We geloven dat de ander het goed bedoelt"));
    assert!(hall.room.says("staat op ") && hall.room.says("3 van 3 gekozen"));
    hall.room.key(Key::F9);
    assert!(!hall.room.says("staat op ") && !hall.room.says("3 van 3 gekozen"), "counts are hidden");
    hall.room.key(Key::F9);
    assert!(hall.room.says("staat op "));
}

#[test]
fn the_fourth_asks_large_which_one_leaves() {
    let mut hall = enter(Maker::with_chosen());
    hall.room.key(Key::D);
    assert!(hall.room.sees("Welke gaat eruit voor ‘Respect’?"), "{:#?}", harness::names(&hall.room.window));
    assert_eq!(hall.values(Standing::Chosen).len(), 3);
    hall.room.press("Open en eerlijk");
    assert_eq!(hall.values(Standing::Chosen), ["Vertrouwen", "Samen", "Respect"]);
    assert_eq!(hall.values(Standing::SetAside), ["Open en eerlijk"]);
    assert!(hall.room.sees("‘Open en eerlijk’ ligt nu bij Net niet"));
    hall.undo();
    assert_eq!(hall.values(Standing::Chosen), ["Vertrouwen", "Open en eerlijk", "Samen"]);
}

#[test]
fn which_one_leaves_is_said_by_its_letter_and_escape_or_a_button_says_none() {
    let mut hall = enter(Maker::with_chosen());
    hall.room.press("Respect");
    hall.room.key(Key::Escape);
    assert_eq!(hall.view(), Some(RoomView::Choosing), "only the question is closed");
    assert_eq!(hall.values(Standing::Chosen).len(), 3);
    hall.room.press("Respect");
    hall.room.press("Niet doen");
    assert!(!hall.room.says("Welke gaat eruit"));
    hall.room.press("Respect");
    hall.room.key(Key::C);
    assert_eq!(hall.values(Standing::SetAside), ["Samen"]);
}

#[test]
fn a_letter_that_no_cluster_has_is_said() {
    let mut hall = enter(Maker::with_clusters());
    hall.room.key(Key::Z);
    assert!(hall.room.says("Z"), "{:#?}", harness::names(&hall.room.window));
    assert!(hall.values(Standing::Chosen).is_empty());
}

#[test]
fn without_a_word_it_says_so() {
    let mut maker = Maker::with_sheets();
    maker.project = Project::new(1.into());
    let hall = enter(maker);
    assert!(hall.room.sees("Er is nog niets om uit te kiezen: lees eerst bladen in"));
}

#[test]
fn a_tap_on_a_chosen_value_shows_where_it_comes_from_and_another_leads_back() {
    let mut hall = enter(Maker::with_chosen());
    hall.room.press("Gekozen: Vertrouwen");
    assert!(hall.room.says(": ‘"), "a sheet and its word: {:#?}", harness::names(&hall.room.window));
    assert!(!hall.room.sees("Respect"), "the words to choose from make room");
    hall.picture("groot-kiezen-herkomst");
    hall.room.press("Gekozen: Vertrouwen");
    assert!(hall.room.sees("Respect"));
    hall.room.press("Gekozen: Vertrouwen");
    hall.room.key(Key::Escape);
    assert_eq!(hall.view(), Some(RoomView::Choosing), "Escape closes it first");
    assert!(hall.room.sees("Respect"));
}
