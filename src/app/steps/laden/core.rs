//! The panel of the kern: the sentence itself, other proposals, what residents notice, and a question to talk about.

use egui::{Id, Key, Ui, vec2};
use egui_material_icons::icons::ICON_CLOSE;

use super::acts::one_line;
use super::tappable::Tappable;
use crate::app::action::Action;
use crate::app::look::{Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Field, label, panel, quiet_icon_button};
use crate::model::loading::MOST_PROPOSALS;
use crate::model::{ChosenValue, Edit, LoadingEdit};

/// Draws the panel; `draft` is a proposal that is being typed.
pub(super) fn core_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, draft: &mut String) -> Vec<Action> {
    let mut edits = Vec::new();
    panel(look(ui)).inner_margin(16).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::TINY;
        let name = seen.words.say("laden-core");
        heading_ui(ui, &name);
        let mut text = value.loading.core.clone();
        let hint = seen.words.say("laden-core-hint");
        if Field::sentence(&mut text, &name).kind(Type::KERN).hint(&hint).like_text().ui(ui).changed() {
            edits.push(LoadingEdit::Core { value: value.id, text: one_line(&text) });
        }
        edits.extend(proposals_ui(ui, seen, value, draft));
        ui.add_space(space::SMALL);
        ui.columns(2, |sides| {
            if let [left, right] = sides {
                edits.extend(residents_ui(left, seen, value));
                edits.extend(question_ui(right, seen, value));
            }
        });
    });
    edits.into_iter().map(|it| Action::Do(Edit::Loading(it))).collect()
}

fn proposals_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, draft: &mut String) -> Vec<LoadingEdit> {
    let mut edits = Vec::new();
    ui.horizontal_wrapped(|ui| {
        let proposals = &value.loading.core_proposals;
        if !proposals.is_empty() {
            ui.add_space(space::SMALL);
            label(ui, &seen.words.say("laden-proposals"), Type::SMALL, look(ui).ink_second);
        }
        for (index, proposal) in proposals.iter().enumerate() {
            edits.extend(proposal_ui(ui, seen, value, index, proposal));
        }
        if proposals.len() < MOST_PROPOSALS {
            edits.extend(new_proposal_ui(ui, seen, value, draft));
        }
    });
    edits
}

fn proposal_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, index: usize, text: &str) -> Option<LoadingEdit> {
    let choose = seen.words.say_with("laden-choose-core", &[("text", text.into())]);
    let gone = seen.words.say_with("laden-drop-proposal", &[("text", text.into())]);
    let room = ui.max_rect().width() - size::BUTTON - 2.0 * space::WIDE;
    let said = Tappable { text: &format!("‘{text}’"), name: &choose, kind: Type::BUTTON, colour: look(ui).accent };
    let is_chosen = said.ui(ui, room);
    let is_gone = quiet_icon_button(ui, ICON_CLOSE, &gone).clicked();
    match (is_chosen, is_gone) {
        (true, _) => Some(LoadingEdit::ChooseCore { value: value.id, index }),
        (_, true) => Some(LoadingEdit::Proposal { value: value.id, index, text: String::new() }),
        _ => None,
    }
}

fn new_proposal_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, draft: &mut String) -> Option<LoadingEdit> {
    let name = seen.words.say("laden-new-proposal");
    let id = Id::unique("new proposal");
    let field = Field::line(draft, &name).hint(&name).id(id).width(260.0).like_text().ui(ui);
    if !field.lost_focus() || draft.trim().is_empty() {
        return None;
    }
    if ui.input(|it| it.key_pressed(Key::Escape)) {
        draft.clear();
        return None;
    }
    if ui.input(|it| it.key_pressed(Key::Enter)) {
        field.request_focus();
    }
    let text = std::mem::take(draft).trim().to_owned();
    Some(LoadingEdit::AddProposal { value: value.id, text })
}

fn residents_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Option<LoadingEdit> {
    let name = seen.words.say("laden-residents");
    let mut text = value.loading.residents_notice.clone();
    let hint = seen.words.say("laden-residents-hint");
    line_ui(ui, &name, &hint, &mut text)
        .then(|| LoadingEdit::ResidentsNotice { value: value.id, text: one_line(&text) })
}

fn question_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Option<LoadingEdit> {
    let name = seen.words.say("laden-question");
    let mut text = value.loading.question.clone();
    // The hint is what the card asks while this is empty.
    let hint = seen.words.say("card-usual-question");
    line_ui(ui, &name, &hint, &mut text).then(|| LoadingEdit::Question { value: value.id, text: one_line(&text) })
}

/// A quiet line under its label; says whether it changed.
fn line_ui(ui: &mut Ui, name: &str, hint: &str, text: &mut String) -> bool {
    heading_ui(ui, name);
    Field::sentence(text, name).hint(hint).like_text().ui(ui).changed()
}

/// What stands above a field. The field itself has this name, so it is not said twice.
fn heading_ui(ui: &mut Ui, text: &str) {
    let set = ui.painter().layout_no_wrap(text.to_owned(), Type::SMALL.font(), look(ui).ink_second);
    let (_, rect) = ui.allocate_space(set.size() + vec2(space::SMALL, 0.0));
    ui.painter().galley(rect.min + vec2(space::SMALL, 0.0), set, look(ui).ink_second);
}
