//! Promises of "Meer" in Kiezen: what exists already beside ours, and policy that stays hidden until it is asked for.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable, by};
use waardenbord::app::action::Action;
use waardenbord::app::steps::Step;
use waardenbord::app::steps::kiezen::KiezenView;
use waardenbord::model::{ContextEdit, Edit, GivenId, GivenKind, RelationKind};

use crate::harness::{Screen, click_named, focused_name, found, names, picture, press_key, sees, type_into};
use crate::kiezen_questions::give;
use crate::step_host::{Host, Maker, open, undo};

type Kiezen<'a> = Harness<'a, Host<KiezenView>>;

fn maker() -> Maker {
    let mut maker = Maker::with_chosen();
    for (kind, text) in [
        (GivenKind::CoreValue, "Betrokken"),
        (GivenKind::CoreValue, "Zakelijk"),
        (GivenKind::Competence, "Omgevingsbewustzijn"),
    ] {
        give(&mut maker, kind, text);
    }
    for (text, source) in [
        ("vertrouwen", "Coalitieakkoord 2022"),
        ("Openheid", "Visie op dienstverlening"),
        ("Rechtmatigheid", "Kadernota 2025"),
    ] {
        let given = give(&mut maker, GivenKind::Policy, text);
        maker.apply(Edit::Context(ContextEdit::Source { given, text: source.to_owned() }));
    }
    maker
}

fn window<'a>(screen: Screen, maker: Maker) -> Kiezen<'a> {
    let mut harness = open(screen, Step::Kiezen, maker.project);
    click_named(&mut harness, "Meer");
    harness
}

fn question(harness: &Kiezen<'_>) -> String {
    let heading = harness.query_all(by().role(Role::Heading)).next().expect("there is a question");
    heading.accesskit_node().label().expect("a question is read out")
}

fn write(harness: &mut Kiezen<'_>, text: &str) {
    let field = format!("Antwoord op: {}", question(harness));
    type_into(harness, &field, text);
}

fn existing(harness: &Kiezen<'_>, name: &str) -> GivenId {
    harness.state().project().givens.iter().find(|it| it.text == name).expect("it exists").id
}

/// How a value relates to something that exists, with its sentence.
fn relation(harness: &Kiezen<'_>, value: &str, given: &str) -> Option<(Option<RelationKind>, String)> {
    let given = existing(harness, given);
    let value = harness.state().project().values.iter().find(|it| it.name == value).expect("it is chosen");
    value.considered.relation(given).map(|it| (it.kind, it.text.clone()))
}

/// Lets what scrolls come to rest.
fn settle(harness: &mut Kiezen<'_>) {
    harness.run();
    harness.run_steps(30);
}

#[test]
fn a_relation_is_a_tap_with_a_sentence_and_a_second_tap_takes_it_back() {
    let mut harness = window(Screen::ROOM, maker());
    assert_eq!(question(&harness), "Hoe verhoudt Vertrouwen zich tot kernwaarde Betrokken?");
    assert!(sees(&harness, "nog 9 open"));
    click_named(&mut harness, "vult aan");
    write(&mut harness, "Betrokken zegt niet of we het ook waarmaken");
    let said = (Some(RelationKind::Supplements), "Betrokken zegt niet of we het ook waarmaken".to_owned());
    assert_eq!(relation(&harness, "Vertrouwen", "Betrokken"), Some(said));
    assert!(sees(&harness, "nog 8 open"));
    assert!(sees(&harness, "Vertrouwen, Betrokken: vult aan, Betrokken zegt niet of we het ook waarmaken"));
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(question(&harness), "Hoe verhoudt Open en eerlijk zich tot kernwaarde Betrokken?");
    click_named(&mut harness, "Vorige");
    click_named(&mut harness, "vult aan");
    assert_eq!(relation(&harness, "Vertrouwen", "Betrokken").and_then(|it| it.0), None);
    undo(&mut harness);
    assert_eq!(relation(&harness, "Vertrouwen", "Betrokken").and_then(|it| it.0), Some(RelationKind::Supplements));
}

#[test]
fn every_kind_of_relation_can_be_tapped_and_reached_by_the_keyboard() {
    let mut harness = window(Screen::ROOM, maker());
    let kinds = ["vervangt", "vult aan", "past bij", "opgenomen in", "andere gerichtheid", "botst met", "geen relatie"];
    for (word, kind) in kinds.into_iter().zip(RelationKind::ALL) {
        click_named(&mut harness, word);
        assert_eq!(relation(&harness, "Vertrouwen", "Betrokken").and_then(|it| it.0), Some(kind), "{word}");
    }
    click_named(&mut harness, "Samen, Omgevingsbewustzijn: nog open");
    assert_eq!(question(&harness), "Hoe verhoudt Samen zich tot kerncompetentie Omgevingsbewustzijn?");
    press_key(&mut harness, Modifiers::SHIFT, Key::Tab);
    assert_eq!(focused_name(&harness).as_deref(), Some("geen relatie"));
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    let said = relation(&harness, "Samen", "Omgevingsbewustzijn").and_then(|it| it.0);
    assert_eq!(said, Some(RelationKind::Unrelated));
    assert_eq!(question(&harness), "Hoe verhoudt Samen zich tot kerncompetentie Omgevingsbewustzijn?");
}

#[test]
fn those_that_nobody_relates_to_are_marked_until_one_does() {
    let mut harness = window(Screen::ROOM, maker());
    let alone =
        |harness: &Kiezen<'_>| names(harness).into_iter().filter(|it| it == "nog bij geen van onze waarden").count();
    assert_eq!(alone(&harness), 3);
    click_named(&mut harness, "Open en eerlijk, Zakelijk: nog open");
    click_named(&mut harness, "geen relatie");
    assert_eq!(alone(&harness), 3);
    click_named(&mut harness, "past bij");
    assert_eq!(alone(&harness), 2);
}

#[test]
fn policy_stays_hidden_until_it_is_revealed_and_undo_hides_it_again() {
    let mut harness = window(Screen::ROOM, maker());
    let hidden = "Er zijn 3 waarden uit beleid gevonden, nog verborgen";
    assert!(sees(&harness, hidden), "{:#?}", names(&harness));
    assert!(!names(&harness).iter().any(|it| it.contains("Rechtmatigheid") || it.contains("Kadernota")));
    found(&harness, "Onthullen").focus();
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(harness.state().project().is_policy_revealed);
    for name in ["vertrouwen", "hetzelfde woord", "zelfde woord, andere vorm", "uit Kadernota 2025", "Alleen bij ons"] {
        assert!(sees(&harness, name), "{name}: {:#?}", names(&harness));
    }
    undo(&mut harness);
    assert!(sees(&harness, hidden));
    click_named(&mut harness, "Onthullen");
    settle(&mut harness);
    click_named(&mut harness, "Weer verbergen");
    assert!(sees(&harness, hidden));
}

#[test]
fn without_anything_written_down_it_says_where_to_write_it() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    click_named(&mut harness, "Waarden uit beleid opschrijven");
    click_named(&mut harness, "Kernwaarden en kerncompetenties aanpassen");
    assert_eq!(harness.state().asked, [Action::ToggleSettings, Action::ToggleSettings]);
    let harness = window(Screen::ROOM, Maker::with_clusters());
    assert!(sees(&harness, "Kies eerst een waarde; daarna komen de vragen erover"));
}

fn pictures(screen: Screen, at: &str) {
    let mut harness = window(screen, Maker::with_chosen());
    picture(&mut harness, &format!("kiezen-more-nothing-{at}"));
    let mut harness = window(screen, maker());
    click_named(&mut harness, "vult aan");
    write(&mut harness, "Betrokken zegt niet of we het ook waarmaken als het spannend wordt");
    click_named(&mut harness, "Open en eerlijk, Zakelijk: nog open");
    click_named(&mut harness, "botst met");
    picture(&mut harness, &format!("kiezen-more-{at}"));
    found(&harness, "Onthullen").scroll_to_me();
    settle(&mut harness);
    click_named(&mut harness, "Onthullen");
    settle(&mut harness);
    picture(&mut harness, &format!("kiezen-more-policy-{at}"));
}

#[test]
fn pictures_of_more() {
    pictures(Screen::ROOM, "100");
    pictures(Screen::ROOM_LARGE, "150");
    pictures(Screen::SMALL.dark(), "small-dark");
}
