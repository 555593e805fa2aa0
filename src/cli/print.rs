//! `waardenbord print`: a document of a project as a PDF.

use super::arguments::{self, Document, Size};
use super::error::CommandError;
use super::{Context, day, open};
use crate::insight::Insight;
use crate::print::documents::wording::value_card_content;
use crate::print::{
    CardSettings, CardSize, Shown, decision_content, decision_sheet, harvest, harvest_content, loading_sheet,
    loading_sheet_content, pdf, value_cards,
};
use crate::store::{error::name_of, keep};

pub(super) fn run(context: &Context, given: &arguments::Print) -> Result<String, CommandError> {
    let desk = open::open(context, &given.existing)?;
    let date = day::day(context, given.date)?;
    let bytes = match given.document {
        Document::ValueCards => {
            let (content, card_words) = value_card_content(desk.project(), &context.words, date);
            let document = value_cards(&content, &card_words, &settings(given));
            let document = document.map_err(|problems| CommandError::NotPrintable { problems })?;
            pdf::write(&document).map_err(CommandError::Pdf)?
        }
        Document::Harvest => {
            let board = open::board(desk.project(), &given.which)?;
            let (content, harvest_words) = harvest_content(desk.project(), board, &context.words, date);
            let document = harvest(&content, &harvest_words);
            let document = document.map_err(|problems| CommandError::NotPrintable { problems })?;
            pdf::write(&document).map_err(CommandError::Pdf)?
        }
        Document::DecisionSheet => {
            let document = decision_sheet(&decision_content(desk.project(), &context.words, date));
            let document = document.map_err(|problems| CommandError::NotPrintable { problems })?;
            pdf::write(&document).map_err(CommandError::Pdf)?
        }
        Document::LoadingSheet => {
            let project = desk.project();
            let (values, insight) = (open::values(project, &given.values)?, Insight::new(project));
            let (content, sheet_words) = loading_sheet_content(project, &insight, values, &context.words, date);
            let document = loading_sheet(&content, &sheet_words);
            let document = document.map_err(|problems| CommandError::NotPrintable { problems })?;
            pdf::write(&document).map_err(CommandError::Pdf)?
        }
    };
    keep::put(context.computer.disk.as_ref(), &given.out, &bytes, b"%PDF-")?;
    let arguments = [("file", name_of(&given.out).into())];
    Ok(context.words.say_with("command-printed", &arguments) + "\n")
}

fn settings(given: &arguments::Print) -> CardSettings {
    let shown = |is_on: bool| if is_on { Shown::Yes } else { Shown::No };
    CardSettings {
        size: match given.size {
            Size::A6 => CardSize::A6,
            Size::A5 => CardSize::A5,
            Size::A4 => CardSize::A4,
        },
        sets: given.sets,
        counts: shown(given.counts),
        number: shown(given.number),
    }
}
