//! Markdown: what people wrote stays text, tables are tables, and the same project gives the same file.

use jiff::civil::date;
use waardenbord::exchange::{Block, Grid, Line, Report, markdown, report};
use waardenbord::words::{Language, Words};

use super::written::{markdown_text, plain};
use crate::common::making::Making;

/// Texts that mean something in Markdown.
pub const SIGNS: [&str; 21] = [
    "# kop",
    "- punt",
    "+ punt",
    "* punt",
    "1. een",
    "2) twee",
    "> citaat",
    "--- ",
    "===",
    "| a | b |",
    "**vet** _schuin_ ~~weg~~",
    "[tekst](https://voorbeeld.nl)",
    "![plaatje](x.png)",
    "<script>alert(1)</script>",
    "&amp; &#65; &copy;",
    "`code` ``` ~~~",
    "C:\\map\\| en \\",
    "[ ] taak",
    "$x$ [^1]",
    "https://voorbeeld.nl/a_b_c",
    "12.5 is 12.5",
];

fn text_of(line: &str) -> Report {
    let text = || Line { about: String::new(), text: line.to_owned() };
    Report {
        title: line.to_owned(),
        organisation: String::new(),
        language: Language::Dutch,
        date: date(2026, 11, 24),
        blocks: vec![
            Block::Heading { level: 1, text: line.to_owned() },
            Block::Paragraph(text()),
            Block::Paragraph(Line { about: line.to_owned(), text: format!("{line}\n{line}") }),
            Block::List(vec![text(), Line { about: line.to_owned(), text: format!("{line}\n{line}") }]),
            Block::Table(Grid { columns: vec![line.to_owned(); 2], rows: vec![vec![line.to_owned(); 2]; 2] }),
        ],
    }
}

#[test]
fn no_sign_of_markdown_in_a_text_means_anything_and_none_is_lost() {
    for sign in SIGNS {
        let read = plain(&markdown_text(&markdown(&text_of(sign))));
        let expected = 2 + 1 + 3 + 4 + 6;
        assert_eq!(read.matches(&plain(sign)).count(), expected, "{sign:?} in {read}");
    }
}

#[test]
fn the_same_project_gives_the_same_file_and_another_day_another() {
    let mut making = Making::new();
    making.cards(["Lef", "Moed"]);
    let made = |day| markdown(&report(&making.project, &Words::default(), date(2026, 11, day)));
    assert_eq!(made(24), made(24));
    assert!(made(24).contains("24 november 2026"));
    assert_ne!(made(24), made(25));
}
