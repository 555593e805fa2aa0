//! What Kiezen says about counts, and the numbers behind its bars.

use crate::app::seen::Seen;
use crate::insight::{Coverage, Insight};
use crate::words::Argument;

/// A sentence with a part of all sheets: "op 14 van 51 bladen".
pub(super) fn of_all_sheets(seen: &Seen<'_>, key: &str, coverage: &Coverage) -> String {
    say_of_all(seen, key, coverage, &[])
}

/// The same with something more in it.
pub(super) fn say_of_all(seen: &Seen<'_>, key: &str, coverage: &Coverage, more: &[(&'static str, Argument)]) -> String {
    let mut arguments = vec![("part", coverage.sheets.into()), ("whole", seen.insight.sheet_count.into())];
    arguments.extend(more.iter().cloned());
    seen.words.say_with(key, &arguments)
}

/// How many sheets of each meeting, in the order of the meetings, those without any too.
pub(super) fn by_meeting(seen: &Seen<'_>, coverage: &Coverage) -> Vec<usize> {
    let meetings = Insight::meetings(seen.project).into_iter();
    let count = |meeting| coverage.meetings.iter().find(|it| it.0 == meeting).map_or(0, |it| it.1);
    meetings.map(count).collect()
}

/// What somebody called something, or that it has no name.
pub(super) fn named(seen: &Seen<'_>, name: &str) -> String {
    if name.trim().is_empty() { seen.words.say("without-name") } else { name.to_owned() }
}
