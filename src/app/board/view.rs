//! The board as it is looked at and worked on: the state of the sitting, and the order of a frame.

use std::sync::Arc;

use egui::{Context, Rect, Ui, Vec2};

use super::act::{self, Act, Load, Wish};
use super::alike::{self, Queue};
use super::carry::Carry;
use super::chips::{Chips, ChipsScene};
use super::data::BoardData;
use super::drag::Hand;
use super::fan::Fanned;
use super::find::Found;
use super::foot::Foot;
use super::full::Full;
use super::layout::{Target, Zones};
use super::lines::WordList;
use super::list::Left;
use super::measure::Measure;
use super::merged::Merged;
use super::middle::Middle;
use super::motion::{Motion, Moving};
use super::move_to::MoveTo;
use super::picture::Pictures;
use super::scene::{ClusterScene, ListScene};
use super::select::Selection;
use super::setting::Settings;
use super::splitting::Splitting;
use crate::app::action::Action;
use crate::app::seen::Seen;
use crate::model::{BoardId, CardKey, ClusterId};

/// The board with everything that belongs to the sitting and not to the project.
#[derive(Debug, Default)]
pub struct BoardView {
    pub(super) data: Arc<BoardData>,
    /// The same without a stack fanned out.
    plain: Arc<BoardData>,
    version: Option<(u64, Option<BoardId>, u64)>,
    pub(super) measure: Measure,
    pub(super) hand: Hand<Load>,
    pub(super) selection: Selection,
    /// The cluster that is shown on the right.
    pub(super) open: Option<ClusterId>,
    /// The cluster that is to be shown on the right, as soon as its board is there.
    open_next: Option<ClusterId>,
    /// The cluster for which another one is being chosen.
    pub(super) merging: Option<ClusterId>,
    /// Whether a tap adds to the selection, as with Ctrl.
    pub(super) adds: bool,
    pub(super) found: Found,
    pub(super) left: Left,
    pub(super) middle: Middle,
    pub(super) foot: Foot,
    pub(super) motion: Motion,
    /// Where a drop would land, as painted in this frame.
    pub(super) zones: Zones,
    /// What a drop would hit now.
    pub(super) aim: Option<Target>,
    /// What is to be scrolled into sight.
    pub(super) reveal: Option<Moving>,
    /// The card that gets the focus as soon as it is painted.
    pub(super) focus_next: Option<CardKey>,
    /// The card that is scrolled into sight as soon as it is there.
    pub(super) reveal_next: Option<CardKey>,
    /// Two clusters that were just merged.
    pub(super) merged: Option<Merged>,
    /// What is being split.
    pub(super) splitting: Option<Splitting>,
    /// Which stacks lie one by one.
    pub(super) fanned: Fanned,
    /// What is typed to find a place to move to.
    pub(super) move_to: MoveTo,
    /// The cluster for which another word is chosen as its name.
    pub(super) renaming: Option<ClusterId>,
    /// The words of the cluster on the right, as they are laid out.
    pub(super) word_list: WordList,
    /// The cluster that is open over the whole board.
    pub(super) full: Option<ClusterId>,
    pub(super) full_view: Full,
    /// Where the whole board was painted.
    pub(super) area: Option<Rect>,
    pub(super) wishes: Vec<Wish>,
    pub(super) painted: usize,
    /// How wordings are set in clusters.
    pub(super) settings: Settings,
    /// The clusters near the hand, while something is held.
    pub(super) chips: Chips,
    /// What the keyboard carries.
    pub(super) carry: Option<Carry>,
    /// The card and the head that had the focus last.
    pub(super) last_focus: Option<CardKey>,
    pub(super) last_head: Option<ClusterId>,
    /// The head that gets the focus as soon as it is painted.
    pub(super) focus_head: Option<ClusterId>,
    /// The words that are alike, one pair after the other.
    pub(super) queue: Queue,
    /// How far a finger pushes the list in this frame.
    pub(super) list_pushed: Vec2,
    /// What was painted of each cluster.
    pub(super) pictures: Pictures<ClusterId, ClusterScene>,
    /// What was painted of the list, and of the chips near the hand.
    pub(super) list_picture: Pictures<(), ListScene>,
    pub(super) chips_picture: Pictures<(), ChipsScene>,
}

impl BoardView {
    /// How many cards were painted in the last frame.
    pub fn painted_cards(&self) -> usize {
        self.painted
    }

    /// Where the chip of a cluster is that came near the hand, while something is held.
    pub fn chip(&self, title: &str) -> Option<Rect> {
        self.hand.held().and_then(|_| self.chips.titled(title))
    }

    /// Where a card of a cluster lies on the screen.
    pub fn card(&self, wording: &str) -> Option<Rect> {
        let stack = self.data.clusters.iter().flat_map(|it| &it.stacks).find(|it| it.wording == wording)?;
        self.middle.cards(&self.data).find(|it| it.0 == stack.key).map(|it| it.1)
    }

    /// How large the clusters are seen; 1 is the size for working.
    pub fn zoom(&self) -> f32 {
        self.middle.zoom()
    }

    /// How many cards are selected.
    pub fn selected_cards(&self) -> usize {
        self.selection.len()
    }

    /// Draws the tray, the clusters and what is known about what is selected.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let time = ui.input(|it| it.time);
        self.refresh(ui, seen, time);
        self.painted = 0;
        let area = ui.available_rect_before_wrap();
        self.area = Some(area);
        if let Some(id) = self.full {
            self.zones.clear();
            self.full_ui(ui, seen, area, id);
            ui.advance_cursor_after_rect(area);
            return self.carry_out(ui.ctx(), seen);
        }
        self.keys(ui, seen);
        self.motion.begin_frame(time);
        self.move_hand(ui, seen, time);
        self.zones.clear();
        self.pictures.begin_frame(ui.ctx());
        self.list_picture.begin_frame(ui.ctx());
        self.chips_picture.begin_frame(ui.ctx());

        let left_width = (area.width() * 0.1834).clamp(280.0, 360.0);
        let right_width = (area.width() * 0.179).clamp(280.0, 352.0);
        let (left, rest) = area.split_left_right_at_x(area.left() + left_width);
        let (middle, right) = rest.split_left_right_at_x(rest.right() - right_width);
        self.left_ui(ui, seen, left);
        self.middle_ui(ui, seen, middle);
        self.side_ui(ui, seen, right);
        self.alike_question(ui, seen, left.union(middle));
        self.lifted(ui, seen);
        self.paint_lasso(ui);
        ui.advance_cursor_after_rect(area);

        let is_held = self.hand.held().is_some_and(|it| !matches!(it.load, Load::Ground));
        if self.motion.is_moving(time) || is_held {
            ui.ctx().request_repaint();
        }
        self.carry_out(ui.ctx(), seen)
    }

    /// Opens a cluster as soon as its board is drawn.
    pub fn show_cluster(&mut self, cluster: Option<ClusterId>) {
        self.open_next = cluster;
        self.version = self.version.filter(|_| cluster.is_none());
    }

    /// What belongs to the board that was looked at until now does not belong to another one.
    fn turn_to_other_board(&mut self) {
        self.selection.clear();
        (self.open, self.merging, self.adds) = (None, None, false);
        (self.full, self.merged, self.splitting) = (None, None, None);
        self.left = Left { typed: std::mem::take(&mut self.left.typed), ..Left::default() };
        self.motion = Motion::default();
    }

    /// Ends the frame that this was drawn in, when all else is drawn too.
    pub fn end_frame(&mut self, context: &Context) {
        self.pictures.end_frame(context);
        self.list_picture.end_frame(context);
        self.chips_picture.end_frame(context);
    }

    /// Draws the places that stay where they are.
    pub fn foot_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let time = ui.input(|it| it.time);
        self.refresh(ui, seen, time);
        self.draw_foot(ui, seen);
        self.carry_out(ui.ctx(), seen)
    }

    /// Looks at the project again where it has changed.
    fn refresh(&mut self, ui: &Ui, seen: &Seen<'_>, time: f64) {
        self.measure.renew(ui.painter());
        if self.settings.renew(ui.painter()) {
            self.middle.forget();
            self.middle.kept.clear();
        }
        let version = (seen.version, seen.board.map(|it| it.id), self.fanned.round);
        if self.version == Some(version) {
            return;
        }
        match self.version {
            Some((_, board, _)) if board == version.1 => self.motion.restart(time, ui.style().animation_time),
            Some(_) => self.turn_to_other_board(),
            None => {}
        }
        self.version = Some(version);
        let plain = Arc::new(self.plain.renewed(seen));
        let data = self.fanned.spread(seen, &plain);
        self.plain = plain;
        self.selection.keep(|it| data.place_of(it).is_some());
        self.carry = None;
        self.open = self.open.filter(|it| data.cluster(*it).is_some());
        self.merging = self.merging.filter(|it| data.cluster(*it).is_some());
        self.full = self.full.filter(|it| data.cluster(*it).is_some());
        if let Some(stack) = self.reveal_next.take().and_then(|it| data.stack_of(it)) {
            self.reveal = Some(Moving::Card(stack.key));
        }
        if let Some(cluster) = self.open_next.take().filter(|it| data.cluster(*it).is_some()) {
            self.open = Some(cluster);
            self.full = None;
            self.selection.clear();
            self.reveal = Some(Moving::Cluster(cluster));
        }
        self.hand.cancel();
        self.found = Found::of(seen, &data, &self.left.typed);
        self.data = data;
        self.pictures.retain(|it| self.data.cluster(*it).is_some());
        // What was laid out for this version may be from before a stack was fanned out.
        self.left.source = None;
        self.middle.forget();
    }

    /// The selected cards in the order of the board.
    pub(super) fn selected(&self) -> Vec<CardKey> {
        let stacks = self.data.stacks_with(self.selection.cards());
        let all = stacks.into_iter().flat_map(|it| it.cards.iter().copied());
        all.filter(|it| self.selection.contains(*it)).collect()
    }

    fn carry_out(&mut self, context: &Context, seen: &Seen<'_>) -> Vec<Action> {
        let wishes = std::mem::take(&mut self.wishes);
        let mut actions = Vec::new();
        for wish in wishes {
            context.request_repaint();
            self.grant(seen, wish, &mut actions);
        }
        actions
    }

    fn grant(&mut self, seen: &Seen<'_>, wish: Wish, actions: &mut Vec<Action>) {
        match wish {
            Wish::Press(card, reach) => self.press(card, reach),
            Wish::PressCluster(id) => self.press_cluster(seen, id, actions),
            Wish::PressPlace(target) => self.press_place(seen, target, actions),
            Wish::Put(target) => {
                let act = act::put(seen, &self.data, &self.selected(), target);
                self.finish(act, actions);
            }
            Wish::Park(reason) => {
                let act = act::park(seen, &self.selected(), reason);
                self.finish(act, actions);
            }
            Wish::Drop(Load::Cards { cards, .. }, target) => {
                let act = act::put(seen, &self.data, &cards, target);
                self.finish(act, actions);
            }
            Wish::Drop(Load::Cluster(from), Target::Cluster(into, _)) | Wish::Merge(from, into) => {
                self.merge(from, into, actions);
            }
            Wish::Drop(Load::Cluster(_) | Load::Ground, _) => {}
            Wish::Join(suggestion) => {
                let act = alike::join(seen, &self.data, &suggestion);
                self.finish(act, actions);
            }
            Wish::StartMerge(id) => {
                self.selection.clear();
                self.merging = Some(id);
            }
            Wish::Reveal(card) => self.show_card(card),
            Wish::Select(cards) => {
                self.selection.set(&cards);
                self.open = None;
            }
            Wish::LetGo => self.step_back(),
            Wish::OpenFull(id) => self.open_full(id),
            Wish::CloseFull => self.full = None,
            Wish::Fan(card) => self.turn_fan(seen, card),
            Wish::Split(notes, parts) => self.split(&notes, &parts, actions),
            Wish::PutRest => {
                let rest: Vec<CardKey> = self.data.tray.iter().flat_map(|it| it.cards.iter().copied()).collect();
                let act = act::put(seen, &self.data, &rest, Target::Loose);
                self.finish(act, actions);
            }
            Wish::Do(action) => actions.push(action),
        }
    }

    /// Sends an act, lets go of the selection and looks at where it went.
    pub(super) fn finish(&mut self, act: Option<Act>, actions: &mut Vec<Action>) {
        let Some(act) = act else { return };
        self.selection.clear();
        self.merging = None;
        self.carry = None;
        self.adds = false;
        self.open = act.cluster;
        self.reveal = act.cluster.filter(|it| self.data.cluster(*it).is_none()).map(Moving::Cluster);
        actions.push(Action::Do(act.edit));
    }

    pub(super) fn press(&mut self, card: CardKey, reach: super::select::Reach) {
        let data = Arc::clone(&self.data);
        let Some(stack) = self.left.shown(card).or_else(|| data.stack_of(card).cloned()) else { return };
        let neighbours = self.left.shown_in(stack.place);
        let place = if neighbours.is_empty() { data.stacks_of(stack.place).to_vec() } else { neighbours };
        let place: Vec<&[CardKey]> = place.iter().map(|it| it.cards.as_slice()).collect();
        self.selection.press(&stack.cards, reach, &place);
        self.merging = None;
        self.open = None;
    }

    fn press_cluster(&mut self, seen: &Seen<'_>, id: ClusterId, actions: &mut Vec<Action>) {
        if let Some(from) = self.merging.filter(|it| *it != id) {
            self.merge(from, id, actions);
        } else if self.selection.is_empty() {
            self.merging = None;
            self.open = if self.open == Some(id) { None } else { Some(id) };
        } else {
            let act = act::put(seen, &self.data, &self.selected(), Target::Cluster(id, None));
            if act.is_none() {
                self.selection.clear();
                self.open = Some(id);
            }
            self.finish(act, actions);
        }
    }

    fn press_place(&mut self, seen: &Seen<'_>, target: Target, actions: &mut Vec<Action>) {
        if !self.selection.is_empty() {
            let act = act::put(seen, &self.data, &self.selected(), target);
            self.finish(act, actions);
        } else if target == Target::New {
            actions.push(Action::Say(seen.words.say("board-new-needs-cards")));
        } else {
            self.left.toggle_place(target);
        }
    }

    /// Escape: first what is being chosen, then the selection, then what is open on the right.
    fn step_back(&mut self) {
        if self.merging.take().is_some() {
            return;
        }
        self.adds = false;
        if self.selection.is_empty() {
            self.open = None;
        } else {
            self.selection.clear();
        }
    }

    fn show_card(&mut self, card: CardKey) {
        let Some(stack) = self.data.stack_of(card).cloned() else { return };
        self.left.show_place(stack.place);
        self.selection.set(&stack.cards);
        self.open = None;
        self.reveal = Some(Moving::Card(stack.key));
        self.focus_next = Some(stack.key);
    }
}
