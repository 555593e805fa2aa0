//! What is printed: content laid out on pages.
//!
//! What does not live here: how text becomes lines (`type_setting`), how cards lie on sheets (`imposition`).

mod columns;
pub mod content;
pub mod conversation_cards;
pub mod conversation_sheet;
pub mod decision_sheet;
pub mod feedback;
mod fitting;
pub(in crate::print) mod flow;
pub(in crate::print) mod foot;
pub mod from_project;
pub mod growth_matrix;
pub mod harvest;
pub mod input_sheet;
pub mod loading_sheet;
mod measures;
pub mod poster;
pub mod shift_test;
mod sides;
pub mod team_sheet;
pub mod test_sheet;
pub mod value_cards;
pub mod value_sheet;
pub mod wording;
pub mod writer;

use std::sync::Arc;

use jiff::civil::Date;

use self::value_cards::boxed_characters;
use super::page::{Item, Page, Part, Point, Role, SOFT_HYPHEN};
use super::paper::A4_MM;
use super::{CardName, PrintProblem};
use crate::words::Language;

/// Both sides of one card, cut out.
#[derive(Clone, Debug, PartialEq)]
pub struct CardFaces {
    /// Which card.
    pub name: CardName,
    /// The side with the value.
    pub front: Page,
    /// The side with the behaviour.
    pub back: Page,
}

/// For whom a file is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Edition {
    /// To print: cards lie on sheets, with marks to cut along.
    #[default]
    Print,
    /// To mail and to publish: single pages that can be read aloud (PDF/UA-1 and PDF/A-2a).
    Reading,
}

/// How sheets are turned when both sides are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sides {
    /// One side of each sheet.
    Single,
    /// One side: front and back beside each other, to be folded.
    Fold,
    /// Both sides, turned over the long edge.
    #[default]
    Long,
    /// Both sides, turned over the short edge.
    Short,
}

/// How far the back of a sheet lies from where it should be, seen from the front through the paper, to tenths of a mm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Shift {
    right: i16,
    down: i16,
}

impl Shift {
    /// No printer that works is further off, in mm; and text on a card stays printable that far from its place.
    pub const MOST_MM: f32 = 5.0;

    /// So far to the right and down, in mm; none where that is beyond [`Self::MOST_MM`].
    pub fn new(right_mm: f32, down_mm: f32) -> Option<Self> {
        #[expect(clippy::cast_possible_truncation, reason = "at most 50 tenths of a mm")]
        let tenths = |mm: f32| (mm.abs() <= Self::MOST_MM).then(|| (mm * 10.0).round() as i16);
        Some(Self { right: tenths(right_mm)?, down: tenths(down_mm)? })
    }

    /// Where on the back, seen from behind, things have to go instead.
    pub(in crate::print) fn on_back(self) -> Point {
        Point::new(self.right_mm(), -self.down_mm())
    }

    /// To the right, in mm.
    pub fn right_mm(self) -> f32 {
        f32::from(self.right) / 10.0
    }

    /// Down, in mm.
    pub fn down_mm(self) -> f32 {
        f32::from(self.down) / 10.0
    }
}

/// A finished document: sheets to print, and its cards one by one to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// For whom it is.
    pub edition: Edition,
    /// How its sheets are turned.
    pub sides: Sides,
    /// What it is called.
    pub title: String,
    /// Whose it is; may be empty.
    pub organisation: String,
    /// The language of its text.
    pub language: Language,
    /// The day it was made.
    pub date: Date,
    /// Fronts and backs in turn. Sets share their pages.
    pub pages: Vec<Arc<Page>>,
    /// The cards of one set.
    pub cards: Vec<CardFaces>,
    /// The smallest type of what is read; the foot is smaller.
    pub smallest_type_pt: f32,
    /// How many sheets of paper it takes.
    pub sheets: usize,
}

impl Document {
    /// The sheets by the heading that they begin with, each with its page from 0 on.
    pub fn contents(&self) -> Vec<(String, usize)> {
        let mut contents = Vec::new();
        for (number, page) in self.pages.iter().enumerate() {
            let mut begins = false;
            for part in &page.parts {
                match part.role {
                    Role::Section => begins = true,
                    Role::Heading(_) if begins => {
                        contents.push((text_of(part), number));
                        begins = false;
                    }
                    _ => {}
                }
            }
        }
        contents
    }

    /// The same to mail and to publish: its cards one side a page, without marks; else its pages as they are.
    #[must_use]
    pub fn for_reading(mut self) -> Self {
        if !self.cards.is_empty() {
            let sides = self.cards.iter().flat_map(|it| [&it.front, &it.back]);
            self.pages = sides.cloned().map(Arc::new).collect();
        }
        self.sheets = self.pages.len();
        self.edition = Edition::Reading;
        self
    }
}

/// What a part says, as one line.
fn text_of(part: &Part) -> String {
    let texts =
        part.items.iter().filter_map(|it| if let Item::Text(text) = it { Some(text.text.as_str()) } else { None });
    texts.collect::<String>().replace(SOFT_HYPHEN, "").trim().to_owned()
}

/// The first of several tries that fits on one A4, with its sizes; all that is in the way where none does, or where a
/// character has no shape.
fn first_page<Sizes>(
    name: &CardName,
    mut laid: impl Iterator<Item = (Sizes, Vec<Part>)>,
    too_full: PrintProblem,
) -> Result<(Sizes, Arc<Page>), Vec<PrintProblem>> {
    let Some((sizes, parts)) = laid.next() else { return Err(vec![too_full]) };
    let boxed = boxed_characters(name, &parts);
    if !boxed.is_empty() {
        return Err(boxed);
    }
    let mut page = Page::new(A4_MM.0, A4_MM.1);
    page.parts = parts;
    Ok((sizes, Arc::new(page)))
}
