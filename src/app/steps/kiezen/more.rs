//! What is rarely needed: existing values and competences beside ours, values from policy.

mod policy;
mod relations;

use egui::{ScrollArea, Ui, UiBuilder, vec2};
use egui_material_icons::icons::ICON_TUNE;

use self::policy::Policy;
use self::relations::Relations;
use super::parts::Part;
use super::questions::nothing_chosen_ui;
use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::settings_panel::context;
use crate::app::widgets::{ActionButton, label, panel, paragraph};
use crate::model::Standing;

/// What is rarely needed, as it is looked at.
#[derive(Debug, Default)]
pub(super) struct More {
    relations: Relations,
    policy: Policy,
}

impl More {
    pub(super) fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, part: &mut Part) -> Vec<Action> {
        if seen.project.values_standing(Standing::Chosen).next().is_none() {
            nothing_chosen_ui(ui, seen, part);
            return Vec::new();
        }
        let whole = ui.available_rect_before_wrap().shrink2(vec2(space::BETWEEN, 0.0));
        let whole = whole.with_min_y(whole.top() + space::SMALL);
        let mut actions = Vec::new();
        ui.scope_builder(UiBuilder::new().id_salt("more").max_rect(whole), |ui| {
            let scroll = ScrollArea::vertical().auto_shrink(false);
            let scroll = if self.relations.comes_in_sight() { scroll.vertical_scroll_offset(0.0) } else { scroll };
            scroll.show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::MEDIUM;
                actions.extend(self.relations.ui(ui, seen));
                actions.extend(self.policy.ui(ui, seen));
            });
        });
        actions
    }
}

/// A part for which nothing was written down yet: what it would be, and the way to where it is written.
fn nothing_yet_ui(ui: &mut Ui, (title, sentence, act): (&str, &str, &str)) -> Option<Action> {
    let mut action = None;
    panel(look(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::SMALL;
        label(ui, title, Type::CLUSTER_NAME, look(ui).ink);
        paragraph(ui, sentence, Type::BODY, look(ui).ink_second);
        if ui.add(ActionButton::outlined(act).icon(ICON_TUNE)).clicked() {
            context::open_next(ui.ctx());
            action = Some(Action::ToggleSettings);
        }
    });
    action
}
