//! A behaviour as a card: band, wording, where it comes from, and quietly what it could say better.

use std::sync::Arc;

use egui::{Color32, CursorIcon, Galley, Id, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::hinted::Hinted;
use crate::app::look::{CORNER_CARD, CORNER_MARK, Type, look, size, space};
use crate::app::widgets::{
    CardFace, CardState, card_galley, card_height, card_text_width, dashed_rect, focus_ring, paint_card,
};
use crate::words::hyphenation::breaks;

/// Around the words of a hint, in points.
const HINT_PADDING: Vec2 = vec2(space::SMALL, 3.0);

/// From the upper edge of a card to its wording, in points.
const TOP: f32 = 10.0;

/// A card before it is drawn.
pub(super) struct BehaviourCard<'a> {
    /// Its own, so that the focus stays with it wherever it goes.
    pub id: Id,
    /// What it says.
    pub wording: &'a str,
    /// What is read out, where that is something else.
    pub name: Option<&'a str>,
    /// Where it comes from.
    pub meta: &'a str,
    /// The session's colour.
    pub band: Color32,
    /// Whether it is the one that is picked.
    pub is_selected: bool,
    /// Whether it is in the hand; then only its place is seen.
    pub is_lifted: bool,
    /// What it could say better.
    pub hint: Option<Hinted>,
    /// Room that is kept free at the lower right, beside where it comes from, in points.
    pub signs: Vec2,
}

/// A card that was drawn.
pub(super) struct ShownCard {
    /// What the hand did with it.
    pub response: Response,
    /// Whether its hint was pressed.
    pub is_hint_pressed: bool,
    /// The room that was kept free.
    pub signs: Rect,
}

/// The parts of a card, laid out: the wording, the line with where it comes from, and a hint behind or under that.
struct Parts {
    wording: Arc<Galley>,
    meta: Arc<Galley>,
    /// How high the line with where it comes from is.
    foot: f32,
    hint: Option<Arc<Galley>>,
    /// Whether the hint stands at the end of that line.
    is_hint_behind: bool,
}

impl Parts {
    fn of(ui: &Ui, card: &BehaviourCard<'_>, width: f32) -> Self {
        let room = card_text_width(width, 1.0);
        let set = |text: &str, room: f32, kind: Type| card_galley(ui.painter(), text, room, kind.font(), &breaks);
        let hint = card.hint.as_ref().map(|it| set(&it.text(), room - 2.0 * HINT_PADDING.x, Type::META));
        let gap = if card.signs.x > 0.0 { space::SMALL } else { 0.0 };
        let meta = set(card.meta, room - card.signs.x - gap, Type::META);
        let hint_size = hint.as_ref().map_or(Vec2::ZERO, |it| it.size() + 2.0 * HINT_PADDING);
        let is_one_line = hint.as_ref().is_some_and(|it| it.rows.len() == 1);
        let is_hint_behind = is_one_line && card.signs.x <= 0.0 && meta.size().x + space::MEDIUM + hint_size.x <= room;
        let beside = if is_hint_behind { hint_size.y } else { card.signs.y };
        let foot = meta.size().y.max(beside);
        Self { wording: set(card.wording, room, Type::BEHAVIOUR), meta, foot, hint, is_hint_behind }
    }

    fn height(&self, signs: f32) -> f32 {
        let under = self.hint.as_ref().filter(|_| !self.is_hint_behind);
        let under = under.map_or(0.0, |it| it.size().y + 2.0 * HINT_PADDING.y + space::TINY);
        // Signs have air of their own.
        let spare = if signs > 0.0 && under <= 0.0 { space::SMALL } else { 0.0 };
        card_height(&self.wording, None, 1.0) + self.foot + under - spare
    }

    /// Where the hint comes in a card.
    fn hint_at(&self, rect: Rect, foot_top: f32) -> egui::Pos2 {
        let left = rect.left() + size::BAND + space::MEDIUM;
        match (&self.hint, self.is_hint_behind) {
            (Some(hint), true) => {
                let wide = hint.size().x + 2.0 * HINT_PADDING.x;
                let high = hint.size().y + 2.0 * HINT_PADDING.y;
                pos2(rect.right() - space::MEDIUM - wide, foot_top + (self.foot - high) / 2.0)
            }
            _ => pos2(left, foot_top + self.foot + space::TINY),
        }
    }
}

impl BehaviourCard<'_> {
    /// Draws it as wide as there is room. It can be pressed and dragged; what that means is the caller's.
    pub fn ui(self, ui: &mut Ui) -> ShownCard {
        let width = ui.available_width();
        let parts = Parts::of(ui, &self, width);
        let (_, rect) = ui.allocate_space(vec2(width, parts.height(self.signs.y)));
        let response = ui.interact(rect, self.id, Sense::click_and_drag());
        let name = self.name.unwrap_or(self.wording);
        response.widget_info(|| WidgetInfo::selected(Role::ListItem, ui.is_enabled(), self.is_selected, name));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let foot = rect.min + vec2(size::BAND + space::MEDIUM, TOP + parts.wording.size().y);
        let right = rect.right() - space::TINY;
        let signs = Rect::from_min_max(pos2(right - self.signs.x, foot.y), pos2(right, foot.y + parts.foot));
        let mut is_hint_pressed = false;
        if self.is_lifted {
            dashed_rect(ui.painter(), rect, CORNER_CARD, egui::Stroke::new(1.5, look(ui).line_hover));
        } else if ui.is_rect_visible(rect) {
            self.paint(ui, rect, &response, &parts);
            let middle = foot.y + (parts.foot - parts.meta.size().y) / 2.0;
            ui.painter().galley(pos2(foot.x, middle), Arc::clone(&parts.meta), look(ui).ink_second);
            let at = parts.hint_at(rect, foot.y);
            if let (Some(hint), Some(galley)) = (&self.hint, parts.hint) {
                is_hint_pressed = hint_ui(ui, self.id, hint, at, galley, name);
            }
        }
        ShownCard { response: response.on_hover_and_drag_cursor(CursorIcon::Grab), is_hint_pressed, signs }
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response, parts: &Parts) {
        let state = if response.hovered() { CardState::Pointed } else { CardState::Lying };
        let face = CardFace {
            wording: Arc::clone(&parts.wording),
            meta: None,
            band: self.band,
            count: 1,
            state,
            is_selected: self.is_selected,
            is_focused: response.has_focus(),
            zoom: 1.0,
        };
        paint_card(ui.painter(), look(ui), rect, &face);
    }
}

/// The hint: one small line that asks, and the reason under it once it was pressed.
fn hint_ui(ui: &mut Ui, card: Id, hint: &Hinted, at: egui::Pos2, galley: Arc<Galley>, wording: &str) -> bool {
    let look = look(ui);
    let rect = Rect::from_min_size(at, galley.size() + 2.0 * HINT_PADDING);
    // A line is lower than a finger wants: it can be pressed below it too, and above it as far as the card leaves it.
    let reach = (size::BUTTON - rect.height() - space::TINY).max(0.0);
    let room = Rect::from_min_max(rect.min - vec2(0.0, space::TINY), rect.max + vec2(0.0, reach));
    let response = ui.interact(room, card.with("hint"), Sense::click());
    let name = format!("{} {wording}", hint.text());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
    ui.painter().rect_filled(rect, CORNER_MARK, look.doubt_tint);
    if response.hovered() {
        ui.painter().rect_stroke(rect, CORNER_MARK, look.pointed_line(), egui::StrokeKind::Inside);
    }
    ui.painter().galley(rect.min + HINT_PADDING, galley, look.doubt);
    focus_ring(ui, &response.clone().with_new_rect(rect), CORNER_MARK);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}
