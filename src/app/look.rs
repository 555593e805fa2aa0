//! Every colour, type size, space and corner of the window, by what it means. There are three sets: light, dark and high
//! contrast.
//!
//! Invariant: no other file of the window holds a colour literal, a font size or a corner radius of its own.

mod fonts;
mod room;
mod style;
mod tokens;

#[cfg(test)]
mod contrast;

pub use fonts::{Type, Weight, paper_family};
pub use room::{RoomScale, RoomSize, RoomType};
pub use style::install;
pub use tokens::{Look, Set, WHOLE_TEXTURE, paper_colour};

use egui::{CornerRadius, Ui};

/// Distances, in points.
pub mod space {
    /// Between an icon and its word.
    pub const TINY: f32 = 4.0;
    /// Between things that belong together.
    pub const SMALL: f32 = 8.0;
    /// Inside a card or a button.
    pub const MEDIUM: f32 = 12.0;
    /// Inside a small panel.
    pub const LARGE: f32 = 16.0;
    /// Between panels.
    pub const BETWEEN: f32 = 20.0;
    /// Inside a panel.
    pub const PANEL: f32 = 24.0;
    /// Between groups.
    pub const GROUP: f32 = 32.0;
    /// Around an empty place.
    pub const WIDE: f32 = 48.0;
}

/// Heights and widths that things must at least have to be hit with a finger, in points.
pub mod size {
    /// A button, a field, a switch.
    pub const BUTTON: f32 = 40.0;
    /// The one main button of a screen.
    pub const MAIN_BUTTON: f32 = 56.0;
    /// The band in a session's colour at a card's left edge.
    pub const BAND: f32 = 8.0;
    /// The square with a cluster's letter.
    pub const LETTER: f32 = 36.0;
    /// A saved chip and its like.
    pub const CHIP: f32 = 32.0;
    /// An icon beside a word of second rank.
    pub const SMALL_ICON: f32 = 18.0;
    /// An icon on its own.
    pub const ICON: f32 = 22.0;
    /// A line that separates.
    pub const HAIRLINE: f32 = 1.0;
    /// A line that says: this one.
    pub const STRONG_LINE: f32 = 2.5;
}

/// How long something takes to show where it went, in seconds.
pub const ANIMATION_TIME: f32 = 0.14;

/// Corners of cards, buttons and fields.
pub const CORNER_CARD: CornerRadius = CornerRadius::same(8);

/// Corners of panels and what floats.
pub const CORNER_PANEL: CornerRadius = CornerRadius::same(12);

/// Corners of small marks: a session's time, a bar.
pub const CORNER_MARK: CornerRadius = CornerRadius::same(4);

/// Ends that are half circles: chips, counts, bars.
pub const CORNER_PILL: CornerRadius = CornerRadius::same(u8::MAX);

/// The tokens that are in force where this ui draws. egui knows two themes only, so the third set is told from the light
/// one by its paper, which stands in the style that the ui carries along: no lock, no search.
pub fn look(ui: &Ui) -> &'static Look {
    let visuals = ui.visuals();
    let high_contrast = Look::of(Set::HighContrast);
    match visuals.dark_mode {
        true => Look::of(Set::Dark),
        false if visuals.panel_fill == high_contrast.paper => high_contrast,
        false => Look::of(Set::Light),
    }
}
