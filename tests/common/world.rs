//! A world for window tests: folders of its own, a clock that stands still, counting ids, no dialogs.

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui::{DroppedFile, Event, Key, Modifiers, ViewportEvent, ViewportId};
use egui_kittest::kittest::{NodeT, Queryable, by};
use egui_kittest::{Harness, HarnessBuilder, Node};
use tempfile::TempDir;
use waardenbord::app::App;
use waardenbord::app::dialogs::{Answer, Chooser, Purpose, Question};
use waardenbord::app::errands;
use waardenbord::app::world::{Opening, World};
use waardenbord::model::Project;
use waardenbord::store::{
    Clock, Computer, Disk, IdSource, Opened, RealDisk, SaveError, SaveState, Settings, SettingsKeeper, format,
};
use waardenbord::words::Language;

use crate::harness::{self, Screen, builder};

/// The longest that a test waits for the disk.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long a frame takes, in seconds: so short that the disk is not thought to hang while a test hurries on.
const FRAME: f32 = 0.05;

/// The sheets of the organisations, as they are published.
pub fn sheets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/inbreng.csv")
}

/// A file that is let go over the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

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
    /// Starts the program on a computer where it was never, or where it only was started before.
    pub fn enter(screen: Screen, start: Start, opening: Opening) -> Self {
        let settings = Settings { is_first_start_done: start == Start::Later, ..Settings::default() };
        Self::in_folder(builder(screen), tempfile::tempdir().expect("a folder for the test"), Some(settings), opening)
    }

    /// A later start in this folder on a disk that may hang, which is waited for no longer than in the real window.
    pub fn on_disk(screen: Screen, folder: TempDir, disk: Arc<dyn Disk>, opening: Opening) -> Self {
        let settings = Settings { is_first_start_done: true, ..Settings::default() };
        Self::start(builder(screen), folder, Some(settings), opening, disk, errands::PATIENCE)
    }

    /// Starts the program again, on the same computer.
    pub fn again(self, screen: Screen, opening: Opening) -> Self {
        drop(self.window);
        // Its threads end a moment after it.
        std::thread::sleep(Duration::from_millis(100));
        Self::in_folder(builder(screen), self.folder, None, opening)
    }

    /// Starts the program in a folder, with these settings or with those that were kept there.
    fn in_folder(window: HarnessBuilder<App>, folder: TempDir, settings: Option<Settings>, opening: Opening) -> Self {
        Self::start(window, folder, settings, opening, Arc::new(RealDisk), PATIENCE)
    }

    fn start(
        window: HarnessBuilder<App>,
        folder: TempDir,
        settings: Option<Settings>,
        opening: Opening,
        disk: Arc<dyn Disk>,
        patience: Duration,
    ) -> Self {
        let opened = Rc::new(RefCell::new(Vec::new()));
        let computer = Computer {
            disk,
            clock: Clock::Fixed("2026-11-24T13:32:00Z".parse().expect("a time")),
            documents: Some(folder.path().join("Documenten")),
            config: Some(folder.path().join("config")),
            local: Some(folder.path().join("lokaal")),
            name: "PC-12".to_owned(),
        };
        let next = Cell::new(1_000_000);
        let log = Rc::clone(&opened);
        let world = World {
            settings: settings.unwrap_or_else(|| Settings::load(&computer)),
            keeper: SettingsKeeper::start(computer.clone()),
            patience,
            computer,
            language: Language::Dutch,
            new_ids: Box::new(move || IdSource::counting(next.replace(next.get() + 1_000_000))),
            opener: Box::new(move |path| {
                log.borrow_mut().push(path.to_owned());
                true
            }),
            chooser: Some(Box::new(NoChooser)),
        };
        let mut window =
            window.with_step_dt(FRAME).build_eframe(move |context| App::new(&context.egui_ctx, world, opening));
        window.run();
        Self { window, folder, opened }
    }

    /// The example, as at the very first start.
    pub fn first(screen: Screen) -> Self {
        Self::enter(screen, Start::First, Opening::Usual)
    }

    /// The example, in a window that may show a box where no typeface has a letter. Everywhere else that fails, since
    /// it would be a sentence or icon of ours.
    pub fn with_strange_letters(screen: Screen) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let window = builder(screen).allow_missing_glyphs();
        Self::in_folder(window, folder, Some(Settings::default()), Opening::Usual)
    }

    /// A later start, in which a new project was begun.
    pub fn with_new_project(screen: Screen) -> Self {
        let mut room = Self::enter(screen, Start::Later, Opening::Usual);
        harness::click_named(&mut room.window, "Nieuw traject");
        room
    }

    /// The project as it is.
    pub fn project(&self) -> &Project {
        self.window.state().project()
    }

    /// Whether something says exactly this.
    pub fn sees(&self, name: &str) -> bool {
        harness::sees(&self.window, name)
    }

    /// The first sentence on the screen with these words in it; fails with all there are.
    pub fn sentence(&self, words: &str) -> String {
        let all = harness::names(&self.window);
        let found = all.iter().find(|it| it.contains(words));
        found.unwrap_or_else(|| panic!("nothing says {words:?}: {all:#?}")).clone()
    }

    /// Whether some sentence on the screen has these words in it.
    pub fn says(&self, words: &str) -> bool {
        harness::names(&self.window).iter().any(|it| it.contains(words))
    }

    /// Presses what has this name.
    pub fn press(&mut self, name: &str) {
        harness::click_named(&mut self.window, name);
    }

    /// Presses a key with Control.
    pub fn control(&mut self, key: Key) {
        harness::press_key(&mut self.window, Modifiers::COMMAND, key);
    }

    /// Presses a key.
    pub fn key(&mut self, key: Key) {
        harness::press_key(&mut self.window, Modifiers::NONE, key);
    }

    /// Lets a file go over the window.
    pub fn drop_file(&mut self, path: &Path) {
        self.window.input_mut().dropped_files.push(Arc::new(Dropped(path.to_owned())));
        self.window.run();
    }

    /// Pastes, wherever the focus is.
    pub fn paste(&mut self, text: &str) {
        self.window.event(Event::Paste(text.to_owned()));
        self.window.run();
    }

    /// Empties the field with this name and types in it.
    pub fn fill(&mut self, field: &str, text: &str) {
        self.field(field).focus();
        self.window.run();
        self.control(Key::A);
        self.key(Key::Backspace);
        if !text.is_empty() {
            self.window.event(Event::Text(text.to_owned()));
            self.window.run();
        }
    }

    /// The field with this name; a heading may be called the same.
    pub fn field<'a>(&'a self, name: &'a str) -> Node<'a> {
        let is_field =
            |node: &Node<'_>| matches!(node.accesskit_node().role(), Role::TextInput | Role::MultilineTextInput);
        let found = self.window.query_all(by().label(name)).find(is_field);
        found.unwrap_or_else(|| panic!("no field is called {name:?}: {:#?}", harness::names(&self.window)))
    }

    /// Types a path where the computer has no window to choose files, and says yes.
    pub fn type_path(&mut self, path: &Path) {
        self.fill("Plaats en naam van het bestand", &path.display().to_string());
        self.key(Key::Enter);
    }

    /// Writes a file in the folder of this test.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).expect("a file for the test");
        path
    }

    /// Lets time go by, ten frames a second.
    pub fn wait(&mut self, seconds: f64) {
        let mut time = self.window.ctx.input(|it| it.time);
        let until = time + seconds;
        while time < until {
            time = (time + 0.1).min(until);
            self.window.input_mut().time = Some(time);
            self.window.run_steps(1);
        }
        self.window.input_mut().time = None;
    }

    /// Waits until the disk has done what it was asked, while the time of the window stands nearly still.
    pub fn wait_for_disk(&mut self) -> SaveState {
        let start = Instant::now();
        let is_waiting =
            |state: &SaveState| matches!(state, SaveState::Saving | SaveState::Failed(SaveError::NoAnswer { .. }));
        while is_waiting(&self.window.state().desk().state()) && start.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(5));
            let time = self.window.ctx.input(|it| it.time);
            self.window.input_mut().time = Some(time + 0.001);
            self.window.run_steps(1);
            self.window.input_mut().time = None;
        }
        self.window.state().desk().state()
    }

    /// Saves with Ctrl+S and waits for it; gives the file.
    pub fn save(&mut self) -> PathBuf {
        self.control(Key::S);
        let state = self.wait_for_disk();
        assert!(matches!(state, SaveState::Saved { .. }), "{state:?}");
        self.window.state().desk().path().expect("what is saved has a place").to_owned()
    }

    /// Closes the window, as the cross in its corner does.
    pub fn close(&mut self) {
        let viewport = self.window.input_mut().viewports.entry(ViewportId::ROOT).or_default();
        viewport.events.push(ViewportEvent::Close);
        self.window.run_steps(1);
    }

    /// The files of this test with this ending, wherever they lie.
    pub fn files(&self, ending: &str) -> Vec<PathBuf> {
        let mut folders = vec![self.folder.path().to_owned()];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("a folder of the test") {
                let path = entry.expect("an entry of it").path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|it| it == ending) {
                    files.push(path);
                }
            }
        }
        files.sort();
        files
    }
}

/// The project in a file, which must be as the program wrote it.
pub fn saved(path: &Path) -> Project {
    let (opened, _) = format::read(&RealDisk, path).unwrap_or_else(|error| panic!("{error:?}"));
    assert!(matches!(opened, Opened::AsWritten(_)), "{} was changed by hand", path.display());
    opened.into_content().project
}
