//! One too many in the room: which value leaves for the newcomer, asked large.

use egui::{CursorIcon, Id, Key, Rect, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::choosing::{Face, say};
use super::pieces::{FOOT, RoomButton, corner, ring};
use super::stage::Stage;
use super::values;
use crate::app::look::{RoomType, look};
use crate::app::steps::kiezen::acts::{self, Newcomer};
use crate::app::widgets::paint_letter_square;
use crate::words::Argument;

/// Values side by side.
const BESIDE: usize = 3;
/// Sizes in pixels of the design.
const GAP: f32 = 20.0;
const LETTER: f32 = 56.0;
const INSIDE: f32 = 28.0;

/// The question that is open.
#[derive(Debug)]
pub struct Leaving {
    newcomer: Newcomer,
}

/// What came of it in this frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Still open.
    Open,
    /// Closed, with or without an act.
    Done,
}

impl Leaving {
    /// Opens the question.
    pub fn new(newcomer: Newcomer) -> Self {
        Self { newcomer }
    }

    /// Draws it in the part of the window under the bar.
    pub fn ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect) -> Answer {
        let look = look(ui);
        let title = self.newcomer.title(stage.seen.project).to_owned();
        let question = stage.seen.words.say_with("kiezen-who-leaves", &[("name", Argument::quoted(&title))]);
        let room = Rect::from_min_size(area.min + vec2(0.0, stage.px(GAP)), vec2(area.width(), stage.px(260.0)));
        let kind = RoomType { pixels: 64.0, ..RoomType::NAME };
        let asked = stage.text_ui(ui, room, Id::unique("room who leaves"), &question, (kind, look.ink));
        let line = stage.word("kiezen-who-leaves-explained");
        let room = Rect::from_min_size(
            pos2(area.left(), asked.bottom() + stage.px(12.0)),
            vec2(area.width(), stage.px(120.0)),
        );
        let told = stage.text_ui(ui, room, Id::unique("room leaves to"), &line, (RoomType::REASON, look.ink_second));
        let foot = Rect::from_min_max(pos2(area.left(), area.bottom() - stage.px(FOOT)), area.max);
        let body = Rect::from_min_max(
            pos2(area.left(), told.bottom() + stage.px(2.0 * GAP)),
            pos2(area.right(), foot.top() - stage.px(24.0)),
        );
        let picked = values_ui(ui, stage, body);
        let never = stage.word("kiezen-never");
        let (pressed, rest) = stage.foot(ui, foot, &[(Id::unique("room never"), RoomButton::new(&never))]);
        stage.say_ui(ui, rest, "");
        if let Some(leaving) = picked.and_then(|it| values::chosen(&stage.seen).get(it).copied()) {
            let edit = acts::replace(stage.seen.project, leaving.id, &self.newcomer, stage.seen.new_id());
            say(ui, stage, edit, "room-done-left", &values::name(&stage.seen, leaving));
            return Answer::Done;
        }
        let is_over = pressed.is_some() || stage.takes(ui, Key::Escape) || values::chosen(&stage.seen).is_empty();
        if is_over { Answer::Done } else { Answer::Open }
    }
}

/// The chosen values, each to be tapped or called by its letter; gives its place.
fn values_ui(ui: &mut Ui, stage: &mut Stage<'_>, body: Rect) -> Option<usize> {
    let chosen = values::chosen(&stage.seen);
    let columns = chosen.len().clamp(1, BESIDE);
    let gap = stage.px(GAP);
    let width = (body.width() - gap * (columns - 1) as f32) / columns as f32;
    let beside = stage.px(LETTER + INSIDE);
    let faces: Vec<Face> = chosen.iter().map(|it| Face::lay(ui, stage, it, width - beside)).collect();
    let row = faces.iter().map(|it| it.height).fold(stage.px(300.0), f32::max);
    let height = chosen.len().div_ceil(columns) as f32 * (row + gap) - gap;
    let mut picked = values::by_letter(ui, stage, chosen.len());
    stage.scrolled(ui, body, (Id::unique("room leaving"), height), |stage, ui, start| {
        for (place, face) in faces.iter().enumerate() {
            let (column, line) = (place % columns, place / columns);
            let at = start + vec2(column as f32 * (width + gap), line as f32 * (row + gap));
            let rect = Rect::from_min_size(at, vec2(width, row));
            let response = ui.interact(rect, Id::unique(("room leaves", place)), Sense::click());
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &face.name));
            let look = look(ui);
            let is_down = response.is_pointer_button_down_on();
            let fill = if is_down { look.accent_tint } else { look.surface };
            let stroke = stage.hairline(look, look.line_hover);
            ui.painter().rect(rect, corner(stage.scale), fill, stroke, StrokeKind::Inside);
            if let Some(letter) = values::letter(place) {
                let corner = rect.min + Vec2::splat(stage.px(INSIDE));
                let square = Rect::from_min_size(corner, Vec2::splat(stage.px(LETTER)));
                paint_letter_square(ui.painter(), look, square, &letter.to_string(), look.mark);
            }
            face.paint(ui, stage, rect.with_min_x(rect.left() + beside), place);
            ring(ui, stage.scale, &response);
            if response.gained_focus() {
                ui.scroll_to_rect(rect, None);
            }
            if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
                picked = Some(place);
            }
        }
    });
    picked
}
