//! The values: what each means, how we do it and how we do not, and what was considered about it.

use super::Line;
use super::outline::Outline;
use crate::model::{Behaviour, ChosenValue, Placement, Row, Standing, Topic, Way};
use crate::words::considered::{fit_key, relation_key};
use crate::words::worked_out::topic_key;

/// The chosen values, those that nearly were, those of the other way, and what stands at none.
pub(super) fn write(outline: &mut Outline<'_>) {
    let said = outline.said;
    let project = said.project;
    for (key, standing) in [("text-chosen", Standing::Chosen), ("kiezen-aside", Standing::SetAside)] {
        outline.section(1, said.say(key), |outline| {
            project.values_standing(standing).for_each(|it| value_under(outline, it));
        });
    }
    let are_parts = project.way == Way::Sentence;
    let key = if are_parts { "text-values-kept" } else { "text-parts-kept" };
    outline.section(1, said.say(key), |outline| {
        project.values.iter().filter(|it| it.is_part != are_parts).for_each(|it| value_under(outline, it));
    });
    outline.section(1, said.say("text-behaviours-aside"), aside_under);
}

fn value_under(outline: &mut Outline<'_>, value: &ChosenValue) {
    let (said, loading) = (outline.said, &value.loading);
    outline.heading(2, said.words.value_title(value));
    outline.about("text-status", &said.status(value));
    outline.about("text-meaning", &value.meaning);
    outline.about("laden-core", &loading.core);
    if loading.is_agreed {
        outline.paragraph(&said.say("text-agreed"));
    }
    outline.list(&said.say("laden-proposals"), lines(&loading.core_proposals));
    outline.about("text-stands-on", &said.stands_on(said.sheets_of(value), said.insight.sheet_count));
    outline.about("text-comes-from", &said.sources(&value.sources));
    outline.about("text-direction", &said.direction(value));
    outline.about("laden-residents", &loading.residents_notice);
    outline.about("laden-question", &loading.question);
    outline.about("laden-worked-on-by", &loading.worked_on_by);
    let rows =
        (1..).zip(loading.rows()).map(|(place, row)| behaviour_row(outline, &row, place <= loading.rows_on_card));
    let rows: Vec<Vec<String>> = rows.collect();
    outline.table(&["laden-does", "laden-does-not", "text-on-card"], rows);
    for topic in Topic::ALL {
        outline.list(&said.say(topic_key(topic)), lines(loading.topic(topic)));
    }
    let obstacles = loading.obstacles.iter().map(|it| vec![it.obstacle.clone(), it.answer.clone()]);
    outline.table(&["deepen-obstacle-head", "deepen-answer-head"], obstacles);
    let tensions = loading.tensions.iter().map(|it| vec![it.left.clone(), it.right.clone(), it.point.to_string()]);
    outline.table(&["deepen-left-hint", "deepen-right-hint", "text-point"], tensions);
    let competences = loading.competences.iter().map(|it| Line::text(said.words.given_title(said.project, *it)));
    outline.list(&said.say("relation-competences"), competences);
    considered_under(outline, value);
}

fn lines(texts: &[String]) -> impl Iterator<Item = Line> {
    texts.iter().map(|it| Line::text(it.clone()))
}

fn behaviour_row(outline: &Outline<'_>, row: &Row, is_on_card: bool) -> Vec<String> {
    let on_card = if is_on_card { outline.said.say("text-yes") } else { String::new() };
    let text = |column| {
        let placements = [Some(row.head), row.beside].into_iter().flatten();
        placements.filter(|it| it.column == column).map(|it| behaviour_text(outline, &it)).collect::<String>()
    };
    vec![text(crate::model::Column::Does), text(crate::model::Column::DoesNot), on_card]
}

/// A behaviour, and in a line under it to whom and by whom it is shown, at which level, and where it comes from.
fn behaviour_text(outline: &Outline<'_>, placement: &Placement) -> String {
    let said = outline.said;
    let Some(behaviour) = said.project.behaviours.get(placement.behaviour) else { return String::new() };
    let towards = said.towards(behaviour);
    let towards =
        if towards.is_empty() { towards } else { said.words.say_with("text-towards", &[("whom", towards.into())]) };
    let facts = [towards, said.who(behaviour), said.level(placement), said.behaviour_code(behaviour)];
    let facts = facts.into_iter().filter(|it| !it.trim().is_empty()).collect::<Vec<_>>();
    format!("{}\n({})", behaviour.wording, facts.join("; "))
}

fn considered_under(outline: &mut Outline<'_>, value: &ChosenValue) {
    let said = outline.said;
    let answers = value.considered.answers.iter().map(|it| {
        let fit = it.fit.map_or_else(String::new, |it| said.say(fit_key(it)));
        vec![said.words.criterion_title(said.project, it.about), fit, it.text.clone()]
    });
    outline.table(&["text-asked", "text-fits", "text-answer"], answers);
    let relations = value.considered.relations.iter().map(|it| {
        let kind = it.kind.map_or("relation-open", relation_key);
        vec![said.words.given_title(said.project, it.given), said.say(kind), it.text.clone()]
    });
    outline.table(&["text-existing", "text-relation", "text-answer"], relations);
}

/// Behaviour that stands at no value, or was set aside.
fn aside_under(outline: &mut Outline<'_>) {
    let said = outline.said;
    let typed = said.behaviours_aside().filter(|it| !it.wording.trim().is_empty() || it.aside.is_some());
    let typed = typed.map(|it: &Behaviour| {
        let reason = it.aside.as_ref().map_or_else(String::new, |it| said.aside(it));
        vec![it.wording.clone(), said.behaviour_code(it), reason]
    });
    let notes = said.notes_aside().map(|(it, aside)| vec![it.wording.clone(), said.note_code(it), said.aside(aside)]);
    outline.table(&["text-behaviour", "text-code", "text-aside"], typed.chain(notes));
}
