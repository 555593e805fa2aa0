//! Pictures, in from files: PNG and JPEG as pixels, SVG as a [`Drawing`] of filled areas.
//!
//! [`take_in`] makes of a file what a project keeps: small enough, upright, without what a camera noted about its owner.
//! [`read`] makes of what a project keeps what can be drawn. Both refuse what is broken, huge or not understood, with a
//! [`PictureError`] that names it; nothing of a picture is left out without a word.
//!
//! What does not live here: where a picture stands on paper (`print`), and textures (`app`).

mod drawing;
mod jpeg;
mod raster;
mod svg;
mod tell;

pub use drawing::{Drawing, Gradient, Paint, Rule, Shape, Stop};
pub use raster::{Planes, Raster, Rgba};

use crate::model::{PictureData, PictureFormat};

/// The largest file that is read, in bytes.
pub const LARGEST_PICTURE_FILE: usize = 20 * 1024 * 1024;

/// The largest SVG that is read, in bytes; it is kept as it is.
pub const LARGEST_SVG: usize = crate::model::picture::LARGEST_PICTURE;

/// The longest side, in pixels.
pub const LONGEST_SIDE: u32 = 8192;

/// The most memory that the pixels of a file take that somebody chooses, in bytes: the largest photographs of telephones,
/// of 50 million pixels, come in.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// The most memory that the pixels of a picture in a project take, in bytes. Reading a photograph in layers, the worst of
/// all, takes three times as much, and printing any project stays below 256 MiB. What comes in larger is made smaller;
/// on a poster of A2 that is still 200 pixels an inch.
const MOST_KEPT_MEMORY: u64 = 64 * 1024 * 1024;

/// Why a picture is not taken in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum PictureError {
    /// The file is larger than is read.
    TooLarge {
        /// How large it is, in bytes.
        bytes: usize,
        /// How large it may be, in bytes.
        largest: usize,
    },
    /// No PNG, JPEG or SVG.
    UnknownFormat,
    /// More pixels than are read.
    TooManyPixels {
        /// How wide it is.
        width: u32,
        /// How high it is.
        height: u32,
    },
    /// A PNG or JPEG that ends too early or cannot be understood.
    Broken,
    /// An SVG that is no XML.
    BrokenSvg {
        /// The line that is not understood, from 1 on.
        line: u32,
    },
    /// A number, colour, path or reference of an SVG that cannot be understood.
    BrokenValue {
        /// The name of the attribute or property.
        name: String,
        /// The beginning of its value.
        start: String,
    },
    /// An SVG that does not say how large it is.
    NoSize,
    /// An SVG in which nothing is to be seen.
    NothingDrawn,
    /// An SVG with something in it that is not drawn here.
    Unsupported {
        /// How SVG calls it.
        name: String,
    },
    /// An SVG with text that depends on a typeface.
    Text,
    /// An SVG with definitions of its own letters, which could grow without end.
    Entities,
    /// An SVG that asks for another file.
    Outside {
        /// The beginning of its address.
        address: String,
    },
    /// An SVG with more in it than can be drawn.
    TooComplex,
}

/// What can be drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Pixels.
    Raster(Raster),
    /// Filled areas.
    Drawing(Drawing),
}

impl Content {
    /// Width and height; only how they relate means anything.
    pub fn size(&self) -> (f64, f64) {
        match self {
            Self::Raster(it) => (f64::from(it.width_px), f64::from(it.height_px)),
            Self::Drawing(it) => (it.width, it.height),
        }
    }
}

/// What a project keeps of a file.
pub fn take_in(bytes: &[u8]) -> Result<(PictureFormat, PictureData), PictureError> {
    if bytes.len() > LARGEST_PICTURE_FILE {
        return Err(PictureError::TooLarge { bytes: bytes.len(), largest: LARGEST_PICTURE_FILE });
    }
    let format = format_of(bytes).ok_or(PictureError::UnknownFormat)?;
    if format == PictureFormat::Svg {
        svg::read(bytes)?;
        return Ok((format, PictureData::of(bytes)));
    }
    let (format, kept) = raster::recoded(format, bytes)?;
    Ok((format, PictureData::of(&kept)))
}

/// What can be drawn of a picture that a project keeps.
pub fn read(format: PictureFormat, bytes: &[u8]) -> Result<Content, PictureError> {
    match format {
        PictureFormat::Svg => svg::read(bytes).map(Content::Drawing),
        PictureFormat::Png | PictureFormat::Jpeg => Raster::read(format, bytes).map(Content::Raster),
    }
}

/// What a file is by how it begins, whatever it is called.
fn format_of(bytes: &[u8]) -> Option<PictureFormat> {
    const MARK: &[u8] = &[0xEF, 0xBB, 0xBF];
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some(PictureFormat::Png);
    }
    if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        return Some(PictureFormat::Jpeg);
    }
    let text = bytes.strip_prefix(MARK).unwrap_or(bytes).trim_ascii_start();
    let is_svg = text.starts_with(b"<") && text.windows(4).any(|it| it == b"<svg" || it == b":svg");
    is_svg.then_some(PictureFormat::Svg)
}
