//! What was done with teams.

use super::{Span, name, written};
use crate::model::{Project, TeamEdit, TeamId};
use crate::words::{Argument, Counted, Words};

impl Words {
    pub(super) fn team_step(&self, edit: &TeamEdit, span: Span<'_>) -> String {
        let Span { before, after } = span;
        match edit {
            TeamEdit::Add { name, people, .. } => {
                self.say_with("step-team-new", &[written(name), ("people", counted(*people))])
            }
            TeamEdit::Name { name, .. } => self.say_with("step-team-named", &[written(name)]),
            TeamEdit::People { team, people } => {
                self.say_with("step-team-people", &[team_name(after, *team), ("people", counted(*people))])
            }
            TeamEdit::Remove(team) => self.say_with("step-team-gone", &[team_name(before, *team)]),
            TeamEdit::Move { team, .. } => self.say_with("step-team-moved", &[team_name(after, *team)]),
        }
    }
}

fn counted(people: u32) -> Argument {
    Counted::People.argument(usize::try_from(people).unwrap_or(usize::MAX))
}

/// A team by its name.
fn team_name(project: &Project, team: TeamId) -> (&'static str, Argument) {
    ("team", name(project.teams.get(team).map_or("", |it| &it.name)))
}
