//! What an SVG comes down to: areas that are filled, in the order of painting. Lines are areas too, their outlines, so
//! that whoever draws needs to know nothing of ends, corners and dashes.

use std::sync::Arc;

use kurbo::{BezPath, Point};

use crate::model::Colour;

/// A drawing. Its upper left is at 0, 0, with y down; what reaches outside it is cut off.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// How wide it is, in its own units.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// The areas, the lowest first.
    pub shapes: Vec<Shape>,
}

/// A filled area.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Its edge.
    pub path: BezPath,
    /// What lies inside the edge.
    pub rule: Rule,
    /// With what it is filled.
    pub paint: Paint,
}

/// What lies inside an edge that crosses itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// What the edge goes around, whichever way it runs.
    NonZero,
    /// What the edge goes around an odd number of times.
    EvenOdd,
}

/// With what an area is filled.
#[derive(Clone, Debug, PartialEq)]
pub enum Paint {
    /// One colour.
    Solid(Colour),
    /// A course of colours.
    Gradient(Gradient),
}

/// Colours that change along a line, and are the same across it; before its begin and after its end they stay.
#[derive(Clone, Debug, PartialEq)]
pub struct Gradient {
    /// Where the line begins.
    pub from: Point,
    /// Where it ends; elsewhere than it begins.
    pub to: Point,
    /// At least two, in order.
    pub stops: Arc<[Stop]>,
}

/// A colour on the line of a gradient.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stop {
    /// Where: 0 at the begin of the line, 1 at its end; never before the stop before it.
    pub at: f64,
    /// The colour.
    pub colour: Colour,
}
