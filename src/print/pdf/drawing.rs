//! A page, item by item, as operations of printpdf.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, CurTransMat, DictItem, Line, LineCapStyle, LineDashPattern, LineJoinStyle, LinePoint, Mm, Op,
    PaintMode, PdfFontHandle, PdfPage, Point as PdfPoint, Polygon, PolygonRing, Pt, Rgb, TextItem as PdfText,
    TextMatrix, WindingOrder, XObjectTransform,
};

use super::embedding::{Embedded, EmbeddedGlyph, Fonts};
use super::pictures::Pictures;
use super::tags::{Place, Read, Shown, Tree};
use crate::model::Colour;
use crate::print::page::{
    Area, Ending, Fill, Glyph, Item, Page, PictureItem, Point, Role, SOFT_HYPHEN, Stroke, TextItem,
};
use crate::print::paper::MM_PER_PT;
use crate::print::type_setting::Face;

/// The page as printpdf draws it, and what is read on it, which hangs in the tree.
pub fn page(index: usize, page: &Page, fonts: &Fonts, pictures: &Pictures, tree: &mut Tree) -> (PdfPage, Vec<Read>) {
    let turned_mm = page.is_turned.then_some((page.width_mm, page.height_mm));
    let mut drawing = Drawing {
        page: index,
        height_mm: page.height_mm,
        fonts,
        pictures,
        turned_mm,
        tree,
        next_mark: 0,
        read: Vec::new(),
        ops: Vec::new(),
        fill: None,
        line: None,
        font: None,
    };
    if page.is_turned {
        let (a, d) = (-1.0, -1.0);
        let (e, f) = (page.width_mm / MM_PER_PT, page.height_mm / MM_PER_PT);
        drawing.ops.push(Op::SetTransformationMatrix { matrix: CurTransMat::Raw([a, 0.0, 0.0, d, e, f]) });
    }
    for part in &page.parts {
        match part.role {
            Role::Section => {
                drawing.tree.begin_section();
                drawing.read.push(Read { role: part.role, marks: 0..0, shown: None });
            }
            Role::Decoration => drawing.decoration(artifact("Layout", None), &part.items),
            Role::Pagination => drawing.pagination(&part.items),
            role => drawing.reading(role, &part.items),
        }
    }
    (PdfPage::new(Mm(page.width_mm), Mm(page.height_mm), drawing.ops), drawing.read)
}

struct Drawing<'a> {
    page: usize,
    height_mm: f32,
    fonts: &'a Fonts,
    pictures: &'a Pictures,
    /// The size of a page that lies upside down.
    turned_mm: Option<(f32, f32)>,
    tree: &'a mut Tree,
    /// The number of the next piece of marked content on this page.
    next_mark: i64,
    read: Vec<Read>,
    ops: Vec<Op>,
    /// What was set last, and stays set.
    fill: Option<Colour>,
    line: Option<(Colour, u32, Ending)>,
    font: Option<(Face, u32)>,
}

impl Drawing<'_> {
    fn decoration(&mut self, kind: BTreeMap<String, DictItem>, items: &[Item]) {
        if items.is_empty() {
            return;
        }
        self.begin("Artifact", kind);
        for item in items {
            match item {
                Item::Fill(fill) => self.fill(fill),
                Item::Stroke(stroke) => self.stroke(stroke),
                Item::Text(text) => self.text(text, None),
                Item::Picture(picture) => self.picture(picture),
            }
        }
        self.ops.push(Op::EndMarkedContent);
    }

    /// A running head or foot, by the half of the page that it stands in.
    fn pagination(&mut self, items: &[Item]) {
        let is_low = heading(items).is_some_and(|(_, top_mm)| top_mm > self.height_mm / 2.0);
        self.decoration(artifact("Pagination", Some(if is_low { "Footer" } else { "Header" })), items);
    }

    /// What has nothing in it is no element: a reader would stop at nothing.
    fn reading(&mut self, role: Role, items: &[Item]) {
        if items.is_empty() {
            return;
        }
        let (place, mut shown) = (self.tree.begin(role), None);
        if let Some((title, top_mm)) = heading(items).filter(|_| matches!(role, Role::Heading(_))) {
            self.tree.note(place, title, self.page, top_mm);
        }
        if let Some(Item::Picture(picture)) = items.first().filter(|_| role == Role::Figure) {
            let area = match self.turned_mm {
                Some((width_mm, height_mm)) => turned(&picture.area, width_mm, height_mm),
                None => picture.area,
            };
            let alternative = picture.picture.alternative.to_string();
            let said = Shown { alternative, corners: corners(&area, self.height_mm) };
            self.tree.describe(place, said.clone());
            shown = Some(said);
        }
        let first = self.next_mark;
        self.begin_marked(place);
        for item in items {
            match item {
                Item::Fill(fill) => self.fill(fill),
                Item::Stroke(stroke) => self.stroke(stroke),
                Item::Text(text) => self.text(text, Some(place)),
                Item::Picture(picture) => self.picture(picture),
            }
        }
        self.ops.push(Op::EndMarkedContent);
        self.read.push(Read { role, marks: first..self.next_mark, shown });
    }

    fn begin(&mut self, tag: &str, map: BTreeMap<String, DictItem>) {
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
    }

    fn begin_marked(&mut self, place: Place) {
        let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(self.mark(place)))]);
        self.begin(place.kind.tag(), map);
    }

    fn mark(&mut self, place: Place) -> i64 {
        let mark = self.next_mark;
        self.next_mark += 1;
        self.tree.hang(place, self.page, mark);
        mark
    }

    fn fill(&mut self, fill: &Fill) {
        let area = fill.area;
        let corners = [
            Point::new(area.x_mm, area.y_mm),
            Point::new(area.right_mm(), area.y_mm),
            Point::new(area.right_mm(), area.bottom_mm()),
            Point::new(area.x_mm, area.bottom_mm()),
        ];
        let points = corners.iter().map(|it| self.line_point(*it)).collect();
        let rings = vec![PolygonRing { points }];
        self.fill_in(fill.colour);
        let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn fill_in(&mut self, with: Colour) {
        if self.fill.replace(with) != Some(with) {
            self.ops.push(Op::SetFillColor { col: colour(with) });
        }
    }

    /// Sets everything that a line depends on where it is not set already.
    fn stroke(&mut self, stroke: &Stroke) {
        let line = (stroke.colour, stroke.width_pt.to_bits(), stroke.ending);
        if self.line.replace(line) != Some(line) {
            self.draw_like(stroke);
        }
        let points = stroke.points.iter().map(|it| self.line_point(*it)).collect();
        self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
    }

    fn draw_like(&mut self, stroke: &Stroke) {
        let (cap, join) = match stroke.ending {
            Ending::Flat => (LineCapStyle::Butt, LineJoinStyle::Miter),
            Ending::Round => (LineCapStyle::Round, LineJoinStyle::Round),
        };
        self.ops.extend([
            Op::SetOutlineColor { col: colour(stroke.colour) },
            Op::SetOutlineThickness { pt: Pt(rounded(stroke.width_pt)) },
            Op::SetLineDashPattern { dash: LineDashPattern::solid() },
            Op::SetLineCapStyle { cap },
            Op::SetLineJoinStyle { join },
        ]);
    }

    /// Draws a piece of text. What a shape does not stand for by itself, such as the hyphen inside a word, is said beside it.
    fn text(&mut self, item: &TextItem, place: Option<Place>) {
        let Some(font) = self.fonts.get(&item.face) else { return };
        self.fill_in(item.colour);
        let mut run = TextRun::new(item, font);
        let mut pen = 0.0;
        for glyph in &item.glyphs {
            let Some(embedded) = font.glyphs.get(&glyph.id) else { continue };
            let text = item.text.get(glyph.text.clone()).unwrap_or_default();
            if text == embedded.text && glyph.right == 0.0 && glyph.up == 0.0 {
                run.push(glyph, embedded, pen);
            } else {
                self.show(std::mem::replace(&mut run, TextRun::new(item, font)));
                let mut single = TextRun::new(item, font);
                single.up = glyph.up;
                single.push(glyph, embedded, pen + glyph.right);
                if text == embedded.text {
                    self.show(single);
                } else {
                    self.show_saying(single, text, place);
                }
            }
            pen += glyph.advance;
        }
        self.show(run);
    }

    fn show(&mut self, run: TextRun<'_>) {
        if run.glyphs.is_empty() {
            return;
        }
        let scale = run.item.size_pt / 1000.0;
        let x = run.item.x_mm / MM_PER_PT + run.start * scale;
        let y = (self.height_mm - run.item.baseline_mm) / MM_PER_PT + run.up * scale;
        let font = (run.item.face, run.item.size_pt.to_bits());
        if self.font.replace(font) != Some(font) {
            self.ops.push(set_font(run.font, run.item.size_pt));
        }
        self.ops.extend([
            Op::StartTextSection,
            Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(rounded(x)), Pt(rounded(y))) },
            Op::ShowText { items: vec![PdfText::GlyphIds(run.glyphs)] },
            Op::EndTextSection,
        ]);
    }

    /// Shows a glyph that reads as something else. In a span with a mark of its own: some readers lose the rest of a
    /// paragraph after a span inside its mark.
    fn show_saying(&mut self, run: TextRun<'_>, text: &str, place: Option<Place>) {
        let utf16 = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        let said = DictItem::String { data: utf16, literal: false };
        let mut map = BTreeMap::from([("ActualText".to_owned(), said)]);
        if let Some(place) = place {
            self.ops.push(Op::EndMarkedContent);
            map.insert("MCID".to_owned(), DictItem::Int(self.mark(place)));
        }
        self.begin("Span", map);
        self.show(run);
        self.ops.push(Op::EndMarkedContent);
        if let Some(place) = place {
            self.begin_marked(place);
        }
    }

    fn picture(&mut self, item: &PictureItem) {
        let Some(id) = self.pictures.id_of(&item.picture.content) else { return };
        let [left, lower, right, upper] = corners(&item.area, self.height_mm).map(|it| rounded(it));
        // Every picture fills a square of 1 by 1.
        let transform = XObjectTransform {
            translate_x: Some(Pt(left)),
            translate_y: Some(Pt(lower)),
            scale_x: Some(right - left),
            scale_y: Some(upper - lower),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.ops.push(Op::UseXobject { id, transform });
    }

    fn line_point(&self, point: Point) -> LinePoint {
        let (x, y) = (point.x_mm / MM_PER_PT, (self.height_mm - point.y_mm) / MM_PER_PT);
        LinePoint { p: PdfPoint { x: Pt(rounded(x)), y: Pt(rounded(y)) }, bezier: false }
    }
}

/// Glyphs that are shown in one go.
struct TextRun<'a> {
    item: &'a TextItem,
    font: &'a Embedded,
    /// Where it begins, in 1/1000 of the type size from the left end of the item.
    start: f32,
    /// How far above the baseline, likewise.
    up: f32,
    /// Where the next glyph would come by the widths in the file.
    natural: f32,
    glyphs: Vec<Codepoint>,
}

impl<'a> TextRun<'a> {
    fn new(item: &'a TextItem, font: &'a Embedded) -> Self {
        Self { item, font, start: 0.0, up: 0.0, natural: 0.0, glyphs: Vec::new() }
    }

    /// Adds a glyph at this place; what kerning asks for is said after the glyph before it.
    fn push(&mut self, glyph: &Glyph, embedded: &EmbeddedGlyph, at: f32) {
        match self.glyphs.last_mut() {
            None => {
                self.start = at;
                self.natural = at;
            }
            Some(before) => {
                before.offset = (self.natural - at).round();
                self.natural -= before.offset;
            }
        }
        debug_assert!(glyph.advance >= 0.0, "text runs to the right");
        self.natural += embedded.width;
        self.glyphs.push(Codepoint::with_cid(embedded.id, 0.0, String::new()));
    }
}

/// A page that no reader sees, with every glyph once.
///
/// What a glyph stands for, printpdf takes from where it is shown last; on the pages themselves it is left empty, since a
/// text for each of hundreds of thousands of glyphs takes a tenth of all the time.
pub fn glossary(fonts: &Fonts) -> PdfPage {
    let mut ops = Vec::new();
    for font in fonts.values() {
        let said = |it: &EmbeddedGlyph| Codepoint::with_cid(it.id, 0.0, it.text.clone());
        let glyphs = font.glyphs.values().map(said).collect();
        let shown = Op::ShowText { items: vec![PdfText::GlyphIds(glyphs)] };
        ops.extend([Op::StartTextSection, set_font(font, 1.0), shown, Op::EndTextSection]);
    }
    PdfPage::new(Mm(1.0), Mm(1.0), ops)
}

fn set_font(font: &Embedded, size_pt: f32) -> Op {
    Op::SetFont { font: PdfFontHandle::External(font.id.clone()), size: Pt(size_pt) }
}

/// What is seen but not read, by its kind (ISO 32000-1, 14.8.2.2).
fn artifact(kind: &str, subtype: Option<&str>) -> BTreeMap<String, DictItem> {
    let entries = [("Type", Some(kind)), ("Subtype", subtype)].into_iter();
    entries.filter_map(|(key, name)| Some((key.to_owned(), DictItem::Name(name?.as_bytes().to_vec())))).collect()
}

/// What items say as one line, and where it begins from the top of the page; none where they have no text.
fn heading(items: &[Item]) -> Option<(String, f32)> {
    let mut said = String::new();
    let mut before: Option<&TextItem> = None;
    let mut top_mm = f32::INFINITY;
    for item in items {
        let Item::Text(text) = item else { continue };
        let is_apart = before.is_some_and(|it| {
            let is_next = text.x_mm - it.x_mm - it.width_mm < 0.1 * text.size_pt * MM_PER_PT;
            !(it.text.ends_with([SOFT_HYPHEN, ' ']) || is_next && it.baseline_mm == text.baseline_mm)
        });
        said.extend(is_apart.then_some(' '));
        said.extend(text.text.chars().filter(|it| *it != SOFT_HYPHEN));
        top_mm = top_mm.min(text.baseline_mm - text.size_pt * MM_PER_PT);
        before = Some(text);
    }
    before.is_some().then(|| (said.trim().to_owned(), top_mm))
}

/// Where an area comes on a page of this size that is turned half around.
fn turned(area: &Area, width_mm: f32, height_mm: f32) -> Area {
    Area::new(width_mm - area.right_mm(), height_mm - area.bottom_mm(), area.width_mm, area.height_mm)
}

/// Left, lower, right and upper edge in pt from the lower left of the page.
fn corners(area: &Area, page_height_mm: f32) -> [f32; 4] {
    let edges = [area.x_mm, page_height_mm - area.bottom_mm(), area.right_mm(), page_height_mm - area.y_mm];
    edges.map(|it| it / MM_PER_PT)
}

fn colour(colour: Colour) -> Color {
    let part = |it: u8| f32::from(it) / 255.0;
    Color::Rgb(Rgb { r: part(colour.red), g: part(colour.green), b: part(colour.blue), icc_profile: None })
}

/// To 1/1000 pt, which is far finer than any printer and keeps the file small.
fn rounded(value: f32) -> f32 {
    (value * 1000.0).round() / 1000.0
}
