//! The foot of the board: the three places beside the clusters, and the place for a new one. They never move.

use egui::{
    Align, Align2, Color32, CursorIcon, Id, Layout, Popup, Rect, RectAlign, Response, Role, Sense, StrokeKind, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons::{ICON_FIT_SCREEN, ICON_ZOOM_IN};

use super::act::{Load, Wish};
use super::data::count;
use super::layout::{Target, Zones};
use super::list::{place_key, reason_key};
use super::paint;
use super::view::BoardView;
use crate::app::look::{CORNER_CARD, CORNER_PANEL, Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, Lettering, focus_ring, icon_button};
use crate::model::ParkReason;
use crate::words::Counted;

/// How high the places are.
const HEIGHT: f32 = 52.0;

/// The foot.
#[derive(Debug, Default)]
pub struct Foot {
    /// Where a drop would land; the places stay, so those of the last frame hold.
    pub(super) zones: Zones,
}

impl BoardView {
    pub(super) fn draw_foot(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        self.foot.zones.clear();
        let area = ui.available_rect_before_wrap();
        let row = Align2::CENTER_CENTER.align_size_within_rect(vec2(area.width(), HEIGHT), area);
        let mut left = row.left();
        let places = [
            (Target::Discuss, count(&self.data.discuss)),
            (Target::Loose, count(&self.data.loose)),
            (Target::Parked, self.data.parked_count()),
        ];
        for (target, cards) in places {
            let name = seen.words.say(place_key(Some(target)));
            let width = place_width(ui, &name, cards);
            let rect = Rect::from_min_size(pos2(left, row.top()), vec2(width, HEIGHT));
            let response = self.place_ui(ui, seen, rect, target, &name, cards);
            if target == Target::Parked && !self.selection.is_empty() {
                self.reasons(&response, seen);
            } else if response.clicked() {
                self.wishes.push(Wish::PressPlace(target));
            }
            left += width + space::SMALL;
        }
        let mut rest = Rect::from_min_max(pos2(left + space::SMALL, row.top()), row.max);
        if !self.data.clusters.is_empty() {
            rest.max.x -= self.zoom_ui(ui, seen, rest) + space::MEDIUM;
        }
        self.new_cluster_ui(ui, seen, rest);
        ui.advance_cursor_after_rect(area);
    }

    /// Everything in view, or the size for working again; tells how much room that took at the right of `rest`.
    fn zoom_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, rest: Rect) -> f32 {
        let builder = UiBuilder::new().id_salt("board zoom").max_rect(rest);
        let mut place = ui.new_child(builder.layout(Layout::right_to_left(Align::Center)));
        let all = seen.words.say("board-show-all");
        if icon_button(&mut place, ICON_FIT_SCREEN, &all).clicked() {
            self.middle.show_all();
        }
        if self.middle.is_changed() {
            let usual = seen.words.say("board-show-usual");
            if icon_button(&mut place, ICON_ZOOM_IN, &usual).clicked() {
                self.middle.show_for_working();
            }
        }
        rest.right() - place.min_rect().left()
    }

    fn is_lit(&self, target: Target, response: &Response) -> bool {
        let is_held = self.hand.held().is_some();
        self.aim == Some(target) || (!is_held && response.hovered() && !self.selection.is_empty())
    }

    fn place_ui(&mut self, ui: &Ui, seen: &Seen<'_>, rect: Rect, target: Target, name: &str, cards: usize) -> Response {
        let look = look(ui);
        let response = ui.interact(rect, Id::unique(("board place", name)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
        let told = seen.words.count(Counted::Cards, cards);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(told.clone()));
        self.foot.zones.add(rect, rect, target);

        let is_lit = self.is_lit(target, &response);
        let is_open = self.left.shows(target);
        let ground = if is_lit { rect.expand(3.0) } else { rect };
        let (fill, stroke) = match (is_lit, is_open, response.hovered()) {
            (true, ..) => (look.accent_tint, look.strong_line()),
            (_, true, _) => (look.surface, look.strong_line()),
            (_, _, true) => (look.surface_hover, look.pointed_line()),
            _ => (look.surface, look.hairline()),
        };
        ui.painter().rect(ground, CORNER_CARD, fill, stroke, StrokeKind::Inside);
        let start = pos2(rect.left() + space::LARGE, rect.center().y);
        let words = ui.painter().text(start, Align2::LEFT_CENTER, name, Type::BUTTON.font(), look.ink);
        let number = pos2(words.right() + space::SMALL, rect.center().y);
        ui.painter().text(number, Align2::LEFT_CENTER, cards, Type::BUTTON.font(), look.ink_second);
        focus_ring(ui, &response, CORNER_CARD);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    /// The reasons to put something aside, above the place.
    fn reasons(&mut self, place: &Response, seen: &Seen<'_>) {
        let reasons = ParkReason::ALL.into_iter().map(Some).chain([None]);
        Popup::menu(place).align(RectAlign::TOP_START).gap(space::SMALL).show(|ui| {
            ui.set_min_width(280.0);
            for reason in reasons {
                let name = seen.words.say(reason_key(reason));
                if ui.add(ActionButton::quiet(&name)).clicked() {
                    self.wishes.push(Wish::Park(reason));
                }
            }
        });
    }

    fn new_cluster_ui(&mut self, ui: &Ui, seen: &Seen<'_>, rect: Rect) {
        if rect.width() < 40.0 {
            return;
        }
        let response = ui.interact(rect, Id::unique("new cluster"), Sense::click());
        let name = seen.words.say("board-new-cluster");
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        self.foot.zones.add(rect, rect, Target::New);
        let holds_cluster = self.hand.held().is_some_and(|it| matches!(it.load, Load::Cluster(_)));
        let is_lit = !holds_cluster && self.is_lit(Target::New, &response);
        let ground = if is_lit { rect.expand(3.0) } else { rect };
        let sentence = seen.words.say("board-new-cluster-here");
        paint::dashed(ui.painter(), look(ui), ground, &sentence, is_lit);
        focus_ring(ui, &response, CORNER_PANEL);
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
            self.wishes.push(Wish::PressPlace(Target::New));
        }
    }
}

fn place_width(ui: &Ui, name: &str, cards: usize) -> f32 {
    let width =
        |text: &str| Lettering { text, kind: Type::BUTTON, colour: Color32::PLACEHOLDER }.line(ui.painter()).size().x;
    // Room for three figures, so that a place does not move when its count grows.
    width(name) + width("000").max(width(&cards.to_string())) + space::SMALL + 2.0 * space::LARGE
}
