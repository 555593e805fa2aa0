//! From letters to the shapes of a typeface: kerning, ligatures, and another typeface for what the first one lacks.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Arc, OnceLock};

use harfrust::{Buffer, Direction, ShapeOptions, ShapePlan, ShaperFont};
use unicode_normalization::char::is_combining_mark;

use super::wrapping::SettingKey;
use super::{Face, Font, Line};
use crate::model::Typeface;
use crate::print::PrintProblem;
use crate::print::page::Glyph;
use crate::words::Language;

/// A piece of text in one typeface.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Its letters.
    pub face: Face,
    /// The text.
    pub text: Arc<String>,
    /// Its shapes.
    pub glyphs: Arc<Vec<Glyph>>,
    /// Its width in 1/1000 of the type size.
    pub width: f32,
}

/// A word or a part of one, shaped.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Shaped {
    pub runs: Vec<Run>,
    pub width: f32,
}

/// A face that was read, with the words that were shaped in it.
struct Loaded {
    face: Face,
    font: harfrust::Font,
    units_per_em: f32,
    /// Which of its rules hold for a script and a language: finding out takes longer than shaping a word.
    plans: RefCell<Vec<ShapePlan>>,
    shaped: RefCell<HashMap<String, Rc<Shaped>>>,
}

impl Loaded {
    /// The letters, read once for the whole program.
    fn load(face: Face) -> Result<Self, PrintProblem> {
        static LOADED: [OnceLock<Option<harfrust::Font>>; Face::ALL.len()] =
            [const { OnceLock::new() }; Face::ALL.len()];
        let read = || harfrust::Font::new(face.data().to_vec(), 0);
        let font = LOADED.get(face.place()).and_then(|it| it.get_or_init(read).clone());
        let font = font.ok_or(PrintProblem::BrokenFont { face })?;
        let units_per_em = f32::from(font.units_per_em());
        Ok(Self { face, font, units_per_em, plans: RefCell::default(), shaped: RefCell::default() })
    }

    fn has(&self, character: char) -> bool {
        ShaperFont::new(&self.font).nominal_glyph(u32::from(character)).is_some()
    }
}

/// How a text was set, and its lines.
type Known = (SettingKey, Option<Rc<[Line]>>);

/// Shapes words in the letters of a typeface, and remembers those it has shaped.
pub struct TypeSetter {
    regular: Loaded,
    semi_bold: Loaded,
    bold: Loaded,
    wide: Loaded,
    /// Which characters of ASCII a text can have.
    has_ascii: [bool; 128],
    /// The lines of texts that were set before; none where a word is too wide.
    pub(super) set: RefCell<HashMap<String, Vec<Known>>>,
    /// Decides how words break.
    pub language: Language,
}

impl TypeSetter {
    /// Reads the letters of a typeface.
    pub fn new(language: Language, typeface: Typeface) -> Result<Self, PrintProblem> {
        let load = |font| Loaded::load(Face::of(typeface, font));
        let mut setter = Self {
            regular: load(Font::Regular)?,
            semi_bold: load(Font::SemiBold)?,
            bold: load(Font::Bold)?,
            wide: Loaded::load(Face::Wide)?,
            has_ascii: [false; 128],
            set: RefCell::default(),
            language,
        };
        setter.has_ascii = std::array::from_fn(|it| u8::try_from(it).is_ok_and(|it| setter.looks_up(char::from(it))));
        Ok(setter)
    }

    fn looks_up(&self, character: char) -> bool {
        self.wide.has(character) || [&self.regular, &self.semi_bold, &self.bold].iter().all(|it| it.has(character))
    }

    fn loaded(&self, font: Font) -> &Loaded {
        match font {
            Font::Regular => &self.regular,
            Font::SemiBold => &self.semi_bold,
            Font::Bold => &self.bold,
        }
    }

    /// How far a capital reaches above the baseline, in parts of the type size.
    pub fn capital_height(&self, font: Font) -> f32 {
        self.loaded(font).face.capital_height()
    }

    /// Whether a text in any type can have the character. Asked of each letter of each text, so what most of them are is
    /// known beforehand.
    pub fn has(&self, character: char) -> bool {
        let known = usize::try_from(u32::from(character)).ok().and_then(|it| self.has_ascii.get(it));
        known.copied().unwrap_or_else(|| self.looks_up(character))
    }

    /// The shapes of a text without breaks.
    pub(super) fn shaped(&self, text: &str, font: Font) -> Rc<Shaped> {
        let loaded = self.loaded(font);
        if let Some(known) = loaded.shaped.borrow().get(text) {
            return Rc::clone(known);
        }
        let mut shaped = Shaped::default();
        for (is_here, text) in split_by_face(text, loaded) {
            let run = self.run(text, if is_here { loaded } else { &self.wide });
            shaped.width += run.width;
            shaped.runs.push(run);
        }
        let shaped = Rc::new(shaped);
        loaded.shaped.borrow_mut().insert(text.to_owned(), Rc::clone(&shaped));
        shaped
    }

    fn run(&self, text: &str, loaded: &Loaded) -> Run {
        let glyphs = self.glyphs(text, loaded);
        let width = glyphs.iter().map(|it| it.advance).sum();
        Run { face: loaded.face, text: Arc::new(text.to_owned()), glyphs: Arc::new(glyphs), width }
    }

    fn glyphs(&self, text: &str, face: &Loaded) -> Vec<Glyph> {
        let mut buffer = Buffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_language(harfrust::Language::new(self.language.code()));
        let (script, language) = (buffer.script(), buffer.language());
        let mut plans = face.plans.borrow_mut();
        let known = plans.iter().position(|it| (it.script(), it.language()) == (script, language));
        let plan = known.unwrap_or_else(|| {
            plans.push(ShapePlan::new(&face.font, Direction::LeftToRight, script, language, &[]));
            plans.len() - 1
        });
        let options = ShapeOptions::new().plan(plans.get(plan));
        if harfrust::shape(&ShaperFont::new(&face.font), &mut buffer, options).is_err() {
            return Vec::new();
        }
        let infos = buffer.glyph_infos();
        let thousandths = |units: i32| units as f32 * 1000.0 / face.units_per_em;
        let mut glyphs = Vec::with_capacity(infos.len());
        // Backwards, so that the end of each cluster is known: where the next one begins.
        let (mut end, mut later) = (text.len(), None);
        for (info, position) in infos.iter().zip(buffer.glyph_positions()).rev() {
            let start = info.cluster as usize;
            if let Some(later) = later.filter(|it| *it != start) {
                end = later;
            }
            later = Some(start);
            glyphs.push(Glyph {
                id: u16::try_from(info.glyph_id).unwrap_or_default(),
                advance: thousandths(position.x_advance),
                right: thousandths(position.x_offset),
                up: thousandths(position.y_offset),
                text: start..end,
            });
        }
        glyphs.reverse();
        // The first glyph of a cluster stands for all of its letters.
        let mut before = None;
        for glyph in &mut glyphs {
            if before.replace(glyph.text.start) == Some(glyph.text.start) {
                glyph.text.end = glyph.text.start;
            }
        }
        glyphs
    }
}

/// The text in pieces, each with whether the face has all of it. An accent stays with its letter.
fn split_by_face<'a>(text: &'a str, face: &Loaded) -> Vec<(bool, &'a str)> {
    let mut pieces: Vec<(bool, usize)> = Vec::new();
    let mut characters = text.char_indices().peekable();
    while let Some((start, character)) = characters.next() {
        let mut is_here = face.has(character);
        while let Some((_, accent)) = characters.next_if(|(_, it)| is_combining_mark(*it)) {
            is_here &= face.has(accent);
        }
        if pieces.last().is_none_or(|(last, _)| *last != is_here) {
            pieces.push((is_here, start));
        }
    }
    let ends = pieces.iter().skip(1).map(|(_, start)| *start).chain([text.len()]);
    pieces.iter().zip(ends).filter_map(|((is_here, start), end)| Some((*is_here, text.get(*start..end)?))).collect()
}
