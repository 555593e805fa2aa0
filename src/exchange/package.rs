//! The package around a document or a workbook (ISO/IEC 29500-2): parts in a zip, always in the same order and without
//! the time of making, so that the same parts give the same bytes.
//!
//! The first part says which program made it and is not compressed. So the files of this program begin alike, and unlike
//! those of any other: an older one can be told from what somebody wrote in Word or Excel.

use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// Where the part with the name of the program stands.
const MAKER: &str = "docProps/app.xml";

const MAKER_XML: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">"#,
    "<Application>Waardenbord</Application></Properties>"
);

/// How many bytes stand before the name of the first part (APPNOTE 4.3.7).
const HEADER: usize = 30;

/// A package could not be put together.
#[derive(Debug, thiserror::Error)]
pub enum PackageError {
    /// The parts could not be packed.
    #[error("the package cannot be written")]
    Pack(#[from] zip::result::ZipError),
    /// A part could not be written.
    #[error("a part of the package cannot be written")]
    Part(#[from] std::io::Error),
    /// The workbook could not be made.
    #[error("the workbook cannot be made")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
}

/// Packs parts, each with its name. One that says which program made it is left out for ours.
pub(super) fn packed(parts: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Vec<u8>, PackageError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    zip.start_file(MAKER, options.compression_method(CompressionMethod::Stored))?;
    zip.write_all(MAKER_XML.as_bytes())?;
    let options = options.compression_method(CompressionMethod::Deflated).compression_level(Some(6));
    for (name, bytes) in parts.into_iter().filter(|it| it.0 != MAKER) {
        zip.start_file(name, options)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The parts of a package, in its order.
pub(super) fn unpacked(bytes: Vec<u8>) -> Result<Vec<(String, Vec<u8>)>, PackageError> {
    let mut zip = ZipArchive::new(Cursor::new(bytes))?;
    let mut parts = Vec::with_capacity(zip.len());
    for place in 0..zip.len() {
        let mut part = zip.by_index(place)?;
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes)?;
        let name = part.name()?.into_owned();
        parts.push((name, bytes));
    }
    Ok(parts)
}

/// How a package of ours begins, taken from one.
pub fn package_beginning(package: &[u8]) -> &[u8] {
    package.get(..HEADER + MAKER.len() + MAKER_XML.len()).unwrap_or(package)
}
