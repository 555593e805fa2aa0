//! Proposals for the kern: on one line beside it, or large and under each other while the group chooses.

use egui::{Align2, CursorIcon, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_CLOSE, ICON_RADIO_BUTTON_UNCHECKED};

use super::tappable::{SmallIcon, Tappable};
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{card_galley, focus_ring};
use crate::model::{ChosenValue, LoadingEdit};
use crate::words::hyphenation::breaks;

/// How wide an icon behind a proposal is, in points.
const ICON_WIDTH: f32 = 32.0;

/// All on one line, where they fit.
pub(super) fn small_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, fit: Fit) -> Option<LoadingEdit> {
    let proposals = &value.loading.core_proposals;
    if fit == Fit::Roomy && !proposals.is_empty() {
        said_ui(ui, &seen.words.say("laden-proposals"));
    }
    let mut edit = None;
    for (index, proposal) in proposals.iter().enumerate() {
        edit = proposal_ui(ui, seen, value, (index, proposal), fit).or(edit);
        ui.add_space(space::MEDIUM);
    }
    edit
}

/// Large and under each other: a tap makes one the kern, and what was the kern stands here.
pub(super) fn large_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Option<LoadingEdit> {
    let mut edit = None;
    for (index, text) in value.loading.core_proposals.iter().enumerate() {
        let name = seen.words.say_with("laden-choose-core", &[("text", text.as_str().into())]);
        let room = ui.available_width() - size::BUTTON - space::SMALL;
        let indent = space::SMALL + size::ICON + space::MEDIUM;
        let galley = card_galley(ui.painter(), text, room - indent - space::SMALL, Type::CLUSTER_NAME.font(), &breaks);
        let height = (galley.size().y + space::LARGE).max(size::BUTTON);
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
        let row = Rect::from_min_size(rect.min, vec2(room, height));
        let response = ui.interact(row, ui.scope_id().with(("proposal", index)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
        let look = look(ui);
        if response.hovered() {
            ui.painter().rect_filled(row, CORNER_CARD, look.accent_tint);
        }
        let icon = ICON_RADIO_BUTTON_UNCHECKED;
        let font = egui::FontId::new(size::ICON, icon.font_family());
        let at = pos2(row.left() + space::SMALL, row.center().y);
        ui.painter().text(at, Align2::LEFT_CENTER, icon.codepoint, font, look.accent);
        ui.painter().galley(pos2(row.left() + indent, row.center().y - galley.size().y / 2.0), galley, look.ink);
        focus_ring(ui, &response, CORNER_CARD);
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
            edit = Some(LoadingEdit::ChooseCore { value: value.id, index });
        }
        let corner = pos2(row.right() + space::SMALL, row.center().y - size::BUTTON / 2.0);
        let corner = Rect::from_min_max(corner, rect.max);
        let mut inner = ui.new_child(egui::UiBuilder::new().id_salt(("drop", index)).max_rect(corner));
        let gone = seen.words.say_with("laden-drop-proposal", &[("text", text.as_str().into())]);
        let drop = SmallIcon { icon: ICON_CLOSE, name: &gone, width: size::BUTTON, colour: look.ink_second };
        if drop.ui(&mut inner) {
            edit = Some(LoadingEdit::Proposal { value: value.id, index, text: String::new() });
        }
    }
    edit
}

/// How much room there is for the proposals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// All of it stands on one line, with its label.
    Roomy,
    /// Smaller, and without the label.
    Tight,
}

impl Fit {
    pub fn of(ui: &Ui, seen: &Seen<'_>, proposals: &[String]) -> Self {
        let width = |text: &str, kind: Type| {
            ui.painter().layout_no_wrap(text.to_owned(), kind.font(), look(ui).ink).size().x + 2.0 * space::SMALL
        };
        let quoted = proposals.iter().map(|it| width(&quoted(it), Type::BUTTON) + ICON_WIDTH + space::MEDIUM);
        let label = width(&seen.words.say("laden-proposals"), Type::SMALL);
        let button = width(&seen.words.say("laden-new-proposal"), Type::BUTTON) + ICON_WIDTH;
        if label + quoted.sum::<f32>() + button <= ui.available_width() { Self::Roomy } else { Self::Tight }
    }
}

fn quoted(text: &str) -> String {
    format!("‘{text}’")
}

/// A proposal that can be pressed, and right behind it what drops it.
fn proposal_ui(
    ui: &mut Ui,
    seen: &Seen<'_>,
    value: &ChosenValue,
    (index, text): (usize, &str),
    fit: Fit,
) -> Option<LoadingEdit> {
    let choose = seen.words.say_with("laden-choose-core", &[("text", text.into())]);
    let gone = seen.words.say_with("laden-drop-proposal", &[("text", text.into())]);
    let room = ui.max_rect().width() - ICON_WIDTH - space::SMALL;
    let kind = if fit == Fit::Roomy { Type::BUTTON } else { Type::SMALL_STRONG };
    let said = Tappable { text: &quoted(text), name: &choose, kind, colour: look(ui).accent };
    let is_chosen = said.ui(ui, room);
    let is_gone = SmallIcon { icon: ICON_CLOSE, name: &gone, width: ICON_WIDTH, colour: look(ui).ink_second }.ui(ui);
    match (is_chosen, is_gone) {
        (true, _) => Some(LoadingEdit::ChooseCore { value: value.id, index }),
        (_, true) => Some(LoadingEdit::Proposal { value: value.id, index, text: String::new() }),
        _ => None,
    }
}

/// A label on the line of the proposals, as high as they are.
fn said_ui(ui: &mut Ui, text: &str) {
    let set = ui.painter().layout_no_wrap(text.to_owned(), Type::SMALL.font(), look(ui).ink_second);
    let wanted = vec2(set.size().x + 2.0 * space::SMALL, size::BUTTON);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, text));
    let place = Align2::LEFT_CENTER.align_size_within_rect(set.size(), rect.shrink2(vec2(space::SMALL, 0.0)));
    ui.painter().galley(place.min, set, look(ui).ink_second);
}
