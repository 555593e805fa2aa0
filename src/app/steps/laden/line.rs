//! The line "tot hier op de kaart": it can be dragged, and moved with keys and buttons.

use std::sync::Arc;

use egui::{
    Align, CursorIcon, Galley, Id, Key, Layout, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_KEYBOARD_ARROW_DOWN, ICON_KEYBOARD_ARROW_UP};

use super::acts::{self, MOST_NOT, Way};
use super::hand::Held;
use super::rows::Bench;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::widgets::{ActionButton, focus_ring, paragraph};
use crate::model::Column;
use crate::model::loading::ROWS_ON_CARD;

/// Both buttons: the word on it, and its name.
const BUTTONS: [(Way, MaterialIcon, &str, &str); 2] = [
    (Way::Up, ICON_KEYBOARD_ARROW_UP, "laden-line-higher", "laden-line-up"),
    (Way::Down, ICON_KEYBOARD_ARROW_DOWN, "laden-line-lower", "laden-line-down"),
];

/// Draws the line over both columns, with its buttons right behind its words.
pub(super) fn line_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>) {
    let loading = &bench.value.loading;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), size::BUTTON));
    let id = Id::unique(("line", bench.value.id));
    let name = bench.seen.words.say("laden-line");
    let wide = buttons_width(ui, bench);
    let remark = remark(bench);
    let mut words = Words::of(ui, &name, remark.clone());
    let is_beneath = words.width() + wide > rect.width();
    if is_beneath {
        words.remark = None;
    }
    let buttons = Rect::from_center_size(rect.center(), vec2(words.width() + wide, rect.height()));
    let buttons = buttons.with_min_x(buttons.right() - wide);
    let response = ui.interact(rect, id, Sense::click_and_drag());
    let rows = loading.rows_on_card;
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::Slider, ui.is_enabled(), &name);
        info.value = Some(rows as f64);
        info
    });
    bench.hand.take(&response, Held::Line, &name, look(ui).accent);
    words.paint(ui, rect, buttons, response.hovered() || bench.hand.holds(Held::Line));
    focus_ring(ui, &response, CORNER_CARD);
    if response.has_focus() {
        let arrows = egui::EventFilter { vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|it| it.set_focus_lock_filter(id, arrows));
        let pressed = |key: Key| ui.input(|it| it.key_pressed(key));
        let way = if pressed(Key::ArrowUp) { Some(Way::Up) } else { pressed(Key::ArrowDown).then_some(Way::Down) };
        bench.edits.extend(way.and_then(|it| acts::shift_line(bench.value, it)));
    }
    response.on_hover_and_drag_cursor(CursorIcon::ResizeVertical);

    buttons_ui(ui, bench, buttons);
    if let Some(remark) = remark {
        if is_beneath {
            paragraph(ui, &remark, Type::SMALL, look(ui).doubt);
        } else {
            // Painted with the line; here it is only read out.
            let said = ui.interact(buttons.translate(vec2(-wide, 0.0)), id.with("remark"), Sense::hover());
            said.widget_info(|| WidgetInfo::labeled(Role::Label, true, &remark));
        }
    }
}

/// How wide both are together, in points: the icon, the word and the room around them.
fn buttons_width(ui: &Ui, bench: &Bench<'_, '_>) -> f32 {
    let words = BUTTONS.iter().map(|(_, _, word, _)| {
        let word = bench.seen.words.say(word);
        ui.painter().layout_no_wrap(word, Type::SMALL_STRONG.font(), look(ui).accent).size().x
    });
    words.map(|it| it + size::SMALL_ICON + 3.0 * space::SMALL).sum()
}

/// One row higher, one row lower: a small word each, so that they are not taken for what moves a row.
fn buttons_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, room: Rect) {
    let layout = Layout::left_to_right(Align::Center);
    let mut inner = ui.new_child(UiBuilder::new().id_salt("line buttons").max_rect(room).layout(layout));
    inner.spacing_mut().item_spacing.x = 0.0;
    for (way, icon, word, name) in BUTTONS {
        let word = bench.seen.words.say(word);
        let button = ActionButton::quiet(&word).kind(Type::SMALL_STRONG).icon(icon);
        if inner.add(button).accessible_name(bench.seen.words.say(name)).clicked() {
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
        let size = bench.too_small?.name();
        Some(bench.seen.words.say_with("laden-too-full", &[("size", size.into())]))
    }
}

/// The words on the line, laid out.
struct Words {
    name: Arc<Galley>,
    remark: Option<Arc<Galley>>,
}

impl Words {
    fn of(ui: &Ui, name: &str, remark: Option<String>) -> Self {
        let set = |text: String, kind: Type, colour| ui.painter().layout_no_wrap(text, kind.font(), colour);
        let name = set(name.to_owned(), Type::BUTTON, look(ui).accent);
        Self { name, remark: remark.map(|it| set(it, Type::SMALL, look(ui).doubt)) }
    }

    /// With the room behind each of them.
    fn width(&self) -> f32 {
        self.name.size().x + space::SMALL + self.remark.as_ref().map_or(0.0, |it| it.size().x + space::SMALL)
    }

    /// Paints them before the buttons, and both arms of the line.
    fn paint(&self, ui: &Ui, rect: Rect, buttons: Rect, is_lit: bool) {
        let look = look(ui);
        let middle = rect.center().y;
        let mut left = buttons.left() - self.width();
        let stroke = Stroke::new(if is_lit { 3.0 } else { 2.0 }, look.accent);
        ui.painter().hline(rect.left()..=(left - space::MEDIUM).max(rect.left()), middle, stroke);
        ui.painter().hline((buttons.right() + space::SMALL).min(rect.right())..=rect.right(), middle, stroke);
        for galley in [Some(&self.name), self.remark.as_ref()].into_iter().flatten() {
            ui.painter().galley(pos2(left, middle - galley.size().y / 2.0), Arc::clone(galley), look.accent);
            left += galley.size().x + space::SMALL;
        }
    }
}
