//! How the clusters are seen: where their upper left lies on the screen, and how large they are.

use egui::{Pos2, Rect, Vec2};

/// The smallest and the largest that clusters are seen; 1 is the size for working.
pub const LEAST_ZOOM: f32 = 0.02;
/// See [`LEAST_ZOOM`].
pub const MOST_ZOOM: f32 = 2.0;

/// Below this a wording would be under four points high: cards are blocks then.
pub const WORDS_FROM: f32 = 0.24;

/// More cards in view than this are blocks too: nobody reads so many at once.
pub const MOST_WORDS: usize = 500;

/// More cards in view than this are not drawn one by one: each cluster is one shape with its name and count.
pub const MOST_BLOCKS: usize = 10_000;

/// Where the clusters are on the screen. In the world a length is what it is at the size for working.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stage {
    /// Where the upper left of the world lies on the screen.
    pub origin: Pos2,
    /// How large the world is seen.
    pub zoom: f32,
    /// Whether cards have their words, and are no blocks.
    pub shows_words: bool,
}

impl Default for Stage {
    fn default() -> Self {
        Self { origin: Pos2::ZERO, zoom: 1.0, shows_words: true }
    }
}

impl Stage {
    /// A rectangle of the world, on the screen.
    pub fn rect(&self, world: Rect) -> Rect {
        Rect::from_min_max(self.pos(world.min), self.pos(world.max))
    }

    /// A point of the world, on the screen.
    pub fn pos(&self, world: Pos2) -> Pos2 {
        self.origin + world.to_vec2() * self.zoom
    }

    /// A point of the screen, in the world.
    pub fn world(&self, screen: Pos2) -> Pos2 {
        ((screen - self.origin) / self.zoom).to_pos2()
    }

    /// A rectangle of the screen, in the world.
    pub fn world_rect(&self, screen: Rect) -> Rect {
        Rect::from_min_max(self.world(screen.min), self.world(screen.max))
    }
}

/// How far a view has to be scrolled so that what lies under a point of it stays there while it is seen larger or smaller.
/// `scrolled` and the answer in points of the screen; `at` from the upper left of the view.
pub fn scroll_around(scrolled: Vec2, at: Vec2, from: f32, to: f32) -> Vec2 {
    ((scrolled + at) * (to / from) - at).max(Vec2::ZERO)
}

/// Things of some sizes in rows, in their order, so that all of them are seen as large as can be in `room`. Gives where each
/// lies, from the upper left, and how large all are seen: at most 1.
pub fn shelves(sizes: &[Vec2], gap: f32, room: Vec2) -> (Vec<Rect>, f32) {
    let widest = sizes.iter().map(|it| it.x).fold(1.0, f32::max);
    let whole: f32 = sizes.iter().map(|it| it.x + gap).sum();
    let mut best: Option<(Vec<Rect>, f32)> = None;
    // Widths that grow by a tenth: where the rows break differs little between two of them.
    let mut width = widest;
    loop {
        let rects = rows(sizes, gap, width);
        let all = rects.iter().fold(Vec2::ZERO, |all, it| all.max(it.max.to_vec2()));
        let zoom = (room.x / all.x.max(1.0)).min(room.y / all.y.max(1.0)).min(1.0);
        if best.as_ref().is_none_or(|it| zoom > it.1) {
            best = Some((rects, zoom));
        }
        if width >= whole {
            return best.unwrap_or_default();
        }
        width = (width * 1.1).min(whole);
    }
}

fn rows(sizes: &[Vec2], gap: f32, width: f32) -> Vec<Rect> {
    let (mut at, mut tallest) = (Pos2::ZERO, 0.0_f32);
    sizes
        .iter()
        .map(|size| {
            if at.x > 0.0 && at.x + size.x > width + 0.5 {
                at = Pos2::new(0.0, at.y + tallest + gap);
                tallest = 0.0;
            }
            let rect = Rect::from_min_size(at, *size);
            at.x += size.x + gap;
            tallest = tallest.max(size.y);
            rect
        })
        .collect()
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "these are sums of whole numbers")]
mod tests {
    use super::*;
    use egui::{pos2, vec2};

    #[test]
    fn a_place_on_the_screen_and_in_the_world_is_the_same_place() {
        let stage = Stage { origin: pos2(300.0, 100.0), zoom: 0.5, shows_words: true };
        assert_eq!(stage.pos(pos2(40.0, 20.0)), pos2(320.0, 110.0));
        assert_eq!(stage.world(pos2(320.0, 110.0)), pos2(40.0, 20.0));
    }

    #[test]
    fn what_lies_under_the_hand_stays_there() {
        let (scrolled, at) = (vec2(100.0, 400.0), vec2(50.0, 60.0));
        let after = scroll_around(scrolled, at, 1.0, 2.0);
        assert_eq!((after + at) / 2.0, scrolled + at);
    }

    #[test]
    fn everything_is_in_view_as_large_as_can_be_without_overlap() {
        let sizes: Vec<Vec2> = (0..40).map(|it| vec2(384.0, 120.0 + 30.0 * (it % 7) as f32)).collect();
        let room = vec2(1150.0, 850.0);
        let (rects, zoom) = shelves(&sizes, 20.0, room);
        for (place, one) in rects.iter().enumerate() {
            assert!(one.right() * zoom <= room.x + 0.5 && one.bottom() * zoom <= room.y + 0.5);
            assert!(rects.iter().skip(place + 1).all(|other| !one.intersects(*other)));
        }
        assert!(zoom > 0.3, "{zoom}");
    }

    #[test]
    fn a_few_things_are_seen_at_their_own_size() {
        let (rects, zoom) = shelves(&[vec2(384.0, 200.0); 3], 20.0, vec2(1250.0, 850.0));
        assert_eq!(zoom, 1.0);
        assert_eq!(rects.len(), 3);
        assert_eq!(shelves(&[], 20.0, vec2(1250.0, 850.0)).0, []);
    }
}
