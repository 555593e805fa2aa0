//! The pad to tally with: digits, clear, one more, one less, and the next.

use egui::{Align2, CursorIcon, Rect, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::app::look::{CORNER_CARD, Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{card_galley, focus_ring, no_break_points};

/// How high a key is, in points; lower where there is no room.
const KEY: f32 = 132.0;
const LEAST_KEY: f32 = 44.0;

/// How high the pad is at most, in points.
pub(super) const PAD_HEIGHT: f32 = 4.0 * KEY + 3.0 * space::SMALL;

/// A key of the pad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Press {
    /// A digit.
    Digit(u32),
    /// Not counted.
    Clear,
    /// One hand more.
    More,
    /// One hand less.
    Less,
    /// The next option.
    Next,
    /// The one before.
    Back,
}

/// A key with its place: column, row, and how many columns wide.
struct Key {
    press: Press,
    at: (u8, u8),
    wide: u8,
    text: String,
    name: String,
}

/// Draws the pad in the room there is; says what was pressed.
pub(super) fn pad_ui(ui: &mut Ui, seen: &Seen<'_>, is_last: bool) -> Option<Press> {
    const COLUMNS: f32 = 4.0;
    let gap = space::SMALL;
    let room = ui.available_rect_before_wrap();
    let wide = (room.width() - (COLUMNS - 1.0) * gap) / COLUMNS;
    let high = ((room.height() - 3.0 * gap) / 4.0).clamp(LEAST_KEY, KEY);
    let mut pressed = None;
    for key in keys(seen, is_last) {
        let (column, row) = (f32::from(key.at.0), f32::from(key.at.1));
        let at = pos2(room.left() + column * (wide + gap), room.top() + row * (high + gap));
        let across = f32::from(key.wide);
        let rect = Rect::from_min_size(at, vec2(across * wide + (across - 1.0) * gap, high));
        if key_ui(ui, &key, rect) {
            pressed = Some(key.press);
        }
    }
    pressed
}

fn keys(seen: &Seen<'_>, is_last: bool) -> Vec<Key> {
    let mut keys: Vec<Key> = Vec::new();
    let places = [(1, 3), (0, 2), (1, 2), (2, 2), (0, 1), (1, 1), (2, 1), (0, 0), (1, 0), (2, 0)];
    for (digit, at) in (0_u32..).zip(places) {
        let at = if digit == 0 { (0, 3) } else { at };
        let text = digit.to_string();
        keys.push(Key { press: Press::Digit(digit), at, wide: 1, name: text.clone(), text });
    }
    let next = if is_last { "hands-first" } else { "hands-next" };
    let others = [
        (Press::More, (3, 0), 1, "hands-more", "hands-more-named"),
        (Press::Less, (3, 1), 1, "hands-less", "hands-less-named"),
        (Press::Clear, (3, 2), 1, "hands-clear", "hands-clear-named"),
        (Press::Next, (1, 3), 3, next, next),
    ];
    keys.extend(others.into_iter().map(|(press, at, wide, text, name)| {
        let (text, name) = (seen.words.say(text), seen.words.say(name));
        Key { press, at, wide, text, name }
    }));
    keys
}

fn key_ui(ui: &Ui, key: &Key, rect: Rect) -> bool {
    let response = ui.interact(rect, ui.scope_id().with(("pad", key.at)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &key.name));
    let look = look(ui);
    let is_next = key.press == Press::Next;
    let is_lit = response.hovered() || response.is_pointer_button_down_on();
    let (fill, stroke) = match (is_next, response.is_pointer_button_down_on(), is_lit) {
        (true, _, false) => (look.accent_tint, look.hairline()),
        (true, _, true) => (look.accent_tint, look.strong_line()),
        (false, true, _) => (look.accent_tint, look.pointed_line()),
        (false, false, true) => (look.surface_hover, look.pointed_line()),
        (false, false, false) => (look.paper, look.hairline()),
    };
    ui.painter().rect(rect, CORNER_CARD, fill, stroke, StrokeKind::Inside);
    let kind = if matches!(key.press, Press::Digit(_)) { Type::VALUE } else { Type::TITLE };
    let set = card_galley(ui.painter(), &key.text, rect.width() - space::SMALL, kind.font(), &no_break_points);
    let place = Align2::CENTER_CENTER.align_size_within_rect(set.size(), rect);
    ui.painter().galley(place.min, set, look.ink);
    focus_ring(ui, &response, CORNER_CARD);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}
