//! What stands on a card, and what stops it.

use super::content::{dutch_words, long_words, printed, problems, settings, three_values};
use waardenbord::print::page::{Item, Page, SOFT_HYPHEN};
use waardenbord::print::style::{PaperStyle, contrast};
use waardenbord::print::{CardContent, CardName, CardSettings, CardSize, PrintProblem, Shown, Side, value_cards};

/// All text of a page as one, with words joined that go on on the next line.
fn said(page: &Page) -> String {
    let mut said = String::new();
    for text in page.texts() {
        if !said.is_empty() && !said.ends_with([' ', SOFT_HYPHEN]) {
            said.push(' ');
        }
        said.push_str(&text.text);
    }
    said.replace(SOFT_HYPHEN, "")
}

/// The lines to write on: strokes that lie flat.
fn write_lines(page: &Page) -> usize {
    let is_flat = |item: &&Item| match item {
        Item::Stroke(stroke) => stroke.points.len() == 2 && stroke.points[0].y_mm == stroke.points[1].y_mm,
        _ => false,
    };
    page.items().filter(is_flat).count()
}

fn value(number: usize, name: &str) -> CardName {
    CardName::Value { number, name: name.to_owned() }
}

#[test]
fn everything_that_is_written_stands_on_the_card() {
    for size in CardSize::ALL {
        let content = three_values();
        let document = printed(&content, size);
        for (card, faces) in content.cards.iter().zip(&document.cards) {
            let (front, back) = (said(&faces.front), said(&faces.back));
            for text in [&card.value, &card.core, &card.residents_notice, &content.organisation] {
                assert!(front.contains(text.as_str()), "{text} on {front}");
            }
            let words = dutch_words();
            for text in card.does.iter().chain(&card.does_not).chain([&card.question, &words.does_not, &words.foot]) {
                assert!(back.contains(text.as_str()), "{text} on {back}");
            }
            assert!(!front.contains("bladen"), "counts are off");
        }
    }
}

#[test]
fn what_is_read_is_at_least_ten_points() {
    for content in [three_values(), long_words()] {
        for size in CardSize::ALL {
            let document = printed(&content, size);
            assert!(document.smallest_type_pt >= 10.0);
            for text in document.pages.iter().flat_map(|it| it.texts()) {
                let is_foot = text.text.starts_with("Uit wat")
                    || text.text.starts_with("Gemeente")
                    || text.text.starts_with("100 mm");
                assert!(text.size_pt >= if is_foot { 7.0 } else { 10.0 }, "{} in {}", text.text, text.size_pt);
            }
        }
    }
}

#[test]
fn larger_cards_have_larger_type() {
    let sizes = CardSize::ALL.map(|size| printed(&three_values(), size).smallest_type_pt);
    assert!(sizes[0] < sizes[1] && sizes[1] < sizes[2], "{sizes:?}");
}

#[test]
fn counts_and_the_number_are_printed_when_asked() {
    let asked = CardSettings { counts: Shown::Yes, number: Shown::Yes, ..settings(CardSize::A6) };
    let document = value_cards(&three_values(), &dutch_words(), &asked).unwrap();
    let front = said(&document.cards[1].front);
    assert!(front.starts_with("2 Open en eerlijk"), "{front}");
    assert!(front.ends_with("Gemeente Voorbeeld · staat op 22 van 51 bladen"), "{front}");
}

#[test]
fn empty_places_print_lines_to_write_on() {
    let mut content = three_values();
    content.cards[0] = CardContent::default();
    content.cards[1].does.truncate(1);
    content.cards[1].does_not.clear();
    content.cards[1].question.clear();
    let with_hairline = 1;
    let document = printed(&content, CardSize::A6);
    assert_eq!(write_lines(&document.cards[0].front), 1 + 3, "a name and three for the core");
    assert_eq!(
        write_lines(&document.cards[0].back),
        1 + 3 + 1 + with_hairline,
        "a name, three that we do, one that we do not"
    );
    assert_eq!(write_lines(&document.cards[1].back), 2 + 1 + with_hairline, "filled up to three and one");
    assert!(said(&document.cards[1].back).contains("Waar zag je dit vandaag?"), "the usual question");
    assert!(write_lines(&document.cards[3].back) > 5, "the team's own lines");
}

#[test]
fn a_card_that_is_too_full_is_named_and_all_are_in_one_list() {
    let mut content = three_values();
    content.cards[0].core = "We doen wat we zeggen. ".repeat(40);
    content.cards[2].does = vec!["We zoeken elkaar op als het spannend wordt. ".repeat(5); 5];
    content.cards[1].does.extend(vec!["Nog iets".to_owned(); 3]);
    let found = problems(&content);
    assert_eq!(found, [PrintProblem::TooManyDoes { card: value(2, "Open en eerlijk"), count: 6, most: 5 }]);
    content.cards[1].does.truncate(3);
    let found = problems(&content);
    assert!(found.contains(&PrintProblem::DoesNotFit { card: value(1, "Vertrouwen"), side: Side::Front }), "{found:?}");
    assert!(found.contains(&PrintProblem::DoesNotFit { card: value(3, "Samen"), side: Side::Back }), "{found:?}");
}

#[test]
fn each_character_that_cannot_be_printed_is_named_with_its_card() {
    let mut content = three_values();
    content.cards[0].core.push_str(" 値 値");
    content.cards[1].does[0].push_str(" שלום");
    content.cards[2].does_not = vec!["a".into(); 4];
    let expected = [
        PrintProblem::MissingCharacter { card: value(1, "Vertrouwen"), character: '値' },
        PrintProblem::RightToLeft { card: value(2, "Open en eerlijk"), character: 'ש' },
        PrintProblem::TooManyDoesNot { card: value(3, "Samen"), count: 4, most: 3 },
    ];
    assert_eq!(problems(&content), expected);
}

#[test]
fn nothing_chosen_and_endless_text_are_refused() {
    let mut content = three_values();
    content.cards[1].residents_notice = "x".repeat(100_000);
    assert_eq!(problems(&content), [PrintProblem::DoesNotFit { card: value(2, "Open en eerlijk"), side: Side::Front }]);
    content.cards.clear();
    assert_eq!(problems(&content), [PrintProblem::NoCards]);
}

#[test]
fn type_on_the_band_reads_well_on_any_accent() {
    for accent in ["#0B5D5B", "#F2B705", "#FFFFFF", "#000000", "#808080", "#7A3E9D", "#E30613"] {
        let style = PaperStyle::new(Some(accent.parse().unwrap()));
        assert!(contrast(style.on_accent, style.accent) >= 3.0, "{accent}");
        assert!(contrast(style.accent_ink, style.paper) >= 4.5, "{accent}");
        assert!(contrast(style.second_ink, style.paper) >= 4.5);
    }
}
