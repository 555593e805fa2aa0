//! Every sentence that a person reads, in Dutch and English, and how numbers, dates and times are said.
//!
//! The sentences lie in `assets/words/<language>/*.ftl` (Fluent), one file per room or step, with the same keys in every
//! language; all files of a language's folder are built in. A new sentence is a line in such a file and a
//! [`Words::say`] where it is shown. What lives here knows the model, but no files, screens or paper.
//!
//! A new file is noticed when this module is compiled again: touch it once.

mod act;
mod argument;
mod calendar;
pub mod considered;
mod count;
mod difference;
mod hints;
pub mod hyphenation;
mod loader;
mod place;
mod refusal;
mod similar;
mod step;
mod tell;
pub mod worked_out;

use std::str::FromStr;

pub use argument::Argument;
pub use count::Counted;
pub use step::picture_key;
pub use tell::Tell;

/// A language in which the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Dutch, the language of the people it is for.
    #[default]
    Dutch,
    /// English.
    English,
}

/// A text that names no language of the program.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a language is nl or en, not {given}")]
pub struct UnknownLanguage {
    /// What was given.
    pub given: String,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// Its code, as in a setting, a document's language and the name of its folder: `nl`, `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Reads `nl` or `en`, also with a region behind it (`nl_NL.UTF-8`, `en-GB`) and in capitals.
    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        let code: String = text.trim().chars().take_while(char::is_ascii_alphabetic).collect();
        let code = code.to_ascii_lowercase();
        Self::ALL.into_iter().find(|it| it.code() == code).ok_or_else(|| UnknownLanguage { given: text.to_owned() })
    }
}

/// Says everything in one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Which.
    pub language: Language,
}

impl Words {
    /// Words in this language.
    pub fn new(language: Language) -> Self {
        Self { language }
    }

    /// The sentence under `key`; the key itself where there is none, which a test does not let pass.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The sentence under `key` with its arguments filled in.
    pub fn say_with(&self, key: &str, arguments: &[(&'static str, Argument)]) -> String {
        loader::sentence(self.language, key, arguments).unwrap_or_else(|| key.to_owned())
    }

    /// The sentence for something that knows its own key, such as a refusal.
    pub fn tell(&self, what: &impl Tell) -> String {
        self.say_with(what.key(), &what.arguments())
    }
}

/// The same with a capital letter first.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
