//! Text into lines of a given width, by choosing the breaks of a whole paragraph at once.
//!
//! Each way to break costs something: room left over, a hyphen, a lone short word at the end; the cheapest way wins. A
//! line at a time would be quicker, but leaves holes and lone words.

use std::rc::Rc;

use unicode_linebreak::linebreaks;

use super::shaping::Shaped;
use super::{Font, Line, TypeSetter};
use crate::print::paper::MM_PER_PT;
use crate::words::{Language, hyphenation};

/// Where a line may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breaking {
    /// Between words only.
    Words,
    /// Inside words too.
    Syllables,
}

/// What lines should look like together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evenness {
    /// Each line as full as it can well be; the last one free.
    Flowing,
    /// As few lines as possible, of about the same length.
    Balanced,
}

/// How a text is to be set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    /// The typeface.
    pub font: Font,
    /// The type size.
    pub size_pt: f32,
    /// The width of the column.
    pub width_mm: f32,
    /// Where lines may end.
    pub breaking: Breaking,
    /// What they look like together.
    pub evenness: Evenness,
}

impl Setting {
    /// The same, to be compared exactly.
    fn key(&self) -> SettingKey {
        (self.font, self.size_pt.to_bits(), self.width_mm.to_bits(), self.breaking, self.evenness)
    }
}

/// A [`Setting`] that can be compared exactly.
pub(super) type SettingKey = (Font, u32, u32, Breaking, Evenness);

/// A word with what hangs on to it, without the space after it.
struct Word<'a> {
    text: &'a str,
    has_space: bool,
    width: f32,
}

/// A place between two lines: before this byte of this word.
#[derive(Clone, Copy, Debug)]
struct Break {
    word: usize,
    byte: usize,
    /// How wide the part of its word before it is.
    head: f32,
    /// How wide the part of its word after it is.
    tail: f32,
    /// Whether one of those two has few letters.
    leaves_short_part: bool,
}

/// The best way found to end a line at a break.
#[derive(Clone, Copy)]
struct Way {
    cost: f32,
    from: usize,
}

const HYPHEN_COST: f32 = 14.0;
const SECOND_HYPHEN_COST: f32 = 30.0;
/// For a few letters before or after a hyphen: in a heading worse than a line more.
const SHORT_PART_COST: f32 = 8.0;
/// For each line of a heading, so that the fewest win.
const LINE_COST: f32 = 1000.0;
/// Fewer letters than these on a side of a hyphen look torn off.
const SHORT_PART: usize = 5;
const LONE_END_COST: f32 = 12.0;
/// A last line shorter than this part of the width looks lone.
const LONE_END: f32 = 0.2;
/// Far beyond any width that a later break could still bring back.
const HOPELESS: f32 = 3000.0;

impl TypeSetter {
    /// The lines of a text that is [`plain`](super::wording::plain), or none if a part that cannot be broken is too wide.
    ///
    /// What was asked before is remembered: sheets of many teams say the same.
    pub fn lines(&self, text: &str, setting: &Setting) -> Option<Rc<[Line]>> {
        let key = setting.key();
        if let Some(known) = self.set.borrow().get(text).and_then(|it| it.iter().find(|it| it.0 == key)) {
            return known.1.clone();
        }
        let lines: Option<Rc<[Line]>> = Paragraph::new(self, text, setting).lines().map(Rc::from);
        self.set.borrow_mut().entry(text.to_owned()).or_default().push((key, lines.clone()));
        lines
    }

    /// The first word of the text of which a part that cannot be broken is too wide, if there is one.
    pub fn too_wide<'a>(&self, text: &'a str, setting: &Setting) -> Option<&'a str> {
        let at = Paragraph::new(self, text, setting).too_wide()?;
        let start = text.get(..at)?.rfind(' ').map_or(0, |it| it + 1);
        text.get(start..)?.split(' ').next()
    }
}

impl Break {
    /// Before a whole word.
    fn between(word: usize) -> Self {
        Self { word, byte: 0, head: 0.0, tail: 0.0, leaves_short_part: false }
    }
}

struct Paragraph<'a> {
    setter: &'a TypeSetter,
    setting: &'a Setting,
    words: Vec<Word<'a>>,
    breaks: Vec<Break>,
    /// In 1/1000 of the type size, as all widths here.
    width: f32,
    space: Rc<Shaped>,
    hyphen: Rc<Shaped>,
}

impl<'a> Paragraph<'a> {
    fn new(setter: &'a TypeSetter, text: &'a str, setting: &'a Setting) -> Self {
        let mut words = Vec::new();
        let mut breaks = vec![Break::between(0)];
        let mut start = 0;
        for (end, _) in linebreaks(text) {
            let piece = text.get(start..end).unwrap_or_default();
            start = end;
            let word = piece.trim_end_matches(' ');
            let inside = match (setting.breaking, setter.language) {
                (Breaking::Syllables, Language::Dutch) => hyphenation::breaks(word),
                _ => Vec::new(),
            };
            let width = |text| setter.shaped(text, setting.font).width;
            breaks.extend(inside.into_iter().filter_map(|byte| {
                let (head, tail) = word.split_at_checked(byte)?;
                let leaves_short_part = [head, tail].iter().any(|it| it.chars().count() < SHORT_PART);
                Some(Break { word: words.len(), byte, head: width(head), tail: width(tail), leaves_short_part })
            }));
            words.push(Word { text: word, has_space: piece.len() > word.len(), width: width(word) });
            breaks.push(Break::between(words.len()));
        }
        let width = setting.width_mm / MM_PER_PT / setting.size_pt * 1000.0;
        let (space, hyphen) = (setter.shaped(" ", setting.font), setter.shaped("-", setting.font));
        Self { setter, setting, words, breaks, width, space, hyphen }
    }

    fn lines(&self) -> Option<Vec<Line>> {
        if self.words.is_empty() {
            return Some(Vec::new());
        }
        let ways = self.ways();
        let mut ends = Vec::new();
        let mut at = self.breaks.len() - 1;
        while at > 0 {
            ends.push(at);
            at = ways.get(at).copied().flatten()?.from;
        }
        ends.push(0);
        ends.reverse();
        Some(ends.windows(2).filter_map(|it| Some(self.line(*it.first()?, *it.last()?))).collect())
    }

    /// Where a word begins of which a part that cannot be broken is too wide.
    fn too_wide(&self) -> Option<usize> {
        let ends = self.breaks.windows(2);
        let mut parts = ends.filter_map(|it| Some((it.first()?, it.last()?)));
        let (start, _) = parts.find(|(start, end)| {
            let width = match (start.byte, end.byte) {
                (0, 0) => self.words.get(start.word).map_or(0.0, |it| it.width),
                (_, 0) => start.tail,
                (from, to) => self.part_width(start.word, from, to) + self.hyphen.width,
            };
            width > self.width
        })?;
        let before = self.words.iter().take(start.word);
        Some(before.map(|it| it.text.len() + usize::from(it.has_space)).sum())
    }

    /// For each break the cheapest way to get there.
    fn ways(&self) -> Vec<Option<Way>> {
        let mut ways: Vec<Option<Way>> = vec![None; self.breaks.len()];
        if let Some(first) = ways.first_mut() {
            *first = Some(Way { cost: 0.0, from: 0 });
        }
        for (from, start) in self.breaks.iter().enumerate() {
            let Some(way) = ways.get(from).copied().flatten() else { continue };
            // How wide the words are that lie before the one that is looked at, with their spaces.
            let mut before = 0.0;
            for (to, end) in self.breaks.iter().enumerate().skip(from + 1) {
                let width = before + self.width_up_to(start, end);
                if end.byte == 0 {
                    before = width + self.space_after(end.word - 1);
                }
                if width > self.width {
                    if end.byte == 0 || width > self.width + HOPELESS {
                        break;
                    }
                    continue;
                }
                let cost = way.cost + self.cost(start, end, width);
                if let Some(known) = ways.get_mut(to)
                    && known.is_none_or(|it| cost < it.cost)
                {
                    *known = Some(Way { cost, from });
                }
            }
        }
        ways
    }

    /// How wide the last word is of a line between these breaks, with its hyphen where it has one.
    fn width_up_to(&self, start: &Break, end: &Break) -> f32 {
        let is_word_of_start = |word| word == start.word && start.byte > 0;
        match end.byte {
            0 if is_word_of_start(end.word - 1) => start.tail,
            0 => self.words.get(end.word - 1).map_or(0.0, |it| it.width),
            byte if is_word_of_start(end.word) => self.part_width(end.word, start.byte, byte) + self.hyphen.width,
            _ => end.head + self.hyphen.width,
        }
    }

    fn cost(&self, start: &Break, end: &Break, width: f32) -> f32 {
        let is_last = end.word == self.words.len();
        let is_balanced = self.setting.evenness == Evenness::Balanced;
        let left_over = (self.width - width) / self.width;
        let mut cost = if is_balanced { LINE_COST } else { 8.0 };
        if is_balanced || !is_last {
            cost += 100.0 * left_over * left_over;
        } else if (start.word, start.byte) != (0, 0) && width < LONE_END * self.width {
            cost += LONE_END_COST;
        }
        if end.byte > 0 {
            cost += if is_balanced { 10.0 * HYPHEN_COST } else { HYPHEN_COST };
            cost += if start.byte > 0 { SECOND_HYPHEN_COST } else { 0.0 };
            cost += if !end.leaves_short_part {
                0.0
            } else if is_balanced {
                1.1 * LINE_COST
            } else {
                SHORT_PART_COST
            };
        }
        cost
    }

    /// The part of one word between two bytes of it.
    fn part(&self, word: usize, from: usize, to: Option<usize>) -> &'a str {
        let text = self.words.get(word).map_or("", |it| it.text);
        text.get(from..to.unwrap_or(text.len())).unwrap_or_default()
    }

    /// How wide a part of a word is that neither begins nor ends it.
    fn part_width(&self, word: usize, from: usize, to: usize) -> f32 {
        self.setter.shaped(self.part(word, from, Some(to)), self.setting.font).width
    }

    /// The words between two breaks: which, from which byte, to which byte, and whether a space follows in the line.
    fn parts(start: &Break, end: &Break) -> impl Iterator<Item = (usize, usize, Option<usize>)> + use<> {
        let (start, end) = ((start.word, start.byte), (end.word, end.byte));
        let last = if end.1 > 0 { end.0 + 1 } else { end.0 };
        (start.0..last).map(move |word| {
            let from = if word == start.0 { start.1 } else { 0 };
            (word, from, (word == end.0).then_some(end.1))
        })
    }

    fn space_after(&self, word: usize) -> f32 {
        if self.words.get(word).is_some_and(|it| it.has_space) { self.space.width } else { 0.0 }
    }

    fn line(&self, from: usize, to: usize) -> Line {
        let mut line = Line { runs: Vec::new(), size_pt: self.setting.size_pt };
        let (Some(start), Some(end)) = (self.breaks.get(from), self.breaks.get(to)) else { return line };
        for (word, from, to) in Self::parts(start, end) {
            line.push(&self.setter.shaped(self.part(word, from, to), self.setting.font));
            if to.is_none() && self.space_after(word) > 0.0 {
                line.push(&self.space);
            }
        }
        if end.byte > 0 {
            line.push(&self.hyphen);
            line.soften_last_hyphen();
        }
        line
    }
}
