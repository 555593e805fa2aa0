//! Every way in which the same table comes in.

use encoding_rs::WINDOWS_1252;
use waardenbord::exchange::{Reading, Remark, SheetRow, read, read_pasted};

use super::{INPUT, read_rows, read_text};

const DELIMITERS: [char; 3] = [';', ',', '\t'];
const LINE_ENDS: [&str; 3] = ["\n", "\r\n", "\r"];
const ENCODINGS: [&str; 5] = ["UTF-8", "UTF-8 with mark", "UTF-16 LE", "UTF-16 BE", "Windows-1252"];

type Order = [usize; 6];
type Name = fn(&str) -> String;

/// Orders of the six columns, as places in the usual one, with how the names are written.
const ORDERS: [(Order, Name); 4] = [
    ([0, 1, 2, 3, 4, 5], str::to_owned),
    ([5, 4, 3, 2, 1, 0], str::to_uppercase),
    ([3, 4, 0, 1, 2, 5], |it| format!(" {it} ")),
    ([2, 5, 0, 4, 1, 3], |it| format!("\"{}\"", it.replacen(&it[..1], &it[..1].to_uppercase(), 1))),
];

fn records() -> Vec<Vec<&'static str>> {
    INPUT.lines().map(|it| it.split(';').collect()).collect()
}

fn cell(text: &str, delimiter: char) -> String {
    if text.contains([delimiter, '"', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

fn table(delimiter: char, line_end: &str, order: Order, name: Name) -> String {
    let mut written = String::new();
    for (number, record) in records().into_iter().enumerate() {
        let cells = order.map(|it| if number == 0 { name(record[it]) } else { cell(record[it], delimiter) });
        written.push_str(&cells.join(&delimiter.to_string()));
        written.push_str(line_end);
    }
    written
}

fn encoded(text: &str, encoding: &str) -> Vec<u8> {
    let marked = format!("\u{FEFF}{text}");
    match encoding {
        "UTF-8" => text.as_bytes().to_vec(),
        "UTF-8 with mark" => marked.into_bytes(),
        "UTF-16 LE" => marked.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "UTF-16 BE" => marked.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        _ => WINDOWS_1252.encode(text).0.into_owned(),
    }
}

#[test]
fn the_real_file_is_read_whole() {
    let reading = read_text(INPUT);
    assert_eq!((reading.rows.len(), reading.wrong, reading.remarks), (300, vec![], vec![]));
    let first = SheetRow {
        line: 2,
        meeting: 1,
        table: 1,
        sheet: 1,
        value: "Toegankelijkheid".to_owned(),
        behaviour: "We maken het makkelijk om hulp te krijgen".to_owned(),
        source: "Gemeente Kortemark".to_owned(),
        pitch: String::new(),
    };
    assert_eq!(reading.rows.first(), Some(&first));
}

#[test]
fn every_delimiter_encoding_line_end_and_order_gives_the_same_rows() {
    let expected = read_text(INPUT).rows;
    for delimiter in DELIMITERS {
        for line_end in LINE_ENDS {
            for (order, name) in ORDERS {
                let text = table(delimiter, line_end, order, name);
                for encoding in ENCODINGS {
                    let reading = read(&encoded(&text, encoding)).expect("can be read");
                    let case = format!("{delimiter:?} {line_end:?} {order:?} {encoding}");
                    assert_eq!(reading.rows, expected, "{case}");
                    assert!(reading.wrong.is_empty(), "{case}");
                    let is_remarked = reading.remarks == [Remark::ReadAsWindows1252];
                    assert_eq!(is_remarked, encoding == "Windows-1252", "{case}");
                }
                assert_eq!(read_pasted(&text), read(text.as_bytes()), "pasted");
            }
        }
    }
}

#[test]
fn pasted_cells_need_no_column_names() {
    let table = table('\t', "\r\n", ORDERS[0].0, str::to_owned);
    let (_, without_names) = table.split_once('\n').expect("has lines");
    let reading = read_pasted(without_names).expect("can be read");
    assert_eq!(reading.remarks, [Remark::UsualOrder]);
    let mut expected = read_text(INPUT).rows;
    for row in &mut expected {
        row.line -= 1;
    }
    assert_eq!(reading.rows, expected);
}

fn texts(reading: &Reading) -> Vec<(usize, &str, &str, &str, &str)> {
    reading.rows.iter().map(cells).collect()
}

fn cells(row: &SheetRow) -> (usize, &str, &str, &str, &str) {
    (row.line, &row.value, &row.behaviour, &row.source, &row.pitch)
}

#[test]
fn pasted_cells_of_five_and_seven_columns_are_read() {
    let five = read_pasted("1\t1\t1\tMoed\tWe durven\n1\t1\t2\tTrots\t\n").expect("can be read");
    assert_eq!(texts(&five), [(1, "Moed", "We durven", "", ""), (2, "Trots", "", "", "")]);
    let seven = read_pasted("S1\tT2\tB1\tMoed\tWe durven\tZorg\t\"Omdat het moet.\nEn mag.\"\n").expect("can be read");
    assert_eq!(texts(&seven), [(1, "Moed", "We durven", "Zorg", "Omdat het moet.\nEn mag.")]);
}

#[test]
fn quoted_cells_hold_delimiters_line_breaks_and_quotation_marks() {
    let reading = read_rows("1;1;1;\"Moed; lef\";\"We zeggen \"\"nee\"\"\r\nals het moet\";X\n1;1;1;Trots;;X\n");
    let expected = [(2, "Moed; lef", "We zeggen \"nee\" als het moet", "X", ""), (4, "Trots", "", "X", "")];
    assert_eq!(texts(&reading), expected);
}

#[test]
fn quotation_marks_that_belong_to_the_text_stay() {
    let rows = "1;1;1;\"Doen\" wat we zeggen;zeg \"ja\";X\n1;1;1;\"Open;gat;X\n1;1;1;Trots;5\" breed;X\n";
    let expected = [
        (2, "\"Doen\" wat we zeggen", "zeg \"ja\"", "X", ""),
        (3, "\"Open", "gat", "X", ""),
        (4, "Trots", "5\" breed", "X", ""),
    ];
    assert_eq!(texts(&read_rows(rows)), expected);
}

#[test]
fn blank_lines_and_empty_cells_at_the_end_do_no_harm_and_lines_are_counted() {
    let reading = read_rows("\n;;;;;;;\n1;1;1; Moed ;;X;;\n\n  \n1;1;2;;\u{A0}We  durven\u{A0};\n");
    assert_eq!(texts(&reading), [(4, "Moed", "", "X", ""), (7, "", "We  durven", "", "")]);
    assert!(reading.wrong.is_empty());
}

#[test]
fn numbers_may_have_their_noun() {
    let reading = read_rows("S1;T02;b3;Moed;;X\nsessie 1;Tafel 2;BLAD3;Moed;;X\n 1 ;2;3;Moed;;X\n");
    assert!(reading.rows.iter().all(|it| (it.meeting, it.table, it.sheet) == (1, 2, 3)));
    assert_eq!((reading.rows.len(), reading.wrong.len()), (3, 0));
}

#[test]
fn letters_and_accents_in_two_characters_become_one() {
    let reading = read_rows("1;1;1;Cre\u{0308}eren;Ide\u{0301};X\n");
    assert_eq!(texts(&reading), [(2, "Cr\u{EB}eren", "Id\u{E9}", "X", "")]);
}

#[test]
fn unknown_columns_are_named() {
    let text = "nr;sessie;tafel;blad;waarde;gedrag;herkomst;Toelichting;notitie;;\n9;1;1;1;Moed;;X;Omdat;ja;;\n";
    let reading = read_text(text);
    assert_eq!(reading.remarks, [Remark::UnknownColumns { names: vec!["nr".to_owned(), "notitie".to_owned()] }]);
    assert_eq!(texts(&reading), [(2, "Moed", "", "X", "Omdat")]);
    let unnamed = read_text(";sessie;tafel;blad;waarde;gedrag;herkomst\n9;1;1;1;Moed;;X\n");
    assert_eq!(unnamed.remarks, [Remark::UnknownColumns { names: vec!["1".to_owned()] }]);
}

#[test]
fn a_first_line_that_names_the_separator_is_passed_over() {
    let reading = read_text(&format!("sep=;\r\n{INPUT}"));
    assert_eq!((reading.rows.len(), reading.rows[0].line), (300, 3));
}

#[test]
fn a_row_may_end_before_the_toelichting() {
    let text = "sessie;tafel;blad;waarde;gedrag;herkomst;toelichting\n1;1;1;Moed;;X\n";
    assert_eq!(texts(&read_text(text)), [(2, "Moed", "", "X", "")]);
}
