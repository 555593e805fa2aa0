//! Team packages: what each team gets on paper, how much paper that takes, and the files one by one.
//!
//! A [`Package`] is told what a team gets ([`Handout`]) and how one copy of it is made; it neither knows which documents
//! there are nor writes files. Who asks for [`Package::files`] gets them one at a time, so that progress can be shown and
//! the work stopped between two. What is wrong with one team is a [`Failed`] of its own; the others go on.
//!
//! Invariant: a team's copies lie together, and where sheets are printed on both sides no team begins on the back of
//! another's sheet.

mod collated;
mod files;
mod ordered;
mod paper_list;
mod tell;

use jiff::civil::Date;

use super::{Document, PrintProblem};
use crate::model::wording::folded;
use crate::model::{Project, Team};
use crate::words::Words;

pub use collated::Collated;
pub use files::{Files, MadeFile};
pub use ordered::usual;
pub use paper_list::{PaperList, Papers, SheetSize, TeamPaper};

/// The most pages of one file: more takes minutes to make, and no printer takes it at once.
pub const MOST_PAGES: usize = 5_000;

/// How often a team gets something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copies {
    /// As often as there are people in it.
    PerPerson,
    /// So often.
    PerTeam(u16),
}

impl Copies {
    /// How many a team gets.
    pub fn of(self, team: &Team) -> usize {
        match self {
            Self::PerPerson => usize::try_from(team.people).unwrap_or(usize::MAX),
            Self::PerTeam(copies) => usize::from(copies),
        }
    }
}

/// Makes one copy for a team, or says what is in the way.
pub type Maker<'a> = Box<dyn Fn(&Team) -> Result<Document, Vec<PrintProblem>> + Send + 'a>;

/// Something that every team gets.
pub struct Handout<'a> {
    /// What it is called, in the language of the paper: "Teamblad".
    pub name: String,
    /// Its size as it stands in the name of its file: "A3".
    pub size: String,
    /// How often a team gets it.
    pub copies: Copies,
    /// Makes one copy.
    pub make: Maker<'a>,
}

/// All teams, and what each of them gets.
pub struct Package<'a> {
    /// The day that stands in the names of files.
    pub date: Date,
    /// What a team gets, in order.
    pub handouts: Vec<Handout<'a>>,
    teams: Vec<Team>,
}

/// Why a team does not get something.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The document cannot be made; at least one problem.
    #[error("{0:?}")]
    Problems(Vec<PrintProblem>),
    /// More pages than one file can have.
    #[error("{pages} pages, at most {most}")]
    TooManyPages {
        /// How many it would have.
        pages: usize,
        /// How many it can have.
        most: usize,
    },
    /// The PDF cannot be made.
    #[error("{0}")]
    Pdf(String),
}

/// What a team does not get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failed {
    /// The team, as it is called on paper.
    pub team: String,
    /// What it does not get.
    pub handout: String,
    /// Why.
    pub reason: Reason,
}

impl<'a> Package<'a> {
    /// The packages of the teams of a project.
    pub fn new(project: &Project, words: &Words, date: Date, handouts: Vec<Handout<'a>>) -> Self {
        Self::of_teams(project.teams.iter(), words, date, handouts)
    }

    /// The packages of other teams, such as those of a file.
    pub fn of_teams<'t>(
        teams: impl IntoIterator<Item = &'t Team>,
        words: &Words,
        date: Date,
        handouts: Vec<Handout<'a>>,
    ) -> Self {
        Self { date, handouts, teams: told_apart(teams, words) }
    }

    /// The teams, named so that no two are the same on paper.
    pub fn teams(&self) -> &[Team] {
        &self.teams
    }

    /// One copy for a team, where its copies are not too many.
    fn made(&self, handout: &Handout<'_>, team: &Team) -> Result<Document, Failed> {
        let failed = |reason| Failed { team: team.name.clone(), handout: handout.name.clone(), reason };
        let document = (handout.make)(team).map_err(|problems| failed(Reason::Problems(problems)))?;
        let pages = document.pages.len().saturating_mul(handout.copies.of(team));
        if pages > MOST_PAGES {
            return Err(failed(Reason::TooManyPages { pages, most: MOST_PAGES }));
        }
        Ok(document)
    }
}

/// The teams with a number behind the second and later ones of a name, and with a number for one without.
fn told_apart<'t>(teams: impl IntoIterator<Item = &'t Team>, words: &Words) -> Vec<Team> {
    let mut apart: Vec<Team> = Vec::new();
    let mut taken = std::collections::BTreeSet::new();
    for (place, team) in teams.into_iter().enumerate() {
        let name = team.name.split_whitespace().collect::<Vec<_>>().join(" ");
        let name = if name.is_empty() { words.say_with("package-team", &[("n", (place + 1).into())]) } else { name };
        let numbered = (2_usize..).map(|number| format!("{name} ({number})"));
        let mut names = std::iter::once(name.clone()).chain(numbered);
        let free = names.find(|it| taken.insert(folded(it))).unwrap_or(name);
        apart.push(Team { name: free, ..team.clone() });
    }
    apart
}
