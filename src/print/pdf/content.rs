//! What a page draws: numbers and names, and behind them what is done with them (ISO 32000-1, 7.8.2 and annex A).
//!
//! Written here since printpdf makes an object of each glyph and of each number, which for hundreds of pages is a third of
//! the time.

use std::io::Write as _;

use super::file_bytes::{hex, write_name};

/// The operations of a page, each on a line.
#[derive(Debug, Default)]
pub struct Content(Vec<u8>);

/// What is said of marked content.
pub enum Fact<'a> {
    /// A name.
    Name(&'a str),
    /// A whole number.
    Whole(i64),
    /// A text.
    Text(&'a str),
}

/// A glyph, and how far the next is moved to the left, in 1/1000 of the type size.
pub type Shown = (u16, f32);

impl Content {
    /// The bytes as they stand in the file.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    fn begin(&mut self) {
        if !self.0.is_empty() {
            self.0.push(b'\n');
        }
    }

    /// An operation on numbers.
    pub fn operate(&mut self, numbers: &[f32], operator: &str) {
        self.begin();
        for value in numbers {
            number(&mut self.0, *value);
            self.0.push(b' ');
        }
        self.0.extend(operator.bytes());
    }

    /// Lines are drawn without gaps.
    pub fn without_dashes(&mut self) {
        self.begin();
        self.0.extend(b"[] 0 d");
    }

    /// Letters are those of a typeface, by its name among the resources, of this size.
    pub fn set_font(&mut self, name: &str, size_pt: f32) {
        self.begin();
        write_name(&mut self.0, name.as_bytes());
        self.0.push(b' ');
        number(&mut self.0, size_pt);
        self.0.extend(b" Tf");
    }

    /// Draws a picture, by its name among the resources, in the square of 1 by 1.
    pub fn picture(&mut self, name: &str) {
        self.begin();
        write_name(&mut self.0, name.as_bytes());
        self.0.extend(b" Do");
    }

    /// Shows glyphs from this place on.
    pub fn show(&mut self, at: [f32; 2], glyphs: &[Shown]) {
        let [x, y] = at;
        self.operate(&[], "BT");
        self.operate(&[1.0, 0.0, 0.0, 1.0, x, y], "Tm");
        self.0.extend(b"\n[");
        let mut moved = 0.0;
        for (id, next) in glyphs {
            if moved != 0.0 {
                self.0.push(b' ');
                number(&mut self.0, moved);
            }
            let [high, low] = id.to_be_bytes();
            self.0.extend([b'<', hex(high >> 4), hex(high & 0xF), hex(low >> 4), hex(low & 0xF), b'>']);
            moved = *next;
        }
        self.0.extend(b"] TJ");
        self.operate(&[], "ET");
    }

    /// Begins content of this kind, of which is said what stands in the facts, in the order of their names.
    pub fn mark(&mut self, tag: &str, facts: &[(&str, Fact<'_>)]) {
        self.begin();
        write_name(&mut self.0, tag.as_bytes());
        self.0.extend(b" <<");
        for (name, fact) in facts {
            write_name(&mut self.0, name.as_bytes());
            match fact {
                Fact::Name(name) => write_name(&mut self.0, name.as_bytes()),
                Fact::Whole(number) => self.whole(*number),
                Fact::Text(text) => self.text(text),
            }
        }
        self.0.extend(b">> BDC");
    }

    fn whole(&mut self, number: i64) {
        // Writing to memory cannot fail.
        let _ = write!(self.0, " {number}");
    }

    fn text(&mut self, text: &str) {
        self.0.push(b'<');
        for byte in [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes) {
            self.0.extend([hex(byte >> 4), hex(byte & 0xF)]);
        }
        self.0.push(b'>');
    }
}

/// A number in as few digits as say which one it is. Nearly all have at most three behind the point, and are written
/// without a search for the fewest.
fn number(bytes: &mut Vec<u8>, value: f32) {
    /// In thousandths; above it, three digits are more than such a number has.
    const MOST: f32 = 4_000_000.0;
    let thousandths = (value * 1000.0).round();
    if value == 0.0 || thousandths.abs() > MOST || thousandths / 1000.0 != value {
        // Writing to memory cannot fail.
        let _ = write!(bytes, "{value}");
        return;
    }
    if value < 0.0 {
        bytes.push(b'-');
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, and below four million")]
    let all = thousandths.abs() as u32;
    let mut digits = [0; 7];
    let mut rest = all;
    let mut length = 0;
    for digit in digits.iter_mut().rev() {
        if rest == 0 && length >= 4 {
            break;
        }
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
        length += 1;
    }
    let (whole, part) = digits.split_at(4);
    bytes.extend(whole.iter().skip(7 - length));
    let end = part.iter().rposition(|it| *it != b'0').map_or(0, |it| it + 1);
    if end > 0 {
        bytes.push(b'.');
        bytes.extend(part.iter().take(end));
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_written_in_the_fewest_digits_that_tell_them_apart() {
        let written = |value: f32| {
            let mut bytes = Vec::new();
            number(&mut bytes, value);
            String::from_utf8(bytes).unwrap()
        };
        let shifted = (0..4_200_000).step_by(7).map(|it| it as f32 / 1000.0);
        let parts = (0..=255).map(|it| it as f32 / 255.0);
        for value in shifted.chain(parts).chain([0.0, 1.0, 0.001, 0.01, 0.1, 10.0, 1190.551, 0.0004, 9_999_999.0]) {
            assert_eq!(written(value), value.to_string());
            assert_eq!(written(-value), (-value).to_string());
        }
    }
}
