//! A loop that the mouse draws around cards.

use egui::{Context, LayerId, Order, Rect, StrokeKind, Ui};

use super::act::{Load, Wish};
use super::motion::Moving;
use super::view::BoardView;
use crate::app::look::{CORNER_MARK, look};
use crate::model::CardKey;

impl BoardView {
    /// The loop that is being drawn.
    pub(super) fn lasso(&self) -> Option<Rect> {
        let held = self.hand.held()?;
        matches!(held.load, Load::Ground).then(|| Rect::from_two_pos(held.from, held.at))
    }

    /// Paints the loop and what it would select.
    pub(super) fn paint_lasso(&self, ui: &Ui) {
        let Some(rect) = self.lasso() else { return };
        let look = look(ui);
        let layer = LayerId::new(Order::Tooltip, egui::Id::unique("lasso"));
        let painter = ui.ctx().layer_painter(layer);
        painter.rect_filled(rect, CORNER_MARK, look.accent.gamma_multiply(0.12));
        painter.rect_stroke(rect, CORNER_MARK, look.strong_line(), StrokeKind::Inside);
    }

    /// Selects what lies in a loop that was drawn; with Ctrl or Shift, or while several are ticked off, besides what is
    /// selected already.
    pub(super) fn select_in(&mut self, context: &Context, lasso: Rect) {
        let in_clusters = self.middle.area.map(|area| area.intersect(lasso)).filter(Rect::is_positive);
        let mut found: Vec<CardKey> = Vec::new();
        if let Some(loop_there) = in_clusters {
            let hit = self.middle.cards(&self.data).filter(|it| it.1.intersects(loop_there));
            found.extend(hit.map(|it| it.0));
        }
        let is_hit = |card: CardKey| self.motion.last_place(Moving::Card(card)).is_some_and(|it| it.intersects(lasso));
        found.extend(self.left.stacks().map(|it| it.key).filter(|it| is_hit(*it)));
        let stacks = found.iter().filter_map(|it| self.left.shown(*it).or_else(|| self.data.stack_of(*it).cloned()));
        let mut cards: Vec<CardKey> = stacks.flat_map(|it| it.cards.clone()).collect();
        if context.input(|it| it.modifiers.command || it.modifiers.shift) || self.adds {
            cards.extend(self.selected());
        }
        self.wishes.push(if cards.is_empty() { Wish::LetGo } else { Wish::Select(cards) });
    }
}
