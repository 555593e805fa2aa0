//! What can be wrong with a page though no validator sees it: type too pale for its ground, text too near the edge, a
//! heading or a mark parted from what it belongs to. Asked of the finished pages of any document.

use std::collections::BTreeMap;
use std::sync::Arc;

use waardenbord::model::Colour;
use waardenbord::print::Document;
use waardenbord::print::page::{Area, Item, Page, Part, Role, SOFT_HYPHEN, Stroke, TextItem};
use waardenbord::print::paper::MM_PER_PT;
use waardenbord::print::style::{PaperStyle, contrast};

use crate::common::pdf_reader::{Element, Pdf};

/// Contrast that type needs on its ground (WCAG 2.1, 1.4.3), large type as well.
const CONTRAST: f32 = 4.5;
/// Office printers leave so much of the edge white.
const EDGE_MM: f32 = 5.0;
/// A mark is no larger than this, and no further from its text.
const MARK_MM: f32 = 8.0;
const MARK_GAP_MM: f32 = 14.0;
/// Rounding of places.
const HAIR_MM: f32 = 0.05;

/// Everything that is wrong with the pages of a document; pages that come again are looked at once.
pub fn faults(document: &Document) -> Vec<String> {
    let mut seen = Vec::new();
    let mut faults = Vec::new();
    for (number, page) in (1..).zip(&document.pages) {
        if seen.contains(&Arc::as_ptr(page)) {
            continue;
        }
        seen.push(Arc::as_ptr(page));
        let checks: [fn(&Page, f32) -> Vec<String>; 4] = [pale, near_the_edge, lone_headings, lone_marks];
        let found = checks.iter().flat_map(|it| it(page, document.smallest_type_pt));
        faults.extend(found.map(|it| format!("page {number}: {it}")));
    }
    faults
}

/// From the top of the capitals to the baseline.
fn ink(text: &TextItem) -> Area {
    let height_mm = text.face.capital_height() * text.size_pt * MM_PER_PT;
    Area::new(text.x_mm, text.baseline_mm - height_mm, text.width_mm, height_mm)
}

fn texts(part: &Part) -> impl Iterator<Item = &TextItem> {
    part.items.iter().filter_map(|it| if let Item::Text(text) = it { Some(text) } else { None })
}

fn said(part: &Part) -> String {
    texts(part).map(TextItem::shown).collect::<Vec<_>>().join(" ")
}

fn bounds(areas: impl Iterator<Item = Area>) -> Option<Area> {
    areas.reduce(|one, other| {
        let (x_mm, y_mm) = (one.x_mm.min(other.x_mm), one.y_mm.min(other.y_mm));
        let (right, bottom) = (one.right_mm().max(other.right_mm()), one.bottom_mm().max(other.bottom_mm()));
        Area::new(x_mm, y_mm, right - x_mm, bottom - y_mm)
    })
}

fn stroke_bounds(stroke: &Stroke) -> Option<Area> {
    bounds(stroke.points.iter().map(|it| Area::new(it.x_mm, it.y_mm, 0.0, 0.0)))
}

fn is_in(area: &Area, x_mm: f32, y_mm: f32) -> bool {
    (area.x_mm..=area.right_mm()).contains(&x_mm) && (area.y_mm..=area.bottom_mm()).contains(&y_mm)
}

/// Type that does not stand out from what was painted under it before: asked at every few letters, high and low.
fn pale(page: &Page, _: f32) -> Vec<String> {
    let paper = PaperStyle::new(None).paper;
    let mut painted: Vec<(Area, Colour)> = Vec::new();
    let mut faults = Vec::new();
    for item in page.items() {
        let text = match item {
            Item::Fill(fill) => {
                painted.push((fill.area, fill.colour));
                continue;
            }
            Item::Text(text) => text,
            _ => continue,
        };
        let ink = ink(text);
        let places = (0..=20_u8).flat_map(|it| [0.0, 0.5, 1.0].map(|down| (f32::from(it) / 20.0, down)));
        let grounds = places.map(|(right, down)| {
            let (x_mm, y_mm) = (ink.x_mm + right * ink.width_mm, ink.y_mm + down * ink.height_mm);
            painted.iter().rev().find(|(area, _)| is_in(area, x_mm, y_mm)).map_or(paper, |it| it.1)
        });
        let least = grounds.map(|it| contrast(text.colour, it)).fold(f32::INFINITY, f32::min);
        if least < CONTRAST {
            faults.push(format!("{:?} has a contrast of {least:.2}, {CONTRAST} needed", text.shown()));
        }
    }
    faults
}

/// Text where an office printer may not print; what is said beside the sheet is cut off.
fn near_the_edge(page: &Page, _: f32) -> Vec<String> {
    let inside = page.trim.grown(HAIR_MM - EDGE_MM);
    let is_outside = |text: &&TextItem| {
        let ink = ink(text);
        !is_in(&inside, ink.x_mm, ink.y_mm) || !is_in(&inside, ink.right_mm(), ink.bottom_mm())
    };
    let is_cut_off = |part: &&Part| {
        matches!(part.role, Role::Decoration | Role::Pagination)
            && texts(part).all(|it| ink(it).shared(&page.trim).is_none())
    };
    let read = page.parts.iter().filter(|it| !is_cut_off(it)).flat_map(texts);
    read.filter(is_outside).map(|it| format!("{:?} is too near the edge", it.shown())).collect()
}

/// Headings under which nothing follows in their column: the foot, which is smaller than what is read, is nothing.
fn lone_headings(page: &Page, smallest_pt: f32) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, part) in page.parts.iter().enumerate() {
        let (Role::Heading(_), Some(heading)) = (part.role, bounds(texts(part).map(ink))) else { continue };
        let is_read = |it: &&Part| !matches!(it.role, Role::Section | Role::Pagination) && is_more(it, smallest_pt);
        if page.parts.iter().filter(is_read).count() == 1 {
            // The sentence of a poster is all that it says.
            continue;
        }
        let after = page.parts.iter().skip(at + 1).take_while(|it| it.role != Role::Section);
        let has_more = after.filter(|it| it.role != Role::Pagination).any(|it| {
            let of_text = bounds(texts(it).filter(|it| it.size_pt >= smallest_pt - HAIR_MM).map(ink));
            let lines =
                it.items.iter().filter_map(|it| if let Item::Stroke(it) = it { stroke_bounds(it) } else { None });
            let to_write_on = bounds(lines.filter(|it| it.width_mm > 2.0 * MARK_MM));
            of_text.into_iter().chain(to_write_on).any(|it| {
                let is_beside = it.x_mm < heading.right_mm() && it.right_mm() > heading.x_mm;
                it.bottom_mm() > heading.bottom_mm() && is_beside
            })
        });
        if !has_more {
            faults.push(format!("nothing follows under the heading {:?}", said(part)));
        }
    }
    faults
}

/// Whether a part says something that is no foot.
fn is_more(part: &Part, smallest_pt: f32) -> bool {
    texts(part).any(|it| it.size_pt >= smallest_pt - HAIR_MM)
}

/// Items without a mark beside their first line, and marks without anything to mark.
fn lone_marks(page: &Page, _: f32) -> Vec<String> {
    let marks: Vec<Area> = page.parts.iter().filter(|it| it.role == Role::Decoration).filter_map(mark).collect();
    let is_beside = |mark: &Area, line: &Area| {
        let gap_mm = line.x_mm - mark.right_mm();
        mark.y_mm < line.bottom_mm() && mark.bottom_mm() > line.y_mm && (-HAIR_MM..MARK_GAP_MM).contains(&gap_mm)
    };
    let mut faults = Vec::new();
    for part in page.parts.iter().filter(|it| it.role == Role::ListItem) {
        let Some(first) = texts(part).next() else { continue };
        let has_own = first.text.starts_with(|it: char| !it.is_alphabetic());
        if !has_own && !marks.iter().any(|it| is_beside(it, &ink(first))) {
            faults.push(format!("{:?} has no mark", said(part)));
        }
    }
    let lines: Vec<Area> = page.texts().map(ink).chain(page.items().filter_map(write_line)).collect();
    // In a table a box to tick stands to the right of what it is about.
    let is_after = |mark: &Area, line: &Area| {
        mark.y_mm < line.bottom_mm() && mark.bottom_mm() > line.y_mm && line.right_mm() < mark.x_mm
    };
    let is_lone = |mark: &&Area| !lines.iter().any(|it| is_beside(mark, it) || is_after(mark, it));
    for mark in marks.iter().filter(is_lone) {
        faults.push(format!("the mark at {:.1} {:.1} marks nothing", mark.x_mm, mark.y_mm));
    }
    faults
}

/// Where a mark is, if this is one: small and with round ends, so neither a line nor where to cut.
fn mark(part: &Part) -> Option<Area> {
    let round = |item: &Item| match item {
        Item::Stroke(it) if it.ending == waardenbord::print::page::Ending::Round => stroke_bounds(it),
        _ => None,
    };
    let strokes: Option<Vec<Area>> = part.items.iter().filter(|it| matches!(it, Item::Stroke(_))).map(round).collect();
    bounds(strokes?.into_iter()).filter(|it| it.width_mm <= MARK_MM && it.height_mm <= MARK_MM)
}

/// A line to write on, as high as a hand writes above it.
fn write_line(item: &Item) -> Option<Area> {
    let Item::Stroke(stroke) = item else { return None };
    let line = stroke_bounds(stroke).filter(|it| it.width_mm > MARK_MM)?;
    Some(Area::new(line.x_mm, line.y_mm - 2.0 * MARK_MM, line.width_mm, 2.0 * MARK_MM + HAIR_MM))
}

/// What each part of a page is called where it is read, and what it says, part by part as they were laid.
fn laid(document: &Document) -> Vec<(String, String)> {
    let mut laid: Vec<(String, String)> = Vec::new();
    let mut table: BTreeMap<(u16, u16), (String, String)> = BTreeMap::new();
    for part in document.pages.iter().flat_map(|it| &it.parts) {
        let text: String = texts(part).map(|it| it.text.replace(SOFT_HYPHEN, "")).collect();
        let kind = match part.role {
            Role::Section => {
                laid.extend(std::mem::take(&mut table).into_values());
                continue;
            }
            Role::Pagination | Role::Decoration => continue,
            _ if part.items.is_empty() => continue,
            Role::Cell(cell) => {
                let kind = if cell.head == waardenbord::print::page::CellHead::No { "TD" } else { "TH" };
                let known = table.entry((cell.row, cell.column)).or_insert((kind.to_owned(), String::new()));
                known.1.push_str(&text);
                continue;
            }
            Role::Heading(_) => "H",
            Role::ListItem => "LBody",
            Role::Figure => "Figure",
            Role::Paragraph | Role::Continued => "P",
        };
        if part.role == Role::Continued {
            let before = table.values_mut().next_back().or_else(|| laid.iter_mut().rev().find(|it| it.0 != "H"));
            before.expect("something to go on with").1.push_str(&text);
            continue;
        }
        laid.extend(std::mem::take(&mut table).into_values());
        laid.push((kind.to_owned(), text));
    }
    laid.extend(table.into_values());
    laid
}

/// Checks that the file is read aloud block by block as it was laid, nothing left out, nothing twice.
pub fn assert_read_in_order(name: &str, document: &Document, pdf: &Pdf) {
    let kind = |it: &Element| if it.kind.starts_with('H') { "H".to_owned() } else { it.kind.clone() };
    let read: Vec<(String, String)> = pdf
        .structure
        .all()
        .into_iter()
        .filter(|it| !it.pages.is_empty())
        .map(|it| (kind(it), it.text.replace(SOFT_HYPHEN, "")))
        .collect();
    let laid = laid(document);
    for (read, laid) in read.iter().zip(&laid) {
        assert_eq!(read, laid, "{name}");
    }
    assert_eq!(read.len(), laid.len(), "{name}");
    let mut before = 0;
    for heading in pdf.structure.all() {
        let Some(level) = heading.kind.strip_prefix('H').and_then(|it| it.parse::<u8>().ok()) else { continue };
        assert!(level <= before + 1, "{name}: {} is of level {level} after one of {before}", heading.text);
        before = level;
    }
}
