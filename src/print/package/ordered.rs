//! A document that can be ordered, as something that each team gets.

use jiff::civil::Date;

use super::{Copies, Handout};
use crate::model::{Project, Team};
use crate::print::CardSize;
use crate::print::order::{Order, document};
use crate::words::Words;

impl<'a> Handout<'a> {
    /// What is ordered, for each team with its name where it has a place for that.
    pub fn ordered(project: &'a Project, words: Words, date: Date, order: Order, copies: Copies) -> Self {
        let size = match (order.paper(), order.cards.size) {
            (Some(paper), _) => paper.name(),
            (None, CardSize::A6) => "A6",
            (None, CardSize::A5) => "A5",
            (None, CardSize::A4) => "A4",
        };
        let name = words.say(order.product.key());
        let make = move |team: &Team| {
            let order = Order { teams: vec![team.name.clone()], ..order.clone() };
            document(project, &words, date, &order)
        };
        Self { name, size: size.to_owned(), copies, make: Box::new(make) }
    }
}
