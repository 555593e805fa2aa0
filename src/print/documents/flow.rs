//! A column that fills from the top: text, lines to write on, ticks.
//!
//! Heights are optical: a text begins at the top of its capitals and ends at its last baseline, so that gaps look as large
//! as they are written.

use std::rc::Rc;

use crate::model::Colour;
use crate::print::page::{Ending, Item, Part, Point, Role, Stroke};
use crate::print::paper::MM_PER_PT;
use crate::print::type_setting::{Breaking, Evenness, Font, Line, Setting, TypeSetter};

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// The typeface.
    pub font: Font,
    /// The type size.
    pub size_pt: f32,
    /// From baseline to baseline, in parts of the type size.
    pub leading: f32,
    /// Where lines may end.
    pub breaking: Breaking,
    /// What lines look like together.
    pub evenness: Evenness,
    /// The colour.
    pub colour: Colour,
}

impl Look {
    /// Type to read.
    pub fn body(size_pt: f32, colour: Colour) -> Self {
        let (breaking, evenness) = (Breaking::Syllables, Evenness::Flowing);
        Self { font: Font::Regular, size_pt, leading: 1.3, breaking, evenness, colour }
    }

    /// Type that leads.
    pub fn heading(font: Font, size_pt: f32, colour: Colour) -> Self {
        let (breaking, evenness) = (Breaking::Syllables, Evenness::Balanced);
        Self { font, size_pt, leading: 1.2, breaking, evenness, colour }
    }

    /// The height of a capital.
    pub fn capital_mm(&self, setter: &TypeSetter) -> f32 {
        setter.capital_height(self.font) * self.size_pt * MM_PER_PT
    }

    /// From baseline to baseline.
    pub fn line_mm(&self) -> f32 {
        self.leading * self.size_pt * MM_PER_PT
    }

    /// From the top of the first capitals to the last baseline of so many lines.
    pub fn height_mm(&self, setter: &TypeSetter, lines: usize) -> f32 {
        self.capital_mm(setter) + self.line_mm() * lines.saturating_sub(1) as f32
    }

    /// The lines of a text in a column, or none if a word is too wide.
    pub fn lines(&self, setter: &TypeSetter, text: &str, width_mm: f32) -> Option<Rc<[Line]>> {
        setter.lines(text, &self.setting(width_mm))
    }

    /// The word of a text that is too wide for a column, where there are no lines because of it.
    pub fn too_wide<'a>(&self, setter: &TypeSetter, text: &'a str, width_mm: f32) -> Option<&'a str> {
        setter.too_wide(text, &self.setting(width_mm))
    }

    fn setting(&self, width_mm: f32) -> Setting {
        let Self { font, size_pt, breaking, evenness, .. } = *self;
        Setting { font, size_pt, width_mm, breaking, evenness }
    }
}

/// A mark before an item of a list. Our type has none of them, so they are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// We do this.
    Tick,
    /// We do not do this.
    Cross,
    /// One of several.
    Dot,
    /// To tick by hand.
    Box,
}

impl Mark {
    /// The mark as strokes of this thickness, with its upper left here.
    pub fn strokes(self, at: Point, size_mm: f32, width_pt: f32, colour: Colour) -> Vec<Item> {
        let width_pt = width_pt * if self == Self::Dot { 2.2 } else { 1.0 };
        let stroke = |line: &&[(f32, f32)]| {
            let points = line.iter().map(|(x, y)| at.moved(x * size_mm, y * size_mm)).collect();
            Item::Stroke(Stroke { points, width_pt, ending: Ending::Round, colour })
        };
        self.shape().iter().map(stroke).collect()
    }

    /// The lines of the mark, in parts of its height: 0 0 is the upper left, 1 the baseline.
    fn shape(self) -> &'static [&'static [(f32, f32)]] {
        match self {
            Self::Tick => &[&[(0.02, 0.58), (0.36, 0.92), (1.06, 0.12)]],
            Self::Cross => &[&[(0.12, 0.12), (0.92, 0.92)], &[(0.92, 0.12), (0.12, 0.92)]],
            Self::Dot => &[&[(0.42, 0.56), (0.43, 0.56)]],
            Self::Box => &[&[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)]],
        }
    }
}

/// A column that fills from the top.
pub struct Flow<'a> {
    setter: &'a TypeSetter,
    /// Left edge.
    pub x_mm: f32,
    /// Width.
    pub width_mm: f32,
    /// Where the next thing begins.
    pub y_mm: f32,
    parts: Vec<Part>,
}

impl<'a> Flow<'a> {
    /// An empty column.
    pub fn new(setter: &'a TypeSetter, at: Point, width_mm: f32) -> Self {
        Self { setter, x_mm: at.x_mm, width_mm, y_mm: at.y_mm, parts: Vec::new() }
    }

    /// What it is filled with.
    pub fn into_parts(self) -> Vec<Part> {
        self.parts
    }

    /// Leaves room.
    pub fn gap(&mut self, gap_mm: f32) {
        self.y_mm += gap_mm;
    }

    /// Adds what is placed already.
    pub fn add(&mut self, role: Role, items: Vec<Item>) {
        self.parts.push(Part { role, items });
    }

    /// Adds a text; none if a word is too wide.
    pub fn text(&mut self, role: Role, text: &str, look: &Look) -> Option<()> {
        let lines = look.lines(self.setter, text, self.width_mm)?;
        self.lines(role, &lines, look);
        Some(())
    }

    /// Adds lines.
    pub fn lines(&mut self, role: Role, lines: &[Line], look: &Look) {
        let mut baseline_mm = self.y_mm + look.capital_mm(self.setter);
        let mut items = Vec::new();
        for line in lines {
            items.extend(line.placed(Point::new(self.x_mm, baseline_mm), look.colour));
            baseline_mm += look.line_mm();
        }
        self.y_mm += look.height_mm(self.setter, lines.len());
        self.parts.push(Part { role, items });
    }

    /// Adds an item with its mark; without text a line to write on.
    pub fn item(&mut self, mark: (Mark, Colour), text: &str, look: &Look, write: &WriteLines) -> Option<()> {
        let indent_mm = 1.6 * look.size_pt * MM_PER_PT;
        let top_mm = self.y_mm;
        let mut inner = Flow::new(self.setter, Point::new(self.x_mm + indent_mm, top_mm), self.width_mm - indent_mm);
        if text.is_empty() {
            inner.write_lines(1, write);
            let mark_top_mm = inner.y_mm - look.capital_mm(self.setter);
            self.mark(mark, mark_top_mm, look);
        } else {
            inner.text(Role::ListItem, text, look)?;
            self.mark(mark, top_mm, look);
        }
        self.y_mm = inner.y_mm;
        self.parts.extend(inner.parts);
        Some(())
    }

    fn mark(&mut self, (mark, colour): (Mark, Colour), top_mm: f32, look: &Look) {
        let at = Point::new(self.x_mm, top_mm);
        self.add(Role::Decoration, mark.strokes(at, look.capital_mm(self.setter), 0.14 * look.size_pt, colour));
    }

    /// Adds lines to write on by hand, each at the foot of its room.
    pub fn write_lines(&mut self, count: usize, write: &WriteLines) {
        let mut items = Vec::new();
        for _ in 0..count {
            self.y_mm += write.every_mm;
            items.push(rule(self.x_mm, self.width_mm, self.y_mm, write.width_pt, write.colour));
        }
        self.add(Role::Decoration, items);
    }
}

/// How lines to write on look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WriteLines {
    /// From line to line.
    pub every_mm: f32,
    /// How thick.
    pub width_pt: f32,
    /// In which colour.
    pub colour: Colour,
}

/// A straight line from left to right.
pub fn rule(x_mm: f32, width_mm: f32, y_mm: f32, width_pt: f32, colour: Colour) -> Item {
    let points = vec![Point::new(x_mm, y_mm), Point::new(x_mm + width_mm, y_mm)];
    Item::Stroke(Stroke { points, width_pt, ending: Ending::Flat, colour })
}
