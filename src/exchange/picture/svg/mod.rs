//! SVG as a [`Drawing`]: paths and plain shapes, filled and stroked, in solid colours and linear gradients.
//!
//! Strict on purpose. An SVG can hold programs, other files, filters and text, and a renderer that skips what it does not
//! know gives a logo that is wrong in a thousand copies. So everything in the file is either drawn as it should be, known
//! to draw nothing, or refused by its name.

mod css;
mod gradient;
mod outline;
mod style;

use kurbo::{Affine, BezPath, Shape as _};
use roxmltree::{Document, Node, ParsingOptions};
use svgtypes::{Transform, ViewBox};

use self::css::Sheet;
use self::gradient::Gradients;
use self::outline::{geometry, length};
use self::style::{Shown, Style};
use super::{Drawing, LARGEST_SVG, PictureError, Rule, Shape};

const SVG: &str = "http://www.w3.org/2000/svg";

/// Namespaces of drawing programs, which keep their own notes there; nothing of them is drawn.
const NOTES: [&str; 3] = [
    "http://www.inkscape.org/namespaces/inkscape",
    "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
    "http://www.bohemiancoding.com/sketch/ns",
];

/// The deepest that groups lie in each other.
const DEEPEST: usize = 64;
/// The most elements and texts.
const MOST_NODES: u32 = 200_000;
/// The most attributes of one element: the XML reader compares each with each.
const MOST_ATTRIBUTES: usize = 256;
/// The most times that a namespace is named: the XML reader compares each with all around it.
const MOST_NAMESPACES: usize = 1_000;
/// The most areas.
const MOST_SHAPES: usize = 20_000;
/// The most pieces of all edges together.
const MOST_PIECES: usize = 200_000;
/// How far from its place anything may lie, in widths of the drawing; further away numbers lose their meaning.
const FARTHEST: f64 = 1_000.0;
/// How finely curves are followed, in parts of the larger side.
const FINENESS: f64 = 1.0 / 10_000.0;

/// The drawing in these bytes.
pub(super) fn read(bytes: &[u8]) -> Result<Drawing, PictureError> {
    if bytes.len() > LARGEST_SVG {
        return Err(PictureError::TooLarge { bytes: bytes.len(), largest: LARGEST_SVG });
    }
    let text = std::str::from_utf8(bytes).map_err(|it| {
        let before = bytes.get(..it.valid_up_to()).unwrap_or_default();
        let lines = before.iter().filter(|it| **it == b'\n').count();
        PictureError::BrokenSvg { line: u32::try_from(lines).unwrap_or(u32::MAX).saturating_add(1) }
    })?;
    let document = parsed(text.trim_start_matches('\u{FEFF}'))?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" || root.tag_name().namespace() != Some(SVG) {
        return Err(unsupported(root.tag_name().name()));
    }
    let (place, width, height) = view(root)?;
    let mut reader = Reader {
        sheet: Sheet::read(root)?,
        gradients: Gradients::find(root),
        finest: width.max(height) * FINENESS,
        farthest: width.max(height) * FARTHEST,
        pieces: 0,
        drawing: Drawing { width, height, shapes: Vec::new() },
    };
    let style = reader.style_of(root, &Style::default())?;
    reader.inside(root, &style, place, 0)?;
    if reader.drawing.shapes.is_empty() {
        return Err(PictureError::NothingDrawn);
    }
    Ok(reader.drawing)
}

/// The tree of the file. A document type is allowed, since Illustrator writes one; what it could define is not.
fn parsed(text: &str) -> Result<Document<'_>, PictureError> {
    if text.contains("<!ENTITY") {
        return Err(PictureError::Entities);
    }
    if has_crowded_element(text) || text.matches("xmlns").count() > MOST_NAMESPACES {
        return Err(PictureError::TooComplex);
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => PictureError::TooComplex,
        error => PictureError::BrokenSvg { line: error.pos().row },
    })
}

/// Whether an element has more than [`MOST_ATTRIBUTES`].
fn has_crowded_element(text: &str) -> bool {
    const NO_TAGS: [(&str, &str); 3] = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];
    let mut rest = text;
    while let Some(tag) = rest.find('<').and_then(|it| rest.get(it..)) {
        let (values, length) = match NO_TAGS.iter().find(|it| tag.starts_with(it.0)) {
            Some((_, end)) => (0, tag.find(end).unwrap_or(tag.len())),
            None => values_in(tag),
        };
        if values > MOST_ATTRIBUTES {
            return true;
        }
        rest = tag.get(length..).unwrap_or_default();
    }
    false
}

/// How many values in quotation marks stand in the tag with which a text begins, and where it ends.
fn values_in(tag: &str) -> (usize, usize) {
    let (mut open, mut values) = (None, 0);
    for (index, character) in tag.char_indices() {
        match (character, open) {
            (_, Some(mark)) if mark != character => {}
            (_, Some(_)) => open = None,
            ('"' | '\'', None) => {
                open = Some(character);
                values += 1;
            }
            ('>', None) => return (values, index),
            _ => {}
        }
    }
    (values, tag.len())
}

/// Where the drawing lies in the coordinates of the file, and how large it is.
fn view(root: Node<'_, '_>) -> Result<(Affine, f64, f64), PictureError> {
    if let Some(kept) = root.attribute("preserveAspectRatio").filter(|it| it.trim().starts_with("none")) {
        return Err(unsupported(&format!("preserveAspectRatio=\"{}\"", start_of(kept))));
    }
    if root.has_attribute("transform") {
        return Err(unsupported("svg transform"));
    }
    let (x, y, width, height) = match root.attribute("viewBox") {
        Some(text) => {
            let ViewBox { x, y, w, h } = text.parse().map_err(|_| broken("viewBox", text))?;
            (x, y, w, h)
        }
        None => match (root.attribute("width"), root.attribute("height")) {
            (Some(width), Some(height)) => (0.0, 0.0, length("width", width)?, length("height", height)?),
            _ => return Err(PictureError::NoSize),
        },
    };
    let is_sound = [x, y, width, height].iter().all(|it| it.abs() < 1e9) && width > 1e-6 && height > 1e-6;
    let ratio = width / height;
    if !is_sound || !(0.001..=1_000.0).contains(&ratio) {
        return Err(PictureError::NoSize);
    }
    Ok((Affine::translate((-x, -y)), width, height))
}

struct Reader<'a> {
    sheet: Sheet,
    gradients: Gradients<'a>,
    /// How finely curves are followed.
    finest: f64,
    farthest: f64,
    /// How many pieces of edges there are so far.
    pieces: usize,
    drawing: Drawing,
}

impl<'a> Reader<'a> {
    /// Draws what stands in an element.
    fn inside(&mut self, parent: Node<'a, 'a>, style: &Style, place: Affine, depth: usize) -> Result<(), PictureError> {
        if depth > DEEPEST {
            return Err(PictureError::TooComplex);
        }
        for node in parent.children().filter(Node::is_element) {
            let name = node.tag_name();
            if name.namespace().is_some_and(|it| NOTES.contains(&it)) {
                continue;
            }
            if name.namespace() != Some(SVG) {
                return Err(unsupported(name.name()));
            }
            match name.name() {
                "title" | "desc" | "metadata" | "style" => {}
                "linearGradient" => self.gradients.check(node, &mut self.sheet)?,
                "defs" => self.defined(node)?,
                "g" => {
                    let own = self.style_of(node, style)?;
                    if own.shown == Shown::Yes {
                        self.inside(node, &own, place * transform(node)?, depth + 1)?;
                    }
                }
                "path" | "rect" | "circle" | "ellipse" | "line" | "polyline" | "polygon" => {
                    only_described(node)?;
                    let own = self.style_of(node, style)?;
                    if own.shown == Shown::Yes {
                        self.shape(node, &own, place * transform(node)?)?;
                    }
                }
                "text" | "tspan" | "textPath" => return Err(PictureError::Text),
                other => return Err(refused(node, other)),
            }
        }
        Ok(())
    }

    /// What is only defined: colours, and shapes that nothing here can call up.
    fn defined(&mut self, defs: Node<'a, 'a>) -> Result<(), PictureError> {
        for node in defs.descendants().filter(|it| it.is_element() && *it != defs) {
            let name = node.tag_name();
            let is_note = name.namespace().is_some_and(|it| NOTES.contains(&it));
            match name.name() {
                _ if is_note => {}
                "linearGradient" => self.gradients.check(node, &mut self.sheet)?,
                "stop" | "style" | "title" | "desc" | "g" | "defs" => {}
                "path" | "rect" | "circle" | "ellipse" | "line" | "polyline" | "polygon" => {}
                other => return Err(refused(node, other)),
            }
        }
        Ok(())
    }

    fn style_of(&mut self, node: Node<'a, 'a>, inherited: &Style) -> Result<Style, PictureError> {
        let mut style = inherited.inherited();
        for attribute in node.attributes() {
            let name = attribute.name();
            match attribute.namespace() {
                None if outline::is_geometry(node.tag_name().name(), name) || is_harmless(name) => {}
                None => style.set(name, attribute.value())?,
                Some("http://www.w3.org/1999/xlink") if name == "href" => {
                    return Err(PictureError::Outside { address: start_of(attribute.value()) });
                }
                Some(_) => {}
            }
        }
        self.sheet.apply(node, |name, value| style.set(name, value))?;
        Ok(style)
    }

    /// Draws a shape: its inside, and then its edge.
    fn shape(&mut self, node: Node<'a, 'a>, style: &Style, place: Affine) -> Result<(), PictureError> {
        let path = geometry(node)?;
        if path.elements().len() > MOST_PIECES {
            return Err(PictureError::TooComplex);
        }
        let scale = place.determinant().abs().sqrt();
        if path.elements().len() < 2 || !scale.is_finite() || scale < 1e-9 {
            return Ok(());
        }
        if !path.is_finite() {
            return Err(PictureError::BrokenValue { name: node.tag_name().name().to_owned(), start: String::new() });
        }
        let bounds = path.bounding_box();
        let is_line = node.tag_name().name() == "line";
        if let Some(fill) = style.fill.as_ref().filter(|_| !is_line) {
            let paint = self.gradients.paint(fill, &mut self.sheet, bounds, place)?;
            if let Some(paint) = paint {
                self.add(place * path.clone(), style.fill_rule, paint)?;
            }
        }
        if let Some(stroke) = style.stroke.as_ref().filter(|_| style.width > 0.0) {
            let paint = self.gradients.paint(stroke, &mut self.sheet, bounds, place)?;
            if let Some(paint) = paint {
                let outline = outline::of_stroke(&path, style, self.finest / scale)?;
                self.add(place * outline, Rule::NonZero, paint)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, path: BezPath, rule: Rule, paint: super::Paint) -> Result<(), PictureError> {
        self.pieces += path.elements().len();
        if self.pieces > MOST_PIECES || self.drawing.shapes.len() >= MOST_SHAPES {
            return Err(PictureError::TooComplex);
        }
        let bounds = path.bounding_box();
        let edges = [bounds.x0, bounds.y0, bounds.x1, bounds.y1];
        if !path.is_finite() || edges.iter().any(|it| it.abs() > self.farthest) {
            return Err(PictureError::TooComplex);
        }
        self.drawing.shapes.push(Shape { path, rule, paint });
        Ok(())
    }
}

/// A shape holds nothing but words about it: what moves it, for one, would not be drawn.
fn only_described(shape: Node<'_, '_>) -> Result<(), PictureError> {
    let is_note = |it: &Node<'_, '_>| it.tag_name().namespace().is_some_and(|it| NOTES.contains(&it));
    let mut strange = shape.children().filter(|it| it.is_element() && !is_note(it));
    match strange.find(|it| !matches!(it.tag_name().name(), "title" | "desc" | "metadata")) {
        Some(found) => Err(refused(found, found.tag_name().name())),
        None => Ok(()),
    }
}

fn transform(node: Node<'_, '_>) -> Result<Affine, PictureError> {
    let Some(text) = node.attribute("transform") else { return Ok(Affine::IDENTITY) };
    matrix("transform", text)
}

fn matrix(name: &str, text: &str) -> Result<Affine, PictureError> {
    let Transform { a, b, c, d, e, f } = text.parse().map_err(|_| broken(name, text))?;
    Ok(Affine::new([a, b, c, d, e, f]))
}

/// What an element is refused with: one that asks for another file says which.
fn refused(node: Node<'_, '_>, name: &str) -> PictureError {
    let address = node.attributes().find(|it| it.name() == "href").map(|it| it.value());
    match address.filter(|it| !it.starts_with('#') && !it.starts_with("data:")) {
        Some(address) => PictureError::Outside { address: start_of(address) },
        None => unsupported(name),
    }
}

/// Attributes that change nothing of what is seen.
fn is_harmless(name: &str) -> bool {
    const NAMES: [&str; 10] =
        ["id", "class", "style", "transform", "role", "focusable", "tabindex", "lang", "version", "baseProfile"];
    NAMES.contains(&name) || name.starts_with("data-") || name.starts_with("aria-")
}

fn unsupported(name: &str) -> PictureError {
    PictureError::Unsupported { name: start_of(name) }
}

fn broken(name: &str, value: &str) -> PictureError {
    PictureError::BrokenValue { name: name.to_owned(), start: start_of(value) }
}

/// The beginning of something in the file, for a sentence.
fn start_of(text: &str) -> String {
    const LONGEST: usize = 60;
    let plain = text.chars().map(|it| if it.is_control() { ' ' } else { it });
    let start: String = plain.take(LONGEST).collect();
    crate::model::wording::start_of(start.trim())
}
