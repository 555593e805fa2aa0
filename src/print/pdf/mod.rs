//! Finished pages as a PDF: drawn by printpdf, with structure, boxes and facts about the file added through lopdf.
//!
//! Only translates; what is seen was decided before. The same document gives the same bytes.

mod drawing;
mod embedding;
mod facts;
mod pictures;
mod tags;

use std::io;

use printpdf::{PdfDocument, PdfSaveOptions};

use super::Document;
use super::type_setting::Face;

/// Why there is no PDF. Each means that the program itself is damaged, or out of memory.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A typeface could not be read or made smaller.
    #[error("the typeface {} could not be embedded: {reason}", face.name())]
    Font {
        /// The typeface.
        face: Face,
        /// What the library says.
        reason: String,
    },
    /// A picture could not be taken apart into its pixels.
    #[error("a picture of {width_px} by {height_px} pixels could not be read")]
    Picture {
        /// How wide it is.
        width_px: u32,
        /// How high it is.
        height_px: u32,
    },
    /// The drawing library left something out.
    #[error("not everything could be drawn: {reason}")]
    Incomplete {
        /// What the library says.
        reason: String,
    },
    /// The parts of the file do not hang together.
    #[error(transparent)]
    Structure(#[from] lopdf::Error),
    /// The bytes could not be put together.
    #[error(transparent)]
    Writing(#[from] io::Error),
}

/// The bytes of a PDF of the document.
pub fn write(document: &Document) -> Result<Vec<u8>, PdfError> {
    let mut pdf = PdfDocument::new(&document.title);
    let fonts = embedding::embed(document, &mut pdf)?;
    let pictures = pictures::embed(document, &mut pdf)?;
    let mut tree = tags::Tree::new();
    for (index, page) in document.pages.iter().enumerate() {
        pdf.pages.push(drawing::page(index, page, &fonts, &pictures, &mut tree));
    }
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut warnings = Vec::new();
    let mut file = pdf.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings.into_iter().find(|it| it.severity == printpdf::PdfParseErrorSeverity::Error) {
        return Err(PdfError::Incomplete { reason: warning.msg });
    }
    facts::add_boxes(&mut file, document)?;
    facts::add(&mut file, document)?;
    tags::add(&mut file, &tree, document)?;
    file.compress();
    facts::bytes_with_id(&mut file)
}
