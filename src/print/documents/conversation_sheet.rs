//! The gespreksblad: a value in the talks of the year, from an own example to what goes in the plan.

use super::flow::Mark;
use super::writer::{Writer, format, listed};
use crate::model::{ChosenValue, Column, ValueId};
use crate::print::blocks::{Band, Block, Columns, Length, Sheet, SheetSet, Style};
use crate::print::paper::PaperSize;
use crate::print::product::Product;
use crate::print::{CardName, PrintProblem};

/// A sheet for each of these values, or for all chosen ones where none is named.
pub fn conversation_sheets(writer: &Writer<'_>, values: &[ValueId]) -> Result<SheetSet, PrintProblem> {
    let product = Product::ConversationSheet;
    let wanted = writer.chosen().filter(|it| values.is_empty() || values.contains(&it.id));
    let sheets: Vec<Sheet> = wanted.map(|it| sheet(writer, it)).collect();
    if sheets.is_empty() {
        return Err(PrintProblem::NothingToPrint { product });
    }
    Ok(writer.set(product, format(PaperSize::A4, Length::OnePage), sheets))
}

fn sheet(writer: &Writer<'_>, value: &ChosenValue) -> Sheet {
    let field = |key: &str| [Block::heading(2, writer.say(key), Style::HEADING), Block::filling_lines(1)];
    let mut blocks =
        vec![Block::Fields(vec![(writer.say("sheet-name"), 1.0), (writer.say("sheet-date"), 0.6)]), Block::Gap(1.6)];
    blocks.push(Block::paragraph(value.loading.core.clone(), Style::STRONG));
    blocks.extend(listed(writer.say("talk-behaviour"), Mark::Box, writer.on_card(value, Column::Does)));
    for key in ["talk-example", "talk-goal", "talk-agreement"] {
        blocks.extend(field(key));
    }
    blocks.push(Columns::even(vec![field("talk-year-plan").to_vec(), field("talk-development").to_vec()], 9.0));
    Sheet {
        name: CardName::Sheet { product: Product::ConversationSheet, of: value.name.clone() },
        band: Some(Band { above: writer.say("talk-above"), title: writer.name(value), facts: String::new() }),
        blocks,
        foot: writer.foot(Product::ConversationSheet),
    }
}
