//! A thread that keeps things in the program's local data: what cannot be written waits, and is tried again.
//!
//! It is apart from the thread that saves, since the disk of this computer may hang while that of the project does not.

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::error::SaveError;

/// How long to wait before what could not be written is tried again.
const TRY_AGAIN: Duration = Duration::from_secs(5);

/// How long the thread sleeps where there is nothing to do.
const IDLE: Duration = Duration::from_mins(10);

/// How far the thread is.
#[derive(Debug, Default)]
struct Status {
    kept: u64,
    /// So many times the thread went through all that it has.
    rounds: u64,
    trouble: Option<SaveError>,
}

#[derive(Debug, Default)]
struct Shared {
    status: Mutex<Status>,
    changed: Condvar,
}

/// Things that are kept one after the other, beside the window.
#[derive(Debug)]
pub(super) struct Keeping<T> {
    /// A thing; none: to try again now.
    orders: Sender<Option<T>>,
    shared: Arc<Shared>,
    given: u64,
}

impl<T: Send + 'static> Keeping<T> {
    /// Starts the thread, which is called so; it ends by itself once nobody gives anything any more.
    pub fn start(name: &str, keep: impl Fn(&T) -> Result<(), SaveError> + Send + 'static) -> io::Result<Self> {
        let (orders, to_do) = channel();
        let shared = Arc::new(Shared::default());
        let theirs = Arc::clone(&shared);
        thread::Builder::new().name(name.to_owned()).spawn(move || run(&keep, &to_do, &theirs))?;
        Ok(Self { orders, shared, given: 0 })
    }

    /// Gives something to keep.
    pub fn give(&mut self, thing: T) {
        // A thread that is gone is told of by what is never kept.
        let _ = self.orders.send(Some(thing));
        self.given += 1;
    }

    /// Has what waits tried again now, and waits for that.
    pub fn again(&self, at_most: Duration) {
        let status = self.shared.status.lock().unwrap_or_else(PoisonError::into_inner);
        let rounds = status.rounds;
        let _ = self.orders.send(None);
        drop(self.shared.changed.wait_timeout_while(status, at_most, |it| it.rounds == rounds));
    }

    /// So many things are kept.
    pub fn kept(&self) -> u64 {
        self.look(|it| it.kept)
    }

    /// Whether all that was given is kept.
    pub fn is_done(&self) -> bool {
        self.kept() == self.given
    }

    /// Why something is not kept, where it is not.
    pub fn trouble(&self) -> Option<SaveError> {
        self.look(|it| it.trouble.clone())
    }

    /// Waits until all is kept, or something went wrong.
    pub fn settle(&self, at_most: Duration) -> Option<SaveError> {
        let status = self.shared.status.lock().unwrap_or_else(PoisonError::into_inner);
        let is_waiting = |it: &mut Status| it.kept < self.given && it.trouble.is_none();
        let waited = self.shared.changed.wait_timeout_while(status, at_most, is_waiting);
        waited.unwrap_or_else(PoisonError::into_inner).0.trouble.clone()
    }

    fn look<R>(&self, at: impl FnOnce(&Status) -> R) -> R {
        at(&self.shared.status.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Keeps what comes in, and again what could not be kept.
fn run<T>(keep: &impl Fn(&T) -> Result<(), SaveError>, orders: &Receiver<Option<T>>, shared: &Shared) {
    let mut waiting: Vec<T> = Vec::new();
    loop {
        let is_last = match orders.recv_timeout(if waiting.is_empty() { IDLE } else { TRY_AGAIN }) {
            Ok(thing) => {
                waiting.extend(thing);
                false
            }
            Err(RecvTimeoutError::Timeout) => false,
            Err(RecvTimeoutError::Disconnected) => true,
        };
        let (before, mut trouble) = (waiting.len(), None);
        waiting.retain(|it| match keep(it) {
            Ok(()) => false,
            Err(error) => {
                trouble = Some(error);
                true
            }
        });
        let mut status = shared.status.lock().unwrap_or_else(PoisonError::into_inner);
        status.kept += u64::try_from(before - waiting.len()).unwrap_or_default();
        status.rounds += 1;
        status.trouble = trouble;
        drop(status);
        shared.changed.notify_all();
        if is_last {
            return;
        }
    }
}
