//! Four A6 cards on an A4, to be cut along the two middle lines.
//!
//! Office printers leave the edge of the paper white, so colour stops well inside it on purpose. Between cards it runs up to
//! the cut.

use super::{Faces, cut_mark, placed};
use crate::model::Colour;
use crate::print::page::{Area, Page, Part, Point, Role};
use crate::print::paper::A4_MM;
use crate::print::{CardName, CardSize};

/// The white border along the edges of the sheet.
pub const BORDER_MM: f32 = 6.0;
/// How long the marks of the two cuts are; they lie in the border, at its inner edge.
pub const CUT_MARK_MM: f32 = 4.0;

const PLACES: usize = 4;

/// The sheets of one set, fronts and backs in turn.
pub(super) fn sheets(cards: &[Faces], mark: Colour) -> Vec<Page> {
    let places = places(cards);
    let sheet = |four: &[Option<&Faces>]| {
        let front = side(four.iter().map(|it| it.map(|it| it.front.as_slice())), Turned::No, mark);
        let back = side(four.iter().map(|it| it.map(|it| it.back.as_slice())), Turned::OverLongEdge, mark);
        [front, back]
    };
    places.chunks(PLACES).flat_map(sheet).collect()
}

/// Which card lies where. The card with all values closes a sheet that it has to itself with up to three others.
fn places(cards: &[Faces]) -> Vec<Option<&Faces>> {
    let mut places: Vec<Option<&Faces>> = cards.iter().map(Some).collect();
    let is_last_for_all = cards.last().is_some_and(|it| it.name == CardName::AllValues);
    while is_last_for_all && places.len() < PLACES {
        places.insert(places.len() - 1, None);
    }
    places
}

/// Whether a side shows when the sheet is turned over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turned {
    No,
    OverLongEdge,
}

fn side<'a>(cards: impl Iterator<Item = Option<&'a [Part]>>, turned: Turned, mark: Colour) -> Page {
    let (width_mm, height_mm) = CardSize::A6.size_mm();
    let mut page = Page::new(A4_MM.0, A4_MM.1);
    let block_top_mm = (A4_MM.1 - 2.0 * height_mm) / 2.0;
    let inside = page.trim.grown(-BORDER_MM);
    for (place, card) in cards.enumerate() {
        let Some(card) = card else { continue };
        let is_left = (place % 2 == 0) == (turned == Turned::No);
        let x_mm = if is_left { 0.0 } else { width_mm };
        let y_mm = block_top_mm + if place < 2 { 0.0 } else { height_mm };
        let window = Area::new(x_mm, y_mm, width_mm, height_mm).shared(&inside).unwrap_or_default();
        page.parts.extend(placed(card, Point::new(x_mm, y_mm), &window));
    }
    page.parts.push(cut_marks(mark));
    page
}

fn cut_marks(mark: Colour) -> Part {
    let (right_mm, bottom_mm) = A4_MM;
    let (middle_mm, centre_mm) = (right_mm / 2.0, bottom_mm / 2.0);
    let (near_mm, far_mm) = (BORDER_MM - CUT_MARK_MM, BORDER_MM);
    let line = |x1: f32, y1: f32, x2: f32, y2: f32| cut_mark(Point::new(x1, y1), Point::new(x2, y2), mark);
    let items = vec![
        line(middle_mm, near_mm, middle_mm, far_mm),
        line(middle_mm, bottom_mm - far_mm, middle_mm, bottom_mm - near_mm),
        line(near_mm, centre_mm, far_mm, centre_mm),
        line(right_mm - far_mm, centre_mm, right_mm - near_mm, centre_mm),
    ];
    Part { role: Role::Decoration, items }
}
