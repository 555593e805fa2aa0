//! Promises of the harvest: one A4 on which every word of the board stands, or nothing and why.

use jiff::civil::date;
use waardenbord::model::{BoardEdit, BoardKind, CardKey, InputEdit, ParkReason, Place, Project};
use waardenbord::print::page::{Item, Role};
use waardenbord::print::{
    CardName, Document, HarvestContent, HarvestWords, PrintProblem, harvest, harvest_content, pdf,
};
use waardenbord::store::format;
use waardenbord::words::{Language, Tell as _, Words};

use crate::common::making::Making;
use crate::common::pdf_reader::Pdf;

fn example() -> Project {
    let bytes = include_bytes!("../../saves/voorbeeld.ron");
    format::decode(bytes).unwrap().into_content().project
}

fn content(project: &Project, kind: BoardKind) -> (HarvestContent, HarvestWords) {
    let board = project.boards.iter().find(|it| it.kind == kind).unwrap();
    harvest_content(project, board, &Words::default(), date(2026, 11, 24))
}

fn document(project: &Project, kind: BoardKind) -> Result<Document, Vec<PrintProblem>> {
    let (content, words) = content(project, kind);
    harvest(&content, &words)
}

fn words_of(document: &Document) -> Vec<String> {
    let pdf = Pdf::read(&pdf::write(document).unwrap());
    assert_eq!(pdf.pages.len(), 1);
    pdf.pages[0].words().into_iter().map(|it| it.text).collect()
}

#[test]
fn the_example_with_its_213_words_fits_on_one_a4() {
    let project = example();
    let document = document(&project, BoardKind::All).unwrap();
    assert_eq!((document.pages.len(), document.sheets), (1, 1));
    let page = &document.pages[0];
    assert_eq!((page.width_mm, page.height_mm), (210.0, 297.0));
    assert!(document.smallest_type_pt >= 9.0, "{}", document.smallest_type_pt);
    for text in page.texts() {
        assert!(text.size_pt >= 7.0 && text.x_mm >= 12.9 && text.x_mm + text.width_mm <= 197.1, "{text:?}");
        assert!(text.baseline_mm < 289.0, "{text:?}");
    }
}

#[test]
fn every_word_of_the_board_is_read_back_from_the_pdf() {
    let project = example();
    let found = words_of(&document(&project, BoardKind::All).unwrap()).join(" ");
    let (content, words) = content(&project, BoardKind::All);
    let taken = content.taken.iter().flat_map(|it| [&it.name, &it.meaning, &it.words]);
    let stays = content.stays.iter().flat_map(|it| [&it.name, &it.words]);
    let all = [&content.heading, &content.title, &content.organisation, &words.foot];
    for word in taken.chain(stays).chain(all).flat_map(|it| it.split([' ', '\u{A0}'])) {
        assert!(found.contains(word), "{word} is not on paper: {found}");
    }
    assert_eq!(content.taken.len(), project.clusters.len());
    assert!(found.contains("213 woorden van 51 bladen") && found.contains("24 november 2026"), "{found}");
}

#[test]
fn the_same_board_and_day_give_the_same_bytes() {
    let project = example();
    let bytes = || pdf::write(&document(&project, BoardKind::All).unwrap()).unwrap();
    assert_eq!(bytes(), bytes());
}

#[test]
fn headings_are_tagged_by_rank_and_nothing_overlaps_the_foot() {
    let document = document(&example(), BoardKind::All).unwrap();
    let page = &document.pages[0];
    let count = |role| page.parts.iter().filter(|it| it.role == role).count();
    assert_eq!((count(Role::Heading(1)), count(Role::Heading(2))), (1, 2));
    let (content, _) = content(&example(), BoardKind::All);
    assert_eq!(count(Role::Heading(3)), content.taken.len() + content.stays.len());
    let foot = page.parts.last().unwrap();
    let Some(Item::Text(foot)) = foot.items.first() else { panic!("the foot is last") };
    assert_eq!(foot.size_pt, 7.0);
    for text in page.texts().filter(|it| it.size_pt > 7.0) {
        assert!(text.baseline_mm < foot.baseline_mm - 4.0, "{text:?}");
    }
    let tags = String::from_utf8_lossy(&pdf::write(&document).unwrap()).into_owned();
    assert!(!tags.is_empty());
}

#[test]
fn lines_of_text_do_not_lie_over_each_other() {
    let document = document(&example(), BoardKind::All).unwrap();
    let texts: Vec<_> = document.pages[0].texts().collect();
    for (index, one) in texts.iter().enumerate() {
        for other in &texts[index + 1..] {
            let beside = one.x_mm + one.width_mm <= other.x_mm + 0.05 || other.x_mm + other.width_mm <= one.x_mm + 0.05;
            let apart = (one.baseline_mm - other.baseline_mm).abs();
            assert!(beside || apart > 0.25 * one.size_pt.min(other.size_pt), "{} over {}", one.text, other.text);
        }
    }
}

/// A session with a cluster that goes along, one that does not, and a card in each place.
fn session() -> (Making, BoardKind) {
    let mut making = Making::new();
    let meeting = making.meeting();
    making.make(InputEdit::DateMeeting {
        meeting,
        date: Some(date(2026, 11, 3)),
        start: Some(jiff::civil::time(9, 0, 0, 0)),
    });
    let table = making.table(meeting);
    let sheet = making.sheet_at(table);
    let words = ["Lef", "Moed", "Samen", "Open", "Trots", "Rust", "Later"];
    let cards = words.map(|it| CardKey::Note(making.value(sheet, it)));
    let kind = BoardKind::Session(meeting);
    let board = making.board(kind);
    let along = making.cluster_on(board, &cards[..2]);
    making.make(BoardEdit::Name { cluster: along, name: "Durven".to_owned() });
    making.make(BoardEdit::MarkResult { cluster: along, is_result: true });
    making.cluster_on(board, &cards[2..3]);
    for (card, to) in
        [(cards[3], Place::Discuss), (cards[4], Place::Loose), (cards[5], Place::Parked(Some(ParkReason::NotAValue)))]
    {
        making.make(BoardEdit::Put { board, cards: vec![card], to, before: None });
    }
    (making, kind)
}

#[test]
fn of_a_session_what_is_marked_goes_along_and_the_rest_stays_with_its_place() {
    let (making, kind) = session();
    let (content, words) = content(&making.project, kind);
    assert_eq!((content.heading.as_str(), content.when.as_str()), ("Oogst van 9.00 uur", "3 november 2026"));
    assert_eq!(content.taken.len(), 1);
    let taken = &content.taken[0];
    assert_eq!((taken.name.as_str(), taken.words.as_str()), ("Durven", "Lef\u{A0}· Moed"));
    assert_eq!(taken.counts, "staat op 1 van 1 blad");
    let stays: Vec<(&str, &str)> = content.stays.iter().map(|it| (it.name.as_str(), it.words.as_str())).collect();
    let aside = "Geen waarde, maar iets wat we doen of willen: Rust";
    let expected = [
        ("B\u{A0} Samen", "Samen"),
        ("Bespreken", "Open"),
        ("Losse woorden", "Trots"),
        ("Even apart gelegd", aside),
        ("Nog te plaatsen", "Later"),
    ];
    assert_eq!(stays, expected);
    let found = words_of(&harvest(&content, &words).unwrap()).join(" ");
    assert!(found.contains("Wat bedoelen we ermee?"), "there is room to write it: {found}");
}

#[test]
fn a_board_of_which_nothing_goes_along_has_no_harvest() {
    let (making, kind) = session();
    let mut making = making;
    let cluster = making.project.clusters.iter().find(|it| it.is_result).unwrap().id;
    making.make(BoardEdit::MarkResult { cluster, is_result: false });
    assert_eq!(document(&making.project, kind).unwrap_err(), [PrintProblem::NothingTaken]);
}

#[test]
fn a_word_that_lies_more_than_once_is_counted() {
    let mut making = Making::new();
    let cards = making.cards(["Lef", "lef", "Moed"]);
    making.cluster(&cards);
    let (content, _) = content(&making.project, BoardKind::All);
    assert_eq!(content.taken[0].words, "Lef\u{A0}×2\u{A0}· Moed");
}

#[test]
fn more_than_a_page_holds_is_refused_with_what_to_do() {
    let mut making = Making::new();
    let sheet = making.sheet();
    for number in 0..120 {
        let card = CardKey::Note(making.value(sheet, &format!("Verantwoordelijkheidsgevoel {number}")));
        making.cluster(&[card]);
    }
    let problems = document(&making.project, BoardKind::All).unwrap_err();
    assert_eq!(problems, [PrintProblem::HarvestTooFull]);
    for language in Language::ALL {
        let said = Words::new(language).tell(&problems[0]);
        assert!(said.contains("A4") && said != problems[0].key(), "{said}");
    }
}

#[test]
fn a_character_that_no_typeface_has_is_named() {
    let mut making = Making::new();
    let cards = making.cards(["Lef \u{1F4AA}"]);
    making.cluster(&cards);
    let problems = document(&making.project, BoardKind::All).unwrap_err();
    assert_eq!(problems, [PrintProblem::MissingCharacter { card: CardName::Harvest, character: '\u{1F4AA}' }]);
}

#[test]
fn few_clusters_are_large_and_many_are_smaller() {
    let size = |clusters: usize| {
        let mut making = Making::new();
        let sheet = making.sheet();
        for number in 0..clusters {
            let card = CardKey::Note(making.value(sheet, &format!("Woord {number}")));
            making.cluster(&[card]);
        }
        document(&making.project, BoardKind::All).unwrap().smallest_type_pt
    };
    assert!(size(2) >= 11.0 && size(2) >= size(12) && size(12) >= size(24), "{} {} {}", size(2), size(12), size(24));
}
