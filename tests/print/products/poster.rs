//! The poster: the values with their core, or the sentence, to be read from afar.

use waardenbord::model::{LoadingEdit, SetupEdit, Standing};
use waardenbord::print::page::Item;
use waardenbord::print::{PaperSize, Product};

use super::{example, frame, is_sound, on, print, sentence};

#[test]
fn of_values_it_has_each_with_its_core() {
    for paper in [PaperSize::A3, PaperSize::A2] {
        let printed = print(&example(), &on(Product::Poster, Some(paper)));
        assert_eq!(printed.pdf.pages.len(), 1);
        printed.is_on(paper.size_mm());
        for value in example().values_standing(Standing::Chosen) {
            printed.holds(&value.name);
            printed.holds(&value.loading.core);
        }
        printed.holds("Onze drie waarden");
        assert!(printed.smallest_pt() >= 23.99);
    }
}

#[test]
fn of_the_sentence_it_has_the_sentence_and_nothing_else() {
    for paper in [PaperSize::A3, PaperSize::A2] {
        let printed = print(&sentence(), &on(Product::Poster, Some(paper)));
        printed.is_on(paper.size_mm());
        printed.holds(&sentence().sentence_text());
        printed.lacks("Onze drie waarden");
        assert!(printed.smallest_pt() >= 47.0, "it is read from the other side of a corridor");
    }
}

#[test]
fn a_larger_poster_has_larger_type() {
    let size = |paper| print(&example(), &on(Product::Poster, Some(paper))).smallest_pt();
    assert!(size(PaperSize::A2) > 1.2 * size(PaperSize::A3));
}

#[test]
fn nine_values_stand_clear_of_each_other() {
    let mut making = crate::common::making::Making::new();
    let cards = making.cards(["Lef", "Moed", "Rust", "Trots", "Open", "Samen", "Vakmanschap", "Aandacht", "Nabij"]);
    making.make(SetupEdit::MaxValues(9));
    for (index, card) in cards.into_iter().enumerate() {
        let cluster = making.cluster(&[card]);
        let value = making.choose(&format!("Waarde {index}"), &[cluster]);
        let text = "We doen wat we zeggen, ook als het later wordt".to_owned();
        making.make(LoadingEdit::Core { value, text });
    }
    for paper in [PaperSize::A3, PaperSize::A2] {
        let printed = print(&making.project, &on(Product::Poster, Some(paper)));
        is_sound(&printed.document);
        (0..9).for_each(|it| printed.holds(&format!("Waarde {it}")));
        let mut rules = Vec::new();
        for item in printed.document.pages[0].items() {
            if let Item::Stroke(stroke) = item {
                rules.push(f64::from(stroke.points[0].y_mm));
            }
        }
        assert_eq!(rules.len(), 8);
        for text in printed.document.pages[0].texts().map(frame) {
            let clear = |it: &f64| *it < text.top - 2.0 || *it > text.bottom + 2.0;
            assert!(rules.iter().all(clear), "{text:?} at {rules:?}");
        }
    }
    for paper in [PaperSize::A3Landscape, PaperSize::A4] {
        let printed = print(&making.project, &on(Product::TeamSheet, Some(paper)));
        is_sound(&printed.document);
        (0..9).for_each(|it| printed.holds(&format!("Waarde {it}")));
    }
}
