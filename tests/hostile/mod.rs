//! Files that mean harm, each through the command that reads it, in the built program.
//!
//! Small ones lie in `tests/data/hostile`; tables here say of each what must happen to it. Large and odd ones are made by
//! the test. Whatever happens: the program ends by itself, takes at most 256 MiB, leaves every file as it was, and says
//! in one line what is wrong, in both languages.

mod cases;
mod fuzzed;
mod long_texts;
mod made;
mod network;
mod pictures;
mod projects;
mod running;
mod tables;
mod texts;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use cases::{Case, check_all};
use running::{Place, lying};
use waardenbord::model::wording::is_allowed;

/// Every table of files that lie in the folder.
fn tables() -> [&'static [Case]; 5] {
    [projects::PROJECTS, tables::EDITS, tables::SHEETS, tables::TEAMS, pictures::PICTURES]
}

#[test]
fn each_hostile_file_stands_in_a_table_and_there_are_more_than_two_hundred() {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/hostile"));
    let entries = fs::read_dir(folder).unwrap().map(|it| it.unwrap());
    let files = entries.filter(|it| it.path().is_file()).map(|it| it.file_name().into_string().unwrap());
    let lying: BTreeSet<String> = files.collect();
    let named: Vec<String> = tables().concat().iter().map(|it| it.file.to_owned()).collect();
    assert_eq!(named.iter().cloned().collect::<BTreeSet<_>>(), lying);
    assert_eq!((named.len(), lying.len() > 200), (lying.len(), true), "each stands in one table only");
}

#[test]
fn hostile_projects_are_refused_by_name_and_reason() {
    check_all(projects::PROJECTS);
}

#[test]
fn hostile_lists_of_edits_are_refused_by_name_and_reason_and_change_nothing() {
    check_all(tables::EDITS);
}

#[test]
fn hostile_tables_are_refused_or_taken_as_the_text_that_they_are() {
    check_all(tables::SHEETS);
}

#[test]
fn hostile_lists_of_teams_are_refused_or_give_files_inside_the_folder() {
    check_all(tables::TEAMS);
}

/// Whether every system takes a name, and none sees a path, a device or an option in it.
fn is_name_everywhere(name: &str) -> bool {
    const STRANGE: [char; 12] = ['/', '\\', ':', '*', '?', '"', '<', '>', '|', '$', '`', '%'];
    let first = name.split(['.', ' ']).next().unwrap().to_uppercase();
    let is_device = ["CON", "PRN", "AUX", "NUL", "COM1", "COM¹", "LPT1", "LPT¹"].contains(&first.as_str());
    let begins_well = !name.starts_with(['.', ' ', '-', '~']);
    let ends_well = !name.strip_suffix(".pdf").unwrap_or(name).ends_with(['.', ' ']);
    let has_no_strange = !name.contains(STRANGE) && !name.chars().any(|it| it.is_control() || !is_allowed(it));
    begins_well && ends_well && has_no_strange && !is_device && name.len() <= 204 && name.chars().count() <= 84
}

#[test]
fn teams_with_names_that_mean_harm_get_files_with_names_that_do_not() {
    let place = Place::new();
    place.write("teams.csv", include_bytes!("../data/hostile/teams-namen-van-bestanden.csv"));
    let before: BTreeSet<String> = lying(place.folder()).into_keys().collect();
    let arguments = ["print", "klein.ron", "--document", "team-package", "--teams", "teams.csv", "--out", "uit"];
    place.run(&arguments);
    let after = lying(place.folder());
    let made: Vec<&str> =
        after.keys().filter(|it| !before.contains(*it)).filter_map(|it| it.strip_prefix("uit/")).collect();
    assert!(made.len() > 38, "{made:?}");
    assert_eq!(made.iter().find(|it| !is_name_everywhere(it)), None);
    let folded: BTreeSet<String> = made.iter().map(|it| it.to_lowercase()).collect();
    assert_eq!(folded.len(), made.len(), "no two are the same where capitals do not count");
    assert_eq!(after.len(), before.len() + made.len() + 1, "nothing lies anywhere else");
}

#[test]
fn hostile_pictures_are_never_printed() {
    check_all(pictures::PICTURES);
}
