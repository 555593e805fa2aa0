//! The sentences of the preview: what stands in a file, and what of it is new.

use super::{Counts, Plan, Reading};
use crate::words::{Argument, Counted, Tell};

/// What stands in a file: "51 bladen, 213 woorden, 190 gedragingen, alles leesbaar".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    counts: Counts,
    wrong: usize,
}

impl Summary {
    /// Of a reading and the plan that was made of it.
    pub fn new(reading: &Reading, plan: &Plan) -> Self {
        Self { counts: plan.counts, wrong: reading.wrong.len() }
    }
}

impl Tell for Summary {
    fn key(&self) -> &'static str {
        if self.wrong == 0 { "exchange-summary-all-readable" } else { "exchange-summary-some-wrong" }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        vec![
            ("sheets", Counted::Sheets.argument(self.counts.sheets.all)),
            ("values", Counted::Values.argument(self.counts.values.all)),
            ("behaviours", Counted::Behaviours.argument(self.counts.behaviours.all)),
            ("wrong", Counted::Lines.argument(self.wrong)),
        ]
    }
}

/// What of a file is new to a project that has some of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// The project has everything.
    Nothing,
    /// Some of it; at least one thing of the file was there.
    Some(Counts),
}

impl News {
    /// Of a plan; none where there is nothing to say: all of it is new, or no row could be read.
    pub fn of(plan: &Plan) -> Option<Self> {
        let kinds = [plan.counts.sheets, plan.counts.values, plan.counts.behaviours];
        if kinds.iter().all(|it| it.known() == 0) {
            None
        } else if plan.is_empty() {
            Some(Self::Nothing)
        } else {
            Some(Self::Some(plan.counts))
        }
    }
}

impl Tell for News {
    fn key(&self) -> &'static str {
        match self {
            Self::Nothing => "exchange-news-nothing",
            Self::Some(_) => "exchange-news-some",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        let Self::Some(counts) = self else { return Vec::new() };
        let parts = [
            (Counted::Sheets, counts.sheets.new),
            (Counted::Values, counts.values.new),
            (Counted::Behaviours, counts.behaviours.new),
            (Counted::Links, counts.new_links),
            (Counted::Pitches, counts.new_pitches),
            (Counted::Sources, counts.new_sources),
        ];
        let parts = parts.into_iter().filter(|(_, number)| *number > 0);
        vec![("parts", Argument::list(parts.map(|(what, number)| what.argument(number))))]
    }
}
