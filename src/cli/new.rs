//! `waardenbord new`: a project without a word in it.

use std::time::Duration;

use super::error::CommandError;
use super::{Context, arguments, open};
use crate::store::error::name_of;
use crate::store::{Desk, names};

pub(super) fn run(context: &Context, given: &arguments::New) -> Result<String, CommandError> {
    let path = names::with_extension(&given.project);
    let file = name_of(&path);
    if !given.force && context.computer.disk.metadata(&path).is_ok() {
        return Err(CommandError::Exists { file });
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let title = given.title.as_deref().unwrap_or(&stem);
    let mut desk = Desk::create(context.computer.clone(), open::ids(&given.ids), title).map_err(CommandError::Title)?;
    desk.save_as(&path, Duration::ZERO)?;
    open::save(&mut desk)?;
    Ok(context.words.say_with("command-new-done", &[("file", file.into())]) + "\n")
}
