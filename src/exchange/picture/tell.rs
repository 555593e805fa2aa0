//! Why a picture is not taken in, told. Each is the end of a sentence that names the file or the picture.

use super::{LONGEST_SIDE, PictureError};
use crate::words::{Argument, Tell};

const MEBIBYTE: usize = 1024 * 1024;

impl Tell for PictureError {
    fn key(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "picture-too-large",
            Self::UnknownFormat => "picture-unknown-format",
            Self::TooManyPixels { width, height } if *width.max(height) > LONGEST_SIDE => "picture-too-many-pixels",
            // Each side by itself would do.
            Self::TooManyPixels { .. } => "picture-too-heavy",
            Self::Broken => "picture-broken",
            Self::BrokenSvg { .. } => "picture-broken-svg",
            Self::BrokenValue { .. } => "picture-broken-value",
            Self::NoSize => "picture-no-size",
            Self::NothingDrawn => "picture-nothing-drawn",
            Self::Unsupported { .. } => "picture-unsupported",
            Self::Text => "picture-text",
            Self::Entities => "picture-entities",
            Self::Outside { .. } => "picture-outside",
            Self::TooComplex => "picture-too-complex",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self {
            Self::TooLarge { bytes, largest } => {
                vec![("size", bytes.div_ceil(MEBIBYTE).into()), ("largest", (largest / MEBIBYTE).into())]
            }
            Self::TooManyPixels { width, height } => {
                vec![("width", (*width).into()), ("height", (*height).into()), ("most", LONGEST_SIDE.into())]
            }
            Self::BrokenSvg { line } => vec![("line", (*line).into())],
            Self::BrokenValue { name, start } => {
                vec![("name", Argument::quoted(name)), ("start", Argument::quoted(start))]
            }
            Self::Unsupported { name } => vec![("name", Argument::quoted(name))],
            Self::Outside { address } => vec![("address", Argument::quoted(address))],
            Self::UnknownFormat
            | Self::Broken
            | Self::NoSize
            | Self::NothingDrawn
            | Self::Text
            | Self::Entities
            | Self::TooComplex => Vec::new(),
        }
    }
}
