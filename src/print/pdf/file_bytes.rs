//! The bytes of a file: small objects many together, packed, with a packed table of where each begins (ISO 32000-1,
//! 7.5.7 and 7.5.8), and an identity that follows from what is in it.
//!
//! Written here since lopdf writes and packs everything two or three times over, which for hundreds of pages is most of
//! the time.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Object, StringFormat, dictionary};

use super::PdfError;

/// How hard streams are packed, 1 to 9: more takes a tenth longer for a few percent.
const PACKING: u32 = 3;

/// So many objects lie together in one stream.
const TOGETHER: usize = 200;

/// Where an object is.
#[derive(Clone, Copy)]
enum Place {
    /// Nowhere: the number is free.
    Free,
    /// So many bytes from the beginning.
    At(usize),
    /// In this stream of objects, as this one of it.
    In(u32, usize),
}

/// The bytes of the file. The same objects give the same bytes.
pub fn file_bytes(file: &lopdf::Document) -> Result<Vec<u8>, PdfError> {
    let packer = ZlibEncoder::new(Vec::new(), Compression::new(PACKING));
    let mut writing = Writing { bytes: b"%PDF-1.7\n%\xBB\xAD\xC0\xDE\n".to_vec(), places: Vec::new(), packer };
    let mut small: Vec<(u32, &Object)> = Vec::new();
    for ((number, _), object) in &file.objects {
        match object {
            Object::Stream(stream) => {
                writing.packed(*number, stream.dict.clone(), &stream.content, stream.allows_compression)?;
            }
            object => small.push((*number, object)),
        }
    }
    let mut number = file.objects.keys().map(|it| it.0).max().unwrap_or_default();
    for objects in small.chunks(TOGETHER) {
        number += 1;
        writing.together(number, objects)?;
    }
    writing.table(number + 1, &file.trailer)
}

struct Writing {
    bytes: Vec<u8>,
    /// For each number of an object.
    places: Vec<Place>,
    /// One for all streams: its tables are large.
    packer: ZlibEncoder<Vec<u8>>,
}

impl Writing {
    fn place(&mut self, number: u32, place: Place) {
        let index = usize::try_from(number).unwrap_or_default();
        if self.places.len() <= index {
            self.places.resize(index + 1, Place::Free);
        }
        if let Some(known) = self.places.get_mut(index) {
            *known = place;
        }
    }

    /// A stream, packed where that is allowed.
    fn packed(&mut self, number: u32, mut entries: Dictionary, content: &[u8], may_pack: bool) -> Result<(), PdfError> {
        if !may_pack || entries.has(b"Filter") {
            entries.set("Length", whole(content.len()));
            self.stream(number, &entries, content);
            return Ok(());
        }
        self.packer.write_all(content)?;
        let packed = self.packer.reset(Vec::new())?;
        entries.set("Filter", "FlateDecode");
        entries.set("Length", whole(packed.len()));
        self.stream(number, &entries, &packed);
        Ok(())
    }

    fn stream(&mut self, number: u32, entries: &Dictionary, content: &[u8]) {
        self.place(number, Place::At(self.bytes.len()));
        self.bytes.extend(format!("{number} 0 obj\n").bytes());
        write_dictionary(&mut self.bytes, entries);
        self.bytes.extend(b"\nstream\n");
        self.bytes.extend(content);
        // Both signs of a line end: after content that happens to end with the first, the second alone would seem to be
        // half of one.
        self.bytes.extend(b"\r\nendstream\nendobj\n");
    }

    /// Objects in one stream: first the number and the place of each, then they themselves.
    fn together(&mut self, number: u32, objects: &[(u32, &Object)]) -> Result<(), PdfError> {
        let (mut head, mut body) = (String::new(), Vec::new());
        for (index, (object_number, object)) in objects.iter().enumerate() {
            self.place(*object_number, Place::In(number, index));
            head.push_str(&format!("{object_number} {} ", body.len()));
            write_object(&mut body, object);
            body.push(b' ');
        }
        let entries = dictionary! {
            "Type" => "ObjStm",
            "N" => whole(objects.len()),
            "First" => whole(head.len()),
        };
        let mut content = head.into_bytes();
        content.extend(body);
        self.packed(number, entries, &content, true)
    }

    /// The table of all places with what is known of the whole file, and the end.
    fn table(mut self, number: u32, trailer: &Dictionary) -> Result<Vec<u8>, PdfError> {
        let id = Object::String(identity(&self.bytes), StringFormat::Hexadecimal);
        let begins = self.bytes.len();
        self.place(number, Place::At(begins));
        let mut rows = Vec::with_capacity(self.places.len() * 7);
        for place in &self.places {
            let (kind, one, other) = match *place {
                Place::Free => (0, 0, 0xFFFF),
                Place::At(byte) => (1, u32::try_from(byte).unwrap_or(u32::MAX), 0),
                Place::In(stream, index) => (2, stream, u16::try_from(index).unwrap_or(u16::MAX)),
            };
            rows.push(kind);
            rows.extend(one.to_be_bytes());
            rows.extend(other.to_be_bytes());
        }
        let mut entries = dictionary! {
            "Type" => "XRef",
            "Size" => whole(self.places.len()),
            "W" => vec![1.into(), 4.into(), 2.into()],
            "ID" => vec![id.clone(), id],
        };
        for name in ["Root", "Info"] {
            if let Ok(value) = trailer.get(name.as_bytes()) {
                entries.set(name, value.clone());
            }
        }
        self.packed(number, entries, &rows, true)?;
        self.bytes.extend(format!("startxref\n{begins}\n%%EOF\n").bytes());
        Ok(self.bytes)
    }
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn write_object(bytes: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null | Object::Stream(_) => bytes.extend(b"null"),
        Object::Boolean(is_so) => bytes.extend(is_so.to_string().bytes()),
        Object::Integer(number) => bytes.extend(number.to_string().bytes()),
        Object::Real(number) => bytes.extend(number.to_string().bytes()),
        Object::Name(name) => write_name(bytes, name),
        Object::String(text, StringFormat::Literal) => {
            bytes.push(b'(');
            for byte in text {
                match byte {
                    b'(' | b')' | b'\\' => bytes.extend([b'\\', *byte]),
                    b'\r' => bytes.extend(b"\\r"),
                    other => bytes.push(*other),
                }
            }
            bytes.push(b')');
        }
        Object::String(text, StringFormat::Hexadecimal) => {
            bytes.push(b'<');
            for byte in text {
                bytes.extend([hex(byte >> 4), hex(byte & 0xF)]);
            }
            bytes.push(b'>');
        }
        Object::Array(objects) => {
            bytes.push(b'[');
            for (index, object) in objects.iter().enumerate() {
                if index > 0 {
                    bytes.push(b' ');
                }
                write_object(bytes, object);
            }
            bytes.push(b']');
        }
        Object::Dictionary(entries) => write_dictionary(bytes, entries),
        Object::Reference((number, generation)) => bytes.extend(format!("{number} {generation} R").bytes()),
    }
}

fn write_dictionary(bytes: &mut Vec<u8>, entries: &Dictionary) {
    bytes.extend(b"<<");
    for (name, value) in entries {
        write_name(bytes, name);
        bytes.push(b' ');
        write_object(bytes, value);
    }
    bytes.extend(b">>");
}

/// A name; what could end it by a number sign and its number.
pub(super) fn write_name(bytes: &mut Vec<u8>, name: &[u8]) {
    bytes.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            bytes.push(*byte);
        } else {
            bytes.extend([b'#', hex(byte >> 4), hex(byte & 0xF)]);
        }
    }
}

/// A digit of a number to the base of 16.
pub(super) fn hex(digit: u8) -> u8 {
    if digit < 10 { b'0' + digit } else { b'A' + digit - 10 }
}

/// Sixteen bytes that differ where the file differs (FNV-1a from two starts).
fn identity(bytes: &[u8]) -> Vec<u8> {
    let hash = |start: u64| bytes.iter().fold(start, |hash, it| (hash ^ u64::from(*it)).wrapping_mul(0x0100_0000_01b3));
    let (one, other) = (hash(0xcbf2_9ce4_8422_2325), hash(0x9ae1_6a3b_2f90_404f));
    one.to_be_bytes().into_iter().chain(other.to_be_bytes()).collect()
}
