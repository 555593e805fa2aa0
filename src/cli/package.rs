//! `waardenbord print --document team-package`: what each team gets, a PDF for each, and how much paper it takes.

use std::path::Path;

use jiff::civil::Date;

use super::error::{CommandError, lines};
use super::print::{is_pdf, keep_pdf};
use super::{Context, arguments, open};
use crate::exchange;
use crate::model::wording::start_of;
use crate::model::{MOST_TEAMS, Project, Refusal, Team};
use crate::print::CardSettings;
use crate::print::package::{Failed, Package, usual};
use crate::store::error::name_of;
use crate::store::keep;

/// Makes the packages; says the paper that they take. What fails for one team is said at the end, the rest is made.
pub(super) fn run(
    context: &Context,
    project: &Project,
    given: &arguments::Print,
    (cards, date): (CardSettings, Date),
) -> Result<String, CommandError> {
    let words = &context.words;
    let handouts = usual(project, *words, date, cards);
    let package = match &given.teams_file {
        Some(path) => Package::of_teams(&read(context, path)?, words, date, handouts),
        None => Package::new(project, words, date, handouts),
    };
    if package.teams().is_empty() {
        return Err(CommandError::NoTeams);
    }
    let list = package.paper_list();
    let mut told: Vec<String> = list.teams.iter().map(|it| words.tell(it)).collect();
    told.push(words.tell(&list));
    let failed = if is_pdf(&given.out) {
        let collated = package.collated(&words.say("print-team-packages"));
        if let Some(document) = &collated.document {
            keep_pdf(context, &given.out, document)?;
            told.push(words.say_with("command-printed", &[("file", name_of(&given.out).into())]));
        }
        collated.failed
    } else {
        let (made, failed) = separately(context, &package, &given.out)?;
        let arguments = [("n", made.into()), ("folder", name_of(&given.out).into())];
        told.push(words.say_with("command-printed-in-folder", &arguments));
        failed
    };
    let told = lines(told.into_iter());
    if failed.is_empty() { Ok(told) } else { Err(CommandError::PackageFailed { told, failed }) }
}

fn separately(context: &Context, package: &Package<'_>, folder: &Path) -> Result<(usize, Vec<Failed>), CommandError> {
    let (mut made, mut failed) = (0, Vec::new());
    for file in package.files() {
        match file {
            Ok(file) => {
                keep::put_in(context.computer.disk.as_ref(), folder, &file.name, &file.bytes, b"%PDF-")?;
                made += 1;
            }
            Err(problem) => failed.push(problem),
        }
    }
    Ok((made, failed))
}

/// The teams of a list; wrong rows stop everything, since a package that is short of a team is worse than none.
fn read(context: &Context, path: &Path) -> Result<Vec<Team>, CommandError> {
    let file = name_of(path);
    let bytes = open::table(context, path)?;
    let reading = exchange::read_teams(&bytes).map_err(|error| CommandError::Table { file: file.clone(), error })?;
    if !reading.wrong.is_empty() {
        return Err(CommandError::WrongTeams { file, rows: reading.wrong });
    }
    // As many as a project can have: each gets files of its own.
    if let Some(row) = reading.rows.get(MOST_TEAMS) {
        let refusal = Refusal::TooManyTeams { name: start_of(&row.name) };
        return Err(CommandError::Take { file, refusal: refusal.into() });
    }
    let team = |(number, row): (u64, exchange::TeamRow)| Team {
        id: number.into(),
        name: row.name,
        people: row.people.unwrap_or(0),
    };
    Ok((1..).zip(reading.rows).map(team).collect())
}
