//! How a desk holds its file, so that others see that it is open, and how it only looks where somebody else does.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;
use std::time::Duration;

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
    /// What comes of trying, where that goes on beside the desk: a drive may hang.
    attempt: Option<Receiver<Attempt>>,
    /// When to try again.
    again: Option<Duration>,
    /// Who has which file open, so that it is only looked at here.
    others: Option<(PathBuf, Holder)>,
}

/// How long to wait before a file is tried again that somebody else has open.
const TRY_AGAIN: Duration = Duration::from_secs(5);

/// A file that a desk held, for whoever opens it next.
#[derive(Debug)]
pub struct Lent {
    holding: Option<Holding>,
    /// What may hold it in a moment.
    attempt: Option<Receiver<Attempt>>,
}

impl Lent {
    /// Lets go of it, however long its drive takes.
    pub fn let_go(self) {
        let attempt = self.attempt.and_then(|it| it.recv().ok());
        let held = if let Some(Attempt::Mine(holding)) = attempt { holding } else { None };
        for holding in [self.holding, held].into_iter().flatten() {
            holding.let_go();
        }
    }
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

    /// Gives the file to whoever opens it next, until [`Desk::hold_on`].
    pub fn lend(&mut self) -> Lent {
        self.hold.is_wanted = false;
        self.hold.tried = None;
        Lent { holding: self.hold.holding.take(), attempt: self.hold.attempt.take() }
    }

    /// Holds the file again that was lent: it is this desk that goes on with it.
    pub fn hold_on(&mut self) {
        self.hold.is_wanted = true;
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

    /// Lets go of a file that the project has left, and holds the one that it has now, both beside the desk. Where somebody
    /// else has that open, it is tried again later; a save tells whether it is still as it was left.
    pub(super) fn tend_hold(&mut self, now: Duration) {
        match self.hold.attempt.as_ref().map(Receiver::try_recv) {
            Some(Err(TryRecvError::Empty)) => return,
            Some(Ok(Attempt::Theirs(_))) => self.hold.again = Some(now + TRY_AGAIN),
            Some(Ok(Attempt::Mine(holding))) => self.hold.holding = holding,
            Some(Err(TryRecvError::Disconnected)) | None => {}
        }
        self.hold.attempt = None;
        let is_due = self.hold.again.is_some_and(|it| now >= it);
        let is_tried = self.hold.tried.as_deref() == self.path() && !is_due;
        if !self.hold.is_wanted || self.held_by().is_some() || is_tried {
            return;
        }
        (self.hold.tried, self.hold.again) = (self.path().map(Path::to_owned), None);
        let left = Lent { holding: self.hold.holding.take(), attempt: None };
        let (computer, next) = (self.computer.clone(), self.hold.tried.clone());
        let (say, answer) = channel();
        let attempt = move || {
            left.let_go();
            if let Some(file) = next {
                // A desk that is gone meanwhile holds nothing: then it is let go right here.
                let _ = say.send(lock::hold(&computer, &file, None));
            }
        };
        if thread::Builder::new().name("hold file".to_owned()).spawn(attempt).is_ok() {
            self.hold.attempt = Some(answer);
        }
    }
}
