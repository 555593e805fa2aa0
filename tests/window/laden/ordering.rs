//! Ordering what was collected: combined, reworded with the original kept, set aside and brought back, at two values.

use std::collections::BTreeSet;

use waardenbord::model::{Aside, Behaviour, Towards, Who};

use super::*;

/// The count beside the heading of the column at the left.
fn count(harness: &Laden<'_>, heading: &str) -> usize {
    let all = names(harness);
    let place = all.iter().position(|it| it == heading).expect("the heading is there");
    let mut near = all[place.saturating_sub(2)..(place + 3).min(all.len())].iter();
    near.find_map(|it| it.parse().ok()).expect("a count stands beside it")
}

/// The behaviour with this wording.
fn behaviour(harness: &Laden<'_>, wording: &str) -> Behaviour {
    let mut all = harness.state().project().behaviours.iter().filter(|it| it.wording == wording);
    all.next().expect("it is there").clone()
}

/// A first behaviour of the review, attached.
fn attached(harness: &mut Laden<'_>) -> String {
    let first = to_review(harness).remove(0);
    click_named(harness, &format!("Zo doen we het: {first}"));
    first
}

#[test]
fn what_is_not_ours_is_set_aside_in_one_tap_and_no_longer_counts() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let first = to_review(&harness).remove(0);
    let before = count(&harness, "Nog te bekijken");
    click_named(&mut harness, &format!("Niet van ons: {first}"));
    assert_eq!(count(&harness, "Nog te bekijken"), before - 1);
    assert!(harness.state().project().aside.values().all(|it| *it == Aside::NotOurs));
    click_named(&mut harness, "Opzij gelegd: 1");
    assert!(sees(&harness, &first), "what is set aside can be seen");
    click_named(&mut harness, &format!("Terughalen: {first}"));
    assert!(harness.state().project().aside.is_empty());
    assert_eq!(count(&harness, "Nog te bekijken"), before, "the empty shelf closes by itself");
    undo(&mut harness);
    undo(&mut harness);
    assert!(harness.state().project().aside.is_empty() && !harness.state().history.can_undo());
}

#[test]
fn a_key_sets_aside_and_the_next_one_has_the_focus() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let items = to_review(&harness);
    found(&harness, &items[0]).focus();
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::O);
    press_key(&mut harness, Modifiers::NONE, Key::O);
    assert_eq!(harness.state().project().aside.len(), 2);
    assert!(found(&harness, &items[2]).is_focused());
}

#[test]
fn it_is_set_aside_with_a_reason_by_a_tap_or_in_words_of_ones_own() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let items = to_review(&harness);
    click_named(&mut harness, &items[0]);
    click_named(&mut harness, &format!("Opzij, te vaag: {}", items[0]));
    click_named(&mut harness, &items[1]);
    type_into(&mut harness, "andere reden", "hier gaat een ander over");
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    let aside: BTreeSet<String> = harness.state().project().aside.values().map(|it| format!("{it:?}")).collect();
    let expected = ["Because(\"hier gaat een ander over\")", "Because(\"te vaag\")"].map(str::to_owned);
    assert_eq!(aside, expected.into_iter().collect());
    click_named(&mut harness, "Opzij gelegd: 2");
    assert!(names(&harness).iter().any(|it| it == &items[0]));
    click_named(&mut harness, &format!("Zo doen we het: {}", items[0]));
    assert_eq!(does(&harness), items[..1], "from here it can be attached too");
    assert_eq!(harness.state().project().aside.len(), 1);
}

#[test]
fn a_placed_one_is_taken_out_and_set_aside_in_one_act() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let first = attached(&mut harness);
    let before = harness.state().project().clone();
    click_named(&mut harness, &first);
    click_named(&mut harness, "Meer");
    click_named(&mut harness, &format!("Opzij, hoort ergens anders: {first}"));
    assert!(does(&harness).is_empty());
    assert_eq!(harness.state().project().aside.len(), 1);
    undo(&mut harness);
    assert_eq!(harness.state().project(), &before);
}

#[test]
fn what_serves_another_value_is_only_taken_out_here() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let first = attached(&mut harness);
    click_named(&mut harness, &first);
    click_named(&mut harness, "Ook bij Samen");
    click_named(&mut harness, "Meer");
    click_named(&mut harness, &format!("Opzij, niet van ons: {first}"));
    assert!(does(&harness).is_empty());
    assert!(harness.state().project().aside.is_empty(), "it still stands at another value");
}

#[test]
fn two_become_one_and_what_each_of_them_said_is_still_read() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let first = attached(&mut harness);
    let second = attached(&mut harness);
    let third = to_review(&harness).remove(0);
    click_named(&mut harness, &first);
    click_named(&mut harness, "Voeg samen met…");
    click_named(&mut harness, &format!("Samenvoegen met: {second}"));
    assert_eq!(does(&harness), std::slice::from_ref(&first));
    assert!(sees(&harness, &format!("oorspronkelijk: ‘{second}’")));
    click_named(&mut harness, "Voeg samen met…");
    type_into(&mut harness, "Zoek een ander gedrag", &third);
    click_named(&mut harness, &format!("Samenvoegen met: {third}"));
    assert_eq!(behaviour(&harness, &first).origins.len(), 3);
    assert!(!to_review(&harness).contains(&third), "it has a place now");
    for _ in 0..2 {
        undo(&mut harness);
    }
    assert_eq!(does(&harness), [first, second]);
}

#[test]
fn one_of_the_column_joins_a_placed_one() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let first = attached(&mut harness);
    let second = to_review(&harness).remove(0);
    click_named(&mut harness, &second);
    click_named(&mut harness, "Voeg samen met…");
    click_named(&mut harness, &format!("Samenvoegen met: {first}"));
    assert_eq!(does(&harness), std::slice::from_ref(&first));
    assert_eq!(behaviour(&harness, &first).origins.len(), 2);
    assert_eq!(loading(&harness).rows_on_card, 1);
}

#[test]
fn what_is_reworded_keeps_the_original_and_shows_it() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let first = attached(&mut harness);
    click_named(&mut harness, &first);
    assert!(!names(&harness).iter().any(|it| it.starts_with("oorspronkelijk")), "nothing was changed yet");
    press_key(&mut harness, Modifiers::NONE, Key::End);
    harness.event(egui::Event::Text(", elke dag".to_owned()));
    harness.run();
    assert!(sees(&harness, &format!("oorspronkelijk: ‘{first}’")));
    press_key(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(does(&harness), [format!("{first}, elke dag")]);
    let project = harness.state().project();
    assert!(project.behaviour_notes.iter().any(|it| it.wording == first));
}

#[test]
fn one_behaviour_serves_two_values_and_says_so() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let first = attached(&mut harness);
    click_named(&mut harness, &first);
    click_named(&mut harness, "Ook bij Samen");
    press_key(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(names(&harness).iter().any(|it| it.ends_with("· ook bij Samen")) || sees(&harness, &first));
    click_named(&mut harness, "Samen");
    click_named(&mut harness, &first);
    assert!(names(&harness).iter().any(|it| it.ends_with("· ook bij Vertrouwen")));
    click_named(&mut harness, "Ook bij Vertrouwen");
    assert!(does(&harness).is_empty(), "a second tap takes it out there again");
    assert_eq!(harness.state().project().behaviours.iter().count(), 1);
}

#[test]
fn towards_whom_and_by_whom_are_toggles() {
    let mut harness = window(Screen::ROOM, loaded(&["We bellen terug"]));
    click_named(&mut harness, "We bellen terug");
    click_named(&mut harness, "collega’s");
    click_named(&mut harness, "inwoners en klanten");
    click_named(&mut harness, "collega’s");
    click_named(&mut harness, "Meer");
    click_named(&mut harness, "leidinggevende");
    let kept = behaviour(&harness, "We bellen terug");
    assert_eq!(kept.towards, BTreeSet::from([Towards::Residents]));
    assert_eq!(kept.who, BTreeSet::from([Who::Leader]));
}

#[test]
fn what_was_typed_while_loading_is_set_aside_with_a_reason_and_brought_back() {
    let mut harness = window(Screen::ROOM, loaded(&["We doen ons best"]));
    let before = harness.state().project().clone();
    click_named(&mut harness, "We doen ons best");
    click_named(&mut harness, "Meer");
    click_named(&mut harness, "Opzij, te vaag: We doen ons best");
    assert!(does(&harness).is_empty());
    assert!(behaviour(&harness, "We doen ons best").aside.is_some());
    click_named(&mut harness, "Opzij gelegd: 1");
    click_named(&mut harness, "Terughalen: We doen ons best");
    assert!(behaviour(&harness, "We doen ons best").aside.is_none());
    undo(&mut harness);
    undo(&mut harness);
    assert_eq!(harness.state().project(), &before);
}

#[test]
fn the_group_says_that_it_agrees_and_proposals_stand_large_to_choose_from() {
    let mut harness = window(Screen::ROOM, full());
    click_named(&mut harness, "hier zijn we het over eens");
    assert!(loading(&harness).is_agreed);
    click_named(&mut harness, "hier zijn we het over eens");
    assert!(!loading(&harness).is_agreed);
    click_named(&mut harness, "Onder elkaar");
    click_named(&mut harness, "Maak dit de kern: Een woord is een woord");
    assert_eq!(loading(&harness).core, "Een woord is een woord");
    assert_eq!(loading(&harness).core_proposals.len(), 2, "the others stay");
    let least = found(&harness, "Maak dit de kern: Je kunt op ons rekenen, en wij op jou").rect();
    assert!(least.height() >= 40.0 && least.width() > 600.0, "{least:?}");
    undo(&mut harness);
    assert_eq!(loading(&harness).core, "We doen wat we zeggen, ook als niemand kijkt");
}

#[test]
fn without_a_kern_the_proposals_stand_large_by_themselves() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    for proposal in ["Een woord is een woord", "Je kunt op ons rekenen"] {
        if !sees(&harness, "Nog een voorstel") {
            break;
        }
        click_named(&mut harness, "Nog een voorstel");
        type_into(&mut harness, "Nog een voorstel", proposal);
        press_key(&mut harness, Modifiers::NONE, Key::Enter);
        press_key(&mut harness, Modifiers::NONE, Key::Escape);
    }
    click_named(&mut harness, "Maak dit de kern: Je kunt op ons rekenen");
    assert_eq!(loading(&harness).core, "Je kunt op ons rekenen");
    assert_eq!(loading(&harness).core_proposals, ["Een woord is een woord"]);
}

#[test]
fn who_works_on_a_value_is_typed_on_its_tab() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    type_into(&mut harness, "Hieraan werkt", "Els, Piet en Noor");
    assert_eq!(loading(&harness).worked_on_by, "Els, Piet en Noor");
    click_named(&mut harness, "Samen");
    assert!(sees(&harness, "Hieraan werkt: Els, Piet en Noor"));
    assert!(sees(&harness, "Hieraan werkt: nog niemand"));
    click_named(&mut harness, "Verzamelen");
    assert!(sees(&harness, "Hieraan werkt: Els, Piet en Noor"), "in every part of the step");
    undo(&mut harness);
    assert_eq!(loading(&harness).worked_on_by, "");
}

#[test]
fn the_line_says_when_a_card_of_the_chosen_size_is_too_small() {
    let long = "We bellen terug op de dag die we beloofden, ook als we het antwoord nog niet weten en het tegenzit. "
        .repeat(4);
    let mut harness = window(Screen::ROOM, loaded(&["We bellen terug", &long, &long, &long, &long]));
    let says = |harness: &Laden<'_>| names(harness).iter().any(|it| it.contains("past niet op een kaart van A6"));
    harness.run_steps(20);
    assert!(says(&harness));
    found(&harness, "tot hier op de kaart").focus();
    harness.run();
    for _ in 0..4 {
        press_key(&mut harness, Modifiers::NONE, Key::ArrowUp);
    }
    assert_eq!(loading(&harness).rows_on_card, 1);
    harness.run_steps(20);
    assert!(!says(&harness));
}

/// Every new state that is worth looking at.
fn pictures(screen: Screen, at: &str) {
    let mut harness = window(screen, full());
    type_into(&mut harness, "Hieraan werkt", "Els, Piet en Noor");
    click_named(&mut harness, "hier zijn we het over eens");
    click_named(&mut harness, "Eerste vijf op de kaart");
    let items = to_review(&harness);
    click_named(&mut harness, &format!("Niet van ons: {}", items[0]));
    click_named(&mut harness, &items[1]);
    picture(&mut harness, &format!("laden-picked-more-{at}"));
    click_named(&mut harness, "Voeg samen met…");
    picture(&mut harness, &format!("laden-picked-join-{at}"));
    click_named(&mut harness, &items[1]);
    click_named(&mut harness, "Opzij gelegd: 1");
    picture(&mut harness, &format!("laden-aside-{at}"));
    click_named(&mut harness, "Terug naar ‘Nog te bekijken’");
    let card = does(&harness)[1].clone();
    click_named(&mut harness, &card);
    press_key(&mut harness, Modifiers::NONE, Key::End);
    harness.event(egui::Event::Text(", ook als het tegenzit".to_owned()));
    harness.run();
    click_named(&mut harness, "inwoners en klanten");
    click_named(&mut harness, "Ook bij Samen");
    click_named(&mut harness, "Meer");
    picture(&mut harness, &format!("laden-open-more-{at}"));
    click_named(&mut harness, "Voeg samen met…");
    picture(&mut harness, &format!("laden-combine-{at}"));
    press_key(&mut harness, Modifiers::NONE, Key::Escape);
    press_key(&mut harness, Modifiers::NONE, Key::Escape);
    click_named(&mut harness, "Onder elkaar");
    picture(&mut harness, &format!("laden-proposals-{at}"));
}

#[test]
fn pictures_of_ordering_at_100() {
    pictures(Screen::ROOM, "100");
}

#[test]
fn pictures_of_ordering_at_150() {
    pictures(Screen::ROOM_LARGE, "150");
}

#[test]
fn pictures_of_ordering_on_a_small_laptop_in_the_dark() {
    pictures(Screen::SMALL.dark(), "small-dark");
}
