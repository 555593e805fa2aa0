//! Paper as blocks from top to bottom, and what becomes of them: pages.
//!
//! A document says what stands on it ([`Block`]) and on what paper ([`Format`]); here it is decided where. Type shrinks to
//! the least that the format allows, then a document either goes on on a next page or is refused by name.
//!
//! What does not live here: what a document says (`documents`), how text becomes lines (`type_setting`), cards on sheets
//! (`imposition`).
//!
//! Invariant: nothing is clipped. A heading stays with what it heads, a mark with its item, a row of a table with itself.

mod fitting;
mod lay;
mod paging;
mod sheet;
mod style;
mod table;

pub use super::documents::flow::Mark;

use super::picture::PagePicture;

pub use sheet::{Band, Length, Sheet, SheetFormat, SheetSet, set_sheets};
pub use style::{Ink, Sizes, Style};

/// What a text is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextRole {
    /// A heading, 1 for the highest.
    Heading(u8),
    /// A paragraph.
    Paragraph,
}

/// Something that stands under what is before it.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A text; an empty one takes no room, nor does an empty item.
    Text(TextRole, String, Style),
    /// An item of a list with its mark.
    Item(Mark, String, Style),
    /// Lines to write on by hand.
    Lines(Lines),
    /// Room, in parts of the size of what is read.
    Gap(f32),
    /// Takes what is left on a page that is filled.
    Spring,
    /// A thin line.
    Rule,
    /// A picture in the middle, as large as goes in the width and this height, in mm.
    Picture(PagePicture, f32),
    /// Labels beside each other, each with a line to write on; the numbers are parts of the width.
    Fields(Vec<(String, f32)>),
    /// A box to tick.
    Tick,
    /// A line between two sides with a point on it, from 0 to 100.
    Scale(u8),
    /// Blocks beside each other.
    Columns(Columns),
    /// Blocks on a ground of colour.
    Panel(Panel),
    /// A table.
    Table(Table),
    /// Blocks that are not parted.
    Together(Vec<Block>),
}

/// Lines to write on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lines {
    /// At least so many.
    pub count: u16,
    /// Whether there are as many as the page has room for.
    pub is_filling: bool,
}

/// Blocks beside each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns {
    /// The widths in parts of each other.
    pub widths: Vec<f32>,
    /// Between two of them, in mm.
    pub gap_mm: f32,
    /// One list of blocks for each width.
    pub columns: Vec<Vec<Block>>,
}

impl Columns {
    /// Columns of the same width.
    pub fn even(columns: Vec<Vec<Block>>, gap_mm: f32) -> Block {
        Block::Columns(Self { widths: vec![1.0; columns.len()], gap_mm, columns })
    }
}

/// Blocks on a ground of colour.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// The ground.
    pub ground: Ink,
    /// From its edge to what is on it, in mm.
    pub inset_mm: f32,
    /// What is on it.
    pub blocks: Vec<Block>,
}

/// A table. Its head is drawn again on each page.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The widths in parts of each other.
    pub widths: Vec<f32>,
    /// The names of the columns; none: it has no head.
    pub head: Vec<String>,
    /// Whether the first cell of each row names the row.
    pub names_rows: bool,
    /// What stands in the cells.
    pub rows: Vec<Vec<Vec<Block>>>,
    /// The least height of a row, in mm: room to write.
    pub row_mm: f32,
    /// Whether rows share what is left on a page that is filled.
    pub is_filling: bool,
}

/// Why blocks do not come on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// A word is wider than its column, in the smallest type.
    Wide(String),
    /// There is more than goes on the page.
    Full,
}

impl Block {
    /// A heading.
    pub fn heading(level: u8, text: impl Into<String>, style: Style) -> Self {
        Self::Text(TextRole::Heading(level), text.into(), style)
    }

    /// A paragraph.
    pub fn paragraph(text: impl Into<String>, style: Style) -> Self {
        Self::Text(TextRole::Paragraph, text.into(), style)
    }

    /// A paragraph in the type to read.
    pub fn body(text: impl Into<String>) -> Self {
        Self::paragraph(text, Style::BODY)
    }

    /// So many lines to write on.
    pub fn lines(count: u16) -> Self {
        Self::Lines(Lines { count, is_filling: false })
    }

    /// As many lines to write on as there is room for, and at least so many.
    pub fn filling_lines(count: u16) -> Self {
        Self::Lines(Lines { count, is_filling: true })
    }

    /// The same in characters that paper knows.
    fn plain(&mut self) {
        match self {
            Self::Text(_, text, _) | Self::Item(_, text, _) => *text = super::type_setting::wording::plain(text),
            Self::Columns(columns) => columns.columns.iter_mut().flatten().for_each(Self::plain),
            Self::Panel(panel) => panel.blocks.iter_mut().for_each(Self::plain),
            Self::Together(blocks) => blocks.iter_mut().for_each(Self::plain),
            Self::Table(table) => {
                for name in &mut table.head {
                    *name = super::type_setting::wording::plain(name);
                }
                table.rows.iter_mut().flatten().flatten().for_each(Self::plain);
            }
            Self::Fields(fields) => {
                fields.iter_mut().for_each(|it| it.0 = super::type_setting::wording::plain(&it.0));
            }
            Self::Lines(_)
            | Self::Gap(_)
            | Self::Spring
            | Self::Rule
            | Self::Picture(..)
            | Self::Tick
            | Self::Scale(_) => {}
        }
    }

    /// All texts in it, in the order of reading.
    fn texts<'a>(&'a self, all: &mut Vec<&'a String>) {
        match self {
            Self::Text(_, text, _) | Self::Item(_, text, _) => all.push(text),
            Self::Columns(columns) => columns.columns.iter().flatten().for_each(|it| it.texts(all)),
            Self::Panel(panel) => panel.blocks.iter().for_each(|it| it.texts(all)),
            Self::Together(blocks) => blocks.iter().for_each(|it| it.texts(all)),
            Self::Table(table) => {
                all.extend(&table.head);
                table.rows.iter().flatten().flatten().for_each(|it| it.texts(all));
            }
            Self::Fields(fields) => all.extend(fields.iter().map(|it| &it.0)),
            Self::Lines(_)
            | Self::Gap(_)
            | Self::Spring
            | Self::Rule
            | Self::Picture(..)
            | Self::Tick
            | Self::Scale(_) => {}
        }
    }

    /// Whether nobody would see it, so that it takes no room either.
    fn is_empty(&self) -> bool {
        matches!(self, Self::Text(_, text, _) | Self::Item(_, text, _) if text.is_empty())
    }

    /// What it consists of, list by list, where it is more than one thing.
    fn parts(&self) -> Vec<&[Self]> {
        match self {
            Self::Together(blocks) => vec![blocks],
            Self::Panel(panel) => vec![&panel.blocks],
            Self::Columns(columns) => columns.columns.iter().map(Vec::as_slice).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether it takes what is left on a page that is filled.
    fn is_filling(&self) -> bool {
        match self {
            Self::Spring => true,
            Self::Lines(lines) => lines.is_filling,
            Self::Table(table) => table.is_filling,
            Self::Columns(columns) => columns.columns.iter().flatten().any(Self::is_filling),
            Self::Panel(panel) => panel.blocks.iter().any(Self::is_filling),
            Self::Together(blocks) => blocks.iter().any(Self::is_filling),
            _ => false,
        }
    }
}
