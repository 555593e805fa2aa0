//! The sizes of Groot scherm: pixels on a screen 1920 wide, read from four metres.
//!
//! They grow and shrink with the window, whatever the size of everything else in the program is. Capitals of 36 pixels on a
//! screen of 75 inch are 16 arc minutes high at four metres.

use egui::{Context, FontId, Vec2};

use super::{Type, Weight};

/// The screen for which the sizes are written down, in pixels.
const WIDTH: f32 = 1920.0;
/// Lower windows get smaller letters, so that something else than letters fits.
const LEAST_HEIGHT: f32 = 800.0;
/// On a very small window the letters are no smaller than this part of what is written down here.
const LEAST_UNIT: f32 = 0.5;

/// How large Groot scherm is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RoomSize {
    /// Groot: for a room of thirty.
    #[default]
    Large,
    /// Groter: a quarter more.
    Larger,
}

impl RoomSize {
    fn factor(self) -> f32 {
        match self {
            Self::Large => 1.0,
            Self::Larger => 1.25,
        }
    }
}

/// A size and a weight in Groot scherm, by what it is for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RoomType {
    /// Height of the em, in pixels on a screen 1920 wide.
    pub pixels: f32,
    /// Where there is much to read it may shrink to this, and no further.
    pub least: f32,
    /// How heavy.
    pub weight: Weight,
}

impl RoomType {
    /// The one word that is talked about.
    pub const HUGE: Self = Self::new(160.0, 36.0, Weight::Bold);
    /// Words of cards.
    pub const WORD: Self = Self::new(56.0, 36.0, Weight::SemiBold);
    /// The name of a cluster or a value.
    pub const NAME: Self = Self::new(48.0, 48.0, Weight::Bold);
    /// The name of a cluster that nobody named.
    pub const WORKING_NAME: Self = Self::new(48.0, 48.0, Weight::Italic);
    /// The name of a cluster on the button that takes a word.
    pub const CHOICE: Self = Self::new(38.0, 28.0, Weight::SemiBold);
    /// What somebody does: a sentence.
    pub const BEHAVIOUR: Self = Self::new(40.0, 36.0, Weight::SemiBold);
    /// Why a group came to its values, what we mean by a cluster.
    pub const REASON: Self = Self::new(36.0, 28.0, Weight::Regular);
    /// The word on a button.
    pub const BUTTON: Self = Self::new(28.0, 28.0, Weight::SemiBold);
    /// Counts, hints, the bar.
    pub const LINE: Self = Self::new(28.0, 28.0, Weight::Regular);

    const fn new(pixels: f32, least: f32, weight: Weight) -> Self {
        Self { pixels, least, weight }
    }

    /// The same, as small as it may be.
    #[must_use]
    pub const fn smallest(self) -> Self {
        Self { pixels: self.least, ..self }
    }

    /// The same in another size, never below its least.
    #[must_use]
    pub fn at(self, pixels: f32) -> Self {
        Self { pixels: pixels.max(self.least), ..self }
    }
}

/// From the pixels of the design to the points of this window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RoomScale {
    unit: f32,
}

impl RoomScale {
    /// For the window that is drawn.
    pub fn of(context: &Context, size: RoomSize) -> Self {
        Self::new(context.viewport_rect().size(), context.pixels_per_point(), size)
    }

    /// For a window of so many points.
    pub fn new(window: Vec2, pixels_per_point: f32, size: RoomSize) -> Self {
        let fitting = (window.x / WIDTH).min(window.y / LEAST_HEIGHT);
        Self { unit: fitting.max(LEAST_UNIT / pixels_per_point.max(LEAST_UNIT)) * size.factor() }
    }

    /// So many pixels of the design, in points.
    pub fn px(self, pixels: f32) -> f32 {
        pixels * self.unit
    }

    /// A pair of them.
    pub fn size(self, width: f32, height: f32) -> Vec2 {
        Vec2::new(width, height) * self.unit
    }

    /// Points of this window, in pixels of the design.
    pub fn pixels(self, points: f32) -> f32 {
        points / self.unit
    }

    /// A type at its own size; in half points, so that the store of drawn letters does not fill.
    pub fn kind(self, kind: RoomType) -> Type {
        Type { points: ((kind.pixels * self.unit * 2.0).round() / 2.0).max(0.5), weight: kind.weight }
    }

    /// The same, as egui asks for it.
    pub fn font(self, kind: RoomType) -> FontId {
        self.kind(kind).font()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::vec2;

    #[test]
    fn words_names_behaviours_and_buttons_are_large_enough_for_the_back_of_the_room() {
        for (kind, least) in [
            (RoomType::HUGE, 36.0),
            (RoomType::WORD, 36.0),
            (RoomType::NAME, 48.0),
            (RoomType::WORKING_NAME, 48.0),
            (RoomType::BEHAVIOUR, 36.0),
            (RoomType::CHOICE, 28.0),
            (RoomType::REASON, 28.0),
            (RoomType::BUTTON, 28.0),
            (RoomType::LINE, 28.0),
        ] {
            assert!(kind.least >= least && kind.pixels >= kind.least, "{kind:?} is less than {least}");
        }
    }

    #[test]
    fn sizes_follow_the_width_of_the_window_and_not_the_size_of_everything() {
        let points = |window: Vec2, zoom: f32| {
            let scale = RoomScale::new(window / zoom, zoom, RoomSize::Large);
            scale.kind(RoomType::NAME).points * zoom
        };
        for zoom in [1.0, 1.5, 2.0] {
            assert!((points(vec2(1920.0, 1080.0), zoom) - 48.0).abs() < 0.6, "at {zoom}");
            assert!((points(vec2(3840.0, 2160.0), zoom) - 96.0).abs() < 0.6, "at {zoom}");
            assert!((points(vec2(1366.0, 768.0), zoom) - 34.15).abs() < 0.6, "at {zoom}");
            assert!(points(vec2(300.0, 200.0), zoom) >= 23.5, "at {zoom}");
        }
    }

    #[test]
    fn larger_is_a_quarter_more() {
        let of = |size| RoomScale::new(vec2(1920.0, 1080.0), 1.0, size).px(100.0);
        assert!((of(RoomSize::Larger) / of(RoomSize::Large) - 1.25).abs() < 0.001);
    }
}
