//! Tussen twee kanten: two sides that both have something to say for them, and the point that the group chooses.

use egui::{
    CursorIcon, EventFilter, Frame, Id, Key, Margin, Rect, Response, Sense, Stroke, Ui, UiBuilder, WidgetInfo, lerp,
    pos2, vec2,
};
use egui_material_icons::icons::ICON_CLOSE;

use super::super::said::said_ui;
use super::super::tappable::SmallIcon;
use super::pairs::{Emptied, Pair, Wish, field_id};
use crate::app::look::{CORNER_PANEL, CORNER_PILL, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{card_galley, dashed_rect, panel};
use crate::model::loading::MOST_ENTRIES;
use crate::model::{ChosenValue, Edit, LoadingEdit, Tension, ValueId};
use crate::words::hyphenation::breaks;

const SALT: &str = "tension";
/// The handle moves in steps of so many hundredths.
const STEP: u8 = 5;
/// Where a new line begins.
const MIDDLE: u8 = 50;
/// Radius of the handle, in points.
const HANDLE: f32 = 16.0;
/// Height of the line with its handle, in points.
const TRACK: f32 = 56.0;

/// The lines as they are looked at.
#[derive(Debug, Default)]
pub(super) struct Tensions {
    emptied: Emptied,
    /// The handle that is held, and where it is now: nothing happens to the project before it is let go.
    held: Option<(ValueId, usize, u8)>,
}

impl Tensions {
    /// Draws them; says what was changed.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Option<Edit> {
        let count = value.loading.tensions.len();
        let mut edit = None;
        for index in 0..=count.min(MOST_ENTRIES - 1) {
            edit = self.panel_ui(ui, seen, value, index).or(edit);
            ui.add_space(space::MEDIUM);
        }
        if count >= MOST_ENTRIES {
            said_ui(ui, &seen.words.say("deepen-tensions-full"), Type::BODY, look(ui).ink_second);
        }
        edit
    }

    /// Lets go of what is empty or held for a moment; it stays as it was written.
    pub fn forget(&mut self) {
        self.emptied.forget();
        self.held = None;
    }

    fn panel_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, index: usize) -> Option<Edit> {
        let entry = value.loading.tensions.get(index);
        let frame = if entry.is_some() {
            panel(look(ui)).fill(look(ui).surface_hover).inner_margin(Margin::symmetric(20, 16))
        } else {
            Frame::new().inner_margin(Margin::symmetric(20, 16))
        };
        let mut edit = None;
        let shown = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            edit = self.entry_ui(ui, seen, value, (index, entry));
        });
        if entry.is_none() {
            let stroke = Stroke::new(2.0, look(ui).line);
            dashed_rect(ui.painter(), shown.response.rect, CORNER_PANEL, stroke);
        }
        edit
    }

    fn entry_ui(
        &mut self,
        ui: &mut Ui,
        seen: &Seen<'_>,
        value: &ChosenValue,
        (index, entry): (usize, Option<&Tension>),
    ) -> Option<Edit> {
        let number = [("n", (index + 1).into())];
        let names = ["deepen-left", "deepen-right"].map(|it| seen.words.say_with(it, &number));
        let hints = ["deepen-left-hint", "deepen-right-hint"].map(|it| seen.words.say(it));
        let room = ui.available_rect_before_wrap();
        let width = (room.width() - space::WIDE - size::BUTTON) / 2.0;
        let left = Rect::from_min_size(room.min, vec2(width, room.height().max(1.0)));
        let right = left.translate(vec2(width + space::WIDE, 0.0));
        let pair = Pair {
            of: (value.id, index),
            salt: SALT,
            names: names.each_ref().map(String::as_str),
            hints: hints.each_ref().map(String::as_str),
            texts: [entry.map_or("", |it| &it.left), entry.map_or("", |it| &it.right)],
            rooms: [left, right],
            kind: Type::TITLE,
        };
        let is_emptied = self.emptied.holds(pair.of);
        let answer = pair.ui(ui, is_emptied);
        match answer.entered {
            Some(0) => ui.memory_mut(|it| it.request_focus(field_id(SALT, pair.of, 1))),
            Some(_) => ui.memory_mut(|it| it.request_focus(track_id(pair.of))),
            None => {}
        }
        let wish = self.emptied.settle(ui, &pair, &answer, value.loading.tensions.len());
        ui.advance_cursor_after_rect(left.union(right).with_max_y(answer.bottom()));
        let edit = |[left, right]: [String; 2], point: u8| {
            Some(Edit::Loading(LoadingEdit::Tension { value: value.id, index, left, right, point }))
        };
        let Some(entry) = entry else {
            return if let Wish::Write(written) = wish { edit(written, MIDDLE) } else { None };
        };
        let is_gone = gone_ui(ui, seen, pos2(right.right(), right.top()), entry);
        let moved = self.track_ui(ui, seen, pair.of, entry);
        match (wish, is_gone, moved) {
            (_, true, _) | (Wish::Remove, ..) => edit([String::new(), String::new()], entry.point),
            (Wish::Write(written), ..) => edit(written, entry.point),
            (Wish::Nothing, _, Some(point)) => edit([entry.left.clone(), entry.right.clone()], point),
            (Wish::Nothing, _, None) => None,
        }
    }

    /// The line with its handle, and under it in words where the group stands.
    fn track_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, of: (ValueId, usize), entry: &Tension) -> Option<u8> {
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), TRACK));
        let line = rect.shrink2(vec2(HANDLE + space::TINY, 0.0));
        let response = ui.interact(rect, track_id(of), Sense::click_and_drag());
        let at_hand = response.interact_pointer_pos().map(|it| point_at(line, it.x));
        let mut moved = None;
        if response.dragged() || response.drag_started() {
            self.held = at_hand.map(|it| (of.0, of.1, it));
        }
        let held = self.held.filter(|it| (it.0, it.1) == of).map(|it| it.2);
        if response.drag_stopped() {
            self.held = None;
            moved = held.or(at_hand);
        } else if response.clicked() && at_hand.is_some() {
            response.request_focus();
            moved = at_hand;
        }
        if held.is_some() && ui.input_mut(|it| it.consume_key(egui::Modifiers::NONE, Key::Escape)) {
            self.held = None;
            ui.ctx().stop_dragging();
            moved = None;
        }
        let moved = moved.or_else(|| keys(ui, &response, entry.point)).filter(|it| *it != entry.point);
        let point = held.unwrap_or(entry.point);
        let sides = [side(seen, &entry.left), side(seen, &entry.right)];
        let told = told(seen, &sides, point);
        let arguments = [("left", sides[0].as_str().into()), ("right", sides[1].as_str().into())];
        let name = seen.words.say_with("deepen-point", &arguments);
        response.widget_info(|| {
            let mut info = WidgetInfo::slider(ui.is_enabled(), f64::from(point), &name);
            info.current_text_value = Some(told.clone());
            info
        });
        paint_track(ui, line, point, &response);
        response.on_hover_and_drag_cursor(CursorIcon::ResizeHorizontal);
        let galley = card_galley(ui.painter(), &told, line.width(), Type::BUTTON.font(), &breaks);
        let (_, below) = ui.allocate_space(vec2(rect.width(), galley.size().y));
        let wanted = lerp(line.left()..=line.right(), f32::from(point) / 100.0) - galley.size().x / 2.0;
        let most = (below.right() - galley.size().x).max(below.left());
        ui.painter().galley(pos2(wanted.clamp(below.left(), most), below.top()), galley, look(ui).accent);
        moved
    }
}

fn track_id(of: (ValueId, usize)) -> Id {
    Id::unique(("point between two sides", of))
}

/// The step that is nearest to a place on the line.
fn point_at(line: Rect, x: f32) -> u8 {
    let part = ((x - line.left()) / line.width().max(1.0)).clamp(0.0, 1.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between nought and twenty")]
    let steps = (part * (100.0 / f32::from(STEP))).round() as u8;
    steps * STEP
}

/// Left and right go a step, Home and End to the sides.
fn keys(ui: &Ui, response: &Response, point: u8) -> Option<u8> {
    if !response.has_focus() {
        return None;
    }
    ui.memory_mut(|it| {
        let arrows = EventFilter { horizontal_arrows: true, ..Default::default() };
        it.set_focus_lock_filter(response.id, arrows);
    });
    let pressed = |key: Key| ui.input_mut(|it| it.consume_key(egui::Modifiers::NONE, key));
    if pressed(Key::ArrowLeft) {
        Some(point.saturating_sub(STEP))
    } else if pressed(Key::ArrowRight) {
        Some(point.saturating_add(STEP).min(100))
    } else if pressed(Key::Home) {
        Some(0)
    } else if pressed(Key::End) {
        Some(100)
    } else {
        None
    }
}

fn side(seen: &Seen<'_>, text: &str) -> String {
    if text.trim().is_empty() { seen.words.say("deepen-side-empty") } else { text.trim().to_owned() }
}

/// In words where the group stands.
fn told(seen: &Seen<'_>, [left, right]: &[String; 2], point: u8) -> String {
    let (key, side) = match point {
        0 => ("deepen-wholly", left),
        1..=44 => ("deepen-mostly", left),
        45..=55 => ("deepen-between", left),
        56..=99 => ("deepen-mostly", right),
        _ => ("deepen-wholly", right),
    };
    seen.words.say_with(key, &[("side", side.as_str().into())])
}

fn paint_track(ui: &Ui, line: Rect, point: u8, response: &Response) {
    let look = look(ui);
    let (painter, middle) = (ui.painter(), line.center().y);
    let bar = Rect::from_center_size(line.center(), vec2(line.width(), space::SMALL));
    painter.rect_filled(bar, CORNER_PILL, look.trough);
    painter.rect_stroke(bar, CORNER_PILL, look.hairline(), egui::StrokeKind::Outside);
    for part in 0_u8..=4 {
        let x = lerp(line.left()..=line.right(), f32::from(part) / 4.0);
        painter.vline(x, middle - space::MEDIUM..=middle + space::MEDIUM, Stroke::new(1.5, look.line_hover));
    }
    let at = pos2(lerp(line.left()..=line.right(), f32::from(point) / 100.0), middle);
    let is_lit = response.hovered() || response.dragged();
    painter.circle_filled(at, HANDLE, if is_lit { look.accent_hover } else { look.accent });
    painter.circle_filled(at, HANDLE / 2.5, look.on_accent);
    if response.has_focus() {
        painter.circle_stroke(at, HANDLE + space::TINY, look.strong_line());
    }
}

fn gone_ui(ui: &mut Ui, seen: &Seen<'_>, at: egui::Pos2, entry: &Tension) -> bool {
    let room = Rect::from_min_size(at, egui::Vec2::splat(size::BUTTON));
    let text = if entry.left.is_empty() { &entry.right } else { &entry.left };
    let name = seen.words.say_with("deepen-gone", &[("text", text.as_str().into())]);
    let mut inner = ui.new_child(UiBuilder::new().id_salt("gone").max_rect(room));
    SmallIcon { icon: ICON_CLOSE, name: &name, width: size::BUTTON, colour: look(ui).line_hover }.ui(&mut inner)
}
