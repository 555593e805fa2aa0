//! A cluster over the whole board, to be read from the back of the room.

use super::*;

fn open<'a>() -> Harness<'a, Host> {
    let mut harness = window(Screen::ROOM, pairs());
    make_cluster(&mut harness, &["Vertrouwen en verantwoordelijkheid", "Trots"]);
    hand::click_named(&mut harness, "Groot bekijken");
    harness
}

#[test]
fn shows_words_behaviour_and_reasons_of_a_cluster() {
    let mut harness = open();
    for name in [
        "Cluster A, Vertrouwen en verantwoordelijkheid",
        "Staat op 3 van 4 bladen",
        "3 woorden",
        "2 gedragingen",
        "1 toelichting",
        "We komen afspraken na (9.00 uur, Vertrouwen en verantwoordelijkheid)",
        "Omdat we het vaak missen (9.00 uur)",
    ] {
        assert!(hand::sees(&harness, name), "{name}: {:#?}", hand::names(&harness));
    }
    assert!(!hand::sees(&harness, "Nog te plaatsen"), "it lies over the whole board");
    hand::type_into(&mut harness, "Wat bedoelen we hiermee?", "Je kunt op ons rekenen");
    let meaning = harness.state().project().clusters.iter().next().expect("there is a cluster").meaning.clone();
    assert_eq!(meaning, "Je kunt op ons rekenen");
}

#[test]
fn is_left_by_its_button_by_enter_and_by_escape() {
    let mut harness = open();
    hand::click_named(&mut harness, "Terug naar het bord");
    assert!(hand::sees(&harness, "Nog te plaatsen") && hand::sees(&harness, "Groot bekijken"));
    hand::click_named(&mut harness, "Groot bekijken");
    assert_eq!(hand::focused_name(&harness).as_deref(), Some("Terug naar het bord"));
    press(&mut harness, Key::Enter);
    assert!(hand::sees(&harness, "Groot bekijken"));
    hand::click_named(&mut harness, "Groot bekijken");
    press(&mut harness, Key::Escape);
    assert!(hand::sees(&harness, "Groot bekijken"));
}

#[test]
fn goes_with_its_cluster_when_that_is_undone() {
    let mut harness = open();
    step_host::undo(&mut harness);
    assert!(hand::sees(&harness, "Nog te plaatsen"));
}

#[test]
fn of_five_thousand_cards_draws_only_what_is_seen_and_scrolls_by_key() {
    let mut harness = window(Screen::LAPTOP, host::one_cluster(5_000));
    hand::click_named(&mut harness, "Cluster A, Woord nummer 0");
    hand::click_named(&mut harness, "Groot bekijken");
    let drawn = harness.state().view.board().painted_cards();
    assert!((10..60).contains(&drawn), "{drawn} were drawn");
    assert!(hand::sees(&harness, "5000 gedragingen"), "{:#?}", hand::names(&harness));
    press(&mut harness, Key::End);
    harness.run();
    assert!(hand::sees(&harness, "We doen iets met 4999 (11.00 uur, Woord nummer 4999)"));
    press(&mut harness, Key::Home);
    harness.run();
    assert!(hand::sees(&harness, "Woord nummer 0 (9.00 uur)"));
}
