//! The values, their behaviour, and everything that was said beyond it.

use crate::exchange::cells::{Cell, Table};
use crate::exchange::said::Said;
use crate::model::{ChosenValue, Column, Placement, Topic};
use crate::words::considered::{fit_key, relation_key};
use crate::words::worked_out::topic_key;

/// One row for each value, also those that nearly were and those of the other way.
pub(super) fn values(said: &Said<'_>) -> Table {
    let columns = &[
        "waarde",
        "stand",
        "deel van de zin",
        "status",
        "betekenis",
        "kern",
        "over de kern eens",
        "wat inwoners merken",
        "vraag",
        "wie eraan werkt",
        "gericht",
        "bladen",
        "gekozen uit",
    ];
    let mut table = Table::new("waarden", columns);
    let yes = |is_so: bool| if is_so { said.say("text-yes") } else { String::new() };
    let row = |it: &ChosenValue| {
        vec![
            it.name.as_str().into(),
            said.standing(it).into(),
            yes(it.is_part).into(),
            said.status(it).into(),
            it.meaning.as_str().into(),
            it.loading.core.as_str().into(),
            yes(it.loading.is_agreed).into(),
            it.loading.residents_notice.as_str().into(),
            it.loading.question.as_str().into(),
            it.loading.worked_on_by.as_str().into(),
            said.direction(it).into(),
            said.sheets_of(it).into(),
            said.sources(&it.sources).into(),
        ]
    };
    table.rows = said.project.values.iter().map(row).collect();
    table
}

/// One row for each place of a behaviour, then what stands at no value or was set aside.
pub(super) fn behaviours(said: &Said<'_>) -> Table {
    let columns =
        &["waarde", "kolom", "rij", "gedrag", "op de kaart", "tegenover", "wie", "niveau", "code", "opzij gelegd"];
    let mut table = Table::new("gedrag", columns);
    for value in said.project.values.iter() {
        for (number, row) in (1_usize..).zip(value.loading.rows()) {
            let on_card = if number <= value.loading.rows_on_card { said.say("text-yes") } else { String::new() };
            let placements = [Some(row.head), row.beside].into_iter().flatten();
            table.rows.extend(placements.map(|it| placed(said, value, number, &on_card, &it)));
        }
    }
    for behaviour in said.behaviours_aside() {
        let reason = behaviour.aside.as_ref().map_or_else(String::new, |it| said.aside(it));
        table.rows.push(not_placed(&behaviour.wording, said.behaviour_code(behaviour), reason));
    }
    for (note, aside) in said.notes_aside() {
        table.rows.push(not_placed(&note.wording, said.note_code(note), said.aside(aside)));
    }
    table
}

fn placed(said: &Said<'_>, value: &ChosenValue, row: usize, on_card: &str, placement: &Placement) -> Vec<Cell> {
    let column = match placement.column {
        Column::Does => "laden-does-short",
        Column::DoesNot => "laden-does-not-short",
    };
    let behaviour = said.project.behaviours.get(placement.behaviour);
    let known = |ask: fn(&Said<'_>, &crate::model::Behaviour) -> String| {
        Cell::from(behaviour.map_or_else(String::new, |it| ask(said, it)))
    };
    vec![
        value.name.as_str().into(),
        said.say(column).into(),
        row.into(),
        known(|_, it| it.wording.clone()),
        on_card.into(),
        known(|said, it| said.towards(it)),
        known(|said, it| said.who(it)),
        said.level(placement).into(),
        known(|said, it| said.behaviour_code(it)),
        "".into(),
    ]
}

fn not_placed(wording: &str, code: String, reason: String) -> Vec<Cell> {
    let empty = || Cell::from("");
    vec![empty(), empty(), empty(), wording.into(), empty(), empty(), empty(), empty(), code.into(), reason.into()]
}

/// Everything else that was said of a value: one row for each sentence.
pub(super) fn deepening(said: &Said<'_>) -> Table {
    let mut table = Table::new("verdieping", &["waarde", "onderwerp", "waarover", "tekst"]);
    for value in said.project.values.iter() {
        let rows = proposals_and_topics(said, value).into_iter().chain(sides(said, value));
        let rows = rows.chain(considered(said, value));
        table.rows.extend(rows.map(|it| [vec![value.name.clone()], it.into()].concat()).map(cells));
    }
    table
}

fn cells(texts: Vec<String>) -> Vec<Cell> {
    texts.into_iter().map(Cell::from).collect()
}

/// What a row says behind the name of its value: the topic, what of it, and the text.
type Spoken = [String; 3];

fn proposals_and_topics(said: &Said<'_>, value: &ChosenValue) -> Vec<Spoken> {
    let loading = &value.loading;
    let of = |key: &str, text: &String| [said.say(key), String::new(), text.clone()];
    let proposals = loading.core_proposals.iter().map(|it| of("laden-proposals", it));
    let topics = Topic::ALL.into_iter().flat_map(|topic| loading.topic(topic).iter().map(move |it| (topic, it)));
    let competences = loading.competences.iter().map(|it| said.words.given_title(said.project, *it));
    let rows = proposals.chain(topics.map(|(topic, it)| of(topic_key(topic), it)));
    rows.chain(competences.map(|it| of("relation-competences", &it))).collect()
}

fn sides(said: &Said<'_>, value: &ChosenValue) -> Vec<Spoken> {
    let loading = &value.loading;
    let obstacles =
        loading.obstacles.iter().map(|it| [said.say("deepen-obstacles"), it.obstacle.clone(), it.answer.clone()]);
    let tensions = loading.tensions.iter().map(|it| {
        let sides = format!("{} – {}", it.left, it.right);
        [said.say("deepen-tensions"), sides, it.point.to_string()]
    });
    obstacles.chain(tensions).collect()
}

fn considered(said: &Said<'_>, value: &ChosenValue) -> Vec<Spoken> {
    let with = |word: Option<String>, text: &str| match word {
        Some(word) if text.trim().is_empty() => word,
        Some(word) => format!("{word}: {text}"),
        None => text.to_owned(),
    };
    let answers = value.considered.answers.iter().map(|it| {
        let fit = it.fit.map(|it| said.say(fit_key(it)));
        [said.say("text-asked"), said.words.criterion_title(said.project, it.about), with(fit, &it.text)]
    });
    let relations = value.considered.relations.iter().map(|it| {
        let kind = it.kind.map(|it| said.say(relation_key(it)));
        [said.say("text-relation"), said.words.given_title(said.project, it.given), with(kind, &it.text)]
    });
    answers.chain(relations).collect()
}
