//! A report as a Word document (DOCX, ISO/IEC 29500-1): real headings, lists and tables in Word's own styles, so that an
//! organisation can lay its own style over it.
//!
//! Written here rather than by a library, since none gives the same bytes twice and says the language of the text.

mod styles;

use super::package::{PackageError, packed};
use super::report::{Block, Grid, Line, Report};
use super::xml::escaped;
use crate::words::{Language, Words};

/// The room for text on an A4 between margins of 20 mm, in twentieths of a point.
const TEXT_WIDTH: usize = 9_638;

/// A row with more characters than this may break over a page: it might not fit on one.
const MOST_IN_WHOLE_ROW: usize = 600;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const MAIN: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#;
const RELATIONS: &str = r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;

/// A report as a document.
pub fn docx(report: &Report) -> Result<Vec<u8>, PackageError> {
    let language = match report.language {
        Language::Dutch => "nl-NL",
        Language::English => "en-GB",
    };
    let parts = [
        ("[Content_Types].xml", styles::content_types()),
        ("_rels/.rels", styles::package_relations()),
        ("docProps/core.xml", core(report, language)),
        ("word/_rels/document.xml.rels", styles::document_relations()),
        ("word/styles.xml", styles::styles(language)),
        ("word/numbering.xml", styles::numbering()),
        ("word/settings.xml", styles::settings(language)),
        ("word/footer1.xml", footer(report)),
        ("word/document.xml", document(report)),
    ];
    packed(parts.into_iter().map(|(name, text)| (name.to_owned(), text.into_bytes())))
}

/// Title, whose it is, language and day.
fn core(report: &Report, language: &str) -> String {
    let (title, organisation) = (escaped(report.title.trim()), escaped(report.organisation.trim()));
    let day = format!("{}T00:00:00Z", report.date);
    format!(
        "{HEAD}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title>\
         <dc:creator>{organisation}</dc:creator><dc:language>{language}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:modified></cp:coreProperties>"
    )
}

/// The number of the page.
fn footer(report: &Report) -> String {
    let page = escaped(&Words::new(report.language).say("text-page"));
    format!(
        "{HEAD}<w:ftr {MAIN}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}\
         <w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>\
         <w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>",
        run(&format!("{page} "), "")
    )
}

fn document(report: &Report) -> String {
    let mut body = paragraph("Title", "", &runs(&Line { about: String::new(), text: in_one_line(&report.title) }));
    for block in &report.blocks {
        match block {
            Block::Heading { level, text } => {
                let line = Line { about: String::new(), text: in_one_line(text) };
                body.push_str(&paragraph(&format!("Heading{}", (*level).clamp(1, 6)), "", &runs(&line)));
            }
            Block::Paragraph(line) => {
                let keeps = if line.text.is_empty() { "<w:keepNext/>" } else { "" };
                body.push_str(&paragraph("Normal", keeps, &runs(line)));
            }
            Block::List(lines) => body.extend(lines.iter().map(|it| paragraph("ListBullet", "", &runs(it)))),
            Block::Table(grid) => body.push_str(&table(grid)),
        }
    }
    format!(
        "{HEAD}<w:document {MAIN} {RELATIONS}><w:body>{body}<w:sectPr>\
         <w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" \
         w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    )
}

fn paragraph(style: &str, properties: &str, runs: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{properties}</w:pPr>{runs}</w:p>")
}

/// A text with what it is about in bold before it.
fn runs(line: &Line) -> String {
    let bold = "<w:rPr><w:b/></w:rPr>";
    match (line.about.trim().is_empty(), line.text.trim().is_empty()) {
        (true, _) => run(&line.text, ""),
        (false, true) => run(&in_one_line(&line.about), bold),
        (false, false) => run(&format!("{}: ", in_one_line(&line.about)), bold) + &run(&line.text, ""),
    }
}

/// A piece of text in one look; the end of a line stays one.
fn run(text: &str, properties: &str) -> String {
    let lines = text.split('\n').map(|it| format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(it)));
    format!("<w:r>{properties}{}</w:r>", lines.collect::<Vec<_>>().join("<w:br/>"))
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn table(grid: &Grid) -> String {
    let widths = widths(grid);
    let columns: String = widths.iter().map(|it| format!("<w:gridCol w:w=\"{it}\"/>")).collect();
    let row = |cells: &[String], style: &str, properties: &str| {
        let cells = cells.iter().zip(&widths).map(|(text, width)| {
            let runs = runs(&Line { about: String::new(), text: text.clone() });
            let width = format!("<w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
            format!("<w:tc>{width}{}</w:tc>", paragraph(style, "", &runs))
        });
        format!("<w:tr>{properties}{}</w:tr>", cells.collect::<String>())
    };
    let head = row(&grid.columns, "TableHeading", "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    let rows = grid.rows.iter().map(|cells| {
        let is_short = cells.iter().map(|it| it.chars().count()).sum::<usize>() <= MOST_IN_WHOLE_ROW;
        row(cells, "TableText", if is_short { "<w:trPr><w:cantSplit/></w:trPr>" } else { "" })
    });
    // Word joins two tables that have no paragraph between them.
    let after = paragraph("AfterTable", "", "");
    format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"{TEXT_WIDTH}\" w:type=\"dxa\"/>\
         <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" \
         w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{head}{}</w:tbl>\
         {after}",
        rows.collect::<String>()
    )
}

/// The width of each column: what its longest text asks for, within bounds, in twentieths of a point.
fn widths(grid: &Grid) -> Vec<usize> {
    const LEAST: usize = 9;
    const MOST: usize = 48;
    let asked = |column: usize, head: &String| {
        let cells = grid.rows.iter().filter_map(|it| it.get(column)).chain([head]);
        cells.map(|it| it.chars().count()).max().unwrap_or_default().clamp(LEAST, MOST)
    };
    let asked: Vec<usize> = grid.columns.iter().enumerate().map(|(column, head)| asked(column, head)).collect();
    let all: usize = asked.iter().sum();
    asked.into_iter().map(|it| it * TEXT_WIDTH / all.max(1)).collect()
}
