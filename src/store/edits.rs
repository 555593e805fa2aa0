//! A list of edits in a file of its own, as `waardenbord apply` takes it: RON without a first line of ours.

use std::path::Path;

use super::disk::Disk;
use super::error::{Fault, ReadError};
use super::{format, ron_text};
use crate::model::Edit;

/// How many values are read: far above what is ever written by hand or by a recipe. An edit without anything in it takes
/// eight bytes in a file and thirty times that in memory.
const MOST_VALUES: usize = 400_000;

/// Reads a list of edits.
pub fn read(disk: &dyn Disk, path: &Path) -> Result<Vec<Edit>, ReadError> {
    let fail = |fault| ReadError::new(path, fault);
    let bytes = format::read_bytes(disk, path).map_err(fail)?;
    decode(&bytes).map_err(fail)
}

/// The list of edits in these bytes; comments may stand before it.
pub fn decode(bytes: &[u8]) -> Result<Vec<Edit>, Fault> {
    let text = ron_text::text_of(bytes)?;
    let mut skipped = 0;
    while let Some(rest) = text.get(skipped..).filter(|it| it.trim_start().starts_with("//")) {
        let comment = rest.len() - rest.trim_start().len();
        skipped += rest.get(comment..).and_then(|it| it.find('\n')).map_or(rest.len(), |it| comment + it + 1);
    }
    ron_text::parse(text, skipped, &["["], MOST_VALUES)
}

/// One edit as it stands in such a list, on one line.
pub fn line(edit: &Edit) -> Result<String, Fault> {
    ron_text::written("", edit, 0)
}
