//! Cards on sheets: where each lies, how far its colour runs, where to cut.
//!
//! What does not live here: what is on a card. Sides come as parts in mm from the upper left of their card.
//!
//! Invariant: text and pictures move, they never change; only filled rectangles are cut off, at the edge that colour has to keep.

mod four_up;
mod single;

use super::page::{Area, Ending, Fill, Item, Page, Part, PictureItem, Point, Stroke, TextItem};
use super::{CardFaces, CardName, CardSize};
use crate::model::Colour;

pub use four_up::{BORDER_MM, CUT_MARK_MM};

/// The thickness of marks to cut along.
pub const MARK_PT: f32 = 0.25;

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

/// The pages of one set, fronts and backs in turn.
pub fn set(size: CardSize, cards: &[Faces], mark: Colour) -> Vec<Page> {
    match size {
        CardSize::A6 => four_up::sheets(cards, mark),
        CardSize::A5 | CardSize::A4 => single::pages(size, cards, mark),
    }
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

/// A mark to cut along.
fn cut_mark(from: Point, to: Point, colour: Colour) -> Item {
    Item::Stroke(Stroke { points: vec![from, to], width_pt: MARK_PT, ending: Ending::Flat, colour })
}
