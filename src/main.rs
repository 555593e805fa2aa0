//! The door of the program.

use std::process::ExitCode;

use waardenbord::app::open_window::open_window;
use waardenbord::app::world::Opening;

fn main() -> ExitCode {
    waardenbord::cli::run(std::env::args_os(), |language, project| {
        open_window(language, project.map_or(Opening::Usual, Opening::File))
    })
}
