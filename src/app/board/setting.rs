//! How wordings are set in clusters: where their lines break and how large they are at the size for working. Found once
//! for each wording and width and kept, so that a board of thousands of cards is set once; seen smaller or larger, the lines
//! break at the same places.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Color32, FontId, Galley, Painter, Vec2};

use super::measure;
use crate::app::look::{Type, Weight};
use crate::app::widgets::quarters;

/// A longer wording is a text: it is set in small type.
pub const LONGEST_WORDING: usize = 160;

/// So many settings are kept; more are forgotten together.
const MOST_KEPT: usize = 120_000;

/// A wording in lines.
#[derive(Debug)]
pub struct Set {
    /// Its lines.
    lines: String,
    /// The size of its type, in points at the size for working.
    points: f32,
    weight: Weight,
    /// How much room it takes, in points at the size for working.
    pub size: Vec2,
}

impl Set {
    /// The letters as they are painted at a zoom; without a colour of their own.
    pub fn galley(&self, painter: &Painter, zoom: f32) -> Arc<Galley> {
        // Half points only, so that the letters of few sizes are drawn while one zooms; rounded down, so that they fit.
        let points = (self.points * zoom * 2.0).floor().max(2.0) / 2.0;
        painter.layout_no_wrap(self.lines.clone(), FontId::new(points, self.weight.family()), Color32::PLACEHOLDER)
    }
}

/// Everything that was set before.
#[derive(Debug, Default)]
pub struct Settings {
    scale: f32,
    kept: usize,
    by_width: HashMap<(u32, u32), HashMap<String, Arc<Set>>>,
}

impl Settings {
    /// Forgets everything where the screen has changed, since widths of letters differ with its scale; tells whether it did.
    pub fn renew(&mut self, painter: &Painter) -> bool {
        let scale = painter.pixels_per_point();
        let has_changed = (scale - self.scale).abs() > f32::EPSILON;
        if has_changed || self.kept > MOST_KEPT {
            *self = Self { scale, ..Self::default() };
        }
        has_changed
    }

    /// A wording in lines of this width, in points at the size for working.
    pub fn of(&mut self, painter: &Painter, text: &str, width: f32, kind: Type) -> Arc<Set> {
        let kind = if text.len() > LONGEST_WORDING { Type { points: kind.points.min(14.0), ..kind } } else { kind };
        let known = self.by_width.entry((quarters(width), quarters(kind.points))).or_default();
        if let Some(set) = known.get(text) {
            return Arc::clone(set);
        }
        let galley = measure::set(painter, text, width, kind);
        let points = galley.job.sections.first().map_or(kind.points, |it| it.format.font_id.size);
        let lines = galley.job.text.clone();
        let set = Arc::new(Set { lines, points, weight: kind.weight, size: galley.size() });
        self.kept += 1;
        known.insert(text.to_owned(), Arc::clone(&set));
        set
    }
}
