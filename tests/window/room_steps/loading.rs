//! Laden for the room.

use super::*;

fn enter(maker: Maker) -> Hall {
    Hall::enter(Screen::ROOM, maker, "Laden")
}

#[test]
fn f6_goes_round_the_kern_with_behaviour_and_the_card_as_printed() {
    let mut hall = enter(loaded());
    assert_eq!(hall.view(), Some(RoomView::Loading));
    assert!(hall.room.says("waarde 1 van 3") && hall.room.sees("Zo doen we het"));
    hall.room.key(Key::F6);
    assert_eq!(hall.view(), Some(RoomView::Proof));
    assert!(hall.room.sees("Voorkant van Vertrouwen") && hall.room.sees("Achterkant van Vertrouwen"));
    hall.room.key(Key::F6);
    assert_eq!(hall.view(), Some(RoomView::Loading));
    hall.room.press("Oogst");
    assert_eq!(hall.view(), Some(RoomView::Proof));
}

#[test]
fn arrows_pages_letters_and_buttons_lead_to_another_value_in_both_views() {
    let mut hall = enter(loaded());
    hall.room.key(Key::ArrowRight);
    assert!(hall.room.says("waarde 2 van 3"));
    hall.room.key(Key::C);
    assert!(hall.room.says("waarde 3 van 3"));
    hall.room.press("Vertrouwen");
    assert!(hall.room.says("waarde 1 van 3"));
    hall.room.key(Key::ArrowLeft);
    assert!(hall.room.says("waarde 3 van 3"));
    hall.room.key(Key::F6);
    assert!(hall.room.sees("Voorkant van Samen"), "the same value");
    hall.room.key(Key::PageDown);
    assert!(hall.room.sees("Voorkant van Vertrouwen"));
    hall.room.key(Key::B);
    hall.room.key(Key::F6);
    assert!(hall.room.says("waarde 2 van 3"));
}

#[test]
fn it_begins_at_the_value_that_is_open_at_the_laptop() {
    let mut hall = enter(loaded());
    hall.room.key(Key::F11);
    hall.room.press("Samen");
    hall.room.key(Key::F11);
    assert!(hall.room.says("waarde 3 van 3"));
}

#[test]
fn the_kern_is_typed_at_the_top_and_escape_ends_the_typing_first() {
    let mut hall = enter(Maker::with_chosen());
    hall.room.fill("Kern van de waarde", "We doen wat we zeggen");
    assert_eq!(hall.value("Vertrouwen").loading.core, "We doen wat we zeggen");
    assert!(hall.room.field("Kern van de waarde").rect().top() < 300.0, "a keyboard on the screen does not cover it");
    hall.room.key(Key::Escape);
    assert_eq!(hall.view(), Some(RoomView::Loading));
    hall.room.key(Key::Escape);
    assert_eq!(hall.view(), None);
}

#[test]
fn a_proposal_is_typed_and_becomes_the_kern_by_a_tap() {
    let mut hall = enter(loaded());
    hall.room.press("Nog een voorstel");
    hall.room.fill("Nog een voorstel", "Op ons kun je bouwen");
    hall.room.key(Key::Enter);
    assert_eq!(hall.value("Vertrouwen").loading.core_proposals.len(), 3);
    hall.room.key(Key::Escape);
    hall.room.press("Maak dit de kern: Op ons kun je bouwen");
    let loading = &hall.value("Vertrouwen").loading;
    assert_eq!(loading.core, "Op ons kun je bouwen");
    assert!(loading.core_proposals.iter().any(|it| it.starts_with("We doen wat we zeggen")));
    hall.undo();
    assert!(hall.value("Vertrouwen").loading.core.starts_with("We doen wat we zeggen"));
}

#[test]
fn a_half_typed_proposal_is_kept_when_one_leaves_and_dropped_by_escape() {
    let mut hall = enter(loaded());
    hall.room.press("Nog een voorstel");
    hall.room.fill("Nog een voorstel", "Half");
    hall.room.key(Key::F11);
    assert!(hall.value("Vertrouwen").loading.core_proposals.contains(&"Half".to_owned()));
    hall.room.key(Key::F11);
    hall.room.press("Nog een voorstel");
    hall.room.fill("Nog een voorstel", "Toch niet");
    hall.room.key(Key::Escape);
    assert_eq!(hall.value("Vertrouwen").loading.core_proposals.len(), 3);
}

#[test]
fn the_group_agrees_by_one_tap_and_the_proposals_fold_away() {
    let mut hall = enter(loaded());
    hall.room.press("Hier zijn we het over eens");
    assert!(hall.value("Vertrouwen").loading.is_agreed);
    assert!(!hall.room.sees("Maak dit de kern: Een woord is een woord"));
    hall.room.press("2 andere voorstellen");
    assert!(hall.room.sees("Maak dit de kern: Een woord is een woord"));
    hall.undo();
    assert!(!hall.value("Vertrouwen").loading.is_agreed);
    harness::found(&hall.room.window, "Hier zijn we het over eens").focus();
    hall.room.window.run();
    hall.room.key(Key::Space);
    assert!(hall.value("Vertrouwen").loading.is_agreed);
}

#[test]
fn a_tap_on_behaviour_shows_session_table_and_original_words() {
    let mut hall = enter(loaded());
    let project = hall.project().clone();
    let note = project.behaviour_notes.iter().next().expect("there is one");
    let shown = format!("‘{}’", note.original);
    assert!(!hall.room.says(&shown));
    hall.room.press(&note.wording);
    let origin = hall.room.sentence(&shown);
    assert!(origin.contains("9.00 uur, tafel"), "{origin}");
    hall.room.press(&note.wording);
    assert!(!hall.room.says(&shown));
    hall.room.press("We bellen terug op de dag die we beloofden");
    assert!(hall.room.sees("Bij het laden getypt"));
    harness::found(&hall.room.window, &note.wording).focus();
    hall.room.window.run();
    hall.room.key(Key::Enter);
    assert!(hall.room.says(&shown));
}

#[test]
fn words_are_large_enough_for_the_back_of_the_room() {
    let hall = enter(loaded());
    for name in ["We bellen terug op de dag die we beloofden", "We zeggen het meteen als iets niet lukt"] {
        assert!(harness::found(&hall.room.window, name).rect().height() >= 80.0, "{name}");
    }
    for name in ["Vertrouwen", "Hier zijn we het over eens", "Nog een voorstel"] {
        assert!(harness::found(&hall.room.window, name).rect().height() >= 40.0, "{name}");
    }
}

#[test]
fn without_a_chosen_value_both_views_lead_to_the_choice_of_the_room() {
    let mut hall = enter(Maker::with_clusters());
    hall.room.key(Key::F6);
    assert_eq!(hall.view(), Some(RoomView::Proof));
    hall.room.press("Naar Kiezen");
    assert_eq!(hall.view(), Some(RoomView::Choosing));
}

#[test]
fn what_does_not_fit_on_the_card_is_said_large() {
    let mut maker = loaded();
    maker.write_core("Vertrouwen", &"We doen wat we zeggen en zeggen wat we doen. ".repeat(60));
    let mut hall = enter(maker);
    hall.picture("groot-laden-lange-kern");
    hall.room.key(Key::F6);
    assert!(hall.room.sees("De kaart van Vertrouwen kan zo niet gedrukt worden"));
    hall.picture("groot-laden-past-niet");
    hall.room.key(Key::ArrowRight);
    assert!(hall.room.sees("Voorkant van Open en eerlijk"));
}
