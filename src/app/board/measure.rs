//! How much room wordings need. Kept from frame to frame and from version to version, so that a board of thousands of cards
//! is measured once.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Galley, Painter};

use crate::app::look::Type;
use crate::app::widgets::{BreakPoints, card_galley, letters_width, quarters};
use crate::words::hyphenation;

/// Where the words of the board may be broken.
pub const BREAKS: BreakPoints<'static> = &hyphenation::breaks;

/// How a wording is set on this board: broken by Dutch rules where it must.
pub fn set(painter: &Painter, text: &str, width: f32, kind: Type) -> Arc<Galley> {
    card_galley(painter, text, width, kind.font(), BREAKS)
}

/// Room that was measured before.
#[derive(Debug, Default)]
pub struct Measure {
    /// Widths of letters differ with the scale of the screen.
    scale: f32,
    /// By width and size of letters, both in quarter points as whole numbers, then by text.
    heights: HashMap<(u32, u32), HashMap<String, f32>>,
    /// How many heights are known.
    count: usize,
}

/// More heights are not kept: several widths of the largest board.
const MOST_HEIGHTS: usize = 300_000;

impl Measure {
    /// Forgets everything where the screen has changed.
    pub fn renew(&mut self, painter: &Painter) {
        let scale = painter.pixels_per_point();
        if (scale - self.scale).abs() > f32::EPSILON || self.count > MOST_HEIGHTS {
            *self = Self { scale, ..Self::default() };
        }
    }

    /// The height of a text in this width, in points.
    pub fn height(&mut self, painter: &Painter, text: &str, width: f32, kind: Type) -> f32 {
        let known = self.heights.entry((quarters(width), quarters(kind.points))).or_default();
        if let Some(height) = known.get(text) {
            return *height;
        }
        let font = kind.font();
        let height = if letters_width(painter, text, &font) < width - 2.0 {
            painter.fonts_mut(|fonts| fonts.row_height(&font))
        } else {
            set(painter, text, width, kind).size().y
        };
        known.insert(text.to_owned(), height);
        self.count += 1;
        height
    }
}
