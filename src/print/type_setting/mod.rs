//! Text into lines: typefaces, shaping, breaking.
//!
//! What does not live here: where lines come on a page (`documents` decides) and what they say.
//!
//! Invariant: the lines of a text, put after each other, are that text (see [`wording::plain`]), with a soft hyphen more at
//! the end of each line that stops inside a word.

mod fonts;
mod line;
mod shaping;
pub mod wording;
mod wrapping;

pub use fonts::{Face, Font};
pub use line::Line;
pub use shaping::{Run, TypeSetter};
pub use wrapping::{Breaking, Evenness, Setting};
