//! The poster: the values with their core, or the sentence, to be read from the other side of a corridor.

use super::wording::our_values;
use super::writer::{Writer, format};
use crate::model::{PictureKind, Way};
use crate::print::blocks::{Block, Ink, Length, Sheet, SheetFormat, SheetSet, Style};
use crate::print::paper::PaperSize;
use crate::print::product::Product;
use crate::print::{CardName, PrintProblem, picture};

/// Nothing that is read on a poster is smaller.
const LEAST_PT: f32 = 24.0;

/// The most that an illustration takes, in parts of the height of the paper.
const ILLUSTRATION: f32 = 0.36;

/// The poster.
pub fn poster(writer: &Writer<'_>, paper: PaperSize) -> Result<SheetSet, PrintProblem> {
    let product = Product::Poster;
    let sentence = writer.project.sentence_text();
    let is_sentence = writer.project.way == Way::Sentence && !sentence.trim().is_empty();
    let count = writer.chosen().count();
    if count == 0 && !is_sentence {
        return Err(PrintProblem::NothingToPrint { product });
    }
    let illustration = writer.project.picture(PictureKind::Illustration).map(picture::ready).transpose();
    let illustration =
        illustration.map_err(|reason| PrintProblem::Picture { kind: PictureKind::Illustration, reason })?;
    let mut blocks = vec![Block::Spring];
    if is_sentence {
        blocks.push(Block::heading(1, sentence, Style::NAME.scaled(2.4).in_ink(Ink::Accent)));
    } else {
        let heading = our_values(writer.project, writer.words, count);
        blocks.splice(0..0, [Block::heading(1, heading, Style::HEADING.scaled(1.0)), Block::Gap(1.2)]);
        // The names of a few values are read first; of many, the list is.
        let scale = match count {
            ..=4 => 2.2,
            5..=6 => 1.8,
            _ => 1.4,
        };
        for (index, value) in writer.chosen().enumerate() {
            if index > 0 {
                // However many values there are, a line stays clear of what is above and below it.
                blocks.extend([Block::Spring, Block::Gap(0.9), Block::Rule, Block::Gap(1.2), Block::Spring]);
            }
            let core = Block::paragraph(value.loading.core.clone(), Style::BODY.balanced());
            let name = Block::heading(2, writer.name(value), Style::NAME.scaled(scale).in_ink(Ink::Accent));
            blocks.push(Block::Together(vec![name, Block::Gap(0.6 * scale), core]));
        }
    }
    blocks.push(Block::Spring);
    if let Some(illustration) = illustration {
        let height_mm = ILLUSTRATION * paper.size_mm().1;
        blocks.extend([Block::Gap(0.8), Block::Picture(illustration, height_mm), Block::Gap(0.4)]);
    }
    let largest_pt = if paper == PaperSize::A2 { 52.0 } else { 38.0 };
    let usual = format(paper, Length::OnePage);
    let format = SheetFormat {
        body_pt: (largest_pt, LEAST_PT),
        least_pt: LEAST_PT,
        side_mm: usual.side_mm + 8.0,
        air: (1.0, 0.7),
        ..usual
    };
    let name = CardName::Sheet { product, of: String::new() };
    let foot = writer.project.setup.organisation.clone();
    Ok(writer.set(product, format, vec![Sheet { name, band: None, blocks, foot }]))
}
