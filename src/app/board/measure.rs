//! How much room wordings need. Kept from frame to frame and from version to version, so that a board of thousands of cards
//! is measured once.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{FontId, Galley, Painter};

use crate::app::look::Type;
use crate::app::widgets::{BreakPoints, card_galley};
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
    heights: HashMap<Asked, f32>,
    widest: HashMap<String, f32>,
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct Asked {
    text: String,
    /// In quarter points, as whole numbers.
    width: u32,
    points: u32,
}

fn quarters(points: f32) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a width on a screen is small, and not negative"
    )]
    let quarters = (points.max(0.0) * 4.0) as u32;
    quarters
}

impl Measure {
    /// Forgets everything where the screen has changed.
    pub fn renew(&mut self, painter: &Painter) {
        let scale = painter.pixels_per_point();
        if (scale - self.scale).abs() > f32::EPSILON || self.heights.len() > 60_000 {
            *self = Self { scale, ..Self::default() };
        }
    }

    /// The height of a text in this width, in points.
    pub fn height(&mut self, painter: &Painter, text: &str, width: f32, kind: Type) -> f32 {
        let asked = Asked { text: text.to_owned(), width: quarters(width), points: quarters(kind.points) };
        if let Some(known) = self.heights.get(&asked) {
            return *known;
        }
        let font = kind.font();
        let height = if line_width(painter, text, &font) < width - 2.0 {
            painter.fonts_mut(|fonts| fonts.row_height(&font))
        } else {
            set(painter, text, width, kind).size().y
        };
        self.heights.insert(asked, height);
        height
    }

    /// The width of the widest word on a card, in points.
    pub fn widest_word(&mut self, painter: &Painter, text: &str) -> f32 {
        if let Some(known) = self.widest.get(text) {
            return *known;
        }
        let font = Type::CARD.font();
        let widest = text.split_whitespace().map(|it| line_width(painter, it, &font)).fold(0.0, f32::max);
        self.widest.insert(text.to_owned(), widest);
        widest
    }
}

/// About how wide a text is on one line.
fn line_width(painter: &Painter, text: &str, font: &FontId) -> f32 {
    painter.fonts_mut(|fonts| text.chars().map(|it| fonts.glyph_width(font, it)).sum())
}
