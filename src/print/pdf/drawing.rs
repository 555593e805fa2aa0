//! A page, item by item, as what is drawn in a file.

use super::content::{Content, Fact, Shown as ShownGlyph};
use super::embedding::{Embedded, EmbeddedGlyph, Fonts};
use super::pictures::Pictures;
use super::tags::{Place, Read, Shown, Tree};
use crate::model::Colour;
use crate::print::page::{
    Area, Ending, Fill, Glyph, Item, Page, PictureItem, Point, Role, SOFT_HYPHEN, Stroke, TextItem,
};
use crate::print::paper::MM_PER_PT;
use crate::print::type_setting::Face;

/// What the page draws, and what is read on it, which hangs in the tree.
pub fn page(index: usize, page: &Page, fonts: &Fonts, pictures: &Pictures, tree: &mut Tree) -> (Vec<u8>, Vec<Read>) {
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
        content: Content::default(),
        fill: None,
        line: None,
        font: None,
    };
    if page.is_turned {
        let (a, d) = (-1.0, -1.0);
        let (e, f) = (page.width_mm / MM_PER_PT, page.height_mm / MM_PER_PT);
        drawing.content.operate(&[a, 0.0, 0.0, d, e, f], "cm");
    }
    for part in &page.parts {
        match part.role {
            Role::Section => {
                drawing.tree.begin_section();
                drawing.read.push(Read { role: part.role, marks: 0..0, shown: None });
            }
            Role::Decoration => drawing.decoration(&[("Type", Fact::Name("Layout"))], &part.items),
            Role::Pagination => drawing.pagination(&part.items),
            role => drawing.reading(role, &part.items),
        }
    }
    (drawing.content.into_bytes(), drawing.read)
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
    content: Content,
    /// What was set last, and stays set.
    fill: Option<Colour>,
    line: Option<(Colour, u32, Ending)>,
    font: Option<(Face, u32)>,
}

impl Drawing<'_> {
    /// What is seen but not read, by its kind (ISO 32000-1, 14.8.2.2).
    fn decoration(&mut self, kind: &[(&str, Fact<'_>)], items: &[Item]) {
        if items.is_empty() {
            return;
        }
        self.content.mark("Artifact", kind);
        for item in items {
            match item {
                Item::Fill(fill) => self.fill(fill),
                Item::Stroke(stroke) => self.stroke(stroke),
                Item::Text(text) => self.text(text, None),
                Item::Picture(picture) => self.picture(picture),
            }
        }
        self.end_marked();
    }

    /// A running head or foot, by the half of the page that it stands in.
    fn pagination(&mut self, items: &[Item]) {
        let is_low = heading(items).is_some_and(|(_, top_mm)| top_mm > self.height_mm / 2.0);
        let place = Fact::Name(if is_low { "Footer" } else { "Header" });
        self.decoration(&[("Subtype", place), ("Type", Fact::Name("Pagination"))], items);
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
        self.end_marked();
        self.read.push(Read { role, marks: first..self.next_mark, shown });
    }

    fn begin_marked(&mut self, place: Place) {
        let mark = self.mark(place);
        self.content.mark(place.kind.tag(), &[("MCID", Fact::Whole(mark))]);
    }

    fn end_marked(&mut self) {
        self.content.operate(&[], "EMC");
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
        self.fill_in(fill.colour);
        self.path(&corners);
        self.content.operate(&[], "h");
        self.content.operate(&[], "f");
    }

    fn fill_in(&mut self, with: Colour) {
        if self.fill.replace(with) != Some(with) {
            self.content.operate(&parts(with), "rg");
        }
    }

    /// Sets everything that a line depends on where it is not set already.
    fn stroke(&mut self, stroke: &Stroke) {
        let line = (stroke.colour, stroke.width_pt.to_bits(), stroke.ending);
        if self.line.replace(line) != Some(line) {
            self.draw_like(stroke);
        }
        self.path(&stroke.points);
        self.content.operate(&[], "S");
    }

    fn draw_like(&mut self, stroke: &Stroke) {
        let ending = match stroke.ending {
            Ending::Flat => 0.0,
            Ending::Round => 1.0,
        };
        self.content.operate(&parts(stroke.colour), "RG");
        self.content.operate(&[rounded(stroke.width_pt)], "w");
        self.content.without_dashes();
        self.content.operate(&[ending], "J");
        self.content.operate(&[ending], "j");
    }

    /// Goes along points.
    fn path(&mut self, points: &[Point]) {
        for (index, point) in points.iter().enumerate() {
            let (x, y) = (point.x_mm / MM_PER_PT, (self.height_mm - point.y_mm) / MM_PER_PT);
            self.content.operate(&[rounded(x), rounded(y)], if index == 0 { "m" } else { "l" });
        }
    }

    /// Draws a piece of text. What a shape does not stand for by itself, such as the hyphen inside a word, is said beside it.
    fn text(&mut self, item: &TextItem, place: Option<Place>) {
        let Some(font) = self.fonts.get(&item.face) else { return };
        self.fill_in(item.colour);
        let mut run = TextRun::new(item, font);
        let mut pen = 0.0;
        for glyph in item.glyphs.iter() {
            let Some(embedded) = font.glyph(glyph.id) else { continue };
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
            self.content.set_font(&run.font.id.0, run.item.size_pt);
        }
        self.content.show([rounded(x), rounded(y)], &run.glyphs);
    }

    /// Shows a glyph that reads as something else. In a span with a mark of its own: some readers lose the rest of a
    /// paragraph after a span inside its mark.
    fn show_saying(&mut self, run: TextRun<'_>, text: &str, place: Option<Place>) {
        let said = ("ActualText", Fact::Text(text));
        if let Some(place) = place {
            self.end_marked();
            let mark = self.mark(place);
            self.content.mark("Span", &[said, ("MCID", Fact::Whole(mark))]);
        } else {
            self.content.mark("Span", &[said]);
        }
        self.show(run);
        self.end_marked();
        if let Some(place) = place {
            self.begin_marked(place);
        }
    }

    fn picture(&mut self, item: &PictureItem) {
        let Some(id) = self.pictures.id_of(&item.picture.content) else { return };
        let [left, lower, right, upper] = corners(&item.area, self.height_mm).map(|it| rounded(it));
        self.content.operate(&[], "q");
        self.content.operate(&[right - left, 0.0, 0.0, upper - lower, left, lower], "cm");
        self.content.picture(&id.0);
        self.content.operate(&[], "Q");
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
    glyphs: Vec<ShownGlyph>,
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
                before.1 = (self.natural - at).round();
                self.natural -= before.1;
            }
        }
        debug_assert!(glyph.advance >= 0.0, "text runs to the right");
        self.natural += embedded.width;
        self.glyphs.push((embedded.id, 0.0));
    }
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

/// How much of red, green and blue is in a colour.
fn parts(colour: Colour) -> [f32; 3] {
    [colour.red, colour.green, colour.blue].map(|it| f32::from(it) / 255.0)
}

/// To 1/1000 pt, which is far finer than any printer and keeps the file small.
fn rounded(value: f32) -> f32 {
    (value * 1000.0).round() / 1000.0
}
