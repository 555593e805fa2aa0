//! `waardenbord printer`: how far a printer puts the back of a sheet away from its front.

use super::Context;
use super::arguments;
use super::error::CommandError;
use crate::print::Shift;
use crate::store::settings::Settings;

pub(super) fn run(context: &Context, given: &arguments::Printer) -> Result<String, CommandError> {
    let shift = Shift::new(given.right, given.down).ok_or(CommandError::ShiftTooFar)?;
    let mut settings = Settings::load(&context.computer);
    settings.keep_shift(&given.name, (shift.right_mm(), shift.down_mm()));
    settings.save(&context.computer)?;
    Ok(context.words.say_with("command-shift-kept", &[("printer", given.name.as_str().into())]) + "\n")
}
