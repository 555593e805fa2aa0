//! What all documents of blocks share: the project, the words of its paper, and the small sentences that come back.

use jiff::civil::Date;

use super::from_project::wordings;
use crate::insight::{Coverage, Insight};
use crate::model::{BehaviourId, ChosenValue, Column, Project, Standing};
use crate::print::blocks::{Block, Length, Sheet, SheetFormat, SheetSet, Style};
use crate::print::documents::flow::Mark;
use crate::print::paper::PaperSize;
use crate::print::product::Product;
use crate::print::style::HouseStyle;
use crate::words::worked_out::towards_key;
use crate::words::{Argument, Counted, Words};

/// Between two things in one line: the point stays with what is before it.
pub const BETWEEN: &str = "\u{A0}· ";

/// What a document is made from.
#[derive(Clone, Copy)]
pub struct Writer<'a> {
    /// The project.
    pub project: &'a Project,
    /// What is known of it.
    pub insight: &'a Insight,
    /// The words of its paper.
    pub words: &'a Words,
    /// The day on the paper.
    pub date: Date,
}

impl<'a> Writer<'a> {
    /// A sentence.
    pub fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    /// A sentence with something in it.
    pub fn say_with(&self, key: &str, arguments: &[(&'static str, Argument)]) -> String {
        self.words.say_with(key, arguments)
    }

    /// The chosen values, in order.
    pub fn chosen(&self) -> impl Iterator<Item = &'a ChosenValue> + use<'a> {
        self.project.values_standing(Standing::Chosen)
    }

    /// The name of a value, also where it has none.
    pub fn name(&self, value: &ChosenValue) -> String {
        self.words.value_title(value)
    }

    /// "staat op 14 van 51 bladen"; empty where there is no sheet.
    pub fn counts(&self, value: &ChosenValue) -> String {
        if self.insight.sheet_count == 0 {
            return String::new();
        }
        let sheets = Coverage::of_sources(self.project, &value.sources).sheets;
        let total = Counted::Sheets.argument(self.insight.sheet_count);
        self.say_with("card-counts", &[("sheets", sheets.into()), ("total", total)])
    }

    /// What we do, or do not, above the line "on the card".
    pub fn on_card(&self, value: &ChosenValue, column: Column) -> Vec<String> {
        wordings(self.project, value, column).into_iter().filter(|it| !it.trim().is_empty()).collect()
    }

    /// A behaviour, and towards whom it is shown where that was said.
    pub fn behaviour(&self, id: BehaviourId) -> Option<String> {
        let behaviour = self.project.behaviours.get(id).filter(|it| !it.wording.trim().is_empty())?;
        let towards: Vec<String> = behaviour.towards.iter().map(|it| self.say(towards_key(*it))).collect();
        if towards.is_empty() {
            return Some(behaviour.wording.clone());
        }
        let arguments = [("behaviour", behaviour.wording.as_str().into()), ("towards", towards.join(", ").into())];
        Some(self.say_with("sheet-towards", &arguments))
    }

    /// The foot of a sheet: whose it is, what it is, the day.
    pub fn foot(&self, product: Product) -> String {
        let organisation = self.project.setup.organisation.trim().to_owned();
        let all = [organisation, self.say(product.key()), self.words.date(self.date).replace(' ', "\u{A0}")];
        all.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(BETWEEN)
    }

    /// The sheets as a set.
    pub fn set(&self, product: Product, format: SheetFormat, sheets: Vec<Sheet>) -> SheetSet {
        let setup = &self.project.setup;
        SheetSet {
            title: format!("{}: {}", setup.title, self.say(product.key())),
            organisation: setup.organisation.clone(),
            language: self.words.language,
            date: self.date,
            house: HouseStyle::of(self.project),
            format,
            sheets,
        }
    }
}

/// The usual format of a sheet of this size: what is read is at least 11 pt.
pub fn format(paper: PaperSize, length: Length) -> SheetFormat {
    let (side_mm, largest_pt, write_mm) = match paper {
        PaperSize::A4 => (17.0, 13.0, 8.5),
        PaperSize::A3 | PaperSize::A3Landscape => (20.0, 16.0, 10.5),
        PaperSize::A2 => (28.0, 22.0, 14.0),
    };
    SheetFormat {
        paper_mm: paper.size_mm(),
        side_mm,
        body_pt: (largest_pt, 11.0),
        least_pt: 11.0,
        air: (1.15, 0.75),
        write_mm,
        length,
    }
}

/// A heading with its items; nothing where there are none.
pub fn listed(heading: String, mark: Mark, items: Vec<String>) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    let heading = Block::heading(2, heading, Style::HEADING);
    std::iter::once(heading).chain(items.into_iter().map(|it| Block::Item(mark, it, Style::BODY))).collect()
}
