//! A behaviour as a card: band, wording, where it comes from.

use egui::{Color32, CursorIcon, Id, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::look::{CORNER_CARD, Type, look};
use crate::app::widgets::{CardFace, CardState, card_galley, card_height, card_text_width, dashed_rect, paint_card};
use crate::words::hyphenation::breaks;

/// A card before it is drawn.
pub(super) struct BehaviourCard<'a> {
    /// Its own, so that the focus stays with it wherever it goes.
    pub id: Id,
    /// What it says.
    pub wording: &'a str,
    /// Where it comes from.
    pub meta: &'a str,
    /// The session's colour.
    pub band: Color32,
    /// Whether it is the one that is picked.
    pub is_selected: bool,
    /// Whether it is in the hand; then only its place is seen.
    pub is_lifted: bool,
    /// Room that is kept free at the right, in points.
    pub trailing: f32,
    /// It is at least this high, in points.
    pub least_height: f32,
}

impl BehaviourCard<'_> {
    /// Draws it as wide as there is room. It can be pressed and dragged; what that means is the caller's.
    pub fn ui(self, ui: &mut Ui) -> Response {
        let width = ui.available_width();
        let room = card_text_width(width, 1.0) - self.trailing;
        let wording = card_galley(ui.painter(), self.wording, room, Type::BEHAVIOUR.font(), &breaks);
        let meta = card_galley(ui.painter(), self.meta, room, Type::META.font(), &breaks);
        let (_, rect) = ui.allocate_space(vec2(width, card_height(&wording, Some(&meta), 1.0).max(self.least_height)));
        let response = ui.interact(rect, self.id, Sense::click_and_drag());
        response.widget_info(|| WidgetInfo::selected(Role::ListItem, ui.is_enabled(), self.is_selected, self.wording));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        self.paint(ui, rect, &response, wording, meta);
        response.on_hover_and_drag_cursor(CursorIcon::Grab)
    }

    fn paint(
        &self,
        ui: &Ui,
        rect: Rect,
        response: &Response,
        wording: std::sync::Arc<egui::Galley>,
        meta: std::sync::Arc<egui::Galley>,
    ) {
        if !ui.is_rect_visible(rect) {
            return;
        }
        let look = look(ui);
        if self.is_lifted {
            dashed_rect(ui.painter(), rect, CORNER_CARD, egui::Stroke::new(1.5, look.line_hover));
            return;
        }
        let state = if response.hovered() { CardState::Pointed } else { CardState::Lying };
        let face = CardFace {
            wording,
            meta: Some(meta),
            band: self.band,
            count: 1,
            state,
            is_selected: self.is_selected,
            is_focused: response.has_focus(),
            zoom: 1.0,
        };
        paint_card(ui.painter(), look, rect, &face);
    }
}
