//! Setting words: labels, paragraphs, figures of one width, and wordings that never leave their card.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, Galley, Painter, Response, RichText, Role, Sense, Ui, WidgetInfo};

use crate::app::look::Type;

/// A line of text is at most about 75 characters: this many times the type size.
const READABLE_EMS: f32 = 36.0;

/// No type gets smaller than this, in points; only a card of no use at all asks for it.
const SMALLEST: f32 = 1.0;

/// Where a word may be broken, as byte offsets in it; a hyphen is added there.
pub type BreakPoints<'a> = &'a dyn Fn(&str) -> Vec<usize>;

/// For where no word may be broken.
pub fn no_break_points(_word: &str) -> Vec<usize> {
    Vec::new()
}

/// A text with its type and colour.
pub struct Lettering<'a> {
    /// What is read.
    pub text: &'a str,
    /// How large and heavy.
    pub kind: Type,
    /// In which token of the look.
    pub colour: Color32,
}

impl Lettering<'_> {
    /// As egui's own labels, menus and tooltips take it.
    pub fn rich(&self) -> RichText {
        RichText::new(self.text).font(self.kind.font()).color(self.colour)
    }

    /// Laid out on one line.
    pub fn line(&self, painter: &Painter) -> Arc<Galley> {
        painter.layout_no_wrap(self.text.to_owned(), self.kind.font(), self.colour)
    }
}

/// One line of text, cut off by nothing.
pub fn label(ui: &mut Ui, text: &str, kind: Type, colour: Color32) -> Response {
    let galley = Lettering { text, kind, colour }.line(ui.painter());
    galley_ui(ui, text, galley, colour)
}

/// Running text, in lines that are short enough to read.
pub fn paragraph(ui: &mut Ui, text: &str, kind: Type, colour: Color32) -> Response {
    let width = ui.available_width().min(kind.points * READABLE_EMS);
    let galley = ui.painter().layout(text.to_owned(), kind.font(), colour, width);
    galley_ui(ui, text, galley, colour)
}

/// egui's own label stretches the spaces between words in some layouts; this one never does.
fn galley_ui(ui: &mut Ui, text: &str, galley: Arc<Galley>, colour: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), text));
    ui.painter().galley(rect.min, galley, colour);
    response
}

/// The first of some types in which every word of a text fits in so many points; the last where none does. For fields,
/// which cannot hyphenate: there a word is set smaller, never broken.
pub fn type_that_holds(painter: &Painter, text: &str, width: f32, types: &[Type]) -> Type {
    let fits = |kind: &&Type| {
        let widest = text
            .split_whitespace()
            .map(|word| painter.layout_no_wrap(word.to_owned(), kind.font(), Color32::PLACEHOLDER).size().x);
        widest.fold(0.0, f32::max) <= width
    };
    types.iter().find(fits).or(types.last()).copied().unwrap_or(Type::BODY)
}

/// Digits in columns of one width, so that a clock or a count does not jump; the type's own digits differ in width.
pub fn figures(painter: &Painter, words: &Lettering<'_>) -> Arc<Galley> {
    let font = words.kind.font();
    let width_of = |figure: char| painter.fonts_mut(|fonts| fonts.glyph_width(&font, figure));
    let column = ('0'..='9').map(width_of).fold(0.0, f32::max);

    let mut job = LayoutJob::default();
    let mut left_over = 0.0;
    for figure in words.text.chars() {
        let spare = if figure.is_ascii_digit() { column - width_of(figure) } else { 0.0 };
        let mut written = [0; 4];
        let format = TextFormat::simple(font.clone(), words.colour);
        job.append(figure.encode_utf8(&mut written), left_over + spare / 2.0, format);
        left_over = spare / 2.0;
    }
    painter.layout_job(job)
}

/// How wide a text is on one line, in points: the sum of its letters, which is quicker than laying it out, and off by what
/// letters stand closer or wider beside each other.
pub fn letters_width(painter: &Painter, text: &str, font: &FontId) -> f32 {
    painter.fonts_mut(|fonts| text.chars().map(|it| fonts.glyph_width(font, it)).sum())
}

/// A width or a size of type in quarter points, as a whole number: under it is kept what was found for that width.
pub fn quarters(points: f32) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a width on a screen is small, and not negative"
    )]
    let quarters = (points.max(0.0) * 4.0) as u32;
    quarters
}

/// A wording set within `width`: broken between words, and inside a word that is wider than the card only where
/// `break_points` allows. When even one part is too wide, the type gets smaller; nothing is clipped.
///
/// The galley has no colour of its own yet: it takes the one it is painted with.
pub fn card_galley(
    painter: &Painter,
    text: &str,
    width: f32,
    font: FontId,
    break_points: BreakPoints<'_>,
) -> Arc<Galley> {
    let mut font = font;
    loop {
        let mut setting = Setting { painter, font: font.clone(), width, lines: Vec::new(), widest: 0.0 };
        for paragraph in text.lines() {
            setting.set(paragraph, break_points);
        }
        if setting.widest <= width || font.size <= SMALLEST {
            return painter.layout_no_wrap(setting.lines.join("\n"), font, Color32::PLACEHOLDER);
        }
        let fitting = (font.size * width / setting.widest * 2.0).floor() / 2.0;
        font.size = fitting.min(font.size - 0.5).max(SMALLEST);
    }
}

/// One attempt at one type size.
struct Setting<'a> {
    painter: &'a Painter,
    font: FontId,
    width: f32,
    lines: Vec<String>,
    /// The widest thing so far that cannot be broken.
    widest: f32,
}

impl Setting<'_> {
    fn width_of(&self, text: &str) -> f32 {
        self.painter.layout_no_wrap(text.to_owned(), self.font.clone(), Color32::PLACEHOLDER).size().x
    }

    /// Whether a text is no wider than a line. It is only laid out where the sum of its letters leaves that open: a board
    /// of ten thousand words asks this of every line, and what is laid out stays in memory until the frame is over.
    fn fits(&self, text: &str) -> bool {
        let sum = letters_width(self.painter, text, &self.font);
        let is_clear = text.chars().all(stands_alone) && (sum - self.width).abs() > 2.0 + sum * KERNING;
        if is_clear { sum < self.width } else { self.width_of(text) <= self.width }
    }

    /// Fills lines with whole words; a word wider than a line goes on lines of its own.
    fn set(&mut self, paragraph: &str, break_points: BreakPoints<'_>) {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if self.fits(&longer) {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                self.lines.push(line);
            }
            line = self.set_word(word, &Places::of(word, break_points));
        }
        self.lines.push(line);
    }

    /// Puts as much of a word on each line as fits, and gives back what begins the next line.
    fn set_word(&mut self, word: &str, places: &Places) -> String {
        let mut start = 0;
        loop {
            let rest = word.get(start..).unwrap_or_default();
            // What is no word may be a page long: it is not measured over and over.
            let is_too_wide = is_no_word(rest) || !self.fits(rest);
            let Some((place, part, part_width)) = is_too_wide.then(|| self.longest_part(word, start, places)).flatten()
            else {
                if is_too_wide {
                    self.widest = self.widest.max(self.width_of(rest));
                }
                return rest.to_owned();
            };
            self.widest = self.widest.max(part_width);
            self.lines.push(part);
            start = place;
        }
    }

    /// The longest part from `start` that fits with its hyphen, or else the shortest that there is; where it ends and
    /// how wide it is.
    fn longest_part(&self, word: &str, start: usize, places: &Places) -> Option<(usize, String, f32)> {
        let mut longest = None;
        for place in places.at.iter().copied().filter(|place| *place > start) {
            let part = word.get(start..place)?;
            let hyphen = if part.ends_with(NATURAL_BREAKS) { "" } else { places.hyphen };
            let part = format!("{part}{hyphen}");
            let width = self.width_of(&part);
            if longest.is_some() && width > self.width {
                break;
            }
            longest = Some((place, part, width));
        }
        longest
    }
}

/// Letters may stand so much closer or wider than each alone, as a part of what is written.
const KERNING: f32 = 0.06;

/// Whether a letter of Dutch and its neighbours, which does not change with the letters beside it.
fn stands_alone(letter: char) -> bool {
    matches!(letter, ' '..='~' | 'À'..='ÿ')
}

/// Behind these a word may always be broken, and gets no hyphen.
const NATURAL_BREAKS: [char; 2] = ['-', '/'];

/// What is longer than this, in characters, is no word: it is broken between any two letters.
const LONGEST_WORD: usize = 100;

fn is_no_word(text: &str) -> bool {
    text.chars().nth(LONGEST_WORD).is_some()
}

/// Where a word may be broken, and what is put there.
struct Places {
    at: Vec<usize>,
    hyphen: &'static str,
}

impl Places {
    fn of(word: &str, break_points: BreakPoints<'_>) -> Self {
        if is_no_word(word) {
            return Self { at: between_letters(word), hyphen: "" };
        }
        let natural = word.match_indices(NATURAL_BREAKS).map(|(place, sign)| place + sign.len());
        let mut at: Vec<usize> = break_points(word).into_iter().chain(natural).collect();
        at.retain(|place| *place > 0 && *place < word.len() && word.is_char_boundary(*place));
        at.sort_unstable();
        at.dedup();
        Self { at, hyphen: "-" }
    }
}

/// Between any two letters, never before an accent of its own or in an emoji of several.
fn between_letters(text: &str) -> Vec<usize> {
    const JOINER: char = '\u{200D}';
    let joins = |it: char| it == JOINER || unicode_normalization::char::is_combining_mark(it);
    let mut before = JOINER;
    let mut at = Vec::new();
    for (place, letter) in text.char_indices() {
        if !joins(letter) && before != JOINER {
            at.push(place);
        }
        before = letter;
    }
    at
}
