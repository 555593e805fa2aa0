//! The thin bar of Groot scherm: where one is, what is left to do, the views, the clock, undo, and the way back.

use std::time::Duration;

use egui::{Id, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_CLOSE_FULLSCREEN, ICON_TEXT_DECREASE, ICON_TEXT_INCREASE, ICON_UNDO};
use jiff::tz::TimeZone;

use super::RoomView;
use super::pieces::{Rank, RoomButton};
use super::stage::Stage;
use crate::app::action::Action;
use crate::app::board::boards::board_name;
use crate::app::keys::Command;
use crate::app::look::{RoomSize, RoomType, look};
use crate::app::steps::Step;
use crate::app::widgets::{Lettering, figures};
use crate::insight::lay::card_count;

/// In pixels of the design.
pub const HEIGHT: f32 = 76.0;
const BUTTON: f32 = 58.0;
const GAP: f32 = 10.0;

/// Something that only concerns Groot scherm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Groter, or Groot again.
    Resize,
}

/// The bar before it is drawn.
pub struct Bar {
    /// The view that is shown.
    pub view: RoomView,
    /// The step that is open.
    pub step: Step,
    /// How large it is.
    pub size: RoomSize,
    /// Whether there is something to undo.
    pub can_undo: bool,
    /// Where there is no board: what is shown, such as a table or a value, and which of how many.
    pub place: Option<(String, String)>,
}

impl Bar {
    /// Draws it.
    pub fn ui(&self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect) -> Option<Wish> {
        let mut right = area.right();
        let mut wish = None;
        let leave = self.icon_ui(ui, stage, area, &mut right, (Command::FullScreen, "room-leave"));
        if leave {
            stage.actions.push(Action::LeaveRoom);
        }
        if self.icon_ui(ui, stage, area, &mut right, (Command::Undo, "undo")) {
            stage.actions.push(Action::Undo);
        }
        clock_ui(ui, stage, area, &mut right);
        let resize = if self.size == RoomSize::Large { "room-larger" } else { "room-large" };
        if self.icon_ui(ui, stage, area, &mut right, (Command::ZoomIn, resize)) {
            wish = Some(Wish::Resize);
        }
        right -= stage.px(GAP);
        if self.view.group().len() > 1 {
            self.views_ui(ui, stage, area, &mut right);
        }
        self.title_ui(ui, stage, Rect::from_min_max(area.min, pos2(right - stage.px(24.0), area.bottom())));
        wish
    }

    fn icon_ui(
        &self,
        ui: &mut Ui,
        stage: &mut Stage<'_>,
        area: Rect,
        right: &mut f32,
        (command, key): (Command, &str),
    ) -> bool {
        let icon = match (command, self.size) {
            (Command::Undo, _) => ICON_UNDO,
            (Command::ZoomIn, RoomSize::Large) => ICON_TEXT_INCREASE,
            (Command::ZoomIn, RoomSize::Larger) => ICON_TEXT_DECREASE,
            _ => ICON_CLOSE_FULLSCREEN,
        };
        let side = stage.px(BUTTON);
        let rect = Rect::from_center_size(pos2(*right - side / 2.0, area.center().y), vec2(side, side));
        let name = stage.word(key);
        let button = RoomButton { name: &name, ..RoomButton::new("").icon(icon).rank(Rank::Outlined) };
        let is_possible = command != Command::Undo || self.can_undo;
        let shown = ui
            .add_enabled_ui(is_possible, |ui| stage.button(ui, rect, Id::unique(("room bar", key)), &button).clicked());
        *right = rect.left() - stage.px(GAP);
        shown.inner
    }

    /// The views, in the order in which F6 goes round them.
    fn views_ui(&self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, right: &mut f32) {
        let names: Vec<_> = self.view.group().iter().map(|it| (*it, stage.word(it.name_key()))).collect();
        let widths: Vec<f32> = names.iter().map(|it| stage.button_width(ui, &RoomButton::new(&it.1))).collect();
        let mut left = *right - widths.iter().sum::<f32>();
        *right = left;
        for ((view, name), width) in names.iter().zip(widths) {
            let rect = Rect::from_center_size(
                pos2(left + width / 2.0, area.center().y),
                vec2(width - stage.px(4.0), stage.px(BUTTON)),
            );
            let button = RoomButton { chosen: Some(*view == self.view), ..RoomButton::new(name).rank(Rank::Quiet) };
            if stage.button(ui, rect, Id::unique(("room view", view.name_key())), &button).clicked() {
                stage.actions.push(Action::EnterRoom(*view));
            }
            left += width;
        }
    }

    /// The step and its board, and what is left to do.
    fn title_ui(&self, ui: &Ui, stage: &mut Stage<'_>, area: Rect) {
        let step = stage.word(self.step.name_key());
        let (place, told) = if let Some(place) = &self.place {
            place.clone()
        } else {
            let board = stage.seen.board.map_or_else(String::new, |it| board_name(&stage.seen, it));
            let left = card_count(&stage.seen.lay.tray);
            let left = stage.seen.words.say_with("count-left", &[("n", left.into())]);
            (board, if stage.shows_counts { left } else { String::new() })
        };
        let title = if place.is_empty() { step } else { format!("{step} · {place}") };
        let look = look(ui);
        let told_width = super::fit::width_of(ui.painter(), &told, stage.scale.kind(RoomType::LINE)) + stage.px(30.0);
        let room = vec2((area.width() - told_width).max(1.0), area.height());
        let kind = RoomType { least: 20.0, ..RoomType::BUTTON };
        let set = stage.fitted(ui.painter(), &title, room, kind);
        let at = pos2(area.left(), area.center().y - set.size.y / 2.0);
        set.paint(ui.painter(), at, look.ink);
        let response = ui.interact(Rect::from_min_size(at, set.size), Id::unique("room title"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &title));
        let height = ui.painter().fonts_mut(|it| it.row_height(&stage.scale.font(RoomType::LINE)));
        let at = pos2(area.left() + set.size.x + stage.px(28.0), area.center().y - height / 2.0);
        let rect = Rect::from_min_max(at, pos2(area.right(), at.y + height * 1.2));
        if !told.is_empty() {
            stage.text_ui(ui, rect, Id::unique("room left"), &told, (RoomType::LINE, look.ink_second));
        }
    }
}

/// The time of the day; drawn again when the minute is over.
fn clock_ui(ui: &Ui, stage: &Stage<'_>, area: Rect, right: &mut f32) {
    let now = stage.seen.timestamp.to_zoned(TimeZone::system()).time();
    let text = stage.seen.words.time(now);
    let seconds = u64::try_from(60 - now.second()).unwrap_or(60);
    ui.ctx().request_repaint_after(Duration::from_secs(seconds.max(1)));
    let kind = stage.scale.kind(RoomType::BUTTON);
    let galley = figures(ui.painter(), &Lettering { text: &text, kind, colour: look(ui).ink });
    let at = pos2(*right - galley.size().x - stage.px(14.0), area.center().y - galley.size().y / 2.0);
    let rect = Rect::from_min_size(at, galley.size());
    ui.painter().galley(at, galley, look(ui).ink);
    let response = ui.interact(rect, Id::unique("room clock"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &text));
    *right = at.x - stage.px(24.0);
}
