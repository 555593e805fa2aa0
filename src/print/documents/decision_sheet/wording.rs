//! The sentences of the decision sheet, made from a project.

use jiff::civil::Date;

use super::content::{Decided, DecisionContent, Said, Section};
use crate::insight::rests::Rests;
use crate::insight::stacks::wording_of;
use crate::insight::status::open_relations;
use crate::insight::{BoardLay, Coverage, Insight, unplaced};
use crate::model::{ChosenValue, ClusterId, Project, Standing, Way};
use crate::print::style::HouseStyle;
use crate::words::{Counted, Words};

/// Between two things in one line: the point stays with what is before it.
const BETWEEN: &str = "\u{A0}· ";

/// What the decision sheet of a project says, in the language of the paper, with this date on it.
pub fn decision_content(project: &Project, words: &Words, date: Date) -> DecisionContent {
    let chosen: Vec<&ChosenValue> = project.values_standing(Standing::Chosen).collect();
    let insight = Insight::new(project);
    let rests = Rests::of(project, &insight, chosen.iter().map(|it| &it.sources));
    let on_sheets = |key: &str, sheets: usize| {
        words.say_with(key, &[("sheets", sheets.into()), ("total", Counted::Sheets.argument(rests.sheet_count))])
    };
    let decided = |it: &&ChosenValue| {
        let counts = on_sheets("card-counts", Coverage::of_sources(project, &it.sources).sheets);
        let core = if it.loading.core.trim().is_empty() { &it.meaning } else { &it.loading.core };
        Decided { name: it.name.clone(), facts: counts, core: core.clone() }
    };
    DecisionContent {
        title: project.setup.title.clone(),
        organisation: project.setup.organisation.clone(),
        heading: words.say("decided-heading"),
        when: project.decision.date.map(|it| words.date(it)).unwrap_or_default(),
        language: words.language,
        date,
        house: HouseStyle::of(project),
        sentence: if project.way == Way::Sentence { project.sentence_text() } else { String::new() },
        decided: chosen.iter().map(decided).collect(),
        together: on_sheets("decided-together", rests.sheets),
        sections: sections(project, words),
        foot: words.say_with("decided-foot", &[("date", words.date(date).into())]),
    }
}

fn sections(project: &Project, words: &Words) -> Vec<Section> {
    let decision = &project.decision;
    let text = |text: &str| vec![Said { about: String::new(), text: text.to_owned() }];
    let all = [
        ("decided-why", text(&decision.why)),
        ("decided-roles", text(&decision.roles)),
        ("decided-minority", text(&decision.minority)),
        ("decided-hands", hands(project)),
        ("decided-not-taken", not_taken(project, words)),
        ("decided-open", relations(project)),
    ];
    let says_something = |it: &Said| !it.about.trim().is_empty() || !it.text.trim().is_empty();
    let sections = all.into_iter().map(|(key, lines)| {
        let lines: Vec<Said> = lines.into_iter().filter(says_something).collect();
        Section { heading: words.say(key), lines }
    });
    sections.filter(|it| !it.lines.is_empty()).collect()
}

/// Each round with what was counted, in the order of the counting.
fn hands(project: &Project) -> Vec<Said> {
    let round = |it: &crate::model::Round| {
        let counted = it.hands.iter().map(|it| format!("{}\u{A0}{}", wording_of(project, it.card), it.hands));
        Said { about: it.name.clone(), text: counted.collect::<Vec<_>>().join(BETWEEN) }
    };
    project.rounds.iter().filter(|it| !it.hands.is_empty()).map(round).collect()
}

/// What was nearly chosen, the clusters with a reason, and in one line those without.
fn not_taken(project: &Project, words: &Words) -> Vec<Said> {
    let taken: Vec<ClusterId> =
        project.values_standing(Standing::Chosen).flat_map(|it| it.sources.clusters.iter().copied()).collect();
    let board = unplaced::main_board(project);
    let lay = board.map(|it| BoardLay::of(project, it)).unwrap_or_default();
    let others = || lay.clusters.iter().filter(|it| !taken.contains(&it.id));
    let reason = |cluster: ClusterId| project.decision.not_taken.get(&cluster);
    let aside: Vec<String> =
        project.values_standing(Standing::SetAside).map(|it| it.name.clone()).filter(|it| !it.is_empty()).collect();
    let mut lines = Vec::new();
    if !aside.is_empty() {
        lines.push(Said { about: words.say("kiezen-aside"), text: aside.join(BETWEEN) });
    }
    lines.extend(others().filter_map(|it| Some(Said { about: it.title.clone(), text: reason(it.id)?.clone() })));
    let bare: Vec<String> = others().filter(|it| reason(it.id).is_none()).map(|it| it.title.clone()).collect();
    if !bare.is_empty() {
        lines.push(Said { about: String::new(), text: bare.join(BETWEEN) });
    }
    lines
}

/// The relations to what exists that are still open, value by value.
fn relations(project: &Project) -> Vec<Said> {
    let open = open_relations(project);
    let line = |value: &ChosenValue| {
        let givens = open.iter().filter(|it| it.0 == value.id).filter_map(|it| project.givens.get(it.1));
        let names: Vec<&str> = givens.map(|it| it.text.as_str()).collect();
        (!names.is_empty()).then(|| Said { about: value.name.clone(), text: names.join(BETWEEN) })
    };
    project.values_standing(Standing::Chosen).filter_map(line).collect()
}
