//! Which sentence belongs to which error of this room.

use super::desk::NotDone;
use super::error::{Fault, ReadError, Reason, SaveError};
use crate::model::check::Finding;
use crate::model::id::Thing;
use crate::words::{Argument, Tell};

type Arguments = Vec<(&'static str, Argument)>;

impl Tell for NotDone {
    fn key(&self) -> &'static str {
        match self {
            Self::OnlyLooking => "only-looking",
            Self::EarlierVersion => "only-earlier-version",
            Self::Refused(refusal) => refusal.key(),
        }
    }

    fn arguments(&self) -> Arguments {
        match self {
            Self::OnlyLooking | Self::EarlierVersion => Vec::new(),
            Self::Refused(refusal) => refusal.arguments(),
        }
    }
}

impl Tell for ReadError {
    fn key(&self) -> &'static str {
        match &self.fault {
            Fault::Missing => "read-missing",
            Fault::NotAllowed => "read-not-allowed",
            Fault::NotAFile => "read-not-a-file",
            Fault::Unreadable { .. } => "read-unreadable",
            Fault::Empty => "read-empty",
            Fault::TooLarge { .. } => "read-too-large",
            Fault::NotText { character: None, .. } => "read-not-text",
            Fault::NotText { character: Some(_), .. } => "read-forbidden-character",
            Fault::NotOurs => "read-not-ours",
            Fault::NewerVersion { .. } => "read-newer-version",
            Fault::Damaged { .. } => "read-damaged",
            Fault::Meaning { .. } => "read-meaning",
        }
    }

    fn arguments(&self) -> Arguments {
        let mut arguments = vec![("file", self.file.as_str().into())];
        let place = match &self.fault {
            Fault::NotText { at, .. } | Fault::Damaged { at, .. } => Some(*at),
            Fault::Meaning { findings } => findings.first().map(|it| it.0),
            _ => None,
        };
        if let Some(place) = place {
            arguments.extend([("line", place.line.into()), ("column", place.column.into())]);
        }
        match &self.fault {
            Fault::Unreadable { cause } => arguments.push(("reason", Argument::told(cause))),
            Fault::TooLarge { mebibytes } => arguments.push(("size", (*mebibytes).into())),
            Fault::NotText { character: Some(character), .. } => {
                arguments.push(("character", Argument::code_point(*character)));
            }
            Fault::NewerVersion { found } => arguments.push(("found", (*found).into())),
            Fault::Damaged { reason, .. } => arguments.push(("reason", Argument::told(reason))),
            Fault::Meaning { findings } => {
                if let Some((_, finding)) = findings.first() {
                    arguments.push(("reason", Argument::told(finding)));
                }
                arguments.push(("others", findings.len().saturating_sub(1).into()));
            }
            _ => {}
        }
        arguments
    }
}

impl Tell for Reason {
    fn key(&self) -> &'static str {
        match self {
            Self::Header => "reason-header",
            Self::Beginning => "reason-beginning",
            Self::Ends => "reason-ends",
            Self::TooDeep => "reason-too-deep",
            Self::TooMany => "reason-too-many",
            Self::UnknownField { .. } => "reason-unknown-field",
            Self::MissingField { .. } => "reason-missing-field",
            Self::DoubleField { .. } => "reason-double-field",
            Self::UnknownVariant { .. } => "reason-unknown-variant",
            Self::Mark => "reason-mark",
            Self::Number => "reason-number",
            Self::Text => "reason-text",
            Self::Value => "reason-value",
            Self::Trailing => "reason-trailing",
            Self::DoubleId { .. } => "reason-double-id",
            Self::Other { .. } => "reason-other",
        }
    }

    fn arguments(&self) -> Arguments {
        match self {
            Self::Header
            | Self::Beginning
            | Self::Ends
            | Self::TooDeep
            | Self::TooMany
            | Self::Mark
            | Self::Number
            | Self::Text
            | Self::Value
            | Self::Trailing => Vec::new(),
            Self::UnknownField { field } | Self::MissingField { field } | Self::DoubleField { field } => {
                vec![("field", field.as_str().into())]
            }
            Self::UnknownVariant { found } => vec![("found", found.as_str().into())],
            Self::DoubleId { id } => vec![("id", id.as_str().into())],
            Self::Other { technical } => vec![("technical", technical.as_str().into())],
        }
    }
}

impl Tell for SaveError {
    fn key(&self) -> &'static str {
        match self {
            Self::DiskFull { .. } => "save-disk-full",
            Self::FolderGone { .. } => "save-folder-gone",
            Self::NotAllowed { .. } => "save-not-allowed",
            Self::Disk { .. } => "save-disk",
            Self::WrittenWrongly { .. } => "save-written-wrongly",
            Self::WouldNotOpen { .. } => "save-would-not-open",
            Self::Conflict { .. } => "save-conflict",
            Self::Taken { .. } => "save-taken",
            Self::NotUnderstood { .. } => "save-not-understood",
            Self::EditedByHand { .. } => "save-edited-by-hand",
            Self::NoDocumentsFolder => "save-no-documents-folder",
            Self::NoAnswer { .. } => "save-no-answer",
        }
    }

    fn arguments(&self) -> Arguments {
        match self {
            Self::DiskFull { file }
            | Self::NotAllowed { file }
            | Self::WrittenWrongly { file }
            | Self::Taken { file }
            | Self::EditedByHand { file }
            | Self::NoAnswer { file } => vec![("file", file.as_str().into())],
            Self::FolderGone { folder } => vec![("folder", folder.to_string_lossy().into_owned().into())],
            Self::Disk { file, cause } => vec![("file", file.as_str().into()), ("reason", Argument::told(cause))],
            Self::WouldNotOpen { error } | Self::NotUnderstood { error } => {
                vec![("file", error.file.as_str().into()), ("reason", Argument::told(error))]
            }
            Self::Conflict { theirs, ours } => vec![("theirs", theirs.as_str().into()), ("ours", ours.as_str().into())],
            Self::NoDocumentsFolder => Vec::new(),
        }
    }
}

impl Tell for Finding {
    fn key(&self) -> &'static str {
        match self {
            Self::Dangling { .. } => "finding-dangling",
            Self::CardTwice { .. } => "finding-card-twice",
            Self::CardOnWrongBoard { .. } => "finding-card-on-wrong-board",
            Self::Number { .. } => "finding-number",
            Self::LetterTwice { .. } => "finding-letter-twice",
            Self::TooManyChosen { .. } => "finding-too-many-chosen",
            Self::LinkAcrossSheets { .. } => "finding-link-across-sheets",
            Self::NotFrozen { .. } => "finding-not-frozen",
            Self::Rows { .. } => "finding-rows",
            Self::NumberedTwice { .. } => "finding-numbered-twice",
            Self::Parts { .. } => "finding-parts",
            Self::Apart { .. } => "finding-apart",
            Self::Results { .. } => "finding-results",
            Self::Picture { .. } => "finding-picture",
            Self::TooManyTeams { .. } => "finding-too-many-teams",
            Self::TooManyPeople { .. } => "finding-too-many-people",
            Self::TextTooLong { .. } => "finding-text-too-long",
            Self::Character { .. } => "finding-character",
        }
    }

    fn arguments(&self) -> Arguments {
        match self {
            Self::Dangling { record, missing } => vec![("record", thing(*record)), ("other", thing(*missing))],
            Self::CardTwice { record, card } | Self::CardOnWrongBoard { record, card } => {
                vec![("record", thing(*record)), ("other", thing(*card))]
            }
            Self::LinkAcrossSheets { record, value } => vec![("record", thing(*record)), ("other", thing(*value))],
            Self::NumberedTwice { record, note } => vec![("record", thing(*record)), ("other", thing(*note))],
            Self::Number { record, number } => vec![("record", thing(*record)), ("number", (*number).into())],
            Self::LetterTwice { record, letter } => vec![("record", thing(*record)), ("letter", (*letter).into())],
            Self::TooManyChosen { chosen, maximum } => {
                vec![("chosen", (*chosen).into()), ("maximum", (*maximum).into())]
            }
            Self::NotFrozen { record }
            | Self::Rows { record }
            | Self::Parts { record }
            | Self::Picture { record }
            | Self::TextTooLong { record } => vec![("record", thing(*record))],
            Self::Apart { word } => vec![("word", Argument::quoted(word))],
            Self::Results { least, most } => vec![("least", (*least).into()), ("most", (*most).into())],
            Self::TooManyTeams { teams } => vec![("teams", (*teams).into())],
            Self::TooManyPeople { record, people } => vec![("record", thing(*record)), ("people", (*people).into())],
            Self::Character { record, character } => {
                vec![("record", thing(*record)), ("character", Argument::code_point(*character))]
            }
        }
    }
}

/// A record by its kind and id: "cluster 000000000001A"; the project as a whole by its kind alone.
fn thing(thing: Thing) -> Argument {
    if matches!(thing, Thing::Project(_)) {
        return Argument::noun(thing);
    }
    Argument::Sentence("record", vec![("thing", Argument::noun(thing)), ("id", thing.id_text().into())])
}
