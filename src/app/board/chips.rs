//! The clusters as large chips near the hand, as long as something is held: no drag needs to be long.

use std::sync::Arc;

use egui::{Align2, Painter, Pos2, Rect, StrokeKind, Vec2, pos2, vec2};

use super::act::Load;
use super::data::BoardData;
use super::layout::Target;
use super::setting::Settings;
use crate::app::look::{CORNER_CARD, CORNER_PANEL, Look, Type, size, space};
use crate::app::widgets::paint_letter_square;
use crate::words::Words;

/// How large a chip is.
const CHIP: Vec2 = vec2(196.0, 48.0);
/// Between the hand and the nearest chip: what is held is seen in between.
const FROM_HAND: f32 = 72.0;
/// What is held is at least so wide.
const LEAST_HELD: f32 = 120.0;
/// As many chips as there are letters, and the one for a new cluster.
const MOST: usize = 25;

/// One of them.
#[derive(Clone, Debug)]
struct Chip {
    rect: Rect,
    target: Target,
    letter: String,
    title: String,
}

/// The chips that are shown.
#[derive(Clone, Debug, Default)]
pub struct Chips {
    panel: Option<Rect>,
    chips: Arc<[Chip]>,
}

/// Everything that a picture of them shows.
#[derive(Clone, Debug)]
pub struct ChipsScene {
    look: &'static Look,
    chips: Arc<[Chip]>,
}

impl PartialEq for ChipsScene {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.look, other.look) && Arc::ptr_eq(&self.chips, &other.chips)
    }
}

impl Chips {
    /// Chips for what was lifted at a place of the window.
    pub fn near(data: &BoardData, load: &Load, from: Pos2, window: Rect, words: Words) -> Self {
        let own = match load {
            Load::Cards { cards, .. } => cards.first().and_then(|it| data.place_of(*it)),
            Load::Cluster(id) => Some(crate::model::Place::Cluster(*id)),
            Load::Ground => return Self::default(),
        };
        let others = data.clusters.iter().filter(|it| Some(crate::model::Place::Cluster(it.id)) != own);
        let mut named: Vec<(Target, String, String)> = others
            .filter(|it| it.letter.is_some())
            .map(|it| (Target::Cluster(it.id, None), it.letter_text(), it.title.clone()))
            .collect();
        if named.is_empty() {
            return Self::default();
        }
        if matches!(load, Load::Cards { .. }) {
            named.push((Target::New, "+".to_owned(), words.say("board-new-cluster")));
        }
        named.truncate(MOST);
        let places = grid(named.len(), from, window);
        let panel = places.iter().copied().reduce(Rect::union).map(|it| it.expand(space::MEDIUM));
        let chips = named
            .into_iter()
            .zip(places)
            .map(|((target, letter, title), rect)| Chip { rect, target, letter, title })
            .collect();
        Self { panel, chips }
    }

    /// Whether this place is covered: what lies beneath cannot be hit there.
    pub fn cover(&self, place: Pos2) -> bool {
        self.panel.is_some_and(|it| it.contains(place))
    }

    /// The chip that a drop at this place would hit.
    pub fn at(&self, place: Pos2) -> Option<Target> {
        self.chips.iter().find(|it| it.rect.expand(space::TINY).contains(place)).map(|it| it.target)
    }

    /// Where something is held at this place so that it covers none of them and is seen whole: beside them, at the side of
    /// the hand's start, narrower where there is less room.
    pub fn beside(&self, held: Rect, at: Pos2, from: Pos2, window: Rect) -> Rect {
        let Some(panel) = self.panel.filter(|it| it.contains(at)) else { return held };
        let is_left = from.x < panel.left();
        let room = if is_left { panel.left() - window.left() } else { window.right() - panel.right() };
        let width = held.width().min((room - 2.0 * space::MEDIUM).max(LEAST_HELD));
        let left = if is_left { panel.left() - space::MEDIUM - width } else { panel.right() + space::MEDIUM };
        Rect::from_min_size(pos2(left, at.y - held.height() / 2.0), vec2(width, held.height()))
    }

    /// Where the chip with this title is.
    pub fn titled(&self, title: &str) -> Option<Rect> {
        self.chips.iter().find(|it| it.title == title).map(|it| it.rect)
    }

    /// What is to be painted of them.
    pub fn scene(&self, look: &'static Look) -> ChipsScene {
        ChipsScene { look, chips: Arc::clone(&self.chips) }
    }

    /// Paints all of them.
    pub fn paint(&self, painter: &Painter, look: &Look, settings: &mut Settings) {
        let Some(panel) = self.panel else { return };
        painter.add(look.shadow.as_shape(panel, CORNER_PANEL));
        painter.rect(panel, CORNER_PANEL, look.paper, look.hairline(), StrokeKind::Inside);
        for chip in self.chips.iter() {
            chip.paint(painter, look, settings, false);
        }
    }

    /// Paints the one that is aimed at again, grown, over the others.
    pub fn paint_aim(&self, painter: &Painter, look: &Look, settings: &mut Settings, aim: Option<Target>) {
        if let Some(chip) = self.chips.iter().find(|it| Some(it.target) == aim) {
            chip.paint(painter, look, settings, true);
        }
    }
}

impl Chip {
    fn paint(&self, painter: &Painter, look: &Look, settings: &mut Settings, is_aim: bool) {
        let rect = if is_aim { self.rect.expand(3.0) } else { self.rect };
        let (fill, stroke) =
            if is_aim { (look.accent_tint, look.strong_line()) } else { (look.surface, look.hairline()) };
        painter.rect(rect, CORNER_CARD, fill, stroke, StrokeKind::Inside);
        let square = Align2::LEFT_CENTER
            .align_size_within_rect(Vec2::splat(size::LETTER - space::TINY), rect.shrink(space::SMALL));
        paint_letter_square(painter, look, square, &self.letter, look.mark);
        let room = rect.right() - square.right() - 2.0 * space::SMALL;
        let mut words = settings.of(painter, &self.title, room, Type::BUTTON);
        if words.size.y > rect.height() - space::TINY {
            words = settings.of(painter, &self.title, room, Type::META);
        }
        let words = words.galley(painter, 1.0);
        let at = pos2(square.right() + space::SMALL, rect.center().y - words.size().y / 2.0);
        if words.size().y > rect.height() {
            painter.with_clip_rect(rect).galley(at, words, look.ink);
        } else {
            painter.galley(at, words, look.ink);
        }
    }
}

/// Places for so many chips beside the hand: in columns, at its right where they have room there, else at its roomier side,
/// never outside the window and never under the hand.
fn grid(count: usize, from: Pos2, window: Rect) -> Vec<Rect> {
    let window = window.shrink(space::MEDIUM);
    let wanted = count.div_ceil(7).max(1);
    let step = CHIP.x + space::SMALL;
    let (left_room, right_room) = (from.x - window.left() - FROM_HAND, window.right() - from.x - FROM_HAND);
    let fits_right = wanted as f32 * step <= right_room || right_room >= left_room;
    let room = if fits_right { right_room } else { left_room };
    let columns = (1..=wanted).rev().find(|it| *it as f32 * step <= room).unwrap_or(1);
    let rows = count.div_ceil(columns);
    let down = (CHIP.y + space::SMALL).min(window.height() / rows as f32);
    let chip = vec2(CHIP.x, down - space::SMALL);
    let whole = vec2(columns as f32 * step, rows as f32 * down);
    let left = if fits_right { from.x + FROM_HAND } else { from.x - FROM_HAND - whole.x };
    let lowest = (window.bottom() - whole.y).max(window.top());
    let top = (from.y - whole.y / 2.0).clamp(window.top(), lowest);
    (0..count)
        .map(|at| {
            let (column, row) = (at / rows, at % rows);
            // The full columns stand at the hand's side.
            let column = if fits_right { column } else { columns - 1 - column };
            Rect::from_min_size(pos2(left + column as f32 * step, top + row as f32 * down), chip)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_over_the_chips_stands_beside_them_and_is_seen_whole() {
        let window = Rect::from_min_size(Pos2::ZERO, vec2(1366.0, 768.0));
        for from in [pos2(150.0, 300.0), pos2(1300.0, 400.0)] {
            let panel = grid(12, from, window).into_iter().reduce(Rect::union).expect("there are chips");
            let chips = Chips { panel: Some(panel), chips: Arc::default() };
            let held = Rect::from_center_size(panel.center(), vec2(320.0, 60.0));
            let beside = chips.beside(held, panel.center(), from, window);
            assert!(!beside.intersects(panel) && window.contains_rect(beside), "{beside:?} {panel:?}");
            let elsewhere = panel.center() + vec2(0.0, panel.height());
            assert_eq!(chips.beside(held, elsewhere, from, window), held);
        }
    }

    #[test]
    fn chips_stand_near_the_hand_inside_the_window_and_not_under_it() {
        let window = Rect::from_min_size(Pos2::ZERO, vec2(1366.0, 768.0));
        for from in [pos2(150.0, 300.0), pos2(700.0, 30.0), pos2(1300.0, 740.0)] {
            for count in [1, 6, 13, 25] {
                let places = grid(count, from, window);
                assert_eq!(places.len(), count);
                for (at, one) in places.iter().enumerate() {
                    assert!(window.contains_rect(*one), "{one:?}");
                    assert!(places.iter().skip(at + 1).all(|it| !it.intersects(*one)));
                    assert!(!one.contains(from), "{from:?} {one:?}");
                }
                let nearest = places.iter().map(|it| it.distance_to_pos(from)).fold(f32::INFINITY, f32::min);
                assert!(nearest < 120.0, "{nearest}");
            }
        }
    }
}
