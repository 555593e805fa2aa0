//! Why an edit was not made. The project is then what it was.

use super::id::Thing;

/// Why an edit was refused, with what the sentence needs to name; the sentence itself is made in `words`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum Refusal {
    /// The edit names a record that this project does not have.
    NotFound(Thing),
    /// The edit would make a record under an id that is in use.
    AlreadyThere(Thing),
    /// A text longer than [`super::wording::LONGEST_TEXT`]; `length` in characters.
    TextTooLong {
        /// Its first words.
        start: String,
        /// How long it is, in characters.
        length: usize,
    },
    /// A control character, or one that turns the direction of writing.
    ForbiddenCharacter {
        /// The text's first words.
        start: String,
        /// The character.
        character: char,
    },
    /// A number of chosen values outside 1 to 9.
    MaximumOutOfRange {
        /// What was asked for.
        given: u8,
    },
    /// A maximum lower than what is chosen already.
    MaximumBelowChosen {
        /// What was asked for.
        given: u8,
        /// How many are chosen.
        chosen: usize,
    },
    /// A meeting, table or sheet number that another has, or had.
    NumberTaken {
        /// The code, such as `S2-T3-B1`.
        code: String,
    },
    /// Only what is empty can be removed; the rest is withdrawn.
    HasText {
        /// Its text, or the code of a sheet.
        start: String,
    },
    /// A behaviour can only be tied to values of its own sheet.
    LinkAcrossSheets {
        /// The behaviour's wording.
        behaviour: String,
        /// The value's wording.
        value: String,
    },
    /// A project to go back to in which something does not hold.
    NotWhole {
        /// In how many places.
        findings: usize,
    },
    /// A card that this board does not show.
    NotOnBoard {
        /// Its wording.
        wording: String,
    },
    /// A value splits in two to nine parts, each with a word.
    NoSplit {
        /// The value's wording.
        wording: String,
    },
    /// Two wordings that are one and the same cannot be apart.
    SameWord {
        /// The wording.
        wording: String,
    },
    /// How many results a session gives: at least one, the least not above the most, at most 24.
    ResultsOutOfRange {
        /// The least that was asked for.
        least: u8,
        /// The most that was asked for.
        most: u8,
    },
    /// A cluster cannot be merged with itself.
    SameCluster {
        /// Its name, or the wording that stands for it.
        name: String,
    },
    /// One more than `max_values`.
    TooManyValues {
        /// How many may be chosen.
        maximum: u8,
        /// The one that does not fit.
        name: String,
    },
    /// A value that somebody has worked on is set aside, never removed.
    ValueHasLoading {
        /// Its name.
        name: String,
    },
    /// A behaviour without a word.
    EmptyBehaviour {
        /// The value it was meant for.
        value: String,
    },
    /// Beside this behaviour stands one already, or it is not one that we do.
    BesideTaken {
        /// The behaviour's wording.
        wording: String,
    },
    /// More than four proposals for a core.
    TooManyProposals {
        /// The value's name.
        value: String,
    },
    /// A proposal that is not there; `number` counts from 1.
    NoProposal {
        /// The value's name.
        value: String,
        /// Which was asked for.
        number: usize,
    },
    /// The line "on the card" lower than the last row.
    LineTooLow {
        /// How many rows there are.
        rows: usize,
        /// Where the line was asked for.
        given: usize,
    },
    /// An entry of a list that is not there; `number` counts from 1.
    NoSuchEntry {
        /// Which was asked for.
        number: usize,
        /// How many there are.
        most: usize,
    },
    /// A level of growth that is not there, or more levels than there can be; `number` counts from 1.
    NoSuchLevel {
        /// Which was asked for.
        number: usize,
        /// How many there are or can be.
        levels: usize,
    },
    /// A picture larger than [`super::picture::LARGEST_PICTURE`].
    PictureTooLarge {
        /// How large it is, in bytes.
        bytes: usize,
    },
    /// More teams than [`super::MOST_TEAMS`].
    TooManyTeams {
        /// The one that does not fit.
        name: String,
    },
    /// More people in a team than [`super::MOST_PEOPLE`].
    TooManyPeople {
        /// The team's name.
        name: String,
        /// How many were asked for.
        people: u32,
    },
    /// A behaviour cannot be made one with itself.
    SameBehaviour {
        /// Its wording.
        wording: String,
    },
}
