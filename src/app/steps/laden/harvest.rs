//! One card at a time, as it will be printed: front and back over the whole window.

use egui::{Align, Id, Key, Layout, Modifiers, Order, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, vec2};
use egui_material_icons::icons::{ICON_ARROW_BACK, ICON_ARROW_FORWARD, ICON_CLOSE};

use super::proof::{Proofed, Proofs};
use super::said::{heading_ui, said_ui};
use crate::app::look::{CORNER_MARK, Type, look, size, space};
use crate::app::preview::{Placing, paint_page};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, icon_button, label, panel};
use crate::model::{ChosenValue, Standing, ValueId};
use crate::print::page::Page;

/// This part as it is looked at.
#[derive(Debug, Default)]
pub(super) struct LoadingHarvest {
    proofs: Proofs,
}

/// What was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// The card of another value.
    To(ValueId),
    /// Back to the ordering.
    Done,
}

impl LoadingHarvest {
    /// Draws the card of a value over everything.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Option<Turn> {
        let values: Vec<ValueId> = seen.project.values_standing(Standing::Chosen).map(|it| it.id).collect();
        let at = values.iter().position(|it| *it == value.id).unwrap_or_default();
        let proofed = self.proofs.of(seen, value.id);
        let window = ui.ctx().viewport_rect();
        let area = egui::Area::new(Id::unique("loading harvest")).order(Order::Middle).fixed_pos(window.min);
        let pressed = area.show(ui.ctx(), |ui| {
            ui.set_min_size(window.size());
            ui.interact(window, Id::unique("ground of the harvest"), Sense::click_and_drag());
            ui.painter().rect_filled(window, 0, look(ui).trough);
            let foot = size::MAIN_BUTTON + 2.0 * space::LARGE;
            let room = window.with_max_y(window.bottom() - foot).shrink(space::GROUP);
            match &proofed {
                Some(Ok(faces)) => {
                    let name = named(seen, value);
                    let pages = [(&faces.front, "harvest-front"), (&faces.back, "harvest-back")];
                    let pages =
                        pages.map(|(page, key)| (page, seen.words.say_with(key, &[("name", name.as_str().into())])));
                    pages_ui(ui, room, pages.each_ref().map(|it| (it.0, it.1.as_str())));
                }
                Some(Err(_)) | None => problems_ui(ui, seen, value, room, proofed.as_ref()),
            }
            let bar = window.with_min_y(window.bottom() - foot).shrink(space::LARGE);
            bar_ui(ui, seen, value, bar, (at, values.len()))
        });
        let turn = key(ui).or(pressed.inner)?;
        let before = || at.checked_sub(1).or(values.len().checked_sub(1));
        let to = match turn {
            Move::Before => before().and_then(|it| values.get(it)),
            Move::After => values.get(at + 1).or(values.first()),
            Move::Done => return Some(Turn::Done),
        };
        to.copied().map(Turn::To)
    }
}

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Move {
    Before,
    After,
    Done,
}

fn named(seen: &Seen<'_>, value: &ChosenValue) -> String {
    if value.name.trim().is_empty() { seen.words.say("without-name") } else { value.name.clone() }
}

/// Front and back as large as they fit, close together in the middle: side by side, or one above the other where the room
/// is high.
pub(in crate::app) fn places(page: &Page, room: Rect, gap: f32) -> [Rect; 2] {
    let (width, height) = (page.width_mm, page.height_mm);
    let beside = ((room.width() - gap) / (2.0 * width)).min(room.height() / height);
    let above = (room.width() / width).min((room.height() - gap) / (2.0 * height));
    let size = vec2(width, height) * beside.max(above).max(0.1);
    let step = if beside >= above { vec2(size.x + gap, 0.0) } else { vec2(0.0, size.y + gap) };
    let first = Rect::from_center_size(room.center() - step / 2.0, size);
    [first, first.translate(step)]
}

fn pages_ui(ui: &Ui, room: Rect, pages: [(&Page, &str); 2]) {
    let [(front, _), _] = pages;
    let rooms = places(front, room, space::GROUP);
    for ((page, name), room) in pages.into_iter().zip(rooms) {
        let placing = Placing::fit(page, room);
        let rect = placing.rect(page);
        ui.painter().add(look(ui).shadow.as_shape(rect, CORNER_MARK));
        paint_page(ui.painter(), page, placing);
        let response = ui.interact(rect, Id::unique(("side of a card", name)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    }
}

/// What does not fit, in words.
fn problems_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, room: Rect, proofed: Option<&Proofed>) {
    let width = room.width().min(760.0);
    let place = Rect::from_center_size(room.center(), vec2(width, room.height() * 0.5));
    let mut inner = ui.new_child(UiBuilder::new().id_salt("does not fit").max_rect(place));
    panel(look(ui)).inner_margin(28).show(&mut inner, |ui| {
        ui.set_width(ui.available_width());
        let heading = seen.words.say_with("harvest-does-not-fit", &[("name", named(seen, value).into())]);
        heading_ui(ui, &heading, Type::CLUSTER_NAME, look(ui).ink);
        ui.add_space(space::SMALL);
        let problems = proofed.and_then(|it| it.as_ref().err());
        for problem in problems.into_iter().flat_map(|it| it.iter()) {
            said_ui(ui, &seen.words.tell(problem), Type::BEHAVIOUR, look(ui).ink);
            ui.add_space(space::TINY);
        }
    });
}

fn bar_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, bar: Rect, (at, of): (usize, usize)) -> Option<Move> {
    let mut turn = None;
    let centred = UiBuilder::new().id_salt("bar").max_rect(bar).layout(Layout::left_to_right(Align::Center));
    let mut ui = ui.new_child(centred);
    ui.spacing_mut().item_spacing.x = space::MEDIUM;
    if icon_button(&mut ui, ICON_ARROW_BACK, &seen.words.say("harvest-before")).clicked() {
        turn = Some(Move::Before);
    }
    if icon_button(&mut ui, ICON_ARROW_FORWARD, &seen.words.say("harvest-after")).clicked() {
        turn = Some(Move::After);
    }
    let arguments = [("name", named(seen, value).into()), ("n", (at + 1).into()), ("total", of.into())];
    let colour = look(&ui).ink;
    label(&mut ui, &seen.words.say_with("harvest-value-of", &arguments), Type::TITLE, colour);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if ui.add(ActionButton::outlined(&seen.words.say("harvest-done")).icon(ICON_CLOSE)).clicked() {
            turn = Some(Move::Done);
        }
        label(ui, &seen.words.say("harvest-keys"), Type::SMALL, look(ui).ink_second);
    });
    turn
}

/// Left, right, Page up and Page down for the value before and after, Escape for the ordering.
fn key(ui: &Ui) -> Option<Move> {
    ui.input_mut(|it| {
        let mut pressed = |key: Key| it.consume_key(Modifiers::NONE, key);
        if pressed(Key::Escape) {
            Some(Move::Done)
        } else if pressed(Key::ArrowLeft) || pressed(Key::PageUp) {
            Some(Move::Before)
        } else if pressed(Key::ArrowRight) || pressed(Key::PageDown) {
            Some(Move::After)
        } else {
            None
        }
    })
}
