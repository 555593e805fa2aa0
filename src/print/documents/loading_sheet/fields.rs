//! Fields to write in: a heading, what stands there already, lines by hand.

use crate::model::Colour;
use crate::print::documents::flow::{Flow, Look, Mark, WriteLines};
use crate::print::page::{Area, Part, Point, Role};
use crate::print::style::PaperStyle;
use crate::print::type_setting::{Font, TypeSetter};

/// From line to line.
const WRITE_MM: f32 = 9.4;
/// Between two fields.
const BETWEEN_MM: f32 = 11.0;
/// From a heading to what stands under it.
const UNDER_HEADING_MM: f32 = 5.0;
/// The type of headings.
const HEADING_PT: f32 = 14.0;
/// The type of what stands there already.
const BODY_PT: f32 = 13.0;

/// A field to write in.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// What is written in it.
    pub heading: &'a str,
    /// The mark before its heading.
    pub mark: Option<(Mark, Colour)>,
    /// What stands there already; may be empty.
    pub text: &'a str,
    /// How much of the room it gets, beside the others.
    pub share: usize,
}

/// Sets fields.
pub struct Fields<'a> {
    /// Sets the type.
    pub setter: &'a TypeSetter,
    /// The colours.
    pub style: PaperStyle,
}

impl Fields<'_> {
    /// The fields one under the other, the lines of the last at the foot of the area; none where one gets no line.
    pub fn parts(&self, fields: &[Field<'_>], area: &Area) -> Option<Vec<Part>> {
        let heights: Option<Vec<f32>> = fields.iter().map(|it| Some(self.top(it, area)?.y_mm - area.y_mm)).collect();
        let gaps = fields.len().saturating_sub(1) as f32;
        let room_mm = area.height_mm - heights?.iter().sum::<f32>() - gaps * BETWEEN_MM;
        let counts = shared(fields, room_mm);
        if counts.contains(&0) {
            return None;
        }
        let lines_mm = counts.iter().sum::<usize>() as f32 * WRITE_MM;
        let between_mm = BETWEEN_MM + if gaps > 0.0 { (room_mm - lines_mm) / gaps } else { 0.0 };
        let write = WriteLines { every_mm: WRITE_MM, width_pt: 0.6, colour: self.style.write_line };
        let (mut parts, mut rest) = (Vec::new(), *area);
        for (field, count) in fields.iter().zip(counts) {
            let mut flow = self.top(field, &rest)?;
            flow.write_lines(count, &write);
            let used_mm = flow.y_mm - rest.y_mm + between_mm;
            rest = Area::new(rest.x_mm, rest.y_mm + used_mm, rest.width_mm, rest.height_mm - used_mm);
            parts.extend(flow.into_parts());
        }
        Some(parts)
    }

    /// A field down to where its lines begin.
    fn top(&self, field: &Field<'_>, area: &Area) -> Option<Flow<'_>> {
        let look = Look::heading(Font::SemiBold, HEADING_PT, self.style.ink);
        let indent_mm = if field.mark.is_some() { 1.7 * look.capital_mm(self.setter) } else { 0.0 };
        let at = Point::new(area.x_mm + indent_mm, area.y_mm);
        let mut flow = Flow::new(self.setter, at, area.width_mm - indent_mm);
        if let Some((mark, colour)) = field.mark {
            let at = Point::new(area.x_mm, area.y_mm);
            flow.add(Role::Decoration, mark.strokes(at, look.capital_mm(self.setter), 0.14 * HEADING_PT, colour));
        }
        flow.text(Role::Heading(2), field.heading, &look)?;
        (flow.x_mm, flow.width_mm) = (area.x_mm, area.width_mm);
        if !field.text.is_empty() {
            flow.gap(UNDER_HEADING_MM);
            flow.text(Role::Paragraph, field.text, &Look::body(BODY_PT, self.style.ink))?;
        }
        Some(flow)
    }
}

/// How many lines each field gets: together as many as there is room for, by their shares.
fn shared(fields: &[Field<'_>], room_mm: f32) -> Vec<usize> {
    let mut counts = vec![0; fields.len()];
    let mut left_mm = room_mm;
    while left_mm >= WRITE_MM {
        // The field that is furthest behind its share gets the next line.
        let behind = |it: &usize| {
            let (count, share) =
                (counts.get(*it).copied().unwrap_or(0), fields.get(*it).map_or(1, |it| it.share.max(1)));
            (2 * count + 1) * 1_000 / share
        };
        let Some(next) = (0..fields.len()).min_by_key(behind) else { break };
        if let Some(count) = counts.get_mut(next) {
            *count += 1;
        }
        left_mm -= WRITE_MM;
    }
    counts
}
