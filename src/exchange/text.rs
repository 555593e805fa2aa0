//! Bytes to text: size, encoding and line ends.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{ReadError, Remark};

/// The largest file that is read, in bytes: far above what an organisation of 15,000 hands in.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;

/// How a workbook (XLSX, ODS; old XLS) begins.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];

/// The text in a file: UTF-8, or UTF-16 with its mark, or else Windows-1252 with a remark.
pub(super) fn decoded(bytes: &[u8]) -> Result<(Cow<'_, str>, Option<Remark>), ReadError> {
    check_size(bytes.len())?;
    if WORKBOOKS.iter().any(|it| bytes.starts_with(it)) {
        return Err(ReadError::Workbook);
    }
    let wide = Encoding::for_bom(bytes).map(|(encoding, _)| encoding).filter(|it| [UTF_16LE, UTF_16BE].contains(it));
    if let Some(encoding) = wide {
        let (text, _, is_broken) = encoding.decode(bytes);
        return if is_broken { Err(ReadError::BrokenText) } else { Ok((text, None)) };
    }
    if bytes.contains(&0) {
        return Err(ReadError::Binary);
    }
    if let Some(text) = UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        return Ok((text, None));
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    Ok((text, Some(Remark::ReadAsWindows1252)))
}

/// Refuses what is too large before any memory is spent on it.
pub(super) fn check_size(bytes: usize) -> Result<(), ReadError> {
    if bytes > LARGEST_FILE { Err(ReadError::TooLarge { bytes }) } else { Ok(()) }
}

/// `text` without its byte order mark and with `\n` at the end of each line, whatever it had there.
pub(super) fn with_plain_lines(text: &str) -> Result<Cow<'_, str>, ReadError> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if text.contains('\0') {
        return Err(ReadError::Binary);
    }
    if text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    if !text.contains('\r') {
        return Ok(Cow::Borrowed(text));
    }
    Ok(Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")))
}
