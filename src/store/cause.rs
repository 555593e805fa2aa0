//! Why a disk or a part of the program failed where no other error names it, and what is said of it.

use std::io::{self, ErrorKind};

use crate::words::{Argument, Tell};

/// What was behind a failure; never the text of the operating system, which speaks its own language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Another program holds the file.
    Busy,
    /// A disk of the network cannot be reached.
    Network,
    /// The disk was too late.
    NoAnswer,
    /// The disk stopped halfway.
    Halfway,
    /// A name that this disk does not take.
    Name,
    /// Larger than this disk takes.
    TooLarge,
    /// No room for a thread or its memory.
    Crowded,
    /// There is no folder for what the program keeps on this computer.
    NoFolder,
    /// A thread of the program ended before its work did.
    Stopped,
    /// Only a number is known.
    Number {
        /// As the operating system counts its errors.
        number: i32,
    },
    /// Something else.
    Other {
        /// In technical words, in English.
        technical: String,
    },
}

impl Cause {
    /// What is behind an error of the operating system.
    pub fn of(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy | ErrorKind::Deadlock => Self::Busy,
            ErrorKind::NetworkDown
            | ErrorKind::NetworkUnreachable
            | ErrorKind::HostUnreachable
            | ErrorKind::NotConnected
            | ErrorKind::ConnectionAborted
            | ErrorKind::ConnectionReset
            | ErrorKind::StaleNetworkFileHandle => Self::Network,
            ErrorKind::TimedOut => Self::NoAnswer,
            ErrorKind::WriteZero | ErrorKind::UnexpectedEof | ErrorKind::BrokenPipe => Self::Halfway,
            ErrorKind::InvalidFilename => Self::Name,
            ErrorKind::FileTooLarge => Self::TooLarge,
            ErrorKind::OutOfMemory | ErrorKind::WouldBlock => Self::Crowded,
            _ => match error.raw_os_error() {
                Some(number) => Self::Number { number },
                None => Self::Other { technical: error.to_string() },
            },
        }
    }
}

impl Tell for Cause {
    fn key(&self) -> &'static str {
        match self {
            Self::Busy => "cause-busy",
            Self::Network => "cause-network",
            Self::NoAnswer => "cause-no-answer",
            Self::Halfway => "cause-halfway",
            Self::Name => "cause-name",
            Self::TooLarge => "cause-too-large",
            Self::Crowded => "cause-crowded",
            Self::NoFolder => "cause-no-folder",
            Self::Stopped => "cause-stopped",
            Self::Number { .. } => "cause-number",
            Self::Other { .. } => "cause-other",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self {
            Self::Number { number } => vec![("number", number.to_string().into())],
            Self::Other { technical } => vec![("technical", technical.as_str().into())],
            _ => Vec::new(),
        }
    }
}
