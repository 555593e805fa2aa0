//! The line "tot hier op de kaart": it can be dragged, and moved with keys and buttons.

use egui::{Align, CursorIcon, Id, Key, Layout, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_ARROW_DOWNWARD, ICON_ARROW_UPWARD};

use super::acts::{self, MOST_NOT, Way};
use super::hand::Held;
use super::rows::Bench;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::widgets::{focus_ring, icon_button};
use crate::model::Column;
use crate::model::loading::ROWS_ON_CARD;

/// Draws the line over both columns, with its buttons at the right.
pub(super) fn line_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>) {
    let loading = &bench.value.loading;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), size::BUTTON));
    let id = Id::unique(("line", bench.value.id));
    let name = bench.seen.words.say("laden-line");
    let buttons = 2.0 * (size::BUTTON + space::TINY) + space::SMALL;
    let grip = rect.with_max_x(rect.right() - buttons - space::SMALL);
    let response = ui.interact(grip, id, Sense::click_and_drag());
    let rows = loading.rows_on_card;
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::Slider, ui.is_enabled(), &name);
        info.value = Some(rows as f64);
        info
    });
    bench.hand.take(&response, Held::Line, &name, look(ui).accent);
    paint(ui, grip, &name, remark(bench), response.hovered() || bench.hand.holds(Held::Line));
    focus_ring(ui, &response, CORNER_CARD);
    if response.has_focus() {
        let arrows = egui::EventFilter { vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|it| it.set_focus_lock_filter(id, arrows));
        let pressed = |key: Key| ui.input(|it| it.key_pressed(key));
        let way = if pressed(Key::ArrowUp) { Some(Way::Up) } else { pressed(Key::ArrowDown).then_some(Way::Down) };
        bench.edits.extend(way.and_then(|it| acts::shift_line(bench.value, it)));
    }
    response.on_hover_and_drag_cursor(CursorIcon::ResizeVertical);

    let room = Rect::from_min_max(pos2(rect.right() - buttons, rect.top()), rect.max);
    let layout = Layout::left_to_right(Align::Center);
    let mut at_right = ui.new_child(UiBuilder::new().id_salt("line buttons").max_rect(room).layout(layout));
    at_right.spacing_mut().item_spacing.x = space::SMALL;
    for (way, icon, key) in
        [(Way::Up, ICON_ARROW_UPWARD, "laden-line-up"), (Way::Down, ICON_ARROW_DOWNWARD, "laden-line-down")]
    {
        if icon_button(&mut at_right, icon, &bench.seen.words.say(key)).clicked() {
            bench.edits.extend(acts::shift_line(bench.value, way));
        }
    }
}

/// Quietly: more than fits on a card.
fn remark(bench: &Bench<'_, '_>) -> Option<String> {
    let loading = &bench.value.loading;
    let does = loading.on_card(Column::Does).len();
    let does_not = loading.on_card(Column::DoesNot).len();
    let many = |key: &str, n: usize, most: usize| {
        let most = bench.seen.words.number(most);
        (bench.seen.words.say_with(key, &[("n", bench.seen.words.number(n).into()), ("most", most.into())]), n)
    };
    if does > ROWS_ON_CARD {
        Some(many("laden-too-many-does", does, ROWS_ON_CARD).0)
    } else if does_not > MOST_NOT {
        Some(many("laden-too-many-does-not", does_not, MOST_NOT).0)
    } else {
        None
    }
}

fn paint(ui: &Ui, grip: Rect, name: &str, remark: Option<String>, is_lit: bool) {
    let look = look(ui);
    let set = |text: String, kind: Type, colour| ui.painter().layout_no_wrap(text, kind.font(), colour);
    let name = set(name.to_owned(), Type::BUTTON, look.accent);
    let remark = remark.map(|it| set(it, Type::SMALL, look.doubt));
    let between = if remark.is_some() { space::MEDIUM } else { 0.0 };
    let width = name.size().x + between + remark.as_ref().map_or(0.0, |it| it.size().x);
    let middle = grip.center().y;
    let left = grip.center().x - width / 2.0;
    let stroke = Stroke::new(if is_lit { 3.0 } else { 2.0 }, look.accent);
    ui.painter().hline(grip.left()..=(left - space::MEDIUM).max(grip.left()), middle, stroke);
    ui.painter().hline((left + width + space::MEDIUM).min(grip.right())..=grip.right(), middle, stroke);
    let after = left + name.size().x + between;
    ui.painter().galley(pos2(left, middle - name.size().y / 2.0), name, look.accent);
    if let Some(remark) = remark {
        ui.painter().galley(pos2(after, middle - remark.size().y / 2.0), remark, look.doubt);
    }
}
