//! What stops printing, each with the card it is about.

use super::product::Product;
use super::type_setting::Face;
use crate::exchange::picture::PictureError;
use crate::model::PictureKind;

/// Which card a problem is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardName {
    /// The card of a value.
    Value {
        /// Its place in the set, from 1 on.
        number: usize,
        /// The name of the value; may be empty.
        name: String,
    },
    /// The card that lists all values.
    AllValues,
    /// The page with the harvest of a board.
    Harvest,
    /// The page with the decision.
    Decision,
    /// A sheet of a document that has several: of a value, a team, a session or a table.
    Sheet {
        /// The document.
        product: Product,
        /// Of what; may be empty.
        of: String,
    },
    /// The worksheet of a value.
    LoadingSheet {
        /// The name of the value; may be empty.
        name: String,
    },
}

/// One side of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The side with the value.
    Front,
    /// The side with the behaviour.
    Back,
}

/// Why nothing is printed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintProblem {
    /// No value is chosen, so there is no card.
    #[error("no cards")]
    NoCards,
    /// There is nothing yet for a document to be about.
    #[error("nothing to print for {product:?}")]
    NothingToPrint {
        /// The document.
        product: Product,
    },
    /// Nothing on the board is taken along, so there is no harvest.
    #[error("nothing is taken along")]
    NothingTaken,
    /// The words of a board are more than one page holds in the smallest type allowed.
    #[error("the harvest does not fit on one page")]
    HarvestTooFull,
    /// Nothing is chosen, so there is no decision.
    #[error("nothing is decided")]
    NothingDecided,
    /// The decision is more than one page holds in the smallest type allowed.
    #[error("the decision does not fit on one page")]
    DecisionTooFull,
    /// No value is chosen, so there is no worksheet.
    #[error("no worksheets")]
    NoLoadingSheets,
    /// A name, a meaning, a core or a single behaviour that is longer than a worksheet.
    #[error("{card:?} has a text that does not fit")]
    LoadingSheetTooFull {
        /// The worksheet.
        card: CardName,
    },
    /// A sheet holds more than goes on its page in the smallest type allowed.
    #[error("{card:?} does not fit on its page")]
    TooFull {
        /// The sheet.
        card: CardName,
    },
    /// A word is wider than its column in the smallest type allowed.
    #[error("{card:?} has {word:?}, which is too wide")]
    WordTooWide {
        /// The sheet.
        card: CardName,
        /// The word.
        word: String,
    },
    /// A side holds more than fits in the smallest type allowed.
    #[error("{card:?} does not fit on its {side:?}")]
    DoesNotFit {
        /// The card.
        card: CardName,
        /// Its side.
        side: Side,
    },
    /// More behaviours that we do than a card has room for.
    #[error("{card:?} has {count} things that we do, at most {most}")]
    TooManyDoes {
        /// The card.
        card: CardName,
        /// How many it has.
        count: usize,
        /// How many it can have.
        most: usize,
    },
    /// More behaviours that we do not than a card has room for.
    #[error("{card:?} has {count} things that we do not, at most {most}")]
    TooManyDoesNot {
        /// The card.
        card: CardName,
        /// How many it has.
        count: usize,
        /// How many it can have.
        most: usize,
    },
    /// No typeface of ours has this character.
    #[error("{card:?} has {character:?}, which no typeface has")]
    MissingCharacter {
        /// The card.
        card: CardName,
        /// The character.
        character: char,
    },
    /// A script that runs from right to left, which we do not set.
    #[error("{card:?} has {character:?} of a script from right to left")]
    RightToLeft {
        /// The card.
        card: CardName,
        /// The first such character.
        character: char,
    },
    /// A picture of the project that cannot be drawn: its file was changed by hand, since what comes in is looked at.
    #[error("{kind:?} cannot be drawn: {reason}")]
    Picture {
        /// Which one.
        kind: PictureKind,
        /// Why.
        reason: PictureError,
    },
    /// A typeface inside the program cannot be read: the program itself is damaged.
    #[error("the typeface {} cannot be read", face.name())]
    BrokenFont {
        /// The typeface.
        face: Face,
    },
}

impl PrintProblem {
    /// What it is about, where that is one card or sheet.
    pub fn card(&self) -> Option<&CardName> {
        match self {
            Self::LoadingSheetTooFull { card }
            | Self::TooFull { card }
            | Self::WordTooWide { card, .. }
            | Self::DoesNotFit { card, .. }
            | Self::TooManyDoes { card, .. }
            | Self::TooManyDoesNot { card, .. }
            | Self::MissingCharacter { card, .. }
            | Self::RightToLeft { card, .. } => Some(card),
            Self::NoCards
            | Self::NothingToPrint { .. }
            | Self::NothingTaken
            | Self::HarvestTooFull
            | Self::NothingDecided
            | Self::DecisionTooFull
            | Self::NoLoadingSheets
            | Self::Picture { .. }
            | Self::BrokenFont { .. } => None,
        }
    }
}
