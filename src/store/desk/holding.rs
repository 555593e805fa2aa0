//! How a desk holds its file, so that others see that it is open, and how it only looks where somebody else does.

use std::path::{Path, PathBuf};

use super::{Desk, Place};
use crate::model::Refusal;
use crate::store::lock::{self, Attempt, Holder, Holding};

/// Why an edit was not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotDone {
    /// Somebody else has the file open, so that it is only looked at here.
    OnlyLooking,
    /// It is an earlier version, which stays what it is.
    EarlierVersion,
    /// The project refuses it.
    Refused(Refusal),
}

impl From<Refusal> for NotDone {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// What a desk has to do with locks.
#[derive(Debug, Default)]
pub(super) struct Hold {
    /// Whether files are held, now and after another place is chosen.
    is_wanted: bool,
    /// The file that was tried last.
    tried: Option<PathBuf>,
    holding: Option<Holding>,
    /// Who has which file open, so that it is only looked at here.
    others: Option<(PathBuf, Holder)>,
}

impl Desk {
    /// Holds the file from now on, and each that the project gets later. Where somebody else has it open, they are given,
    /// and this desk only looks.
    pub fn hold(&mut self) -> Result<(), Holder> {
        self.hold_or_take(None)
    }

    /// Holds the file although this holder had it open: their lock did not move for [`lock::WATCHED`].
    pub fn take_over(&mut self, stale: &Holder) -> Result<(), Holder> {
        self.hold_or_take(Some(stale))
    }

    /// Who else has the file open, so that nothing can be changed here. That holds for this file: whoever chooses another
    /// place goes on there, and looks along again where that does not go well.
    pub fn held_by(&self) -> Option<&Holder> {
        let (file, holder) = self.hold.others.as_ref()?;
        (self.path() == Some(file)).then_some(holder)
    }

    /// Lets go of the file, for whoever opens it next.
    pub fn let_go(&mut self) {
        self.hold = Hold::default();
    }

    fn hold_or_take(&mut self, stale: Option<&Holder>) -> Result<(), Holder> {
        self.hold.is_wanted = true;
        self.hold.tried = self.path().map(Path::to_owned);
        let Place::File(path, _) = &self.place else { return Ok(()) };
        match lock::hold(&self.computer, path, stale) {
            Attempt::Mine(holding) => {
                self.hold.holding = holding;
                self.hold.others = None;
                Ok(())
            }
            Attempt::Theirs(holder) => {
                self.hold.others = Some((path.clone(), holder.clone()));
                Err(holder)
            }
        }
    }

    /// Lets go of a file that the project has left, and holds the one that it has now. Where that is held by somebody
    /// who opened it just then, a save tells whether it is still as it was left.
    pub(super) fn tend_hold(&mut self) {
        if !self.hold.is_wanted || self.held_by().is_some() || self.hold.tried.as_deref() == self.path() {
            return;
        }
        self.hold.holding = None;
        self.hold.tried = self.path().map(Path::to_owned);
        if let Place::File(path, _) = &self.place
            && let Attempt::Mine(holding) = lock::hold(&self.computer, path, None)
        {
            self.hold.holding = holding;
        }
    }
}
