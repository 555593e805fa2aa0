//! Documents that can be ordered, as what each team gets.

use jiff::civil::Date;

use super::{Copies, Handout};
use crate::model::{Project, Team};
use crate::print::order::{Order, document};
use crate::print::{CardSettings, PaperSize, Product};
use crate::words::Words;

impl<'a> Handout<'a> {
    /// What is ordered, for each team with its name where it has a place for that.
    pub fn ordered(project: &'a Project, words: Words, date: Date, order: Order, copies: Copies) -> Self {
        let size = order.paper().map_or(order.cards.size.name(), PaperSize::name);
        let name = words.say(order.product.key());
        let make = move |team: &Team| {
            let order = Order { teams: vec![team.name.clone()], ..order.clone() };
            document(project, &words, date, &order)
        };
        Self { name, size: size.to_owned(), copies, make: Box::new(make) }
    }
}

/// What a team usually gets: a set of value cards for each person, and a sheet for the team.
pub fn usual(project: &Project, words: Words, date: Date, cards: CardSettings) -> Vec<Handout<'_>> {
    let one = CardSettings { sets: std::num::NonZeroU16::MIN, ..cards };
    let cards = Order { cards: one, ..Order::of(Product::ValueCards) };
    vec![
        Handout::ordered(project, words, date, cards, Copies::PerPerson),
        Handout::ordered(project, words, date, Order::of(Product::TeamSheet), Copies::PerTeam(1)),
    ]
}
