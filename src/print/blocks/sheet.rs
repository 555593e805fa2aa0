//! Sheets of paper: a band with the title, blocks, a foot; one for each value, team or table of a document.

use std::sync::Arc;

use jiff::civil::Date;

use super::fitting::{Fitted, fitted};
use super::lay::Layer;
use super::paging::Room;
use super::style::{Ink, Sizes, Style};
use super::{Block, Misfit};
use crate::print::documents::foot::{Foot, LaidFoot, logo_on};
use crate::print::documents::value_cards::{boxed_characters, problems_of_characters};
use crate::print::documents::{Document, Edition, Sides};
use crate::print::imposition::moved;
use crate::print::page::{Area, Fill, Item, Page, Part, Point, Role};
use crate::print::picture::PagePicture;
use crate::print::style::HouseStyle;
use crate::print::type_setting::{TypeSetter, wording};
use crate::print::{CardName, PrintProblem};
use crate::words::Language;

/// The type of the foot.
const FOOT_PT: f32 = 7.0;
/// From the lower edge to the last baseline of the foot.
const FOOT_MM: f32 = 9.0;
/// From the foot to what stands above it.
const ABOVE_FOOT_MM: f32 = 6.0;
/// Room beside the foot for the number of the page.
const NUMBER_MM: f32 = 20.0;

/// How long a sheet may become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// One page, which is filled.
    OnePage,
    /// One page, which is filled, or as many as it takes.
    Continuing,
}

/// On what paper sheets are, and in which type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SheetFormat {
    /// Width and height.
    pub paper_mm: (f32, f32),
    /// From the left and right edge to the text.
    pub side_mm: f32,
    /// The largest and the least type of what is read.
    pub body_pt: (f32, f32),
    /// The least type of a title or a word that stands out is this, in pt, however small the rest becomes.
    pub least_pt: f32,
    /// The most and the least room between blocks, in parts of the usual.
    pub air: (f32, f32),
    /// From line to line where people write by hand.
    pub write_mm: f32,
    /// How long a sheet may become.
    pub length: Length,
}

/// What stands on the band at the top.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Band {
    /// A line above the title; may be empty.
    pub above: String,
    /// The title.
    pub title: String,
    /// A line below the title; may be empty.
    pub facts: String,
}

/// One sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What it is called where it is in the way.
    pub name: CardName,
    /// The band; none: it begins with its blocks.
    pub band: Option<Band>,
    /// What stands on it.
    pub blocks: Vec<Block>,
    /// The last line of each page.
    pub foot: String,
}

/// Sheets that are printed together, in the same type.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetSet {
    /// What the document is called.
    pub title: String,
    /// Whose it is; may be empty.
    pub organisation: String,
    /// The language of all text.
    pub language: Language,
    /// The day it was made.
    pub date: Date,
    /// The colour and the type of the organisation.
    pub house: HouseStyle,
    /// On what paper.
    pub format: SheetFormat,
    /// At least one.
    pub sheets: Vec<Sheet>,
}

/// How many steps there are from the largest type to the least.
const STEPS: u8 = 12;

impl SheetFormat {
    /// All sizes worth trying, the largest first.
    pub fn sizes(&self) -> impl Iterator<Item = Sizes> + use<> {
        let ((largest, least), (airy, tight), least_pt, write_mm) =
            (self.body_pt, self.air, self.least_pt, self.write_mm);
        (0..=STEPS).map(move |step| {
            let rest = 1.0 - f32::from(step) / f32::from(STEPS);
            let body_pt = ((least + (largest - least) * rest) * 2.0).round() / 2.0;
            Sizes { body_pt, least_pt, air: tight + (airy - tight) * rest, write_mm }
        })
    }

    fn width_mm(&self) -> f32 {
        self.paper_mm.0 - 2.0 * self.side_mm
    }
}

/// The sheets as a document, or everything that is in the way.
pub fn set_sheets(mut set: SheetSet) -> Result<Document, Vec<PrintProblem>> {
    for sheet in &mut set.sheets {
        plain(sheet);
    }
    let (setter, style) = set.house.ready(set.language)?;
    let problems: Vec<_> = set.sheets.iter().flat_map(|it| characters(&setter, it)).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let Fitted { sizes, pages } = fitted(&setter, &style, &set)
        .map_err(|misfits| misfits.into_iter().map(|(misfit, name)| problem(misfit, name)).collect::<Vec<_>>())?;
    let boxed = set.sheets.iter().zip(&pages);
    let boxed: Vec<_> =
        boxed.flat_map(|(sheet, pages)| pages.iter().flat_map(|it| boxed_characters(&sheet.name, it))).collect();
    if !boxed.is_empty() {
        return Err(boxed);
    }
    let (width_mm, height_mm) = set.format.paper_mm;
    let page = |parts: Vec<Part>| Arc::new(Page { parts, ..Page::new(width_mm, height_mm) });
    let pages: Vec<_> = pages.into_iter().flatten().map(page).collect();
    Ok(Document {
        edition: Edition::default(),
        // Two sheets never share a paper: each goes to other people.
        sides: Sides::Single,
        title: wording::plain(&set.title),
        organisation: wording::plain(&set.organisation),
        language: set.language,
        date: set.date,
        sheets: pages.len(),
        pages,
        cards: Vec::new(),
        smallest_type_pt: sizes.body_pt.max(sizes.least_pt.min(sizes.body_pt)),
    })
}

fn plain(sheet: &mut Sheet) {
    sheet.blocks.iter_mut().for_each(Block::plain);
    sheet.foot = wording::plain(&sheet.foot);
    if let Some(band) = &mut sheet.band {
        for text in [&mut band.above, &mut band.title, &mut band.facts] {
            *text = wording::plain(text);
        }
    }
}

fn characters(setter: &TypeSetter, sheet: &Sheet) -> Vec<PrintProblem> {
    let mut texts = vec![&sheet.foot];
    if let Some(band) = &sheet.band {
        texts.extend([&band.above, &band.title, &band.facts]);
    }
    sheet.blocks.iter().for_each(|it| it.texts(&mut texts));
    problems_of_characters(setter, &sheet.name, texts)
}

fn problem(misfit: Misfit, card: CardName) -> PrintProblem {
    match misfit {
        Misfit::Wide(word) => PrintProblem::WordTooWide { card, word },
        Misfit::Full => PrintProblem::TooFull { card },
    }
}

impl Layer<'_> {
    /// The pages of a sheet.
    pub(super) fn sheet(
        &self,
        sheet: &Sheet,
        format: &SheetFormat,
        logo: Option<&PagePicture>,
    ) -> Result<Vec<Vec<Part>>, Misfit> {
        let foot = self.foot(&sheet.foot, format, logo)?;
        let (top_mm, band) = self.band(sheet.band.as_ref(), format)?;
        let room = Room {
            x_mm: format.side_mm,
            width_mm: format.width_mm(),
            first_mm: top_mm,
            next_mm: format.side_mm.min(16.0),
            bottom_mm: foot.top_mm - ABOVE_FOOT_MM,
        };
        if room.bottom_mm < room.first_mm.max(room.next_mm) {
            return Err(Misfit::Full);
        }
        let mut pages = match format.length {
            Length::OnePage => vec![self.one_page(&sheet.blocks, &room)?],
            Length::Continuing => match self.one_page(&sheet.blocks, &room) {
                Ok(page) => vec![page],
                Err(Misfit::Full) => self.pages(&sheet.blocks, &room)?,
                Err(misfit) => return Err(misfit),
            },
        };
        let count = pages.len();
        if let Some(first) = pages.first_mut() {
            let parts = std::mem::take(first);
            first.push(Part { role: Role::Section, items: Vec::new() });
            first.extend(band);
            first.extend(parts);
        }
        for (number, page) in (1..).zip(&mut pages) {
            let is_last = number == count;
            page.extend(
                foot.parts
                    .iter()
                    .map(|it| Part { role: if is_last { it.role } else { Role::Pagination }, items: it.items.clone() }),
            );
            if count > 1 {
                page.push(self.page_number(number, count, foot.right_mm, format)?);
            }
        }
        Ok(pages)
    }

    fn one_page(&self, blocks: &[Block], room: &Room) -> Result<Vec<Part>, Misfit> {
        let room_mm = room.bottom_mm - room.first_mm;
        let laid = self.stack(blocks, room.width_mm, Some(room_mm))?;
        if laid.height_mm > room_mm + 0.01 {
            return Err(Misfit::Full);
        }
        Ok(moved(laid.parts, Point::new(room.x_mm, room.first_mm)))
    }

    /// The band, and where what is under it begins.
    fn band(&self, band: Option<&Band>, format: &SheetFormat) -> Result<(f32, Vec<Part>), Misfit> {
        let Some(band) = band else { return Ok((format.side_mm, Vec::new())) };
        let blocks = [
            Block::paragraph(band.above.clone(), Style::FACTS),
            Block::heading(1, band.title.clone(), Style::TITLE),
            Block::paragraph(band.facts.clone(), Style::FACTS),
        ];
        let laid = self.stack(&blocks, format.width_mm(), None)?;
        let inset_mm = (1.7 * self.em_mm() * self.sizes.air).max(7.0);
        let height_mm = laid.height_mm + 2.0 * inset_mm + 2.0;
        let ground = Item::Fill(Fill {
            area: Area::band(format.paper_mm.0, height_mm),
            colour: Ink::AccentGround.colour(self.style),
        });
        let mut parts = vec![Part { role: Role::Decoration, items: vec![ground] }];
        parts.extend(moved(laid.parts, Point::new(format.side_mm, inset_mm + 2.0)));
        Ok((height_mm + (1.9 * self.em_mm() * self.sizes.air).max(7.0), parts))
    }

    /// The foot of every page. A sheet without words there, such as the back of a card, has no logo either.
    fn foot(&self, text: &str, format: &SheetFormat, logo: Option<&PagePicture>) -> Result<LaidFoot, Misfit> {
        let sizes = Sizes { body_pt: FOOT_PT, least_pt: FOOT_PT, ..self.sizes };
        let foot = Foot {
            text,
            look: Style::LABEL.look(&sizes, self.style),
            logo: logo.filter(|_| !text.is_empty()),
            logo_mm: logo_on(format.paper_mm),
            left_mm: format.side_mm,
            width_mm: format.width_mm(),
            kept_mm: if format.length == Length::Continuing { NUMBER_MM } else { 0.0 },
            bottom_mm: format.paper_mm.1 - FOOT_MM,
        };
        foot.laid(self.setter).ok_or_else(|| Misfit::Wide(text.to_owned()))
    }

    /// The number of a page, which ends here.
    fn page_number(&self, number: usize, count: usize, right_mm: f32, format: &SheetFormat) -> Result<Part, Misfit> {
        let sizes = Sizes { body_pt: FOOT_PT, least_pt: FOOT_PT, ..self.sizes };
        let text = format!("{number}/{count}");
        let look = Style::LABEL.look(&sizes, self.style);
        let lines = self.lines(&look, &text, format.width_mm())?;
        let items = lines.iter().flat_map(|line| {
            let x_mm = right_mm - line.width_mm();
            line.placed(Point::new(x_mm, format.paper_mm.1 - FOOT_MM), look.colour)
        });
        Ok(Part { role: Role::Pagination, items: items.collect() })
    }
}
