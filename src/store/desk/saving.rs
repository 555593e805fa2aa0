//! How a desk saves: when, where to, and what it says of that.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::{Desk, FOLDER, InHand, Place, SaveState, UNTITLED};
use crate::store::Cause;
use crate::store::autosave::{Done, Job, NO_ANSWER, News, Target, Worker};
use crate::store::error::{SaveError, name_of};
use crate::store::format::Content;
use crate::store::names;
use crate::store::save::{self, Before};

/// How often the desk wants to be asked while a save is under way.
const WHILE_SAVING: Duration = Duration::from_millis(50);

/// How long closing waits for the disk.
const CLOSING: Duration = Duration::from_secs(2);

impl Desk {
    /// How safe the work is.
    pub fn state(&self) -> SaveState {
        // A place that was chosen and did not do is told of; what was changed by hand is for whoever has the file open.
        let is_told = self.trouble.as_ref().is_some_and(|it| !matches!(it, SaveError::EditedByHand { .. }));
        if let Some(holder) = self.held_by().filter(|_| !is_told) {
            return SaveState::Looking(holder.clone());
        }
        if let Some(cause) = self.journal_trouble().filter(|_| self.is_unsaved) {
            return SaveState::OnlyInMemory { cause };
        }
        match (&self.trouble, &self.place) {
            (Some(trouble), _) => SaveState::Failed(trouble.clone()),
            (None, _) if self.in_hand.is_some() => SaveState::Saving,
            (None, Place::Example) => SaveState::Example,
            (None, Place::Copy(copy)) => SaveState::Copy { at: copy.at },
            (None, Place::ByItself) if !self.is_unsaved && !self.schedule.is_asked() => SaveState::NoFile,
            (None, _) => match self.saved_at {
                Some(at) if !self.is_unsaved && !self.schedule.is_asked() => SaveState::Saved { at },
                _ => SaveState::Unsaved,
            },
        }
    }

    /// Says that a file which was changed by hand is right: it is saved from now on.
    pub fn accept_edited(&mut self) {
        if matches!(self.trouble, Some(SaveError::EditedByHand { .. })) {
            self.trouble = None;
            self.schedule.ask();
        }
    }

    /// Gives an example or a new project its place in the folder for documents, and saves it there.
    pub fn place_itself(&mut self, now: Duration) {
        if matches!(self.place, Place::Example | Place::ByItself) {
            self.place = Place::ByItself;
            self.schedule.ask();
            self.tick(now);
        }
    }

    /// Saves now, in the place that it has or gets by itself. What comes of it shows in [`Desk::state`].
    pub fn save_now(&mut self, now: Duration) {
        self.close_step();
        if self.path().is_none() {
            self.place_itself(now);
        } else if self.in_hand.is_some_and(|it| it.version == self.version) {
            // All of it is on its way already.
            self.tick(now);
        } else if self.is_unsaved || self.trouble.is_some() || self.is_never_saved() {
            self.schedule.ask();
            self.tick(now);
        }
    }

    fn is_never_saved(&self) -> bool {
        matches!(self.place, Place::File(_, Before::Nothing))
    }

    /// Saves in this file from now on; a name without extension gets that of a project. A file that is there already is
    /// overwritten only where it can be read; that a person wants so, a dialog has asked.
    pub fn save_as(&mut self, path: &Path, now: Duration) -> Result<(), SaveError> {
        let path = names::with_extension(path);
        let before = self.looks_at(&path)?.map_or(Ok(Before::Nothing), |look| look())?;
        self.save_over(&path, before, now);
        Ok(())
    }

    /// What must be asked of the disk before [`Desk::save_over`], on whatever thread; none for the file that it has.
    pub fn looks_at(
        &mut self,
        path: &Path,
    ) -> Result<Option<impl FnOnce() -> Result<Before, SaveError> + Send + 'static>, SaveError> {
        if self.is_hanging(path) {
            return Err(SaveError::NoAnswer { file: name_of(path) });
        }
        let (disk, file) = (Arc::clone(&self.computer.disk), path.to_owned());
        Ok((self.path() != Some(path)).then_some(move || save::may_overwrite(disk.as_ref(), &file)))
    }

    /// Saves in this file from now on, where this stood `before`.
    pub fn save_over(&mut self, path: &Path, before: Before, now: Duration) {
        if self.path() == Some(path) {
            self.save_now(now);
            return;
        }
        self.close_step();
        self.leave_hanging();
        let place = std::mem::replace(&mut self.place, Place::File(path.to_owned(), before));
        self.place_before.get_or_insert(place);
        self.place_number += 1;
        self.is_before_kept = false;
        self.trouble = None;
        self.schedule.ask();
        self.tick(now);
    }

    /// Whether a save that was left alone may still write this file.
    fn is_hanging(&mut self, path: &Path) -> bool {
        self.hanging.retain(|(_, worker)| matches!(worker.news(Duration::ZERO), News::NotYet));
        self.hanging.iter().any(|it| it.0 == path)
    }

    /// Leaves a save alone that got no answer, so that another place does not wait for it.
    fn leave_hanging(&mut self) {
        if !matches!(self.trouble, Some(SaveError::NoAnswer { .. })) || self.in_hand.take().is_none() {
            return;
        }
        let path = self.path().map(Path::to_owned);
        self.hanging.extend(path.zip(self.worker.take()));
    }

    /// Collects what the disk did and starts a save when it is time; gives when to be called again.
    pub fn tick(&mut self, now: Duration) -> Option<Duration> {
        self.collect(Duration::ZERO, now);
        self.tend_hold(now);
        self.tend_journal(now);
        if let Some(InHand { since, .. }) = self.in_hand {
            if now.saturating_sub(since) >= NO_ANSWER && self.trouble.is_none() {
                self.trouble = Some(self.no_answer());
            }
            return Some(WHILE_SAVING);
        }
        if !self.wants_saving() {
            return self.journal_wish(now);
        }
        let due = self.schedule.due();
        if due > now {
            return Some(due.saturating_sub(now));
        }
        self.start_save(now);
        Some(WHILE_SAVING)
    }

    fn wants_saving(&self) -> bool {
        let may_be_saved = !matches!(self.place, Place::Example | Place::Copy(_))
            && !matches!(self.trouble, Some(SaveError::EditedByHand { .. }));
        let was_late = self.in_hand.is_none() && matches!(self.trouble, Some(SaveError::NoAnswer { .. }));
        may_be_saved && self.held_by().is_none() && (self.is_unsaved || self.schedule.is_asked() || was_late)
    }

    fn no_answer(&self) -> SaveError {
        SaveError::NoAnswer { file: self.path().map_or_else(|| self.stem(), name_of) }
    }

    fn stem(&self) -> String {
        names::safe(&self.project().setup.title, UNTITLED)
    }

    fn target(&self) -> Result<Target, SaveError> {
        if let Place::File(path, before) = &self.place {
            return Ok(Target::File(path.clone(), before.clone()));
        }
        let documents = self.computer.documents.as_ref().ok_or(SaveError::NoDocumentsFolder)?;
        Ok(Target::Free(documents.join(FOLDER), self.stem()))
    }

    fn start_save(&mut self, now: Duration) {
        self.schedule.begun();
        if let Err(trouble) = self.give_job() {
            self.fail(trouble, now);
            return;
        }
        self.in_hand = Some(InHand { since: now, version: self.version });
    }

    fn give_job(&mut self) -> Result<(), SaveError> {
        let target = self.target()?;
        if let Target::File(path, _) = &target
            && self.is_hanging(path)
        {
            return Err(self.no_answer());
        }
        let file = self.path().map_or_else(|| self.stem(), name_of);
        let gone = |cause: Cause| SaveError::Disk { file: file.clone(), cause };
        if self.worker.is_none() {
            self.worker = Some(Worker::start(self.computer.clone()).map_err(|it| gone(Cause::of(&it)))?);
        }
        self.revision += 1;
        let content = Content { project_id: self.project_id, revision: self.revision, project: self.project().clone() };
        let journal = self.sync_journal();
        let keeps_before = !self.is_before_kept;
        let job = Job { content, target, place_number: self.place_number, journal, keeps_before };
        if self.worker.as_ref().is_some_and(|it| it.give(job)) {
            return Ok(());
        }
        self.worker = None;
        Err(gone(Cause::Stopped))
    }

    fn fail(&mut self, trouble: SaveError, now: Duration) {
        self.trouble = Some(trouble);
        self.schedule.failed(now);
        if let Some(place) = self.place_before.take() {
            self.place = place;
            self.place_number += 1;
        }
    }

    /// Takes in what the thread has done, waiting no longer than `at_most`.
    fn collect(&mut self, at_most: Duration, now: Duration) {
        let Some((worker, in_hand)) = self.worker.as_ref().zip(self.in_hand) else { return };
        match worker.news(at_most) {
            News::NotYet => {}
            News::Done(done) => {
                self.in_hand = None;
                self.take_in(*done, in_hand.version, now);
            }
            News::Gone => {
                self.in_hand = None;
                self.worker = None;
                let trouble = self.no_answer();
                self.fail(trouble, now);
            }
        }
    }

    fn take_in(&mut self, done: Done, version: u64, now: Duration) {
        if done.place_number != self.place_number {
            // It belongs to the place before, which must not look changed by somebody else when we come back to it.
            let left = done.left.filter(|_| self.place_before.is_some());
            self.place_before = left.map(|it| Place::File(done.path, Before::AsLeft(it))).or(self.place_before.take());
            return;
        }
        self.is_before_kept |= done.is_before_kept || done.left.is_some();
        self.backup_trouble = done.backup_trouble;
        let is_there = done.left.is_some();
        if let Some(mark) = done.left {
            self.place = Place::File(done.path, Before::AsLeft(mark));
            self.place_before = None;
        }
        match done.trouble {
            Some(trouble) if !is_there || !matches!(trouble, SaveError::Conflict { .. }) => {
                self.fail(trouble, now);
                return;
            }
            // From now on the work goes to the other file; that it does stays to be read until another place is chosen.
            Some(trouble) => self.trouble = Some(trouble),
            None if matches!(self.trouble, Some(SaveError::Conflict { .. })) => {}
            None => self.trouble = None,
        }
        self.schedule.succeeded();
        self.saved = done.project;
        self.saved_at = Some(done.at);
        self.compare();
        self.note_saved(usize::try_from(self.version - version).unwrap_or(usize::MAX), now);
    }

    /// Waits for a save that is under way or asked for, no longer than `at_most`.
    pub fn settle(&mut self, at_most: Duration, now: Duration) -> Result<(), SaveError> {
        let start = Instant::now();
        self.tick(now);
        while self.in_hand.is_some() {
            let left = at_most.saturating_sub(start.elapsed());
            if left.is_zero() {
                let trouble = self.no_answer();
                self.trouble = Some(trouble);
                break;
            }
            self.collect(left, now);
            if self.in_hand.is_none() && self.schedule.is_asked() {
                self.tick(now);
            }
        }
        self.trouble.clone().map_or(Ok(()), Err)
    }

    /// Saves what is not saved yet and waits for the disk, at most two seconds. Never blocks a person who wants to leave.
    pub fn close(&mut self, now: Duration) -> SaveState {
        self.close_step();
        if self.wants_saving() && (self.path().is_some() || self.is_unsaved) {
            self.schedule.ask();
        }
        // The state says what went wrong.
        let _ = self.settle(CLOSING, now);
        // So does a moment that could not be kept.
        let _ = self.settle_moments(CLOSING);
        self.state()
    }
}
