//! A board as a table: every card a row, nothing a formula.

use waardenbord::exchange::board_table;
use waardenbord::model::{BoardEdit, BoardKind, CardKey, InputEdit, ParkReason, Place};
use waardenbord::store::format;
use waardenbord::words::{Language, Words};

use crate::common::making::Making;

const BEGINNING: &str = "\u{FEFF}bord;plek;letter;cluster;woord;oorspronkelijk;sessie;tafel;blad;code;gedragingen\r\n";

/// The cells of each row behind the names of the columns.
fn rows(text: &str) -> Vec<Vec<String>> {
    let body = text.strip_prefix(BEGINNING).expect("it begins with the mark and the columns");
    let rows = records(body);
    assert!(rows.iter().all(|it| it.len() == 11), "{rows:#?}");
    rows
}

/// The cells of each record, as RFC 4180 says.
pub fn records(body: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut letters = body.chars().peekable();
    let mut is_quoted = false;
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().expect("there is a row");
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                row.last_mut().expect("there is a cell").push('"');
            }
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => row.push(String::new()),
            '\r' if !is_quoted => {}
            '\n' if !is_quoted => rows.push(vec![String::new()]),
            other => row.last_mut().expect("there is a cell").push(other),
        }
    }
    assert_eq!(rows.pop(), Some(vec![String::new()]), "the last row ends too");
    rows
}

fn table(making: &Making, board: waardenbord::model::BoardId) -> Vec<Vec<String>> {
    let board = making.project.boards.get(board).expect("it is there");
    rows(&board_table(&making.project, board, &Words::default()).csv())
}

#[test]
fn every_card_of_the_example_has_a_row_with_its_place() {
    let bytes = include_bytes!("../../saves/voorbeeld.ron");
    let project = format::decode(bytes).expect("it opens").into_content().project;
    let board = project.single_board().expect("it has a board");
    for language in Language::ALL {
        let rows = rows(&board_table(&project, board, &Words::new(language)).csv());
        assert_eq!(rows.len(), project.cards_of(board.kind).len());
        let behaviours: usize = rows.iter().map(|it| it[10].parse::<usize>().expect("a number")).sum();
        assert!(behaviours > 100, "{behaviours}");
    }
    let rows = rows(&board_table(&project, board, &Words::default()).csv());
    let of = |letter: &str| rows.iter().filter(|it| it[2] == letter).count();
    let clusters: Vec<_> = project.clusters_of(board.id).collect();
    for cluster in clusters {
        let letter = cluster.letter.expect("each has one").to_string();
        assert_eq!(of(&letter), cluster.cards.len(), "cluster {letter}");
    }
    for place in ["Nog te plaatsen", "Cluster", "Bespreken", "Losse woorden"] {
        assert!(rows.iter().any(|it| it[1] == place), "{place}");
    }
    assert!(rows.iter().any(|it| it[1] == "Even apart gelegd: Geen waarde, maar iets wat we doen of willen"));
}

#[test]
fn a_row_says_the_word_what_was_written_and_where() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.value(sheet, "Open; \"eerlijk\"");
    making.make(InputEdit::Freeze(waardenbord::model::InputItem::Value(note)));
    making.make(InputEdit::WordValue { note, wording: "Open".to_owned() });
    let behaviour = making.behaviour(sheet, "We zeggen het");
    making.make(InputEdit::Link { behaviour, value: note });
    making.cluster(&[CardKey::Note(note)]);
    let board = making.all().id;
    let expected =
        ["Alle sessies", "Cluster", "A", "Open", "Open", "Open; \"eerlijk\"", "1", "1", "1", "S1-T1-B1-w1", "1"];
    assert_eq!(table(&making, board), [expected.map(str::to_owned).to_vec()]);
}

#[test]
fn a_word_that_might_be_a_formula_is_text() {
    let mut making = Making::new();
    let wordings = ["=1+1", "+31", "-lef", "@samen", "＝2", "Gewoon"];
    making.cards(wordings);
    let board = making.all().id;
    let words: Vec<String> = table(&making, board).into_iter().map(|it| it[4].clone()).collect();
    assert_eq!(words, ["'=1+1", "'+31", "'-lef", "'@samen", "'＝2", "Gewoon"]);
}

#[test]
fn parts_of_a_split_word_and_places_with_a_reason_have_their_rows() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.value(sheet, "Vertrouwen en lef");
    making.make(InputEdit::Split { note, parts: vec!["Vertrouwen".to_owned(), "Lef".to_owned()] });
    let board = making.all().id;
    let cards = vec![CardKey::Part(note, 1)];
    making.make(BoardEdit::Put { board, cards, to: Place::Parked(Some(ParkReason::Later)), before: None });
    let rows = table(&making, board);
    let shown: Vec<[&str; 4]> = rows.iter().map(|it| [&it[1][..], &it[4][..], &it[5][..], &it[9][..]]).collect();
    assert_eq!(
        shown,
        [
            ["Nog te plaatsen", "Vertrouwen", "Vertrouwen en lef", "S1-T1-B1-w1a"],
            ["Even apart gelegd: Komen we op terug", "Lef", "Vertrouwen en lef", "S1-T1-B1-w1b"],
        ]
    );
}

#[test]
fn a_result_of_a_session_names_the_words_and_sheets_behind_it() {
    let mut making = Making::new();
    let meeting = making.meeting();
    let place = making.table(meeting);
    let sheet = making.sheet_at(place);
    let notes = ["Lef", "Moed"].map(|it| making.value(sheet, it));
    let session = making.board(BoardKind::Session(meeting));
    let closing = making.board(BoardKind::Closing);
    let cluster = making.cluster_on(session, &notes.map(CardKey::Note));
    making.make(BoardEdit::Name { cluster, name: "Durven".to_owned() });
    making.make(BoardEdit::MarkResult { cluster, is_result: true });
    let expected = [
        "Afsluitende sessie",
        "Nog te plaatsen",
        "",
        "",
        "Durven",
        "Lef / Moed",
        "1",
        "",
        "",
        "S1-T1-B1-w1 / S1-T1-B1-w2",
        "0",
    ];
    assert_eq!(table(&making, closing), [expected.map(str::to_owned).to_vec()]);
    assert_eq!(table(&making, session)[0][0], "sessie 1");
}
