//! The typefaces that lie in the program, the same files as on screen.

/// A typeface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Font {
    /// What is read.
    Regular,
    /// What leads: headings, the core.
    SemiBold,
    /// The name of a value.
    Bold,
    /// For single characters that the others lack.
    Wide,
}

impl Font {
    /// All typefaces.
    pub const ALL: [Self; 4] = [Self::Regular, Self::SemiBold, Self::Bold, Self::Wide];

    /// Its place in [`Font::ALL`].
    pub fn place(self) -> usize {
        match self {
            Self::Regular => 0,
            Self::SemiBold => 1,
            Self::Bold => 2,
            Self::Wide => 3,
        }
    }

    /// Its name inside a PDF.
    pub fn name(self) -> &'static str {
        match self {
            Self::Regular => "AtkinsonHyperlegibleNext-Regular",
            Self::SemiBold => "AtkinsonHyperlegibleNext-SemiBold",
            Self::Bold => "AtkinsonHyperlegibleNext-Bold",
            Self::Wide => "DejaVuSans",
        }
    }

    /// The font file.
    pub fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
            Self::SemiBold => include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"),
            Self::Bold => include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
            Self::Wide => include_bytes!("../../../assets/fonts/DejaVuSans.ttf"),
        }
    }
}
