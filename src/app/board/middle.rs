//! The clusters: what is seen of them, larger or smaller, and what is done to the ground between them.

use std::sync::Arc;
use std::time::Duration;

use egui::containers::scroll_area::{DragScroll, ScrollSource};
use egui::{Align, Id, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, vec2};

use super::act::{Load, Wish};
use super::columns::ColumnMemory;
use super::data::BoardData;
use super::laying::{Arranged, Kept, Laid, MARGIN};
use super::layout::edge_scroll;
use super::motion::Moving;
use super::picture::Seat;
use super::stage::{LEAST_ZOOM, MOST_BLOCKS, MOST_WORDS, MOST_ZOOM, Stage, WORDS_FROM, scroll_around};
use super::view::BoardView;
use crate::app::seen::Seen;
use crate::model::{BoardId, CardKey, ClusterId};

/// So long after the wheel has turned it may turn on, in seconds.
const TURNING: f64 = 0.12;

/// For which project, board, arrangement and size of view the clusters were laid out.
type LaidFor = ((u64, Option<BoardId>, Arranged), Vec2);

/// The middle of the board.
#[derive(Debug, Default)]
pub struct Middle {
    pub(super) columns: ColumnMemory,
    pub(super) laid_for: Option<LaidFor>,
    pub(super) laid: Arc<Vec<Laid>>,
    /// What was laid out for the project as it was.
    pub(super) kept: Kept,
    pub(super) arranged: Arranged,
    /// The size of everything laid out, without what is kept free around it.
    pub(super) world: Vec2,
    /// How large all of it is seen when it is all in view.
    pub(super) fitting_zoom: f32,
    /// How large it is seen where the hand said so; none: as large as the arrangement wants.
    zoomed: Option<f32>,
    /// How far it is scrolled, in points of the screen.
    scrolled: Vec2,
    scroll_to: Option<Vec2>,
    /// When the wheel last made it larger or smaller, in seconds.
    turned_at: Option<f64>,
    /// The time of this frame, in seconds.
    now: f64,
    /// How far a finger pushes it in this frame.
    pub(super) pushed: Vec2,
    /// Where it was seen in the last frame.
    pub(super) stage: Stage,
    /// Where on the screen.
    pub(super) area: Option<Rect>,
}

impl Middle {
    /// Everything is laid out again in the next frame.
    pub(super) fn forget(&mut self) {
        self.laid_for = None;
    }

    /// Every card of a cluster with where it lies on the screen, seen or not.
    pub(super) fn cards<'a>(&'a self, data: &'a BoardData) -> impl Iterator<Item = (CardKey, Rect)> + 'a {
        let stage = self.stage;
        data.clusters.iter().zip(self.laid.iter()).flat_map(move |(cluster, laid)| {
            cluster.stacks.iter().zip(&laid.spots).map(move |(stack, spot)| (stack.key, stage.rect(spot.rect)))
        })
    }

    /// Every head of a cluster with where it lies on the screen, seen or not.
    pub(super) fn heads<'a>(&'a self, data: &'a BoardData) -> impl Iterator<Item = (ClusterId, Rect)> + 'a {
        let head = |laid: &Laid| laid.panel.with_max_y(laid.panel.top() + laid.head.height);
        data.clusters.iter().zip(self.laid.iter()).map(move |(it, laid)| (it.id, self.stage.rect(head(laid))))
    }

    /// How large the clusters are seen; 1 is the size for working.
    pub fn zoom(&self) -> f32 {
        self.zoomed.unwrap_or(match self.arranged {
            Arranged::Columns => 1.0,
            Arranged::Shelves => self.fitting_zoom,
        })
    }

    /// Whether it is seen otherwise than for working.
    pub(super) fn is_changed(&self) -> bool {
        self.arranged == Arranged::Shelves || self.zoomed.is_some_and(|it| (it - 1.0).abs() > f32::EPSILON)
    }

    /// Everything in view.
    pub(super) fn show_all(&mut self) {
        self.arranged = Arranged::Shelves;
        self.zoomed = None;
        self.scroll_to = Some(Vec2::ZERO);
    }

    /// The size for working.
    pub(super) fn show_for_working(&mut self) {
        self.arranged = Arranged::Columns;
        self.zoomed = None;
        self.scroll_to = Some(Vec2::ZERO);
    }

    /// Sees it so many times larger, around a point of the view.
    pub(super) fn zoom_by(&mut self, factor: f32, at: Vec2, view: Vec2) {
        let from = self.zoom();
        let to = (from * factor).clamp(LEAST_ZOOM, MOST_ZOOM);
        let (before, after) = (self.inset(from, view), self.inset(to, view));
        let scrolled = scroll_around(self.scrolled - before, at, from, to) + after;
        self.zoomed = Some(to);
        self.scroll_to = Some(scrolled.max(Vec2::ZERO));
    }

    /// How pictures of it are seen.
    pub(super) fn seat(&self, stage: Stage) -> Seat {
        let is_turning = self.turned_at.is_some_and(|it| self.now - it < TURNING);
        Seat { origin: stage.origin, zoom: stage.zoom, is_turning }
    }

    /// How much is kept free at the left and above, so that what is smaller than the view stands in its middle.
    fn inset(&self, zoom: f32, view: Vec2) -> Vec2 {
        let margin = MARGIN * zoom.min(1.0);
        match self.arranged {
            Arranged::Columns if zoom >= 1.0 => margin,
            _ => vec2(((view.x - self.world.x * zoom) / 2.0).max(margin.x), margin.y),
        }
    }
}

impl BoardView {
    /// Draws the clusters.
    pub(super) fn middle_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, area: Rect) {
        let builder = UiBuilder::new().id_salt("board_middle").max_rect(area);
        let mut place = ui.new_child(builder);
        self.middle.area = Some(area);
        if self.data.clusters.is_empty() {
            self.first_steps(&mut place, seen, area);
            return;
        }
        let view = area.size() - vec2(ui.spacing().scroll.allocated_width(), 0.0);
        self.lay_clusters(ui, seen, view);
        self.zoom_by_hand(ui, area, view);
        let zoom = self.middle.zoom();
        let inset = self.middle.inset(zoom, view);
        let source = ScrollSource { drag: DragScroll::Never, ..ScrollSource::default() };
        let mut scroll = ScrollArea::both().id_salt("clusters").auto_shrink(false).scroll_source(source);
        if let Some(to) = self.middle.scroll_to.take() {
            scroll = scroll.scroll_offset(to);
        }
        let content = self.middle.world * zoom + inset + MARGIN * zoom.min(1.0);
        let shown = scroll.show_viewport(&mut place, |ui, _| {
            ui.set_min_size(content.max(vec2(1.0, 1.0)));
            let stage = self.stage_at(ui, ui.max_rect().min + inset, zoom);
            self.middle.stage = stage;
            self.scroll_by_hand(ui, area);
            self.ground_ui(ui, area);
            self.clusters_ui(ui, seen, stage);
        });
        self.middle.scrolled = shown.state.unclamped_offset();
    }

    /// The clusters at this place and zoom; cards have words where they are not too small or too many for it.
    fn stage_at(&self, ui: &Ui, origin: egui::Pos2, zoom: f32) -> Stage {
        let stage = Stage { origin, zoom, shows_words: zoom >= WORDS_FROM };
        let is_crowded = zoom < 1.0 && self.stacks_in(stage.world_rect(ui.clip_rect())) > MOST_WORDS;
        Stage { shows_words: stage.shows_words && !is_crowded, ..stage }
    }

    /// How many stacks lie in the clusters of a part of the world.
    fn stacks_in(&self, part: Rect) -> usize {
        let clusters = self.data.clusters.iter().zip(self.middle.laid.iter());
        let seen = clusters.filter(|it| it.1.panel.intersects(part));
        seen.map(|(cluster, laid)| {
            let is_whole = part.contains_rect(laid.panel);
            let in_part = || laid.spots.iter().filter(|it| it.rect.intersects(part)).count();
            if is_whole { cluster.stacks.len() } else { in_part() }
        })
        .sum()
    }

    /// Larger and smaller with Ctrl and the wheel, or two fingers; not while something is held.
    fn zoom_by_hand(&mut self, ui: &Ui, area: Rect, view: Vec2) {
        let (factor, at, now) = ui.input(|it| (it.zoom_delta(), it.pointer.hover_pos(), it.time));
        self.middle.now = now;
        let at = at.filter(|it| area.contains(*it));
        if ui.input(|it| it.multi_touch().is_some()) && self.hand.held().is_none() {
            self.hand.cancel();
        }
        if let Some(at) = at
            && (factor - 1.0).abs() > f32::EPSILON
            && !self.hand.is_busy()
        {
            self.middle.zoom_by(factor, at - area.min, view);
            self.middle.turned_at = Some(self.middle.now);
            ui.ctx().request_repaint();
        }
        match self.middle.turned_at.map(|it| self.middle.now - it) {
            Some(ago) if ago < TURNING => ui.ctx().request_repaint_after(Duration::from_secs_f64(TURNING - ago)),
            _ => self.middle.turned_at = None,
        }
    }

    /// Near an edge what is held scrolls; a finger pushes.
    fn scroll_by_hand(&mut self, ui: &Ui, area: Rect) {
        let pushed = std::mem::take(&mut self.middle.pushed);
        if pushed != Vec2::ZERO {
            ui.scroll_with_delta(pushed);
        }
        let Some(held) = self.hand.held() else { return };
        let turned = |it: egui::Pos2| egui::pos2(it.y, it.x);
        let across = Rect::from_min_max(turned(area.min), turned(area.max));
        let is_wide = self.middle.world.x * self.middle.zoom() > area.width();
        let x = if is_wide { edge_scroll(across, turned(held.at)) } else { 0.0 };
        let speed = vec2(x, edge_scroll(area, held.at));
        ui.scroll_with_delta(-speed * ui.input(|it| it.stable_dt.min(0.1)));
    }

    /// What lies between the clusters: a press lets go, a drag of the mouse draws a loop around cards.
    fn ground_ui(&mut self, ui: &Ui, area: Rect) {
        let ground = ui.interact(area, Id::unique("board ground"), Sense::click_and_drag());
        if ground.clicked() {
            self.wishes.push(Wish::LetGo);
        }
        self.press_if_down(ui, &ground, |_| Load::Ground);
    }

    fn clusters_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, stage: Stage) {
        let (data, laid) = (Arc::clone(&self.data), Arc::clone(&self.middle.laid));
        let in_sight = stage.world_rect(ui.clip_rect().expand(40.0));
        let focused = self.focused_cluster(ui);
        let are_blocks = stage.shows_words || self.stacks_in(in_sight) <= MOST_BLOCKS;
        for (cluster, laid) in data.clusters.iter().zip(laid.iter()) {
            if self.reveal.is_some() {
                self.bring_to_sight(ui, cluster, laid, stage);
            }
            if laid.panel.intersects(in_sight) || focused == Some(cluster.id) {
                self.cluster_ui(ui, seen, cluster, laid, stage, are_blocks);
            }
        }
    }

    fn bring_to_sight(&mut self, ui: &Ui, cluster: &super::data::ClusterData, laid: &Laid, stage: Stage) {
        let rect = match self.reveal {
            Some(Moving::Cluster(id)) if id == cluster.id => Some(laid.panel),
            Some(Moving::Card(card)) => {
                let at = cluster.stacks.iter().position(|it| it.key == card);
                at.and_then(|it| laid.spots.get(it)).map(|it| it.rect)
            }
            _ => None,
        };
        if let Some(rect) = rect {
            self.reveal = None;
            let rect = stage.rect(rect);
            let align = if rect.height() > ui.clip_rect().height() { Some(Align::Min) } else { None };
            ui.scroll_to_rect(rect.expand(24.0), align);
        }
    }
}
