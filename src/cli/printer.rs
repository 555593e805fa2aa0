//! `waardenbord printer`: how far a printer puts the back of a sheet away from its front.

use super::Context;
use super::arguments;
use super::error::CommandError;
use crate::print::Shift;
use crate::store::settings::Settings;

pub(super) fn run(context: &Context, given: &arguments::Printer) -> Result<String, CommandError> {
    let (words, mut settings) = (&context.words, Settings::load(&context.computer));
    let known = settings.printer(&given.name).map(|it| (it.right_mm, it.down_mm));
    if given.right.is_none() && given.down.is_none() {
        let (right, down) = known.ok_or_else(|| CommandError::NoSuchPrinter { name: given.name.clone() })?;
        let arguments = [
            ("name", given.name.as_str().into()),
            ("right", words.decimal(right).into()),
            ("down", words.decimal(down).into()),
        ];
        return Ok(words.say_with("printer-kept", &arguments) + "\n");
    }
    let (right, down) = known.unwrap_or_default();
    let shift = Shift::new(given.right.unwrap_or(right), given.down.unwrap_or(down));
    let shift = shift.ok_or(CommandError::ShiftTooFar)?;
    settings.keep_shift(&given.name, (shift.right_mm(), shift.down_mm()));
    settings.save(&context.computer)?;
    Ok(words.say_with("command-shift-kept", &[("printer", given.name.as_str().into())]) + "\n")
}
