//! What the model refuses, told.

use super::{Argument, Tell};
use crate::model::picture::LARGEST_PICTURE;
use crate::model::wording::LONGEST_TEXT;
use crate::model::{MOST_PEOPLE, MOST_TEAMS, Refusal, Thing};

/// The noun of a kind of record.
fn thing_key(thing: Thing) -> &'static str {
    match thing {
        Thing::Project(_) => "thing-project",
        Thing::Meeting(_) => "thing-meeting",
        Thing::Table(_) => "thing-table",
        Thing::Sheet(_) => "thing-sheet",
        Thing::ValueNote(_) => "thing-value-note",
        Thing::BehaviourNote(_) => "thing-behaviour-note",
        Thing::Board(_) => "thing-board",
        Thing::Cluster(_) => "thing-cluster",
        Thing::Value(_) => "thing-value",
        Thing::Behaviour(_) => "thing-behaviour",
        Thing::Placement(_) => "thing-placement",
        Thing::Given(_) => "thing-given",
        Thing::Round(_) => "thing-round",
        Thing::Picture(_) => "thing-picture",
        Thing::Team(_) => "thing-team",
    }
}

/// The noun of what has a code such as `S2`, `S2-T3` or `S2-T3-B1`.
fn numbered_key(code: &str) -> &'static str {
    match code.matches('-').count() {
        0 => "thing-meeting",
        1 => "thing-table",
        _ => "thing-sheet",
    }
}

impl Argument {
    /// The noun of a kind of record: "cluster".
    pub fn noun(thing: Thing) -> Self {
        Self::key(thing_key(thing))
    }
}

impl Tell for Refusal {
    fn key(&self) -> &'static str {
        match self {
            Self::NotFound(_) => "refusal-not-found",
            Self::AlreadyThere(_) => "refusal-already-there",
            Self::TextTooLong { .. } => "refusal-text-too-long",
            Self::ForbiddenCharacter { .. } => "refusal-forbidden-character",
            Self::MaximumOutOfRange { .. } => "refusal-maximum-out-of-range",
            Self::MaximumBelowChosen { .. } => "refusal-maximum-below-chosen",
            Self::NumberTaken { .. } => "refusal-number-taken",
            Self::HasText { .. } => "refusal-has-text",
            Self::LinkAcrossSheets { .. } => "refusal-link-across-sheets",
            Self::NotWhole { .. } => "refusal-not-whole",
            Self::NotOnBoard { .. } => "refusal-not-on-board",
            Self::NoSplit { .. } => "refusal-no-split",
            Self::SameWord { .. } => "refusal-same-word",
            Self::ResultsOutOfRange { .. } => "refusal-results-out-of-range",
            Self::SameCluster { .. } => "refusal-same-cluster",
            Self::TooManyValues { .. } => "refusal-too-many-values",
            Self::ValueHasLoading { .. } => "refusal-value-has-loading",
            Self::EmptyBehaviour { .. } => "refusal-empty-behaviour",
            Self::BesideTaken { .. } => "refusal-beside-taken",
            Self::TooManyProposals { .. } => "refusal-too-many-proposals",
            Self::NoProposal { .. } => "refusal-no-proposal",
            Self::LineTooLow { .. } => "refusal-line-too-low",
            Self::NoSuchEntry { .. } => "refusal-no-such-entry",
            Self::NoSuchLevel { .. } => "refusal-no-such-level",
            Self::PictureTooLarge { .. } => "refusal-picture-too-large",
            Self::TooManyTeams { .. } => "refusal-too-many-teams",
            Self::TooManyPeople { .. } => "refusal-too-many-people",
            Self::SameBehaviour { .. } => "refusal-same-behaviour",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self {
            Self::NotFound(thing) | Self::AlreadyThere(thing) => {
                vec![("thing", Argument::noun(*thing)), ("id", thing.id_text().into())]
            }
            Self::TextTooLong { start, length } => {
                vec![("text", Argument::quoted(start)), ("length", (*length).into()), ("longest", LONGEST_TEXT.into())]
            }
            Self::ForbiddenCharacter { start, character } => {
                vec![("text", Argument::quoted(start)), ("code", Argument::code_point(*character))]
            }
            Self::PictureTooLarge { bytes } => {
                let mebibyte = 1024 * 1024;
                vec![("size", bytes.div_ceil(mebibyte).into()), ("largest", (LARGEST_PICTURE / mebibyte).into())]
            }
            Self::MaximumOutOfRange { given } => vec![("given", (*given).into())],
            Self::MaximumBelowChosen { given, chosen } => {
                vec![("given", (*given).into()), ("chosen", (*chosen).into())]
            }
            Self::NumberTaken { code } => {
                vec![("thing", Argument::key(numbered_key(code))), ("code", code.as_str().into())]
            }
            Self::NotWhole { findings } => vec![("n", (*findings).into())],
            Self::HasText { start } => vec![("text", Argument::quoted(start))],
            Self::LinkAcrossSheets { behaviour, value } => {
                vec![("behaviour", Argument::quoted(behaviour)), ("value", Argument::quoted(value))]
            }
            Self::NotOnBoard { wording }
            | Self::BesideTaken { wording }
            | Self::NoSplit { wording }
            | Self::SameBehaviour { wording }
            | Self::SameWord { wording } => vec![("text", Argument::quoted(wording))],
            Self::ResultsOutOfRange { least, most } => vec![("least", (*least).into()), ("most", (*most).into())],
            Self::SameCluster { name } | Self::ValueHasLoading { name } => vec![("name", Argument::quoted(name))],
            Self::TooManyValues { maximum, name } => {
                vec![("maximum", (*maximum).into()), ("name", Argument::quoted(name))]
            }
            Self::EmptyBehaviour { value } | Self::TooManyProposals { value } => {
                vec![("value", Argument::quoted(value))]
            }
            Self::NoProposal { value, number } => {
                vec![("value", Argument::quoted(value)), ("number", (*number).into())]
            }
            Self::NoSuchEntry { number, most } => vec![("number", (*number).into()), ("most", (*most).into())],
            Self::NoSuchLevel { number, levels } => vec![("number", (*number).into()), ("levels", (*levels).into())],
            Self::TooManyTeams { name } => vec![("name", Argument::quoted(name)), ("most", MOST_TEAMS.into())],
            Self::TooManyPeople { name, people } => {
                vec![("name", Argument::quoted(name)), ("people", (*people).into()), ("most", MOST_PEOPLE.into())]
            }
            Self::LineTooLow { rows, given } => vec![("rows", (*rows).into()), ("given", (*given).into())],
        }
    }
}
