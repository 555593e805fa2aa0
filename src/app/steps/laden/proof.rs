//! The cards as they will be printed, one by one: the very pages that printing draws, or what is in the way.

use std::sync::Arc;

use jiff::civil::Date;

use crate::app::seen::Seen;
use crate::model::{ChosenValue, Standing, ValueId};
use crate::print::documents::CardFaces;
use crate::print::documents::wording::value_card_content;
use crate::print::{CardName, CardSettings, PrintProblem, value_cards};

/// The card of a value, or everything that is in the way of it.
pub(in crate::app) type Proofed = Result<Arc<CardFaces>, Arc<Vec<PrintProblem>>>;

/// The cards of all chosen values, as long as nothing changes.
#[derive(Debug, Default)]
pub(in crate::app) struct Proofs {
    made_for: Option<(u64, Date)>,
    cards: Vec<(ValueId, Proofed)>,
}

impl Proofs {
    /// The card of a value; none where it is not chosen.
    pub fn of(&mut self, seen: &Seen<'_>, value: ValueId) -> Option<Proofed> {
        let made_for = Some((seen.version, seen.today()));
        if self.made_for != made_for {
            self.made_for = made_for;
            self.cards = cards(seen);
        }
        self.cards.iter().find(|it| it.0 == value).map(|it| it.1.clone())
    }
}

/// All of them in the sizes that they share; where one is too full, each of the others by itself.
fn cards(seen: &Seen<'_>) -> Vec<(ValueId, Proofed)> {
    let values: Vec<&ChosenValue> = seen.project.values_standing(Standing::Chosen).collect();
    let (content, words) = value_card_content(seen.project, &seen.words, seen.today());
    let settings = CardSettings::default();
    let problems = match value_cards(&content, &words, &settings) {
        Ok(document) => {
            let cards = values.iter().zip(document.cards);
            return cards.map(|(value, faces)| (value.id, Ok(Arc::new(faces)))).collect();
        }
        Err(problems) => problems,
    };
    let alone = values.iter().enumerate().filter_map(|(place, value)| {
        let own: Vec<PrintProblem> = problems.iter().filter(|it| number_of(it) == Some(place + 1)).cloned().collect();
        if !own.is_empty() {
            return Some((value.id, Err(Arc::new(own))));
        }
        let mut one = content.clone();
        one.cards = vec![content.cards.get(place)?.clone()];
        let proofed = match value_cards(&one, &words, &settings) {
            Ok(document) => Ok(Arc::new(document.cards.into_iter().next()?)),
            Err(problems) => Err(Arc::new(problems)),
        };
        Some((value.id, proofed))
    });
    alone.collect()
}

/// The number of the card that a problem is about, from 1 on.
fn number_of(problem: &PrintProblem) -> Option<usize> {
    match problem.card()? {
        CardName::Value { number, .. } => Some(*number),
        _ => None,
    }
}
