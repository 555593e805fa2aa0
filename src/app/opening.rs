//! Opening a project: reading it, holding it and looking for what a program that ended left behind, all beside the window.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::time::Duration;

use super::action::Action;
use super::damaged_panel::DamagedPanel;
use super::errands::Meanwhile;
use super::held_panel::HeldPanel;
use super::path_panel::PathPanel;
use super::recovery_panel::{RecoveryAnswer, RecoveryPanel};
use super::steps::Step;
use super::unsaved_panel::Leaving;
use super::{App, Floating, Screen};
use crate::store::desk::Recovery;
use crate::store::error::name_of;
use crate::store::lock::Holder;
use crate::store::{Computer, Desk, IdSource, Label, ReadError, Snapshot, backups};

/// A desk that somebody can sit down at.
#[derive(Debug)]
pub(super) struct Opened {
    desk: Desk,
    held: Result<(), Holder>,
    recovery: Option<Recovery>,
}

impl Opened {
    /// Holds the file of a desk. One that holds its file keeps a journal; one that only looks does nothing that would be in
    /// it.
    fn holding(mut desk: Desk, stale: Option<&Holder>) -> Self {
        let held = match stale {
            Some(stale) => desk.take_over(stale),
            None => desk.hold(),
        };
        let recovery = if held.is_ok() { desk.keep_journal() } else { None };
        Self { desk, held, recovery }
    }
}

/// A file that cannot be opened, and the newest copy of it on this computer that can.
#[derive(Debug)]
struct NotOpened {
    error: ReadError,
    copy: Option<Snapshot>,
}

fn open(computer: &Computer, ids: IdSource, path: &Path, stale: Option<&Holder>) -> Result<Opened, NotOpened> {
    let opened = Desk::open(computer.clone(), ids, path).map(|it| Opened::holding(it, stale));
    opened.map_err(|error| NotOpened { error, copy: backups::newest_good(computer, path) })
}

/// Files that are being opened, also where nobody waits for it any more: such a one holds its file for a moment, and who
/// opens it again must not take that for somebody else.
#[derive(Debug, Default)]
pub(super) struct Openings(Vec<(PathBuf, Receiver<()>)>);

/// Lasts as long as an opening and what came of it.
#[derive(Debug)]
struct Turn(#[expect(dead_code, reason = "that it is dropped is what is heard")] Sender<()>);

/// Openings of the same file that began before.
#[derive(Debug)]
struct Earlier(Vec<Receiver<()>>);

impl Earlier {
    /// Waits until they are over.
    fn wait(self) {
        for opening in self.0 {
            // Nothing is ever sent: it ends when the other side is gone.
            let _ = opening.recv();
        }
    }
}

impl Openings {
    fn begin(&mut self, path: &Path) -> (Turn, Earlier) {
        self.0.retain(|it| it.1.try_recv() == Err(TryRecvError::Empty));
        let (same, others): (Vec<_>, Vec<_>) = std::mem::take(&mut self.0).into_iter().partition(|it| it.0 == path);
        let (say, over) = channel();
        self.0 = others;
        self.0.push((path.to_owned(), over));
        (Turn(say), Earlier(same.into_iter().map(|it| it.1).collect()))
    }
}

impl App {
    /// Puts a project without a file on the desk; the one that was there has been left.
    pub(super) fn take_desk(&mut self, desk: Desk, step: Step, now: Duration) {
        self.sit_at(Opened::holding(desk, None), step, now);
    }

    fn sit_at(&mut self, opened: Opened, step: Step, now: Duration) {
        let Opened { desk, held, recovery } = opened;
        if let Err(holder) = held {
            let file = desk.path().unwrap_or(Path::new("")).to_owned();
            self.floating = Floating::Held(HeldPanel::new(holder, &file, now));
        }
        if let Some(recovery) = recovery {
            self.floating = Floating::Recovery(RecoveryPanel::new(recovery));
        }
        self.desk = desk;
        self.gives_up = false;
        self.keeping_trouble = None;
        self.known = super::known::Known::default();
        self.views = super::Views::default();
        self.toasts.clear();
        self.screen = Screen::Work;
        self.step = step;
    }

    /// Opens a file, or says why not, in the panel where it was typed; then everything stays as it was.
    pub(super) fn open_file(&mut self, path: &Path, panel: Option<PathPanel>, now: Duration) {
        let path = absolute(path);
        // It may be this very file that is opened again: what is read must be what was done last.
        if self.may_leave(Leaving::For(Action::OpenFile(path.clone())), now) {
            self.open_beside(path, None, panel, now);
        }
    }

    /// Opens a file whose holder is gone. It is read again: they may have saved last of all.
    pub(super) fn open_anyway(&mut self, path: PathBuf, holder: Holder, now: Duration) {
        self.open_beside(path, Some(holder), None, now);
    }

    fn open_beside(&mut self, path: PathBuf, stale: Option<Holder>, panel: Option<PathPanel>, now: Duration) {
        let (computer, ids, lent) = (self.world.computer.clone(), (self.world.new_ids)(), self.desk.lend());
        let (file, name) = (path.clone(), name_of(&path));
        let (turn, earlier) = self.openings.begin(&path);
        let work = move || {
            earlier.wait();
            lent.let_go();
            (open(&computer, ids, &file, stale.as_ref()), turn)
        };
        let then = move |app: &mut Self, (opened, _turn): (Result<Opened, NotOpened>, Turn), now: Duration| match opened
        {
            Ok(opened) => {
                let step = first_step(&opened.desk);
                app.sit_at(opened, step, now);
            }
            Err(not_opened) => app.not_opened(&path, not_opened, panel, now),
        };
        self.errand(name, Meanwhile::Wait, work, then, now);
    }

    fn not_opened(&mut self, path: &Path, not_opened: NotOpened, panel: Option<PathPanel>, now: Duration) {
        let NotOpened { error, copy } = not_opened;
        self.world.forget(path);
        // What was given up is on the desk still, and may be left another time.
        self.gives_up = false;
        let sentence = self.words.tell(&error);
        match copy {
            Some(copy) => self.floating = Floating::Damaged(DamagedPanel::new(sentence, copy)),
            None => self.refuse(sentence, panel, now),
        }
    }

    pub(super) fn start_new(&mut self, now: Duration) {
        if self.may_leave(Leaving::For(Action::New), now) {
            let desk = self.world.new_desk();
            self.take_desk(desk, Step::Inbreng, now);
        }
    }

    pub(super) fn open_example(&mut self, now: Duration) {
        if self.may_leave(Leaving::For(Action::OpenExample), now) {
            let desk = self.world.example_desk();
            self.take_desk(desk, Step::default(), now);
        }
    }

    /// Goes on with work that is in no file.
    pub(super) fn go_on(&mut self, place: usize, now: Duration) {
        if place < self.left_behind.len() && self.may_leave(Leaving::For(Action::GoOn(place)), now) {
            let left = self.left_behind.remove(place);
            let desk = Desk::of_left_behind(self.world.computer.clone(), (self.world.new_ids)(), left, now);
            self.take_desk(desk, Step::default(), now);
        }
    }

    /// What the person decided about acts that are not in the file. Those that are not wanted stay among the moments.
    pub(super) fn recover(&mut self, answer: RecoveryAnswer, now: Duration) {
        match answer {
            RecoveryAnswer::TakeUp(recovery) => self.desk.take_up(*recovery, now),
            RecoveryAnswer::PutAside(recovery) => {
                if let Some(label) = Label::named(&self.words.say("moment-not-taken-up")) {
                    self.desk.keep_recovery(&recovery, label);
                }
                self.desk.put_aside();
            }
        }
    }
}

/// A project without a word in it begins where words come in.
fn first_step(desk: &Desk) -> Step {
    if desk.project().is_empty() { Step::Inbreng } else { Step::default() }
}

/// The same file, from whatever folder the program is started the next time.
pub(super) fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
