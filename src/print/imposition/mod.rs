//! Cards on sheets: where each lies, how far its colour runs, where to cut, and what lies behind what.
//!
//! What does not live here: what is on a card. Sides come as parts in mm from the upper left of their card.
//!
//! Invariant: text and pictures move, they never change; only filled rectangles are cut off, at the edge that colour has to keep. A back
//! lies behind its front when the sheet is turned as [`Sides`] says.

mod grid;
mod marks;

use super::documents::{CardFaces, Shift, Sides};
use super::page::{Area, Fill, Item, Page, Part, PictureItem, Point, Stroke, TextItem};
use super::{CardName, CardSize, Shown};
use crate::model::Colour;
use crate::print::paper::A4_MM;

use grid::Grid;

pub use grid::BORDER_MM;
pub use marks::{CUT_MARK_MM, MARK_PT};

/// On which paper small cards are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Stock {
    /// As office printers have it, which leave a white border.
    #[default]
    A4,
    /// With room to cut: colour runs over the edge of each card.
    A3,
}

/// Both sides of a card, before it lies anywhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Faces {
    /// Which card.
    pub name: CardName,
    /// The parts of the front.
    pub front: Vec<Part>,
    /// The parts of the back.
    pub back: Vec<Part>,
}

/// How cards are laid on sheets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Imposing<'a> {
    /// How large a card is.
    pub size: CardSize,
    /// On which paper small cards lie.
    pub stock: Stock,
    /// How sheets are turned.
    pub sides: Sides,
    /// How far backs are moved to lie behind their fronts.
    pub shift: Shift,
    /// Whether there are marks to cut along.
    pub marks: Shown,
    /// Their colour.
    pub colour: Colour,
    /// A line to measure, from its left end; goes along with the marks where there is room.
    pub control: &'a [Part],
}

impl Imposing<'_> {
    /// The pages of one set.
    ///
    /// Printed on both sides: fronts and backs in turn. On one side: all fronts, then all backs, to be cut out and glued.
    /// To fold: fronts and backs beside each other.
    pub fn pages(&self, cards: &[Faces]) -> Vec<Page> {
        let grid = Grid::of(self.size, self.stock, self.sides);
        let places = places(cards, &grid);
        let sheets: Vec<&[Option<&Faces>]> = places.chunks(grid.cards().max(1)).collect();
        let fronts = || sheets.iter().map(|it| self.page(&grid, it, Face::Front));
        match self.sides {
            Sides::Fold => fronts().collect(),
            Sides::Single => fronts().chain(sheets.iter().map(|it| self.page(&grid, it, Face::BackAlone))).collect(),
            Sides::Long | Sides::Short => {
                sheets.iter().flat_map(|it| [Face::Front, Face::Back].map(|face| self.page(&grid, it, face))).collect()
            }
        }
    }

    /// The name of the paper of a sheet.
    pub fn paper_name(&self) -> &'static str {
        let grid = Grid::of(self.size, self.stock, self.sides);
        let area = grid.paper_mm.0 * grid.paper_mm.1;
        if area > 1.2 * A4_MM.0 * A4_MM.1 { "A3" } else { "A4" }
    }

    fn page(&self, grid: &Grid, cards: &[Option<&Faces>], face: Face) -> Page {
        let mut page = Page::new(grid.paper_mm.0, grid.paper_mm.1);
        (page.trim, page.bleed) = (grid.trim(), grid.bleed());
        let mut put = |parts: &[Part], column: usize, row: usize| {
            let cell = grid.cell(column, row);
            page.parts.extend(placed(parts, Point::new(cell.x_mm, cell.y_mm), &grid.window(column, row)));
        };
        for (place, card) in cards.iter().enumerate() {
            let Some(card) = card else { continue };
            if grid.is_folded {
                put(&card.back, 0, place);
                put(&card.front, 1, place);
                continue;
            }
            let (column, row) = (place % grid.columns, place / grid.columns);
            match face {
                Face::Front => put(&card.front, column, row),
                Face::Back => put(&card.back, grid.columns - 1 - column, row),
                Face::BackAlone => put(&card.back, column, row),
            }
        }
        if self.marks == Shown::Yes {
            page.parts.push(marks::of(grid, self.colour));
            if let (Some(at), Face::Front) = (grid.control_at(), face) {
                page.parts.extend(moved(self.control.to_vec(), at));
            }
        }
        if face == Face::Back {
            page.parts = moved(std::mem::take(&mut page.parts), self.shift.on_back());
            page.is_turned = self.sides == Sides::Short;
        }
        page
    }

    /// Which card lies where, counted over all sheets; the point in mm from the upper left of a page of this number.
    pub fn card_at(&self, cards: usize, sheet: usize, at: Point, is_back: bool) -> Option<usize> {
        let grid = Grid::of(self.size, self.stock, self.sides);
        let each = grid.cards().max(1);
        let empty = if is_set(cards, &grid) { 0 } else { each - cards };
        let place = sheet * each + grid.card_at(at, is_back)?;
        match place {
            it if it < cards.saturating_sub(1) => Some(it),
            it if it + 1 == cards + empty => cards.checked_sub(1),
            _ => None,
        }
    }
}

/// One side of a sheet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Face {
    Front,
    Back,
    /// A back on a sheet of its own.
    BackAlone,
}

/// Whether the last card follows the others at once.
fn is_set(cards: usize, grid: &Grid) -> bool {
    cards >= grid.cards() || grid.is_folded
}

/// Which card lies where. The card with all values closes a sheet that it has to itself with up to three others.
fn places<'a>(cards: &'a [Faces], grid: &Grid) -> Vec<Option<&'a Faces>> {
    let mut places: Vec<Option<&Faces>> = cards.iter().map(Some).collect();
    let is_last_for_all = cards.last().is_some_and(|it| it.name == CardName::AllValues);
    while is_last_for_all && !is_set(places.len(), grid) {
        places.insert(places.len() - 1, None);
    }
    places
}

/// A sheet on larger paper that is cut to its size: colour runs over the edge, and there are marks to cut along.
pub fn to_be_cut(page: &Page, colour: Colour) -> Page {
    let grid = Grid::around((page.width_mm, page.height_mm));
    let cell = grid.cell(0, 0);
    let mut around = Page::new(grid.paper_mm.0, grid.paper_mm.1);
    (around.trim, around.bleed, around.is_turned) = (grid.trim(), grid.bleed(), page.is_turned);
    around.parts = placed(&page.parts, Point::new(cell.x_mm, cell.y_mm), &grid.window(0, 0));
    around.parts.push(marks::of(&grid, colour));
    around
}

/// A card as it is after cutting.
pub fn cut_out(card: Faces, size: CardSize) -> CardFaces {
    let (width_mm, height_mm) = size.size_mm();
    let page = |parts: &[Part]| {
        let mut page = Page::new(width_mm, height_mm);
        page.parts = placed(parts, Point::default(), &page.trim);
        page
    };
    CardFaces { front: page(&card.front), back: page(&card.back), name: card.name }
}

/// The parts so far from where they are; nothing of them is cut off.
pub(in crate::print) fn moved(mut parts: Vec<Part>, by: Point) -> Vec<Part> {
    for item in parts.iter_mut().flat_map(|it| &mut it.items) {
        match item {
            Item::Fill(fill) => fill.area = fill.area.moved(by.x_mm, by.y_mm),
            Item::Stroke(stroke) => stroke.points.iter_mut().for_each(|it| *it = it.moved(by.x_mm, by.y_mm)),
            Item::Picture(picture) => picture.area = picture.area.moved(by.x_mm, by.y_mm),
            Item::Text(text) => {
                text.x_mm += by.x_mm;
                text.baseline_mm += by.y_mm;
            }
        }
    }
    parts
}

/// The parts with their upper left here, their colour kept within a window of the page.
pub(in crate::print) fn placed(parts: &[Part], at: Point, window: &Area) -> Vec<Part> {
    let part = |part: &Part| Part {
        role: part.role,
        items: part.items.iter().filter_map(|it| placed_item(it, at, window)).collect(),
    };
    parts.iter().map(part).collect()
}

fn placed_item(item: &Item, at: Point, window: &Area) -> Option<Item> {
    Some(match item {
        Item::Fill(fill) => {
            Item::Fill(Fill { area: fill.area.moved(at.x_mm, at.y_mm).shared(window)?, colour: fill.colour })
        }
        Item::Stroke(stroke) => {
            let points = stroke.points.iter().map(|it| it.moved(at.x_mm, at.y_mm)).collect();
            Item::Stroke(Stroke { points, ..stroke.clone() })
        }
        Item::Picture(picture) => {
            Item::Picture(PictureItem { area: picture.area.moved(at.x_mm, at.y_mm), picture: picture.picture.clone() })
        }
        Item::Text(text) => {
            Item::Text(TextItem { x_mm: text.x_mm + at.x_mm, baseline_mm: text.baseline_mm + at.y_mm, ..text.clone() })
        }
    })
}
