//! The conversation cards: a behaviour, and behind it a question.

use waardenbord::model::{Column, Edit, LoadingEdit, Standing};
use waardenbord::print::{CardSettings, CardSize, Document, Edition, Order, Product};
use waardenbord::words::Words;

use super::{example, is_sound, on_cards, print, sentence, squeezed, try_print};

fn said(document: &Document) -> Vec<(String, String)> {
    let side = |page: &waardenbord::print::page::Page| {
        let all: String = page.texts().map(|it| squeezed(&it.text)).collect();
        all
    };
    document.cards.iter().map(|it| (side(&it.front), side(&it.back))).collect()
}

#[test]
fn each_behaviour_has_a_card_with_the_question_of_its_value_behind_it() {
    for project in [example(), sentence()] {
        let printed = print(&project, &Order::of(Product::ConversationCards));
        let cards = said(&printed.document);
        let values = project.values_standing(Standing::Chosen).zip(on_cards(&project, Column::Does));
        let wanted: Vec<_> = values.flat_map(|(value, all)| all.into_iter().map(move |it| (it, value))).collect();
        assert_eq!(cards.len(), wanted.len());
        for ((front, back), (behaviour, value)) in cards.iter().zip(wanted) {
            assert!(front.contains(&squeezed(&behaviour)), "{front}");
            assert!(back.contains(&squeezed(&value.loading.question)), "{back}");
            printed.holds(&behaviour);
        }
        assert!(printed.smallest_pt() >= 9.99);
        printed.foot_is_seven();
        printed.is_on((210.0, 297.0));
    }
}

#[test]
fn a_value_without_a_question_gets_the_three_fixed_ones_in_turn() {
    let mut project = example();
    for value in example().values_standing(Standing::Chosen) {
        let edit = LoadingEdit::Question { value: value.id, text: String::new() };
        project = project.apply(&Edit::Loading(edit)).unwrap();
    }
    let document = try_print(&project, &Order::of(Product::ConversationCards)).unwrap();
    let questions =
        ["talk-question-1", "talk-question-2", "talk-question-3"].map(|it| squeezed(&Words::default().say(it)));
    for (index, (_, back)) in said(&document).iter().enumerate() {
        assert!(back.contains(&questions[index % 3]), "{back}");
    }
}

#[test]
fn to_mail_each_side_is_a_page_fronts_and_backs_in_turn() {
    for size in CardSize::ALL {
        let cards = CardSettings { size, ..CardSettings::default() };
        let order = Order { edition: Edition::Reading, cards, ..Order::of(Product::ConversationCards) };
        let printed = print(&example(), &order);
        printed.is_on(size.size_mm());
        is_sound(&printed.document);
        let behaviours: Vec<String> = on_cards(&example(), Column::Does).into_iter().flatten().collect();
        assert_eq!(printed.pdf.pages.len(), 2 * behaviours.len());
        for (index, behaviour) in behaviours.iter().enumerate() {
            assert!(printed.page(2 * index).contains(&squeezed(behaviour)));
        }
    }
}

#[test]
fn the_foot_of_a_card_is_one_line_on_its_front() {
    let document = try_print(&example(), &Order::of(Product::ConversationCards)).unwrap();
    let foot = |side: &waardenbord::print::page::Page| side.texts().filter(|it| it.size_pt < 7.1).count();
    for card in &document.cards {
        assert_eq!((foot(&card.front), foot(&card.back)), (1, 0));
    }
}
