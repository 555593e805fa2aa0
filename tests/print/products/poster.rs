//! The poster: the values with their core, or the sentence, to be read from afar.

use waardenbord::model::Standing;
use waardenbord::print::{PaperSize, Product};

use super::{example, on, print, sentence};

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
