//! Words that are alike: pointed out, never moved by themselves.

use std::collections::BTreeSet;

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use waardenbord::app::steps::Step;
use waardenbord::app::steps::clusteren::ClusterenView;
use waardenbord::exchange::{plan, read};
use waardenbord::insight::BoardLay;
use waardenbord::insight::similar::shown;
use waardenbord::model::{Edit, InputEdit, Project};
use waardenbord::store::ids::IdSource;

use crate::harness::{self as hand, Screen};
use crate::runner;
use crate::step_host::{self, Host, Maker};

type Window<'a> = Harness<'a, Host<ClusterenView>>;

fn project_of(words: &[&str]) -> Project {
    let ids = IdSource::counting(1);
    let project = Project::new(ids.draw());
    let rows: Vec<String> = words.iter().enumerate().map(|(at, word)| format!("1;1;{};{word};;", at + 1)).collect();
    let csv = format!("sessie;tafel;blad;waarde;gedrag;herkomst\n{}\n", rows.join("\n"));
    let reading = read(csv.as_bytes()).expect("the rows can be read");
    let batch = plan(&project, &reading.rows, &mut || ids.draw()).batch;
    project.apply(&Edit::Input(InputEdit::Take(batch))).expect("the rows can be taken")
}

fn window<'a>(words: &[&str]) -> Window<'a> {
    step_host::open(Screen::ROOM, Step::Clusteren, project_of(words))
}

fn clusters(window: &Window<'_>) -> Vec<Vec<String>> {
    let project = window.state().project();
    let lay = BoardLay::of(project, project.single_board().expect("there is a board"));
    lay.clusters.iter().map(|it| it.stacks.iter().map(|it| it.wording.clone()).collect()).collect()
}

const WORDS: [&str; 5] = ["Openheid", "Open", "Vertrouwen", "Trots", "Open"];

#[test]
fn a_card_says_what_it_is_like_and_why_and_one_tap_puts_them_together() {
    let mut window = window(&WORDS);
    assert!(hand::sees(&window, "2 woorden lijken op elkaar"), "{:#?}", hand::names(&window));
    hand::click_named(&mut window, "Openheid");
    assert!(hand::sees(&window, "zelfde woord, andere vorm · nog te plaatsen"), "{:#?}", hand::names(&window));
    hand::picture(&mut window, "alike-card");
    hand::click_named(&mut window, "Samenvoegen met Open");
    let all: Vec<String> = clusters(&window).concat();
    assert_eq!(all.len(), 2);
    assert!(all.contains(&"Open".to_owned()) && all.contains(&"Openheid".to_owned()));
    assert_eq!(window.state().history.steps(), 1);
    assert!(!hand::names(&window).iter().any(|it| it.contains("lijken op elkaar")));
    step_host::undo(&mut window);
    assert!(clusters(&window).is_empty());
}

#[test]
fn what_the_group_says_no_to_is_not_pointed_out_again_and_nothing_moves() {
    let mut window = window(&WORDS);
    hand::click_named(&mut window, "Openheid");
    hand::click_named(&mut window, "Nee, Open hoort er niet bij");
    assert!(clusters(&window).is_empty());
    assert!(!hand::names(&window).iter().any(|it| it.contains("lijken op elkaar")));
    step_host::undo(&mut window);
    assert!(hand::sees(&window, "2 woorden lijken op elkaar"));
}

#[test]
fn the_queue_asks_one_pair_after_the_other_by_tap_and_by_key() {
    let mut window = window(&["Openheid", "Open", "Vertrouwen", "Vertrouwd", "Moed", "Moedig"]);
    hand::click_named(&mut window, "6 woorden lijken op elkaar");
    assert!(hand::sees(&window, "1 van 3"));
    hand::picture(&mut window, "alike-queue");
    hand::press_key(&mut window, Modifiers::NONE, Key::Space);
    assert!(hand::sees(&window, "2 van 3"), "Later puts a pair off");
    hand::press_key(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(clusters(&window).len(), 1);
    hand::press_key(&mut window, Modifiers::NONE, Key::Delete);
    assert_eq!(clusters(&window).len(), 1, "no moves nothing");
    hand::click_named(&mut window, "Samenvoegen");
    assert_eq!(clusters(&window).len(), 2, "what was put off comes back");
    assert!(hand::sees(&window, "Alle woorden die op elkaar lijken zijn bekeken"));
    hand::press_key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(!hand::sees(&window, "Alle woorden die op elkaar lijken zijn bekeken"));
    while window.state().history.can_undo() {
        step_host::undo(&mut window);
    }
    assert!(clusters(&window).is_empty());
}

#[test]
fn a_word_joins_the_cluster_in_which_the_other_lies() {
    let mut window = window(&["Openheid", "Open", "Trots"]);
    hand::click_named(&mut window, "Openheid");
    hand::click_named_with(&mut window, "Trots", Modifiers::COMMAND);
    hand::click_named(&mut window, "Nieuw cluster");
    hand::click_named(&mut window, "Open");
    hand::click_named(&mut window, "Samenvoegen met Openheid");
    assert_eq!(clusters(&window), [["Openheid", "Trots", "Open"]]);
}

#[test]
fn it_can_be_off_and_nothing_is_pointed_out_then() {
    let mut window = window(&WORDS);
    hand::click_named(&mut window, "2 woorden lijken op elkaar");
    hand::click_named(&mut window, "Niet meer aanwijzen");
    assert!(!hand::names(&window).iter().any(|it| it.contains("lijken op elkaar")));
    hand::click_named(&mut window, "Openheid");
    assert!(!hand::sees(&window, "Lijkt op"));
}

#[test]
fn the_command_prints_exactly_the_pairs_that_the_window_counts() {
    let project = Maker::with_sheets().project;
    let room = runner::Room::new();
    let content = waardenbord::store::Content { project_id: 1.into(), revision: 1, project: project.clone() };
    room.write("traject.ron", waardenbord::store::format::encode(&content).expect("it can be written"));
    let printed = room.good(&["suggest", "traject.ron"]);
    let pairs = shown(&project, project.single_board().expect("there is a board"));
    assert_eq!(printed.lines().count(), pairs.len() + 1);
    let window: Window<'_> = step_host::open(Screen::ROOM, Step::Clusteren, project);
    let sentence = format!(
        "{} woorden lijken op elkaar",
        pairs.iter().flat_map(|it| [&it.pair.one, &it.pair.other]).collect::<BTreeSet<_>>().len()
    );
    assert!(hand::sees(&window, &sentence), "{sentence}: {:#?}", hand::names(&window));
}
