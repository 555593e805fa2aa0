//! Opening and saving a project for a command.

use std::path::Path;
use std::time::Duration;

use super::arguments::Existing;
use super::error::CommandError;
use super::{Context, arguments};
use crate::exchange::{self, LARGEST_FILE};
use crate::insight::review::chosen;
use crate::insight::unplaced::main_board;
use crate::model::wording::folded;
use crate::model::{Board, BoardKind, ChosenValue, Project};
use crate::store::error::name_of;
use crate::store::lock::Holder;
use crate::store::{Desk, Fault, IdSource, ReadError, SaveError, SaveState, format};

/// A command waits this long for the disk.
const PATIENCE: Duration = Duration::from_mins(1);

/// Opens a project; one that was changed by hand only where that is said to be right.
pub(super) fn open(context: &Context, given: &Existing) -> Result<Desk, CommandError> {
    let mut desk = Desk::open(context.computer.clone(), IdSource::random(), &given.project)?;
    if given.accept_edited {
        desk.accept_edited();
    }
    match desk.state() {
        SaveState::Failed(SaveError::EditedByHand { file }) => Err(CommandError::EditedByHand { file }),
        _ => Ok(desk),
    }
}

/// Opens a project to change it; one that somebody else has open is left alone.
pub(super) fn open_to_change(context: &Context, given: &Existing) -> Result<Desk, CommandError> {
    let mut desk = open(context, given)?;
    match desk.hold() {
        Ok(()) => Ok(desk),
        Err(Holder { computer, .. }) => Err(CommandError::Held { file: name_of(&given.project), computer }),
    }
}

/// The board that is asked for.
pub(super) fn board<'a>(project: &'a Project, which: &arguments::Which) -> Result<&'a Board, CommandError> {
    let Some(number) = which.session else { return main_board(project).ok_or(CommandError::NoBoard) };
    let is_asked = |it: &&Board| match it.kind {
        BoardKind::Session(meeting) => project.meetings.get(meeting).is_some_and(|it| it.number == number),
        BoardKind::Closing | BoardKind::All => false,
    };
    project.boards.iter().find(is_asked).ok_or(CommandError::NoSessionBoard { number })
}

/// The chosen values with these names, in their order; all of them where no name is given.
pub(super) fn values<'a>(project: &'a Project, names: &[String]) -> Result<Vec<&'a ChosenValue>, CommandError> {
    let chosen = chosen(project);
    let is_named = |value: &ChosenValue, name: &String| folded(&value.name) == folded(name);
    if let Some(strange) = names.iter().find(|name| !chosen.iter().any(|it| is_named(it, name))) {
        return Err(CommandError::NoValue { given: strange.clone() });
    }
    let is_asked = |it: &&ChosenValue| names.is_empty() || names.iter().any(|name| is_named(it, name));
    Ok(chosen.into_iter().filter(is_asked).collect())
}

/// The bytes of a table; one that is too large is refused before it is read.
pub(super) fn table(context: &Context, path: &Path) -> Result<Vec<u8>, CommandError> {
    let largest = u64::try_from(LARGEST_FILE).unwrap_or(u64::MAX);
    let (disk, file) = (context.computer.disk.as_ref(), name_of(path));
    let bytes = match disk.metadata(path) {
        Ok(found) if found.length > largest => {
            let bytes = usize::try_from(found.length).unwrap_or(usize::MAX);
            return Err(CommandError::Table { file, error: exchange::ReadError::TooLarge { bytes } });
        }
        Ok(_) => format::read_bytes(disk, path),
        Err(error) => Err(Fault::from_disk(&error)),
    };
    bytes.map_err(|fault| ReadError { file, fault }.into())
}

/// Saves at once.
pub(super) fn save(desk: &mut Desk) -> Result<(), CommandError> {
    desk.save_now(Duration::ZERO);
    Ok(desk.settle(PATIENCE, Duration::ZERO)?)
}

/// The ids for a new project.
pub(super) fn ids(given: &arguments::Ids) -> IdSource {
    given.counting_ids.map_or_else(IdSource::random, IdSource::counting)
}
