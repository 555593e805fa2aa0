//! Reading and writing RON safely: characters first, then the text, with a reason for everything that is wrong.

mod beside;
mod reader;
mod writer;

use std::thread;

use serde::de::DeserializeOwned;

use super::cause::Cause;
use super::error::{Fault, Position, Reason};
use crate::model::wording::{first_forbidden, start_of};

/// Room for the deepest nesting that RON's own limit lets through, in a debug build too.
const STACK: usize = 8 * 1024 * 1024;

/// How much of what the reader says comes into a sentence, in characters: it repeats what is in the file.
const LONGEST_TECHNICAL: usize = 200;

/// The text of a file, or where it is none. A byte order mark is left out.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, Fault> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let before = String::from_utf8_lossy(before);
        match forbidden(&before) {
            Some(fault) => fault,
            None => Fault::NotText { at: position(&before, before.len()), character: None },
        }
    })?;
    if text.trim().is_empty() {
        return Err(Fault::Empty);
    }
    check_characters(text)?;
    Ok(text)
}

/// Refuses a text with a character that may not stand in a file.
pub(super) fn check_characters(text: &str) -> Result<(), Fault> {
    forbidden(text).map_or(Ok(()), Err)
}

fn forbidden(text: &str) -> Option<Fault> {
    let (index, character) = first_forbidden(text, &['\r', '\t'])?;
    Some(Fault::NotText { at: position(text, index), character: Some(character) })
}

/// The line and column of a byte.
pub(super) fn position(text: &str, index: usize) -> Position {
    let before = text.get(..index).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |it| it + 1);
    let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
    Position { line: before.matches('\n').count() + 1, column }
}

/// Reads a text that begins with one of `beginnings` after its first `skipped` bytes of comment, and has at most
/// `most_values` values. They are counted first, by the commas behind them: an empty text takes three bytes in a file and
/// ten times that in memory.
///
/// Anything else before it is refused: extensions of RON (`#![..]`) change what the rest means. Reading runs on a thread
/// with a stack of its own, so that no text can exhaust that of the window. What is not written as this program does is
/// left to the library, which says what is wrong.
pub(super) fn parse<T: DeserializeOwned + Send>(
    text: &str,
    skipped: usize,
    beginnings: &[&str],
    most_values: usize,
) -> Result<T, Fault> {
    let body = text.get(skipped..).unwrap_or_default();
    let start = body.trim_start();
    if !beginnings.iter().any(|it| start.starts_with(it)) {
        let at = position(text, text.len() - start.len());
        let reason = if start.is_empty() { Reason::Ends } else { Reason::Beginning };
        return Err(Fault::Damaged { at, reason });
    }
    check_count(text, most_values)?;
    let read = thread::scope(|scope| {
        let reader = thread::Builder::new().name("read RON".to_owned()).stack_size(STACK);
        reader
            .spawn_scoped(scope, || reader::read(body).or_else(|_| ron::from_str::<T>(text)))
            .map(thread::ScopedJoinHandle::join)
    });
    match read {
        Ok(Ok(Ok(value))) => Ok(value),
        Ok(Ok(Err(error))) => {
            let reason = reason(error.code);
            // A record is complete before its id is looked at; the reader stands behind it then.
            let spot = if matches!(reason, Reason::DoubleId { .. }) { error.span.start } else { error.span.end };
            Err(Fault::Damaged { at: Position { line: spot.line, column: spot.col }, reason })
        }
        Ok(Err(_)) => Err(Fault::Unreadable { cause: Cause::Stopped }),
        Err(error) => Err(Fault::Unreadable { cause: Cause::of(&error) }),
    }
}

/// Refuses a text of more values.
fn check_count(text: &str, most_values: usize) -> Result<(), Fault> {
    // In pieces that one byte can count: many at once, since this is asked of every large file.
    let count = |piece: &[u8]| piece.iter().fold(0_u8, |count, it| count + u8::from(*it == b','));
    let commas: usize = text.as_bytes().chunks(usize::from(u8::MAX)).map(|it| usize::from(count(it))).sum();
    if commas <= most_values {
        return Ok(());
    }
    let index = text.match_indices(',').nth(most_values).map_or(text.len(), |(index, _)| index);
    Err(Fault::Damaged { at: position(text, index), reason: Reason::TooMany })
}

/// Whether a text of at most `most_values` values says what `value` says, as [`parse`] would read it.
pub(super) fn says<T: serde::Serialize>(text: &str, value: &T, most_values: usize) -> Result<bool, Fault> {
    check_count(text, most_values)?;
    Ok(beside::says(text, value))
}

fn reason(error: ron::Error) -> Reason {
    let technical: String = error.to_string().chars().take(LONGEST_TECHNICAL).collect();
    match error {
        ron::Error::NoSuchStructField { found, .. } => Reason::UnknownField { field: start_of(&found) },
        ron::Error::MissingStructField { field, .. } => Reason::MissingField { field: field.to_owned() },
        ron::Error::DuplicateStructField { field, .. } => Reason::DoubleField { field: field.to_owned() },
        ron::Error::NoSuchEnumVariant { found, .. } => Reason::UnknownVariant { found: start_of(&found) },
        ron::Error::ExceededRecursionLimit => Reason::TooDeep,
        ron::Error::Eof | ron::Error::ExpectedStringEnd | ron::Error::UnclosedBlockComment => Reason::Ends,
        ron::Error::ExpectedComma
        | ron::Error::ExpectedArray
        | ron::Error::ExpectedArrayEnd
        | ron::Error::ExpectedMap
        | ron::Error::ExpectedMapColon
        | ron::Error::ExpectedMapEnd
        | ron::Error::ExpectedOptionEnd
        | ron::Error::ExpectedStructLike
        | ron::Error::ExpectedNamedStructLike(_)
        | ron::Error::ExpectedStructLikeEnd => Reason::Mark,
        ron::Error::ExpectedInteger
        | ron::Error::ExpectedFloat
        | ron::Error::IntegerOutOfBounds
        | ron::Error::InvalidIntegerDigit { .. } => Reason::Number,
        ron::Error::ExpectedString => Reason::Text,
        ron::Error::ExpectedBoolean
        | ron::Error::ExpectedOption
        | ron::Error::ExpectedIdentifier
        | ron::Error::InvalidIdentifier(_)
        | ron::Error::UnexpectedChar(_)
        | ron::Error::InvalidValueForType { .. }
        | ron::Error::ExpectedDifferentLength { .. }
        | ron::Error::ExpectedDifferentStructName { .. }
        | ron::Error::ExpectedUnit => Reason::Value,
        ron::Error::TrailingCharacters => Reason::Trailing,
        ron::Error::Message(text) => match text.strip_prefix("id ").and_then(|it| it.strip_suffix(" occurs twice")) {
            Some(id) => Reason::DoubleId { id: id.to_owned() },
            None => Reason::Other { technical },
        },
        _ => Reason::Other { technical },
    }
}

/// Written with so many levels on lines of their own, behind `beginning`; what lies deeper stays on its line.
pub(super) fn written<T: serde::Serialize>(beginning: &str, value: &T, depth: usize) -> Result<String, Fault> {
    let text = writer::write(beginning.to_owned(), value, depth);
    text.map_err(|error| Fault::Unreadable { cause: Cause::Other { technical: error.to_string() } })
}
