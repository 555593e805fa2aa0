//! What value cards say, as plain text. Finished sentences come in from `words`, facts from the project.

use jiff::civil::Date;

use crate::model::Colour;
use crate::words::Language;

/// What one value card says. Empty text prints a line to write on, or is left out where noted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardContent {
    /// The name of the value.
    pub value: String,
    /// What we agree on.
    pub core: String,
    /// What residents notice; left out if empty.
    pub residents_notice: String,
    /// What we do: three to five; fewer prints lines.
    pub does: Vec<String>,
    /// What we do not: one to three; none prints a line.
    pub does_not: Vec<String>,
    /// What to talk about; empty: the usual question.
    pub question: String,
    /// Where it comes from ("staat op 14 van 51 bladen"), printed if counts are switched on.
    pub counts: String,
}

/// What a set of value cards says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetContent {
    /// The title of the document.
    pub title: String,
    /// Whose values these are, at the foot of each front; may be empty.
    pub organisation: String,
    /// The language of all text.
    pub language: Language,
    /// The day it was made, for the file; sentences bring their own.
    pub date: Date,
    /// The accent of the house style; none is our own.
    pub accent: Option<Colour>,
    /// One for each value, in order.
    pub cards: Vec<CardContent>,
}

/// The sentences that stand on cards, finished: numbers and dates are in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardWords {
    /// "Zo doen we het".
    pub does: String,
    /// "Zo doen we het niet".
    pub does_not: String,
    /// "Inwoners merken".
    pub residents_notice: String,
    /// "Om over te praten".
    pub question: String,
    /// The question of a card that has none of its own; empty: none.
    pub usual_question: String,
    /// "Onze drie waarden".
    pub our_values: String,
    /// "Bij ons in het team:".
    pub in_our_team: String,
    /// "Uit wat collega's in drie sessies opschreven · 12 maart 2026".
    pub foot: String,
}
