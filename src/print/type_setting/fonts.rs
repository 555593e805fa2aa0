//! The typefaces that lie in the program, the same files as on screen.

use crate::model::Typeface;

/// What type is for. Which letters that gives, the typeface of the house style decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Font {
    /// What is read.
    Regular,
    /// What leads: headings, the core.
    SemiBold,
    /// The name of a value.
    Bold,
}

/// The letters themselves: one file of a typeface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Atkinson Hyperlegible Next, of this weight.
    Atkinson(Font),
    /// Carlito, to read.
    CarlitoRegular,
    /// Carlito, to lead: it has no half bold.
    CarlitoBold,
    /// Open Sans, of this weight.
    OpenSans(Font),
    /// `DejaVu` Sans, for single characters that the others lack.
    Wide,
}

impl Face {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Atkinson(Font::Regular),
        Self::Atkinson(Font::SemiBold),
        Self::Atkinson(Font::Bold),
        Self::CarlitoRegular,
        Self::CarlitoBold,
        Self::OpenSans(Font::Regular),
        Self::OpenSans(Font::SemiBold),
        Self::OpenSans(Font::Bold),
        Self::Wide,
    ];

    /// The letters of a typeface for what they are for.
    pub fn of(typeface: Typeface, font: Font) -> Self {
        match (typeface, font) {
            (Typeface::Atkinson, font) => Self::Atkinson(font),
            (Typeface::Carlito, Font::Regular) => Self::CarlitoRegular,
            (Typeface::Carlito, Font::SemiBold | Font::Bold) => Self::CarlitoBold,
            (Typeface::OpenSans, font) => Self::OpenSans(font),
        }
    }

    /// Its place in [`Face::ALL`]; after the last where it is missing there.
    pub(in crate::print) fn place(self) -> usize {
        Self::ALL.iter().position(|it| *it == self).unwrap_or(Self::ALL.len())
    }

    /// Its name inside a PDF.
    pub fn name(self) -> &'static str {
        match self {
            Self::Atkinson(Font::Regular) => "AtkinsonHyperlegibleNext-Regular",
            Self::Atkinson(Font::SemiBold) => "AtkinsonHyperlegibleNext-SemiBold",
            Self::Atkinson(Font::Bold) => "AtkinsonHyperlegibleNext-Bold",
            Self::CarlitoRegular => "Carlito",
            Self::CarlitoBold => "Carlito-Bold",
            Self::OpenSans(Font::Regular) => "OpenSans",
            Self::OpenSans(Font::SemiBold) => "OpenSans-Semibold",
            Self::OpenSans(Font::Bold) => "OpenSans-Bold",
            Self::Wide => "DejaVuSans",
        }
    }

    /// The font file.
    pub fn data(self) -> &'static [u8] {
        match self {
            Self::Atkinson(Font::Regular) => {
                include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf")
            }
            Self::Atkinson(Font::SemiBold) => {
                include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf")
            }
            Self::Atkinson(Font::Bold) => include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
            Self::CarlitoRegular => include_bytes!("../../../assets/fonts/Carlito-Regular.ttf"),
            Self::CarlitoBold => include_bytes!("../../../assets/fonts/Carlito-Bold.ttf"),
            Self::OpenSans(Font::Regular) => include_bytes!("../../../assets/fonts/OpenSans-Regular.ttf"),
            Self::OpenSans(Font::SemiBold) => include_bytes!("../../../assets/fonts/OpenSans-Semibold.ttf"),
            Self::OpenSans(Font::Bold) => include_bytes!("../../../assets/fonts/OpenSans-Bold.ttf"),
            Self::Wide => include_bytes!("../../../assets/fonts/DejaVuSans.ttf"),
        }
    }

    /// How far a capital reaches above the baseline, in parts of the type size: `sCapHeight` of the table OS/2
    /// (OpenType 1.9), read from these very files by a test.
    pub fn capital_height(self) -> f32 {
        match self {
            Self::Atkinson(_) => 0.668,
            Self::CarlitoRegular => 1314.0 / 2048.0,
            Self::CarlitoBold => 1328.0 / 2048.0,
            Self::OpenSans(_) => 1462.0 / 2048.0,
            // Its table is older and does not say; measured on the letter H.
            Self::Wide => 1493.0 / 2048.0,
        }
    }
}
