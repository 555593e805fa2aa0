//! `waardenbord suggest`: which wordings are alike, as a table; the very pairs that the window shows.

use super::arguments::Existing;
use super::error::{CommandError, lines};
use super::{Context, open};
use crate::insight::similar::shown_anywhere;

/// The names of the columns, the same in every language, as those of the sheets.
const HEADER: &str = "waarde;waarde;reden;score";

pub(super) fn run(context: &Context, given: &Existing) -> Result<String, CommandError> {
    let desk = open::open(context, given)?;
    let pairs = shown_anywhere(desk.project());
    let rows = pairs.iter().map(|pair| {
        let reason = context.words.tell(&pair.reason);
        format!("{};{};{};{}", cell(&pair.one), cell(&pair.other), cell(&reason), pair.score)
    });
    Ok(lines([HEADER.to_owned()].into_iter().chain(rows)))
}

/// A cell by RFC 4180, with the semicolon that Dutch spreadsheets expect.
fn cell(text: &str) -> String {
    if text.contains([';', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn semicolons_and_quotation_marks_stay_in_their_cell() {
        for (text, written) in [
            ("open en eerlijk", "open en eerlijk"),
            ("open; eerlijk", "\"open; eerlijk\""),
            ("\"doen\" wat we zeggen", "\"\"\"doen\"\" wat we zeggen\""),
            ("-", "-"),
        ] {
            assert_eq!(cell(text), written);
        }
    }
}
