//! All text of a project in one order: headings, paragraphs, lists and tables. How they are written in a file is not known
//! here.
//!
//! What was decided stands first, what people wrote on their sheets last. Invariant: every text that somebody wrote is
//! in it, withdrawn and set aside ones too; a test walks the whole file of a project.

mod boards;
mod decided;
mod given;
mod input;
mod outline;
mod values;

use jiff::civil::Date;

use super::said::Said;
use crate::model::Project;
use crate::words::{Language, Words};
use outline::Outline;

/// A part of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// What stands above the blocks that follow.
    Heading {
        /// From 1 on, the highest.
        level: u8,
        /// May hold line breaks.
        text: String,
    },
    /// A paragraph.
    Paragraph(Line),
    /// Items, each of its own.
    List(Vec<Line>),
    /// A table.
    Table(Grid),
}

/// A text, and what it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What it is about; may be empty.
    pub about: String,
    /// May hold line breaks, and be empty.
    pub text: String,
}

/// A table with a heading above each column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// The headings.
    pub columns: Vec<String>,
    /// Cells, one for each column.
    pub rows: Vec<Vec<String>>,
}

/// All text of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What stands above it.
    pub title: String,
    /// Whose values these are; may be empty.
    pub organisation: String,
    /// In which language its headings are.
    pub language: Language,
    /// The day that stands on it.
    pub date: Date,
    /// Its parts, in order.
    pub blocks: Vec<Block>,
}

/// All text of a project, with this date on it.
pub fn report(project: &Project, words: &Words, date: Date) -> Report {
    let said = Said::new(project, words);
    let mut outline = Outline::new(&said);
    outline.paragraph(&project.setup.organisation);
    outline.paragraph(&words.say_with("text-of-day", &[("date", words.date(date).into())]));
    decided::write(&mut outline);
    values::write(&mut outline);
    given::write(&mut outline);
    boards::write(&mut outline);
    input::write(&mut outline);
    let title = if project.setup.title.trim().is_empty() {
        words.say("project-without-title")
    } else {
        project.setup.title.clone()
    };
    let organisation = project.setup.organisation.clone();
    Report { title, organisation, language: words.language, date, blocks: outline.blocks }
}
