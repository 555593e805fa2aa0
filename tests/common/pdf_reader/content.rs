//! What a content stream draws: glyph by glyph, with place and width.

use std::collections::BTreeMap;

use super::fonts::Font;
use super::objects::{Reader, Value};
use super::{Frame, MM_PER_PT};

/// A glyph on a page, in mm from the top left.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// What it reads as.
    pub text: String,
    /// Its left end.
    pub left: f64,
    /// The line it stands on.
    pub baseline: f64,
    /// Its width.
    pub width: f64,
    /// The type size.
    pub size_pt: f64,
    /// The mark of the content it belongs to; decoration has none.
    pub mark: Option<i64>,
}

impl Glyph {
    /// Its right end.
    pub fn right(&self) -> f64 {
        self.left + self.width
    }

    /// From the baseline up by the type size.
    pub fn frame(&self) -> Frame {
        let (right, top) = (self.right(), self.baseline - self.size_pt * MM_PER_PT);
        Frame { left: self.left, top, right, bottom: self.baseline }
    }
}

/// A piece of marked content that is open.
struct Marked {
    mark: Option<i64>,
    /// What all its glyphs together read as; empty once it is said.
    says: Option<String>,
}

struct State<'a> {
    fonts: &'a BTreeMap<String, Font>,
    page_height_pt: f64,
    font: Option<&'a Font>,
    size_pt: f64,
    /// Where the next glyph comes, in pt from the lower left.
    pen: (f64, f64),
    open: Vec<Marked>,
    marks: BTreeMap<i64, String>,
    glyphs: Vec<Glyph>,
}

/// The glyphs of a page, and what kind each mark is.
pub fn read(stream: &[u8], fonts: &BTreeMap<String, Font>, page_height_pt: f64) -> (Vec<Glyph>, BTreeMap<i64, String>) {
    let mut state = State {
        fonts,
        page_height_pt,
        font: None,
        size_pt: 0.0,
        pen: (0.0, 0.0),
        open: Vec::new(),
        marks: BTreeMap::new(),
        glyphs: Vec::new(),
    };
    let mut reader = Reader::new(stream);
    let mut operands = Vec::new();
    while let Some(value) = reader.value() {
        if let Value::Word(operator) = &value {
            state.operate(operator, &operands);
            operands.clear();
        } else {
            operands.push(value);
        }
    }
    assert!(state.open.is_empty(), "all marked content is closed");
    (state.glyphs, state.marks)
}

impl State<'_> {
    fn operate(&mut self, operator: &str, operands: &[Value]) {
        match operator {
            "BDC" => self.begin(operands[0].name(), &operands[1]),
            "EMC" => {
                self.open.pop().expect("something to close");
            }
            "BT" => self.pen = (0.0, 0.0),
            "Tf" => {
                self.font = Some(&self.fonts[operands[0].name()]);
                self.size_pt = operands[1].number();
            }
            "Tm" => {
                let matrix: Vec<f64> = operands.iter().map(Value::number).collect();
                assert_eq!(matrix[..4], [1.0, 0.0, 0.0, 1.0], "text stands upright");
                self.pen = (matrix[4], matrix[5]);
            }
            "TJ" => {
                for piece in operands[0].list() {
                    match piece {
                        Value::Bytes(codes) => self.show(codes),
                        other => self.pen.0 -= other.number() * self.size_pt / 1000.0,
                    }
                }
            }
            "Tj" => match &operands[0] {
                Value::Bytes(codes) => self.show(codes),
                other => panic!("{other:?} is no text"),
            },
            // A picture is put in its place between q and Q, in which no text stands.
            "ET" | "rg" | "RG" | "w" | "d" | "J" | "j" | "m" | "l" | "h" | "f" | "S" | "q" | "cm" | "Do" | "Q" => {}
            other => panic!("{other} is not read here"),
        }
    }

    fn begin(&mut self, tag: &str, properties: &Value) {
        let Value::Dictionary(properties) = properties else { panic!("{properties:?} says nothing") };
        let mark = properties.get("MCID").map(|it| it.number() as i64);
        if let Some(mark) = mark {
            assert!(self.open.is_empty(), "marks do not lie in each other");
            assert!(self.marks.insert(mark, tag.to_owned()).is_none(), "each mark comes once");
        }
        self.open.push(Marked { mark, says: properties.get("ActualText").map(Value::text) });
    }

    fn show(&mut self, codes: &[u8]) {
        let font = self.font.expect("a typeface");
        for code in codes.chunks(2) {
            let code = u16::from_be_bytes([code[0], code[1]]);
            let width = font.width(code) * self.size_pt / 1000.0;
            let open = self.open.last_mut().expect("all text is marked");
            let text = match &mut open.says {
                Some(says) => std::mem::take(says),
                None => font.text(code).to_owned(),
            };
            self.glyphs.push(Glyph {
                text,
                left: self.pen.0 * MM_PER_PT,
                baseline: (self.page_height_pt - self.pen.1) * MM_PER_PT,
                width: width * MM_PER_PT,
                size_pt: self.size_pt,
                mark: open.mark,
            });
            self.pen.0 += width;
        }
    }
}
