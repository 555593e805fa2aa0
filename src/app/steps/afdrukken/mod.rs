//! The step Afdrukken: the sheets as they come out of the printer, and what can be chosen about them.

mod all_text;
mod in_the_way;
mod packages;
mod printers;
mod products;
mod sheets;
mod side_panel;
mod single;

use std::num::NonZeroU16;
use std::sync::Arc;

use egui::{Frame, Margin, Panel, ScrollArea, Ui};
use jiff::civil::Date;

use super::StepView;
use crate::app::action::Action;
use crate::app::look::look;
use crate::app::seen::Seen;
use crate::app::widgets::LongList;
use crate::print::order::document;
use crate::print::{CardSize, Document, Order, PrintProblem, Product};
use crate::store::settings::Printer;
use packages::Packages;
use printers::PrinterDraft;
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
    /// What this computer remembers of printers.
    printers: Vec<Printer>,
    printer_draft: PrinterDraft,
    packages: Packages,
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
            printers: Vec::new(),
            printer_draft: PrinterDraft::default(),
            packages: Packages::default(),
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
        if product == self.order.product && !self.packages.is_chosen {
            return;
        }
        self.packages.is_chosen = false;
        let Order { cards, edition, cut, .. } = self.order;
        self.order = Order { cards, cut, edition, ..Order::of(product) };
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
        actions.extend(self.products_ui(ui, seen, document.as_deref().ok()));
        Panel::right("print_how").exact_size(350.0).resizable(false).frame(right).show_separator_line(false).show(
            ui,
            |ui| {
                let scroll = ScrollArea::vertical().auto_shrink(false);
                actions.extend(scroll.show(ui, |ui| self.side_panel_ui(ui, seen, &document)).inner);
            },
        );
        let ground = Frame::new().fill(look.trough);
        egui::CentralPanel::default().frame(ground).show(ui, |ui| match &document {
            Ok(document) => self.sheets_ui(ui, seen, document),
            Err(problems) => actions.extend(in_the_way::in_the_way_ui(ui, seen, problems)),
        });
        if let (Some(single), Ok(document)) = (&mut self.single, &document)
            && single.ui(ui, seen, document).is_done
        {
            self.single = None;
        }
        actions
    }
}
