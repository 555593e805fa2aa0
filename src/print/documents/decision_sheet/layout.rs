//! Where everything stands on the decision sheet, in given sizes of type, or not at all where it does not fit.

use super::content::{Decided, DecisionContent, Said, Section};
use crate::print::documents::columns::{Block, Grid, in_columns};
use crate::print::documents::flow::{Flow, Look, WriteLines, rule};
use crate::print::documents::foot::{Foot, LaidFoot, logo_on};
use crate::print::page::{Area, Fill, Item, Part, Point, Role};
use crate::print::paper::A4_MM;
use crate::print::picture::PagePicture;
use crate::print::style::PaperStyle;
use crate::print::type_setting::{Font, TypeSetter};

/// From the edge to the text.
const SIDE_MM: f32 = 17.0;
/// From the lower edge to the last baseline.
const BOTTOM_MM: f32 = 9.0;
/// From the upper edge to the title.
const TOP_MM: f32 = 15.0;
/// The type of the foot.
const FOOT_PT: f32 = 7.0;
/// From line to line where people write by hand.
const WRITE_MM: f32 = 7.5;
/// Between columns.
const GAP_MM: f32 = 9.0;
/// How many steps there are from the airiest sizes to the tightest.
const STEPS: u8 = 12;

/// How large everything is. What is read is never below 11 pt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sizes {
    /// The type of what is read.
    pub body_pt: f32,
    /// How much air there is, from 0 to 1.
    air: f32,
}

impl Sizes {
    /// All sizes worth trying, the largest first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=STEPS).map(|step| {
            let air = 1.0 - f32::from(step) / f32::from(STEPS);
            Self { body_pt: ((11.0 + 1.5 * air) * 2.0).round() / 2.0, air }
        })
    }

    fn air_mm(&self, airy_mm: f32, tight_mm: f32) -> f32 {
        tight_mm + (airy_mm - tight_mm) * self.air
    }
}

/// What the page is made from.
pub struct Sheet<'a> {
    /// Sets the type.
    pub setter: &'a TypeSetter,
    /// The colours.
    pub style: PaperStyle,
    /// The logo at the foot.
    pub logo: Option<&'a PagePicture>,
    /// What it says.
    pub content: &'a DecisionContent,
}

impl Sheet<'_> {
    /// The page in these sizes; none where it does not fit.
    pub fn page(&self, sizes: &Sizes) -> Option<Vec<Part>> {
        let foot = self.foot()?;
        let bottom_mm = foot.top_mm - sizes.air_mm(6.0, 4.0);
        let mut head = self.head(sizes)?;
        self.decided(&mut head, sizes)?;
        let top_mm = head.y_mm + sizes.air_mm(8.0, 4.5);
        let mut all = head.into_parts();
        if !self.content.sections.is_empty() {
            let line = rule(SIDE_MM, width_mm(), top_mm, 0.8, self.style.hairline);
            all.push(Part { role: Role::Decoration, items: vec![line] });
            all.extend(self.sections(sizes, top_mm + sizes.air_mm(7.0, 4.0), bottom_mm)?);
        } else if top_mm > bottom_mm {
            return None;
        }
        all.extend(foot.parts);
        Some(all)
    }

    fn flow(&self, top_mm: f32) -> Flow<'_> {
        Flow::new(self.setter, Point::new(SIDE_MM, top_mm), width_mm())
    }

    /// The band with the title.
    fn head(&self, sizes: &Sizes) -> Option<Flow<'_>> {
        let facts = [&self.content.title, &self.content.organisation, &self.content.when];
        let facts: Vec<&str> = facts.into_iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
        let mut text = self.flow(sizes.air_mm(TOP_MM, 10.0));
        text.add(Role::Section, Vec::new());
        let title = Look { leading: 1.1, ..Look::heading(Font::Bold, 26.0, self.style.on_accent) };
        text.text(Role::Heading(1), &self.content.heading, &title)?;
        if !facts.is_empty() {
            text.gap(sizes.air_mm(4.0, 2.8));
            text.text(Role::Paragraph, &facts.join(" · "), &Look::body(11.0, self.style.on_accent))?;
        }
        let band_mm = text.y_mm + sizes.air_mm(9.0, 5.0);
        let mut flow = self.flow(band_mm + sizes.air_mm(9.0, 5.0));
        let area = Area::band(A4_MM.0, band_mm);
        let fill = Item::Fill(Fill { area, colour: self.style.accent });
        let top_mm = flow.y_mm;
        flow.add(Role::Decoration, vec![fill]);
        for part in text.into_parts() {
            flow.add(part.role, part.items);
        }
        flow.y_mm = top_mm;
        Some(flow)
    }

    /// The sentence, and beside each other what was chosen.
    fn decided(&self, flow: &mut Flow<'_>, sizes: &Sizes) -> Option<()> {
        if !self.content.sentence.is_empty() {
            let look = Look { leading: 1.2, ..Look::heading(Font::Bold, 18.0, self.style.ink) };
            flow.text(Role::Heading(2), &self.content.sentence, &look)?;
            flow.gap(sizes.air_mm(8.0, 5.0));
        }
        let across = self.content.decided.len().clamp(1, 3);
        let one_mm = (width_mm() - GAP_MM * (across - 1) as f32) / across as f32;
        for row in self.content.decided.chunks(across) {
            let top_mm = flow.y_mm;
            let mut lowest_mm = top_mm;
            for (index, value) in row.iter().enumerate() {
                let at = Point::new(SIDE_MM + index as f32 * (one_mm + GAP_MM), top_mm);
                let mut column = Flow::new(self.setter, at, one_mm);
                self.value(&mut column, value, sizes)?;
                lowest_mm = lowest_mm.max(column.y_mm);
                for part in column.into_parts() {
                    flow.add(part.role, part.items);
                }
            }
            flow.y_mm = lowest_mm + sizes.air_mm(7.0, 4.0);
        }
        let together = Look::heading(Font::SemiBold, sizes.body_pt, self.style.accent_ink);
        flow.text(Role::Paragraph, &self.content.together, &together)
    }

    fn value(&self, flow: &mut Flow<'_>, value: &Decided, sizes: &Sizes) -> Option<()> {
        if value.name.is_empty() {
            let write = WriteLines { every_mm: WRITE_MM, width_pt: 0.6, colour: self.style.write_line };
            flow.write_lines(1, &write);
            flow.add(Role::Heading(2), Vec::new());
        } else {
            let name_pt = (16.0 + 5.0 * sizes.air).round();
            let look = Look { leading: 1.1, ..Look::heading(Font::Bold, name_pt, self.style.ink) };
            flow.text(Role::Heading(2), &value.name, &look)?;
        }
        flow.gap(sizes.air_mm(3.4, 2.4));
        flow.text(Role::Paragraph, &value.facts, &Look::body(11.0, self.style.second_ink))?;
        if !value.core.is_empty() {
            flow.gap(sizes.air_mm(4.2, 2.8));
            flow.text(Role::Paragraph, &value.core, &Look::body(sizes.body_pt, self.style.ink))?;
        }
        Some(())
    }

    /// The sections in two columns: each whole where that goes, else line by line, its heading with its first line.
    fn sections(&self, sizes: &Sizes, top_mm: f32, bottom_mm: f32) -> Option<Vec<Part>> {
        let width_mm = (width_mm() - GAP_MM) / 2.0;
        let grid = |air_mm| Grid { at: Point::new(SIDE_MM, top_mm), count: 2, width_mm, gap_mm: GAP_MM, air_mm };
        let sections = || self.content.sections.iter();
        let whole: Option<Vec<Block>> = sections().map(|it| self.block(Some(it), &it.lines, sizes, width_mm)).collect();
        let in_whole = in_columns(&whole?, &grid(sizes.air_mm(8.5, 5.0)), bottom_mm);
        if let Some((parts, _)) = in_whole {
            return Some(parts);
        }
        let lines = sections().flat_map(|section| {
            let heading = move |index: usize| (index == 0).then_some(section);
            section.lines.iter().enumerate().map(move |(index, it)| (heading(index), it))
        });
        let lines: Option<Vec<Block>> =
            lines.map(|(heading, it)| self.block(heading, std::slice::from_ref(it), sizes, width_mm)).collect();
        in_columns(&lines?, &grid(sizes.air_mm(4.5, 3.2)), bottom_mm).map(|it| it.0)
    }

    fn block(&self, heading: Option<&Section>, said: &[Said], sizes: &Sizes, width_mm: f32) -> Option<Block> {
        let mut flow = Flow::new(self.setter, Point::new(0.0, 0.0), width_mm);
        if let Some(section) = heading {
            let look = Look::heading(Font::SemiBold, 12.0, self.style.accent_ink);
            flow.text(Role::Heading(2), &section.heading, &look)?;
            flow.gap(sizes.air_mm(4.0, 3.0));
        }
        for (index, said) in said.iter().enumerate() {
            if index > 0 {
                flow.gap(sizes.air_mm(4.5, 3.2));
            }
            self.said(&mut flow, said, sizes)?;
        }
        Some(Block { height_mm: flow.y_mm, parts: flow.into_parts() })
    }

    fn said(&self, flow: &mut Flow<'_>, said: &Said, sizes: &Sizes) -> Option<()> {
        if !said.about.is_empty() {
            let look = Look::heading(Font::SemiBold, sizes.body_pt, self.style.ink);
            flow.text(Role::Paragraph, &said.about, &look)?;
            if !said.text.is_empty() {
                flow.gap(sizes.air_mm(2.6, 2.0));
            }
        }
        if said.text.is_empty() {
            return Some(());
        }
        flow.text(Role::Paragraph, &said.text, &Look::body(sizes.body_pt, self.style.ink))
    }

    fn foot(&self) -> Option<LaidFoot> {
        let look = Look::body(FOOT_PT, self.style.second_ink);
        let foot = Foot {
            text: &self.content.foot,
            look,
            logo: self.logo,
            logo_mm: logo_on(A4_MM),
            left_mm: SIDE_MM,
            width_mm: width_mm(),
            kept_mm: 0.0,
            bottom_mm: A4_MM.1 - BOTTOM_MM,
        };
        foot.laid(self.setter)
    }
}

fn width_mm() -> f32 {
    A4_MM.0 - 2.0 * SIDE_MM
}
