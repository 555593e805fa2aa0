//! What every document of blocks promises, on every paper it goes on, for both examples.

use waardenbord::print::page::Role;
use waardenbord::print::{Order, Per, Product, pdf};

use super::{example, is_sound, on, print, sentence, try_print};

/// The documents of blocks that lie on pages of their own.
const SHEETS: [Product; 8] = [
    Product::TeamSheet,
    Product::Feedback,
    Product::ValueSheet,
    Product::Poster,
    Product::ConversationSheet,
    Product::TestSheet,
    Product::GrowthMatrix,
    Product::InputSheet,
];

fn orders() -> Vec<Order> {
    let mut orders = Vec::new();
    for product in SHEETS {
        for paper in product.papers() {
            orders.push(on(product, Some(*paper)));
        }
        orders.extend(product.per().iter().map(|per| Order { per: Some(*per), ..Order::of(product) }));
    }
    orders
}

#[test]
fn every_sheet_keeps_to_its_paper_its_edges_and_its_smallest_type() {
    for project in [example(), sentence()] {
        for order in orders() {
            let printed = print(&project, &order);
            printed.is_on(order.paper().unwrap().size_mm());
            printed.foot_is_seven();
            let least = if order.product == Product::Poster { 24.0 } else { 11.0 };
            assert!(printed.smallest_pt() >= least - 0.01, "{order:?}: {}", printed.smallest_pt());
            is_sound(&printed.document);
        }
    }
}

#[test]
fn no_heading_is_last_on_a_page_and_the_foot_is_on_each() {
    for project in [example(), sentence()] {
        for order in orders() {
            let document = try_print(&project, &order).unwrap();
            for page in &document.pages {
                let read = page.parts.iter().filter(|it| !it.items.is_empty() && it.role != Role::Decoration);
                let read: Vec<_> = read.collect();
                let foot = read.iter().rposition(|it| it.role != Role::Pagination);
                let last = foot.and_then(|it| it.checked_sub(1)).map(|it| read[it].role);
                // Lines to write on stand under a heading too, and are no text.
                let is_written = matches!(order.product, Product::TeamSheet | Product::ConversationSheet)
                    || matches!(order.product, Product::TestSheet | Product::InputSheet)
                    // The sentence on a poster is a heading, and all there is.
                    || order.product == Product::Poster;
                assert!(is_written || !matches!(last, Some(Role::Heading(_))), "{order:?}");
                let is_foot = |it: &&&waardenbord::print::page::Part| matches!(it.items.first(), Some(waardenbord::print::page::Item::Text(text)) if text.size_pt < 7.1);
                assert!(read.iter().any(|it| is_foot(&it)), "{order:?}");
            }
        }
    }
}

#[test]
fn the_same_order_gives_the_same_bytes() {
    let project = example();
    for order in orders().iter().chain([&Order::of(Product::ConversationCards)]) {
        let bytes = || pdf::write(&try_print(&project, order).unwrap()).unwrap();
        assert!(bytes() == bytes(), "{order:?}");
    }
    assert!(orders().iter().any(|it| it.per == Some(Per::Session)));
}
