//! What was decided and why, and the hands that were counted.

use super::Line;
use super::outline::Outline;
use crate::insight::stacks::wording_of;
use crate::model::{Round, Standing, Way};

/// The decision, then the hands.
pub(super) fn write(outline: &mut Outline<'_>) {
    let said = outline.said;
    let project = said.project;
    outline.section(1, said.say("decision-title"), |outline| {
        let key = if project.way == Way::Sentence { "sentence-field" } else { "text-sentence-kept" };
        outline.about(key, &project.sentence_text());
        let names = project.values_standing(Standing::Chosen).map(|it| Line::text(said.words.value_title(it)));
        outline.list(&said.say("text-chosen"), names);
        let decision = &project.decision;
        outline.about("decided-why", &decision.why);
        outline.about("decision-date", &decision.date.map(|it| said.words.date(it)).unwrap_or_default());
        outline.about("decided-roles", &decision.roles);
        outline.about("decided-minority", &decision.minority);
        let not_taken = decision.not_taken.iter().map(|it| Line { about: said.cluster(*it.0), text: it.1.clone() });
        outline.list(&said.say("decided-not-taken"), not_taken);
    });
    outline.section(1, said.say("decided-hands"), |outline| {
        for (number, round) in (1_usize..).zip(project.rounds.iter()) {
            round_under(outline, round, number);
        }
    });
}

fn round_under(outline: &mut Outline<'_>, round: &Round, number: usize) {
    let said = outline.said;
    let usual = said.words.say_with("hands-round", &[("n", number.into())]);
    outline.heading(2, if round.name.trim().is_empty() { usual } else { round.name.clone() });
    let rows = round.hands.iter().map(|it| {
        let word = wording_of(said.project, it.card).into_owned();
        vec![word, it.hands.to_string()]
    });
    outline.table(&["text-word", "text-hands"], rows);
}
