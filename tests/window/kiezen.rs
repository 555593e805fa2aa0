//! Promises of the step Kiezen: tapping chooses, a fourth asks, nothing that was worked on is lost.

#![expect(clippy::panic, reason = "a test says at once what it did not find")]

mod decision;
mod hands;
mod rests;
mod sentence;

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use waardenbord::app::action::Action;
use waardenbord::app::steps::Step;
use waardenbord::app::steps::kiezen::KiezenView;
use waardenbord::model::{BoardEdit, BoardId, Edit, Project, SetupEdit};
use waardenbord::store::ids::IdSource;

use crate::harness::{Screen, click_named, found, names, picture, press_key, sees};
use crate::harness::{drag, lift, middle, release, type_into};
use crate::step_host::{Host, Maker, open, undo};

type Kiezen<'a> = Harness<'a, Host<KiezenView>>;

fn window<'a>(screen: Screen, maker: Maker) -> Kiezen<'a> {
    open(screen, Step::Kiezen, maker.project)
}

/// The row of a candidate, by the start of what is said of it.
fn row(harness: &Kiezen<'_>, name: &str) -> String {
    let start = format!("{name}, op ");
    let all = names(harness);
    all.into_iter()
        .find(|it| it.starts_with(&start))
        .unwrap_or_else(|| panic!("no row for {name}: {:#?}", names(harness)))
}

fn tap(harness: &mut Kiezen<'_>, name: &str) {
    let row = row(harness, name);
    click_named(harness, &row);
}

#[test]
fn a_tap_chooses_a_cluster_under_its_name_and_a_second_tap_takes_it_back() {
    let mut harness = window(Screen::ROOM, Maker::with_clusters());
    tap(&mut harness, "Vertrouwen");
    assert_eq!(harness.state().chosen(), ["Vertrouwen"]);
    assert!(row(&harness, "Vertrouwen").ends_with(", gekozen"));
    tap(&mut harness, "Vertrouwen");
    assert!(harness.state().project().values.is_empty());
    undo(&mut harness);
    assert_eq!(harness.state().chosen(), ["Vertrouwen"]);
}

#[test]
fn enter_and_space_choose_what_has_the_focus() {
    let mut harness = window(Screen::ROOM, Maker::with_clusters());
    for (name, key) in [("Samen", Key::Enter), ("Respect", Key::Space)] {
        let row = row(&harness, name);
        found(&harness, &row).focus();
        harness.run();
        press_key(&mut harness, Modifiers::NONE, key);
    }
    assert_eq!(harness.state().chosen(), ["Samen", "Respect"]);
}

#[test]
fn those_on_most_sheets_come_first_and_a_word_can_be_found_and_chosen() {
    let mut harness = window(Screen::ROOM, Maker::with_clusters());
    let first = names(&harness).into_iter().find(|it| it.contains(", op ")).expect("there are rows");
    assert_eq!(first, row(&harness, "Vertrouwen"));
    type_into(&mut harness, "Zoek een cluster of woord", "loya");
    tap(&mut harness, "Verantwoordelijkheid");
    type_into(&mut harness, "Zoek een cluster of woord", "zzz");
    assert!(sees(&harness, "Niets gevonden; zoek op een ander woord"));
    assert_eq!(harness.state().chosen(), ["Verantwoordelijkheid"]);
}

#[test]
fn the_place_of_the_fourth_can_be_made_by_one_that_leaves_with_its_loading() {
    let mut maker = Maker::with_chosen();
    maker.write_core("Samen", "Wij doen het samen");
    let mut harness = window(Screen::ROOM, maker);
    tap(&mut harness, "Respect");
    assert!(sees(&harness, "Er zijn al drie waarden gekozen: wat doen we met ‘Respect’?"));
    assert_eq!(harness.state().chosen().len(), 3);
    click_named(&mut harness, "Welke gaat eruit?");
    // The tile in the question lies over the card of the same name.
    click_tile(&mut harness, "Samen");
    assert_eq!(harness.state().chosen(), ["Vertrouwen", "Open en eerlijk", "Respect"]);
    assert_eq!(harness.state().aside(), ["Samen"]);

    tap(&mut harness, "Respect");
    click_named(&mut harness, "Kies weer: Samen");
    assert_eq!(harness.state().chosen(), ["Vertrouwen", "Open en eerlijk", "Samen"]);
    let value = harness.state().project().values.iter().find(|it| it.name == "Samen").cloned();
    assert_eq!(value.map(|it| it.loading.core), Some("Wij doen het samen".to_owned()));

    undo(&mut harness);
    undo(&mut harness);
    assert_eq!(harness.state().aside(), ["Samen"], "one act put one aside and chose the other");
    undo(&mut harness);
    assert_eq!(harness.state().chosen(), ["Vertrouwen", "Open en eerlijk", "Samen"]);
    assert!(!harness.state().history.can_undo());
}

fn click_tile(harness: &mut Kiezen<'_>, name: &str) {
    use egui_kittest::kittest::Queryable;
    harness.get_by_role_and_label(egui::accesskit::Role::Button, name).click();
    harness.run();
}

/// The last of several things with one name.
fn click_last(harness: &mut Kiezen<'_>, name: &str) {
    use egui_kittest::kittest::Queryable;
    harness.get_all_by_label(name).last().expect("it is there").click();
    harness.run();
}

/// On what every view is looked at.
fn screens() -> [(&'static str, Screen); 4] {
    [("100", Screen::ROOM), ("150", Screen::ROOM_LARGE), ("small", Screen::SMALL), ("dark", Screen::ROOM.dark())]
}

#[test]
fn every_part_is_painted_with_high_contrast() {
    use waardenbord::app::look;
    for (at, part) in [("kiezen", "Kiezen"), ("handen", "Handen tellen"), ("besluit", "Besluit"), ("zin", "Eén zin")] {
        let mut harness = window(Screen::ROOM, Maker::with_chosen());
        look::install(&harness.ctx, look::Set::HighContrast);
        click_named(&mut harness, part);
        if at == "zin" {
            type_into(&mut harness, "De organisatiewaardenzin", "Wij zijn er voor elkaar");
        }
        picture(&mut harness, &format!("{at}-contrast"));
    }
}

#[test]
fn the_fourth_can_join_a_chosen_value_under_a_name_that_is_proposed() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    tap(&mut harness, "Respect");
    click_named(&mut harness, "Neem samen met…");
    click_tile(&mut harness, "Vertrouwen");
    assert_eq!(found(&harness, "Naam van de waarde samen").value().as_deref(), Some("Vertrouwen en Respect"));
    click_named(&mut harness, "Neem samen");
    assert_eq!(harness.state().chosen(), ["Vertrouwen en Respect", "Open en eerlijk", "Samen"]);
    assert!(row(&harness, "Respect").ends_with(", gekozen"));
    undo(&mut harness);
    assert_eq!(harness.state().chosen(), ["Vertrouwen", "Open en eerlijk", "Samen"]);
}

#[test]
fn the_name_of_two_together_can_be_another_and_enter_says_yes() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    tap(&mut harness, "Respect");
    click_named(&mut harness, "Neem samen met…");
    click_tile(&mut harness, "Samen");
    type_into(&mut harness, "Naam van de waarde samen", "!");
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(harness.state().chosen()[2].len(), "Samen en Respect!".len());
}

#[test]
fn the_fourth_can_be_left_and_escape_says_the_same() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let before = harness.state().project().clone();
    tap(&mut harness, "Respect");
    click_named(&mut harness, "Niet doen");
    assert!(!sees(&harness, "Welke gaat eruit?"));
    tap(&mut harness, "Respect");
    press_key(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(!sees(&harness, "Welke gaat eruit?"));
    assert_eq!(harness.state().project(), &before);
    assert!(!harness.state().history.can_undo());
}

#[test]
fn a_value_with_loading_or_a_meaning_is_set_aside_by_a_tap_and_comes_back_by_a_tap() {
    let mut maker = Maker::with_chosen();
    maker.write_core("Samen", "Wij doen het samen");
    let mut harness = window(Screen::ROOM, maker);
    tap(&mut harness, "Samen");
    assert_eq!(harness.state().aside(), ["Samen"]);
    assert!(row(&harness, "Samen").ends_with(", net niet"));
    tap(&mut harness, "Samen");
    assert_eq!(harness.state().chosen().len(), 3);
}

#[test]
fn one_that_was_set_aside_can_join_a_chosen_one_and_its_loading_stays() {
    let mut maker = Maker::with_chosen();
    maker.write_core("Samen", "Wij doen het samen");
    let mut harness = window(Screen::ROOM, maker);
    tap(&mut harness, "Samen");
    tap(&mut harness, "Respect");
    tap(&mut harness, "Samen");
    click_named(&mut harness, "Neem samen met…");
    click_tile(&mut harness, "Respect");
    click_named(&mut harness, "Neem samen");
    assert_eq!(harness.state().chosen(), ["Vertrouwen", "Open en eerlijk", "Respect en Samen"]);
    assert_eq!(harness.state().aside(), ["Samen"]);
    assert!(row(&harness, "Samen").ends_with(", gekozen"));
    assert!(names(&harness).iter().any(|it| it.ends_with(", met een kern")));
}

#[test]
fn with_another_maximum_there_are_as_many_places() {
    let mut maker = Maker::with_clusters();
    maker.apply(Edit::Setup(SetupEdit::MaxValues(1)));
    let mut harness = window(Screen::ROOM_LARGE, maker);
    tap(&mut harness, "Samen");
    assert!(!sees(&harness, "Tik links een cluster of woord aan"));
    tap(&mut harness, "Respect");
    assert!(sees(&harness, "Er is al één waarde gekozen: wat doen we met ‘Respect’?"));
    assert!(harness.state().refused.is_empty());
}

#[test]
fn name_and_meaning_are_written_in_place_may_be_empty_and_a_given_name_is_never_lost() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    found(&harness, "Naam van waarde 3").focus();
    harness.run();
    press_key(&mut harness, Modifiers::COMMAND, Key::A);
    press_key(&mut harness, Modifiers::NONE, Key::Backspace);
    assert_eq!(harness.state().chosen()[2], "");
    type_into(&mut harness, "Naam van waarde 3", "Samen voor elkaar");
    type_into(&mut harness, "Betekenis van waarde 3", "We vinden elkaar\nen helpen");
    let value = harness.state().project().values_standing(waardenbord::model::Standing::Chosen).nth(2).cloned();
    let value = value.expect("three are chosen");
    assert_eq!((value.name.as_str(), value.meaning.as_str()), ("Samen voor elkaar", "We vinden elkaar en helpen"));
    tap(&mut harness, "Samen");
    assert_eq!(harness.state().aside(), ["Samen voor elkaar"]);
}

#[test]
fn the_order_changes_by_arrow_and_by_dragging() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    click_named(&mut harness, "Samen naar links");
    assert_eq!(harness.state().chosen(), ["Vertrouwen", "Samen", "Open en eerlijk"]);
    click_named(&mut harness, "Vertrouwen naar rechts");
    assert_eq!(harness.state().chosen(), ["Samen", "Vertrouwen", "Open en eerlijk"]);
    let (from, to) = (grip(&harness, "Samen"), grip(&harness, "Open en eerlijk"));
    drag(&mut harness, from, to);
    assert_eq!(harness.state().chosen(), ["Vertrouwen", "Open en eerlijk", "Samen"]);
    let (from, to) = (grip(&harness, "Samen"), grip(&harness, "Vertrouwen"));
    lift(&mut harness, from, to);
    press_key(&mut harness, Modifiers::NONE, Key::Escape);
    release(&mut harness, to);
    assert_eq!(harness.state().chosen(), ["Vertrouwen", "Open en eerlijk", "Samen"]);
}

/// The upper right of a card, where nothing is typed.
fn grip(harness: &Kiezen<'_>, name: &str) -> egui::Pos2 {
    let card = format!("Gekozen: {name}");
    found(harness, &card).rect().right_top() + egui::vec2(-16.0, 20.0)
}

#[test]
fn a_value_whose_cluster_is_gone_stays_with_a_remark() {
    let mut maker = Maker::with_chosen();
    let cluster = maker.project.clusters.iter().next().expect("there are clusters").id;
    maker.apply(Edit::Board(BoardEdit::Dissolve(cluster)));
    let harness = window(Screen::ROOM, maker);
    assert!(sees(&harness, "Het cluster van deze waarde is er niet meer; de waarde blijft"));
    assert_eq!(harness.state().chosen().len(), 3);
}

#[test]
fn without_words_it_says_what_to_do_first() {
    let ids = IdSource::counting(1);
    let mut harness: Kiezen<'_> = open(Screen::ROOM, Step::Kiezen, Project::new(ids.draw::<BoardId>()));
    click_named(&mut harness, "Naar Inbreng");
    assert_eq!(harness.state().asked, [Action::GoTo(Step::Inbreng)]);
}

#[test]
fn the_counts_are_unions_of_unique_sheets() {
    let harness = window(Screen::ROOM, Maker::with_chosen());
    let together = names(&harness).into_iter().find(|it| it.starts_with("Een van deze woorden staat op "));
    assert_eq!(together.as_deref(), Some("Een van deze woorden staat op 37 van 51 bladen"));
}

/// Every state of the step that is worth looking at.
fn pictures(screen: Screen, at: &str) {
    let with_aside = || {
        let mut maker = Maker::with_chosen();
        maker.write_core("Samen", "Wij doen het samen");
        maker
    };
    let mut harness = window(screen, Maker::with_clusters());
    picture(&mut harness, &format!("kiezen-none-{at}"));
    tap(&mut harness, "Vertrouwen");
    tap(&mut harness, "Open en eerlijk");
    picture(&mut harness, &format!("kiezen-two-{at}"));
    let mut harness = window(screen, with_aside());
    tap(&mut harness, "Respect");
    picture(&mut harness, &format!("kiezen-fourth-{at}"));
    click_named(&mut harness, "Neem samen met…");
    click_tile(&mut harness, "Samen");
    picture(&mut harness, &format!("kiezen-join-{at}"));
    press_key(&mut harness, Modifiers::NONE, Key::Escape);
    tap(&mut harness, "Respect");
    click_named(&mut harness, "Welke gaat eruit?");
    click_tile(&mut harness, "Samen");
    picture(&mut harness, &format!("kiezen-three-{at}"));
    let (from, to) = (grip(&harness, "Respect"), middle(&harness, "Gekozen: Vertrouwen"));
    lift(&mut harness, from, to);
    picture(&mut harness, &format!("kiezen-drag-{at}"));
}

#[test]
fn pictures_at_100() {
    pictures(Screen::ROOM, "100");
}

#[test]
fn pictures_at_150() {
    pictures(Screen::ROOM_LARGE, "150");
}

#[test]
fn pictures_in_the_dark() {
    pictures(Screen::ROOM.dark(), "dark");
}

#[test]
fn from_a_chosen_value_one_tap_leads_to_its_cluster_on_the_board() {
    let mut room = crate::world::Room::first(Screen::ROOM);
    room.press("Kiezen");
    room.press("Naar het cluster van Dichtbij");
    assert_eq!(room.window.state().step(), Some(waardenbord::app::steps::Step::Clusteren));
    assert!(room.says("Dichtbij"), "{:#?}", crate::harness::names(&room.window));
}
