//! Blocks over pages: what belongs together stays together, nothing is clipped, and type is as large as it can be.

use jiff::civil::date;
use waardenbord::print::blocks::{
    Band, Block, Columns, Length, Mark, Sheet, SheetFormat, SheetSet, Style, Table, set_sheets,
};
use waardenbord::print::page::{Item, Page, Part, Role};
use waardenbord::print::style::HouseStyle;
use waardenbord::print::{CardName, Document, PrintProblem, Product};
use waardenbord::words::{Language, Words};

use super::products::is_sound;

pub const FORMAT: SheetFormat = SheetFormat {
    paper_mm: (210.0, 297.0),
    side_mm: 17.0,
    body_pt: (13.0, 11.0),
    least_pt: 11.0,
    air: (1.15, 0.75),
    write_mm: 8.5,
    length: Length::Continuing,
};

fn name() -> CardName {
    CardName::Sheet { product: Product::Feedback, of: "Tafel 1".to_owned() }
}

pub fn sheet(title: &str, blocks: Vec<Block>) -> Sheet {
    let band = Band { title: title.to_owned(), ..Band::default() };
    Sheet { name: name(), band: Some(band), blocks, foot: "Proef".to_owned() }
}

pub fn set(format: SheetFormat, sheets: Vec<Sheet>) -> Result<Document, Vec<PrintProblem>> {
    set_sheets(SheetSet {
        title: "Proef".to_owned(),
        organisation: String::new(),
        language: Language::Dutch,
        date: date(2026, 11, 24),
        house: HouseStyle::default(),
        format,
        sheets,
    })
}

fn flow(blocks: Vec<Block>) -> Document {
    let document = set(FORMAT, vec![sheet("Proef", blocks)]).unwrap();
    is_sound(&document);
    document
}

fn text(words: usize) -> String {
    "samen werken aan een stad waar iedereen zich thuis voelt ".split_inclusive(' ').cycle().take(words).collect()
}

/// What is read on a page, without the foot.
fn read(page: &Page) -> Vec<&Part> {
    let is_foot = |it: &Part| matches!(it.items.first(), Some(Item::Text(text)) if text.size_pt < 7.1);
    let parts = page.parts.iter().filter(|it| it.role != Role::Decoration && it.role != Role::Section);
    parts.filter(|it| !is_foot(it)).collect()
}

fn said(part: &Part) -> String {
    part.items.iter().map(|it| if let Item::Text(text) = it { text.text.as_str() } else { "" }).collect()
}

/// How many lines a part has.
fn lines(part: &Part) -> usize {
    let mut at: Vec<f32> =
        part.items.iter().filter_map(|it| if let Item::Text(it) = it { Some(it.baseline_mm) } else { None }).collect();
    at.dedup();
    at.len()
}

#[test]
fn a_heading_is_never_last_on_a_page_however_much_stands_before_it() {
    for before in 30..60 {
        let mut blocks: Vec<Block> = (0..before).map(|_| Block::body("Een regel")).collect();
        blocks.push(Block::heading(1, "Hoofdstuk", Style::NAME));
        blocks.push(Block::heading(2, "Kop", Style::HEADING));
        blocks.push(Block::body(text(60)));
        blocks.extend((0..40).map(|_| Block::body("Nog een regel")));
        for page in &flow(blocks).pages {
            let last = read(page).last().unwrap().role;
            assert!(!matches!(last, Role::Heading(_)), "after {before}");
        }
    }
}

#[test]
fn an_item_stands_on_the_page_of_its_mark() {
    for words in [5, 23, 41] {
        let blocks = (0..90).map(|_| Block::Item(Mark::Box, text(words), Style::BODY)).collect();
        let document = flow(blocks);
        assert!(document.pages.len() > 1);
        for page in &document.pages {
            let mut mark_mm = None;
            for part in &page.parts {
                match (part.role, part.items.first()) {
                    (Role::Decoration, Some(Item::Stroke(it))) if it.points.len() == 5 => {
                        mark_mm = Some(it.points[0].y_mm);
                    }
                    (Role::ListItem, Some(Item::Text(text))) => {
                        let beside =
                            mark_mm.take().is_some_and(|it| it < text.baseline_mm && text.baseline_mm - it < 5.0);
                        assert!(beside, "{}", said(part));
                    }
                    _ => {}
                }
            }
            assert_eq!(mark_mm, None, "a mark without its item");
        }
    }
}

#[test]
fn a_text_is_parted_with_two_lines_at_least_on_each_page() {
    let mut parted = 0;
    for before in 20..50 {
        let mut blocks: Vec<Block> = (0..before).map(|_| Block::body("Een regel")).collect();
        blocks.extend((0..5).map(|it| Block::body(text(130 + 17 * it))));
        let document = flow(blocks);
        for pages in document.pages.windows(2) {
            let (before, after) = (read(&pages[0]), read(&pages[1]));
            let first = after.first().unwrap();
            if first.role == Role::Continued {
                parted += 1;
                assert!(lines(first) >= 2 && lines(before.last().unwrap()) >= 2, "{}", said(first));
            }
        }
    }
    assert!(parted > 5, "{parted}");
}

#[test]
fn a_row_is_whole_and_the_head_of_its_table_comes_again() {
    let rows = (0..50).map(|it| vec![vec![Block::body(format!("Rij{it} {}", text(25)))], vec![Block::body("kort")]]);
    let table = Table {
        widths: vec![1.0, 1.0],
        head: vec!["Links".to_owned(), "Rechts".to_owned()],
        names_rows: true,
        rows: rows.collect(),
        row_mm: 10.0,
        is_filling: false,
    };
    let document = flow(vec![Block::Table(table)]);
    assert!(document.pages.len() > 2);
    let mut found = 0;
    for (index, page) in document.pages.iter().enumerate() {
        let parts = read(page);
        let first = usize::from(index == 0);
        assert_eq!((said(parts[first]), said(parts[first + 1])), ("Links".to_owned(), "Rechts".to_owned()));
        assert_eq!(parts[first].role == Role::Pagination, index > 0, "only the first is read aloud");
        for cell in parts.iter().filter(|it| said(it).starts_with("Rij")) {
            assert_eq!(said(cell).replace('\u{AD}', "").split_whitespace().count(), 26, "{}", said(cell));
            found += 1;
        }
    }
    assert_eq!(found, 50);
}

#[test]
fn no_single_row_of_a_table_is_left_above_or_below_the_end_of_a_page() {
    for before in 20..46 {
        let mut blocks: Vec<Block> = (0..before).map(|_| Block::body("Een regel")).collect();
        for _ in 0..4 {
            let rows = (0..6).map(|it| vec![vec![Block::body(format!("Rij{it}"))], vec![Block::body(text(12))]]);
            let (widths, head) = (vec![1.0, 4.0], vec!["Links".to_owned(), "Rechts".to_owned()]);
            let rows = rows.collect();
            blocks.push(Block::Table(Table { widths, head, names_rows: true, rows, row_mm: 10.0, is_filling: false }));
        }
        for pages in flow(blocks).pages.windows(2) {
            let rows =
                |page| -> Vec<String> { read(page).into_iter().map(said).filter(|it| it.starts_with("Rij")).collect() };
            let (above, below) = (rows(&pages[0]), rows(&pages[1]));
            assert_ne!(above.last().map(String::as_str), Some("Rij0"), "after {before}");
            assert_ne!(below.first().map(String::as_str), Some("Rij5"), "after {before}");
        }
    }
}

#[test]
fn type_is_as_large_as_it_can_be() {
    let one_page = SheetFormat { length: Length::OnePage, ..FORMAT };
    let size =
        |words| set(one_page, vec![sheet("Proef", vec![Block::body(text(words))])]).map(|it| it.smallest_type_pt);
    assert_eq!(size(300), Ok(13.0));
    let most = (300..1000).step_by(10).take_while(|it| size(*it).is_ok()).last().unwrap();
    assert_eq!(size(most), Ok(11.0));
    assert_eq!(size(most + 10), Err(vec![PrintProblem::TooFull { card: name() }]));
    let sizes: Vec<f32> = (300..most).step_by(40).filter_map(|it| size(it).ok()).collect();
    assert!(sizes.windows(2).all(|it| it[0] >= it[1]), "{sizes:?}");
    let continuing = |words| flow(vec![Block::body(text(words))]);
    assert_eq!(continuing(most).pages.len(), 1, "smaller type before a second page");
    let two = continuing(most + 100);
    assert_eq!((two.pages.len(), two.smallest_type_pt), (2, 13.0), "a second page, then large type again");
}

#[test]
fn what_is_higher_than_a_page_goes_on_in_parts_where_the_document_may() {
    let much = |it: usize| vec![Block::heading(2, format!("Kop{it}"), Style::HEADING), Block::body(text(1600))];
    for block in [Block::Together(much(1)), Columns::even(vec![much(1), much(2)], 9.0)] {
        let document = flow(vec![Block::body("Vooraf"), block]);
        let all: String = document.pages.iter().flat_map(|it| read(it)).map(said).collect();
        let all = all.replace('\u{AD}', "");
        assert!(document.pages.len() > 1 && all.contains("Kop1"));
        let times = all.matches("iedereen").count();
        assert_eq!(times, 160 * all.matches("Kop").count(), "all words of each");
    }
}

#[test]
fn a_title_or_a_foot_that_is_higher_than_its_page_is_refused() {
    for length in [Length::OnePage, Length::Continuing] {
        let format = SheetFormat { length, ..FORMAT };
        let high = sheet(&text(3000), vec![Block::body("Tekst")]);
        let low = Sheet { foot: text(20_000), ..sheet("Proef", vec![Block::body("Tekst")]) };
        for sheet in [high, low] {
            assert_eq!(set(format, vec![sheet]), Err(vec![PrintProblem::TooFull { card: name() }]));
        }
    }
}

#[test]
fn the_word_that_is_really_too_wide_is_named() {
    let (narrow, wide) = ("'".repeat(110), "@".repeat(100));
    let blocks = vec![Block::body(format!("Zo {narrow} en {wide} dus"))];
    let problems = set(FORMAT, vec![sheet("Proef", blocks)]).unwrap_err();
    assert_eq!(problems, [PrintProblem::WordTooWide { card: name(), word: wide }]);
    let long = PrintProblem::WordTooWide { card: name(), word: "W".repeat(20_000) };
    let told = Words::default().tell(&long);
    assert!(told.chars().count() < 300 && told.contains("Tafel 1"), "{told}");
}

#[test]
fn of_several_sheets_only_those_that_are_too_full_are_named() {
    let format = SheetFormat { length: Length::OnePage, ..FORMAT };
    let full = Sheet {
        name: CardName::Sheet { product: Product::Feedback, of: "Tafel 2".to_owned() },
        ..sheet("Vol", vec![Block::body(text(3000))])
    };
    let problems = set(format, vec![sheet("Proef", vec![Block::body("Tekst")]), full.clone()]).unwrap_err();
    assert_eq!(problems, [PrintProblem::TooFull { card: full.name }]);
}
