//! The door of the program.

use std::process::ExitCode;

fn main() -> ExitCode {
    waardenbord::cli::run(std::env::args_os(), waardenbord::app::open_window::open_window)
}
