//! One sentence instead of separate values: written, marked, tied, and nothing of it lost.

use egui::{Key, Modifiers};
use waardenbord::app::action::Action;
use waardenbord::model::{ChosenValue, Edit, LoadingEdit, SetupEdit, Standing, Way};

use super::{Kiezen, row, tap, window};
use crate::harness::{Screen, click_named, drag_named, found, names, picture, press_key, sees, type_into};
use crate::step_host::{Maker, undo};

const TEXT: &str = "Wij werken samen, zijn open en eerlijk en geven vertrouwen.";
const FIELD: &str = "De organisatiewaardenzin";

fn writing<'a>(screen: Screen) -> Kiezen<'a> {
    let mut harness = window(screen, Maker::with_clusters());
    click_named(&mut harness, "Eén zin");
    type_into(&mut harness, FIELD, TEXT);
    harness
}

/// The word as it is read out.
fn word(harness: &Kiezen<'_>, word: &str) -> String {
    let found = names(harness).into_iter().find(|it| it.starts_with("Woord ") && it.ends_with(&format!(": {word}")));
    found.unwrap_or_else(|| panic!("no word {word}: {:#?}", names(harness)))
}

fn tap_word(harness: &mut Kiezen<'_>, text: &str) {
    let name = word(harness, text);
    click_named(harness, &name);
}

fn mark(harness: &mut Kiezen<'_>, first: &str, last: &str) {
    tap_word(harness, first);
    tap_word(harness, last);
}

fn part(harness: &Kiezen<'_>, name: &str) -> ChosenValue {
    let found = harness.state().project().values.iter().find(|it| it.name == name);
    found.unwrap_or_else(|| panic!("no part {name}")).clone()
}

fn text(harness: &Kiezen<'_>) -> String {
    harness.state().project().sentence_text()
}

fn says(harness: &Kiezen<'_>) -> Vec<String> {
    let say = |it: &Action| if let Action::Say(said) = it { Some(said.clone()) } else { None };
    harness.state().asked.iter().filter_map(say).collect()
}

#[test]
fn both_ways_are_kept_and_the_switch_is_undone() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    click_named(&mut harness, "Eén zin");
    assert_eq!(harness.state().project().way, Way::Sentence);
    assert!(harness.state().chosen().is_empty(), "the values wait, the sentence has no parts yet");
    assert!(!row(&harness, "Vertrouwen").ends_with(", gekozen"));
    click_named(&mut harness, "Losse waarden");
    assert_eq!(harness.state().chosen().len(), 3);
    undo(&mut harness);
    undo(&mut harness);
    assert_eq!(harness.state().project().way, Way::Values);
}

#[test]
fn the_first_and_last_word_make_a_part_to_which_a_tap_ties_a_cluster() {
    let mut harness = writing(Screen::ROOM);
    assert_eq!(text(&harness), TEXT);
    mark(&mut harness, "open", "eerlijk");
    assert_eq!(harness.state().chosen(), ["open en eerlijk"]);
    assert_eq!(text(&harness), TEXT, "it reads as before");
    assert!(sees(&harness, "Tik links aan wat bij ‘open en eerlijk’ hoort"));
    tap(&mut harness, "Open en eerlijk");
    assert_eq!(part(&harness, "open en eerlijk").sources.clusters.len(), 1);
    assert!(row(&harness, "Open en eerlijk").ends_with(", gekozen"));
    tap(&mut harness, "Respect");
    assert_eq!(part(&harness, "open en eerlijk").sources.clusters.len(), 2);
    tap(&mut harness, "Respect");
    assert_eq!(says(&harness), ["‘Respect’ hoort al bij ‘open en eerlijk’"]);
    for _ in 0..3 {
        undo(&mut harness);
    }
    assert!(harness.state().project().values.is_empty(), "marking is one act");
    assert_eq!(text(&harness), TEXT);
}

#[test]
fn words_are_marked_by_dragging_and_by_keys_and_one_word_by_tapping_it_twice() {
    let mut harness = writing(Screen::ROOM);
    let (first, last) = (word(&harness, "werken"), word(&harness, "samen,"));
    drag_named(&mut harness, &first, &last);
    assert_eq!(harness.state().chosen(), ["werken samen"]);
    mark(&mut harness, "open", "open");
    let names = [word(&harness, "geven"), word(&harness, "vertrouwen.")];
    for (name, key) in names.iter().zip([Key::Enter, Key::Space]) {
        found(&harness, name).focus();
        harness.run();
        press_key(&mut harness, Modifiers::NONE, key);
    }
    assert_eq!(harness.state().chosen(), ["werken samen", "open", "geven vertrouwen"]);
    assert_eq!(text(&harness), TEXT);
}

#[test]
fn a_begun_part_is_left_with_escape_and_no_part_goes_over_another() {
    let mut harness = writing(Screen::ROOM);
    tap_word(&mut harness, "Wij");
    assert!(sees(&harness, "Tik nu het laatste woord aan; nog eens hetzelfde woord maakt er één woord van"));
    press_key(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(sees(&harness, "Tik het eerste en het laatste woord van een deel aan, of sleep eroverheen"));
    mark(&mut harness, "open", "eerlijk");
    mark(&mut harness, "Wij", "vertrouwen.");
    assert_eq!(harness.state().chosen(), ["open en eerlijk"]);
    assert_eq!(says(&harness), ["Een deel kan niet over een ander deel heen; kies woorden ernaast"]);
}

#[test]
fn a_part_too_many_is_asked_about_and_one_can_leave_for_it() {
    let mut maker = Maker::with_clusters();
    maker.apply(Edit::Setup(SetupEdit::MaxValues(1)));
    let mut harness = window(Screen::ROOM, maker);
    click_named(&mut harness, "Eén zin");
    type_into(&mut harness, FIELD, TEXT);
    mark(&mut harness, "open", "eerlijk");
    tap(&mut harness, "Open en eerlijk");
    mark(&mut harness, "vertrouwen.", "vertrouwen.");
    assert!(sees(&harness, "De zin heeft al één deel: wat doen we met ‘vertrouwen’?"));
    assert!(!sees(&harness, "Neem samen met…"), "words join nothing");
    click_named(&mut harness, "Welke gaat eruit?");
    super::click_tile(&mut harness, "open en eerlijk");
    assert_eq!(harness.state().chosen(), ["vertrouwen"]);
    assert_eq!(harness.state().aside(), ["open en eerlijk"]);
    assert_eq!(text(&harness), TEXT);
    undo(&mut harness);
    assert_eq!(harness.state().chosen(), ["open en eerlijk"]);
    assert!(harness.state().refused.is_empty());
}

#[test]
fn a_part_becomes_text_again_and_comes_back_with_its_loading_when_marked_again() {
    let mut harness = writing(Screen::ROOM);
    mark(&mut harness, "vertrouwen.", "vertrouwen.");
    click_named(&mut harness, "Weer gewone tekst: vertrouwen");
    assert!(harness.state().project().values.is_empty(), "nobody worked on it");
    mark(&mut harness, "open", "eerlijk");
    type_into(&mut harness, "Betekenis van waarde 1", "Zeggen wat je denkt");
    click_named(&mut harness, "Weer gewone tekst: open en eerlijk");
    assert_eq!(harness.state().aside(), ["open en eerlijk"]);
    assert_eq!(text(&harness), TEXT);
    mark(&mut harness, "open", "eerlijk");
    assert_eq!(part(&harness, "open en eerlijk").meaning, "Zeggen wat je denkt");
    assert_eq!((harness.state().project().values.len(), harness.state().chosen().len()), (1, 1));
    click_named(&mut harness, "Weer gewone tekst: open en eerlijk");
    click_named(&mut harness, "Kies weer: open en eerlijk");
    assert!(sees(&harness, "Deel: open en eerlijk"), "it is marked where its words stand");
}

#[test]
fn other_text_keeps_the_parts_that_still_stand_in_it_and_says_which_do_not() {
    let mut harness = writing(Screen::ROOM);
    mark(&mut harness, "open", "eerlijk");
    mark(&mut harness, "vertrouwen.", "vertrouwen.");
    let value = part(&harness, "vertrouwen").id;
    let loading = LoadingEdit::Core { value, text: "Wij laten los".to_owned() };
    harness.state_mut().history.apply(Edit::Loading(loading), std::time::Duration::from_secs(9)).expect("it can");
    harness.run();
    found(&harness, FIELD).focus();
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::End);
    press_key(&mut harness, Modifiers::NONE, Key::Backspace);
    assert_eq!(harness.state().chosen().len(), 2, "only the full stop is gone");
    press_key(&mut harness, Modifiers::NONE, Key::Backspace);
    assert_eq!(harness.state().chosen(), ["open en eerlijk"]);
    assert_eq!(harness.state().aside(), ["vertrouwen"]);
    let said = says(&harness);
    assert!(said[0].starts_with("‘vertrouwen’ staat niet meer zo in de zin"), "{said:?}");
    assert_eq!(part(&harness, "vertrouwen").loading.core, "Wij laten los");
    undo(&mut harness);
    assert_eq!(harness.state().chosen().len(), 2, "the letter and the part come back together");
}

#[test]
fn a_part_is_worded_on_its_card_and_the_sentence_reads_so() {
    let mut harness = writing(Screen::ROOM);
    mark(&mut harness, "samen,", "samen,");
    type_into(&mut harness, "Naam van waarde 1", " aan morgen");
    assert_eq!(text(&harness), TEXT.replace("samen", "samen aan morgen"));
    assert_eq!(harness.state().project().values_standing(Standing::Chosen).count(), 1);
}

#[test]
fn without_a_picked_part_a_tap_on_a_cluster_says_what_to_do_first() {
    let mut harness = writing(Screen::ROOM);
    tap(&mut harness, "Samen");
    assert_eq!(says(&harness), ["Tik eerst het deel van de zin aan waar dit bij hoort"]);
    mark(&mut harness, "samen,", "samen,");
    click_named(&mut harness, "Deel: samen");
    tap(&mut harness, "Samen");
    assert_eq!(says(&harness).len(), 2, "a second tap let the part go");
    click_named(&mut harness, "Deel van de zin: samen");
    tap(&mut harness, "Samen");
    assert_eq!(part(&harness, "samen").sources.clusters.len(), 1);
}

#[test]
fn a_strange_sentence_changes_nothing_and_nothing_falls_over() {
    let mut harness = window(Screen::SMALL, Maker::with_clusters());
    click_named(&mut harness, "Eén zin");
    type_into(&mut harness, FIELD, "… — !");
    assert!(!sees(&harness, "Tik het eerste en het laatste woord van een deel aan, of sleep eroverheen"));
    let long = "verantwoordelijkheidsgevoelsontwikkeling ".repeat(12);
    type_into(&mut harness, FIELD, &long);
    assert!(text(&harness).ends_with("ontwikkeling "));
    picture(&mut harness, "zin-long-small");
}

#[test]
fn the_sentence_is_painted_on_every_screen() {
    for (at, screen) in super::screens() {
        let mut harness = window(screen, Maker::with_clusters());
        click_named(&mut harness, "Eén zin");
        picture(&mut harness, &format!("zin-none-{at}"));
        type_into(&mut harness, FIELD, TEXT);
        mark(&mut harness, "open", "eerlijk");
        tap(&mut harness, "Open en eerlijk");
        mark(&mut harness, "samen,", "samen,");
        picture(&mut harness, &format!("zin-{at}"));
        tap_word(&mut harness, "geven");
        picture(&mut harness, &format!("zin-begun-{at}"));
    }
}
