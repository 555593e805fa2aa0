//! Things that can be told to a person.

use super::Argument;

/// Something that can be told to a person in one sentence: mostly an error.
///
/// Each room implements it for its own errors; what the model refuses is told here.
pub trait Tell {
    /// The key of its sentence.
    fn key(&self) -> &'static str;

    /// What is filled in in it.
    fn arguments(&self) -> Vec<(&'static str, Argument)>;
}
