//! The sentences of value cards, made from a project.

use jiff::civil::Date;

use super::content::{CardWords, SetContent};
use super::from_project::set_content;
use crate::insight::{Coverage, Insight};
use crate::model::{ChosenValue, Project};
use crate::words::{Counted, Words};

/// What the value cards of a project say, in the language of the paper, with this date on them.
pub fn value_card_content(project: &Project, words: &Words, date: Date) -> (SetContent, CardWords) {
    let insight = Insight::new(project);
    let counts = |value: &ChosenValue| {
        let sheets = Coverage::of_sources(project, &value.sources).sheets;
        let total = Counted::Sheets.argument(insight.sheet_count);
        words.say_with("card-counts", &[("sheets", sheets.into()), ("total", total)])
    };
    let content = set_content(project, date, words.language, counts);
    let card_words = card_words(project, words, content.cards.len(), date);
    (content, card_words)
}

fn card_words(project: &Project, words: &Words, values: usize, date: Date) -> CardWords {
    let meetings = project.meetings.len();
    let date = ("date", words.date(date).into());
    let foot = if meetings == 0 {
        words.say_with("card-foot-without-sessions", &[date])
    } else {
        let meetings = [("n", meetings.into()), ("meetings", words.number(meetings).into()), date];
        words.say_with("card-foot", &meetings)
    };
    CardWords {
        does: words.say("card-does"),
        does_not: words.say("card-does-not"),
        residents_notice: words.say("card-residents-notice"),
        question: words.say("card-question"),
        usual_question: words.say("card-usual-question"),
        our_values: words.say_with("card-our-values", &[("n", values.into()), ("values", words.number(values).into())]),
        in_our_team: words.say("card-in-our-team"),
        foot,
    }
}
