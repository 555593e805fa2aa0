//! "Net niet": values that nearly were, kept with all their loading.

use egui::{Align, Layout, Ui};

use super::told;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{button, label, panel, paragraph, separator};
use crate::insight::Coverage;
use crate::model::{ChosenValue, Standing, ValueId};
use crate::words::{Argument, Counted};

/// Those that are set aside, each with a way back. Says which one was asked back.
pub(super) fn aside_ui(ui: &mut Ui, seen: &Seen<'_>) -> Option<ValueId> {
    let aside: Vec<&ChosenValue> = seen.project.values_standing(Standing::SetAside).collect();
    if aside.is_empty() {
        return None;
    }
    let mut asked_back = None;
    panel(look(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::SMALL;
        label(ui, &seen.words.say("kiezen-aside"), Type::CLUSTER_NAME, look(ui).ink);
        paragraph(ui, &seen.words.say("kiezen-aside-explained"), Type::SMALL, look(ui).ink_second);
        for value in aside {
            separator(ui);
            if row_ui(ui, seen, value) {
                asked_back = Some(value.id);
            }
        }
    });
    asked_back
}

/// One row; says whether its button was pressed.
fn row_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> bool {
    ui.horizontal(|ui| {
        let name = if value.name.trim().is_empty() { seen.words.say("without-name") } else { value.name.clone() };
        let named = seen.words.say_with("kiezen-return-named", &[("name", name.as_str().into())]);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let is_pressed = button(ui, &seen.words.say("kiezen-return")).accessible_name(named).clicked();
            ui.add_space(space::MEDIUM);
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                paragraph(ui, &name, Type::CARD, look(ui).ink);
                paragraph(ui, &kept(seen, value), Type::SMALL, look(ui).ink_second);
            });
            is_pressed
        })
        .inner
    })
    .inner
}

/// What is kept with it: "staat op 7 van 51 bladen, met een kern en 4 gedragingen".
fn kept(seen: &Seen<'_>, value: &ChosenValue) -> String {
    let coverage = Coverage::of_sources(seen.project, &value.sources);
    let stands: Argument = told::of_all_sheets(seen, "kiezen-stands-on-sheets", &coverage).into();
    let behaviours = value.loading.placements.len();
    let counted = Counted::Behaviours.argument(behaviours);
    let key = match (value.loading.core.trim().is_empty(), behaviours) {
        (true, 0) => "kiezen-kept",
        (false, 0) => "kiezen-kept-core",
        (true, _) => "kiezen-kept-behaviours",
        (false, _) => "kiezen-kept-both",
    };
    seen.words.say_with(key, &[("stands", stands), ("behaviours", counted)])
}
