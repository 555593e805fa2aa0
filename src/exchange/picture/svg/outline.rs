//! The edges of shapes, and the outlines of lines.

use kurbo::{Affine, BezPath, Circle, Ellipse, PathEl, Point, Rect, RoundedRect, Shape as _, Stroke, StrokeOpts};
use roxmltree::Node;
use svgtypes::{Length, LengthUnit, PointsParser, SimplePathSegment, SimplifyingPathParser};

use super::style::Style;
use super::{MOST_PIECES, broken, unsupported};
use crate::exchange::picture::PictureError;

/// How finely circles are made of curves, in their own units; far below what is seen.
const ROUNDNESS: f64 = 1e-4;

/// The most dashes on one edge.
const MOST_DASHES: f64 = 10_000.0;

/// Whether an attribute says where this kind of element lies.
pub(super) fn is_geometry(element: &str, name: &str) -> bool {
    let names: &[&str] = match element {
        "svg" => &["x", "y", "width", "height", "viewBox", "preserveAspectRatio", "zoomAndPan", "contentScriptType"],
        "path" => &["d"],
        "rect" => &["x", "y", "width", "height", "rx", "ry"],
        "circle" => &["cx", "cy", "r"],
        "ellipse" => &["cx", "cy", "rx", "ry"],
        "line" => &["x1", "y1", "x2", "y2"],
        "polyline" | "polygon" => &["points"],
        _ => &[],
    };
    names.contains(&name)
}

/// A length in the units of the drawing.
pub(super) fn length(name: &str, text: &str) -> Result<f64, PictureError> {
    let Length { number, unit } = text.trim().parse().map_err(|_| broken(name, text))?;
    let in_px = match unit {
        LengthUnit::None | LengthUnit::Px => 1.0,
        LengthUnit::In => 96.0,
        LengthUnit::Cm => 96.0 / 2.54,
        LengthUnit::Mm => 96.0 / 25.4,
        LengthUnit::Pt => 96.0 / 72.0,
        LengthUnit::Pc => 16.0,
        LengthUnit::Percent | LengthUnit::Em | LengthUnit::Ex => return Err(unsupported(&format!("{name}: {text}"))),
    };
    Ok(number * in_px)
}

/// The edge of a shape, in its own coordinates; empty where it has no inside.
pub(super) fn geometry(node: Node<'_, '_>) -> Result<BezPath, PictureError> {
    let given = |name: &str| node.attribute(name).map(|text| length(name, text)).transpose();
    let or_zero = |name: &str| given(name).map(Option::unwrap_or_default);
    match node.tag_name().name() {
        "path" => path(node.attribute("d").unwrap_or_default()),
        "rect" => {
            let (width, height) = (or_zero("width")?, or_zero("height")?);
            let (x, y) = (or_zero("x")?, or_zero("y")?);
            let (rx, ry) = (given("rx")?, given("ry")?);
            let (rx, ry) = (rx.or(ry).unwrap_or_default(), ry.or(rx).unwrap_or_default());
            Ok(if width > 0.0 && height > 0.0 { rectangle(x, y, width, height, rx, ry) } else { BezPath::new() })
        }
        "circle" => {
            let (centre, r) = (Point::new(or_zero("cx")?, or_zero("cy")?), or_zero("r")?);
            Ok(if r > 0.0 { Circle::new(centre, r).to_path(r * ROUNDNESS) } else { BezPath::new() })
        }
        "ellipse" => {
            let (centre, rx, ry) = (Point::new(or_zero("cx")?, or_zero("cy")?), or_zero("rx")?, or_zero("ry")?);
            let is_seen = rx > 0.0 && ry > 0.0;
            let edge = || Ellipse::new(centre, (rx, ry), 0.0).to_path(rx.min(ry) * ROUNDNESS);
            Ok(if is_seen { edge() } else { BezPath::new() })
        }
        "line" => {
            let ends = [Point::new(or_zero("x1")?, or_zero("y1")?), Point::new(or_zero("x2")?, or_zero("y2")?)];
            Ok(ends.iter().enumerate().map(|(index, at)| step(index, *at)).collect())
        }
        name => {
            let text = node.attribute("points").unwrap_or_default();
            let points = PointsParser::from(text).map(|(x, y)| Point::new(x, y));
            let mut path: BezPath = points.enumerate().map(|(index, at)| step(index, at)).collect();
            if name == "polygon" && !path.elements().is_empty() {
                path.close_path();
            }
            Ok(path)
        }
    }
}

fn step(index: usize, at: Point) -> PathEl {
    if index == 0 { PathEl::MoveTo(at) } else { PathEl::LineTo(at) }
}

fn path(text: &str) -> Result<BezPath, PictureError> {
    if text.trim().is_empty() || text.trim() == "none" {
        return Ok(BezPath::new());
    }
    let mut path = BezPath::new();
    for segment in SimplifyingPathParser::from(text) {
        path.push(match segment.map_err(|_| broken("d", text))? {
            SimplePathSegment::MoveTo { x, y } => PathEl::MoveTo(Point::new(x, y)),
            SimplePathSegment::LineTo { x, y } => PathEl::LineTo(Point::new(x, y)),
            SimplePathSegment::CurveTo { x1, y1, x2, y2, x, y } => {
                PathEl::CurveTo(Point::new(x1, y1), Point::new(x2, y2), Point::new(x, y))
            }
            SimplePathSegment::Quadratic { x1, y1, x, y } => PathEl::QuadTo(Point::new(x1, y1), Point::new(x, y)),
            SimplePathSegment::ClosePath => PathEl::ClosePath,
        });
    }
    Ok(path)
}

/// A rectangle; corners that are not as wide as high are made on a stretched one.
fn rectangle(x: f64, y: f64, width: f64, height: f64, rx: f64, ry: f64) -> BezPath {
    let (rx, ry) = (rx.clamp(0.0, width / 2.0), ry.clamp(0.0, height / 2.0));
    if rx == 0.0 || ry == 0.0 {
        return Rect::new(x, y, x + width, y + height).to_path(ROUNDNESS);
    }
    let stretch = ry / rx;
    let round = RoundedRect::new(0.0, 0.0, width, height / stretch, rx).to_path(rx * ROUNDNESS);
    Affine::translate((x, y)) * (Affine::scale_non_uniform(1.0, stretch) * round)
}

/// The outline of a line along an edge, with its ends, corners and dashes.
pub(super) fn of_stroke(path: &BezPath, style: &Style, fineness: f64) -> Result<BezPath, PictureError> {
    if style.miter < 1.0 || !style.width.is_finite() {
        return Err(broken("stroke-miterlimit", &style.miter.to_string()));
    }
    let mut stroke = Stroke::new(style.width).with_caps(style.cap).with_join(style.join).with_miter_limit(style.miter);
    if !style.dashes.is_empty() {
        let period: f64 = style.dashes.iter().sum();
        let dashes = path.perimeter(fineness) / period * style.dashes.len() as f64;
        if !(dashes < MOST_DASHES && style.dash_offset.abs() / period < MOST_DASHES) {
            return Err(PictureError::TooComplex);
        }
        stroke = stroke.with_dashes(style.dash_offset, style.dashes.iter().copied());
    }
    if pieces_of(path, &stroke, fineness) > MOST_PIECES {
        return Err(PictureError::TooComplex);
    }
    Ok(kurbo::stroke(path.iter(), &stroke, &StrokeOpts::default(), fineness))
}

/// About how many pieces the outline of a long line has; 0 for a short one. Told part by part, since all of them together
/// can take any amount of memory.
fn pieces_of(path: &BezPath, stroke: &Stroke, fineness: f64) -> usize {
    const PART: usize = 512;
    if path.elements().len() <= PART {
        return 0;
    }
    let (mut begin, mut at, mut pieces) = (Point::ZERO, Point::ZERO, 0);
    for part in path.elements().chunks(PART) {
        let mut line = BezPath::from_vec(vec![PathEl::MoveTo(at)]);
        for element in part {
            if let PathEl::MoveTo(to) = element {
                begin = *to;
            }
            at = element.end_point().unwrap_or(begin);
            line.push(if *element == PathEl::ClosePath { PathEl::LineTo(begin) } else { *element });
        }
        pieces += kurbo::stroke(line.iter(), stroke, &StrokeOpts::default(), fineness).elements().len();
        if pieces > MOST_PIECES {
            break;
        }
    }
    pieces
}
