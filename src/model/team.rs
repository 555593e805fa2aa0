//! The teams that get paper in their hands: a name and how many people there are.
//!
//! Two teams may have the same name, since two departments can have a team of that name; files and lists number them.

use serde::{Deserialize, Serialize};

use super::id::Id as _;
use super::project::{added, found, found_mut};
use super::{MergeKey, Project, Record, Refusal, TeamId, wording};

/// The most teams that a project has room for: an organisation of 15,000 people has a few hundred.
pub const MOST_TEAMS: usize = 1_000;

/// The most people in one team: more than the largest organisation in the country has, so above it somebody took the
/// wrong column.
pub const MOST_PEOPLE: u32 = 100_000;

/// A team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Team {
    /// Its id.
    pub id: TeamId,
    /// What it is called; may be empty while it is typed.
    pub name: String,
    /// How many people there are, 0 to [`MOST_PEOPLE`]; 0 is not known yet.
    pub people: u32,
}

impl Record for Team {
    type Id = TeamId;
    fn id(&self) -> TeamId {
        self.id
    }
}

/// What can happen to teams.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum TeamEdit {
    /// Adds one at the end of the list.
    Add {
        /// The new one.
        id: TeamId,
        /// May be empty while it is typed.
        name: String,
        /// How many people there are, at most [`MOST_PEOPLE`]; 0 is not known yet.
        people: u32,
    },
    /// Names one.
    Name {
        /// Which.
        team: TeamId,
        /// May be empty while it is typed.
        name: String,
    },
    /// Says how many people there are.
    People {
        /// Which.
        team: TeamId,
        /// At most [`MOST_PEOPLE`]; 0 is not known yet.
        people: u32,
    },
    /// Takes one out.
    Remove(TeamId),
    /// Puts one elsewhere in the list.
    Move {
        /// Which.
        team: TeamId,
        /// Before this one; none is at the end.
        before: Option<TeamId>,
    },
}

impl TeamEdit {
    pub(super) fn merge_key(&self) -> Option<MergeKey> {
        match self {
            Self::Name { team, .. } => Some(MergeKey::Field(team.thing(), 0)),
            Self::People { team, .. } => Some(MergeKey::Field(team.thing(), 1)),
            Self::Add { .. } | Self::Remove(_) | Self::Move { .. } => None,
        }
    }
}

impl Project {
    pub(super) fn apply_team(&mut self, edit: &TeamEdit) -> Result<(), Refusal> {
        match edit {
            TeamEdit::Add { id, name, people } => {
                let people = sound(name, *people)?;
                let team = Team { id: *id, name: wording::checked(name)?, people };
                if self.teams.len() >= MOST_TEAMS && !self.teams.contains(*id) {
                    return Err(Refusal::TooManyTeams { name: wording::start_of(name) });
                }
                added(&mut self.teams, team)?;
            }
            TeamEdit::Name { team, name } => found_mut(&mut self.teams, *team)?.name = wording::checked(name)?,
            TeamEdit::People { team, people } => {
                let team = found_mut(&mut self.teams, *team)?;
                team.people = sound(&team.name, *people)?;
            }
            TeamEdit::Remove(team) => {
                found(&self.teams, *team)?;
                self.teams.remove(*team);
            }
            TeamEdit::Move { team, before } => {
                found(&self.teams, *team)?;
                if let Some(before) = before {
                    found(&self.teams, *before)?;
                }
                self.teams.reorder(*team, *before);
            }
        }
        Ok(())
    }
}

/// So many people, or the refusal that names the team.
fn sound(name: &str, people: u32) -> Result<u32, Refusal> {
    if people > MOST_PEOPLE {
        Err(Refusal::TooManyPeople { name: wording::start_of(name), people })
    } else {
        Ok(people)
    }
}
