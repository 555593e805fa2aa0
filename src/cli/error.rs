//! Why a command refused.

use crate::exchange::{self, PackageError, WrongRow, WrongTeam};
use crate::model::Refusal;
use crate::print::PrintProblem;
use crate::print::package::Failed;
use crate::print::pdf::PdfError;
use crate::store::desk::NotDone;
use crate::store::{Fault, ReadError, SaveError};
use crate::words::{Argument, Tell, Words};

/// Why a command refused. The project is then what it was.
#[derive(Debug, thiserror::Error)]
#[error("{self:?}")]
pub(super) enum CommandError {
    /// A file cannot be read.
    Read(#[from] ReadError),
    /// The project cannot be saved.
    Save(#[from] SaveError),
    /// The title of a new project is refused.
    Title(Refusal),
    /// An edit of a list is refused; all of them are then.
    Edit {
        /// The list.
        file: String,
        /// Which of them, from 1 on.
        number: usize,
        /// Why.
        refusal: NotDone,
    },
    /// What was read from a table is refused.
    Take {
        /// The table.
        file: String,
        /// Why.
        refusal: NotDone,
    },
    /// The table cannot be read.
    Table {
        /// Its name.
        file: String,
        /// Why not.
        error: exchange::ReadError,
    },
    /// Rows of the table cannot be read.
    WrongRows {
        /// The table.
        file: String,
        /// At least one.
        rows: Vec<WrongRow>,
    },
    /// The file to make is there already.
    Exists {
        /// Its name.
        file: String,
    },
    /// The project was changed by hand.
    EditedByHand {
        /// Its name.
        file: String,
    },
    /// Somebody has the project open.
    Held {
        /// Its name.
        file: String,
        /// On which computer, where that is known.
        computer: String,
    },
    /// An edit cannot be written down.
    Example(Fault),
    /// A document is not there in this size.
    NoSuchSize {
        /// The size, such as A2.
        size: String,
    },
    /// A document is not made for each session or table.
    NotDivided,
    /// There are no teams to make packages for.
    NoTeams,
    /// Rows of a list of teams cannot be read.
    WrongTeams {
        /// The name of the file.
        file: String,
        /// At least one.
        rows: Vec<WrongTeam>,
    },
    /// Something of some teams could not be made; the rest was.
    PackageFailed {
        /// What was made, and the paper that it takes.
        told: String,
        /// At least one.
        failed: Vec<Failed>,
    },
    /// Nothing was stored for a printer of this name.
    NoSuchPrinter {
        /// The name.
        name: String,
    },
    /// No printer is so far off.
    ShiftTooFar,
    /// Something is in the way of printing.
    NotPrintable {
        /// At least one.
        problems: Vec<PrintProblem>,
    },
    /// The PDF cannot be put together.
    Pdf(PdfError),
    /// The document or workbook cannot be put together.
    Package(#[from] PackageError),
    /// `SOURCE_DATE_EPOCH` is no number of seconds.
    NotADay {
        /// What it says.
        given: String,
    },
    /// There is no board to look at.
    NoBoard,
    /// That session has no board.
    NoSessionBoard {
        /// The number of the session.
        number: u32,
    },
    /// No chosen value has that name.
    NoValue {
        /// What was asked for.
        given: String,
    },
    /// The numbers cannot be written as JSON.
    Json(String),
}

impl CommandError {
    /// What helps to mend it, on lines of its own: everything that is wrong, where the sentence names the first.
    pub fn details(&self, words: Words) -> Option<String> {
        match self {
            Self::NotPrintable { problems } => Some(lines(problems.iter().map(|it| words.tell(it)))),
            Self::WrongTeams { rows, .. } => Some(lines(rows.iter().map(|it| words.tell(it)))),
            Self::PackageFailed { told, failed } => Some(told.clone() + &lines(failed.iter().map(|it| words.tell(it)))),
            Self::WrongRows { rows, .. } => Some(lines(rows.iter().map(|it| words.tell(it)))),
            Self::Read(ReadError { fault: Fault::Meaning { findings }, .. }) => {
                Some(lines(findings.iter().map(|(at, finding)| {
                    let arguments = [("line", at.line.into()), ("reason", Argument::told(finding))];
                    words.say_with("command-finding", &arguments)
                })))
            }
            _ => None,
        }
    }
}

/// Each text on a line.
pub(super) fn lines(texts: impl Iterator<Item = String>) -> String {
    texts.map(|it| it + "\n").collect()
}

impl Tell for CommandError {
    fn key(&self) -> &'static str {
        match self {
            Self::Read(error) => error.key(),
            Self::Save(error) => error.key(),
            Self::Title(refusal) => refusal.key(),
            Self::Edit { .. } => "command-edit-refused",
            Self::Take { .. } => "command-take-refused",
            Self::Table { .. } => "command-table",
            Self::WrongRows { .. } => "command-wrong-rows",
            Self::Exists { .. } => "command-exists",
            Self::EditedByHand { .. } => "command-edited-by-hand",
            Self::Held { computer, .. } if computer.is_empty() => "command-held-somewhere",
            Self::Held { .. } => "command-held",
            Self::NoSuchSize { .. } => "command-no-such-size",
            Self::NotDivided => "command-not-divided",
            Self::NoTeams => "command-no-teams",
            Self::WrongTeams { .. } => "command-wrong-teams",
            Self::PackageFailed { .. } => "command-package-failed",
            Self::NoSuchPrinter { .. } => "command-no-such-printer",
            Self::ShiftTooFar => "command-shift-too-far",
            Self::NotPrintable { .. } => "command-not-printable",
            Self::Pdf(error) => error.key(),
            Self::Package(error) => error.key(),
            Self::NotADay { .. } => "command-not-a-day",
            Self::NoBoard => "command-no-board",
            Self::NoSessionBoard { .. } => "command-no-session-board",
            Self::NoValue { .. } => "command-no-value",
            Self::Example(_) | Self::Json(_) => "command-not-written",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self {
            Self::Read(error) => error.arguments(),
            Self::Save(error) => error.arguments(),
            Self::Title(refusal) => refusal.arguments(),
            Self::Edit { file, number, refusal } => {
                vec![("file", file.as_str().into()), ("number", (*number).into()), ("reason", Argument::told(refusal))]
            }
            Self::Take { file, refusal } => vec![("file", file.as_str().into()), ("reason", Argument::told(refusal))],
            Self::Table { file, error } => vec![("file", file.as_str().into()), ("reason", Argument::told(error))],
            Self::WrongRows { file, rows } => {
                let mut arguments = vec![("file", file.as_str().into()), ("n", rows.len().into())];
                arguments.extend(rows.first().map(|it| ("reason", Argument::told(it))));
                arguments
            }
            Self::NotPrintable { problems } => {
                let first = problems.first().map(|it| ("reason", Argument::told(it)));
                [("n", problems.len().into())].into_iter().chain(first).collect()
            }
            Self::Pdf(error) => error.arguments(),
            Self::Package(error) => error.arguments(),
            Self::NotADay { given } => vec![("given", given.as_str().into())],
            Self::NoSuchSize { size } => vec![("size", size.as_str().into())],
            Self::NoSuchPrinter { name } => vec![("name", Argument::quoted(name))],
            Self::WrongTeams { file, rows } => vec![("file", file.as_str().into()), ("n", rows.len().into())],
            Self::PackageFailed { failed, .. } => vec![("n", failed.len().into())],
            Self::NoTeams | Self::ShiftTooFar | Self::NotDivided | Self::NoBoard => Vec::new(),
            Self::NoSessionBoard { number } => vec![("number", (*number).into())],
            Self::NoValue { given } => vec![("name", Argument::quoted(given))],
            Self::Exists { file } | Self::EditedByHand { file } => vec![("file", file.as_str().into())],
            Self::Held { file, computer } => {
                vec![("file", file.as_str().into()), ("computer", computer.as_str().into())]
            }
            Self::Example(fault) => vec![("reason", format!("{fault:?}").into())],
            Self::Json(reason) => vec![("reason", reason.as_str().into())],
        }
    }
}
