//! The invulblad: blank, for a subgroup, with room for behaviours, values and what belongs to what.

use super::writer::{Writer, format};
use crate::model::TableId;
use crate::print::CardName;
use crate::print::blocks::{Band, Block, Columns, Length, Sheet, SheetSet, Style, Table};
use crate::print::paper::PaperSize;
use crate::print::product::Product;
use crate::words::Words;

/// How many behaviours there is room for.
const BEHAVIOURS: usize = 8;
/// How many values there is room for.
const VALUES: usize = 3;

/// A sheet for each of these tables with its place on it, or one with lines for that.
pub fn input_sheets(writer: &Writer<'_>, tables: &[TableId]) -> SheetSet {
    let mut sheets: Vec<Sheet> = tables.iter().map(|it| sheet(writer, Some(*it))).collect();
    if sheets.is_empty() {
        sheets.push(sheet(writer, None));
    }
    writer.set(Product::InputSheet, format(PaperSize::A3Landscape, Length::OnePage), sheets)
}

fn sheet(writer: &Writer<'_>, table: Option<TableId>) -> Sheet {
    let place = table.and_then(|it| writer.project.tables.get(it));
    let meeting = place.and_then(|it| writer.project.meetings.get(it.meeting));
    let (mut above, mut of) = (String::new(), String::new());
    let mut fields = vec![(writer.say("input-session"), 1.0), (writer.say("input-table"), 1.0)];
    if let (Some(place), Some(meeting)) = (place, meeting) {
        of = table_name(writer.words, &writer.words.meeting(meeting), place.number);
        let code = format!("S{}-T{}-B…", meeting.number, place.number);
        above = writer.say_with("input-place", &[("place", of.as_str().into()), ("code", code.into())]);
        fields.clear();
    }
    fields.push((writer.say("input-sheet-number"), if fields.is_empty() { 0.25 } else { 1.0 }));
    if fields.len() == 1 {
        fields.push((writer.say("input-names"), 1.0));
    }
    let numbered = |label: String| vec![vec![Block::paragraph(label, Style::STRONG)], vec![]];
    let behaviours = Table {
        widths: vec![0.06, 1.0],
        head: Vec::new(),
        names_rows: true,
        rows: (1..=BEHAVIOURS).map(|it| numbered(it.to_string())).collect(),
        row_mm: 12.0,
        is_filling: true,
    };
    let values = Table {
        widths: vec![1.0, 0.6],
        head: vec![writer.say("input-value"), writer.say("input-belongs-to")],
        names_rows: false,
        rows: (0..VALUES).map(|_| vec![vec![], vec![]]).collect(),
        row_mm: 16.0,
        is_filling: true,
    };
    let left = vec![
        Block::heading(2, writer.say("input-behaviours"), Style::HEADING.scaled(1.3)),
        Block::paragraph(writer.say("input-behaviours-hint"), Style::LABEL),
        Block::Table(behaviours),
    ];
    let right = vec![
        Block::heading(2, writer.say("input-values"), Style::HEADING.scaled(1.3)),
        Block::paragraph(writer.say("input-values-hint"), Style::LABEL),
        Block::Table(values),
        Block::heading(2, writer.say("input-why"), Style::HEADING.scaled(1.3)),
        Block::filling_lines(3),
    ];
    let columns = Columns { widths: vec![1.15, 1.0], gap_mm: 18.0, columns: vec![left, right] };
    Sheet {
        name: CardName::Sheet { product: Product::InputSheet, of },
        band: Some(Band { above, title: writer.say("input-title"), facts: String::new() }),
        blocks: vec![Block::Fields(fields), Block::Gap(1.8), Block::Columns(columns)],
        foot: writer.foot(Product::InputSheet),
    }
}

/// "9.00 uur, tafel 3".
pub fn table_name(words: &Words, meeting: &str, number: u32) -> String {
    words.say_with("place-table", &[("meeting", meeting.into()), ("table", number.into())])
}
