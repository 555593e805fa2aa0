//! How far a value has come, in words on its card, and the small menu in which a group says it.

use egui::{Align2, Color32, CursorIcon, FontId, Popup, RectAlign, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::ICON_EXPAND_MORE;

use super::told::named;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, focus_ring, paragraph};
use crate::insight::{Status, open_relations, status, status_of};
use crate::model::{ChoiceEdit, ChosenValue, Edit, Mark};
use crate::words::worked_out::status_key;

/// How wide the menu is, in points.
const MENU_WIDTH: f32 = 248.0;

/// How far a value has come, in words; what is decided says what is still open about it.
pub(super) fn status_words(seen: &Seen<'_>, value: &ChosenValue) -> String {
    let status = status_of(value);
    let word = seen.words.say(status_key(status));
    if status != Status::Established {
        return word;
    }
    match open_relations(seen.project).iter().filter(|it| it.0 == value.id).count() {
        0 => word,
        open => seen.words.say_with("status-with-open", &[("status", word.into()), ("n", open.into())]),
    }
}

/// The word on a card, which opens the menu; says what was picked there.
pub(super) fn status_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Option<Edit> {
    let words = status_words(seen, value);
    let set = ui.painter().layout_no_wrap(words.clone(), Type::SMALL_STRONG.font(), Color32::PLACEHOLDER);
    let wide = set.size().x + size::SMALL_ICON + space::TINY + 2.0 * space::SMALL;
    let (rect, response) = ui.allocate_exact_size(vec2(wide, size::BUTTON), Sense::click());
    let spoken = [("name", named(seen, &value.name).into()), ("status", words.as_str().into())];
    let spoken = seen.words.say_with("status-of", &spoken);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &spoken));
    let look = look(ui);
    let fill = if response.hovered() { look.accent_tint } else { Color32::TRANSPARENT };
    ui.painter().rect_filled(rect, CORNER_CARD, fill);
    let colour = if status_of(value) >= Status::Tested { look.good } else { look.accent };
    let left = rect.left() + space::SMALL;
    let icon = pos2(left + set.size().x + space::TINY, rect.center().y);
    ui.painter().galley(pos2(left, rect.center().y - set.size().y / 2.0), set, colour);
    let font = FontId::new(size::SMALL_ICON, ICON_EXPAND_MORE.font_family());
    ui.painter().text(icon, Align2::LEFT_CENTER, ICON_EXPAND_MORE.codepoint, font, colour);
    focus_ring(ui, &response, CORNER_CARD);
    let response = response.on_hover_cursor(CursorIcon::PointingHand);

    let mut picked = None;
    Popup::menu(&response).align(RectAlign::BOTTOM_START).gap(space::TINY).show(|ui| {
        ui.set_width(MENU_WIDTH);
        ui.spacing_mut().item_spacing.y = space::TINY;
        paragraph(ui, &seen.words.say("status-explained"), Type::SMALL, look.ink_second);
        for mark in [None, Some(Mark::Tested), Some(Mark::Established)] {
            let name = mark_words(seen, value, mark);
            let chosen = value.considered.mark == mark;
            if ui.add(ActionButton::outlined(&name).chosen(chosen).wide()).clicked() && !chosen {
                picked = Some(Edit::Choice(ChoiceEdit::Mark { value: value.id, mark }));
            }
        }
    });
    picked
}

fn mark_words(seen: &Seen<'_>, value: &ChosenValue, mark: Option<Mark>) -> String {
    match mark {
        None => seen.words.say(status_key(status::seen_status_of(value))),
        Some(Mark::Tested) => seen.words.say(status_key(Status::Tested)),
        Some(Mark::Established) => seen.words.say(status_key(Status::Established)),
    }
}
