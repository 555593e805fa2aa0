//! The largest type in which all cards of a set fit. Cards that hang side by side have the same sizes.

use super::content::CardContent;
use super::measures::{SMALLEST_PT, STEP_PT, steps};
use super::sides::{BackSizes, FrontSizes, ListSizes, Studio};
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
        let laid_out: Vec<_> = cards.iter().enumerate().map(|(index, card)| side(index, card, sizes)).collect();
        last = laid_out.iter().enumerate().filter(|(_, side)| side.is_none()).map(|(index, _)| index).collect();
        if last.is_empty() {
            return Ok((sizes, laid_out.into_iter().flatten().collect()));
        }
    }
    Err(last)
}

/// The fronts of all values.
pub fn fronts(studio: &Studio<'_>, cards: &[CardContent]) -> Fitted<FrontSizes> {
    let sizes = front_sizes(studio, cards);
    fitted(sizes, cards, |index, card, sizes| studio.front(index + 1, card, &sizes))
}

/// The backs of all values: large type first, then air.
pub fn backs(studio: &Studio<'_>, cards: &[CardContent]) -> Fitted<BackSizes> {
    let body = steps(studio.measures.body_pt, SMALLEST_PT, STEP_PT);
    let sizes = body.flat_map(|body_pt| [1.4, 1.2, 1.05, 0.95, 0.85, 0.8].map(|air| BackSizes { body_pt, air }));
    fitted(sizes, cards, |_, card, sizes| studio.back(card, sizes))
}

/// The front of the card with all values, in the size of what is read: whole names first, then with hyphens.
pub fn all_values(studio: &Studio<'_>, cards: &[CardContent]) -> Option<(f32, Vec<Part>)> {
    let body = steps(studio.measures.body_pt, SMALLEST_PT, STEP_PT);
    let sizes = body.flat_map(|body_pt| {
        let names =
            |least: f32, breaking| steps((1.75 * body_pt).round(), least * body_pt, 1.0).map(move |it| (it, breaking));
        let names = names(1.3, Breaking::Words).chain(names(1.0, Breaking::Syllables));
        let airy = |(name_pt, name_breaking)| {
            [3.2, 2.7, 2.2, 1.8].map(|air| ListSizes { name_pt, name_breaking, body_pt, air })
        };
        names.flat_map(airy).collect::<Vec<_>>()
    });
    let mut fitting = sizes.filter_map(|sizes| Some((sizes.body_pt, studio.all_values_front(cards, sizes)?)));
    fitting.next()
}

/// All sizes of fronts worth trying, the finest first: a high band and large type, then a lower band, then smaller type.
fn front_sizes(studio: &Studio<'_>, cards: &[CardContent]) -> Vec<FrontSizes> {
    let measures = &studio.measures;
    let [high, middle, low] = measures.bands_mm;
    let (largest, smallest) = measures.core_pt;
    let between = (largest + 2.0 * smallest) / 3.0;
    let tries = [
        (high, between, Breaking::Words),
        (high, between, Breaking::Syllables),
        (middle, between, Breaking::Syllables),
        (low, smallest, Breaking::Syllables),
    ];
    let mut sizes = Vec::new();
    for (band_mm, to_pt, core_breaking) in tries {
        let Some(value) = value_size(studio, cards, band_mm) else { continue };
        let largest = largest.min((0.8 * value.value_pt).round()).max(smallest);
        sizes.extend(steps(largest, to_pt, 1.0).map(|core_pt| FrontSizes { core_pt, core_breaking, ..value }));
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
    FrontSizes {
        band_mm,
        value_pt,
        value_breaking: Breaking::Syllables,
        core_pt,
        core_breaking: Breaking::Syllables,
        body_pt: measures.body_pt,
    }
}

/// The largest type for the values on a band of this height: whole words first, then with hyphens.
fn value_size(studio: &Studio<'_>, cards: &[CardContent], band_mm: f32) -> Option<FrontSizes> {
    let (largest, smallest) = studio.measures.value_pt;
    let whole = steps(largest, 0.8 * largest, 1.0).map(|size| (size, Breaking::Words));
    let broken = steps(0.9 * largest, smallest, 1.0).map(|size| (size, Breaking::Syllables));
    let first = first_sizes(studio, band_mm, 0.0);
    let mut sizes =
        whole.chain(broken).map(|(value_pt, value_breaking)| FrontSizes { value_pt, value_breaking, ..first });
    sizes.find(|sizes| cards.iter().all(|it| it.value.is_empty() || studio.value_fits(&it.value, sizes)))
}
