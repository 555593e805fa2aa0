//! The desk: the only owner of an open project. Every edit and every save goes through it.

mod holding;
mod journaling;
mod past;
mod saving;

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;

use super::autosave::{Schedule, Worker};
use super::cause::Cause;
use super::computer::Computer;
use super::error::{Fault, ReadError, SaveError, name_of};
use super::format::{self, Content, Opened};
use super::ids::IdSource;
use super::lock::Holder;
use super::moments::Keeper;
use super::save::{Before, Mark};
use crate::model::id::ProjectId;
use crate::model::{Edit, History, Outcome, Project, Refusal, SetupEdit};
use holding::Hold;
use journaling::Journaling;

/// The folder below the documents.
pub const FOLDER: &str = "Waardenbord";

/// The name of a project without a title.
const UNTITLED: &str = "Traject";

pub use holding::{Lent, NotDone};
pub use journaling::Recovery;

/// Where the project is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// Nowhere: a copy of the example, until a person saves it.
    Example,
    /// In the folder for documents, under its title; the first save finds the name.
    ByItself,
    /// In this file.
    File(PathBuf, Before),
    /// Nowhere: an earlier version, which is only looked at until a person saves it elsewhere.
    Copy(Earlier),
}

/// An earlier version that is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// When the project was so.
    pub at: Timestamp,
    /// The file of the project that was open, to go back to.
    pub of: Option<PathBuf>,
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
    /// An earlier version: nothing can be changed in it.
    Copy {
        /// When the project was so.
        at: Timestamp,
    },
    /// Somebody else has the file open: nothing can be changed here.
    Looking(Holder),
    /// What was done is written nowhere: not in the file, and not in the journal.
    OnlyInMemory {
        /// Why it is not in the journal.
        cause: Cause,
    },
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
    in_hand: Option<InHand>,
    /// Saves that got no answer before another place was chosen: they may still write these files.
    hanging: Vec<(PathBuf, Worker)>,
    journaling: Journaling,
    hold: Hold,
    /// Whether the file as it was before the first save here is kept, or on its way to be.
    is_before_kept: bool,
    backup_trouble: Option<SaveError>,
    moments: Option<Keeper>,
}

/// The save that is under way.
#[derive(Clone, Copy, Debug)]
struct InHand {
    since: Duration,
    version: u64,
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
            in_hand: None,
            hanging: Vec::new(),
            journaling: Journaling::default(),
            hold: Hold::default(),
            is_before_kept: false,
            backup_trouble: None,
            moments: None,
        }
    }

    /// A new project with this title. It gets its place by itself at the first save.
    pub fn create(computer: Computer, ids: IdSource, title: &str) -> Result<Self, Refusal> {
        let project_id = ids.draw();
        let project = Project::new(ids.draw()).apply(&Edit::Setup(SetupEdit::Title(title.to_owned())))?;
        Ok(Self::new(computer, ids, Content { project_id, revision: 0, project }, Place::ByItself))
    }

    /// A new project without a title. It gets its place by itself at the first save.
    pub fn empty(computer: Computer, ids: IdSource) -> Self {
        let (project_id, project) = (ids.draw(), Project::new(ids.draw()));
        Self::new(computer, ids, Content { project_id, revision: 0, project }, Place::ByItself)
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
            Place::Example | Place::ByItself | Place::Copy(_) => None,
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

    /// The project with everything that was done to it, back and forth.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// The edits of the step that undo would take back.
    pub fn last_edits(&self) -> &[Edit] {
        self.history.last_edits()
    }

    /// Closes the step that typing may still join.
    pub fn close_step(&mut self) {
        self.history.close_step();
    }

    /// Carries out an edit at `now`, on a clock that only goes forward. One that only looks refuses.
    pub fn carry_out(&mut self, edit: Edit, now: Duration) -> Result<Outcome, NotDone> {
        if self.held_by().is_some() {
            return Err(NotDone::OnlyLooking);
        }
        if self.earlier().is_some() {
            return Err(NotDone::EarlierVersion);
        }
        let outcome = self.history.apply(edit.clone(), now)?;
        if outcome != Outcome::NoChange {
            self.history.note_time(self.computer.clock.now());
            self.changed(now);
            self.note_edit(edit, now);
        }
        Ok(outcome)
    }

    /// Goes a step back; gives whether there was one.
    pub fn undo(&mut self, now: Duration) -> bool {
        let steps = self.history.steps();
        let is_done = self.history.undo();
        if is_done {
            self.changed(now);
            self.note_steps(steps, now);
        }
        is_done
    }

    /// Goes a step forward again; gives whether there was one.
    pub fn redo(&mut self, now: Duration) -> bool {
        let steps = self.history.steps();
        let is_done = self.history.redo();
        if is_done {
            self.changed(now);
            self.note_steps(steps, now);
        }
        is_done
    }

    /// Goes back or forward until so many steps are done; gives whether that changed anything.
    pub fn go_to_step(&mut self, steps: usize, now: Duration) -> bool {
        let before = self.history.steps();
        let is_done = self.history.go_to(steps);
        if is_done {
            self.changed(now);
            self.note_steps(before, now);
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
}
