//! One card a page, for a printing office: colour runs over the edge, marks outside it show where to cut.

use super::{Faces, cut_mark, placed};
use crate::model::Colour;
use crate::print::CardSize;
use crate::print::page::{Area, Page, Part, Point, Role};
use crate::print::paper::BLEED_MM;

/// The room around a card, for bleed and marks.
const AROUND_MM: f32 = 10.0;
/// How long a mark is; it begins outside the bleed.
const MARK_MM: f32 = 5.0;
/// From the bleed to a mark.
const AIR_MM: f32 = 1.0;

/// The pages of one set, fronts and backs in turn.
pub(super) fn pages(size: CardSize, cards: &[Faces], mark: Colour) -> Vec<Page> {
    cards.iter().flat_map(|card| [page(size, &card.front, mark), page(size, &card.back, mark)]).collect()
}

fn page(size: CardSize, parts: &[Part], mark: Colour) -> Page {
    let (width_mm, height_mm) = size.size_mm();
    let trim = Area::new(AROUND_MM, AROUND_MM, width_mm, height_mm);
    let bleed = trim.grown(BLEED_MM);
    let mut parts = placed(parts, Point::new(trim.x_mm, trim.y_mm), &bleed);
    parts.push(crop_marks(&trim, mark));
    Page { width_mm: width_mm + 2.0 * AROUND_MM, height_mm: height_mm + 2.0 * AROUND_MM, trim, bleed, parts }
}

fn crop_marks(trim: &Area, mark: Colour) -> Part {
    let near_mm = BLEED_MM + AIR_MM;
    let far_mm = near_mm + MARK_MM;
    let mut items = Vec::new();
    for (y_mm, down) in [(trim.y_mm, -1.0), (trim.bottom_mm(), 1.0)] {
        for (x_mm, right) in [(trim.x_mm, -1.0), (trim.right_mm(), 1.0)] {
            let corner = Point::new(x_mm, y_mm);
            items.push(cut_mark(corner.moved(0.0, down * near_mm), corner.moved(0.0, down * far_mm), mark));
            items.push(cut_mark(corner.moved(right * near_mm, 0.0), corner.moved(right * far_mm, 0.0), mark));
        }
    }
    Part { role: Role::Decoration, items }
}
