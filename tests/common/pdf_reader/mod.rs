//! Reads a PDF back: which words stand where. Shares no code with what writes it.
//!
//! Knows only what our files hold: whole objects one after the other, deflated streams, Type 0 typefaces with two bytes a
//! glyph. Panics on anything else, since a test is all that uses it.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a file that is not as expected stops the test"
)]

mod content;
mod fonts;
mod objects;
mod structure;

use std::collections::BTreeMap;

pub use content::Glyph;
pub use objects::Value;
pub use structure::{Bookmark, Element};

const MM_PER_PT: f64 = 25.4 / 72.0;
/// Glyphs further apart than this, in parts of the type size, are not of one word.
const KERNED_EM: f64 = 0.15;

/// A rectangle in mm from the top left of its page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Left edge.
    pub left: f64,
    /// Upper edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Lower edge.
    pub bottom: f64,
}

/// A word, as a reader would copy it.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// Its letters; a word on two lines is whole.
    pub text: String,
    /// Where it stands: one frame a line, from the baseline up by the type size.
    pub frames: Vec<Frame>,
}

/// A page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The boxes by name, such as `TrimBox`, in mm from the top left of the media box.
    pub boxes: BTreeMap<String, Frame>,
    /// All glyphs, in the order of the file.
    pub glyphs: Vec<Glyph>,
    /// For each mark, what kind of content it is: `H1`, `P`, `LBody`, `Span`.
    pub marks: BTreeMap<i64, String>,
}

/// A file.
pub struct Pdf {
    /// The document information: title, dates.
    pub info: BTreeMap<String, String>,
    /// The catalog.
    pub catalog: BTreeMap<String, Value>,
    /// The pages in order.
    pub pages: Vec<Page>,
    /// The names of all typefaces, and whether each is embedded.
    pub fonts: BTreeMap<String, bool>,
    /// What it is to someone who has it read aloud: the document with all that is in it.
    pub structure: Element,
    /// The list of contents beside the pages.
    pub bookmarks: Vec<Bookmark>,
}

impl Pdf {
    /// Reads a whole file.
    pub fn read(bytes: &[u8]) -> Self {
        let file = objects::File::read(bytes);
        let catalog = file.dictionary(&file.trailer["Root"]).clone();
        let info = file.dictionary(&file.trailer["Info"]);
        let info = info.iter().map(|(key, value)| (key.clone(), value.text())).collect();
        let kids = file.dictionary(&catalog["Pages"])["Kids"].list();
        let pages: Vec<Page> = kids.iter().map(|it| page(&file, file.dictionary(it))).collect();
        let structure = structure::read(&file, &catalog, kids, &pages);
        let bookmarks = structure::bookmarks(&file, &catalog, kids);
        Self { info, catalog, pages, fonts: fonts::embedded(&file), structure, bookmarks }
    }
}

fn page(file: &objects::File, page: &BTreeMap<String, Value>) -> Page {
    let corners =
        |name: &str| page.get(name).map(|it| it.list().iter().map(|it| it.number() * MM_PER_PT).collect::<Vec<_>>());
    let height = corners("MediaBox").unwrap()[3];
    let names = ["MediaBox", "CropBox", "BleedBox", "TrimBox"];
    let frame = |it: Vec<f64>| Frame { left: it[0], top: height - it[3], right: it[2], bottom: height - it[1] };
    let boxes = names.iter().filter_map(|it| Some(((*it).to_owned(), frame(corners(it)?)))).collect();
    let resources = file.dictionary(&page["Resources"]);
    let fonts = file.dictionary(&resources["Font"]);
    let fonts = fonts.iter().map(|(name, font)| (name.clone(), fonts::Font::read(file, font))).collect();
    let (glyphs, marks) = content::read(&file.stream(&page["Contents"]), &fonts, height / MM_PER_PT);
    Page { boxes, glyphs, marks }
}

impl Page {
    /// The words in reading order. A soft hyphen at the end of a line joins the word with its other part.
    pub fn words(&self) -> Vec<Word> {
        let mut words: Vec<Word> = Vec::new();
        let mut before: Option<&Glyph> = None;
        let mut is_open = false;
        for glyph in &self.glyphs {
            let is_near = |it: &Glyph| (it.right() - glyph.left).abs() < KERNED_EM * glyph.size_pt * MM_PER_PT;
            let is_same_line = |it: &Glyph| (it.baseline - glyph.baseline).abs() < 0.01;
            let follows = before.is_some_and(|it| it.text == "\u{AD}" || (is_same_line(it) && is_near(it)));
            let is_new_line = !before.is_some_and(is_same_line);
            before = Some(glyph);
            if glyph.text.trim().is_empty() {
                is_open = false;
                continue;
            }
            if !(is_open && follows) {
                words.push(Word { text: String::new(), frames: Vec::new() });
            }
            is_open = true;
            let word = words.last_mut().unwrap();
            word.text.push_str(&glyph.text.replace('\u{AD}', ""));
            let frame = glyph.frame();
            match word.frames.last_mut().filter(|_| !is_new_line) {
                Some(last) => last.right = frame.right,
                None => word.frames.push(frame),
            }
        }
        words
    }
}
