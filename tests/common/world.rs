//! A world for window tests: folders of its own, a clock that stands still, counting ids, no dialogs.

use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use egui_kittest::Harness;
use tempfile::TempDir;
use waardenbord::app::App;
use waardenbord::app::dialogs::{Answer, Chooser, Purpose, Question};
use waardenbord::app::world::{Opening, World};
use waardenbord::store::{Clock, Computer, IdSource, RealDisk, Settings};
use waardenbord::words::Language;

use crate::harness::{Screen, builder};

/// A computer without windows to choose files: the program has to offer a typed path.
struct NoChooser;

impl Chooser for NoChooser {
    fn ask(&self, question: Question, answer: Sender<(Purpose, Answer)>, wake: Box<dyn Fn() + Send>) {
        answer.send((question.purpose, Answer::Unavailable)).expect("the window waits");
        wake();
    }
}

/// Which start of the program it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// The very first: the example.
    First,
    /// A later one: the start screen.
    Later,
}

/// The program in a window, with the folders it writes in.
pub struct Room {
    /// The window.
    pub window: Harness<'static, App>,
    /// Everything it wrote.
    pub folder: TempDir,
    /// What it opened with another program.
    pub opened: Rc<RefCell<Vec<PathBuf>>>,
}

impl Room {
    /// Starts the program.
    pub fn enter(screen: Screen, start: Start, opening: Opening) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let opened = Rc::new(RefCell::new(Vec::new()));
        let computer = Computer {
            disk: Arc::new(RealDisk),
            clock: Clock::Fixed("2026-11-24T13:32:00Z".parse().expect("a time")),
            documents: Some(folder.path().join("Documenten")),
            config: Some(folder.path().join("config")),
            name: "PC-12".to_owned(),
        };
        let next = Cell::new(1_000_000);
        let log = Rc::clone(&opened);
        let world = World {
            settings: Settings { is_first_start_done: start == Start::Later, ..Settings::default() },
            computer,
            language: Language::Dutch,
            new_ids: Box::new(move || IdSource::counting(next.replace(next.get() + 1_000_000))),
            opener: Box::new(move |path| {
                log.borrow_mut().push(path.to_owned());
                true
            }),
            chooser: Some(Box::new(NoChooser)),
        };
        let mut window = builder(screen).build_eframe(move |context| App::new(&context.egui_ctx, world, opening));
        window.run();
        Self { window, folder, opened }
    }

    /// The example, as at the very first start.
    pub fn first(screen: Screen) -> Self {
        Self::enter(screen, Start::First, Opening::Usual)
    }
}
