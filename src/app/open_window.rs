//! Opening the window, or saying in one sentence why that cannot be.

use std::any::Any;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::rc::Rc;

use eframe::NativeOptions;
use egui::ViewportBuilder;

use super::App;
use super::world::{Opening, World};
use crate::store::Computer;
use crate::words::Words;

/// Opens the window and stays until it is closed; else the sentence that says why not.
pub fn open_window(computer: Computer, words: Words, project: Option<PathBuf>) -> Result<(), String> {
    if !has_display() {
        return Err(words.say("no-display"));
    }
    let world = World::real(computer, words.language);
    let opening = project.map_or(Opening::Usual, Opening::File);
    show(world, opening).map_err(|reason| words.say_with("no-window", &[("reason", reason.into())]))
}

/// Shows the window until it is closed; else the reason why there is none.
fn show(world: World, opening: Opening) -> Result<(), String> {
    let options = NativeOptions {
        viewport: ViewportBuilder::default()
            .with_title("Waardenbord")
            .with_app_id("waardenbord")
            .with_inner_size([1440.0, 900.0])
            .with_min_inner_size([960.0, 600.0])
            .with_maximized(true),
        ..NativeOptions::default()
    };
    let is_open = Rc::new(Cell::new(false));
    let opened = Rc::clone(&is_open);
    // Where a library of the desktop is missing, the one that looks for it panics instead of saying so. Until there is
    // a window that is a reason like any other; from then on nothing is caught.
    let usual = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let shown = panic::catch_unwind(AssertUnwindSafe(|| {
        eframe::run_native(
            "waardenbord",
            options,
            Box::new(move |context| {
                panic::set_hook(usual);
                opened.set(true);
                Ok(Box::new(App::new(&context.egui_ctx, world, opening)))
            }),
        )
    }));
    match shown {
        Ok(made) => made.map_err(|error| without_place(&error.to_string())),
        Err(panic) if is_open.get() => panic::resume_unwind(panic),
        Err(panic) => Err(without_place(said(&*panic))),
    }
}

/// What a panic said.
fn said(panic: &(dyn Any + Send)) -> &str {
    panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref().copied()).unwrap_or_default()
}

/// A reason without the line of source that libraries put before it.
fn without_place(reason: &str) -> String {
    reason.rsplit(": ").next().unwrap_or(reason).trim_end_matches('.').to_owned()
}

/// On Linux a display has a name in the environment; elsewhere there is always one.
fn has_display() -> bool {
    let is_named = |name: &str| std::env::var_os(name).is_some_and(|it| !it.is_empty());
    !cfg!(target_os = "linux") || is_named("DISPLAY") || is_named("WAYLAND_DISPLAY") || is_named("WAYLAND_SOCKET")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_names_what_is_missing_and_no_line_of_source() {
        let reason = "winit EventLoopError: os error at /src/linux/mod.rs:788: Failed to load one of xlib's libraries";
        assert_eq!(without_place(reason), "Failed to load one of xlib's libraries");
        assert_eq!(without_place("Library libxkbcommon-x11.so could not be loaded."), LIBRARY);
    }

    const LIBRARY: &str = "Library libxkbcommon-x11.so could not be loaded";

    #[test]
    fn what_a_panic_said_is_read_in_both_its_forms() {
        assert_eq!(said(&LIBRARY), LIBRARY);
        assert_eq!(said(&LIBRARY.to_owned()), LIBRARY);
        assert_eq!(said(&7), "");
    }
}
