//! The conversation sheet: a value in the talks of the year.

use waardenbord::model::{Column, Standing};
use waardenbord::print::{Order, Product};

use super::{example, on_cards, print, sentence, squeezed};

#[test]
fn each_value_has_a_page_with_its_behaviour_and_a_place_for_everything_that_is_agreed() {
    for project in [example(), sentence()] {
        let printed = print(&project, &Order::of(Product::ConversationSheet));
        let values: Vec<_> = project.values_standing(Standing::Chosen).collect();
        assert_eq!(printed.pdf.pages.len(), values.len());
        for ((index, value), behaviours) in values.iter().enumerate().zip(on_cards(&project, Column::Does)) {
            let page = printed.page(index);
            let headings =
                ["Een eigen voorbeeld", "Mijn doel", "Dit spreken we af", "Voor het jaarplan", "Voor mijn POP"];
            for text in headings.into_iter().chain([value.name.as_str(), "gesprekscyclus", "Naam", "Datum"]) {
                assert!(page.contains(&squeezed(text)), "{text}: {page}");
            }
            assert!(behaviours.iter().all(|it| page.contains(&squeezed(it))), "{page}");
        }
    }
}
