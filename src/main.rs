//! The door of the program.

use std::process::ExitCode;

fn main() -> ExitCode {
    waardenbord::cli::run(std::env::args_os(), |_computer, _words, _project| Err("not built yet".to_owned()))
}
