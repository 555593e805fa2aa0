//! One stack on the board, in the tray or in a cluster: how it answers to the hand, the keyboard and a screen reader.

use std::sync::Arc;

use egui::{CursorIcon, EventFilter, Id, Modifiers, Painter, Rect, Sense, Ui};

use super::act::{Load, Wish};
use super::data::Lying;
use super::layout::Target;
use super::motion::Moving;
use super::paint::{self, CARD_PADDING, Shown};
use super::select::Reach;
use super::view::BoardView;
use crate::app::look::Type;
use crate::app::seen::Seen;
use crate::app::widgets::{CardState, card_text_width};

/// How a stack is to be painted.
pub(super) struct CardSeen {
    /// With what.
    pub(super) painter: Painter,
    /// Where on the screen.
    pub(super) rect: Rect,
    /// How.
    pub(super) shown: Shown,
    /// Whether it is on its way there.
    pub(super) is_moving: bool,
}

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
        (wording + meta + CARD_PADDING).ceil()
    }

    /// Notes what is done to a stack at its place; says how it is to be painted, where it is in sight.
    pub(super) fn card_ui(&mut self, ui: &Ui, seen: &Seen<'_>, lying: &Arc<Lying>, rect: Rect) -> Option<CardSeen> {
        let response = ui.interact(rect, paint::card_id(lying.key), Sense::click_and_drag());
        let is_selected = self.selection.touches(&lying.cards);
        paint::tell_stack(ui, &response, lying, is_selected, seen.words);
        if self.focus_next == Some(lying.key) {
            self.focus_next = None;
            response.request_focus();
        }
        if response.has_focus() {
            self.last_focus = Some(lying.key);
            Self::keep_arrows(ui, response.id);
        }
        let is_held = self.is_held(lying);
        self.press_if_down(ui, &response, |it| it.load_of(lying, rect.width()));
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
        if !painter.clip_rect().intersects(rect.translate(offset).expand(8.0)) {
            return None;
        }
        self.painted += 1;
        let is_pointed = response.hovered() && self.hand.held().is_none();
        let is_ready = response.is_pointer_button_down_on() && self.hand.is_ready(time);
        let shown = Shown {
            state: if is_pointed || is_ready { CardState::Pointed } else { CardState::Lying },
            is_selected: is_selected && !is_held,
            is_focused: response.has_focus(),
            is_found: self.found.is_active() && self.found.has(lying),
            is_faint: is_held || (self.found.is_active() && !self.found.has(lying)),
            is_target: self.aim == Some(Target::Card(lying.key)),
            tick: self.adds.then_some(is_selected),
        };
        response.on_hover_and_drag_cursor(CursorIcon::Grab);
        Some(CardSeen { painter, rect: rect.translate(offset), shown, is_moving: offset != egui::Vec2::ZERO })
    }

    /// Keeps the arrows for walking over the board, as long as this has the focus.
    pub(super) fn keep_arrows(ui: &Ui, id: Id) {
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|it| it.set_focus_lock_filter(id, arrows));
    }

    pub(super) fn is_held(&self, lying: &Lying) -> bool {
        self.hand.held().is_some_and(|held| match held.load {
            Load::Cards { cards, .. } => lying.cards.iter().all(|it| cards.contains(it)),
            Load::Cluster(_) | Load::Ground => false,
        })
    }

    /// What would be lifted by a stack: the whole selection where it is part of it.
    pub(super) fn load_of(&self, lying: &Arc<Lying>, width: f32) -> Load {
        let is_part = !self.selection.is_empty() && lying.cards.iter().all(|it| self.selection.contains(*it));
        let cards = if is_part { self.selected() } else { lying.cards.clone() };
        Load::Cards { cards, face: Arc::clone(lying), width: width.max(160.0) }
    }

    pub(super) fn reach(&self, modifiers: Modifiers) -> Reach {
        if modifiers.shift {
            Reach::Range
        } else if modifiers.command || self.adds {
            Reach::Toggle
        } else {
            Reach::Only
        }
    }
}
