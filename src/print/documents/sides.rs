//! The four kinds of sides: front and back of a value, front and back of the card with all values.
//!
//! Each is laid out in given type sizes, or not at all if it does not fit; `fitting` chooses the sizes. The band reaches
//! over the edge of the card: imposition cuts it off where colour has to stop.

use super::content::{CardBack, CardContent, CardGroup, CardWords};
use super::flow::{Flow, Look, Mark, WriteLines, rule};
use super::foot::{Foot, LaidFoot};
use super::measures::Measures;
use super::value_cards::Shown;
use crate::model::Colour;
use crate::print::page::{Area, Fill, Item, Part, Point, Role};
use crate::print::paper::MM_PER_PT;
use crate::print::picture::PagePicture;
use crate::print::style::PaperStyle;
use crate::print::type_setting::{Breaking, Font, TypeSetter};

/// How many *does* a card has room for, and to how many it is filled up with lines.
pub const DOES: (usize, usize) = (3, 5);
/// How many *does not*, the same way.
pub const DOES_NOT: (usize, usize) = (1, 3);

/// Lines to write a story on.
const STORY_LINES: usize = 5;

/// The most that a logo is high on an A6, in mm; on larger cards it grows along.
const LOGO_MM: f32 = 9.0;
/// The most that it is wide, in parts of the column.
const LOGO_WIDTH: f32 = 0.45;

/// The largest number of lines of a value on its band.
const VALUE_LINES: usize = 3;

/// A column of behaviours.
struct Column<'a> {
    heading: &'a str,
    mark: Mark,
    colour: Colour,
    items: &'a [String],
    least: usize,
}

/// What all sides of a document share.
pub struct Studio<'a> {
    /// Sets the type.
    pub setter: &'a TypeSetter,
    /// How large everything is.
    pub measures: Measures,
    /// The colours.
    pub style: PaperStyle,
    /// The sentences.
    pub words: &'a CardWords,
    /// Whose values these are.
    pub organisation: &'a str,
    /// The logo at the foot of each front.
    pub logo: Option<&'a PagePicture>,
    /// Whether counts stand on the front.
    pub counts: Shown,
    /// Whether a large number stands on the front.
    pub number: Shown,
    /// Whether the words it comes from stand on the back.
    pub origin: Shown,
}

/// The type of the fronts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FrontSizes {
    /// The height of the band.
    pub band_mm: f32,
    /// The type of the value.
    pub value_pt: f32,
    /// Whether a value may be hyphenated.
    pub value_breaking: Breaking,
    /// The type of the core.
    pub core_pt: f32,
    /// Whether words of a core may be hyphenated.
    pub core_breaking: Breaking,
    /// The type of what is read.
    pub body_pt: f32,
}

/// The type of the backs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BackSizes {
    /// The type of what is read.
    pub body_pt: f32,
    /// The room between items of a list, in parts of the type size.
    pub air: f32,
}

/// The type of the card with all values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ListSizes {
    /// The type of the names.
    pub name_pt: f32,
    /// Whether names may be hyphenated.
    pub name_breaking: Breaking,
    /// The type of what is read.
    pub body_pt: f32,
    /// The room between values, in parts of what is read.
    pub air: f32,
}

impl Studio<'_> {
    fn mm(&self, on_a6_mm: f32) -> f32 {
        on_a6_mm * self.measures.scale
    }

    fn write(&self) -> WriteLines {
        WriteLines {
            every_mm: self.measures.write_mm,
            width_pt: 0.5 + 0.1 * self.measures.scale,
            colour: self.style.write_line,
        }
    }

    fn flow(&self, top_mm: f32) -> Flow<'_> {
        let mut flow = Flow::new(self.setter, Point::new(self.measures.side_mm, top_mm), self.measures.column_mm());
        flow.add(Role::Section, Vec::new());
        flow
    }

    fn value_look(&self, sizes: &FrontSizes) -> Look {
        let look = Look::heading(Font::Bold, sizes.value_pt, self.style.on_accent);
        Look { breaking: sizes.value_breaking, leading: 1.1, ..look }
    }

    fn number_look(&self) -> Look {
        Look::heading(Font::Bold, self.measures.number_pt, self.style.on_accent)
    }

    /// Where the value begins on its band, if it fits there.
    fn value_top_mm(&self, value: &str, sizes: &FrontSizes) -> Option<f32> {
        let look = self.value_look(sizes);
        let lines = look.lines(self.setter, value, self.measures.column_mm())?.len();
        let top_mm = sizes.band_mm - self.mm(10.0) - look.height_mm(self.setter, lines);
        let taken_mm = match self.number {
            Shown::Yes => self.measures.top_mm + self.number_look().capital_mm(self.setter) + self.mm(7.0),
            Shown::No => self.measures.top_mm,
        };
        (lines <= VALUE_LINES && top_mm >= taken_mm).then_some(top_mm)
    }

    /// Whether the value fits on its band.
    pub fn value_fits(&self, value: &str, sizes: &FrontSizes) -> bool {
        self.value_top_mm(value, sizes).is_some()
    }

    /// The front of a value.
    pub fn front(&self, number: usize, card: &CardContent, sizes: &FrontSizes) -> Option<Vec<Part>> {
        let foot = match self.counts {
            Shown::Yes if !card.counts.is_empty() && !self.organisation.is_empty() => {
                format!("{} · {}", self.organisation, card.counts)
            }
            Shown::Yes if !card.counts.is_empty() => card.counts.clone(),
            _ => self.organisation.to_owned(),
        };
        let foot = self.foot(&foot, self.logo)?;
        let mut flow = self.flow(self.measures.top_mm);
        self.band(&mut flow, number, &card.value, sizes)?;

        flow.y_mm = sizes.band_mm + self.mm(11.0);
        if card.core.is_empty() {
            flow.gap(-self.mm(4.0));
            flow.write_lines(3, &self.write());
        } else {
            let look = Look::heading(Font::SemiBold, sizes.core_pt, self.style.ink);
            flow.text(Role::Paragraph, &card.core, &Look { breaking: sizes.core_breaking, ..look })?;
        }
        if !card.residents_notice.is_empty() {
            flow.gap(self.mm(8.0));
            flow.text(
                Role::Paragraph,
                &self.words.residents_notice,
                &Look::body(sizes.body_pt, self.style.second_ink),
            )?;
            flow.gap(0.75 * sizes.body_pt * MM_PER_PT);
            flow.text(Role::Paragraph, &card.residents_notice, &Look::body(sizes.body_pt, self.style.ink))?;
        }
        self.finished(flow, foot)
    }

    fn band(&self, flow: &mut Flow<'_>, number: usize, value: &str, sizes: &FrontSizes) -> Option<()> {
        let area = Area::band(self.measures.width_mm, sizes.band_mm);
        flow.add(Role::Decoration, vec![Item::Fill(Fill { area, colour: self.style.accent })]);
        if self.number == Shown::Yes {
            flow.text(Role::Paragraph, &number.to_string(), &self.number_look())?;
        }
        if value.is_empty() {
            let height_mm = self.mm(17.0);
            let top_mm = sizes.band_mm - self.mm(10.0) - height_mm;
            let area = Area::new(self.measures.side_mm, top_mm, self.measures.column_mm(), height_mm);
            let inset_mm = self.mm(4.0);
            let line_mm = area.bottom_mm() - self.mm(4.5);
            let WriteLines { width_pt, colour, .. } = self.write();
            let line = rule(area.x_mm + inset_mm, area.width_mm - 2.0 * inset_mm, line_mm, width_pt, colour);
            flow.add(Role::Decoration, vec![Item::Fill(Fill { area, colour: self.style.paper }), line]);
            return Some(());
        }
        flow.y_mm = self.value_top_mm(value, sizes)?;
        flow.text(Role::Heading(1), value, &self.value_look(sizes))
    }

    /// The back of a value.
    pub fn back(&self, card: &CardContent, sizes: BackSizes) -> Option<Vec<Part>> {
        let BackSizes { body_pt, air } = sizes;
        let origin = if self.origin == Shown::Yes { card.origin.as_str() } else { "" };
        let foot = if origin.is_empty() { self.words.foot.clone() } else { format!("{origin} · {}", self.words.foot) };
        let foot = self.foot(&foot, None)?;
        let mut flow = self.flow(self.measures.top_mm);
        if card.value.is_empty() {
            flow.write_lines(1, &self.write());
        } else {
            let size_pt = body_pt * 1.5;
            flow.text(Role::Heading(1), &card.value, &Look::heading(Font::Bold, size_pt, self.style.accent_ink))?;
        }
        let em_mm = body_pt * MM_PER_PT;
        flow.gap((1.2 + air) * em_mm);
        match &card.back {
            CardBack::Behaviours => self.behaviours(&mut flow, card, sizes)?,
            CardBack::Story(paragraphs) => self.story(&mut flow, paragraphs, sizes)?,
            CardBack::Groups(groups) => self.groups(&mut flow, groups, sizes)?,
        }
        let (question_top_mm, question) = self.question(&card.question, body_pt, foot.top_mm)?;
        if flow.y_mm + 1.5 * em_mm > question_top_mm {
            return None;
        }
        let mut parts = flow.into_parts();
        parts.extend(question);
        parts.extend(foot.parts);
        Some(parts)
    }

    fn behaviours(&self, flow: &mut Flow<'_>, card: &CardContent, sizes: BackSizes) -> Option<()> {
        let does = Column {
            heading: &self.words.does,
            mark: Mark::Tick,
            colour: self.style.accent_ink,
            items: &card.does,
            least: DOES.0,
        };
        self.column(flow, &does, sizes)?;
        flow.gap((1.2 + sizes.air) * sizes.body_pt * MM_PER_PT);
        let does_not = Column {
            heading: &self.words.does_not,
            mark: Mark::Cross,
            colour: self.style.ink,
            items: &card.does_not,
            least: DOES_NOT.0,
        };
        self.column(flow, &does_not, sizes)
    }

    /// Paragraphs; lines to write on where there are none.
    fn story(&self, flow: &mut Flow<'_>, paragraphs: &[String], sizes: BackSizes) -> Option<()> {
        if paragraphs.is_empty() {
            flow.write_lines(STORY_LINES, &self.write());
        }
        let look = Look { leading: 1.4, ..Look::body(sizes.body_pt, self.style.ink) };
        for (index, paragraph) in paragraphs.iter().enumerate() {
            flow.gap(if index > 0 { (0.9 + sizes.air) * sizes.body_pt * MM_PER_PT } else { 0.0 });
            flow.text(Role::Paragraph, paragraph, &look)?;
        }
        Some(())
    }

    fn groups(&self, flow: &mut Flow<'_>, groups: &[CardGroup], sizes: BackSizes) -> Option<()> {
        for (index, group) in groups.iter().enumerate() {
            flow.gap(if index > 0 { (1.2 + sizes.air) * sizes.body_pt * MM_PER_PT } else { 0.0 });
            let (mark, colour) =
                if group.is_not { (Mark::Cross, self.style.ink) } else { (Mark::Tick, self.style.accent_ink) };
            let column = Column { heading: &group.heading, mark, colour, items: &group.items, least: 0 };
            self.column(flow, &column, sizes)?;
        }
        Some(())
    }

    fn column(&self, flow: &mut Flow<'_>, column: &Column<'_>, sizes: BackSizes) -> Option<()> {
        let (em_mm, write) = (sizes.body_pt * MM_PER_PT, self.write());
        let body = Look::body(sizes.body_pt, self.style.ink);
        let heading = Look::heading(Font::SemiBold, sizes.body_pt, self.style.ink);
        flow.text(Role::Heading(2), column.heading, &heading)?;
        flow.gap(0.95 * em_mm);
        for (index, item) in column.items.iter().enumerate() {
            flow.gap(if index > 0 { sizes.air * em_mm } else { 0.0 });
            flow.item((column.mark, column.colour), item, &body, &write)?;
        }
        if column.items.is_empty() {
            flow.gap(-0.6 * em_mm);
        }
        for _ in column.items.len()..column.least {
            flow.item((column.mark, self.style.write_line), "", &body, &write)?;
        }
        Some(())
    }

    /// The question above the foot, and where it begins; for an empty one just the foot.
    fn question(&self, question: &str, body_pt: f32, foot_top_mm: f32) -> Option<(f32, Vec<Part>)> {
        let question = if question.is_empty() { &self.words.usual_question } else { question };
        if question.is_empty() {
            return Some((foot_top_mm, Vec::new()));
        }
        let label = Look::body(body_pt, self.style.second_ink);
        let look = Look { font: Font::SemiBold, ..Look::heading(Font::SemiBold, body_pt, self.style.ink) };
        let column_mm = self.measures.column_mm();
        let labels = label.lines(self.setter, &self.words.question, column_mm)?;
        let lines = look.lines(self.setter, question, column_mm)?;
        let em_mm = body_pt * MM_PER_PT;
        let height_mm = em_mm
            + label.height_mm(self.setter, labels.len())
            + 0.75 * em_mm
            + look.height_mm(self.setter, lines.len());
        let top_mm = foot_top_mm - self.mm(6.0) - height_mm;

        let mut flow = Flow::new(self.setter, Point::new(self.measures.side_mm, top_mm), column_mm);
        let line = rule(flow.x_mm, column_mm, top_mm, 0.6 * self.measures.scale, self.style.hairline);
        flow.add(Role::Decoration, vec![line]);
        flow.gap(em_mm);
        flow.lines(Role::Paragraph, &labels, &label);
        flow.gap(0.75 * em_mm);
        flow.lines(Role::Paragraph, &lines, &look);
        Some((top_mm, flow.into_parts()))
    }

    /// The front of the card with all values.
    pub fn all_values_front(&self, cards: &[CardContent], sizes: ListSizes) -> Option<Vec<Part>> {
        let foot = self.foot(self.organisation, self.logo)?;
        let mut flow = self.flow(self.measures.top_mm);
        flow.text(Role::Heading(1), &self.words.our_values, &self.card_title())?;
        let name = Look::heading(Font::Bold, sizes.name_pt, self.style.ink);
        let name = Look { breaking: sizes.name_breaking, ..name };
        let body = Look::body(sizes.body_pt, self.style.ink);
        let em_mm = sizes.body_pt * MM_PER_PT;
        for card in cards {
            flow.gap(sizes.air * em_mm);
            if card.value.is_empty() {
                flow.gap(name.capital_mm(self.setter) - self.measures.write_mm);
                flow.write_lines(1, &self.write());
            } else {
                flow.text(Role::Heading(2), &card.value, &name)?;
            }
            if !card.core.is_empty() {
                flow.gap(0.9 * em_mm);
                flow.text(Role::Paragraph, &card.core, &body)?;
            }
        }
        self.finished(flow, foot)
    }

    /// The back of the card with all values: lines for the team itself.
    pub fn all_values_back(&self) -> Option<Vec<Part>> {
        let foot = self.foot(&self.words.foot, None)?;
        let mut flow = self.flow(self.measures.top_mm);
        flow.text(Role::Heading(1), &self.words.in_our_team, &self.card_title())?;
        flow.gap(self.mm(3.0));
        let write = self.write();
        while flow.y_mm + write.every_mm < foot.top_mm - self.mm(4.0) {
            flow.write_lines(1, &write);
        }
        self.finished(flow, foot)
    }

    fn card_title(&self) -> Look {
        Look::heading(Font::SemiBold, self.measures.body_pt * 1.2, self.style.accent_ink)
    }

    /// The foot. A logo stands at its right, on the line of its last words, which keep clear of it.
    fn foot(&self, text: &str, logo: Option<&PagePicture>) -> Option<LaidFoot> {
        let measures = &self.measures;
        let foot = Foot {
            text,
            look: Look { leading: 1.35, ..Look::body(measures.foot_pt, self.style.second_ink) },
            logo,
            logo_mm: (LOGO_WIDTH * measures.column_mm(), self.mm(LOGO_MM)),
            left_mm: measures.side_mm,
            width_mm: measures.column_mm(),
            kept_mm: 0.0,
            bottom_mm: measures.height_mm - measures.bottom_mm,
        };
        foot.laid(self.setter)
    }

    fn finished(&self, flow: Flow<'_>, foot: LaidFoot) -> Option<Vec<Part>> {
        if flow.y_mm + self.mm(4.5) > foot.top_mm {
            return None;
        }
        let mut parts = flow.into_parts();
        parts.extend(foot.parts);
        Some(parts)
    }
}
