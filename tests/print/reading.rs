//! Promises of the edition to read: a file that is read aloud in the right order and kept for years (PDF/UA-1, PDF/A-2a).

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use waardenbord::print::page::{Cell, CellHead, Page, Part, Role};
use waardenbord::print::{CardSize, Document, Edition, Sides, pdf};

use super::content::{printed, three_values};
use super::{all_documents, page_checks};
use crate::common::pdf_reader::{Element, Pdf, Value};

const PROFILES: [ValidationProfile; 2] = [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a];

/// What a file does wrong, rule by rule.
fn failures(bytes: &[u8]) -> Vec<String> {
    let mut failures = Vec::new();
    for profile in PROFILES {
        let report = validate_pdf_bytes(bytes, &ValidationOptions::default().profile(profile)).unwrap();
        assert!(report.rules.total > 50, "the rules are asked");
        failures.extend(report.failures.iter().map(|it| format!("{profile:?} {it}")));
    }
    failures
}

fn reading() -> Document {
    printed(&three_values(), CardSize::A6).for_reading()
}

fn read(document: &Document) -> Pdf {
    Pdf::read(&pdf::write(document).unwrap())
}

/// The bytes with a piece replaced by another of the same length.
fn changed(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let at = bytes.windows(from.len()).position(|it| it == from.as_bytes()).expect("what is to be changed");
    [&bytes[..at], to.as_bytes(), &bytes[at + from.len()..]].concat()
}

#[test]
fn no_document_in_its_reading_edition_fails_a_rule_of_pdf_ua_or_pdf_a() {
    let all = all_documents::all(Edition::Reading);
    assert!(all.len() >= 30, "{} documents", all.len());
    let failed: Vec<_> = all
        .iter()
        .map(|(name, document)| (name, failures(&pdf::write(document).unwrap())))
        .filter(|(_, failures)| !failures.is_empty())
        .collect();
    assert!(failed.is_empty(), "{failed:#?}");
}

#[test]
fn the_rules_see_a_file_without_title_or_standard_or_that_is_meant_to_be_printed() {
    let bytes = pdf::write(&reading()).unwrap();
    assert_eq!(failures(&bytes), [""; 0]);
    let said = |bytes: &[u8]| failures(bytes).join("\n");
    assert!(said(&changed(&bytes, "<dc:title>", "<dc:other>")).contains("title"));
    assert!(said(&changed(&bytes, "<pdfuaid:part>1<", "<pdfuaid:part>7<")).contains("PDF/UA"));
    assert!(said(&changed(&bytes, "<pdfaid:conformance>A<", "<pdfaid:conformance>X<")).contains("onformance"));
    assert!(!failures(&pdf::write(&printed(&three_values(), CardSize::A6)).unwrap()).is_empty());
}

fn said(element: &Element) -> Vec<(&str, String)> {
    let all = element.all().into_iter().map(|it| (it.kind.as_str(), it.text.trim().replace('\u{AD}', "")));
    all.collect()
}

/// A page of made parts, each with the first text of a card.
fn made(parts: &[(Role, &str)]) -> Page {
    let mut page = Page::new(210.0, 297.0);
    page.parts = parts.iter().map(|(role, word)| Part { role: *role, items: word_items(word) }).collect();
    page
}

fn word_items(word: &str) -> Vec<waardenbord::print::page::Item> {
    use waardenbord::model::Typeface;
    use waardenbord::print::page::Point;
    use waardenbord::print::style::PaperStyle;
    use waardenbord::print::type_setting::{Breaking, Evenness, Font, Setting, TypeSetter};
    use waardenbord::words::Language;
    let (breaking, evenness) = (Breaking::Words, Evenness::Flowing);
    let setting = Setting { font: Font::Regular, size_pt: 11.0, width_mm: 100.0, breaking, evenness };
    let lines = TypeSetter::new(Language::Dutch, Typeface::default()).unwrap().lines(word, &setting).unwrap();
    lines.iter().flat_map(|it| it.placed(Point::new(50.0, 50.0), PaperStyle::new(None).ink)).collect()
}

fn document_of(pages: Vec<Page>) -> Document {
    let pages = pages.into_iter().map(std::sync::Arc::new).collect();
    Document { pages, cards: Vec::new(), ..reading() }
}

fn cell(row: u16, column: u16, head: CellHead) -> Role {
    Role::Cell(Cell { row, column, head })
}

#[test]
fn cells_are_one_table_with_heads_and_a_cell_in_every_column() {
    // Column by column, one cell in two parts, one missing.
    let page = made(&[
        (Role::Heading(1), "Groei"),
        (cell(0, 0, CellHead::OfColumn), "Waarde"),
        (cell(1, 0, CellHead::OfRow), "Lef"),
        (cell(0, 1, CellHead::OfColumn), "Begin"),
        (Role::Decoration, ""),
        (cell(1, 1, CellHead::No), "eerst"),
        (cell(1, 1, CellHead::No), "daarna"),
        (cell(2, 0, CellHead::OfRow), "Rust"),
        (Role::Paragraph, "slot"),
    ]);
    let document = document_of(vec![page]);
    let bytes = pdf::write(&document).unwrap();
    assert_eq!(failures(&bytes), [""; 0]);
    let pdf = Pdf::read(&bytes);
    let texts = said(&pdf.structure);
    let expected = [
        ("Document", ""),
        ("H1", "Groei"),
        ("Table", ""),
        ("TR", ""),
        ("TH", "Waarde"),
        ("TH", "Begin"),
        ("TR", ""),
        ("TH", "Lef"),
        ("TD", "eerstdaarna"),
        ("TR", ""),
        ("TH", "Rust"),
        ("TD", ""),
        ("P", "slot"),
    ];
    assert_eq!(texts, expected.map(|(kind, text)| (kind, text.to_owned())));
    let scopes = pdf.structure.all().into_iter().filter(|it| it.kind == "TH");
    let scopes: Vec<&str> = scopes.map(|it| it.attributes["Scope"].name()).collect();
    assert_eq!(scopes, ["Column", "Column", "Row", "Row"]);
}

#[test]
fn what_goes_on_on_a_next_page_or_column_is_one_element() {
    let first = made(&[
        (Role::Heading(1), "Titel"),
        (Role::Paragraph, "begin"),
        (Role::Heading(2), "Kop"),
        (Role::ListItem, "een"),
        (Role::Continued, "twee"),
        (Role::Pagination, "1/2"),
    ]);
    let second = made(&[
        (Role::Pagination, "Titel"),
        (Role::Continued, "drie"),
        (Role::ListItem, "vier"),
        (Role::Pagination, "2/2"),
    ]);
    let bytes = pdf::write(&document_of(vec![first, second])).unwrap();
    assert_eq!(failures(&bytes), [""; 0]);
    let pdf = Pdf::read(&bytes);
    let bodies: Vec<_> = pdf.structure.all().into_iter().filter(|it| it.kind == "LBody").collect();
    assert_eq!(bodies.len(), 2);
    assert_eq!((bodies[0].text.as_str(), bodies[0].pages.as_slice()), ("eentweedrie", [0, 1].as_slice()));
    assert_eq!((bodies[1].text.as_str(), bodies[1].pages.as_slice()), ("vier", [1].as_slice()));
    assert_eq!(pdf.structure.all().iter().filter(|it| it.kind == "L").count(), 1);
    assert!(!said(&pdf.structure).iter().any(|(_, text)| text.contains('/')), "page numbers are seen, not read");
}

#[test]
fn levels_of_headings_begin_at_one_and_skip_none() {
    let levels = |asked: &[u8]| {
        let parts: Vec<_> = asked.iter().map(|it| (Role::Heading(*it), "Kop")).collect();
        let pdf = read(&document_of(vec![made(&parts)]));
        pdf.structure.children.iter().map(|it| it.kind.clone()).collect::<Vec<_>>()
    };
    assert_eq!(levels(&[3, 3, 1, 3, 2, 4]), ["H1", "H2", "H1", "H2", "H2", "H3"]);
    assert_eq!(levels(&[1, 2, 3]), ["H1", "H2", "H3"]);
}

#[test]
fn bookmarks_are_the_headings_those_of_the_second_level_under_the_first() {
    let pdf = read(&reading());
    let titles: Vec<&str> = pdf.bookmarks.iter().map(|it| it.title.as_str()).collect();
    let values = ["Vertrouwen", "Open en eerlijk", "Samen", "Onze drie waarden", "Bij ons in het team:"];
    assert_eq!(titles, values);
    let open = &pdf.bookmarks[1];
    assert_eq!((open.page, open.under[0].title.as_str(), open.under[0].page), (2, "Zo doen we het", 3));
    assert_eq!(pdf.catalog["PageMode"].name(), "UseOutlines");
}

#[test]
fn sheets_that_come_again_have_bookmarks_once_and_are_read_each_time() {
    let sheet = std::sync::Arc::new(made(&[(Role::Section, ""), (Role::Heading(1), "Lef"), (Role::Paragraph, "wij")]));
    let other = std::sync::Arc::new(made(&[(Role::Section, ""), (Role::Heading(1), "Rust"), (Role::Paragraph, "zij")]));
    let pages = vec![sheet.clone(), other.clone(), sheet, other];
    let document = Document { pages, cards: Vec::new(), ..reading() };
    let bytes = pdf::write(&document).unwrap();
    assert_eq!(failures(&bytes), [""; 0]);
    let pdf = Pdf::read(&bytes);
    assert_eq!(pdf.bookmarks.iter().map(|it| it.title.as_str()).collect::<Vec<_>>(), ["Lef", "Rust"]);
    let read: String = pdf.structure.all().into_iter().map(|it| it.text.trim()).collect();
    assert_eq!(read, "LefwijRustzijLefwijRustzij");
}

#[test]
fn a_file_without_a_title_has_one_all_the_same() {
    let document = Document { title: String::new(), ..reading() };
    assert_eq!(failures(&pdf::write(&document).unwrap()), [""; 0]);
    assert_eq!(read(&document).info["Title"], "Gemeente Voorbeeld");
}

#[test]
fn the_printer_is_told_how_to_turn_the_paper() {
    for (sides, name) in
        [(Sides::Single, "Simplex"), (Sides::Long, "DuplexFlipLongEdge"), (Sides::Short, "DuplexFlipShortEdge")]
    {
        let pdf = read(&Document { sides, ..printed(&three_values(), CardSize::A6) });
        let Value::Dictionary(preferences) = &pdf.catalog["ViewerPreferences"] else { panic!("preferences") };
        assert_eq!(preferences["Duplex"].name(), name);
        assert!(!pdf.bookmarks.is_empty(), "paper to print has a list of contents too");
    }
}

#[test]
fn every_document_is_read_block_by_block_as_it_was_laid() {
    for (name, document) in all_documents::all(Edition::Reading) {
        page_checks::assert_read_in_order(&name, &document, &read(&document));
    }
}

#[test]
fn on_no_page_is_type_pale_or_near_the_edge_a_heading_last_or_a_mark_alone() {
    let faults = |(name, document): (String, Document)| {
        page_checks::faults(&document).into_iter().map(move |it| format!("{name}, {it}"))
    };
    let both = [Edition::Print, Edition::Reading].into_iter().flat_map(all_documents::all);
    let faults: Vec<String> = both.flat_map(faults).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_checks_of_pages_see_what_they_look_for() {
    use waardenbord::print::page::{Area, Fill, Item};
    let found = |page: &Page| page_checks::faults(&document_of(vec![page.clone()])).join("\n");
    let lone = made(&[(Role::Paragraph, "tekst"), (Role::Heading(1), "Kop")]);
    assert!(found(&lone).contains("nothing follows"));
    assert!(found(&made(&[(Role::ListItem, "zonder teken")])).contains("no mark"));
    let mut pale = made(&[(Role::Paragraph, "tekst")]);
    assert_eq!(found(&pale), "");
    let ink = waardenbord::print::style::PaperStyle::new(None).ink;
    let ground = Item::Fill(Fill { area: Area::new(0.0, 0.0, 55.0, 100.0), colour: ink });
    pale.parts.insert(0, Part { role: Role::Decoration, items: vec![ground] });
    assert!(found(&pale).contains("contrast of 1.00"));
    let mut near = made(&[(Role::Paragraph, "tekst")]);
    near.trim = Area::new(46.0, 0.0, 164.0, 297.0);
    assert!(found(&near).contains("too near"));
}
