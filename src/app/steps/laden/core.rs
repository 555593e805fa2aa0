//! The panel of the kern: the sentence itself, other proposals, and what stands under it.

use egui::{Align2, Id, Key, Margin, Sense, Ui, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_CLOSE};

use super::acts::one_line;
use super::beneath::beneath_ui;
use super::drafts::{Drafts, Place};
use super::tappable::{SmallIcon, Tappable};
use crate::app::look::{Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, Field, panel};
use crate::model::loading::MOST_PROPOSALS;
use crate::model::{ChosenValue, Edit, LoadingEdit, ValueId};

/// How wide an icon behind a proposal is, in points.
const ICON_WIDTH: f32 = 32.0;

/// The panel as it is looked at.
#[derive(Debug, Default)]
pub(super) struct Core {
    /// The value for which one types another proposal.
    proposing: Option<ValueId>,
}

impl Core {
    /// Draws the panel.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, drafts: &mut Drafts) -> Vec<Edit> {
        let mut edits = Vec::new();
        panel(look(ui)).inner_margin(Margin::symmetric(16, 8)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            let name = seen.words.say("laden-core");
            heading_ui(ui, &name);
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

    /// All on one line, where they fit.
    fn proposals_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, drafts: &mut Drafts) -> Vec<Edit> {
        let proposals = &value.loading.core_proposals;
        let fit = Fit::of(ui, seen, proposals);
        let mut edits = Vec::new();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            if fit == Fit::Roomy && !proposals.is_empty() {
                said_ui(ui, &seen.words.say("laden-proposals"));
            }
            for (index, proposal) in proposals.iter().enumerate() {
                edits.extend(proposal_ui(ui, seen, value, (index, proposal), fit).map(Edit::Loading));
                ui.add_space(space::MEDIUM);
            }
            if proposals.len() < MOST_PROPOSALS {
                edits.extend(self.new_proposal_ui(ui, seen, value, drafts, fit));
            }
        });
        edits
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

/// How much room there is for the proposals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    /// All of it stands on one line, with its label.
    Roomy,
    /// Smaller, and without the label.
    Tight,
}

impl Fit {
    fn of(ui: &Ui, seen: &Seen<'_>, proposals: &[String]) -> Self {
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

/// What stands above a field. The field itself has this name, so it is not said twice.
fn heading_ui(ui: &mut Ui, text: &str) {
    let set = ui.painter().layout_no_wrap(text.to_owned(), Type::SMALL.font(), look(ui).ink_second);
    let (_, rect) = ui.allocate_space(set.size() + vec2(space::SMALL, 0.0));
    ui.painter().galley(rect.min + vec2(space::SMALL, 0.0), set, look(ui).ink_second);
}
