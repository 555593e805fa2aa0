//! Typefaces of a file: how wide each glyph is, and what it reads as.

use std::collections::BTreeMap;

use super::objects::{File, Reader, Value, utf16_text};

/// A Type 0 typeface with two bytes a glyph.
pub struct Font {
    widths: BTreeMap<u16, f64>,
    usual_width: f64,
    texts: BTreeMap<u16, String>,
}

impl Font {
    /// Reads a typeface.
    pub fn read(file: &File, font: &Value) -> Self {
        let font = file.dictionary(font);
        assert_eq!(font["Encoding"].name(), "Identity-H");
        let descendant = file.dictionary(&file.resolve(&font["DescendantFonts"]).list()[0]);
        let usual_width = descendant.get("DW").map_or(1000.0, Value::number);
        let widths = widths(file.resolve(&descendant["W"]).list());
        Self { widths, usual_width, texts: texts(&file.stream(&font["ToUnicode"])) }
    }

    /// How wide a glyph is, in 1/1000 of the type size.
    pub fn width(&self, glyph: u16) -> f64 {
        self.widths.get(&glyph).copied().unwrap_or(self.usual_width)
    }

    /// What a glyph reads as.
    pub fn text(&self, glyph: u16) -> &str {
        self.texts.get(&glyph).unwrap_or_else(|| panic!("glyph {glyph} reads as nothing"))
    }
}

/// The names of all typefaces, and whether each is in the file.
pub fn embedded(file: &File) -> BTreeMap<String, bool> {
    let descriptors = file.dictionaries().filter(|it| it.get("Type") == Some(&Value::Name("FontDescriptor".into())));
    descriptors.map(|it| (it["FontName"].name().to_owned(), it.contains_key("FontFile2"))).collect()
}

/// `c [w w w]` or `first last w`, one after the other.
fn widths(list: &[Value]) -> BTreeMap<u16, f64> {
    let mut widths = BTreeMap::new();
    let mut rest = list;
    while let [first, second, others @ ..] = rest {
        let first = first.number() as u16;
        if let Value::List(all) = second {
            widths.extend((first..).zip(all.iter().map(Value::number)));
            rest = others;
        } else {
            widths.extend((first..=second.number() as u16).map(|it| (it, others[0].number())));
            rest = &others[1..];
        }
    }
    widths
}

fn code(value: &Value) -> u16 {
    match value {
        Value::Bytes(it) => u16::from_be_bytes([it[0], it[1]]),
        other => panic!("{other:?} is no code"),
    }
}

fn target(value: &Value) -> String {
    match value {
        Value::Bytes(it) => utf16_text(it),
        other => panic!("{other:?} is no text"),
    }
}

/// The `bfchar` and `bfrange` parts of a `ToUnicode` map.
fn texts(map: &[u8]) -> BTreeMap<u16, String> {
    let mut texts = BTreeMap::new();
    let mut reader = Reader::new(map);
    let mut operands: Vec<Value> = Vec::new();
    while let Some(value) = reader.value() {
        let Value::Word(word) = &value else {
            operands.push(value);
            continue;
        };
        match word.as_str() {
            "endbfchar" => texts.extend(operands.chunks(2).map(|it| (code(&it[0]), target(&it[1])))),
            "endbfrange" => {
                for range in operands.chunks(3) {
                    let (first, last) = (code(&range[0]), code(&range[1]));
                    if let Value::List(all) = &range[2] {
                        texts.extend((first..=last).zip(all.iter().map(target)));
                    } else {
                        let start = target(&range[2]).chars().next().unwrap() as u32;
                        let next = |it: u16| char::from_u32(start + u32::from(it - first)).unwrap().to_string();
                        texts.extend((first..=last).map(|it| (it, next(it))));
                    }
                }
            }
            _ => {}
        }
        operands.clear();
    }
    texts
}
