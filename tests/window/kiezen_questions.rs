//! Promises of the questions in Kiezen: one at a time, empty is fine, the matrix shows what is still open.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable, by};
use waardenbord::app::action::Action;
use waardenbord::app::steps::Step;
use waardenbord::app::steps::kiezen::KiezenView;
use waardenbord::insight::considered::open_criteria;
use waardenbord::model::{
    ChoiceEdit, ContextEdit, Criterion, Direction, Edit, Fit, GivenId, GivenKind, Project, SetupEdit,
};

use crate::harness::{Screen, click_named, focused_name, found, names, picture, press_key, sees, type_into};
use crate::step_host::{Host, Maker, open, undo};

type Kiezen<'a> = Harness<'a, Host<KiezenView>>;

const USUAL: &str = "Gebruik inwoners, bedrijven, instellingen en medewerkers";

pub fn give(maker: &mut Maker, kind: GivenKind, text: &str) -> GivenId {
    let id = maker.id();
    maker.apply(Edit::Context(ContextEdit::Add { id, kind, text: text.to_owned() }));
    id
}

fn with_audiences() -> Maker {
    let mut maker = Maker::with_chosen();
    for text in ["inwoners", "bedrijven", "instellingen", "medewerkers"] {
        give(&mut maker, GivenKind::Audience, text);
    }
    maker
}

fn window<'a>(screen: Screen, maker: Maker) -> Kiezen<'a> {
    let mut harness = open(screen, Step::Kiezen, maker.project);
    click_named(&mut harness, "Vragen");
    harness
}

/// What a value answers to a question.
fn answer(project: &Project, value: &str, about: Criterion) -> Option<(Option<Fit>, String)> {
    let value = project.values.iter().find(|it| it.name == value).expect("it is chosen");
    value.considered.answer(about).map(|it| (it.fit, it.text.clone()))
}

fn question(harness: &Kiezen<'_>) -> String {
    let heading = harness.query_all(by().role(Role::Heading)).next().expect("there is a question");
    heading.accesskit_node().label().expect("a question is read out")
}

fn field(harness: &Kiezen<'_>) -> String {
    format!("Antwoord op: {}", question(harness))
}

fn write(harness: &mut Kiezen<'_>, text: &str) {
    let field = field(harness);
    type_into(harness, &field, text);
}

fn enter(harness: &mut Kiezen<'_>) {
    press_key(harness, Modifiers::NONE, Key::Enter);
}

/// Presses what has this name and is a button; a label may say the same.
fn press(harness: &mut Kiezen<'_>, name: &str) {
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
}

#[test]
fn one_question_at_a_time_value_by_value_with_enter_from_the_field() {
    let mut harness = window(Screen::ROOM, with_audiences());
    assert!(sees(&harness, "Vraag 1 van 6, waarde 1 van 3"), "{:#?}", names(&harness));
    assert_eq!(question(&harness), "Vertrouwen: past het bij het droombeeld 2040?");
    assert_eq!(focused_name(&harness), Some(field(&harness)), "one can type at once");
    enter(&mut harness);
    assert_eq!(question(&harness), "Open en eerlijk: past het bij het droombeeld 2040?");
    enter(&mut harness);
    enter(&mut harness);
    assert_eq!(question(&harness), "Vertrouwen: wat gaan inwoners ervan merken?");
    assert!(sees(&harness, "Vraag 2 van 6, waarde 1 van 3"));
    assert!(!harness.state().history.can_undo(), "empty is fine, and nothing was done");
    harness.event(egui::Event::Text("Een antwoord op tijd".to_owned()));
    harness.run();
    enter(&mut harness);
    assert_eq!(question(&harness), "Open en eerlijk: wat gaan inwoners ervan merken?");
    let residents = harness.state().project().givens(GivenKind::Audience).next().expect("there are groups").id;
    let about = Criterion::Audience(residents);
    let written = Some((None, "Een antwoord op tijd".to_owned()));
    assert_eq!(answer(harness.state().project(), "Vertrouwen", about), written);
    undo(&mut harness);
    assert_eq!(answer(harness.state().project(), "Vertrouwen", about), None);
}

#[test]
fn next_and_back_go_by_mouse_and_behind_the_last_it_says_what_is_left() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    click_named(&mut harness, "Vorige");
    assert_eq!(question(&harness), "Vertrouwen: past het bij het droombeeld 2040?", "there is none before it");
    click_named(&mut harness, "Volgende");
    click_named(&mut harness, "Volgende");
    click_named(&mut harness, "Vorige");
    assert_eq!(question(&harness), "Open en eerlijk: past het bij het droombeeld 2040?");
    write(&mut harness, "Want we laten zien wat we doen");
    for _ in 0..5 {
        click_named(&mut harness, "Volgende");
    }
    assert_eq!(question(&harness), "Alle vragen zijn langs geweest");
    assert!(sees(&harness, "nog 5 leeg"));
    click_named(&mut harness, "Naar de eerste die nog leeg is");
    assert_eq!(question(&harness), "Vertrouwen: past het bij het droombeeld 2040?");
}

#[test]
fn yes_partly_or_no_is_a_tap_with_a_reason_and_a_second_tap_takes_it_back() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    press(&mut harness, "Deels");
    write(&mut harness, "Het noemt vooral de stad");
    let about = Criterion::Vision;
    let given = Some((Some(Fit::Partly), "Het noemt vooral de stad".to_owned()));
    assert_eq!(answer(harness.state().project(), "Vertrouwen", about), given);
    assert!(sees(&harness, "Vertrouwen, Droombeeld 2040: Deels, Het noemt vooral de stad"));
    press(&mut harness, "Ja");
    press(&mut harness, "Ja");
    let without = Some((None, "Het noemt vooral de stad".to_owned()));
    assert_eq!(answer(harness.state().project(), "Vertrouwen", about), without, "the reason stays");
}

#[test]
fn the_keyboard_reaches_yes_and_escape_leaves_the_field() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    press_key(&mut harness, Modifiers::SHIFT, Key::Tab);
    assert_eq!(focused_name(&harness).as_deref(), Some("Nee"));
    press_key(&mut harness, Modifiers::NONE, Key::Space);
    let said = answer(harness.state().project(), "Vertrouwen", Criterion::Vision);
    assert_eq!(said, Some((Some(Fit::No), String::new())));
    assert_eq!(focused_name(&harness), Some(field(&harness)), "the reason is next");
    press_key(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(focused_name(&harness), None);
    assert_eq!(question(&harness), "Vertrouwen: past het bij het droombeeld 2040?");
    undo(&mut harness);
    assert_eq!(answer(harness.state().project(), "Vertrouwen", Criterion::Vision), None);
}

#[test]
fn the_usual_groups_are_one_tap_and_one_act() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    click_named(&mut harness, USUAL);
    let groups = |harness: &Kiezen<'_>| -> Vec<String> {
        harness.state().project().givens(GivenKind::Audience).map(|it| it.text.clone()).collect()
    };
    assert_eq!(groups(&harness), ["inwoners", "bedrijven", "instellingen", "medewerkers"]);
    assert!(!sees(&harness, USUAL));
    assert!(sees(&harness, "Instellingen"));
    undo(&mut harness);
    assert!(groups(&harness).is_empty());
    found(&harness, USUAL).focus();
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(groups(&harness).len(), 4);
}

#[test]
fn an_empty_cell_opens_its_question_and_the_matrix_shows_what_is_open() {
    let mut harness = window(Screen::ROOM, with_audiences());
    assert!(sees(&harness, "nog 18 leeg"));
    click_named(&mut harness, "Samen, Instellingen: nog leeg");
    assert_eq!(question(&harness), "Samen: wat gaan instellingen ervan merken?");
    assert_eq!(focused_name(&harness), Some(field(&harness)));
    write(&mut harness, "Vroeg aan tafel\nbij plannen");
    assert!(sees(&harness, "Samen, Instellingen: Vroeg aan tafel bij plannen"), "{:#?}", names(&harness));
    assert_eq!(open_criteria(harness.state().project()), 17);
    assert!(sees(&harness, "nog 17 leeg"));
    found(&harness, "Vertrouwen, Bedrijven: nog leeg").focus();
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(question(&harness), "Vertrouwen: wat gaan bedrijven ervan merken?");
}

#[test]
fn the_vision_has_the_name_that_the_organisation_gave_it() {
    let mut maker = Maker::with_chosen();
    maker.apply(Edit::Context(ContextEdit::Vision("onze stip op de horizon".to_owned())));
    let harness = window(Screen::ROOM, maker);
    assert_eq!(question(&harness), "Vertrouwen: past het bij onze stip op de horizon?");
    assert!(sees(&harness, "Vertrouwen, Onze stip op de horizon: nog leeg"));
}

#[test]
fn internal_external_or_both_is_a_tap_and_all_internal_gets_a_mild_remark() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let remark = "Alle gekozen waarden zijn intern: ze gaan over hoe we met elkaar omgaan. Klopt dat?";
    for name in ["Vertrouwen", "Open en eerlijk", "Samen"] {
        assert!(!sees(&harness, remark));
        click_named(&mut harness, &format!("{name}: intern"));
    }
    assert!(sees(&harness, remark));
    let direction = |harness: &Kiezen<'_>| {
        let value = harness.state().project().values.iter().find(|it| it.name == "Samen");
        value.and_then(|it| it.considered.direction)
    };
    found(&harness, "Samen: beide").focus();
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Space);
    assert_eq!(direction(&harness), Some(Direction::Both));
    assert!(!sees(&harness, remark));
    click_named(&mut harness, "Samen: beide");
    assert_eq!(direction(&harness), None, "a second tap takes it back");
    undo(&mut harness);
    assert_eq!(direction(&harness), Some(Direction::Both));
}

#[test]
fn a_value_about_which_something_was_considered_is_set_aside_and_never_lost() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    write(&mut harness, "Hier hoort het bij");
    press(&mut harness, "Kiezen");
    let row = names(&harness).into_iter().find(|it| it.starts_with("Vertrouwen, op ")).expect("there is a row");
    click_named(&mut harness, &row);
    assert_eq!(harness.state().aside(), ["Vertrouwen"]);
    assert!(harness.state().refused.is_empty());
}

#[test]
fn without_a_value_it_says_what_to_do_first_and_the_settings_are_one_tap_away() {
    let mut harness = window(Screen::ROOM, Maker::with_clusters());
    assert!(sees(&harness, "Kies eerst een waarde; daarna komen de vragen erover"));
    click_named(&mut harness, "Naar Kiezen");
    assert!(sees(&harness, "Clusters en woorden"));
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    click_named(&mut harness, "Vragen en groepen aanpassen");
    assert_eq!(harness.state().asked, [Action::ToggleSettings]);
}

/// Everything at once: nine questions, long answers, a very long question, a long word, values of the same name.
fn crowded() -> Maker {
    let mut maker = with_audiences();
    give(&mut maker, GivenKind::Audience, "arbeidsongeschiktheidsverzekeringsmaatschappijen");
    give(&mut maker, GivenKind::Question, "durven we dit over tien jaar nog te zeggen?");
    let long = "en wat betekent dit voor de manier waarop wij samenwerken ".repeat(6);
    give(&mut maker, GivenKind::Question, long.chars().take(300).collect::<String>().trim());
    let values: Vec<_> = maker.project.values.ids().collect();
    let audiences: Vec<_> = maker.project.givens(GivenKind::Audience).map(|it| it.id).collect();
    let texts = [
        "Een antwoord binnen de beloofde tijd",
        "Eén aanspreekpunt dat terugbelt",
        "Wie een vraag stelt, krijgt een mens aan de lijn die de vraag afmaakt, ook als dat drie afdelingen kost",
    ];
    for (value, audience) in [(0, 0), (0, 1), (1, 0), (1, 3), (2, 1), (2, 2)] {
        let text = texts[(value + audience) % texts.len()].to_owned();
        let about = Criterion::Audience(audiences[audience]);
        maker.apply(Edit::Choice(ChoiceEdit::Answer { value: values[value], about, fit: None, text }));
    }
    let (value, about) = (values[1], Criterion::Vision);
    let text = "Het droombeeld noemt openheid, maar nog niet wat wij laten zien".to_owned();
    maker.apply(Edit::Choice(ChoiceEdit::Answer { value, about, fit: Some(Fit::Partly), text }));
    maker.apply(Edit::Choice(ChoiceEdit::Direction { value, direction: Some(Direction::External) }));
    maker
}

#[test]
fn sixty_groups_two_values_of_one_name_and_a_question_of_300_characters_are_all_there() {
    let mut maker = crowded();
    for number in 1..=55 {
        give(&mut maker, GivenKind::Audience, &format!("groep {number}"));
    }
    let last = maker.value("Samen").id;
    maker.apply(Edit::Choice(ChoiceEdit::Name { value: last, name: "Vertrouwen".to_owned() }));
    let mut harness = window(Screen::SMALL, maker);
    assert!(sees(&harness, "Vertrouwen, Groep 55: nog leeg"));
    let own =
        names(&harness).into_iter().find(|it| it.starts_with("Vertrouwen, En wat betekent")).expect("it is there");
    found(&harness, &own).focus();
    harness.run();
    enter(&mut harness);
    assert!(question(&harness).chars().count() > 300);
    picture(&mut harness, "kiezen-questions-sixty");
}

#[test]
fn names_stay_in_place_while_the_questions_scroll_sideways() {
    let mut harness = window(Screen::SMALL, crowded());
    let before = found(&harness, "Samen: intern").rect();
    let last = names(&harness).into_iter().rfind(|it| it.starts_with("Samen, En wat")).expect("it is there");
    found(&harness, &last).focus();
    harness.run();
    harness.run_steps(30);
    let (cell, window) = (found(&harness, &last).rect(), harness.ctx.viewport_rect());
    assert!(window.contains_rect(cell.shrink(2.0)), "{cell:?}");
    let moved = found(&harness, "Samen: intern").rect().left() - before.left();
    assert!(moved.abs() < 0.5, "{moved}");
    picture(&mut harness, "kiezen-questions-sideways");
}

#[test]
fn nine_values_are_asked_about_too() {
    let mut maker = Maker::with_clusters();
    maker.apply(Edit::Setup(SetupEdit::MaxValues(9)));
    let clusters: Vec<_> = maker.project.clusters.ids().collect();
    for (cluster, number) in clusters.iter().cycle().zip(1..=9) {
        maker.choose(&format!("Waarde {number}"), *cluster);
    }
    let harness = window(Screen::SMALL, maker);
    assert!(sees(&harness, "Vraag 1 van 2, waarde 1 van 9"));
    assert!(sees(&harness, "Waarde 9: extern"));
}

fn pictures(screen: Screen, at: &str) {
    let mut harness = window(screen, Maker::with_chosen());
    picture(&mut harness, &format!("kiezen-questions-first-{at}"));
    let mut harness = window(screen, crowded());
    click_named(&mut harness, "Vertrouwen, Instellingen: nog leeg");
    picture(&mut harness, &format!("kiezen-questions-{at}"));
    click_named(&mut harness, "Samen, Bedrijven: Een antwoord binnen de beloofde tijd");
    for _ in 0..25 {
        press_key(&mut harness, Modifiers::NONE, Key::Enter);
    }
    picture(&mut harness, &format!("kiezen-questions-through-{at}"));
}

#[test]
fn pictures_of_questions_at_100() {
    pictures(Screen::ROOM, "100");
}

#[test]
fn pictures_of_questions_at_150_small_and_dark() {
    pictures(Screen::ROOM_LARGE, "150");
    pictures(Screen::SMALL, "small");
    pictures(Screen::ROOM.dark(), "dark");
}
