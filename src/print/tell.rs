//! Which sentence belongs to what stops printing.

use super::pdf::PdfError;
use super::problem::{CardName, PrintProblem, Side};
use crate::model::PictureKind;
use crate::words::{Argument, Tell};

/// So many characters of a name are enough to know it by.
const LONGEST: usize = 60;

/// A name or a word in a sentence: of a very long one the beginning.
fn quoted(text: &str) -> Argument {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => Argument::quoted(&format!("{}…", text.get(..end).unwrap_or_default().trim_end())),
        None => Argument::quoted(text),
    }
}

impl Tell for CardName {
    fn key(&self) -> &'static str {
        match self {
            Self::Value { name, .. } if name.trim().is_empty() => "card-without-name",
            Self::Value { .. } => "card-of-value",
            Self::AllValues => "card-of-all-values",
            Self::Harvest => "card-of-harvest",
            Self::Decision => "card-of-decision",
            Self::Sheet { product, of } if of.trim().is_empty() => product.sheet_key(),
            Self::Sheet { .. } => "card-of-sheet",
            Self::LoadingSheet { .. } => "card-of-loading-sheet",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self {
            Self::Value { number, name } => vec![("number", (*number).into()), ("name", quoted(name))],
            Self::AllValues | Self::Harvest | Self::Decision => Vec::new(),
            Self::Sheet { product, of } => {
                vec![("sheet", Argument::key(product.sheet_key())), ("name", quoted(of))]
            }
            Self::LoadingSheet { name } => vec![("name", quoted(name))],
        }
    }
}

impl Tell for PrintProblem {
    fn key(&self) -> &'static str {
        match self {
            Self::NoCards => "print-no-cards",
            Self::NothingToPrint { product } => product.nothing_key(),
            Self::NothingTaken => "print-nothing-taken",
            Self::HarvestTooFull => "print-harvest-too-full",
            Self::NothingDecided => "print-nothing-decided",
            Self::DecisionTooFull => "print-decision-too-full",
            Self::NoLoadingSheets => "print-no-loading-sheets",
            Self::LoadingSheetTooFull { .. } => "print-loading-sheet-too-full",
            Self::TooFull { .. } => "print-too-full",
            Self::WordTooWide { .. } => "print-word-too-wide",
            Self::DoesNotFit { .. } => "print-does-not-fit",
            Self::TooManyDoes { .. } => "print-too-many-does",
            Self::TooManyDoesNot { .. } => "print-too-many-does-not",
            Self::MissingCharacter { .. } => "print-missing-character",
            Self::RightToLeft { .. } => "print-right-to-left",
            Self::Picture { kind: PictureKind::Logo, .. } => "print-logo",
            Self::Picture { kind: PictureKind::Illustration, .. } => "print-illustration",
            Self::BrokenFont { .. } => "print-broken-font",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self {
            Self::NoCards
            | Self::NothingToPrint { .. }
            | Self::NothingTaken
            | Self::HarvestTooFull
            | Self::NothingDecided
            | Self::DecisionTooFull
            | Self::NoLoadingSheets => Vec::new(),
            Self::WordTooWide { card, word } => {
                vec![("card", Argument::told(card)), ("word", quoted(word))]
            }
            Self::LoadingSheetTooFull { card } | Self::TooFull { card } => vec![("card", Argument::told(card))],
            Self::DoesNotFit { card, side } => {
                let side = if *side == Side::Front { "side-front" } else { "side-back" };
                vec![("card", Argument::told(card)), ("side", Argument::key(side))]
            }
            Self::TooManyDoes { card, count, most } | Self::TooManyDoesNot { card, count, most } => {
                vec![("card", Argument::told(card)), ("count", (*count).into()), ("most", (*most).into())]
            }
            Self::MissingCharacter { card, character } | Self::RightToLeft { card, character } => {
                vec![("card", Argument::told(card)), ("character", (*character).into())]
            }
            Self::Picture { reason, .. } => vec![("reason", Argument::told(reason))],
            Self::BrokenFont { face } => vec![("font", face.name().into())],
        }
    }
}

impl Tell for PdfError {
    fn key(&self) -> &'static str {
        "pdf-not-made"
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        vec![("reason", self.to_string().into())]
    }
}
