//! Choosing a file: by the computer's own window, on a thread of its own; where it has none, by typing.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::model::PictureKind;

/// What a file is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A project to open.
    Open,
    /// A place to save the project.
    Save,
    /// Sheets to import.
    Sheets,
    /// The logo or the illustration.
    Picture(PictureKind),
    /// A list of teams.
    Teams,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// This file.
    Chosen(PathBuf),
    /// None: the person changed their mind.
    Cancelled,
    /// This computer has no window for it.
    Unavailable,
}

/// No person closes a window this fast: it never opened.
const TOO_FAST_FOR_A_PERSON: Duration = Duration::from_millis(350);

/// What is asked of the computer's window.
#[derive(Clone, Debug)]
pub struct Question {
    /// What the file is for.
    pub purpose: Purpose,
    /// The title of the window.
    pub title: String,
    /// The name of the kind of file.
    pub kind: String,
    /// Where to begin, and the name that is proposed.
    pub proposal: PathBuf,
}

/// Something that lets a person choose a file.
pub trait Chooser {
    /// Asks; the answer comes later through the channel, followed by a call of `wake`.
    fn ask(&self, question: Question, answer: Sender<(Purpose, Answer)>, wake: Box<dyn Fn() + Send>);
}

/// The computer's own window.
#[derive(Clone, Copy, Debug, Default)]
pub struct NativeChooser;

impl Chooser for NativeChooser {
    fn ask(&self, question: Question, answer: Sender<(Purpose, Answer)>, wake: Box<dyn Fn() + Send>) {
        let purpose = question.purpose;
        let failed = answer.clone();
        let thread = thread::Builder::new().name("file_dialog".to_owned()).spawn(move || {
            let began = Instant::now();
            let given = match Some(&question).filter(|_| has_desktop()).and_then(choose) {
                Some(path) => Answer::Chosen(path),
                None if began.elapsed() < TOO_FAST_FOR_A_PERSON => Answer::Unavailable,
                None => Answer::Cancelled,
            };
            // The window may be gone by now; then nobody waits for the answer.
            let _ = answer.send((purpose, given));
            wake();
        });
        if thread.is_err() {
            let _ = failed.send((purpose, Answer::Unavailable));
        }
    }
}

/// On Linux the window for files comes over the session bus; without one there is none, however long one waits.
fn has_desktop() -> bool {
    let is_named = |name: &str| std::env::var_os(name).is_some_and(|it| !it.is_empty());
    !cfg!(target_os = "linux") || is_named("DBUS_SESSION_BUS_ADDRESS") || is_named("XDG_RUNTIME_DIR")
}

fn choose(question: &Question) -> Option<PathBuf> {
    let mut dialog = rfd::FileDialog::new().set_title(&question.title);
    if let Some(folder) = question.proposal.parent().filter(|it| it.is_absolute()) {
        dialog = dialog.set_directory(folder);
    }
    let name = question.proposal.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
    match question.purpose {
        Purpose::Open => dialog.add_filter(&question.kind, &["ron"]).pick_file(),
        Purpose::Save => dialog.add_filter(&question.kind, &["ron"]).set_file_name(name).save_file(),
        Purpose::Sheets | Purpose::Teams => dialog.add_filter(&question.kind, &["csv", "txt", "tsv"]).pick_file(),
        Purpose::Picture(_) => dialog.add_filter(&question.kind, &["svg", "png", "jpg", "jpeg"]).pick_file(),
    }
}

/// The questions that are out.
pub struct Dialogs {
    chooser: Box<dyn Chooser>,
    sender: Sender<(Purpose, Answer)>,
    receiver: Receiver<(Purpose, Answer)>,
    /// Whether one is open; a second is not asked.
    is_open: bool,
}

impl Dialogs {
    /// Asks through this chooser.
    pub fn new(chooser: Box<dyn Chooser>) -> Self {
        let (sender, receiver) = channel();
        Self { chooser, sender, receiver, is_open: false }
    }

    /// Asks, unless a question is out.
    pub fn ask(&mut self, question: Question, context: &egui::Context) {
        if !self.is_open {
            self.is_open = true;
            let context = context.clone();
            self.chooser.ask(question, self.sender.clone(), Box::new(move || context.request_repaint()));
        }
    }

    /// An answer that came in.
    pub fn answer(&mut self) -> Option<(Purpose, Answer)> {
        let answer = self.receiver.try_recv().ok()?;
        self.is_open = false;
        Some(answer)
    }
}
