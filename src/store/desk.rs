//! The desk: the only owner of an open project. Every edit and every save goes through it.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::autosave::{Done, Job, NO_ANSWER, News, Schedule, Target, Worker};
use super::computer::Computer;
use super::error::{Fault, ReadError, SaveError, name_of};
use super::format::{self, Content, Opened};
use super::ids::IdSource;
use super::names;
use super::save::{self, Before, Mark};
use crate::model::id::ProjectId;
use crate::model::{Edit, History, Outcome, Project, Refusal, SetupEdit};

/// How often the desk wants to be asked while a save is under way.
const WHILE_SAVING: Duration = Duration::from_millis(50);

/// How long closing waits for the disk.
const CLOSING: Duration = Duration::from_secs(2);

/// The folder below the documents, and the name of a project without a title.
const FOLDER: &str = "Waardenbord";
const UNTITLED: &str = "Traject";

/// Where the project is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// Nowhere: a copy of the example, until a person saves it.
    Example,
    /// In the folder for documents, under its title; the first save finds the name.
    ByItself,
    /// In this file.
    File(PathBuf, Before),
}

/// How safe the work is: what the chip in the window says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// A new project that nothing was done in yet.
    NoFile,
    /// A copy of the example, which is not saved by itself.
    Example,
    /// All of it is in the file.
    Saved {
        /// Since when.
        at: Timestamp,
    },
    /// Something is not in the file yet; it will be, by itself.
    Unsaved,
    /// A save is under way.
    Saving,
    /// The work is not in the file, or not where it was thought to be.
    Failed(SaveError),
}

/// An open project.
#[derive(Debug)]
pub struct Desk {
    computer: Computer,
    ids: IdSource,
    history: History,
    version: u64,
    project_id: ProjectId,
    revision: u64,
    place: Place,
    /// Where it was before a person chose another place, until that one has proved good.
    place_before: Option<Place>,
    place_number: u64,
    /// What is in the file; of a new project, what it began with.
    saved: Project,
    saved_at: Option<Timestamp>,
    is_unsaved: bool,
    trouble: Option<SaveError>,
    schedule: Schedule,
    worker: Option<Worker>,
    saving_since: Option<Duration>,
}

impl Desk {
    fn new(computer: Computer, ids: IdSource, content: Content, place: Place) -> Self {
        Self {
            computer,
            ids,
            saved: content.project.clone(),
            history: History::new(content.project),
            version: 0,
            project_id: content.project_id,
            revision: content.revision,
            place,
            place_before: None,
            place_number: 0,
            saved_at: None,
            is_unsaved: false,
            trouble: None,
            schedule: Schedule::default(),
            worker: None,
            saving_since: None,
        }
    }

    /// A new project with this title. It gets its place by itself at the first save.
    pub fn create(computer: Computer, ids: IdSource, title: &str) -> Result<Self, Refusal> {
        let project_id = ids.draw();
        let project = Project::new(ids.draw()).apply(&Edit::Setup(SetupEdit::Title(title.to_owned())))?;
        Ok(Self::new(computer, ids, Content { project_id, revision: 0, project }, Place::ByItself))
    }

    /// A copy of the example, from the text of its file. It is not saved until a person saves it.
    pub fn example(computer: Computer, ids: IdSource, file: &str) -> Result<Self, ReadError> {
        let opened = format::decode(file.as_bytes());
        let content = opened.map_err(|fault| ReadError { file: "voorbeeld.ron".to_owned(), fault })?.into_content();
        let content = Content { project_id: ids.draw(), revision: 0, ..content };
        Ok(Self::new(computer, ids, content, Place::Example))
    }

    /// The project in a file. One that was changed by hand opens too, but waits for [`Desk::accept_edited`].
    pub fn open(computer: Computer, ids: IdSource, path: &Path) -> Result<Self, ReadError> {
        let disk = computer.disk.as_ref();
        let path = disk.resolve(path).map_err(|it| ReadError::new(path, Fault::from_disk(&it)))?;
        let (opened, bytes) = format::read(disk, &path)?;
        let mark = Mark::of(disk, &path, &bytes);
        let saved_at = mark.modified().and_then(|it| Timestamp::try_from(it).ok());
        let trouble = match &opened {
            Opened::AsWritten(_) => None,
            Opened::Edited(_) => Some(SaveError::EditedByHand { file: name_of(&path) }),
        };
        let place = Place::File(path, Before::AsLeft(mark));
        Ok(Self { saved_at, trouble, ..Self::new(computer, ids, opened.into_content(), place) })
    }

    /// The project as it is.
    pub fn project(&self) -> &Project {
        self.history.project()
    }

    /// A number that changes whenever the project does.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Where ids for new things come from.
    pub fn ids(&self) -> &IdSource {
        &self.ids
    }

    /// Takes ids from another source from now on.
    pub fn set_ids(&mut self, ids: IdSource) {
        self.ids = ids;
    }

    /// Which project it is, in whatever file.
    pub fn project_id(&self) -> ProjectId {
        self.project_id
    }

    /// The file, once there is one or one was chosen.
    pub fn path(&self) -> Option<&Path> {
        match &self.place {
            Place::File(path, _) => Some(path),
            Place::Example | Place::ByItself => None,
        }
    }

    /// Whether it is a copy of the example that nobody saved.
    pub fn is_example(&self) -> bool {
        self.place == Place::Example
    }

    /// Whether it differs from what is in the file.
    pub fn is_unsaved(&self) -> bool {
        self.is_unsaved
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether there is a step to redo.
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// The edits of the step that undo would take back.
    pub fn last_edits(&self) -> &[Edit] {
        self.history.last_edits()
    }

    /// Closes the step that typing may still join.
    pub fn close_step(&mut self) {
        self.history.close_step();
    }

    /// Carries out an edit at `now`, on a clock that only goes forward.
    pub fn carry_out(&mut self, edit: Edit, now: Duration) -> Result<Outcome, Refusal> {
        let outcome = self.history.apply(edit, now)?;
        if outcome != Outcome::NoChange {
            self.changed(now);
        }
        Ok(outcome)
    }

    /// Goes a step back; gives whether there was one.
    pub fn undo(&mut self, now: Duration) -> bool {
        let is_done = self.history.undo();
        if is_done {
            self.changed(now);
        }
        is_done
    }

    /// Goes a step forward again; gives whether there was one.
    pub fn redo(&mut self, now: Duration) -> bool {
        let is_done = self.history.redo();
        if is_done {
            self.changed(now);
        }
        is_done
    }

    fn changed(&mut self, now: Duration) {
        self.version += 1;
        self.schedule.acted(now);
        self.compare();
    }

    fn compare(&mut self) {
        self.is_unsaved = *self.history.project() != self.saved;
        if !self.is_unsaved {
            self.schedule.settled();
        }
    }

    /// How safe the work is.
    pub fn state(&self) -> SaveState {
        match (&self.trouble, &self.place) {
            (Some(trouble), _) => SaveState::Failed(trouble.clone()),
            (None, _) if self.saving_since.is_some() => SaveState::Saving,
            (None, Place::Example) => SaveState::Example,
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
        if self.path().is_none() {
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
        } else if self.is_unsaved || self.trouble.is_some() || self.is_never_saved() {
            self.schedule.ask();
            self.tick(now);
        }
    }

    fn is_never_saved(&self) -> bool {
        matches!(self.place, Place::File(_, Before::Nothing))
    }

    /// Saves in this file from now on. One that is there already is overwritten only where it can be read; that a person
    /// wants so, a dialog has asked.
    pub fn save_as(&mut self, path: &Path, now: Duration) -> Result<(), SaveError> {
        let path = if path.extension().is_some() { path.to_owned() } else { path.with_extension("ron") };
        if self.path() == Some(&path) {
            self.save_now(now);
            return Ok(());
        }
        let before = save::may_overwrite(self.computer.disk.as_ref(), &path)?;
        self.close_step();
        let place = std::mem::replace(&mut self.place, Place::File(path, before));
        self.place_before.get_or_insert(place);
        self.place_number += 1;
        self.trouble = None;
        self.schedule.ask();
        self.tick(now);
        Ok(())
    }

    /// Collects what the disk did and starts a save when it is time; gives when to be called again.
    pub fn tick(&mut self, now: Duration) -> Option<Duration> {
        self.collect(Duration::ZERO, now);
        if let Some(since) = self.saving_since {
            if now.saturating_sub(since) >= NO_ANSWER && self.trouble.is_none() {
                self.trouble = Some(self.no_answer());
            }
            return Some(WHILE_SAVING);
        }
        if !self.wants_saving() {
            return None;
        }
        let due = self.schedule.due();
        if due > now {
            return Some(due.saturating_sub(now));
        }
        self.start_save(now);
        Some(WHILE_SAVING)
    }

    fn wants_saving(&self) -> bool {
        let may_be_saved =
            self.place != Place::Example && !matches!(self.trouble, Some(SaveError::EditedByHand { .. }));
        let was_late = self.saving_since.is_none() && matches!(self.trouble, Some(SaveError::NoAnswer { .. }));
        may_be_saved && (self.is_unsaved || self.schedule.is_asked() || was_late)
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
        self.saving_since = Some(now);
    }

    fn give_job(&mut self) -> Result<(), SaveError> {
        let target = self.target()?;
        let file = self.path().map_or_else(|| self.stem(), name_of);
        let gone = |reason: String| SaveError::Disk { file: file.clone(), reason };
        if self.worker.is_none() {
            self.worker = Some(Worker::start(self.computer.clone()).map_err(|it| gone(it.to_string()))?);
        }
        self.revision += 1;
        let content = Content { project_id: self.project_id, revision: self.revision, project: self.project().clone() };
        let job = Job { content, target, place_number: self.place_number };
        if self.worker.as_ref().is_some_and(|it| it.give(job)) {
            return Ok(());
        }
        self.worker = None;
        Err(gone("save project".to_owned()))
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
        let Some(worker) = self.worker.as_ref().filter(|_| self.saving_since.is_some()) else { return };
        match worker.news(at_most) {
            News::NotYet => {}
            News::Done(done) => {
                self.saving_since = None;
                self.take_in(*done, now);
            }
            News::Gone => {
                self.saving_since = None;
                self.worker = None;
                let trouble = self.no_answer();
                self.fail(trouble, now);
            }
        }
    }

    fn take_in(&mut self, done: Done, now: Duration) {
        if done.place_number != self.place_number {
            return;
        }
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
    }

    /// Waits for a save that is under way or asked for, no longer than `at_most`.
    pub fn settle(&mut self, at_most: Duration, now: Duration) -> Result<(), SaveError> {
        let start = Instant::now();
        self.tick(now);
        while self.saving_since.is_some() {
            let left = at_most.saturating_sub(start.elapsed());
            if left.is_zero() {
                let trouble = self.no_answer();
                self.trouble = Some(trouble);
                break;
            }
            self.collect(left, now);
            if self.saving_since.is_none() && self.schedule.is_asked() {
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
        self.state()
    }
}
