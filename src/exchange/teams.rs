//! A list of teams: a name and a number of people a line, from a file or pasted from a spreadsheet.
//!
//! Column names may stand above it. Without them the first column holds the names and the second the numbers, or the
//! other way round where the first line says so. A line without a number is a team of which it is not known yet.

use std::borrow::Cow;
use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization as _;

use super::csv::{Record, Records};
use super::table::{DELIMITERS, without_separator_line};
use super::{MOST_ROWS, ReadError, Remark, text};
use crate::model::wording::{self, folded};
use crate::model::{Edit, MOST_PEOPLE, Project, TeamEdit, TeamId};

/// The longest name of a team, in characters: longer is a sentence from another column.
pub const LONGEST_NAME: usize = 200;

/// What the column of names is called.
const NAMES: [&str; 7] = ["team", "teams", "naam", "afdeling", "teamnaam", "name", "department"];
/// What the column of numbers is called.
const NUMBERS: [&str; 10] = [
    "aantal",
    "medewerkers",
    "personen",
    "mensen",
    "aantal medewerkers",
    "aantal personen",
    "aantal mensen",
    "people",
    "headcount",
    "number",
];

/// A team as it stands in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamRow {
    /// The line on which it begins, from 1 on.
    pub line: usize,
    /// Its name, on one line, trimmed and in NFC; never empty.
    pub name: String,
    /// How many people there are; none where nothing stands there.
    pub people: Option<u32>,
}

/// A line that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongTeam {
    /// The line, from 1 on.
    pub line: usize,
    /// How it begins.
    pub start: String,
    /// Why not.
    pub reason: WrongTeamReason,
}

/// Why a line of a list of teams cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum WrongTeamReason {
    /// A number without the name of a team.
    NoName,
    /// Something else than a number of people.
    NotANumber {
        /// How it begins.
        start: String,
    },
    /// More than [`MOST_PEOPLE`] people.
    TooMany {
        /// How the number begins.
        start: String,
    },
    /// Text beside the two columns of a list without column names.
    MoreCells {
        /// How many cells there are.
        cells: usize,
    },
    /// A name longer than [`LONGEST_NAME`].
    NameTooLong {
        /// How long it is, in characters.
        length: usize,
    },
    /// A control character, or one that turns the direction of writing.
    ForbiddenCharacter {
        /// The character.
        character: char,
    },
}

/// What was read of a list of teams.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TeamsReading {
    /// The teams, in order.
    pub rows: Vec<TeamRow>,
    /// The lines that could not be read, in order.
    pub wrong: Vec<WrongTeam>,
    /// What the person should know.
    pub remarks: Vec<Remark>,
}

/// What taking in a list does to a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TeamsPlan {
    /// One act; nothing where the project has it all.
    pub edits: Vec<Edit>,
    /// How many teams are new.
    pub new: usize,
    /// How many of the project get another number of people.
    pub changed: usize,
    /// How many stood there just so.
    pub known: usize,
}

/// Reads a file: comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252.
pub fn read_teams(bytes: &[u8]) -> Result<TeamsReading, ReadError> {
    let (text, remark) = text::decoded(bytes)?;
    let mut reading = read_text(&text)?;
    reading.remarks.splice(0..0, remark);
    Ok(reading)
}

/// Reads pasted cells.
pub fn read_pasted_teams(pasted: &str) -> Result<TeamsReading, ReadError> {
    text::check_size(pasted.len())?;
    read_text(pasted)
}

fn read_text(text: &str) -> Result<TeamsReading, ReadError> {
    let text = text::with_plain_lines(text)?;
    let (text, line) = without_separator_line(&text);
    let (mut records, columns) = Columns::found(text, line);
    let mut reading = TeamsReading::default();
    if columns.has_header {
        reading.remarks.extend(columns.unknown(&records.next().ok_or(ReadError::Empty)?));
    }
    for (count, record) in records.enumerate() {
        if count >= MOST_ROWS {
            return Err(ReadError::TooManyRows);
        }
        match columns.row(&record) {
            Ok(row) => reading.rows.push(row),
            Err(reason) => {
                let start = wording::start_of(record.cells.join(" ").trim());
                reading.wrong.push(WrongTeam { line: record.line, start, reason });
            }
        }
    }
    let unknown = reading.rows.iter().filter(|it| it.people.is_none()).count();
    if unknown > 0 {
        reading.remarks.push(Remark::TeamsWithoutNumber { teams: unknown });
    }
    if reading.rows.is_empty() && reading.wrong.is_empty() { Err(ReadError::NoRows) } else { Ok(reading) }
}

/// Which cell holds what.
struct Columns {
    has_header: bool,
    name: usize,
    people: Option<usize>,
}

impl Columns {
    /// Takes the delimiter that gives a header, or else the one that splits the first line that any splits.
    fn found(text: &str, line: usize) -> (Records<'_>, Self) {
        let splits = DELIMITERS.map(|it| Records::new(text, line, it));
        for records in &splits {
            if let Some(columns) = records.clone().next().and_then(|it| Self::of_header(&it)) {
                return (records.clone(), columns);
            }
        }
        let [tabs, ..] = &splits;
        let is_split =
            |records: &&Records<'_>| (**records).clone().next().is_some_and(|it| it.count > 1 && is_pair(&it));
        let records = splits.iter().find(is_split).unwrap_or(tabs).clone();
        // A number first, then a name.
        let is_turned = records.clone().next().is_some_and(|it| {
            let is_number =
                |place: usize| it.cells.get(place).is_some_and(|cell| number(cell).is_ok_and(|it| it.is_some()));
            is_number(0) && !is_number(1) && it.cells.get(1).is_some_and(|cell| !cell.trim().is_empty())
        });
        let (name, people) = if is_turned { (1, 0) } else { (0, 1) };
        (records, Self { has_header: false, name, people: Some(people) })
    }

    fn of_header(header: &Record<'_>) -> Option<Self> {
        let place = |known: &[&str]| header.cells.iter().position(|it| known.contains(&folded(it).as_str()));
        let name = place(&NAMES)?;
        Some(Self { has_header: true, name, people: place(&NUMBERS) })
    }

    /// The columns of a header that are left out.
    fn unknown(&self, header: &Record<'_>) -> Option<Remark> {
        let is_left_out = |(place, name): &(usize, &Cow<'_, str>)| {
            !name.trim().is_empty() && *place != self.name && Some(*place) != self.people
        };
        let names = header.cells.iter().enumerate().filter(is_left_out).map(|(_, it)| wording::start_of(it.trim()));
        let names: Vec<String> = names.collect();
        (!names.is_empty()).then_some(Remark::UnknownColumns { names })
    }

    fn row(&self, record: &Record<'_>) -> Result<TeamRow, WrongTeamReason> {
        let has_more = record.cells.iter().skip(2).any(|it| !it.trim().is_empty()) || record.count > record.cells.len();
        if !self.has_header && has_more {
            return Err(WrongTeamReason::MoreCells { cells: record.count });
        }
        let cell = |place: usize| record.cells.get(place).map_or("", |it| it.as_ref());
        let name: String = cell(self.name).nfc().collect();
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let length = name.chars().count();
        if name.is_empty() {
            return Err(WrongTeamReason::NoName);
        }
        if length > LONGEST_NAME {
            return Err(WrongTeamReason::NameTooLong { length });
        }
        if let Some(character) = name.chars().find(|it| !wording::is_allowed(*it)) {
            return Err(WrongTeamReason::ForbiddenCharacter { character });
        }
        let people = self.people.map_or(Ok(None), |it| number(cell(it)))?;
        Ok(TeamRow { line: record.line, name, people })
    }
}

/// Whether the second cell is a number or empty, or the first is a number: a comma can also stand in a name.
fn is_pair(record: &Record<'_>) -> bool {
    let reads = |place: usize| record.cells.get(place).is_some_and(|it| number(it).is_ok());
    reads(1) || reads(0) || record.count > 2
}

/// A number of people as people write it: `12`, `1.200`; none for nothing.
fn number(cell: &str) -> Result<Option<u32>, WrongTeamReason> {
    let text = cell.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let start = || wording::start_of(text);
    let mut groups = text.split('.');
    let first = groups.next().unwrap_or_default();
    let is_grouped = (1..=3).contains(&first.len()) && groups.clone().all(|it| it.len() == 3);
    let digits: String = if is_grouped { text.replace('.', "") } else { text.to_owned() };
    if !digits.bytes().all(|it| it.is_ascii_digit()) {
        return Err(WrongTeamReason::NotANumber { start: start() });
    }
    // All digits, so it fails only by being too big.
    match digits.parse::<u32>() {
        Ok(people) if people <= MOST_PEOPLE => Ok(Some(people)),
        _ => Err(WrongTeamReason::TooMany { start: start() }),
    }
}

/// Finds out what `rows` would do to the teams of `project`; `ids` gives the numbers of new ones.
///
/// A team is recognised by its name and how often that stood there before, so reading a list again adds nothing and only
/// brings the numbers up to date.
pub fn teams_plan(project: &Project, rows: &[TeamRow], ids: &mut dyn FnMut() -> u64) -> TeamsPlan {
    let mut known: BTreeMap<String, Vec<TeamId>> = BTreeMap::new();
    for team in project.teams.iter() {
        known.entry(folded(&team.name)).or_default().push(team.id);
    }
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    let mut plan = TeamsPlan::default();
    for row in rows {
        let name = folded(&row.name);
        let nth = times.entry(name.clone()).or_default();
        let team = known.get(&name).and_then(|it| it.get(*nth)).and_then(|it| project.teams.get(*it));
        *nth += 1;
        let edit = match team {
            None => {
                plan.new += 1;
                TeamEdit::Add { id: ids().into(), name: row.name.clone(), people: row.people.unwrap_or(0) }
            }
            Some(team) => match row.people.filter(|it| *it != team.people) {
                None => {
                    plan.known += 1;
                    continue;
                }
                Some(people) => {
                    plan.changed += 1;
                    TeamEdit::People { team: team.id, people }
                }
            },
        };
        plan.edits.push(Edit::Team(edit));
    }
    plan
}

impl TeamsPlan {
    /// As one act; none where there is nothing to do.
    pub fn edit(self) -> Option<Edit> {
        let mut edits = self.edits;
        if edits.len() > 1 { Some(Edit::All(edits)) } else { edits.pop() }
    }
}
