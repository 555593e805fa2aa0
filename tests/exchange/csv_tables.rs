//! Tables as CSV: the same heads and counts as the project, and no cell that a spreadsheet would carry out.

use waardenbord::exchange::{csv_parts, tables};
use waardenbord::store::format;
use waardenbord::words::Words;

use super::board_table::records;
use crate::common::making::Making;

#[test]
fn each_table_has_its_rows_and_a_cell_for_each_column() {
    let bytes = include_bytes!("../../saves/voorbeeld.ron");
    let project = format::decode(bytes).expect("it opens").into_content().project;
    let tables = tables(&project, &Words::default());
    for (table, part) in tables.iter().zip(csv_parts(&tables)) {
        let text = String::from_utf8(part.bytes).expect("it is UTF-8");
        assert_eq!(part.name, format!("{}.csv", table.name));
        let records = records(text.strip_prefix('\u{FEFF}').expect("Excel knows UTF-8 by it"));
        assert_eq!(records.len(), table.rows.len() + 1, "{}", table.name);
        assert!(records.iter().all(|it| it.len() == table.columns.len()), "{}", table.name);
    }
    let rows = |name: &str| tables.iter().find(|it| it.name == name).map(|it| it.rows.len());
    assert_eq!(rows("inbreng"), Some(project.value_notes.len() + project.behaviour_notes.len()));
    assert_eq!(rows("bladen"), Some(project.sheets.len()));
    assert_eq!(rows("waarden"), Some(project.values.len()));
    assert_eq!(rows("clusters"), Some(project.clusters.len()));
}

#[test]
fn no_cell_of_any_table_is_a_formula() {
    let mut making = Making::new();
    let cards = making.cards(["=1+1", "+31", "-lef", "@samen", "＝2", "\n=3"]);
    let cluster = making.cluster(&cards);
    making.choose("=CMD()", &[cluster]);
    for part in csv_parts(&tables(&making.project, &Words::default())) {
        let text = String::from_utf8(part.bytes).expect("it is UTF-8");
        for cell in records(text.trim_start_matches('\u{FEFF}')).iter().flatten() {
            assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '＝']), "{cell:?} in {}", part.name);
        }
    }
}
