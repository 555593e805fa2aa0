//! The decision: why, when, who were there, and why something was not taken.

use egui::{Key, Modifiers};
use jiff::civil::date;
use waardenbord::model::{BoardEdit, DecisionField, Edit};

use super::{Kiezen, window};
use crate::harness::{Screen, click_named, found, names, picture, press_key, sees, type_into};
use crate::step_host::{Maker, undo};

fn deciding<'a>(screen: Screen, maker: Maker) -> Kiezen<'a> {
    let mut harness = window(screen, maker);
    click_named(&mut harness, "Besluit");
    harness
}

fn field(harness: &Kiezen<'_>, field: DecisionField) -> String {
    harness.state().project().decision.field(field).to_owned()
}

/// Empties a field and types in it.
fn fill(harness: &mut Kiezen<'_>, name: &str, text: &str) {
    found(harness, name).focus();
    harness.run();
    press_key(harness, Modifiers::COMMAND, Key::A);
    press_key(harness, Modifiers::NONE, Key::Backspace);
    type_into(harness, name, text);
}

#[test]
fn with_the_reason_comes_today_as_the_date_and_both_go_with_one_undo() {
    let mut harness = deciding(Screen::ROOM, Maker::with_chosen());
    assert!(sees(&harness, "Vertrouwen, Open en eerlijk en Samen"));
    type_into(&mut harness, "Waarom kiezen we dit?", "Hier herkent iedereen zich in");
    let decision = harness.state().project().decision.clone();
    assert_eq!(decision.why, "Hier herkent iedereen zich in");
    let today = decision.date.expect("today was filled in");
    assert!((date(1969, 12, 31)..=date(1970, 1, 1)).contains(&today), "the clock of a test stands still");
    undo(&mut harness);
    assert!(harness.state().project().decision.is_empty());
}

#[test]
fn the_date_can_be_another_be_cleared_and_what_cannot_be_read_changes_nothing() {
    let mut harness = deciding(Screen::ROOM, Maker::with_chosen());
    type_into(&mut harness, "Waarom kiezen we dit?", "x");
    fill(&mut harness, "Besloten op", "24-11-2026");
    assert_eq!(harness.state().project().decision.date, Some(date(2026, 11, 24)));
    assert!(sees(&harness, "24 november 2026"));
    fill(&mut harness, "Besloten op", "morgen");
    assert!(sees(&harness, "Schrijf de datum als 24-11-2026"));
    assert_eq!(found(&harness, "Besloten op").value().as_deref(), Some("morgen"), "what was typed stays");
    fill(&mut harness, "Besloten op", "");
    assert_eq!(harness.state().project().decision.date, None);
    type_into(&mut harness, "Waarom kiezen we dit?", "y");
    assert_eq!(harness.state().project().decision.date, None, "who cleared it meant it");
    click_named(&mut harness, "Vandaag");
    assert!(harness.state().project().decision.date.is_some());
}

#[test]
fn roles_and_a_minority_stand_under_more() {
    let mut harness = deciding(Screen::ROOM, Maker::with_chosen());
    assert!(!sees(&harness, "Welke rollen waren erbij?"));
    // The part of the step is called the same; the button in the panel comes last.
    super::click_last(&mut harness, "Meer");
    type_into(&mut harness, "Welke rollen waren erbij?", "directie, teamleiders");
    type_into(&mut harness, "Wat wil een minderheid laten vastleggen?", "Respect hoort er ook bij");
    assert_eq!(field(&harness, DecisionField::Roles), "directie, teamleiders");
    assert_eq!(field(&harness, DecisionField::Minority), "Respect hoort er ook bij");
    undo(&mut harness);
    assert_eq!(field(&harness, DecisionField::Minority), "");
}

#[test]
fn each_cluster_that_is_not_taken_has_a_line_to_say_why_and_a_reason_is_never_lost() {
    let mut harness = deciding(Screen::ROOM, Maker::with_chosen());
    let lines: Vec<String> = names(&harness).into_iter().filter(|it| it.starts_with("Waarom niet: ")).collect();
    assert_eq!(lines.len(), 3, "{lines:#?}");
    type_into(&mut harness, "Waarom niet: Respect", "Zit al in vertrouwen");
    let reasons: Vec<String> = harness.state().project().decision.not_taken.values().cloned().collect();
    assert_eq!(reasons, ["Zit al in vertrouwen"]);
}

#[test]
fn a_reason_stays_when_its_cluster_is_chosen_after_all() {
    let mut harness = deciding(Screen::ROOM, Maker::with_chosen());
    type_into(&mut harness, "Waarom niet: Respect", "Zit al in vertrouwen");
    super::click_last(&mut harness, "Kiezen");
    super::tap(&mut harness, "Samen");
    super::tap(&mut harness, "Respect");
    click_named(&mut harness, "Besluit");
    assert!(sees(&harness, "Hoort nu wel bij een gekozen waarde; de reden blijft bewaard"));
    assert_eq!(found(&harness, "Waarom niet: Respect").value().as_deref(), Some("Zit al in vertrouwen"));
}

#[test]
fn a_decision_can_begin_before_anything_is_chosen() {
    let mut maker = Maker::with_clusters();
    let cluster = maker.project.clusters.iter().next().expect("there are clusters").id;
    maker.apply(Edit::Board(BoardEdit::Dissolve(cluster)));
    let mut harness = deciding(Screen::SMALL, maker);
    assert!(sees(&harness, "Er is nog niets gekozen; het besluit kan al wel beginnen"));
    type_into(&mut harness, "Waarom kiezen we dit?", "Omdat");
    assert_eq!(field(&harness, DecisionField::Why), "Omdat");
}

#[test]
fn the_decision_is_painted_on_every_screen() {
    for (at, screen) in super::screens() {
        let mut harness = deciding(screen, Maker::with_chosen());
        picture(&mut harness, &format!("besluit-none-{at}"));
        type_into(&mut harness, "Waarom kiezen we dit?", "Hier herkent iedereen zich in, en inwoners gaan het merken");
        fill(&mut harness, "Besloten op", "24-11-2026");
        type_into(&mut harness, "Waarom niet: Respect", "Zit al in vertrouwen");
        super::click_last(&mut harness, "Meer");
        type_into(&mut harness, "Welke rollen waren erbij?", "directie, teamleiders, ondernemingsraad");
        picture(&mut harness, &format!("besluit-{at}"));
    }
}
