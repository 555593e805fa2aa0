//! The clusters: where each lies, what is seen of them, and what is done to them.

use std::sync::Arc;

use egui::{Align, CursorIcon, Id, Rect, Response, Role, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, vec2};

use super::act::{Load, Wish};
use super::columns::ColumnMemory;
use super::data::{BoardData, ClusterData};
use super::layout::{
    BETWEEN_CARDS, BETWEEN_CLUSTERS, CLUSTER_PADDING, Columns, Target, bottom, edge_scroll, flow, halves,
};
use super::motion::Moving;
use super::paint::{self, Head, ShownCluster};
use super::view::BoardView;
use crate::app::look::{look, space};
use crate::app::seen::Seen;
use crate::app::widgets::card_text_width;
use crate::model::{BoardId, ClusterId};

/// One cluster as it is laid out, in points from the upper left of all clusters.
#[derive(Clone, Debug)]
pub(super) struct Laid {
    pub(super) panel: Rect,
    head: Head,
    /// Its cards, in the order of its stacks.
    pub(super) cards: Vec<Rect>,
}

/// The middle of the board.
#[derive(Debug, Default)]
pub struct Middle {
    columns: ColumnMemory,
    laid_for: Option<((u64, Option<BoardId>), f32)>,
    laid: Arc<Vec<Laid>>,
    /// Where the upper left of all clusters was painted.
    pub(super) origin: egui::Pos2,
}

impl Middle {
    /// Everything is laid out again in the next frame.
    pub(super) fn forget(&mut self) {
        self.laid_for = None;
    }

    /// Every card of a cluster with where it lies on the screen, seen or not.
    pub(super) fn cards<'a>(&'a self, data: &'a BoardData) -> impl Iterator<Item = (crate::model::CardKey, Rect)> + 'a {
        let shift = self.origin.to_vec2();
        data.clusters.iter().zip(self.laid.iter()).flat_map(move |(cluster, laid)| {
            cluster.stacks.iter().zip(&laid.cards).map(move |(stack, rect)| (stack.key, rect.translate(shift)))
        })
    }
}

impl BoardView {
    /// Draws the clusters.
    pub(super) fn middle_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, area: Rect) {
        let builder = UiBuilder::new().id_salt("board_middle").max_rect(area);
        let mut place = ui.new_child(builder);
        if self.data.clusters.is_empty() {
            self.first_steps(&mut place, seen, area);
            return;
        }
        let margin = space::PANEL;
        let width = area.width() - 2.0 * margin;
        self.lay_clusters(ui, seen, width);
        let (data, laid) = (Arc::clone(&self.data), Arc::clone(&self.middle.laid));
        let panels: Vec<Rect> = laid.iter().map(|it| it.panel).collect();
        ScrollArea::vertical().id_salt("clusters").auto_shrink(false).show_viewport(&mut place, |ui, view| {
            let origin = ui.max_rect().min + vec2(margin, space::LARGE);
            self.middle.origin = origin;
            ui.set_min_size(vec2(area.width(), bottom(&panels) + BETWEEN_CLUSTERS + space::LARGE));
            if let Some(held) = self.hand.held() {
                let speed = edge_scroll(area, held.at);
                ui.scroll_with_delta(vec2(0.0, -speed * ui.input(|it| it.stable_dt.min(0.1))));
            }
            let ground = ui.interact(area, Id::unique("board ground"), Sense::click());
            if ground.clicked() {
                self.wishes.push(Wish::LetGo);
            }
            let in_sight = view.expand(40.0);
            for (cluster, laid) in data.clusters.iter().zip(laid.iter()) {
                self.bring_to_sight(ui, cluster, laid, origin);
                let is_seen = laid.panel.translate(vec2(margin, space::LARGE)).intersects(in_sight);
                if is_seen || self.has_focus_in(ui, cluster) {
                    self.cluster_ui(ui, seen, cluster, laid, origin.to_vec2());
                }
            }
        });
    }

    fn has_focus_in(&self, ui: &Ui, cluster: &ClusterData) -> bool {
        ui.memory(egui::Memory::focused).is_some_and(|focused| {
            focused == head_id(cluster.id) || cluster.stacks.iter().any(|it| paint::card_id(it.key) == focused)
        }) || self.focus_next.is_some_and(|next| cluster.stacks.iter().any(|it| it.key == next))
    }

    fn bring_to_sight(&mut self, ui: &Ui, cluster: &ClusterData, laid: &Laid, origin: egui::Pos2) {
        let rect = match self.reveal {
            Some(Moving::Cluster(id)) if id == cluster.id => Some(laid.panel),
            Some(Moving::Card(card)) => {
                let at = cluster.stacks.iter().position(|it| it.key == card);
                at.and_then(|it| laid.cards.get(it).copied())
            }
            _ => None,
        };
        if let Some(rect) = rect {
            self.reveal = None;
            let align = if rect.height() > ui.clip_rect().height() { Some(Align::Min) } else { None };
            ui.scroll_to_rect(rect.translate(origin.to_vec2()).expand(24.0), align);
        }
    }

    fn lay_clusters(&mut self, ui: &Ui, seen: &Seen<'_>, width: f32) {
        let version = (seen.version, seen.board.map(|it| it.id));
        if self.middle.laid_for.is_some_and(|it| it.0 == version && (it.1 - width).abs() < 0.5) {
            return;
        }
        let columns = Columns::of_clusters(width);
        let data = Arc::clone(&self.data);
        let mut laid: Vec<Laid> = data.clusters.iter().map(|it| self.lay_cluster(ui, it, columns.width)).collect();
        let heights: Vec<(ClusterId, f32)> =
            data.clusters.iter().zip(&laid).map(|(cluster, laid)| (cluster.id, laid.panel.height())).collect();
        for (laid, panel) in laid.iter_mut().zip(self.middle.columns.place(columns, &heights)) {
            laid.panel = panel;
            let shift = panel.min.to_vec2();
            for card in &mut laid.cards {
                *card = card.translate(shift);
            }
        }
        self.middle.laid = Arc::new(laid);
        self.middle.laid_for = Some((version, width));
    }

    /// Lays out one cluster at the origin.
    fn lay_cluster(&mut self, ui: &Ui, cluster: &ClusterData, width: f32) -> Laid {
        let head = Head::of(ui.painter(), cluster, width, self.data.sheet_count);
        let columns = Columns::of_cards(width - 2.0 * CLUSTER_PADDING);
        let wanted: Vec<usize> = cluster
            .stacks
            .iter()
            .map(|stack| {
                let widest = self.measure.widest_word(ui.painter(), &stack.wording);
                let fits = |it: &usize| card_text_width(columns.span(*it, BETWEEN_CARDS), 1.0) >= widest;
                (1..=columns.count).find(fits).unwrap_or(columns.count)
            })
            .collect();
        let mut cards = flow(columns, &wanted, |at, width| {
            cluster.stacks.get(at).map_or(0.0, |it| self.card_height(ui, it, width, false))
        });
        // The count of a stack reaches up from its card.
        let start = vec2(CLUSTER_PADDING, head.height + space::MEDIUM);
        for card in &mut cards {
            *card = card.translate(start);
        }
        let height = bottom(&cards).max(head.height) + CLUSTER_PADDING + space::TINY;
        Laid { panel: Rect::from_min_size(egui::Pos2::ZERO, vec2(width, height)), head, cards }
    }

    fn cluster_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, cluster: &ClusterData, laid: &Laid, shift: Vec2) {
        let panel = laid.panel.translate(shift);
        let ground = ui.interact(panel, Id::unique(("cluster ground", cluster.id)), Sense::click());
        let top = panel.with_max_y(panel.top() + laid.head.height);
        let head = ui.interact(top, head_id(cluster.id), Sense::click_and_drag());
        head.widget_info(|| WidgetInfo::labeled(Role::Group, true, &cluster.name));
        ui.ctx().accesskit_node_builder(head.id, |node| node.set_description(cluster.coverage.clone()));
        self.cluster_input(ui, cluster.id, &head, &ground);
        self.zones.add(panel, ui.clip_rect(), Target::Cluster(cluster.id, None));

        let offset = self.motion.offset(Moving::Cluster(cluster.id), panel, ui.input(|it| it.time));
        let shown = self.cluster_shown(cluster.id, &head, &ground);
        let place = panel.translate(offset);
        paint::cluster(ui.painter(), look(ui), place, cluster, &laid.head, shown, self.data.sheet_count);
        let builder = UiBuilder::new().id_salt(("cluster cards", cluster.id)).max_rect(panel);
        let mut inside = ui.new_child(builder.accessibility_parent(head.id));
        if shown.is_faint {
            inside.set_opacity(paint::FAINT);
        }
        head.on_hover_cursor(CursorIcon::PointingHand);
        ground.on_hover_cursor(CursorIcon::PointingHand);
        self.cluster_cards(&mut inside, seen, cluster, laid, shift);
    }

    fn cluster_input(&mut self, ui: &Ui, id: ClusterId, head: &Response, ground: &Response) {
        if head.clicked() || ground.clicked() {
            self.wishes.push(Wish::PressCluster(id));
        }
        if head.is_pointer_button_down_on()
            && ui.input(|it| it.pointer.primary_pressed())
            && let Some(at) = ui.input(|it| it.pointer.interact_pos())
        {
            self.hand.press(Load::Cluster(id), at, at - head.rect.min);
        }
    }

    fn cluster_shown(&self, id: ClusterId, head: &Response, ground: &Response) -> ShownCluster {
        let load = self.hand.held().map(|it| it.load);
        let is_pointed = (head.hovered() || ground.hovered()) && load.is_none();
        let can_take = self.merging.is_some_and(|it| it != id) || !self.selection.is_empty();
        let is_aimed = matches!(self.aim, Some(Target::Cluster(aim, _)) if aim == id);
        ShownCluster {
            is_target: is_aimed || (is_pointed && can_take),
            is_pointed,
            is_focused: head.has_focus(),
            is_open: self.open == Some(id) || self.merging == Some(id),
            is_faint: matches!(load, Some(Load::Cluster(lifted)) if *lifted == id),
        }
    }

    fn cluster_cards(&mut self, ui: &mut Ui, seen: &Seen<'_>, cluster: &ClusterData, laid: &Laid, shift: Vec2) {
        let row_width = laid.panel.width() - 2.0 * CLUSTER_PADDING;
        let near = ui.clip_rect().expand(40.0);
        for (at, (stack, card)) in cluster.stacks.iter().zip(&laid.cards).enumerate() {
            let rect = card.translate(shift);
            let is_wanted =
                self.focus_next == Some(stack.key) || ui.memory(|it| it.has_focus(paint::card_id(stack.key)));
            if !near.intersects(rect) && !is_wanted {
                continue;
            }
            self.card_ui(ui, seen, stack, rect, false);
            let next = cluster.stacks.get(at + 1).map(|it| it.key);
            let (before, after) = halves(rect, row_width);
            let here = Target::Cluster(cluster.id, Some(stack.key));
            let behind = Target::Cluster(cluster.id, next);
            self.zones.add(before, ui.clip_rect(), here);
            self.zones.add(after, ui.clip_rect(), behind);
            if let (Some(held), Some(aim)) = (self.hand.held(), self.aim) {
                let side_by_side = before.right() <= after.left() + 0.5;
                if aim == here && before.contains(held.at) {
                    paint::insertion(ui.painter(), look(ui), before, true, side_by_side);
                } else if aim == behind && after.contains(held.at) {
                    paint::insertion(ui.painter(), look(ui), after, false, side_by_side);
                }
            }
        }
    }
}

/// The id of the head of a cluster.
pub(super) fn head_id(cluster: ClusterId) -> Id {
    Id::unique(("cluster", cluster))
}
