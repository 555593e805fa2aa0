//! Where things came from: for a moment after an act, what has moved glides from where it lay to where it lies.

use std::collections::BTreeMap;

use egui::{Rect, Vec2, emath};

use crate::model::{CardKey, ClusterId};

/// Something that glides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moving {
    /// A card or a stack, by the card that stands for it.
    Card(CardKey),
    /// A cluster.
    Cluster(ClusterId),
}

/// What was seen where, and since when that is no longer so.
#[derive(Debug, Default)]
pub struct Motion {
    /// Where things are painted in this frame.
    now: BTreeMap<Moving, Rect>,
    /// Where they lay before the last act.
    from: BTreeMap<Moving, Rect>,
    /// When that act was, in seconds.
    since: f64,
    /// How long a move takes, in seconds; 0: nothing moves.
    lasts: f64,
}

impl Motion {
    /// Starts a frame.
    pub fn begin_frame(&mut self, time: f64) {
        if time > self.since + self.lasts {
            self.from.clear();
        }
        self.now.clear();
    }

    /// From here on things lie elsewhere: call it before the first frame of a new version is painted.
    pub fn restart(&mut self, time: f64, lasts: f32) {
        self.lasts = f64::from(lasts);
        self.since = time;
        self.from = if lasts > 0.0 { self.now.clone() } else { BTreeMap::new() };
    }

    /// Says that something was held at this place when it was let go.
    pub fn let_go_at(&mut self, what: Moving, place: Rect) {
        self.now.insert(what, place);
    }

    /// Where something was last painted.
    pub fn last_place(&self, what: Moving) -> Option<Rect> {
        self.now.get(&what).or_else(|| self.from.get(&what)).copied()
    }

    /// How far from its place in `rect` something is painted; remembers where that is.
    pub fn offset(&mut self, what: Moving, rect: Rect, time: f64) -> Vec2 {
        self.now.insert(what, rect);
        let Some(from) = self.from.get(&what) else { return Vec2::ZERO };
        let gone = ((time - self.since) / self.lasts.max(0.001)).clamp(0.0, 1.0);
        #[expect(clippy::cast_possible_truncation, reason = "a part between 0 and 1")]
        let gone = emath::easing::cubic_out(gone as f32);
        (from.min - rect.min) * (1.0 - gone)
    }

    /// Whether something may still be on its way.
    pub fn is_moving(&self, time: f64) -> bool {
        !self.from.is_empty() && time < self.since + self.lasts
    }
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "these are sums of whole numbers")]
mod tests {
    use super::*;
    use crate::model::ValueNoteId;
    use egui::pos2;

    const WHAT: fn() -> Moving = || Moving::Card(CardKey::Note(ValueNoteId::from(1)));

    fn at(x: f32) -> Rect {
        Rect::from_min_size(pos2(x, 0.0), Vec2::splat(10.0))
    }

    #[test]
    fn what_moved_starts_where_it_lay_and_ends_where_it_lies() {
        let mut motion = Motion::default();
        motion.offset(WHAT(), at(100.0), 0.0);
        motion.restart(1.0, 0.14);
        motion.begin_frame(1.0);
        assert_eq!(motion.offset(WHAT(), at(300.0), 1.0).x, -200.0);
        assert!(motion.is_moving(1.05));
        assert!(motion.offset(WHAT(), at(300.0), 1.07).x > -100.0);
        assert_eq!(motion.offset(WHAT(), at(300.0), 1.2), Vec2::ZERO);
        assert!(!motion.is_moving(1.2));
    }

    #[test]
    fn nothing_moves_where_the_system_asks_for_less_motion() {
        let mut motion = Motion::default();
        motion.offset(WHAT(), at(100.0), 0.0);
        motion.restart(1.0, 0.0);
        motion.begin_frame(1.0);
        assert_eq!(motion.offset(WHAT(), at(300.0), 1.0), Vec2::ZERO);
        assert!(!motion.is_moving(1.0));
    }
}
