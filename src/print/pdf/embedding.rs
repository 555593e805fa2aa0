//! Typefaces in the file: only the shapes that are used, under new numbers.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use printpdf::{
    Codepoint, FontId, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, Pt, TextItem as PdfText,
};
use subsetter::GlyphRemapper;

use super::PdfError;
use crate::print::Document;
use crate::print::type_setting::Face;

/// A typeface as it is in the file.
pub struct Embedded {
    /// Its name among the resources.
    pub id: FontId,
    /// For each glyph that is used, what it is in the file, at its number.
    glyphs: Vec<Option<EmbeddedGlyph>>,
}

impl Embedded {
    /// What this glyph is in the file.
    pub fn glyph(&self, number: u16) -> Option<&EmbeddedGlyph> {
        self.glyphs.get(usize::from(number))?.as_ref()
    }
}

/// A glyph as it is in the file.
pub struct EmbeddedGlyph {
    /// Its number in the embedded typeface.
    pub id: u16,
    /// Its width as the file gives it, in 1/1000 of the type size.
    pub width: f32,
    /// The text that it stands for by itself; where it stands for another, the page says so.
    pub text: String,
}

/// All typefaces of a document.
pub type Fonts = BTreeMap<Face, Embedded>;

/// For each typeface the glyphs that are used, with the first text that each stands for.
type Used<'a> = BTreeMap<Face, BTreeMap<u16, &'a str>>;

/// What stands for a glyph that never stands for a text by itself.
const NO_TEXT: &str = "\u{200B}";

fn used(document: &Document) -> Used<'_> {
    // At the number of the glyph, since there are many to look at.
    let mut used: BTreeMap<Face, Vec<Option<&str>>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for page in document.pages.iter().filter(|it| seen.insert(std::sync::Arc::as_ptr(it))) {
        for item in page.texts() {
            let glyphs = used.entry(item.face).or_default();
            for glyph in item.glyphs.iter() {
                let number = usize::from(glyph.id);
                if glyphs.len() <= number {
                    glyphs.resize(number + 1, None);
                }
                // A hyphen stands for itself first, since a soft one is always marked on the page.
                if let Some(known) = glyphs.get_mut(number).filter(|it| matches!(it, None | Some("" | "\u{AD}"))) {
                    *known = Some(item.text.get(glyph.text.clone()).unwrap_or_default());
                }
            }
        }
    }
    used.into_iter().map(|(face, glyphs)| (face, numbered(glyphs))).collect()
}

fn numbered(glyphs: Vec<Option<&str>>) -> BTreeMap<u16, &str> {
    (0..).zip(glyphs).filter_map(|(number, it)| Some((number, it?))).collect()
}

/// Embeds every typeface that the document uses.
pub fn embed(document: &Document, pdf: &mut PdfDocument) -> Result<Fonts, PdfError> {
    let mut fonts = Fonts::new();
    for (face, glyphs) in used(document) {
        fonts.insert(face, embed_face(face, glyphs, pdf)?);
    }
    Ok(fonts)
}

/// Letters as printpdf knows them.
struct Whole {
    /// Without what is large: its bytes, its characters, its widths.
    bare: ParsedFont,
    widths: BTreeMap<u16, u16>,
}

/// The letters, read once for the whole program.
fn whole(face: Face) -> Option<&'static Whole> {
    static WHOLE: [OnceLock<Option<Whole>>; Face::ALL.len()] = [const { OnceLock::new() }; Face::ALL.len()];
    let read = || {
        let mut bare = ParsedFont::from_bytes(face.data(), 0, &mut Vec::new())?;
        bare.original_bytes.clear();
        bare.codepoint_to_glyph.clear();
        let widths = std::mem::take(&mut bare.glyph_widths);
        Some(Whole { bare, widths })
    };
    WHOLE.get(face.place())?.get_or_init(read).as_ref()
}

fn embed_face(face: Face, used: BTreeMap<u16, &str>, pdf: &mut PdfDocument) -> Result<Embedded, PdfError> {
    let broken = |reason: String| PdfError::Font { face, reason };
    let whole = whole(face).ok_or_else(|| broken(String::new()))?;
    let mut numbers = GlyphRemapper::new();
    for glyph in used.keys() {
        numbers.remap(*glyph);
    }
    let mut subset = whole.bare.clone();
    subset.original_bytes = subsetter::subset(face.data(), 0, &numbers).map_err(|it| broken(it.to_string()))?;
    subset.font_name = Some(format!("{}+{}", subset_tag(used.keys()), face.name()));

    let mut glyphs = Vec::new();
    for (glyph, text) in used {
        let id = numbers.get(glyph).unwrap_or_default();
        let width = whole.widths.get(&glyph).copied().unwrap_or_default();
        subset.glyph_widths.insert(id, width);
        // printpdf writes widths as whole thousandths, rounded down.
        let width = (f32::from(width) * 1000.0 / f32::from(whole.bare.units_per_em)).floor();
        let is_silent = text.is_empty() || text == "\u{AD}";
        let text = if is_silent { NO_TEXT } else { text }.to_owned();
        glyphs.resize_with(usize::from(glyph), || None);
        glyphs.push(Some(EmbeddedGlyph { id, width, text }));
    }
    // Not F1 to F14: those names mean the typefaces that every reader has.
    let id = FontId(format!("T{}", pdf.resources.fonts.map.len()));
    pdf.resources.fonts.map.insert(id.clone(), PdfFont::new(subset));
    Ok(Embedded { id, glyphs })
}

/// A page that no reader sees, with every glyph once: what is in a typeface and what each glyph stands for, printpdf takes
/// from the pages that it draws itself.
pub fn glossary(fonts: &Fonts) -> PdfPage {
    let mut ops = Vec::new();
    for font in fonts.values() {
        let said = |it: &EmbeddedGlyph| Codepoint::with_cid(it.id, 0.0, it.text.clone());
        let glyphs = font.glyphs.iter().flatten().map(said).collect();
        let font = PdfFontHandle::External(font.id.clone());
        let shown = Op::ShowText { items: vec![PdfText::GlyphIds(glyphs)] };
        ops.extend([Op::StartTextSection, Op::SetFont { font, size: Pt(1.0) }, shown, Op::EndTextSection]);
    }
    PdfPage::new(Mm(1.0), Mm(1.0), ops)
}

/// Six capitals that tell this subset from another of the same typeface.
fn subset_tag<'a>(glyphs: impl Iterator<Item = &'a u16>) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for glyph in glyphs {
        hash = (hash ^ u64::from(*glyph)).wrapping_mul(0x0100_0000_01b3);
    }
    let letter =
        |place: u32| ((hash >> (place * 8)) % 26).to_le_bytes().first().map_or('A', |it| char::from(b'A' + it));
    (0..6).map(letter).collect()
}
