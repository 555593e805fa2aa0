//! Whatever stands in a text, what is made of it can be read: markup, signs that XML does not hold, and no end of it.

use jiff::civil::date;
use waardenbord::exchange::{Block, Cell, Grid, Line, Report, Table, docx, markdown, xlsx};
use waardenbord::words::Language;

use super::written::{markdown_text, parts, plain, xml_texts};

const HOSTILE: &str = "</w:t></w:r><b a=\"1\">&lt;\u{FFFE}\u{FFFF}\u{0}\u{1}\u{B}\u{1B}]]>--> 'é' 😀 e\u{301}";

fn report(text: &str) -> Report {
    let line = || Line { about: text.to_owned(), text: text.to_owned() };
    Report {
        title: text.to_owned(),
        organisation: text.to_owned(),
        language: Language::Dutch,
        date: date(2026, 11, 24),
        blocks: vec![
            Block::Heading { level: 1, text: text.to_owned() },
            Block::Paragraph(line()),
            Block::List(vec![line()]),
            Block::Table(Grid { columns: vec![text.to_owned()], rows: vec![vec![text.to_owned()]] }),
        ],
    }
}

#[test]
fn markup_and_signs_that_xml_cannot_hold_leave_whole_files() {
    let held: String = HOSTILE
        .chars()
        .map(|it| if matches!(it, '\u{FFFE}' | '\u{FFFF}' | '\0'..='\u{1F}') { '\u{FFFD}' } else { it })
        .collect();
    let document = parts(&docx(&report(HOSTILE)).expect("it is made"));
    for part in document.values() {
        xml_texts(part, "none", "none");
    }
    let texts = xml_texts(&document["word/document.xml"], "p", "br");
    let count = texts.iter().map(|it| it.matches("</w:t></w:r><b a=\"1\">&lt;").count()).sum::<usize>();
    assert_eq!(count, 8);
    assert!(texts.iter().any(|it| it.contains(&held)), "{texts:?}");
    assert!(plain(&markdown_text(&markdown(&report(HOSTILE)))).contains("</w:t></w:r><b a=\"1\">&lt;"));
    let table = Table { name: "proef", columns: &["tekst"], rows: vec![vec![Cell::from(HOSTILE)]] };
    let workbook = parts(&xlsx(&[table], HOSTILE, date(2026, 11, 24)).expect("it is made"));
    for part in workbook.values() {
        xml_texts(part, "none", "none");
    }
    assert!(xml_texts(&workbook["xl/sharedStrings.xml"], "si", "none").contains(&held));
}

#[test]
fn twenty_thousand_characters_and_more_are_kept_to_the_last() {
    let long = format!("{}einde", "vertrouwen ".repeat(2_000));
    let document = parts(&docx(&report(&long)).expect("it is made"));
    let texts = xml_texts(&document["word/document.xml"], "p", "br");
    assert_eq!(texts.iter().map(|it| it.matches("einde").count()).sum::<usize>(), 8);
    assert_eq!(markdown_text(&markdown(&report(&long))).matches("einde").count(), 8);
    let longer: String = (0..20_000).map(|it| format!("é😀{it}")).collect();
    let table = Table { name: "proef", columns: &["tekst"], rows: vec![vec![Cell::from(longer.as_str())]] };
    let workbook = parts(&xlsx(&[table], "Proef", date(2026, 11, 24)).expect("it is made"));
    let texts = xml_texts(&workbook["xl/sharedStrings.xml"], "si", "none");
    assert!(texts.concat().ends_with(&longer), "it goes on in the cells below");
}
