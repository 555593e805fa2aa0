//! How large things are on a card of each size. A6 is drawn by hand, the others follow from it.

use crate::print::CardSize;

/// The smallest type of what is read.
pub const SMALLEST_PT: f32 = 10.0;
/// The smallest type of the foot.
const SMALLEST_FOOT_PT: f32 = 7.0;
/// Type shrinks in steps of this.
pub const STEP_PT: f32 = 0.5;

/// Places in mm and type in pt of one card size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// Width of the card.
    pub width_mm: f32,
    /// Height of the card.
    pub height_mm: f32,
    /// How much larger than A6.
    pub scale: f32,
    /// From the edge to the text, left and right.
    pub side_mm: f32,
    /// From the upper edge to the text.
    pub top_mm: f32,
    /// From the lower edge to the last line of the foot.
    pub bottom_mm: f32,
    /// The heights that the band can have, the finest first.
    pub bands_mm: [f32; 3],
    /// The largest and smallest type of a value.
    pub value_pt: (f32, f32),
    /// The largest and smallest type of a core.
    pub core_pt: (f32, f32),
    /// The largest type of what is read.
    pub body_pt: f32,
    /// The type of the foot.
    pub foot_pt: f32,
    /// The type of the number to hold up.
    pub number_pt: f32,
    /// From line to line where people write by hand.
    pub write_mm: f32,
}

impl Measures {
    /// The measures of a card of this size.
    pub fn of(size: CardSize) -> Self {
        // The side of A5 is the root of two times that of A6. Type to read grows less than paper does: it is read from the
        // same distance more often than not.
        let (scale, body_pt, foot_pt) = match size {
            CardSize::A6 => (1.0, 11.0, SMALLEST_FOOT_PT),
            CardSize::Card99x140 => (0.945, 10.5, SMALLEST_FOOT_PT),
            CardSize::A5 => (1.41, 14.0, 8.0),
            CardSize::A4 => (2.0, 19.0, 10.0),
        };
        let (width_mm, height_mm) = size.size_mm();
        Self {
            width_mm,
            height_mm,
            scale,
            side_mm: 11.0 * scale,
            top_mm: 12.0 * scale,
            bottom_mm: 10.5 * scale,
            bands_mm: [70.0 * scale, 60.0 * scale, 50.0 * scale],
            value_pt: (half_points(30.0 * scale), half_points(18.0 * scale)),
            core_pt: (half_points(20.0 * scale), half_points(14.0 * scale)),
            body_pt,
            foot_pt,
            number_pt: half_points(76.0 * scale),
            write_mm: 9.5 + 1.5 * (scale - 1.0).max(0.0),
        }
    }

    /// The width of a column of text.
    pub fn column_mm(&self) -> f32 {
        self.width_mm - 2.0 * self.side_mm
    }
}

fn half_points(size_pt: f32) -> f32 {
    (size_pt / STEP_PT).round() * STEP_PT
}

/// The sizes from the largest to the smallest, step by step.
pub fn steps(largest_pt: f32, smallest_pt: f32, step_pt: f32) -> impl Iterator<Item = f32> {
    std::iter::successors(Some(largest_pt), move |it| Some(it - step_pt)).take_while(move |it| *it >= smallest_pt)
}
