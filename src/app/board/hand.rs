//! What the hand lifts, holds over the board and lets go.

use std::time::Duration;

use egui::{Context, CursorIcon, Id, LayerId, Order, Rect, Ui, Vec2, pos2, vec2};

use super::act::{Load, Wish};
use super::chips::Chips;
use super::data::Lying;
use super::drag::{FINGER_RESTS, Went};
use super::layout::Target;
use super::motion::Moving;
use super::paint::{self, Letters, Shown};
use super::picture::Seat;
use super::view::BoardView;
use crate::app::look::{Type, look};
use crate::app::seen::Seen;
use crate::app::widgets::{CardState, card_text_width};

/// A held card lies above the hand; so much of it is below the pointer.
const HELD_BELOW: f32 = 6.0;

impl BoardView {
    /// Moves what is held, and lets it go.
    pub(super) fn move_hand(&mut self, ui: &Ui, seen: &Seen<'_>, time: f64) {
        let (place, is_down, was_released) =
            ui.input(|it| (it.pointer.interact_pos(), it.pointer.primary_down(), it.pointer.primary_released()));
        match place.map(|it| self.hand.go(it, time)) {
            Some(Went::Lifted) => self.lift(ui, seen),
            Some(Went::Pushed { from, by }) if self.middle.area.is_some_and(|it| it.contains(from)) => {
                self.middle.pushed += by;
            }
            Some(Went::Pushed { by, .. }) => self.list_pushed += by,
            Some(Went::On) | None => {}
        }
        if self.hand.is_busy() && ui.input(egui::InputState::any_touches) {
            ui.ctx().request_repaint_after(Duration::from_secs_f64(FINGER_RESTS));
        }
        self.aim = match self.hand.held() {
            Some(held) => {
                let beneath = || self.foot.zones.at(held.at).or_else(|| self.zones.at(held.at));
                let target = if self.chips.cover(held.at) { self.chips.at(held.at) } else { beneath() };
                target.and_then(|it| accepted(held.load, it))
            }
            None => self.carried_to(),
        };
        if was_released {
            self.let_go(ui.ctx());
        } else if !is_down && self.hand.is_busy() {
            self.hand.cancel();
        }
    }

    /// What was pressed is lifted now: what is not selected becomes the selection, and the clusters come near.
    fn lift(&mut self, ui: &Ui, seen: &Seen<'_>) {
        self.carry = None;
        let Some(held) = self.hand.held() else { return };
        if let Load::Cards { cards, .. } = held.load
            && !cards.iter().any(|it| self.selection.contains(*it))
        {
            self.selection.set(&cards.clone());
        }
        self.chips = Chips::near(&self.data, held.load, held.from, ui.ctx().viewport_rect(), seen.words);
    }

    fn let_go(&mut self, context: &Context) {
        let (aim, lasso) = (self.aim.take(), self.lasso());
        match (self.hand.let_go(), aim) {
            (Some((Load::Ground, _)), _) => {
                if let Some(lasso) = lasso {
                    self.select_in(context, lasso);
                }
            }
            (Some((load, _)), Some(target)) => self.wishes.push(Wish::Drop(load, target)),
            _ => {}
        }
    }

    /// Draws what is held, above the hand, over everything else.
    pub(super) fn lifted(&mut self, ui: &Ui, seen: &Seen<'_>) {
        let held = self.hand.held().map(|it| (it.load.clone(), it.from, it.at, it.grip));
        let Some((load, from, at, grip)) = held else { return };
        ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        let layer = LayerId::new(Order::Tooltip, Id::unique("lifted card"));
        let painter = ui.ctx().layer_painter(layer);
        let Some((moving, face, width)) = self.face_of(&load) else { return };
        let (chips, settings, aim) = (&self.chips, &mut self.settings, self.aim);
        let seat = Seat { origin: egui::Pos2::ZERO, zoom: 1.0, is_turning: false };
        self.chips_picture.show(&painter, (), chips.scene(look(ui)), seat, || {
            chips.paint(&painter, look(ui), settings);
        });
        chips.paint_aim(&painter, look(ui), settings, aim);
        let height = self.card_height(ui, &face, width, false);
        let left = at.x - grip.x.clamp(0.0, width * 0.8);
        let rect = Rect::from_min_size(pos2(left, at.y - height + HELD_BELOW), vec2(width, height));
        let mut rect = self.chips.beside(rect, at, from, ui.ctx().viewport_rect());
        let width = rect.width();
        rect.set_height(self.card_height(ui, &face, width, false));
        let shown = Shown { state: CardState::Lifted, ..Shown::default() };
        let room = card_text_width(width, 1.0);
        let wording = self.settings.of(&painter, &face.wording, room, Type::CARD).galley(&painter, 1.0);
        paint::stack(&painter, look(ui), rect, &face, shown, Letters { wording, meta: None, zoom: 1.0 });
        let is_merge = matches!(load, Load::Cluster(_));
        if let Some(words) = self.aim.and_then(|it| self.target_words(seen, it, is_merge)) {
            paint::hint(&painter, look(ui), rect.left_bottom() + Vec2::new(12.0, 26.0), &words);
        }
        self.motion.let_go_at(moving, rect);
    }

    /// A card that stands for all that is held, and how wide it is.
    fn face_of(&self, load: &Load) -> Option<(Moving, Lying, f32)> {
        match load {
            Load::Cards { cards, face, width } => {
                let face = Lying { cards: cards.clone(), ..face.as_ref().clone() };
                Some((Moving::Card(face.key), face, width.min(320.0)))
            }
            Load::Cluster(id) => {
                let cluster = self.data.cluster(*id)?;
                let first = cluster.stacks.first()?.as_ref().clone();
                let cards = cluster.stacks.iter().flat_map(|it| it.cards.iter().copied()).collect();
                let face = Lying { wording: cluster.title.clone(), cards, ..first };
                Some((Moving::Cluster(*id), face, 280.0))
            }
            Load::Ground => None,
        }
    }

    /// What putting something there would do, said in a few words.
    pub(super) fn target_words(&self, seen: &Seen<'_>, target: Target, is_merge: bool) -> Option<String> {
        let say = |key: &str| Some(seen.words.say(key));
        match target {
            Target::Cluster(id, _) => {
                let cluster = self.data.cluster(id)?;
                let key = if is_merge { "board-aim-merge" } else { "board-aim-cluster" };
                Some(seen.words.say_with(key, &[("cluster", cluster.short_name().into())]))
            }
            Target::Card(key) => {
                let stack = self.data.stack_of(key)?;
                Some(seen.words.say_with("board-aim-card", &[("wording", stack.wording.as_str().into())]))
            }
            Target::New => say("board-aim-new"),
            Target::Tray => say("board-aim-tray"),
            Target::Discuss => say("board-discuss"),
            Target::Loose => say("board-loose"),
            Target::Parked => say("board-parked"),
        }
    }
}

/// The target, where it takes what is held.
fn accepted(load: &Load, target: Target) -> Option<Target> {
    match (load, target) {
        (Load::Cards { cards, .. }, Target::Card(on)) if cards.contains(&on) => None,
        (Load::Cards { .. }, _) => Some(target),
        (Load::Cluster(from), Target::Cluster(into, _)) if *from != into => Some(Target::Cluster(into, None)),
        (Load::Cluster(_) | Load::Ground, _) => None,
    }
}
