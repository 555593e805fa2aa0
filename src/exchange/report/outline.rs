//! Blocks in the making. What says nothing is left out: an empty paragraph, a section without a word, a column in which
//! no row has anything.

use super::{Block, Grid, Line};
use crate::exchange::said::Said;

/// Blocks in the making.
pub(super) struct Outline<'a> {
    pub(super) said: &'a Said<'a>,
    pub(super) blocks: Vec<Block>,
}

impl<'a> Outline<'a> {
    pub(super) fn new(said: &'a Said<'a>) -> Self {
        Self { said, blocks: Vec::new() }
    }

    /// A heading, whether or not something follows.
    pub(super) fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.blocks.push(Block::Heading { level, text: text.into() });
    }

    /// A heading with what `fill` writes under it; neither where that is nothing.
    pub(super) fn section(&mut self, level: u8, text: impl Into<String>, fill: impl FnOnce(&mut Self)) {
        self.heading(level, text);
        let empty = self.blocks.len();
        fill(self);
        if self.blocks.len() == empty {
            self.blocks.pop();
        }
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        self.line(Line { about: String::new(), text: text.to_owned() });
    }

    /// A text behind the word under `key`.
    pub(super) fn about(&mut self, key: &str, text: &str) {
        if !text.trim().is_empty() {
            self.line(Line { about: self.said.say(key), text: text.to_owned() });
        }
    }

    fn line(&mut self, line: Line) {
        if line.says_something() {
            self.blocks.push(Block::Paragraph(line));
        }
    }

    /// A list under a word.
    pub(super) fn list(&mut self, about: &str, lines: impl IntoIterator<Item = Line>) {
        let lines: Vec<Line> = lines.into_iter().filter(Line::says_something).collect();
        if !lines.is_empty() {
            self.line(Line { about: about.to_owned(), text: String::new() });
            self.blocks.push(Block::List(lines));
        }
    }

    /// A table with these keys above its columns.
    pub(super) fn table(&mut self, keys: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
        let says_something = |row: &Vec<String>| row.iter().any(|it| !it.trim().is_empty());
        let rows: Vec<Vec<String>> = rows.into_iter().filter(says_something).collect();
        let is_used = |column: usize| rows.iter().any(|it| it.get(column).is_some_and(|it| !it.trim().is_empty()));
        let used: Vec<bool> = (0..keys.len()).map(is_used).collect();
        let kept = |row: Vec<String>| row.into_iter().zip(&used).filter(|it| *it.1).map(|it| it.0).collect();
        let columns: Vec<String> = kept(keys.iter().map(|it| self.said.say(it)).collect());
        if !columns.is_empty() {
            self.blocks.push(Block::Table(Grid { columns, rows: rows.into_iter().map(kept).collect() }));
        }
    }
}

impl Line {
    /// A text that is about nothing else.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self { about: String::new(), text: text.into() }
    }

    fn says_something(&self) -> bool {
        !self.about.trim().is_empty() || !self.text.trim().is_empty()
    }
}
