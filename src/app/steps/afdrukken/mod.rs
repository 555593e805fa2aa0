//! The step Afdrukken: the sheets as they come out of the printer, and what can be chosen about them.

mod products;
mod sheets;
mod side_panel;
mod single;

use std::num::NonZeroU16;
use std::sync::Arc;

use egui::{Frame, Margin, Panel, ScrollArea, Ui};
use jiff::civil::Date;

use super::{Step, StepView};
use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{self, LongList};
use crate::print::order::document;
use crate::print::{CardSize, Document, Order, PrintProblem, Product};
use single::Single;

/// The most sets that can be asked for in one go.
pub const MOST_SETS: u16 = 200;

/// What was laid out, and from what.
#[derive(Debug)]
struct Laid {
    version: u64,
    order: Order,
    date: Date,
    document: Result<Arc<Document>, Arc<Vec<PrintProblem>>>,
}

/// How large pages are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Zoom {
    /// So that a whole sheet is seen.
    #[default]
    Fit,
    /// As large as on paper.
    Real,
}

/// The step Afdrukken as it is looked at.
#[derive(Debug)]
pub struct AfdrukkenView {
    order: Order,
    zoom: Zoom,
    shows_more: bool,
    shows_more_products: bool,
    single: Option<Single>,
    laid: Option<Laid>,
    /// Counts what was laid out, for lists that remember heights.
    times_laid: u64,
    contents: LongList,
    /// The page to bring into sight.
    reveal: Option<usize>,
    /// The page that was asked for last.
    page_shown: Option<usize>,
}

impl Default for AfdrukkenView {
    fn default() -> Self {
        Self {
            order: Order::of(Product::ValueCards),
            zoom: Zoom::default(),
            shows_more: false,
            shows_more_products: false,
            single: None,
            laid: None,
            times_laid: 0,
            contents: LongList::default(),
            reveal: None,
            page_shown: None,
        }
    }
}

impl AfdrukkenView {
    /// How large the cards are.
    pub fn size(&self) -> CardSize {
        self.order.cards.size
    }

    /// What is to be printed.
    pub fn order(&self) -> &Order {
        &self.order
    }

    /// The document as it is chosen now, or everything that is in the way.
    pub fn document(&mut self, seen: &Seen<'_>) -> Result<Arc<Document>, Arc<Vec<PrintProblem>>> {
        let date = seen.today();
        let is_same = |it: &Laid| it.version == seen.version && it.order == self.order && it.date == date;
        if let Some(laid) = self.laid.as_ref().filter(|it| is_same(it)) {
            return laid.document.clone();
        }
        let document = document(seen.project, &seen.words, date, &self.order).map(Arc::new).map_err(Arc::new);
        self.times_laid += 1;
        let order = self.order.clone();
        self.laid = Some(Laid { version: seen.version, order, date, document: document.clone() });
        document
    }

    fn laid_version(&self) -> u64 {
        self.times_laid
    }

    /// Another document, with what was set for it before where that still holds.
    fn choose(&mut self, product: Product) {
        if product == self.order.product {
            return;
        }
        let (cards, edition) = (self.order.cards, self.order.edition);
        self.order = Order { cards, edition, ..Order::of(product) };
        (self.single, self.page_shown, self.reveal) = (None, None, Some(0));
    }

    fn set_sets(&mut self, sets: u32) {
        let sets = u16::try_from(sets).ok().and_then(NonZeroU16::new);
        self.order.cards.sets = sets.unwrap_or(NonZeroU16::MIN);
    }
}

impl StepView for AfdrukkenView {
    fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let look = look(ui);
        let document = self.document(seen);
        let mut actions = Vec::new();
        let right = Frame::new().fill(look.surface).inner_margin(Margin::same(20));
        self.products_ui(ui, seen, document.as_deref().ok());
        Panel::right("print_how").exact_size(330.0).resizable(false).frame(right).show_separator_line(false).show(
            ui,
            |ui| {
                ScrollArea::vertical().auto_shrink(false).show(ui, |ui| self.side_panel_ui(ui, seen, &document));
            },
        );
        let ground = Frame::new().fill(look.trough);
        egui::CentralPanel::default().frame(ground).show(ui, |ui| match &document {
            Ok(document) => self.sheets_ui(ui, seen, document),
            Err(problems) => actions.extend(problems_ui(ui, seen, problems)),
        });
        if let (Some(single), Ok(document)) = (&mut self.single, &document)
            && single.ui(ui, seen, document).is_done
        {
            self.single = None;
        }
        actions
    }
}

/// What is in the way, where the sheets would be.
fn problems_ui(ui: &mut Ui, seen: &Seen<'_>, problems: &[PrintProblem]) -> Vec<Action> {
    let look = look(ui);
    let mut actions = Vec::new();
    let is_nothing_chosen = problems.iter().any(|it| it.card().is_none());
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() / 4.0).max(space::GROUP));
        ui.set_max_width(560.0);
        widgets::panel(look).show(ui, |ui| {
            ui.set_width(520.0);
            let heading = if is_nothing_chosen { "print-nothing-chosen" } else { "print-in-the-way" };
            widgets::label(ui, &seen.words.say(heading), Type::TITLE, look.ink);
            ui.add_space(space::SMALL);
            for problem in problems {
                widgets::paragraph(ui, &seen.words.tell(problem), Type::BODY, look.ink);
                ui.add_space(space::TINY);
            }
            ui.add_space(space::MEDIUM);
            let (key, step) =
                if is_nothing_chosen { ("print-to-choosing", Step::Kiezen) } else { ("print-to-loading", Step::Laden) };
            if widgets::button(ui, &seen.words.say(key)).clicked() {
                actions.push(Action::GoTo(step));
            }
        });
    });
    actions
}
