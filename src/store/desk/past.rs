//! Earlier versions of a project: those that the desk keeps, and one that it shows.

use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;

use super::{Desk, Earlier, Place, Recovery};
use crate::model::Project;
use crate::store::cause::Cause;
use crate::store::computer::Computer;
use crate::store::error::{ReadError, SaveError};
use crate::store::format::{self, Content};
use crate::store::ids::IdSource;
use crate::store::moments::{Keeper, Label};
use crate::store::snapshots::Snapshot;

impl Desk {
    /// What gives an earlier version of a project, on whatever thread, to look at and to save elsewhere. Where it is one of
    /// the project that is open, that is what one can go back to.
    pub fn looker(
        &self,
        ids: IdSource,
        snapshot: &Snapshot,
    ) -> impl FnOnce() -> Result<Self, ReadError> + Send + 'static {
        let of = match self.earlier() {
            Some(earlier) => earlier.of.clone(),
            None => self.path().map(Path::to_owned),
        };
        let (computer, project_id, snapshot) = (self.computer.clone(), self.project_id, snapshot.clone());
        move || {
            let (opened, _) = format::read(computer.disk.as_ref(), &snapshot.path)?;
            let content = opened.into_content();
            let of = of.filter(|_| content.project_id == project_id);
            Ok(Self::new(computer, ids, content, Place::Copy(Earlier { at: snapshot.at, of })))
        }
    }

    /// Which earlier version is looked at, where that is so.
    pub fn earlier(&self) -> Option<&Earlier> {
        match &self.place {
            Place::Copy(earlier) => Some(earlier),
            Place::Example | Place::ByItself | Place::File(..) => None,
        }
    }

    /// Keeps what the project is now as a moment; [`Desk::moments_kept`] tells when it is written.
    pub fn keep_moment(&mut self, label: Label) {
        if self.earlier().is_none() && self.held_by().is_none() {
            self.keep(label, self.computer.clock.now(), self.project().clone());
        }
    }

    /// Keeps what would be taken up as a moment of when it was done, for whoever goes on with the file and thinks better
    /// of it.
    pub fn keep_recovery(&mut self, recovery: &Recovery, label: Label) {
        self.keep(label, recovery.at.unwrap_or_else(|| self.computer.clock.now()), recovery.project().clone());
    }

    fn keep(&mut self, label: Label, at: Timestamp, project: Project) {
        if self.computer.local.is_none() {
            return;
        }
        if self.moments.is_none() {
            match Keeper::start(self.computer.clone()) {
                Ok(keeper) => self.moments = Some(keeper),
                Err(error) => {
                    let file = label.name;
                    self.backup_trouble = Some(SaveError::Disk { file, cause: Cause::of(&error) });
                    return;
                }
            }
        }
        let (project_id, revision) = (self.project_id, self.revision);
        if let Some(keeper) = &mut self.moments {
            keeper.keep(label, at, Content { project_id, revision, project });
        }
    }

    /// Whether what the project is now is the moment that was kept last.
    pub fn is_kept(&self) -> bool {
        self.moments.as_ref().is_some_and(|it| it.has(self.project()))
    }

    /// How many moments of this sitting are written.
    pub fn moments_kept(&self) -> u64 {
        self.moments.as_ref().map_or(0, |it| it.keeping().kept())
    }

    /// Whether a moment is still to be written.
    pub fn is_keeping(&self) -> bool {
        self.moments.as_ref().is_some_and(|it| !it.keeping().is_done())
    }

    /// Waits until all moments are written; else why the last one is not. It is tried again by itself.
    pub fn settle_moments(&self, at_most: Duration) -> Result<(), SaveError> {
        self.moments.as_ref().and_then(|it| it.keeping().settle(at_most)).map_or(Ok(()), Err)
    }

    /// Why an earlier version that should be kept is not, where that is so. It is tried again by itself.
    pub fn keeping_trouble(&self) -> Option<SaveError> {
        self.moments.as_ref().and_then(|it| it.keeping().trouble()).or_else(|| self.backup_trouble.clone())
    }

    /// The computer that it stands on.
    pub fn computer(&self) -> &Computer {
        &self.computer
    }
}
