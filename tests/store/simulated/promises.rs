//! What a sitting was promised, and up to where in the log of the disk.
//!
//! An act is promised once the journal was synced after it was written; a saved file once the desk says so.

use std::path::{Path, PathBuf};

use waardenbord::model::Project;

use super::bugs::is_journal;
use super::disk::{FileNumber, Operation};
use super::states::Past;

/// What happened in a sitting. Values of the project are counted in the order in which they came to be.
#[derive(Clone, Debug)]
pub enum Event {
    /// This value may be on the disk from now on.
    Begun(usize),
    /// The desk says that it is in the journal.
    InJournal(usize),
    /// It was given to a save.
    Given(usize),
    /// The desk says that it is saved in this file.
    Saved(usize, PathBuf),
}

/// A sitting as it is told afterwards.
#[derive(Clone, Debug, Default)]
pub struct Account {
    /// All values of the project, in the order in which they came to be.
    pub values: Vec<Project>,
    /// What happened, and how much had been asked of the disk then.
    events: Vec<(usize, Event)>,
    /// Values of which it is known from which place in the log on they must never be lost.
    kept: Vec<(usize, usize)>,
}

/// What must be there after a power cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The first value that is recent enough.
    pub least: usize,
    /// The last value that can be there.
    pub most: usize,
    /// The file, with what may be in it.
    pub file: Option<(PathBuf, Vec<usize>)>,
}

/// A sitting and all that it asked of the disk.
#[derive(Debug)]
pub struct Recorded {
    pub past: Past,
    pub account: Account,
}

impl Account {
    /// One that goes on with a value that is on the disk, and perhaps with what is in a file.
    pub fn going_on(mut values: Vec<Project>, found: usize, file: Option<(PathBuf, usize)>) -> Self {
        values.truncate(found + 1);
        let mut events = vec![(0, Event::Begun(found))];
        events.extend(file.map(|(path, value)| (0, Event::Saved(value, path))));
        Self { values, events, kept: vec![(0, found)] }
    }

    /// Notes that something happened when so much had been asked of the disk.
    pub fn note(&mut self, at: usize, event: Event) {
        self.events.push((at, event));
    }

    /// Finds out from where on each value must be kept.
    pub fn close(mut self, past: Past) -> Recorded {
        let journals = journals(&past.log);
        for (at, event) in &self.events {
            if let Event::InJournal(value) = event
                && let Some(from) = synced_from(&past.log, &journals, *at)
            {
                self.kept.push((from, *value));
            }
        }
        Recorded { past, account: self }
    }

    /// What must be there when the computer stops after so many operations.
    pub fn promise_at(&self, at: usize) -> Promise {
        let kept = self.kept.iter().filter(|it| it.0 <= at).map(|it| it.1).max();
        let (mut least, mut most) = (kept.unwrap_or(0), 0);
        let mut file: Option<(PathBuf, Vec<usize>)> = None;
        for (_, event) in self.events.iter().take_while(|it| it.0 <= at) {
            match event {
                Event::Begun(value) => most = *value,
                Event::InJournal(_) => {}
                Event::Given(value) => {
                    if let Some((_, may_be)) = &mut file {
                        may_be.push(*value);
                    }
                }
                Event::Saved(value, path) => {
                    least = least.max(*value);
                    file = Some((path.clone(), vec![*value]));
                }
            }
        }
        Promise { least, most, file }
    }

    /// The last value that equals this project, of those that can be there.
    pub fn value(&self, project: &Project, promise: &Promise) -> Option<usize> {
        self.values[..=promise.most].iter().rposition(|it| it == project)
    }
}

impl Promise {
    /// What may be in this file; none where nothing was promised of it.
    pub fn of(&self, path: &Path) -> Option<&[usize]> {
        self.file.as_ref().filter(|it| it.0 == path).map(|it| it.1.as_slice())
    }
}

fn journals(log: &[Operation]) -> Vec<FileNumber> {
    let named = log.iter().filter_map(|it| match it {
        Operation::Name(path, file) if is_journal(path) => Some(*file),
        _ => None,
    });
    named.collect()
}

/// From where on what was in the journal at a place in the log was synced.
fn synced_from(log: &[Operation], journals: &[FileNumber], at: usize) -> Option<usize> {
    let (written, journal) = log[..at].iter().enumerate().rev().find_map(|(place, it)| match it {
        Operation::Write(file, ..) if journals.contains(file) => Some((place, *file)),
        _ => None,
    })?;
    let is_sync = |it: &Operation| matches!(it, Operation::Sync(it) | Operation::AnswerSync(it) if *it == journal);
    let synced = log[written..].iter().position(is_sync)?;
    Some(at.max(written + synced + 1))
}

/// Whether all that was written in the journal was synced, as far as anybody was told.
pub fn is_journal_synced(log: &[Operation]) -> bool {
    synced_from(log, &journals(log), log.len()).is_some()
}
