//! The objects of a file: numbers, names, texts, lists, dictionaries, streams.

use std::collections::BTreeMap;
use std::io::Read as _;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// True or false.
    Truth(bool),
    /// A number.
    Number(f64),
    /// Bytes, mostly text.
    Bytes(Vec<u8>),
    /// A name.
    Name(String),
    /// A list.
    List(Vec<Value>),
    /// A dictionary.
    Dictionary(BTreeMap<String, Value>),
    /// Another object.
    Reference(u32),
    /// An operator of a content stream, or a word of the file itself.
    Word(String),
}

impl Value {
    /// The number that it is.
    pub fn number(&self) -> f64 {
        match self {
            Self::Number(it) => *it,
            other => panic!("{other:?} is no number"),
        }
    }

    /// The list that it is.
    pub fn list(&self) -> &[Value] {
        match self {
            Self::List(it) => it,
            other => panic!("{other:?} is no list"),
        }
    }

    /// The name that it is.
    pub fn name(&self) -> &str {
        match self {
            Self::Name(it) => it,
            other => panic!("{other:?} is no name"),
        }
    }

    /// The text that it is, in UTF-16 with a mark or in Latin.
    pub fn text(&self) -> String {
        match self {
            Self::Bytes(it) => text(it),
            other => panic!("{other:?} is no text"),
        }
    }
}

/// Text of the file as a string.
pub fn text(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(utf16) => utf16_text(utf16),
        None => bytes.iter().map(|it| char::from(*it)).collect(),
    }
}

/// UTF-16, high byte first.
pub fn utf16_text(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks(2).map(|it| u16::from_be_bytes([it[0], it[1]])).collect();
    String::from_utf16(&units).unwrap()
}

/// All objects of a file.
pub struct File {
    objects: BTreeMap<u32, (Value, Option<Vec<u8>>)>,
    /// The last dictionary of the file.
    pub trailer: BTreeMap<String, Value>,
}

impl File {
    /// Reads object after object.
    pub fn read(bytes: &[u8]) -> Self {
        assert!(bytes.starts_with(b"%PDF-1.7"), "a file of version 1.7");
        let mut reader = Reader::new(bytes);
        let mut objects = BTreeMap::new();
        loop {
            match reader.value().expect("an end") {
                Value::Number(number) => {
                    let number = number as u32;
                    assert_eq!(reader.value(), Some(Value::Number(0.0)), "generation");
                    assert_eq!(reader.value(), Some(Value::Word("obj".into())));
                    let value = reader.value().unwrap();
                    let stream = reader.stream(&value);
                    assert_eq!(reader.value(), Some(Value::Word("endobj".into())));
                    assert!(objects.insert(number, (value, stream)).is_none(), "object {number} comes once");
                }
                Value::Word(word) if word == "startxref" => break,
                other => panic!("{other:?} between objects"),
            }
        }
        let mut file = Self { objects, trailer: BTreeMap::new() };
        file.unpack();
        file
    }

    /// Takes the objects out that lie together in streams, and finds the last dictionary.
    fn unpack(&mut self) {
        let kind = |value: &Value| match value {
            Value::Dictionary(it) => it.get("Type").map(|it| it.name().to_owned()).unwrap_or_default(),
            _ => String::new(),
        };
        let kinds: Vec<(u32, String)> = self.objects.iter().map(|(it, (value, _))| (*it, kind(value))).collect();
        for (number, kind) in kinds {
            match kind.as_str() {
                "XRef" => self.trailer = self.dictionary(&Value::Reference(number)).clone(),
                "ObjStm" => {
                    let own = Value::Reference(number);
                    let (content, entries) = (self.stream(&own), self.dictionary(&own));
                    let (count, first) = (entries["N"].number() as usize, entries["First"].number() as usize);
                    let mut head = Reader::new(&content[..first]);
                    for _ in 0..count {
                        let (number, at) = (head.value().unwrap().number(), head.value().unwrap().number());
                        let value = Reader::new(&content[first + at as usize..]).value().unwrap();
                        let known = self.objects.insert(number as u32, (value, None));
                        assert!(known.is_none(), "object {number} comes once");
                    }
                }
                _ => {}
            }
        }
        assert!(self.trailer.contains_key("Root"), "the last dictionary");
    }

    /// The object itself, where the value only refers to it.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value {
            Value::Reference(number) => &self.objects[number].0,
            other => other,
        }
    }

    /// The dictionary that a value is or refers to.
    pub fn dictionary<'a>(&'a self, value: &'a Value) -> &'a BTreeMap<String, Value> {
        match self.resolve(value) {
            Value::Dictionary(it) => it,
            other => panic!("{other:?} is no dictionary"),
        }
    }

    /// All dictionaries of the file.
    pub fn dictionaries(&self) -> impl Iterator<Item = &BTreeMap<String, Value>> {
        self.objects.values().filter_map(|(it, _)| if let Value::Dictionary(it) = it { Some(it) } else { None })
    }

    /// What a stream holds.
    pub fn stream(&self, value: &Value) -> Vec<u8> {
        let Value::Reference(number) = value else { panic!("{value:?} is no stream") };
        let bytes = self.objects[number].1.as_ref().expect("a stream");
        match self.dictionary(value).get("Filter") {
            None => bytes.clone(),
            Some(Value::Name(name)) if name == "FlateDecode" => {
                let mut plain = Vec::new();
                flate2::read::ZlibDecoder::new(bytes.as_slice()).read_to_end(&mut plain).unwrap();
                plain
            }
            Some(other) => panic!("{other:?} is not read here"),
        }
    }
}

/// Reads value after value.
pub struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    /// From the beginning of these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|it| it != b'\n' && it != b'\r') {
                    self.at += 1;
                }
            } else if byte == 0 || byte.is_ascii_whitespace() {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    fn take_while(&mut self, belongs: impl Fn(u8) -> bool) -> String {
        let start = self.at;
        while self.peek().is_some_and(&belongs) {
            self.at += 1;
        }
        self.bytes[start..self.at].iter().map(|it| char::from(*it)).collect()
    }

    /// The next value, or nothing at the end.
    pub fn value(&mut self) -> Option<Value> {
        self.skip_space();
        let rest = &self.bytes[self.at..];
        Some(match *rest.first()? {
            b'<' if rest.starts_with(b"<<") => self.dictionary(),
            b'<' => self.hexadecimal(),
            b'(' => self.literal(),
            b'/' => {
                self.at += 1;
                Value::Name(self.take_while(is_regular))
            }
            b'[' => {
                self.at += 1;
                Value::List(self.values_until(b"]"))
            }
            b'+' | b'-' | b'.' | b'0'..=b'9' => self.number_or_reference(),
            _ => match self.take_while(is_regular).as_str() {
                "" => panic!("a stray {:?} at {}", char::from(rest[0]), self.at),
                "null" => Value::Null,
                "true" => Value::Truth(true),
                "false" => Value::Truth(false),
                word => Value::Word(word.to_owned()),
            },
        })
    }

    fn values_until(&mut self, end: &[u8]) -> Vec<Value> {
        let mut values = Vec::new();
        loop {
            self.skip_space();
            if self.bytes[self.at..].starts_with(end) {
                self.at += end.len();
                return values;
            }
            values.push(self.value().expect("an end"));
        }
    }

    fn dictionary(&mut self) -> Value {
        self.at += 2;
        let values = self.values_until(b">>");
        Value::Dictionary(values.chunks(2).map(|it| (it[0].name().to_owned(), it[1].clone())).collect())
    }

    fn number_or_reference(&mut self) -> Value {
        let number = self.take_while(|it| matches!(it, b'+' | b'-' | b'.' | b'0'..=b'9')).parse::<f64>().unwrap();
        let after = self.at;
        self.skip_space();
        let generation = self.take_while(|it| it.is_ascii_digit());
        self.skip_space();
        if !generation.is_empty() && self.take_while(is_regular) == "R" {
            return Value::Reference(number as u32);
        }
        self.at = after;
        Value::Number(number)
    }

    fn hexadecimal(&mut self) -> Value {
        self.at += 1;
        let mut digits = self.take_while(|it| it != b'>');
        self.at += 1;
        digits.retain(|it| !it.is_whitespace());
        let pairs = digits.as_bytes().chunks(2);
        Value::Bytes(pairs.map(|it| u8::from_str_radix(std::str::from_utf8(it).unwrap(), 16).unwrap()).collect())
    }

    fn literal(&mut self) -> Value {
        self.at += 1;
        let (mut bytes, mut depth) = (Vec::new(), 1);
        loop {
            let byte = self.peek().expect("an end");
            self.at += 1;
            match byte {
                b'\\' => {
                    bytes.push(match self.peek().unwrap() {
                        b'n' => b'\n',
                        b'r' => b'\r',
                        b't' => b'\t',
                        other => other,
                    });
                    self.at += 1;
                    continue;
                }
                b'(' => depth += 1,
                b')' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return Value::Bytes(bytes);
            }
            bytes.push(byte);
        }
    }

    fn stream(&mut self, value: &Value) -> Option<Vec<u8>> {
        self.skip_space();
        if !self.bytes[self.at..].starts_with(b"stream") {
            return None;
        }
        let Value::Dictionary(entries) = value else { panic!("a stream without a dictionary") };
        let length = entries["Length"].number() as usize;
        self.at += b"stream".len();
        self.at += if self.peek() == Some(b'\r') { 2 } else { 1 };
        let bytes = self.bytes[self.at..self.at + length].to_vec();
        self.at += length;
        assert_eq!(self.value(), Some(Value::Word("endstream".into())));
        Some(bytes)
    }
}

fn is_regular(byte: u8) -> bool {
    !byte.is_ascii_whitespace() && byte != 0 && !b"()<>[]{}/%".contains(&byte)
}
