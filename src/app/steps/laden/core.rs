//! The panel of the kern: the sentence itself, whether all agree on it, other proposals, and what stands under it.

use egui::{Align2, CursorIcon, Id, Key, Margin, Role, Sense, Ui, WidgetInfo, vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{
    ICON_ADD, ICON_CHECK_CIRCLE, ICON_RADIO_BUTTON_UNCHECKED, ICON_UNFOLD_LESS, ICON_UNFOLD_MORE,
};

use super::acts::one_line;
use super::beneath::beneath_ui;
use super::drafts::{Drafts, Place};
use super::proposals::{self, Fit};
use super::tappable::SmallIcon;
use crate::app::look::{CORNER_PILL, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, Field, focus_ring, panel};
use crate::model::loading::MOST_PROPOSALS;
use crate::model::{ChosenValue, Edit, LoadingEdit, ValueId};

/// The line above the kern, in points.
const HEADING: f32 = 22.0;

/// The panel as it is looked at.
#[derive(Debug, Default)]
pub(super) struct Core {
    /// The value for which one types another proposal.
    proposing: Option<ValueId>,
    /// Whether the proposals stand under each other, to choose from.
    is_comparing: bool,
}

impl Core {
    /// Draws the panel.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, drafts: &mut Drafts) -> Vec<Edit> {
        let mut edits = Vec::new();
        panel(look(ui)).inner_margin(Margin::symmetric(16, 8)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            let name = seen.words.say("laden-core");
            edits.extend(self.heading_ui(ui, seen, value, &name));
            let mut text = value.loading.core.clone();
            let hint = seen.words.say("laden-core-hint");
            if Field::sentence(&mut text, &name).kind(Type::KERN).hint(&hint).like_text().ui(ui).changed() {
                edits.push(Edit::Loading(LoadingEdit::Core { value: value.id, text: one_line(&text) }));
            }
            edits.extend(self.proposals_ui(ui, seen, value, drafts));
            edits.extend(beneath_ui(ui, seen, value).into_iter().map(Edit::Loading));
        });
        edits
    }

    /// All on one line while there is a kern; large and under each other while one is chosen.
    fn proposals_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, drafts: &mut Drafts) -> Vec<Edit> {
        let proposals = &value.loading.core_proposals;
        let is_choosing = !proposals.is_empty() && (self.is_comparing || value.loading.core.trim().is_empty());
        let mut edits = Vec::new();
        if is_choosing {
            edits.extend(proposals::large_ui(ui, seen, value).map(Edit::Loading));
        }
        let fit = if is_choosing { Fit::Roomy } else { Fit::of(ui, seen, proposals) };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            if !is_choosing {
                edits.extend(proposals::small_ui(ui, seen, value, fit).map(Edit::Loading));
            }
            if proposals.len() < MOST_PROPOSALS {
                edits.extend(self.new_proposal_ui(ui, seen, value, drafts, fit));
            }
        });
        edits
    }

    /// What stands above the field: its name, which is not said twice, whether the group agrees, and how proposals stand.
    fn heading_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, text: &str) -> Option<Edit> {
        let set = ui.painter().layout_no_wrap(text.to_owned(), Type::SMALL.font(), look(ui).ink_second);
        let is_written = !value.loading.core.trim().is_empty();
        let mut edit = None;
        let usual = std::mem::replace(&mut ui.spacing_mut().interact_size.y, HEADING);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::TINY;
            let (_, rect) = ui.allocate_space(vec2(set.size().x + space::SMALL, HEADING));
            let at = rect.left_center() + vec2(space::SMALL, -set.size().y / 2.0);
            ui.painter().galley(at, set, look(ui).ink_second);
            let is_agreed = value.loading.is_agreed;
            let icon = if is_agreed { ICON_CHECK_CIRCLE } else { ICON_RADIO_BUTTON_UNCHECKED };
            if is_written && mark_ui(ui, &seen.words.say("laden-agreed"), icon, is_agreed) {
                edit = Some(Edit::Loading(LoadingEdit::Agree { value: value.id, is_agreed: !is_agreed }));
            }
            if is_written && !value.loading.core_proposals.is_empty() {
                let (key, icon) = if self.is_comparing {
                    ("laden-proposals-small", ICON_UNFOLD_LESS)
                } else {
                    ("laden-proposals-large", ICON_UNFOLD_MORE)
                };
                if mark_ui(ui, &seen.words.say(key), icon, self.is_comparing) {
                    self.is_comparing = !self.is_comparing;
                }
            }
        });
        ui.spacing_mut().interact_size.y = usual;
        edit
    }

    /// A quiet button that becomes a field.
    fn new_proposal_ui(
        &mut self,
        ui: &mut Ui,
        seen: &Seen<'_>,
        value: &ChosenValue,
        drafts: &mut Drafts,
        fit: Fit,
    ) -> Option<Edit> {
        let name = seen.words.say("laden-new-proposal");
        let id = Id::unique(("new proposal", value.id));
        if self.proposing != Some(value.id) && !drafts.has_words(value.id, Place::Proposal) {
            let is_wanted = match fit {
                Fit::Roomy => ui.add(ActionButton::quiet(&name).icon(ICON_ADD)).clicked(),
                Fit::Tight => {
                    SmallIcon { icon: ICON_ADD, name: &name, width: size::BUTTON, colour: look(ui).accent }.ui(ui)
                }
            };
            if is_wanted {
                self.proposing = Some(value.id);
                ui.memory_mut(|it| it.request_focus(id));
            }
            return None;
        }
        let draft = drafts.at(value.id, Place::Proposal);
        let field = Field::line(draft, &name).hint(&name).id(id).width(360.0).ui(ui);
        if !field.lost_focus() {
            return None;
        }
        if ui.input(|it| it.key_pressed(Key::Escape)) {
            drafts.forget(value.id, Place::Proposal);
        }
        let edit = drafts.give(seen, value.id, Place::Proposal);
        if edit.is_some() && ui.input(|it| it.key_pressed(Key::Enter)) {
            field.request_focus();
        } else {
            self.proposing = None;
        }
        edit
    }
}

/// Small words with an icon that are on or off; says whether they were pressed.
fn mark_ui(ui: &mut Ui, name: &str, icon: MaterialIcon, is_on: bool) -> bool {
    let look = look(ui);
    let (kind, colour) = if is_on { (Type::SMALL_STRONG, look.accent) } else { (Type::SMALL, look.ink_second) };
    let words = ui.painter().layout_no_wrap(name.to_owned(), kind.font(), colour);
    let wanted = vec2(words.size().x + size::SMALL_ICON + space::TINY + 2.0 * space::MEDIUM, HEADING);
    let (rect, _) = ui.allocate_exact_size(wanted, Sense::hover());
    // Lower than a finger wants: it can be pressed a little above and below too.
    let reach = rect.expand2(vec2(0.0, (size::BUTTON - HEADING) / 2.0));
    let response = ui.interact(reach, ui.scope_id().with(name), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), is_on, name));
    if response.hovered() {
        ui.painter().rect_filled(rect, CORNER_PILL, look.accent_tint);
    }
    let mut left = rect.left() + space::MEDIUM;
    let font = egui::FontId::new(size::SMALL_ICON, icon.font_family());
    ui.painter().text(egui::pos2(left, rect.center().y), Align2::LEFT_CENTER, icon.codepoint, font, colour);
    left += size::SMALL_ICON + space::TINY;
    ui.painter().galley(egui::pos2(left, rect.center().y - words.size().y / 2.0), words, colour);
    focus_ring(ui, &response.clone().with_new_rect(rect), CORNER_PILL);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}
