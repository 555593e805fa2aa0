//! `waardenbord show`: what is in a project, for people or for other programs.

use super::error::{CommandError, lines};
use super::{Context, arguments, open};
use crate::insight::summary::{BoardSummary, ClusterSummary, Places, Summary, ValueSummary};
use crate::model::Project;
use crate::words::{Argument, Counted, Words};

pub(super) fn run(context: &Context, given: &arguments::Show) -> Result<String, CommandError> {
    let desk = open::open(context, &given.existing)?;
    let summary = Summary::of(desk.project());
    if given.json {
        let json = serde_json::to_string_pretty(&summary).map_err(|error| CommandError::Json(error.to_string()))?;
        return Ok(json + "\n");
    }
    Ok(told(context.words, desk.project(), &summary))
}

fn told(words: Words, project: &Project, summary: &Summary) -> String {
    let setup = &project.setup;
    let mut told: Vec<String> =
        [&setup.title, &setup.organisation].into_iter().filter(|it| !it.is_empty()).cloned().collect();
    told.push(words.say_with(
        "command-show-input",
        &[
            ("meetings", Counted::Meetings.argument(summary.meetings)),
            ("tables", Counted::Tables.argument(summary.tables)),
            ("sheets", Counted::Sheets.argument(summary.sheets)),
            ("values", Counted::Values.argument(summary.value_notes)),
            ("behaviours", Counted::Behaviours.argument(summary.behaviour_notes)),
        ],
    ));
    for board in &summary.boards {
        told.extend(board_told(words, board));
    }
    for value in &summary.chosen {
        told.extend(value_told(words, value, summary.sheets));
    }
    told.push(words.say_with("command-show-unplaced", &[("n", summary.behaviours_unplaced.into())]));
    lines(told.into_iter())
}

fn board_told(words: Words, board: &BoardSummary) -> Vec<String> {
    let Places { tray, discuss, loose, parked } = board.places;
    let places = [
        ("clusters", Counted::Clusters.argument(board.clusters.len())),
        ("tray", tray.into()),
        ("discuss", discuss.into()),
        ("loose", loose.into()),
        ("parked", parked.into()),
    ];
    let mut told = vec![words.say_with("command-show-board", &places)];
    told.extend(board.clusters.iter().map(|cluster| cluster_told(words, cluster)));
    told
}

fn cluster_told(words: Words, cluster: &ClusterSummary) -> String {
    let letter = cluster.letter.map_or_else(|| "-".to_owned(), String::from);
    let arguments = [
        ("letter", letter.into()),
        ("name", Argument::quoted(&cluster.name)),
        ("cards", Counted::Cards.argument(cluster.cards)),
        ("sheets", Counted::Sheets.argument(cluster.sheets)),
    ];
    words.say_with("command-show-cluster", &arguments)
}

fn value_told(words: Words, value: &ValueSummary, sheets: usize) -> Vec<String> {
    let arguments = [("name", Argument::quoted(&value.name)), ("sheets", value.sheets.into()), ("all", sheets.into())];
    let mut told = vec![words.say_with("command-show-value", &arguments)];
    told.extend([&value.meaning, &value.core].into_iter().filter(|it| !it.is_empty()).map(|it| format!("  {it}")));
    let does = |it: &String| words.say_with("command-show-does", &[("text", it.as_str().into())]);
    told.extend(value.does.iter().map(does));
    let does_not = |it: &String| words.say_with("command-show-does-not", &[("text", it.as_str().into())]);
    told.extend(value.does_not.iter().map(does_not));
    told
}
