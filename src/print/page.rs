//! A finished page: a display list in f32 mm from the top left, y down, type in pt, with its structure.
//!
//! Invariant: whoever draws a page only translates. Text comes with its glyphs, its place and its width.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use super::paper::BLEED_MM;
use super::picture::PagePicture;
use super::type_setting::Face;
use crate::model::Colour;

/// The mark at the end of a line inside a word. It is drawn as a hyphen and read as part of the word.
pub const SOFT_HYPHEN: char = '\u{AD}';

/// A place, in mm from the top left of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x_mm: f32,
    /// Down.
    pub y_mm: f32,
}

impl Point {
    /// The place at these distances.
    pub const fn new(x_mm: f32, y_mm: f32) -> Self {
        Self { x_mm, y_mm }
    }

    /// The place so far from this one.
    #[must_use]
    pub fn moved(self, right_mm: f32, down_mm: f32) -> Self {
        Self { x_mm: self.x_mm + right_mm, y_mm: self.y_mm + down_mm }
    }
}

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x_mm: f32,
    /// Upper edge.
    pub y_mm: f32,
    /// Width.
    pub width_mm: f32,
    /// Height.
    pub height_mm: f32,
}

impl Area {
    /// The rectangle at this place of this size.
    pub const fn new(x_mm: f32, y_mm: f32, width_mm: f32, height_mm: f32) -> Self {
        Self { x_mm, y_mm, width_mm, height_mm }
    }

    /// A band along the top of a page so wide, down to here. It reaches over the edges: where a page is cut, colour runs
    /// on.
    pub fn band(page_width_mm: f32, height_mm: f32) -> Self {
        Self::new(-BLEED_MM, -BLEED_MM, page_width_mm + 2.0 * BLEED_MM, height_mm + BLEED_MM)
    }

    /// Right edge.
    pub fn right_mm(&self) -> f32 {
        self.x_mm + self.width_mm
    }

    /// Lower edge.
    pub fn bottom_mm(&self) -> f32 {
        self.y_mm + self.height_mm
    }

    /// The rectangle so far from this one.
    #[must_use]
    pub fn moved(&self, right_mm: f32, down_mm: f32) -> Self {
        Self { x_mm: self.x_mm + right_mm, y_mm: self.y_mm + down_mm, ..*self }
    }

    /// The rectangle with this much more on each side; less where negative.
    #[must_use]
    pub fn grown(&self, by_mm: f32) -> Self {
        Self::new(self.x_mm - by_mm, self.y_mm - by_mm, self.width_mm + 2.0 * by_mm, self.height_mm + 2.0 * by_mm)
    }

    /// What lies in both, if anything does.
    pub fn shared(&self, other: &Self) -> Option<Self> {
        let (left, top) = (self.x_mm.max(other.x_mm), self.y_mm.max(other.y_mm));
        let (right, bottom) = (self.right_mm().min(other.right_mm()), self.bottom_mm().min(other.bottom_mm()));
        (right > left && bottom > top).then(|| Self::new(left, top, right - left, bottom - top))
    }
}

/// What a part of a page is to someone who has it read aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Begins a card; has no items itself.
    Section,
    /// A heading, 1 for the highest.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An item of a list; neighbours are one list.
    ListItem,
    /// Stands in a cell of a table; neighbours are one table, those of one row and column are one cell.
    Cell(Cell),
    /// Goes on with the paragraph or item before it, at the top of a next column or page.
    Continued,
    /// A picture, with what it shows in words.
    Figure,
    /// The same on each page of a run: page numbers, running heads and feet. Seen, not read.
    Pagination,
    /// Seen, not read: bands, ticks, lines to write on, marks to cut along.
    Decoration,
}

/// A place in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// From 0 on.
    pub row: u16,
    /// From 0 on.
    pub column: u16,
    /// What it is to the other cells.
    pub head: CellHead,
}

/// What a cell says of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellHead {
    /// It names its column.
    OfColumn,
    /// It names its row.
    OfRow,
    /// Nothing.
    No,
}

/// Items that are one thing to a reader.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What they are.
    pub role: Role,
    /// In the order of drawing and reading.
    pub items: Vec<Item>,
}

/// Something to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A filled rectangle.
    Fill(Fill),
    /// A line through points.
    Stroke(Stroke),
    /// A piece of text on one line.
    Text(TextItem),
    /// A picture.
    Picture(PictureItem),
}

/// A picture where it stands. Pages share what is in it, and a file holds it once.
#[derive(Clone, Debug, PartialEq)]
pub struct PictureItem {
    /// Where; it has the picture's own ratio.
    pub area: Area,
    /// The picture.
    pub picture: PagePicture,
}

/// A filled rectangle.
#[derive(Clone, Debug, PartialEq)]
pub struct Fill {
    /// Where.
    pub area: Area,
    /// In which colour.
    pub colour: Colour,
}

/// How a line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// At the point itself, square.
    Flat,
    /// Half its width further, round; its corners are round too.
    Round,
}

/// A line through points.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// At least two.
    pub points: Vec<Point>,
    /// How thick.
    pub width_pt: f32,
    /// How it ends.
    pub ending: Ending,
    /// In which colour.
    pub colour: Colour,
}

/// One shape of a typeface, placed after the one before it.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the typeface.
    pub id: u16,
    /// How far the next one is, in 1/1000 of the type size, kerning included.
    pub advance: f32,
    /// How far right of its place it is drawn, in 1/1000 of the type size.
    pub right: f32,
    /// How far above its place it is drawn, in 1/1000 of the type size.
    pub up: f32,
    /// The bytes of the item's text that it stands for; empty for a further glyph of the same letters.
    pub text: Range<usize>,
}

/// A piece of text on one line, in one typeface.
#[derive(Clone, Debug, PartialEq)]
pub struct TextItem {
    /// What it says; ends with [`SOFT_HYPHEN`] where a word goes on on the next line, or with the space of the line's end.
    pub text: Arc<String>,
    /// The typeface.
    pub face: Face,
    /// The type size.
    pub size_pt: f32,
    /// Left end.
    pub x_mm: f32,
    /// The line that letters stand on.
    pub baseline_mm: f32,
    /// Width, without a space at the end.
    pub width_mm: f32,
    /// In which colour.
    pub colour: Colour,
    /// The shapes, from left to right. What stands on many sheets has them once.
    pub glyphs: Arc<Vec<Glyph>>,
}

impl TextItem {
    /// What is seen: the text, with a hyphen where the word goes on on the next line, without the space at the end.
    pub fn shown(&self) -> Cow<'_, str> {
        match self.text.strip_suffix(SOFT_HYPHEN) {
            Some(head) => Cow::Owned(format!("{head}-")),
            None => Cow::Borrowed(self.text.trim_end_matches(' ')),
        }
    }
}

/// A page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Width of the whole page, marks outside the cut included.
    pub width_mm: f32,
    /// Height of the whole page.
    pub height_mm: f32,
    /// What is left after cutting.
    pub trim: Area,
    /// How far colour runs.
    pub bleed: Area,
    /// Whether it comes out of the printer upside down: the back of a sheet that is turned over its short edge.
    pub is_turned: bool,
    /// What is on it, in the order of drawing and reading.
    pub parts: Vec<Part>,
}

impl Page {
    /// An empty page that is not cut.
    pub fn new(width_mm: f32, height_mm: f32) -> Self {
        let all = Area::new(0.0, 0.0, width_mm, height_mm);
        Self { width_mm, height_mm, trim: all, bleed: all, is_turned: false, parts: Vec::new() }
    }

    /// Where a place of what is drawn lies on the paper, and the other way round.
    pub fn turned(&self, at: Point) -> Point {
        if self.is_turned { Point::new(self.width_mm - at.x_mm, self.height_mm - at.y_mm) } else { at }
    }

    /// All items, in the order of drawing.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.parts.iter().flat_map(|it| &it.items)
    }

    /// All pieces of text, in the order of reading.
    pub fn texts(&self) -> impl Iterator<Item = &TextItem> {
        self.items().filter_map(|it| if let Item::Text(text) = it { Some(text) } else { None })
    }
}
