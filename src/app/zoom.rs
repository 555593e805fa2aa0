//! Everything larger or smaller.

use egui::Context;

use super::App;

/// How the size of everything changes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Zoom {
    In,
    Out,
    Usual,
}

/// Sizes of everything, in percent.
const LEAST_ZOOM: u16 = 50;
const MOST_ZOOM: u16 = 300;

impl App {
    /// Everything larger or smaller, in steps of ten percent, kept for this computer.
    pub(super) fn zoom(&mut self, context: &Context, zoom: Zoom) {
        let percent = self.world.settings.zoom_percent;
        let percent = match zoom {
            Zoom::In => percent.saturating_add(10).min(MOST_ZOOM),
            Zoom::Out => percent.saturating_sub(10).max(LEAST_ZOOM),
            Zoom::Usual => 100,
        };
        self.world.set_zoom(percent);
        context.set_zoom_factor(f32::from(percent) / 100.0);
    }
}
