//! What the choice rests on, and how far a value has come: numbers and words, never a verdict.

use egui::{Key, Modifiers};
use waardenbord::app::action::Action;
use waardenbord::insight::{Insight, Rests, together};
use waardenbord::model::{
    ChoiceEdit, Column, ContextEdit, Edit, GivenKind, LoadingEdit, Mark, RelationKind, SetupEdit, Sources, Spot,
    Standing,
};

use super::{Kiezen, tap, window};
use crate::harness::{Screen, click_named, found, names, picture, press_key, sees};
use crate::step_host::{Maker, undo};

const OTHERS: &str = "Wat staat op de andere 14?";
const TOGETHER: &str = "Welke drie staan samen op de meeste bladen?";

fn rests(harness: &Kiezen<'_>) -> Rests {
    let project = harness.state().project();
    let chosen = project.values_standing(Standing::Chosen).map(|it| &it.sources);
    Rests::of(project, &Insight::new(project), chosen)
}

fn starting(harness: &Kiezen<'_>, start: &str) -> Vec<String> {
    names(harness).into_iter().filter(|it| it.starts_with(start)).collect()
}

#[test]
fn nothing_is_asked_before_a_first_choice_and_fewer_than_three_is_said_mildly() {
    let mut harness = window(Screen::ROOM, Maker::with_clusters());
    assert!(!sees(&harness, TOGETHER));
    assert!(sees(&harness, "De opdracht spreekt van de drie belangrijkste"));
    tap(&mut harness, "Vertrouwen");
    assert!(sees(&harness, TOGETHER));
    tap(&mut harness, "Samen");
    tap(&mut harness, "Respect");
    assert!(!sees(&harness, "De opdracht spreekt van de drie belangrijkste"));
}

#[test]
fn the_other_words_stand_by_how_often_and_a_tap_leads_to_their_sheets() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    let rests = rests(&harness);
    assert_eq!(rests.sheet_count - rests.sheets, 14);
    let first = rests.other.first().expect("there are other words").clone();
    let row = format!("{}, op {} bladen", first.wording, first.sheets.len());
    assert!(!sees(&harness, &row), "closed until it is asked for");
    click_named(&mut harness, OTHERS);
    assert!(sees(&harness, "Woorden op de andere 14 bladen"));
    let all = starting(&harness, "");
    let words =
        rests.other.iter().filter(|it| all.iter().any(|name| name.starts_with(&format!("{}, op ", it.wording))));
    assert!(words.count() > 6, "the words are there");
    assert!(sees(&harness, "De andere 14 bladen"));

    click_named(&mut harness, &row);
    assert!(sees(&harness, &format!("‘{}’ staat op {} bladen", first.wording, first.sheets.len())));
    let project = harness.state().project();
    let sheet = project.sheets.get(first.sheets[0]).expect("the sheet is there");
    let place = waardenbord::words::Words::default().sheet(project, sheet);
    let sheet = sheet.id;
    found(&harness, &place).focus();
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(harness.state().asked, [Action::ShowSheet(sheet)]);
    click_named(&mut harness, "Toon weer alle andere bladen");
    click_named(&mut harness, OTHERS);
    assert!(!sees(&harness, "De andere 14 bladen"));
    assert!(!harness.state().history.can_undo(), "looking changes nothing");
}

#[test]
fn which_three_stand_on_the_most_sheets_is_said_when_it_is_asked() {
    let mut harness = window(Screen::ROOM, Maker::with_chosen());
    assert!(starting(&harness, "Samen: ").is_empty());
    click_named(&mut harness, TOGETHER);
    let project = harness.state().project();
    let found = together(project, project.single_board().expect("a board").id, 3);
    assert_eq!(starting(&harness, "Samen: ").len(), found.set_count);
    assert!(starting(&harness, "Deze ").iter().any(|it| it.contains(&format!("op {} van 51 bladen", found.sheets))));
    assert!(sees(&harness, "Dit telt alleen bladen; welke het worden, zeggen jullie"));
    click_named(&mut harness, TOGETHER);
    assert!(starting(&harness, "Samen: ").is_empty());
}

#[test]
fn with_a_maximum_of_one_it_asks_for_one() {
    let mut maker = Maker::with_clusters();
    maker.apply(Edit::Setup(SetupEdit::MaxValues(1)));
    let mut harness = window(Screen::SMALL, maker);
    tap(&mut harness, "Samen");
    click_named(&mut harness, "Welk cluster staat op de meeste bladen?");
    assert!(!starting(&harness, "Dit cluster staat op ").is_empty());
}

/// Three values: one loaded, and two things that exist beside them.
fn loaded() -> Maker {
    let mut maker = Maker::with_chosen();
    maker.write_core("Samen", "Wij doen het samen");
    let value = maker.value("Samen").id;
    let (behaviour, placement) = (maker.id(), maker.id());
    let (column, at, wording) = (Column::Does, Spot::End, "We bellen terug".to_owned());
    maker.apply(Edit::Loading(LoadingEdit::Write { value, wording, behaviour, placement, column, at }));
    for (kind, text) in [(GivenKind::CoreValue, "Dienstbaar"), (GivenKind::Competence, "Samenwerken")] {
        let add = ContextEdit::Add { id: maker.id(), kind, text: text.to_owned() };
        maker.apply(Edit::Context(add));
    }
    maker
}

#[test]
fn how_far_a_value_has_come_stands_on_its_card_and_a_group_says_more() {
    let mut harness = window(Screen::ROOM, loaded());
    assert!(sees(&harness, "Status van Vertrouwen: gekozen"));
    click_named(&mut harness, "Status van Samen: geladen");
    click_named(&mut harness, "getoetst");
    assert!(sees(&harness, "Status van Samen: getoetst"));
    found(&harness, "Status van Samen: getoetst").focus();
    harness.run();
    press_key(&mut harness, Modifiers::NONE, Key::Enter);
    click_named(&mut harness, "vastgesteld");
    assert!(sees(&harness, "Status van Samen: vastgesteld, met 2 open relaties"));
    undo(&mut harness);
    assert!(sees(&harness, "Status van Samen: getoetst"));
}

#[test]
fn what_is_decided_says_which_relations_are_open() {
    let mut maker = loaded();
    let value = maker.value("Samen").id;
    let given = maker.project.givens.iter().next().expect("a core value").id;
    let (kind, text) = (Some(RelationKind::Fits), String::new());
    maker.apply(Edit::Choice(ChoiceEdit::Relate { value, given, kind, text }));
    maker.apply(Edit::Choice(ChoiceEdit::Mark { value, mark: Some(Mark::Established) }));
    let mut harness = window(Screen::SMALL, maker);
    assert!(sees(&harness, "Status van Samen: vastgesteld, met 1 open relatie"));
    picture(&mut harness, "kiezen-status-small");
}

#[test]
fn two_values_of_one_name_and_one_without_clusters_are_said_mildly() {
    let mut maker = Maker::with_clusters();
    for name in ["Samen", "samen "] {
        let edit = ChoiceEdit::Choose { id: maker.id(), name: name.to_owned(), sources: Sources::default() };
        maker.apply(Edit::Choice(edit));
    }
    let harness = window(Screen::ROOM, maker);
    assert_eq!(starting(&harness, "Er is nog een gekozen waarde die zo heet").len(), 2);
    assert!(sees(&harness, "Het cluster van deze waarde is er niet meer; de waarde blijft"));
    assert_eq!(harness.state().chosen().len(), 2);
}

#[test]
fn a_value_with_answers_is_set_aside_by_a_tap_not_taken_back() {
    let mut maker = Maker::with_chosen();
    let value = maker.value("Samen").id;
    maker.apply(Edit::Choice(ChoiceEdit::Mark { value, mark: Some(Mark::Tested) }));
    let mut harness = window(Screen::ROOM, maker);
    tap(&mut harness, "Samen");
    assert_eq!(harness.state().aside(), ["Samen"]);
    assert!(harness.state().refused.is_empty());
}

fn pictures(screen: Screen, at: &str) {
    let mut harness = window(screen, loaded());
    picture(&mut harness, &format!("kiezen-rests-{at}"));
    click_named(&mut harness, OTHERS);
    picture(&mut harness, &format!("kiezen-others-{at}"));
    let rests = rests(&harness);
    let first = rests.other.first().expect("a word");
    click_named(&mut harness, &format!("{}, op {} bladen", first.wording, first.sheets.len()));
    picture(&mut harness, &format!("kiezen-others-word-{at}"));
    click_named(&mut harness, OTHERS);
    click_named(&mut harness, TOGETHER);
    picture(&mut harness, &format!("kiezen-together-{at}"));
    click_named(&mut harness, TOGETHER);
    click_named(&mut harness, "Status van Samen: geladen");
    picture(&mut harness, &format!("kiezen-status-{at}"));
}

#[test]
fn the_panel_is_painted_on_every_screen() {
    for (at, screen) in super::screens() {
        pictures(screen, at);
    }
}
