//! Words as a wall: as large as they all fit, in columns; what does not fit scrolls. A word keeps its column when others
//! go, so that only what stood below it moves.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Painter, Rect, Vec2, pos2, vec2};

use super::fit::Set;
use super::grid::masonry;
use super::stage::Stage;
use crate::app::look::RoomType;
use crate::insight::Stack;
use crate::model::{CardKey, ClusterId};

/// Width of the band in a session's colour, in pixels of the design.
pub const BAND: f32 = 12.0;
/// More words than this are not tried in larger type: they scroll anyway.
const MANY: usize = 160;
/// Room for the count of a stack.
const COUNT: f32 = 50.0;
/// How many columns, how large the words, inside and between the cards; the largest first.
const WAYS: [Way; 7] = [
    Way { columns: 3, pixels: 56.0, inside: 16.0, gap: 16.0 },
    Way { columns: 4, pixels: 48.0, inside: 14.0, gap: 14.0 },
    Way { columns: 4, pixels: 42.0, inside: 12.0, gap: 12.0 },
    Way { columns: 5, pixels: 38.0, inside: 11.0, gap: 11.0 },
    Way { columns: 5, pixels: 36.0, inside: 8.0, gap: 8.0 },
    Way { columns: 5, pixels: 36.0, inside: 5.0, gap: 6.0 },
    Way { columns: 5, pixels: 36.0, inside: 1.0, gap: 5.0 },
];
/// The way for what scrolls.
const LONG: usize = 3;

#[derive(Clone, Copy, Debug, PartialEq)]
struct Way {
    columns: usize,
    pixels: f32,
    inside: f32,
    gap: f32,
}

/// A word in its place.
#[derive(Clone, Debug)]
pub struct Placed {
    /// From the upper left corner of the wall.
    pub rect: Rect,
    /// How it is set.
    pub set: Arc<Set>,
    /// Where its wording begins, from the upper left corner of the card.
    pub inside: Vec2,
}

#[derive(Clone, Debug, PartialEq)]
struct MadeFor {
    of: Option<ClusterId>,
    version: u64,
    width: u32,
    height: u32,
    shows_counts: bool,
}

/// The wall as it was laid out last.
#[derive(Debug, Default)]
pub struct Wall {
    made_for: Option<MadeFor>,
    placed: Vec<Placed>,
    way: Option<usize>,
    /// How many words there were when this way was chosen.
    chosen_at: usize,
    columns: BTreeMap<CardKey, usize>,
    height: f32,
}

impl Wall {
    /// Lays the words out where anything has changed. `of` is the cluster whose words they are; none: those still to be
    /// placed.
    pub fn lay(
        &mut self,
        painter: &Painter,
        stage: &mut Stage<'_>,
        of: Option<ClusterId>,
        stacks: &[Arc<Stack>],
        room: Vec2,
    ) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size on a screen")]
        let whole = |it: f32| it.max(0.0) as u32;
        let made_for = MadeFor {
            of,
            version: stage.seen.version,
            width: whole(room.x),
            height: whole(room.y),
            shows_counts: stage.shows_counts,
        };
        if self.made_for.as_ref() == Some(&made_for) {
            return;
        }
        let is_same_wall = self
            .made_for
            .as_ref()
            .is_some_and(|it| it.of == of && it.width == made_for.width && it.height == made_for.height);
        if !is_same_wall {
            (self.way, self.columns) = (None, BTreeMap::new());
        }
        self.made_for = Some(made_for);
        // What is large stays as it is until much has gone: words that change their size are lost from sight.
        let has_shrunk = stacks.len() * 10 < self.chosen_at * 6;
        if let Some(way) = self.way.filter(|_| !has_shrunk)
            && (self.try_way(painter, stage, way, stacks, room) || way == LONG)
        {
            return;
        }
        self.chosen_at = stacks.len();
        let first = if stacks.len() > MANY { WAYS.len() } else { 0 };
        let fitting = (first..WAYS.len()).find(|way| self.try_way(painter, stage, *way, stacks, room));
        if fitting.is_none() {
            self.try_way(painter, stage, LONG, stacks, room);
        }
        self.way = Some(fitting.unwrap_or(LONG));
    }

    /// Lays out in one way; says whether it all fits.
    fn try_way(
        &mut self,
        painter: &Painter,
        stage: &mut Stage<'_>,
        number: usize,
        stacks: &[Arc<Stack>],
        room: Vec2,
    ) -> bool {
        let Some(way) = WAYS.get(number).copied() else { return false };
        let columns = columns(stage, way, room.x);
        let gap = stage.px(way.gap);
        let width = (room.x - gap * (columns - 1) as f32) / columns as f32;
        let inside = vec2(stage.px(BAND + 10.0), stage.px(way.inside));
        let mut heights = Vec::with_capacity(stacks.len());
        let mut sets = Vec::with_capacity(stacks.len());
        for stack in stacks {
            let count = if stage.shows_counts && stack.cards.len() > 1 { COUNT } else { 0.0 };
            let text = width - inside.x - stage.px(8.0 + count);
            let set = stage.set(painter, &stack.wording, text, RoomType::WORD.at(way.pixels));
            heights.push(set.size.y + 2.0 * inside.y);
            sets.push(set);
        }
        if self.way != Some(number) {
            self.columns.clear();
        }
        let had: Vec<Option<usize>> =
            stacks.iter().map(|it| it.first().and_then(|it| self.columns.get(&it).copied())).collect();
        let (places, height) = masonry(&heights, &had, columns, gap);
        let fits = height <= room.y + 0.5;
        if !fits && number != LONG {
            return false;
        }
        self.height = height;
        self.columns =
            stacks.iter().zip(&places).filter_map(|(stack, place)| Some((stack.first()?, place.0))).collect();
        self.placed = places
            .into_iter()
            .zip(heights)
            .zip(sets)
            .map(|(((column, top), height), set)| Placed {
                rect: Rect::from_min_size(pos2(column as f32 * (width + gap), top), vec2(width, height)),
                set,
                inside,
            })
            .collect();
        fits
    }

    /// The words in their places, in the order they were given.
    pub fn placed(&self) -> &[Placed] {
        &self.placed
    }

    /// How high the wall is.
    pub fn height(&self) -> f32 {
        self.height
    }
}

/// In Groter, or on a narrow window, fewer stand side by side.
fn columns(stage: &Stage<'_>, way: Way, width: f32) -> usize {
    let least = way.pixels * 8.6;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of columns")]
    let most = (stage.scale.pixels(width) / (least + way.gap)).floor().max(1.0) as usize;
    way.columns.min(most)
}
