//! What somebody wants printed, and the document that comes of it: the same for the window, a command and a package.

use std::sync::Arc;

use jiff::civil::Date;

use super::blocks::{SheetSet, set_sheets};
use super::documents::value_cards::on_sheets;
use super::documents::wording::value_card_content;
use super::documents::writer::Writer;
use super::documents::{
    conversation_cards, conversation_sheet, feedback, growth_matrix, input_sheet, poster, shift_test, team_sheet,
    test_sheet, value_sheet,
};
use super::imposition::{Faces, to_be_cut};
use super::paper::PaperSize;
use super::product::{Per, Product};
use super::style::PaperStyle;
use super::type_setting::TypeSetter;
use super::{
    CardName, CardSettings, Document, Edition, PrintProblem, Shown, decision_content, decision_sheet, harvest,
    harvest_content, loading_sheet, loading_sheet_content, value_cards,
};
use crate::insight::Insight;
use crate::insight::unplaced::main_board;
use crate::model::{BoardId, Project, Standing, TableId, ValueId};
use crate::words::Words;

/// What somebody wants printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// Which document.
    pub product: Product,
    /// On which paper; none: the usual one of the document.
    pub paper: Option<PaperSize>,
    /// What it has one of; none: the usual.
    pub per: Option<Per>,
    /// How cards are made.
    pub cards: CardSettings,
    /// Whether sheets come with bleed and marks to cut along, as a print shop wants them. Cards have marks of their own.
    pub cut: Shown,
    /// For whom the file is.
    pub edition: Edition,
    /// For which teams, by name; none: those of the project, and without any one without a name.
    pub teams: Vec<String>,
    /// Only about these values; none: about all chosen ones.
    pub values: Vec<ValueId>,
    /// Of which board the harvest is; none: of the closing or only one.
    pub board: Option<BoardId>,
}

impl Order {
    /// The usual of a document.
    pub fn of(product: Product) -> Self {
        Self {
            product,
            paper: None,
            per: None,
            cards: CardSettings::default(),
            cut: Shown::No,
            edition: Edition::default(),
            teams: Vec::new(),
            values: Vec::new(),
            board: None,
        }
    }

    /// The paper that it goes on; of cards none.
    pub fn paper(&self) -> Option<PaperSize> {
        self.paper.or_else(|| self.product.papers().first().copied())
    }

    /// What it has one of.
    pub fn per(&self) -> Per {
        self.per.or_else(|| self.product.per().first().copied()).unwrap_or(Per::All)
    }
}

/// One of several documents that come separately.
#[derive(Clone, Debug)]
pub struct Separate {
    /// Of what it is: a team, a table; may be empty.
    pub of: String,
    /// The document, or what is in the way of it.
    pub document: Result<Document, Vec<PrintProblem>>,
}

/// What was ordered, in one document, or everything that is in the way.
pub fn document(project: &Project, words: &Words, date: Date, order: &Order) -> Result<Document, Vec<PrintProblem>> {
    let insight = Insight::new(project);
    let writer = Writer { project, insight: &insight, words, date };
    let document = match order.product {
        Product::ValueCards => {
            let (content, card_words) = value_card_content(project, words, date);
            value_cards(&content, &card_words, &order.cards)?
        }
        Product::Harvest => {
            let board = order.board.and_then(|it| project.boards.get(it)).or_else(|| main_board(project));
            let board = board.ok_or_else(|| vec![PrintProblem::NothingTaken])?;
            let (content, harvest_words) = harvest_content(project, board, words, date);
            harvest(&content, &harvest_words)?
        }
        Product::DecisionSheet => decision_sheet(&decision_content(project, words, date))?,
        Product::LoadingSheet => {
            let chosen = project.values_standing(Standing::Chosen);
            let wanted = chosen.filter(|it| order.values.is_empty() || order.values.contains(&it.id));
            let (content, sheet_words) = loading_sheet_content(project, &insight, wanted, words, date);
            loading_sheet(&content, &sheet_words)?
        }
        Product::ConversationCards => conversation(&writer, order)?,
        Product::ShiftTest => shift_test::shift_test(&writer, &order.cards)?,
        _ => set_sheets(sheets(&writer, order).map_err(|it| vec![it])?)?,
    };
    Ok(finished(document, order))
}

/// The document as it is for whom it is.
fn finished(mut document: Document, order: &Order) -> Document {
    if order.edition == Edition::Reading {
        return document.for_reading();
    }
    if order.cut == Shown::Yes && order.product.can_be_cut() {
        let colour = PaperStyle::new(None).mark;
        document.pages = document.pages.iter().map(|it| Arc::new(to_be_cut(it, colour))).collect();
    }
    document
}

/// What was ordered, each sheet a document of its own.
pub fn separately(
    project: &Project,
    words: &Words,
    date: Date,
    order: &Order,
) -> Result<Vec<Separate>, Vec<PrintProblem>> {
    let insight = Insight::new(project);
    let writer = Writer { project, insight: &insight, words, date };
    let is_of_blocks = !matches!(
        order.product,
        Product::ValueCards
            | Product::Harvest
            | Product::DecisionSheet
            | Product::LoadingSheet
            | Product::ConversationCards
            | Product::ShiftTest
    );
    if !is_of_blocks {
        let document = document(project, words, date, order)?;
        return Ok(vec![Separate { of: String::new(), document: Ok(document) }]);
    }
    let mut set = sheets(&writer, order).map_err(|it| vec![it])?;
    let each = std::mem::take(&mut set.sheets).into_iter().map(|sheet| {
        let of = if let CardName::Sheet { of, .. } = &sheet.name { of.clone() } else { String::new() };
        let document = set_sheets(SheetSet { sheets: vec![sheet], ..set.clone() });
        Separate { of, document: document.map(|it| finished(it, order)) }
    });
    Ok(each.collect())
}

/// The sheets of a document of blocks.
fn sheets(writer: &Writer<'_>, order: &Order) -> Result<SheetSet, PrintProblem> {
    let paper = order.paper().unwrap_or(PaperSize::A4);
    match order.product {
        Product::TeamSheet => team_sheet::team_sheets(writer, paper, &teams(writer, order)),
        Product::Poster => poster::poster(writer, paper),
        Product::ConversationSheet => conversation_sheet::conversation_sheets(writer, &order.values),
        Product::TestSheet => test_sheet::test_sheets(writer, &teams(writer, order)),
        Product::GrowthMatrix => growth_matrix::growth_matrix(writer),
        Product::Feedback => feedback::feedback(writer, order.per()),
        Product::InputSheet => {
            let tables: Vec<TableId> = match order.per() {
                Per::Table => {
                    let meetings = Insight::meetings(writer.project);
                    meetings.iter().filter_map(|it| writer.insight.tables.get(it)).flatten().copied().collect()
                }
                _ => Vec::new(),
            };
            Ok(input_sheet::input_sheets(writer, &tables))
        }
        _ => value_sheet::value_sheets(writer, paper, &order.values),
    }
}

/// The teams that were asked for, else those of the project.
fn teams(writer: &Writer<'_>, order: &Order) -> Vec<String> {
    if order.teams.is_empty() {
        return writer.project.teams.iter().map(|it| it.name.clone()).collect();
    }
    order.teams.clone()
}

/// Cards to talk about, laid on sheets as the value cards are.
fn conversation(writer: &Writer<'_>, order: &Order) -> Result<Document, Vec<PrintProblem>> {
    let settings = &order.cards;
    let set = conversation_cards::conversation_cards(writer, settings.size.size_mm()).map_err(|it| vec![it])?;
    let names: Vec<CardName> = set.sheets.iter().map(|it| it.name.clone()).collect();
    let style = PaperStyle::new(set.house.accent);
    let document = set_sheets(set)?;
    let sides: Vec<_> = names.into_iter().zip(&document.pages).collect();
    let faces: Vec<Faces> = sides
        .chunks(2)
        .filter_map(|both| match both {
            [(name, front), (_, back)] => {
                Some(Faces { name: name.clone(), front: front.parts.clone(), back: back.parts.clone() })
            }
            _ => None,
        })
        .collect();
    let setter = TypeSetter::new(writer.words.language, writer.project.setup.typeface).map_err(|it| vec![it])?;
    Ok(on_sheets(document, faces, settings, &setter, &style, &writer.say("card-control")))
}
