//! Opening the window, or saying in one sentence why that cannot be.

use std::path::PathBuf;

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
    let options = NativeOptions {
        viewport: ViewportBuilder::default()
            .with_title("Waardenbord")
            .with_app_id("waardenbord")
            .with_inner_size([1440.0, 900.0])
            .with_min_inner_size([960.0, 600.0])
            .with_maximized(true),
        ..NativeOptions::default()
    };
    let world = World::real(computer, words.language);
    let opening = project.map_or(Opening::Usual, Opening::File);
    let made = eframe::run_native(
        "waardenbord",
        options,
        Box::new(move |context| Ok(Box::new(App::new(&context.egui_ctx, world, opening)))),
    );
    made.map_err(|error| words.say_with("no-window", &[("reason", error.to_string().into())]))
}

/// On Linux a display has a name in the environment; elsewhere there is always one.
fn has_display() -> bool {
    let is_named = |name: &str| std::env::var_os(name).is_some_and(|it| !it.is_empty());
    !cfg!(target_os = "linux") || is_named("DISPLAY") || is_named("WAYLAND_DISPLAY") || is_named("WAYLAND_SOCKET")
}
