//! How a shape is painted: the properties that are followed, those that change nothing here, and the rest by its name.

use kurbo::{Cap, Join};
use svgtypes::Color;

use super::outline::length;
use super::{broken, unsupported};
use crate::exchange::picture::{PictureError, Rule};
use crate::model::Colour;

/// Whether something is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// It is.
    Yes,
    /// It is not, nor what is in it.
    No,
}

/// What an area is filled with.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Ink {
    /// One colour.
    Solid(Colour),
    /// The gradient with this name.
    Named(String),
}

/// What an area is filled with, or nothing.
type Inked = Option<Ink>;

/// How a shape is painted.
#[derive(Clone, Debug)]
pub(super) struct Style {
    pub(super) shown: Shown,
    pub(super) fill: Inked,
    pub(super) fill_rule: Rule,
    pub(super) stroke: Inked,
    pub(super) width: f64,
    pub(super) cap: Cap,
    pub(super) join: Join,
    pub(super) miter: f64,
    pub(super) dashes: Vec<f64>,
    pub(super) dash_offset: f64,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            shown: Shown::Yes,
            fill: Some(Ink::Solid(Colour { red: 0, green: 0, blue: 0 })),
            fill_rule: Rule::NonZero,
            stroke: None,
            width: 1.0,
            cap: Cap::Butt,
            join: Join::Miter,
            miter: 4.0,
            dashes: Vec::new(),
            dash_offset: 0.0,
        }
    }
}

impl Style {
    /// What an element has from the one it stands in.
    pub(super) fn inherited(&self) -> Self {
        self.clone()
    }

    /// Sets a property, or says that it is not understood.
    pub(super) fn set(&mut self, name: &str, value: &str) -> Result<(), PictureError> {
        let value = value.trim();
        if value == "inherit" {
            return if is_inherited(name) { Ok(()) } else { Err(named(name, value)) };
        }
        match name {
            "fill" => self.fill = ink(name, value)?,
            "stroke" => self.stroke = ink(name, value)?,
            "stroke-width" => self.width = length(name, value)?,
            "stroke-miterlimit" => self.miter = value.parse().map_err(|_| broken(name, value))?,
            "stroke-dashoffset" => self.dash_offset = length(name, value)?,
            "stroke-dasharray" => self.dashes = dashes(value)?,
            "fill-rule" => {
                self.fill_rule = match value {
                    "nonzero" => Rule::NonZero,
                    "evenodd" => Rule::EvenOdd,
                    _ => return Err(broken(name, value)),
                }
            }
            "stroke-linecap" => {
                self.cap = match value {
                    "butt" => Cap::Butt,
                    "round" => Cap::Round,
                    "square" => Cap::Square,
                    _ => return Err(broken(name, value)),
                }
            }
            "stroke-linejoin" => {
                self.join = match value {
                    "miter" => Join::Miter,
                    "round" => Join::Round,
                    "bevel" => Join::Bevel,
                    _ => return Err(named(name, value)),
                }
            }
            "display" => {
                if value == "none" {
                    self.shown = Shown::No;
                }
            }
            _ if changes_nothing(name, value) => {}
            "opacity" | "fill-opacity" | "stroke-opacity" => return Err(unsupported(name)),
            _ if name.starts_with("on") => return Err(unsupported(name)),
            _ => return Err(named(name, value)),
        }
        Ok(())
    }
}

fn named(name: &str, value: &str) -> PictureError {
    unsupported(&format!("{name}: {value}"))
}

fn is_inherited(name: &str) -> bool {
    name.starts_with("fill") || name.starts_with("stroke") || name.starts_with("font") || name == "visibility"
}

/// Whether a property with this value leaves everything here as it is.
fn changes_nothing(name: &str, value: &str) -> bool {
    match name {
        "opacity" | "fill-opacity" | "stroke-opacity" => {
            matches!(value.trim_end_matches('%').parse::<f64>(), Ok(it) if it >= if value.ends_with('%') { 100.0 } else { 1.0 })
        }
        "visibility" => value == "visible",
        "filter" | "mask" | "clip-path" | "marker" | "marker-start" | "marker-mid" | "marker-end" | "vector-effect" => {
            value == "none"
        }
        "mix-blend-mode" | "paint-order" => value == "normal",
        "color-interpolation" => matches!(value, "sRGB" | "auto"),
        // Without text, pictures and blending these have nothing to act on.
        "clip-rule"
        | "isolation"
        | "color"
        | "overflow"
        | "shape-rendering"
        | "image-rendering"
        | "color-rendering"
        | "color-interpolation-filters"
        | "stop-color"
        | "stop-opacity"
        | "flood-color"
        | "flood-opacity"
        | "lighting-color"
        | "enable-background"
        | "cursor"
        | "pointer-events"
        | "letter-spacing"
        | "word-spacing"
        | "line-height"
        | "white-space"
        | "writing-mode"
        | "direction"
        | "unicode-bidi"
        | "baseline-shift"
        | "dominant-baseline"
        | "alignment-baseline"
        | "kerning"
        | "inline-size"
        | "solid-color"
        | "solid-opacity"
        | "block-progression" => true,
        _ => ["font", "text-", "-inkscape-", "shape-", "glyph-orientation-"].iter().any(|it| name.starts_with(it)),
    }
}

fn ink(name: &str, value: &str) -> Result<Inked, PictureError> {
    if value == "none" || value == "transparent" {
        return Ok(None);
    }
    if let Some(rest) = value.strip_prefix("url(") {
        let (reference, after) = rest.split_once(')').ok_or_else(|| broken(name, value))?;
        let reference = reference.trim().trim_matches(['"', '\'']);
        let Some(id) = reference.strip_prefix('#') else {
            return Err(PictureError::Outside { address: super::start_of(reference) });
        };
        // A colour for when the gradient is not there says nothing, since then the file is refused.
        let _ = after;
        return Ok(Some(Ink::Named(id.to_owned())));
    }
    if value == "currentColor" || value.starts_with("context-") {
        return Err(named(name, value));
    }
    colour(name, value).map(|it| Some(Ink::Solid(it)))
}

/// A colour that covers.
pub(super) fn colour(name: &str, value: &str) -> Result<Colour, PictureError> {
    let Color { red, green, blue, alpha } = value.parse().map_err(|_| broken(name, value))?;
    if alpha == u8::MAX { Ok(Colour { red, green, blue }) } else { Err(named(name, value)) }
}

fn dashes(value: &str) -> Result<Vec<f64>, PictureError> {
    const NAME: &str = "stroke-dasharray";
    /// The most lengths of a pattern.
    const MOST: usize = 64;
    if value == "none" {
        return Ok(Vec::new());
    }
    let texts = value.split([',', ' ', '\t', '\n']).filter(|it| !it.is_empty());
    let mut dashes = texts.map(|it| length(NAME, it)).collect::<Result<Vec<_>, _>>()?;
    if dashes.len() > MOST || dashes.iter().any(|it| *it < 0.0) {
        return Err(broken(NAME, value));
    }
    // As the standard says: an odd number is said twice, and nothing but zeros is no dash at all.
    if dashes.len() % 2 == 1 {
        dashes.extend_from_within(..);
    }
    Ok(if dashes.iter().sum::<f64>() > 0.0 { dashes } else { Vec::new() })
}
