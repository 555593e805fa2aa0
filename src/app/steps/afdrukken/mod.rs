//! The step Afdrukken: the sheets as they come out of the printer, and what can be chosen about them.

mod all_text;
mod sheets;
mod side_panel;
mod single;

use std::num::NonZeroU16;
use std::sync::Arc;

use egui::{Frame, Margin, Panel, Ui};
use jiff::civil::Date;

use super::{Step, StepView};
use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets;
use crate::print::documents::wording::value_card_content;
use crate::print::{CardSettings, CardSize, Document, PrintProblem, value_cards};
use single::Single;

/// The most sets that can be asked for in one go.
pub const MOST_SETS: u16 = 200;

/// What was laid out, and from what.
#[derive(Debug)]
struct Laid {
    version: u64,
    settings: CardSettings,
    date: Date,
    document: Result<Arc<Document>, Arc<Vec<PrintProblem>>>,
}

/// The step Afdrukken as it is looked at.
#[derive(Debug, Default)]
pub struct AfdrukkenView {
    settings: CardSettings,
    shows_more: bool,
    single: Option<Single>,
    laid: Option<Laid>,
}

impl AfdrukkenView {
    /// How large the cards are, for the name of the file.
    pub fn size(&self) -> CardSize {
        self.settings.size
    }

    /// The document as it is chosen now, or everything that is in the way.
    pub fn document(&mut self, seen: &Seen<'_>) -> Result<Arc<Document>, Arc<Vec<PrintProblem>>> {
        let date = seen.today();
        let is_same = |it: &Laid| it.version == seen.version && it.settings == self.settings && it.date == date;
        if let Some(laid) = self.laid.as_ref().filter(|it| is_same(it)) {
            return laid.document.clone();
        }
        let (content, card_words) = value_card_content(seen.project, &seen.words, date);
        let document = value_cards(&content, &card_words, &self.settings).map(Arc::new).map_err(Arc::new);
        self.laid = Some(Laid { version: seen.version, settings: self.settings, date, document: document.clone() });
        document
    }

    fn set_size(&mut self, size: CardSize) {
        self.settings.size = size;
    }

    fn set_sets(&mut self, sets: u32) {
        let sets = u16::try_from(sets).ok().and_then(NonZeroU16::new);
        self.settings.sets = sets.unwrap_or(NonZeroU16::MIN);
    }
}

impl StepView for AfdrukkenView {
    fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let look = look(ui);
        let document = self.document(seen);
        let mut actions = Vec::new();
        let right = Frame::new().fill(look.surface).inner_margin(Margin::same(20));
        Panel::right("print_how").exact_size(340.0).resizable(false).frame(right).show_separator_line(false).show(
            ui,
            |ui| {
                actions.extend(self.side_panel_ui(ui, seen, &document));
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
    let is_nothing_chosen = problems.contains(&PrintProblem::NoCards);
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
