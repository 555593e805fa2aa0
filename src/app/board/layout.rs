//! Where things lie: rectangles in, rectangles out. Nothing is painted here, and no project is known.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use crate::model::{CardKey, ClusterId};

/// Between clusters, and between the columns of clusters.
pub const BETWEEN_CLUSTERS: f32 = 20.0;
/// Between cards that lie side by side.
pub const BETWEEN_CARDS: f32 = 10.0;
/// Between rows of cards: the count of a stack reaches into it.
pub const BETWEEN_ROWS: f32 = 14.0;
/// Inside a cluster.
pub const CLUSTER_PADDING: f32 = 16.0;
/// A cluster is at least this wide, where there is room.
const LEAST_CLUSTER: f32 = 320.0;
/// A card in a cluster is at least this wide, where there is room.
const LEAST_CARD: f32 = 132.0;

/// Columns of equal width, side by side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Columns {
    /// How many; at least one.
    pub count: usize,
    /// How wide each is.
    pub width: f32,
}

impl Columns {
    /// As many columns of at least `least` as fit in `width`, with `gap` between them.
    pub fn fitting(width: f32, least: f32, gap: f32) -> Self {
        let mut count = 1;
        while count < 64 && least * (count + 1) as f32 + gap * count as f32 <= width {
            count += 1;
        }
        let width = ((width - gap * (count - 1) as f32) / count as f32).max(1.0);
        Self { count, width }
    }

    /// Columns of clusters.
    pub fn of_clusters(width: f32) -> Self {
        Self::fitting(width, LEAST_CLUSTER, BETWEEN_CLUSTERS)
    }

    /// Columns of cards in a cluster.
    pub fn of_cards(width: f32) -> Self {
        Self::fitting(width, LEAST_CARD, BETWEEN_CARDS)
    }

    /// How wide so many columns are together.
    pub fn span(&self, count: usize, gap: f32) -> f32 {
        let count = count.clamp(1, self.count);
        self.width * count as f32 + gap * (count - 1) as f32
    }
}

/// Cards in rows, in their order. Each wants a number of columns; what is left over in a row goes to its last card, so that
/// rows have a straight edge, but not in the last row. All cards of a row are as high as its highest.
///
/// `height` gives the height that a card needs in a width.
pub fn flow(columns: Columns, wanted: &[usize], mut height: impl FnMut(usize, f32) -> f32) -> Vec<Rect> {
    let mut rects: Vec<Rect> = Vec::with_capacity(wanted.len());
    let mut top = 0.0;
    let mut start = 0;
    while start < wanted.len() {
        let (mut end, mut used) = (start, 0);
        while let Some(want) = wanted.get(end).map(|it| (*it).clamp(1, columns.count)) {
            if end > start && used + want > columns.count {
                break;
            }
            used += want;
            end += 1;
        }
        let spare = if end < wanted.len() { columns.count - used.min(columns.count) } else { 0 };
        let (mut left, mut tallest) = (0.0, 0.0_f32);
        for (at, want) in wanted.iter().enumerate().take(end).skip(start) {
            let more = if at + 1 == end { spare } else { 0 };
            let width = columns.span(want + more, BETWEEN_CARDS);
            tallest = tallest.max(height(at, width));
            rects.push(Rect::from_min_size(pos2(left, top), vec2(width, 0.0)));
            left += width + BETWEEN_CARDS;
        }
        for rect in rects.iter_mut().skip(start) {
            rect.max.y = top + tallest;
        }
        top += tallest + BETWEEN_ROWS;
        start = end;
    }
    rects
}

/// Words of some sizes one after the other, in lines of at most `width`. All words of a line are as high as its highest.
pub fn words_in_lines(sizes: &[Vec2], width: f32) -> Vec<Rect> {
    let mut rects: Vec<Rect> = Vec::with_capacity(sizes.len());
    let (mut at, mut tallest, mut line) = (Pos2::ZERO, 0.0_f32, 0);
    for size in sizes {
        if at.x > 0.0 && at.x + size.x > width {
            level(&mut rects, line, tallest);
            at = pos2(0.0, at.y + tallest);
            (tallest, line) = (0.0, rects.len());
        }
        rects.push(Rect::from_min_size(at, *size));
        at.x += size.x;
        tallest = tallest.max(size.y);
    }
    level(&mut rects, line, tallest);
    rects
}

fn level(rects: &mut [Rect], from: usize, height: f32) {
    for rect in rects.iter_mut().skip(from) {
        rect.max.y = rect.min.y + height;
    }
}

/// The lower edge of some rectangles, or 0.
pub fn bottom(rects: &[Rect]) -> f32 {
    rects.iter().map(Rect::bottom).fold(0.0, f32::max)
}

/// Where something can be dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Back to what is still to be placed.
    Tray,
    /// In a cluster, before one of its cards or at its end.
    Cluster(ClusterId, Option<CardKey>),
    /// On a card outside clusters: both become a new cluster.
    Card(CardKey),
    /// A new cluster.
    New,
    /// To talk about.
    Discuss,
    /// Stands on its own.
    Loose,
    /// Put aside.
    Parked,
}

/// Rectangles in which something can be dropped; what was added last lies on top.
#[derive(Clone, Debug, Default)]
pub struct Zones {
    zones: Vec<(Rect, Target)>,
}

impl Zones {
    /// Forgets all of them.
    pub fn clear(&mut self) {
        self.zones.clear();
    }

    /// Adds one, as far as it is seen through `clip`.
    pub fn add(&mut self, rect: Rect, clip: Rect, target: Target) {
        let seen = rect.intersect(clip);
        if seen.is_positive() {
            self.zones.push((seen, target));
        }
    }

    /// What a drop at this point would hit.
    pub fn at(&self, point: Pos2) -> Option<Target> {
        self.zones.iter().rev().find(|(rect, _)| rect.contains(point)).map(|it| it.1)
    }
}

/// The two halves of a card in a cluster: before it, and after it. Side by side, or above each other where a card is as wide
/// as its row.
pub fn halves(card: Rect, row_width: f32) -> (Rect, Rect) {
    let half_gap = BETWEEN_CARDS / 2.0;
    let around = card.expand(half_gap);
    if card.width() > row_width * 0.75 {
        around.split_top_bottom_at_y(around.center().y)
    } else {
        around.split_left_right_at_x(around.center().x)
    }
}

/// How much a view scrolls by itself in a second while something is held near its upper or lower edge; negative is up.
pub fn edge_scroll(view: Rect, at: Pos2) -> f32 {
    const EDGE: f32 = 56.0;
    const FASTEST: f32 = 900.0;
    if !view.x_range().contains(at.x) {
        return 0.0;
    }
    let above = view.top() + EDGE - at.y;
    let below = at.y - (view.bottom() - EDGE);
    if above > 0.0 && at.y > view.top() - EDGE {
        -FASTEST * (above / EDGE).min(1.0)
    } else if below > 0.0 && at.y < view.bottom() + EDGE / 4.0 {
        FASTEST * (below / EDGE).min(1.0)
    } else {
        0.0
    }
}

/// A way to walk with the arrow keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Upwards.
    Up,
    /// Downwards.
    Down,
}

impl Direction {
    fn along(self, step: Vec2) -> f32 {
        match self {
            Self::Left => -step.x,
            Self::Right => step.x,
            Self::Up => -step.y,
            Self::Down => step.y,
        }
    }

    fn across(self, step: Vec2) -> f32 {
        match self {
            Self::Left | Self::Right => step.y.abs(),
            Self::Up | Self::Down => step.x.abs(),
        }
    }
}

/// The nearest one in a direction: what lies straight ahead goes before what lies aside.
pub fn neighbour<K: Copy>(from: Rect, direction: Direction, all: impl Iterator<Item = (K, Rect)>) -> Option<K> {
    let mut best: Option<(f32, K)> = None;
    for (key, rect) in all {
        let step = rect.center() - from.center();
        let along = direction.along(step);
        if along < 1.0 {
            continue;
        }
        let distance = along + 3.0 * direction.across(step);
        if best.is_none_or(|it| distance < it.0) {
            best = Some((distance, key));
        }
    }
    best.map(|it| it.1)
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "these are sums of whole numbers")]
mod tests {
    use super::*;

    #[test]
    fn as_many_columns_as_fit_and_always_one() {
        assert_eq!(Columns::fitting(980.0, 320.0, 20.0).count, 2);
        assert_eq!(Columns::fitting(980.0, 320.0, 20.0).width, 480.0);
        assert_eq!(Columns::fitting(1020.0, 320.0, 20.0).count, 3);
        assert_eq!(Columns::fitting(100.0, 320.0, 20.0), Columns { count: 1, width: 100.0 });
    }

    #[test]
    fn a_wide_card_gets_a_row_and_leaves_no_hole_before_it() {
        let columns = Columns { count: 2, width: 100.0 };
        let rects = flow(columns, &[1, 2, 1, 1, 1], |_, _| 40.0);
        let widths: Vec<f32> = rects.iter().map(Rect::width).collect();
        assert_eq!(widths, [210.0, 210.0, 100.0, 100.0, 100.0]);
        assert_eq!(rects[2].top(), rects[3].top());
        assert_eq!(rects[4].top(), 162.0);
        for (place, one) in rects.iter().enumerate() {
            assert!(rects.iter().skip(place + 1).all(|other| !one.intersects(*other)));
        }
    }

    #[test]
    fn cards_of_a_row_are_as_high_as_its_highest() {
        let rects = flow(Columns { count: 2, width: 100.0 }, &[1, 1], |at, _| if at == 0 { 40.0 } else { 62.0 });
        assert_eq!(rects[0].height(), 62.0);
        assert_eq!(bottom(&rects), 62.0);
    }

    #[test]
    fn words_stand_one_after_the_other_and_never_beyond_the_line() {
        let sizes = [vec2(60.0, 30.0), vec2(30.0, 30.0), vec2(40.0, 50.0), vec2(200.0, 30.0)];
        let rects = words_in_lines(&sizes, 100.0);
        assert_eq!(rects[1].min, pos2(60.0, 0.0));
        assert_eq!(rects[2].min, pos2(0.0, 30.0));
        assert_eq!(rects[3].min, pos2(0.0, 80.0));
        assert!(words_in_lines(&[], 100.0).is_empty());
    }

    #[test]
    fn a_drop_hits_what_lies_on_top_and_only_what_is_seen() {
        let view = Rect::from_min_size(Pos2::ZERO, Vec2::splat(100.0));
        let mut zones = Zones::default();
        zones.add(view, view, Target::Tray);
        zones.add(Rect::from_min_size(pos2(10.0, 80.0), Vec2::splat(50.0)), view, Target::New);
        assert_eq!(zones.at(pos2(20.0, 90.0)), Some(Target::New));
        assert_eq!(zones.at(pos2(20.0, 20.0)), Some(Target::Tray));
        assert_eq!(zones.at(pos2(20.0, 120.0)), None);
    }

    #[test]
    fn the_halves_of_a_card_lie_side_by_side_unless_it_fills_its_row() {
        let card = Rect::from_min_size(Pos2::ZERO, vec2(100.0, 40.0));
        let (before, after) = halves(card, 210.0);
        assert!(before.right() <= after.left());
        let (above, below) = halves(card, 100.0);
        assert!(above.bottom() <= below.top());
    }

    #[test]
    fn a_view_scrolls_by_itself_only_near_its_edges() {
        let view = Rect::from_min_size(pos2(300.0, 100.0), vec2(600.0, 500.0));
        assert_eq!(edge_scroll(view, pos2(500.0, 300.0)), 0.0);
        assert!(edge_scroll(view, pos2(500.0, 110.0)) < 0.0);
        assert!(edge_scroll(view, pos2(500.0, 595.0)) > 0.0);
        assert_eq!(edge_scroll(view, pos2(100.0, 110.0)), 0.0);
    }

    #[test]
    fn arrows_go_straight_before_they_go_aside() {
        let at = |x: f32, y: f32| Rect::from_center_size(pos2(x, y), Vec2::splat(10.0));
        let all = [('a', at(0.0, 0.0)), ('b', at(100.0, 0.0)), ('c', at(0.0, 50.0)), ('d', at(40.0, 40.0))];
        let go = |direction| neighbour(at(0.0, 0.0), direction, all.into_iter());
        assert_eq!(go(Direction::Right), Some('b'));
        assert_eq!(go(Direction::Down), Some('c'));
        assert_eq!(go(Direction::Left), None);
    }
}
