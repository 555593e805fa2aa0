//! The sentences of value cards, made from a project.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::content::{CardBack, CardGroup, CardWords, SetContent};
use super::from_project::set_content;
use crate::insight::{Coverage, Insight};
use crate::model::wording::folded;
use crate::model::{ChosenValue, Form, Project, SheetId, Standing, Topic, Way};

use crate::words::{Counted, Words};

/// At most so many words that a value comes from stand on its card.
const ORIGINS: usize = 5;

/// What the value cards of a project say, in the language of the paper, with this date on them.
pub fn value_card_content(project: &Project, words: &Words, date: Date) -> (SetContent, CardWords) {
    let insight = Insight::new(project);
    let counts = |value: &ChosenValue| {
        let sheets = Coverage::of_sources(project, &value.sources).sheets;
        let total = Counted::Sheets.argument(insight.sheet_count);
        words.say_with("card-counts", &[("sheets", sheets.into()), ("total", total)])
    };
    let mut content = set_content(project, date, words.language, counts);
    for (card, value) in content.cards.iter_mut().zip(project.values_standing(Standing::Chosen)) {
        card.back = back(project, words, value);
        card.origin = origin(project, words, value);
        if card.back != CardBack::Behaviours {
            (card.does, card.does_not) = (Vec::new(), Vec::new());
        }
    }
    let card_words = card_words(project, words, content.cards.len(), date);
    (content, card_words)
}

/// The heading of the card with all values: the sentence itself where one is made.
pub fn our_values(project: &Project, words: &Words, values: usize) -> String {
    let sentence = project.sentence_text();
    if project.way == Way::Sentence && !sentence.trim().is_empty() {
        return sentence;
    }
    words.say_with("card-our-values", &[("n", values.into()), ("values", words.number(values).into())])
}

/// The words that a value comes from, those on most sheets first, as many as go on a line or two.
fn origin(project: &Project, words: &Words, value: &ChosenValue) -> String {
    let names: Vec<String> = words_of(project, value).into_iter().take(ORIGINS).map(|it| it.0).collect();
    if names.is_empty() {
        return String::new();
    }
    words.say_with("card-origin", &[("words", names.join(", ").into())])
}

/// The words that a value comes from as they were written, each with the number of sheets that it stands on, the most
/// first.
pub(super) fn words_of(project: &Project, value: &ChosenValue) -> Vec<(String, usize)> {
    let mut words: BTreeMap<String, (String, BTreeSet<SheetId>)> = BTreeMap::new();
    for note in Insight::notes_of_sources(project, &value.sources) {
        if let Some(note) = project.value_notes.get(note) {
            let known = words.entry(folded(&note.original));
            known.or_insert_with(|| (note.original.clone(), BTreeSet::new())).1.insert(note.sheet);
        }
    }
    let mut words: Vec<_> = words.into_values().map(|(word, sheets)| (word, sheets.len())).collect();
    words.sort_by_key(|it| std::cmp::Reverse(it.1));
    words
}

/// What the back of a card holds in the form that was chosen for all values.
fn back(project: &Project, words: &Words, value: &ChosenValue) -> CardBack {
    let topic = |topic: Topic| -> Vec<String> {
        value.loading.topic(topic).iter().filter(|it| !it.trim().is_empty()).cloned().collect()
    };
    match project.form {
        Form::Behaviours => CardBack::Behaviours,
        Form::Story => CardBack::Story(topic(Topic::Story)),
        Form::Sentence => {
            let group =
                |key: &str, is_not: bool, items: Vec<String>| CardGroup { heading: words.say(key), is_not, items };
            let means = group("deepen-means", false, topic(Topic::Means));
            let groups = [means, group("deepen-means-not", true, topic(Topic::MeansNot))];
            CardBack::Groups(groups.into_iter().filter(|it| !it.items.is_empty()).collect())
        }
        Form::Matrix => {
            let at_level = |level: usize| {
                let placements = value.loading.placements.iter().filter(|it| it.level.map(usize::from) == Some(level));
                let behaviours = placements.filter_map(|it| project.behaviours.get(it.behaviour));
                behaviours.map(|it| it.wording.clone()).collect::<Vec<_>>()
            };
            let groups = project.levels.iter().enumerate().map(|(level, name)| CardGroup {
                heading: if name.trim().is_empty() { (level + 1).to_string() } else { name.clone() },
                is_not: false,
                items: at_level(level),
            });
            CardBack::Groups(groups.filter(|it| !it.items.is_empty()).collect())
        }
    }
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
        our_values: our_values(project, words, values),
        in_our_team: words.say("card-in-our-team"),
        foot,
        control: words.say("card-control"),
    }
}
