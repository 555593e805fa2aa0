//! The toetsblad: what a team recognises of each value and behaviour, misses, or wants otherwise.

use super::writer::{Writer, format};
use crate::model::{ChosenValue, Column};
use crate::print::blocks::{Band, Block, Length, Sheet, SheetFormat, SheetSet, Style, Table};
use crate::print::paper::PaperSize;
use crate::print::product::Product;
use crate::print::{CardName, PrintProblem};

/// The least height of a row: what is written otherwise goes beside it.
const ROW_MM: f32 = 11.0;

/// A sheet for each team; without teams one with a line for the name.
pub fn test_sheets(writer: &Writer<'_>, teams: &[String]) -> Result<SheetSet, PrintProblem> {
    let product = Product::TestSheet;
    if writer.chosen().next().is_none() {
        return Err(PrintProblem::NothingToPrint { product });
    }
    let blank = [String::new()];
    let teams = if teams.is_empty() { &blank } else { teams };
    let usual = format(PaperSize::A4, Length::Continuing);
    let sheets = teams.iter().map(|it| sheet(writer, it)).collect();
    Ok(writer.set(product, SheetFormat { body_pt: (12.0, 11.0), air: (1.0, 0.8), ..usual }, sheets))
}

fn sheet(writer: &Writer<'_>, team: &str) -> Sheet {
    let mut blocks = Vec::new();
    if team.trim().is_empty() {
        blocks.push(Block::Fields(vec![(writer.say("sheet-team"), 1.0), (writer.say("sheet-date"), 0.6)]));
        blocks.push(Block::Gap(1.4));
    }
    blocks.push(Block::body(writer.say("test-task")));
    for value in writer.chosen() {
        blocks.push(Block::heading(2, writer.name(value), Style::NAME.scaled(1.5)));
        blocks.push(Block::Table(table(writer, value)));
    }
    blocks.push(Block::heading(2, writer.say("test-missing"), Style::HEADING));
    blocks.push(Block::filling_lines(2));
    Sheet {
        name: CardName::Sheet { product: Product::TestSheet, of: team.to_owned() },
        band: Some(Band { above: team.to_owned(), title: writer.say("test-title"), facts: String::new() }),
        blocks,
        foot: writer.foot(Product::TestSheet),
    }
}

/// The value itself by its core, then each behaviour.
fn table(writer: &Writer<'_>, value: &ChosenValue) -> Table {
    let row =
        |text: String, style| vec![vec![Block::paragraph(text, style)], vec![Block::Tick], vec![Block::Tick], vec![]];
    let core = value.loading.core.trim();
    let core = if core.is_empty() { writer.name(value) } else { core.to_owned() };
    let mut rows = vec![row(core, Style::STRONG)];
    rows.extend(writer.on_card(value, Column::Does).into_iter().map(|it| row(it, Style::BODY)));
    let not = writer.on_card(value, Column::DoesNot).into_iter();
    rows.extend(not.map(|it| row(writer.say_with("test-not", &[("behaviour", it.into())]), Style::BODY)));
    let head = ["test-what", "test-recognise", "test-miss", "test-otherwise"].map(|it| writer.say(it));
    Table {
        widths: vec![4.6, 1.15, 0.9, 2.6],
        head: head.to_vec(),
        names_rows: true,
        rows,
        row_mm: ROW_MM,
        is_filling: false,
    }
}
