//! Setting words: labels, paragraphs, figures of one width, and wordings that never leave their card.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, Galley, Label, Painter, Response, RichText, TextWrapMode, Ui};

use crate::app::look::Type;

/// A line of text is at most about 75 characters: this many times the type size.
const READABLE_EMS: f32 = 36.0;

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
    /// As egui's labels and buttons take it.
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
    ui.add(Label::new(Lettering { text, kind, colour }.rich()).wrap_mode(TextWrapMode::Extend))
}

/// Running text, in lines that are short enough to read.
pub fn paragraph(ui: &mut Ui, text: &str, kind: Type, colour: Color32) -> Response {
    let width = ui.available_width().min(kind.points * READABLE_EMS);
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.add(Label::new(Lettering { text, kind, colour }.rich()).wrap_mode(TextWrapMode::Wrap))
    })
    .inner
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
    let mut setting = Setting { painter, font: font.clone(), width, widest_part: 0.0 };
    let mut set = setting.broken(text, break_points);
    if setting.widest_part > width {
        font.size = (font.size * width / setting.widest_part * 2.0).floor().max(2.0) / 2.0;
        setting = Setting { painter, font: font.clone(), width, widest_part: 0.0 };
        set = setting.broken(text, break_points);
    }
    painter.layout(set, font, Color32::PLACEHOLDER, width.max(setting.widest_part) + 0.5)
}

/// One attempt at one type size.
struct Setting<'a> {
    painter: &'a Painter,
    font: FontId,
    width: f32,
    /// The widest thing so far that cannot be broken.
    widest_part: f32,
}

impl Setting<'_> {
    fn width_of(&self, text: &str) -> f32 {
        self.painter.layout_no_wrap(text.to_owned(), self.font.clone(), Color32::PLACEHOLDER).size().x
    }

    fn broken(&mut self, text: &str, break_points: BreakPoints<'_>) -> String {
        let mut set = String::with_capacity(text.len() + 4);
        for word in text.split_inclusive(char::is_whitespace) {
            let bare = word.trim_end();
            if self.width_of(bare) <= self.width {
                set.push_str(word);
            } else {
                self.push_broken(&mut set, bare, &break_points(bare));
                set.push_str(word.get(bare.len()..).unwrap_or_default());
            }
        }
        set
    }

    /// Puts as much on each line as fits with a hyphen behind it.
    fn push_broken(&mut self, set: &mut String, word: &str, points: &[usize]) {
        let mut start = 0;
        while let Some(rest) = word.get(start..).filter(|rest| !rest.is_empty()) {
            if self.width_of(rest) <= self.width {
                set.push_str(rest);
                return;
            }
            let parts = points.iter().filter(|point| **point > start).filter_map(|point| {
                let part = word.get(start..*point)?;
                let hyphen = if part.ends_with('-') { "" } else { "-" };
                Some((*point, format!("{part}{hyphen}")))
            });
            let mut best = None;
            for (point, part) in parts {
                let wide = self.width_of(&part);
                if best.is_some() && wide > self.width {
                    break;
                }
                best = Some((point, part, wide));
            }
            let Some((point, part, wide)) = best else {
                self.widest_part = self.widest_part.max(self.width_of(rest));
                set.push_str(rest);
                return;
            };
            self.widest_part = self.widest_part.max(wide);
            set.push_str(&part);
            set.push('\n');
            start = point;
        }
    }
}
