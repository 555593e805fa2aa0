//! Promises of the step Laden: what colleagues wrote is attached, ordered and worded; nothing of it is lost.

#![expect(clippy::expect_used, reason = "a test says at once what it did not find")]

mod back_in;
mod collecting;
mod half_typed;
mod hard_to_show;
mod hinting;
mod ordering;

use egui::{Key, Modifiers, Pos2, vec2};
use egui_kittest::Harness;
use waardenbord::app::action::Action;
use waardenbord::app::steps::Step;
use waardenbord::app::steps::laden::LadenView;
use waardenbord::model::{Column, Edit, Loading, LoadingEdit, Spot};

use crate::harness::{
    Screen, click_named, drag, found, lift, middle, names, picture, press_key, release, sees, type_into,
};
use crate::step_host::{Host, Maker, open, undo};
use crate::world::Room;

type Laden<'a> = Harness<'a, Host<LadenView>>;

fn window<'a>(screen: Screen, maker: Maker) -> Laden<'a> {
    open(screen, Step::Laden, maker.project)
}

/// The loading of the value that is shown first.
fn loading(harness: &Laden<'_>) -> Loading {
    harness.state().project().values.iter().next().expect("a value is chosen").loading.clone()
}

/// What stands in a column, in order.
fn column(harness: &Laden<'_>, column: Column) -> Vec<String> {
    let project = harness.state().project();
    let placements = loading(harness).placements.into_iter().filter(|it| it.column == column);
    placements.filter_map(|it| project.behaviours.get(it.behaviour)).map(|it| it.wording.clone()).collect()
}

fn does(harness: &Laden<'_>) -> Vec<String> {
    column(harness, Column::Does)
}

fn does_not(harness: &Laden<'_>) -> Vec<String> {
    column(harness, Column::DoesNot)
}

/// The first wordings under "Nog te bekijken", by the button that each of them has.
fn to_review(harness: &Laden<'_>) -> Vec<String> {
    let all = names(harness).into_iter();
    all.filter_map(|it| it.strip_prefix("Zo doen we het: ").map(str::to_owned)).collect()
}

/// Vertrouwen with these in "Zo doen we het".
fn loaded(wordings: &[&str]) -> Maker {
    let mut maker = Maker::with_chosen();
    for wording in wordings {
        let edit = LoadingEdit::Write {
            value: maker.value("Vertrouwen").id,
            wording: (*wording).to_owned(),
            behaviour: maker.id(),
            placement: maker.id(),
            column: Column::Does,
            at: Spot::End,
        };
        maker.apply(Edit::Loading(edit));
    }
    maker
}

#[test]
fn without_a_chosen_value_it_leads_to_choosing() {
    let mut harness = window(Screen::ROOM, Maker::with_clusters());
    click_named(&mut harness, "Naar Kiezen");
    assert_eq!(harness.state().asked, [Action::GoTo(Step::Kiezen)]);
}

#[test]
fn a_behaviour_is_attached_by_its_button_and_keeps_its_session_and_origin() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let first = to_review(&harness).remove(0);
    click_named(&mut harness, &format!("Zo doen we het: {first}"));
    assert_eq!(does(&harness), std::slice::from_ref(&first));
    assert!(!to_review(&harness).contains(&first));
    assert!(harness.state().project().behaviours.iter().all(|it| it.origins.len() == 1));
    undo(&mut harness);
    assert_eq!(to_review(&harness).remove(0), first);
}

#[test]
fn a_behaviour_is_attached_by_tapping_it_and_then_a_place() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let items = to_review(&harness);
    click_named(&mut harness, &items[0]);
    click_named(&mut harness, "Zo doen we het");
    click_named(&mut harness, &items[1]);
    click_named(&mut harness, "Zo doen we het niet");
    click_named(&mut harness, &items[2]);
    click_named(&mut harness, &format!("Wat zou je dan níet zien? bij: {}", items[0]));
    click_named(&mut harness, &items[3]);
    click_named(&mut harness, &format!("Niet: {}", items[3]));
    assert_eq!(does(&harness), items[..1]);
    assert_eq!(does_not(&harness), [&items[2..3], &items[1..2], &items[3..4]].concat());
    assert_eq!(loading(&harness).rows().len(), 3);
}

#[test]
fn a_behaviour_is_attached_by_key_and_the_next_one_has_the_focus() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let items = to_review(&harness);
    found(&harness, &items[0]).focus();
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    press_key(&mut harness, Modifiers::NONE, Key::N);
    press_key(&mut harness, Modifiers::NONE, Key::W);
    assert_eq!(does(&harness), [items[0].clone(), items[2].clone()]);
    assert_eq!(does_not(&harness), items[1..2]);
}

#[test]
fn a_behaviour_is_attached_by_dragging_to_a_column_between_rows_and_beside_one() {
    let mut harness = window(Screen::ROOM, loaded(&["Een", "Twee"]));
    let items = to_review(&harness);
    let (from, to) = (middle(&harness, &items[0]), middle(&harness, "Twee") - vec2(0.0, 20.0));
    drag(&mut harness, from, to);
    assert_eq!(does(&harness), ["Een", &items[0], "Twee"]);
    let (from, to) = (middle(&harness, &items[1]), middle(&harness, "Wat zou je dan níet zien? bij: Twee"));
    drag(&mut harness, from, to);
    assert_eq!(does_not(&harness), items[1..2]);
    let (from, to) = (middle(&harness, &items[2]), middle(&harness, "Zo doen we het niet"));
    drag(&mut harness, from, to);
    assert_eq!(does_not(&harness), items[1..3]);
    assert_eq!(loading(&harness).rows().len(), 4);
    for _ in 0..3 {
        undo(&mut harness);
    }
    assert!(!harness.state().history.can_undo(), "each drag is one act");
}

#[test]
fn escape_puts_a_held_behaviour_back() {
    let mut harness = window(Screen::ROOM, loaded(&["Een"]));
    let before = harness.state().project().clone();
    let (from, to) = (middle(&harness, &to_review(&harness)[0]), middle(&harness, "Een"));
    lift(&mut harness, from, to);
    press_key(&mut harness, Modifiers::NONE, Key::Escape);
    release(&mut harness, to);
    assert_eq!(harness.state().project(), &before);
}

#[test]
fn what_one_would_not_see_is_written_beside() {
    let mut harness = window(Screen::ROOM, loaded(&["We komen afspraken na", "We zeggen het meteen"]));
    click_named(&mut harness, "Wat zou je dan níet zien? bij: We zeggen het meteen");
    found(&harness, "Wat zou je dan níet zien?").type_text("We zwijgen erover");
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(does_not(&harness), ["We zwijgen erover"]);
    let rows = loading(&harness).rows();
    assert!(rows[0].beside.is_none() && rows[1].beside.is_some());

    click_named(&mut harness, "Wat zou je dan níet zien? bij: We komen afspraken na");
    found(&harness, "Wat zou je dan níet zien?").type_text("Toch niet");
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(does_not(&harness).len(), 1);
}

#[test]
fn new_behaviour_is_typed_one_after_the_other_in_both_columns() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    type_into(&mut harness, "Nieuw: zo doen we het", "We bellen terug");
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    harness.event(egui::Event::Text("We groeten elkaar".to_owned()));
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    type_into(&mut harness, "Nieuw: zo doen we het niet", "We kijken weg");
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(does(&harness), ["We bellen terug", "We groeten elkaar"]);
    assert_eq!(does_not(&harness), ["We kijken weg"]);
    assert_eq!(loading(&harness).rows().len(), 3);
}

#[test]
fn the_order_changes_by_dragging_within_and_across_columns_and_out() {
    let mut harness = window(Screen::ROOM, loaded(&["Zwaaien", "Twee", "Drie"]));
    let (from, to) = (middle(&harness, "Drie"), middle(&harness, "Zwaaien") - vec2(0.0, 20.0));
    drag(&mut harness, from, to);
    assert_eq!(does(&harness), ["Drie", "Zwaaien", "Twee"]);
    let (from, to) = (middle(&harness, "Twee"), middle(&harness, "Wat zou je dan níet zien? bij: Drie"));
    drag(&mut harness, from, to);
    assert_eq!(
        (does(&harness), does_not(&harness)),
        (vec!["Drie".to_owned(), "Zwaaien".to_owned()], vec!["Twee".to_owned()])
    );
    let (from, to) = (middle(&harness, "Zwaaien"), middle(&harness, "Nog te bekijken"));
    drag(&mut harness, from, to);
    assert_eq!(does(&harness), ["Drie"]);
    type_into(&mut harness, "Zoek in wat collega’s opschreven", "zwaaien");
    assert!(to_review(&harness).iter().any(|it| it == "Zwaaien"), "what somebody wrote is to review again");
}

#[test]
fn the_order_changes_by_key_and_delete_takes_out() {
    let mut harness = window(Screen::ROOM, loaded(&["Een", "Twee", "Drie"]));
    found(&harness, "Een").focus();
    harness.run();
    press_key(&mut harness, Modifiers::ALT, Key::ArrowDown);
    assert_eq!(does(&harness), ["Twee", "Een", "Drie"]);
    press_key(&mut harness, Modifiers::NONE, Key::N);
    assert_eq!((does(&harness).len(), does_not(&harness)), (2, vec!["Een".to_owned()]));
    press_key(&mut harness, Modifiers::NONE, Key::W);
    assert_eq!(does(&harness), ["Twee", "Een", "Drie"]);
    press_key(&mut harness, Modifiers::NONE, Key::Delete);
    assert_eq!(does(&harness), ["Twee", "Drie"]);
}

#[test]
fn a_card_opens_to_be_worded_and_has_everything_as_a_button() {
    let mut harness = window(Screen::ROOM, loaded(&["Een", "Twee"]));
    click_named(&mut harness, "Twee");
    press_key(&mut harness, Modifiers::NONE, Key::End);
    harness.event(egui::Event::Text(" keer".to_owned()));
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(does(&harness), ["Een", "Twee keer"]);
    assert!(found(&harness, "Twee keer").is_focused());
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    click_named(&mut harness, "Omhoog");
    assert_eq!(does(&harness), ["Twee keer", "Een"]);
    click_named(&mut harness, "Naar ‘Zo doen we het niet’");
    assert_eq!(does_not(&harness), ["Twee keer"]);
    click_named(&mut harness, "Terug naar ‘Nog te bekijken’");
    assert_eq!(does(&harness), ["Een"]);
    assert!(does_not(&harness).is_empty());
}

#[test]
fn the_line_moves_by_dragging_by_key_and_by_button() {
    let mut harness = window(Screen::ROOM, loaded(&["Een", "Twee", "Drie"]));
    assert_eq!(loading(&harness).rows_on_card, 3);
    click_named(&mut harness, "Lijn een rij hoger");
    assert_eq!(loading(&harness).rows_on_card, 2);
    found(&harness, "tot hier op de kaart").focus();
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::ArrowUp);
    press_key(&mut harness, Modifiers::NONE, Key::ArrowUp);
    press_key(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(loading(&harness).rows_on_card, 1);
    let (from, to) = (middle(&harness, "tot hier op de kaart"), middle(&harness, "Drie") + vec2(0.0, 10.0));
    drag(&mut harness, from, to);
    assert_eq!(loading(&harness).rows_on_card, 3);
    undo(&mut harness);
    assert_eq!(loading(&harness).rows_on_card, 1);
}

#[test]
fn the_first_five_come_on_the_card_in_one_act() {
    let mut harness = window(Screen::ROOM, loaded(&["Een", "Twee"]));
    let items = to_review(&harness);
    click_named(&mut harness, "Lijn een rij hoger");
    click_named(&mut harness, "Eerste vijf op de kaart");
    assert_eq!(does(&harness), [&["Een".to_owned(), "Twee".to_owned()][..], &items[..3]].concat());
    assert_eq!(loading(&harness).rows_on_card, 5);
    undo(&mut harness);
    assert_eq!((does(&harness).len(), loading(&harness).rows_on_card), (2, 1));
}

#[test]
fn more_than_fits_on_a_card_is_remarked_quietly() {
    let mut harness = window(Screen::ROOM, loaded(&["1", "2", "3", "4", "5", "6"]));
    assert_eq!(loading(&harness).rows_on_card, 5);
    click_named(&mut harness, "Lijn een rij lager");
    assert_eq!(loading(&harness).on_card(Column::Does).len(), 6);
    assert!(harness.state().refused.is_empty());
}

#[test]
fn proposals_for_the_kern_are_added_and_chosen_by_a_tap() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    type_into(&mut harness, "Kern van de waarde", "Een woord is een woord");
    click_named(&mut harness, "Nog een voorstel");
    type_into(&mut harness, "Nog een voorstel", "Je kunt op ons rekenen");
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    click_named(&mut harness, "Maak dit de kern: Je kunt op ons rekenen");
    let loaded = loading(&harness);
    assert_eq!(loaded.core, "Je kunt op ons rekenen");
    assert_eq!(loaded.core_proposals, ["Een woord is een woord"]);
    click_named(&mut harness, "Voorstel weghalen: Een woord is een woord");
    assert!(loading(&harness).core_proposals.is_empty());
    click_named(&mut harness, "Nog een voorstel");
    for proposal in ["Een", "Twee", "Drie", "Vier"] {
        type_into(&mut harness, "Nog een voorstel", proposal);
        press_key(&mut harness, Modifiers::NONE, Key::Enter);
    }
    assert_eq!(loading(&harness).core_proposals.len(), 4);
    assert!(!sees(&harness, "Nog een voorstel"), "there are four");
}

#[test]
fn residents_and_the_question_are_lines_of_their_own() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    type_into(&mut harness, "Inwoners merken", "Ze krijgen antwoord");
    type_into(&mut harness, "Vraag om over te praten", "Wat kost het ons?");
    let loading = loading(&harness);
    assert_eq!(
        (loading.residents_notice.as_str(), loading.question.as_str()),
        ("Ze krijgen antwoord", "Wat kost het ons?")
    );
    assert_eq!(loading.core, "");
}

#[test]
fn behaviour_with_other_words_stays_and_can_be_attached_too() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let open = names(&harness).into_iter().find(|it| it.starts_with("Gedrag bij andere woorden: ")).expect("a button");
    click_named(&mut harness, &open);
    assert!(sees(&harness, "Gedrag bij andere woorden"));
    let is_about = |it: &String| it.to_lowercase().contains("inwoners");
    assert!(!to_review(&harness).iter().all(is_about));
    type_into(&mut harness, "Zoek in wat collega’s opschreven", "inwoners");
    let items = to_review(&harness);
    assert!(!items.is_empty() && items.iter().all(is_about), "{items:?}");
    click_named(&mut harness, &format!("Zo doen we het: {}", items[0]));
    assert_eq!(does(&harness), items[..1]);
    click_named(&mut harness, "Terug naar ‘Nog te bekijken’");
    assert!(sees(&harness, "Nog te bekijken"));
}

#[test]
fn of_five_thousand_behaviours_only_those_in_sight_are_drawn_and_all_can_be_reached() {
    use std::fmt::Write as _;
    let mut csv = "sessie;tafel;blad;waarde;gedrag;herkomst\n".to_owned();
    for number in 1..=5000 {
        let _ = writeln!(csv, "1;1;{number};Vertrouwen;Gedraging nummer {number};x");
    }
    let mut maker = Maker::from_csv(csv.as_bytes());
    let cluster = maker.cluster("Vertrouwen", &["vertrouwen"]);
    maker.choose("Vertrouwen", cluster);
    let mut harness = window(Screen::ROOM, maker);
    assert!(names(&harness).len() < 200, "{}", names(&harness).len());
    type_into(&mut harness, "Zoek in wat collega’s opschreven", "nummer 4321");
    click_named(&mut harness, "Zo doen we het: Gedraging nummer 4321");
    assert_eq!(does(&harness), ["Gedraging nummer 4321"]);
}

#[test]
fn each_chosen_value_has_a_tab_with_its_own_loading() {
    let mut harness = window(Screen::ROOM, loaded(&["Een"]));
    click_named(&mut harness, "Samen");
    assert!(!sees(&harness, "Een"));
    type_into(&mut harness, "Nieuw: zo doen we het", "We helpen");
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    let samen = harness.state().project().values.iter().find(|it| it.name == "Samen").expect("it is chosen");
    assert_eq!(samen.loading.placements.len(), 1);
    click_named(&mut harness, "Vertrouwen");
    assert!(sees(&harness, "Een"));
}

#[test]
fn what_we_do_not_do_is_one_press_too() {
    let mut harness = window(Screen::ROOM_LARGE, Maker::with_chosen());
    let items = to_review(&harness);
    click_named(&mut harness, &format!("Zo doen we het niet: {}", items[0]));
    click_named(&mut harness, &format!("Zo doen we het: {}", items[1]));
    assert_eq!((does_not(&harness), does(&harness)), (items[..1].to_vec(), items[1..2].to_vec()));
}

/// The room's screen, with the example: what has these names is seen whole.
fn sees_whole(screen: Screen, all: &[&str]) {
    let mut room = Room::first(screen);
    room.press("Laden");
    let foot = screen.pixels.y / screen.zoom - waardenbord::app::shell::FOOT;
    for name in all {
        let rect = found(&room.window, name).rect();
        assert!(rect.bottom() <= foot, "{name} ends at {} of {foot}", rect.bottom());
    }
}

#[test]
fn at_150_percent_three_rows_of_behaviour_are_seen_whole() {
    sees_whole(
        Screen::ROOM_LARGE,
        &["We vragen door tot we weten wat er speelt", "We zoeken zelf de collega die verder helpt"],
    );
}

#[test]
fn in_the_room_the_place_for_new_behaviour_is_seen_whole() {
    sees_whole(Screen::ROOM, &["We zetten onze naam en ons nummer onder elke brief", "Nieuw: zo doen we het"]);
}

#[test]
fn everything_can_be_undone_back_to_the_start() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let start = harness.state().project().clone();
    click_named(&mut harness, "Eerste vijf op de kaart");
    type_into(&mut harness, "Nieuw: zo doen we het niet", "We kijken weg");
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    type_into(&mut harness, "Kern van de waarde", "We doen wat we zeggen");
    click_named(&mut harness, "Lijn een rij hoger");
    while harness.state().history.can_undo() {
        undo(&mut harness);
    }
    assert_eq!(harness.state().project(), &start);
}

/// A loading as it looks near the end.
fn full() -> Maker {
    let mut maker = loaded(&["We bellen terug op de dag die we beloofden"]);
    maker.write_core("Vertrouwen", "We doen wat we zeggen, ook als niemand kijkt");
    let value = maker.value("Vertrouwen").id;
    for text in ["Een woord is een woord", "Je kunt op ons rekenen, en wij op jou"] {
        maker.apply(Edit::Loading(LoadingEdit::AddProposal { value, text: text.to_owned() }));
    }
    maker
}

/// Every state of the step that is worth looking at.
fn pictures(screen: Screen, at: &str) {
    let mut harness = window(screen, Maker::with_chosen());
    picture(&mut harness, &format!("laden-empty-{at}"));
    let mut harness = window(screen, full());
    click_named(&mut harness, "Eerste vijf op de kaart");
    click_named(&mut harness, "Wat zou je dan níet zien? bij: We bellen terug op de dag die we beloofden");
    harness.event(egui::Event::Text("We beloven iets waarvan we weten dat het niet kan".to_owned()));
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    click_named(&mut harness, "Lijn een rij hoger");
    picture(&mut harness, &format!("laden-full-{at}"));
    let first = to_review(&harness).remove(0);
    let (from, to): (Pos2, Pos2) = (middle(&harness, &first), middle(&harness, &does(&harness)[1]));
    lift(&mut harness, from, to - vec2(60.0, 12.0));
    picture(&mut harness, &format!("laden-drag-{at}"));
    press_key(&mut harness, Modifiers::NONE, Key::Escape);
    release(&mut harness, to);
    click_named(&mut harness, &first);
    picture(&mut harness, &format!("laden-picked-{at}"));
    click_named(&mut harness, &first);
    let card = does(&harness)[1].clone();
    click_named(&mut harness, &card);
    picture(&mut harness, &format!("laden-open-{at}"));
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
