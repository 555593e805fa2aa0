//! Sizes of paper and cards, in mm; type in pt.

/// One point of type in mm.
pub const MM_PER_PT: f32 = 25.4 / 72.0;
/// How far colour runs over the edge of a card that is cut to size.
pub const BLEED_MM: f32 = 3.0;
/// A4 upright.
pub const A4_MM: (f32, f32) = (210.0, 297.0);
/// A4 on its side.
pub const A4_LANDSCAPE_MM: (f32, f32) = (297.0, 210.0);
/// A3 on its side.
pub const A3_LANDSCAPE_MM: (f32, f32) = (420.0, 297.0);

/// How large a card is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CardSize {
    /// 105 x 148 mm, four on an A4.
    #[default]
    A6,
    /// 99 x 140 mm, four on an A4 with room to cut.
    Card99x140,
    /// 148 x 210 mm, one a page.
    A5,
    /// 210 x 297 mm, one a page.
    A4,
}

impl CardSize {
    /// All sizes, smallest first.
    pub const ALL: [Self; 4] = [Self::Card99x140, Self::A6, Self::A5, Self::A4];

    /// Its name in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::A6 => "A6",
            Self::Card99x140 => "99x140",
            Self::A5 => "A5",
            Self::A4 => "A4",
        }
    }

    /// Width and height of a finished card.
    pub fn size_mm(self) -> (f32, f32) {
        match self {
            Self::A6 => (105.0, 148.0),
            Self::Card99x140 => (99.0, 140.0),
            Self::A5 => (148.0, 210.0),
            Self::A4 => A4_MM,
        }
    }
}

/// Paper that a sheet fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaperSize {
    /// 210 x 297 mm.
    A4,
    /// 297 x 420 mm.
    A3,
    /// 420 x 297 mm.
    A3Landscape,
    /// 420 x 594 mm.
    A2,
}

impl PaperSize {
    /// Width and height.
    pub fn size_mm(self) -> (f32, f32) {
        match self {
            Self::A4 => A4_MM,
            Self::A3 => (297.0, 420.0),
            Self::A3Landscape => A3_LANDSCAPE_MM,
            Self::A2 => (420.0, 594.0),
        }
    }

    /// Its name in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::A3 | Self::A3Landscape => "A3",
            Self::A2 => "A2",
        }
    }
}
