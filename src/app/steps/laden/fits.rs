//! Whether what stands above the line fits on a card of the size that is chosen in Afdrukken.

use std::time::Duration;

use egui::Ui;

use crate::app::seen::Seen;
use crate::model::{ChosenValue, Standing, ValueId};
use crate::print::documents::wording::value_card_content;
use crate::print::{CardSettings, CardSize, PrintProblem, Side, value_cards};

/// Laying out costs too much for every key stroke: it waits until nothing changed for so long.
const PATIENCE: Duration = Duration::from_millis(500);

/// What was found, and for what.
#[derive(Debug, Default)]
pub(super) struct CardFit {
    /// The size that is chosen in Afdrukken.
    pub size: CardSize,
    asked: Option<Asked>,
    is_too_full: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Asked {
    version: u64,
    value: ValueId,
    size: CardSize,
    since: Duration,
}

impl CardFit {
    /// The size on which the value's behaviours do not fit, once that is known.
    pub fn too_small(&mut self, ui: &Ui, seen: &Seen<'_>, value: &ChosenValue) -> Option<CardSize> {
        let asked = Asked { version: seen.version, value: value.id, size: self.size, since: seen.now };
        let kept = self.asked.filter(|it| Asked { since: seen.now, ..*it } == asked);
        if kept.is_none() {
            self.is_too_full = None;
        }
        let since = self.asked.insert(kept.unwrap_or(asked)).since;
        if self.is_too_full.is_none() {
            let waited = seen.now.saturating_sub(since);
            match PATIENCE.checked_sub(waited).filter(|it| !it.is_zero()) {
                Some(rest) => ui.ctx().request_repaint_after(rest),
                None => self.is_too_full = Some(is_too_full(seen, value, self.size)),
            }
        }
        (self.is_too_full == Some(true)).then_some(self.size)
    }
}

fn is_too_full(seen: &Seen<'_>, value: &ChosenValue, size: CardSize) -> bool {
    let (mut content, card_words) = value_card_content(seen.project, &seen.words, seen.today());
    let place = seen.project.values_standing(Standing::Chosen).position(|it| it.id == value.id);
    let card = place.filter(|it| *it < content.cards.len()).map(|it| content.cards.swap_remove(it));
    let Some(card) = card else { return false };
    content.cards = vec![card];
    let settings = CardSettings { size, ..CardSettings::default() };
    let back = |problem: &PrintProblem| matches!(problem, PrintProblem::DoesNotFit { side: Side::Back, .. });
    value_cards(&content, &card_words, &settings).is_err_and(|problems| problems.iter().any(back))
}
