//! Words as large as they fit: whole words first, then broken by Dutch rules, then smaller, and only at the very end cut
//! off with three dots where the caller shows the rest elsewhere. What was found is kept.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Color32, Painter, Pos2, Vec2, vec2};

use crate::app::look::{RoomScale, RoomType, Type};
use crate::app::widgets::{card_galley, letters_width, quarters};
use crate::words::hyphenation;

/// Each try is this much smaller than the one before.
const STEP: f32 = 0.92;
/// Height of a line, in ems; only to leave out what cannot fit.
const LINE: f32 = 1.2;
/// Width of a letter, in ems; a little less than it is.
const LETTER: f32 = 0.42;

/// A text as it is set, in lines.
#[derive(Debug)]
pub struct Set {
    /// The text with its line ends.
    pub lines: String,
    /// In which type.
    pub kind: Type,
    /// How much room it takes.
    pub size: Vec2,
}

impl Set {
    /// Paints it with its upper left corner here.
    pub fn paint(&self, painter: &Painter, at: Pos2, colour: Color32) {
        if !self.lines.is_empty() {
            let galley = painter.layout_no_wrap(self.lines.clone(), self.kind.font(), colour);
            painter.galley(at, galley, colour);
        }
    }
}

/// What becomes of a text that does not fit even in the smallest type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TooLong {
    /// It is higher than the room there is; the caller scrolls.
    Grows,
    /// It is cut off with three dots; the whole text stands elsewhere.
    Ends,
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct Asked {
    text: String,
    /// Width, height, most and least size, all in quarter points; weight.
    numbers: [u32; 4],
    weight: u8,
    too_long: TooLong,
}

/// What was set before.
#[derive(Debug, Default)]
pub struct Fits {
    pixels_per_point: f32,
    known: HashMap<Asked, Arc<Set>>,
    widths: HashMap<String, f32>,
}

impl Fits {
    /// Forgets everything where the screen has changed, or where too much is kept.
    pub fn renew(&mut self, painter: &Painter) {
        let scale = painter.pixels_per_point();
        if (scale - self.pixels_per_point).abs() > f32::EPSILON || self.known.len() > 60_000 {
            *self = Self { pixels_per_point: scale, ..Self::default() };
        }
    }

    /// A text in a width, in this very size; broken by Dutch rules where it must.
    pub fn set(&mut self, painter: &Painter, text: &str, width: f32, kind: Type) -> Arc<Set> {
        let numbers = [quarters(width), 0, quarters(kind.points), 0];
        self.remember(text, numbers, kind, TooLong::Grows, |_| set(painter, text, width, kind))
    }

    /// A text as large as it fits in a room, between the sizes of a type.
    pub fn largest(
        &mut self,
        painter: &Painter,
        scale: RoomScale,
        text: &str,
        room: Vec2,
        (kind, too_long): (RoomType, TooLong),
    ) -> Arc<Set> {
        let (most, least) = (scale.kind(kind), scale.kind(kind.smallest()));
        let numbers = [quarters(room.x), quarters(room.y), quarters(most.points), quarters(least.points)];
        self.remember(text, numbers, most, too_long, |fits| {
            let widest = fits.widest_word(painter, text, most);
            largest(painter, text, widest, room, (most, least, too_long))
        })
    }

    fn remember(
        &mut self,
        text: &str,
        numbers: [u32; 4],
        kind: Type,
        too_long: TooLong,
        make: impl FnOnce(&mut Self) -> Set,
    ) -> Arc<Set> {
        let asked = Asked { text: text.to_owned(), numbers, weight: kind.weight as u8, too_long };
        if let Some(known) = self.known.get(&asked) {
            return Arc::clone(known);
        }
        let made = Arc::new(make(self));
        self.known.insert(asked, Arc::clone(&made));
        made
    }

    /// The width of the widest word, in ems of its type.
    fn widest_word(&mut self, painter: &Painter, text: &str, kind: Type) -> f32 {
        if let Some(known) = self.widths.get(text) {
            return *known;
        }
        let widest = text.split_whitespace().map(|it| width_of(painter, it, kind)).fold(0.0, f32::max) / kind.points;
        self.widths.insert(text.to_owned(), widest);
        widest
    }
}

/// How wide a text is on one line, in points: the sum of its letters, which is quicker than laying it out.
pub fn width_of(painter: &Painter, text: &str, kind: Type) -> f32 {
    letters_width(painter, text, &kind.font())
}

fn set(painter: &Painter, text: &str, width: f32, kind: Type) -> Set {
    let line = width_of(painter, text, kind);
    if line < width - 1.0 && !text.contains('\n') {
        let height = painter.fonts_mut(|fonts| fonts.row_height(&kind.font()));
        return Set { lines: text.to_owned(), kind, size: vec2(line, height) };
    }
    let galley = card_galley(painter, text, width.max(1.0), kind.font(), &hyphenation::breaks);
    let points = galley.job.sections.first().map_or(kind.points, |it| it.format.font_id.size);
    Set { lines: galley.text().to_owned(), kind: Type { points, ..kind }, size: galley.size() }
}

fn largest(
    painter: &Painter,
    text: &str,
    widest_word: f32,
    room: Vec2,
    (most, least, too_long): (Type, Type, TooLong),
) -> Set {
    let letters = text.chars().take(20_000).count() as f32;
    let sizes = || {
        let mut next = Some(most.points);
        std::iter::from_fn(move || {
            let points = next?;
            let smaller = (points * STEP * 2.0).round() / 2.0;
            next = (points > least.points).then_some(smaller.max(least.points));
            Some(points)
        })
    };
    let can_fit = |points: f32| letters * LETTER * LINE * points * points <= room.x * room.y;
    for is_whole in [true, false] {
        for points in sizes().filter(|it| can_fit(*it) && (!is_whole || widest_word * *it <= room.x)) {
            let found = set(painter, text, room.x, Type { points, ..most });
            if found.size.y <= room.y && found.kind.points >= points - 0.01 {
                return found;
            }
        }
    }
    match too_long {
        TooLong::Grows => set(painter, text, room.x, least),
        TooLong::Ends => ended(painter, text, room, least),
    }
}

/// As much of a text as fits, and three dots.
fn ended(painter: &Painter, text: &str, room: Vec2, kind: Type) -> Set {
    let start: Vec<char> = text.chars().take(400).collect();
    let cut = |letters: usize| {
        let part: String = start.iter().take(letters).collect();
        set(painter, &format!("{}…", part.trim_end()), room.x, kind)
    };
    let (mut fitting, mut not) = (1, start.len() + 1);
    while not - fitting > 1 {
        let middle = usize::midpoint(fitting, not);
        if cut(middle).size.y <= room.y {
            fitting = middle;
        } else {
            not = middle;
        }
    }
    if fitting >= text.chars().count() { set(painter, text, room.x, kind) } else { cut(fitting) }
}
