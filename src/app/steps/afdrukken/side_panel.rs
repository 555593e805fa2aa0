//! The settings of the cards, and what comes of them.

use std::sync::Arc;

use egui::{Align, Layout, Ui};

use super::all_text::all_text_ui;
use super::{AfdrukkenView, MOST_SETS};
use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{self, StepperNames};
use crate::print::{CardSize, Document, PrintProblem, Shown};

impl AfdrukkenView {
    pub(super) fn side_panel_ui(
        &mut self,
        ui: &mut Ui,
        seen: &Seen<'_>,
        document: &Result<Arc<Document>, Arc<Vec<PrintProblem>>>,
    ) -> Vec<Action> {
        let look = look(ui);
        let words = &seen.words;
        widgets::label(ui, &words.say("print-value-cards"), Type::CLUSTER_NAME, look.ink);
        ui.add_space(space::MEDIUM);
        row_ui(ui, &words.say("print-size"), |ui| {
            let options = [(CardSize::A6, "A6"), (CardSize::A5, "A5"), (CardSize::A4, "A4")];
            if let Some(size) = widgets::segmented(ui, self.settings.size, &options) {
                self.set_size(size);
            }
        });
        let name = words.say("print-sets");
        row_ui(ui, &name, |ui| {
            let (less, more) = (words.say("print-sets-fewer"), words.say("print-sets-more"));
            let names = StepperNames { number: &name, less: &less, more: &more };
            let sets = u32::from(self.settings.sets.get());
            if let Some(sets) = widgets::stepper(ui, sets, 1..=u32::from(MOST_SETS), names) {
                self.set_sets(sets);
            }
        });
        if widgets::quiet_button(ui, &words.say("print-more-settings")).clicked() {
            self.shows_more = !self.shows_more;
        }
        let mut actions = Vec::new();
        if self.shows_more {
            self.more_ui(ui, seen);
            actions.extend(all_text_ui(ui, seen));
        }
        ui.add_space(space::LARGE);
        if let Ok(document) = document {
            facts_ui(ui, seen, document, self.settings.size);
            widgets::paragraph(ui, &words.say("print-tap-card"), Type::SMALL, look.ink_second);
        }
        actions
    }

    fn more_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let switch = |ui: &mut Ui, shown: &mut Shown, key: &str| {
            let mut is_on = *shown == Shown::Yes;
            if widgets::switch(ui, &mut is_on, &seen.words.say(key)).changed() {
                *shown = if is_on { Shown::Yes } else { Shown::No };
            }
            ui.add_space(space::SMALL);
        };
        switch(ui, &mut self.settings.counts, "print-with-counts");
        switch(ui, &mut self.settings.number, "print-with-number");
    }
}

/// Whether all fits, and the paper that it takes.
fn facts_ui(ui: &mut Ui, seen: &Seen<'_>, document: &Document, size: CardSize) {
    let look = look(ui);
    let fact = |ui: &mut Ui, heading: &str, text: &str| {
        widgets::label(ui, heading, Type::BUTTON, look.ink);
        widgets::paragraph(ui, text, Type::SMALL, look.ink_second);
        ui.add_space(space::MEDIUM);
    };
    let words = &seen.words;
    let points = decimal(document.smallest_type_pt);
    let fits = words.say_with("print-smallest-type", &[("points", points.into())]);
    fact(ui, &words.say("print-all-fits"), &fits);
    let paper = match size {
        CardSize::A6 => "print-paper-a6",
        CardSize::A5 => "print-paper-a5",
        CardSize::A4 => "print-paper-a4",
    };
    fact(ui, &words.say("print-paper"), &words.say_with(paper, &[("n", document.sheets.into())]));
}

/// A number of points as it is written here: 10,5.
fn decimal(points: f32) -> String {
    let text = format!("{points:.1}");
    text.strip_suffix(".0").map_or_else(|| text.replace('.', ","), str::to_owned)
}

/// A setting: its name at the left, its control at the right, a hairline under it.
fn row_ui(ui: &mut Ui, name: &str, control: impl FnOnce(&mut Ui)) {
    let look = look(ui);
    ui.horizontal(|ui| {
        ui.set_min_height(52.0);
        widgets::label(ui, name, Type::BODY, look.ink);
        ui.with_layout(Layout::right_to_left(Align::Center), control);
    });
    widgets::separator(ui);
}
