//! Numbers of meetings, tables and sheets as people write them: `2`, `S2`, `sessie 2`.

use super::{Column, WrongReason};
use crate::model::wording;

/// The largest number that a meeting, table or sheet can have: above it somebody took the wrong column.
pub const LARGEST_NUMBER: u32 = 9_999;

/// The number in a cell of the columns `sessie`, `tafel` or `blad`.
pub(super) fn place_number(column: Column, cell: &str) -> Result<u32, WrongReason> {
    let text = cell.trim();
    if text.is_empty() {
        return Err(WrongReason::NoNumber { column });
    }
    let digits = without_noun(column, text);
    if digits.is_empty() || !digits.bytes().all(|it| it.is_ascii_digit()) {
        return Err(WrongReason::NotANumber { column, start: wording::start_of(text) });
    }
    // All digits, so it fails only by being too big.
    match digits.parse::<u32>() {
        Ok(0) => Err(WrongReason::Zero { column }),
        Ok(number) if number <= LARGEST_NUMBER => Ok(number),
        _ => Err(WrongReason::TooBig { column, start: wording::start_of(text) }),
    }
}

/// `text` without the column's name or first letter before it.
fn without_noun(column: Column, text: &str) -> &str {
    let letters = text.find(|it: char| !it.is_alphabetic()).unwrap_or(text.len());
    let Some((noun, digits)) = text.split_at_checked(letters) else { return text };
    let name = column.name();
    let noun = noun.to_lowercase();
    let fits = noun == name || name.get(..1).is_some_and(|it| it == noun);
    if fits { digits.trim_start() } else { text }
}
