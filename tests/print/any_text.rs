//! Whatever people write: every word of it is on paper, inside its page, or printing stops and names the sheet.

use proptest::prelude::*;
use waardenbord::model::wording::LONGEST_TEXT;
use waardenbord::model::{CardKey, ChoiceEdit, Column, Edit, InputEdit, LoadingEdit, Project, Refusal, Spot, Standing};
use waardenbord::print::blocks::{Block, Columns, Mark, Style, Table};
use waardenbord::print::type_setting::wording::plain;
use waardenbord::print::{Document, Order, Product, pdf};

use super::flowing::{FORMAT, set, sheet};
use super::products::{is_sound, squeezed, try_print};
use crate::common::making::Making;
use crate::common::pdf_reader::Pdf;

const PRODUCTS: [Product; 8] = [
    Product::ValueSheet,
    Product::TeamSheet,
    Product::Poster,
    Product::ConversationCards,
    Product::ConversationSheet,
    Product::TestSheet,
    Product::GrowthMatrix,
    Product::Feedback,
];

/// Where a text is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Into {
    Name,
    Core,
    Behaviour,
    Word,
    Team,
}

impl Into {
    const ALL: [Self; 5] = [Self::Name, Self::Core, Self::Behaviour, Self::Word, Self::Team];

    /// Whether a document shows it.
    fn is_on(self, product: Product) -> bool {
        match self {
            Self::Name => true,
            Self::Core => !matches!(product, Product::ConversationCards | Product::Feedback),
            Self::Behaviour => !matches!(product, Product::Poster | Product::GrowthMatrix | Product::Feedback),
            Self::Word => product == Product::Feedback,
            Self::Team => matches!(product, Product::TeamSheet | Product::TestSheet),
        }
    }
}

/// A project with one value, in which one text is this one; none where a project does not take the text.
fn project(at: Into, text: &str) -> Option<Project> {
    let or = |own: Into, usual: &str| if at == own { text.to_owned() } else { usual.to_owned() };
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.value(sheet, "lef");
    let cluster = making.cluster(&[CardKey::Note(note)]);
    let value = making.choose("Lef", &[cluster]);
    making.write(value, "We beginnen", Column::Does, Spot::End);
    let behaviour = making.project.behaviours.ids().next().unwrap();
    let mut project = making.project;
    let edits = [
        Edit::Input(InputEdit::WordValue { note, wording: or(Into::Word, "lef") }),
        Edit::Choice(ChoiceEdit::Name { value, name: or(Into::Name, "Lef") }),
        Edit::Loading(LoadingEdit::Core { value, text: or(Into::Core, "We durven") }),
        Edit::Loading(LoadingEdit::Word { behaviour, wording: or(Into::Behaviour, "We beginnen") }),
    ];
    for edit in edits {
        project = match project.apply(&edit) {
            Err(Refusal::TextTooLong { .. } | Refusal::ForbiddenCharacter { .. }) => return None,
            applied => applied.unwrap(),
        };
    }
    Some(project)
}

/// What was put in, as the project has it now.
fn kept(project: &Project, at: Into, text: &str) -> String {
    let value = project.values_standing(Standing::Chosen).next().unwrap();
    match at {
        Into::Name => value.name.clone(),
        Into::Core => value.loading.core.clone(),
        Into::Behaviour => project.behaviours.iter().next().unwrap().wording.clone(),
        Into::Word => project.value_notes.iter().next().unwrap().original.clone(),
        Into::Team => text.to_owned(),
    }
}

fn order(product: Product, at: Into, text: &str) -> Order {
    let teams = if at == Into::Team { vec![text.to_owned()] } else { Vec::new() };
    Order { teams, ..Order::of(product) }
}

/// Everything that is read in the PDF but the foot, without spaces.
fn read(document: &Document) -> String {
    let pdf = Pdf::read(&pdf::write(document).unwrap());
    let glyphs = pdf.pages.iter().flat_map(|it| &it.glyphs).filter(|it| it.size_pt > 7.05);
    glyphs.flat_map(|it| it.text.chars()).filter(|it| !it.is_whitespace() && *it != '\u{AD}').collect()
}

/// Whether all of it is on paper, or what stops it is told of the sheet; gives whether it is on paper.
#[track_caller]
fn is_on_paper_or_named(product: Product, at: Into, text: &str) -> bool {
    let Some(project) = project(at, text) else { return false };
    match try_print(&project, &order(product, at, text)) {
        Ok(document) => {
            is_sound(&document);
            if at.is_on(product) {
                let found = read(&document);
                for word in plain(&kept(&project, at, text)).split_whitespace() {
                    assert!(found.contains(&squeezed(word)), "{word:?} of {at:?} is not on {product:?}");
                }
            }
            true
        }
        Err(problems) => {
            assert!(!problems.is_empty() && problems.iter().all(|it| it.card().is_some()), "{problems:?}");
            false
        }
    }
}

/// Words in the letters of Europe, with accents of one piece and of two.
fn latin() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => "[a-zA-Z]{1,14}[.,;:!?]?",
        4 => "[a-zà-öø-ÿĀ-ſ]{1,16}",
        2 => "([a-zA-Z][\u{300}-\u{304}\u{306}-\u{308}\u{30A}\u{30C}\u{327}\u{328}]{1,2}){1,8}",
        2 => "[a-z]{3,9}[-/][a-z]{3,9}",
        1 => "[a-z]{18,60}",
    ]
}

/// What else gets into a text: what nobody sees, other scripts, pictures.
fn strange() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[\u{0}-\u{1F}\u{7F}\u{AD}\u{A0}\u{200B}\u{202E}\u{FEFF}]{1,3}",
        1 => "[א-ת]{2,8}",
        1 => "[😀-🙏]{1,3}",
        1 => "[ა-ჰ一-龥]{1,6}",
    ]
}

fn text() -> impl Strategy<Value = String> {
    let length = prop_oneof![10 => 1..8_usize, 6 => 8..120_usize, 2 => 120..3000_usize];
    let words = length.prop_flat_map(|it| prop::collection::vec(latin(), it));
    let odd = prop_oneof![3 => Just(None), 1 => strange().prop_map(Some)];
    (words, odd, any::<prop::sample::Index>()).prop_map(|(mut words, odd, at)| {
        if let Some(odd) = odd {
            let at = at.index(words.len());
            words[at].push_str(&odd);
        }
        words.join(" ").chars().take(20_000).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, max_shrink_iters: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_word_that_went_in_is_on_paper_or_the_sheet_is_named(
        product in prop::sample::select(&PRODUCTS[..]),
        at in prop::sample::select(&Into::ALL[..]),
        text in text(),
    ) {
        is_on_paper_or_named(product, at, &text);
    }
}

/// A block with a text in it, of each kind.
fn block(kind: u8, text: String) -> Block {
    match kind {
        0 => Block::body(text),
        1 => Block::heading(1, text, Style::NAME),
        2 => Block::Item(Mark::Tick, text, Style::BODY),
        3 => Block::Together(vec![Block::body("Kop"), Block::body(text)]),
        4 => Columns::even(vec![vec![Block::body(text)], vec![Block::body("Ernaast")]], 9.0),
        _ => {
            let rows = vec![vec![vec![Block::body("Rij")], vec![Block::body(text)]]];
            let (widths, head) = (vec![1.0, 3.0], vec!["Wat".to_owned(), "Waarom".to_owned()]);
            Block::Table(Table { widths, head, names_rows: true, rows, row_mm: 10.0, is_filling: false })
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, max_shrink_iters: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_word_of_every_kind_of_block_is_on_paper_or_the_sheet_is_named(kind in 0..6_u8, text in text()) {
        match set(FORMAT, vec![sheet("Proef", vec![block(kind, text.clone()), Block::body("Daarna")])]) {
            Ok(document) => {
                is_sound(&document);
                let found = read(&document);
                for word in plain(&text).split_whitespace() {
                    prop_assert!(found.contains(&squeezed(word)), "{word:?}");
                }
            }
            Err(problems) => prop_assert!(problems.iter().all(|it| it.card().is_some()), "{problems:?}"),
        }
    }
}

#[test]
fn twenty_thousand_characters_flow_over_pages() {
    for kind in 0..3 {
        let document = set(FORMAT, vec![sheet("Proef", vec![block(kind, long(20_000))])]).unwrap();
        assert!(document.pages.len() > 3, "{} pages", document.pages.len());
        is_sound(&document);
    }
}

/// So many characters of plain text.
fn long(characters: usize) -> String {
    "De gemeente werkt aan vertrouwen, verantwoordelijkheid en coöperatieve samenwerking. "
        .chars()
        .cycle()
        .take(characters)
        .collect()
}

#[test]
fn the_longest_text_goes_on_where_a_document_goes_on_and_is_refused_where_that_is_one_page() {
    for (product, at, is_printed) in [
        (Product::ValueSheet, Into::Core, true),
        (Product::ValueSheet, Into::Behaviour, true),
        (Product::Feedback, Into::Word, true),
        (Product::TeamSheet, Into::Core, true),
        (Product::Poster, Into::Name, false),
        (Product::ConversationCards, Into::Behaviour, false),
        (Product::TestSheet, Into::Team, false),
        (Product::ValueSheet, Into::Name, false),
    ] {
        let length = if at == Into::Team { 20_000 } else { LONGEST_TEXT };
        assert_eq!(is_on_paper_or_named(product, at, &long(length)), is_printed, "{product:?} {at:?}");
    }
}

#[test]
fn a_word_without_an_end_is_named_on_every_document() {
    for product in PRODUCTS {
        for at in Into::ALL.into_iter().filter(|it| it.is_on(product)) {
            for text in ["x".repeat(LONGEST_TEXT), format!("e{}", "\u{301}".repeat(200))] {
                is_on_paper_or_named(product, at, &text);
            }
        }
    }
}

#[test]
fn usual_words_with_accents_are_on_paper_on_every_document() {
    for product in PRODUCTS {
        for at in Into::ALL {
            assert!(
                is_on_paper_or_named(product, at, "Coöperatief, geïnteresseerd ŵ Łódź e\u{301}e\u{301}n ĳs"),
                "{product:?}"
            );
        }
    }
}
