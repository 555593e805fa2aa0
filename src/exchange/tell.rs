//! What stands in the way of an import or of what is made, told.

use super::{
    Column, LARGEST_FILE, LARGEST_NUMBER, LONGEST_NAME, MOST_ROWS, PackageError, ReadError, Remark, WrongReason,
    WrongRow, WrongTeam, WrongTeamReason,
};
use crate::model::MOST_PEOPLE;
use crate::model::wording::LONGEST_TEXT;
use crate::words::{Argument, Counted, Tell};

/// Sizes are told in whole MiB, rounded up so that what is too large reads as larger.
const MEBIBYTE: usize = 1024 * 1024;

fn names(columns: impl IntoIterator<Item = Column>) -> Argument {
    Argument::list(columns.into_iter().map(Column::name))
}

impl Tell for ReadError {
    fn key(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "exchange-too-large",
            Self::Empty => "exchange-empty",
            Self::Workbook => "exchange-workbook",
            Self::Binary => "exchange-binary",
            Self::BrokenText => "exchange-broken-text",
            Self::NoHeader { .. } => "exchange-no-header",
            Self::MissingColumns { .. } => "exchange-missing-columns",
            Self::DoubledColumn { .. } => "exchange-doubled-column",
            Self::NoRows => "exchange-no-rows",
            Self::TooManyRows => "exchange-too-many-rows",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self {
            Self::TooLarge { bytes } => {
                vec![("size", bytes.div_ceil(MEBIBYTE).into()), ("largest", (LARGEST_FILE / MEBIBYTE).into())]
            }
            Self::NoHeader { start } => {
                let expected = names(Column::ALL.into_iter().filter(|it| it.is_required()));
                vec![("start", Argument::quoted(start)), ("expected", expected)]
            }
            Self::MissingColumns { columns } => {
                vec![("n", columns.len().into()), ("columns", names(columns.iter().copied()))]
            }
            Self::DoubledColumn { column } => vec![("column", column.name().into())],
            Self::TooManyRows => vec![("most", MOST_ROWS.into())],
            Self::Empty | Self::Workbook | Self::Binary | Self::BrokenText | Self::NoRows => Vec::new(),
        }
    }
}

impl Tell for WrongRow {
    fn key(&self) -> &'static str {
        if self.last_line > self.line { "exchange-wrong-lines" } else { "exchange-wrong-line" }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        let (line, last) = (self.line.into(), self.last_line.into());
        vec![("line", line), ("last", last), ("reason", Argument::told(&self.reason))]
    }
}

impl Tell for WrongReason {
    fn key(&self) -> &'static str {
        match self {
            Self::TooFewCells { .. } => "exchange-too-few-cells",
            Self::TooManyCells { .. } => "exchange-too-many-cells",
            Self::NoNumber { .. } => "exchange-no-number",
            Self::NotANumber { .. } => "exchange-not-a-number",
            Self::Zero { .. } => "exchange-zero",
            Self::TooBig { .. } => "exchange-too-big",
            Self::NothingWritten => "exchange-nothing-written",
            Self::TextTooLong { .. } => "exchange-text-too-long",
            Self::ForbiddenCharacter { .. } => "exchange-forbidden-character",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self {
            Self::TooFewCells { cells, expected } | Self::TooManyCells { cells, expected } => {
                vec![("cells", (*cells).into()), ("expected", (*expected).into())]
            }
            Self::NoNumber { column } | Self::Zero { column } => vec![("column", column.name().into())],
            Self::NotANumber { column, start } => {
                vec![("column", column.name().into()), ("text", Argument::quoted(start))]
            }
            Self::TooBig { column, start } => vec![
                ("column", column.name().into()),
                ("text", start.as_str().into()),
                ("largest", LARGEST_NUMBER.into()),
            ],
            Self::NothingWritten => Vec::new(),
            Self::TextTooLong { column, length } => {
                vec![("column", column.name().into()), ("length", (*length).into()), ("longest", LONGEST_TEXT.into())]
            }
            Self::ForbiddenCharacter { column, character } => {
                vec![("column", column.name().into()), ("code", Argument::code_point(*character))]
            }
        }
    }
}

impl Tell for WrongTeam {
    fn key(&self) -> &'static str {
        "teams-wrong-line"
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        let start = ("start", Argument::quoted(&self.start));
        vec![("line", self.line.into()), start, ("reason", Argument::told(&self.reason))]
    }
}

impl Tell for WrongTeamReason {
    fn key(&self) -> &'static str {
        match self {
            Self::NoName => "teams-no-name",
            Self::NotANumber { .. } => "teams-not-a-number",
            Self::TooMany { .. } => "teams-too-many-people",
            Self::MoreCells { .. } => "teams-more-cells",
            Self::NameTooLong { .. } => "teams-name-too-long",
            Self::ForbiddenCharacter { .. } => "teams-forbidden-character",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self {
            Self::NoName => Vec::new(),
            Self::NotANumber { start } => vec![("text", Argument::quoted(start))],
            Self::TooMany { start } => vec![("text", start.as_str().into()), ("most", MOST_PEOPLE.into())],
            Self::MoreCells { cells } => vec![("cells", (*cells).into())],
            Self::NameTooLong { length } => vec![("length", (*length).into()), ("longest", LONGEST_NAME.into())],
            Self::ForbiddenCharacter { character } => vec![("code", Argument::code_point(*character))],
        }
    }
}

impl Tell for Remark {
    fn key(&self) -> &'static str {
        match self {
            Self::ReadAsWindows1252 => "exchange-read-as-windows-1252",
            Self::UnknownColumns { .. } => "exchange-unknown-columns",
            Self::TeamsWithoutNumber { .. } => "teams-without-number",
            Self::UsualOrder => "exchange-usual-order",
            Self::SourceDiffers { .. } => "exchange-source-differs",
            Self::PitchDiffers { .. } => "exchange-pitch-differs",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self {
            Self::ReadAsWindows1252 => Vec::new(),
            Self::TeamsWithoutNumber { teams } => vec![("teams", Counted::Teams.argument(*teams))],
            Self::UsualOrder => vec![("expected", names(Column::ALL))],
            Self::UnknownColumns { names } => {
                vec![("n", names.len().into()), ("columns", Argument::list(names.iter().map(String::as_str)))]
            }
            Self::SourceDiffers { line, code } | Self::PitchDiffers { line, code } => {
                vec![("line", (*line).into()), ("code", code.to_string().into())]
            }
        }
    }
}

impl Tell for PackageError {
    fn key(&self) -> &'static str {
        "text-not-made"
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        let reason = match self {
            Self::Pack(error) => error.to_string(),
            Self::Part(error) => error.to_string(),
            Self::Workbook(error) => error.to_string(),
        };
        vec![("reason", reason.into())]
    }
}
