//! The PDF, read back by something that shares no code with what wrote it.

use super::content::{dutch_words, long_words, printed, sets, three_values};
use crate::common::pdf_reader::{Frame, Glyph, Page, Pdf, Value};
use waardenbord::print::page::TextItem;
use waardenbord::print::type_setting::{Face, Font};
use waardenbord::print::{CardContent, CardSize, Document, SetContent, pdf, value_cards};

const HALF_A_MILLIMETRE: f64 = 0.5;

fn read(document: &Document) -> Pdf {
    Pdf::read(&pdf::write(document).unwrap())
}

fn words_of(page: &Page) -> Vec<String> {
    page.words().into_iter().map(|it| it.text).collect()
}

fn front_texts<'a>(content: &'a SetContent, card: &'a CardContent, notice: &'a str) -> Vec<&'a str> {
    vec![&card.value, &card.core, notice, &card.residents_notice, &content.organisation]
}

fn split(texts: &[&str]) -> Vec<String> {
    texts.iter().flat_map(|it| it.split_whitespace()).map(str::to_owned).collect()
}

#[test]
fn every_word_of_the_fronts_is_read_back_in_order() {
    let (content, words) = (three_values(), dutch_words());
    let pdf = read(&printed(&content, CardSize::A6));
    let mut expected: Vec<&str> = Vec::new();
    for card in &content.cards {
        expected.extend(front_texts(&content, card, &words.residents_notice));
    }
    expected.push(&words.our_values);
    for card in &content.cards {
        expected.extend([&card.value, &card.core].map(String::as_str));
    }
    expected.push(&content.organisation);
    assert_eq!(words_of(&pdf.pages[0]), split(&expected));
    assert!(words_of(&pdf.pages[0]).contains(&"zĳn".to_owned()) && words_of(&pdf.pages[0]).contains(&"Eén".to_owned()));
}

#[test]
fn every_word_of_the_backs_is_read_back_in_order() {
    for size in CardSize::ALL {
        let (content, words) = (three_values(), dutch_words());
        let pdf = read(&printed(&content, size));
        let mut expected: Vec<&str> = Vec::new();
        for card in &content.cards {
            expected.extend([&card.value, &words.does].map(String::as_str));
            expected.extend(card.does.iter().map(String::as_str));
            expected.push(&words.does_not);
            expected.extend(card.does_not.iter().map(String::as_str));
            expected.extend([&words.question, &card.question, &words.foot].map(String::as_str));
        }
        expected.extend([&words.in_our_team, &words.foot].map(String::as_str));
        let found: Vec<_> = pdf.pages.iter().skip(1).step_by(2).flat_map(words_of).collect();
        assert_eq!(found, split(&expected));
        assert!(found.contains(&"geïnteresseerd".to_owned()));
    }
}

#[test]
fn a_hyphenated_word_is_read_as_one_word_on_two_lines() {
    let pdf = read(&printed(&long_words(), CardSize::A6));
    let words = pdf.pages[0].words();
    let found = words.iter().find(|it| it.text == "Verantwoordelijkheid").expect("the word");
    assert_eq!(found.frames.len(), 2, "{found:?}");
    assert!(found.frames[1].top > found.frames[0].top && found.frames[1].left < found.frames[0].right);
}

/// The glyphs of the PDF for each text of a page, in order.
fn matched<'a>(texts: impl Iterator<Item = &'a TextItem>, page: &'a Page) -> Vec<(&'a TextItem, &'a [Glyph])> {
    let mut rest = page.glyphs.as_slice();
    let mut pairs = Vec::new();
    for text in texts {
        let (mut said, mut count) = (String::new(), 0);
        while said.len() < text.text.len() {
            said.push_str(&rest[count].text);
            count += 1;
        }
        assert_eq!(said, *text.text);
        let (mine, others) = rest.split_at(count);
        pairs.push((text, mine));
        rest = others;
    }
    assert_eq!(rest, [], "nothing else is on the page");
    pairs
}

#[test]
fn each_text_stands_in_the_pdf_where_it_stands_on_the_page() {
    for content in [three_values(), long_words()] {
        for size in CardSize::ALL {
            let document = printed(&content, size);
            let pdf = read(&document);
            assert_eq!(pdf.pages.len(), document.pages.len());
            for (page, found) in document.pages.iter().zip(&pdf.pages) {
                for (text, glyphs) in matched(page.texts(), found) {
                    let seen: Vec<_> = glyphs.iter().filter(|it| it.text != " ").collect();
                    let (first, last) = (seen[0], seen[seen.len() - 1]);
                    let right = f64::from(text.x_mm + text.width_mm);
                    let is_near = |one: f64, other: f64| (one - other).abs() < HALF_A_MILLIMETRE;
                    assert!(is_near(first.left, text.x_mm.into()), "{text:?} begins at {}", first.left);
                    assert!(is_near(last.right(), right), "{text:?} ends at {}", last.right());
                    assert!(is_near(first.baseline, text.baseline_mm.into()));
                    assert!(is_near(first.size_pt, text.size_pt.into()));
                }
            }
        }
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    for size in CardSize::ALL {
        let bytes = |content: &SetContent| pdf::write(&printed(content, size)).unwrap();
        assert_eq!(bytes(&three_values()), bytes(&three_values()));
        let mut other = three_values();
        other.cards[0].core.push('!');
        assert_ne!(bytes(&three_values()), bytes(&other));
    }
}

#[test]
fn only_the_shapes_that_are_used_are_embedded() {
    let bytes = pdf::write(&printed(&three_values(), CardSize::A6)).unwrap();
    assert!(bytes.len() < 60_000, "{} bytes", bytes.len());
    let fonts = Pdf::read(&bytes).fonts;
    let names = [Font::Regular, Font::SemiBold, Font::Bold].map(|it| Face::Atkinson(it).name());
    assert_eq!(fonts.len(), names.len(), "{fonts:?}");
    for (font, is_embedded) in fonts {
        let (tag, name) = font.split_once('+').expect("a subset");
        assert!(tag.len() == 6 && tag.bytes().all(|it| it.is_ascii_uppercase()), "{font}");
        assert!(is_embedded && names.contains(&name), "{font}");
    }
}

#[test]
fn characters_of_the_wide_typeface_are_read_back() {
    let mut content = three_values();
    content.cards[0].core = "Van ik → wij, met ♥ en e\u{336}rlijk ½ ✓".into();
    let pdf = read(&printed(&content, CardSize::A6));
    let words = words_of(&pdf.pages[0]);
    for word in ["→", "♥", "½", "✓"] {
        assert!(words.contains(&word.to_owned()), "{word} in {words:?}");
    }
    assert!(pdf.fonts.keys().any(|it| it.ends_with("+DejaVuSans")));
}

#[test]
fn the_boxes_say_where_to_cut_and_how_far_colour_runs() {
    let is_near = |one: &Frame, other: [f64; 4]| {
        [one.left, one.top, one.right, one.bottom].iter().zip(other).all(|(it, other)| (it - other).abs() < 0.01)
    };
    let page = &read(&printed(&three_values(), CardSize::A5)).pages[0];
    assert!(is_near(&page.boxes["MediaBox"], [0.0, 0.0, 168.0, 230.0]));
    assert!(is_near(&page.boxes["BleedBox"], [7.0, 7.0, 161.0, 223.0]));
    assert!(is_near(&page.boxes["TrimBox"], [10.0, 10.0, 158.0, 220.0]));
    let page = &read(&printed(&three_values(), CardSize::A6)).pages[0];
    assert!(is_near(&page.boxes["MediaBox"], [0.0, 0.0, 210.0, 297.0]));
    assert_eq!(page.boxes["TrimBox"], page.boxes["MediaBox"]);
}

#[test]
fn the_file_says_its_title_language_and_date_and_prints_on_both_sides() {
    let mut content = three_values();
    content.title = "Waarden & gedrag in Coöperatie ’t Sticht".into();
    let bytes = pdf::write(&printed(&content, CardSize::A6)).unwrap();
    let pdf = Pdf::read(&bytes);
    assert_eq!(pdf.info["Title"], content.title);
    assert_eq!(pdf.info["CreationDate"], "D:20260312000000Z");
    assert_eq!(pdf.catalog["Lang"].text(), "nl-NL");
    let Value::Dictionary(preferences) = &pdf.catalog["ViewerPreferences"] else { panic!("preferences") };
    assert_eq!(preferences["DisplayDocTitle"], Value::Truth(true));
    assert_eq!(preferences["Duplex"].name(), "DuplexFlipLongEdge");
    assert!(String::from_utf8_lossy(&bytes).contains("Waarden &amp; gedrag in Coöperatie ’t Sticht"));
}

#[test]
fn headings_paragraphs_and_items_are_marked_and_decoration_is_not() {
    let pdf = read(&printed(&three_values(), CardSize::A6));
    let kind_of = |page: usize, word: &str| {
        let page = &pdf.pages[page];
        let glyph = page
            .glyphs
            .windows(word.chars().count())
            .find(|it| it.iter().map(|it| it.text.as_str()).collect::<String>() == word);
        page.marks[&glyph.unwrap()[0].mark.expect("a mark")].clone()
    };
    assert_eq!(kind_of(0, "Open en eerlijk"), "H1");
    assert_eq!(kind_of(0, "Gemeente Voorbeeld"), "P");
    assert_eq!(kind_of(1, "Zo doen we het niet"), "H2");
    assert_eq!(kind_of(1, "We geven én vragen"), "LBody");
    assert!(pdf.catalog.contains_key("StructTreeRoot") && pdf.catalog.contains_key("MarkInfo"));
}

#[test]
fn many_sets_make_a_file_with_all_their_pages() {
    let document = value_cards(&three_values(), &dutch_words(), &sets(30)).unwrap();
    let pdf = read(&document);
    assert_eq!(pdf.pages.len(), 60);
    assert_eq!(words_of(&pdf.pages[0]), words_of(&pdf.pages[58]));
}
