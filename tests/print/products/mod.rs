//! Promises of the documents made of blocks: what they must hold is read back from the bytes of the PDF.

mod conversation_cards;
mod conversation_sheet;
mod feedback;
mod growth_matrix;
mod input_sheet;
mod poster;
mod shared;
mod team_sheet;
mod test_sheet;
mod value_sheet;

use jiff::civil::date;
use waardenbord::model::{Column, Project};
use waardenbord::print::page::{Area, Item, Page, TextItem};
use waardenbord::print::type_setting::wording::plain;
use waardenbord::print::{Document, Order, PaperSize, PrintProblem, Product, order, pdf};
use waardenbord::store::format;
use waardenbord::words::Words;

use crate::common::pdf_reader::{Frame, Pdf};

/// The example with values.
pub fn example() -> Project {
    format::decode(include_bytes!("../../../saves/voorbeeld.ron")).unwrap().into_content().project
}

/// The example with a sentence.
pub fn sentence() -> Project {
    format::decode(include_bytes!("../../../saves/voorbeeld-zin.ron")).unwrap().into_content().project
}

/// An order of a document on some paper, or on its usual.
pub fn on(product: Product, paper: Option<PaperSize>) -> Order {
    Order { paper, ..Order::of(product) }
}

pub fn try_print(project: &Project, order: &Order) -> Result<Document, Vec<PrintProblem>> {
    order::document(project, &Words::default(), date(2026, 11, 24), order)
}

/// A document, and its PDF as it is read back.
pub struct Printed {
    pub document: Document,
    pub pdf: Pdf,
}

pub fn print(project: &Project, order: &Order) -> Printed {
    let document = try_print(project, order).unwrap();
    let pdf = Pdf::read(&pdf::write(&document).unwrap());
    Printed { document, pdf }
}

/// The same without any space, so that it does not matter where lines end.
pub fn squeezed(text: &str) -> String {
    plain(text).chars().filter(|it| !it.is_whitespace()).collect()
}

impl Printed {
    /// Everything on a page, without spaces; a word on two lines is whole.
    pub fn page(&self, index: usize) -> String {
        self.pdf.pages[index].words().into_iter().map(|it| squeezed(&it.text)).collect()
    }

    /// The same of all pages.
    pub fn all(&self) -> String {
        (0..self.pdf.pages.len()).map(|it| self.page(it)).collect()
    }

    /// How often a text stands on it.
    pub fn times(&self, text: &str) -> usize {
        self.all().matches(&squeezed(text)).count()
    }

    #[track_caller]
    pub fn holds(&self, text: &str) {
        assert!(self.times(text) > 0, "{text:?} is not on paper: {}", self.all());
    }

    #[track_caller]
    pub fn lacks(&self, text: &str) {
        assert_eq!(self.times(text), 0, "{text:?} is on paper");
    }

    /// The size of each page, in whole tenths of a mm.
    #[track_caller]
    pub fn is_on(&self, (width_mm, height_mm): (f32, f32)) {
        for page in &self.pdf.pages {
            let Frame { left, top, right, bottom } = page.boxes["MediaBox"];
            assert!((right - left - f64::from(width_mm)).abs() < 0.05, "{right}");
            assert!((bottom - top - f64::from(height_mm)).abs() < 0.05, "{bottom}");
        }
    }

    /// The smallest type that is not the foot.
    pub fn smallest_pt(&self) -> f64 {
        let glyphs = self.pdf.pages.iter().flat_map(|it| &it.glyphs);
        glyphs.map(|it| it.size_pt).filter(|it| *it > 7.05).fold(f64::INFINITY, f64::min)
    }

    /// Whether nothing is smaller than a foot may be.
    #[track_caller]
    pub fn foot_is_seven(&self) {
        let glyphs = self.pdf.pages.iter().flat_map(|it| &it.glyphs);
        assert!(glyphs.map(|it| it.size_pt).all(|it| it >= 6.95));
    }
}

/// The behaviours on the card of each chosen value, in order.
pub fn on_cards(project: &Project, column: Column) -> Vec<Vec<String>> {
    let values = project.values_standing(waardenbord::model::Standing::Chosen);
    values
        .map(|value| {
            let placements = value.loading.on_card(column).into_iter();
            placements.map(|it| project.behaviours.get(it.behaviour).unwrap().wording.clone()).collect()
        })
        .collect()
}

/// From the top of the capitals to the foot of the letters that hang below the line.
pub fn frame(text: &TextItem) -> Frame {
    const MM_PER_PT: f32 = 25.4 / 72.0;
    let size_mm = text.size_pt * MM_PER_PT;
    Frame {
        left: text.x_mm.into(),
        top: (text.baseline_mm - 0.72 * size_mm).into(),
        right: (text.x_mm + text.width_mm).into(),
        bottom: (text.baseline_mm + 0.22 * size_mm).into(),
    }
}

/// What is true of every page: text inside its edges, and none of it over other text.
#[track_caller]
pub fn is_sound(document: &Document) {
    for page in &document.pages {
        let texts: Vec<(Frame, &TextItem)> = page.texts().map(|it| (frame(it), it)).collect();
        for (index, (one, text)) in texts.iter().enumerate() {
            let inside = one.left >= 4.99 && one.top >= 4.99 && one.right <= f64::from(page.width_mm) - 4.99;
            assert!(inside && one.bottom <= f64::from(page.height_mm) - 4.99, "{:?} over the edge", text.text);
            for (other, over) in &texts[index + 1..] {
                let beside = one.right <= other.left + 0.05 || other.right <= one.left + 0.05;
                let apart = one.bottom <= other.top + 0.05 || other.bottom <= one.top + 0.05;
                assert!(beside || apart, "{:?} over {:?}", text.text, over.text);
            }
        }
    }
}

fn covered(area: &Area) -> Frame {
    let (left, top) = (area.x_mm.into(), area.y_mm.into());
    Frame { left, top, right: area.right_mm().into(), bottom: area.bottom_mm().into() }
}

/// Which part of a page stays white, measured on a net of 2 mm; lines of text take the room between them too.
pub fn white(page: &Page) -> f32 {
    const NET_MM: f32 = 2.0;
    let areas: Vec<Frame> = page
        .items()
        .filter_map(|it| match it {
            Item::Fill(fill) => Some(covered(&fill.area)),
            Item::Picture(picture) => Some(covered(&picture.area)),
            Item::Text(text) => {
                Some(Frame { bottom: frame(text).bottom + 0.13 * f64::from(text.size_pt), ..frame(text) })
            }
            Item::Stroke(_) => None,
        })
        .collect();
    let (mut free, mut all) = (0, 0);
    let steps = |length_mm: f32| (0..).map(|it| (it as f32 + 0.5) * NET_MM).take_while(move |it| *it < length_mm);
    for y_mm in steps(page.height_mm).map(f64::from) {
        for x_mm in steps(page.width_mm).map(f64::from) {
            let is_in = |it: &Frame| it.left <= x_mm && x_mm <= it.right && it.top <= y_mm && y_mm <= it.bottom;
            all += 1;
            free += i32::from(!areas.iter().any(is_in));
        }
    }
    free as f32 / all as f32
}
