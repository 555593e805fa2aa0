//! The language that a document is in.

/// The language of a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Dutch, hyphenated by Dutch rules.
    #[default]
    Dutch,
    /// English, not hyphenated.
    English,
}

impl Language {
    /// Its name in files (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl-NL",
            Self::English => "en-GB",
        }
    }
}
