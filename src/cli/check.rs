//! `waardenbord check`: whether everything holds, and what is still to be placed.

use super::arguments::Existing;
use super::error::{CommandError, lines};
use super::{Context, open};
use crate::insight::Unplaced;
use crate::insight::unplaced::Item;
use crate::store::error::name_of;

pub(super) fn run(context: &Context, given: &Existing) -> Result<String, CommandError> {
    let desk = open::open(context, given)?;
    let words = context.words;
    let unplaced = Unplaced::of(desk.project());
    let mut told = vec![words.say_with("command-check-done", &[("file", name_of(&given.project).into())])];
    told.push(words.say_with("command-check-cards", &[("n", unplaced.cards.len().into())]));
    told.extend(unplaced.cards.iter().map(line));
    told.push(words.say_with("command-check-behaviours", &[("n", unplaced.behaviours.len().into())]));
    told.extend(unplaced.behaviours.iter().map(line));
    Ok(lines(told.into_iter()))
}

fn line(item: &Item) -> String {
    format!("  {}  {}", item.code, item.wording.replace('\n', " "))
}
