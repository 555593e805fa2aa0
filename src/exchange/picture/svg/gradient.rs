//! Linear gradients: found by name, put where the shape is.

use std::collections::BTreeMap;
use std::sync::Arc;

use kurbo::{Affine, Point, Rect, Vec2};
use roxmltree::Node;
use svgtypes::{Length, LengthUnit};

use super::css::Sheet;
use super::style::{Ink, colour};
use super::{SVG, broken, matrix, start_of, unsupported};
use crate::exchange::picture::{Gradient, Paint, PictureError, Stop};
use crate::model::Colour;

/// How many gradients may take from each other in a row.
const LONGEST_ROW: usize = 16;
/// The most colours of one.
const MOST_STOPS: usize = 64;

/// The gradients of a file by their names.
pub(super) struct Gradients<'a> {
    named: BTreeMap<&'a str, Node<'a, 'a>>,
    /// Colours that were read already, by the gradient in which they stand.
    read: BTreeMap<u32, Arc<[Stop]>>,
}

impl<'a> Gradients<'a> {
    /// Finds them, and whatever else a reference can name.
    pub(super) fn find(root: Node<'a, 'a>) -> Self {
        let mut named = BTreeMap::new();
        for node in root.descendants() {
            if let Some(id) = node.attribute("id") {
                named.entry(id).or_insert(node);
            }
        }
        Self { named, read: BTreeMap::new() }
    }

    /// Whether a gradient is understood, used or not.
    pub(super) fn check(&mut self, node: Node<'a, 'a>, sheet: &mut Sheet) -> Result<(), PictureError> {
        for attribute in node.attributes() {
            match attribute.name() {
                "href" => {}
                "spreadMethod" if attribute.value() != "pad" => {
                    return Err(unsupported(&format!("spreadMethod=\"{}\"", attribute.value())));
                }
                "id"
                | "class"
                | "style"
                | "x1"
                | "y1"
                | "x2"
                | "y2"
                | "gradientUnits"
                | "gradientTransform"
                | "spreadMethod"
                | "color-interpolation" => {}
                _ if attribute.namespace().is_some() => {}
                name => return Err(unsupported(name)),
            }
        }
        self.stops(node, sheet).map(|_| ())
    }

    /// What a shape with these bounds is filled with; none where its gradient has no colours.
    pub(super) fn paint(
        &mut self,
        ink: &Ink,
        sheet: &mut Sheet,
        bounds: Rect,
        place: Affine,
    ) -> Result<Option<Paint>, PictureError> {
        let name = match ink {
            Ink::Solid(colour) => return Ok(Some(Paint::Solid(*colour))),
            Ink::Named(name) => name,
        };
        let node = *self.named.get(name.as_str()).ok_or_else(|| broken("url", name))?;
        if !node.has_tag_name((SVG, "linearGradient")) {
            return Err(unsupported(node.tag_name().name()));
        }
        let stops = self.stops(node, sheet)?;
        let (Some(first), Some(last)) = (stops.first(), stops.last()) else { return Ok(None) };
        let row = self.row(node)?;
        let given = |name: &str| row.iter().find_map(|it| it.attribute(name));
        let is_own = match given("gradientUnits") {
            None | Some("objectBoundingBox") => true,
            Some("userSpaceOnUse") => false,
            Some(other) => return Err(broken("gradientUnits", other)),
        };
        // Where nothing is said the line runs to the far side, which only a gradient of the shape's own knows here.
        if !is_own && given("x2").is_none() {
            return Err(unsupported("x2: 100%"));
        }
        let at = |name: &str, usual: f64| given(name).map_or(Ok(usual), |text| coordinate(name, text, is_own));
        let from = Point::new(at("x1", 0.0)?, at("y1", 0.0)?);
        let to = Point::new(at("x2", 1.0)?, at("y2", 0.0)?);
        let turned = given("gradientTransform").map_or(Ok(Affine::IDENTITY), |it| matrix("gradientTransform", it))?;
        let into_shape = if is_own {
            // A shape without width or height gives a gradient nothing to lie in.
            if bounds.width() <= 0.0 || bounds.height() <= 0.0 {
                return Ok(None);
            }
            Affine::new([bounds.width(), 0.0, 0.0, bounds.height(), bounds.x0, bounds.y0])
        } else {
            Affine::IDENTITY
        };
        let is_one = stops.iter().all(|it| it.colour == first.colour);
        let line = if is_one { None } else { across(place * into_shape * turned, from, to) };
        Ok(Some(match line {
            Some((from, to)) => Paint::Gradient(Gradient { from, to, stops: Arc::clone(&stops) }),
            // As the standard says of a line without length: the last colour.
            None => Paint::Solid(last.colour),
        }))
    }

    /// The gradient with those it takes from, itself first.
    fn row(&self, node: Node<'a, 'a>) -> Result<Vec<Node<'a, 'a>>, PictureError> {
        let mut row = vec![node];
        let mut last = node;
        while let Some(address) = last.attributes().find(|it| it.name() == "href").map(|it| it.value()) {
            let Some(id) = address.strip_prefix('#') else {
                return Err(PictureError::Outside { address: start_of(address) });
            };
            last = *self.named.get(id).ok_or_else(|| broken("href", address))?;
            if !last.has_tag_name((SVG, "linearGradient")) {
                return Err(unsupported(last.tag_name().name()));
            }
            if row.len() >= LONGEST_ROW {
                return Err(PictureError::TooComplex);
            }
            row.push(last);
        }
        Ok(row)
    }

    /// The colours of the first in the row that has any.
    fn stops(&mut self, node: Node<'a, 'a>, sheet: &mut Sheet) -> Result<Arc<[Stop]>, PictureError> {
        let has_stops = |it: &&Node<'a, 'a>| it.children().any(|it| it.is_element());
        let row = self.row(node)?;
        let Some(owner) = row.iter().find(has_stops) else { return Ok(Arc::new([])) };
        if let Some(stops) = self.read.get(&owner.id().get()) {
            return Ok(Arc::clone(stops));
        }
        let mut stops: Vec<Stop> = Vec::new();
        for child in owner.children().filter(Node::is_element) {
            match child.tag_name().name() {
                "stop" if stops.len() < MOST_STOPS => {
                    let before = stops.last().map_or(0.0, |it| it.at);
                    stops.push(stop(child, sheet, before)?);
                }
                "stop" => return Err(PictureError::TooComplex),
                "title" | "desc" => {}
                other => return Err(unsupported(other)),
            }
        }
        let stops: Arc<[Stop]> = stops.into();
        self.read.insert(owner.id().get(), Arc::clone(&stops));
        Ok(stops)
    }
}

fn stop(node: Node<'_, '_>, sheet: &mut Sheet, before: f64) -> Result<Stop, PictureError> {
    let offset = node.attribute("offset").unwrap_or("0");
    let number = |text: &str| text.trim().parse::<f64>().ok().filter(|it| it.is_finite());
    let at = match offset.trim().strip_suffix('%') {
        Some(percent) => number(percent).map(|it| it / 100.0),
        None => number(offset),
    };
    let at = at.ok_or_else(|| broken("offset", offset))?.clamp(before, 1.0);
    let mut own = Colour { red: 0, green: 0, blue: 0 };
    let mut set = |name: &str, value: &str| match name {
        "stop-color" => colour(name, value).map(|it| own = it),
        "stop-opacity" => match value.parse::<f64>() {
            Ok(it) if it >= 1.0 => Ok(()),
            _ => Err(unsupported(name)),
        },
        _ => Ok(()),
    };
    for attribute in node.attributes() {
        set(attribute.name(), attribute.value())?;
    }
    sheet.apply(node, set)?;
    Ok(Stop { at, colour: own })
}

/// A place on the line of a gradient: a part of the shape where it is the shape's own, else a length.
fn coordinate(name: &str, text: &str, is_own: bool) -> Result<f64, PictureError> {
    let Length { number, unit } = text.trim().parse().map_err(|_| broken(name, text))?;
    match unit {
        LengthUnit::Percent if is_own => Ok(number / 100.0),
        LengthUnit::None if is_own => Ok(number),
        _ if is_own => Err(broken(name, text)),
        _ => super::outline::length(name, text),
    }
}

/// The line of a gradient after it was turned or stretched. Where colours are the same stays straight, but is no longer
/// square to the line; so a line is looked for that is.
fn across(place: Affine, from: Point, to: Point) -> Option<(Point, Point)> {
    let along = to - from;
    let [a, b, c, d, ..] = place.as_coeffs();
    let determinant = a * d - b * c;
    if along.hypot2() <= 0.0 || determinant.abs() < 1e-12 {
        return None;
    }
    // How fast the colour changes, seen from where the shape lies.
    let slope = along / along.hypot2();
    let slope = Vec2::new(d * slope.x - b * slope.y, a * slope.y - c * slope.x) / determinant;
    let begin = place * from;
    let end = begin + slope / slope.hypot2();
    (begin.is_finite() && end.is_finite() && begin != end).then_some((begin, end))
}
