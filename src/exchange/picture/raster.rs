//! Pictures of pixels: decoded within limits, turned upright, and written anew so that they fit in a project.

use std::io::Cursor;
use std::sync::Arc;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};

use super::{LONGEST_SIDE, MOST_KEPT_MEMORY, MOST_MEMORY, PictureError, jpeg};
use crate::model::PictureFormat;
use crate::model::picture::LARGEST_PICTURE;

/// How well a photograph is kept where it has to be written anew, of 100.
const QUALITY: u8 = 90;

/// A picture of pixels, in the file that the project keeps.
#[derive(Clone, Debug, PartialEq)]
pub struct Raster {
    /// Width.
    pub width_px: u32,
    /// Height.
    pub height_px: u32,
    /// Png or Jpeg.
    pub format: PictureFormat,
    /// Whether it has no colours.
    pub is_grey: bool,
    /// Its file.
    pub file: Arc<[u8]>,
}

/// The pixels of a picture, row by row from the top, as paper takes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planes {
    /// One byte a pixel where the picture has no colours, else three.
    pub colours: Vec<u8>,
    /// How much each pixel covers, one byte a pixel; none where all cover.
    pub cover: Option<Vec<u8>>,
}

/// The pixels of a picture, four bytes each, as a screen takes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rgba {
    /// Width.
    pub width_px: u32,
    /// Height.
    pub height_px: u32,
    /// Red, green, blue and cover of each pixel, row by row from the top.
    pub bytes: Vec<u8>,
}

impl Raster {
    pub(super) fn read(format: PictureFormat, file: &[u8]) -> Result<Self, PictureError> {
        let (picture, _) = decoded(format, file, MOST_KEPT_MEMORY)?;
        let (width_px, height_px) = (picture.width(), picture.height());
        Ok(Self { width_px, height_px, format, is_grey: !picture.color().has_color(), file: file.into() })
    }

    /// Its pixels; none where memory is short.
    pub fn planes(&self) -> Option<Planes> {
        let (picture, _) = decoded(self.format, &self.file, MOST_KEPT_MEMORY).ok()?;
        let cover = picture.color().has_alpha().then(|| picture.to_luma_alpha8().pixels().map(|it| it.0[1]).collect());
        let colours = if self.is_grey { picture.into_luma8().into_raw() } else { picture.into_rgb8().into_raw() };
        Some(Planes { colours, cover })
    }

    /// Its pixels, made fewer where a side is longer than this.
    pub fn rgba(&self, longest_px: u32) -> Option<Rgba> {
        let (picture, _) = decoded(self.format, &self.file, MOST_KEPT_MEMORY).ok()?;
        let is_long = picture.width().max(picture.height()) > longest_px;
        let picture = if is_long { picture.resize(longest_px, longest_px, FilterType::Triangle) } else { picture };
        let (width_px, height_px) = (picture.width(), picture.height());
        Some(Rgba { width_px, height_px, bytes: picture.into_rgba8().into_raw() })
    }
}

/// The picture as it lies in the file, and how it has to be turned. Its size is looked at before its pixels, which take at
/// most so many bytes.
fn decoded(format: PictureFormat, bytes: &[u8], most_memory: u64) -> Result<(DynamicImage, Orientation), PictureError> {
    let broken = |_| PictureError::Broken;
    let file_format = if format == PictureFormat::Png { ImageFormat::Png } else { ImageFormat::Jpeg };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), file_format);
    // The sides are looked at here, where the sentence can name them.
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(most_memory);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    if width > LONGEST_SIDE || height > LONGEST_SIDE || decoder.total_bytes() > most_memory {
        return Err(PictureError::TooManyPixels { width, height });
    }
    if width == 0 || height == 0 || format == PictureFormat::Jpeg && !jpeg::is_whole(bytes) {
        return Err(PictureError::Broken);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    DynamicImage::from_decoder(decoder).map(|it| (it, orientation)).map_err(broken)
}

/// The file that a project keeps: upright, without remarks, and small enough.
pub(super) fn recoded(format: PictureFormat, bytes: &[u8]) -> Result<(PictureFormat, Vec<u8>), PictureError> {
    let (picture, orientation) = decoded(format, bytes, MOST_MEMORY)?;
    let is_upright = orientation == Orientation::NoTransforms;
    if format == PictureFormat::Jpeg && is_upright && times_too_large(&picture) <= 1.0 {
        let bare = jpeg::bare(bytes).filter(|it| it.len() <= LARGEST_PICTURE);
        // As it was: writing it anew would lose some of it.
        if let Some(bare) = bare {
            return Ok((format, bare));
        }
    }
    let mut picture = plain(picture);
    if times_too_large(&picture) > 1.0 {
        picture = smaller(&picture, 1.0 / times_too_large(&picture));
    }
    picture.apply_orientation(orientation);
    let as_png = format == PictureFormat::Png || picture.color().has_alpha();
    if as_png {
        let file = png(&picture)?;
        if file.len() <= LARGEST_PICTURE {
            return Ok((PictureFormat::Png, file));
        }
    }
    let format = if picture.color().has_alpha() { PictureFormat::Png } else { PictureFormat::Jpeg };
    Ok((format, made_to_fit(picture, format)?))
}

/// With eight bits a colour, and without a cover where all of it covers.
fn plain(picture: DynamicImage) -> DynamicImage {
    let has_colour = picture.color().has_color();
    let is_covering = !picture.color().has_alpha() || picture.to_luma_alpha8().pixels().all(|it| it.0[1] == u8::MAX);
    match (has_colour, is_covering) {
        (false, true) => picture.into_luma8().into(),
        (false, false) => picture.into_luma_alpha8().into(),
        (true, true) => picture.into_rgb8().into(),
        (true, false) => picture.into_rgba8().into(),
    }
}

/// Made smaller until its file fits: each time by as much as the file is too large, and a little more.
fn made_to_fit(mut picture: DynamicImage, format: PictureFormat) -> Result<Vec<u8>, PictureError> {
    loop {
        let file = if format == PictureFormat::Png { png(&picture)? } else { photograph(&picture)? };
        if file.len() <= LARGEST_PICTURE {
            return Ok(file);
        }
        picture = smaller(&picture, LARGEST_PICTURE as f64 / file.len() as f64 * 0.9);
    }
}

/// How many times the memory that the pixels of a picture in a project may take.
fn times_too_large(picture: &DynamicImage) -> f64 {
    picture.as_bytes().len() as f64 / MOST_KEPT_MEMORY as f64
}

/// With this part of its pixels.
fn smaller(picture: &DynamicImage, part: f64) -> DynamicImage {
    let side = f64::from(picture.width().max(picture.height())) * part.sqrt();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and what a side can be")]
    let side = side.max(1.0) as u32;
    picture.resize(side, side, FilterType::CatmullRom)
}

fn png(picture: &DynamicImage) -> Result<Vec<u8>, PictureError> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, ImageFormat::Png).map_err(|_| PictureError::Broken)?;
    Ok(file.into_inner())
}

fn photograph(picture: &DynamicImage) -> Result<Vec<u8>, PictureError> {
    let mut file = Vec::new();
    picture.write_with_encoder(JpegEncoder::new_with_quality(&mut file, QUALITY)).map_err(|_| PictureError::Broken)?;
    Ok(file)
}
