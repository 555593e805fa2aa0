//! Blocks under each other in one column.

use std::rc::Rc;

use super::style::{Sizes, Style};
use super::{Block, Columns, Lines, Misfit, Panel, TextRole};
use crate::print::documents::flow::{Look, Mark, rule};
use crate::print::imposition::moved;
use crate::print::page::{Area, Ending, Fill, Item, Part, Point, Role, Stroke};
use crate::print::paper::MM_PER_PT;
use crate::print::picture::{Alignment, area_in, placed_in};
use crate::print::style::PaperStyle;
use crate::print::type_setting::{Line, TypeSetter};

/// From the text of an item to the left end of its mark, in parts of the type size.
const INDENT: f32 = 1.6;
/// How thick lines to write on are.
const WRITE_PT: f32 = 0.6;
/// How thick thin lines are.
pub(super) const HAIRLINE_PT: f32 = 0.7;

/// What everything is laid out with.
#[derive(Clone, Copy)]
pub struct Layer<'a> {
    /// Sets the type.
    pub setter: &'a TypeSetter,
    /// The colours.
    pub style: &'a PaperStyle,
    /// How large.
    pub sizes: Sizes,
}

/// Something laid out from its upper left.
#[derive(Clone, Debug, Default)]
pub struct Laid {
    /// What it holds.
    pub parts: Vec<Part>,
    /// How high it is.
    pub height_mm: f32,
}

/// Lines of a text that may be parted.
pub(super) struct TextLines {
    pub role: Role,
    pub lines: Rc<[Line]>,
    pub look: Look,
    pub mark: Option<Mark>,
    pub indent_mm: f32,
    /// How high a capital is.
    pub capital_mm: f32,
}

impl TextLines {
    /// From the top of the first capitals to the last baseline of so many lines.
    pub fn height_mm(&self, lines: usize) -> f32 {
        self.capital_mm + self.look.line_mm() * lines.saturating_sub(1) as f32
    }
}

impl Layer<'_> {
    /// The size of what is read.
    pub fn em_mm(&self) -> f32 {
        self.sizes.body_pt * MM_PER_PT
    }

    /// The room before a block that is not the first.
    pub(super) fn gap_mm(&self, before: Option<&Block>, block: &Block) -> f32 {
        let Some(before) = before else { return 0.0 };
        let ems = match (before, block) {
            (Block::Gap(_) | Block::Spring, _) | (_, Block::Gap(_) | Block::Spring) => 0.0,
            (Block::Text(TextRole::Heading(_), ..), Block::Text(TextRole::Heading(_), ..)) => 1.1,
            (Block::Text(TextRole::Heading(_), ..), Block::Text(..) | Block::Item(..) | Block::Table(_)) => 1.0,
            (_, Block::Text(_, _, style)) => style.before,
            (Block::Item(..), Block::Item(..)) => 0.8,
            (_, Block::Item(..) | Block::Table(_)) => 1.0,
            (_, Block::Lines(_) | Block::Fields(_) | Block::Tick) => 0.0,
            (
                _,
                Block::Rule
                | Block::Picture(..)
                | Block::Scale(_)
                | Block::Columns(_)
                | Block::Panel(_)
                | Block::Together(_),
            ) => 1.3,
        };
        ems * self.sizes.air * self.em_mm()
    }

    /// The lines of a text.
    pub(super) fn text_lines(&self, block: &Block, width_mm: f32) -> Result<Option<TextLines>, Misfit> {
        let (role, text, style, mark) = match block {
            Block::Text(TextRole::Heading(level), text, style) => (Role::Heading(*level), text, style, None),
            Block::Text(TextRole::Paragraph, text, style) => (Role::Paragraph, text, style, None),
            Block::Item(mark, text, style) => (Role::ListItem, text, style, Some(*mark)),
            _ => return Ok(None),
        };
        let look = style.look(&self.sizes, self.style);
        let indent_mm = if mark.is_some() { INDENT * look.size_pt * MM_PER_PT } else { 0.0 };
        let lines = self.lines(&look, text, width_mm - indent_mm)?;
        let capital_mm = look.capital_mm(self.setter);
        Ok(Some(TextLines { role, lines, look, mark, indent_mm, capital_mm }))
    }

    /// The lines of a text in a column, or the word that is too wide for it.
    pub(super) fn lines(&self, look: &Look, text: &str, width_mm: f32) -> Result<Rc<[Line]>, Misfit> {
        look.lines(self.setter, text, width_mm).ok_or_else(|| {
            let word = look.too_wide(self.setter, text, width_mm);
            Misfit::Wide(word.unwrap_or(text).to_owned())
        })
    }

    /// Some lines of a text, from its upper left.
    pub(super) fn drawn_lines(&self, text: &TextLines, from: usize, to: usize) -> Laid {
        let mut laid = Laid::default();
        let lines = text.lines.get(from..to).unwrap_or_default();
        if lines.is_empty() {
            return laid;
        }
        let look = &text.look;
        if let Some(mark) = text.mark.filter(|_| from == 0) {
            let strokes =
                mark.strokes(Point::default(), look.capital_mm(self.setter), 0.14 * look.size_pt, self.mark_ink(mark));
            laid.parts.push(Part { role: Role::Decoration, items: strokes });
        }
        let mut baseline_mm = look.capital_mm(self.setter);
        let mut items = Vec::new();
        for line in lines {
            items.extend(line.placed(Point::new(text.indent_mm, baseline_mm), look.colour));
            baseline_mm += look.line_mm();
        }
        laid.parts.push(Part { role: if from == 0 { text.role } else { Role::Continued }, items });
        laid.height_mm = look.height_mm(self.setter, lines.len());
        laid
    }

    fn mark_ink(&self, mark: Mark) -> crate::model::Colour {
        match mark {
            Mark::Tick | Mark::Dot => self.style.accent_ink,
            Mark::Cross | Mark::Box => self.style.ink,
        }
    }

    /// Blocks under each other; as high as `height_mm` where that is given and one of them can fill it.
    pub fn stack(&self, blocks: &[Block], width_mm: f32, height_mm: Option<f32>) -> Result<Laid, Misfit> {
        let mut rows: Vec<(f32, &Block, Laid)> = Vec::new();
        let mut before: Option<&Block> = None;
        for block in blocks {
            if block.is_empty() {
                continue;
            }
            rows.push((self.gap_mm(before, block), block, self.block(block, width_mm, 0.0)?));
            before = Some(block);
        }
        let natural_mm: f32 = rows.iter().map(|(gap_mm, _, laid)| gap_mm + laid.height_mm).sum();
        let filling = rows.iter().filter(|it| it.1.is_filling()).count();
        let share_mm = height_mm.map_or(0.0, |it| (it - natural_mm).max(0.0) / filling.max(1) as f32);
        let mut all = Laid::default();
        for (gap_mm, block, mut laid) in rows {
            if share_mm > 0.0 && block.is_filling() {
                laid = self.block(block, width_mm, share_mm)?;
            }
            all.height_mm += gap_mm;
            all.parts.extend(moved(laid.parts, Point::new(0.0, all.height_mm)));
            all.height_mm += laid.height_mm;
        }
        Ok(all)
    }

    /// One block, so much higher than it is by itself where it can be.
    pub(super) fn block(&self, block: &Block, width_mm: f32, more_mm: f32) -> Result<Laid, Misfit> {
        Ok(match block {
            Block::Text(..) | Block::Item(..) => match self.text_lines(block, width_mm)? {
                Some(text) => self.drawn_lines(&text, 0, text.lines.len()),
                None => Laid::default(),
            },
            Block::Lines(lines) => self.write_lines(*lines, width_mm, more_mm),
            Block::Gap(ems) => Laid { parts: Vec::new(), height_mm: ems * self.sizes.air * self.em_mm() },
            Block::Spring => Laid { parts: Vec::new(), height_mm: more_mm },
            Block::Rule => {
                let line = rule(0.0, width_mm, 0.0, HAIRLINE_PT, self.style.hairline);
                Laid { parts: vec![Part { role: Role::Decoration, items: vec![line] }], height_mm: 0.0 }
            }
            Block::Picture(picture, height_mm) => {
                let height_mm = height_mm * self.sizes.air;
                let area = area_in(picture, Area::new(0.0, 0.0, width_mm, height_mm), Alignment::Centre);
                let room = Area::new(0.0, 0.0, width_mm, area.height_mm);
                Laid { parts: vec![placed_in(picture, room, Alignment::Centre)], height_mm: area.height_mm }
            }
            Block::Fields(fields) => self.fields(fields, width_mm)?,
            Block::Tick => {
                let items = Mark::Box.strokes(Point::default(), 0.95 * self.em_mm(), 0.9, self.style.ink);
                Laid { parts: vec![Part { role: Role::Decoration, items }], height_mm: 0.95 * self.em_mm() }
            }
            Block::Scale(point) => self.scale(*point, width_mm),
            Block::Columns(columns) => self.columns(columns, width_mm, more_mm)?,
            Block::Panel(panel) => self.panel(panel, width_mm, more_mm)?,
            Block::Table(table) => self.table(table, width_mm, more_mm)?,
            Block::Together(blocks) if more_mm > 0.0 => {
                let natural_mm = self.stack(blocks, width_mm, None)?.height_mm;
                self.stack(blocks, width_mm, Some(natural_mm + more_mm))?
            }
            Block::Together(blocks) => self.stack(blocks, width_mm, None)?,
        })
    }

    /// Lines that fill their room evenly.
    pub(super) fn write_lines(&self, lines: Lines, width_mm: f32, more_mm: f32) -> Laid {
        let height_mm = f32::from(lines.count) * self.sizes.write_mm + if lines.is_filling { more_mm } else { 0.0 };
        let count = (height_mm / self.sizes.write_mm + 0.01).floor();
        let every_mm = height_mm / count.max(1.0);
        let mut items = Vec::new();
        let mut y_mm = every_mm;
        while y_mm <= height_mm + 0.01 {
            items.push(rule(0.0, width_mm, y_mm, WRITE_PT, self.style.write_line));
            y_mm += every_mm;
        }
        Laid { parts: vec![Part { role: Role::Decoration, items }], height_mm }
    }

    /// Labels with a line to write on behind each, on one baseline.
    fn fields(&self, fields: &[(String, f32)], width_mm: f32) -> Result<Laid, Misfit> {
        let (look, baseline_mm) = (Style::LABEL.look(&self.sizes, self.style), self.sizes.write_mm);
        let all: f32 = fields.iter().map(|it| it.1).sum();
        let gap_mm = 1.5 * self.em_mm();
        let free_mm = width_mm - gap_mm * fields.len().saturating_sub(1) as f32;
        let mut laid = Laid { parts: Vec::new(), height_mm: baseline_mm };
        let mut x_mm = 0.0;
        for (label, part) in fields {
            let field_mm = free_mm * part / all.max(f32::EPSILON);
            let lines = look.lines(self.setter, label, field_mm);
            let line = lines.filter(|it| it.len() < 2).ok_or_else(|| Misfit::Wide(label.clone()))?;
            let label_mm = line.first().map_or(0.0, |it| it.width_mm() + 0.5 * self.em_mm());
            let items = line.iter().flat_map(|it| it.placed(Point::new(x_mm, baseline_mm), look.colour)).collect();
            laid.parts.push(Part { role: Role::Paragraph, items });
            let left_mm = x_mm + label_mm;
            let line = rule(left_mm, field_mm - label_mm, baseline_mm + 0.8, WRITE_PT, self.style.write_line);
            laid.parts.push(Part { role: Role::Decoration, items: vec![line] });
            x_mm += field_mm + gap_mm;
        }
        Ok(laid)
    }

    /// A line with a point on it.
    fn scale(&self, point: u8, width_mm: f32) -> Laid {
        let em_mm = self.em_mm();
        let (y_mm, half_mm) = (0.45 * em_mm, 0.3 * em_mm);
        let x_mm = width_mm * f32::from(point.min(100)) / 100.0;
        let stroke = |points: Vec<Point>, width_pt: f32, colour| {
            Item::Stroke(Stroke { points, width_pt, ending: Ending::Round, colour })
        };
        let end = |x_mm| vec![Point::new(x_mm, y_mm - half_mm), Point::new(x_mm, y_mm + half_mm)];
        let line = self.style.write_line;
        let items = vec![
            stroke(vec![Point::new(0.0, y_mm), Point::new(width_mm, y_mm)], 0.8, line),
            stroke(end(0.0), 0.8, line),
            stroke(end(width_mm), 0.8, line),
            stroke(
                vec![Point::new(x_mm, y_mm), Point::new(x_mm + 0.01, y_mm)],
                0.75 * self.sizes.body_pt,
                self.style.accent_ink,
            ),
        ];
        Laid { parts: vec![Part { role: Role::Decoration, items }], height_mm: 0.9 * em_mm }
    }

    fn columns(&self, columns: &Columns, width_mm: f32, more_mm: f32) -> Result<Laid, Misfit> {
        let all: f32 = columns.widths.iter().sum();
        let free_mm = width_mm - columns.gap_mm * columns.widths.len().saturating_sub(1) as f32;
        let width = |part: &f32| free_mm * part / all.max(f32::EPSILON);
        let mut laid = Vec::new();
        for (blocks, part) in columns.columns.iter().zip(&columns.widths) {
            laid.push(self.stack(blocks, width(part), None)?);
        }
        let height_mm = laid.iter().map(|it| it.height_mm).fold(0.0, f32::max) + more_mm;
        let mut result = Laid { parts: Vec::new(), height_mm };
        let mut x_mm = 0.0;
        for ((mut column, blocks), part) in laid.into_iter().zip(&columns.columns).zip(&columns.widths) {
            if height_mm > column.height_mm && blocks.iter().any(Block::is_filling) {
                column = self.stack(blocks, width(part), Some(height_mm))?;
            }
            result.parts.extend(moved(column.parts, Point::new(x_mm, 0.0)));
            x_mm += width(part) + columns.gap_mm;
        }
        Ok(result)
    }

    fn panel(&self, panel: &Panel, width_mm: f32, more_mm: f32) -> Result<Laid, Misfit> {
        let inner_mm = width_mm - 2.0 * panel.inset_mm;
        let mut laid = self.stack(&panel.blocks, inner_mm, None)?;
        if more_mm > 0.0 && panel.blocks.iter().any(Block::is_filling) {
            laid = self.stack(&panel.blocks, inner_mm, Some(laid.height_mm + more_mm))?;
        }
        let height_mm = laid.height_mm + 2.0 * panel.inset_mm;
        let area = Area::new(0.0, 0.0, width_mm, height_mm);
        let ground = Item::Fill(Fill { area, colour: panel.ground.colour(self.style) });
        let mut parts = vec![Part { role: Role::Decoration, items: vec![ground] }];
        parts.extend(moved(laid.parts, Point::new(panel.inset_mm, panel.inset_mm)));
        Ok(Laid { parts, height_mm })
    }
}
