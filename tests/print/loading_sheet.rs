//! Promises of the worksheets: every behaviour stands there with its number and a box, and there is room to write.

use jiff::civil::date;
use waardenbord::insight::review::chosen;
use waardenbord::insight::{Insight, loading_sheet as sheet};
use waardenbord::model::{
    BoardEdit, CardKey, ChoiceEdit, Column, Edit, InputEdit, InputItem, LoadingEdit, Place, Project, ValueId,
};
use waardenbord::print::page::{Fill, Item, Page, Role, Stroke};
use waardenbord::print::{
    CardName, Document, LoadingSheetContent, LoadingSheetWords, PrintProblem, SheetLine, ValueSheet, loading_sheet,
    loading_sheet_content, pdf,
};
use waardenbord::store::format;
use waardenbord::words::{Language, Tell as _, Words};

use crate::common::making::Making;
use crate::common::pdf_reader::Pdf;

const TITLES: [&str; 4] =
    ["De kern van deze waarde", "Zo doen we het", "Zo doen we het niet", "Wat merken inwoners ervan"];

fn example() -> Project {
    let bytes = include_bytes!("../../saves/voorbeeld.ron");
    format::decode(bytes).unwrap().into_content().project
}

fn content(project: &Project) -> (LoadingSheetContent, LoadingSheetWords) {
    let insight = Insight::new(project);
    loading_sheet_content(project, &insight, chosen(project), &Words::default(), date(2026, 11, 24))
}

fn document(project: &Project) -> Document {
    let (content, words) = content(project);
    loading_sheet(&content, &words).unwrap()
}

/// A worksheet with so many behaviours, long and short in turn.
fn made(name: &str, count: usize) -> (LoadingSheetContent, LoadingSheetWords) {
    let line = |number: usize| {
        let wording = match number % 3 {
            0 => format!("We komen afspraken na, ook nummer {number}"),
            1 => "We luisteren met volle aandacht en vragen door, voordat we zelf iets vinden".to_owned(),
            _ => "Verantwoordelijkheidsgevoel tonen bij ketenpartners".to_owned(),
        };
        SheetLine { number, wording, placed: number.is_multiple_of(7).then_some(Column::Does) }
    };
    let sheet = ValueSheet {
        value: name.to_owned(),
        continued: format!("{name}, vervolg"),
        meaning: "We durven te zeggen wat nodig is".to_owned(),
        lines: (1..=count).map(line).collect(),
        ..ValueSheet::default()
    };
    let (content, words) = content(&example());
    (LoadingSheetContent { sheets: vec![sheet], ..content }, words)
}

fn made_document(name: &str, count: usize) -> Document {
    let (content, words) = made(name, count);
    loading_sheet(&content, &words).unwrap()
}

/// The text of a page as the PDF gives it back, with single spaces.
fn texts(document: &Document) -> Vec<String> {
    let pdf = Pdf::read(&pdf::write(document).unwrap());
    let text =
        |it: &crate::common::pdf_reader::Page| it.words().into_iter().map(|it| it.text).collect::<Vec<_>>().join(" ");
    pdf.pages.iter().map(text).collect()
}

/// Everything is inside the margins, large enough to read, and nothing lies over anything else.
#[track_caller]
fn is_sound(document: &Document) {
    for page in &document.pages {
        assert_eq!((page.width_mm, page.height_mm), (420.0, 297.0));
        let texts: Vec<_> = page.texts().collect();
        for (index, text) in texts.iter().enumerate() {
            let (right, top) = (text.x_mm + text.width_mm, text.baseline_mm - 0.3 * text.size_pt);
            assert!(text.x_mm >= 8.0 && right <= 412.0 && top >= 8.0 && text.baseline_mm <= 289.0, "{text:?}");
            assert!(text.size_pt >= 11.0 || text.size_pt == 7.0, "{text:?}");
            for other in &texts[index + 1..] {
                let beside = right <= other.x_mm + 0.05 || other.x_mm + other.width_mm <= text.x_mm + 0.05;
                let (upper, lower) = if text.baseline_mm < other.baseline_mm { (text, other) } else { (other, text) };
                let under = lower.baseline_mm - 0.236 * lower.size_pt - upper.baseline_mm - 0.08 * upper.size_pt;
                assert!(beside || under > 0.0, "{} over {}", upper.text, lower.text);
            }
        }
        for item in page.items() {
            let Item::Stroke(stroke) = item else { continue };
            for point in &stroke.points {
                assert!((8.0..=412.0).contains(&point.x_mm) && (8.0..=289.0).contains(&point.y_mm), "{stroke:?}");
            }
        }
        boxes_stand_before_lines(page);
    }
}

/// Before each behaviour stands a box of its own, at the height of its number.
#[track_caller]
fn boxes_stand_before_lines(page: &Page) {
    for (index, part) in page.parts.iter().enumerate().filter(|(_, it)| it.role == Role::ListItem) {
        let Some(Item::Text(number)) = part.items.first() else { panic!("a number comes first") };
        assert!(number.text.chars().all(|it| it.is_ascii_digit()), "{}", number.text);
        let before = &page.parts[index - 1];
        let (left, top, right, bottom) = match before.items.first() {
            Some(Item::Stroke(Stroke { points, .. })) if points.len() == 5 => {
                (points[0].x_mm, points[0].y_mm, points[2].x_mm, points[2].y_mm)
            }
            Some(Item::Fill(Fill { area, .. })) => (area.x_mm, area.y_mm, area.right_mm(), area.bottom_mm()),
            other => panic!("a box, not {other:?}"),
        };
        assert!(((right - left) - (bottom - top)).abs() < 0.01 && right - left > 4.0);
        assert!(right < number.x_mm && top < number.baseline_mm && number.baseline_mm < bottom, "{}", number.text);
    }
}

fn items(document: &Document) -> usize {
    document.pages.iter().flat_map(|it| &it.parts).filter(|it| it.role == Role::ListItem).count()
}

#[test]
fn the_example_has_a_sheet_for_each_value_with_every_behaviour_and_field() {
    let project = example();
    let document = document(&project);
    let values = chosen(&project);
    assert_eq!((document.pages.len(), document.sheets), (values.len(), values.len()));
    is_sound(&document);
    let insight = Insight::new(&project);
    for (value, text) in values.into_iter().zip(texts(&document)) {
        assert!(text.starts_with(&format!("Werkblad laadsessie {} {}", value.name, value.meaning)), "{text}");
        let lines = sheet::lines(&project, &insight, value);
        assert!(!lines.is_empty());
        for line in lines {
            let expected = format!("{} {}", line.number, line.wording);
            assert!(text.contains(&expected), "{expected} is not on paper: {text}");
        }
        for title in TITLES {
            assert!(text.contains(title), "{title} is not on paper: {text}");
        }
        assert!(text.contains(&value.loading.core) && text.contains(&value.loading.residents_notice), "{text}");
        assert!(text.ends_with("Gemeente Voorbeeld · Waarden en gedrag 2026 · 24 november 2026"), "{text}");
    }
}

#[test]
fn what_stands_at_the_value_has_a_filled_box() {
    let project = example();
    let document = document(&project);
    let filled = |page: &Page| {
        let fills = |it: &&Item| matches!(it, Item::Fill(Fill { area, .. }) if area.width_mm < 10.0);
        page.items().filter(fills).count()
    };
    let insight = Insight::new(&project);
    for (value, page) in chosen(&project).into_iter().zip(&document.pages) {
        let placed = sheet::lines(&project, &insight, value).iter().filter(|it| it.is_placed()).count();
        assert!(placed > 0 && filled(page) == placed, "{}: {placed}", value.name);
    }
}

#[test]
fn headings_lists_and_lines_to_write_on_are_what_they_are() {
    let document = document(&example());
    for page in &document.pages {
        let count = |role| page.parts.iter().filter(|it| it.role == role).count();
        assert_eq!((count(Role::Section), count(Role::Heading(1)), count(Role::Heading(2))), (1, 1, 5));
        let lines = page.items().filter(|it| matches!(it, Item::Stroke(Stroke { points, .. }) if points.len() == 2));
        let lines = lines.filter(|it| matches!(it, Item::Stroke(it) if it.points[0].y_mm == it.points[1].y_mm));
        assert!(lines.count() >= 10, "there is room to write");
    }
    let pdf = Pdf::read(&pdf::write(&document).unwrap());
    let kinds: Vec<&str> = pdf.pages[0].marks.values().map(String::as_str).collect();
    for kind in ["H1", "H2", "LBody", "P"] {
        assert!(kinds.contains(&kind), "{kinds:?}");
    }
}

#[test]
fn the_same_project_and_day_give_the_same_bytes() {
    let project = example();
    let bytes = || pdf::write(&document(&project)).unwrap();
    assert_eq!(bytes(), bytes());
}

#[test]
fn any_number_of_behaviours_goes_with_one_to_a_line_and_none_twice() {
    for count in [1, 2, 13, 24, 31, 60, 150, 400] {
        let document = made_document("Lef", count);
        is_sound(&document);
        assert_eq!(items(&document), count);
        let expected = (1..=count).map(|it| it.to_string());
        let numbers = document.pages.iter().flat_map(|it| &it.parts).filter(|it| it.role == Role::ListItem);
        let numbers = numbers.filter_map(|it| match it.items.first() {
            Some(Item::Text(number)) => Some(number.text.to_string()),
            _ => None,
        });
        assert!(numbers.eq(expected), "in the order of their numbers");
    }
}

#[test]
fn few_behaviours_are_large_and_150_go_on_on_next_pages() {
    assert!(made_document("Lef", 5).smallest_type_pt >= 13.0);
    let document = made_document("Lef", 150);
    assert_eq!(document.pages.len(), 3);
    assert_eq!(document.smallest_type_pt, 11.0);
    for (index, text) in texts(&document).iter().enumerate() {
        assert_eq!(text.contains("Lef, vervolg"), index > 0, "{text}");
        assert_eq!(TITLES.iter().all(|it| text.contains(it)), index == 0, "{text}");
        assert!(text.contains(&format!("{}/3", index + 1)), "{text}");
    }
    assert!(!texts(&made_document("Lef", 13))[0].contains("1/1"), "one page has no number");
}

#[test]
fn a_value_without_behaviour_gets_a_sentence_and_more_room() {
    let document = made_document("Lef", 0);
    is_sound(&document);
    let text = &texts(&document)[0];
    assert!(document.pages.len() == 1 && text.contains("nog geen gedrag"), "{text}");
    assert!(TITLES.iter().all(|it| text.contains(it)) && !text.contains("Wat collega"), "{text}");
    let left = document.pages[0].items().filter(|it| matches!(it, Item::Stroke(it) if it.points[0].x_mm < 200.0));
    assert!(left.count() > 8, "the left half is no empty half");
}

#[test]
fn long_names_and_meanings_and_none_at_all_keep_their_place() {
    let long = "Verantwoordelijk samenwerken aan een toekomstbestendige stad";
    assert_eq!(long.chars().count(), 60);
    for name in [long, "Meervoudigepersoonlijkheidsstoornissenbehandelaarsovertuiging", "", "Ĳ"] {
        for count in [0, 13, 150] {
            let (mut content, words) = made(name, count);
            content.sheets[0].meaning = "We zeggen wat we doen en doen wat we zeggen. ".repeat(12);
            content.sheets[0].core = "We doen samen wat we afspreken, ook als het tegenzit. ".repeat(3);
            let document = loading_sheet(&content, &words).unwrap();
            is_sound(&document);
            assert_eq!(items(&document), count);
        }
    }
}

#[test]
fn a_text_that_no_page_holds_is_refused_with_the_value() {
    for long in [1_500, 4_001] {
        let texts: [fn(&mut ValueSheet) -> &mut String; 5] = [
            |it| &mut it.value,
            |it| &mut it.meaning,
            |it| &mut it.core,
            |it| &mut it.residents_notice,
            |it| &mut it.lines[3].wording,
        ];
        for text in texts {
            let (mut content, words) = made("Lef", 20);
            let sheet = &mut content.sheets[0];
            *text(sheet) = "Woord voor woord. ".repeat(long / 4);
            let card = CardName::LoadingSheet { name: waardenbord::print::type_setting::wording::plain(&sheet.value) };
            let problem = PrintProblem::LoadingSheetTooFull { card };
            assert_eq!(loading_sheet(&content, &words).map(|_| ()), Err(vec![problem.clone()]));
            for language in Language::ALL {
                let said = Words::new(language).tell(&problem);
                assert!(said != problem.key() && said.contains("11"), "{said}");
            }
        }
    }
}

#[test]
fn without_a_value_and_with_a_strange_character_nothing_is_printed() {
    let (content, words) = content(&Making::new().project);
    assert_eq!(loading_sheet(&content, &words).map(|_| ()), Err(vec![PrintProblem::NoLoadingSheets]));
    let (mut content, words) = made("Lef", 2);
    content.sheets[0].lines[1].wording = "Doen \u{1F4AA}".to_owned();
    let card = CardName::LoadingSheet { name: "Lef".to_owned() };
    let problem = PrintProblem::MissingCharacter { card, character: '\u{1F4AA}' };
    assert_eq!(loading_sheet(&content, &words).map(|_| ()), Err(vec![problem]));
}

/// A value with a cluster of one card, on the sheet of the second of two tables.
fn numbered() -> (Making, ValueId, CardKey) {
    let mut making = Making::new();
    let meeting = making.meeting();
    let (early, late) = (making.table(meeting), making.table(meeting));
    let mut card = |table, wording: &str| {
        let sheet = making.sheet_at(table);
        let value = making.value(sheet, "Lef");
        let behaviour = making.behaviour(sheet, wording);
        making.make(InputEdit::Link { behaviour, value });
        CardKey::Note(value)
    };
    let (first, second) = (card(late, "We vragen door"), card(early, "We bellen terug"));
    let cluster = making.cluster(&[first]);
    let value = making.choose("Lef", &[cluster]);
    let insight = Insight::new(&making.project);
    let edit = sheet::numbering(&making.project, &insight, chosen(&making.project));
    making.make(edit.unwrap());
    (making, value, second)
}

#[test]
fn numbers_on_paper_stay_when_an_earlier_sheet_comes_late_and_when_one_is_withdrawn() {
    let (mut making, value, late) = numbered();
    assert!(texts(&document(&making.project))[0].contains("1 We vragen door"));
    let cluster = making.value_now(value).sources.clusters[0];
    let board = making.all().id;
    making.make(BoardEdit::Put { board, cards: vec![late], to: Place::Cluster(cluster), before: None });
    let text = &texts(&document(&making.project))[0];
    assert!(text.contains("1 We vragen door") && text.contains("2 We bellen terug"), "{text}");
    let note = making.loading_now(value).numbered[0];
    let time = "2026-03-02T12:00:00Z".parse().unwrap();
    making.make(InputEdit::Withdraw { item: InputItem::Behaviour(note), time });
    let text = &texts(&document(&making.project))[0];
    assert!(!text.contains("We vragen door") && text.contains("2 We bellen terug"), "{text}");
}

#[test]
fn each_value_has_its_own_numbers() {
    let (mut making, value, late) = numbered();
    let cluster = making.cluster(&[late]);
    let other = making.choose("Trots", &[cluster]);
    making.make(ChoiceEdit::Name { value: other, name: String::new() });
    let note = making.loading_now(value).numbered[0];
    making.make(Edit::Loading(LoadingEdit::Number { value: other, notes: vec![note] }));
    let texts = texts(&document(&making.project));
    assert!(texts[0].contains("1 We vragen door") && texts[1].contains("2 We bellen terug"), "{texts:?}");
}
