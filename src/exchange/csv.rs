//! Splits text into records and cells.
//!
//! Written here rather than taken from a library since what people hand in is looser than RFC 4180: a cell such as
//! `"Doen" wat we zeggen` keeps its quotation marks, a quotation mark that is never closed takes no other line with it,
//! and every record knows the lines on which it really stands.

use std::borrow::Cow;

/// How many cells of a record are kept; the rest is only counted, so that a line of separators costs no memory.
pub(super) const MOST_CELLS: usize = 64;

/// One record of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record<'a> {
    /// The line on which it begins, from 1 on.
    pub(super) line: usize,
    /// The line on which it ends.
    pub(super) last_line: usize,
    /// Its first cells, at most [`MOST_CELLS`].
    pub(super) cells: Vec<Cow<'a, str>>,
    /// How many cells it has.
    pub(super) count: usize,
}

impl Record<'_> {
    fn is_blank(&self) -> bool {
        self.count <= MOST_CELLS && self.cells.iter().all(|it| it.trim().is_empty())
    }
}

/// The records of a text whose lines end in `\n`; lines without text are passed over.
#[derive(Clone, Debug)]
pub(super) struct Records<'a> {
    rest: &'a str,
    line: usize,
    delimiter: char,
}

impl<'a> Records<'a> {
    /// Splits `text`, whose first line is line number `line`.
    pub(super) fn new(text: &'a str, line: usize, delimiter: char) -> Self {
        Self { rest: text, line, delimiter }
    }

    fn record(&mut self) -> Record<'a> {
        let mut record = Record { line: self.line, last_line: self.line, cells: Vec::new(), count: 0 };
        loop {
            let cell = self.cell();
            record.count += 1;
            if record.count <= MOST_CELLS {
                record.cells.push(cell);
            }
            record.last_line = self.line;
            if let Some(rest) = self.rest.strip_prefix(self.delimiter) {
                self.rest = rest;
            } else {
                self.rest = self.rest.strip_prefix('\n').unwrap_or(self.rest);
                self.line += 1;
                return record;
            }
        }
    }

    /// Takes one cell and leaves what follows it: a delimiter, the end of the line or nothing.
    fn cell(&mut self) -> Cow<'a, str> {
        if let Some((cell, rest)) = quoted(self.rest, self.delimiter) {
            self.line += cell.matches('\n').count();
            self.rest = rest;
            return cell;
        }
        let end = self.rest.find([self.delimiter, '\n']).unwrap_or(self.rest.len());
        let (cell, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        Cow::Borrowed(cell)
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        while !self.rest.is_empty() {
            let record = self.record();
            if !record.is_blank() {
                return Some(record);
            }
        }
        None
    }
}

/// A cell in quotation marks and what follows it; nothing where the marks belong to the text.
///
/// Stops at the first mark that is not doubled, which keeps reading linear on any input: a cell that could start another
/// long search has an odd run of marks, and that is where an earlier search ended.
fn quoted(text: &str, delimiter: char) -> Option<(Cow<'_, str>, &str)> {
    let inside = text.strip_prefix('"')?;
    let mut from = 0;
    loop {
        let close = from + inside.get(from..)?.find('"')?;
        let rest = inside.get(close + 1..)?;
        if rest.starts_with('"') {
            from = close + 2;
            continue;
        }
        let content = inside.get(..close)?;
        let cell = if from == 0 { Cow::Borrowed(content) } else { Cow::Owned(content.replace("\"\"", "\"")) };
        return (rest.is_empty() || rest.starts_with([delimiter, '\n'])).then_some((cell, rest));
    }
}
