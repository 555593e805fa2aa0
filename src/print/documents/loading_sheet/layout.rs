//! Where everything stands on the pages of a worksheet: a head, behaviours at the left, fields to write in at the right.

use super::content::{LoadingSheetWords, ValueSheet};
use super::fields::{Field, Fields};
use super::list::{Entry, List, ListSizes, balanced, drawn, filled};
use crate::print::documents::flow::{Flow, Look, Mark, rule};
use crate::print::documents::foot::{Foot, LaidFoot, logo_on};
use crate::print::page::{Area, Fill, Item, Part, Point, Role};
use crate::print::paper::A3_LANDSCAPE_MM;
use crate::print::picture::PagePicture;
use crate::print::style::PaperStyle;
use crate::print::type_setting::{Breaking, Evenness, Font, TypeSetter};

/// From the edge to the text, left and right.
const SIDE_MM: f32 = 18.0;
/// From the upper edge to the text.
const TOP_MM: f32 = 13.0;
/// From the lower edge to the last baseline.
const BOTTOM_MM: f32 = 10.0;
/// Between the halves of a page.
const MIDDLE_MM: f32 = 20.0;
/// Between two columns of a half.
const GAP_MM: f32 = 10.0;
/// From the band to what stands under it.
const UNDER_BAND_MM: f32 = 10.0;
/// The type of the foot.
const FOOT_PT: f32 = 7.0;
/// The type of small facts on the band.
const LABEL_PT: f32 = 12.0;
/// The type of what to do.
const TASK_PT: f32 = 13.0;

/// In how large a type the names of all values stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NameSize {
    size_pt: f32,
    breaking: Breaking,
    most_lines: usize,
}

/// The pages of one worksheet.
pub struct Pages {
    /// The parts of each.
    pub pages: Vec<Vec<Part>>,
    /// The smallest type of what is read.
    pub size_pt: f32,
}

/// What all worksheets of a document share.
pub struct Studio<'a> {
    /// Sets the type.
    pub setter: &'a TypeSetter,
    /// The colours.
    pub style: PaperStyle,
    /// The logo at the foot.
    pub logo: Option<&'a PagePicture>,
    /// The sentences.
    pub words: &'a LoadingSheetWords,
}

fn width_mm() -> f32 {
    A3_LANDSCAPE_MM.0 - 2.0 * SIDE_MM
}

fn half_mm() -> f32 {
    (width_mm() - MIDDLE_MM) / 2.0
}

/// The width of the narrow columns, two in each half.
fn column_mm() -> f32 {
    (half_mm() - GAP_MM) / 2.0
}

/// The left edges of the four narrow columns.
fn columns_mm() -> [f32; 4] {
    let (step_mm, right_mm) = (column_mm() + GAP_MM, SIDE_MM + half_mm() + MIDDLE_MM);
    [SIDE_MM, SIDE_MM + step_mm, right_mm, right_mm + step_mm]
}

impl Studio<'_> {
    /// The largest type in which the names of all values fit: whole words on a line first.
    pub fn name_size(&self, sheets: &[ValueSheet]) -> Option<NameSize> {
        let steps = |from: u16, to: u16| (to..=from).rev().step_by(2).map(f32::from);
        let size = |most_lines: usize, breaking| move |size_pt| NameSize { size_pt, breaking, most_lines };
        let mut sizes = steps(48, 32)
            .map(size(1, Breaking::Words))
            .chain(steps(40, 24).map(size(2, Breaking::Syllables)))
            .chain(steps(22, 16).map(size(3, Breaking::Syllables)));
        let fits = |name: &str, size: &NameSize| {
            let lines = self.name_look(*size).lines(self.setter, name, width_mm());
            lines.is_some_and(|it| it.len() <= size.most_lines)
        };
        sizes.find(|size| sheets.iter().all(|it| fits(&it.value, size)))
    }

    fn name_look(&self, size: NameSize) -> Look {
        let look = Look::heading(Font::Bold, size.size_pt, self.style.on_accent);
        Look { breaking: size.breaking, leading: 1.1, ..look }
    }

    /// All pages of a worksheet; none where a text does not fit.
    pub fn pages(&self, sheet: &ValueSheet, name: NameSize) -> Option<Pages> {
        let foot = self.foot()?;
        let bottom_mm = foot.top_mm - 7.0;
        let head = self.head(sheet, name)?;
        let mut pages = Pages { pages: Vec::new(), size_pt: TASK_PT };
        if sheet.lines.is_empty() {
            pages.pages.push(self.without_list(head, sheet, bottom_mm)?);
        } else {
            self.with_list(&mut pages, head, sheet, bottom_mm)?;
        }
        let count = pages.pages.len();
        for (index, page) in pages.pages.iter_mut().enumerate() {
            if count > 1 {
                page.push(self.page_number(index + 1, count)?);
            }
            page.extend(foot.parts.iter().cloned());
        }
        Some(pages)
    }

    fn flow(&self, top_mm: f32) -> Flow<'_> {
        Flow::new(self.setter, Point::new(SIDE_MM, top_mm), width_mm())
    }

    fn label(&self) -> Look {
        Look::body(LABEL_PT, self.style.on_accent)
    }

    /// The band with the value, and what to do; the halves begin where it ends.
    fn head(&self, sheet: &ValueSheet, name: NameSize) -> Option<Flow<'_>> {
        let mut text = self.flow(TOP_MM);
        text.text(Role::Paragraph, &self.words.title, &self.label())?;
        text.gap(8.0);
        if sheet.value.is_empty() {
            self.room_for_name(&mut text);
        } else {
            text.text(Role::Heading(1), &sheet.value, &self.name_look(name))?;
        }
        if !sheet.meaning.is_empty() {
            text.gap(8.0);
            self.meaning(&mut text, &sheet.meaning)?;
        }
        let mut flow = self.on_band(text, 11.0);
        let task = if sheet.lines.is_empty() { &self.words.task_without } else { &self.words.task };
        flow.text(Role::Paragraph, task, &Look::heading(Font::SemiBold, TASK_PT, self.style.accent_ink))?;
        flow.gap(10.0);
        Some(flow)
    }

    /// The same on a next page: the value small.
    fn continued_head(&self, sheet: &ValueSheet) -> Option<Flow<'_>> {
        let mut text = self.flow(TOP_MM);
        let look = Look { leading: 1.1, ..Look::heading(Font::Bold, 20.0, self.style.on_accent) };
        let width_mm = std::mem::replace(&mut text.width_mm, width_mm() - 30.0);
        text.text(Role::Heading(1), &sheet.continued, &look)?;
        text.width_mm = width_mm;
        Some(self.on_band(text, 9.0))
    }

    /// What is written on the band, the band under it, and room after it.
    fn on_band(&self, text: Flow<'_>, under_mm: f32) -> Flow<'_> {
        let band_mm = text.y_mm + under_mm;
        let area = Area::band(A3_LANDSCAPE_MM.0, band_mm);
        let mut flow = self.flow(band_mm + UNDER_BAND_MM);
        flow.add(Role::Section, Vec::new());
        flow.add(Role::Decoration, vec![Item::Fill(Fill { area, colour: self.style.accent })]);
        for part in text.into_parts() {
            flow.add(part.role, part.items);
        }
        flow
    }

    /// A value without a name gets a line to write it on.
    fn room_for_name(&self, flow: &mut Flow<'_>) {
        let area = Area::new(SIDE_MM, flow.y_mm, half_mm(), 18.0);
        let line = rule(area.x_mm + 5.0, area.width_mm - 10.0, area.bottom_mm() - 5.0, 0.6, self.style.write_line);
        flow.add(Role::Decoration, vec![Item::Fill(Fill { area, colour: self.style.paper }), line]);
        flow.y_mm = area.bottom_mm();
    }

    /// What is meant by the value: on one line where that goes.
    fn meaning(&self, flow: &mut Flow<'_>, meaning: &str) -> Option<()> {
        for (size_pt, most_lines) in [(17.0, 1), (15.0, 1), (14.0, 2), (12.0, 3), (11.0, 8)] {
            let look = Look { evenness: Evenness::Balanced, ..Look::body(size_pt, self.style.on_accent) };
            let lines = look.lines(self.setter, meaning, width_mm())?;
            if lines.len() <= most_lines {
                flow.lines(Role::Paragraph, &lines, &look);
                return Some(());
            }
        }
        None
    }

    /// Which page of how many, at the right of the band.
    fn page_number(&self, number: usize, count: usize) -> Option<Part> {
        let look = self.label();
        let lines = look.lines(self.setter, &format!("{number}/{count}"), width_mm())?;
        let line = lines.first()?;
        let at = Point::new(SIDE_MM + width_mm() - line.width_mm(), TOP_MM + look.capital_mm(self.setter));
        Some(Part { role: Role::Paragraph, items: line.placed(at, look.colour) })
    }

    fn heading(&self) -> Look {
        Look::heading(Font::SemiBold, 14.0, self.style.ink)
    }

    /// The four fields: what the value is, and what we do.
    fn fields<'a>(&'a self, sheet: &'a ValueSheet) -> [Field<'a>; 4] {
        let Self { words, style, .. } = self;
        let plain = |heading, text, share| Field { heading, mark: None, text, share };
        let marked = |heading, mark, colour, share| Field { heading, mark: Some((mark, colour)), text: "", share };
        [
            plain(words.core.as_str(), sheet.core.as_str(), 3),
            marked(words.does.as_str(), Mark::Tick, style.accent_ink, 6),
            marked(words.does_not.as_str(), Mark::Cross, style.ink, 5),
            plain(words.residents_notice.as_str(), sheet.residents_notice.as_str(), 2),
        ]
    }

    fn setting_of_fields(&self) -> Fields<'_> {
        Fields { setter: self.setter, style: self.style }
    }

    fn right_half(top_mm: f32, bottom_mm: f32) -> Area {
        Area::new(SIDE_MM + half_mm() + MIDDLE_MM, top_mm, half_mm(), bottom_mm - top_mm)
    }

    /// One page without a list: a sentence, and the fields over both halves.
    fn without_list(&self, mut head: Flow<'_>, sheet: &ValueSheet, bottom_mm: f32) -> Option<Vec<Part>> {
        let right = Self::right_half(head.y_mm, bottom_mm);
        head.width_mm = half_mm();
        head.text(Role::Paragraph, &self.words.without, &Look::body(TASK_PT, self.style.second_ink))?;
        head.gap(13.0);
        let left = Area::new(SIDE_MM, head.y_mm, half_mm(), bottom_mm - head.y_mm);
        let [core, does, does_not, residents_notice] = self.fields(sheet);
        let fields = self.setting_of_fields();
        let mut parts = head.into_parts();
        parts.extend(fields.parts(&[core, residents_notice], &left)?);
        parts.extend(fields.parts(&[does, does_not], &right)?);
        Some(parts)
    }

    /// The behaviours at the left and the fields at the right, and further pages where the left half is too small.
    fn with_list(&self, pages: &mut Pages, mut head: Flow<'_>, sheet: &ValueSheet, bottom_mm: f32) -> Option<()> {
        let fields = self.setting_of_fields().parts(&self.fields(sheet), &Self::right_half(head.y_mm, bottom_mm))?;
        head.text(Role::Heading(2), &self.words.behaviours, &self.heading())?;
        head.gap(8.0);
        let (top_mm, room_mm) = (head.y_mm, bottom_mm - head.y_mm);
        let mut first = head.into_parts();
        let list = List { setter: self.setter, style: self.style };
        let entries = |size: &ListSizes| {
            let width_mm = if size.columns == 1 { half_mm() } else { column_mm() };
            list.entries(&sheet.lines, size.size_pt, width_mm)
        };
        for sizes in ListSizes::ALL {
            let Some(entries) = entries(&sizes) else { continue };
            if let Some(columns) = balanced(&entries, sizes.columns, sizes.air_mm(), room_mm) {
                first.extend(drawn(&columns, &columns_mm(), top_mm, sizes.air_mm()));
                first.extend(fields);
                pages.pages.push(first);
                pages.size_pt = pages.size_pt.min(sizes.size_pt);
                return Some(());
            }
        }
        let sizes = ListSizes::SMALLEST;
        let (entries, air_mm) = (entries(&sizes)?, sizes.air_mm());
        let columns = filled(&entries, sizes.columns, air_mm, room_mm);
        let rest = left_over(&entries, &columns)?;
        first.extend(drawn(&columns, &columns_mm(), top_mm, air_mm));
        first.extend(fields);
        pages.pages.push(first);
        pages.size_pt = pages.size_pt.min(sizes.size_pt);
        self.further_pages(pages, sheet, rest, (air_mm, bottom_mm))
    }

    /// Pages with nothing but behaviours, the last one in columns that end about as low.
    fn further_pages(
        &self,
        pages: &mut Pages,
        sheet: &ValueSheet,
        mut rest: &[Entry],
        (air_mm, bottom_mm): (f32, f32),
    ) -> Option<()> {
        while !rest.is_empty() {
            let mut head = self.continued_head(sheet)?;
            head.text(Role::Heading(2), &self.words.behaviours, &self.heading())?;
            head.gap(8.0);
            let (top_mm, room_mm) = (head.y_mm, bottom_mm - head.y_mm);
            let lefts_mm = columns_mm();
            let columns = balanced(rest, lefts_mm.len(), air_mm, room_mm)
                .unwrap_or_else(|| filled(rest, lefts_mm.len(), air_mm, room_mm));
            rest = left_over(rest, &columns)?;
            let mut page = head.into_parts();
            page.extend(drawn(&columns, &lefts_mm, top_mm, air_mm));
            pages.pages.push(page);
        }
        Some(())
    }

    fn foot(&self) -> Option<LaidFoot> {
        let look = Look::body(FOOT_PT, self.style.second_ink);
        let foot = Foot {
            text: &self.words.foot,
            look,
            logo: self.logo,
            logo_mm: logo_on(A3_LANDSCAPE_MM),
            left_mm: SIDE_MM,
            width_mm: width_mm(),
            kept_mm: 0.0,
            bottom_mm: A3_LANDSCAPE_MM.1 - BOTTOM_MM,
        };
        foot.laid(self.setter)
    }
}

/// What the columns did not take; none where they took nothing, since one behaviour is higher than the page.
fn left_over<'a>(entries: &'a [Entry], columns: &[&[Entry]]) -> Option<&'a [Entry]> {
    let taken: usize = columns.iter().map(|it| it.len()).sum();
    entries.get(taken..).filter(|_| taken > 0)
}
