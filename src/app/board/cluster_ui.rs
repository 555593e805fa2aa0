//! One cluster: how its head, its ground and its cards answer to the hand, the keyboard and a screen reader.

use std::sync::Arc;

use egui::{CursorIcon, Id, Rect, Response, Role, Sense, Ui, UiBuilder, Vec2, WidgetInfo};

use super::act::{Load, Wish};
use super::data::{ClusterData, Lying, count};
use super::drag::pressed;
use super::laying::{Laid, Style};
use super::layout::{CLUSTER_PADDING, Target, halves};
use super::motion::Moving;
use super::paint::{self, ShownCluster};
use super::scene::{CardsSeen, ClusterScene, Insertion, paint_faces};
use super::stage::Stage;
use super::view::BoardView;
use crate::app::look::look;
use crate::app::seen::Seen;
use crate::model::{ClusterId, Place};

impl BoardView {
    /// The cluster that has the focus, or that holds the card that has it or gets it.
    pub(super) fn focused_cluster(&self, ui: &Ui) -> Option<ClusterId> {
        let focused = ui.memory(egui::Memory::focused);
        let with_focus = self.last_focus.filter(|it| focused == Some(paint::card_id(*it)));
        let card = self.focus_next.or(with_focus);
        match card.and_then(|it| self.data.place_of(it)) {
            Some(Place::Cluster(id)) => Some(id),
            _ => self.focus_head.or(self.last_head.filter(|it| focused == Some(head_id(*it)))),
        }
    }

    pub(super) fn cluster_ui(
        &mut self,
        ui: &mut Ui,
        seen: &Seen<'_>,
        cluster: &Arc<ClusterData>,
        laid: &Laid,
        stage: Stage,
        are_blocks: bool,
    ) {
        let panel = stage.rect(laid.panel);
        let ground = ui.interact(panel, Id::unique(("cluster ground", cluster.id)), Sense::click_and_drag());
        let top = panel.with_max_y(panel.top() + laid.head.height * stage.zoom);
        let head = ui.interact(top, head_id(cluster.id), Sense::click_and_drag());
        head.widget_info(|| WidgetInfo::labeled(Role::Group, true, &cluster.name));
        ui.ctx().accesskit_node_builder(head.id, |node| node.set_description(cluster.coverage.clone()));
        self.head_focus(ui, cluster.id, &head);
        if self.hand.held().is_some() {
            self.zones.add(panel, ui.clip_rect(), Target::Cluster(cluster.id, None));
        }
        let shown = self.cluster_shown(cluster.id, &head, &ground);
        let offset = self.motion.offset(Moving::Cluster(cluster.id), panel, ui.input(|it| it.time));
        let is_result = seen.project.clusters.get(cluster.id).is_some_and(|it| it.is_result);
        let painting = paint::ClusterPainting { cluster, head: &laid.head, shown, stage, is_result };
        if stage.shows_words {
            self.cluster_input(ui, cluster.id, &head, &ground);
            let builder = UiBuilder::new().id_salt(("cluster cards", cluster.id)).max_rect(panel);
            let mut inside = ui.new_child(builder.accessibility_parent(head.id));
            if shown.is_faint {
                inside.set_opacity(paint::FAINT);
            }
            head.on_hover_cursor(CursorIcon::PointingHand);
            ground.on_hover_cursor(CursorIcon::PointingHand);
            let mut cards = self.cluster_cards(&inside, seen, cluster, laid, stage);
            let (faces, sheet_count) = (cards.take_lying(), self.data.sheet_count);
            let paint = || {
                paint::cluster(ui.painter(), look(ui), panel.translate(offset), &painting, sheet_count);
                paint_faces(&inside, &faces, stage);
            };
            if offset == Vec2::ZERO {
                let scene = ClusterScene {
                    look: look(ui),
                    cluster: Arc::clone(cluster),
                    panel: laid.panel,
                    shown,
                    is_result,
                    sheet_count,
                    faces: Arc::clone(&faces),
                };
                self.pictures.show(ui.painter(), cluster.id, scene, self.middle.seat(stage), paint);
            } else {
                paint();
            }
            cards.paint_over(&inside, stage);
        } else {
            paint::cluster(ui.painter(), look(ui), panel.translate(offset), &painting, self.data.sheet_count);
            self.blocks_input(ui, cluster, laid, stage, &head, &ground);
            if are_blocks {
                self.blocks(ui, cluster, laid, stage, offset);
            }
            paint::block_label(ui.painter(), look(ui), panel.translate(offset), &painting, count(&cluster.stacks));
        }
    }

    fn head_focus(&mut self, ui: &Ui, id: ClusterId, head: &Response) {
        if self.focus_head == Some(id) {
            self.focus_head = None;
            head.request_focus();
        }
        if head.has_focus() {
            self.last_head = Some(id);
            Self::keep_arrows(ui, head.id);
        }
    }

    fn cluster_input(&mut self, ui: &Ui, id: ClusterId, head: &Response, ground: &Response) {
        if head.double_clicked() {
            self.wishes.push(Wish::OpenFull(id));
        } else if head.clicked() || ground.clicked() {
            self.wishes.push(Wish::PressCluster(id));
        }
        self.press_if_down(ui, head, |_| Load::Cluster(id));
        self.press_if_down(ui, ground, |_| Load::Ground);
    }

    /// Where cards are too small to be things of their own, the place that is pressed says which card is meant.
    fn blocks_input(
        &mut self,
        ui: &Ui,
        cluster: &ClusterData,
        laid: &Laid,
        stage: Stage,
        head: &Response,
        ground: &Response,
    ) {
        let is_pressed = head.is_pointer_button_down_on() || ground.is_pointer_button_down_on();
        let is_clicked = head.clicked() || ground.clicked();
        if !is_pressed && !is_clicked {
            return;
        }
        let at = ui.input(|it| it.pointer.interact_pos()).map(|it| stage.world(it));
        let hit = at.and_then(|at| laid.spots.iter().position(|it| it.rect.contains(at)));
        let stack: Option<Arc<Lying>> = hit.and_then(|it| cluster.stacks.get(it)).cloned();
        match stack {
            Some(stack) if is_clicked => {
                let reach = self.reach(ui.input(|it| it.modifiers));
                self.wishes.push(Wish::Press(stack.key, reach));
            }
            Some(stack) => {
                for response in [head, ground] {
                    self.press_if_down(ui, response, |it| it.load_of(&stack, 160.0));
                }
            }
            None => self.cluster_input(ui, cluster.id, head, ground),
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

    /// All cards as small blocks in one shape.
    fn blocks(&mut self, ui: &Ui, cluster: &ClusterData, laid: &Laid, stage: Stage, offset: Vec2) {
        let look = look(ui);
        let clip = ui.clip_rect();
        let mut blocks = paint::Blocks::default();
        for (stack, spot) in cluster.stacks.iter().zip(&laid.spots) {
            let rect = stage.rect(spot.rect).translate(offset);
            if !clip.intersects(rect) {
                continue;
            }
            self.painted += 1;
            let is_faint = self.is_held(stack) || (self.found.is_active() && !self.found.has(stack));
            blocks.add(look, rect, stack, self.selection.touches(&stack.cards), is_faint);
        }
        blocks.paint(ui.painter());
    }

    /// Notes what is done to the cards of a cluster; says how they are to be painted.
    fn cluster_cards(
        &mut self,
        ui: &Ui,
        seen: &Seen<'_>,
        cluster: &ClusterData,
        laid: &Laid,
        stage: Stage,
    ) -> CardsSeen {
        let row_width = (laid.panel.width() - 2.0 * CLUSTER_PADDING) * stage.zoom;
        let near = ui.clip_rect().expand(40.0);
        let focused = ui.memory(egui::Memory::focused);
        let mut cards = CardsSeen::default();
        for (at, (stack, spot)) in cluster.stacks.iter().zip(&laid.spots).enumerate() {
            let rect = stage.rect(spot.rect);
            let is_wanted = self.focus_next == Some(stack.key)
                || (self.last_focus == Some(stack.key) && focused == Some(paint::card_id(stack.key)));
            if !near.intersects(rect) && !is_wanted {
                continue;
            }
            if let Some(card) = self.card_ui(ui, seen, stack, rect) {
                cards.add(stack, spot, card);
            }
            if self.hand.held().is_some() {
                let next = cluster.stacks.get(at + 1).map(|it| it.key);
                let row = if spot.style == Style::Word { f32::INFINITY } else { row_width };
                let insertion = self.insertion_zones(ui, cluster.id, stack, next, rect, row);
                cards.insertion = insertion.or(cards.insertion);
            }
        }
        cards
    }

    /// A drop on the first half of a card lies before it, on the second behind it; says which of them is aimed at.
    fn insertion_zones(
        &mut self,
        ui: &Ui,
        cluster: ClusterId,
        stack: &Lying,
        next: Option<crate::model::CardKey>,
        rect: Rect,
        row_width: f32,
    ) -> Option<Insertion> {
        let (before, after) = halves(rect, row_width);
        let here = Target::Cluster(cluster, Some(stack.key));
        let behind = Target::Cluster(cluster, next);
        self.zones.add(before, ui.clip_rect(), here);
        self.zones.add(after, ui.clip_rect(), behind);
        let (held, aim) = (self.hand.held()?, self.aim?);
        let is_side_by_side = before.right() <= after.left() + 0.5;
        if aim == here && before.contains(held.at) {
            Some(Insertion { half: before, is_before: true, is_side_by_side })
        } else {
            let is_behind = aim == behind && after.contains(held.at);
            is_behind.then_some(Insertion { half: after, is_before: false, is_side_by_side })
        }
    }

    /// Where the pointer went down on this, the hand presses on what it would lift.
    pub(super) fn press_if_down(&mut self, ui: &Ui, response: &Response, load: impl FnOnce(&Self) -> Load) {
        if let Some(press) = pressed(ui, response) {
            let load = load(self);
            self.hand.press(load, press);
        }
    }
}

/// The id of the head of a cluster.
pub(super) fn head_id(cluster: ClusterId) -> Id {
    Id::unique(("cluster", cluster))
}
