//! The groeimatrix: for each value the behaviour at each level, and the competences that it is tied to.

use super::flow::Mark;
use super::writer::{Writer, format};
use crate::model::{ChosenValue, Column};
use crate::print::blocks::{Band, Block, Length, Sheet, SheetFormat, SheetSet, Style, Table};
use crate::print::paper::PaperSize;
use crate::print::product::Product;
use crate::print::{CardName, PrintProblem};

/// How many levels there are where none was named: a matrix to fill in by hand.
const USUAL_LEVELS: usize = 3;

/// The matrix.
pub fn growth_matrix(writer: &Writer<'_>) -> Result<SheetSet, PrintProblem> {
    let product = Product::GrowthMatrix;
    if writer.chosen().next().is_none() {
        return Err(PrintProblem::NothingToPrint { product });
    }
    let named = &writer.project.levels;
    let count = if named.is_empty() { USUAL_LEVELS } else { named.len() };
    let level = |index: usize| match named.get(index).filter(|it| !it.trim().is_empty()) {
        Some(name) => name.clone(),
        None => writer.say_with("matrix-level", &[("n", (index + 1).into())]),
    };
    let head = std::iter::once(writer.say("growth-value")).chain((0..count).map(level)).collect();
    let table = Table {
        widths: std::iter::once(1.1).chain(std::iter::repeat_n(1.0, count)).collect(),
        head,
        names_rows: true,
        rows: writer.chosen().map(|it| row(writer, it, count)).collect(),
        row_mm: 30.0,
        is_filling: true,
    };
    let usual = format(PaperSize::A3Landscape, Length::Continuing);
    let sheet = Sheet {
        name: CardName::Sheet { product, of: String::new() },
        band: Some(Band {
            title: writer.say("print-growth-matrix"),
            facts: writer.say("growth-task"),
            ..Band::default()
        }),
        blocks: vec![Block::Table(table)],
        foot: writer.foot(product),
    };
    Ok(writer.set(product, SheetFormat { body_pt: (14.0, 11.0), ..usual }, vec![sheet]))
}

fn row(writer: &Writer<'_>, value: &ChosenValue, levels: usize) -> Vec<Vec<Block>> {
    let mut about = vec![Block::paragraph(writer.name(value), Style::NAME.scaled(1.4))];
    about.push(Block::body(value.loading.core.clone()));
    let competences = value.loading.competences.iter().filter_map(|it| writer.project.givens.get(*it));
    let competences: Vec<&str> = competences.map(|it| it.text.as_str()).collect();
    if !competences.is_empty() {
        let text = writer.say_with("growth-competences", &[("competences", competences.join(", ").into())]);
        about.push(Block::paragraph(text, Style::LABEL));
    }
    let at = |level: usize| {
        let placements = value.loading.placements.iter().filter(move |it| it.level.map(usize::from) == Some(level));
        let does = placements.filter(|it| it.column == Column::Does);
        does.filter_map(|it| writer.project.behaviours.get(it.behaviour))
            .filter(|it| !it.wording.trim().is_empty())
            .map(|it| Block::Item(Mark::Dot, it.wording.clone(), Style::BODY))
            .collect::<Vec<_>>()
    };
    std::iter::once(about).chain((0..levels).map(at)).collect()
}
