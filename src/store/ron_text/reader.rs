//! Reads RON as our files are written, without looking at more than they need.
//!
//! Invariant: what is read here the library would read too, and as the same. Whatever is written in another way, such as
//! with comments or raw texts, and whatever is wrong is not read at all: the library reads it instead, and says what is
//! wrong and where.

use std::fmt;

use serde::de::{self, DeserializeOwned, DeserializeSeed, Deserializer, Visitor};

/// So deep may values lie in each other: deeper than a project, and less than the library goes.
const MOST_LEVELS: usize = 40;

/// It is not written as our files are, or it is wrong.
#[derive(Debug)]
pub(super) struct NotPlain;

impl fmt::Display for NotPlain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not written as this program does")
    }
}

impl std::error::Error for NotPlain {}

impl de::Error for NotPlain {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

pub(super) type Read<T> = Result<T, NotPlain>;

/// The value that is all of `text`.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Read<T> {
    let mut reader = Reader::new(text);
    let value = T::deserialize(&mut reader)?;
    if reader.is_at_end() { Ok(value) } else { Err(NotPlain) }
}

/// What is left of a text.
pub(super) struct Reader<'de> {
    text: &'de str,
    /// Where it reads on, in bytes.
    at: usize,
    levels: usize,
}

impl<'de> Reader<'de> {
    /// Before the first value of a text.
    pub fn new(text: &'de str) -> Self {
        let mut reader = Self { text, at: 0, levels: 0 };
        reader.skip_space();
        reader
    }

    /// Whether nothing but space follows.
    pub fn is_at_end(&mut self) -> bool {
        self.skip_space();
        self.at == self.text.len()
    }

    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.next(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// Goes behind this sign where it is next.
    pub fn takes(&mut self, sign: u8) -> bool {
        let is_next = self.next() == Some(sign);
        self.at += usize::from(is_next);
        is_next
    }

    /// Goes behind this sign, which must be next.
    pub fn pass(&mut self, sign: u8) -> Read<()> {
        if self.takes(sign) { Ok(()) } else { Err(NotPlain) }
    }

    /// As many bytes as are like that, all of them ASCII.
    fn run(&mut self, is_part: impl Fn(u8) -> bool) -> Read<&'de str> {
        let rest = self.text.get(self.at..).ok_or(NotPlain)?;
        let length = rest.bytes().position(|it| !is_part(it)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).filter(|it| !it.is_empty()).ok_or(NotPlain)
    }

    /// The name of a field, of a variant, or of a value such as `true`.
    pub fn name(&mut self) -> Read<&'de str> {
        if self.next().is_some_and(|it| it.is_ascii_digit()) {
            return Err(NotPlain);
        }
        self.run(|it| it.is_ascii_alphanumeric() || it == b'_')
    }

    /// What stands between a name and its value.
    pub fn colon(&mut self) -> Read<()> {
        self.skip_space();
        self.pass(b':')?;
        self.skip_space();
        Ok(())
    }

    /// Digits as a number is written once: nothing before it, and no sign but a minus.
    pub fn number<T: std::str::FromStr>(&mut self) -> Read<T> {
        let number = self.run(|it| it.is_ascii_digit() || it == b'-')?;
        if number.len() > 1 && number.trim_start_matches('-').starts_with('0') {
            return Err(NotPlain);
        }
        number.parse().map_err(|_| NotPlain)
    }

    /// What stands between quotes, up to the first sign that is not itself.
    pub fn piece(&mut self) -> Read<&'de str> {
        let rest = self.text.get(self.at..).ok_or(NotPlain)?;
        let length = rest.bytes().position(|it| it == b'"' || it == b'\\').ok_or(NotPlain)?;
        self.at += length;
        rest.get(..length).ok_or(NotPlain)
    }

    /// A letter by itself.
    pub fn letter(&mut self) -> Read<char> {
        self.pass(b'\'')?;
        let letter = self.run(|it| it.is_ascii_alphanumeric())?;
        self.pass(b'\'')?;
        letter.parse().map_err(|_| NotPlain)
    }

    /// Nothing, between brackets.
    pub fn unit(&mut self) -> Read<()> {
        self.pass(b'(')?;
        self.pass(b')')
    }

    /// Goes behind the name of a structure where one stands.
    pub fn skip_name(&mut self, name: &str) -> Read<()> {
        if self.next() == Some(b'(') || self.name()? == name { Ok(()) } else { Err(NotPlain) }
    }

    fn text<V: Visitor<'de>>(&mut self, visitor: V) -> Read<V::Value> {
        self.pass(b'"')?;
        let piece = self.piece()?;
        if self.takes(b'"') {
            return visitor.visit_borrowed_str(piece);
        }
        let mut whole = piece.to_owned();
        while !self.takes(b'"') {
            whole.push(self.escaped()?);
            whole.push_str(self.piece()?);
        }
        visitor.visit_string(whole)
    }

    /// A letter that does not stand for itself.
    pub fn escaped(&mut self) -> Read<char> {
        self.pass(b'\\')?;
        let sign = self.next().ok_or(NotPlain)?;
        self.at += 1;
        match sign {
            b'n' => Ok('\n'),
            b'r' => Ok('\r'),
            b't' => Ok('\t'),
            b'"' | b'\'' | b'\\' => Ok(char::from(sign)),
            b'u' => {
                self.pass(b'{')?;
                let digits = self.run(|it| it.is_ascii_hexdigit()).ok().filter(|it| it.len() <= 6).ok_or(NotPlain)?;
                self.pass(b'}')?;
                u32::from_str_radix(digits, 16).ok().and_then(char::from_u32).ok_or(NotPlain)
            }
            _ => Err(NotPlain),
        }
    }

    /// What lies a level deeper.
    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        if self.levels == MOST_LEVELS {
            return Err(NotPlain);
        }
        self.levels += 1;
        let value = read(self)?;
        self.levels -= 1;
        Ok(value)
    }

    /// One value in round brackets.
    pub fn wrapped<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        self.pass(b'(')?;
        self.deeper(|it| {
            it.skip_space();
            let value = read(it)?;
            it.skip_space();
            it.pass(b')')?;
            Ok(value)
        })
    }

    /// Members between brackets.
    fn members<T>(&mut self, open: u8, close: u8, read: impl FnOnce(&mut Members<'_, 'de>) -> Read<T>) -> Read<T> {
        self.deeper(|it| {
            let mut members = Members::open(it, open, close)?;
            let value = read(&mut members)?;
            members.finished()?;
            Ok(value)
        })
    }
}

/// The members of a list, map or structure, while they are read.
pub(super) struct Members<'a, 'de> {
    pub reader: &'a mut Reader<'de>,
    close: u8,
    is_first: bool,
    is_closed: bool,
}

impl<'a, 'de> Members<'a, 'de> {
    /// Goes behind the opening bracket.
    pub fn open(reader: &'a mut Reader<'de>, open: u8, close: u8) -> Read<Self> {
        reader.pass(open)?;
        Ok(Self { reader, close, is_first: true, is_closed: false })
    }

    /// Goes behind the closing bracket, where that is next.
    pub fn finished(mut self) -> Read<()> {
        if self.is_closed || !self.has_next()? { Ok(()) } else { Err(NotPlain) }
    }

    /// Goes to the next member, or behind the last.
    pub fn has_next(&mut self) -> Read<bool> {
        self.reader.skip_space();
        if !self.is_first && self.reader.takes(b',') {
            self.reader.skip_space();
        } else if !self.is_first && self.reader.next() != Some(self.close) {
            return Err(NotPlain);
        }
        self.is_first = false;
        self.is_closed = self.reader.takes(self.close);
        Ok(!self.is_closed)
    }
}

impl<'de> de::SeqAccess<'de> for &mut Members<'_, 'de> {
    type Error = NotPlain;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Read<Option<T::Value>> {
        if self.has_next()? { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
    }
}

impl<'de> de::MapAccess<'de> for &mut Members<'_, 'de> {
    type Error = NotPlain;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Read<Option<K::Value>> {
        if self.has_next()? { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Read<V::Value> {
        self.reader.colon()?;
        seed.deserialize(&mut *self.reader)
    }
}

impl<'de> de::EnumAccess<'de> for &mut Reader<'de> {
    type Error = NotPlain;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Read<(V::Value, Self)> {
        let variant = seed.deserialize(&mut *self)?;
        Ok((variant, self))
    }
}

impl<'de> de::VariantAccess<'de> for &mut Reader<'de> {
    type Error = NotPlain;

    fn unit_variant(self) -> Read<()> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Read<T::Value> {
        self.wrapped(|it| seed.deserialize(it))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Read<V::Value> {
        self.members(b'(', b')', |it| visitor.visit_seq(it))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Read<V::Value> {
        self.members(b'(', b')', |it| visitor.visit_map(it))
    }
}

macro_rules! numbers {
    ($($method:ident: $visit:ident),*) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
            visitor.$visit(self.number()?)
        }
    )* };
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = NotPlain;

    numbers!(deserialize_i8: visit_i8, deserialize_i16: visit_i16, deserialize_i32: visit_i32, deserialize_i64: visit_i64,
        deserialize_u8: visit_u8, deserialize_u16: visit_u16, deserialize_u32: visit_u32, deserialize_u64: visit_u64);

    /// Only what knows what it reads is read here.
    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Read<V::Value> {
        Err(NotPlain)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self.name()? {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(NotPlain),
        }
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_char(self.letter()?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        self.text(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        self.text(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match self.name()? {
            "None" => visitor.visit_none(),
            "Some" => self.wrapped(|it| visitor.visit_some(it)),
            _ => Err(NotPlain),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        self.unit()?;
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Read<V::Value> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Read<V::Value> {
        self.wrapped(|it| visitor.visit_newtype_struct(it))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        self.members(b'[', b']', |it| visitor.visit_seq(it))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Read<V::Value> {
        self.members(b'(', b')', |it| visitor.visit_seq(it))
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(self, _: &'static str, _: usize, visitor: V) -> Read<V::Value> {
        self.members(b'(', b')', |it| visitor.visit_seq(it))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        self.members(b'{', b'}', |it| visitor.visit_map(it))
    }

    /// With its name or without.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        self.skip_name(name)?;
        self.members(b'(', b')', |it| visitor.visit_map(it))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        visitor.visit_enum(self)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_borrowed_str(self.name()?)
    }

    serde::forward_to_deserialize_any! { i128 u128 f32 f64 bytes byte_buf ignored_any }
}
