//! Whether a text says what a value says. It is read sign by sign with the value beside it, and no second value is made:
//! that takes a quarter of the time, and every save waits for it.

use serde::ser::{self, Serialize, Serializer};

use super::reader::{Members, NotPlain, Read, Reader};

/// Whether `text`, read from its beginning to its end, is this value in all its parts.
pub(super) fn says<T: Serialize>(text: &str, value: &T) -> bool {
    let mut reader = Reader::new(text);
    value.serialize(&mut reader).is_ok() && reader.is_at_end()
}

impl ser::Error for NotPlain {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }
}

fn must(is_right: bool) -> Read<()> {
    if is_right { Ok(()) } else { Err(NotPlain) }
}

impl Reader<'_> {
    fn is_named(&mut self, name: &str) -> Read<()> {
        must(self.name()? == name)
    }

    fn is_wrapped<T: ?Sized + Serialize>(&mut self, name: &str, value: &T) -> Read<()> {
        self.is_named(name)?;
        self.wrapped(|it| value.serialize(it))
    }
}

impl Members<'_, '_> {
    fn is_next<T: ?Sized + Serialize>(&mut self, value: &T) -> Read<()> {
        must(self.has_next()?)?;
        value.serialize(&mut *self.reader)
    }

    fn is_next_named<T: ?Sized + Serialize>(&mut self, name: &str, value: &T) -> Read<()> {
        must(self.has_next()?)?;
        self.reader.is_named(name)?;
        self.reader.colon()?;
        value.serialize(&mut *self.reader)
    }
}

macro_rules! numbers {
    ($($method:ident: $kind:ty),*) => { $(
        fn $method(self, value: $kind) -> Read<()> {
            must(self.number::<$kind>()? == value)
        }
    )* };
}

impl<'a, 'de> Serializer for &'a mut Reader<'de> {
    type Ok = ();
    type Error = NotPlain;
    type SerializeSeq = Members<'a, 'de>;
    type SerializeTuple = Members<'a, 'de>;
    type SerializeTupleStruct = Members<'a, 'de>;
    type SerializeTupleVariant = Members<'a, 'de>;
    type SerializeMap = Members<'a, 'de>;
    type SerializeStruct = Members<'a, 'de>;
    type SerializeStructVariant = Members<'a, 'de>;

    numbers!(serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64);

    fn serialize_bool(self, value: bool) -> Read<()> {
        self.is_named(if value { "true" } else { "false" })
    }

    /// No project has a number with a fraction.
    fn serialize_f32(self, _: f32) -> Read<()> {
        Err(NotPlain)
    }

    fn serialize_f64(self, _: f64) -> Read<()> {
        Err(NotPlain)
    }

    fn serialize_char(self, value: char) -> Read<()> {
        must(self.letter()? == value)
    }

    fn serialize_str(self, value: &str) -> Read<()> {
        self.pass(b'"')?;
        let mut rest = value.strip_prefix(self.piece()?).ok_or(NotPlain)?;
        while !self.takes(b'"') {
            rest = rest.strip_prefix(self.escaped()?).ok_or(NotPlain)?;
            rest = rest.strip_prefix(self.piece()?).ok_or(NotPlain)?;
        }
        must(rest.is_empty())
    }

    fn serialize_bytes(self, _: &[u8]) -> Read<()> {
        Err(NotPlain)
    }

    fn serialize_none(self) -> Read<()> {
        self.is_named("None")
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Read<()> {
        self.is_wrapped("Some", value)
    }

    fn serialize_unit(self) -> Read<()> {
        self.unit()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Read<()> {
        self.unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Read<()> {
        self.is_named(variant)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, value: &T) -> Read<()> {
        self.wrapped(|it| value.serialize(it))
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Read<()> {
        self.is_wrapped(variant, value)
    }

    fn serialize_seq(self, _: Option<usize>) -> Read<Members<'a, 'de>> {
        Members::open(self, b'[', b']')
    }

    fn serialize_tuple(self, _: usize) -> Read<Members<'a, 'de>> {
        Members::open(self, b'(', b')')
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Read<Members<'a, 'de>> {
        Members::open(self, b'(', b')')
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Read<Members<'a, 'de>> {
        self.is_named(variant)?;
        Members::open(self, b'(', b')')
    }

    fn serialize_map(self, _: Option<usize>) -> Read<Members<'a, 'de>> {
        Members::open(self, b'{', b'}')
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Read<Members<'a, 'de>> {
        self.skip_name(name)?;
        Members::open(self, b'(', b')')
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Read<Members<'a, 'de>> {
        self.is_named(variant)?;
        Members::open(self, b'(', b')')
    }
}

macro_rules! members {
    ($($kind:ident: $method:ident),*) => { $(
        impl ser::$kind for Members<'_, '_> {
            type Ok = ();
            type Error = NotPlain;

            fn $method<T: ?Sized + Serialize>(&mut self, value: &T) -> Read<()> {
                self.is_next(value)
            }

            fn end(self) -> Read<()> {
                self.finished()
            }
        }
    )* };
}
members!(SerializeSeq: serialize_element, SerializeTuple: serialize_element, SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field);

macro_rules! named_members {
    ($($kind:ident),*) => { $(
        impl ser::$kind for Members<'_, '_> {
            type Ok = ();
            type Error = NotPlain;

            fn serialize_field<T: ?Sized + Serialize>(&mut self, name: &'static str, value: &T) -> Read<()> {
                self.is_next_named(name, value)
            }

            fn end(self) -> Read<()> {
                self.finished()
            }
        }
    )* };
}
named_members!(SerializeStruct, SerializeStructVariant);

impl ser::SerializeMap for Members<'_, '_> {
    type Ok = ();
    type Error = NotPlain;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Read<()> {
        self.is_next(key)
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Read<()> {
        self.reader.colon()?;
        value.serialize(&mut *self.reader)
    }

    fn end(self) -> Read<()> {
        self.finished()
    }
}
