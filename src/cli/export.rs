//! `waardenbord export`: a board as a table for a spreadsheet.

use super::error::CommandError;
use super::{Context, arguments, open};
use crate::exchange::{BOARD_CSV_BEGINNING, board_csv};
use crate::store::{error::name_of, keep};

pub(super) fn run(context: &Context, given: &arguments::Export) -> Result<String, CommandError> {
    let desk = open::open(context, &given.existing)?;
    let board = open::board(desk.project(), &given.which)?;
    let text = board_csv(desk.project(), board, &context.words);
    keep::put(context.computer.disk.as_ref(), &given.board, text.as_bytes(), BOARD_CSV_BEGINNING.as_bytes())?;
    let arguments = [("file", name_of(&given.board).into())];
    Ok(context.words.say_with("command-printed", &arguments) + "\n")
}
