//! A placed behaviour while its wording is being changed, with everything that can be done with it as a button.

use egui::{Frame, Id, Key, Margin, Ui};
use egui_material_icons::icons::{ICON_ARROW_DOWNWARD, ICON_ARROW_UPWARD, ICON_CLOSE, ICON_REPLY, ICON_SWAP_HORIZ};

use super::acts::{self, Way, one_line};
use super::rows::Bench;
use super::told;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::widgets::{Field, icon_button, label};
use crate::insight::ReviewItem;
use crate::model::{Column, Edit, LoadingEdit, Placement};

/// Whether an open card is to be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closing {
    /// Not yet.
    StaysOpen,
    /// With a key or its own button; the focus goes back to the card.
    ByHand,
    /// Because something else was pressed.
    Elsewhere,
}

/// Draws it.
pub(super) fn open_card_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, placement: Placement) -> Closing {
    let look = look(ui);
    let frame = Frame::new().fill(look.surface).stroke(look.strong_line()).corner_radius(CORNER_CARD);
    let mut is_closed = false;
    let shown = frame.inner_margin(Margin { left: 14, right: 8, top: 6, bottom: 8 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::TINY;
        let usual = std::mem::take(&mut ui.spacing_mut().interact_size.y);
        is_closed = wording_ui(ui, bench, placement);
        ui.horizontal(|ui| {
            ui.add_space(space::SMALL);
            label(ui, &told::origin(bench.seen, placement.behaviour), Type::META, look.ink_second);
        });
        ui.spacing_mut().interact_size.y = usual;
        is_closed |= tools_ui(ui, bench, placement);
    });
    let rect = shown.response.rect;
    let band = rect.with_max_x(rect.left() + size::BAND);
    let corner = egui::CornerRadius { ne: 0, se: 0, ..CORNER_CARD };
    let colour = told::band(ui, bench.seen, ReviewItem::Record(placement.behaviour));
    ui.painter().rect_filled(band, corner, colour);
    ui.painter().rect_stroke(rect, CORNER_CARD, look.strong_line(), egui::StrokeKind::Outside);
    let is_elsewhere =
        ui.input(|it| it.pointer.any_pressed() && it.pointer.interact_pos().is_some_and(|at| !rect.contains(at)));
    match (is_closed, is_elsewhere) {
        (true, _) => Closing::ByHand,
        (false, true) => Closing::Elsewhere,
        (false, false) => Closing::StaysOpen,
    }
}

fn wording_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, placement: Placement) -> bool {
    let written = bench.seen.project.behaviours.get(placement.behaviour).map_or("", |it| &it.wording);
    let mut wording = written.to_owned();
    let id = Id::unique(("wording", placement.id));
    let is_new = ui.ctx().read_response(id).is_none();
    let name = bench.seen.words.say("laden-wording");
    let field = Field::sentence(&mut wording, &name).kind(Type::BEHAVIOUR).id(id).bare().ui(ui);
    if is_new {
        field.request_focus();
    }
    if field.changed() {
        let edit = LoadingEdit::Word { behaviour: placement.behaviour, wording: one_line(&wording) };
        bench.edits.push(Edit::Loading(edit));
    }
    field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter) || it.key_pressed(Key::Escape))
}

/// Up, down, to the other column, out, and done.
fn tools_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, placement: Placement) -> bool {
    let other = match placement.column {
        Column::Does => (Column::DoesNot, "laden-to-does-not"),
        Column::DoesNot => (Column::Does, "laden-to-does"),
    };
    let value = bench.value;
    let remove = || Some(Edit::Loading(LoadingEdit::Remove { value: value.id, placement: placement.id }));
    let mut is_closed = false;
    ui.horizontal(|ui| {
        let up = acts::shift(value, placement.id, Way::Up);
        let down = acts::shift(value, placement.id, Way::Down);
        let across = acts::to_column(value, placement.id, other.0);
        let tools = [
            (ICON_ARROW_UPWARD, "laden-up", up),
            (ICON_ARROW_DOWNWARD, "laden-down", down),
            (ICON_SWAP_HORIZ, other.1, across),
            (ICON_REPLY, "laden-out", remove()),
        ];
        for (icon, key, edit) in tools {
            let Some(edit) = edit else { continue };
            if icon_button(ui, icon, &bench.seen.words.say(key)).clicked() {
                bench.edits.push(edit);
                is_closed = key == "laden-out";
            }
        }
        is_closed |= icon_button(ui, ICON_CLOSE, &bench.seen.words.say("laden-done")).clicked();
    });
    is_closed
}
