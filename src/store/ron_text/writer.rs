//! Writes RON in the form of our files: what lies within some levels stands on lines of its own, the rest on one line.
//!
//! The same bytes as those of the library with an indent of two spaces, except that it writes an apostrophe in a text as
//! `\'`, which no text in double quotes needs: "collega's" must stay readable. It is here because every save writes the
//! whole project, and the library looks at each letter of each name of a field.

use std::fmt::{self, Display, Write as _};

use serde::ser::{self, Serialize};

/// What one level is set in by.
const INDENT: &str = "  ";

/// Why a value cannot be written: in its own words, since only the value knows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(super) struct NotWritten(String);

impl ser::Error for NotWritten {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

impl From<fmt::Error> for NotWritten {
    fn from(error: fmt::Error) -> Self {
        Self(error.to_string())
    }
}

/// The text of a value, behind what is in `text` already.
pub(super) fn write<T: Serialize>(text: String, value: &T, depth: usize) -> Result<String, NotWritten> {
    let mut writer = Writer { text, depth, level: 0 };
    value.serialize(&mut writer)?;
    Ok(writer.text)
}

struct Writer {
    text: String,
    /// So many levels have lines of their own.
    depth: usize,
    /// In how many lists, maps and structures this is.
    level: usize,
}

impl Writer {
    /// Opens what has members; where they have lines of their own, an empty one has none.
    fn open(&mut self, sign: char, close: char, length: Option<usize>) -> Members<'_> {
        self.text.push(sign);
        self.level += 1;
        let has_lines = self.level <= self.depth && length != Some(0);
        Members { writer: self, close, has_lines, has_level: true, is_first: true }
    }

    /// Opens what stands on one line at any depth.
    fn open_tuple(&mut self) -> Members<'_> {
        self.text.push('(');
        Members { writer: self, close: ')', has_lines: false, has_level: false, is_first: true }
    }

    fn new_line(&mut self, levels: usize) {
        self.text.push('\n');
        (0..levels).for_each(|_| self.text.push_str(INDENT));
    }

    fn plain(&mut self, value: impl Display) -> Result<(), NotWritten> {
        write!(self.text, "{value}").map_err(NotWritten::from)
    }

    /// `name(value)`.
    fn wrapped<T: ?Sized + Serialize>(&mut self, name: &str, value: &T) -> Result<(), NotWritten> {
        self.text.push_str(name);
        self.text.push('(');
        value.serialize(&mut *self)?;
        self.text.push(')');
        Ok(())
    }

    fn quoted(&mut self, value: &str) {
        self.text.push('"');
        let mut rest = value;
        // Most texts need no look at each letter; so many bytes at once are looked at in one go.
        if value.bytes().fold(false, |found, it| found | needs_look(it)) {
            while let Some((plain, from)) = rest.bytes().position(needs_look).and_then(|at| rest.split_at_checked(at)) {
                self.text.push_str(plain);
                let mut letters = from.chars();
                self.text.extend(letters.next().into_iter().flat_map(char::escape_debug));
                rest = letters.as_str();
            }
        }
        self.text.push_str(rest);
        self.text.push('"');
    }
}

/// Whether a byte of a text may have to be written otherwise. Letters outside ASCII are looked up one by one.
fn needs_look(byte: u8) -> bool {
    !(b' '..0x7F).contains(&byte) || byte == b'"' || byte == b'\\'
}

/// What has members, while it is written.
struct Members<'a> {
    writer: &'a mut Writer,
    close: char,
    has_lines: bool,
    has_level: bool,
    is_first: bool,
}

impl Members<'_> {
    fn begin(&mut self) {
        if !self.is_first {
            self.writer.text.push(',');
        }
        if self.has_lines {
            self.writer.new_line(self.writer.level);
        } else if !self.is_first {
            self.writer.text.push(' ');
        }
        self.is_first = false;
    }

    fn member<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), NotWritten> {
        self.begin();
        value.serialize(&mut *self.writer)
    }

    fn named<T: ?Sized + Serialize>(&mut self, name: &str, value: &T) -> Result<(), NotWritten> {
        self.begin();
        self.writer.text.push_str(name);
        self.value(value)
    }

    fn value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), NotWritten> {
        self.writer.text.push_str(": ");
        value.serialize(&mut *self.writer)
    }

    fn close(self) {
        if self.has_lines {
            if !self.is_first {
                self.writer.text.push(',');
            }
            self.writer.new_line(self.writer.level - 1);
        }
        self.writer.level -= usize::from(self.has_level);
        self.writer.text.push(self.close);
    }
}

macro_rules! plain {
    ($($method:ident: $kind:ty),*) => { $(
        fn $method(self, value: $kind) -> Result<(), NotWritten> {
            self.plain(value)
        }
    )* };
}

impl<'a> ser::Serializer for &'a mut Writer {
    type Ok = ();
    type Error = NotWritten;
    type SerializeSeq = Members<'a>;
    type SerializeTuple = Members<'a>;
    type SerializeTupleStruct = Members<'a>;
    type SerializeTupleVariant = Members<'a>;
    type SerializeMap = Members<'a>;
    type SerializeStruct = Members<'a>;
    type SerializeStructVariant = Members<'a>;

    plain!(serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64);

    fn serialize_f32(self, value: f32) -> Result<(), NotWritten> {
        self.plain(format_args!("{value:?}"))
    }

    fn serialize_f64(self, value: f64) -> Result<(), NotWritten> {
        self.plain(format_args!("{value:?}"))
    }

    fn serialize_char(self, value: char) -> Result<(), NotWritten> {
        let escape = if matches!(value, '\\' | '\'') { "\\" } else { "" };
        self.plain(format_args!("'{escape}{value}'"))
    }

    fn serialize_str(self, value: &str) -> Result<(), NotWritten> {
        self.quoted(value);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), NotWritten> {
        Err(ser::Error::custom("bytes are written as a text, such as base64"))
    }

    fn serialize_none(self) -> Result<(), NotWritten> {
        self.plain("None")
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<(), NotWritten> {
        self.wrapped("Some", value)
    }

    fn serialize_unit(self) -> Result<(), NotWritten> {
        self.plain("()")
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), NotWritten> {
        self.plain("()")
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), NotWritten> {
        self.plain(variant)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, value: &T) -> Result<(), NotWritten> {
        self.wrapped("", value)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), NotWritten> {
        self.wrapped(variant, value)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Members<'a>, NotWritten> {
        Ok(self.open('[', ']', length))
    }

    fn serialize_tuple(self, _: usize) -> Result<Members<'a>, NotWritten> {
        Ok(self.open_tuple())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Members<'a>, NotWritten> {
        Ok(self.open_tuple())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Members<'a>, NotWritten> {
        self.text.push_str(variant);
        Ok(self.open_tuple())
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Members<'a>, NotWritten> {
        Ok(self.open('{', '}', length))
    }

    fn serialize_struct(self, _: &'static str, length: usize) -> Result<Members<'a>, NotWritten> {
        Ok(self.open('(', ')', Some(length)))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        length: usize,
    ) -> Result<Members<'a>, NotWritten> {
        self.text.push_str(variant);
        Ok(self.open('(', ')', Some(length)))
    }
}

macro_rules! members {
    ($($kind:ident: $method:ident),*) => { $(
        impl ser::$kind for Members<'_> {
            type Ok = ();
            type Error = NotWritten;

            fn $method<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), NotWritten> {
                self.member(value)
            }

            fn end(self) -> Result<(), NotWritten> {
                self.close();
                Ok(())
            }
        }
    )* };
}
members!(SerializeSeq: serialize_element, SerializeTuple: serialize_element, SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field);

macro_rules! named_members {
    ($($kind:ident),*) => { $(
        impl ser::$kind for Members<'_> {
            type Ok = ();
            type Error = NotWritten;

            fn serialize_field<T: ?Sized + Serialize>(&mut self, name: &'static str, value: &T) -> Result<(), NotWritten> {
                self.named(name, value)
            }

            fn end(self) -> Result<(), NotWritten> {
                self.close();
                Ok(())
            }
        }
    )* };
}
named_members!(SerializeStruct, SerializeStructVariant);

impl ser::SerializeMap for Members<'_> {
    type Ok = ();
    type Error = NotWritten;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Result<(), NotWritten> {
        self.member(key)
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), NotWritten> {
        self.value(value)
    }

    fn end(self) -> Result<(), NotWritten> {
        self.close();
        Ok(())
    }
}
