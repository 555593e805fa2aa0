//! One stack on the board, in the tray or in a cluster: how it answers to the hand, the keyboard and a screen reader.

use std::sync::Arc;

use egui::{CursorIcon, EventFilter, Modifiers, Rect, Sense, Ui};

use super::act::{Load, Wish};
use super::data::Lying;
use super::layout::Target;
use super::motion::Moving;
use super::paint::{self, Shown};
use super::select::Reach;
use super::view::BoardView;
use crate::app::look::{Type, look};
use crate::app::seen::Seen;
use crate::app::widgets::{CardState, card_text_width};
use crate::words::Counted;

/// Between a wording and the upper and lower edge of its card, together; as the painted card has it.
const PADDING: f32 = 20.0;

impl BoardView {
    /// The height that a card needs in a width.
    pub(super) fn card_height(&mut self, ui: &Ui, lying: &Lying, width: f32, has_meta: bool) -> f32 {
        let room = card_text_width(width, 1.0);
        let wording = self.measure.height(ui.painter(), &lying.wording, room, Type::CARD);
        let meta = if has_meta && !lying.meta.is_empty() {
            self.measure.height(ui.painter(), &lying.meta, room, Type::CARD_META)
        } else {
            0.0
        };
        (wording + meta + PADDING).ceil()
    }

    /// Draws a stack at its place and notes what is done to it.
    pub(super) fn card_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, lying: &Arc<Lying>, rect: Rect, has_meta: bool) {
        let response = ui.interact(rect, paint::card_id(lying.key), Sense::click_and_drag());
        let is_selected = self.selection.touches(&lying.cards);
        let count =
            if lying.cards.len() > 1 { seen.words.count(Counted::Cards, lying.cards.len()) } else { String::new() };
        paint::tell_stack(ui, &response, lying, is_selected, &count);
        if self.focus_next == Some(lying.key) {
            self.focus_next = None;
            response.request_focus();
        }
        if response.has_focus() {
            let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|it| it.set_focus_lock_filter(response.id, arrows));
        }
        let is_held = self.is_held(lying);
        if response.is_pointer_button_down_on() && ui.input(|it| it.pointer.primary_pressed()) {
            self.press_down(ui, lying, rect);
        }
        if response.clicked() {
            let reach = self.reach(ui.input(|it| it.modifiers));
            self.wishes.push(Wish::Press(lying.key, reach));
        }
        let time = ui.input(|it| it.time);
        let offset = self.motion.offset(Moving::Card(lying.key), rect, time);
        let painter = match self.area {
            Some(area) if offset != egui::Vec2::ZERO => ui.painter().with_clip_rect(area),
            _ => ui.painter().clone(),
        };
        if !painter.clip_rect().intersects(rect.expand(8.0)) {
            return;
        }
        self.painted += 1;
        let is_pointed = response.hovered() && self.hand.held().is_none();
        let shown = Shown {
            state: if is_pointed { CardState::Pointed } else { CardState::Lying },
            is_selected: is_selected && !is_held,
            is_focused: response.has_focus(),
            is_found: self.found.is_active() && self.found.has(lying),
            is_faint: is_held || (self.found.is_active() && !self.found.has(lying)),
            is_target: self.aim == Some(Target::Card(lying.key)),
            has_meta,
        };
        paint::stack(&painter, look(ui), rect.translate(offset), lying, shown);
        response.on_hover_and_drag_cursor(CursorIcon::Grab);
    }

    fn is_held(&self, lying: &Lying) -> bool {
        self.hand.held().is_some_and(|held| match held.load {
            Load::Cards { cards, .. } => lying.cards.iter().all(|it| cards.contains(it)),
            Load::Cluster(_) => false,
        })
    }

    /// Presses on a stack: what would be lifted is the whole selection where it is part of it.
    fn press_down(&mut self, ui: &Ui, lying: &Arc<Lying>, rect: Rect) {
        let Some(at) = ui.input(|it| it.pointer.interact_pos()) else { return };
        let is_part = lying.cards.iter().all(|it| self.selection.contains(*it));
        let cards = if is_part { self.selected() } else { lying.cards.clone() };
        self.hand.press(Load::Cards { cards, face: Arc::clone(lying), width: rect.width() }, at, at - rect.min);
    }

    fn reach(&self, modifiers: Modifiers) -> Reach {
        if modifiers.shift {
            Reach::Range
        } else if modifiers.command || self.adds {
            Reach::Toggle
        } else {
            Reach::Only
        }
    }
}
