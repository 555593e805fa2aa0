//! The last line of a page: words at the left, the logo at the right, both on one line.

use super::flow::{Flow, Look};
use crate::print::page::{Area, Part, Point, Role};
use crate::print::picture::{Alignment, PagePicture, area_in, placed_in};
use crate::print::type_setting::TypeSetter;

/// How high a logo is on a sheet, in parts of the shorter side of the paper.
const LOGO_HEIGHT: f32 = 0.0425;
/// No logo on a sheet is smaller than this, in mm.
const LEAST_LOGO_MM: f32 = 7.0;
/// How wide it is at most, in parts of that height.
const LOGO_WIDTH: f32 = 4.0;
/// Between words and logo, in parts of how high a logo may be.
const AIR: f32 = 0.45;

/// What stands at the foot of a page.
#[derive(Clone, Copy, Debug)]
pub struct Foot<'a> {
    /// The words; may be empty.
    pub text: &'a str,
    /// How they look.
    pub look: Look,
    /// The logo.
    pub logo: Option<&'a PagePicture>,
    /// The most that a logo is wide and high.
    pub logo_mm: (f32, f32),
    /// The left edge.
    pub left_mm: f32,
    /// From there to the right edge.
    pub width_mm: f32,
    /// Room at the right for something else, such as the number of the page.
    pub kept_mm: f32,
    /// The last baseline, on which a logo stands too.
    pub bottom_mm: f32,
}

/// A foot in its place.
#[derive(Clone, Debug)]
pub struct LaidFoot {
    /// Where it begins.
    pub top_mm: f32,
    /// Where what stands at its right ends: the right edge, or a little before the logo.
    pub right_mm: f32,
    /// What it holds.
    pub parts: Vec<Part>,
}

/// How wide and high a logo is at most on paper of this size.
pub fn logo_on(paper_mm: (f32, f32)) -> (f32, f32) {
    let height_mm = (LOGO_HEIGHT * paper_mm.0.min(paper_mm.1)).max(LEAST_LOGO_MM);
    (LOGO_WIDTH * height_mm, height_mm)
}

impl Foot<'_> {
    /// The foot in its place; none where a word is wider than the room beside the logo.
    pub fn laid(&self, setter: &TypeSetter) -> Option<LaidFoot> {
        let edge_mm = self.left_mm + self.width_mm;
        let logo = self.logo.map(|it| {
            let (width_mm, height_mm) = self.logo_mm;
            let room = Area::new(edge_mm - width_mm, self.bottom_mm - height_mm, width_mm, height_mm);
            (placed_in(it, room, Alignment::LowerRight), area_in(it, room, Alignment::LowerRight))
        });
        let right_mm = logo.as_ref().map_or(edge_mm, |(_, area)| area.x_mm - AIR * self.logo_mm.1);
        let width_mm = right_mm - self.kept_mm - self.left_mm;
        let lines = self.look.lines(setter, self.text, width_mm)?;
        let text_top_mm = self.bottom_mm - self.look.height_mm(setter, lines.len());
        let mut flow = Flow::new(setter, Point::new(self.left_mm, text_top_mm), width_mm);
        if !lines.is_empty() {
            flow.lines(Role::Paragraph, &lines, &self.look);
        }
        let mut parts = flow.into_parts();
        let top_mm = logo.as_ref().map_or(text_top_mm, |(_, area)| area.y_mm.min(text_top_mm));
        parts.extend(logo.map(|it| it.0));
        Some(LaidFoot { top_mm, right_mm, parts })
    }
}
