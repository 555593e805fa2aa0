//! A behaviour as a small card in the Groeimatrix.

use egui::{CursorIcon, Galley, Id, LayerId, Order, Pos2, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};
use std::sync::Arc;

use super::super::told;
use super::matrix::cross;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{CardFace, CardState, card_galley, card_text_width, dashed_rect, paint_card};
use crate::insight::ReviewItem;
use crate::model::{Column, Placement};
use crate::words::hyphenation::breaks;

/// A card before it is drawn.
pub(super) struct LevelCard {
    /// What it shows.
    pub placement: Placement,
    /// Whether the next tap puts it somewhere.
    pub is_picked: bool,
    /// Whether it is in the hand; then only its place is seen.
    pub is_lifted: bool,
}

fn wording(seen: &Seen<'_>, placement: Placement) -> String {
    seen.project.behaviours.get(placement.behaviour).map_or_else(String::new, |it| it.wording.clone())
}

fn galley(ui: &Ui, seen: &Seen<'_>, placement: Placement, width: f32) -> Arc<Galley> {
    let sign = if placement.column == Column::DoesNot { size::SMALL_ICON + space::TINY } else { 0.0 };
    let room = card_text_width(width, 1.0) - sign;
    card_galley(ui.painter(), &wording(seen, placement), room, Type::BODY.font(), &breaks)
}

/// How high a card is in a cell of this width.
pub(super) fn card_height(ui: &Ui, seen: &Seen<'_>, placement: Placement, cell: f32) -> f32 {
    let galley = galley(ui, seen, placement, cell - space::SMALL);
    crate::app::widgets::card_height(&galley, None, 1.0).max(size::BUTTON)
}

impl LevelCard {
    /// Draws it. It can be pressed and dragged; what that means is the caller's.
    pub fn ui(&self, ui: &mut Ui, seen: &Seen<'_>, rect: Rect) -> Response {
        let id = Id::unique(("card at a level", self.placement.id));
        let response = ui.interact(rect, id, Sense::click_and_drag());
        let text = wording(seen, self.placement);
        response.widget_info(|| WidgetInfo::selected(Role::ListItem, ui.is_enabled(), self.is_picked, &text));
        if response.gained_focus() {
            ui.scroll_to_rect(rect, None);
        }
        if self.is_lifted {
            dashed_rect(ui.painter(), rect, CORNER_CARD, egui::Stroke::new(1.5, look(ui).line_hover));
            return response;
        }
        let face = face(ui, seen, self.placement, rect.width());
        let state = if response.hovered() { CardState::Pointed } else { CardState::Lying };
        let face = CardFace { state, is_selected: self.is_picked, is_focused: response.has_focus(), ..face };
        paint_card(ui.painter(), look(ui), rect, &face);
        if self.placement.column == Column::DoesNot {
            cross(ui, rect.right_center() - vec2(space::LARGE, 0.0));
        }
        let origin = told::origin(seen, self.placement.behaviour);
        response.on_hover_and_drag_cursor(CursorIcon::Grab).on_hover_text(origin)
    }
}

fn face(ui: &Ui, seen: &Seen<'_>, placement: Placement, width: f32) -> CardFace {
    CardFace {
        wording: galley(ui, seen, placement, width),
        meta: None,
        band: told::band(ui, seen, ReviewItem::Record(placement.behaviour)),
        count: 1,
        state: CardState::Lying,
        is_selected: false,
        is_focused: false,
        zoom: 1.0,
    }
}

/// A card in the hand, above everything.
pub(super) fn paint_lifted(ui: &Ui, seen: &Seen<'_>, placement: Placement, at: Pos2, width: f32) {
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, Id::unique("lifted from a level")));
    let face = CardFace { state: CardState::Lifted, is_selected: true, ..face(ui, seen, placement, width) };
    let height = crate::app::widgets::card_height(&face.wording, None, 1.0).max(size::BUTTON);
    paint_card(&painter, look(ui), Rect::from_min_size(at, vec2(width, height)), &face);
}
