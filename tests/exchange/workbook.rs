//! The workbook: a sheet for each table, its heads kept in sight, and never a formula.

use jiff::civil::date;
use waardenbord::exchange::{package_beginning, tables, xlsx};
use waardenbord::store::format;
use waardenbord::words::Words;

use super::written::{parts, xml_texts};
use crate::common::making::Making;

#[test]
fn each_table_is_a_sheet_with_heads_that_stay_and_a_filter() {
    let bytes = include_bytes!("../../saves/voorbeeld.ron");
    let project = format::decode(bytes).expect("it opens").into_content().project;
    let tables = tables(&project, &Words::default());
    let made = xlsx(&tables, "Proef", date(2026, 11, 24)).expect("it is made");
    let parts = parts(&made);
    for (number, table) in (1..).zip(&tables) {
        let sheet = &parts[&format!("xl/worksheets/sheet{number}.xml")];
        assert!(parts["xl/workbook.xml"].contains(&format!("name=\"{}\"", table.name)));
        assert_eq!(sheet.matches("<row ").count(), table.rows.len() + 1, "{}", table.name);
        for part in ["state=\"frozen\"", "<autoFilter", "<cols>"] {
            assert!(sheet.contains(part), "{part} in {}", table.name);
        }
        assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "{} has no formula", table.name);
    }
    let again = xlsx(&tables, "Proef", date(2026, 11, 24)).expect("it is made");
    assert_eq!(made, again);
    assert!(String::from_utf8_lossy(package_beginning(&made)).ends_with("Waardenbord</Application></Properties>"));
}

#[test]
fn what_looks_like_a_formula_is_a_text_and_stays_one() {
    let mut making = Making::new();
    let signs = ["=1+1", "+31", "-lef", "@samen", "＝2", "_x0041_"];
    making.cards(signs);
    let made = xlsx(&tables(&making.project, &Words::default()), "=SOM(1)", date(2026, 11, 24)).expect("it is made");
    let parts = parts(&made);
    let texts = xml_texts(&parts["xl/sharedStrings.xml"], "si", "none");
    for sign in &signs[..5] {
        assert!(texts.iter().any(|it| it == sign), "{sign} stands there as it was written");
    }
    assert!(texts.iter().any(|it| it == "_x005F_x0041_"), "Excel would read an A");
    assert!(parts["xl/styles.xml"].contains("quotePrefix=\"1\""));
    assert!(parts.iter().filter(|it| it.0.starts_with("xl/worksheets/")).all(|it| !it.1.contains("<f>")));
}
