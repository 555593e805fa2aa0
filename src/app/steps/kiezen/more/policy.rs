//! Values that policy documents name, hidden until the group asks for them, then held beside ours.

use egui::{Ui, vec2};
use egui_material_icons::icons::{ICON_VISIBILITY, ICON_VISIBILITY_OFF};

use super::nothing_yet_ui;
use crate::app::action::Action;
use crate::app::look::{Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, Chip, ChipKind, card_galley, label, panel, paragraph, separator};
use crate::insight::considered::{Likeness, PolicyBeside, policy_beside};
use crate::model::{ContextEdit, Edit, GivenId, GivenKind, ValueId};
use crate::words::hyphenation::breaks;

/// The least width of a column, in points; narrower, they stand under each other.
const LEAST_COLUMN: f32 = 360.0;

/// What was found, kept for a version of the project.
#[derive(Debug, Default)]
pub(super) struct Policy {
    found: Option<(u64, PolicyBeside)>,
    /// Whether it comes in sight when it is drawn next: what was revealed is what one wants to see.
    comes_in_sight: bool,
}

impl Policy {
    /// Draws how many there are, or the values themselves beside ours.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Option<Action> {
        let say = |key: &str| seen.words.say(key);
        let count = seen.project.givens(GivenKind::Policy).filter(|it| !it.text.trim().is_empty()).count();
        if count == 0 {
            let (title, sentence) = (say("policy-title"), say("policy-none"));
            return nothing_yet_ui(ui, (&title, &sentence, &say("policy-settings")));
        }
        let is_revealed = seen.project.is_policy_revealed;
        let mut action = None;
        let shown = panel(look(ui)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            label(ui, &say("policy-title"), Type::CLUSTER_NAME, look(ui).ink);
            let (key, act, icon) = if is_revealed {
                ("policy-found", "policy-hide", ICON_VISIBILITY_OFF)
            } else {
                ("policy-hidden", "policy-reveal", ICON_VISIBILITY)
            };
            let sentence = seen.words.say_with(key, &[("n", count.into())]);
            paragraph(ui, &sentence, Type::BEHAVIOUR, look(ui).ink_second);
            if is_revealed {
                self.beside_ui(ui, seen);
            }
            let act = say(act);
            let shown = if is_revealed { ActionButton::quiet(&act) } else { ActionButton::outlined(&act) };
            if ui.add(shown.icon(icon)).clicked() {
                action = Some(Action::Do(Edit::Context(ContextEdit::Reveal(!is_revealed))));
            }
        });
        if std::mem::take(&mut self.comes_in_sight) {
            ui.scroll_to_rect(shown.response.rect, Some(egui::Align::TOP));
        }
        self.comes_in_sight = action.is_some() && !is_revealed;
        action
    }

    fn beside_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let kept = self.found.take().filter(|it| it.0 == seen.version);
        let (_, beside) = self.found.insert(kept.unwrap_or_else(|| (seen.version, policy_beside(seen.project))));
        if !beside.together.is_empty() {
            let (policy, ours) = (seen.words.say("policy-of-policy"), seen.words.say("policy-of-ours"));
            two_columns(ui, |ui| heading_ui(ui, &policy), |ui| heading_ui(ui, &ours));
            separator(ui);
            for (policy, ours) in &beside.together {
                together_ui(ui, seen, *policy, ours);
                separator(ui);
            }
        }
        ui.add_space(space::SMALL);
        let policy = |ui: &mut Ui| {
            heading_ui(ui, &seen.words.say("policy-only-policy"));
            for policy in &beside.only_policy {
                policy_ui(ui, seen, *policy);
            }
        };
        let ours = |ui: &mut Ui| {
            heading_ui(ui, &seen.words.say("policy-only-ours"));
            for value in &beside.only_ours {
                ours_ui(ui, seen, *value);
            }
        };
        match (beside.only_policy.is_empty(), beside.only_ours.is_empty()) {
            (false, false) => two_columns(ui, policy, ours),
            (false, true) => policy(ui),
            (true, false) => ours(ui),
            (true, true) => {}
        }
    }
}

fn heading_ui(ui: &mut Ui, text: &str) {
    label(ui, text, Type::SMALL_STRONG, look(ui).ink_second);
}

/// One from policy at the left, ours that are like it at the right, each with why.
fn together_ui(ui: &mut Ui, seen: &Seen<'_>, policy: GivenId, ours: &[(ValueId, Likeness)]) {
    two_columns(
        ui,
        |ui| policy_ui(ui, seen, policy),
        |ui| {
            for (value, likeness) in ours {
                let why = match likeness {
                    Likeness::Same => seen.words.say("policy-same"),
                    Likeness::Alike(reason) => seen.words.tell(reason),
                };
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = space::MEDIUM;
                    ui.spacing_mut().interact_size.y = size::CHIP;
                    ours_ui(ui, seen, *value);
                    ui.add(Chip::new(ChipKind::Plain, &why));
                });
            }
        },
    );
}

/// Beside each other, or under each other where that is too narrow.
fn two_columns(ui: &mut Ui, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    let width = (ui.available_width() - space::GROUP) / 2.0;
    if width < LEAST_COLUMN {
        left(ui);
        right(ui);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::GROUP;
        let column = |ui: &mut Ui, content: &mut dyn FnMut(&mut Ui)| {
            ui.allocate_ui(vec2(width, 0.0), |ui| {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = space::TINY;
                    content(ui);
                });
            });
        };
        let (mut left, mut right) = (Some(left), Some(right));
        column(ui, &mut |ui| left.take().into_iter().for_each(|it| it(ui)));
        column(ui, &mut |ui| right.take().into_iter().for_each(|it| it(ui)));
    });
}

/// A value of a policy document, with where it was found.
fn policy_ui(ui: &mut Ui, seen: &Seen<'_>, policy: GivenId) {
    let Some(given) = seen.project.givens.get(policy) else { return };
    name_ui(ui, &seen.words.given_title(seen.project, policy));
    if !given.source.trim().is_empty() {
        let source = seen.words.say_with("policy-source", &[("source", given.source.trim().into())]);
        paragraph(ui, &source, Type::SMALL, look(ui).ink_second);
    }
}

fn ours_ui(ui: &mut Ui, seen: &Seen<'_>, value: ValueId) {
    let Some(value) = seen.project.values.get(value) else { return };
    name_ui(ui, &seen.words.value_title(value));
}

fn name_ui(ui: &mut Ui, name: &str) {
    let galley = card_galley(ui.painter(), name, ui.available_width(), Type::CARD.font(), &breaks);
    let (rect, response) = ui.allocate_exact_size(galley.size(), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, name));
    ui.painter().galley(rect.min, galley, look(ui).ink);
}
