//! Pictures in the file, each once, however many pages show it. Each fills a square of 1 by 1, which pages stretch.
//!
//! A JPEG goes in as it is, other pixels without loss; a drawing stays lines and areas.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

use kurbo::{BezPath, PathEl, Point};
use printpdf::{DictItem, ExternalStream, ExternalXObject, PdfDocument, XObject, XObjectId};

use super::PdfError;
use crate::exchange::picture::{Content, Drawing, Gradient, Paint, Raster, Rule, Shape, Stop};
use crate::model::{Colour, PictureFormat};
use crate::print::Document;
use crate::print::page::Item;

/// How long the larger side of a drawing is in its own coordinates; with two decimals that is finer than any printer.
const SIDE: f64 = 1_000.0;
/// The least distance between two colours of a gradient: readers want them in order, and none on another.
const LEAST_STEP: f64 = 1e-4;

/// All pictures of a document.
#[derive(Debug, Default)]
pub struct Pictures {
    embedded: Vec<(Arc<Content>, XObjectId)>,
}

impl Pictures {
    /// The name of a picture among the resources.
    pub fn id_of(&self, content: &Arc<Content>) -> Option<XObjectId> {
        let is_same = |it: &&(Arc<Content>, XObjectId)| Arc::ptr_eq(&it.0, content) || it.0 == *content;
        self.embedded.iter().find(is_same).map(|it| it.1.clone())
    }
}

/// Embeds every picture that the document shows.
pub fn embed(document: &Document, pdf: &mut PdfDocument) -> Result<Pictures, PdfError> {
    let mut pictures = Pictures::default();
    let mut seen = BTreeSet::new();
    for page in document.pages.iter().filter(|it| seen.insert(Arc::as_ptr(it))) {
        for item in page.items() {
            let Item::Picture(item) = item else { continue };
            let content = &item.picture.content;
            if pictures.id_of(content).is_some() {
                continue;
            }
            let stream = match content.as_ref() {
                Content::Raster(raster) => raster_stream(raster)?,
                Content::Drawing(drawing) => drawing_stream(drawing),
            };
            let id = XObjectId(format!("P{}", pictures.embedded.len()));
            let object = ExternalXObject { stream, width: None, height: None, dpi: None };
            pdf.resources.xobjects.map.insert(id.clone(), XObject::External(object));
            pictures.embedded.push((Arc::clone(content), id));
        }
    }
    Ok(pictures)
}

fn dictionary<const N: usize>(entries: [(&str, DictItem); N]) -> BTreeMap<String, DictItem> {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn name(text: &str) -> DictItem {
    DictItem::Name(text.as_bytes().to_vec())
}

fn numbers(all: impl IntoIterator<Item = f64>) -> DictItem {
    #[expect(clippy::cast_possible_truncation, reason = "numbers near those of a page")]
    let real = |it: f64| DictItem::Real(((it * 1e5).round() / 1e5) as f32);
    DictItem::Array(all.into_iter().map(real).collect())
}

fn raster_stream(raster: &Raster) -> Result<ExternalStream, PdfError> {
    let image = |colours: &str| {
        dictionary([
            ("Type", name("XObject")),
            ("Subtype", name("Image")),
            ("Width", DictItem::Int(raster.width_px.into())),
            ("Height", DictItem::Int(raster.height_px.into())),
            ("ColorSpace", name(colours)),
            ("BitsPerComponent", DictItem::Int(8)),
        ])
    };
    let mut dict = image(if raster.is_grey { "DeviceGray" } else { "DeviceRGB" });
    if raster.format == PictureFormat::Jpeg {
        dict.insert("Filter".to_owned(), name("DCTDecode"));
        return Ok(ExternalStream { dict, content: raster.file.to_vec(), compress: false });
    }
    let (width_px, height_px) = (raster.width_px, raster.height_px);
    let planes = raster.planes().ok_or(PdfError::Picture { width_px, height_px })?;
    if let Some(content) = planes.cover {
        let stream = ExternalStream { dict: image("DeviceGray"), content, compress: true };
        dict.insert("SMask".to_owned(), DictItem::Stream { stream });
    }
    Ok(ExternalStream { dict, content: planes.colours, compress: true })
}

fn drawing_stream(drawing: &Drawing) -> ExternalStream {
    let scale = SIDE / drawing.width.max(drawing.height);
    let (width, height) = (drawing.width * scale, drawing.height * scale);
    let mut writing = Writing { scale, text: String::new(), shadings: BTreeMap::new() };
    for shape in &drawing.shapes {
        match &shape.paint {
            Paint::Solid(colour) => writing.fill(shape, *colour),
            Paint::Gradient(gradient) => writing.shade(shape, gradient),
        }
    }
    let mut resources = BTreeMap::new();
    if !writing.shadings.is_empty() {
        resources.insert("Shading".to_owned(), DictItem::Dict { map: writing.shadings });
    }
    let dict = dictionary([
        ("Type", name("XObject")),
        ("Subtype", name("Form")),
        ("BBox", numbers([0.0, 0.0, width, height])),
        // A drawing has its upper left at the beginning, a page its lower left.
        ("Matrix", matrix([1.0 / width, 0.0, 0.0, -1.0 / height, 0.0, 1.0])),
        ("Resources", DictItem::Dict { map: resources }),
    ]);
    ExternalStream { dict, content: writing.text.into_bytes(), compress: true }
}

/// Not rounded: what is small here is stretched.
fn matrix(all: [f64; 6]) -> DictItem {
    #[expect(clippy::cast_possible_truncation, reason = "numbers up to one")]
    let real = |it: f64| DictItem::Real(it as f32);
    DictItem::Array(all.into_iter().map(real).collect())
}

struct Writing {
    scale: f64,
    text: String,
    shadings: BTreeMap<String, DictItem>,
}

impl Writing {
    fn put(&mut self, points: &[Point], operator: &str) {
        for at in points {
            let (x, y) = (short(at.x * self.scale), short(at.y * self.scale));
            // Writing to a text cannot fail.
            let _ = write!(self.text, "{x} {y} ");
        }
        self.text.push_str(operator);
        self.text.push('\n');
    }

    fn path(&mut self, path: &BezPath) {
        let (mut begin, mut last) = (Point::ZERO, Point::ZERO);
        for step in path.iter() {
            match step {
                PathEl::MoveTo(to) => {
                    begin = to;
                    self.put(&[to], "m");
                }
                PathEl::LineTo(to) => self.put(&[to], "l"),
                PathEl::CurveTo(one, other, to) => self.put(&[one, other, to], "c"),
                // PDF has no curves with one handle.
                PathEl::QuadTo(handle, to) => {
                    let (one, other) = (last.lerp(handle, 2.0 / 3.0), to.lerp(handle, 2.0 / 3.0));
                    self.put(&[one, other, to], "c");
                }
                PathEl::ClosePath => self.text.push_str("h\n"),
            }
            last = step.end_point().unwrap_or(begin);
        }
    }

    fn fill(&mut self, shape: &Shape, colour: Colour) {
        self.path(&shape.path);
        for part in parts(colour) {
            let _ = write!(self.text, "{} ", (part * 1000.0).round() / 1000.0);
        }
        self.text.push_str(if shape.rule == Rule::EvenOdd { "rg f*\n" } else { "rg f\n" });
    }

    /// Fills the path with a shading, by painting the shading everywhere inside it.
    fn shade(&mut self, shape: &Shape, gradient: &Gradient) {
        let id = format!("S{}", self.shadings.len());
        let clip = if shape.rule == Rule::EvenOdd { "W* n" } else { "W n" };
        self.text.push_str("q\n");
        self.path(&shape.path);
        let _ = writeln!(self.text, "{clip} /{id} sh Q");
        let shading = DictItem::Dict { map: shading(gradient, self.scale) };
        self.shadings.insert(id, shading);
    }
}

/// With two decimals at most, and no more than needed.
fn short(value: f64) -> f64 {
    let rounded = (value * 100.0).round() / 100.0;
    if rounded == 0.0 { 0.0 } else { rounded }
}

fn parts(colour: Colour) -> [f64; 3] {
    [colour.red, colour.green, colour.blue].map(|it| f64::from(it) / 255.0)
}

/// A course of colours along a line (ISO 32000-1, 8.7.4.5.3).
fn shading(gradient: &Gradient, scale: f64) -> BTreeMap<String, DictItem> {
    let mut stops: Vec<Stop> = Vec::new();
    for stop in gradient.stops.iter() {
        let least = stops.last().map_or(stop.at, |it| it.at + LEAST_STEP);
        stops.push(Stop { at: stop.at.max(least), colour: stop.colour });
    }
    let first = stops.first().map_or(0.0, |it| it.at);
    let last = stops.last().map_or(1.0, |it| it.at);
    let (from, to) = (gradient.from.lerp(gradient.to, first), gradient.from.lerp(gradient.to, last));
    let pieces: Vec<DictItem> = stops
        .iter()
        .zip(stops.iter().skip(1))
        .map(|(one, other)| {
            let between = [
                ("FunctionType", DictItem::Int(2)),
                ("Domain", numbers([0.0, 1.0])),
                ("C0", numbers(parts(one.colour))),
                ("C1", numbers(parts(other.colour))),
                ("N", DictItem::Int(1)),
            ];
            DictItem::Dict { map: dictionary(between) }
        })
        .collect();
    let encode = numbers(pieces.iter().flat_map(|_| [0.0, 1.0]));
    let bounds = stops.iter().skip(1).take(pieces.len().saturating_sub(1)).map(|it| it.at);
    let function = dictionary([
        ("FunctionType", DictItem::Int(3)),
        ("Domain", numbers([first, last])),
        ("Bounds", numbers(bounds)),
        ("Encode", encode),
        ("Functions", DictItem::Array(pieces)),
    ]);
    dictionary([
        ("ShadingType", DictItem::Int(2)),
        ("ColorSpace", name("DeviceRGB")),
        ("Coords", numbers([from.x * scale, from.y * scale, to.x * scale, to.y * scale])),
        ("Domain", numbers([first, last])),
        ("Extend", DictItem::Array(vec![DictItem::Bool(true), DictItem::Bool(true)])),
        ("Function", DictItem::Dict { map: function }),
    ])
}
