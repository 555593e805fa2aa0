//! A page on the screen: the very page that is printed, item by item. Nothing is laid out here.
//!
//! Each word is put where the page has it; only the shapes of its letters are the window's own.

pub mod pictures;

use std::sync::Arc;

use egui::epaint::TextShape;
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, Galley, Painter, Pos2, Rect, Shape, Stroke, vec2};

use self::pictures::{Lying, paint_picture};
use super::look::{paper_colour, paper_family};
use crate::model::Colour;
use crate::print::page::{Ending, Item, Page, Point, TextItem};
use crate::print::paper::MM_PER_PT;
use crate::print::style::PaperStyle;

/// Where a page lies on the screen and how large.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placing {
    /// The page's top left corner.
    pub origin: Pos2,
    /// How many points a millimetre takes.
    pub points_per_mm: f32,
}

impl Placing {
    /// The largest placing of a page in the middle of a rectangle.
    pub fn fit(page: &Page, room: Rect) -> Self {
        let points_per_mm = (room.width() / page.width_mm).min(room.height() / page.height_mm).max(0.1);
        let size = vec2(page.width_mm, page.height_mm) * points_per_mm;
        Self { origin: room.center() - size / 2.0, points_per_mm }
    }

    /// The whole page.
    pub fn rect(&self, page: &Page) -> Rect {
        Rect::from_min_size(self.origin, vec2(page.width_mm, page.height_mm) * self.points_per_mm)
    }

    fn at(&self, point: Point) -> Pos2 {
        self.origin + vec2(point.x_mm, point.y_mm) * self.points_per_mm
    }
}

/// A word where it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedWord {
    /// What it says.
    pub text: String,
    /// Left end on the page, in mm.
    pub x_mm: f32,
    /// The line it stands on, in mm from the top of the page.
    pub baseline_mm: f32,
    /// How wide it is on the page, in mm.
    pub width_mm: f32,
}

/// The words of a text item, each at the place of its first letter.
pub fn words_of(item: &TextItem) -> Vec<PlacedWord> {
    let em_mm = item.size_pt * MM_PER_PT / 1000.0;
    let mut words: Vec<PlacedWord> = Vec::new();
    let mut pen = 0.0;
    let mut is_open = false;
    for glyph in item.glyphs.iter() {
        let letters = item.text.get(glyph.text.clone()).unwrap_or_default();
        let width = glyph.advance * em_mm;
        if !letters.is_empty() && letters.chars().all(char::is_whitespace) {
            is_open = false;
        } else {
            if !is_open {
                let x_mm = item.x_mm + pen;
                let baseline_mm = item.baseline_mm;
                words.push(PlacedWord { text: String::new(), x_mm, baseline_mm, width_mm: 0.0 });
                is_open = true;
            }
            if let Some(word) = words.last_mut() {
                word.text.push_str(&letters.replace(crate::print::page::SOFT_HYPHEN, "-"));
                word.width_mm += width;
            }
        }
        pen += width;
    }
    words
}

/// Draws a page, with the paper under it.
pub fn paint_page(painter: &Painter, page: &Page, placing: Placing) {
    painter.rect_filled(placing.rect(page), 0, colour(PaperStyle::new(None).paper));
    let turned_mm = page.is_turned.then_some((page.width_mm, page.height_mm));
    let brush = Brush { painter, placing, turned_mm };
    for item in page.items() {
        brush.item(item);
    }
}

/// Draws the items of one page.
struct Brush<'a> {
    painter: &'a Painter,
    placing: Placing,
    /// The size of a page that lies upside down.
    turned_mm: Option<(f32, f32)>,
}

impl Brush<'_> {
    fn at(&self, point: Point) -> Pos2 {
        self.placing.at(match self.turned_mm {
            Some((width_mm, height_mm)) => Point::new(width_mm - point.x_mm, height_mm - point.y_mm),
            None => point,
        })
    }

    fn item(&self, item: &Item) {
        match item {
            Item::Fill(fill) => {
                let one = self.at(Point::new(fill.area.x_mm, fill.area.y_mm));
                let other = self.at(Point::new(fill.area.right_mm(), fill.area.bottom_mm()));
                self.painter.rect_filled(Rect::from_two_pos(one, other), 0, colour(fill.colour));
            }
            Item::Stroke(stroke) => {
                let points: Vec<Pos2> = stroke.points.iter().map(|it| self.at(*it)).collect();
                let width = (stroke.width_pt * MM_PER_PT * self.placing.points_per_mm).max(0.5);
                let line = Stroke::new(width, colour(stroke.colour));
                if stroke.ending == Ending::Round {
                    for end in points.first().into_iter().chain(points.last()) {
                        self.painter.circle_filled(*end, width / 2.0, line.color);
                    }
                }
                self.painter.add(Shape::line(points, line));
            }
            Item::Picture(item) => {
                let one = self.at(Point::new(item.area.x_mm, item.area.y_mm));
                let other = self.at(Point::new(item.area.right_mm(), item.area.bottom_mm()));
                let lying = if self.turned_mm.is_some() { Lying::UpsideDown } else { Lying::Upright };
                paint_picture(self.painter, &item.picture.content, Rect::from_two_pos(one, other), lying);
            }
            Item::Text(text) => self.text(text),
        }
    }

    /// Text under three points is not drawn: nobody can read it, and it costs most.
    fn text(&self, item: &TextItem) {
        let size = item.size_pt * MM_PER_PT * self.placing.points_per_mm;
        if size < 3.0 {
            return;
        }
        let (font, ink) = (FontId::new(size, paper_family(item.face)), colour(item.colour));
        for word in words_of(item) {
            let width = word.width_mm * self.placing.points_per_mm;
            let galley = word_galley(self.painter, &word, &font, ink, width);
            let ascent = galley.rows.first().and_then(|row| row.glyphs.first()).map_or(0.0, |it| it.pos.y);
            let at = self.at(Point::new(word.x_mm, word.baseline_mm));
            if self.turned_mm.is_some() {
                let shape = TextShape::new(at + vec2(0.0, ascent), galley, ink).with_angle(std::f32::consts::PI);
                self.painter.add(shape);
            } else {
                self.painter.galley(at - vec2(0.0, ascent), galley, ink);
            }
        }
    }
}

/// A word, as wide as on the page: small letters are set wider on a screen, and that is taken back between them.
fn word_galley(painter: &Painter, word: &PlacedWord, font: &FontId, colour: Color32, width: f32) -> Arc<Galley> {
    let lay = |spacing: f32| {
        let format = TextFormat { extra_letter_spacing: spacing, ..TextFormat::simple(font.clone(), colour) };
        painter.layout_job(LayoutJob::single_section(word.text.clone(), format))
    };
    let natural = lay(0.0);
    let gaps = word.text.chars().count().max(1) as f32;
    let spacing = (width - natural.size().x) / gaps;
    if spacing.abs() < 0.02 { natural } else { lay(spacing) }
}

fn colour(colour: Colour) -> Color32 {
    paper_colour(colour)
}
