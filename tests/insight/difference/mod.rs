//! What differs between two states of a project: everything, counted by kind, and nothing where nothing differs.

mod input;
mod kinds;
mod loading;

use std::collections::BTreeSet;
use std::time::Instant;

use proptest::prelude::*;
use proptest::test_runner::Config;
use waardenbord::cli;
use waardenbord::insight::{Changed, Difference};
use waardenbord::model::input::{Batch, InputEdit, NewBehaviour, NewMeeting, NewSheet, NewTable, NewValue};
use waardenbord::model::{BoardEdit, BoardId, BoardKind, CardKey, Place, Project, SetupEdit};
use waardenbord::words::{Language, Words};

use super::plain::example;
use crate::common::making::{IntoEdit, Making};
use crate::common::random_edits::{KINDS, NAMES, Recipe, random_edit, random_project, recipes, start};

/// What changed between two projects, and how often.
fn changes(before: &Project, after: &Project) -> Vec<(Changed, usize)> {
    Difference::between(before, after).changes().collect()
}

/// What an edit changed.
#[track_caller]
fn told(making: &mut Making, edit: impl IntoEdit) -> Vec<(Changed, usize)> {
    let before = making.project.clone();
    making.make(edit);
    changes(&before, &making.project)
}

/// What an edit changed, in one line.
#[track_caller]
fn said(making: &mut Making, edit: impl IntoEdit) -> String {
    let before = making.project.clone();
    making.make(edit);
    Words::default().difference(&Difference::between(&before, &making.project))
}

fn words(text: &str) -> String {
    text.to_owned()
}

#[test]
fn where_nothing_differs_nothing_is_told() {
    let project = example();
    let difference = Difference::between(&project, &example());
    assert!(difference.is_nothing());
    assert_eq!(difference.changes().count(), 0);
    assert_eq!(difference, Difference::default());
    assert_eq!(Words::new(Language::Dutch).difference(&difference), "Geen verschil");
    assert_eq!(Words::new(Language::English).difference(&difference), "No difference");
}

#[test]
fn everything_that_was_done_is_told_in_one_line_the_most_important_first() {
    let mut making = Making::new();
    let board = making.all().id;
    let sheet = making.sheet();
    let cards: Vec<_> = (0..17).map(|it| CardKey::Note(making.value(sheet, &format!("Woord {it}")))).collect();
    let [one, other] = [&cards[14..15], &cards[15..16]].map(|it| making.cluster(it));
    let before = making.project.clone();
    let line =
        |making: &Making, language| Words::new(language).difference(&Difference::between(&before, &making.project));
    for (cluster, name) in [(one, "Durven"), (other, "Rust")] {
        making.make(BoardEdit::Name { cluster, name: words(name) });
    }
    assert_eq!(line(&making, Language::Dutch), "2 clusters hernoemd");
    making.make(BoardEdit::Put { board, cards: cards[..14].to_vec(), to: Place::Cluster(one), before: None });
    assert_eq!(line(&making, Language::Dutch), "14 kaartjes verplaatst, 2 clusters hernoemd");
    making.choose("Durven", &[one]);
    assert_eq!(line(&making, Language::Dutch), "14 kaartjes verplaatst, 2 clusters hernoemd, 1 gekozen waarde erbij");
    assert_eq!(line(&making, Language::English), "14 cards moved, 2 clusters renamed, 1 chosen value added");
    making.make(BoardEdit::Put { board, cards: cards[..13].to_vec(), to: Place::Tray, before: None });
    making.make(BoardEdit::Name { cluster: other, name: String::new() });
    assert_eq!(line(&making, Language::Dutch), "1 kaartje verplaatst, 1 cluster hernoemd, 1 gekozen waarde erbij");
}

#[test]
fn from_nothing_to_the_example_and_back_everything_is_told() {
    let (nothing, full) = (Project::default(), example());
    let there = Difference::between(&nothing, &full);
    let back = Difference::between(&full, &nothing);
    assert_eq!(there.count(Changed::SheetsAdded), full.sheets.len());
    assert_eq!(there.count(Changed::ValueNotesAdded), full.value_notes.len());
    assert_eq!(there.count(Changed::BehaviourNotesAdded), full.behaviour_notes.len());
    assert_eq!(there.count(Changed::CardsMoved), 0, "cards that came with their note were not moved");
    assert_eq!(back.count(Changed::SheetsGone), full.sheets.len());
    assert_eq!(back.count(Changed::ClustersGone), full.clusters.len());
    assert_eq!(back.count(Changed::CardsMoved), 0);
    let line = Words::default().difference(&back);
    assert!(line.contains(&format!("{} bladen weg", full.sheets.len())) && line.contains("titel anders"), "{line}");
}

/// Every sentence there is among these: whole in both languages, and none of them the name of a key.
fn is_said(difference: &Difference) {
    for language in Language::ALL {
        let line = Words::new(language).difference(difference);
        assert!(!line.trim().is_empty() && !line.contains(['{', '}', '$']), "{line}");
        assert!(!line.contains("difference-") && !line.contains("count-"), "{line}");
        let parts = line.split(", ").count();
        assert_eq!(parts, difference.changes().count().max(1), "each kind is told once: {line}");
    }
}

#[test]
fn every_edit_of_the_story_is_told_by_what_it_did() {
    let mut project = Project::new(BoardId::from(2));
    let mut kinds = BTreeSet::new();
    for (comment, edit) in cli::example() {
        let next = project.apply(&edit).unwrap_or_else(|refusal| panic!("{comment}: {refusal}"));
        let difference = Difference::between(&project, &next);
        assert_eq!(difference.is_nothing(), project == next, "{comment}");
        assert_eq!(difference.count(Changed::SomethingElse), 0, "{comment}");
        is_said(&difference);
        kinds.extend(difference.changes().map(|it| it.0));
        project = next;
    }
    assert!(kinds.len() > 60, "{kinds:?}");
}

/// With some of everything that can be edited: rows not left yet, withdrawn ones, teams, pictures.
fn with_more_to_edit(mut project: Project) -> Project {
    const MORE: [&str; 10] = [
        "InputAddSheet",
        "InputAddValue",
        "InputWithdraw",
        "BoardApart",
        "ChoiceChoose",
        "ChoiceSetAside",
        "ChoiceAddRound",
        "TeamAdd",
        "LoadingAside",
        "PictureSet",
    ];
    project = project.apply(&SetupEdit::MaxValues(9).into_edit()).expect("there is room for nine");
    for seed in 0..20 {
        for kind in (0..KINDS).filter(|it| MORE.contains(&NAMES[*it])) {
            project = project.apply(&random_edit(&project, Recipe { kind, seed })).unwrap_or(project);
        }
    }
    let empty: Vec<_> = project.value_notes.iter().filter(|it| it.original.is_empty()).map(|it| it.id).collect();
    for note in empty.into_iter().step_by(2) {
        let edit = InputEdit::WordValue { note, wording: words("Lef") };
        project = project.apply(&edit.into_edit()).expect("it can be written");
    }
    project
}

#[test]
fn a_single_edit_of_each_kind_to_the_example_is_told_by_what_it_did() {
    let project = with_more_to_edit(example());
    let mut silent = Vec::new();
    for (kind, name) in NAMES.iter().enumerate() {
        let edits = (0..200).map(|seed| random_edit(&project, Recipe { kind, seed }));
        let nexts = edits.filter_map(|it| project.apply(&it).ok()).filter(|it| *it != project);
        let told = nexts.map(|it| Difference::between(&project, &it)).filter(|it| {
            assert!(!it.is_nothing(), "{name}");
            is_said(it);
            it.count(Changed::SomethingElse) == 0
        });
        if told.count() == 0 {
            silent.push(*name);
        }
    }
    assert!(silent.is_empty(), "only told as something else, or never made: {silent:?}");
}

/// What must be told of two projects, in both directions.
fn promises(one: &Project, other: &Project) {
    let (there, back) = (Difference::between(one, other), Difference::between(other, one));
    assert_eq!(there.is_nothing(), one == other);
    assert_eq!(back.is_nothing(), one == other);
    for (forward, backward) in [
        (Changed::CardsMoved, Changed::CardsMoved),
        (Changed::ClustersAdded, Changed::ClustersGone),
        (Changed::ClustersRenamed, Changed::ClustersRenamed),
        (Changed::ResultsAdded, Changed::ResultsGone),
        (Changed::SheetsWithdrawn, Changed::SheetsRestored),
        (Changed::ValueNotesAdded, Changed::ValueNotesGone),
        (Changed::ValuesSetAside, Changed::ValuesReturned),
        (Changed::BehavioursMoved, Changed::BehavioursMoved),
        (Changed::AsideAdded, Changed::AsideGone),
        (Changed::WordsApart, Changed::WordsTogether),
        (Changed::Hands, Changed::Hands),
    ] {
        assert_eq!(there.count(forward), back.count(backward), "{forward:?}");
    }
    is_said(&there);
}

proptest! {
    #![proptest_config(Config { cases: 150, failure_persistence: None, ..Config::default() })]

    #[test]
    fn something_is_told_exactly_where_something_differs(seed: u64, recipes in recipes(0..80)) {
        let first = start(seed);
        let mut project = first.clone();
        for recipe in &recipes {
            if let Ok(next) = project.apply(&random_edit(&project, *recipe)) {
                promises(&project, &next);
                project = next;
            }
        }
        promises(&first, &project);
    }
}

#[test]
fn strange_projects_differ_and_say_so() {
    let projects: Vec<Project> = (0..12).map(|seed| random_project(seed, 120)).collect();
    for (one, other) in projects.iter().zip(projects.iter().skip(1)) {
        promises(one, other);
    }
}

/// An organisation of 15,000 people: 4,000 sheets with three values and ten behaviours each.
fn large() -> Project {
    let mut batch = Batch::default();
    let (meeting, table) = (1.into(), 1.into());
    batch.meetings.push(NewMeeting { id: meeting, number: 1 });
    batch.tables.push(NewTable { id: table, meeting, number: 1 });
    for sheet in 1..=4_000_u32 {
        let id = u64::from(sheet).into();
        batch.sheets.push(NewSheet { id, table, number: sheet });
        let ids = |each: u64| (0..each).map(move |it| u64::from(sheet) * 10 + it);
        batch.values.extend(ids(3).map(|it| NewValue { id: it.into(), sheet: id, wording: format!("Woord {it}") }));
        let behaviour = |it: u64| NewBehaviour { id: it.into(), sheet: id, wording: format!("Gedrag {it}") };
        batch.behaviours.extend(ids(10).map(behaviour));
    }
    Project::new(BoardId::from(1)).apply(&InputEdit::Take(batch).into_edit()).expect("it is taken")
}

#[test]
fn a_large_project_is_compared_card_by_card() {
    let (before, other) = (large(), large());
    let board = before.single_board().expect("there is one").id;
    let cards = before.cards_of(BoardKind::All);
    let put = BoardEdit::Put { board, cards, to: Place::Loose, before: None };
    let after = other.apply(&put.into_edit()).expect("they can be put there");
    let start = Instant::now();
    assert!(Difference::between(&before, &other).is_nothing());
    assert_eq!(changes(&before, &after), [(Changed::CardsMoved, 12_000)]);
    println!("12,000 values and 40,000 behaviours compared twice in {:?}", start.elapsed());
}
