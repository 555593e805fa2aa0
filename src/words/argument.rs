//! What is filled in in a sentence.

use super::Tell;

/// What is filled in in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A number; it chooses between singular and plural, and from 10,000 on it gets its separators.
    Number(i64),
    /// A text as it is.
    Text(String),
    /// Another sentence or noun, by its key, in the same language.
    Sentence(&'static str, Vec<(&'static str, Argument)>),
    /// Several, as they are said: "waarde, gedrag en herkomst".
    List(Vec<Argument>),
}

impl Argument {
    /// A noun or sentence without arguments of its own.
    pub fn key(key: &'static str) -> Self {
        Self::Sentence(key, Vec::new())
    }

    /// What somebody wrote, in quotation marks; what has no word in it is said to be without name.
    pub fn quoted(text: &str) -> Self {
        if text.trim().is_empty() {
            return Self::key("without-name");
        }
        Self::Sentence("quoted", vec![("text", text.into())])
    }

    /// Several texts as they are said.
    pub fn list<T: Into<Self>>(parts: impl IntoIterator<Item = T>) -> Self {
        Self::List(parts.into_iter().map(Into::into).collect())
    }

    /// A character that cannot be shown, as its code: `U+202E`.
    pub fn code_point(character: char) -> Self {
        Self::Text(format!("U+{:04X}", u32::from(character)))
    }

    /// What something says about itself, inside another sentence.
    pub fn told(what: &impl Tell) -> Self {
        Self::Sentence(what.key(), what.arguments())
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<char> for Argument {
    fn from(character: char) -> Self {
        Self::Text(character.to_string())
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Argument {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

macro_rules! from_number {
    ($($number:ty),*) => { $(impl From<$number> for Argument {
        fn from(number: $number) -> Self {
            Self::Number(i64::from(number))
        }
    })* };
}
from_number!(u8, i8, u16, i16, u32, i32, i64);
