//! The teamblad: what a team does already and is going to do with each value.
//!
//! What we do not do and where it comes from stay away on purpose: this is about the team itself.

use super::flow::Mark;
use super::writer::{Writer, format};
use crate::model::{ChosenValue, Column};
use crate::print::blocks::{Band, Block, Columns, Length, Sheet, SheetFormat, SheetSet, Style};
use crate::print::paper::PaperSize;
use crate::print::product::Product;
use crate::print::{CardName, PrintProblem};

/// At most so many behaviours of a value.
const BEHAVIOURS: usize = 3;
/// At most so many values beside each other.
const ACROSS: usize = 4;

/// A sheet for each team; without teams one with a line for the name.
pub fn team_sheets(writer: &Writer<'_>, paper: PaperSize, teams: &[String]) -> Result<SheetSet, PrintProblem> {
    let product = Product::TeamSheet;
    if writer.chosen().next().is_none() {
        return Err(PrintProblem::NothingToPrint { product });
    }
    let blank = [String::new()];
    let teams = if teams.is_empty() { &blank } else { teams };
    let sheets = teams.iter().map(|it| sheet(writer, paper, it)).collect();
    let usual = format(paper, Length::Continuing);
    // On a wall or a table it is read by several people at once.
    let body_pt = if paper == PaperSize::A4 { (12.5, 11.0) } else { (17.0, 14.0) };
    Ok(writer.set(product, SheetFormat { body_pt, least_pt: body_pt.1, ..usual }, sheets))
}

fn sheet(writer: &Writer<'_>, paper: PaperSize, team: &str) -> Sheet {
    let values: Vec<&ChosenValue> = writer.chosen().collect();
    // More values than go beside each other may take a page more; there is room to write all the same.
    let least = if values.len() > ACROSS { 2 } else { 1 };
    let mut blocks = Vec::new();
    let title = if team.trim().is_empty() {
        blocks.push(Block::Fields(vec![(writer.say("sheet-team"), 1.0), (writer.say("sheet-date"), 0.6)]));
        blocks.push(Block::Gap(1.6));
        writer.say("sheet-our-team")
    } else {
        team.to_owned()
    };
    if paper == PaperSize::A4 {
        for value in values {
            let left = about(writer, value);
            let right = room(writer, least);
            blocks.push(Block::Columns(Columns { widths: vec![1.0, 1.0], gap_mm: 9.0, columns: vec![left, right] }));
        }
    } else {
        for row in values.chunks(ACROSS) {
            let columns =
                row.iter().map(|it| about(writer, it).into_iter().chain([Block::Gap(1.4)]).collect()).collect();
            let rooms = row.iter().map(|_| room(writer, least)).collect();
            blocks.push(Block::Together(vec![Columns::even(columns, 14.0), Columns::even(rooms, 14.0)]));
        }
    }
    blocks.push(Block::Gap(1.0));
    blocks.push(Block::Fields(vec![(writer.say("sheet-look-back"), 1.35), (writer.say("sheet-with-whom"), 1.0)]));
    Sheet {
        name: CardName::Sheet { product: Product::TeamSheet, of: team.to_owned() },
        band: Some(Band { above: String::new(), title, facts: writer.say("sheet-team-task") }),
        blocks,
        foot: writer.foot(Product::TeamSheet),
    }
}

fn about(writer: &Writer<'_>, value: &ChosenValue) -> Vec<Block> {
    let mut blocks = vec![Block::heading(2, writer.name(value), Style::NAME)];
    blocks.push(Block::paragraph(value.loading.core.clone(), Style::STRONG));
    let behaviours = writer.on_card(value, Column::Does).into_iter().take(BEHAVIOURS);
    blocks.extend(behaviours.map(|it| Block::Item(Mark::Tick, it, Style::BODY)));
    blocks
}

fn room(writer: &Writer<'_>, least: u16) -> Vec<Block> {
    vec![
        Block::heading(3, writer.say("sheet-already"), Style::HEADING),
        Block::filling_lines(least),
        Block::heading(3, writer.say("sheet-going-to"), Style::HEADING),
        Block::filling_lines(least),
    ]
}
