//! Promises of the settings of what values are held against: closed until opened, written by Enter, pasted, undone.

use egui::Key;
use waardenbord::app::look::Set;
use waardenbord::model::{ContextEdit, Edit, GivenKind};
use waardenbord::store::format;

use crate::harness::{self, Screen};
use crate::world::Room;

const HEADING: &str = "Waar de waarden aan getoetst worden";

/// The example as it was before anybody wrote down what its values are held against.
fn bare() -> Vec<u8> {
    let mut content =
        format::decode(include_bytes!("../../saves/voorbeeld.ron")).expect("the example opens").into_content();
    let gone = content.project.givens.ids().map(ContextEdit::Remove);
    let edits = gone.chain([ContextEdit::Reveal(false), ContextEdit::Vision(String::new())]).map(Edit::Context);
    let edits = Edit::All(edits.collect());
    content.project = content.project.apply(&edits).expect("they can be taken out");
    format::encode(&content).expect("it can be written")
}

fn open_on(screen: Screen) -> Room {
    let mut room = Room::first(screen);
    let path = room.write("kaal.ron", bare());
    room.drop_file(&path);
    room.press("Instellingen van Waarden en gedrag 2026");
    assert!(!room.sees("Belangengroepen"), "closed until it is opened");
    scroll_to(&mut room, HEADING);
    room.press(HEADING);
    room
}

fn open() -> Room {
    open_on(Screen::ROOM_LARGE)
}

fn scroll_to(room: &mut Room, name: &str) {
    harness::found(&room.window, name).scroll_to_me();
    room.window.run();
    room.wait(0.6);
}

fn texts(room: &Room, kind: GivenKind) -> Vec<String> {
    room.project().givens(kind).map(|it| it.text.clone()).collect()
}

fn typed(room: &mut Room, field: &str, text: &str) {
    scroll_to(room, field);
    room.fill(field, text);
}

#[test]
fn a_line_is_added_with_enter_changed_in_place_removed_and_undone() {
    let mut room = open();
    typed(&mut room, "Nog een belangengroep", "inwoners");
    assert!(texts(&room, GivenKind::Audience).is_empty(), "not before it is left");
    room.key(Key::Enter);
    assert_eq!(texts(&room, GivenKind::Audience), ["inwoners"]);
    assert_eq!(harness::focused_name(&room.window).as_deref(), Some("Nog een belangengroep"), "for the next one");
    room.window.event(egui::Event::Text("zorgaanbieders".to_owned()));
    room.window.run();
    room.key(Key::Enter);
    assert_eq!(texts(&room, GivenKind::Audience), ["inwoners", "zorgaanbieders"]);
    room.fill("Belangengroep 1", "alle inwoners");
    assert_eq!(texts(&room, GivenKind::Audience), ["alle inwoners", "zorgaanbieders"]);
    room.press("Haal weg: zorgaanbieders");
    assert_eq!(texts(&room, GivenKind::Audience), ["alle inwoners"]);
    room.control(Key::Z);
    assert_eq!(texts(&room, GivenKind::Audience), ["alle inwoners", "zorgaanbieders"]);
}

#[test]
fn several_pasted_lines_become_several_in_one_act() {
    let mut room = open();
    scroll_to(&mut room, "Nog een kernwaarde");
    room.field("Nog een kernwaarde").focus();
    room.window.run();
    room.paste("Betrokken\n\n  Zakelijk\t\r\nDichtbij\n");
    assert_eq!(texts(&room, GivenKind::CoreValue), ["Betrokken", "Zakelijk", "Dichtbij"]);
    room.control(Key::Z);
    assert!(texts(&room, GivenKind::CoreValue).is_empty());
    room.control(Key::Y);
    room.field("Kernwaarde 3").focus();
    room.window.run();
    room.paste(" bij mensen\nDuurzaam");
    assert_eq!(texts(&room, GivenKind::CoreValue), ["Betrokken", "Zakelijk", "Dichtbij bij mensen", "Duurzaam"]);
}

#[test]
fn an_empty_line_vanishes_when_it_is_left_and_half_a_line_is_kept() {
    let mut room = open();
    typed(&mut room, "Nog een kerncompetentie", "Omgevingsbewust");
    room.key(Key::Tab);
    assert_eq!(texts(&room, GivenKind::Competence), ["Omgevingsbewust"]);
    room.fill("Kerncompetentie 1", "");
    assert_eq!(texts(&room, GivenKind::Competence), [""]);
    room.key(Key::Tab);
    assert!(texts(&room, GivenKind::Competence).is_empty());
    room.fill("Nog een kerncompetentie", "   ");
    room.key(Key::Enter);
    assert!(texts(&room, GivenKind::Competence).is_empty());
    room.fill("Nog een kerncompetentie", "Resultaatgericht");
    room.key(Key::Escape);
    assert!(!room.sees(HEADING), "Escape puts the settings away");
    assert_eq!(texts(&room, GivenKind::Competence), ["Resultaatgericht"], "and nothing is lost");
}

#[test]
fn equal_names_get_a_mild_remark_and_stay() {
    let mut room = open();
    for text in ["inwoners", "Inwoners"] {
        typed(&mut room, "Nog een belangengroep", text);
        room.key(Key::Enter);
    }
    assert!(room.sees("Inwoners staat er al"));
    assert_eq!(texts(&room, GivenKind::Audience).len(), 2);
}

#[test]
fn unseen_characters_are_left_out_and_what_is_too_long_is_said_and_stays() {
    let mut room = open();
    scroll_to(&mut room, "Nog een kernwaarde");
    room.field("Nog een kernwaarde").focus();
    room.window.run();
    room.paste("\u{200E}Betrok\u{FEFF}ken\tdichtbij\n");
    assert_eq!(texts(&room, GivenKind::CoreValue), ["Betrokken dichtbij"]);
    room.paste(&"te lang ".repeat(1_300));
    room.key(Key::Enter);
    assert_eq!(texts(&room, GivenKind::CoreValue).len(), 1);
    assert!(room.says("tekens lang"), "{:#?}", harness::names(&room.window));
    assert!(room.field("Nog een kernwaarde").value().is_some_and(|it| it.starts_with("te lang")));
}

#[test]
fn the_usual_groups_the_vision_and_own_questions_are_written_here_too() {
    let mut room = open();
    room.press("Gebruik inwoners, bedrijven, instellingen en medewerkers");
    assert_eq!(texts(&room, GivenKind::Audience).len(), 4);
    typed(&mut room, "Naam van het droombeeld", "onze koers 2035");
    assert_eq!(*room.project().vision, "onze koers 2035");
    let long = "Wat vraagt dit van ons ".repeat(13);
    typed(&mut room, "Nog een vraag over elke waarde", long.trim());
    room.key(Key::Enter);
    assert_eq!(texts(&room, GivenKind::Question), [long.trim()]);
    harness::picture(&mut room.window, "settings-context-question");
}

#[test]
fn policy_has_its_source_and_stays_hidden_here_too_once_it_is_written() {
    let mut room = open();
    typed(&mut room, "Nog een waarde uit beleid", "Rechtmatigheid");
    room.key(Key::Enter);
    scroll_to(&mut room, "Vindplaats van waarde uit beleid 1");
    room.fill("Vindplaats van waarde uit beleid 1", "Kadernota 2025");
    let given = room.project().givens(GivenKind::Policy).next().expect("it was written").clone();
    assert_eq!((given.text.as_str(), given.source.as_str()), ("Rechtmatigheid", "Kadernota 2025"));
    room.key(Key::Escape);
    room.press("Instellingen van Waarden en gedrag 2026");
    scroll_to(&mut room, HEADING);
    room.press(HEADING);
    scroll_to(&mut room, "1 waarde tonen om aan te passen");
    assert!(!harness::names(&room.window).iter().any(|it| it.contains("Rechtmatigheid")));
    room.press("1 waarde tonen om aan te passen");
    assert!(room.sees("Waarde uit beleid 1"));
    assert!(!room.project().is_policy_revealed, "the group still decides when");
}

#[test]
fn what_was_answered_about_a_group_is_not_lost_with_its_name() {
    use waardenbord::model::{Criterion, Edit};
    let mut room = open();
    typed(&mut room, "Nog een belangengroep", "inwoners");
    room.key(Key::Enter);
    room.key(Key::Escape);
    room.press("Kiezen");
    room.press("Vragen");
    let cell = harness::names(&room.window).into_iter().find(|it| it.contains("Inwoners: nog leeg"));
    room.press(&cell.expect("there is a cell"));
    room.window.event(egui::Event::Text("Een antwoord op tijd".to_owned()));
    room.window.run();
    room.press("Vragen en groepen aanpassen");
    room.wait(0.6);
    assert!(room.sees("Belangengroepen"), "they are unfolded: {:#?}", harness::names(&room.window));
    room.fill("Belangengroep 1", "");
    room.key(Key::Tab);
    assert_eq!(texts(&room, GivenKind::Audience), [""], "something was said about it");
    let given = room.project().givens(GivenKind::Audience).next().expect("it stays").id;
    let said = |it: &Criterion| *it == Criterion::Audience(given);
    assert!(room.project().values.iter().any(|it| it.considered.answers.iter().any(|it| said(&it.about))));
    let remove = Edit::Context(ContextEdit::Remove(given));
    assert!(room.project().apply(&remove).is_ok_and(|it| it.givens.is_empty()));
}

fn pictures(screen: Screen, at: &str) {
    let mut room = Room::first(screen);
    let path = room.write("kaal.ron", bare());
    room.drop_file(&path);
    room.press("Instellingen van Waarden en gedrag 2026");
    scroll_to(&mut room, HEADING);
    harness::picture(&mut room.window, &format!("settings-context-closed-{at}"));
    room.press(HEADING);
    room.press("Gebruik inwoners, bedrijven, instellingen en medewerkers");
    typed(&mut room, "Nog een belangengroep", "arbeidsongeschiktheidsverzekeringsmaatschappijen");
    room.key(Key::Enter);
    scroll_to(&mut room, "Naam van het droombeeld");
    harness::picture(&mut room.window, &format!("settings-context-{at}"));
    typed(&mut room, "Nog een waarde uit beleid", "Rechtmatigheid");
    room.key(Key::Enter);
    scroll_to(&mut room, "Nog een waarde uit beleid");
    harness::picture(&mut room.window, &format!("settings-context-policy-{at}"));
}

#[test]
fn pictures_of_the_settings() {
    pictures(Screen::ROOM, "100");
    pictures(Screen::SMALL.dark(), "small-dark");
}

#[test]
fn pictures_of_questions_in_high_contrast() {
    let mut room = open();
    room.press("Gebruik inwoners, bedrijven, instellingen en medewerkers");
    scroll_to(&mut room, "Hoog contrast");
    room.press("Hoog contrast");
    let paper = room.window.ctx.global_style().visuals.panel_fill;
    assert_eq!(paper, waardenbord::app::look::Look::of(Set::HighContrast).paper);
    room.key(Key::Escape);
    room.press("Kiezen");
    room.press("Vragen");
    harness::picture(&mut room.window, "kiezen-questions-high-contrast");
}
