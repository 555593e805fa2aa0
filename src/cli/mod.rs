//! The commands: the same program without a window. One file per command; `--help` is English, messages are in the
//! language of the program.
//!
//! A command goes through the desk like the window does and saves at once. What it says goes to the standard output;
//! why it refused is one line on the standard error output.

mod apply;
mod arguments;
mod check;
mod day;
mod error;
mod example;
mod export;
mod import;
mod new;
mod open;
mod package;
mod print;
mod printer;
mod show;
mod suggest;

use std::env;
use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser as _};

use crate::store::{Computer, Settings};
use crate::words::{Language, Words};
use arguments::{Arguments, Command};

pub use example::example;

/// What a command works with.
struct Context {
    computer: Computer,
    words: Words,
}

/// Carries out what the command line asks. `open_window` shows the window on a file, or as it usually starts, until
/// it is closed, and gives the sentence to say where it cannot.
///
/// Gives 0 when all went well, 1 for what was refused, 2 for a command line that is not understood.
pub fn run(
    given: impl IntoIterator<Item = OsString>,
    open_window: impl FnOnce(Computer, Words, Option<PathBuf>) -> Result<(), String>,
) -> ExitCode {
    let arguments = match Arguments::try_parse_from(given) {
        Ok(arguments) => arguments,
        Err(error) => return wrong_usage(&error),
    };
    if let (Some(project), Some(_)) = (&arguments.project, &arguments.command) {
        let said = format!("a command stands before its project, not behind '{}'", project.display());
        return wrong_usage(&Arguments::command().error(ErrorKind::ArgumentConflict, said));
    }
    let computer = Computer::real();
    let words = Words::new(language(arguments.language, &computer));
    let context = Context { computer, words };
    let result = match arguments.command {
        None => return window(open_window(context.computer, words, arguments.project)),
        Some(Command::New(arguments)) => new::run(&context, &arguments),
        Some(Command::Import(arguments)) => import::run(&context, &arguments),
        Some(Command::Apply(arguments)) => apply::run(&context, &arguments),
        Some(Command::Check(arguments)) => check::run(&context, &arguments),
        Some(Command::Show(arguments)) => show::run(&context, &arguments),
        Some(Command::Suggest(arguments)) => suggest::run(&context, &arguments),
        Some(Command::Print(arguments)) => print::run(&context, &arguments),
        Some(Command::Printer(arguments)) => printer::run(&context, &arguments),
        Some(Command::Export(arguments)) => export::run(&context, &arguments),
    };
    match result {
        Ok(text) => say(&text),
        Err(error) => {
            if let Some(details) = error.details(words) {
                say(&details);
            }
            complain(&words.tell(&error));
            ExitCode::FAILURE
        }
    }
}

fn window(shown: Result<(), String>) -> ExitCode {
    match shown {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            complain(&sentence);
            ExitCode::FAILURE
        }
    }
}

/// The language that was asked for, else that of the environment, else that of the settings, else Dutch.
fn language(asked: Option<Language>, computer: &Computer) -> Language {
    let from_environment = || env::var("WAARDENBORD_LANGUAGE").ok().and_then(|it| it.parse().ok());
    asked.or_else(from_environment).or_else(|| Settings::load(computer).language).unwrap_or_default()
}

/// Help and version are no errors; of an error the lines before the usage become one.
fn wrong_usage(error: &clap::Error) -> ExitCode {
    let text = error.to_string();
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return say(&text);
    }
    let lines = text.lines().map(str::trim).take_while(|it| !it.starts_with("Usage:") && !it.starts_with("For more"));
    let words: Vec<&str> = lines.flat_map(str::split_whitespace).collect();
    complain(&words.join(" "));
    ExitCode::from(2)
}

/// Whoever stopped listening misses nothing that matters.
fn say(text: &str) -> ExitCode {
    let mut output = io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    }
}

/// One line, whatever stands in the names in it.
fn complain(sentence: &str) {
    let line: Vec<&str> = sentence.split_whitespace().collect();
    // Where even this cannot be written there is nobody to tell.
    let _ = writeln!(io::stderr(), "{}", line.join(" "));
}
