//! What the file says about itself: boxes, title, language, date, how to print it, its identity.

use lopdf::{Object, Stream, StringFormat, dictionary};

use super::PdfError;
use crate::print::Document;
use crate::print::page::Area;
use crate::print::paper::MM_PER_PT;
use crate::words::Language;

const PRODUCER: &str = concat!("Waardenbord ", env!("CARGO_PKG_VERSION"));

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

/// Sets the boxes of all pages. Not left to printpdf, which writes a width where the far corner belongs.
pub fn add_boxes(file: &mut lopdf::Document, document: &Document) -> Result<(), PdfError> {
    for (id, page) in file.get_pages().into_values().zip(&document.pages) {
        let entries = file.get_dictionary_mut(id)?;
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
        "Title" => text_string(&document.title),
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
    let packet = file.add_object(Stream::new(entries, packet(document).into_bytes()).with_compression(false));
    let catalog = file.catalog_mut()?;
    catalog.remove(b"PageLayout");
    catalog.set("Metadata", packet);
    catalog.set("Lang", text_string(language_tag(document.language)));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true, "PrintScaling" => "None", "Duplex" => "DuplexFlipLongEdge" },
    );
    Ok(())
}

/// The same facts as XMP.
fn packet(document: &Document) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let date = document.date.strftime("%Y-%m-%dT00:00:00Z");
    let creator = if document.organisation.is_empty() {
        String::new()
    } else {
        let name = escaped(&document.organisation);
        format!("<dc:creator><rdf:Seq><rdf:li>{name}</rdf:li></rdf:Seq></dc:creator>")
    };
    format!(
        concat!(
            "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
            " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">",
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>{creator}",
            "<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>",
            "<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>",
            "<xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>",
            "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>"
        ),
        title = escaped(&document.title),
        creator = creator,
        language = language_tag(document.language),
        date = date,
        producer = PRODUCER,
    )
}

/// The bytes of the file, with an identity that follows from them.
pub fn bytes_with_id(file: &mut lopdf::Document) -> Result<Vec<u8>, PdfError> {
    "1.7".clone_into(&mut file.version);
    file.trailer.remove(b"ID");
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)?;
    let id = Object::String(identity(&bytes), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    bytes.clear();
    file.save_to(&mut bytes)?;
    Ok(bytes)
}

/// Sixteen bytes that differ where the file differs (FNV-1a from two starts).
fn identity(bytes: &[u8]) -> Vec<u8> {
    let hash = |start: u64| bytes.iter().fold(start, |hash, it| (hash ^ u64::from(*it)).wrapping_mul(0x0100_0000_01b3));
    let (one, other) = (hash(0xcbf2_9ce4_8422_2325), hash(0x9ae1_6a3b_2f90_404f));
    one.to_be_bytes().into_iter().chain(other.to_be_bytes()).collect()
}
