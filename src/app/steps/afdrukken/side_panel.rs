//! The settings of the cards, and what comes of them.

use std::sync::Arc;

use egui::{Align, Layout, Ui};

use super::{AfdrukkenView, MOST_SETS, Zoom};
use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{self, StepperNames};
use crate::print::{CardSize, Document, Edition, PaperSize, PrintProblem, Product, Shown, Sides, Stock};

impl AfdrukkenView {
    pub(super) fn side_panel_ui(
        &mut self,
        ui: &mut Ui,
        seen: &Seen<'_>,
        document: &Result<Arc<Document>, Arc<Vec<PrintProblem>>>,
    ) -> Vec<Action> {
        if self.packages.is_chosen {
            return self.packages_ui(ui, seen);
        }
        let look = look(ui);
        let words = &seen.words;
        let product = self.order.product;
        let has_cards = product.papers().is_empty();
        widgets::label(ui, &words.say(product.key()), Type::CLUSTER_NAME, look.ink);
        ui.add_space(space::MEDIUM);
        if has_cards {
            row_ui(ui, &words.say("print-size"), |ui| {
                let options = CardSize::ALL.map(|it| (it, it.name()));
                if let Some(size) = widgets::segmented(ui, self.order.cards.size, &options) {
                    self.order.cards.size = size;
                }
            });
        } else if product.papers().len() > 1 {
            row_ui(ui, &words.say("print-size"), |ui| {
                let options: Vec<_> = product.papers().iter().map(|it| (*it, it.name())).collect();
                let now = self.order.paper().unwrap_or(PaperSize::A4);
                if let Some(paper) = widgets::segmented(ui, now, &options) {
                    self.order.paper = Some(paper);
                }
            });
        }
        if product.per().len() > 1 {
            row_ui(ui, &words.say("print-per"), |ui| {
                let names: Vec<_> = product.per().iter().map(|it| (*it, words.say(it.key()))).collect();
                let options: Vec<_> = names.iter().map(|(per, name)| (*per, name.as_str())).collect();
                if let Some(per) = widgets::segmented(ui, self.order.per(), &options) {
                    self.order.per = Some(per);
                }
            });
        }
        if has_cards && self.order.edition == Edition::Print {
            self.sets_ui(ui, seen);
        }
        widgets::label(ui, &words.say("print-edition"), Type::BODY, look.ink);
        let names = [(Edition::Print, words.say("print-to-print")), (Edition::Reading, words.say("print-to-read"))];
        let options: Vec<_> = names.iter().map(|(edition, name)| (*edition, name.as_str())).collect();
        if let Some(edition) = widgets::segmented(ui, self.order.edition, &options) {
            self.order.edition = edition;
        }
        ui.add_space(space::SMALL);
        widgets::separator(ui);
        let has_more = has_cards || product.can_be_cut() && self.order.edition == Edition::Print;
        if has_more && widgets::quiet_button(ui, &words.say("print-more-settings")).clicked() {
            self.shows_more = !self.shows_more;
        }
        if has_more && self.shows_more {
            if has_cards { self.more_ui(ui, seen) } else { self.cut_ui(ui, seen) }
        }
        ui.add_space(space::LARGE);
        let zooms = [(Zoom::Fit, words.say("print-zoom-fit")), (Zoom::Real, words.say("print-zoom-real"))];
        let options: Vec<_> = zooms.iter().map(|(zoom, name)| (*zoom, name.as_str())).collect();
        row_ui(ui, &words.say("print-zoom"), |ui| {
            if let Some(zoom) = widgets::segmented(ui, self.zoom, &options) {
                self.zoom = zoom;
            }
        });
        ui.add_space(space::LARGE);
        if let Ok(document) = document {
            self.facts_ui(ui, seen, document);
        }
        if product == Product::ShiftTest { self.printer_form_ui(ui, seen) } else { Vec::new() }
    }

    fn sets_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let words = &seen.words;
        let name = words.say("print-sets");
        row_ui(ui, &name, |ui| {
            let (less, more) = (words.say("print-sets-fewer"), words.say("print-sets-more"));
            let names = StepperNames { number: &name, less: &less, more: &more };
            let sets = u32::from(self.order.cards.sets.get());
            if let Some(sets) = widgets::stepper(ui, sets, 1..=u32::from(MOST_SETS), names) {
                self.set_sets(sets);
            }
        });
    }

    fn more_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let switch = |ui: &mut Ui, shown: &mut Shown, key: &str| {
            let mut is_on = *shown == Shown::Yes;
            if widgets::switch(ui, &mut is_on, &seen.words.say(key)).changed() {
                *shown = if is_on { Shown::Yes } else { Shown::No };
            }
            ui.add_space(space::SMALL);
        };
        if self.order.product == Product::ValueCards {
            switch(ui, &mut self.order.cards.counts, "print-with-counts");
            switch(ui, &mut self.order.cards.number, "print-with-number");
            switch(ui, &mut self.order.cards.origin, "print-with-origin");
        }
        if self.order.edition == Edition::Reading {
            return;
        }
        switch(ui, &mut self.order.cards.marks, "print-with-marks");
        let look = look(ui);
        let words = &seen.words;
        if matches!(self.order.cards.size, CardSize::A6 | CardSize::Card99x140) {
            row_ui(ui, &words.say("print-stock"), |ui| {
                let options = [(Stock::A4, "A4"), (Stock::A3, "A3")];
                if let Some(stock) = widgets::segmented(ui, self.order.cards.stock, &options) {
                    self.order.cards.stock = stock;
                }
            });
        }
        ui.add_space(space::SMALL);
        widgets::label(ui, &words.say("print-sides"), Type::BODY, look.ink);
        for sides in [Sides::Long, Sides::Short, Sides::Single, Sides::Fold] {
            let name = words.say(sides_key(sides));
            let is_chosen = self.order.cards.sides == sides;
            if ui.add(widgets::ActionButton::quiet(&name).chosen(is_chosen)).clicked() {
                self.order.cards.sides = sides;
            }
        }
        self.printer_choice_ui(ui, seen);
    }

    /// For a print shop.
    fn cut_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let mut is_cut = self.order.cut == Shown::Yes;
        if widgets::switch(ui, &mut is_cut, &seen.words.say("print-with-bleed")).changed() {
            self.order.cut = if is_cut { Shown::Yes } else { Shown::No };
        }
        widgets::paragraph(ui, &seen.words.say("print-with-bleed-why"), Type::SMALL, look(ui).ink_second);
    }

    /// Whether all fits, and the paper that it takes.
    fn facts_ui(&self, ui: &mut Ui, seen: &Seen<'_>, document: &Document) {
        let look = look(ui);
        let fact = |ui: &mut Ui, heading: &str, text: &str| {
            widgets::label(ui, heading, Type::BUTTON, look.ink);
            widgets::paragraph(ui, text, Type::SMALL, look.ink_second);
            ui.add_space(space::MEDIUM);
        };
        let words = &seen.words;
        let points = words.decimal(document.smallest_type_pt);
        let fits = words.say_with("print-smallest-type", &[("points", points.into())]);
        fact(ui, &words.say("print-all-fits"), &fits);
        if document.edition == Edition::Reading {
            let pages = words.say_with("print-pages-to-read", &[("n", document.pages.len().into())]);
            fact(ui, &words.say("print-file"), &pages);
            return;
        }
        let sheets = ("n", document.sheets.into());
        let paper = match self.order.paper() {
            Some(paper) => words.say_with("print-paper-of", &[sheets, ("paper", paper.name().into())]),
            None => {
                let cards = &self.order.cards;
                let is_small = matches!(cards.size, CardSize::A6 | CardSize::Card99x140);
                let paper = cards.imposing().paper_name();
                let sides = words.say(sides_key(cards.sides));
                let after = words.say(if is_small { "print-paper-weight" } else { "print-paper-cut" });
                let arguments = [sheets, ("paper", paper.into()), ("sides", sides.into()), ("after", after.into())];
                words.say_with("print-paper-of-cards", &arguments)
            }
        };
        fact(ui, &words.say("print-paper"), &paper);
        if self.order.paper().is_none() {
            widgets::paragraph(ui, &words.say("print-tap-card"), Type::SMALL, look.ink_second);
        }
    }
}

/// The key of how sheets are turned.
fn sides_key(sides: Sides) -> &'static str {
    match sides {
        Sides::Long => "print-sides-long",
        Sides::Short => "print-sides-short",
        Sides::Single => "print-sides-single",
        Sides::Fold => "print-sides-fold",
    }
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
