//! What the harvest of a board says, as plain text. Finished sentences come in from `words`, facts from the project.

use jiff::civil::Date;

use crate::model::Letter;
use crate::print::style::HouseStyle;
use crate::words::Language;

/// A cluster that is taken along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HarvestCluster {
    /// Its letter, where it has one.
    pub letter: Option<Letter>,
    /// Its name, or the word that stands for it; empty prints a line to write on.
    pub name: String,
    /// Whether the group gave the name.
    pub is_named: bool,
    /// What we mean by it; empty prints a line to write on.
    pub meaning: String,
    /// On how many sheets it stands.
    pub counts: String,
    /// Its words as one line.
    pub words: String,
}

/// What stays: another cluster, or one of the places beside the clusters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HarvestRest {
    /// What it is called.
    pub name: String,
    /// Its words as one line.
    pub words: String,
}

/// What the harvest of a board says.
#[derive(Clone, Debug, PartialEq)]
pub struct HarvestContent {
    /// The title of the project.
    pub title: String,
    /// Whose it is; may be empty.
    pub organisation: String,
    /// Of which board it is: "Oogst van 9.00 uur".
    pub heading: String,
    /// When that was; may be empty.
    pub when: String,
    /// The language of all text.
    pub language: Language,
    /// The day it was made, for the file; sentences bring their own.
    pub date: Date,
    /// The colour and the type of the organisation.
    pub house: HouseStyle,
    /// What is taken along, in the order of the board.
    pub taken: Vec<HarvestCluster>,
    /// What stays, where there is anything.
    pub stays: Vec<HarvestRest>,
}

/// The sentences that stand on a harvest, finished.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HarvestWords {
    /// "Wat we meenemen".
    pub taken: String,
    /// "Wat blijft".
    pub stays: String,
    /// "Wat bedoelen we ermee?".
    pub meaning: String,
    /// The last line.
    pub foot: String,
}
