//! What the example promises: how it is made, and what somebody who opens it for the first time finds in it.

#![expect(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]
#![expect(clippy::disallowed_methods, reason = "these tests read the saved files from outside the program")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use waardenbord::exchange;
use waardenbord::insight::Coverage;
use waardenbord::insight::review::notes_of_value;
use waardenbord::model::wording::folded;
use waardenbord::model::{
    Behaviour, Board, CardKey, ChosenValue, Column, Edit, InputEdit, ParkReason, Project, Standing, ValueNoteId, check,
};
use waardenbord::store::{Clock, Computer, Desk, IdSource, Opened, RealDisk, SaveState, edits, format};

const INPUT: &[u8] = include_bytes!("data/inbreng.csv");
const EDITS: &[u8] = include_bytes!("data/voorbeeld-bewerkingen.ron");
const EXAMPLE: &[u8] = include_bytes!("../saves/voorbeeld.ron");

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

fn computer(folder: &Path) -> Computer {
    Computer {
        disk: Arc::new(RealDisk),
        clock: Clock::Computer,
        documents: Some(folder.to_owned()),
        config: Some(folder.join("config")),
        name: "PC-12".to_owned(),
    }
}

/// Opens the file as each command does, lets it do its work and saves.
fn command(path: &Path, ids: IdSource, edits: impl FnOnce(&Desk) -> Vec<Edit>) {
    let mut desk = Desk::open(computer(path.parent().unwrap()), ids, path).unwrap();
    let edits = edits(&desk);
    desk.carry_out(Edit::All(edits), Duration::ZERO).unwrap();
    let state = desk.close(Duration::ZERO);
    assert!(matches!(state, SaveState::Saved { .. }), "{state:?}");
}

/// `new --counting-ids 1`, `import --counting-ids 101` and `apply`; the file that they leave.
fn made_again(folder: &Path) -> PathBuf {
    let path = folder.join("voorbeeld.ron");
    let mut desk = Desk::create(computer(folder), IdSource::counting(1), "Waarden en gedrag 2026").unwrap();
    desk.save_as(&path, Duration::ZERO).unwrap();
    desk.close(Duration::ZERO);
    drop(desk);
    command(&path, IdSource::counting(101), |desk| {
        let reading = exchange::read(INPUT).unwrap();
        assert!(reading.wrong.is_empty());
        let plan = exchange::plan(desk.project(), &reading.rows, &mut || desk.ids().draw());
        vec![Edit::Input(InputEdit::Take(plan.batch))]
    });
    command(&path, IdSource::random(), |_| edits::decode(EDITS).unwrap());
    path
}

#[test]
fn the_example_is_made_from_the_sheets_by_its_list_of_edits() {
    let folder = tempfile::tempdir().unwrap();
    let made = fs::read(made_again(folder.path())).unwrap();
    assert_eq!(String::from_utf8(made).unwrap(), String::from_utf8(EXAMPLE.to_vec()).unwrap());
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
