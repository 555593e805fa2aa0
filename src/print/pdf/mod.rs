//! Finished pages as a PDF: typefaces, pictures and pages by printpdf; what is on the pages, structure, boxes and facts about
//! the file added through lopdf.
//!
//! Only translates; what is seen was decided before. The same document gives the same bytes.

mod colour_profile;
mod content;
mod drawing;
mod embedding;
mod facts;
mod file_bytes;
mod outline;
mod pictures;
mod structure;
mod tags;
mod xmp;

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use lopdf::ObjectId;
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};

use self::tags::Read;
use super::Document;
use super::page::Page;
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
    let mut drawn: BTreeMap<*const Page, (usize, Vec<Read>)> = BTreeMap::new();
    let mut contents = Vec::new();
    // For each page, which one it is the same as.
    let mut first_drawn = Vec::new();
    for (index, page) in document.pages.iter().enumerate() {
        let (first, read) = drawn.entry(Arc::as_ptr(page)).or_insert_with(|| {
            let (content, read) = drawing::page(index, page, &fonts, &pictures, &mut tree);
            contents.push((index, content));
            (index, read)
        });
        if *first < index {
            tree.again(index, read);
        }
        first_drawn.push(*first);
        pdf.pages.push(PdfPage::new(Mm(page.width_mm), Mm(page.height_mm), Vec::new()));
    }
    pdf.pages.push(embedding::glossary(&fonts));
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut warnings = Vec::new();
    let mut file = pdf.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings.into_iter().find(|it| it.severity == printpdf::PdfParseErrorSeverity::Error) {
        return Err(PdfError::Incomplete { reason: warning.msg });
    }
    drop(pdf);
    let mut pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    if let Some(glossary) = pages.pop() {
        take_out(&mut file, glossary)?;
    }
    for (index, content) in contents {
        let Some(page) = pages.get(index) else { continue };
        let stream = file.get_dictionary(*page)?.get(b"Contents")?.as_reference()?;
        file.set_object(stream, lopdf::Stream::new(lopdf::Dictionary::new(), content));
    }
    share(&mut file, &pages, &first_drawn)?;
    facts::add_boxes(&mut file, &pages, document)?;
    facts::add(&mut file, document)?;
    outline::add(&mut file, &tree.bookmarks, &pages, document)?;
    structure::add(&mut file, &tree.into_elements(), &pages, document)?;
    file_bytes::file_bytes(&file)
}

/// Takes out a page and what only it has.
fn take_out(file: &mut lopdf::Document, page: ObjectId) -> Result<(), PdfError> {
    let entries = file.get_dictionary(page)?;
    let parent = entries.get(b"Parent")?.as_reference()?;
    let own = [b"Contents".as_slice(), b"Resources"].map(|it| entries.get(it).and_then(lopdf::Object::as_reference));
    let list = file.get_dictionary_mut(parent)?;
    let kids = list.get_mut(b"Kids")?.as_array_mut()?;
    kids.retain(|it| it.as_reference().ok() != Some(page));
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    list.set("Count", count);
    for object in own.into_iter().flatten().chain([page]) {
        file.objects.remove(&object);
    }
    Ok(())
}

/// Pages that are the same have one content, and all pages one list of typefaces; printpdf writes each anew.
fn share(file: &mut lopdf::Document, pages: &[ObjectId], first_drawn: &[usize]) -> Result<(), PdfError> {
    for (index, (page, first)) in pages.iter().zip(first_drawn).enumerate() {
        let same = [(b"Contents".as_slice(), *first), (b"Resources".as_slice(), 0)];
        for (name, of) in same.into_iter().filter(|(_, of)| *of != index) {
            let Some(of) = pages.get(of) else { continue };
            let shared = file.get_dictionary(*of)?.get(name)?.as_reference()?;
            let entries = file.get_dictionary_mut(*page)?;
            let own = entries.get(name)?.as_reference()?;
            entries.set(name, shared);
            file.objects.remove(&own);
        }
    }
    Ok(())
}
