//! What is pointed out in a behaviour, in words: why (by [`Words::tell`]), and a question to ask on.

use super::{Argument, Tell, Words};
use crate::insight::hints::{Hint, HintKind, MOST_WORDS};

impl Tell for Hint {
    fn key(&self) -> &'static str {
        match self.kind {
            HintKind::NoVerb => "hint-no-verb",
            HintKind::NotObservable => "hint-not-observable",
            HintKind::VagueWord => "hint-vague-word",
            HintKind::TooLong => "hint-too-long",
            HintKind::TwoInOne => "hint-two-in-one",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self.kind {
            HintKind::VagueWord => vec![("part", self.part.clone().unwrap_or_default().into())],
            HintKind::TooLong => vec![("most", MOST_WORDS.into())],
            HintKind::NoVerb | HintKind::NotObservable | HintKind::TwoInOne => Vec::new(),
        }
    }
}

impl Words {
    /// A question with which a group goes on from a hint: "Zie of hoor je dit?"
    pub fn hint_question(&self, kind: HintKind) -> String {
        self.say(question_key(kind))
    }
}

fn question_key(kind: HintKind) -> &'static str {
    match kind {
        HintKind::NoVerb => "hint-no-verb-question",
        HintKind::NotObservable => "hint-not-observable-question",
        HintKind::VagueWord => "hint-vague-word-question",
        HintKind::TooLong => "hint-too-long-question",
        HintKind::TwoInOne => "hint-two-in-one-question",
    }
}
