//! The behaviours to tick, in columns: a box, a number, what it says.

use super::content::SheetLine;
use crate::model::Column;
use crate::print::documents::flow::{Look, Mark};
use crate::print::imposition::placed;
use crate::print::page::{Area, Ending, Fill, Item, Part, Point, Role, Stroke};
use crate::print::paper::{A3_LANDSCAPE_MM, MM_PER_PT};
use crate::print::style::PaperStyle;
use crate::print::type_setting::{Font, Line, TypeSetter};

/// How large a box is, in parts of the type size.
const BOX_EM: f32 = 1.15;
/// How thick its frame is.
const BOX_PT: f32 = 1.0;
/// Steps in which the height of columns is looked for.
const STEP_MM: f32 = 1.5;

/// How large a list is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ListSizes {
    /// In how many columns of the left half.
    pub columns: usize,
    /// The type.
    pub size_pt: f32,
    /// Between two behaviours, in parts of the type size.
    pub air: f32,
}

impl ListSizes {
    /// For a list that goes on on next pages.
    pub const SMALLEST: Self = Self { columns: 2, size_pt: 11.0, air: 1.4 };

    /// All sizes worth trying for a list that stands on one page, the finest first.
    pub const ALL: [Self; 9] = [
        Self { columns: 1, size_pt: 15.0, air: 1.8 },
        Self { columns: 1, size_pt: 14.0, air: 1.6 },
        Self { columns: 1, size_pt: 13.0, air: 1.5 },
        Self { columns: 1, size_pt: 12.0, air: 1.4 },
        Self { columns: 2, size_pt: 13.0, air: 1.5 },
        Self { columns: 2, size_pt: 12.0, air: 1.4 },
        Self { columns: 2, size_pt: 11.5, air: 1.4 },
        Self::SMALLEST,
        Self { columns: 2, size_pt: 11.0, air: 1.1 },
    ];

    /// Between two behaviours.
    pub fn air_mm(&self) -> f32 {
        self.air * self.size_pt * MM_PER_PT
    }
}

/// A behaviour with its box, laid out from the upper left.
#[derive(Debug)]
pub struct Entry {
    parts: Vec<Part>,
    height_mm: f32,
}

/// Sets the entries of a list.
pub struct List<'a> {
    /// Sets the type.
    pub setter: &'a TypeSetter,
    /// The colours.
    pub style: PaperStyle,
}

impl List<'_> {
    /// All behaviours in a column of this width; none where a word is too wide.
    pub fn entries(&self, lines: &[SheetLine], size_pt: f32, width_mm: f32) -> Option<Vec<Entry>> {
        let look = Look::heading(Font::SemiBold, size_pt, self.style.second_ink);
        let number = |it: &SheetLine| look.lines(self.setter, &it.number.to_string(), width_mm)?.first().cloned();
        let numbers: Vec<Line> = lines.iter().map(number).collect::<Option<_>>()?;
        let number_mm = numbers.iter().map(Line::width_mm).fold(0.0, f32::max);
        let entry = |(line, number)| self.entry(line, number, number_mm, width_mm);
        lines.iter().zip(&numbers).map(entry).collect()
    }

    fn entry(&self, line: &SheetLine, number: &Line, number_mm: f32, width_mm: f32) -> Option<Entry> {
        let em_mm = number.size_pt * MM_PER_PT;
        let look = Look::body(number.size_pt, self.style.ink);
        let (box_mm, gap_mm) = (BOX_EM * em_mm, 0.6 * em_mm);
        let number_end_mm = box_mm + gap_mm + number_mm;
        let indent_mm = number_end_mm + gap_mm;
        let lines = look.lines(self.setter, &line.wording, width_mm - indent_mm)?;

        let number_at = Point::new(number_end_mm - number.width_mm(), look.capital_mm(self.setter));
        let mut items = number.placed(number_at, self.style.second_ink);
        for (index, line) in lines.iter().enumerate() {
            let baseline_mm = look.capital_mm(self.setter) + index as f32 * look.line_mm();
            items.extend(line.placed(Point::new(indent_mm, baseline_mm), look.colour));
        }
        let box_at = Point::new(0.0, (look.capital_mm(self.setter) - box_mm) / 2.0);
        let tick_box = Part { role: Role::Decoration, items: self.tick_box(box_at, box_mm, line.placed) };
        let height_mm = look.height_mm(self.setter, lines.len());
        Some(Entry { parts: vec![tick_box, Part { role: Role::ListItem, items }], height_mm })
    }

    /// A box to tick; filled with its mark where the behaviour stands at the value.
    fn tick_box(&self, at: Point, side_mm: f32, placed: Option<Column>) -> Vec<Item> {
        let (mark, colour) = match placed {
            None => {
                let corners = [(0.0, 0.0), (side_mm, 0.0), (side_mm, side_mm), (0.0, side_mm), (0.0, 0.0)];
                let points = corners.iter().map(|(x, y)| at.moved(*x, *y)).collect();
                let colour = self.style.second_ink;
                return vec![Item::Stroke(Stroke { points, width_pt: BOX_PT, ending: Ending::Round, colour })];
            }
            Some(Column::Does) => (Mark::Tick, self.style.accent_ink),
            Some(Column::DoesNot) => (Mark::Cross, self.style.ink),
        };
        let mark_mm = 0.56 * side_mm;
        let inset_mm = (side_mm - mark_mm) / 2.0;
        let area = Area::new(at.x_mm, at.y_mm, side_mm, side_mm);
        let strokes = mark.strokes(at.moved(inset_mm, inset_mm), mark_mm, 0.36 * side_mm, self.style.paper);
        [Item::Fill(Fill { area, colour })].into_iter().chain(strokes).collect()
    }
}

/// Fills columns one after the other, none higher than this; what is left over begins after the last of them.
pub fn filled(entries: &[Entry], columns: usize, air_mm: f32, limit_mm: f32) -> Vec<&[Entry]> {
    let mut rest = entries;
    let mut filled = Vec::new();
    while !rest.is_empty() && filled.len() < columns {
        let mut height_mm = -air_mm;
        let fits = |it: &&Entry| {
            height_mm += air_mm + it.height_mm;
            height_mm <= limit_mm
        };
        let count = rest.iter().take_while(fits).count();
        let (column, left) = rest.split_at(count);
        filled.push(column);
        rest = left;
    }
    filled
}

/// All entries in columns that end about as low; none where they do not fit.
pub fn balanced(entries: &[Entry], columns: usize, air_mm: f32, room_mm: f32) -> Option<Vec<&[Entry]>> {
    let all: f32 = entries.iter().map(|it| it.height_mm + air_mm).sum();
    let mut limit_mm = (all / columns.max(1) as f32 - air_mm).max(0.0);
    loop {
        let limited_mm = limit_mm.min(room_mm);
        let filled = filled(entries, columns, air_mm, limited_mm);
        if filled.iter().map(|it| it.len()).sum::<usize>() == entries.len() {
            return Some(filled);
        }
        if limit_mm >= room_mm {
            return None;
        }
        limit_mm += STEP_MM;
    }
}

/// Columns at their places, from this height down.
pub fn drawn(columns: &[&[Entry]], lefts_mm: &[f32], top_mm: f32, air_mm: f32) -> Vec<Part> {
    let page = Area::new(0.0, 0.0, A3_LANDSCAPE_MM.0, A3_LANDSCAPE_MM.1);
    let mut parts = Vec::new();
    for (column, left_mm) in columns.iter().zip(lefts_mm) {
        let mut y_mm = top_mm;
        for entry in *column {
            parts.extend(placed(&entry.parts, Point::new(*left_mm, y_mm), &page));
            y_mm += entry.height_mm + air_mm;
        }
    }
    parts
}
