//! What the example promises: how it is made, and what somebody who opens it for the first time finds in it.

#![expect(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]
#![expect(clippy::disallowed_methods, reason = "these tests read the saved files from outside the program")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use waardenbord::insight::Coverage;
use waardenbord::insight::review::notes_of_value;
use waardenbord::model::wording::folded;
use waardenbord::model::{
    Behaviour, BehaviourId, Board, CardKey, ChosenValue, Column, Criterion, DecisionField, GivenKind, ParkReason,
    Placement, Project, Standing, Topic, ValueNoteId, check,
};
use waardenbord::store::{Opened, format};

const EXAMPLE: &[u8] = include_bytes!("../saves/voorbeeld.ron");
const SENTENCE: &[u8] = include_bytes!("../saves/voorbeeld-zin.ron");

fn example() -> Project {
    format::decode(EXAMPLE).unwrap().into_content().project
}

fn board(project: &Project) -> &Board {
    project.single_board().unwrap()
}

fn chosen(project: &Project) -> Vec<&ChosenValue> {
    project.values_standing(Standing::Chosen).collect()
}

fn behaviours<'a>(project: &'a Project, value: &ChosenValue) -> Vec<(&'a Behaviour, Column)> {
    let placements = value.loading.placements.iter();
    placements.map(|it| (project.behaviours.get(it.behaviour).unwrap(), it.column)).collect()
}

/// Everything that stands in a value, in the group's words.
fn texts(project: &Project, value: &ChosenValue) -> Vec<String> {
    let loading = &value.loading;
    let own = [&value.name, &value.meaning, &loading.core, &loading.residents_notice, &loading.question];
    let behaviours = behaviours(project, value).into_iter().map(|(it, _)| &it.wording);
    own.into_iter().chain(&loading.core_proposals).chain(behaviours).cloned().collect()
}

/// Carries out a command in a folder, with nothing of this computer in it.
fn command(folder: &Path, arguments: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_waardenbord"))
        .args(arguments)
        .current_dir(folder)
        .env("WAARDENBORD_CONFIG", folder.join("config"))
        .env("WAARDENBORD_LOCAL", folder.join("lokaal"))
        .env("WAARDENBORD_DOCUMENTS", folder.join("documents"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_example_is_made_from_the_sheets_by_its_list_of_edits() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/");
    let (input, edits) = (format!("{data}inbreng.csv"), format!("{data}voorbeeld-bewerkingen.ron"));

    command(folder, &["new", "voorbeeld.ron", "--title", "Waarden en gedrag 2026", "--counting-ids", "1"]);
    command(folder, &["import", "voorbeeld.ron", &input, "--counting-ids", "101"]);
    command(folder, &["apply", "voorbeeld.ron", &edits]);

    let made = fs::read_to_string(folder.join("voorbeeld.ron")).unwrap();
    assert!(made.as_bytes() == EXAMPLE, "saves/voorbeeld.ron differs: {}", first_difference(&made));
}

#[test]
fn the_example_of_a_sentence_is_made_from_a_copy_of_the_other_by_its_list_of_edits() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("voorbeeld-zin.ron"), EXAMPLE).unwrap();
    let edits = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/voorbeeld-zin-bewerkingen.ron");
    command(folder, &["apply", "voorbeeld-zin.ron", edits]);

    let made = fs::read(folder.join("voorbeeld-zin.ron")).unwrap();
    assert!(made == SENTENCE, "saves/voorbeeld-zin.ron differs from what its edits make");
}

#[test]
fn the_sentence_has_three_parts_that_are_loaded_like_values() {
    let project = format::decode(SENTENCE).unwrap().into_content().project;
    assert_eq!(
        project.sentence_text(),
        "We zijn dichtbij, je kunt bouwen op ons woord en we maken het samen met de stad af."
    );
    let parts = chosen(&project);
    assert_eq!(parts.len(), 3);
    for part in parts {
        assert!(part.is_part && !part.sources.clusters.is_empty() && !part.loading.core.is_empty());
        assert!(part.loading.placements.len() >= 4);
    }
    assert_eq!(project.values.iter().filter(|it| !it.is_part).count(), 4, "the values are kept beside it");
}

#[test]
fn each_value_has_an_answer_to_everything_and_one_line_between_two_sides() {
    let project = example();
    for value in chosen(&project) {
        let loading = &value.loading;
        assert!(Topic::ALL.into_iter().all(|it| !loading.topic(it).is_empty()), "{}", value.name);
        assert!(loading.is_agreed && !loading.worked_on_by.is_empty() && !loading.competences.is_empty());
        assert_eq!((loading.obstacles.len(), loading.tensions.len()), (1, 1), "{}", value.name);
        assert!(value.considered.direction.is_some());
        let towards = |it: &Placement| project.behaviours.get(it.behaviour).unwrap().towards.len();
        assert!(loading.placements.iter().all(|it| towards(it) > 0), "{}", value.name);
    }
}

#[test]
fn two_cells_of_the_matrix_and_four_relations_are_left_open() {
    let project = example();
    let own = project.givens(GivenKind::Question).map(|it| Criterion::Own(it.id));
    let audiences = project.givens(GivenKind::Audience).map(|it| Criterion::Audience(it.id));
    let questions: Vec<Criterion> =
        [Criterion::Vision, Criterion::Character].into_iter().chain(audiences).chain(own).collect();
    let existing: Vec<_> =
        project.givens.iter().filter(|it| matches!(it.kind, GivenKind::CoreValue | GivenKind::Competence)).collect();
    let values = chosen(&project);
    let open = values.iter().flat_map(|value| questions.iter().filter(|it| value.considered.answer(**it).is_none()));
    let relations = values.iter().flat_map(|value| {
        existing.iter().filter(|it| value.considered.relation(it.id).is_none_or(|it| it.kind.is_none()))
    });

    assert_eq!(questions.len(), 7);
    assert_eq!(open.count(), 2);
    assert_eq!(relations.count(), 4);
}

#[test]
fn hands_were_counted_once_and_the_decision_has_its_reasons() {
    let project = example();
    let decision = &project.decision;
    assert_eq!(project.rounds.len(), 1);
    assert!(project.rounds.iter().all(|it| it.hands.len() >= 8));
    assert!(decision.date.is_some() && decision.not_taken.len() >= 3);
    for field in [DecisionField::Why, DecisionField::Roles, DecisionField::Minority] {
        assert!(!decision.field(field).is_empty());
    }
}

#[test]
fn one_behaviour_serves_two_values_one_is_rewritten_and_one_set_aside() {
    let project = example();
    let places = |behaviour: BehaviourId| {
        let at = |it: &&&ChosenValue| it.loading.placements.iter().any(|it| it.behaviour == behaviour);
        chosen(&project).iter().filter(at).count()
    };
    assert_eq!(project.behaviours.iter().filter(|it| places(it.id) == 2).count(), 1);
    let rewritten = project
        .behaviours
        .iter()
        .filter(|it| it.origins.iter().all(|note| project.behaviour_notes.get(*note).unwrap().wording != it.wording));
    assert!(rewritten.count() >= 1);
    assert_eq!(project.aside.len(), 1);
}

/// The first line that differs from the example, to say where to look.
fn first_difference(made: &str) -> String {
    let example = String::from_utf8_lossy(EXAMPLE);
    let mut lines = made.lines().zip(example.lines()).skip(1);
    lines.find(|(made, kept)| made != kept).map_or_else(|| "in length".to_owned(), |(made, _)| made.to_owned())
}

#[test]
fn the_words_lie_in_ten_to_twenty_clusters_and_some_are_left_to_place() {
    let project = example();
    let clusters: Vec<_> = project.clusters_of(board(&project).id).collect();
    let clustered: usize = clusters.iter().map(|it| it.cards.len()).sum();
    let aside = board(&project).discuss.len() + board(&project).loose.len() + board(&project).parked.len();

    assert_eq!(project.sheets.len(), 51);
    assert_eq!(project.value_notes.len(), 213);
    assert!((10..=20).contains(&clusters.len()), "{} clusters", clusters.len());
    assert!(clustered >= 120, "{clustered} in clusters");
    let tray = project.value_notes.len() - clustered - aside;
    assert!((30..=40).contains(&tray), "{tray} still to place");
    assert_eq!(clusters.iter().filter(|it| it.name.is_empty()).count(), 1, "one shows its working name");
    assert!(clusters.iter().filter(|it| !it.meaning.is_empty()).count() >= 10);
}

#[test]
fn each_place_beside_the_clusters_has_words() {
    let project = example();
    let board = board(&project);
    let reasons: BTreeSet<_> = board.parked.iter().map(|it| it.reason).collect();

    assert!(!board.discuss.is_empty());
    assert!(!board.loose.is_empty());
    assert_eq!(reasons, ParkReason::ALL.into_iter().map(Some).chain([None]).collect());
}

#[test]
fn identical_wordings_lie_together() {
    let project = example();
    let place = |note: ValueNoteId| {
        let holds = |cards: &[CardKey]| cards.contains(&CardKey::Note(note));
        project.clusters.iter().find(|it| holds(&it.cards)).map(|it| it.id)
    };
    let mut seen = BTreeMap::new();
    for note in project.value_notes.iter() {
        let first = seen.entry(folded(&note.wording)).or_insert_with(|| place(note.id));
        assert_eq!(*first, place(note.id), "{} lies in two places", note.wording);
    }
}

#[test]
fn three_values_stand_on_at_least_ten_sheets_each_and_a_fourth_is_set_aside() {
    let project = example();
    let chosen = chosen(&project);

    assert_eq!(chosen.len(), 3);
    for value in &chosen {
        let sheets = Coverage::of_sources(&project, &value.sources).sheets;
        assert!(sheets >= 10, "{} stands on {sheets} sheets", value.name);
    }
    assert!(chosen.iter().any(|it| it.sources.clusters.len() > 1), "one was joined by another cluster");
    let aside: Vec<_> = project.values_standing(Standing::SetAside).collect();
    assert_eq!(aside.len(), 1);
    assert!(!aside[0].loading.is_empty());
}

#[test]
fn each_value_has_a_short_core_and_everything_that_its_card_says() {
    let project = example();
    let words = |text: &str| text.split_whitespace().count();
    for value in chosen(&project) {
        let loading = &value.loading;
        assert!(!value.name.is_empty() && !value.meaning.is_empty() && !loading.question.is_empty());
        assert!((1..=9).contains(&words(&loading.core)), "{}", loading.core);
        assert!((2..=3).contains(&loading.core_proposals.len()));
        assert!(loading.core_proposals.iter().all(|it| (1..=9).contains(&words(it))));
        assert!((1..=12).contains(&words(&loading.residents_notice)), "{}", loading.residents_notice);
    }
}

#[test]
fn each_value_has_five_to_eight_behaviours_of_which_four_come_from_its_own_clusters() {
    let project = example();
    for value in chosen(&project) {
        let own: BTreeSet<ValueNoteId> = notes_of_value(&project, value).into_iter().collect();
        let is_own = |behaviour: &Behaviour| {
            let notes = behaviour.origins.iter().filter_map(|it| project.behaviour_notes.get(*it));
            notes.flat_map(|it| &it.links).any(|it| own.contains(it))
        };
        let behaviours = behaviours(&project, value);
        let from_own = behaviours.iter().filter(|(it, column)| *column == Column::Does && is_own(it)).count();
        let typed = behaviours.iter().filter(|(it, _)| it.origins.is_empty()).count();

        assert!((5..=8).contains(&behaviours.len()), "{} has {}", value.name, behaviours.len());
        assert!(from_own >= 4, "{} has {from_own} of its own clusters", value.name);
        assert!(typed >= 1);
    }
}

#[test]
fn each_card_has_three_to_five_that_we_do_and_one_to_three_that_we_do_not() {
    let project = example();
    for value in chosen(&project) {
        let loading = &value.loading;
        let does_not: Vec<_> = loading.placements.iter().filter(|it| it.column == Column::DoesNot).collect();

        assert!((3..=5).contains(&loading.on_card(Column::Does).len()), "{}", value.name);
        assert!((1..=3).contains(&loading.on_card(Column::DoesNot).len()), "{}", value.name);
        assert!(does_not.iter().all(|it| it.beside.is_some()), "{}", value.name);
        assert!(loading.rows_on_card < loading.heads().count(), "{} has a row below the line", value.name);
    }
}

#[test]
fn what_is_chosen_is_worded_as_one_municipality_would() {
    const OTHERS: [&str; 15] = [
        "leerling",
        "student",
        "docent",
        "ouders",
        "school",
        "onderwijs",
        "kinderen",
        "huurder",
        "woning",
        "patiënt",
        "gasten",
        "klant",
        "cliënt",
        "zorg",
        "burger",
    ];
    let project = example();
    for value in project.values.iter() {
        for text in texts(&project, value) {
            let other = OTHERS.iter().find(|it| folded(&text).contains(**it));
            assert_eq!(other, None, "in {text:?}");
            assert!(!text.ends_with('.'), "{text:?} ends with a full stop");
        }
        for (behaviour, _) in behaviours(&project, value) {
            assert!(behaviour.wording.starts_with("We "), "{:?}", behaviour.wording);
        }
    }
}

#[test]
fn what_colleagues_wrote_is_still_as_they_wrote_it() {
    let project = example();
    assert!(project.behaviour_notes.iter().all(|it| it.is_frozen && it.wording == it.original));
    assert!(project.value_notes.iter().all(|it| it.is_frozen && it.wording == it.original));
}

#[test]
fn every_file_in_saves_opens_as_written_and_holds_its_invariants() {
    let saves = Path::new(env!("CARGO_MANIFEST_DIR")).join("saves");
    let mut files: Vec<_> = fs::read_dir(saves).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty());
    for path in files {
        let opened =
            format::decode(&fs::read(&path).unwrap()).unwrap_or_else(|it| panic!("{}: {it:?}", path.display()));
        assert!(matches!(opened, Opened::AsWritten(_)), "{} was changed by hand", path.display());
        assert_eq!(check::findings(&opened.into_content().project), Vec::new(), "{}", path.display());
    }
}
