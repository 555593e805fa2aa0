//! What the file says about itself: boxes, title, language, date, how to print it.

use lopdf::{Object, ObjectId, Stream, StringFormat, dictionary};

use super::{PdfError, colour_profile, xmp};
use crate::print::page::Area;
use crate::print::paper::MM_PER_PT;
use crate::print::{Document, Edition, Sides};
use crate::words::Language;

/// What made the file.
pub const PRODUCER: &str = concat!("Waardenbord ", env!("CARGO_PKG_VERSION"));

/// The name of a language as files have it (BCP 47).
pub fn language_tag(language: Language) -> &'static str {
    match language {
        Language::Dutch => "nl-NL",
        Language::English => "en-GB",
    }
}

/// Text that any reader takes for Unicode.
pub fn text_string(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let utf16 = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    Object::String(utf16, StringFormat::Hexadecimal)
}

/// What the file is called; never nothing, since that is what a reader says first.
pub fn title(document: &Document) -> &str {
    let names = [&document.title, &document.organisation];
    names.into_iter().map(|it| it.trim()).find(|it| !it.is_empty()).unwrap_or(PRODUCER)
}

/// How a printer turns the paper (ISO 32000-1, 12.2).
fn duplex(sides: Sides) -> &'static str {
    match sides {
        Sides::Single | Sides::Fold => "Simplex",
        Sides::Long => "DuplexFlipLongEdge",
        Sides::Short => "DuplexFlipShortEdge",
    }
}

/// Sets the boxes of all pages. Not left to printpdf, which writes a width where the far corner belongs.
pub fn add_boxes(file: &mut lopdf::Document, pages: &[ObjectId], document: &Document) -> Result<(), PdfError> {
    for (id, page) in pages.iter().zip(&document.pages) {
        let entries = file.get_dictionary_mut(*id)?;
        let all = Area::new(0.0, 0.0, page.width_mm, page.height_mm);
        for (name, area) in [("MediaBox", all), ("CropBox", all), ("BleedBox", page.bleed), ("TrimBox", page.trim)] {
            entries.set(name, corners(&area, page.height_mm));
        }
        entries.remove(b"Annots");
    }
    Ok(())
}

/// Lower left and upper right, in pt from the lower left of the page.
fn corners(area: &Area, page_height_mm: f32) -> Vec<Object> {
    let up = |y_mm: f32| page_height_mm - y_mm;
    let edges = [area.x_mm, up(area.bottom_mm()), area.right_mm(), up(area.y_mm)];
    edges.iter().map(|it| Object::Real((it / MM_PER_PT * 1000.0).round() / 1000.0)).collect()
}

/// Adds title, language, date and how to print it.
pub fn add(file: &mut lopdf::Document, document: &Document) -> Result<(), PdfError> {
    let date = document.date.strftime("D:%Y%m%d000000Z").to_string();
    let mut info = dictionary! {
        "Title" => text_string(title(document)),
        "Creator" => text_string(PRODUCER),
        "Producer" => text_string(PRODUCER),
        "CreationDate" => text_string(&date),
        "ModDate" => text_string(&date),
    };
    if !document.organisation.is_empty() {
        info.set("Author", text_string(&document.organisation));
    }
    if let Some(old) = file.trailer.get(b"Info").ok().and_then(|it| it.as_reference().ok()) {
        file.objects.remove(&old);
    }
    let info = file.add_object(info);
    file.trailer.set("Info", info);
    let entries = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let packet = file.add_object(Stream::new(entries, xmp::packet(document).into_bytes()).with_compression(false));
    let intents = (document.edition == Edition::Reading).then(|| colour_profile::add(file));
    let catalog = file.catalog_mut()?;
    catalog.remove(b"PageLayout");
    catalog.set("Metadata", packet);
    catalog.set("Lang", text_string(language_tag(document.language)));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true, "PrintScaling" => "None", "Duplex" => duplex(document.sides) },
    );
    if let Some(intents) = intents {
        catalog.set("OutputIntents", intents);
    }
    Ok(())
}
