//! What was there before the choice, and how the project is set up.

use super::Line;
use super::outline::Outline;
use crate::model::{Given, GivenKind, Team};
use crate::words::Counted;
use crate::words::worked_out::form_key;

/// What was there, then the settings.
pub(super) fn write(outline: &mut Outline<'_>) {
    let said = outline.said;
    let (project, setup) = (said.project, &said.project.setup);
    outline.section(1, said.say("relation-title"), |outline| {
        outline.about("context-vision", &project.vision);
        for kind in GivenKind::ALL {
            let hidden = kind == GivenKind::Policy && !project.is_policy_revealed;
            let about = said.givens(kind);
            let about = if hidden { said.words.say_with("text-hidden", &[("what", about.into())]) } else { about };
            outline.list(&about, project.givens(kind).map(|it| line(outline, it)).collect::<Vec<_>>());
        }
    });
    outline.section(1, said.say("text-settings"), |outline| {
        outline.about("text-max-values", &setup.max_values.to_string());
        let results = [("least", setup.results.least.into()), ("most", setup.results.most.into())];
        outline.about("text-results", &said.words.say_with("text-from-to", &results));
        outline.about("text-accent", &setup.accent.map(|it| it.to_string()).unwrap_or_default());
        outline.about("text-typeface", setup.typeface.name());
        outline.about("text-form", &said.say(form_key(project.form)));
        outline.list(&said.say("text-levels"), project.levels.iter().map(|it| Line::text(it.clone())));
        let people = |it: &Team| {
            let people = usize::try_from(it.people).unwrap_or(usize::MAX);
            if people == 0 { String::new() } else { said.words.count(Counted::People, people) }
        };
        let teams = project.teams.iter().map(|it| Line { about: it.name.clone(), text: people(it) });
        outline.list(&said.say("text-teams"), teams);
        let shown = project.pictures.iter().map(|it| Line::text(it.alternative.clone()));
        outline.list(&said.say("text-pictures"), shown);
    });
}

fn line(outline: &Outline<'_>, given: &Given) -> Line {
    let source = given.source.trim();
    if source.is_empty() {
        return Line::text(given.text.clone());
    }
    let source = outline.said.words.say_with("policy-source", &[("source", given.source.as_str().into())]);
    Line { about: given.text.clone(), text: source }
}
