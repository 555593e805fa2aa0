//! Where everything stands on the page of a harvest, in given sizes of type, or not at all where it does not fit.

use super::content::{HarvestCluster, HarvestContent, HarvestRest, HarvestWords};
use crate::print::documents::columns::{Block, Grid, in_columns};
use crate::print::documents::flow::{Flow, Look, WriteLines, rule};
use crate::print::documents::foot::{Foot, LaidFoot, logo_on};
use crate::print::page::{Area, Fill, Item, Part, Point, Role};
use crate::print::paper::{A4_MM, MM_PER_PT};
use crate::print::picture::PagePicture;
use crate::print::style::PaperStyle;
use crate::print::type_setting::{Breaking, Font, TypeSetter};

/// From the edge to the text: with air, and where every millimetre counts.
const SIDE_MM: (f32, f32) = (17.0, 13.0);
/// From the lower edge to the last baseline.
const BOTTOM_MM: f32 = 9.0;
/// From the upper edge to the title.
const TOP_MM: f32 = 17.0;
/// The type of the foot.
const FOOT_PT: f32 = 7.0;
/// From line to line where people write by hand.
const WRITE_MM: f32 = 7.5;
/// So few clusters are read across the whole page.
const FEW: usize = 3;
/// How many steps there are from the finest sizes to the smallest.
const STEPS: u8 = 14;

/// How large everything is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sizes {
    /// In how many columns.
    pub columns: usize,
    /// The type of the names of clusters.
    pub name_pt: f32,
    /// The type of what they mean.
    pub body_pt: f32,
    /// The type of words.
    pub words_pt: f32,
    /// How much air there is, from 0 to 1.
    pub air: f32,
}

impl Sizes {
    /// All sizes worth trying for so many clusters, the finest first. What is read is never below 11 pt, words never below
    /// 9 pt.
    pub fn all(clusters: usize) -> impl Iterator<Item = Self> {
        let fewest = if clusters <= FEW { 1 } else { 2 };
        (fewest..=3).flat_map(|columns| {
            (0..=STEPS).map(move |step| {
                let air = 1.0 - f32::from(step) / f32::from(STEPS);
                let between =
                    |largest: f32, smallest: f32| ((smallest + (largest - smallest) * air) * 2.0).round() / 2.0;
                let name_pt = match columns {
                    1 => between(28.0, 16.0),
                    2 => between(22.0, 14.0),
                    _ => between(16.0, 13.0),
                };
                let (body_pt, words_pt) = (between(13.0, 11.0), between(11.5, 9.0));
                Self { columns, name_pt, body_pt, words_pt, air }
            })
        })
    }

    fn side_mm(&self) -> f32 {
        self.air_mm(SIDE_MM.0, SIDE_MM.1)
    }

    fn width_mm(&self) -> f32 {
        A4_MM.0 - 2.0 * self.side_mm()
    }

    /// The width of one of so many columns.
    fn column_mm(&self, columns: usize) -> f32 {
        let columns = columns.max(1);
        (self.width_mm() - gap_mm(columns) * (columns - 1) as f32) / columns as f32
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
    pub content: &'a HarvestContent,
    /// The sentences.
    pub words: &'a HarvestWords,
}

impl Sheet<'_> {
    /// The page in these sizes; none where it does not fit.
    pub fn page(&self, sizes: &Sizes) -> Option<Vec<Part>> {
        let foot = self.foot(sizes)?;
        let bottom_mm = foot.top_mm - sizes.air_mm(6.0, 4.2);
        let mut head = self.head(sizes)?;
        let mut top_mm = head.y_mm;
        let taken: Option<Vec<Block>> =
            self.content.taken.iter().map(|it| self.cluster(it, sizes, sizes.column_mm(sizes.columns))).collect();
        let grid = Self::grid(sizes, sizes.columns, top_mm, sizes.air_mm(9.0, 3.2));
        let (parts, lowest_mm) = in_columns(&taken?, &grid, bottom_mm)?;
        let mut all = std::mem::replace(&mut head, self.flow(sizes, 0.0)).into_parts();
        all.extend(parts);
        top_mm = lowest_mm;
        if !self.content.stays.is_empty() {
            all.extend(self.stays(sizes, top_mm + sizes.air_mm(10.0, 4.0), bottom_mm)?);
        }
        all.extend(foot.parts);
        Some(all)
    }

    fn flow(&self, sizes: &Sizes, top_mm: f32) -> Flow<'_> {
        Flow::new(self.setter, Point::new(sizes.side_mm(), top_mm), sizes.width_mm())
    }

    fn grid(sizes: &Sizes, count: usize, top_mm: f32, air_mm: f32) -> Grid {
        Grid {
            at: Point::new(sizes.side_mm(), top_mm),
            count,
            width_mm: sizes.column_mm(count),
            gap_mm: gap_mm(count),
            air_mm,
        }
    }

    /// The band with the title, and the heading of what is taken along.
    fn head(&self, sizes: &Sizes) -> Option<Flow<'_>> {
        let mut flow = self.flow(sizes, sizes.air_mm(TOP_MM, 8.5));
        let title_pt = (19.0 + 8.0 * sizes.air).round();
        let title = Look { leading: 1.1, ..Look::heading(Font::Bold, title_pt, self.style.on_accent) };
        let under = Look::body(11.0, self.style.on_accent);
        let facts = [&self.content.title, &self.content.organisation, &self.content.when];
        let facts: Vec<&str> = facts.into_iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
        let facts = facts.join(" · ");
        let mut text = self.flow(sizes, flow.y_mm);
        text.add(Role::Section, Vec::new());
        text.text(Role::Heading(1), &self.content.heading, &title)?;
        if !facts.is_empty() {
            text.gap(sizes.air_mm(3.8, 2.6));
            text.text(Role::Paragraph, &facts, &under)?;
        }
        let band_mm = text.y_mm + sizes.air_mm(9.0, 4.2);
        let area = Area::band(A4_MM.0, band_mm);
        flow.add(Role::Decoration, vec![Item::Fill(Fill { area, colour: self.style.accent })]);
        for part in text.into_parts() {
            flow.add(part.role, part.items);
        }
        flow.y_mm = band_mm + sizes.air_mm(9.0, 4.5);
        flow.text(Role::Heading(2), &self.words.taken, &self.heading())?;
        flow.gap(sizes.air_mm(6.5, 3.4));
        Some(flow)
    }

    fn heading(&self) -> Look {
        Look::heading(Font::SemiBold, 13.0, self.style.accent_ink)
    }

    fn write(&self) -> WriteLines {
        WriteLines { every_mm: WRITE_MM, width_pt: 0.6, colour: self.style.write_line }
    }

    /// A cluster: letter, name, on how many sheets, what is meant, its words.
    fn cluster(&self, cluster: &HarvestCluster, sizes: &Sizes, width_mm: f32) -> Option<Block> {
        let mut flow = Flow::new(self.setter, Point::new(0.0, 0.0), width_mm);
        self.name(&mut flow, cluster, sizes)?;
        let small = Look::body(sizes.words_pt, self.style.second_ink);
        if cluster.meaning.is_empty() {
            self.to_write(&mut flow, &small)?;
        } else {
            flow.gap(sizes.air_mm(4.0, 2.2));
            let look = Look { font: Font::SemiBold, leading: 1.22, ..Look::body(sizes.body_pt, self.style.ink) };
            flow.text(Role::Paragraph, &cluster.meaning, &look)?;
        }
        if !cluster.words.is_empty() {
            flow.gap(sizes.air_mm(3.4, 2.0));
            flow.text(Role::Paragraph, &cluster.words, &self.words_look(sizes))?;
        }
        Some(Block { height_mm: flow.y_mm, parts: flow.into_parts() })
    }

    /// What is not said yet: the question, and a line to write on behind it; under it where little is left behind it.
    fn to_write(&self, flow: &mut Flow<'_>, look: &Look) -> Option<()> {
        let lines = look.lines(self.setter, &self.words.meaning, flow.width_mm)?;
        let question_mm = lines.last().map_or(0.0, |it| it.width_mm() + 2.0);
        if question_mm > 0.45 * flow.width_mm {
            flow.gap(2.4);
            flow.lines(Role::Paragraph, &lines, look);
            flow.write_lines(1, &self.write());
            return Some(());
        }
        flow.gap(WRITE_MM - look.capital_mm(self.setter));
        flow.lines(Role::Paragraph, &lines, look);
        let WriteLines { width_pt, colour, .. } = self.write();
        let line = rule(flow.x_mm + question_mm, flow.width_mm - question_mm, flow.y_mm, width_pt, colour);
        flow.add(Role::Decoration, vec![line]);
        Some(())
    }

    fn words_look(&self, sizes: &Sizes) -> Look {
        Look { leading: 1.16 + 0.14 * sizes.air, ..Look::body(sizes.words_pt, self.style.ink) }
    }

    /// The letter as a dark square, the name beside it.
    fn name(&self, flow: &mut Flow<'_>, cluster: &HarvestCluster, sizes: &Sizes) -> Option<()> {
        let font = if cluster.is_named { Font::Bold } else { Font::Regular };
        let look = Look { leading: 1.08, ..Look::heading(font, sizes.name_pt, self.style.ink) };
        let square_mm = look.capital_mm(self.setter) + sizes.air_mm(2.8, 1.7);
        let mut items = Vec::new();
        let (left_mm, width_mm) = (flow.x_mm, flow.width_mm);
        if let Some(letter) = cluster.letter {
            let area = Area::new(left_mm, flow.y_mm, square_mm, square_mm);
            flow.add(Role::Decoration, vec![Item::Fill(Fill { area, colour: self.style.ink })]);
            let on_square = Look::heading(Font::Bold, sizes.name_pt * 0.72, self.style.paper);
            for line in on_square.lines(self.setter, &letter.to_string(), square_mm)?.iter() {
                let x_mm = left_mm + (square_mm - line.width_mm()) / 2.0;
                let baseline_mm = flow.y_mm + f32::midpoint(square_mm, on_square.capital_mm(self.setter));
                items.extend(line.placed(Point::new(x_mm, baseline_mm), on_square.colour));
            }
            let indent_mm = square_mm + 2.4;
            (flow.x_mm, flow.width_mm) = (left_mm + indent_mm, width_mm - indent_mm);
        }
        flow.y_mm += (square_mm - look.capital_mm(self.setter)) / 2.0;
        let top_mm = flow.y_mm;
        let baseline_mm = top_mm + look.capital_mm(self.setter);
        let mut last_mm = 0.0;
        if cluster.name.is_empty() {
            flow.y_mm = baseline_mm - WRITE_MM;
            flow.write_lines(1, &self.write());
            last_mm = flow.width_mm;
        } else {
            let lines = look.lines(self.setter, &cluster.name, flow.width_mm)?;
            for (index, line) in lines.iter().enumerate() {
                let at = Point::new(flow.x_mm, baseline_mm + index as f32 * look.line_mm());
                items.extend(line.placed(at, look.colour));
            }
            last_mm = lines.last().map_or(last_mm, crate::print::type_setting::Line::width_mm);
            flow.y_mm = top_mm + look.height_mm(self.setter, lines.len());
        }
        flow.add(Role::Heading(3), items);
        flow.y_mm = flow.y_mm.max(baseline_mm);
        let square_bottom_mm = top_mm + f32::midpoint(square_mm, look.capital_mm(self.setter));
        let name_right_mm = flow.x_mm + last_mm - left_mm;
        (flow.x_mm, flow.width_mm) = (left_mm, width_mm);
        self.counts(flow, cluster, sizes, name_right_mm, square_bottom_mm)?;
        flow.y_mm = flow.y_mm.max(square_bottom_mm);
        Some(())
    }

    /// On how many sheets, at the right of the name's last line; under name and letter where there is no room.
    fn counts(
        &self,
        flow: &mut Flow<'_>,
        cluster: &HarvestCluster,
        sizes: &Sizes,
        name_right_mm: f32,
        letter_bottom_mm: f32,
    ) -> Option<()> {
        let small = Look::body(sizes.words_pt, self.style.second_ink);
        let lines = small.lines(self.setter, &cluster.counts, flow.width_mm)?;
        let free_mm = flow.width_mm - name_right_mm - 3.0;
        match &*lines {
            [] => {}
            [line] if line.width_mm() <= free_mm => {
                let x_mm = flow.x_mm + flow.width_mm - line.width_mm();
                flow.add(Role::Paragraph, line.placed(Point::new(x_mm, flow.y_mm), small.colour));
            }
            lines => {
                flow.y_mm = flow.y_mm.max(letter_bottom_mm) + sizes.air_mm(2.6, 1.7);
                flow.lines(Role::Paragraph, lines, &small);
            }
        }
        Some(())
    }

    /// What stays, under a thin line.
    fn stays(&self, sizes: &Sizes, top_mm: f32, bottom_mm: f32) -> Option<Vec<Part>> {
        let mut flow = self.flow(sizes, top_mm);
        let line = rule(sizes.side_mm(), sizes.width_mm(), top_mm, 0.8, self.style.hairline);
        flow.add(Role::Decoration, vec![line]);
        flow.gap(sizes.air_mm(7.0, 3.6));
        flow.text(Role::Heading(2), &self.words.stays, &self.heading())?;
        flow.gap(sizes.air_mm(5.5, 3.2));
        let count = sizes.columns.max(2);
        let blocks: Option<Vec<Block>> =
            self.content.stays.iter().map(|it| self.rest(it, sizes, sizes.column_mm(count))).collect();
        let grid = Self::grid(sizes, count, flow.y_mm, sizes.air_mm(5.0, 2.4));
        let (parts, _) = in_columns(&blocks?, &grid, bottom_mm)?;
        let mut all = flow.into_parts();
        all.extend(parts);
        Some(all)
    }

    fn rest(&self, rest: &HarvestRest, sizes: &Sizes, width_mm: f32) -> Option<Block> {
        let mut flow = Flow::new(self.setter, Point::new(0.0, 0.0), width_mm);
        let name =
            Look { breaking: Breaking::Syllables, ..Look::heading(Font::SemiBold, sizes.words_pt, self.style.ink) };
        flow.text(Role::Heading(3), &rest.name, &name)?;
        flow.gap((0.5 + 0.15 * sizes.air) * sizes.words_pt * MM_PER_PT);
        flow.text(Role::Paragraph, &rest.words, &self.words_look(sizes))?;
        Some(Block { height_mm: flow.y_mm, parts: flow.into_parts() })
    }

    fn foot(&self, sizes: &Sizes) -> Option<LaidFoot> {
        let look = Look::body(FOOT_PT, self.style.second_ink);
        let foot = Foot {
            text: &self.words.foot,
            look,
            logo: self.logo,
            logo_mm: logo_on(A4_MM),
            left_mm: sizes.side_mm(),
            width_mm: sizes.width_mm(),
            kept_mm: 0.0,
            bottom_mm: A4_MM.1 - BOTTOM_MM,
        };
        foot.laid(self.setter)
    }
}

fn gap_mm(columns: usize) -> f32 {
    if columns > 2 { 6.0 } else { 9.0 }
}
