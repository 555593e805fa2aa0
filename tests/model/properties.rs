//! What holds for any list of edits of every kind.

use std::collections::BTreeSet;
use std::time::Duration;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError};
use waardenbord::model::{ChosenValue, Edit, History, InputEdit, Project, Standing, check};

use crate::common::random_edits::{KINDS, NAMES, Recipe, random_edit, random_project, recipes, start, variant_index};

/// Tries the edits one after another; gives the history after them, and the kinds that were accepted.
fn carry_out(seed: u64, recipes: &[Recipe]) -> Result<(History, BTreeSet<usize>), TestCaseError> {
    let mut history = History::new(start(seed));
    let mut accepted = BTreeSet::new();
    for (index, recipe) in recipes.iter().enumerate() {
        let before = history.project().clone();
        let edit = random_edit(&before, *recipe);
        let time = Duration::from_millis(700 * u64::try_from(index).unwrap_or_default());
        match history.apply(edit.clone(), time) {
            Ok(_) => {
                accepted.insert(variant_index(&edit));
                promises(&before, history.project(), &edit)?;
            }
            Err(refusal) => prop_assert_eq!(history.project(), &before, "refused: {}", refusal),
        }
    }
    Ok((history, accepted))
}

/// What must hold of a project and the next one.
fn promises(before: &Project, after: &Project, edit: &Edit) -> Result<(), TestCaseError> {
    if !cfg!(debug_assertions) {
        prop_assert_eq!(check::findings(after), Vec::new(), "in debug builds `apply` looks itself");
    }
    let chosen = after.values_standing(Standing::Chosen).count();
    prop_assert!(chosen <= usize::from(after.setup.max_values));
    for note in before.value_notes.iter() {
        let next = after.value_notes.get(note.id);
        if note.is_frozen {
            let kept = next.is_some_and(|it| it.is_frozen && it.original == note.original);
            prop_assert!(kept, "what was frozen stays: {:?}", note);
        }
        prop_assert!(next.is_some() || note.original.trim().is_empty() || is_act(edit), "text vanished: {:?}", note);
        prop_assert!(next.is_none_or(|it| it.number == note.number && it.sheet == note.sheet));
    }
    for note in before.behaviour_notes.iter() {
        let next = after.behaviour_notes.get(note.id);
        if note.is_frozen {
            let kept = next.is_some_and(|it| it.is_frozen && it.original == note.original);
            prop_assert!(kept, "what was frozen stays: {:?}", note);
        }
        prop_assert!(next.is_some() || note.original.trim().is_empty() || is_act(edit), "text vanished: {:?}", note);
        prop_assert!(next.is_none_or(|it| it.number == note.number && it.sheet == note.sheet));
    }
    for value in before.values.iter() {
        let next = after.values.get(value.id);
        let keeps_numbers = |it: &ChosenValue| it.loading.numbered.starts_with(&value.loading.numbered);
        prop_assert!(next.is_none_or(keeps_numbers), "a number on paper stays: {:?}", value.loading.numbered);
    }
    numbers_only_rise(before, after, edit)
}

/// Whether several edits were one act: among them text can be taken out of a row that was never left, and the row after it.
fn is_act(edit: &Edit) -> bool {
    matches!(edit, Edit::All(_))
}

/// A number that was given is never given again, and an added record gets a higher one.
fn numbers_only_rise(before: &Project, after: &Project, edit: &Edit) -> Result<(), TestCaseError> {
    prop_assert!(after.last_meeting_number >= before.last_meeting_number);
    prop_assert!(after.last_behaviour_number >= before.last_behaviour_number);
    for behaviour in after.behaviours.iter().filter(|it| !before.behaviours.contains(it.id)) {
        prop_assert!(behaviour.number > before.last_behaviour_number);
    }
    for sheet in before.sheets.iter() {
        let Some(next) = after.sheets.get(sheet.id) else { continue };
        prop_assert!(next.last_value_number >= sheet.last_value_number);
        prop_assert!(next.last_behaviour_number >= sheet.last_behaviour_number);
        prop_assert!(next.former_codes.starts_with(&sheet.former_codes));
        let is_moved = next.table != sheet.table;
        let keeps_code = before.sheet_code(sheet).is_some_and(|it| next.former_codes.contains(&it));
        prop_assert!(keeps_code || !is_moved);
    }
    for note in after.value_notes.iter().filter(|it| !before.value_notes.contains(it.id)) {
        prop_assert!(before.sheets.get(note.sheet).is_none_or(|it| note.number > it.last_value_number));
    }
    for note in after.behaviour_notes.iter().filter(|it| !before.behaviour_notes.contains(it.id)) {
        prop_assert!(before.sheets.get(note.sheet).is_none_or(|it| note.number > it.last_behaviour_number));
    }
    if matches!(edit, Edit::Input(InputEdit::AddSheet { .. } | InputEdit::MoveSheet { .. })) {
        for sheet in after.sheets.iter() {
            let stood = before.sheets.get(sheet.id).is_some_and(|it| it.table == sheet.table);
            let highest = before.tables.get(sheet.table).map_or(0, |it| it.last_sheet_number);
            prop_assert!(stood || sheet.number > highest);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(Config { cases: 1_000, failure_persistence: None, ..Config::default() })]

    #[test]
    fn whatever_is_done_everything_holds_and_can_be_undone_and_redone(seed: u64, recipes in recipes(0..120)) {
        let begin = start(seed);
        let (mut history, _) = carry_out(seed, &recipes)?;
        let end = history.project().clone();
        let steps = history.steps();
        while history.undo() {
            prop_assert_eq!(history.steps() < steps, true);
        }
        prop_assert_eq!(history.project(), &begin);
        while history.redo() {}
        prop_assert_eq!(history.project(), &end);
        prop_assert_eq!(history.steps(), steps);
    }
}

#[test]
fn every_kind_of_edit_is_made_and_accepted() {
    let mut accepted = BTreeSet::new();
    for seed in 0..40 {
        let all =
            (0..4 * KINDS).map(|it| Recipe { kind: it % KINDS, seed: seed << 32 | u64::try_from(it).unwrap_or(0) });
        let recipes: Vec<Recipe> = all.collect();
        let project = random_project(seed, 100);
        for recipe in &recipes {
            let made = variant_index(&random_edit(&project, *recipe));
            assert_eq!(NAMES[made], NAMES[recipe.kind], "a row makes edits of its own kind");
        }
        accepted.extend(carry_out(seed, &recipes).expect("everything holds").1);
    }
    let missing: Vec<&str> = (0..KINDS).filter(|it| !accepted.contains(it)).map(|it| NAMES[it]).collect();
    assert!(missing.is_empty(), "never accepted: {missing:?}");
}

#[test]
fn the_same_seed_gives_the_same_project() {
    assert_eq!(random_project(7, 200), random_project(7, 200));
    assert_ne!(random_project(7, 200), random_project(8, 200));
}

#[test]
fn random_projects_have_something_of_everything() {
    let projects: Vec<Project> = (0..30).map(|seed| random_project(seed, 300)).collect();
    let some = |count: fn(&Project) -> usize| projects.iter().map(count).max().unwrap_or_default();
    assert!(some(|it| it.clusters.len()) > 3);
    assert!(some(|it| it.values.iter().map(|it| it.loading.rows().len()).sum()) > 3);
    assert!(some(|it| it.values.iter().flat_map(|it| it.loading.rows()).filter(|it| it.beside.is_some()).count()) > 0);
    assert!(some(|it| it.boards.len()) > 2);
    assert!(some(|it| it.sheets.iter().filter(|it| it.withdrawn.is_some()).count()) > 0);
    assert!(some(|it| it.boards.iter().map(|it| it.parked.len() + it.loose.len() + it.discuss.len()).sum()) > 2);
    assert!(some(|it| it.value_notes.iter().filter(|it| !it.parts.is_empty()).count()) > 0);
    assert!(some(|it| it.apart.len()) > 0);
    assert!(
        some(|it| it
            .clusters
            .iter()
            .filter(|it| it.cards.iter().any(|it| matches!(it, waardenbord::model::CardKey::Result(_))))
            .count())
            > 0
    );
}
