//! What the hand holds in Laden, and where it can put it down: nothing happens to the project before the drop.

use egui::{Color32, CursorIcon, Id, Key, LayerId, Order, Rect, Response, Ui, Vec2};

use crate::app::look::{Type, look};
use crate::app::widgets::{CardFace, CardState, card_galley, card_text_width, paint_card};
use crate::insight::ReviewItem;
use crate::model::{Column, PlacementId, Spot};
use crate::words::hyphenation::breaks;

/// Something that can be held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Held {
    /// From the column at the left.
    Item(ReviewItem),
    /// From the rows.
    Placement(PlacementId),
    /// The line "tot hier op de kaart".
    Line,
}

/// Somewhere to put it down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A place in one of the two columns.
    Place(Column, Spot),
    /// Back to the column at the left.
    Out,
    /// The line after so many rows.
    Line(usize),
}

/// What the hand holds.
#[derive(Debug, Default)]
pub(super) struct Hand {
    lifted: Option<Lifted>,
    /// Where it is over, as found at the end of the frame before.
    over: Option<Target>,
    offered: Vec<(Rect, Target)>,
}

#[derive(Debug)]
struct Lifted {
    held: Held,
    /// From the card's upper left to the hand.
    hold: Vec2,
    width: f32,
    wording: String,
    band: Color32,
}

impl Hand {
    /// What is held.
    pub fn held(&self) -> Option<Held> {
        self.lifted.as_ref().map(|it| it.held)
    }

    /// Whether this is what is held.
    pub fn holds(&self, held: Held) -> bool {
        self.held() == Some(held)
    }

    /// Takes something up when its drag starts.
    pub fn take(&mut self, response: &Response, what: Held, wording: &str, band: Color32) {
        if !response.drag_started() {
            return;
        }
        let from = response.ctx.input(|it| it.pointer.press_origin());
        let hold = from.map_or(Vec2::ZERO, |it| it - response.rect.min);
        let wording = wording.to_owned();
        self.over = None;
        self.lifted = Some(Lifted { held: what, hold, width: response.rect.width(), wording, band });
    }

    /// Offers a target, as far as it is seen; says whether the hand is over it.
    pub fn offer(&mut self, ui: &Ui, rect: Rect, target: Target) -> bool {
        if self.lifted.is_none() {
            return false;
        }
        self.offered.push((rect.intersect(ui.clip_rect()), target));
        self.over == Some(target)
    }

    /// At the end of a frame: paints what is held above everything, and says what was put down where. Esc puts it back.
    pub fn settle(&mut self, ui: &Ui) -> Option<(Held, Target)> {
        let offered = std::mem::take(&mut self.offered);
        let lifted = self.lifted.as_ref()?;
        if ui.input_mut(|it| it.consume_key(egui::Modifiers::NONE, Key::Escape)) {
            self.lifted = None;
            return None;
        }
        let hand = ui.ctx().pointer_latest_pos();
        let over = hand.and_then(|hand| offered.iter().rev().find(|(rect, _)| rect.contains(hand)));
        let over = over.map(|(_, target)| *target);
        if over != self.over {
            self.over = over;
            ui.ctx().request_repaint();
        }
        if !ui.input(|it| it.pointer.any_down()) {
            let held = lifted.held;
            self.lifted = None;
            return self.over.take().map(|target| (held, target));
        }
        ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        if let Some(hand) = hand.filter(|_| lifted.held != Held::Line) {
            lifted.paint(ui, hand);
        }
        None
    }
}

impl Lifted {
    fn paint(&self, ui: &Ui, hand: egui::Pos2) {
        let layer = LayerId::new(Order::Tooltip, Id::unique("lifted behaviour"));
        let painter = ui.ctx().layer_painter(layer);
        let width = card_text_width(self.width, 1.0);
        let wording = card_galley(&painter, &self.wording, width, Type::BEHAVIOUR.font(), &breaks);
        let height = crate::app::widgets::card_height(&wording, None, 1.0);
        let hold = Vec2::new(self.hold.x, self.hold.y.min(height));
        let rect = Rect::from_min_size(hand - hold, Vec2::new(self.width, height));
        let face = CardFace {
            wording,
            meta: None,
            band: self.band,
            count: 1,
            state: CardState::Lifted,
            is_selected: true,
            is_focused: false,
            zoom: 1.0,
        };
        paint_card(&painter, look(ui), rect, &face);
    }
}
