//! The document: Word's own styles, the language, headers of tables, and the same bytes for the same project.

use jiff::civil::date;
use waardenbord::exchange::{docx, package_beginning, report};
use waardenbord::store::format;
use waardenbord::words::{Language, Words};

use super::written::{parts, xml_texts};

fn example(language: Language) -> Vec<u8> {
    let bytes = include_bytes!("../../saves/voorbeeld.ron");
    let project = format::decode(bytes).expect("it opens").into_content().project;
    docx(&report(&project, &Words::new(language), date(2026, 11, 24))).expect("it is made")
}

#[test]
fn headings_lists_and_tables_have_the_styles_of_word() {
    let parts = parts(&example(Language::Dutch));
    let (document, styles) = (&parts["word/document.xml"], &parts["word/styles.xml"]);
    for style in ["Title", "Heading1", "Heading2", "Heading3", "ListBullet", "TableHeading", "TableText"] {
        assert!(document.contains(&format!("<w:pStyle w:val=\"{style}\"/>")), "{style} is used");
        assert!(styles.contains(&format!("w:styleId=\"{style}\"")), "{style} is there");
    }
    assert!(styles.contains("<w:lang w:val=\"nl-NL\""));
    let tables = document.matches("<w:tbl>").count();
    assert!(tables > 50, "{tables}");
    assert_eq!(document.matches("<w:tblHeader/>").count(), tables, "each table has heads");
    assert!(!document.contains("</w:tbl><w:tbl>"), "Word would make one table of two");
    for (name, part) in &parts {
        assert!(!xml_texts(part, "none", "none").is_empty() || part.starts_with("<?xml"), "{name} is XML");
    }
}

#[test]
fn the_title_the_language_and_the_day_are_said() {
    let core = parts(&example(Language::Dutch))["docProps/core.xml"].clone();
    for said in
        ["<dc:title>Waarden en gedrag 2026<", "<dc:creator>Gemeente Voorbeeld<", ">nl-NL<", ">2026-11-24T00:00:00Z<"]
    {
        assert!(core.contains(said), "{said}");
    }
    let core = parts(&example(Language::English))["docProps/core.xml"].clone();
    assert!(core.contains(">en-GB<"));
}

#[test]
fn the_same_project_gives_the_same_bytes_which_begin_with_the_name_of_the_program() {
    let made = example(Language::Dutch);
    assert_eq!(made, example(Language::Dutch));
    let beginning = package_beginning(&made);
    assert!(String::from_utf8_lossy(beginning).ends_with("<Application>Waardenbord</Application></Properties>"));
    assert_eq!(package_beginning(&example(Language::English)), beginning);
}
