//! What was not taken: for each cluster a line to say why, which may stay empty.

use egui::{Ui, vec2};

use super::told::{self, named};
use crate::app::action::Action;
use crate::app::look::{Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Field, LongList, LongListPlan, card_galley, label, paint_letter_square, paragraph};
use crate::insight::ClusterLay;
use crate::model::{CardKey, ChoiceEdit, Edit, Standing};
use crate::words::hyphenation::breaks;

/// The list as it is looked at.
#[derive(Debug, Default)]
pub(super) struct NotTakenList {
    list: LongList,
}

impl NotTakenList {
    /// Draws it in a panel.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        label(ui, &seen.words.say("decision-not-taken"), Type::CLUSTER_NAME, look(ui).ink);
        let rows: Vec<(&ClusterLay, bool)> = seen.lay.clusters.iter().filter_map(|it| row(seen, it)).collect();
        let key = if rows.is_empty() { "decision-all-taken" } else { "decision-not-taken-explained" };
        paragraph(ui, &seen.words.say(key), Type::BODY, look(ui).ink_second);
        let mut actions = Vec::new();
        let plan = LongListPlan { count: rows.len(), gap: space::MEDIUM, usual_height: 88.0, version: seen.version };
        let key = |place: usize| rows.get(place).map(|it| it.0.id);
        self.list.ui(ui, plan, key, |ui, place| {
            if let Some((cluster, is_taken)) = rows.get(place) {
                actions.extend(row_ui(ui, seen, cluster, *is_taken));
            }
        });
        actions
    }
}

/// A cluster that is not behind any chosen value; one that is, only where a reason was written before.
fn row<'a>(seen: &Seen<'_>, cluster: &'a ClusterLay) -> Option<(&'a ClusterLay, bool)> {
    let mut chosen = seen.project.values_standing(Standing::Chosen);
    let is_taken = chosen
        .any(|it| it.sources.clusters.contains(&cluster.id) || it.sources.cards.contains(&CardKey::Result(cluster.id)));
    let has_reason = seen.project.decision.not_taken.contains_key(&cluster.id);
    (!is_taken || has_reason).then_some((cluster, is_taken))
}

fn row_ui(ui: &mut Ui, seen: &Seen<'_>, cluster: &ClusterLay, is_taken: bool) -> Option<Action> {
    let look = look(ui);
    ui.spacing_mut().item_spacing.y = space::TINY;
    let name = named(seen, &cluster.title);
    let stands = told::of_all_sheets(seen, "kiezen-on-sheets", &cluster.coverage);
    let stands = ui.painter().layout_no_wrap(stands, Type::COUNT.font(), look.ink_second);
    let room = ui.available_width() - size::CHIP - 2.0 * space::MEDIUM - stands.size().x;
    let set = card_galley(ui.painter(), &name, room, Type::CARD.font(), &breaks);
    let (rect, _) =
        ui.allocate_exact_size(vec2(ui.available_width(), set.size().y.max(size::CHIP)), egui::Sense::hover());
    let square = egui::Align2::LEFT_CENTER.align_size_within_rect(egui::Vec2::splat(size::CHIP), rect);
    let letter = cluster.letter.map_or_else(|| "·".to_owned(), |it| it.to_string());
    paint_letter_square(ui.painter(), look, square, &letter, look.mark);
    let left = egui::pos2(square.right() + space::MEDIUM, rect.center().y - set.size().y / 2.0);
    ui.painter().galley(left, set, look.ink);
    let right = egui::pos2(rect.right() - stands.size().x, rect.center().y - stands.size().y / 2.0);
    ui.painter().galley(right, stands, look.ink_second);
    if is_taken {
        paragraph(ui, &seen.words.say("decision-taken-now"), Type::SMALL, look.ink_second);
    }
    let mut text = seen.project.decision.not_taken.get(&cluster.id).cloned().unwrap_or_default();
    let field = seen.words.say_with("decision-why-not", &[("name", name.into())]);
    let hint = seen.words.say("decision-why-not-hint");
    let changed = Field::sentence(&mut text, &field).hint(&hint).ui(ui).changed();
    let edit = ChoiceEdit::NotTaken { cluster: cluster.id, text: super::acts::one_line(&text) };
    changed.then_some(Action::Do(Edit::Choice(edit)))
}
