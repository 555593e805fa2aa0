//! The largest type in which all cards of a set fit. Cards that hang side by side have the same sizes.

use super::content::CardContent;
use super::measures::{SMALLEST_PT, STEP_PT, steps};
use super::sides::{FrontSizes, Studio};
use crate::print::page::Part;
use crate::print::type_setting::Breaking;

/// The sides of all cards in one choice of sizes, or which cards do not fit in the smallest.
pub type Fitted<S> = Result<(S, Vec<Vec<Part>>), Vec<usize>>;

/// The first sizes in which all cards fit.
fn fitted<S: Copy>(
    sizes: impl IntoIterator<Item = S>,
    cards: &[CardContent],
    side: impl Fn(usize, &CardContent, S) -> Option<Vec<Part>>,
) -> Fitted<S> {
    let mut last = Vec::new();
    for sizes in sizes {
        let sides: Vec<_> = cards.iter().enumerate().map(|(index, card)| side(index, card, sizes)).collect();
        last = sides.iter().enumerate().filter(|(_, side)| side.is_none()).map(|(index, _)| index).collect();
        if last.is_empty() {
            return Ok((sizes, sides.into_iter().flatten().collect()));
        }
    }
    Err(last)
}

/// The fronts of all values.
pub fn fronts(studio: &Studio<'_>, cards: &[CardContent]) -> Fitted<FrontSizes> {
    let sizes = front_sizes(studio, cards);
    fitted(sizes, cards, |index, card, sizes| studio.front(index + 1, card, &sizes))
}

/// The backs of all values, in one size of type.
pub fn backs(studio: &Studio<'_>, cards: &[CardContent]) -> Fitted<f32> {
    let sizes = steps(studio.measures.body_pt, SMALLEST_PT, STEP_PT);
    fitted(sizes, cards, |_, card, body_pt| studio.back(card, body_pt))
}

/// The front of the card with all values, in the size of what is read.
pub fn all_values(studio: &Studio<'_>, cards: &[CardContent]) -> Option<(f32, Vec<Part>)> {
    let measures = &studio.measures;
    let body = steps(measures.body_pt, SMALLEST_PT, STEP_PT);
    let mut sizes = body.flat_map(|body_pt| {
        let largest_pt = (1.75 * body_pt).round();
        steps(largest_pt, body_pt, 1.0).map(move |name_pt| (name_pt, body_pt))
    });
    sizes.find_map(|(name_pt, body_pt)| Some((body_pt, studio.all_values_front(cards, name_pt, body_pt)?)))
}

/// All sizes of fronts worth trying, the finest first: a high band and large type, then a lower band, then smaller type.
fn front_sizes(studio: &Studio<'_>, cards: &[CardContent]) -> Vec<FrontSizes> {
    let measures = &studio.measures;
    let [high, middle, low] = measures.bands_mm;
    let (largest, smallest) = measures.core_pt;
    let between = (largest + 2.0 * smallest) / 3.0;
    let mut sizes = Vec::new();
    for (band_mm, to_pt) in [(high, between), (middle, between), (low, smallest)] {
        let Some(value) = value_size(studio, cards, band_mm) else { continue };
        sizes.extend(steps(largest, to_pt, 1.0).map(|core_pt| FrontSizes { core_pt, ..value }));
    }
    if let Some(last) = sizes.last().copied() {
        let smaller = steps(last.body_pt, SMALLEST_PT, STEP_PT).skip(1);
        sizes.extend(smaller.map(|body_pt| FrontSizes { body_pt, ..last }));
    }
    if sizes.is_empty() {
        sizes.push(first_sizes(studio, low, smallest));
    }
    sizes
}

fn first_sizes(studio: &Studio<'_>, band_mm: f32, core_pt: f32) -> FrontSizes {
    let measures = &studio.measures;
    let (_, value_pt) = measures.value_pt;
    FrontSizes { band_mm, value_pt, value_breaking: Breaking::Syllables, core_pt, body_pt: measures.body_pt }
}

/// The largest type for the values on a band of this height: whole words down to two thirds, then with hyphens.
fn value_size(studio: &Studio<'_>, cards: &[CardContent], band_mm: f32) -> Option<FrontSizes> {
    let (largest, smallest) = studio.measures.value_pt;
    let whole = steps(largest, 0.66 * largest, 1.0).map(|size| (size, Breaking::Words));
    let broken = steps(0.9 * largest, smallest, 1.0).map(|size| (size, Breaking::Syllables));
    let first = first_sizes(studio, band_mm, 0.0);
    let mut sizes =
        whole.chain(broken).map(|(value_pt, value_breaking)| FrontSizes { value_pt, value_breaking, ..first });
    sizes.find(|sizes| cards.iter().all(|it| it.value.is_empty() || studio.value_fits(&it.value, sizes)))
}
