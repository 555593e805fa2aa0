//! Everything that people wrote comes out again: the whole file of a project is walked, not a list of fields.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use jiff::civil::date;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use waardenbord::exchange::{docx, markdown, report, tables, xlsx};
use waardenbord::model::Project;
use waardenbord::store::format::{self, Content};
use waardenbord::words::{Language, Words};

use crate::common::random_edits::random_project;

/// A text as it is compared: line breaks and rows of spaces are one space.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every text of a project's file that somebody wrote: all strings but ids, days, times and the files of pictures.
pub fn written(project: &Project) -> BTreeSet<String> {
    let content = Content { project_id: 1.into(), revision: 1, project: project.clone() };
    let bytes = format::encode(&content).expect("it can be written");
    let file = String::from_utf8(bytes).expect("it is text");
    let mut texts = BTreeSet::new();
    let mut rest = file.as_str();
    while let Some(begin) = rest.find('"') {
        rest = &rest[begin + 1..];
        let end = rest.match_indices('"').map(|it| it.0).find(|it| {
            let before = rest[..*it].bytes().rev().take_while(|it| *it == b'\\').count();
            before % 2 == 0
        });
        let end = end.expect("each string ends");
        let text: String = ron::from_str(&format!("\"{}\"", &rest[..end])).expect("a string");
        rest = &rest[end + 1..];
        let is_id = text.len() == 13 && text.bytes().all(|it| it.is_ascii_digit() || it.is_ascii_uppercase());
        let is_time = text.parse::<jiff::civil::Date>().is_ok()
            || text.parse::<jiff::civil::Time>().is_ok()
            || text.parse::<jiff::Timestamp>().is_ok();
        let is_file =
            project.pictures.iter().any(|it| serde_json::to_value(&it.data).is_ok_and(|it| it == text.as_str()));
        if !is_file && !is_id && !is_time && !text.trim().is_empty() {
            texts.insert(plain(&text));
        }
    }
    texts
}

/// The parts of a package, by name, as a real zip reader gives them.
pub fn parts(package: &[u8]) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(package)).expect("it is a zip");
    let mut parts = BTreeMap::new();
    for place in 0..zip.len() {
        let mut part = zip.by_index(place).expect("it is whole");
        let mut text = String::new();
        part.read_to_string(&mut text).expect("it is UTF-8");
        parts.insert(part.name().expect("it has a name").into_owned(), text);
    }
    parts
}

/// The texts of each element named `block`; an element named `breaks` is a line break. Fails on what is no XML.
pub fn xml_texts(xml: &str, block: &str, breaks: &str) -> Vec<String> {
    let file = roxmltree::Document::parse(xml).expect("it is XML");
    let text = |it: roxmltree::Node<'_, '_>| -> String {
        let pieces = it.descendants().filter_map(|it| match it.text() {
            _ if it.is_element() && it.tag_name().name() == breaks => Some("\n"),
            text if it.is_text() => text,
            _ => None,
        });
        pieces.collect()
    };
    let blocks = file.descendants().filter(|it| it.is_element() && it.tag_name().name() == block);
    blocks.map(text).collect()
}

/// The text of a Markdown file, block by block; fails where a text became a sign of Markdown.
pub fn markdown_text(text: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_MATH;
    let mut read = String::new();
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Text(it) => read.push_str(&it),
            Event::SoftBreak | Event::HardBreak => read.push(' '),
            Event::InlineHtml(it) if &*it == "<br>" => read.push(' '),
            Event::Html(it) if it.trim() == "<!-- Waardenbord -->" => {}
            Event::Start(
                Tag::Heading { .. }
                | Tag::Paragraph
                | Tag::List(None)
                | Tag::Item
                | Tag::Strong
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell
                | Tag::HtmlBlock,
            ) => {}
            Event::End(TagEnd::Strong) => {}
            Event::End(_) => read.push('\n'),
            other => panic!("a text became {other:?}"),
        }
    }
    read
}

/// Where a text stands in a project's file.
fn lines_with(project: &Project, text: &str) -> String {
    let content = Content { project_id: 1.into(), revision: 1, project: project.clone() };
    let file = format::encode(&content).expect("it can be written");
    let file = String::from_utf8(file).expect("it is text");
    file.lines().filter(|it| it.contains(text)).collect::<Vec<_>>().join("\n")
}

fn check(project: &Project, language: Language) {
    let (words, day) = (Words::new(language), date(2026, 11, 24));
    let report = report(project, &words, day);
    let in_markdown = plain(&markdown_text(&markdown(&report)));
    let document = parts(&docx(&report).expect("it is made"));
    let in_docx = plain(&xml_texts(&document["word/document.xml"], "p", "br").join(" "));
    let tables = tables(project, &words);
    let workbook = parts(&xlsx(&tables, &project.setup.title, day).expect("it is made"));
    let in_xlsx = plain(&xml_texts(&workbook["xl/sharedStrings.xml"], "si", "none").join(" "));
    let in_csv = tables.iter().map(waardenbord::exchange::Table::csv).collect::<String>().replace("\"\"", "\"");
    let in_csv = plain(&in_csv);
    let texts = written(project);
    for text in &texts {
        for (place, whole) in [("Markdown", &in_markdown), ("DOCX", &in_docx), ("XLSX", &in_xlsx), ("CSV", &in_csv)] {
            assert!(whole.contains(text), "{text:?} is lost in {place}: {}", lines_with(project, text));
        }
    }
}

#[test]
fn every_text_of_the_examples_stands_in_the_document_in_markdown_and_in_the_tables() {
    for bytes in [&include_bytes!("../../saves/voorbeeld.ron")[..], include_bytes!("../../saves/voorbeeld-zin.ron")] {
        let project = format::decode(bytes).expect("it opens").into_content().project;
        assert!(written(&project).len() > 200, "there is much to lose");
        Language::ALL.into_iter().for_each(|it| check(&project, it));
    }
}

#[test]
fn every_text_of_projects_with_something_of_everything_comes_out_again() {
    for seed in 0..6 {
        check(&random_project(seed, 250), Language::Dutch);
    }
}
