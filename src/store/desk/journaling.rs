//! How a desk keeps a journal of what is done, and takes up what one has that the file has not.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use jiff::Timestamp;

use super::{Desk, Place};
use crate::model::{Edit, History, Made, Project};
use crate::store::cause::Cause;
use crate::store::computer::Computer;
use crate::store::ids::IdSource;
use crate::store::journal::{Found, Journal, LATE, LeftBehind, SavedFile, UpToHere, folder_of, found, put_aside};
use crate::store::save::{Before, Mark};

/// How long to wait before a journal that could not be written is tried again.
const TRY_AGAIN: Duration = Duration::from_secs(5);

/// Acts that a journal has and the file has not: the program ended before they were saved.
#[derive(Clone, Debug)]
pub struct Recovery {
    /// How many.
    pub acts: usize,
    /// When the last one was.
    pub at: Option<Timestamp>,
    /// Whether the file is not as the program left it: then taking these up saves beside it.
    pub is_changed_elsewhere: bool,
    history: History,
    saved: Option<SavedFile>,
}

impl Recovery {
    /// The project with them.
    pub fn project(&self) -> &Project {
        self.history.project()
    }

    /// The steps that are done in it, the newest first.
    pub fn steps(&self) -> impl Iterator<Item = Made<'_>> {
        (0..self.history.steps()).rev().filter_map(|it| self.history.step(it))
    }
}

/// The journal of a desk.
#[derive(Debug, Default)]
pub(super) struct Journaling {
    /// Whether one is kept: in the window, where acts come one by one.
    is_kept: bool,
    journal: Option<Journal>,
    /// The folder of the one that was read.
    read: Option<PathBuf>,
    /// When to try again after a failure.
    again: Option<Duration>,
    /// Why there is none, where that is so.
    trouble: Option<Cause>,
}

impl Desk {
    /// Keeps a journal from now on.
    ///
    /// Where the one of this file ends as the file does, its steps can be undone again. Where it has acts that the file
    /// has not, they are given, for the person to decide: [`Desk::take_up`] or [`Desk::put_aside`] comes before anything
    /// else then.
    pub fn keep_journal(&mut self) -> Option<Recovery> {
        self.journaling.is_kept = true;
        if self.earlier().is_some() {
            return None;
        }
        let folder = self.journal_folder()?;
        let found = match self.found(&folder) {
            Ok(found) => found?,
            Err(error) => {
                self.journaling.trouble = Some(Cause::of(&error));
                return None;
            }
        };
        self.journaling.read = Some(folder);
        self.path()?;
        let Found { history, saved, unsaved, at, .. } = found;
        let is_same = history.project() == self.project();
        if is_same {
            self.history = history;
            self.version += 1;
            return None;
        }
        if unsaved == 0 {
            return None;
        }
        let Place::File(_, Before::AsLeft(mark)) = &self.place else { return None };
        let is_as_left = saved == Some(SavedFile::from(mark)) || stands_in(&history, self.project());
        Some(Recovery { acts: unsaved, at, is_changed_elsewhere: !is_as_left, history, saved })
    }

    /// What a journal tells. A disk that fails once is asked again: what is not read here is not offered.
    fn found(&self, folder: &Path) -> io::Result<Option<Found>> {
        let ask = || found(self.computer.disk.as_ref(), folder);
        ask().or_else(|_| ask()).or_else(|_| ask())
    }

    /// Goes on with the work of a journal. It is saved by itself; where the file was changed elsewhere, beside it.
    pub fn take_up(&mut self, recovery: Recovery, now: Duration) {
        let Recovery { history, acts, is_changed_elsewhere, saved, .. } = recovery;
        self.history = history;
        if let Place::File(_, before) = &mut self.place
            && is_changed_elsewhere
        {
            let SavedFile { length, crc32 } = saved.unwrap_or(SavedFile { length: 0, crc32: 0 });
            *before = Before::AsLeft(Mark::remembered(length, crc32));
        }
        self.changed(now);
        self.begin_journal(acts, now);
    }

    /// Goes on with the file. What the journal has stays on this computer under another name.
    pub fn put_aside(&mut self) {
        let Some(folder) = self.journal_folder() else { return };
        // Where it does not go well, that is done once a journal begins.
        self.journaling.read = None;
        let (disk, (say, answer)) = (Arc::clone(&self.computer.disk), channel());
        let put = move || {
            // Nobody waits longer than told below.
            let _ = say.send(put_aside(disk.as_ref(), &folder).map_err(|error| Cause::of(&error)));
        };
        let started = thread::Builder::new().name("put journal aside".to_owned()).spawn(put);
        let done = match started {
            Ok(_) => answer.recv_timeout(LATE).unwrap_or(Err(Cause::NoAnswer)),
            Err(error) => Err(Cause::of(&error)),
        };
        self.journaling.trouble = done.err();
    }

    /// The work of a program that ended without a word, as a project that gets a file by itself.
    pub fn of_left_behind(computer: Computer, ids: IdSource, left: LeftBehind, now: Duration) -> Self {
        let LeftBehind { project_id, history, acts, folder, .. } = left;
        let empty = crate::store::format::Content { project_id, revision: 0, project: history.project().clone() };
        let mut desk = Self::new(computer, ids, empty, Place::ByItself);
        desk.history = history;
        desk.journaling.is_kept = true;
        desk.journaling.read = Some(folder);
        desk.schedule.ask();
        desk.changed(now);
        desk.begin_journal(acts, now);
        desk
    }

    /// Why what is done is written nowhere, where that is so.
    pub fn journal_trouble(&self) -> Option<Cause> {
        let written = self.journaling.journal.as_ref().and_then(Journal::trouble);
        written.or_else(|| self.journaling.trouble.clone())
    }

    /// Waits until everything that was done is written in the journal; gives whether it is.
    pub fn is_in_journal(&self, at_most: Duration) -> bool {
        self.journaling.journal.as_ref().is_some_and(|it| it.is_written(at_most))
    }

    fn journal_folder(&self) -> Option<PathBuf> {
        Some(folder_of(self.computer.local.as_ref()?, self.project_id, self.path()))
    }

    /// Notes an edit that was carried out.
    pub(super) fn note_edit(&mut self, edit: Edit, now: Duration) {
        let (step, at) = (self.history.last_number(), self.computer.clock.now());
        self.note(now, |journal| journal.did(step, at, edit));
    }

    /// Notes that the desk went back or forward from so many steps.
    pub(super) fn note_steps(&mut self, from: usize, now: Duration) {
        let to = self.history.steps();
        self.note(now, |journal| journal.went(from, to));
    }

    /// The first act begins the journal with everything that is in memory, that act too.
    fn note(&mut self, now: Duration, act: impl FnOnce(&mut Journal)) {
        if !self.journaling.is_kept {
            return;
        }
        match &mut self.journaling.journal {
            Some(journal) => {
                act(journal);
                journal.watch();
            }
            None => self.begin_journal(1, now),
        }
    }

    fn begin_journal(&mut self, unsaved: usize, now: Duration) {
        if !self.journaling.is_kept {
            return;
        }
        let Some(local) = self.computer.local.clone() else {
            self.journaling.trouble = Some(Cause::NoFolder);
            return;
        };
        let journal = match self.journaling.journal.take() {
            Some(journal) => Ok(journal),
            None => Journal::start(Arc::clone(&self.computer.disk)),
        };
        match journal {
            Ok(mut journal) => {
                journal.set_unsaved(unsaved);
                let mark = if let Place::File(_, Before::AsLeft(mark)) = &self.place { Some(mark) } else { None };
                let read = self.journaling.read.as_deref();
                journal.begin(&local, self.project_id, self.path(), mark, &self.history, read);
                self.journaling.trouble = None;
                self.journaling.journal = Some(journal);
            }
            Err(error) => {
                self.journaling.trouble = Some(Cause::of(&error));
                self.journaling.again = Some(now + TRY_AGAIN);
            }
        }
    }

    /// Has everything in the journal synced that was done; gives what to wait for.
    pub(super) fn sync_journal(&mut self) -> Option<UpToHere> {
        self.journaling.journal.as_mut().map(Journal::sync)
    }

    /// After a save with everything but the last so many acts.
    pub(super) fn note_saved(&mut self, unsaved: usize, now: Duration) {
        let Place::File(path, Before::AsLeft(mark)) = &self.place else { return };
        let Some(journal) = &mut self.journaling.journal else { return };
        journal.saved(mark, unsaved);
        if journal.is_long() || journal.file() != Some(path) {
            self.begin_journal(unsaved, now);
        }
    }

    /// Tries again after a while where a journal could not be written: everything is in memory still.
    pub(super) fn tend_journal(&mut self, now: Duration) {
        if let Some(journal) = &mut self.journaling.journal {
            journal.watch();
            if journal.hangs() {
                return;
            }
        }
        if self.journal_trouble().is_none() || self.computer.local.is_none() {
            self.journaling.again = None;
            return;
        }
        let again = *self.journaling.again.get_or_insert(now + TRY_AGAIN);
        if now >= again {
            self.journaling.again = Some(now + TRY_AGAIN);
            let unsaved = self.journaling.journal.as_ref().map_or(1, Journal::unsaved);
            self.begin_journal(unsaved, now);
        }
    }

    /// When the journal wants to be looked after, where something is the matter with it.
    pub(super) fn journal_wish(&self, now: Duration) -> Option<Duration> {
        let is_behind = self.journaling.journal.as_ref().is_some_and(Journal::is_behind);
        let again = self.journaling.again.map(|it| it.saturating_sub(now));
        again.or(is_behind.then_some(LATE))
    }
}

/// Whether a project is one that a history went through.
fn stands_in(history: &History, project: &Project) -> bool {
    (0..history.all_steps()).filter_map(|it| history.step(it)).any(|it| it.before == project || it.after == project)
}
