//! `waardenbord apply`: a list of edits, all or nothing.

use std::path::Path;
use std::time::Duration;

use super::arguments::{self, Existing};
use super::error::CommandError;
use super::{Context, example, open};
use crate::model::{Edit, Outcome, Project};
use crate::store::edits;
use crate::store::error::name_of;

pub(super) fn run(context: &Context, given: &arguments::Apply) -> Result<String, CommandError> {
    match (&given.project, &given.edits) {
        (Some(project), Some(list)) => {
            let existing = Existing { project: project.clone(), accept_edited: given.accept_edited };
            carry_out(context, &existing, list)
        }
        _ => example::text().map_err(CommandError::Example),
    }
}

fn carry_out(context: &Context, existing: &Existing, list: &Path) -> Result<String, CommandError> {
    let mut desk = open::open_to_change(context, existing)?;
    let edits = edits::read(context.computer.disk.as_ref(), list)?;
    let (file, count) = (name_of(list), edits.len());
    check_each(desk.project(), &edits, &file)?;
    let outcome = desk.carry_out(Edit::All(edits), Duration::ZERO).map_err(|refusal| CommandError::Edit {
        file,
        number: count,
        refusal,
    })?;
    if outcome != Outcome::NoChange {
        open::save(&mut desk)?;
    }
    Ok(context.words.say_with("command-apply-done", &[("n", count.into())]) + "\n")
}

/// Tries them one after the other on a copy, to name the one that is refused.
fn check_each(project: &Project, edits: &[Edit], file: &str) -> Result<(), CommandError> {
    let mut project = project.clone();
    for (index, edit) in edits.iter().enumerate() {
        project = project.apply(edit).map_err(|refusal| {
            let file = file.to_owned();
            CommandError::Edit { file, number: index + 1, refusal: refusal.into() }
        })?;
    }
    Ok(())
}
