//! Opening and saving a project for a command.

use std::time::Duration;

use super::arguments::Existing;
use super::error::CommandError;
use super::{Context, arguments};
use crate::insight::unplaced::main_board;
use crate::model::{Board, BoardKind, Project};
use crate::store::{Desk, IdSource, SaveError, SaveState};

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

/// The board that is asked for.
pub(super) fn board<'a>(project: &'a Project, which: &arguments::Which) -> Result<&'a Board, CommandError> {
    let Some(number) = which.session else { return main_board(project).ok_or(CommandError::NoBoard) };
    let is_asked = |it: &&Board| match it.kind {
        BoardKind::Session(meeting) => project.meetings.get(meeting).is_some_and(|it| it.number == number),
        BoardKind::Closing | BoardKind::All => false,
    };
    project.boards.iter().find(is_asked).ok_or(CommandError::NoSessionBoard { number })
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
