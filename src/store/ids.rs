//! Where new ids come from.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::model::id::Id;
use crate::model::{Project, Record, Records};

/// Gives ids that were not given before, never 0.
#[derive(Debug)]
pub struct IdSource {
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Random,
    Counting(AtomicU64),
}

impl IdSource {
    /// Random ids, different on every computer.
    pub fn random() -> Self {
        Self { kind: Kind::Random }
    }

    /// Ids that count up from `first`, for tests and for recipes that must come out the same.
    pub fn counting(first: u64) -> Self {
        Self { kind: Kind::Counting(AtomicU64::new(first.max(1))) }
    }

    /// Ids that count up from `first`, or from above the highest that `project` uses.
    pub fn counting_above(first: u64, project: &Project) -> Self {
        Self::counting(first.max(highest(project).saturating_add(1)))
    }

    /// The next id, of the kind that is asked for.
    pub fn draw<T: From<u64>>(&self) -> T {
        loop {
            let number = match &self.kind {
                Kind::Random => random(),
                Kind::Counting(next) => next.fetch_add(1, Ordering::Relaxed),
            };
            if number != 0 {
                return T::from(number);
            }
        }
    }
}

/// A random number from the operating system; where that fails, from what seeds the hash tables.
fn random() -> u64 {
    getrandom::u64().unwrap_or_else(|_| RandomState::new().hash_one(0))
}

/// The highest id in use, of any kind.
fn highest(project: &Project) -> u64 {
    fn of<T: Record>(records: &Records<T>) -> u64 {
        records.ids().max().map_or(0, number)
    }
    let loadings = || project.values.iter().map(|it| &it.loading);
    let placements = loadings().flat_map(|it| &it.placements).map(|it| it.id).max();
    let numbered = loadings().flat_map(|it| &it.numbered).copied().max();
    [
        of(&project.meetings),
        of(&project.tables),
        of(&project.sheets),
        of(&project.value_notes),
        of(&project.behaviour_notes),
        of(&project.boards),
        of(&project.clusters),
        of(&project.values),
        of(&project.behaviours),
        placements.map_or(0, number),
        numbered.map_or(0, number),
    ]
    .into_iter()
    .max()
    .unwrap_or(0)
}

/// The number behind an id, found by comparing: from the highest bit down, each that does not make it too large.
fn number<T: Id>(id: T) -> u64 {
    (0..64)
        .rev()
        .map(|bit| 1_u64 << bit)
        .fold(0, |found, bit| if T::from(found | bit) <= id { found | bit } else { found })
}
