//! The project as a whole, its decision, hands, what was there before, and the clusters.

use crate::exchange::cells::{Cell, Table};
use crate::exchange::said::Said;
use crate::insight::lay;
use crate::insight::stacks::wording_of;
use crate::insight::unplaced::card_code;
use crate::insight::{Coverage, Insight};
use crate::model::{Board, Cluster, GivenKind};

/// Title, organisation, decision and settings, one a row.
pub(super) fn project(said: &Said<'_>) -> Table {
    let mut table = Table::new("traject", &["onderdeel", "tekst"]);
    let (project, decision) = (said.project, &said.project.decision);
    let mut add = |about: String, text: String| {
        if !text.trim().is_empty() {
            table.rows.push(vec![about.into(), text.into()]);
        }
    };
    add(said.say("text-title"), project.setup.title.clone());
    add(said.say("text-organisation"), project.setup.organisation.clone());
    add(said.say("sentence-field"), project.sentence_text());
    add(said.say("decided-why"), decision.why.clone());
    add(said.say("decision-date"), decision.date.map(|it| said.words.date(it)).unwrap_or_default());
    add(said.say("decided-roles"), decision.roles.clone());
    add(said.say("decided-minority"), decision.minority.clone());
    add(said.say("context-vision"), project.vision.to_string());
    add(said.say("text-accent"), project.setup.accent.map(|it| it.to_string()).unwrap_or_default());
    for level in project.levels.iter() {
        add(said.say("text-levels"), level.clone());
    }
    for picture in project.pictures.iter() {
        add(said.say("text-pictures"), picture.alternative.clone());
    }
    for pair in project.apart.iter() {
        add(said.say("text-apart"), format!("{} – {}", pair.one, pair.other));
    }
    table
}

/// Each count of hands.
pub(super) fn hands(said: &Said<'_>) -> Table {
    let mut table = Table::new("handen", &["ronde", "naam van de ronde", "woord", "code", "handen"]);
    for (number, round) in (1_u32..).zip(said.project.rounds.iter()) {
        let beginning = || vec![Cell::from(number), round.name.as_str().into()];
        if round.hands.is_empty() {
            table.rows.push([beginning(), vec!["".into(), "".into(), "".into()]].concat());
        }
        for it in &round.hands {
            let word = wording_of(said.project, it.card).into_owned();
            let rest = vec![word.into(), card_code(said.project, it.card).into(), it.hands.into()];
            table.rows.push([beginning(), rest].concat());
        }
    }
    table
}

/// What was there before the choice.
pub(super) fn givens(said: &Said<'_>) -> Table {
    let mut table = Table::new("wat er al was", &["soort", "tekst", "vindplaats"]);
    for kind in GivenKind::ALL {
        let rows = said.project.givens(kind);
        let row = |it: &crate::model::Given| {
            vec![said.givens(kind).into(), it.text.as_str().into(), it.source.as_str().into()]
        };
        table.rows.extend(rows.map(row));
    }
    table
}

/// The teams that get paper in their hands.
pub(super) fn teams(said: &Said<'_>) -> Table {
    let mut table = Table::new("teams", &["team", "mensen"]);
    let row = |it: &crate::model::Team| vec![it.name.as_str().into(), it.people.into()];
    table.rows = said.project.teams.iter().map(row).collect();
    table
}

/// The clusters of all boards, with why one was not taken.
pub(super) fn clusters(said: &Said<'_>, boards: &[&Board]) -> Table {
    let columns = &["bord", "letter", "cluster", "betekenis", "gaat mee", "kaartjes", "bladen", "waarom niet gekozen"];
    let mut table = Table::new("clusters", columns);
    for board in boards {
        let row = |it: &Cluster| {
            let title = if it.name.is_empty() { lay::working_name_of(said.project, it) } else { it.name.clone() };
            let reason = said.project.decision.not_taken.get(&it.id).cloned().unwrap_or_default();
            vec![
                said.words.board(said.project, board).into(),
                it.letter.map_or_else(String::new, |it| it.to_string()).into(),
                title.into(),
                it.meaning.as_str().into(),
                if it.is_result { said.say("text-yes") } else { String::new() }.into(),
                it.cards.iter().filter(|card| said.project.card_counts(**card)).count().into(),
                Coverage::of_notes(said.project, Insight::notes_of_cluster(said.project, it.id)).sheets.into(),
                reason.into(),
            ]
        };
        table.rows.extend(said.project.clusters_of(board.id).map(row));
    }
    table
}
