//! The day that stands on what a command makes.

use std::env;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Context;
use super::error::CommandError;

/// The day that was asked for, else that of `SOURCE_DATE_EPOCH` (seconds since 1970, UTC), else today.
pub(super) fn day(context: &Context, asked: Option<Date>) -> Result<Date, CommandError> {
    if let Some(date) = asked {
        return Ok(date);
    }
    let Some(epoch) = env::var("SOURCE_DATE_EPOCH").ok().filter(|it| !it.is_empty()) else {
        return Ok(context.computer.clock.now().to_zoned(TimeZone::system()).date());
    };
    let seconds = epoch.trim().parse().ok().and_then(|it| Timestamp::from_second(it).ok());
    seconds.map(|it| it.to_zoned(TimeZone::UTC).date()).ok_or(CommandError::NotADay { given: epoch })
}
