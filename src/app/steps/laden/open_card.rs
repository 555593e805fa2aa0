//! A placed behaviour while its wording is being changed, with everything that can be done with it as a button.

use egui::{CursorIcon, Frame, Id, Key, Margin, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{
    ICON_ARROW_DOWNWARD, ICON_ARROW_UPWARD, ICON_CLOSE, ICON_EDIT, ICON_EXPAND_LESS, ICON_EXPAND_MORE, ICON_JOIN_INNER,
    ICON_REPLY, ICON_SWAP_HORIZ,
};

use super::acts::{self, Way, one_line};
use super::combine::{Among, Combining};
use super::more::{self, More};
use super::rows::Bench;
use super::{hinted, told};
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::widgets::{ActionButton, Field, card_galley, focus_ring, icon_button, paragraph, quiet_icon_button};
use crate::insight::ReviewItem;
use crate::model::{Column, Edit, LoadingEdit, Placement};
use crate::words::hyphenation::breaks;

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
pub(super) fn open_card_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, placement: Placement, more: &mut More) -> Closing {
    let look = look(ui);
    let frame = Frame::new().fill(look.surface).stroke(look.strong_line()).corner_radius(CORNER_CARD);
    let mut is_closed = false;
    let shown = frame.inner_margin(Margin { left: 14, right: 8, top: 6, bottom: 8 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::TINY;
        let usual = std::mem::take(&mut ui.spacing_mut().interact_size.y);
        is_closed = wording_ui(ui, bench, placement);
        origin_ui(ui, bench, placement);
        ui.spacing_mut().interact_size.y = usual;
        we_form_ui(ui, bench, placement);
        ui.spacing_mut().item_spacing.y = 0.0;
        more::towards_ui(ui, bench, placement);
        more::also_at_ui(ui, bench, placement);
        ui.spacing_mut().item_spacing.y = space::TINY;
        is_closed |= tools_ui(ui, bench, placement, more);
        is_closed |= combine_ui(ui, bench, placement, more);
        if more.is_open {
            is_closed |= more::more_ui(ui, bench, placement, more);
        }
    });
    let rect = shown.response.rect;
    if (rect.height() - more.height).abs() > 1.0 {
        more.height = rect.height();
        ui.scroll_to_rect(rect.expand(space::MEDIUM), None);
    }
    let band = rect.with_max_x(rect.left() + size::BAND);
    let corner = egui::CornerRadius { ne: 0, se: 0, ..CORNER_CARD };
    let colour = told::band(ui, bench.seen, ReviewItem::Record(placement.behaviour));
    ui.painter().rect_filled(band, corner, colour);
    ui.painter().rect_stroke(rect, CORNER_CARD, look.strong_line(), egui::StrokeKind::Outside);
    let is_elsewhere =
        ui.input(|it| it.pointer.any_pressed() && it.pointer.interact_pos().is_some_and(|at| !rect.contains(at)));
    // A key that is meant for a field goes there first; a field that ends its typing closes the card itself.
    is_closed |= ui.input(|it| it.key_pressed(Key::Escape)) && bench.hand.held().is_none();
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
    let (field, is_done) = ui
        .horizontal_top(|ui| {
            let width = ui.available_width() - size::BUTTON - space::SMALL;
            let field = Field::sentence(&mut wording, &name).kind(Type::BEHAVIOUR).id(id).width(width).bare().ui(ui);
            (field, quiet_icon_button(ui, ICON_CLOSE, &bench.say("laden-done")).clicked())
        })
        .inner;
    if is_new {
        field.request_focus();
    }
    if field.changed() {
        let edit = LoadingEdit::Word { behaviour: placement.behaviour, wording: one_line(&wording) };
        bench.edits.push(Edit::Loading(edit));
    }
    is_done || field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter) || it.key_pressed(Key::Escape))
}

/// Where it comes from, and what colleagues wrote first.
fn origin_ui(ui: &mut Ui, bench: &Bench<'_, '_>, placement: Placement) {
    let look = look(ui);
    let mut lines = vec![told::origin_and_others(bench.seen, bench.value.id, placement.behaviour)];
    let originals = told::originals(bench.seen, placement.behaviour).into_iter();
    lines.extend(originals.map(|it| bench.seen.words.say_with("laden-originally", &[("text", it.into())])));
    for line in lines {
        ui.horizontal_top(|ui| {
            ui.add_space(space::SMALL);
            paragraph(ui, &line, Type::META, look.ink_second);
        });
    }
}

/// For a line that says what is done, an offer that says who does it: one tap writes it so.
fn we_form_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, placement: Placement) {
    let Some(offer) = hinted::we_form(bench.wording(placement)) else { return };
    let text = bench.seen.words.say_with("laden-we-form", &[("text", offer.clone().into())]);
    if offer_ui(ui, &text) {
        let edit = LoadingEdit::Word { behaviour: placement.behaviour, wording: offer };
        bench.edits.push(Edit::Loading(edit));
    }
}

/// An offer in as many lines as it needs: it may be as long as a behaviour. Says whether it was pressed.
fn offer_ui(ui: &mut Ui, text: &str) -> bool {
    let look = look(ui);
    let font = egui::FontId::new(Type::BUTTON.points, ICON_EDIT.font_family());
    let icon = ui.painter().layout_no_wrap(ICON_EDIT.codepoint.to_owned(), font, look.accent);
    let indent = space::SMALL + icon.size().x + space::SMALL;
    let room = (ui.available_width() - indent - space::SMALL).max(1.0);
    let galley = card_galley(ui.painter(), text, room, Type::SMALL_STRONG.font(), &breaks);
    let height = (galley.size().y + 2.0 * space::SMALL).max(size::BUTTON);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), text));
    if response.hovered() {
        ui.painter().rect_filled(rect, CORNER_CARD, look.accent_tint);
    }
    let middle = rect.center().y;
    ui.painter().galley(pos2(rect.left() + space::SMALL, middle - icon.size().y / 2.0), icon, look.accent);
    ui.painter().galley(pos2(rect.left() + indent, middle - galley.size().y / 2.0), galley, look.accent);
    focus_ring(ui, &response, CORNER_CARD);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

/// Up, down, to the other column, out, joined with another, more, and done.
fn tools_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, placement: Placement, more: &mut More) -> bool {
    let other = match placement.column {
        Column::Does => (Column::DoesNot, "laden-to-does-not"),
        Column::DoesNot => (Column::Does, "laden-to-does"),
    };
    let value = bench.value;
    let remove = || Some(Edit::Loading(LoadingEdit::Remove { value: value.id, placement: placement.id }));
    let mut is_closed = false;
    ui.horizontal_wrapped(|ui| {
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
            if icon_button(ui, icon, &bench.say(key)).clicked() {
                bench.edits.push(edit);
                is_closed = key == "laden-out";
            }
        }
        let combine = bench.say("laden-combine");
        let is_combining = more.combining.is_some();
        if ui.add(ActionButton::outlined(&combine).kind(Type::SMALL_STRONG).icon(ICON_JOIN_INNER)).clicked() {
            more.combining = if is_combining { None } else { Some(Combining::default()) };
        }
        let said = bench.say("laden-more");
        let icon = if more.is_open { ICON_EXPAND_LESS } else { ICON_EXPAND_MORE };
        if ui.add(ActionButton::outlined(&said).kind(Type::SMALL_STRONG).icon(icon)).clicked() {
            more.is_open = !more.is_open;
        }
    });
    is_closed
}

/// The others, to make one of two.
fn combine_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, placement: Placement, more: &mut More) -> bool {
    let Some(combining) = &mut more.combining else { return false };
    let look = look(ui);
    paragraph(ui, &bench.seen.words.say("laden-combine-stays"), Type::SMALL, look.ink_second);
    let own = ReviewItem::Record(placement.behaviour);
    let with = combining.ui(ui, bench.seen, (bench.value, bench.review), (own, Among::Everything));
    let Some(item) = with else { return false };
    bench.edits.push(acts::combine(bench.seen, bench.value.id, placement.behaviour, item));
    more.combining = None;
    false
}
