//! What worksheets say, as plain text. Finished sentences come in from `words`, facts from the project.

use jiff::civil::Date;

use crate::model::Column;
use crate::print::style::HouseStyle;
use crate::words::Language;

/// A behaviour to tick.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetLine {
    /// Its number, from 1 on.
    pub number: usize,
    /// What it says.
    pub wording: String,
    /// Where it stands at the value already; its box is filled then.
    pub placed: Option<Column>,
}

/// What the worksheet of one value says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValueSheet {
    /// The name of the value; empty prints a line to write on.
    pub value: String,
    /// The name where the sheet goes on on a next page: "Lef, vervolg".
    pub continued: String,
    /// What is meant by the value; left out if empty.
    pub meaning: String,
    /// What we agree on, above the lines to write on; may be empty.
    pub core: String,
    /// What residents notice, likewise.
    pub residents_notice: String,
    /// The behaviours to tick, by number.
    pub lines: Vec<SheetLine>,
}

/// What a set of worksheets says.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadingSheetContent {
    /// The title of the project.
    pub title: String,
    /// Whose it is; may be empty.
    pub organisation: String,
    /// The language of all text.
    pub language: Language,
    /// The day it was made, for the file; sentences bring their own.
    pub date: Date,
    /// The colour and the type of the organisation.
    pub house: HouseStyle,
    /// One for each value, in order.
    pub sheets: Vec<ValueSheet>,
}

/// The sentences that stand on worksheets, finished.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LoadingSheetWords {
    /// "Werkbladen", for the file.
    pub document: String,
    /// "Werkblad laadsessie".
    pub title: String,
    /// What to do, in one sentence.
    pub task: String,
    /// The same where there is nothing to tick.
    pub task_without: String,
    /// "Wat collega's opschreven".
    pub behaviours: String,
    /// What stands there where nobody wrote a behaviour.
    pub without: String,
    /// "De kern van deze waarde".
    pub core: String,
    /// "Zo doen we het".
    pub does: String,
    /// "Zo doen we het niet".
    pub does_not: String,
    /// "Wat merken inwoners ervan?".
    pub residents_notice: String,
    /// The last line.
    pub foot: String,
}
