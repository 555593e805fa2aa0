//! What a behaviour could say better, as it is shown: one question, and the reason for who asks for it.

use crate::app::seen::Seen;
use crate::insight::ReviewItem;
use crate::insight::hints;

pub(super) use crate::insight::hints::we_form;

/// Hints as they are looked at in this sitting.
#[derive(Debug, Default)]
pub(super) struct Hints {
    /// Whether they are hidden.
    pub is_hidden: bool,
    /// The one whose reason is shown.
    open: Option<ReviewItem>,
}

/// A hint before it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hinted {
    question: String,
    /// Shown only where it was asked for.
    reason: Option<String>,
}

impl Hinted {
    /// What is read.
    pub fn text(&self) -> String {
        match &self.reason {
            Some(reason) => format!("{}\n{reason}", self.question),
            None => self.question.clone(),
        }
    }
}

impl Hints {
    /// What is pointed out about a behaviour: the first thing, as one question. Nothing where hints are hidden.
    pub fn of(&self, seen: &Seen<'_>, item: ReviewItem, wording: &str) -> Option<Hinted> {
        if self.is_hidden {
            return None;
        }
        let hint = hints::hints(wording).into_iter().next()?;
        let reason = (self.open == Some(item)).then(|| seen.words.tell(&hint));
        Some(Hinted { question: seen.words.hint_question(hint.kind), reason })
    }

    /// Shows the reason of a hint, or hides it.
    pub fn toggle(&mut self, item: ReviewItem) {
        self.open = if self.open == Some(item) { None } else { Some(item) };
    }
}
