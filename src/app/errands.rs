//! Errands: what asks something of a disk goes on beside the window, which waits for it no longer than an eye does.
//!
//! A disk that is well is done by then, and nothing flickers. Of one that is not, a panel says that it is waited for, with
//! a way out; where the person can go on meanwhile, a notice does.

use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError, channel};
use std::thread;
use std::time::{Duration, Instant};

use egui::{Area, Context, Id, Key, Order, Pos2, Ui};

use super::look::{Type, look, space};
use super::{App, Floating, shell, widgets};
use crate::store::{Cause, SaveError};
use crate::words::Words;

/// How long a frame waits for a disk.
pub const PATIENCE: Duration = Duration::from_millis(150);

/// How long the window stands still under a veil before it says why: most of what takes long is a large file.
const UNTOLD: Duration = Duration::from_millis(500);

/// How long a window that closes waits for what is still being kept.
const CLOSING: Duration = Duration::from_secs(2);

/// What becomes of an errand once it is done.
type Then = Box<dyn FnOnce(&mut App, Duration) + Send>;

/// What the person does while an errand takes long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meanwhile {
    /// Wait: what comes next depends on it.
    Wait,
    /// Go on.
    GoOn,
}

/// An errand that is not done yet.
#[derive(Debug)]
struct Errand {
    /// The file that it is about.
    file: String,
    answer: Receiver<Then>,
}

/// Errands that nobody waits for.
#[derive(Debug)]
pub struct Errands {
    context: Context,
    aside: Vec<Errand>,
}

impl Errands {
    /// None yet, of the window with this context.
    pub fn new(context: &Context) -> Self {
        Self { context: context.clone(), aside: Vec::new() }
    }
}

/// What is said while the person waits for a disk.
#[derive(Debug)]
pub struct WaitingPanel {
    errand: Errand,
    since: Duration,
    /// What stood there before, and will again.
    behind: Box<Floating>,
}

impl WaitingPanel {
    /// Draws it over everything; gives whether to wait no longer.
    pub fn ui(&self, ui: &mut Ui, words: &Words, now: Duration) -> bool {
        let look = look(ui);
        let left = UNTOLD.saturating_sub(now.saturating_sub(self.since));
        if !left.is_zero() {
            let behind = Area::new(Id::unique(("waiting", "veil"))).order(Order::Middle);
            behind.fixed_pos(Pos2::ZERO).show(ui.ctx(), |ui| shell::veil(ui, look));
            ui.ctx().request_repaint_after(left);
            return ui.input(|it| it.key_pressed(Key::Escape));
        }
        let mut is_cancelled = false;
        let title = words.say_with("waiting-title", &[("file", self.errand.file.as_str().into())]);
        shell::question_ui(ui, "waiting", &title, |ui| {
            widgets::paragraph(ui, &words.say("waiting-told"), Type::BODY, look.ink);
            ui.add_space(space::PANEL);
            is_cancelled = widgets::button(ui, &words.say("import-cancel")).clicked();
        });
        is_cancelled || ui.input(|it| it.key_pressed(Key::Escape))
    }
}

impl App {
    /// Has `work` done beside the window and goes on with what comes of it: at once where the disk is well, else in a later
    /// frame. The file is the one to tell of.
    pub(super) fn errand<T: Send + 'static>(
        &mut self,
        file: String,
        meanwhile: Meanwhile,
        work: impl FnOnce() -> T + Send + 'static,
        then: impl FnOnce(&mut Self, T, Duration) + Send + 'static,
        now: Duration,
    ) {
        let (say, answer) = channel();
        let context = self.errands.context.clone();
        let run = move || {
            let done = work();
            let then: Then = Box::new(move |app: &mut Self, now| then(app, done, now));
            // Nobody listens where the person would not wait: then what was done is let go here.
            let _ = say.send(then);
            context.request_repaint();
        };
        if let Err(error) = thread::Builder::new().name("errand".to_owned()).spawn(run) {
            self.errand_failed(file, Cause::of(&error), now);
            return;
        }
        match answer.recv_timeout(self.world.patience) {
            Ok(then) => then(self, now),
            Err(RecvTimeoutError::Disconnected) => self.errand_failed(file, Cause::Stopped, now),
            Err(RecvTimeoutError::Timeout) => {
                let errand = Errand { file, answer };
                match meanwhile {
                    Meanwhile::Wait => {
                        let behind = Box::new(std::mem::take(&mut self.floating));
                        self.floating = Floating::Waiting(WaitingPanel { errand, since: now, behind });
                    }
                    Meanwhile::GoOn => {
                        let file = ("file", errand.file.as_str().into());
                        self.say(self.words.say_with("waiting-beside", &[file]), now);
                        self.errands.aside.push(errand);
                    }
                }
            }
        }
    }

    fn errand_failed(&mut self, file: String, cause: Cause, now: Duration) {
        self.say(self.words.tell(&SaveError::Disk { file, cause }), now);
    }

    /// Goes on with what was done since the last frame.
    pub(super) fn tend_errands(&mut self, now: Duration) {
        for errand in std::mem::take(&mut self.errands.aside) {
            match errand.answer.try_recv() {
                Ok(then) => then(self, now),
                Err(TryRecvError::Empty) => self.errands.aside.push(errand),
                Err(TryRecvError::Disconnected) => self.errand_failed(errand.file, Cause::Stopped, now),
            }
        }
        match std::mem::take(&mut self.floating) {
            Floating::Waiting(WaitingPanel { errand, since, behind }) => match errand.answer.try_recv() {
                Err(TryRecvError::Empty) => {
                    self.floating = Floating::Waiting(WaitingPanel { errand, since, behind });
                }
                Ok(then) => {
                    self.floating = *behind;
                    then(self, now);
                }
                Err(TryRecvError::Disconnected) => {
                    self.floating = *behind;
                    self.errand_failed(errand.file, Cause::Stopped, now);
                }
            },
            floating => {
                self.floating = floating;
                // Nobody is opening another file any more, if somebody was.
                self.desk.hold_on();
            }
        }
    }

    pub(super) fn waiting_ui(&mut self, panel: WaitingPanel, ui: &mut Ui, now: Duration) {
        self.floating = if panel.ui(ui, &self.words, now) { *panel.behind } else { Floating::Waiting(panel) };
    }

    /// Waits for what is still being kept, as the window closes.
    pub(super) fn settle_errands(&mut self, now: Duration) {
        let start = Instant::now();
        for errand in std::mem::take(&mut self.errands.aside) {
            if let Ok(then) = errand.answer.recv_timeout(CLOSING.saturating_sub(start.elapsed())) {
                then(self, now);
            }
        }
    }
}
