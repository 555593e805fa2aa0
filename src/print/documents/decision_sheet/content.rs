//! What the decision sheet says, as plain text. Finished sentences come in from `words`, facts from the project.

use jiff::civil::Date;

use crate::print::style::HouseStyle;
use crate::words::Language;

/// A value that was chosen, or a part of the sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    /// Its name; empty prints a line to write on.
    pub name: String,
    /// How far it has come, and on how many sheets it stands.
    pub facts: String,
    /// Its core, else what is meant by it; may be empty.
    pub core: String,
}

/// A line: what it is about in stronger type, and what is said of it. Either may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// What it is about.
    pub about: String,
    /// What is said.
    pub text: String,
}

/// Lines under a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// At least one.
    pub lines: Vec<Said>,
}

/// Everything on the sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionContent {
    /// The title of the project.
    pub title: String,
    /// Whose it is; may be empty.
    pub organisation: String,
    /// "Besluit".
    pub heading: String,
    /// When it was decided; may be empty.
    pub when: String,
    /// The language of all text.
    pub language: Language,
    /// The day it was made, for the file; sentences bring their own.
    pub date: Date,
    /// The colour and the type of the organisation.
    pub house: HouseStyle,
    /// The sentence; empty where separate values were chosen.
    pub sentence: String,
    /// What was chosen, in order.
    pub decided: Vec<Decided>,
    /// On how many sheets one of these words stands.
    pub together: String,
    /// The rest, in order; none is empty.
    pub sections: Vec<Section>,
    /// The last line.
    pub foot: String,
}
