//! The gesprekskaarten: a behaviour on the front, an open question on the back.

use super::writer::Writer;
use crate::model::{ChosenValue, Column};
use crate::print::CardName;
use crate::print::PrintProblem;
use crate::print::blocks::{Band, Block, Length, Sheet, SheetFormat, SheetSet, Style};
use crate::print::product::Product;

/// The questions of a card whose value has none of its own, in turn.
const QUESTIONS: [&str; 3] = ["talk-question-1", "talk-question-2", "talk-question-3"];

/// Fronts and backs in turn, on paper of the size of a card.
pub fn conversation_cards(writer: &Writer<'_>, size_mm: (f32, f32)) -> Result<SheetSet, PrintProblem> {
    let product = Product::ConversationCards;
    let mut sheets = Vec::new();
    for value in writer.chosen() {
        for behaviour in writer.on_card(value, Column::Does) {
            let question = question(writer, value, sheets.len() / 2);
            let front = side(writer, value, &behaviour, behaviour.clone());
            // What stands at the foot, and the logo, are on the front only.
            let back = Sheet { foot: String::new(), ..side(writer, value, &behaviour, question) };
            sheets.extend([front, back]);
        }
    }
    if sheets.is_empty() {
        return Err(PrintProblem::NothingToPrint { product });
    }
    let format = SheetFormat {
        paper_mm: size_mm,
        side_mm: 11.0,
        body_pt: (13.0, 10.0),
        least_pt: 10.0,
        air: (1.1, 0.8),
        write_mm: 9.0,
        length: Length::OnePage,
    };
    Ok(writer.set(product, format, sheets))
}

fn question(writer: &Writer<'_>, value: &ChosenValue, number: usize) -> String {
    let own = value.loading.question.trim();
    if own.is_empty() { writer.say(QUESTIONS[number % QUESTIONS.len()]) } else { own.to_owned() }
}

fn side(writer: &Writer<'_>, value: &ChosenValue, behaviour: &str, text: String) -> Sheet {
    let block = Block::paragraph(text, Style::LEAD.scaled(1.6).balanced());
    Sheet {
        name: CardName::Sheet { product: Product::ConversationCards, of: behaviour.to_owned() },
        band: Some(Band { title: writer.name(value), ..Band::default() }),
        blocks: vec![Block::Spring, block, Block::Spring],
        foot: writer.foot(Product::ConversationCards),
    }
}
