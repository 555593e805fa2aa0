//! A line of text: pieces in one typeface each, joined without a seam.

use std::sync::Arc;

use super::Run;
use super::shaping::Shaped;
use crate::model::Colour;
use crate::print::page::{Glyph, Item, Point, SOFT_HYPHEN, TextItem};
use crate::print::paper::MM_PER_PT;

/// A line, ready to be placed.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its pieces, from left to right.
    pub runs: Vec<Run>,
    /// The type size.
    pub size_pt: f32,
}

impl Line {
    /// What it says, see [`TextItem::text`].
    pub fn text(&self) -> String {
        self.runs.iter().map(|it| it.text.as_str()).collect()
    }

    /// Its width, without the space at its end.
    pub fn width_mm(&self) -> f32 {
        let all: f32 = self.runs.iter().map(|it| it.width).sum();
        (all - self.runs.last().map_or(0.0, last_space)) * self.size_pt / 1000.0 * MM_PER_PT
    }

    /// The line with its left end and baseline here.
    pub fn placed(&self, at: Point, colour: Colour) -> Vec<Item> {
        let scale = self.size_pt / 1000.0 * MM_PER_PT;
        let mut x_mm = at.x_mm;
        let mut items = Vec::new();
        for (index, run) in self.runs.iter().enumerate() {
            let space = if index + 1 == self.runs.len() { last_space(run) } else { 0.0 };
            items.push(Item::Text(TextItem {
                text: Arc::clone(&run.text),
                face: run.face,
                size_pt: self.size_pt,
                x_mm,
                baseline_mm: at.y_mm,
                width_mm: (run.width - space) * scale,
                colour,
                glyphs: Arc::clone(&run.glyphs),
            }));
            x_mm += run.width * scale;
        }
        items
    }

    /// Adds a piece at the end.
    pub(super) fn push(&mut self, shaped: &Shaped) {
        for run in &shaped.runs {
            match self.runs.last_mut().filter(|it| it.face == run.face) {
                Some(last) => {
                    let shift = last.text.len();
                    let moved = |it: &Glyph| Glyph { text: it.text.start + shift..it.text.end + shift, ..it.clone() };
                    Arc::make_mut(&mut last.glyphs).extend(run.glyphs.iter().map(moved));
                    Arc::make_mut(&mut last.text).push_str(&run.text);
                    last.width += run.width;
                }
                None => self.runs.push(run.clone()),
            }
        }
    }

    /// Makes the hyphen at the end read as part of the word.
    pub(super) fn soften_last_hyphen(&mut self) {
        let Some(run) = self.runs.last_mut() else { return };
        let text = Arc::make_mut(&mut run.text);
        if text.pop().is_some() {
            let start = text.len();
            text.push(SOFT_HYPHEN);
            if let Some(glyph) = Arc::make_mut(&mut run.glyphs).last_mut() {
                glyph.text = start..text.len();
            }
        }
    }
}

fn last_space(run: &Run) -> f32 {
    if run.text.ends_with(' ') { run.glyphs.last().map_or(0.0, |it| it.advance) } else { 0.0 }
}
