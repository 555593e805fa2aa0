//! Counting hands: by pad and by keys, in rounds, in the order of the board; advice and no more.

use egui::{Key, Modifiers};
use waardenbord::model::{CardKey, Project, Round};

use super::{Kiezen, window};
use crate::harness::{Screen, click_named, found, names, picture, press_key, sees, type_into};
use crate::step_host::{Maker, undo};

fn counting<'a>(screen: Screen) -> Kiezen<'a> {
    let mut harness = window(screen, Maker::with_clusters());
    click_named(&mut harness, "Handen tellen");
    harness
}

fn project<'a>(harness: &'a Kiezen<'_>) -> &'a Project {
    harness.state().project()
}

fn round<'a>(harness: &'a Kiezen<'_>, place: usize) -> &'a Round {
    project(harness).rounds.iter().nth(place).expect("the round is there")
}

/// The hands for the clusters, in the order in which they were made.
fn hands(harness: &Kiezen<'_>, place: usize) -> Vec<Option<u32>> {
    let clusters = project(harness).clusters.iter();
    clusters.map(|it| round(harness, place).hands_for(CardKey::Result(it.id))).collect()
}

fn rows(harness: &Kiezen<'_>) -> Vec<String> {
    names(harness).into_iter().filter(|it| it.contains(", op ") && it.contains("van 51")).collect()
}

#[test]
fn digits_and_enter_count_one_after_another_and_each_can_be_undone() {
    let mut harness = counting(Screen::ROOM);
    for key in [Key::Num1, Key::Num2, Key::Enter, Key::Num7, Key::Enter] {
        press_key(&mut harness, Modifiers::NONE, key);
    }
    assert_eq!(project(&harness).rounds.len(), 1, "the first number begins the round");
    assert_eq!(round(&harness, 0).name, "Ronde 1");
    assert_eq!(hands(&harness, 0)[..3], [Some(12), Some(7), None]);
    undo(&mut harness);
    undo(&mut harness);
    undo(&mut harness);
    assert!(project(&harness).rounds.is_empty());
    assert!(!harness.state().history.can_undo());
}

#[test]
fn the_pad_does_the_same_by_touch() {
    let mut harness = counting(Screen::ROOM_LARGE);
    for name in ["1", "0", "Eén hand erbij", "Volgende", "3", "Eén hand eraf", "Volgende", "9", "Wis het aantal"] {
        click_named(&mut harness, name);
    }
    assert_eq!(hands(&harness, 0)[..3], [Some(11), Some(2), None]);
    click_named(&mut harness, "Vorige");
    click_named(&mut harness, "Vorige");
    click_named(&mut harness, "4");
    assert_eq!(hands(&harness, 0)[0], Some(4), "coming back, a digit writes anew");
    for _ in 0..3 {
        press_key(&mut harness, Modifiers::NONE, Key::Minus);
    }
    press_key(&mut harness, Modifiers::NONE, Key::Plus);
    assert_eq!(hands(&harness, 0)[0], Some(2));
    press_key(&mut harness, Modifiers::NONE, Key::Backspace);
    assert_eq!(hands(&harness, 0)[0], None);
}

#[test]
fn a_focused_key_of_the_pad_is_pressed_by_enter() {
    let mut harness = counting(Screen::ROOM);
    found(&harness, "5").focus();
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(hands(&harness, 0)[..2], [Some(5), None]);
}

#[test]
fn the_totals_stand_in_the_order_of_the_board_whatever_the_hands() {
    let mut harness = counting(Screen::ROOM);
    let before = rows(&harness);
    assert!(before[0].starts_with("Vertrouwen, op ") && before[1].starts_with("Open en eerlijk, op "));
    for key in [Key::Num1, Key::Enter, Key::Num9, Key::Num9] {
        press_key(&mut harness, Modifiers::NONE, key);
    }
    let after = rows(&harness);
    assert!(after[0].ends_with("; Ronde 1: 1 hand") && after[1].ends_with("; Ronde 1: 99 handen"), "{after:#?}");
    assert!(sees(&harness, "De handen zijn een advies; het besluit nemen jullie samen"));
    let fourth = after[3].clone();
    click_named(&mut harness, &fourth);
    press_key(&mut harness, Modifiers::NONE, Key::Num6);
    assert_eq!(hands(&harness, 0)[3], Some(6));
}

#[test]
fn rounds_have_names_stand_beside_each_other_and_can_go() {
    let mut harness = counting(Screen::ROOM);
    press_key(&mut harness, Modifiers::NONE, Key::Num3);
    click_named(&mut harness, "Nieuwe ronde");
    press_key(&mut harness, Modifiers::NONE, Key::Num8);
    assert_eq!((hands(&harness, 0)[0], hands(&harness, 1)[0]), (Some(3), Some(8)));
    type_into(&mut harness, "Naam van deze ronde", " na de pauze 15");
    assert_eq!(round(&harness, 1).name, "Ronde 2 na de pauze 15");
    assert_eq!(hands(&harness, 1)[0], Some(8), "digits in a name are no hands");
    assert!(rows(&harness)[0].ends_with("; Ronde 1: 3 handen; Ronde 2 na de pauze 15: 8 handen"));
    click_named(&mut harness, "Haal ronde weg: Ronde 2 na de pauze 15");
    assert_eq!(project(&harness).rounds.len(), 1);
    undo(&mut harness);
    assert_eq!(hands(&harness, 1)[0], Some(8));
}

#[test]
fn rounds_of_one_name_or_none_are_said_mildly() {
    let mut harness = counting(Screen::ROOM);
    press_key(&mut harness, Modifiers::NONE, Key::Num3);
    click_named(&mut harness, "Nieuwe ronde");
    found(&harness, "Naam van deze ronde").focus();
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Backspace);
    type_into(&mut harness, "Naam van deze ronde", "1");
    assert!(sees(&harness, "Er is nog een ronde die zo heet"));
    press_key(&mut harness, Modifiers::COMMAND, Key::A);
    press_key(&mut harness, Modifiers::NONE, Key::Backspace);
    assert_eq!(round(&harness, 1).name, "");
    assert!(sees(&harness, "Ronde 2"), "it is called by its place");
}

#[test]
fn words_outside_the_clusters_come_when_they_are_asked_for_and_stay_when_counted() {
    let mut harness = counting(Screen::ROOM);
    let few = rows(&harness).len();
    let name = names(&harness).into_iter().find(|it| it.starts_with("Ook de ")).expect("there are other words");
    click_named(&mut harness, &name);
    let word = rows(&harness).get(few).expect("there are more rows").clone();
    click_named(&mut harness, &word);
    press_key(&mut harness, Modifiers::NONE, Key::Num2);
    click_named(&mut harness, &name);
    let rows = rows(&harness);
    assert_eq!(rows.len(), few + 1);
    assert!(rows[few].ends_with("; Ronde 1: 2 handen"));
}

#[test]
fn without_anything_to_count_for_it_says_what_to_do() {
    let ids = waardenbord::store::ids::IdSource::counting(1);
    let project = Project::new(ids.draw());
    let mut harness: Kiezen<'_> = crate::step_host::open(Screen::ROOM, waardenbord::app::steps::Step::Kiezen, project);
    click_named(&mut harness, "Handen tellen");
    assert!(sees(&harness, "Er is nog niets om handen voor te tellen: maak eerst clusters of leg woorden los"));
    press_key(&mut harness, Modifiers::NONE, Key::Num2);
    assert!(harness.state().refused.is_empty());
}

#[test]
fn the_counting_is_painted_on_every_screen() {
    for (at, screen) in super::screens() {
        let mut harness = counting(screen);
        picture(&mut harness, &format!("handen-none-{at}"));
        for key in [Key::Num1, Key::Num2, Key::Enter, Key::Num7, Key::Enter, Key::Num2, Key::Num1, Key::PageDown] {
            press_key(&mut harness, Modifiers::NONE, key);
        }
        click_named(&mut harness, "Nieuwe ronde");
        for key in
            [Key::Num9, Key::Enter, Key::Num1, Key::Num1, Key::PageDown, Key::PageDown, Key::PageDown, Key::PageDown]
        {
            press_key(&mut harness, Modifiers::NONE, key);
        }
        picture(&mut harness, &format!("handen-{at}"));
    }
}
