//! Everything that cannot be read says what and where, in both languages.

use std::time::{Duration, Instant};

use waardenbord::exchange::{
    Column, LARGEST_FILE, MOST_ROWS, ReadError, Remark, WrongReason, WrongRow, read, read_pasted,
};
use waardenbord::model::SheetCode;
use waardenbord::words::{Language, Tell, Words};

use super::{HEADER, INPUT, read_rows};

fn said(what: &impl Tell) -> String {
    Words::new(Language::Dutch).tell(what)
}

fn error(bytes: impl AsRef<[u8]>) -> ReadError {
    read(bytes.as_ref()).expect_err("cannot be read")
}

/// The only wrong row below the usual header.
fn wrong(row: &str) -> WrongReason {
    let reading = read_rows(&format!("1;1;1;Goed;;X\n{row}\n1;1;1;Ook goed;;X\n"));
    assert_eq!(reading.rows.len(), 2, "the rows around it are read");
    let [WrongRow { line: 3, reason, .. }] = reading.wrong.as_slice() else { panic!("{:?}", reading.wrong) };
    reason.clone()
}

#[test]
fn a_file_that_is_too_large_is_refused_at_once() {
    let bytes = vec![b'x'; 25 * 1024 * 1024];
    let start = Instant::now();
    let found = error(&bytes);
    assert!(start.elapsed() < Duration::from_millis(200), "{:?}", start.elapsed());
    assert_eq!(found, ReadError::TooLarge { bytes: bytes.len() });
    assert_eq!(
        said(&found),
        "Het bestand is 25 MB groot en er past hoogstens 20 MB in; verdeel het over meer bestanden"
    );
    let text = String::from_utf8(bytes).expect("is text");
    assert_eq!(read_pasted(&text), Err(found));
}

#[test]
fn a_file_without_words_is_refused() {
    for text in ["", " \r\n\t ", "\u{FEFF}", "\u{FEFF}\n"] {
        assert_eq!(error(text), ReadError::Empty, "{text:?}");
        assert_eq!(read_pasted(text), Err(ReadError::Empty), "{text:?}");
    }
}

#[test]
fn what_is_no_text_is_refused() {
    assert_eq!(error(b"PK\x03\x04\x14\x00rest"), ReadError::Workbook);
    assert_eq!(error(b"\xD0\xCF\x11\xE0\xA1"), ReadError::Workbook);
    assert_eq!(error(format!("{INPUT}\0")), ReadError::Binary);
    assert_eq!(error(INPUT.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()), ReadError::Binary);
    assert_eq!(read_pasted("sessie\0"), Err(ReadError::Binary));
    assert_eq!(error(b"\xFF\xFEs\0e\0\x00\xD8"), ReadError::BrokenText);
    assert_eq!(error(b"\xFF\xFEs\0\0\0"), ReadError::Binary);
}

#[test]
fn a_header_that_does_not_do_says_what_should_be_there() {
    let rows = INPUT.split_once('\n').expect("has lines").1;
    assert_eq!(error(rows), ReadError::NoHeader { start: "1;1;1;Toegankelijkheid;We maken het makk…".to_owned() });
    assert_eq!(
        said(&error("Notulen van 24 november\n")),
        "De eerste regel begint met ‘Notulen van 24 november’ en noemt geen kolommen; \
         zet er een regel boven met sessie, tafel, blad, waarde, gedrag en herkomst"
    );
    assert_eq!(read_pasted("Moed\tDoen\n"), Err(ReadError::NoHeader { start: "Moed Doen".to_owned() }));
    assert_eq!(
        error("sessie;Tafel;waarde;herkomst\n1;1;Moed;X"),
        ReadError::MissingColumns { columns: vec![Column::Sheet, Column::Behaviour] }
    );
    assert_eq!(
        said(&error("sessie;tafel;waarde;herkomst\n1;1;Moed;X")),
        "De kolommen blad en gedrag ontbreken op de eerste regel; vul die regel aan"
    );
    assert_eq!(
        said(&error("sessie;tafel;blad;waarde;gedrag")),
        "Kolom herkomst ontbreekt op de eerste regel; vul die regel aan"
    );
    assert_eq!(error(format!("{HEADER};Blad\n")), ReadError::DoubledColumn { column: Column::Sheet });
}

#[test]
fn a_header_alone_and_too_many_rows_are_refused() {
    assert_eq!(error(HEADER), ReadError::NoRows);
    assert_eq!(error(format!("{HEADER}\n;;;;;\n\n")), ReadError::NoRows);
    let most = format!("{HEADER}\n{}", "1;1;1;Moed;;X\n".repeat(MOST_ROWS));
    assert_eq!(read(most.as_bytes()).expect("just fits").rows.len(), MOST_ROWS);
    assert_eq!(error(format!("{most}1;1;1;Moed;;X\n")), ReadError::TooManyRows);
}

#[test]
fn a_place_must_be_a_number_from_1_on() {
    let not_a_number = |column, start: &str| WrongReason::NotANumber { column, start: start.to_owned() };
    assert_eq!(wrong("een;1;1;Moed;;X"), not_a_number(Column::Meeting, "een"));
    assert_eq!(wrong("1;T;1;Moed;;X"), not_a_number(Column::Table, "T"));
    assert_eq!(wrong("1;S2;1;Moed;;X"), not_a_number(Column::Table, "S2"));
    assert_eq!(wrong("1;1;-1;Moed;;X"), not_a_number(Column::Sheet, "-1"));
    assert_eq!(wrong("1;1;1,5;Moed;;X"), not_a_number(Column::Sheet, "1,5"));
    assert_eq!(wrong("1;1;٣;Moed;;X"), not_a_number(Column::Sheet, "٣"));
    assert_eq!(wrong("1; ;1;Moed;;X"), WrongReason::NoNumber { column: Column::Table });
    assert_eq!(wrong("0;1;1;Moed;;X"), WrongReason::Zero { column: Column::Meeting });
    assert_eq!(wrong("1;1;blad 00;Moed;;X"), WrongReason::Zero { column: Column::Sheet });
    for number in ["10000", "4294967296", "99999999999999999999999999"] {
        let start = number.to_owned();
        assert_eq!(wrong(&format!("1;{number};1;Moed;;X")), WrongReason::TooBig { column: Column::Table, start });
    }
}

#[test]
fn a_row_needs_a_word_and_the_right_number_of_cells() {
    assert_eq!(wrong("1;1;1; ;\u{A0};X"), WrongReason::NothingWritten);
    assert_eq!(wrong("1;1;1;Moed;"), WrongReason::TooFewCells { cells: 5, expected: 6 });
    assert_eq!(wrong("1"), WrongReason::TooFewCells { cells: 1, expected: 6 });
    assert_eq!(wrong("1;1;1;Moed; lef;;X"), WrongReason::TooManyCells { cells: 7, expected: 6 });
    let many = format!("1;1;1;Moed;;X{}", ";".repeat(1_000_000));
    assert_eq!(wrong(&many), WrongReason::TooManyCells { cells: 1_000_006, expected: 6 });
}

#[test]
fn a_text_that_is_too_long_or_holds_what_cannot_be_seen_is_wrong() {
    let long = "é".repeat(10_001);
    assert_eq!(
        wrong(&format!("1;1;1;;{long};X")),
        WrongReason::TextTooLong { column: Column::Behaviour, length: 10_001 }
    );
    assert_eq!(read_rows(&format!("1;1;1;{};;X\n", "é".repeat(10_000))).rows.len(), 1);
    for character in ['\u{202E}', '\u{200F}', '\u{7}', '\u{2028}', '\u{FEFF}', '\u{7F}', '\u{85}'] {
        let reason = WrongReason::ForbiddenCharacter { column: Column::Value, character };
        assert_eq!(wrong(&format!("1;1;1;Mo{character}ed;;X")), reason);
    }
    assert_eq!(
        wrong("1;1;1;Moed;;\"X\ty\""),
        WrongReason::ForbiddenCharacter { column: Column::Source, character: '\t' }
    );
    assert_eq!(read_rows("1;1;1;Moed 💪🏽;;X\n").rows[0].value, "Moed 💪🏽");
}

#[test]
fn a_wrong_row_says_the_lines_on_which_it_stands() {
    let reading = read_rows("1;1;1;\"Moed\nen lef\";;X\nx;1;1;\"Trots\n\nhier\";;X\n\n1;1;1;;;X\n");
    let lines: Vec<_> = reading.wrong.iter().map(|it| (it.line, it.last_line)).collect();
    assert_eq!(lines, [(4, 6), (8, 8)]);
    let said: Vec<_> = reading.wrong.iter().map(said).collect();
    let expected = [
        "Regel 4 tot en met 6: sessie is ‘x’ en geen nummer; vul een nummer in, zoals 3",
        "Regel 8: er staat geen waarde en geen gedrag; vul er een in",
    ];
    assert_eq!(said, expected);
}

#[test]
fn everything_that_can_be_wrong_is_told_in_both_languages() {
    let (column, start) = (Column::Table, "x".to_owned());
    let errors = [
        ReadError::TooLarge { bytes: LARGEST_FILE + 1 },
        ReadError::Empty,
        ReadError::Workbook,
        ReadError::Binary,
        ReadError::BrokenText,
        ReadError::NoHeader { start: start.clone() },
        ReadError::MissingColumns { columns: vec![column] },
        ReadError::DoubledColumn { column },
        ReadError::NoRows,
        ReadError::TooManyRows,
    ];
    let reasons = [
        WrongReason::TooFewCells { cells: 1, expected: 6 },
        WrongReason::TooManyCells { cells: 7, expected: 6 },
        WrongReason::NoNumber { column },
        WrongReason::NotANumber { column, start: start.clone() },
        WrongReason::Zero { column },
        WrongReason::TooBig { column, start },
        WrongReason::NothingWritten,
        WrongReason::TextTooLong { column, length: 10_001 },
        WrongReason::ForbiddenCharacter { column, character: '\u{202E}' },
    ];
    let code = SheetCode { meeting: 1, table: 2, sheet: 3 };
    let remarks = [
        Remark::ReadAsWindows1252,
        Remark::UnknownColumns { names: vec!["x".to_owned()] },
        Remark::UsualOrder,
        Remark::SourceDiffers { line: 4, code },
        Remark::PitchDiffers { line: 4, code },
    ];
    for words in Language::ALL.map(Words::new) {
        for what in &errors {
            assert_ne!(words.tell(what), what.key());
        }
        for reason in &reasons {
            assert_ne!(words.tell(reason), reason.key());
            for last_line in [3, 4] {
                let row = WrongRow { line: 3, last_line, reason: reason.clone() };
                assert!(!words.tell(&row).contains("exchange-"), "{}", words.tell(&row));
            }
        }
        for remark in &remarks {
            assert_ne!(words.tell(remark), remark.key());
        }
    }
}
